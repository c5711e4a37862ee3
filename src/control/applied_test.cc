// When an object is applied: what its status says, and what the page /settled says of those that have none.
#include "codec/json.h"
#include "control/testing/control_world.h"
#include "http/h1/client.h"
#include "http/source.h"

namespace weft::control {
namespace {

io::Task<void> applied(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  EXPECT_EQ(world.applied(), "True NotInUse: no proxy has asked for it yet");
  world.ads->want({kListeners, kCatalogListener});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "False Spreading: Applied 0/1");
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "True AppliedByAll: Applied 1/1");
  xds::Generation refusing = world.proxy.last;
  refusing.active_versions.erase(kListeners);
  refusing.resources.push_back({{kListeners, kCatalogListener}, "v2", "v1", xds::ResourceState::State::refused, "no"});
  world.ads->report(refusing);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "False RefusedByProxy: Applied 0/1. shop/a: Listener 10.96.0.7_80: no");
  co_return {};
}
TEST_F(WeftControl, AnObjectSaysHowManyProxiesRunOnIt) { play(&applied); }

// Nobody has asked for it, but who is away runs on what it has, and that may be an older form.
io::Task<void> who_is_away(io::Scope& scope, World& world) {
  world.put(with_sidecar(mesh::testing::pod("chrome", "10.244.0.4", "product-catalog", "v2")));
  CO_TRY_VOID(co_await start_proxy(scope, world));
  EXPECT_EQ(world.applied(), "False Spreading: no proxy has asked for it yet. Proxies not connected: shop/chrome");
  Value ended = with_sidecar(mesh::testing::pod("chrome", "10.244.0.4", "product-catalog", "v2"));
  ended["status"].set("phase", "Succeeded");
  world.put(std::move(ended));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "True NotInUse: no proxy has asked for it yet");
  // Once it was with everybody, who comes later or goes away changes nothing of it.
  world.put(with_sidecar(mesh::testing::pod("chrome", "10.244.0.4", "product-catalog", "v2")));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "True NotInUse: no proxy has asked for it yet");
  co_return {};
}
TEST_F(WeftControl, AnObjectIsNotAppliedWhileAProxyIsAway) { play(&who_is_away); }

// Who comes back after a restart is not asked for what it uses, but says it, by and by.
io::Task<void> comes_back(io::Scope& scope, World& world) {
  Value routing = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  routing["metadata"].set("generation", routing.at("metadata", "generation").as_int() + 1);
  world.put(std::move(routing));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "False Spreading: no proxy has asked for it yet. Proxies not connected: shop/a");
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  EXPECT_EQ(world.applied(), "True AppliedByAll: Applied 1/1");
  co_return {};
}
TEST_F(WeftControl, AfterARestartNothingIsAppliedBeforeAllAreBack) {
  play(&start_with_catalog);
  restart(&comes_back);
}

io::Task<void> let_go(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  EXPECT_EQ(world.applied(), "True AppliedByAll: Applied 1/1");
  Value moved = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  moved["metadata"].set("generation", moved.at("metadata", "generation").as_int() + 1);
  moved["spec"].set("hosts", document("[inventory]"));
  world.put(std::move(moved));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(),
            "False Spreading: no proxy has asked for it yet. Proxies not on the newest form of all they use: shop/a")
      << "the catalog's callers still run on it";
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "True NotInUse: no proxy has asked for it yet");
  co_return {};
}
TEST_F(WeftControl, WhatAnObjectLetsGoIsWaitedForToo) { play(&let_go); }

io::Task<void> listeners_of_a_rule(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  const auto applied = [&] { return world.condition(kube::kDestinationRules, "product-catalog", "Applied"); };
  EXPECT_EQ(applied(), "True AppliedByAll: Applied 1/1");
  Value hashed = *world.api.find(kube::kDestinationRules, "shop", "product-catalog");
  hashed["metadata"].set("generation", hashed.at("metadata", "generation").as_int() + 1);
  hashed["spec"].set("trafficPolicy", document("{loadBalancer: {consistentHash: {httpHeaderName: x-user}}}"));
  world.put(std::move(hashed));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(applied().starts_with("False Spreading: ")) << applied();
  // On the clusters, but not on the listener, where the request's hash is.
  xds::Generation clusters = world.proxy.last;
  for (auto* versions : {&clusters.active_versions, &clusters.received_versions}) (*versions)[kListeners] = "older";
  world.ads->report(clusters);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(applied().starts_with("False Spreading: ")) << applied();
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(applied(), "True AppliedByAll: Applied 1/1");
  co_return {};
}
TEST_F(WeftControl, ARuleIsAppliedWhenTheListenersItShapesAre) { play(&listeners_of_a_rule); }

// What waits for something that never comes keeps only its own objects from being applied.
io::Task<void> stuck(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  Value routing = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  routing["metadata"].set("generation", routing.at("metadata", "generation").as_int() + 1);
  routing["spec"]["http"].array_ref().erase(routing["spec"]["http"].array_ref().begin());
  world.put(std::move(routing));
  CO_TRY_VOID(co_await settle(world));
  xds::Generation waiting = world.proxy.last;
  waiting.active_versions.erase(kListeners);
  waiting.resources.push_back(
      {{kListeners, "10.96.0.8_80"}, "v2", "v1", xds::ResourceState::State::waiting, "waits for Secret x"});
  world.ads->report(waiting);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.applied(), "False Spreading: Applied 1/1. Proxies not on the newest form of all they use: shop/a");
  CO_TRY_VOID(co_await settle(world, 6s));
  EXPECT_EQ(world.applied(), "True AppliedByAll: Applied 1/1");
  co_return {};
}
TEST_F(WeftControl, NobodyIsWaitedForOnAccountOfWhatNeverComes) { play(&stuck); }

io::Task<Value> ask_settled(World& world, std::string query) {
  CO_TRY(auto stream, co_await world.network.connect(io::Address::unix_socket(world.folder + "/control.sock"), {},
                                                     world.loop.now() + 1s));
  http::Limits limits;
  auto session = http::h1::make_session(std::move(stream), limits);
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = "GET";
  head.authority = "localhost";
  query.insert(0, "/settled?");
  head.path = query;
  CO_TRY(auto exchange, session->start(head, false, std::nullopt, arena));
  CO_TRY_VOID(co_await exchange->head(world.loop.now() + 1s));
  CO_TRY(const std::string body, co_await http::read_all(exchange->body(), 65536, world.loop.now() + 1s));
  co_return codec::parse_json(body);
}

io::Task<void> a_service(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  const std::string about = "kind=Service&namespace=shop&name=product-catalog";
  Value service = *world.api.find(kube::kServices, "shop", "product-catalog");
  service["spec"]["ports"].array_ref()[0].set("name", "tcp-x");
  world.put(std::move(service));
  const Value& stored = *world.api.find(kube::kServices, "shop", "product-catalog");
  CO_TRY_VOID(co_await settle(world));
  CO_TRY(const Value read, co_await ask_settled(world, about));
  EXPECT_TRUE(read.get("followed").as_bool());
  EXPECT_EQ(read.get("resourceVersion").as_string(), kube::resource_version_of(stored));
  const std::string since = "since=" + std::to_string(read.get("changes").as_int());
  CO_TRY(const Value pushed, co_await ask_settled(world, since));
  EXPECT_EQ(pushed.get("behind").as_string(), "not on the newest form of all they use: shop/a");
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  CO_TRY(const Value settled, co_await ask_settled(world, since));
  EXPECT_EQ(settled.get("behind").as_string(), "");
  CO_TRY(const Value other, co_await ask_settled(world, "kind=Deployment&namespace=shop&name=product-catalog"));
  EXPECT_FALSE(other.get("followed").as_bool());
  CO_TRY(const Value map, co_await ask_settled(world, "kind=ConfigMap&namespace=shop&name=files"));
  EXPECT_FALSE(map.get("followed").as_bool()) << "only the mesh's own";
  const std::string secret = "kind=Secret&namespace=shop&name=files&type=";
  CO_TRY(const Value release, co_await ask_settled(world, secret + "helm.sh/release.v1"));
  EXPECT_FALSE(release.get("followed").as_bool()) << "it is not even read";
  CO_TRY(const Value opaque, co_await ask_settled(world, secret + "Opaque"));
  EXPECT_TRUE(opaque.get("followed").as_bool());
  co_return {};
}
TEST_F(WeftControl, SaysOfAServiceWhoRunsOnItsNewForm) { play(&a_service); }

io::Task<void> workload_entry(io::Scope& scope, World& world) {
  world.put(document(
      "{apiVersion: networking.istio.io/v1, kind: ServiceEntry, metadata: {name: old, namespace: shop}, spec: {hosts: "
      "[old.example], addresses: [10.96.7.7], resolution: STATIC, ports: [{number: 80, name: http, protocol: HTTP}], "
      "workloadSelector: {labels: {app: old}}}}"));
  world.put(
      document("{apiVersion: networking.istio.io/v1, kind: WorkloadEntry, metadata: {name: vm, namespace: shop}, spec: "
               "{address: "
               "192.0.2.7, labels: {app: old}}}"));
  CO_TRY_VOID(co_await start_proxy(scope, world));
  const auto applied = [&] { return world.condition(kube::kWorkloadEntries, "vm", "Applied"); };
  EXPECT_EQ(world.condition(kube::kWorkloadEntries, "vm", "Ready"), "True InForce: in force as written");
  EXPECT_EQ(applied(), "True AppliedByAll: Applied 1/1") << "proxies have the clusters of all entries they see";
  world.put(document(
      "{apiVersion: networking.istio.io/v1, kind: WorkloadEntry, metadata: {name: vm, namespace: shop, generation: 2}, "
      "spec: {address: 192.0.2.8, labels: {app: old}}}"));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(applied().starts_with("False Spreading: Applied 0/1")) << applied();
  world.ads->report(world.proxy.last);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(applied(), "True AppliedByAll: Applied 1/1");
  co_return {};
}
TEST_F(WeftControl, AWorkloadEntrySaysOnHowManyProxiesItIs) { play(&workload_entry); }

}  // namespace
}  // namespace weft::control
