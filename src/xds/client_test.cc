// The client against our own server: what a proxy may rely on.
#include "xds/testing/ads_world.h"

namespace weft::xds {
namespace {

using Lines = std::vector<std::string>;

void fill(World& world) {
  world.source.set(kListeners, "a>c");
  world.source.set(kListeners, "b>d");
  for (const char* name : {"c", "d"}) {
    world.source.set(kClusters, name);
    world.source.set(kEndpoints, name);
  }
}

TypeStatus status_of(const World& world, const std::string& type) {
  const std::vector<ProxyStatus> proxies = world.server->proxies();
  EXPECT_EQ(proxies.size(), 1u);
  if (proxies.size() != 1) return {};
  for (const TypeStatus& status : proxies[0].types) {
    if (status.type == type) return status;
  }
  return {};
}

io::Task<void> start(io::Scope& scope, World& world) {
  fill(world);
  start_server(scope, world);
  start_client(scope, world);
  world.client->want({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "+ClusterLoadAssignment c", "+Listener a"}));
  co_return {};
}

io::Task<void> on_demand(io::Scope& scope, World& world) {
  size_t listener_gets = 0;
  world.source.on_get = [&](const Node& node, const ResourceId& id) {
    EXPECT_EQ(node.id, "pod-a");
    EXPECT_EQ(node.get("NAMESPACE"), "shop");
    if (id.type == kListeners) ++listener_gets;
  };
  CO_TRY_VOID(co_await start(scope, world));
  EXPECT_EQ(listener_gets, 1u);
  EXPECT_EQ(world.events.connects, 1);
  EXPECT_TRUE(world.client->is_connected());
  world.source.on_get = nullptr;
  co_return {};
}
TEST_F(Ads, AListenerOnDemandBringsWhatItNames) { play(&on_demand); }

TEST(Subscriptions, ClustersAndTheirEndpointsAreAskedForTogether) {
  Subscriptions subscriptions({}, &compile_text);
  subscriptions.want({kListeners, "a"});
  subscriptions.restart();
  EXPECT_EQ(subscriptions.next_request()->subscribe, (Lines{"a"}));
  EXPECT_FALSE(subscriptions.next_request());

  Recorder staging;
  subscriptions.follow(
      staging.apply(subscriptions.take({"v", kListeners, "1", "", {{"a", "1", kListeners, "a>c,d"}}, {}})));
  std::map<std::string, Lines> asked;
  std::string acknowledged;
  while (auto request = subscriptions.next_request()) {
    asked[request->type] = request->subscribe;
    acknowledged += request->nonce;
  }
  EXPECT_EQ(asked[kClusters], (Lines{"c", "d"}));
  EXPECT_EQ(asked[kEndpoints], (Lines{"c", "d"})) << "without waiting for the clusters: two round trips in all";
  EXPECT_EQ(acknowledged, "1");
}

io::Task<void> changes(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  const uint64_t sent = status_of(world, kClusters).sent;
  world.source.set(kClusters, "c#2");
  world.source.set(kClusters, "d#2");
  world.server->changed({{kClusters, "c"}, {kClusters, "d"}, {kListeners, "a"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c"})) << "d is not subscribed to, a has not changed";
  EXPECT_EQ(status_of(world, kClusters).sent, sent + 1);
  EXPECT_EQ(status_of(world, kClusters).acked, sent + 1);
  EXPECT_EQ(status_of(world, kListeners).sent, 1u);
  world.server->changed_all();
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), Lines{});
  co_return {};
}
TEST_F(Ads, AChangePushesOnlyWhatIsSubscribedToAndDiffers) { play(&changes); }

io::Task<void> quiet(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  CO_TRY_VOID(co_await settle(world, 48h));
  world.source.set(kClusters, "c#2");
  world.server->changed({{kClusters, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c"}));
  EXPECT_EQ(world.events.connects, 1);
  co_return {};
}
TEST_F(Ads, AQuietStreamLivesOn) { play(&quiet); }

io::Task<void> bursts(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  for (int i = 0; i < 5; ++i) {
    world.source.set(kEndpoints, "c#" + std::to_string(i));
    world.server->changed({{kEndpoints, "c"}});
    CO_TRY_VOID(co_await io::yield());
  }
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+ClusterLoadAssignment c"}));
  co_return {};
}
TEST_F(Ads, ABurstOfChangesIsOnePush) { play(&bursts); }

io::Task<void> removal(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.source.resources.erase({kListeners, "a"});
  world.server->changed({{kListeners, "a"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"-Listener a", "~Cluster c", "~ClusterLoadAssignment c"}));
  EXPECT_EQ(status_of(world, kClusters).subscribed, 0u);
  EXPECT_EQ(status_of(world, kEndpoints).subscribed, 0u);
  EXPECT_EQ(status_of(world, kListeners).subscribed, 1u) << "it may come back";
  world.source.set(kListeners, "a>c");
  world.server->changed({{kListeners, "a"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "+ClusterLoadAssignment c", "+Listener a"}));
  co_return {};
}
TEST_F(Ads, ARemovedListenerIsAbsentAndTakesAlongWhatOnlyItNamed) { play(&removal); }

io::Task<void> absence(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.client->want({kListeners, "nobody"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"-Listener nobody"}));
  world.server->changed_all();
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), Lines{}) << "said once";
  co_return {};
}
TEST_F(Ads, WhatDoesNotExistIsSaidOnce) { play(&absence); }

io::Task<void> other_names(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.source.set(kListeners, "x>other,fixed");
  world.source.set(kClusters, "other>e");
  world.source.set(kEndpoints, "e");
  world.source.set(kClusters, "fixed>");
  world.client->want({kListeners, "x"});
  CO_TRY_VOID(co_await settle(world));
  const Lines lines = world.events.take();
  EXPECT_NE(std::ranges::find(lines, "+ClusterLoadAssignment e"), lines.end());
  EXPECT_EQ(status_of(world, kEndpoints).subscribed, 2u) << "c and e: what was guessed wrongly is given up";
  co_return {};
}
TEST_F(Ads, EndpointsOfAnotherNameAreFoundAndTheGuessGivenUp) { play(&other_names); }

io::Task<void> refusal(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.source.resources[{kClusters, "c"}] = "bad";
  world.source.set(kEndpoints, "c#2");
  world.server->changed({{kClusters, "c"}, {kEndpoints, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"!Cluster c: it is bad", "+ClusterLoadAssignment c"}));
  EXPECT_EQ(status_of(world, kClusters).nacked, 1u);
  EXPECT_EQ(status_of(world, kClusters).nack_reason, "Cluster c: it is bad");
  EXPECT_NE(status_of(world, kClusters).acked_version, status_of(world, kClusters).sent_version);
  world.source.set(kClusters, "c#3");
  world.server->changed({{kClusters, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c"}));
  EXPECT_EQ(status_of(world, kClusters).nack_reason, "");
  co_return {};
}
TEST_F(Ads, ANackNamesTheResourceAndTheReasonAndTheRestGoesOn) { play(&refusal); }

io::Task<void> misnamed(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.source.resources[{kListeners, "a"}] = "b>d";
  world.server->changed({{kListeners, "a"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"!Listener a: inside, it calls itself \"b\""}));
  co_return {};
}
TEST_F(Ads, AResourceThatIsNotWhatItSaysIsRefused) { play(&misnamed); }

io::Task<void> forgetting(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.client->forget({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"~Cluster c", "~ClusterLoadAssignment c", "~Listener a"}));
  EXPECT_EQ(status_of(world, kListeners).subscribed, 0u);
  EXPECT_EQ(status_of(world, kClusters).subscribed, 0u);
  // Wanted again, it comes again: the server must not think that we have it.
  world.client->want({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "+ClusterLoadAssignment c", "+Listener a"}));
  // Back and forth within a turn ends as it was said last.
  world.client->forget({kListeners, "a"});
  world.client->want({kListeners, "a"});
  world.client->forget({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(status_of(world, kListeners).subscribed, 0u);
  co_return {};
}
TEST_F(Ads, WhatIsForgottenIsUnsubscribedWithAllItAloneNamed) { play(&forgetting); }

io::Task<void> restarts(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.client->want({kListeners, "b"});
  CO_TRY_VOID(co_await settle(world));
  (void)world.events.take();
  world.stop_server.set();
  CO_TRY_VOID(co_await settle(world, 5s));
  EXPECT_FALSE(world.client->is_connected());
  EXPECT_FALSE(world.events.ends.empty());
  EXPECT_EQ(world.events.take(), Lines{}) << "nothing is lost with the control plane";

  world.source.set(kClusters, "c#2");
  world.source.resources.erase({kListeners, "b"});
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 12s));
  EXPECT_EQ(world.events.connects, 2);
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "-Listener b", "~Cluster d", "~ClusterLoadAssignment d"}));
  EXPECT_EQ(status_of(world, kListeners).subscribed, 2u);
  world.source.set(kEndpoints, "c#2");
  world.server->changed({{kEndpoints, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+ClusterLoadAssignment c"}));
  co_return {};
}
TEST_F(Ads, AfterARestartOnlyWhatDiffersIsSent) { play(&restarts); }

Known known(const std::string& type, const std::string& text) {
  const std::string name = text.starts_with("bad") ? "z" : text.substr(0, text.find_first_of(">#"));
  return {{type, name}, config::content_version(text), text};
}

io::Task<void> restored(io::Scope& scope, World& world) {
  fill(world);
  world.source.set(kClusters, "c#2");
  world.source.resources.erase({kListeners, "b"});
  start_client(scope, world);
  world.client->restore({known(kListeners, "a>c"), known(kListeners, "b>d"), known(kListeners, "bad"),
                         known(kClusters, "c"), known(kClusters, "d"), known(kClusters, "nobody's"),
                         known(kEndpoints, "c"), known(kEndpoints, "d")});
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "+Cluster d", "+Cluster nobody's", "+ClusterLoadAssignment c",
                                        "+ClusterLoadAssignment d", "+Listener a", "+Listener b", "~Cluster nobody's",
                                        "~ClusterLoadAssignment nobody's"}))
      << "at once; what this program does not take is as if it had not been there, what nobody names goes";
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 12s));
  EXPECT_EQ(world.events.take(),
            (Lines{"+Cluster c", "-Listener b", "-Listener z", "~Cluster d", "~ClusterLoadAssignment d"}))
      << "only what differs comes; the one not taken was asked for";
  EXPECT_EQ(status_of(world, kListeners).subscribed, 3u);
  EXPECT_EQ(status_of(world, kClusters).subscribed, 1u);
  co_return {};
}
TEST_F(Ads, WhatAnEarlierProcessHeldIsAppliedAtOnceAndOnlyWhatDiffersComes) { play(&restored); }

io::Task<void> restored_wildcard(io::Scope& scope, World& world) {
  fill(world);
  world.source.resources.erase({kListeners, "b"});
  world.options.wildcard = {kListeners, kClusters};
  start_client(scope, world);
  world.client->restore({known(kListeners, "a>c"), known(kListeners, "b>d"), known(kClusters, "c"),
                         known(kClusters, "gone"), known(kEndpoints, "c")});
  (void)world.events.take();
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 12s));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster d", "+ClusterLoadAssignment d", "-Cluster gone", "-Listener b",
                                        "~ClusterLoadAssignment gone"}));
  co_return {};
}
TEST_F(Ads, AWildcardIsToldWhatIsGoneOfWhatAnEarlierProcessHeld) { play(&restored_wildcard); }

io::Task<void> away(io::Scope& scope, World& world) {
  start_client(scope, world);
  world.client->want({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world, 60s));
  // 0.1 + 0.2 + … + 6.4 s, then every 10 s, each shortened by up to a half.
  const int tries = world.network.connects(world.address);
  EXPECT_GE(tries, 10);
  EXPECT_LE(tries, 22);
  EXPECT_EQ(world.events.ends.size(), static_cast<size_t>(tries));
  fill(world);
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 11s));
  EXPECT_EQ(world.events.take().size(), 3u);
  co_return {};
}
TEST_F(Ads, WithoutAControlPlaneItTriesMoreAndMoreSeldom) { play(&away); }

io::Task<void> wildcard(io::Scope& scope, World& world) {
  fill(world);
  world.options.wildcard = {kListeners, kClusters};
  start_server(scope, world);
  start_client(scope, world);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Cluster c", "+Cluster d", "+ClusterLoadAssignment c",
                                        "+ClusterLoadAssignment d", "+Listener a", "+Listener b"}));
  world.source.set(kListeners, "n>c");
  world.source.resources.erase({kListeners, "b"});
  world.server->changed({{kListeners, "n"}, {kListeners, "b"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.take(), (Lines{"+Listener n", "-Listener b"}));
  // Away and back: what has gone meanwhile is said, what is as it was is not.
  world.stop_server.set();
  CO_TRY_VOID(co_await settle(world));
  world.source.resources.erase({kListeners, "n"});
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 11s));
  EXPECT_EQ(world.events.take(), (Lines{"-Listener n"}));
  co_return {};
}
TEST_F(Ads, AWildcardBringsAllAndFollowsIt) { play(&wildcard); }

io::Task<void> reports(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  EXPECT_FALSE(world.server->proxies()[0].generation);
  Generation generation = world.events.last;
  generation.own_certificate = "ab12";
  generation.resources.push_back(
      {{kClusters, "c"}, "2", "1", ResourceState::State::waiting, "waits for what it names"});
  world.client->report(generation);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.server->proxies()[0].generation, generation);
  EXPECT_EQ(generation.active_versions.at(kClusters), status_of(world, kClusters).sent_version);
  // A control plane that has forgotten is told again.
  world.stop_server.set();
  CO_TRY_VOID(co_await settle(world));
  start_server(scope, world);
  CO_TRY_VOID(co_await settle(world, 11s));
  world.source.set(kClusters, "c#2");
  world.server->changed({{kClusters, "c"}});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.server->proxies()[0].generation, generation);
  co_return {};
}
TEST_F(Ads, WhatIsActiveIsReportedAndAgainAfterAReconnect) { play(&reports); }

io::Task<void> turned_away(io::Scope& scope, World& world) {
  world.admit = [](Node) -> Result<Node> { return fail(Code::denied, Side::local, "this door is for pod-b"); };
  start_server(scope, world);
  start_client(scope, world);
  world.client->want({kListeners, "a"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_FALSE(world.events.ends.empty());
  if (!world.events.ends.empty()) {
    EXPECT_EQ(world.events.ends[0], "gRPC PERMISSION_DENIED: this door is for pod-b");
  }
  co_return {};
}
TEST_F(Ads, WhoComesByTheWrongDoorIsToldSo) { play(&turned_away); }

io::Task<void> draining(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start(scope, world));
  world.server->drain();
  CO_TRY_VOID(co_await settle(world, 5s));
  EXPECT_EQ(world.events.ends.front(), "gRPC UNAVAILABLE: the control plane is shutting down");
  EXPECT_EQ(world.events.connects, 1);
  co_return {};
}
TEST_F(Ads, ADrainingServerSendsItsClientsElsewhere) { play(&draining); }

}  // namespace
}  // namespace weft::xds
