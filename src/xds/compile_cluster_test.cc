// What a cluster and its endpoints mean once compiled, and what of them is refused.
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "xds/testing/compiled.h"

namespace weft::xds {
namespace {

using testing::bytes_of;
using testing::compiled;
using testing::refusal;

std::string cluster_bytes(std::string_view yaml) { return bytes_of<envoy::config::cluster::v3::Cluster>(yaml); }
std::string endpoints_bytes(std::string_view yaml) {
  return bytes_of<envoy::config::endpoint::v3::ClusterLoadAssignment>(yaml);
}

TEST(CompileCluster, CarriesMeaning) {
  auto cluster = compiled<config::Cluster>(config::kClusterType, cluster_bytes(R"(
name: outbound|80||inventory.shop
type: EDS
eds_cluster_config: {eds_config: {ads: {}, resource_api_version: V3}, service_name: inventory}
lb_policy: LEAST_REQUEST
connect_timeout: 1.5s
circuit_breakers: {thresholds: [{max_connections: 7, max_retries: 4294967295,
  retry_budget: {budget_percent: {value: 10}, budget_interval: 10s}}]}
common_lb_config: {healthy_panic_threshold: {}}
outlier_detection: {consecutive_5xx: 3, interval: 2s, enforcing_success_rate: 0}
typed_extension_protocol_options:
  envoy.extensions.upstreams.http.v3.HttpProtocolOptions:
    "@type": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions
    explicit_http_config: {http2_protocol_options: {max_concurrent_streams: 9, initial_stream_window_size: 65536}}
upstream_bind_config: {source_address: {address: 127.0.0.6, port_value: 0}, socket_options: [{level: 1, name: 36, int_value: 1337}]}
filters: [{name: istio.metadata_exchange, typed_config: {"@type": type.googleapis.com/udpa.type.v1.TypedStruct,
  type_url: type.googleapis.com/envoy.tcp.metadataexchange.config.MetadataExchange, value: {protocol: istio-peer-exchange}}}]
)"));
  ASSERT_TRUE(cluster);
  EXPECT_EQ(cluster->names_endpoints(), std::vector<std::string>{"inventory"});
  EXPECT_EQ(cluster->balance, config::Balance::least_request);
  EXPECT_EQ(cluster->http, config::UpstreamHttp::http2);
  EXPECT_EQ(cluster->max_concurrent_streams, 9u);
  EXPECT_EQ(cluster->connect_timeout, 1500ms);
  EXPECT_EQ(cluster->limits.max_connections, 7u);
  EXPECT_EQ(cluster->limits.max_retries, 4294967295u);
  EXPECT_EQ(cluster->limits.max_requests, 1024u);
  ASSERT_TRUE(cluster->limits.retry_budget);
  EXPECT_EQ(cluster->limits.retry_budget->percent, 10u);
  EXPECT_EQ(cluster->limits.retry_budget->interval, 10s);
  EXPECT_EQ(cluster->panic_percent, 0u);
  EXPECT_EQ(cluster->outlier.consecutive_5xx, 3u);
  EXPECT_EQ(cluster->outlier.consecutive_gateway_failure, 0u);
  EXPECT_EQ(cluster->mark, 1337u);
  EXPECT_EQ(cluster->source_address, "127.0.0.6");
}

// What istiod makes of DNS_ROUND_ROBIN.
TEST(CompileCluster, OfLogicalDnsUsesAllAddresses) {
  const auto cluster = compiled<config::Cluster>(config::kClusterType, cluster_bytes(R"(
name: c
type: LOGICAL_DNS
load_assignment: {cluster_name: c, endpoints: [{lb_endpoints: [{endpoint: {address: {socket_address: {address: a.example, port_value: 80}}}}]}]}
)"));
  ASSERT_TRUE(cluster);
  EXPECT_EQ(cluster->discovery, config::Discovery::dns);
}

TEST(CompileCluster, MayHaveHttp1KeptBetweenSidecars) {
  const auto http = [](std::string_view metadata) {
    const auto cluster = compiled<config::Cluster>(config::kClusterType,
                                                   cluster_bytes(fmt::format("name: c\ntype: STATIC\n{}", metadata)));
    return cluster ? cluster->http : config::UpstreamHttp::http2;
  };
  EXPECT_EQ(http(""), config::UpstreamHttp::http1);
  EXPECT_EQ(http("metadata: {filter_metadata: {weft: {http: \"1.1\"}}}"), config::UpstreamHttp::http1_everywhere);
}

TEST(CompileCluster, ZonesCountWhereItSaysSo) {
  const auto zones = [](std::string_view words) {
    const auto made = compiled<config::Cluster>(
        config::kClusterType, cluster_bytes(fmt::format("{{name: c, type: STATIC, common_lb_config: {{{}}}}}", words)));
    return made ? made->zone_routing : std::nullopt;
  };
  EXPECT_FALSE(zones("locality_weighted_lb_config: {}"));
  const auto plain = zones("zone_aware_lb_config: {}");
  ASSERT_TRUE(plain);
  EXPECT_EQ(plain->percent, 100u);
  EXPECT_EQ(plain->least, 6u);
  const auto said = zones("zone_aware_lb_config: {routing_enabled: {value: 30}, min_cluster_size: 2}");
  ASSERT_TRUE(said);
  EXPECT_EQ(said->percent, 30u);
  EXPECT_EQ(said->least, 2u);
  EXPECT_EQ(refusal(config::kClusterType,
                    cluster_bytes("{name: c, type: STATIC, common_lb_config: {zone_aware_lb_config: {routing_enabled: "
                                  "{value: 101}}}}")),
            "cluster c: common_lb_config.zone_aware_lb_config.routing_enabled: it must be in 0..100");
}

// As an istiod says of every rule with SIMPLE or MUTUAL and without sni.
TEST(CompileCluster, TakesTheServersNameFromRequestsWhereItSaysSo) {
  const auto cluster = [](std::string_view words) {
    return cluster_bytes(fmt::format(R"(
name: c
type: STATIC
typed_extension_protocol_options:
  envoy.extensions.upstreams.http.v3.HttpProtocolOptions:
    "@type": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions
    explicit_http_config: {{http_protocol_options: {{}}}}
    upstream_http_protocol_options: {{{}}}
transport_socket:
  name: envoy.transport_sockets.tls
  typed_config:
    "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext
    common_tls_context: {{validation_context: {{system_root_certs: {{}}}}}}
)",
                                     words));
  };
  const auto tls = [&](std::string_view words) {
    const auto made = compiled<config::Cluster>(config::kClusterType, cluster(words));
    return made ? made->tls : nullptr;
  };
  const auto no = tls("");
  const auto asked = tls("auto_sni: true");
  const auto proven = tls("auto_sni: true, auto_san_validation: true");
  ASSERT_TRUE(no && asked && proven);
  EXPECT_EQ(no->by_host, config::ByHost::no);
  EXPECT_EQ(asked->by_host, config::ByHost::asked_for);
  EXPECT_EQ(proven->by_host, config::ByHost::proven);
  EXPECT_NE(asked->version, proven->version) << "connections of the one are none of the other";
  EXPECT_NE(refusal(config::kClusterType, cluster("auto_san_validation: true")).find("set auto_sni, too"),
            std::string::npos);

  envoy::extensions::upstreams::http::v3::HttpProtocolOptions http;
  http.mutable_explicit_http_config()->mutable_http_protocol_options();
  const std::string by_header = "\x1a\x01x";  // override_auto_sni_header, field 3
  ASSERT_TRUE(http.mutable_upstream_http_protocol_options()->MergeFromString(by_header));
  envoy::config::cluster::v3::Cluster other;
  other.set_name("c");
  (*other.mutable_typed_extension_protocol_options())["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"]
      .PackFrom(http);
  EXPECT_NE(refusal(config::kClusterType, other.SerializeAsString())
                .find("upstream_http_protocol_options: weft does not speak the field \"override_auto_sni_header\""),
            std::string::npos);
}

std::string with_error_matcher(std::string_view matcher) {
  return fmt::format(R"(
name: c
type: STATIC
outlier_detection: {{}}
typed_extension_protocol_options:
  envoy.extensions.upstreams.http.v3.HttpProtocolOptions:
    "@type": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions
    explicit_http_config: {{http_protocol_options: {{}}}}
    outlier_detection: {{error_matcher: {}}}
)",
                     matcher);
}

TEST(CompileCluster, StatusesThatAreErrors) {
  const auto status = [](std::string_view number) {
    return fmt::format(
        R"({{http_response_headers_match: {{headers: [{{name: ":status", string_match: {{exact: "{}"}}}}]}}}})",
        number);
  };
  const auto statuses = [](const std::string& matcher) {
    auto made = compiled<config::Cluster>(config::kClusterType, cluster_bytes(with_error_matcher(matcher)));
    return made ? made->outlier.error_statuses : std::vector<uint16_t>{};
  };
  EXPECT_EQ(statuses(status("429")), std::vector<uint16_t>{429});
  EXPECT_EQ(statuses(fmt::format("{{or_match: {{rules: [{}, {}]}}}}", status("503"), status("429"))),
            (std::vector<uint16_t>{429, 503}));
  const std::string at =
      "cluster c: typed_extension_protocol_options[\"envoy.extensions.upstreams.http.v3.HttpProtocolOptions\"]."
      "outlier_detection.error_matcher";
  const std::string only = ": weft looks at a response's :status only, at one by string_match.exact";
  for (const std::string& other : {status("600"), status("5xx"), status("")})
    EXPECT_EQ(refusal(config::kClusterType, cluster_bytes(with_error_matcher(other))),
              at + ".http_response_headers_match" + only);
  EXPECT_EQ(refusal(config::kClusterType, cluster_bytes(with_error_matcher("{}"))), at + only);
}

TEST(CompileCluster, RefusesInOneSentenceWithItsPlace) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"type: STRICT_DNS", "cluster c: load_assignment: it is missing; the names to resolve stand there"},
      {"type: STATIC, metadata: {filter_metadata: {weft: {mark: -1}}}",
       "cluster c: metadata: the mark is no 32-bit number"},
      {"type: ORIGINAL_DST",
       "cluster c: lb_policy: CLUSTER_PROVIDED goes only with type ORIGINAL_DST or a dynamic_forward_proxy, and they "
       "with "
       "it"},
      {"type: ORIGINAL_DST, lb_policy: CLUSTER_PROVIDED, connect_timeout: 0s",
       "cluster c: connect_timeout: it must be more than 0"},
      {"type: ORIGINAL_DST, lb_policy: CLUSTER_PROVIDED, transport_socket: {name: envoy.transport_sockets.tls}",
       "cluster c: transport_socket: weft does not speak the transport socket envoy.transport_sockets.tls (); only "
       "raw_buffer and tls"},
      {"type: STATIC, load_assignment: {cluster_name: c, endpoints: [{lb_endpoints: [{endpoint: {address: "
       "{socket_address: {address: a, port_value: 1}}}}]}]}",
       "cluster c: load_assignment.endpoints[0].lb_endpoints[0].endpoint.address: \"a\" is no IP address; only a "
       "STRICT_DNS cluster resolves names"},
  };
  for (const auto& [fields, sentence] : rows) {
    EXPECT_EQ(refusal(config::kClusterType, cluster_bytes(fmt::format("{{name: c, {}}}", fields))), sentence);
  }
}

// A cluster that goes where a request's host says.
std::string dynamic_cluster(std::string_view config, std::string_view more = "") {
  return cluster_bytes(
      fmt::format("{{name: c, lb_policy: CLUSTER_PROVIDED, cluster_type: {{name: envoy.clusters.dynamic_forward_proxy, "
                  "typed_config: {{\"@type\": "
                  "type.googleapis.com/envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig, {}}}}}{}}}",
                  config, more));
}

TEST(CompileCluster, GoesWhereTheRequestsHostSays) {
  auto cluster = compiled<config::Cluster>(
      config::kClusterType,
      dynamic_cluster("dns_cache_config: {name: hosts, dns_lookup_family: V4_ONLY, max_hosts: 9}"));
  ASSERT_TRUE(cluster);
  EXPECT_EQ(cluster->discovery, config::Discovery::by_request);
  EXPECT_EQ(cluster->dns_family, config::DnsFamily::v4);
  EXPECT_EQ(cluster->dns_refresh, 60s);
  EXPECT_EQ(cluster->dynamic.max_hosts, 9u);
  EXPECT_TRUE(cluster->names_endpoints().empty());
  const std::string place = "cluster c: cluster_type.typed_config";
  EXPECT_EQ(refusal(config::kClusterType, dynamic_cluster("dns_cache_config: {max_hosts: 0}")),
            place + ".dns_cache_config.max_hosts: it must be 1 to 65536");
  EXPECT_EQ(refusal(config::kClusterType, dynamic_cluster("dns_cache_config: {dns_refresh_rate: 0.1s}")),
            place + ".dns_cache_config.dns_refresh_rate: it must be at least 1 s");
  EXPECT_EQ(
      refusal(config::kClusterType,
              dynamic_cluster("dns_cache_config: {name: hosts}",
                              ", transport_socket: {name: t, typed_config: {\"@type\": "
                              "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext}}")),
      "cluster c: transport_socket: weft goes where a request's host says in plaintext only");
  EXPECT_EQ(refusal(config::kClusterType, cluster_bytes("{name: c, lb_policy: CLUSTER_PROVIDED, cluster_type: {name: "
                                                        "envoy.clusters.redis, typed_config: {\"@type\": "
                                                        "type.googleapis.com/envoy.config.cluster.v3.Cluster}}}")),
            "cluster c: cluster_type: weft does not speak the cluster type envoy.clusters.redis "
            "(envoy.config.cluster.v3.Cluster); only envoy.clusters.dynamic_forward_proxy");
}

TEST(CompileEndpoints, CarriesMeaning) {
  auto set = compiled<config::EndpointSet>(config::kEndpointType, endpoints_bytes(R"(
cluster_name: inventory
endpoints:
- locality: {region: eu, zone: a}
  priority: 1
  lb_endpoints:
  - endpoint: {address: {socket_address: {address: 10.0.0.1, port_value: 8080}}}
    load_balancing_weight: 3
    health_status: DRAINING
    metadata: {filter_metadata: {weft: {workload: inventory-1, mark: 7}}}
)"));
  ASSERT_TRUE(set);
  const config::Endpoint& one = set->endpoints.at(0);
  EXPECT_EQ(to_string(one.address), "10.0.0.1:8080");
  EXPECT_EQ(one.weight, 3u);
  EXPECT_EQ(one.priority, 1u);
  EXPECT_EQ(one.health, config::Health::draining);
  EXPECT_EQ(one.locality, "eu/a");
  EXPECT_EQ(one.label("weft.workload"), "inventory-1");
  EXPECT_EQ(one.label("other"), "");
}

TEST(CompileEndpoints, SayWhereTheCallersAre) {
  auto set = compiled<config::EndpointSet>(config::kEndpointType, endpoints_bytes(R"(
cluster_name: inventory
endpoints:
- locality: {region: eu, zone: a}
  metadata: {filter_metadata: {weft: {callers: "2500", own: "true"}}}
- locality: {region: eu, zone: b}
  metadata: {filter_metadata: {weft: {callers: "7500"}}}
- locality: {region: us}
)"));
  ASSERT_TRUE(set);
  EXPECT_EQ(set->callers.own, "eu/a");
  EXPECT_EQ(set->callers.parts, (std::vector<std::pair<std::string, uint32_t>>{{"eu/a", 2500}, {"eu/b", 7500}}));
  EXPECT_EQ(refusal(config::kEndpointType, endpoints_bytes("{cluster_name: c, endpoints: [{metadata: {filter_metadata: "
                                                           "{weft: {callers: many}}}}]}")),
            "endpoints c: endpoints[0].metadata: weft.callers \"many\" is no part of 10000");
}

}  // namespace
}  // namespace weft::xds
