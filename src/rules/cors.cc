#include "rules/cors.h"

#include <algorithm>

namespace weft::rules {
namespace {

using config::CorsPolicy;
using config::HeaderMutation;

// A pattern that takes the text "*" takes every origin (Envoy).
bool is_allowed(const CorsPolicy& policy, std::string_view origin) {
  return std::ranges::any_of(policy.origins, [&](const auto& one) { return one.matches("*") || one.matches(origin); });
}

void say(std::string_view name, std::string_view value, std::vector<HeaderMutation>& headers) {
  if (!value.empty()) headers.push_back({HeaderMutation::Action::overwrite, std::string(name), std::string(value)});
}

}  // namespace

bool is_preflight(const http::RequestHead& request) {
  const auto has = [&](std::string_view name) { return !request.headers.find(name).value_or("").empty(); };
  return request.method == "OPTIONS" && has("origin") && has("access-control-request-method");
}

CorsDecision judge_cors(const CorsPolicy& policy, const http::RequestHead& request) {
  CorsDecision decision;
  const std::string_view origin = request.headers.find("origin").value_or("");
  if (origin.empty()) return decision;
  const bool preflight = is_preflight(request);
  if (!is_allowed(policy, origin)) {
    decision.answered = preflight && !policy.forward_unmatched_preflights;
    return decision;
  }
  decision.answered = preflight;
  say("access-control-allow-origin", origin, decision.headers);
  if (policy.credentials) say("access-control-allow-credentials", "true", decision.headers);
  if (!preflight) {
    say("access-control-expose-headers", policy.exposed, decision.headers);
    return decision;
  }
  say("access-control-allow-methods", policy.methods, decision.headers);
  say("access-control-allow-headers", policy.headers, decision.headers);
  say("access-control-max-age", policy.max_age, decision.headers);
  return decision;
}

}  // namespace weft::rules
