// What callers wait for where one of three replicas is slow: by turn, and by who answers quickly. A whole proxy, with
// its own picking and its own measuring.
#include <gtest/gtest.h>

#include <algorithm>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr int kCallers = 8;
constexpr int kCalls = 250;  // of each, one after another

struct Waits {
  std::vector<Duration> took;
  Duration p99() {
    std::ranges::sort(took);
    return took.empty() ? Duration{} : took[took.size() * 99 / 100];
  }
};
Waits waits;

Task<void> call_on_and_on(Bench& bench) {
  CO_TRY(auto session, co_await bench.connect(kIn));
  for (int i = 0; i < kCalls; ++i) {
    const TimePoint begun = bench.loop.now();
    CO_TRY(const Answer answer, co_await bench.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(answer.status, 200) << answer.body;
    waits.took.push_back(bench.loop.now() - begun);
  }
  co_return {};
}

Task<void> call_all(io::Scope& scope, Bench& bench) {
  for (int i = 0; i < kCallers; ++i) scope.spawn(call_on_and_on(bench));
  co_return co_await scope.join();
}

struct Measured {
  Duration p99;
  int by_the_slow;
};

Measured measure(config::Balance balance) {
  waits = {};
  Bench bench;
  config::Cluster cluster;
  cluster.name = "a";
  cluster.balance = balance;
  bench.config.cluster(cluster, {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.1:80").delay = 10ms;
  bench.upstream("10.0.0.2:80").delay = 12ms;
  Upstream& slow = bench.upstream("10.0.0.3:80");
  slow.delay = 200ms;
  bench.run([](Bench& b) -> Task<void> { co_return co_await io::with_scope(call_all, std::ref(b)); });
  EXPECT_EQ(waits.took.size(), size_t{kCallers * kCalls});
  return {waits.p99(), slow.requests};
}

TEST(Latency, PeakEwmaBeatsRoundRobinsP99AtLeastThreefoldWithOneSlowReplica) {
  const Measured by_turn = measure(config::Balance::round_robin);
  const Measured by_latency = measure(config::Balance::peak_ewma);
  EXPECT_GE(by_turn.p99, 200ms);
  EXPECT_GE(by_turn.p99.count(), 3 * by_latency.p99.count()) << by_latency.p99.count();
  EXPECT_GT(by_latency.by_the_slow, 0) << "or nobody would know that it is slow";
}

}  // namespace
}  // namespace weft::proxy::testing
