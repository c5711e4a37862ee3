// Rules for some callers: who gets which listener, made how often, and again when something changes.
#include <gtest/gtest.h>

#include <algorithm>

#include "control/source.h"
#include "mesh/testing/shop.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

using mesh::testing::document;

constexpr std::string_view kListener = "10.96.0.8_80";  // inventory's

codec::Value rule_for(std::string_view match) {
  return document(
      "{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: v, namespace: shop}, "
      "spec: {hosts: [inventory], http: [{match: [" +
      std::string(match) + "], directResponse: {status: 418}}]}}");
}

struct Mesh {
  Mesh() {
    for (const char* name : {"a", "b"})
      model.apply(mesh::testing::pod(name, name == std::string("a") ? "10.244.1.1" : "10.244.1.2", "cart", "v1"));
    model.apply(mesh::testing::pod("other", "10.244.1.3", "other", "v1"));
  }

  std::string version(const std::string& pod) {
    auto found = source.get({"shop/" + pod, {}, {}}, config::kListenerType, kListener);
    EXPECT_TRUE(found);
    return found ? found->version : "";
  }
  bool tells_of_listener(const codec::Value& object) {
    const auto ids = source.update(model.apply(object));
    return std::ranges::any_of(ids, [](const xds::ResourceId& id) { return id.name == kListener; });
  }

  mesh::Model model = mesh::testing::shop();
  Source source{model, &xds::compile};
};

TEST(CallerClasses, OnlyARuleThatAsksTellsCallersApart) {
  Mesh mesh;
  EXPECT_EQ(mesh.version("a"), mesh.version("other"));
  EXPECT_TRUE(mesh.tells_of_listener(rule_for("{sourceLabels: {app: cart}}")));
  EXPECT_NE(mesh.version("a"), mesh.version("other"));
  EXPECT_EQ(mesh.version("a"), mesh.version("b"));
  EXPECT_TRUE(mesh.tells_of_listener(rule_for("{uri: {prefix: /}}")));
  EXPECT_EQ(mesh.version("a"), mesh.version("other"));
}

TEST(CallerClasses, ACallerWhoseLabelsChangeIsAskedAbout) {
  Mesh mesh;
  mesh.source.update(mesh.model.apply(rule_for("{sourceLabels: {app: cart}}")));
  const std::string before = mesh.version("other");
  EXPECT_TRUE(mesh.tells_of_listener(mesh::testing::pod("other", "10.244.1.3", "cart", "v1")));
  EXPECT_EQ(mesh.version("other"), mesh.version("a"));
  EXPECT_NE(mesh.version("other"), before);
}

// A DestinationRule for some callers: they get a cluster of their own, and gateways theirs with their Secrets.
TEST(CallerClasses, ClustersAreToldApartWhereARuleChoosesItsCallers) {
  Mesh mesh;
  mesh.model.apply(document(
      "{apiVersion: v1, kind: Pod, metadata: {name: ingress, namespace: shop, labels: {istio: ingressgateway}}, "
      "spec: {containers: [{name: weft-proxy, image: auto}]}, status: {phase: Running, podIP: 10.244.1.9}}"));
  const std::string name = "outbound|80||inventory.shop.svc.cluster.local";
  const auto version = [&](const std::string& pod) {
    auto found = mesh.source.get({"shop/" + pod, {}, {}}, config::kClusterType, name);
    EXPECT_TRUE(found);
    return found ? found->version : "";
  };
  const auto rule = [](std::string_view more) {
    return document(
        "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: d, namespace: shop}, "
        "spec: {host: inventory, " +
        std::string(more) + "trafficPolicy: {loadBalancer: {simple: RANDOM}}}}");
  };
  const std::string before = version("other");
  EXPECT_EQ(version("a"), before);
  mesh.source.update(mesh.model.apply(rule("workloadSelector: {matchLabels: {app: cart}}, ")));
  EXPECT_NE(version("a"), before);
  EXPECT_EQ(version("b"), version("a"));
  EXPECT_EQ(version("other"), before);
  EXPECT_EQ(version("ingress"), before);
  mesh.source.update(mesh.model.apply(rule("workloadSelector: {matchLabels: {istio: ingressgateway}}, ")));
  EXPECT_EQ(version("a"), before);
  EXPECT_NE(version("ingress"), before);
  mesh.source.update(mesh.model.apply(rule("")));
  EXPECT_NE(version("other"), before);
  EXPECT_EQ(version("other"), version("ingress"));
}

TEST(CallerClasses, WhoChangesItsClassLeavesTheOther) {
  Mesh mesh;
  mesh.source.update(mesh.model.apply(rule_for("{sourceLabels: {app: cart}}")));
  const std::string before = mesh.version("other");
  mesh.source.update(mesh.model.apply(mesh::testing::pod("other", "10.244.1.3", "cart", "v1")));
  mesh.version("other");
  for (const Source::InUse& one : mesh.source.in_use({"VirtualService", {"shop", "v"}})) {
    if (one.version == before) EXPECT_FALSE(one.nodes->contains("shop/other"));
  }
}

TEST(CallerClasses, WhoIsNotSeenYetHasANamespaceAndNoLabels) {
  Mesh mesh;
  mesh.source.update(mesh.model.apply(rule_for("{sourceNamespace: shop}")));
  EXPECT_EQ(mesh.version("unseen"), mesh.version("a"));
  mesh.source.update(mesh.model.apply(rule_for("{sourceLabels: {app: cart}}")));
  EXPECT_EQ(mesh.version("unseen"), mesh.version("other"));
}

TEST(CallerClasses, TheStatusHearsOfEachClassThatHasAsked) {
  Mesh mesh;
  mesh.source.update(mesh.model.apply(rule_for("{sourceLabels: {app: cart}}")));
  const std::string of_carts = mesh.version("a");
  const auto in_use = mesh.source.in_use({"VirtualService", {"shop", "v"}});
  EXPECT_TRUE(std::ranges::any_of(
      in_use, [&](const Source::InUse& one) { return one.version == of_carts && one.nodes->contains("shop/a"); }));
}

// Several rules for one host are one cluster: who has applied it has applied each of them.
TEST(CallerClasses, EachPartOfARuleHearsWhoUsesItsCluster) {
  Mesh mesh;
  for (const std::string name : {"first", "second"}) {
    mesh.source.update(mesh.model.apply(
        document("{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: " + name +
                 ", namespace: shop}, spec: {host: inventory, subsets: [{name: of-" + name + "}]}}")));
  }
  ASSERT_TRUE(
      mesh.source.get({"shop/a", {}, {}}, config::kClusterType, "outbound|80||inventory.shop.svc.cluster.local"));
  for (const char* name : {"first", "second"}) {
    const auto in_use = mesh.source.in_use({"DestinationRule", {"shop", name}});
    EXPECT_TRUE(std::ranges::any_of(in_use, [](const Source::InUse& one) { return one.nodes->contains("shop/a"); }))
        << name;
  }
}

}  // namespace
}  // namespace weft::control
