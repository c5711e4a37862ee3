// Proxies of several namespaces that see different services: each gets its own, and hears when that changes.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "codec/yaml.h"
#include "config/resource.h"
#include "control/source.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

constexpr std::string_view kWorld = R"(
apiVersion: v1
kind: Service
metadata: {name: open, namespace: shop}
spec: {clusterIP: 10.96.0.1, ports: [{name: http, port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: own, namespace: shop, annotations: {networking.istio.io/exportTo: "."}}
spec: {clusterIP: 10.96.0.2, ports: [{name: http, port: 80}]}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: api, namespace: shop}
spec: {hosts: [api.example.com], exportTo: ["."], resolution: STATIC, ports: [{number: 80, name: http, protocol: HTTP}], endpoints: [{address: 192.0.2.1}]}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: api, namespace: web}
spec: {hosts: [api.example.com], exportTo: ["."], resolution: STATIC, ports: [{number: 80, name: http, protocol: HTTP}], endpoints: [{address: 192.0.2.2}]}
---
apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop}
spec: {initContainers: [{name: weft-proxy}], containers: [{name: app}]}
status: {podIP: 10.244.0.1}
---
apiVersion: v1
kind: Pod
metadata: {name: b, namespace: web}
spec: {initContainers: [{name: weft-proxy}], containers: [{name: app}]}
status: {podIP: 10.244.0.2}
)";

constexpr std::string_view kNarrow = R"(
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: narrow, namespace: web}
spec: {egress: [{hosts: ["./*"]}], outboundTrafficPolicy: {mode: REGISTRY_ONLY}}
)";

struct Views : ::testing::Test {
  mesh::Model model{mesh::Settings{}};
  Source source{model, &xds::compile};
  const xds::Node a{.id = "shop/a", .cluster = {}, .metadata = {}};
  const xds::Node b{.id = "web/b", .cluster = {}, .metadata = {}};

  Views() { apply(kWorld); }

  std::vector<xds::ResourceId> apply(std::string_view yaml) {
    mesh::Changes changes;
    const auto documents = codec::parse_yaml(yaml, "test.yaml");
    for (const codec::Value& document : *documents) changes.merge(model.apply(document));
    return source.update(changes);
  }
  bool sees(const xds::Node& node, std::string_view listener) {
    return source.get(node, config::kListenerType, listener).has_value();
  }
  std::string bytes(const xds::Node& node, std::string_view type, std::string_view name) {
    const auto made = source.get(node, type, name);
    return made ? made->bytes : "none";
  }
};

bool names(const std::vector<xds::ResourceId>& ids, std::string_view name) {
  return std::ranges::find(ids, name, &xds::ResourceId::name) != ids.end();
}

TEST_F(Views, WhatIsExportedToSomeIsSeenByThem) {
  EXPECT_TRUE(sees(a, "10.96.0.1_80"));
  EXPECT_TRUE(sees(b, "10.96.0.1_80"));
  EXPECT_TRUE(sees(a, "10.96.0.2_80"));
  EXPECT_FALSE(sees(b, "10.96.0.2_80"));
}

TEST_F(Views, EachNamespaceMayHaveItsOwnEndpointsOfOneHost) {
  constexpr std::string_view kCluster = "outbound|80||api.example.com";
  EXPECT_NE(bytes(a, config::kEndpointType, kCluster).find("192.0.2.1"), std::string::npos);
  EXPECT_NE(bytes(b, config::kEndpointType, kCluster).find("192.0.2.2"), std::string::npos);
  // A change in one of them reaches that one, and the other's stays.
  const auto ids = apply(R"(
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: api, namespace: web}
spec: {hosts: [api.example.com], exportTo: ["."], resolution: STATIC, ports: [{number: 80, name: http, protocol: HTTP}], endpoints: [{address: 192.0.2.3}]}
)");
  EXPECT_TRUE(names(ids, kCluster));
  EXPECT_NE(bytes(a, config::kEndpointType, kCluster).find("192.0.2.1"), std::string::npos);
  EXPECT_NE(bytes(b, config::kEndpointType, kCluster).find("192.0.2.3"), std::string::npos);
}

TEST_F(Views, ASidecarTakesAwayAndGivesBack) {
  EXPECT_TRUE(sees(b, "10.96.0.1_80"));
  const std::string before = bytes(b, config::kListenerType, "virtualOutbound");
  auto ids = apply(kNarrow);
  EXPECT_TRUE(names(ids, "10.96.0.1_80")) << "who has it must hear of it";
  EXPECT_TRUE(names(ids, "virtualOutbound"));
  EXPECT_FALSE(sees(b, "10.96.0.1_80"));
  EXPECT_TRUE(sees(a, "10.96.0.1_80"));
  EXPECT_NE(bytes(b, config::kListenerType, "virtualOutbound"), before);
  EXPECT_NE(bytes(b, config::kListenerType, "virtualOutbound").find("BlackHoleCluster"), std::string::npos);
  ids = source.update(model.remove("Sidecar", {"web", "narrow"}));
  EXPECT_TRUE(names(ids, "10.96.0.1_80"));
  EXPECT_TRUE(sees(b, "10.96.0.1_80"));
  EXPECT_EQ(bytes(b, config::kListenerType, "virtualOutbound"), before);
}

// So that a status does not wait for proxies that were told that there is nothing.
TEST_F(Views, WhoSeesItNoMoreIsNotCountedAsUser) {
  apply(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: open, namespace: shop}
spec: {hosts: [open], http: [{timeout: 1s, route: [{destination: {host: open}}]}]}
)");
  const auto users = [&] {
    std::set<std::string> all;
    for (const Source::InUse& one : source.in_use({"VirtualService", {"shop", "open"}}))
      all.insert(one.nodes->begin(), one.nodes->end());
    return all;
  };
  EXPECT_TRUE(sees(a, "10.96.0.1_80") && sees(b, "10.96.0.1_80"));
  EXPECT_EQ(users(), (std::set<std::string>{"shop/a", "web/b"}));
  apply(kNarrow);
  EXPECT_FALSE(sees(b, "10.96.0.1_80"));
  EXPECT_EQ(users(), std::set<std::string>{"shop/a"});
}

TEST_F(Views, WhoSubscribesToAllGetsWhatItSees) {
  const auto all = [&](const xds::Node& node) { return source.wildcard(node, config::kListenerType); };
  const auto has = [](const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  EXPECT_TRUE(has(all(a), "10.96.0.2_80"));
  EXPECT_FALSE(has(all(b), "10.96.0.2_80"));
  apply(kNarrow);
  EXPECT_FALSE(has(all(b), "10.96.0.1_80"));
}

constexpr std::string_view kWild = R"(
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: wild, namespace: shop}
spec: {hosts: ["*.example.com"], exportTo: ["."], addresses: [10.96.9.9], resolution: NONE, ports: [{number: 80, name: http, protocol: HTTP}]}
)";

TEST_F(Views, NamesAreAnsweredWithWhatEachSees) {
  constexpr std::string_view kOwn = "own.shop.svc.cluster.local";
  const auto named = [&](const xds::Node& node, std::string_view name) { return bytes(node, config::kNameType, name); };
  EXPECT_NE(named(a, kOwn).find("10.96.0.2"), std::string::npos);
  EXPECT_EQ(named(b, kOwn), "none");
  EXPECT_NE(named(a, "open.shop.svc.cluster.local").find("10.96.0.1"), std::string::npos);
  EXPECT_NE(named(b, "open.shop.svc.cluster.local").find("10.96.0.1"), std::string::npos);
  // Each namespace has its own service of this host, and its own virtual address or the same.
  EXPECT_NE(named(a, "api.example.com").find("240.240."), std::string::npos);
  EXPECT_NE(named(b, "api.example.com").find("240.240."), std::string::npos);
  EXPECT_EQ(named(a, "www.example.com"), "none");

  auto ids = apply(kWild);
  EXPECT_TRUE(names(ids, "www.example.com")) << "who asked for it must hear of it";
  EXPECT_NE(named(a, "www.example.com").find("10.96.9.9"), std::string::npos);
  EXPECT_NE(named(a, "a.b.example.com").find("10.96.9.9"), std::string::npos);
  EXPECT_NE(named(a, "api.example.com").find("240.240."), std::string::npos) << "a host of its own goes first";
  EXPECT_EQ(named(a, "example.com"), "none");
  EXPECT_EQ(named(b, "www.example.com"), "none");

  ids = apply(kNarrow);
  EXPECT_TRUE(names(ids, "open.shop.svc.cluster.local"));
  EXPECT_EQ(named(b, "open.shop.svc.cluster.local"), "none");
  EXPECT_NE(named(b, "api.example.com").find("240.240."), std::string::npos);

  ids = source.update(model.remove("ServiceEntry", {"shop", "wild"}));
  EXPECT_TRUE(names(ids, "www.example.com"));
  EXPECT_EQ(named(a, "www.example.com"), "none");
}

// Of the pod's own: all that may be behind it reaches it.
TEST_F(Views, AListenerOfTheSidecarsOwnFollowsWhatIsBehindIt) {
  constexpr std::string_view kOwn = "egress_127.0.0.1_80";
  EXPECT_FALSE(sees(b, kOwn));
  EXPECT_TRUE(sees(b, "virtualOutbound"));
  auto ids = apply(R"(
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: own, namespace: web}
spec: {egress: [{port: {number: 80, protocol: HTTP, name: http}, captureMode: NONE, hosts: ["*/*"]}]}
)");
  EXPECT_TRUE(names(ids, kOwn));
  EXPECT_TRUE(names(ids, "virtualOutbound"));
  EXPECT_NE(bytes(b, config::kListenerType, "virtualOutbound").find(kOwn), std::string::npos);
  EXPECT_NE(bytes(b, config::kListenerType, kOwn).find("open.shop.svc.cluster.local"), std::string::npos);
  EXPECT_FALSE(sees(a, kOwn));
  ids = apply(R"(
apiVersion: v1
kind: Service
metadata: {name: late, namespace: shop}
spec: {clusterIP: 10.96.0.9, ports: [{name: http, port: 80}]}
)");
  EXPECT_TRUE(names(ids, kOwn));
  EXPECT_NE(bytes(b, config::kListenerType, kOwn).find("late.shop.svc.cluster.local"), std::string::npos);
  ids = source.update(model.remove("Sidecar", {"web", "own"}));
  EXPECT_TRUE(names(ids, kOwn));
  EXPECT_FALSE(sees(b, kOwn));
}

TEST_F(Views, ANameIsOfItsServiceAloneAndAnotherKeepsItsVersion) {
  const auto before = source.get(a, config::kNameType, "open.shop.svc.cluster.local");
  ASSERT_TRUE(before);
  (void)source.get(a, config::kNameType, "own.shop.svc.cluster.local");
  const auto ids = apply(R"(
apiVersion: v1
kind: Service
metadata: {name: own, namespace: shop}
spec: {clusterIP: 10.96.0.2, clusterIPs: [10.96.0.2, "fd00:10:96::2"], ports: [{name: http, port: 80}]}
)");
  EXPECT_TRUE(names(ids, "own.shop.svc.cluster.local"));
  EXPECT_FALSE(names(ids, "open.shop.svc.cluster.local"));
  EXPECT_NE(bytes(b, config::kNameType, "own.shop.svc.cluster.local").find("fd00:10:96::2"), std::string::npos);
  EXPECT_EQ(source.get(a, config::kNameType, "open.shop.svc.cluster.local")->version, before->version);
}

}  // namespace
}  // namespace weft::control
