#include "rules/retry.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

Error upstream(Code code, Retry retry = Retry::never) { return {code, Side::upstream, retry, {}}; }

struct Row {
  const char* what;
  Error error;
  bool repeatable;
  uint32_t attempt;
  uint64_t sent;
  bool started;
  bool retried;
};

TEST(MayRetry, TheHousesOwnPolicy) {
  const Row rows[] = {
      {"connect failure", upstream(Code::refused), false, 1, 0, false, true},
      {"connect failure, once only", upstream(Code::refused), false, 2, 0, false, false},
      {"GET reset before the response", upstream(Code::reset), true, 1, 90, false, true},
      {"HEAD closed before the response", upstream(Code::closed), true, 1, 90, false, true},
      {"GET reset, once only", upstream(Code::reset), true, 2, 90, false, false},
      {"GET reset within the response", upstream(Code::reset), true, 1, 90, true, false},
      {"POST reset after it was sent", upstream(Code::reset), false, 1, 90, false, false},
      {"POST, connection gone before a byte", upstream(Code::closed, Retry::if_unsent), false, 1, 0, false, true},
      {"POST, connection gone after a byte", upstream(Code::closed, Retry::if_unsent), false, 1, 1, false, false},
      {"provably not processed", upstream(Code::refused, Retry::safe), false, 2, 90, false, true},
      {"provably not processed, third time", upstream(Code::refused, Retry::safe), false, 3, 90, false, true},
      {"provably not processed, too often", upstream(Code::refused, Retry::safe), false, 4, 90, false, false},
      {"safe, but the response began", upstream(Code::reset, Retry::safe), true, 1, 90, true, false},
      {"the client went away", {Code::reset, Side::downstream, Retry::never, {}}, true, 1, 0, false, false},
      {"cancelled", Error::cancelled(), true, 1, 0, false, false},
      {"protocol error", upstream(Code::protocol), true, 1, 90, false, false},
      {"deadline after it was sent", upstream(Code::deadline), true, 1, 90, false, false},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(may_retry({}, {row.error, row.repeatable, row.attempt, row.sent, row.started}), row.retried) << row.what;
  }
}

TEST(MayRetry, WhatThePolicyNames) {
  config::RetryPolicy policy;
  policy.num_retries = 2;
  policy.reset = true;
  EXPECT_TRUE(may_retry(policy, {upstream(Code::reset), false, 2, 90, false}));
  EXPECT_FALSE(may_retry(policy, {upstream(Code::reset), false, 3, 90, false}));
  policy.num_retries = 0;
  EXPECT_FALSE(may_retry(policy, {upstream(Code::refused), true, 1, 0, false}));
  EXPECT_TRUE(may_retry(policy, {upstream(Code::refused, Retry::safe), true, 1, 0, false}));
}

// Nothing came in an attempt's own time: what would be repeated after a reset is so after that.
TEST(MayRetry, AnAttemptsTimeIsLikeAReset) {
  const auto out_of_try = [](bool repeatable) {
    static const Error late = upstream(Code::deadline);
    return Failed{late, repeatable, 1, 90, false, true};
  };
  EXPECT_TRUE(may_retry({}, out_of_try(true)));
  EXPECT_FALSE(may_retry({}, out_of_try(false)));
  for (bool config::RetryPolicy::* named :
       {&config::RetryPolicy::reset, &config::RetryPolicy::any_5xx, &config::RetryPolicy::gateway_error}) {
    config::RetryPolicy policy;
    policy.*named = true;
    EXPECT_TRUE(may_retry(policy, out_of_try(false)));
    EXPECT_TRUE(may_retry(policy, {upstream(Code::reset), false, 1, 90, false}));
    EXPECT_FALSE(may_retry(policy, {upstream(Code::deadline), false, 1, 90, false})) << "the whole call's time";
    policy.num_retries = 0;
    EXPECT_FALSE(may_retry(policy, out_of_try(true)));
  }
  config::RetryPolicy connect_only;
  EXPECT_FALSE(may_retry(connect_only, out_of_try(false)));
}

TEST(BackOff, IsAnythingBelowWhatDoublesUpToTheLongest) {
  config::RetryPolicy policy;
  policy.back_off_base = 20ms;
  policy.back_off_max = 100ms;
  Random random(7);
  const std::pair<uint32_t, Duration> limits[] = {{1, 20ms}, {2, 40ms}, {3, 80ms}, {4, 100ms}, {60, 100ms}};
  for (const auto& [attempt, limit] : limits) {
    Duration least = 1h;
    Duration most{0};
    Duration sum{0};
    for (int i = 0; i < 10'000; ++i) {
      const Duration pause = back_off(policy, attempt, random);
      least = std::min(least, pause);
      most = std::max(most, pause);
      sum += pause;
    }
    EXPECT_GE(least, 0ms);
    EXPECT_LT(least, limit / 100) << attempt;
    EXPECT_LT(most, limit) << attempt;
    EXPECT_GT(most, limit * 99 / 100) << attempt;
    const auto mean = static_cast<double>(sum.count()) / 10'000 / static_cast<double>(limit.count());
    EXPECT_NEAR(mean, 0.5, 0.02) << attempt;
  }
}

TEST(MayRetryResponse, OnlyWhatThePolicyNames) {
  config::RetryPolicy policy;
  http::Arena arena;
  const http::Headers none(arena);
  EXPECT_FALSE(may_retry_response(policy, 503, -1, none, 1));
  policy.statuses = {503};
  EXPECT_TRUE(may_retry_response(policy, 503, -1, none, 1));
  EXPECT_FALSE(may_retry_response(policy, 503, -1, none, 2));
  EXPECT_FALSE(may_retry_response(policy, 502, -1, none, 1));
  policy.gateway_error = true;
  EXPECT_TRUE(may_retry_response(policy, 502, -1, none, 1));
  policy.grpc_unavailable = true;
  EXPECT_TRUE(may_retry_response(policy, 200, 14, none, 1));
  EXPECT_FALSE(may_retry_response(policy, 200, 13, none, 1));
}

TEST(MayRetryResponse, TooManyIsRetriedOnlyByItsName) {
  config::RetryPolicy policy;
  http::Arena arena;
  http::Headers limited(arena);
  limited.add("x-envoy-ratelimited", "true");
  const http::Headers none(arena);
  policy.statuses = {429};
  EXPECT_TRUE(may_retry_response(policy, 429, -1, none, 1));
  EXPECT_FALSE(may_retry_response(policy, 429, -1, limited, 1));
  policy.statuses = {};
  policy.rate_limited = true;
  EXPECT_TRUE(may_retry_response(policy, 429, -1, limited, 1));
  EXPECT_TRUE(may_retry_response(policy, 200, 8, limited, 1)) << "as a gRPC call hears it";
  EXPECT_FALSE(may_retry_response(policy, 429, -1, limited, 2));
  EXPECT_FALSE(may_retry_response(policy, 429, -1, none, 1));
}

}  // namespace
}  // namespace weft::rules
