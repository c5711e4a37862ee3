#include "proxy/staging.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/random.h"

namespace weft::proxy {
namespace {

using config::Resource;
using xds::ResourceState;
using xds::Update;

Resource endpoints(std::string name, std::string version = "1") {
  config::EndpointSet set;
  set.name = std::move(name);
  set.version = std::move(version);
  return std::make_shared<const config::EndpointSet>(std::move(set));
}

Resource cluster(std::string name, std::string version = "1", config::Discovery discovery = config::Discovery::eds) {
  config::Cluster cluster;
  cluster.name = std::move(name);
  cluster.version = std::move(version);
  cluster.discovery = discovery;
  return std::make_shared<const config::Cluster>(std::move(cluster));
}

Resource secret(std::string name, std::string version = "1") {
  config::Secret secret;
  secret.name = std::move(name);
  secret.version = std::move(version);
  return std::make_shared<const config::Secret>(std::move(secret));
}

config::Route to(std::string name) {
  config::Route route;
  config::Forward forward;
  forward.clusters.push_back({std::move(name), 1, {}, {}});
  route.action = std::move(forward);
  return route;
}

std::shared_ptr<const config::RouteTable> table(std::string name, std::string version,
                                                std::vector<std::string> clusters) {
  config::RouteTable table;
  table.name = std::move(name);
  table.version = std::move(version);
  config::VirtualHost host;
  for (std::string& target : clusters) host.routes.push_back(to(std::move(target)));
  table.hosts.push_back(std::move(host));
  return std::make_shared<const config::RouteTable>(std::move(table));
}

// By RDS if `routes_name` is given, else with an inline table that names the clusters.
config::Listener listener_object(std::string name, std::string version, std::string routes_name,
                                 std::vector<std::string> clusters) {
  config::Listener listener;
  listener.name = std::move(name);
  listener.version = std::move(version);
  config::HttpConnection http;
  http.routes_name = std::move(routes_name);
  if (http.routes_name.empty()) http.routes = table("inline", "1", std::move(clusters));
  config::FilterChain chain;
  chain.terminal = std::move(http);
  listener.chains.push_back(std::move(chain));
  return listener;
}

Resource listener(std::string name, std::string version, std::string routes_name,
                  std::vector<std::string> clusters = {}) {
  return std::make_shared<const config::Listener>(
      listener_object(std::move(name), std::move(version), std::move(routes_name), std::move(clusters)));
}

Update changed(std::vector<Resource> resources) {
  Update update;
  update.changed = std::move(resources);
  return update;
}
Update removed(std::string_view type, std::string name) {
  Update update;
  update.removed.push_back({std::string(type), std::move(name)});
  return update;
}
Update refused(std::string_view type, std::string name, std::string reason) {
  Update update;
  update.refused.push_back({{std::string(type), std::move(name)}, "bad", std::move(reason)});
  return update;
}

ResourceState state_of(const Staging& staging, std::string_view type, std::string_view name) {
  for (ResourceState& state : staging.states()) {
    if (state.id.type == type && state.id.name == name) return state;
  }
  return {};
}

TEST(Staging, UnderAServerThatSendsAllClustersNobodyWaitsForOneThatHasNotCome) {
  Staging staging;
  staging.clusters_are_complete();
  auto first = staging.apply(changed({listener("a", "1", "", {"c", "none"}), cluster("c")}));
  EXPECT_EQ(state_of(staging, config::kListenerType, "a").reason, "waits for Cluster c (not active)")
      << "one that has come is waited for";
  auto second = staging.apply(changed({endpoints("c")}));
  ASSERT_NE(second.snapshot, nullptr);
  EXPECT_TRUE(second.snapshot->listeners.contains("a"));
  EXPECT_EQ(state_of(staging, config::kListenerType, "a").state, ResourceState::State::active);
  auto third = staging.apply(changed({cluster("none"), endpoints("none")}));
  ASSERT_NE(third.snapshot, nullptr);
  EXPECT_TRUE(third.snapshot->clusters.contains("none")) << "it is used once it is there all the same";
  (void)staging.apply(refused(config::kClusterType, "bad", "it is bad"));
  (void)staging.apply(changed({listener("b", "1", "", {"bad"})}));
  EXPECT_EQ(state_of(staging, config::kListenerType, "b").reason, "waits for Cluster bad (not active)");
}

TEST(Staging, AListenerWaitsForAllItNames) {
  Staging staging;
  auto first = staging.apply(changed({listener("a", "1", "", {"c"})}));
  EXPECT_EQ(first.snapshot, nullptr);
  ASSERT_EQ(first.applied.named.size(), 1u);
  EXPECT_EQ(first.applied.named[0].name, "c");
  EXPECT_EQ(state_of(staging, config::kListenerType, "a").reason, "waits for Cluster c (not received)");

  auto second = staging.apply(changed({cluster("c")}));
  EXPECT_EQ(second.snapshot, nullptr);
  EXPECT_EQ(state_of(staging, config::kListenerType, "a").reason, "waits for Cluster c (not active)");

  auto third = staging.apply(changed({endpoints("c")}));
  ASSERT_NE(third.snapshot, nullptr);
  EXPECT_EQ(third.snapshot->generation, 1u);
  EXPECT_TRUE(third.snapshot->listeners.contains("a"));
  EXPECT_TRUE(third.snapshot->clusters.contains("c"));
  EXPECT_TRUE(third.snapshot->endpoints.contains("c"));
  EXPECT_TRUE(third.applied.generation.resources.empty());
}

TEST(Staging, ThePredecessorServesUntilTheNewFormCan) {
  Staging staging;
  staging.apply(changed({listener("a", "1", "", {"c"}), cluster("c"), endpoints("c")}));
  auto waits = staging.apply(changed({listener("a", "2", "", {"d"})}));
  EXPECT_EQ(waits.snapshot, nullptr);
  EXPECT_EQ(waits.applied.named, (std::vector<xds::ResourceId>{{std::string(config::kClusterType), "d"}}));
  EXPECT_TRUE(waits.applied.unnamed.empty()) << "c still serves";
  EXPECT_EQ(state_of(staging, config::kListenerType, "a").active_version, "1");

  auto active = staging.apply(changed({endpoints("d"), cluster("d")}));
  ASSERT_NE(active.snapshot, nullptr);
  EXPECT_EQ(active.snapshot->listeners.at("a")->version, "2");
  EXPECT_EQ(active.applied.unnamed, (std::vector<xds::ResourceId>{{std::string(config::kClusterType), "c"}}));
}

TEST(Staging, ARemovalWaitsUntilNothingActiveNamesIt) {
  Staging staging;
  staging.apply(changed({listener("a", "1", "", {"c"}), cluster("c"), endpoints("c")}));
  EXPECT_EQ(staging.apply(removed(config::kClusterType, "c")).snapshot, nullptr);
  EXPECT_EQ(staging.apply(removed(config::kEndpointType, "c")).snapshot, nullptr);
  EXPECT_EQ(state_of(staging, config::kClusterType, "c").reason, "is removed when Listener a no longer names it");

  auto gone = staging.apply(removed(config::kListenerType, "a"));
  ASSERT_NE(gone.snapshot, nullptr);
  EXPECT_TRUE(gone.snapshot->listeners.empty());
  EXPECT_TRUE(gone.snapshot->clusters.empty());
  EXPECT_TRUE(gone.snapshot->endpoints.empty());
  EXPECT_TRUE(gone.snapshot->absent.contains("a"));
  EXPECT_TRUE(staging.states().empty());
}

TEST(Staging, ARefusedResourceKeepsItsLastGoodFormAndSaysWhy) {
  Staging staging;
  staging.apply(changed({cluster("c", "1", config::Discovery::fixed)}));
  auto result = staging.apply(refused(config::kClusterType, "c", "cluster c: no such thing"));
  EXPECT_EQ(result.snapshot, nullptr);
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "1");
  ASSERT_EQ(result.applied.generation.resources.size(), 1u);
  EXPECT_EQ(result.applied.generation.resources[0].state, ResourceState::State::refused);
  EXPECT_EQ(result.applied.generation.resources[0].active_version, "1");
  EXPECT_EQ(result.applied.generation.resources[0].reason, "cluster c: no such thing");

  auto good = staging.apply(changed({cluster("c", "3", config::Discovery::fixed)}));
  EXPECT_TRUE(good.applied.generation.resources.empty());
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "3");
}

TEST(Staging, AStandInIsForWhoHasNoGoodForm) {
  const auto stand_in = [](std::string version) {
    config::Cluster cluster;
    cluster.name = "c";
    cluster.version = std::move(version);
    cluster.origin = {"DestinationRule", "shop", "c", "refused: there is no Secret shop/caller"};
    return std::make_shared<const config::Cluster>(std::move(cluster));
  };
  config::Cluster with;
  with.name = "c";
  with.version = "good";
  with.tls = std::make_shared<const config::Tls>(config::Tls{.certificate_name = "caller"});
  const Resource good = std::make_shared<const config::Cluster>(std::move(with));

  Staging staging;
  staging.apply(changed({stand_in("1")}));
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "1") << "who has none is told why";
  staging.apply(changed({stand_in("2")}));
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "2");
  staging.apply(changed({good}));
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "2") << "its secret has not come";
  staging.apply(changed({secret("caller")}));
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "good");

  Update gone = changed({stand_in("3")});
  gone.removed.push_back({std::string(config::kSecretType), "caller"});
  const StagingResult result = staging.apply(gone);
  EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, "good");
  EXPECT_TRUE(staging.snapshot()->secrets.contains("caller")) << "what serves keeps what it serves with";
  const auto told =
      std::ranges::find(result.applied.generation.resources, "c", [](const ResourceState& one) { return one.id.name; });
  ASSERT_NE(told, result.applied.generation.resources.end());
  EXPECT_EQ(told->state, ResourceState::State::refused);
  EXPECT_EQ(told->reason, "there is no Secret shop/caller");
  staging.apply(changed({secret("caller", "2"), good}));
  EXPECT_TRUE(staging.apply({}).applied.generation.resources.empty()) << "it has come back";
}

TEST(Staging, AStandInThatAsksForTlsEndsWhatCallsInPlaintext) {
  const auto with = [](std::string version, bool tls, std::string rule) {
    config::Cluster cluster;
    cluster.name = "c";
    cluster.version = std::move(version);
    cluster.origin = {"DestinationRule", "shop", "c", std::move(rule)};
    if (tls) cluster.tls = std::make_shared<const config::Tls>();
    return std::make_shared<config::Cluster>(std::move(cluster));
  };
  auto partly = with("good", true, "");
  partly->transports.emplace_back();  // some endpoints, in plaintext
  const std::string why = "refused: there is no Secret shop/caller";
  for (const auto& [good, goes_on] :
       {std::pair{with("good", false, ""), false}, {partly, false}, {with("good", true, ""), true}}) {
    Staging staging;
    staging.apply(changed({std::shared_ptr<const config::Cluster>(good)}));
    staging.apply(changed({std::shared_ptr<const config::Cluster>(with("none", true, why))}));
    EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, goes_on ? "good" : "none");
    staging.apply(changed({std::shared_ptr<const config::Cluster>(with("other", false, why))}));
    EXPECT_EQ(staging.snapshot()->clusters.at("c")->version, goes_on ? "good" : "other") << "which asks for nothing";
  }
}

TEST(Staging, WhatDependsOnARefusedResourceWaitsAndTheOthersGoLive) {
  Staging staging;
  staging.apply(refused(config::kClusterType, "bad", "why not"));
  auto result = staging.apply(changed({listener("a", "1", "", {"bad"}), listener("b", "1", "", {"good"}),
                                       cluster("good", "1", config::Discovery::fixed)}));
  ASSERT_NE(result.snapshot, nullptr);
  EXPECT_FALSE(result.snapshot->listeners.contains("a"));
  EXPECT_TRUE(result.snapshot->listeners.contains("b"));
}

TEST(Staging, AnEmptyEndpointSetIsPresentAndSwapsByItself) {
  Staging staging;
  auto up = staging.apply(changed({cluster("c"), endpoints("c", "empty")}));
  ASSERT_NE(up.snapshot, nullptr);
  auto swap = staging.apply(changed({endpoints("c", "more")}));
  ASSERT_NE(swap.snapshot, nullptr);
  EXPECT_EQ(swap.snapshot->clusters.at("c"), up.snapshot->clusters.at("c"));
  EXPECT_EQ(swap.snapshot->endpoints.at("c")->version, "more");
}

TEST(Staging, TheSameVersionAgainChangesNothing) {
  Staging staging;
  staging.apply(changed({endpoints("c", "1")}));
  auto again = staging.apply(changed({endpoints("c", "1")}));
  EXPECT_EQ(again.snapshot, nullptr);
  EXPECT_EQ(again.applied.generation.number, 1u);
}

TEST(Staging, ARefusedListenerWithoutAGoodFormIsKnownAsRefusedUntilOneComes) {
  const xds::ResourceId id{std::string(config::kListenerType), "10.0.0.1_80"};
  Update bad;
  bad.refused.push_back({id, "v1", "it is bad"});
  Update good;
  good.changed = {listener(id.name, "v2", "", {})};
  Update gone;
  gone.removed = {id};

  Staging staging;
  EXPECT_EQ(staging.apply(bad).snapshot->refused.at(id.name), "it is bad");
  EXPECT_EQ(staging.apply(bad).snapshot, nullptr) << "nothing that serves has changed";
  EXPECT_TRUE(staging.apply(good).snapshot->refused.empty());
  staging.apply(bad);
  EXPECT_TRUE(staging.snapshot()->refused.empty()) << "its last good form serves";
  staging.apply(gone);
  EXPECT_TRUE(staging.apply(bad).snapshot->refused.contains(id.name));
  EXPECT_TRUE(staging.apply(gone).snapshot->refused.empty());
}

TEST(Staging, AnAbsentListenerIsRememberedUntilItComesOrIsForgotten) {
  Staging staging;
  EXPECT_TRUE(staging.apply(removed(config::kListenerType, "10.0.0.1_80")).snapshot->absent.contains("10.0.0.1_80"));
  EXPECT_EQ(staging.apply(removed(config::kListenerType, "10.0.0.1_80")).snapshot, nullptr);
  auto came = staging.apply(changed({listener("10.0.0.1_80", "1", "", {})}));
  EXPECT_TRUE(came.snapshot->absent.empty());

  staging.apply(removed(config::kListenerType, "x"));
  Update forget;
  forget.forgotten.push_back({std::string(config::kListenerType), "x"});
  EXPECT_TRUE(staging.apply(forget).snapshot->absent.empty());
}

TEST(Staging, AnAbsenceThatIsMetOutlivesOlderAndYoungerOnes) {
  Staging staging;
  const auto gone = [](size_t number) {
    Update update;
    update.removed.push_back({std::string(config::kListenerType), std::to_string(number)});
    return update;
  };
  Update many;
  for (size_t i = 0; i < Staging::kMaxAbsent; ++i)
    many.removed.push_back({std::string(config::kListenerType), std::to_string(i)});
  staging.apply(many);
  staging.snapshot()->absent.at("0")->met = true;
  auto result = staging.apply(gone(Staging::kMaxAbsent));
  ASSERT_EQ(result.applied.evicted.size(), 1u);
  EXPECT_EQ(result.applied.evicted[0].name, "1");
  EXPECT_TRUE(result.snapshot->absent.contains("0"));
  // All met: the one whose turn it is goes, never the one that was just learnt.
  for (const auto& [name, absence] : result.snapshot->absent) absence->met = true;
  result = staging.apply(gone(Staging::kMaxAbsent + 1));
  EXPECT_EQ(result.snapshot->absent.size(), Staging::kMaxAbsent);
  EXPECT_TRUE(result.snapshot->absent.contains(std::to_string(Staging::kMaxAbsent + 1)));
}

TEST(Staging, TheOldestAbsenceIsEvicted) {
  Staging staging;
  Update many;
  for (size_t i = 0; i <= Staging::kMaxAbsent; ++i)
    many.removed.push_back({std::string(config::kListenerType), std::to_string(i)});
  auto result = staging.apply(many);
  EXPECT_EQ(result.snapshot->absent.size(), Staging::kMaxAbsent);
  ASSERT_EQ(result.applied.evicted.size(), 1u);
  EXPECT_EQ(result.applied.evicted[0].name, "0");
}

TEST(Staging, MeshRangesAreThoseOfTheActiveListeners) {
  Staging staging;
  config::Listener with = listener_object("virtualOutbound", "1", "", {});
  with.mesh_ranges.push_back({"10.0.0.0", 8});
  auto up = staging.apply(changed({std::make_shared<const config::Listener>(with), endpoints("c")}));
  ASSERT_EQ(up.snapshot->mesh_ranges.size(), 1u);
  EXPECT_EQ(up.snapshot->mesh_ranges[0].address, "10.0.0.0");
  EXPECT_EQ(staging.apply(changed({endpoints("c", "2")})).snapshot->mesh_ranges.size(), 1u);
  EXPECT_TRUE(staging.apply(removed(config::kListenerType, "virtualOutbound")).snapshot->mesh_ranges.empty());
}

TEST(Staging, ASystemVersionIsActiveWhenAllOfItsTypeIs) {
  Staging staging;
  Update update = changed({cluster("c")});
  update.system_versions = {{std::string(config::kClusterType), "v7"}, {std::string(config::kEndpointType), "v8"}};
  auto waiting = staging.apply(update).applied.generation.active_versions;
  EXPECT_FALSE(waiting.contains(std::string(config::kClusterType)));
  EXPECT_EQ(waiting.at(std::string(config::kEndpointType)), "v8");
}

// A world of resources, each naming some of the next kind; some names lead to nothing.
std::vector<Resource> random_world(Random& random, const std::string& version) {
  constexpr uint32_t kEach = 5;
  auto some = [&](const std::string& prefix, bool dangling) {
    std::vector<std::string> names;
    for (uint32_t i = 0; i < 1 + random.below(3); ++i)
      names.push_back(prefix + std::to_string(random.below(kEach + dangling)));
    return names;
  };
  std::vector<Resource> world;
  for (uint32_t i = 0; i < kEach; ++i) {
    const std::string n = std::to_string(i);
    world.push_back(endpoints("c" + n, version));
    world.push_back(cluster("c" + n, version, random.below(3) ? config::Discovery::eds : config::Discovery::fixed));
    world.push_back(table("r" + n, version, some("c", random.below(4) == 0)));
    world.push_back(listener("l" + n, version, random.below(2) ? "r" + std::to_string(random.below(kEach)) : "",
                             some("c", random.below(4) == 0)));
  }
  return world;
}

void shuffle(std::vector<Resource>& world, Random& random) {
  for (size_t i = world.size(); i > 1; --i) std::swap(world[i - 1], world[random.below(static_cast<uint32_t>(i))]);
}

// Nothing active names anything inactive.
void expect_closed(const Snapshot& snapshot) {
  for (const auto& [name, listener] : snapshot.listeners) {
    for (const auto& target : listener->names_routes()) EXPECT_TRUE(snapshot.routes.contains(target)) << name;
    for (const auto& target : listener->names_clusters()) EXPECT_TRUE(snapshot.clusters.contains(target)) << name;
  }
  for (const auto& [name, routes] : snapshot.routes) {
    for (const auto& target : routes->names_clusters()) EXPECT_TRUE(snapshot.clusters.contains(target)) << name;
  }
  for (const auto& [name, cluster] : snapshot.clusters) {
    for (const auto& target : cluster->names_endpoints()) EXPECT_TRUE(snapshot.endpoints.contains(target)) << name;
  }
}

void apply_in_groups(Staging& staging, const std::vector<Resource>& world, Random& random) {
  for (size_t i = 0; i < world.size();) {
    Update update;
    for (uint32_t n = 1 + random.below(6); n > 0 && i < world.size(); --n) update.changed.push_back(world[i++]);
    staging.apply(update);
    expect_closed(*staging.snapshot());
  }
}

std::string text_of(const Snapshot& snapshot) {
  std::vector<std::string> lines;
  auto add = [&](const auto& table) {
    for (const auto& [name, object] : table) lines.push_back(name + "=" + object->version);
  };
  add(snapshot.listeners);
  add(snapshot.routes);
  add(snapshot.clusters);
  for (const auto& [name, object] : snapshot.endpoints) lines.push_back("e" + name + "=" + object->version);
  std::ranges::sort(lines);
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

TEST(Staging, AnyOrderAndGroupingEndsInTheSameActiveSet) {
  for (uint64_t seed = 0; seed < 60; ++seed) {
    Random random(seed);
    std::vector<Resource> world = random_world(random, "1");
    std::string expected;
    for (int order = 0; order < 5; ++order) {
      Staging staging;
      shuffle(world, random);
      apply_in_groups(staging, world, random);
      if (order == 0) expected = text_of(*staging.snapshot());
      EXPECT_EQ(text_of(*staging.snapshot()), expected) << "seed " << seed;
    }
  }
}

TEST(Staging, ChangesAndRemovalsNeverLeaveANameThatLeadsNowhere) {
  for (uint64_t seed = 0; seed < 60; ++seed) {
    Random random(seed);
    Staging staging;
    std::vector<Resource> world = random_world(random, "0");
    apply_in_groups(staging, world, random);
    for (int round = 1; round < 30; ++round) {
      std::vector<Resource> next = random_world(random, std::to_string(round));
      shuffle(next, random);
      next.resize(6);
      apply_in_groups(staging, next, random);
      const Resource& victim = world[random.below(static_cast<uint32_t>(world.size()))];
      staging.apply(removed(config::type_of(victim), config::name_of(victim)));
      expect_closed(*staging.snapshot());
    }
    // With everything gone nothing is left, whatever happened before.
    Update end;
    for (const Resource& resource : world)
      end.forgotten.push_back({std::string(config::type_of(resource)), config::name_of(resource)});
    staging.apply(end);
    EXPECT_EQ(text_of(*staging.snapshot()), "") << "seed " << seed;
    EXPECT_TRUE(staging.states().empty()) << "seed " << seed;
  }
}

}  // namespace
}  // namespace weft::proxy
