#include "config/retry.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

TEST(RetryConditions, ReadsIstiosDefault) {
  RetryPolicy policy;
  bool listed = false;
  ASSERT_TRUE(set_conditions(policy, "connect-failure,refused-stream, unavailable,cancelled,retriable-status-codes,503",
                             listed));
  EXPECT_TRUE(policy.connect_failure && policy.refused_stream && policy.grpc_unavailable && policy.grpc_cancelled &&
              listed);
  EXPECT_FALSE(policy.any_5xx || policy.reset);
  EXPECT_EQ(policy.statuses, std::vector<uint16_t>{503});
}

TEST(RetryConditions, WhatIsNotNamedIsOff) {
  RetryPolicy policy;
  bool listed = true;
  ASSERT_TRUE(set_conditions(policy, "5xx", listed));
  EXPECT_FALSE(policy.connect_failure || listed);
  EXPECT_TRUE(policy.any_5xx);
}

TEST(RetryConditions, KnowsWhatEnvoyKnows) {
  RetryPolicy policy;
  bool listed = false;
  ASSERT_TRUE(set_conditions(policy, "envoy-ratelimited,http3-post-connect-failure", listed));
  EXPECT_TRUE(policy.rate_limited);
}

TEST(RetryConditions, HeadersThatNobodyListsMatchNothing) {
  RetryPolicy none;
  RetryPolicy policy;
  bool listed = true;
  ASSERT_TRUE(set_conditions(none, "", listed));
  ASSERT_TRUE(set_conditions(policy, "retriable-headers", listed));
  EXPECT_EQ(policy, none);
  EXPECT_FALSE(listed);
  const auto a_header = set_conditions(policy, "retriable-headers,x-try-again", listed);
  ASSERT_FALSE(a_header);
  EXPECT_EQ(a_header.error().detail, "\"x-try-again\" is no retry condition weft knows");
}

TEST(RetryConditions, RefusesAnUnknownWord) {
  RetryPolicy policy;
  bool listed = false;
  auto result = set_conditions(policy, "connect-failure,5x", listed);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().detail, "\"5x\" is no retry condition weft knows");
}

}  // namespace
}  // namespace weft::config
