// CallersTerms: what a call says itself of its time and its tries, in Envoy's headers, in place of what its route says:
//   x-envoy-upstream-rq-timeout-ms, x-envoy-upstream-rq-per-try-timeout-ms, x-envoy-max-retries, x-envoy-retry-on and
//   x-envoy-retry-grpc-on.
//
// Pure: any thread. Whose word is taken, and that nobody else's goes on, is the caller's decision. As with Envoy, what
// cannot be read is passed over. Other headers about retries (x-envoy-retriable-*) mean nothing here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "config/retry.h"
#include "http/head.h"

namespace weft::rules {

struct CallersTerms {
  std::optional<Duration> timeout;  // of the whole call; 0: none
  std::optional<Duration> per_try_timeout;
  std::optional<uint32_t> max_retries;
  std::vector<std::string_view> retry_on;  // a list each; views of the headers' values

  bool speak_of_retries() const { return per_try_timeout || max_retries || !retry_on.empty(); }
};

bool has_callers_terms(const http::Headers& headers);
// Takes them off.
CallersTerms take_callers_terms(http::Headers& headers);

// The route's policy as the call would have it: its numbers in place of the route's, its conditions beside them.
// Whoever names conditions wants a retry, also where the route says none.
config::RetryPolicy on_terms(const CallersTerms& terms, config::RetryPolicy policy);

}  // namespace weft::rules
