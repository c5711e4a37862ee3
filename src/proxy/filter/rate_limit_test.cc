// Whole proxies in memory: a listener lets in no more requests than its local_ratelimit filter says.
#include "proxy/filter/rate_limit.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "xds/testing/check.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Answer;
using proxy::testing::Bench;
using proxy::testing::kIn;

// As an EnvoyFilter of Istio puts it there.
Result<std::vector<config::HttpFilter>> filters(std::string_view more, std::string_view bucket) {
  return xds::testing::http_filters(codec::parse_json(fmt::format(
                                                          R"([{{"name": "limit", "typed_config": {{
      "@type": "type.googleapis.com/udpa.type.v1.TypedStruct",
      "type_url": "type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit",
      "value": {{"stat_prefix": "rl", "token_bucket": {}{}}}}}}}])",
                                                          bucket, more))
                                        .value());
}

constexpr std::string_view kTwoASecond = R"({"max_tokens": 2, "tokens_per_fill": 2, "fill_interval": "1s"})";
constexpr std::string_view kOn = R"(, "filter_enabled": {"default_value": {"numerator": 100}},
    "filter_enforced": {"default_value": {"numerator": 100}})";

struct Limited : proxy::testing::Inbound {
  void limit(std::string_view more) {
    auto made = filters(more, kTwoASecond);
    ASSERT_TRUE(made) << made.error().detail;
    set_up(std::move(*made));
  }
};

TEST_F(Limited, WhoFindsNoTokenIsTurnedAwayUntilThereIsOne) {
  limit(fmt::format(R"({}, "response_headers_to_add": [{{"header": {{"key": "x-limit", "value": "2"}}}}])", kOn));
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const Answer passed, co_await b.get(kIn, "/"));
      EXPECT_EQ(passed.status, 200);
    }
    CO_TRY(const Answer denied, co_await b.get(kIn, "/"));
    EXPECT_EQ(denied.status, 429);
    EXPECT_EQ(denied.body, "local_rate_limited");
    EXPECT_EQ(denied.headers.at("x-envoy-ratelimited"), "true");
    EXPECT_EQ(denied.headers.at("x-limit"), "2");
    EXPECT_NE(b.log().at(2).find(" 429 RL "), std::string::npos) << b.log()[2];
    EXPECT_NE(b.log()[2].find("limited: no token is left in the bucket \\\"rl\\\" of 2"), std::string::npos)
        << b.log()[2];
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 500ms));
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200);
    CO_TRY(const Answer again, co_await b.get(kIn, "/"));
    EXPECT_EQ(again.status, 429);
    co_return {};
  });
  EXPECT_EQ(upstream->requests, 3);
}

// The public API's default: nothing is limited until it says how much.
TEST_F(Limited, ALimitThatIsNotEnabledLimitsNothing) {
  limit("");
  bench.run([](Bench& b) -> io::Task<void> {
    for (int i = 0; i < 5; ++i) {
      CO_TRY(const Answer passed, co_await b.get(kIn, "/"));
      EXPECT_EQ(passed.status, 200);
    }
    co_return {};
  });
}

TEST(LimitRefusals, WhatWouldBeLimitedDifferentlyIsRefusedByName) {
  const auto refusal = [](std::string_view more, std::string_view bucket) {
    auto made = filters(more, bucket);
    return made ? std::string("taken") : made.error().detail;
  };
  EXPECT_EQ(refusal(R"(, "descriptors": [{"entries": []}])", kTwoASecond),
            "chain: filters[0].typed_config.http_filters[0].typed_config.value: weft does not speak the field "
            "\"descriptors\" of envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit");
  EXPECT_EQ(refusal(R"(, "local_rate_limit_per_downstream_connection": true)", kTwoASecond),
            "chain: filters[0].typed_config.http_filters[0].typed_config.value: weft does not speak the field "
            "\"local_rate_limit_per_downstream_connection\" of "
            "envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit");
  EXPECT_EQ(refusal("", R"({"max_tokens": 1, "fill_interval": "0.01s"})"),
            "chain: filters[0].typed_config.http_filters[0].typed_config.token_bucket.fill_interval: it must be at "
            "least 50 ms");
}

}  // namespace
}  // namespace weft::proxy::filter
