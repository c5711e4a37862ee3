// What a cluster may be given at a time, and what becomes of the rest.
#include "proxy/upstream/limits.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

config::Cluster cluster(const config::Limits& limits) {
  config::Cluster out;
  out.name = "outbound|80||inventory.shop.svc.cluster.local";
  out.origin = {"DestinationRule", "shop", "inventory", ""};
  out.limits = limits;
  return out;
}

Task<void> get_one(Bench& bench, std::vector<Answer>& answers) {
  CO_TRY(Answer answer, co_await bench.get(kIn, "/"));
  answers.push_back(std::move(answer));
  co_return {};
}

struct Many {
  Bench& bench;
  int count;
  std::vector<Answer> answers{};
};

Task<void> get_many(io::Scope& scope, Many& many) {
  for (int i = 0; i < many.count; ++i) scope.spawn(get_one(many.bench, many.answers));
  co_return co_await scope.join();
}

Task<std::vector<Answer>> at_once(Bench& bench, int count) {
  Many many{bench, count};
  CO_TRY_VOID(co_await io::with_scope(get_many, std::ref(many)));
  co_return std::move(many.answers);
}

int with_status(const std::vector<Answer>& answers, uint16_t status) {
  return static_cast<int>(std::ranges::count(answers, status, &Answer::status));
}

TEST(Limits, RequestsBeyondTheMostAreRefusedByName) {
  Bench bench;
  bench.config.cluster(cluster({.max_requests = 2}), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 2);
    EXPECT_EQ(with_status(answers, 503), 3);
    const auto refused = std::ranges::find(answers, 503, &Answer::status);
    EXPECT_NE(refused->body.find("is at its limit of 2 requests at a time by DestinationRule shop/inventory"),
              std::string::npos)
        << refused->body;
    EXPECT_EQ(refused->headers.at("x-envoy-overloaded"), "true");
    EXPECT_NE(b.log().front().find(" 503 UO "), std::string::npos) << b.log().front();
    EXPECT_NE(stats::prometheus_text(b.registry)
                  .find("weft_upstream_overflows_total{destination_service=\"inventory.shop.svc.cluster.local\"} 3"),
              std::string::npos);
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200);
    co_return {};
  });
}

TEST(Limits, RequestsWaitForAConnectionWhereNoMoreMayBeMade) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 5);
    EXPECT_EQ(slow->connections, 1);
    co_return {};
  });
}

// A host that has no connection is given that of another, idle or when it comes back.
TEST(Limits, ConnectionsAreThoseOfAllHosts) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static std::array<Upstream*, 3> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1));
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 9));
    EXPECT_EQ(with_status(answers, 200), 9);
    EXPECT_GE(b.loop.now() - begun, 9s) << "one after the other";
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer one, co_await b.get(kIn, "/"));
      EXPECT_EQ(one.status, 200) << one.body;
    }
    EXPECT_LT(b.loop.now() - begun, 20s) << "nobody waits for what is idle";
    for (const Upstream* host : hosts) EXPECT_GT(host->requests, 0);
    co_return {};
  });
}

TEST(Limits, WhatIsIdleEndsOnlyForWhoHasNone) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 2}), {"10.0.0.1:80", "10.0.0.2:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static std::array<Upstream*, 2> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1));
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 4; ++i) {
      CO_TRY(const auto answers, co_await at_once(b, 6));
      EXPECT_EQ(with_status(answers, 200), 6);
    }
    EXPECT_EQ(hosts[0]->connections + hosts[1]->connections, 2) << "of each host its own";
    co_return {};
  });
}

// HTTP/2 carries all on one, which may never be idle.
TEST(Limits, AnHttp2HostWithoutAConnectionIsGivenOneInAnyCase) {
  Bench bench;
  config::Cluster http2 = cluster({.max_connections = 1});
  http2.http = config::UpstreamHttp::http2;
  bench.config.cluster(http2, {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to(http2.name)});
  static std::array<Upstream*, 2> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1), http::Version::http2);
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_LT(b.loop.now() - begun, 2s);
    EXPECT_EQ(hosts[0]->connections + hosts[1]->connections, 2);
    co_return {};
  });
}

TEST(Limits, OnlySoManyWait) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1, .max_pending = 2}), {"10.0.0.1:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  bench.upstream("10.0.0.1:80").delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer first, co_await b.get(kIn, "/"));  // which leaves a connection
    EXPECT_EQ(first.status, 200);
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 3);
    EXPECT_EQ(with_status(answers, 503), 2);
    EXPECT_NE(b.log()[1].find("its limit of 2 requests that wait for a connection"), std::string::npos) << b.log()[1];
    co_return {};
  });
}

TEST(Limits, WhoWaitsInVainIsToldWhatFor) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 300ms;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 2));
    EXPECT_EQ(with_status(answers, 504), 2);
    const bool told = std::ranges::any_of(answers, [](const Answer& answer) {
      return answer.body.find("waited in vain for one of the 1 connections that 10.0.0.1:80 may have") !=
             std::string::npos;
    });
    EXPECT_TRUE(told) << answers[0].body << answers[1].body;
    EXPECT_EQ(slow->requests, 1);
    co_return {};
  });
}

// What waits in our own queue says nothing of the host: only the one request that it had counts against it.
class LimitsAndOutliers : public ::testing::TestWithParam<http::Version> {};

TEST_P(LimitsAndOutliers, NobodyIsEjectedForTheWaitInOurOwnQueue) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 300ms;
  config::Cluster watched = cluster({.max_connections = 1});
  const bool http2 = GetParam() == http::Version::http2;
  if (http2) watched.http = config::UpstreamHttp::http2;
  if (http2) watched.max_concurrent_streams = 1;
  watched.panic_percent = 0;
  watched.outlier.enabled = true;
  watched.outlier.consecutive_5xx = 2;
  bench.config.cluster(watched, {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80", GetParam());
  slow->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 504), 5);
    const auto in_vain = std::ranges::count_if(answers, [](const Answer& answer) {
      return answer.body.find("waited in vain for one of the 1 connections that 10.0.0.1:80 may have") !=
             std::string::npos;
    });
    EXPECT_EQ(in_vain, 4);
    EXPECT_EQ(slow->requests, 1);
    slow->delay = 0s;
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200) << later.body;
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, LimitsAndOutliers, ::testing::Values(http::Version::http11, http::Version::http2),
                         [](const auto& of) { return of.param == http::Version::http2 ? "http2" : "http1"; });

// Nobody has said how long: in the end it is told as what it is.
TEST(Limits, WhoHasAllTheTimeIsToldThatThereIsNoPlace) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 0s;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"}).listener("in", kIn, {route});
  bench.upstream("10.0.0.1:80").delay = 100s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 2));
    const auto refused = std::ranges::find(answers, 503, &Answer::status);
    EXPECT_NE(refused, answers.end());
    if (refused == answers.end()) co_return {};
    EXPECT_NE(refused->body.find("waited in vain"), std::string::npos) << refused->body;
    EXPECT_EQ(refused->headers.at("x-envoy-overloaded"), "true");
    EXPECT_NE(b.log().front().find(" 503 UO"), std::string::npos) << b.log().front();
    co_return {};
  });
}

TEST(Limits, AConnectionServesOnlySoMany) {
  Bench bench;
  config::Cluster worn = cluster({.max_connections = 1});
  worn.max_requests_per_connection = 2;
  bench.config.cluster(worn, {"10.0.0.1:80"}).listener("in", kIn, {route_to(worn.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 3);
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_EQ(host->connections, 6);
    co_return {};
  });
}

TEST(Limits, LikewiseOfHttp2) {
  Bench bench;
  config::Cluster worn = cluster({.max_connections = 1});
  worn.http = config::UpstreamHttp::http2;
  worn.max_requests_per_connection = 2;
  worn.max_concurrent_streams = 1;
  bench.config.cluster(worn, {"10.0.0.1:80"}).listener("in", kIn, {route_to(worn.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80", http::Version::http2);
  host->delay = 10ms;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_EQ(host->connections, 3);
    co_return {};
  });
}

TEST(Limits, AnOldConnectionTakesNoNewRequest) {
  Bench bench;
  config::Cluster aging = cluster({});
  aging.max_connection_age = 1min;
  bench.config.cluster(aging, {"10.0.0.1:80"}).listener("in", kIn, {route_to(aging.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 50s));
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 1);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20s));
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 2);
    co_return {};
  });
}

// One of several workers: what another has in use of a limit is not there for this one.
struct OfTwoWorkers {
  const char* name;
  config::Limits limits;
  std::atomic<uint32_t> upstream::InUse::* what;
  uint32_t taken;   // by the other
  int asked;        // here, at once
  int answered;     // of these; the rest are refused
  int connections;  // made for them
  std::string_view refusal;
};

class LimitsOfTwoWorkers : public ::testing::TestWithParam<OfTwoWorkers> {};

TEST_P(LimitsOfTwoWorkers, HoldForTheProxy) {
  static OfTwoWorkers two;
  two = GetParam();
  Bench bench;
  bench.config.cluster(cluster(two.limits), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  host->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    upstream::Clusters other({&b.network, b.scope}, b.worker->options().clusters);
    other.adopt(b.worker->snapshot());
    std::atomic<uint32_t>& in_use = other.find(cluster({}).name)->in_use().*two.what;
    {
      std::vector<upstream::Taken> taken;
      for (uint32_t i = 0; i < two.taken; ++i) taken.push_back(upstream::Taken::beyond(in_use));
      CO_TRY(const auto answers, co_await at_once(b, two.asked));
      EXPECT_EQ(with_status(answers, 200), two.answered);
      EXPECT_EQ(with_status(answers, 503), two.asked - two.answered);
      EXPECT_EQ(host->connections, two.connections);
      const auto refused = std::ranges::find(answers, 503, &Answer::status);
      if (refused != answers.end()) EXPECT_NE(refused->body.find(two.refusal), std::string::npos) << refused->body;
    }
    // The other gives back what it had.
    CO_TRY(const auto answers, co_await at_once(b, two.answered + 1));
    EXPECT_EQ(with_status(answers, 200), two.answered + 1);
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(
    Each, LimitsOfTwoWorkers,
    ::testing::Values(OfTwoWorkers{.name = "requests",
                                   .limits = {.max_requests = 2},
                                   .what = &upstream::InUse::requests,
                                   .taken = 1,
                                   .asked = 3,
                                   .answered = 1,
                                   .connections = 1,
                                   .refusal = "at its limit of 2 requests at a time by DestinationRule shop/inventory"},
                      OfTwoWorkers{.name = "pending",  // beside the one that has the connection
                                   .limits = {.max_connections = 1, .max_pending = 2},
                                   .what = &upstream::InUse::pending,
                                   .taken = 1,
                                   .asked = 4,
                                   .answered = 2,
                                   .connections = 1,
                                   .refusal = "its limit of 2 requests that wait for a connection"}),
    [](const auto& of) { return of.param.name; });

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

TEST(Deadline, WhatIsLeftGoesToTheNextHopAndBindsIt) {
  Bench bench;
  config::Route route = route_to("out");
  std::get<config::Forward>(route.action).timeout = 2s;
  bench.config.cluster("out", {"10.0.1.1:15006"})
      .listener("outbound", kIn, {route}, config::Direction::outbound)
      .cluster("app", {"10.0.1.1:8080"})
      .listener("inbound", "10.0.1.1:15006", {route_to("app")}, config::Direction::inbound);
  static Upstream* app;
  app = &bench.upstream("10.0.1.1:8080");
  app->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 504);
    EXPECT_NE(app->seen.at(0).find(" x-envoy-expected-rq-timeout-ms=2000"), std::string::npos) << app->seen[0];
    CO_TRY(const Answer asked, co_await b.get(kIn, "/", {{"x-envoy-expected-rq-timeout-ms", "500"}}));
    EXPECT_EQ(asked.status, 504);
    EXPECT_NE(app->seen.at(1).find(" x-envoy-expected-rq-timeout-ms=500"), std::string::npos) << app->seen[1];
    // The hop that is told works no longer than that, whatever its own route says.
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer told, co_await b.get("10.0.1.1:15006", "/", {{"x-envoy-expected-rq-timeout-ms", "300"}}));
    EXPECT_EQ(told.status, 504);
    EXPECT_EQ(b.loop.now() - before, 300ms);
    EXPECT_NE(told.body.find("the 300 ms that the caller had left have passed"), std::string::npos) << told.body;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
