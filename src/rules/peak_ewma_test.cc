#include "rules/peak_ewma.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"
#include "rules/balance.h"

namespace weft::rules {
namespace {

constexpr TimePoint kStart{1000s};

TEST(PeakEwma, APeakCountsAtOnceAndIsForgottenSlowly) {
  PeakEwma latency;
  EXPECT_EQ(latency.cost(0, kStart), 0);
  EXPECT_GT(latency.cost(1, kStart), 1e15) << "one request is enough to get to know it";
  latency.observe(10ms, false, kStart);
  EXPECT_DOUBLE_EQ(latency.cost(0, kStart), 10e6);
  EXPECT_DOUBLE_EQ(latency.cost(3, kStart), 40e6);
  latency.observe(500ms, false, kStart);
  EXPECT_DOUBLE_EQ(latency.cost(0, kStart), 500e6);
  latency.observe(10ms, false, kStart + 1s);
  EXPECT_GT(latency.cost(0, kStart + 1s), 400e6);
  EXPECT_LT(latency.cost(0, kStart + 60s), 2e6);
}

TEST(PeakEwma, WhoFailsAtOnceIsNotQuick) {
  PeakEwma latency;
  latency.observe(1ms, true, kStart);
  EXPECT_DOUBLE_EQ(latency.cost(0, kStart), 1e9);
}

TEST(PeakEwma, WhoIsNotWaitedForIsNoQuickerForThat) {
  PeakEwma latency;
  latency.observe(100ms, false, kStart);
  latency.observe_unanswered(2ms, kStart + 1s);
  EXPECT_GT(latency.cost(0, kStart + 1s), 90e6);
  latency.observe_unanswered(300ms, kStart + 1s);
  EXPECT_DOUBLE_EQ(latency.cost(0, kStart + 1s), 300e6);
  PeakEwma silent;
  silent.observe_unanswered(300ms, kStart);
  EXPECT_DOUBLE_EQ(silent.cost(0, kStart), 300e6) << "or it would cost nothing, and draw all calls";
}

// One call after another from eight clients at once to three hosts, of which one is slow.
struct Simulation {
  struct Host {
    Duration takes;
    uint32_t active = 0;
    PeakEwma latency{};
    int served = 0;
  };
  struct Call {
    TimePoint begun;
    TimePoint ends;
    size_t host;
  };
  std::vector<Host> hosts{{10ms}, {10ms}, {200ms}};
  Random random{7};
  RoundRobin turn;

  size_t size() const { return hosts.size(); }
  uint32_t weight(size_t) const { return 1; }
  uint32_t active(size_t i) const { return hosts[i].active; }
  bool eligible(size_t) const { return true; }

  size_t pick(bool by_latency, TimePoint now) {
    if (!by_latency) return turn.pick(*this);
    return pick_least_cost(*this, 2, random, [&](size_t i) { return hosts[i].latency.cost(hosts[i].active, now); });
  }

  // The 99th percentile of what callers waited.
  Duration p99(bool by_latency) {
    std::vector<Call> running;
    std::vector<Duration> took;
    TimePoint now = kStart;
    while (took.size() < 4000) {
      while (running.size() < 8) {
        const size_t host = pick(by_latency, now);
        ++hosts[host].active;
        ++hosts[host].served;
        running.push_back({now, now + hosts[host].takes + std::chrono::microseconds(random.below(2000)), host});
      }
      const auto next = std::ranges::min_element(running, {}, &Call::ends);
      now = next->ends;
      --hosts[next->host].active;
      hosts[next->host].latency.observe(now - next->begun, false, now);
      took.push_back(now - next->begun);
      running.erase(next);
    }
    std::ranges::sort(took);
    return took[took.size() * 99 / 100];
  }
};

TEST(PeakEwma, BeatsRoundRobinsP99AtLeastThreefoldWithOneSlowReplica) {
  Simulation by_turn;
  Simulation by_latency;
  const Duration turn = by_turn.p99(false);
  const Duration latency = by_latency.p99(true);
  EXPECT_GE(turn, 200ms);
  EXPECT_GE(turn.count(), 3 * latency.count()) << turn.count() << " against " << latency.count();
  EXPECT_GT(by_latency.hosts[2].served, 0) << "who is slow is tried now and then";
}

}  // namespace
}  // namespace weft::rules
