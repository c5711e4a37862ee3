#include "rules/callers_terms.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

struct CallersTermsOf : ::testing::Test {
  CallersTerms taken(std::initializer_list<std::pair<std::string_view, std::string_view>> said) {
    for (const auto& [name, value] : said) headers.add(name, value);
    return take_callers_terms(headers);
  }
  http::Arena arena;
  http::Headers headers{arena};
};

TEST_F(CallersTermsOf, ACallAreReadAndTakenOff) {
  headers.add("x-other", "1");
  EXPECT_FALSE(has_callers_terms(headers));
  const CallersTerms terms = taken({{"X-Envoy-Upstream-RQ-Timeout-Ms", "300"},
                                    {"x-envoy-upstream-rq-per-try-timeout-ms", "0"},
                                    {"x-envoy-max-retries", "4"},
                                    {"x-envoy-retry-on", "5xx"},
                                    {"x-envoy-retry-grpc-on", "unavailable"}});
  EXPECT_EQ(terms.timeout, 300ms);
  EXPECT_EQ(terms.per_try_timeout, 0ms);
  EXPECT_EQ(terms.max_retries, 4u);
  EXPECT_EQ(terms.retry_on.size(), 2u);
  EXPECT_FALSE(has_callers_terms(headers));
  EXPECT_EQ(headers.size(), 1u);
}

TEST_F(CallersTermsOf, ACallThatCannotBeReadArePassedOver) {
  const CallersTerms terms = taken({{"x-envoy-upstream-rq-timeout-ms", "soon"},
                                    {"x-envoy-upstream-rq-per-try-timeout-ms", "-1"},
                                    {"x-envoy-max-retries", "99999999999"},
                                    {"x-envoy-retry-on", "whenever, "}});
  EXPECT_EQ(terms.timeout, std::nullopt);
  EXPECT_EQ(terms.per_try_timeout, std::nullopt);
  EXPECT_EQ(terms.max_retries, std::nullopt);
  const config::RetryPolicy routes{.num_retries = 0, .per_try_timeout = 50ms};
  EXPECT_EQ(on_terms(terms, routes), routes);
  EXPECT_TRUE(headers.empty());
}

TEST_F(CallersTermsOf, ACallStandInPlaceOfTheRoutesNumbersAndBesideItsConditions) {
  const CallersTerms terms =
      taken({{"x-envoy-retry-on", "reset, whenever,503"}, {"x-envoy-upstream-rq-per-try-timeout-ms", "70"}});
  const config::RetryPolicy routes{
      .num_retries = 2, .connect_failure = false, .refused_stream = true, .any_5xx = true, .per_try_timeout = 50ms};
  config::RetryPolicy wanted = routes;
  wanted.reset = true;
  wanted.statuses = {503};
  wanted.per_try_timeout = 70ms;
  EXPECT_EQ(on_terms(terms, routes), wanted);
  EXPECT_EQ(on_terms(terms, {.num_retries = 0}).num_retries, 1u) << "who names conditions wants a retry";
  EXPECT_EQ(on_terms(taken({{"x-envoy-retry-on", "5xx"}, {"x-envoy-max-retries", "0"}}), routes).num_retries, 0u);
}

}  // namespace
}  // namespace weft::rules
