// RateLimit: how many requests may pass (Envoy's local_ratelimit filter): each takes a token out of a bucket that fills
// up as time goes by.
//
// Compiled once (xds/compile_rate_limit.h) and shared by pointer: any thread. What is in the bucket is the one thing
// here that changes: it is the proxy's, not a worker's, and rules/rate_limit.h alone touches it. A new form of the
// listener begins with a full bucket, as Envoy's does.
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "base/time.h"
#include "config/route.h"

namespace weft::config {

struct RateLimit {
  std::string name;  // stat_prefix
  uint32_t most_tokens = 1;
  Duration token_time{1'000'000'000};  // in which the bucket gains a token
  uint32_t enabled = 0;                // of a million requests, how many take one
  uint32_t enforced = 0;               // of a million that found none, how many are turned away
  uint16_t status = 429;
  std::vector<HeaderMutation> headers;  // of the answer to those

  // Till when the tokens taken so far last, in the loop's time; the past: the bucket is full.
  mutable std::atomic<int64_t> taken_until{std::numeric_limits<int64_t>::min()};
};

}  // namespace weft::config
