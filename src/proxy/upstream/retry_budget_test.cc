// How much may be asked for again at a time, and what may be.
#include <gtest/gtest.h>

#include "proxy/testing/limited.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = kLimitedIn;
constexpr auto cluster = &limited_cluster;

// How often a request that fails is sent, where another worker has so much in use.
struct BudgetOfTwoWorkers {
  const char* name;
  config::Limits limits;
  uint32_t requests;  // running on the other
  uint32_t retries;   // of these
  int sent;
};

class RetryBudgetOfTwoWorkers : public ::testing::TestWithParam<BudgetOfTwoWorkers> {};

TEST_P(RetryBudgetOfTwoWorkers, HoldsForTheProxy) {
  static BudgetOfTwoWorkers two;
  two = GetParam();
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.any_5xx = true;
  retry.num_retries = 1;
  bench.config.cluster(cluster(two.limits), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80");
  failing->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    upstream::Clusters other({&b.network, b.scope}, b.worker->options().clusters);
    other.adopt(b.worker->snapshot());
    upstream::InUse& in_use = other.find(cluster({}).name)->in_use();
    std::vector<upstream::Taken> taken;
    for (uint32_t i = 0; i < two.requests; ++i) taken.push_back(upstream::Taken::beyond(in_use.requests));
    for (uint32_t i = 0; i < two.retries; ++i) taken.push_back(upstream::Taken::beyond(in_use.retries));
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(failing->requests, two.sent);
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(
    Each, RetryBudgetOfTwoWorkers,
    ::testing::Values(
        BudgetOfTwoWorkers{"number_used_up", {.max_retries = 1}, 1, 1, 1},
        BudgetOfTwoWorkers{"number_left", {.max_retries = 2}, 1, 1, 2},
        BudgetOfTwoWorkers{"share_used_up", {.retry_budget = config::RetryBudget{20, 0}}, 9, 2, 1},
        BudgetOfTwoWorkers{"share_of_all_that_runs", {.retry_budget = config::RetryBudget{20, 0}}, 9, 1, 2},
        BudgetOfTwoWorkers{"share_of_its_own_alone", {.retry_budget = config::RetryBudget{20, 0}}, 0, 0, 1}),
    [](const auto& of) { return of.param.name; });

TEST(RetryBudget, RequestsCountForItsInterval) {
  upstream::Recent begun;
  TimePoint now{1000s};
  for (int i = 0; i < 5; ++i) begun.add(now, 16s);
  begun.add(now + 10s, 16s);
  EXPECT_EQ(begun.within(now + 10s, 16s), 6u);
  EXPECT_EQ(begun.within(now + 15s, 16s), 6u);
  EXPECT_EQ(begun.within(now + 16s, 16s), 1u);
  EXPECT_EQ(begun.within(now + 26s, 16s), 0u);
  begun.add(now + 160s, 16s);
  EXPECT_EQ(begun.within(now + 160s, 16s), 1u) << "a slice of long ago begins anew";
}

// A caller that asks one thing after another has one request running: a tenth of that is no retry.
TEST(RetryBudget, WhatWasBegunOfLateAllowsForRetries) {
  Bench bench;
  config::Limits limits;
  limits.retry_budget = config::RetryBudget{.percent = 10, .least = 0, .interval = 16s};
  config::Route route = route_to(cluster({}).name);
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.any_5xx = true;
  retry.num_retries = 1;
  bench.config.cluster(cluster(limits), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* upstream;
  upstream = &bench.upstream("10.0.0.1:80");
  upstream->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(upstream->requests, 1) << "a tenth of one is none";
    upstream->status = 200;
    for (int i = 0; i < 8; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    upstream->status = 500;
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(upstream->requests, 11) << "the tenth is asked for again";
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 17s));
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(upstream->requests, 12) << "the others were too long ago";
    co_return {};
  });
}

// Fifty callers whose requests are all broken off would make fifty retries.
TEST(RetryBudget, AnOutageIsNotMadeWorse) {
  Bench bench;
  config::Limits limits;
  limits.retry_budget = config::RetryBudget{20, 3};
  bench.config.cluster(cluster(limits), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80");
  failing->reset_next = 1000;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 50));
    EXPECT_EQ(with_status(answers, 503), 50);
    EXPECT_GT(failing->requests, 50);
    EXPECT_LE(failing->requests, 60) << "a fifth of what is running";
    EXPECT_NE(stats::prometheus_text(b.registry).find("weft_retries_refused_total{"), std::string::npos);
    co_return {};
  });
}

TEST(RetryBudget, AResponseThatCannotBeAskedForAgainIsPassedOn) {
  Bench bench;
  config::Limits limits;
  limits.retry_budget = config::RetryBudget{0, 0};
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).retry.any_5xx = true;
  bench.config.cluster(cluster(limits), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80");
  failing->status = 500;
  failing->says = "the app's own words";
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body, "the app's own words");
    EXPECT_EQ(failing->requests, 1);
    co_return {};
  });
}

TEST(RetryBudget, WhatThePolicyNamesIsAskedForAgain) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.any_5xx = true;
  retry.num_retries = 2;
  bench.config.cluster(cluster({}), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80");
  failing->status = 500;
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 10; ++i) {
      CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "pay"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    EXPECT_GT(failing->requests, 0);
    co_return {};
  });
}

// Each connection costs memory at both ends.
TEST(RetryBudget, AskingAgainTakesTheConnectionThatIsThere) {
  Bench bench;
  config::Cluster http2 = cluster({});
  http2.http = config::UpstreamHttp::http2;
  config::Route route = route_to(http2.name);
  std::get<config::Forward>(route.action).retry.any_5xx = true;
  bench.config.cluster(http2, {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80", http::Version::http2);
  failing->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 20; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(failing->requests, 40);
    EXPECT_EQ(failing->connections, 1);
    co_return {};
  });
}

TEST(RetryBudget, AnIdempotencyKeyMakesAPostRepeatable) {
  Bench bench;
  bench.config.cluster(cluster({}), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    host->reset_next = 1;
    CO_TRY(const Answer plain, co_await b.send("POST", kIn, "/", "pay"));
    EXPECT_EQ(plain.status, 503);
    host->reset_next = 1;
    CO_TRY(const Answer keyed, co_await b.send("POST", kIn, "/", "pay", {{"idempotency-key", "7"}}));
    EXPECT_EQ(keyed.status, 200);
    host->reset_next = 1;
    CO_TRY(const Answer put, co_await b.send("PUT", kIn, "/", "pay"));
    EXPECT_EQ(put.status, 200);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
