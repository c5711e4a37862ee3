#include "xds/bootstrap.h"

#include <gtest/gtest.h>

namespace weft::xds {
namespace {

constexpr std::string_view kSmall = R"(node: {id: "sidecar~10.0.0.1~app.shop~shop", cluster: app}
admin:
  address: {socket_address: {address: 127.0.0.1, port_value: 9901}}
  access_log_path: /dev/null
static_resources:
  listeners:
  - name: inbound
    address: {socket_address: {address: 127.0.0.1, port_value: 10000}}
    filter_chains:
    - filters:
      - name: envoy.filters.network.http_connection_manager
        typed_config:
          "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
          statPrefix: ingress
          route_config:
            name: local
            virtual_hosts:
            - name: all
              domains: ["*"]
              routes: [{match: {prefix: /}, route: {cluster: service}}]
          http_filters:
          - name: envoy.filters.http.router
            typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router}
  clusters:
  - name: service
    type: STATIC
    connect_timeout: 0.25s
    load_assignment:
      cluster_name: service
      endpoints: [{lb_endpoints: [{endpoint: {address: {socket_address: {address: 127.0.0.1, port_value: 8080}}}}]}]
)";

// kSmall with `from` replaced by `to`.
std::string changed(std::string_view from, std::string_view to) {
  std::string text(kSmall);
  const size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::string refusal(std::string_view text) {
  auto loaded = load_bootstrap(text, "envoy.yaml");
  EXPECT_FALSE(loaded);
  return loaded ? "" : loaded.error().detail;
}

TEST(LoadBootstrap, ASmallStaticProxy) {
  auto loaded = load_bootstrap(kSmall, "envoy.yaml");
  ASSERT_TRUE(loaded) << loaded.error().detail;
  EXPECT_EQ(loaded->node_id, "sidecar~10.0.0.1~app.shop~shop");
  EXPECT_EQ(to_string(*loaded->admin), "127.0.0.1:9901");
  ASSERT_EQ(loaded->listeners.size(), 1u);
  EXPECT_EQ(loaded->listeners[0]->names_clusters(), std::vector<std::string>{"service"});
  ASSERT_EQ(loaded->clusters.size(), 1u);
  EXPECT_EQ(loaded->clusters[0]->connect_timeout, 250ms);
  EXPECT_EQ(to_string(loaded->clusters[0]->endpoints->endpoints.at(0).address), "127.0.0.1:8080");
  EXPECT_TRUE(loaded->ads_cluster.empty());
}

TEST(LoadBootstrap, AControlPlane) {
  const std::string ads = R"(dynamic_resources:
  ads_config: {api_type: DELTA_GRPC, transport_api_version: V3, grpc_services: [{envoy_grpc: {cluster_name: service}}]}
  lds_config: {ads: {}, resource_api_version: V3}
  cds_config: {ads: {}, resource_api_version: V3}
static_resources:)";
  auto loaded = load_bootstrap(changed("static_resources:", ads), "envoy.yaml");
  ASSERT_TRUE(loaded) << loaded.error().detail;
  EXPECT_EQ(loaded->ads_cluster, "service");
  EXPECT_TRUE(loaded->ads_delta && loaded->ads_listeners && loaded->ads_clusters);
}

TEST(LoadBootstrap, RefusesInOneSentenceWithFileLineAndPlace) {
  const std::tuple<std::string_view, std::string_view, std::string_view> rows[] = {
      {"    address:", "    adress:",
       "envoy.yaml:8: static_resources.listeners[0]: envoy.config.listener.v3.Listener has no field \"adress\""},
      {"connect_timeout: 0.25s", "lrs_server: {}",
       "envoy.yaml:27: static_resources.clusters[0]: weft does not speak the field \"lrs_server\" of "
       "envoy.config.cluster.v3.Cluster"},
      {"type: STATIC", "type: STATISCH",
       "envoy.yaml:26: static_resources.clusters[0].type: invalid value \"STATISCH\" for type "
       "type.googleapis.com/envoy.config.cluster.v3.Cluster.DiscoveryType"},
      {"filters.http.router.v3.Router", "filters.http.lua.v3.Lua",
       "envoy.yaml:23: "
       "static_resources.listeners[0].filter_chains[0].filters[0].typed_config.http_filters[0].typed_config: weft does "
       "not "
       "speak envoy.extensions.filters.http.lua.v3.Lua"},
      {"cluster: service}", "cluster: servce}",
       "envoy.yaml: listener inbound: no cluster is called \"servce\"; add it to static_resources.clusters"},
      {"domains: [\"*\"]", "domains: []",
       "envoy.yaml: listener inbound: filter_chains[0].filters[0].typed_config.route_config.virtual_hosts[0].domains: "
       "it is empty; \"*\" "
       "stands for every host"},
      {"    filter_chains:", "    filter_chains: 7\n    listener_filters:",
       "envoy.yaml:9: static_resources.listeners[0].filter_chains: a list belongs here, and there is: integer"},
  };
  for (const auto& [from, to, sentence] : rows) EXPECT_EQ(refusal(changed(from, to)), sentence);
}

TEST(LoadBootstrap, RefusesWhatIsNoYamlAndWhatIsNotOne) {
  EXPECT_TRUE(refusal("a: [").starts_with("envoy.yaml:"));
  EXPECT_EQ(refusal("---\na: 1\n---\nb: 2\n"), "envoy.yaml: one document belongs here, not 2");
}

}  // namespace
}  // namespace weft::xds
