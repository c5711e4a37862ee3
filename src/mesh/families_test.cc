// A mesh of both families: by which address a service and its pods are listened for, found and called.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/generate.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::cluster_text;
using testing::document;
using testing::endpoints_text;
using testing::listener_text;

codec::Value desk(int number) {
  return document(fmt::format(R"(
apiVersion: v1
kind: Pod
metadata: {{name: desk-{0}, namespace: shop, labels: {{app: desk}}}}
spec: {{containers: [{{name: app, ports: [{{name: http, containerPort: 8080}}]}}]}}
status: {{phase: Running, podIP: 10.244.0.{0}, podIPs: [{{ip: 10.244.0.{0}}}, {{ip: "fd00:10:244:0::{0}"}}]}}
)",
                              number));
}

codec::Value slice(std::string_view family, std::string_view addresses) {
  return document(fmt::format(R"(
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {{name: desk-{0}, namespace: shop, labels: {{kubernetes.io/service-name: desk}}}}
addressType: {0}
ports: [{{name: http, port: 8080}}]
endpoints: [{1}]
)",
                              family, addresses));
}

codec::Value service(std::string_view more) {
  return document(fmt::format(R"(
apiVersion: v1
kind: Service
metadata: {{name: desk, namespace: shop}}
spec: {{selector: {{app: desk}}, ports: [{{name: http, port: 80, targetPort: 8080}}], {}}}
)",
                              more));
}

constexpr std::string_view kBoth =
    "clusterIP: 10.96.0.7, clusterIPs: [10.96.0.7, 'FD00:10:96::0007'], ipFamilies: [IPv4, IPv6]";
constexpr std::string_view kSixFirst =
    "clusterIP: 'fd00:10:96::7', clusterIPs: ['fd00:10:96::7', 10.96.0.7], ipFamilies: [IPv6, IPv4]";

Model both(std::string_view of_service = kBoth) {
  Settings settings;
  settings.mesh_ranges = {{"10.96.0.0", 16}, {"fd00:10:96::", 112}};
  Model model{settings};
  for (int number : {1, 2}) model.apply(desk(number));
  model.apply(service(of_service));
  model.apply(slice("IPv4",
                    "{addresses: [10.244.0.1], targetRef: {kind: Pod, name: desk-1}}, "
                    "{addresses: [10.244.0.2], targetRef: {kind: Pod, name: desk-2}}"));
  model.apply(slice("IPv6",
                    "{addresses: ['fd00:10:244::1'], targetRef: {kind: Pod, name: desk-1}}, "
                    "{addresses: ['fd00:10:244::2'], targetRef: {kind: Pod, name: desk-2}}"));
  return model;
}

constexpr std::string_view kDesk = "outbound|80||desk.shop.svc.cluster.local";

TEST(Families, ProxiesListenForBothByOneListener) {
  const Model model = both();
  const Workload& proxy = *model.workload({"shop", "desk-1"});
  EXPECT_TRUE(listener_text(model, proxy, "virtualInbound").starts_with("virtualInbound [::]:15006 and IPv4"));
  EXPECT_TRUE(
      listener_text(model, proxy, "virtualOutbound")
          .starts_with("virtualOutbound [::]:15001 and IPv4 hands over asks for 10.96.0.0/16,fd00:10:96::/112"));
}

TEST(Families, AServiceIsListenedForByEachAddressInItsOneForm) {
  const Model model = both();
  EXPECT_EQ(listener_text(model, Workload{}, "fd00:10:96::7_80"),
            "fd00:10:96::7_80 [fd00:10:96::7]:80 unbound\n"
            "  http: http\n"
            "    path ^ / -> outbound|80||desk.shop.svc.cluster.local [Service shop/desk]\n");
  EXPECT_EQ(visible(model, Workload{}, config::kListenerType),
            (std::vector<std::string>{"10.96.0.7_80", "fd00:10:96::7_80", "virtualInbound", "virtualOutbound"}));
}

TEST(Families, APodIsOneEndpointByTheServicesFirstFamily) {
  EXPECT_EQ(endpoints_text(both(), kDesk), "10.244.0.1:8080 healthy desk-1\n10.244.0.2:8080 healthy desk-2\n");
  EXPECT_EQ(endpoints_text(both(kSixFirst), kDesk),
            "[fd00:10:244::1]:8080 healthy desk-1\n[fd00:10:244::2]:8080 healthy desk-2\n");
  // One that lacks it is called by what it has.
  Model model = both(kSixFirst);
  model.apply(slice("IPv6", "{addresses: ['fd00:10:244::2'], targetRef: {kind: Pod, name: desk-2}}"));
  EXPECT_EQ(endpoints_text(model, kDesk), "10.244.0.1:8080 healthy desk-1\n[fd00:10:244::2]:8080 healthy desk-2\n");
}

TEST(Families, APodsSecondAddressIsThatPodThere) {
  Model model = both();
  EXPECT_EQ(listener_text(model, Workload{}, "fd00:10:244::2_8080"),
            "fd00:10:244::2_8080 [fd00:10:244::2]:8080 unbound\n"
            "  http: http\n"
            "    path ^ / -> outbound|8080||fd00-10-244--2.shop.pod.cluster.local [Service shop/desk]\n");
  EXPECT_NE(cluster_text(model, Workload{}, "outbound|8080||fd00-10-244--2.shop.pod.cluster.local"), "none\n");
  const Changes changes = model.remove("Pod", {"shop", "desk-2"});
  EXPECT_TRUE(changes.addresses.contains("fd00:10:244::2"));
  EXPECT_EQ(model.workload_at("fd00:10:244::2"), nullptr);
  EXPECT_EQ(cluster_text(model, Workload{}, "outbound|8080||fd00-10-244--2.shop.pod.cluster.local"), "none\n");
}

TEST(Families, AHeadlessServiceIsVisibleByAllAddressesOfItsPods) {
  const Model model = both("clusterIP: None, clusterIPs: [None], ipFamilies: [IPv4, IPv6]");
  EXPECT_EQ(visible(model, Workload{}, config::kListenerType),
            (std::vector<std::string>{"10.244.0.1_8080", "10.244.0.2_8080", "fd00:10:244::1_8080",
                                      "fd00:10:244::2_8080", "virtualInbound", "virtualOutbound"}));
}

}  // namespace
}  // namespace weft::mesh
