// Which hosts a request is tried at again (config::RetryPolicy::hosts_not_tried), and when one that is silent is left
// (per_try_timeout).
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr int kRequests = 60;

// Of two hosts picked at random one breaks everything off; how many requests fail that may be tried twice.
int failed(bool hosts_not_tried) {
  static int failures;
  failures = 0;
  Bench bench;
  config::Cluster cluster;
  cluster.name = "a";
  cluster.balance = config::Balance::random;
  config::Route route = route_to("a");
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.num_retries = 1;
  retry.hosts_not_tried = hosts_not_tried;
  bench.config.cluster(std::move(cluster), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  bench.upstream("10.0.0.1:80").reset_next = 2 * kRequests;
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < kRequests; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      if (answer.status != 200) ++failures;
    }
    co_return {};
  });
  return failures;
}

TEST(TriedHosts, AreAvoidedUnlessTheRuleSaysThatTheyNeedNotBe) {
  EXPECT_EQ(failed(true), 0);
  EXPECT_GT(failed(false), 0);
}

// Two priorities of two hosts each, and all break off but the last: how often each was asked.
struct Asked {
  int near;
  int far;
  uint16_t status;
};
Asked asked_of(uint32_t tries_at_priority) {
  static Asked asked;
  Bench bench;
  config::Cluster cluster;
  cluster.name = "a";
  config::Route route = route_to("a");
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.num_retries = 3;
  retry.hosts_not_tried = false;
  retry.tries_at_priority = tries_at_priority;
  bench.config.cluster(std::move(cluster), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  auto set = std::make_shared<config::EndpointSet>(*bench.config.next.endpoints.at("a"));
  set->endpoints[1].priority = 1;
  bench.config.next.endpoints["a"] = std::move(set);
  Upstream& near = bench.upstream("10.0.0.1:80");
  near.reset_next = 100;
  Upstream& far = bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    asked.status = answer.status;
    co_return {};
  });
  asked.near = near.requests;
  asked.far = far.requests;
  return asked;
}

// Both well, the second is asked only where a rule sends tries there: after two at the first.
TEST(TriedPriorities, AreLeftAfterAsManyTriesAsTheRuleSays) {
  const Asked never = asked_of(0);
  EXPECT_EQ(never.far, 0);
  EXPECT_NE(never.status, 200);
  const Asked after_two = asked_of(2);
  EXPECT_EQ(after_two.near, 2);
  EXPECT_EQ(after_two.far, 1);
  EXPECT_EQ(after_two.status, 200);
  EXPECT_EQ(asked_of(1).near, 1);
}

// The first host says nothing; its answer would come long after the call's 2 s.
struct ASilentHost : ::testing::Test {
  void set_up(std::string_view retry_on) {
    config::Route route = route_to("a");
    auto& forward = std::get<config::Forward>(route.action);
    forward.timeout = 2s;
    forward.retry.num_retries = 1;
    forward.retry.per_try_timeout = 300ms;
    bool listed = false;
    EXPECT_TRUE(config::set_conditions(forward.retry, retry_on, listed));
    bench.config.cluster("a", {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
    silent = &bench.upstream("10.0.0.1:80");
    silent->delay = 60s;
    other = &bench.upstream("10.0.0.2:80");
  }
  static Task<void> ask(Bench& b, const char* method, uint16_t status, Duration most) {
    const TimePoint start = b.loop.now();
    CO_TRY(const Answer answer, co_await b.send(method, kIn, "/", "body"));
    EXPECT_EQ(answer.status, status) << answer.body;
    EXPECT_GE(b.loop.now() - start, 300ms);
    EXPECT_LE(b.loop.now() - start, most);
    co_return {};
  }

  Bench bench;
  Upstream* silent = nullptr;
  Upstream* other = nullptr;
};

TEST_F(ASilentHost, IsLeftForAnotherInAnAttemptsTime) {
  set_up("5xx");
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask(b, "POST", 200, 700ms); });
  EXPECT_EQ(silent->requests, 1);
  EXPECT_EQ(silent->alive, 0) << "it is let go";
  EXPECT_EQ(other->body, "body");
}

TEST_F(ASilentHost, OfWhatMayBeDoneTwiceNobodyHasToNameIt) {
  set_up("connect-failure");
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask(b, "PUT", 200, 700ms); });
  EXPECT_EQ(other->requests, 1);
}

TEST_F(ASilentHost, KeepsWhatMayNotBeDoneTwice) {
  set_up("connect-failure");
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask(b, "POST", 504, 400ms); });
  EXPECT_EQ(other->requests, 0);
}

// A pause may be longer than what is left of the call: it ends with the call.
TEST(BackOff, DoesNotOutlastTheCall) {
  Bench bench;
  config::Route route = route_to("a");
  auto& forward = std::get<config::Forward>(route.action);
  forward.timeout = 500ms;
  forward.retry.num_retries = 10;
  forward.retry.reset = true;
  forward.retry.back_off_base = forward.retry.back_off_max = 1h;
  bench.config.cluster("a", {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  bench.upstream("10.0.0.1:80").reset_next = 100;
  bench.upstream("10.0.0.2:80").reset_next = 100;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint start = b.loop.now();
    CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "body"));
    EXPECT_EQ(answer.status, 504) << answer.body;
    EXPECT_LE(b.loop.now() - start, 510ms);
    co_return {};
  });
}

// Two workers of one configuration: their first requests go elsewhere.
TEST(RoundRobinOfWorkers, BeginsElsewhereInEach) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"});
  bench.run([](Bench& b) -> Task<void> {
    std::string first;
    for (const uint32_t turn : {0U, 1U, 5U}) {
      upstream::Clusters clusters({&b.network, b.scope}, std::make_shared<upstream::ClusterStates>(), turn);
      clusters.adopt(b.config.next);
      Random random(7);
      const io::Address nowhere;
      CO_TRY(const auto host, clusters.find("a")->pick({.random = random, .now = b.loop.now(), .original = nowhere}));
      first += *host->text + " ";
    }
    EXPECT_EQ(first, "10.0.0.1:80 10.0.0.2:80 10.0.0.3:80 ");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
