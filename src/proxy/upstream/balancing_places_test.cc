// Which place a request goes to, before a balancer picks a host of it: zones, priorities and who of them counts.
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

// Whoever ends in good order is not ill: the others of its priority keep all.
TEST(Balancing, WhoEndsSendsNothingToTheNextPriority) {
  beside([](Bench& b) -> Task<void> {
    std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3, 1, 1)};
    endpoints[0].health = config::Health::draining;
    Balanced cluster(b, balanced(config::Balance::random), endpoints);
    auto shares = cluster.shares();
    EXPECT_EQ(shares[0], 0);
    EXPECT_NEAR(shares[1], 1, 1e-9);
    endpoints[1].health = config::Health::draining;
    cluster.become(endpoints);
    shares = cluster.shares();
    EXPECT_NEAR(shares[2], 1, 1e-9) << "nobody else is left there";
    co_return {};
  });
}

// Four that end beside two, of which one is ejected: half of those that count are well.
TEST(Balancing, WhoEndsCausesNoPanic) {
  beside([](Bench& b) -> Task<void> {
    config::Cluster rule = balanced(config::Balance::random);
    rule.panic_percent = 50;
    std::vector<config::Endpoint> endpoints;
    for (int i = 1; i <= 6; ++i) endpoints.push_back(endpoint(i));
    for (size_t i = 2; i < 6; ++i) endpoints[i].health = config::Health::draining;
    Balanced cluster(b, rule, endpoints);
    cluster.eject(0);
    const auto shares = cluster.shares();
    EXPECT_EQ(shares[0], 0) << "it is ejected, and nobody panics";
    EXPECT_NEAR(shares[1], 1, 1e-9);
    co_return {};
  });
}

// They have no places in the table, so that their locality's part stays in it.
TEST(Balancing, ByHashALocalityKeepsItsShareWhileOneOfItsEndpointsEnds) {
  for (const config::Balance balance : {config::Balance::ring_hash, config::Balance::maglev}) {
    static config::Balance by;
    by = balance;
    beside([](Bench& b) -> Task<void> {
      config::Cluster rule = balanced(by);
      rule.locality_weighted = true;
      rule.hash_table.ring_least = 10'000;
      std::vector<config::Endpoint> endpoints = {endpoint(1), endpoint(2), endpoint(3)};
      endpoints[0].locality = endpoints[1].locality = "here//";
      endpoints[0].locality_weight = endpoints[1].locality_weight = 80;
      endpoints[0].health = config::Health::draining;
      endpoints[2].locality = "there//";
      endpoints[2].locality_weight = 20;
      Balanced cluster(b, rule, endpoints);
      const auto shares = cluster.shares();
      EXPECT_EQ(shares[0], 0);
      EXPECT_NEAR(shares[1], 0.8, 0.03);
      co_return {};
    });
  }
}

// What two levels of eight endpoints get, of which so many are well.
TEST(Balancing, PrioritiesShareByTheirHealthWhereAllAreIll) {
  struct Row {
    size_t first;
    size_t second;
    uint32_t panic;
    double share;  // of the first
  };
  static constexpr Row kRows[] = {
      {8, 8, 0, 1},         {6, 8, 0, 1}, {4, 8, 0, 0.7},   {2, 2, 0, 0.5}, {1, 2, 0, 17.0 / 52},
      {2, 1, 0, 35.0 / 52}, {0, 2, 0, 0}, {2, 8, 50, 0.35},  // together they are enough, so that nobody panics
      {2, 2, 50, 0.5},                                       // all do
  };
  beside([](Bench& b) -> Task<void> {
    for (const Row& row : kRows) {
      config::Cluster rule = balanced(config::Balance::random);
      rule.panic_percent = row.panic;
      std::vector<config::Endpoint> endpoints;
      for (int i = 0; i < 16; ++i) endpoints.push_back(endpoint(i, 1, i < 8 ? 0 : 1));
      Balanced cluster(b, rule, endpoints);
      for (size_t i = row.first; i < 8; ++i) cluster.eject(i);
      for (size_t i = row.second; i < 8; ++i) cluster.eject(8 + i);
      const auto shares = cluster.shares();
      double first = 0;
      for (size_t i = 0; i < 8; ++i) first += shares[i];
      expect_share(first, row.share);
      const bool panics = row.panic > 0 && row.first == row.second;
      if (row.first < 8) EXPECT_EQ(shares[row.first] > 0, panics) << row.first << " and " << row.second << " of eight";
    }
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::upstream
