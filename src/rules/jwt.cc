#include "rules/jwt.h"

#include <fmt/format.h>

#include <algorithm>

#include "rules/conditions.h"
#include "rules/cors.h"
#include "rules/jwt_judge.h"

namespace weft::rules {
namespace {

// How much of its address a request is told again.
constexpr size_t kMaxRealm = 256;

const config::JwtRule* find_rule(const config::JwtAuthentication& wanted, const http::RequestHead& request) {
  if (wanted.bypass_cors_preflight && is_preflight(request)) return nullptr;
  for (const config::JwtRule& rule : wanted.rules) {
    if (first_mismatch(rule.match, request).condition == Condition::none) return &rule;
  }
  return nullptr;
}

// Text as the inside of a quoted-string that holds only what RFC 6750 §3 lets stand there.
std::string quotable(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c == '"' || c == '\\') c = '\'';
    if (c < 0x20 || c > 0x7E) c = '?';
  }
  return out;
}

// The realm leaves the query out, in which a token may stand.
std::string challenge(const http::RequestHead& request, const JwtRefusal& refusal) {
  std::string realm = fmt::format("{}://{}{}", request.scheme, request.authority, http::path_only(request.path));
  realm.resize(std::min(realm.size(), kMaxRealm));
  std::string out = fmt::format("Bearer realm=\"{}\"", quotable(realm));
  // A request without a token is told only what is wanted.
  if (refusal.fault != JwtFault::missing)
    out += fmt::format(", error=\"invalid_token\", error_description=\"{}\"", quotable(refusal.sentence));
  return out;
}

JwtRefusal refusal_of(JwtJudge::Problem problem, const config::JwtAuthentication& wanted,
                      const http::RequestHead& request) {
  JwtRefusal out;
  out.fault = problem.fault;
  out.status = problem.fault == JwtFault::audience ? 403 : 401;
  out.sentence = std::move(problem.sentence);
  out.provider = problem.provider;
  out.awaits_keys = problem.fault == JwtFault::no_keys && problem.provider != nullptr && problem.provider->remote;
  if (wanted.strip_failure_response) return out;
  out.body = out.sentence;
  out.www_authenticate = challenge(request, out);
  return out;
}

// Headers that only claims may set.
void take_off_reserved(const config::JwtAuthentication& wanted, JwtOutcome& out) {
  for (const config::JwtProvider& provider : wanted.providers) {
    if (!provider.payload_header.empty()) out.remove_headers.emplace_back(provider.payload_header);
    for (const config::ClaimToHeader& entry : provider.claim_to_headers) out.remove_headers.emplace_back(entry.header);
  }
}

std::string padded(std::string_view base64url) {
  std::string out(base64url);
  out.append((4 - out.size() % 4) % 4, '=');
  return out;
}

void take_off_token(const JwtPlace& place, JwtOutcome& out) {
  if (place.kind == JwtPlace::Kind::header) out.remove_headers.push_back(place.name);
  if (place.kind == JwtPlace::Kind::parameter) out.remove_parameters.push_back(place.name);
}

WallTime end_of(const JwtClaims& claims, const config::JwtProvider& provider) {
  constexpr auto kLast = std::chrono::duration<double>(WallTime::max().time_since_epoch()).count();
  if (!claims.expires) return WallTime::max();
  const double end = *claims.expires + std::chrono::duration<double>(provider.clock_skew).count();
  if (end >= kLast) return WallTime::max();
  return WallTime(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(end)));
}

void set_claim_headers(const codec::Value& claims, const config::JwtProvider& provider, JwtOutcome& out) {
  for (const config::ClaimToHeader& entry : provider.claim_to_headers) {
    const codec::Value* claim = find_claim(claims, entry.claim);
    auto value = claim == nullptr ? std::nullopt : header_value_of(*claim);
    if (value) out.set_headers.push_back({entry.header, std::move(*value)});
  }
}

void accept(const JwtJudge::Good& good, const config::JwtProvider& provider, JwtOutcome& out) {
  if (!provider.payload_header.empty()) {
    out.set_headers.push_back({provider.payload_header, provider.pad_payload_header ? padded(good.payload_text)
                                                                                    : std::string(good.payload_text)});
  }
  set_claim_headers(good.claims->all, provider, out);
  // As the public API has it: only what could change the choice asks for a new one.
  const bool changes = !provider.claim_to_headers.empty() || !provider.payload_name.empty();
  out.reroute = out.reroute || (provider.reroute && changes);
  out.accepted.push_back({.provider = &provider,
                          .place = good.found->place,
                          .principal = principal_of(*good.claims),
                          .claims = claims_for_policies(good.claims->all, provider),
                          .key = good.key,
                          .until = end_of(*good.claims, provider)});
}

// The same claims of the same provider: a requirement may ask twice, and a client may send a token twice.
bool is_same_token(const JwtJudge::Good& a, const JwtJudge::Good& b) {
  return a.provider == b.provider && a.claims == b.claims;
}

}  // namespace

JwtOutcome authenticate(const config::JwtAuthentication& wanted, const http::RequestHead& request,
                        const JwtInput& input) {
  JwtOutcome out;
  take_off_reserved(wanted, out);
  out.rule = find_rule(wanted, request);
  if (out.rule == nullptr) return out;
  JwtJudge judge(wanted, request, input);
  JwtJudge::Verdict verdict = judge.judge(out.rule->requirement);
  if (verdict.problem) {
    out.refusal = refusal_of(std::move(*verdict.problem), wanted, request);
    return out;
  }
  for (auto good = verdict.good.begin(); good != verdict.good.end(); ++good) {
    const config::JwtProvider& provider = wanted.providers[good->provider];
    if (!provider.forward) take_off_token(good->found->place, out);
    const bool again =
        std::any_of(verdict.good.begin(), good, [&](const auto& before) { return is_same_token(before, *good); });
    if (!again) accept(*good, provider, out);
  }
  return out;
}

JwtOutcome assume(const config::JwtAuthentication& wanted, const codec::Value& claims) {
  JwtOutcome out;
  take_off_reserved(wanted, out);
  for (const config::JwtProvider& provider : wanted.providers) {
    if (provider.issuer != claims.get("iss").as_string()) continue;
    set_claim_headers(claims, provider, out);
    out.accepted.push_back({.provider = &provider,
                            .place = {},
                            .principal = {},
                            .claims = claims_for_policies(claims, provider),
                            .key = {},
                            .until = WallTime::max()});
    break;
  }
  return out;
}

void apply(const JwtOutcome& outcome, http::RequestHead& request) {
  for (std::string_view name : outcome.remove_headers) request.headers.remove_spellings(name);
  if (!outcome.remove_parameters.empty())
    request.path = request.headers.arena().copy(without_parameters(request.path, outcome.remove_parameters));
  for (const JwtOutcome::SetHeader& header : outcome.set_headers) request.headers.add_copy(header.name, header.value);
}

}  // namespace weft::rules
