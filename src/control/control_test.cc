// The whole control plane on a loop with a manual clock: a small API, a proxy's discovery client, everything in memory.
#include "control/control.h"

#include <filesystem>

#include "base/private_file.h"
#include "codec/base64.h"
#include "control/testing/control_world.h"

namespace weft::control {
namespace {

io::Task<void> on_demand(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  EXPECT_EQ(world.came(),
            (Lines{"+Cluster BlackHoleCluster", "+Cluster InboundPassthroughCluster", "+Cluster PassthroughCluster",
                   "+Cluster inbound|8080||", "+Listener virtualInbound", "+Listener virtualOutbound"}));
  world.ads->want({kListeners, kCatalogListener});
  const TimePoint asked = world.loop.now();
  while (world.proxy.log.empty() && world.loop.now() < asked + 1s) CO_TRY_VOID(co_await settle(world, 4ms));
  EXPECT_LT(world.loop.now() - asked, 20ms);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(),
            (Lines{"+Cluster outbound|80|chrome-users|product-catalog.shop.svc.cluster.local",
                   "+Cluster outbound|80|default|product-catalog.shop.svc.cluster.local",
                   "+ClusterLoadAssignment outbound|80|chrome-users|product-catalog.shop.svc.cluster.local",
                   "+ClusterLoadAssignment outbound|80|default|product-catalog.shop.svc.cluster.local",
                   "+Listener 10.96.0.7_80"}));
  EXPECT_EQ(world.control->server().proxies().at(0).node.id, "shop/a");
  co_return {};
}
TEST_F(WeftControl, AProxyGetsWhatItAsksFor) { play(&on_demand); }

io::Task<void> absent(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.proxy.take();
  world.ads->want({kListeners, "10.96.0.9_80"});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), Lines{"-Listener 10.96.0.9_80"});
  world.put_file("examples/shop/storefront.yaml", "10.96.0.9");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(),
            (Lines{"+Cluster outbound|80||storefront.shop.svc.cluster.local",
                   "+ClusterLoadAssignment outbound|80||storefront.shop.svc.cluster.local", "+Listener 10.96.0.9_80"}));
  co_return {};
}
TEST_F(WeftControl, WhoAskedTooEarlyIsToldWhenThereIsSomething) { play(&absent); }

io::Task<void> only_that(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  Value routing = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  routing["spec"]["http"].array_ref().erase(routing["spec"]["http"].array_ref().begin());
  const TimePoint then = world.loop.now();
  world.put(std::move(routing));
  while (world.proxy.log.empty() && world.loop.now() < then + 1s) CO_TRY_VOID(co_await settle(world, 4ms));
  EXPECT_LT(world.loop.now() - then, 40ms);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), Lines{"+Listener 10.96.0.7_80"});
  co_return {};
}
TEST_F(WeftControl, AChangedRoutingReachesProxiesSoonAndAlone) { play(&only_that); }

io::Task<void> endpoints(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  const TimePoint then = world.loop.now();
  world.put(mesh::testing::slice("product-catalog", {{"chrome", "10.244.0.4"}}));
  while (world.proxy.log.empty() && world.loop.now() < then + 1s) CO_TRY_VOID(co_await settle(world, 4ms));
  EXPECT_LT(world.loop.now() - then, 40ms);
  CO_TRY_VOID(co_await settle(world));
  // The subset whose pods are the same is not sent again.
  EXPECT_EQ(world.came(), Lines{"+ClusterLoadAssignment outbound|80|default|product-catalog.shop.svc.cluster.local"});
  co_return {};
}
TEST_F(WeftControl, AnEndpointThatGoesIsKnownSoon) { play(&endpoints); }

io::Task<void> missing_subset(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  EXPECT_TRUE(world.ready().starts_with("True InForce")) << world.ready();
  const Value good = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  Value bad = good;
  bad["spec"]["http"].array_ref()[0]["route"].array_ref()[0]["destination"].set("subset", "firefox-users");
  world.put(std::move(bad));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), Lines{});
  EXPECT_TRUE(world.ready().starts_with("False MissingSubset: spec.http[0].route[0].destination.subset"))
      << world.ready();
  world.put(good);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(world.ready().starts_with("True InForce")) << world.ready();
  co_return {};
}
TEST_F(WeftControl, ARoutingThatNamesWhatIsMissingKeepsTheOldAndSaysSo) { play(&missing_subset); }

// What is in force, by the clusters a proxy that asks for the listener is sent with it.
const Lines kRoutedBySubset = {"+Cluster outbound|80|chrome-users|product-catalog.shop.svc.cluster.local",
                               "+Cluster outbound|80|default|product-catalog.shop.svc.cluster.local",
                               "+ClusterLoadAssignment outbound|80|chrome-users|product-catalog.shop.svc.cluster.local",
                               "+ClusterLoadAssignment outbound|80|default|product-catalog.shop.svc.cluster.local",
                               "+Listener 10.96.0.7_80"};

io::Task<void> block_routing(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  Value bad = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  bad["spec"]["http"].array_ref()[0]["route"].array_ref()[0]["destination"].set("subset", "firefox-users");
  world.put(std::move(bad));
  world.api.erase(kube::kDestinationRules, "shop", "product-catalog");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(world.ready().starts_with("False MissingSubset: ")) << world.ready();
  co_return {};
}

io::Task<void> same_routing(io::Scope& scope, World& world) {
  const Value status = world.status(kube::kVirtualServices, "product-catalog-route");
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.proxy.take();
  world.ads->want({kListeners, kCatalogListener});
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), kRoutedBySubset);
  EXPECT_TRUE(world.ready().starts_with("False MissingSubset: ")) << world.ready();
  EXPECT_EQ(world.status(kube::kVirtualServices, "product-catalog-route").get("inForce"), status.get("inForce"));
  world.put(document(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: product-catalog, namespace: shop}
spec:
  host: product-catalog
  subsets: [{name: firefox-users, labels: {version: v1}}, {name: default, labels: {version: v1}}]
)"));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(world.ready().starts_with("True InForce")) << world.ready();
  EXPECT_EQ(
      world.came(),
      (Lines{"+Cluster outbound|80|firefox-users|product-catalog.shop.svc.cluster.local",
             "+ClusterLoadAssignment outbound|80|firefox-users|product-catalog.shop.svc.cluster.local",
             "+Listener 10.96.0.7_80", "-Cluster outbound|80|chrome-users|product-catalog.shop.svc.cluster.local"}));
  co_return {};
}
TEST_F(WeftControl, ARoutingThatWasInForceIsSoAfterARestart) {
  play(&block_routing);
  restart(&same_routing);
}

io::Task<void> slow_restart(io::Scope& scope, World& world) {
  world.api.refuse(500, 9);
  xds::ClientOptions options{.address = kDiscovery, .node = {"shop/a", "", {}}, .compile = &xds::compile};
  world.ads = std::make_unique<xds::Client>(world.network, std::move(options), world.proxy);
  world.ads->want({kListeners, kCatalogListener});
  scope.spawn(world.ads->run());
  CO_TRY_VOID(co_await settle(world, 60s));
  EXPECT_EQ(world.came(), kRoutedBySubset);
  co_return {};
}
TEST_F(WeftControl, ARestartSendsNothingBeforeItKnowsEverything) {
  play(&block_routing);
  restart(&slow_restart);
}

io::Task<void> refused(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  const Value good = *world.api.find(kube::kVirtualServices, "shop", "product-catalog-route");
  Value bad = good;
  bad["spec"]["http"].array_ref()[0].set("match", document("[{uri: {exact: /no-proxy-takes-this}}]"));
  const Value good_form = world.status(kube::kVirtualServices, "product-catalog-route").get("inForce");
  EXPECT_EQ(good_form.as_array().size(), 2u);
  world.put(std::move(bad));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), Lines{});
  EXPECT_EQ(world.status(kube::kVirtualServices, "product-catalog-route").get("inForce"), good_form);
  EXPECT_EQ(world.ready(),
            "False Refused: proxies would refuse it, so the last good form stays: Listener 10.96.0.7_80: "
            "filter_chains[0]: a path nobody takes");
  world.put(good);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.came(), Lines{});
  EXPECT_TRUE(world.ready().starts_with("True InForce")) << world.ready();
  co_return {};
}
TEST_F(WeftControl, WhatAProxyWouldRefuseIsNeverSent) { play(&refused); }

io::Task<void> security_policies(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  world.put(document(
      "{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: p, namespace: shop}, spec: "
      "{selector: {matchLabels: {app: inventory}}, action: CUSTOM, provider: {name: x}, rules: [{to: [{operation: "
      "{ports: ['1']}}]}]}}"));
  world.put(document(
      "{apiVersion: security.istio.io/v1, kind: RequestAuthentication, metadata: {name: p, namespace: shop}, spec: "
      "{jwtRules: []}}"));
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(
      world.condition(kube::kAuthorizationPolicies, "p", "Ready"),
      "False MissingProvider: spec.provider.name: the mesh config has no extensionProvider \"x\", so whatever its "
      "rules match is denied; say in the ConfigMap istio-system/istio how it is asked. spec.selector: shop/bare has no "
      "sidecar, so nobody judges what comes there; give those pods a sidecar, or keep calls away from them by a "
      "NetworkPolicy");
  EXPECT_EQ(world.condition(kube::kAuthorizationPolicies, "p", "Applied"),
            "True NotInUse: no proxy has asked for it yet");
  EXPECT_EQ(world.condition(kube::kRequestAuthentications, "p", "Ready"),
            "True InForce: in force as written. spec: shop/bare, shop/chrome have no sidecar, so nobody judges what "
            "comes there; give those pods a sidecar, or keep calls away from them by a NetworkPolicy");
  EXPECT_EQ(world.condition(kube::kRequestAuthentications, "p", "Applied"), "True AppliedByAll: Applied 1/1");
  EXPECT_TRUE(world.status(kube::kRequestAuthentications, "p").get("inForce").is_null());
  co_return {};
}
TEST_F(WeftControl, ASecurityPolicyIsToldWhatBecameOfIt) { play(&security_policies); }

io::Task<void> comes_and_goes(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_proxy(scope, world));
  EXPECT_EQ(world.proxy.connects, 1);
  world.proxy.take();
  world.api.erase(kube::kPods, "shop", "a");
  CO_TRY_VOID(co_await settle(world));
  EXPECT_FALSE(world.ads->is_connected());
  EXPECT_EQ(world.came(), Lines{}) << "what is gone from the API keeps what it has";
  EXPECT_TRUE(world.control->server().proxies().empty());
  world.put(with_sidecar(mesh::testing::pod("a", "10.244.0.11", "product-catalog", "v1")));
  CO_TRY_VOID(co_await settle(world, 30s));
  EXPECT_EQ(world.control->server().proxies().size(), 1u);
  EXPECT_TRUE(world.ads->is_connected()) << "though nothing it has is another now";
  co_return {};
}
TEST_F(WeftControl, APodIsServedForAsLongAsItIsThere) { play(&comes_and_goes); }

io::Task<void> away(io::Scope& scope, World& world) {
  CO_TRY_VOID(co_await start_with_catalog(scope, world));
  world.api.end_watches(kube::testing::FakeApi::End::broken);
  world.api.refuse(500, 20);
  CO_TRY_VOID(co_await settle(world, 60s));
  EXPECT_EQ(world.came(), Lines{});
  EXPECT_TRUE(world.ads->is_connected());
  world.put(mesh::testing::slice("product-catalog", {{"chrome", "10.244.0.4"}}));
  CO_TRY_VOID(co_await settle(world, 60s));
  EXPECT_EQ(world.came(), Lines{"+ClusterLoadAssignment outbound|80|default|product-catalog.shop.svc.cluster.local"});
  co_return {};
}
TEST_F(WeftControl, WhileTheApiIsAwayNothingIsTakenBack) { play(&away); }

Value authority_secret(const tls::KeyPair& signing, const std::string& root) {
  Value secret = document("{apiVersion: v1, kind: Secret, metadata: {name: cacerts, namespace: istio-system}}");
  secret["data"].set("ca-cert.pem", codec::base64_encode(signing.certificate));
  secret["data"].set("ca-key.pem", codec::base64_encode(signing.key));
  secret["data"].set("root-cert.pem", codec::base64_encode(root));
  return secret;
}
tls::KeyPair company_root(World& world) {
  return tls::make_root("company root", {world.loop.wall() - 1h, world.loop.wall() + 9000h}).value();
}

io::Task<void> supplied(io::Scope& scope, World& world) {
  (void)scope;
  CO_TRY_VOID(co_await settle(world, 5s));
  const Value* secret = world.api.find(kube::kSecrets, "istio-system", "cacerts");
  const std::string root = codec::base64_decode(secret->at("data", "root-cert.pem").as_string()).value();
  EXPECT_EQ(read_whole_file(world.folder + "/root-cert.pem", 1 << 20).value_or(""), root) << "for the node";
  EXPECT_FALSE(std::filesystem::exists(world.folder + "/ca")) << "nothing of it is written down";
  co_return {};
}
TEST_F(WeftControl, TheAuthorityThatTheApiSuppliesIsUsed) {
  const tls::KeyPair root = company_root(world());
  world().api.put(kube::kSecrets, authority_secret(root, root.certificate));
  play(&supplied);
}

// What a control plane with a folder of its own ends by, within a minute.
io::Task<void> run_another(World& world, const std::string& folder, std::string& end) {
  Control other(world.network, *world.client, {.run_dir = folder, .discovery = {}, .mesh = {}});
  CO_TRY(const auto first, co_await io::race(other.run(), settle(world, 60s)));
  const auto* ran = std::get_if<0>(&first);
  end = ran == nullptr || *ran ? "" : ran->error().detail;
  co_return {};
}

io::Task<void> no_other_root(io::Scope& scope, World& world) {
  (void)scope;
  const TempFolder own;
  std::string end;
  world.api.pause();
  CO_TRY_VOID(co_await run_another(world, own.path(), end));
  EXPECT_EQ(end, "");
  EXPECT_FALSE(std::filesystem::exists(own.path() + "/ca")) << "while the API is away nobody knows whether it has one";
  world.api.resume();
  const tls::KeyPair root = company_root(world);
  world.api.put(kube::kSecrets, authority_secret({root.certificate, "no key"}, root.certificate));
  CO_TRY_VOID(co_await run_another(world, own.path(), end));
  EXPECT_TRUE(end.starts_with("Secret istio-system/cacerts, ca-key.pem: ")) << end;
  EXPECT_FALSE(std::filesystem::exists(own.path() + "/ca"));
  EXPECT_FALSE(std::filesystem::exists(own.path() + "/root-cert.pem"));
  co_return {};
}
TEST_F(WeftControl, NoRootIsMadeInPlaceOfASuppliedOne) { play(&no_other_root); }

// A mesh that trusts a root of its own does so on; one that trusts the Secret's already is not led back.
io::Task<void> supplied_later(io::Scope& scope, World& world) {
  (void)scope;
  const TempFolder own;
  const auto published = [&] { return read_whole_file(own.path() + "/root-cert.pem", 1 << 20).value_or(""); };
  std::string end;
  CO_TRY_VOID(co_await run_another(world, own.path(), end));
  const std::string first = published();
  const tls::KeyPair root = company_root(world);
  world.api.put(kube::kSecrets, authority_secret(root, root.certificate));
  CO_TRY_VOID(co_await run_another(world, own.path(), end));
  EXPECT_EQ(published(), first + root.certificate);
  EXPECT_TRUE(replace_private_file(own.path() + "/root-cert.pem", root.certificate));
  CO_TRY_VOID(co_await run_another(world, own.path(), end));
  EXPECT_EQ(published(), root.certificate);
  EXPECT_EQ(end, "");
  co_return {};
}
TEST_F(WeftControl, AnAuthorityThatComesLaterIsTrustedBesideTheMeshsOwn) { play(&supplied_later); }

TEST(Ranges, AreReadOrRefused) {
  auto ranges = parse_ranges({"10.244.0.0/16", "fd00::/8"});
  ASSERT_TRUE(ranges);
  EXPECT_EQ((*ranges)[0].address, "10.244.0.0");
  EXPECT_EQ((*ranges)[0].length, 16);
  EXPECT_EQ((*ranges)[1].length, 8);
  for (const char* bad :
       {"", "10.244.0.0", "10.244.0.0/33", "10.244.0.0/x", "10.244.0.0/-1", "10.244.0.0/16x", "shop/16"}) {
    EXPECT_FALSE(parse_ranges({bad})) << bad;
  }
}

}  // namespace
}  // namespace weft::control
