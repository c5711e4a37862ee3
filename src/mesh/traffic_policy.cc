#include "mesh/traffic_policy.h"

#include <limits>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "mesh/text.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::config::cluster::v3::Cluster;
using google::protobuf::UInt32Value;

constexpr uint32_t kNoLimit = std::numeric_limits<uint32_t>::max();
constexpr uint32_t kAlways = 100;  // percent of detections that eject

const Value& nearer(const Value& rule, const Value& subset, std::string_view part) {
  const Value& own = subset.get(part);
  return own.is_null() ? rule.get(part) : own;
}

uint32_t count(const Value& value, uint32_t fallback) {
  int64_t number = value.as_int();
  return number > 0 && number < kNoLimit ? static_cast<uint32_t>(number) : fallback;
}

void set_balancer(const Value& balancer, Cluster& cluster) {
  const std::string& simple = balancer.get("simple").as_string();
  if (simple == "ROUND_ROBIN") cluster.set_lb_policy(Cluster::ROUND_ROBIN);
  if (simple == "RANDOM") cluster.set_lb_policy(Cluster::RANDOM);
}

void set_limits(const Value& pool, Cluster& cluster) {
  auto* limits = cluster.mutable_circuit_breakers()->add_thresholds();
  limits->mutable_max_connections()->set_value(count(pool.at("tcp", "maxConnections"), kNoLimit));
  limits->mutable_max_pending_requests()->set_value(count(pool.at("http", "http1MaxPendingRequests"), kNoLimit));
  limits->mutable_max_requests()->set_value(count(pool.at("http", "http2MaxRequests"), kNoLimit));
  limits->mutable_max_retries()->set_value(count(pool.at("http", "maxRetries"), kNoLimit));
  if (auto time = parse_duration(pool.at("tcp", "connectTimeout").as_string())) {
    set_duration(*time, *cluster.mutable_connect_timeout());
  }
}

// Sets a counter and that reaching it ejects, always.
void set_detector(const Value& value, UInt32Value& counter, UInt32Value& enforcing) {
  if (value.is_null()) return;
  counter.set_value(count(value, 0));
  enforcing.set_value(value.as_int() > 0 ? kAlways : 0);
}

void set_outlier(const Value& said, Cluster& cluster) {
  if (said.is_null()) return;
  auto* out = cluster.mutable_outlier_detection();
  set_detector(said.get("consecutive5xxErrors"), *out->mutable_consecutive_5xx(),
               *out->mutable_enforcing_consecutive_5xx());
  if (said.get("consecutive5xxErrors").is_null()) {
    out->mutable_consecutive_5xx()->set_value(5);  // Istio's default
    out->mutable_enforcing_consecutive_5xx()->set_value(kAlways);
  }
  if (const Value& gateway = said.get("consecutiveGatewayErrors"); !gateway.is_null()) {
    set_detector(gateway, *out->mutable_consecutive_gateway_failure(),
                 *out->mutable_enforcing_consecutive_gateway_failure());
  }
  if (said.get("splitExternalLocalOriginErrors").as_bool()) {
    out->set_split_external_local_origin_errors(true);
    if (const Value& local = said.get("consecutiveLocalOriginFailures"); !local.is_null()) {
      set_detector(local, *out->mutable_consecutive_local_origin_failure(),
                   *out->mutable_enforcing_consecutive_local_origin_failure());
    }
    out->mutable_enforcing_local_origin_success_rate()->set_value(0);
  }
  out->mutable_enforcing_success_rate()->set_value(0);
  if (auto time = parse_duration(said.get("interval").as_string())) set_duration(*time, *out->mutable_interval());
  if (auto time = parse_duration(said.get("baseEjectionTime").as_string())) {
    set_duration(*time, *out->mutable_base_ejection_time());
  }
  if (int64_t most = said.get("maxEjectionPercent").as_int(); most > 0) {
    out->mutable_max_ejection_percent()->set_value(static_cast<uint32_t>(most));
  }
  int64_t least = said.get("minHealthPercent").as_int();
  cluster.mutable_common_lb_config()->mutable_healthy_panic_threshold()->set_value(static_cast<double>(least));
}

}  // namespace

void lift_limits(Cluster& cluster) { set_limits(Value(), cluster); }

void set_traffic_policy(const Value& rule, const Value& subset, Protocol protocol, Cluster& cluster) {
  set_balancer(nearer(rule, subset, "loadBalancer"), cluster);
  const Value& pool = nearer(rule, subset, "connectionPool");
  set_limits(pool, cluster);
  set_outlier(nearer(rule, subset, "outlierDetection"), cluster);
  set_upstream_http({.protocol = protocol,
                     .idle_timeout = parse_duration(pool.at("http", "idleTimeout").as_string()).value_or(Duration(0)),
                     .max_requests_per_connection = count(pool.at("http", "maxRequestsPerConnection"), 0)},
                    cluster);
}

}  // namespace weft::mesh
