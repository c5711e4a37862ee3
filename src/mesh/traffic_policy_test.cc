// What a DestinationRule's words become in a cluster.
#include "mesh/traffic_policy.h"

#include <gtest/gtest.h>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using envoy::config::cluster::v3::Cluster;
using envoy::config::route::v3::RouteAction;
using envoy::extensions::upstreams::http::v3::HttpProtocolOptions;

DestinationRule rule(std::string_view spec, std::string_view annotations = "{}") {
  const auto object = testing::documents(fmt::format(R"(apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: inventory, namespace: shop, annotations: {}}}
spec: {{host: inventory, {}}}
)",
                                                     annotations, spec));
  DestinationRule out = read_destination_rule(object.front(), "cluster.local");
  EXPECT_TRUE(out.troubles.empty()) << out.troubles.front().path << ": " << out.troubles.front().text;
  return out;
}

Cluster cluster_of(const DestinationRule& rule, uint16_t port = 80, Protocol protocol = Protocol::http,
                   std::string_view subset = {}) {
  Cluster out;
  out.set_type(Cluster::EDS);
  out.set_lb_policy(Cluster::LEAST_REQUEST);
  set_traffic_policy(traffic_policy(&rule, subset.empty() ? nullptr : rule.subset(subset), port), protocol, out);
  return out;
}

HttpProtocolOptions http_of(const Cluster& cluster) {
  HttpProtocolOptions out;
  for (const auto& [name, value] : cluster.typed_extension_protocol_options()) EXPECT_TRUE(value.UnpackTo(&out));
  return out;
}

TEST(TrafficPolicy, WithoutAWordThereIsABudgetOfRetriesAndNoLimit) {
  Cluster out;
  lift_limits(out);
  const auto& limits = out.circuit_breakers().thresholds(0);
  EXPECT_EQ(limits.max_connections().value(), UINT32_MAX);
  EXPECT_EQ(limits.max_requests().value(), UINT32_MAX);
  EXPECT_EQ(limits.retry_budget().budget_percent().value(), 20);
  EXPECT_EQ(limits.retry_budget().min_retry_concurrency().value(), 3u);
}

TEST(TrafficPolicy, ConnectionPools) {
  const Cluster out = cluster_of(rule(R"(trafficPolicy: {connectionPool: {
    tcp: {maxConnections: 100, connectTimeout: 2s, tcpKeepalive: {time: 300s, interval: 30s, probes: 4}, maxConnectionDuration: 3600s},
    http: {http1MaxPendingRequests: 50, http2MaxRequests: 200, maxRequestsPerConnection: 10, maxRetries: 5, idleTimeout: 60s}}})"));
  const auto& limits = out.circuit_breakers().thresholds(0);
  EXPECT_EQ(limits.max_connections().value(), 100u);
  EXPECT_EQ(limits.max_pending_requests().value(), 50u);
  EXPECT_EQ(limits.max_requests().value(), 200u);
  EXPECT_EQ(limits.max_retries().value(), 5u);
  EXPECT_FALSE(limits.has_retry_budget()) << "maxRetries is what was asked for";
  EXPECT_EQ(out.connect_timeout().seconds(), 2);
  const auto& alive = out.upstream_connection_options().tcp_keepalive();
  EXPECT_EQ(alive.keepalive_time().value(), 300u);
  EXPECT_EQ(alive.keepalive_interval().value(), 30u);
  EXPECT_EQ(alive.keepalive_probes().value(), 4u);
  const HttpProtocolOptions http = http_of(out);
  EXPECT_EQ(http.common_http_protocol_options().max_requests_per_connection().value(), 10u);
  EXPECT_EQ(http.common_http_protocol_options().idle_timeout().seconds(), 60);
  EXPECT_EQ(http.common_http_protocol_options().max_connection_duration().seconds(), 3600);
}

TEST(TrafficPolicy, ProtocolsTowardsADestination) {
  const auto pool = [](std::string_view words) {
    return rule(fmt::format("trafficPolicy: {{connectionPool: {{http: {{{}}}}}}}", words));
  };
  EXPECT_TRUE(
      http_of(cluster_of(pool("h2UpgradePolicy: UPGRADE"))).explicit_http_config().has_http2_protocol_options());
  EXPECT_TRUE(
      http_of(cluster_of(pool("h2UpgradePolicy: DO_NOT_UPGRADE"))).explicit_http_config().has_http_protocol_options());
  const auto labels = [&](std::string_view words) {
    return cluster_of(pool(words)).metadata().filter_metadata().contains("weft");
  };
  EXPECT_TRUE(labels("h2UpgradePolicy: DO_NOT_UPGRADE"));
  EXPECT_FALSE(labels("h2UpgradePolicy: DEFAULT"));
  EXPECT_TRUE(http_of(cluster_of(pool("useClientProtocol: true"))).has_use_downstream_protocol_config());
  EXPECT_EQ(http_of(cluster_of(pool("maxConcurrentStreams: 50"), 80, Protocol::http2))
                .explicit_http_config()
                .http2_protocol_options()
                .max_concurrent_streams()
                .value(),
            50u);
}

TEST(TrafficPolicy, OutlierDetection) {
  const Cluster out = cluster_of(rule(R"(trafficPolicy: {outlierDetection: {
    consecutive5xxErrors: 7, consecutiveGatewayErrors: 5, consecutiveLocalOriginFailures: 3, splitExternalLocalOriginErrors: true,
    interval: 5s, baseEjectionTime: 15s, maxEjectionPercent: 50, minHealthPercent: 30}})"));
  const auto& outlier = out.outlier_detection();
  EXPECT_EQ(outlier.consecutive_5xx().value(), 7u);
  EXPECT_EQ(outlier.consecutive_gateway_failure().value(), 5u);
  EXPECT_EQ(outlier.consecutive_local_origin_failure().value(), 3u);
  EXPECT_TRUE(outlier.split_external_local_origin_errors());
  EXPECT_EQ(outlier.interval().seconds(), 5);
  EXPECT_EQ(outlier.base_ejection_time().seconds(), 15);
  EXPECT_EQ(outlier.max_ejection_percent().value(), 50u);
  EXPECT_EQ(out.common_lb_config().healthy_panic_threshold().value(), 30);
}

TEST(TrafficPolicy, StatusesThatAreErrors) {
  const auto matcher = [](std::string_view codes) {
    return http_of(cluster_of(rule(fmt::format(
                       "trafficPolicy: {{outlierDetection: {{outlierDetectionHttpErrorCodes: {}}}}}", codes))))
        .outlier_detection()
        .error_matcher();
  };
  const auto status = [](const auto& rule) {
    const auto& header = rule.http_response_headers_match().headers(0);
    return header.name() + " " + header.string_match().exact();
  };
  EXPECT_EQ(status(matcher("[503]")), ":status 503");
  const auto two = matcher("[503, 429]");
  ASSERT_EQ(two.or_match().rules_size(), 2);
  EXPECT_EQ(status(two.or_match().rules(0)), ":status 503");
  EXPECT_EQ(status(two.or_match().rules(1)), ":status 429");
  EXPECT_FALSE(http_of(cluster_of(rule("trafficPolicy: {outlierDetection: {}}"))).has_outlier_detection());
}

TEST(TrafficPolicy, Balancers) {
  const auto balanced = [](std::string_view words) {
    return cluster_of(rule(fmt::format("trafficPolicy: {{loadBalancer: {{{}}}}}", words)));
  };
  EXPECT_EQ(balanced("simple: ROUND_ROBIN").lb_policy(), Cluster::ROUND_ROBIN);
  EXPECT_EQ(balanced("simple: RANDOM").lb_policy(), Cluster::RANDOM);
  EXPECT_EQ(balanced("simple: LEAST_CONN").lb_policy(), Cluster::LEAST_REQUEST);
  const Cluster through = balanced("simple: PASSTHROUGH");
  EXPECT_EQ(through.type(), Cluster::ORIGINAL_DST);
  EXPECT_EQ(through.lb_policy(), Cluster::CLUSTER_PROVIDED);
  const Cluster ring = balanced("consistentHash: {httpHeaderName: x-user, minimumRingSize: 2048}");
  EXPECT_EQ(ring.lb_policy(), Cluster::RING_HASH);
  EXPECT_EQ(ring.ring_hash_lb_config().minimum_ring_size().value(), 2048u);
  const Cluster maglev = balanced("consistentHash: {httpHeaderName: x-user, maglev: {tableSize: 251}}");
  EXPECT_EQ(maglev.lb_policy(), Cluster::MAGLEV);
  EXPECT_EQ(maglev.maglev_lb_config().table_size().value(), 251u);
  const Cluster warm = balanced("simple: ROUND_ROBIN, warmup: {duration: 30s, aggression: 1.5, minimumPercent: 20}");
  const auto& slow = warm.round_robin_lb_config().slow_start_config();
  EXPECT_EQ(slow.slow_start_window().seconds(), 30);
  EXPECT_EQ(slow.aggression().default_value(), 1.5);
  EXPECT_EQ(slow.min_weight_percent().value(), 20);
  EXPECT_EQ(
      balanced("warmupDurationSecs: 10s").least_request_lb_config().slow_start_config().slow_start_window().seconds(),
      10);
}

TEST(TrafficPolicy, PeakEwmaByAnAnnotation) {
  const Cluster out = cluster_of(rule("trafficPolicy: {}", "{weft.dev/load-balancer: PEAK_EWMA}"));
  EXPECT_EQ(out.lb_policy(), Cluster::LEAST_REQUEST) << "which others understand";
  EXPECT_EQ(out.metadata().filter_metadata().at("weft").fields().at("balance").string_value(), "peak_ewma");
}

TEST(TrafficPolicy, APortsWordsReplaceAllOthersAndASubsetsTheRules) {
  const DestinationRule said = rule(R"(
    trafficPolicy: {connectionPool: {tcp: {maxConnections: 7}}, loadBalancer: {simple: RANDOM},
                    portLevelSettings: [{port: {number: 8080}, loadBalancer: {simple: ROUND_ROBIN}}]},
    subsets: [{name: v2, labels: {version: v2}, trafficPolicy: {loadBalancer: {simple: LEAST_REQUEST}}}])");
  EXPECT_EQ(cluster_of(said).lb_policy(), Cluster::RANDOM);
  const Cluster port = cluster_of(said, 8080);
  EXPECT_EQ(port.lb_policy(), Cluster::ROUND_ROBIN);
  EXPECT_EQ(port.circuit_breakers().thresholds(0).max_connections().value(), UINT32_MAX) << "as in Istio";
  const Cluster subset = cluster_of(said, 80, Protocol::http, "v2");
  EXPECT_EQ(subset.lb_policy(), Cluster::LEAST_REQUEST);
  EXPECT_EQ(subset.circuit_breakers().thresholds(0).max_connections().value(), 7u);
}

TEST(TrafficPolicy, RetryBudget) {
  const Cluster out =
      cluster_of(rule("trafficPolicy: {retryBudget: {percent: 25, minRetryConcurrency: 5, budgetInterval: 2.5s}}"));
  const auto& budget = out.circuit_breakers().thresholds(0).retry_budget();
  EXPECT_EQ(budget.budget_percent().value(), 25);
  EXPECT_EQ(budget.min_retry_concurrency().value(), 5u);
  EXPECT_EQ(budget.budget_interval().seconds(), 2);
  EXPECT_EQ(budget.budget_interval().nanos(), 500'000'000);
}

TEST(TrafficPolicy, WhereHashesComeFrom) {
  const auto hashed = [](std::string_view words) {
    RouteAction out;
    const DestinationRule said =
        rule(fmt::format("trafficPolicy: {{loadBalancer: {{consistentHash: {{{}}}}}}}", words));
    set_hash_policy(traffic_policy(&said, nullptr, 80), out);
    return out.hash_policy(0);
  };
  EXPECT_EQ(hashed("httpHeaderName: x-user").header().header_name(), "x-user");
  EXPECT_EQ(hashed("httpQueryParameterName: user").query_parameter().name(), "user");
  EXPECT_TRUE(hashed("useSourceIp: true").connection_properties().source_ip());
  const auto cookie = hashed("httpCookie: {name: sess, path: /, ttl: 3600s}").cookie();
  EXPECT_EQ(cookie.name(), "sess");
  EXPECT_EQ(cookie.path(), "/");
  EXPECT_EQ(cookie.ttl().seconds(), 3600);
}

}  // namespace
}  // namespace weft::mesh
