// Which host takes a request, by each balancer as a worker applies it: shares of many picks, within five sigma.
#include "proxy/testing/balanced.h"

namespace weft::proxy::upstream {
namespace {

using io::Task;
using proxy::testing::Balanced;
using proxy::testing::balanced;
using proxy::testing::Bench;
using proxy::testing::beside;
using proxy::testing::endpoint;
using proxy::testing::expect_share;
using proxy::testing::kPicks;

TEST(Balancing, RoundRobinIsExact) {
  beside([](Bench& b) -> Task<void> {
    Balanced cluster(b, balanced(config::Balance::round_robin), {endpoint(1, 1), endpoint(2, 3), endpoint(3, 6)});
    const auto shares = cluster.shares();
    EXPECT_NEAR(shares[0], 0.1, 1e-3);
    EXPECT_NEAR(shares[1], 0.3, 1e-3);
    EXPECT_NEAR(shares[2], 0.6, 1e-3);
    co_return {};
  });
}

TEST(Balancing, RandomIsByWeight) {
  beside([](Bench& b) -> Task<void> {
    Balanced cluster(b, balanced(config::Balance::random), {endpoint(1, 1), endpoint(2, 3)});
    const auto shares = cluster.shares();
    expect_share(shares[0], 0.25);
    expect_share(shares[1], 0.75);
    co_return {};
  });
}

// All alike: two draws change nothing. One that is busy is taken only where it is drawn with itself left out: never.
TEST(Balancing, LeastRequestIsEvenAmongAlikeAndLeavesTheBusyOut) {
  beside([](Bench& b) -> Task<void> {
    Balanced cluster(b, balanced(config::Balance::least_request), {endpoint(1), endpoint(2), endpoint(3), endpoint(4)});
    for (const double share : cluster.shares()) expect_share(share, 0.25);
    cluster.hosts()[0]->active = 50;
    const auto shares = cluster.shares();
    EXPECT_EQ(shares[0], 0);
    for (size_t i = 1; i < 4; ++i) expect_share(shares[i], 1.0 / 3);
    cluster.hosts()[0]->active = 0;
    co_return {};
  });
}

// All that is drawn beside the slow one is quicker, so it is never taken; where nothing is known everybody is tried.
TEST(Balancing, PeakEwmaIsEvenAmongAlikeAndLeavesTheSlowOut) {
  beside([](Bench& b) -> Task<void> {
    Balanced cluster(b, balanced(config::Balance::peak_ewma), {endpoint(1), endpoint(2), endpoint(3), endpoint(4)});
    for (const double share : cluster.shares()) expect_share(share, 0.25);
    for (const HostRef& host : cluster.hosts()) host->latency.observe(10ms, false, b.loop.now());
    for (const double share : cluster.shares()) expect_share(share, 0.25);
    cluster.hosts()[0]->latency.observe(200ms, false, b.loop.now());
    auto shares = cluster.shares();
    EXPECT_EQ(shares[0], 0);
    for (size_t i = 1; i < 4; ++i) expect_share(shares[i], 1.0 / 3);
    // What runs there counts beside: the slow one costs as much as twenty of a quick one.
    cluster.hosts()[1]->active = 20;
    shares = cluster.shares();
    EXPECT_EQ(shares[1], 0);
    expect_share(shares[0], 1.0 / 6);
    cluster.hosts()[1]->active = 0;
    co_return {};
  });
}

// Requests that have no hash go by a random one: shares are those of the table, by weight.
struct Hashed {
  const char* name;
  config::Balance balance;
  double off;  // how far a host's part of the table may be from its weight's
};
class BalancingByHash : public ::testing::TestWithParam<Hashed> {};

TEST_P(BalancingByHash, IsByWeightAndMovesOnlyWhatIsOfTheHostThatLeaves) {
  static Hashed by;
  by = GetParam();
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(by.balance);
    rule.hash_table.ring_least = 16'384;
    Balanced cluster(b, rule, {endpoint(1, 1), endpoint(2, 1), endpoint(3, 2)});
    const auto shares = cluster.shares();
    EXPECT_NEAR(shares[0], 0.25, by.off);
    EXPECT_NEAR(shares[1], 0.25, by.off);
    EXPECT_NEAR(shares[2], 0.5, by.off);

    const io::Address nowhere;
    const auto place = [&](uint64_t hash) {
      const auto host = cluster.clusters.find("a")->pick(
          {.random = cluster.random, .now = b.loop.now(), .original = nowhere, .hash = hash});
      return host ? *(*host)->text : std::string();
    };
    constexpr int kHashes = 2000;
    Random random(11);
    std::map<uint64_t, std::string> before;
    for (int i = 0; i < kHashes; ++i) {
      const uint64_t hash = random.next();
      before[hash] = place(hash);
      EXPECT_EQ(place(hash), before[hash]);
    }
    cluster.become({endpoint(1, 1), endpoint(3, 2)});
    int moved = 0;
    for (const auto& [hash, text] : before) {
      if (text != "10.0.0.2:80") moved += place(hash) != text ? 1 : 0;
    }
    // The others divide up its places, for which they change a few among themselves.
    EXPECT_LE(moved, kHashes * 15 / 100);
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, BalancingByHash,
                         ::testing::Values(Hashed{"ring", config::Balance::ring_hash, 0.03},
                                           Hashed{"maglev", config::Balance::maglev, 0.02}),
                         [](const auto& of) { return of.param.name; });

// Shares hold whatever runs: five requests or fifty at a time, each as long as any other.
struct Balancer {
  const char* name;
  config::Balance balance;
};
constexpr size_t kRunning[] = {0, 1, 5, 50};
constexpr int kRunningPicks = 8'000;
// What one request more or less on a host makes of its share, where what runs there counts.
constexpr double kOff = 0.025;

class BalancingUnderLoad : public ::testing::TestWithParam<Balancer> {
 protected:
  static void beside_one(Task<void> (*body)(Bench& bench)) {
    by = GetParam().balance;
    beside(body);
  }
  static inline config::Balance by;
};

TEST_P(BalancingUnderLoad, IsByWeight) {
  beside_one([](Bench& b) -> Task<void> {
    for (const size_t running : kRunning) {
      Balanced two(b, balanced(by), {endpoint(1, 9), endpoint(2, 1)});
      EXPECT_NEAR(two.shares(kRunningPicks, running)[1], 0.1, kOff) << running << " running";
      Balanced three(b, balanced(by), {endpoint(1, 60), endpoint(2, 30), endpoint(3, 10)});
      const auto shares = three.shares(kRunningPicks, running);
      EXPECT_NEAR(shares[0], 0.6, kOff) << running << " running";
      EXPECT_NEAR(shares[1], 0.3, kOff) << running << " running";
    }
    co_return {};
  });
}

TEST_P(BalancingUnderLoad, LocalitiesShareByTheirWeights) {
  beside_one([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(by);
    rule.locality_weighted = true;
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3, 3)};
    endpoints[0].locality = "here//";
    endpoints[0].locality_weight = 80;
    endpoints[1].locality = endpoints[2].locality = "there//";
    endpoints[1].locality_weight = endpoints[2].locality_weight = 20;
    for (const size_t running : kRunning) {
      Balanced cluster(b, rule, endpoints);
      const auto shares = cluster.shares(kRunningPicks, running);
      EXPECT_NEAR(shares[0], 0.8, 1e-3) << running << " running";
      EXPECT_NEAR(shares[1], 0.05, kOff) << running << " running";
      EXPECT_NEAR(shares[2], 0.15, kOff) << running << " running";
    }
    co_return {};
  });
}

// As a priority: 1.4 times the part of its endpoints that is well, of what its weight gives it.
TEST_P(BalancingUnderLoad, ALocalityThatIsIllGetsLessOfItsShare) {
  beside_one([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(by);
    rule.locality_weighted = true;
    rule.panic_percent = 0;
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3)};
    endpoints[0].locality = endpoints[1].locality = "here//";
    endpoints[0].locality_weight = endpoints[1].locality_weight = 80;
    endpoints[2].locality = "there//";
    endpoints[2].locality_weight = 20;
    Balanced cluster(b, rule, endpoints);
    cluster.eject(0);
    auto shares = cluster.shares(kRunningPicks, 5);
    EXPECT_EQ(shares[0], 0);
    EXPECT_NEAR(shares[1], 56.0 / 76, 1e-3);
    cluster.eject(1);
    shares = cluster.shares(kRunningPicks, 5);
    EXPECT_NEAR(shares[2], 1, 1e-9);
    co_return {};
  });
}

// It leaves in good order: nothing of its locality's health has gone with it.
TEST_P(BalancingUnderLoad, ALocalityKeepsItsShareWhileOneOfItsEndpointsEnds) {
  beside_one([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(by);
    rule.locality_weighted = true;
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3)};
    endpoints[0].locality = endpoints[1].locality = "here//";
    endpoints[0].locality_weight = endpoints[1].locality_weight = 80;
    endpoints[0].health = config::Health::draining;
    endpoints[2].locality = "there//";
    endpoints[2].locality_weight = 20;
    Balanced cluster(b, rule, endpoints);
    const auto shares = cluster.shares(kRunningPicks, 5);
    EXPECT_EQ(shares[0], 0);
    EXPECT_NEAR(shares[1], 0.8, 1e-3);
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, BalancingUnderLoad,
                         ::testing::Values(Balancer{"least_request", config::Balance::least_request},
                                           Balancer{"peak_ewma", config::Balance::peak_ewma},
                                           Balancer{"round_robin", config::Balance::round_robin},
                                           Balancer{"random", config::Balance::random}),
                         [](const auto& of) { return of.param.name; });

// A request that has been tried where its locality has no other goes to the next.
TEST(Balancing, ARetryLeavesALocalityThatHasNobodyElse) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::least_request);
    rule.locality_weighted = true;
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2)};
    endpoints[0].locality = "here//";
    endpoints[0].locality_weight = 99;
    endpoints[1].locality = "there//";
    endpoints[1].locality_weight = 1;
    Balanced cluster(b, rule, endpoints);
    const HostRef tried[] = {cluster.hosts()[0]};
    const io::Address nowhere;
    for (int i = 0; i < 20; ++i) {
      CO_TRY(const HostRef host,
             cluster.clusters.find("a")->pick(
                 {.random = cluster.random, .now = b.loop.now(), .original = nowhere, .tried = tried}));
      EXPECT_EQ(*host->text, "10.0.0.2:80");
    }
    co_return {};
  });
}

// Weights are what is owed to who is as busy as others of its weight; more running than that is less owed.
TEST(Balancing, TheBusyOfUnequalWeightsAreGivenLess) {
  beside([](Bench& b) -> Task<void> {
    Balanced cluster(b, balanced(config::Balance::least_request), {endpoint(1, 3), endpoint(2, 1), endpoint(3, 1)});
    cluster.hosts()[0]->active = 60;
    expect_share(cluster.shares()[0], 3.0 * 37 / 61 / (3.0 * 37 / 61 + 2 * 13));
    cluster.hosts()[0]->active = 0;
    co_return {};
  });
}

// One that has just come is given a tenth, and half of a share in the middle of its time.
class BalancingWarmUp : public BalancingUnderLoad {};

TEST_P(BalancingWarmUp, WhoHasJustComeIsGivenLittleAtFirst) {
  beside_one([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(by);
    rule.slow_start = {.window = 10s, .aggression = 1, .least_percent = 10};
    Balanced cluster(b, rule, {endpoint(1)});
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20s));
    cluster.become({endpoint(1), endpoint(2)});
    for (const size_t running : kRunning) {
      EXPECT_NEAR(cluster.shares(kRunningPicks, running)[1], 0.1 / 1.1, kOff) << running << " running";
    }
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    for (const size_t running : kRunning) {
      EXPECT_NEAR(cluster.shares(kRunningPicks, running)[1], 0.5 / 1.5, kOff) << running << " running";
    }
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 6s));
    for (const size_t running : kRunning) {
      EXPECT_NEAR(cluster.shares(kRunningPicks, running)[1], 0.5, kOff) << running << " running";
    }
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, BalancingWarmUp,
                         ::testing::Values(Balancer{"least_request", config::Balance::least_request},
                                           Balancer{"peak_ewma", config::Balance::peak_ewma},
                                           Balancer{"round_robin", config::Balance::round_robin}),
                         [](const auto& of) { return of.param.name; });

TEST(Balancing, PassthroughGoesWhereTheClientMeantTo) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::provided);
    rule.name = "p";
    rule.discovery = config::Discovery::original_dst;
    b.config.cluster(std::move(rule), {"10.0.0.1:80"});
    Clusters clusters({&b.network, b.scope}, std::make_shared<ClusterStates>());
    clusters.adopt(b.config.next);
    Random random(7);
    const io::Address meant = *io::Address::parse("10.7.7.7:81");
    CO_TRY(const HostRef host, clusters.find("p")->pick({.random = random, .now = b.loop.now(), .original = meant}));
    EXPECT_EQ(*host->text, "10.7.7.7:81");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::upstream
