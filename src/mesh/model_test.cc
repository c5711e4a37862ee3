// What is in force: the memory of a host, conflicts, and what each change touches.
#include "mesh/model.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/generate.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;
using testing::endpoints_text;
using testing::routes_text;
using testing::shop;

constexpr std::string_view kCatalog = "product-catalog.shop.svc.cluster.local";

codec::Value route_to(std::string_view subset, std::string_view name = "product-catalog-route",
                      std::string_view created = "") {
  return document(fmt::format(R"(
apiVersion: networking.istio.io/v1alpha3
kind: VirtualService
metadata: {{name: {}, namespace: shop, creationTimestamp: "{}"}}
spec:
  hosts: [product-catalog]
  http: [{{route: [{{destination: {{host: product-catalog, subset: {}}}}}]}}]
)",
                              name, created, subset));
}

codec::Value subsets(std::string_view list) {
  return document(fmt::format(R"(
apiVersion: networking.istio.io/v1beta1
kind: DestinationRule
metadata: {{name: product-catalog, namespace: shop}}
spec: {{host: product-catalog, subsets: [{}]}}
)",
                              list));
}

std::string to(std::string_view subset, std::string_view rule = "VirtualService shop/product-catalog-route http[0]") {
  return fmt::format("path ^ / -> outbound|80|{}|{} [{}]\n", subset, kCatalog, rule);
}

// Where callers are is told with the endpoints: whoever is counted among them changes what all are told.
TEST(Model, WhereZonesCountAPodChangesTheEndpointsOfAllThatItMayCall) {
  const auto caller = [](std::string_view zone) {
    codec::Value pod = testing::pod("till-1", "10.244.9.1", "till", "v1");
    pod["metadata"]["labels"].set("istio-locality", zone);
    return pod;
  };
  const auto rule = [](std::string_view balancer) {
    return document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: stock, namespace: shop}}
spec: {{host: inventory, trafficPolicy: {{loadBalancer: {{{}}}}}}}
)",
                                balancer));
  };
  constexpr const char* kInventory = "inventory.shop.svc.cluster.local";
  Model model = shop();
  model.apply(rule("zoneAwareLbSetting: {}"));
  EXPECT_TRUE(model.apply(caller("r1.z1")).endpoints.contains(kInventory));
  EXPECT_TRUE(model.apply(caller("r1.z2")).endpoints.contains(kInventory));
  EXPECT_TRUE(model.remove("Pod", {"shop", "till-1"}).endpoints.contains(kInventory));
  model.apply(rule("simple: RANDOM"));
  EXPECT_FALSE(model.apply(caller("r1.z1")).endpoints.contains(kInventory));
}

// Endpoints that are names stand in their cluster, which is then another for whom they are told.
TEST(Model, EndpointsOfNamesChangeWithTheirCluster) {
  const auto at = [](std::string_view labels, std::string_view spec) {
    return document(fmt::format(
        "{{apiVersion: networking.istio.io/v1, kind: WorkloadEntry, metadata: {{name: a, namespace: shop}}, "
        "spec: {{address: a.example, labels: {{{}}}{}}}}}",
        labels, spec));
  };
  Model model = shop();
  model.apply(document(R"(
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: named, namespace: shop}
spec:
  hosts: [named.example]
  resolution: DNS
  ports: [{number: 80, name: http, protocol: HTTP}]
  workloadSelector: {labels: {app: named}}
)"));
  const auto concerned = [](const Changes& changes) {
    return concerns(changes, {"shop", "till-1"}, config::kClusterType, "outbound|80||named.example");
  };
  EXPECT_TRUE(concerned(model.apply(at("app: named", ""))));
  EXPECT_TRUE(concerned(model.remove("WorkloadEntry", {"shop", "a"})));
  EXPECT_FALSE(concerned(model.apply(at("app: till", ""))));
  model.apply(document(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: named, namespace: shop}
spec: {host: named.example, trafficPolicy: {loadBalancer: {zoneAwareLbSetting: {}}}}
)"));
  EXPECT_TRUE(concerned(model.apply(at("app: till", ", locality: r1/z1"))));
}

TEST(Model, ARouteToASubsetNobodyDefinesLeavesTheFormerRouting) {
  Model model = shop();
  std::string before = routes_text(model, "10.96.0.7_80");
  Changes changes = model.apply(route_to("canary"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), before);
  EXPECT_TRUE(changes.statuses.contains({"VirtualService", {"shop", "product-catalog-route"}}));

  Troubles troubles = model.troubles(*model.virtual_services().begin()->second);
  ASSERT_EQ(troubles.size(), 1u);
  EXPECT_EQ(to_sentence(troubles[0]),
            "spec.http[0].route[0].destination.subset: no DestinationRule in force defines the subset \"canary\" of "
            "\"product-catalog.shop.svc.cluster.local\"; define it there, or take it out here; until then the former "
            "routing stays");

  model.apply(subsets("{name: canary, labels: {version: v2}}"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("canary"));
}

TEST(Model, WithoutAFormerRoutingTheServiceIsItself) {
  Model model = testing::shop_without_routing();
  model.apply(route_to("canary"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("", "Service shop/product-catalog"));
}

TEST(Model, ASubsetThatIsStillRoutedToIsKeptUntilItIsNot) {
  Model model = shop();
  model.apply(subsets("{name: other, labels: {version: v2}}"));
  const std::string chrome = fmt::format("outbound|80|chrome-users|{}", kCatalog);
  EXPECT_EQ(endpoints_text(model, chrome), "10.244.0.4:8080 healthy chrome\n");
  EXPECT_NE(routes_text(model, "10.96.0.7_80").find("chrome-users"), std::string::npos);

  model.apply(route_to("other"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("other"));
  EXPECT_EQ(endpoints_text(model, chrome), "none\n");
}

TEST(Model, ARuleThatIsDeletedTakesNoRoutingWithIt) {
  Model model = shop();
  std::string before = routes_text(model, "10.96.0.7_80");
  model.remove("DestinationRule", {"shop", "product-catalog"});
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), before);
  model.remove("VirtualService", {"shop", "product-catalog-route"});
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("", "Service shop/product-catalog"));
  EXPECT_TRUE(model.subsets(kCatalog).empty());
}

TEST(Model, ADestinationThatGoesAwayKeepsItsNameWithoutEndpoints) {
  Model model = shop();
  model.apply(document(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: inventory, namespace: shop}
spec: {hosts: [inventory], http: [{route: [{destination: {host: product-catalog}}]}]}
)"));
  model.remove("Service", {"shop", "product-catalog"});
  EXPECT_EQ(endpoints_text(model, fmt::format("outbound|80||{}", kCatalog)), "empty\n");
  model.remove("VirtualService", {"shop", "inventory"});
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), "");
}

TEST(Model, OfTwoForOneHostTheOlderIsInForceAndTheOtherIsTold) {
  Model model = testing::shop_without_routing();
  model.apply(subsets("{name: a, labels: {version: v1}}, {name: b, labels: {version: v2}}"));
  model.apply(route_to("a", "younger", "2026-02-01T00:00:00Z"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("a", "VirtualService shop/younger http[0]"));
  model.apply(route_to("b", "older", "2026-01-01T00:00:00Z"));
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("b", "VirtualService shop/older http[0]"));
  Troubles troubles = model.troubles(*model.virtual_services().at({"shop", "younger"}));
  ASSERT_EQ(troubles.size(), 1u);
  EXPECT_EQ(troubles[0].text,
            fmt::format("the host \"{}\" has an older VirtualService, shop/older, which is in force", kCatalog));
  model.remove("VirtualService", {"shop", "older"});
  EXPECT_EQ(routes_text(model, "10.96.0.7_80"), to("a", "VirtualService shop/younger http[0]"));
}

TEST(Model, ARuleInAStrangersNamespaceShapesItsOwnCallsAlone) {
  Model model = shop();
  codec::Value foreign = subsets("{name: x, labels: {version: v1}}");
  foreign["metadata"].set("namespace", "elsewhere");
  foreign["spec"].set("host", std::string(kCatalog));
  model.apply(foreign);
  EXPECT_EQ(model.rule(kCatalog)->object.ns, "shop");
  Workload caller;
  caller.object.ns = "elsewhere";
  EXPECT_EQ(model.rule(kCatalog, caller)->object.ns, "elsewhere");
  EXPECT_TRUE(model.troubles(*model.destination_rules().at({"elsewhere", "product-catalog"})).empty());
  EXPECT_EQ(callers_alike(model, caller, config::kClusterType, fmt::format("outbound|80||{}", kCatalog)),
            "callers|elsewhere|");
  model.remove("DestinationRule", {"elsewhere", "product-catalog"});
  EXPECT_EQ(callers_alike(model, caller, config::kClusterType, fmt::format("outbound|80||{}", kCatalog)), "");
}

TEST(Model, ARuleWithAnUnsupportedPolicyLeavesTheFormerOne) {
  Model model = shop();
  codec::Value rule = subsets("{name: default, labels: {version: v1}}");
  rule["spec"].set("trafficPolicy", document("{tls: {mode: ISTIO_MUTUAL}}"));
  model.apply(rule);
  EXPECT_EQ(model.subsets(kCatalog), (std::vector<std::string>{"chrome-users", "default"}));
}

TEST(Model, AChangeTouchesWhatDependsOnItAndNothingElse) {
  Model model = shop();
  const ObjectName proxy{"shop", "inventory"};
  Changes changes = model.apply(route_to("default"));
  EXPECT_TRUE(concerns(changes, proxy, config::kListenerType, "10.96.0.7_80"));
  EXPECT_FALSE(concerns(changes, proxy, config::kListenerType, "10.96.0.8_80"));
  EXPECT_FALSE(concerns(changes, proxy, config::kListenerType, "virtualInbound"));
  EXPECT_FALSE(concerns(changes, proxy, config::kClusterType, "outbound|80||inventory.shop.svc.cluster.local"));
  EXPECT_TRUE(model.apply(route_to("default")).empty());

  changes = model.apply(testing::pod("inventory", "10.244.0.6", "inventory", "v1"));
  EXPECT_TRUE(concerns(changes, proxy, config::kListenerType, "10.244.0.5_8080"));
  EXPECT_TRUE(concerns(changes, proxy, config::kListenerType, "10.244.0.6_8080"));
  EXPECT_TRUE(concerns(changes, proxy, config::kClusterType, "outbound|8080||10-244-0-6.shop.pod.cluster.local"));
  EXPECT_TRUE(concerns(changes, proxy, config::kListenerType, "virtualInbound"));
  EXPECT_FALSE(concerns(changes, {"shop", "a"}, config::kListenerType, "virtualInbound"));
  EXPECT_TRUE(concerns(changes, proxy, config::kEndpointType, "outbound|80||inventory.shop.svc.cluster.local"));
  EXPECT_FALSE(concerns(changes, proxy, config::kClusterType, "outbound|80||inventory.shop.svc.cluster.local"));
}

TEST(Model, APodBecomingReadyConcernsNoProxy) {
  Model model = shop();
  codec::Value ready = testing::pod("a", "10.244.0.1", "product-catalog", "v1");
  ready["status"].set("conditions", document("[{type: Ready, status: 'True'}]"));
  EXPECT_TRUE(model.apply(ready).empty());
  EXPECT_TRUE(model.workload({"shop", "a"})->ready);
}

TEST(Model, AnAddressOfAnEndedPodIsFree) {
  Model model = shop();
  codec::Value ended = testing::pod("a", "10.244.0.1", "product-catalog", "v1");
  model.apply(testing::pod("new", "10.244.0.1", "inventory", "v1"));
  ended["status"].set("phase", "Succeeded");
  model.apply(ended);
  EXPECT_EQ(model.workload_at("10.244.0.1")->object.name, "new");
}

}  // namespace
}  // namespace weft::mesh
