// Retry decisions: whether an attempt that failed may be made again, and after what pause. Where to go is the caller's.
//
// Pure: any thread. `attempt` counts attempts already made, the failed one included (1 after the first).
#pragma once

#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "base/random.h"
#include "config/retry.h"
#include "http/head.h"

namespace weft::rules {

// How often a request that provably was not processed is tried again whatever the policy says. It covers a pooled
// connection gone stale and then a host just gone; more would only turn an outage into load.
inline constexpr uint32_t kSafeRetries = 3;

struct Failed {
  const Error& error;
  bool repeatable = false;  // is_repeatable()
  uint32_t attempt = 1;
  uint64_t bytes_sent = 0;        // of the request, in this attempt, head included
  bool response_started = false;  // a byte of a final response went downstream or was read
  bool out_of_try = false;        // RetryPolicy::per_try_timeout was over, and nothing else
};

// Whether doing it twice does what doing it once does: its method is idempotent (RFC 9110 §9.2.2), or it has an
// Idempotency-Key by which its destination can tell.
bool is_repeatable(std::string_view method, const http::Headers& headers);

// What provably was not processed: trying it again puts no load on anybody.
bool is_unprocessed(const Failed& failed);

// Never after the response has begun; never for what the caller's own side ended. What provably was not processed
// (Retry::safe, or Retry::if_unsent with nothing sent) always, up to kSafeRetries or num_retries, whichever is more; a
// reset or an attempt's timeout of what is repeatable, and what the policy names, up to num_retries.
bool may_retry(const config::RetryPolicy& policy, const Failed& failed);

// How long to wait before the attempt after `attempt`: anything below base·2ⁿ, and below the longest
// (RetryPolicy.retry_back_off), so that callers who failed together do not come again together.
Duration back_off(const config::RetryPolicy& policy, uint32_t attempt, Random& random);

// Whether a response with this head may be thrown away and asked for again: only what the policy names. `grpc_status`
// is -1 if there is none. What says that there were too many (x-envoy-ratelimited) is retried only where the policy
// names that, whatever its status.
bool may_retry_response(const config::RetryPolicy& policy, uint16_t status, int grpc_status,
                        const http::Headers& headers, uint32_t attempt);

}  // namespace weft::rules
