#include "rules/retry.h"

#include <algorithm>

namespace weft::rules {
namespace {

// Nobody answered: the connection was not made, so nothing was sent on it.
bool is_connect_failure(const Failed& failed) {
  const Code code = failed.error.code;
  return failed.bytes_sent == 0 &&
         (code == Code::refused || code == Code::unreachable || code == Code::deadline || code == Code::reset);
}

bool is_reset(const Failed& failed) { return failed.error.code == Code::reset || failed.error.code == Code::closed; }

bool policy_allows(const config::RetryPolicy& policy, const Failed& failed) {
  if (is_connect_failure(failed) && policy.connect_failure) return true;
  if (!is_reset(failed) && !failed.out_of_try) return false;
  // What brings no response at all is each of these, as with Envoy.
  if (policy.reset || policy.any_5xx || policy.gateway_error) return true;
  if (policy.reset_before_request && failed.bytes_sent == 0) return true;
  return policy.reset_of_repeatable && failed.repeatable;
}

bool policy_names_status(const config::RetryPolicy& policy, uint16_t status) {
  if (policy.any_5xx && status >= 500) return true;
  if (policy.gateway_error && status >= 502 && status <= 504) return true;
  if (policy.retriable_4xx && status == 409) return true;
  return std::find(policy.statuses.begin(), policy.statuses.end(), status) != policy.statuses.end();
}

// The numbers of google.rpc.Code.
bool policy_names_grpc(const config::RetryPolicy& policy, int status) {
  switch (status) {
    case 1: return policy.grpc_cancelled;
    case 4: return policy.grpc_deadline_exceeded;
    case 8: return policy.grpc_resource_exhausted;
    case 13: return policy.grpc_internal;
    case 14: return policy.grpc_unavailable;
    default: return false;
  }
}

}  // namespace

bool is_repeatable(std::string_view method, const http::Headers& headers) {
  constexpr std::string_view kIdempotent[] = {"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"};
  return std::ranges::find(kIdempotent, method) != std::end(kIdempotent) || headers.find("idempotency-key").has_value();
}

bool is_unprocessed(const Failed& failed) {
  return failed.error.retry == Retry::safe || (failed.error.retry == Retry::if_unsent && failed.bytes_sent == 0);
}

bool may_retry(const config::RetryPolicy& policy, const Failed& failed) {
  if (failed.response_started || failed.error.side == Side::downstream || failed.error.code == Code::cancelled)
    return false;
  if (is_unprocessed(failed)) return failed.attempt <= std::max(policy.num_retries, kSafeRetries);
  return failed.attempt <= policy.num_retries && policy_allows(policy, failed);
}

Duration back_off(const config::RetryPolicy& policy, uint32_t attempt, Random& random) {
  constexpr uint32_t kMostDoublings = 10;
  const auto grown = policy.back_off_base.count() << std::min<uint32_t>(attempt - 1, kMostDoublings);
  const auto limit = std::min<int64_t>(grown, policy.back_off_max.count());
  return Duration(limit > 0 ? static_cast<int64_t>(random.next() % static_cast<uint64_t>(limit)) : 0);
}

bool may_retry_response(const config::RetryPolicy& policy, uint16_t status, int grpc_status,
                        const http::Headers& headers, uint32_t attempt) {
  if (attempt > policy.num_retries) return false;
  const bool named = policy_names_status(policy, status) || policy_names_grpc(policy, grpc_status);
  if (!named && !policy.rate_limited) return false;
  return headers.find("x-envoy-ratelimited") ? policy.rate_limited : named;
}

}  // namespace weft::rules
