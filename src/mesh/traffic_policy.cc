#include "mesh/traffic_policy.h"

#include <algorithm>
#include <limits>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "mesh/kinds/duration.h"
#include "mesh/locality.h"
#include "mesh/traffic_distribution.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::config::cluster::v3::Cluster;
using google::protobuf::UInt32Value;

constexpr uint32_t kNoLimit = std::numeric_limits<uint32_t>::max();
constexpr uint32_t kAlways = 100;  // percent of detections that eject

// A budget of retries, where nobody says another: a fifth of what is running, and three in any case.
constexpr uint32_t kBudgetPercent = 20;
constexpr uint32_t kBudgetLeast = 3;

const Value kNothing;
const TrafficPolicy kNobodys{&kNothing, &kNothing, &kNothing, &kNothing, &kNothing, &kNothing, &kNothing, {}, false};

uint32_t count(const Value& value, uint32_t fallback) {
  int64_t number = value.as_int();
  return number > 0 && number < kNoLimit ? static_cast<uint32_t>(number) : fallback;
}

// 0: nothing is said.
Duration said_time(const Value& value) { return kinds::parse_duration(value.as_string()).value_or(Duration(0)); }

void set_slow_start(const Value& balancer, Cluster& cluster) {
  const Value& warmup = balancer.get("warmup");
  const Value& window = warmup.is_null() ? balancer.get("warmupDurationSecs") : warmup.get("duration");
  const auto time = kinds::parse_duration(window.as_string());
  if (!time) return;
  Cluster::SlowStartConfig slow;
  set_duration(*time, *slow.mutable_slow_start_window());
  if (const Value& said = warmup.get("aggression"); !said.is_null()) {
    slow.mutable_aggression()->set_default_value(said.as_double());
    slow.mutable_aggression()->set_runtime_key("aggression");
  }
  if (const Value& said = warmup.get("minimumPercent"); !said.is_null())
    slow.mutable_min_weight_percent()->set_value(said.as_double());
  if (cluster.lb_policy() == Cluster::ROUND_ROBIN) {
    *cluster.mutable_round_robin_lb_config()->mutable_slow_start_config() = slow;
  } else if (cluster.lb_policy() == Cluster::LEAST_REQUEST) {
    *cluster.mutable_least_request_lb_config()->mutable_slow_start_config() = slow;
  }
}

void set_consistent_hash(const Value& hash, Cluster& cluster) {
  if (const Value& maglev = hash.get("maglev"); !maglev.is_null()) {
    cluster.set_lb_policy(Cluster::MAGLEV);
    if (const int64_t size = maglev.get("tableSize").as_int(); size > 0)
      cluster.mutable_maglev_lb_config()->mutable_table_size()->set_value(static_cast<uint64_t>(size));
    return;
  }
  cluster.set_lb_policy(Cluster::RING_HASH);
  const Value& ring = hash.at("ringHash", "minimumRingSize");
  const int64_t size = (ring.is_null() ? hash.get("minimumRingSize") : ring).as_int();
  if (size > 0)
    cluster.mutable_ring_hash_lb_config()->mutable_minimum_ring_size()->set_value(static_cast<uint64_t>(size));
}

// Sends to where the connection was meant to go, which the listener's address says.
void pass_through(Cluster& cluster) {
  cluster.set_type(Cluster::ORIGINAL_DST);
  cluster.clear_eds_cluster_config();
  cluster.set_lb_policy(Cluster::CLUSTER_PROVIDED);
}

void set_balancer(const TrafficPolicy& policy, Cluster& cluster) {
  const Value& balancer = *policy.load_balancer;
  const std::string& simple = balancer.get("simple").as_string();
  if (passes_through(policy)) return pass_through(cluster);
  if (simple == "ROUND_ROBIN") cluster.set_lb_policy(Cluster::ROUND_ROBIN);
  if (simple == "RANDOM") cluster.set_lb_policy(Cluster::RANDOM);
  if (const Value& hash = balancer.get("consistentHash"); !hash.is_null()) set_consistent_hash(hash, cluster);
  if (policy.balancer == kPeakEwmaWord && cluster.lb_policy() == Cluster::LEAST_REQUEST)
    set_label("balance", "peak_ewma", *cluster.mutable_metadata());
  set_slow_start(balancer, cluster);
  if (asks_for_zones(policy)) {
    auto* zones = cluster.mutable_common_lb_config()->mutable_zone_aware_lb_config();
    if (const Value& least = balancer.at("zoneAwareLbSetting", "minClusterSize"); !least.is_null())
      zones->mutable_min_cluster_size()->set_value(static_cast<uint64_t>(least.as_int()));
  } else if (balancer.at("localityLbSetting", "distribute").size() > 0) {
    cluster.mutable_common_lb_config()->mutable_locality_weighted_lb_config();
  }
}

void set_retry_limit(const Value& pool, const Value& budget,
                     envoy::config::cluster::v3::CircuitBreakers::Thresholds& limits) {
  limits.mutable_max_retries()->set_value(count(pool.at("http", "maxRetries"), kNoLimit));
  if (pool.at("http", "maxRetries").as_int() > 0 && budget.is_null()) return;
  const Value& percent = budget.get("percent");
  const Value& least = budget.get("minRetryConcurrency");
  limits.mutable_retry_budget()->mutable_budget_percent()->set_value(percent.is_null() ? kBudgetPercent
                                                                                       : percent.as_double());
  limits.mutable_retry_budget()->mutable_min_retry_concurrency()->set_value(
      least.is_null() ? kBudgetLeast : static_cast<uint32_t>(least.as_int()));
  if (const Duration interval = said_time(budget.get("budgetInterval")); interval > Duration(0))
    set_duration(interval, *limits.mutable_retry_budget()->mutable_budget_interval());
}

void set_limits(const Value& pool, const Value& budget, Cluster& cluster) {
  auto* limits = cluster.mutable_circuit_breakers()->add_thresholds();
  limits->mutable_max_connections()->set_value(count(pool.at("tcp", "maxConnections"), kNoLimit));
  limits->mutable_max_pending_requests()->set_value(count(pool.at("http", "http1MaxPendingRequests"), kNoLimit));
  limits->mutable_max_requests()->set_value(count(pool.at("http", "http2MaxRequests"), kNoLimit));
  set_retry_limit(pool, budget, *limits);
  if (auto time = kinds::parse_duration(pool.at("tcp", "connectTimeout").as_string())) {
    set_duration(*time, *cluster.mutable_connect_timeout());
  }
  const Value& alive = pool.at("tcp", "tcpKeepalive");
  if (alive.is_null()) return;
  auto* said = cluster.mutable_upstream_connection_options()->mutable_tcp_keepalive();
  if (const uint32_t probes = count(alive.get("probes"), 0); probes > 0)
    said->mutable_keepalive_probes()->set_value(probes);
  const auto seconds = [](const Value& value) {
    return static_cast<uint32_t>(
        std::chrono::duration_cast<std::chrono::seconds>(kinds::parse_duration(value.as_string()).value_or(Duration(0)))
            .count());
  };
  if (const uint32_t time = seconds(alive.get("time")); time > 0) said->mutable_keepalive_time()->set_value(time);
  if (const uint32_t time = seconds(alive.get("interval")); time > 0)
    said->mutable_keepalive_interval()->set_value(time);
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
  if (auto time = kinds::parse_duration(said.get("interval").as_string()))
    set_duration(*time, *out->mutable_interval());
  if (auto time = kinds::parse_duration(said.get("baseEjectionTime").as_string())) {
    set_duration(*time, *out->mutable_base_ejection_time());
  }
  if (int64_t most = said.get("maxEjectionPercent").as_int(); most > 0) {
    out->mutable_max_ejection_percent()->set_value(static_cast<uint32_t>(most));
  }
  int64_t least = said.get("minHealthPercent").as_int();
  cluster.mutable_common_lb_config()->mutable_healthy_panic_threshold()->set_value(static_cast<double>(least));
}

// Over what is there already, one level's own words: of a host or subset as a whole, or of one of its ports.
void lay_over(const Value& policy, uint16_t port, TrafficPolicy& out) {
  const auto put = [](const Value& part, const Value*& place) {
    if (!part.is_null()) place = &part;
  };
  put(policy.get("loadBalancer"), out.load_balancer);
  put(policy.get("connectionPool"), out.connection_pool);
  put(policy.get("outlierDetection"), out.outlier_detection);
  put(policy.get("tls"), out.tls);
  put(policy.get("retryBudget"), out.retry_budget);
  put(policy.get("proxyProtocol"), out.proxy_protocol);
  put(policy.get("tunnel"), out.tunnel);
  for (const Value& one : policy.get("portLevelSettings").as_array()) {
    if (one.at("port", "number").as_int() != port) continue;
    out.load_balancer = &one.get("loadBalancer");
    out.connection_pool = &one.get("connectionPool");
    out.outlier_detection = &one.get("outlierDetection");
    out.tls = &one.get("tls");
  }
}

std::vector<uint16_t> error_statuses(const Value& outlier) {
  std::vector<uint16_t> out;
  for (const Value& one : outlier.get("outlierDetectionHttpErrorCodes").as_array())
    out.push_back(static_cast<uint16_t>(one.as_int()));
  return out;
}

// HTTP/2 towards a port whose services speak HTTP/1.1 is their operator's word that they speak both.
Protocol protocol_by(const Value& http, Protocol protocol) {
  const std::string& upgrade = http.get("h2UpgradePolicy").as_string();
  return upgrade == "UPGRADE" && protocol == Protocol::http ? Protocol::http2 : protocol;
}

}  // namespace

void lift_limits(Cluster& cluster) { set_limits(kNothing, kNothing, cluster); }

TrafficPolicy traffic_policy(const DestinationRule* rule, const Subset* subset, uint16_t port) {
  TrafficPolicy out = kNobodys;
  if (rule != nullptr) {
    lay_over(rule->spec.get("trafficPolicy"), port, out);
    out.balancer = rule->balancer;
  }
  if (subset != nullptr) lay_over(subset->policy, port, out);
  return out;
}

TrafficPolicy traffic_policy(const Value& policy, uint16_t port) {
  TrafficPolicy out = kNobodys;
  lay_over(policy, port, out);
  return out;
}

bool passes_through(const TrafficPolicy& policy) {
  return policy.load_balancer->get("simple").as_string() == "PASSTHROUGH";
}

bool asks_for_zones(const TrafficPolicy& policy) {
  return asks_for_zones(policy.load_balancer->get("zoneAwareLbSetting"));
}

bool asks_for_zones(const DestinationRule& rule) {
  const auto one = [](const Value& level) { return asks_for_zones(level.at("loadBalancer", "zoneAwareLbSetting")); };
  const auto any = [&](const Value& policy) {
    return one(policy) || std::ranges::any_of(policy.get("portLevelSettings").as_array(), one);
  };
  return any(rule.spec.get("trafficPolicy")) ||
         std::ranges::any_of(rule.subsets, [&](const Subset& subset) { return any(subset.policy); });
}

const Value& TrafficPolicy::by_place() const {
  const Value& said = load_balancer->get("localityLbSetting");
  return said.is_null() && prefers_close ? near_first() : said;
}

bool TrafficPolicy::has_order() const {
  return !outlier_detection->is_null() || (prefers_close && load_balancer->get("localityLbSetting").is_null());
}

bool depends_on_place(const TrafficPolicy& policy) {
  return asks_for_zones(policy) || depends_on_place(policy.by_place(), policy.has_order());
}

void set_traffic_policy(const TrafficPolicy& policy, Protocol protocol, Cluster& cluster) {
  set_balancer(policy, cluster);
  const Value& pool = *policy.connection_pool;
  set_limits(pool, *policy.retry_budget, cluster);
  set_outlier(*policy.outlier_detection, cluster);
  const Value& http = pool.get("http");
  if (protocol == Protocol::http && http.get("h2UpgradePolicy").as_string() == "DO_NOT_UPGRADE")
    set_label("http", "1.1", *cluster.mutable_metadata());
  set_upstream_http({.protocol = protocol_by(http, protocol),
                     .idle_timeout = said_time(http.get("idleTimeout")),
                     .max_requests_per_connection = count(http.get("maxRequestsPerConnection"), 0),
                     .max_connection_duration = said_time(pool.at("tcp", "maxConnectionDuration")),
                     .max_concurrent_streams = count(http.get("maxConcurrentStreams"), 0),
                     .ping_interval = said_time(http.at("http2KeepAlive", "interval")),
                     .ping_timeout = said_time(http.at("http2KeepAlive", "timeout")),
                     .as_callers = http.get("useClientProtocol").as_bool(),
                     .error_statuses = error_statuses(*policy.outlier_detection)},
                    cluster);
}

bool has_hash_key(const Value& hash) {
  for (std::string_view field : {"httpHeaderName", "httpQueryParameterName", "httpCookie"}) {
    if (!hash.get(field).is_null()) return true;
  }
  return hash.get("useSourceIp").as_bool();
}

void set_hash_policy(const TrafficPolicy& policy, envoy::config::route::v3::RouteAction& action) {
  const Value& hash = policy.load_balancer->get("consistentHash");
  if (!has_hash_key(hash)) return;
  auto* out = action.add_hash_policy();
  if (const Value& header = hash.get("httpHeaderName"); !header.is_null()) {
    out->mutable_header()->set_header_name(header.as_string());
  } else if (const Value& parameter = hash.get("httpQueryParameterName"); !parameter.is_null()) {
    out->mutable_query_parameter()->set_name(parameter.as_string());
  } else if (const Value& cookie = hash.get("httpCookie"); !cookie.is_null()) {
    out->mutable_cookie()->set_name(cookie.get("name").as_string());
    out->mutable_cookie()->set_path(cookie.get("path").as_string());
    if (const auto ttl = kinds::parse_duration(cookie.get("ttl").as_string()))
      set_duration(*ttl, *out->mutable_cookie()->mutable_ttl());
    for (const Value& one : cookie.get("attributes").as_array()) {
      auto* attribute = out->mutable_cookie()->add_attributes();
      attribute->set_name(one.get("name").as_string());
      attribute->set_value(one.get("value").as_string());
    }
  } else {
    out->mutable_connection_properties()->set_source_ip(true);
  }
}

}  // namespace weft::mesh
