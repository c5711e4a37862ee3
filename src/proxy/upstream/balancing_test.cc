// Which host takes a request, by each balancer as a worker applies it: shares of many picks, within five sigma.
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "proxy/testing/bench.h"
#include "proxy/upstream/cluster.h"

namespace weft::proxy::upstream {
namespace {

using io::Task;
using proxy::testing::Bench;

constexpr int kPicks = 20'000;

config::Endpoint endpoint(int number, uint32_t weight = 1, uint32_t priority = 0) {
  return {.address = {.host = fmt::format("10.0.0.{}", number), .port = 80, .path = {}},
          .weight = weight,
          .priority = priority,
          .hostname = {},
          .locality = {},
          .labels = {}};
}

// One worker's view of a cluster, beside a loop.
struct Balanced {
  Balanced(Bench& bench, config::Cluster cluster, std::vector<config::Endpoint> endpoints)
      : bench(bench), clusters({&bench.network, bench.scope}, std::make_shared<ClusterStates>()) {
    cluster.name = "a";
    bench.config.cluster(std::move(cluster), {});
    become(std::move(endpoints));
  }
  void become(std::vector<config::Endpoint> endpoints) {
    auto set = std::make_shared<config::EndpointSet>();
    set->name = "a";
    set->version = std::to_string(endpoints.size());
    set->endpoints = std::move(endpoints);
    bench.config.next.endpoints["a"] = std::move(set);
    clusters.adopt(bench.config.next);
  }
  const std::vector<HostRef>& hosts() const { return clusters.find("a")->hosts(); }
  void eject(size_t host) {
    const config::Outlier rule{.enabled = true, .base_ejection = 1h, .max_ejection = 1h};
    EXPECT_TRUE(hosts()[host]->standing->eject(rule, bench.loop.now()));
  }

  // Of so many picks, each host's part.
  std::vector<double> shares(int picks = kPicks) {
    std::vector<double> counts(hosts().size());
    const io::Address nowhere;
    for (int i = 0; i < picks; ++i) {
      const auto host = clusters.find("a")->pick({.random = random, .now = bench.loop.now(), .original = nowhere});
      if (!host) return {};
      const auto at = std::ranges::find_if(hosts(), [&](const HostRef& one) { return &*one == &**host; });
      counts[static_cast<size_t>(at - hosts().begin())] += 1.0 / picks;
    }
    return counts;
  }

  Bench& bench;
  Clusters clusters;
  Random random{7};
};

void expect_share(double found, double share, int picks = kPicks) {
  EXPECT_NEAR(found, share, 5 * std::sqrt(share * (1 - share) / picks) + 1e-9);
}

config::Cluster balanced(config::Balance balance) {
  config::Cluster out;
  out.balance = balance;
  return out;
}

// A test's body beside a running loop.
void beside(Task<void> (*body)(Bench& bench)) {
  Bench bench;
  bench.run(body);
}

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

TEST(Balancing, LocalitiesShareByTheirWeights) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::random);
    rule.locality_weighted = true;
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3)};
    endpoints[0].locality = "here//";
    endpoints[0].locality_weight = 80;
    endpoints[1].locality = endpoints[2].locality = "there//";
    endpoints[1].locality_weight = endpoints[2].locality_weight = 20;
    Balanced cluster(b, rule, endpoints);
    const auto shares = cluster.shares();
    expect_share(shares[0], 0.8);
    expect_share(shares[1], 0.1);
    expect_share(shares[2], 0.1);
    co_return {};
  });
}

config::Endpoint in_zone(int number, const char* zone, uint32_t priority = 0) {
  config::Endpoint out = endpoint(number, 1, priority);
  out.locality = zone;
  return out;
}

// Three quarters of the callers are in a zone with half of the endpoints: a third of their calls go to the other.
struct Zoned : Balanced {
  Zoned(Bench& bench, config::Balance balance, uint64_t least)
      : Balanced(bench, rule(balance, least),
                 {in_zone(1, "a"), in_zone(2, "a"), in_zone(3, "b"), in_zone(4, "b"), in_zone(5, "c", 1)}) {
    auto set = std::make_shared<config::EndpointSet>(*bench.config.next.endpoints["a"]);
    set->callers = {.own = "a", .parts = {{"a", 7500}, {"b", 2500}}};
    bench.config.next.endpoints["a"] = std::move(set);
    clusters.adopt(bench.config.next);
  }
  static config::Cluster rule(config::Balance balance, uint64_t least) {
    config::Cluster out = balanced(balance);
    out.panic_percent = 0;
    out.zone_routing = {.percent = 100, .least = least};
    return out;
  }
};

TEST(Balancing, CallsStayInTheirZoneButForWhatIsTooMuchForIt) {
  for (const config::Balance balance : {config::Balance::random, config::Balance::least_request,
                                        config::Balance::round_robin, config::Balance::peak_ewma}) {
    static config::Balance by;
    by = balance;
    beside([](Bench& b) -> Task<void> {
      Zoned cluster(b, by, 4);
      auto shares = cluster.shares();
      expect_share(shares[0] + shares[1], 2.0 / 3);
      expect_share(shares[2] + shares[3], 1.0 / 3);
      EXPECT_NEAR(shares[0], shares[1], 0.02);
      // A third of those that are well, so four ninths of the calls.
      cluster.eject(0);
      shares = cluster.shares();
      EXPECT_EQ(shares[0], 0);
      expect_share(shares[1], 4.0 / 9);
      co_return {};
    });
  }
}

// Too few endpoints, and hashes, which go before zones: as without.
TEST(Balancing, ZonesDoNotCountAmongFewNorBeforeHashes) {
  beside([](Bench& b) -> Task<void> {
    Zoned few(b, config::Balance::random, 5);
    const auto shares = few.shares();
    for (size_t i = 0; i < 4; ++i) expect_share(shares[i], 0.25);
    EXPECT_EQ(shares[4], 0);
    Zoned hashed(b, config::Balance::maglev, 4);
    for (size_t i = 0; i < 4; ++i) EXPECT_NEAR(hashed.shares()[i], 0.25, 0.1) << i;
    co_return {};
  });
}

// A host of the own zone that has been tried leaves the other, and when both have been, the other zone is asked.
TEST(Balancing, WhoseZoneHasAllBeenTriedGoesElsewhere) {
  beside([](Bench& b) -> Task<void> {
    Zoned cluster(b, config::Balance::random, 4);
    const std::vector<HostRef> tried{cluster.hosts()[0], cluster.hosts()[1]};
    const io::Address nowhere;
    for (int i = 0; i < 100; ++i) {
      CO_TRY(const HostRef host,
             cluster.clusters.find("a")->pick(
                 {.random = cluster.random, .now = b.loop.now(), .original = nowhere, .tried = tried}));
      EXPECT_EQ(host->endpoint->locality, "b");
    }
    co_return {};
  });
}

// Failover: the first level takes 1.4 times its health, and what is over falls to the next.
TEST(Balancing, TheNextPriorityTakesWhatTheFirstIsTooIllFor) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::random);
    rule.panic_percent = 0;
    Balanced cluster(b, rule, {endpoint(1), endpoint(2), endpoint(3, 1, 1), endpoint(4, 1, 1)});
    auto shares = cluster.shares();
    expect_share(shares[0] + shares[1], 1);
    cluster.eject(0);
    shares = cluster.shares();
    EXPECT_EQ(shares[0], 0);
    expect_share(shares[1], 0.7);
    expect_share(shares[2], 0.15);
    cluster.eject(1);
    shares = cluster.shares();
    EXPECT_EQ(shares[0] + shares[1], 0);
    expect_share(shares[2], 0.5);
    co_return {};
  });
}

// One that has just come is given a tenth, and half of a share in the middle of its time.
TEST(Balancing, WhoHasJustComeIsGivenLittleAtFirst) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::random);
    rule.slow_start = {.window = 10s, .aggression = 1, .least_percent = 10};
    Balanced cluster(b, rule, {endpoint(1)});
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20s));
    cluster.become({endpoint(1), endpoint(2)});
    expect_share(cluster.shares()[1], 0.1 / 1.1);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    expect_share(cluster.shares()[1], 0.5 / 1.5);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 6s));
    expect_share(cluster.shares()[1], 0.5);
    co_return {};
  });
}

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
