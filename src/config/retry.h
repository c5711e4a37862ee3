// RetryPolicy: what may be tried again, as configured. rules/retry.h decides with it.
//
// A plain value, immutable once compiled: any thread. The default is the house's own policy, for a route that names
// none: one retry of what never reached the destination, and of a request that may be made twice (an idempotent method,
// or an Idempotency-Key) and was reset before its first response byte. What is retried after a reset is so after
// `per_try_timeout`.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace weft::config {

// envoy.config.route.v3.RetryPolicy.
struct RetryPolicy {
  uint32_t num_retries = 1;
  bool connect_failure = true;
  bool refused_stream = true;
  bool reset_of_repeatable = true;  // ours, always on
  bool reset = false;               // any method, because somebody asked for it
  bool reset_before_request = false;
  bool gateway_error = false;  // 502, 503, 504; and a reset, or per_try_timeout, as in the public API
  bool any_5xx = false;        // likewise
  bool retriable_4xx = false;  // 409
  bool grpc_cancelled = false;
  bool grpc_deadline_exceeded = false;
  bool grpc_internal = false;
  bool grpc_resource_exhausted = false;
  bool grpc_unavailable = false;
  bool rate_limited = false;           // where the response has x-envoy-ratelimited; without it such a one never is
  bool hosts_not_tried = true;         // go before those that have failed; one that was never reached always waits
  uint32_t tries_at_priority = 0;      // after as many, and again as many, go before those of priorities tried; 0: off
  std::vector<uint16_t> statuses;      // counted only with `retriable-status-codes`
  Duration per_try_timeout{0};         // 0: only the route's timeout bounds an attempt
  Duration back_off_base{25'000'000};  // 25 ms, the public API's default
  Duration back_off_max{250'000'000};  // 10 × base

  bool operator==(const RetryPolicy&) const = default;
};

// The words of a `retry_on` list, without spaces around them.
std::vector<std::string_view> retry_words(std::string_view retry_on);
// The status that such a word is the number of.
std::optional<uint16_t> retry_status(std::string_view word);

// Sets the conditions from a `retry_on` list ("connect-failure,refused-stream,503"): a number is a status. Refuses a
// word it does not know. `listed_statuses` says whether "retriable-status-codes" was among them.
Result<void> set_conditions(RetryPolicy& policy, std::string_view retry_on, bool& listed_statuses);

}  // namespace weft::config
