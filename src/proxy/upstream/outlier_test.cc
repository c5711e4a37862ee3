// Endpoints that fail: when they are given nothing, for how long, and what callers are told meanwhile.
#include "proxy/upstream/outlier.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
using upstream::Detector;
using upstream::Outcome;
using upstream::Standing;

constexpr const char* kIn = "10.9.9.9:80";
constexpr TimePoint kStart{1000s};

config::Outlier rule() {
  config::Outlier out;
  out.enabled = true;
  out.consecutive_5xx = 3;
  out.base_ejection = 10s;
  out.max_ejection_percent = 100;
  return out;
}

config::Cluster cluster(const config::Outlier& outlier = rule()) {
  config::Cluster out;
  out.name = "outbound|80||inventory.shop.svc.cluster.local";
  out.origin = {"DestinationRule", "shop", "inventory", ""};
  out.panic_percent = 0;
  out.outlier = outlier;
  return out;
}

std::vector<std::optional<Detector>> count(Standing& standing, const config::Outlier& rule,
                                           std::initializer_list<Outcome> outcomes) {
  std::vector<std::optional<Detector>> out;
  for (const Outcome one : outcomes) out.push_back(standing.count(rule, one, kStart));
  return out;
}

using Said = std::vector<std::optional<Detector>>;
constexpr std::optional<Detector> kNone;

TEST(Outlier, FailuresInARowCountAndASuccessBeginsAnew) {
  Standing standing;
  EXPECT_EQ(count(standing, rule(),
                  {Outcome::server_error, Outcome::gateway_error, Outcome::success, Outcome::local_failure,
                   Outcome::server_error, Outcome::server_error}),
            (Said{kNone, kNone, kNone, kNone, kNone, Detector::consecutive_5xx}));
}

TEST(Outlier, GatewayErrorsAreOnesOwnCount) {
  Standing standing;
  config::Outlier outlier = rule();
  outlier.consecutive_5xx = 0;
  outlier.consecutive_gateway_failure = 2;
  EXPECT_EQ(count(standing, outlier,
                  {Outcome::gateway_error, Outcome::server_error, Outcome::gateway_error, Outcome::gateway_error}),
            (Said{kNone, kNone, kNone, Detector::consecutive_gateway_errors}));
}

TEST(Outlier, LocalFailuresApartIfAskedFor) {
  Standing standing;
  config::Outlier outlier = rule();
  outlier.split_local = true;
  outlier.consecutive_local_failure = 2;
  outlier.consecutive_5xx = 2;
  EXPECT_EQ(count(standing, outlier,
                  {Outcome::local_failure, Outcome::server_error, Outcome::local_failure, Outcome::local_failure}),
            (Said{kNone, kNone, kNone, Detector::consecutive_local_failures}));
}

TEST(Outlier, EachEjectionOfLateIsLongerUpToTheLongest) {
  Standing standing;
  config::Outlier outlier = rule();
  outlier.max_ejection = 25s;
  EXPECT_EQ(standing.eject(outlier, kStart), 10s);
  EXPECT_TRUE(standing.is_ejected(kStart + 9s));
  EXPECT_FALSE(standing.is_ejected(kStart + 10s));
  EXPECT_EQ(standing.eject(outlier, kStart + 1s), std::nullopt) << "it is already";
  EXPECT_EQ(standing.eject(outlier, kStart + 11s), 20s);
  EXPECT_EQ(standing.eject(outlier, kStart + 32s), 25s);
  EXPECT_EQ(standing.eject(outlier, kStart + 200s), 10s) << "many intervals without";
  outlier.base_ejection = 60s;
  Standing other;
  EXPECT_EQ(other.eject(outlier, kStart), 60s) << "never less than what is asked for";
}

TEST(Outlier, TheFirstMayAlwaysBeEjected) {
  EXPECT_TRUE(upstream::may_eject(0, 3, 10));
  EXPECT_FALSE(upstream::may_eject(1, 3, 10));
  EXPECT_TRUE(upstream::may_eject(1, 4, 50));
  EXPECT_FALSE(upstream::may_eject(2, 4, 50));
  EXPECT_FALSE(upstream::may_eject(0, 3, 0));
}

TEST(Outlier, StatusesOfHttpAndOfGrpc) {
  EXPECT_EQ(upstream::outcome_of(rule(), 200, -1), Outcome::success);
  EXPECT_EQ(upstream::outcome_of(rule(), 404, -1), Outcome::success);
  EXPECT_EQ(upstream::outcome_of(rule(), 500, -1), Outcome::server_error);
  EXPECT_EQ(upstream::outcome_of(rule(), 503, -1), Outcome::gateway_error);
  EXPECT_EQ(upstream::outcome_of(rule(), 200, 0), Outcome::success);
  EXPECT_EQ(upstream::outcome_of(rule(), 200, 14), Outcome::gateway_error);
  EXPECT_EQ(upstream::outcome_of(rule(), 200, 13), Outcome::server_error);
  EXPECT_EQ(upstream::outcome_of(rule(), 200, 5), Outcome::success);
}

TEST(Outlier, StatusesThatTheRuleListsAreErrorsAndNoOthers) {
  config::Outlier outlier = rule();
  outlier.error_statuses = {429, 500, 503};
  EXPECT_EQ(upstream::outcome_of(outlier, 429, -1), Outcome::server_error);
  EXPECT_EQ(upstream::outcome_of(outlier, 500, -1), Outcome::server_error);
  EXPECT_EQ(upstream::outcome_of(outlier, 503, -1), Outcome::gateway_error);
  EXPECT_EQ(upstream::outcome_of(outlier, 502, -1), Outcome::success);
  EXPECT_EQ(upstream::outcome_of(outlier, 200, -1), Outcome::success);
  EXPECT_EQ(upstream::outcome_of(outlier, 200, 8), Outcome::server_error) << "RESOURCE_EXHAUSTED stands for 429";
  EXPECT_EQ(upstream::outcome_of(outlier, 200, 14), Outcome::gateway_error);
  EXPECT_EQ(upstream::outcome_of(outlier, 200, 12), Outcome::success) << "UNIMPLEMENTED stands for 501";
}

TEST(Ejection, ByTheStatusesThatTheRuleLists) {
  config::Outlier outlier = rule();
  outlier.error_statuses = {429};
  Bench bench;
  bench.config.cluster(cluster(outlier), {"10.0.0.1:80", "10.0.0.2:80"})
      .listener("in", kIn, {route_to(cluster().name)});
  static Upstream* busy;
  static Upstream* failing;
  busy = &bench.upstream("10.0.0.1:80");
  busy->status = 429;
  failing = &bench.upstream("10.0.0.2:80");
  failing->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 40; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(busy->requests, 3) << "three in a row, then none";
    EXPECT_EQ(failing->requests, 37) << "500 is not listed";
    co_return {};
  });
}

TEST(Ejection, AFailingHostIsGivenNothingUntilItsTimeHasPassed) {
  Bench bench;
  bench.config.cluster(cluster(), {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"})
      .listener("in", kIn, {route_to(cluster().name)});
  static Upstream* failing;
  failing = &bench.upstream("10.0.0.1:80");
  failing->status = 500;
  bench.upstream("10.0.0.2:80");
  bench.upstream("10.0.0.3:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 60; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(failing->requests, 3) << "three in a row, then none";
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(
        metrics.find("weft_outlier_ejections_total{"
                     "destination_service=\"inventory.shop.svc.cluster.local\",detector=\"consecutive5xxErrors\"} 1"),
        std::string::npos)
        << metrics;
    failing->status = 200;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 11s));
    for (int i = 0; i < 12; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_GT(failing->requests, 3) << "it has its turn again";
    co_return {};
  });
}

TEST(Ejection, WhereAllAreEjectedCallersAreToldAtOnceAndItEndsByItself) {
  Bench bench;
  bench.config.cluster(cluster(), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to(cluster().name)});
  static std::array<Upstream*, 2> hosts;
  hosts = {&bench.upstream("10.0.0.1:80"), &bench.upstream("10.0.0.2:80")};
  for (Upstream* host : hosts) host->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer refused, co_await b.get(kIn, "/"));
    EXPECT_EQ(refused.status, 503);
    EXPECT_NE(refused.body.find("has no healthy endpoint: 2 of 2 are ejected by DestinationRule shop/inventory"),
              std::string::npos)
        << refused.body;
    EXPECT_EQ(b.loop.now(), before) << "nobody waits";
    EXPECT_EQ(hosts[0]->requests + hosts[1]->requests, 6);
    EXPECT_NE(b.log().back().find(" 503 UH "), std::string::npos) << b.log().back();
    for (Upstream* host : hosts) host->status = 200;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 11s));
    CO_TRY(const Answer again, co_await b.get(kIn, "/"));
    EXPECT_EQ(again.status, 200);
    co_return {};
  });
}

TEST(Ejection, OnePanicsWhereTheRuleAsksFor) {
  Bench bench;
  config::Cluster panicking = cluster();
  panicking.panic_percent = 50;
  bench.config.cluster(panicking, {"10.0.0.1:80"}).listener("in", kIn, {route_to(panicking.name)});
  static Upstream* only;
  only = &bench.upstream("10.0.0.1:80");
  only->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 5; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(only->requests, 5) << "too few are well: all are used";
    co_return {};
  });
}

TEST(Ejection, WhoDoesNotAnswerInTimeOrIsNotReachedCounts) {
  Bench bench;
  config::Outlier outlier = rule();
  outlier.consecutive_5xx = 2;
  config::Route route = route_to(cluster().name);
  std::get<config::Forward>(route.action).timeout = 100ms;
  bench.config.cluster(cluster(outlier), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  static Upstream* stopped;
  stopped = &bench.upstream("10.0.0.1:80");
  stopped->delay = 1h;
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    int late = 0;
    for (int i = 0; i < 20; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      late += answer.status == 504 ? 1 : 0;
    }
    EXPECT_EQ(late, 2);
    EXPECT_EQ(stopped->requests, 2);
    co_return {};
  });
}

// Whoever gives a call little time could otherwise take well hosts from everybody.
struct Impatience {
  const char* name;
  const char* header;
  const char* value;
  const char* type;
};
class ImpatientCallers : public ::testing::TestWithParam<Impatience> {};

TEST_P(ImpatientCallers, EjectNobody) {
  static Impatience caller;
  caller = GetParam();
  Bench bench;
  config::Route route = route_to(cluster().name);
  std::get<config::Forward>(route.action).timeout = 1s;
  bench.config.cluster(cluster(), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* well;
  well = &bench.upstream("10.0.0.1:80");
  well->delay = 100ms;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 5; ++i) {
      CO_TRY_VOID(co_await b.get(kIn, "/", {{caller.header, caller.value}, {"content-type", caller.type}}));
    }
    EXPECT_EQ(well->requests, 5);
    EXPECT_NE(b.log().back().find(" UT "), std::string::npos) << b.log().back();
    CO_TRY(const Answer patient, co_await b.get(kIn, "/"));
    EXPECT_EQ(patient.status, 200) << patient.body;
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, ImpatientCallers,
                         ::testing::Values(Impatience{"hop_before", "x-envoy-expected-rq-timeout-ms", "2",
                                                      "text/plain"},
                                           Impatience{"grpc", "grpc-timeout", "20m", "application/grpc"}),
                         [](const auto& of) { return of.param.name; });

// Whoever is asked knows the deadline, too, and may be the first to give up: that is no more its fault.
TEST_P(ImpatientCallers, EjectNobodyWhoGivesUpFirst) {
  static Impatience caller;
  caller = GetParam();
  Bench bench;
  config::Route route = route_to(cluster().name);
  std::get<config::Forward>(route.action).timeout = 1s;
  bench.config.cluster(cluster(), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* well;
  well = &bench.upstream("10.0.0.1:80");
  well->delay = 15ms;
  const bool grpc = std::string_view(caller.name) == "grpc";
  if (grpc) well->headers = {{"content-type", "application/grpc"}, {"grpc-status", "4"}};
  else well->status = 504;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 5; ++i) {
      CO_TRY_VOID(co_await b.get(kIn, "/", {{caller.header, caller.value}, {"content-type", caller.type}}));
    }
    EXPECT_EQ(well->requests, 5);
    for (int i = 0; i < 5; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(well->requests, 8) << "with all the time of the route it counts";
    co_return {};
  });
}

// What attempts before have used up of the route's time is not the second host's fault.
TEST(Ejection, WhoWasGivenTheRestOfTheTimeIsNotJudgedByIt) {
  Bench bench;
  config::Outlier outlier = rule();
  outlier.consecutive_5xx = 1;
  config::Route route = route_to(cluster().name);
  auto& forward = std::get<config::Forward>(route.action);
  forward.timeout = 500ms;
  forward.retry.per_try_timeout = 400ms;
  forward.retry.num_retries = 1;
  forward.retry.any_5xx = true;
  forward.retry.hosts_not_tried = true;
  bench.config.cluster(cluster(outlier), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  static std::array<Upstream*, 2> hosts;
  hosts = {&bench.upstream("10.0.0.1:80"), &bench.upstream("10.0.0.2:80")};
  for (Upstream* host : hosts) host->delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer late, co_await b.get(kIn, "/"));
    EXPECT_EQ(late.status, 504);
    EXPECT_EQ(hosts[0]->requests + hosts[1]->requests, 2);
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find("detector=\"consecutive5xxErrors\"} 1"), std::string::npos) << metrics;
    co_return {};
  });
}

// A connection that breaks is no answer of the app's: it counts as what did not reach it, as with Envoy.
struct Resets {
  const char* name;
  config::Outlier outlier;
  const char* detector;
};
class Breaking : public ::testing::TestWithParam<Resets> {};

TEST_P(Breaking, CountsAsALocalFailure) {
  static Resets resets;
  resets = GetParam();
  Bench bench;
  config::Outlier outlier = resets.outlier;
  outlier.enabled = true;
  outlier.base_ejection = 10s;
  outlier.max_ejection_percent = 100;
  bench.config.cluster(cluster(outlier), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster().name)});
  static Upstream* breaking;
  breaking = &bench.upstream("10.0.0.1:80");
  breaking->reset_next = 100;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 4; ++i) CO_TRY_VOID(co_await b.send("POST", kIn, "/", "pay"));
    EXPECT_EQ(breaking->requests, 3);
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find(fmt::format("detector=\"{}\"}} 1", resets.detector)), std::string::npos) << metrics;
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(
    Each, Breaking,
    ::testing::Values(Resets{"as_any_error", {.consecutive_5xx = 3}, "consecutive5xxErrors"},
                      Resets{"as_gateway_error",
                             {.consecutive_5xx = 0, .consecutive_gateway_failure = 3},
                             "consecutiveGatewayErrors"},
                      Resets{"apart",
                             {.consecutive_5xx = 0, .consecutive_local_failure = 3, .split_local = true},
                             "consecutiveLocalOriginFailures"}),
    [](const auto& of) { return of.param.name; });

// Half of the endpoints may be ejected, and two of the four are ending.
TEST(Ejection, WhoEndsIsNoneOfThoseThatMayBe) {
  Bench bench;
  config::Outlier outlier = rule();
  outlier.max_ejection_percent = 50;
  bench.config.cluster(cluster(outlier), {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80", "10.0.0.4:80"})
      .listener("in", kIn, {route_to(cluster().name)});
  auto& endpoints = bench.config.next.endpoints[cluster().name];
  auto set = std::make_shared<config::EndpointSet>(*endpoints);
  set->endpoints[2].health = set->endpoints[3].health = config::Health::draining;
  endpoints = std::move(set);
  static Upstream* first;
  static Upstream* second;
  first = &bench.upstream("10.0.0.1:80");
  second = &bench.upstream("10.0.0.2:80");
  first->status = second->status = 500;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 20; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(std::min(first->requests, second->requests), 3) << "one is ejected";
    EXPECT_EQ(std::max(first->requests, second->requests), 17) << "the other may not be";
    co_return {};
  });
}

TEST(Ejection, ItHoldsForTheProxyWhateverItsNumberOfWorkers) {
  Bench bench;
  bench.config.cluster(cluster(), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to(cluster().name)});
  bench.upstream("10.0.0.1:80").status = 500;
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 10; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    // What another worker of the same proxy makes of the same configuration.
    upstream::Clusters other({&b.network, b.scope}, b.worker->options().clusters);
    other.adopt(b.worker->snapshot());
    const auto same = other.find(cluster().name);
    const io::Address nowhere;
    Random random(7);
    for (int i = 0; i < 10; ++i) {
      CO_TRY(const upstream::HostRef host, same->pick({random, b.loop.now(), nowhere}));
      EXPECT_EQ(*host->text, "10.0.0.2:80");
    }
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
