// Who is told to a proxy as somebody from whose address mutual TLS may come, and when that may be another.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

codec::Value pod_at(std::string_view name, std::string_view ip, std::string_view proxy) {
  return document(fmt::format(R"(
apiVersion: v1
kind: Pod
metadata: {{name: {}, namespace: shop, labels: {{app: {}}}}}
spec: {{containers: [{{name: app}}{}]}}
status: {{phase: Running, podIP: {}, podIPs: [{{ip: {}}}]}})",
                              name, name, proxy, ip, ip));
}

constexpr std::string_view kProxy = ", {name: weft-proxy}";

bool is_told(const Model& model, std::string_view address) {
  const auto made = generate(model, Workload{}, config::kPeerType, address);
  return made && made->has_value();
}

bool concerns_address(const Changes& changes, std::string_view address) {
  return concerns(changes, {"shop", "x"}, config::kPeerType, address);
}

TEST(PeerAnswer, APodWithASidecarIsTold) {
  Model model{Settings{}};
  EXPECT_TRUE(concerns_address(model.apply(pod_at("a", "10.244.0.1", kProxy)), "10.244.0.1"));
  EXPECT_TRUE(concerns_address(model.apply(pod_at("b", "10.244.0.2", "")), "10.244.0.2"));
  EXPECT_TRUE(is_told(model, "10.244.0.1"));
  EXPECT_FALSE(is_told(model, "10.244.0.2"));
  EXPECT_FALSE(is_told(model, "10.244.0.3"));

  // Another pod at the same address.
  EXPECT_TRUE(concerns_address(model.remove("Pod", {"shop", "a"}), "10.244.0.1"));
  EXPECT_FALSE(is_told(model, "10.244.0.1"));
  EXPECT_TRUE(is_shared(config::kPeerType, "10.244.0.1")) << "it is the same for all proxies";
}

constexpr std::string_view kEntry = R"(
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: {name: vm, namespace: shop}
spec: {address: 192.0.2.7, labels: {app: vm, security.istio.io/tlsMode: istio}})";

constexpr std::string_view kService = R"(
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.example.com]
  location: MESH_INTERNAL
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints:
  - {address: 192.0.2.8, labels: {security.istio.io/tlsMode: istio}}
  - {address: 192.0.2.9})";

TEST(PeerAnswer, WhoeverIsWrittenDownWithAProxyIsTold) {
  Model model{Settings{}};
  EXPECT_TRUE(concerns_address(model.apply(document(kEntry)), "192.0.2.7"));
  EXPECT_TRUE(is_told(model, "192.0.2.7"));
  codec::Value bare = document(kEntry);
  bare["spec"]["labels"] = codec::Value(codec::Object{});
  EXPECT_TRUE(concerns_address(model.apply(bare), "192.0.2.7"));
  EXPECT_FALSE(is_told(model, "192.0.2.7"));

  EXPECT_TRUE(concerns_address(model.apply(document(kService)), "192.0.2.8"));
  EXPECT_TRUE(is_told(model, "192.0.2.8"));
  EXPECT_FALSE(is_told(model, "192.0.2.9"));
  EXPECT_TRUE(concerns_address(model.remove("ServiceEntry", {"shop", "far"}), "192.0.2.8"));
  EXPECT_FALSE(is_told(model, "192.0.2.8"));
}

}  // namespace
}  // namespace weft::mesh
