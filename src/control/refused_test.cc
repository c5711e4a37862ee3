// What a proxy would refuse and had never a good form: whoever asks is told so, instead of that there is nothing.
#include <gtest/gtest.h>

#include "codec/yaml.h"
#include "control/source.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

constexpr std::string_view kServices = R"(
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {clusterIP: 10.96.0.1, ports: [{name: http, port: 80}, {name: tcp-db, port: 5432}]}
---
apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop}
spec: {initContainers: [{name: weft-proxy}], containers: [{name: app}]}
status: {podIP: 10.244.0.1}
)";

bool takes_all = false;

// A listener of the service itself; what stands in for it has no cluster of its own.
Result<config::Resource> compile_unless_web(std::string_view type, std::string_view bytes) {
  if (!takes_all && bytes.contains("||web.shop.svc.cluster.local")) return invalid("filter_chains[0]: nobody takes it");
  return xds::compile(type, bytes);
}

struct Refused : ::testing::Test {
  mesh::Model model{mesh::Settings{}};
  Source source{model, &compile_unless_web};
  const xds::Node a{.id = "shop/a", .cluster = {}, .metadata = {}};

  Refused() {
    takes_all = false;
    const auto documents = codec::parse_yaml(kServices, "test.yaml");
    for (const codec::Value& document : *documents) source.update(model.apply(document));
  }
  std::shared_ptr<const config::Listener> listener(std::string_view name) {
    const auto made = source.get(a, config::kListenerType, name);
    EXPECT_TRUE(made) << name << " is told to be absent: what is called there would leave the mesh";
    if (!made) return nullptr;
    auto compiled = xds::compile(config::kListenerType, made->bytes);
    EXPECT_TRUE(compiled) << compiled.error().detail;
    return compiled ? std::get<std::shared_ptr<const config::Listener>>(*compiled) : nullptr;
  }
};

TEST_F(Refused, RequestsAreAnsweredWithTheReason) {
  const auto made = listener("10.96.0.1_80");
  ASSERT_TRUE(made);
  const auto& http = std::get<config::HttpConnection>(made->chains.at(0).terminal);
  const config::Route& route = http.routes->hosts.at(0).routes.at(0);
  const auto& answer = std::get<config::DirectResponse>(route.action);
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(
      answer.body,
      "weft: unavailable: the control plane's compiler refused 10.96.0.1_80: filter_chains[0]: nobody takes it\n");
  EXPECT_EQ(config::to_string(route.origin), "Service shop/web refused: filter_chains[0]: nobody takes it");
}

TEST_F(Refused, ConnectionsAreClosedAndLoggedWithTheReason) {
  const auto made = listener("10.96.0.1_5432");
  ASSERT_TRUE(made);
  const auto& tcp = std::get<config::TcpProxy>(made->chains.at(0).terminal);
  EXPECT_EQ(tcp.clusters.at(0).cluster, "BlackHoleCluster");
  EXPECT_EQ(config::to_string(made->chains.at(0).origin),
            "Service shop/web refused: filter_chains[0]: nobody takes it");
}

// What names it would wait for one that does not come.
TEST_F(Refused, AClusterHasNoEndpointsAndSaysWhy) {
  const auto made = source.get(a, config::kClusterType, "outbound|80||web.shop.svc.cluster.local");
  ASSERT_TRUE(made);
  const auto compiled = xds::compile(config::kClusterType, made->bytes);
  ASSERT_TRUE(compiled) << compiled.error().detail;
  const auto& cluster = *std::get<std::shared_ptr<const config::Cluster>>(*compiled);
  EXPECT_EQ(cluster.discovery, config::Discovery::fixed);
  EXPECT_TRUE(cluster.endpoints == nullptr || cluster.endpoints->endpoints.empty());
  EXPECT_EQ(config::to_string(cluster.origin),
            "Cluster outbound|80||web.shop.svc.cluster.local refused: filter_chains[0]: nobody takes it");
}

TEST_F(Refused, AGoodFormTakesItsPlaceAndStays) {
  (void)listener("10.96.0.1_80");
  takes_all = true;
  mesh::Changes all;
  all.hosts.insert("web.shop.svc.cluster.local");
  all.addresses.insert("10.96.0.1");
  source.update(all);
  const auto good = listener("10.96.0.1_80");
  ASSERT_TRUE(good);
  const auto& http = std::get<config::HttpConnection>(good->chains.at(0).terminal);
  EXPECT_TRUE(std::holds_alternative<config::Forward>(http.routes->hosts.at(0).routes.at(0).action));
}

// What nobody has is absent as before.
TEST_F(Refused, AnAddressOfNobodyIsAbsent) {
  EXPECT_FALSE(source.get(a, config::kListenerType, "192.0.2.1_80"));
  EXPECT_FALSE(source.get(a, config::kClusterType, "outbound|80||nobody.shop.svc.cluster.local"));
}

}  // namespace
}  // namespace weft::control
