#include "mesh/calling.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/retry.h"
#include "mesh/http_rules.h"
#include "mesh/kinds/duration.h"

namespace weft::mesh {
namespace {

using codec::Value;

// Whether the words have anything asked for again that may have been processed.
bool repeats_work(std::string_view retry_on) {
  config::RetryPolicy policy{.num_retries = 1, .connect_failure = false, .refused_stream = false};
  bool listed = false;
  if (!config::set_conditions(policy, retry_on, listed)) return false;
  return policy.any_5xx || policy.gateway_error || policy.reset || policy.retriable_4xx || !policy.statuses.empty() ||
         policy.grpc_cancelled || policy.grpc_deadline_exceeded || policy.grpc_internal ||
         policy.grpc_resource_exhausted || policy.grpc_unavailable || policy.rate_limited;
}

}  // namespace

Calling calling_of(const VirtualService& object, size_t index) {
  const Value& rule = object.spec.get("http").as_array()[index];
  const Value& retries = rule.get("retries");
  Calling out{&object, fmt::format("spec.http[{}]", index), rule.line};
  const Value& said = retries.get("attempts");
  const auto more = said.is_null() ? kDefaultRetries : static_cast<uint32_t>(std::max<int64_t>(0, said.as_int()));
  // Who answers by itself calls nobody.
  out.calls = rule.get("redirect").is_null() && rule.get("directResponse").is_null();
  if (!out.calls) return out;
  const std::string routes = out.path + ".route[";
  for (const Destination& to : object.destinations) {
    if (to.path.starts_with(routes)) out.leads_to.insert(to.host);
  }
  // A reset of what may be made twice is asked for again whatever the words are.
  out.attempts += more;
  out.retries_said = !retries.is_null();
  out.if_repeatable = more > 0 && !repeats_work(retries.get("retryOn").as_string());
  out.longest = time_in(rule.get("timeout"));
  if (out.longest == 0s) out.longest = time_in(retries.get("perTryTimeout")) * (more + 1);
  return out;
}

std::string name_of(const Calling& way) {
  return fmt::format("{} {}{}", to_string(way.object->object), way.path,
                     way.is_one_of_several ? ", for calls by that rule" : "");
}

Duration time_in(const Value& value) { return kinds::parse_duration(value.as_string()).value_or(Duration(0)); }

std::string time_text(Duration time) {
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  return milliseconds % 1000 == 0 ? fmt::format("{} s", milliseconds / 1000) : fmt::format("{} ms", milliseconds);
}

}  // namespace weft::mesh
