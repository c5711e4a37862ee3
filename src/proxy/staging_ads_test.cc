// Staging behind a client and a server: what a proxy's owner wires together.
#include "proxy/staging.h"
#include "xds/testing/ads_world.h"

namespace weft::proxy {
namespace {

using xds::kClusters;
using xds::kEndpoints;
using xds::kListeners;
using xds::settle;
using xds::World;

struct Stage final : xds::ClientEvents {
  Staging staging;
  xds::Applied apply(const xds::Update& update) override {
    auto result = staging.apply(update);
    report = result.applied.generation;
    return std::move(result.applied);
  }
  void connected(const std::string&) override {}
  void disconnected(const Error&) override {}

  std::string version(const std::string& type, const std::string& name) const {
    const Snapshot& now = *staging.snapshot();
    if (type == kListeners && now.listeners.contains(name)) return now.listeners.at(name)->version;
    if (type == kClusters && now.clusters.contains(name)) return now.clusters.at(name)->version;
    if (type == kEndpoints && now.endpoints.contains(name)) return now.endpoints.at(name)->version;
    return {};
  }
  xds::Generation report;
};

struct StagedAds : ::testing::Test, World {
  Stage stage;
  void play(io::Task<void> (*script)(io::Scope&, World&, Stage&)) {
    source.set(kListeners, "a>c");
    source.set(kClusters, "c");
    source.set(kEndpoints, "c");
    client = std::make_unique<xds::Client>(network, options, stage);
    auto ran = loop.run(io::with_scope(script, std::ref(static_cast<World&>(*this)), std::ref(stage)));
    EXPECT_TRUE(ran) << to_string(ran.error());
  }
};

io::Task<void> start(io::Scope& scope, World& world) {
  xds::start_server(scope, world);
  scope.spawn(world.client->run());
  world.client->want({kListeners, "a"});
  co_return co_await settle(world);
}

void set(World& world, const std::string& type, const std::string& text) {
  world.source.set(type, text);
  world.server->changed({{type, text.substr(0, text.find_first_of(">#"))}});
}

io::Task<void> waiting(io::Scope& scope, World& world, Stage& stage) {
  CO_TRY_VOID(co_await start(scope, world));
  EXPECT_EQ(stage.version(kListeners, "a"), config::content_version("a>c"));
  EXPECT_TRUE(stage.report.resources.empty());
  EXPECT_EQ(stage.report.active_versions.size(), 3u);

  // The new form names a cluster that is not there: the old one serves, and what it names is kept up to date.
  set(world, kListeners, "a>d");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.version(kListeners, "a"), config::content_version("a>c"));
  EXPECT_EQ(stage.report.resources.size(), 1u);
  EXPECT_EQ(stage.report.resources[0].reason, "waits for Cluster d (not received)");
  set(world, kEndpoints, "c#2");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.version(kEndpoints, "c"), config::content_version("c#2"));

  set(world, kClusters, "d");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.version(kListeners, "a"), config::content_version("a>c"));
  set(world, kEndpoints, "d");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.version(kListeners, "a"), config::content_version("a>d"));
  EXPECT_EQ(stage.version(kClusters, "c"), "") << "nothing names it any more";
  EXPECT_EQ(stage.version(kEndpoints, "c"), "");
  EXPECT_TRUE(stage.report.resources.empty());
  co_return {};
}
TEST_F(StagedAds, ThePredecessorIsServedWellUntilTheNewFormCanServe) { play(&waiting); }

io::Task<void> refused(io::Scope& scope, World& world, Stage& stage) {
  CO_TRY_VOID(co_await start(scope, world));
  world.source.resources[{kClusters, "c"}] = "bad";
  world.server->changed({{kClusters, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.version(kClusters, "c"), config::content_version("c"));
  EXPECT_EQ(stage.report.resources.size(), 1u);
  EXPECT_EQ(stage.report.resources[0].reason, "it is bad");
  world.client->report(stage.report);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.server->proxies()[0].generation, stage.report);
  co_return {};
}
TEST_F(StagedAds, ARefusedResourceKeepsServingItsLastGoodForm) { play(&refused); }

io::Task<void> evicted(io::Scope& scope, World& world, Stage& stage) {
  CO_TRY_VOID(co_await start(scope, world));
  for (size_t i = 0; i < Staging::kMaxAbsent + 10; ++i) world.client->want({kListeners, "x" + std::to_string(i)});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(stage.staging.snapshot()->absent.size(), Staging::kMaxAbsent);
  const std::vector<xds::ProxyStatus> proxies = world.server->proxies();
  for (const xds::TypeStatus& status : proxies[0].types) {
    if (status.type == kListeners) {
      EXPECT_EQ(status.subscribed, 1 + Staging::kMaxAbsent);
    }
  }
  co_return {};
}
TEST_F(StagedAds, WhatIsNoLongerRememberedAsAbsentIsNoLongerSubscribedTo) { play(&evicted); }

}  // namespace
}  // namespace weft::proxy
