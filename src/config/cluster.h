// Cluster: a destination by name: how its endpoints are found, how one is picked, what it may cost.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "config/endpoint.h"
#include "config/health_check.h"
#include "config/keep_alive.h"
#include "config/origin.h"
#include "config/tcp_keep_alive.h"
#include "config/tls.h"

namespace weft::config {

// How endpoints are found (envoy.config.cluster.v3.Cluster.DiscoveryType); by_request: each request's host says it
// (envoy.extensions.clusters.dynamic_forward_proxy.v3).
enum class Discovery : uint8_t { fixed, dns, eds, original_dst, by_request };

// `provided`: there is nothing to pick from, the way of discovery says where (CLUSTER_PROVIDED).
enum class Balance : uint8_t { round_robin, least_request, random, provided, ring_hash, maglev, peak_ewma };

constexpr bool is_by_hash(Balance balance) { return balance == Balance::ring_hash || balance == Balance::maglev; }

// Which addresses a name is asked for (Cluster.DnsLookupFamily); `any` takes both.
enum class DnsFamily : uint8_t { any, v4, v6, v4_first };

// http1: between sidecars that is carried by HTTP/2 where the endpoint's takes it; http1_everywhere: nowhere.
enum class UpstreamHttp : uint8_t { http1, http1_everywhere, http2, as_downstream };

// CircuitBreakers.Thresholds.RetryBudget: retries at a time, as a share of the requests now running or waiting,
// or of those begun within the interval where they are more.
struct RetryBudget {
  uint32_t percent = 20;
  uint32_t least = 3;    // as many are always allowed
  Duration interval{0};  // 0: only what runs or waits counts

  uint32_t of(uint32_t requests) const;
};

// Per proxy, not per worker (envoy.config.cluster.v3.CircuitBreakers, priority DEFAULT). The public API's defaults.
struct Limits {
  uint32_t max_connections = 1024;  // a host without any is always given one
  uint32_t max_pending = 1024;      // requests that wait for a connection
  uint32_t max_requests = 1024;
  uint32_t max_retries = 3;
  std::optional<RetryBudget> retry_budget;  // goes before max_retries
};

// What is kept of hosts that requests name (DnsCacheConfig), a worker.
struct DynamicHosts {
  Duration host_ttl{300'000'000'000};  // a host not asked for so long is forgotten
  uint32_t max_hosts = 1024;
};

// How hashes of requests fall on endpoints (Cluster.RingHashLbConfig, MaglevLbConfig).
struct HashTable {
  uint32_t ring_least = 1024;
  uint32_t ring_most = 8 * 1024 * 1024;
  uint32_t maglev_size = 65537;  // a prime
};

// Cluster.SlowStartConfig: an endpoint that has just come is given little at first. Off while `window` is 0.
struct SlowStart {
  Duration window{0};
  double aggression = 1;
  uint32_t least_percent = 10;  // of its weight

  // What is left of a weight after `age`; never 0. The result is in hundredths.
  uint32_t hundredths(uint32_t weight, Duration age) const;
};

// CommonLbConfig.ZoneAwareLbConfig: calls stay in their own zone while its endpoints are enough for those that call
// from there, of which EndpointSet::callers tells.
struct ZoneRouting {
  uint32_t percent = 100;  // of the calls
  uint64_t least = 6;      // where fewer endpoints are asked first, zones do not count
};

// envoy.config.cluster.v3.OutlierDetection. A count of 0 switches that detector off.
struct Outlier {
  bool enabled = false;
  uint32_t consecutive_5xx = 5;
  uint32_t consecutive_gateway_failure = 0;
  uint32_t consecutive_local_failure = 0;  // only with split_local
  bool split_local = false;
  Duration interval{10'000'000'000};
  Duration base_ejection{30'000'000'000};
  Duration max_ejection{300'000'000'000};  // at most, or base_ejection if that is longer
  uint32_t max_ejection_percent = 10;
  std::vector<uint16_t> error_statuses;  // sorted; these and no others are errors; empty: 500 and above

  bool is_error(uint16_t status) const;
};

// The PROXY protocol: whether a connection begins with whom it is made for, and in which version of it
// (envoy.extensions.transport_sockets.proxy_protocol.v3). Of opaque connections only: others carry many clients'
// requests.
enum class ProxyHeader : uint8_t { none, v1, v2 };

// envoy.config.cluster.v3.Cluster.TransportSocketMatch: how to reach the endpoints that carry these labels.
struct TransportMatch {
  std::vector<std::pair<std::string, std::string>> labels;  // as Endpoint::labels has them; none: every endpoint
  std::shared_ptr<const Tls> tls;                           // nullptr: plaintext

  bool fits(const Endpoint* endpoint) const;
};

// What the set of addresses is called that the names of a cluster lead to; the control plane knows nothing of it.
inline std::string resolved_name(const std::string& cluster) { return "dns/" + cluster; }
inline bool is_resolved_name(std::string_view endpoints) { return endpoints.starts_with("dns/"); }

struct Cluster {
  std::string name;
  std::string version;  // content hash
  Origin origin;
  Discovery discovery = Discovery::fixed;
  Balance balance = Balance::round_robin;
  UpstreamHttp http = UpstreamHttp::http1;
  Duration connect_timeout{5'000'000'000};   // 5 s, the public API's default
  Duration idle_timeout{3'600'000'000'000};  // pooled connection without a stream; 1 h; 0: none
  Duration dns_refresh{5'000'000'000};       // Discovery::dns, by_request
  DnsFamily dns_family = DnsFamily::any;
  DynamicHosts dynamic;                      // Discovery::by_request
  uint32_t max_requests_per_connection = 0;  // 0: no limit
  Duration max_connection_age{0};            // older ones take no new request; 0: none
  uint32_t max_concurrent_streams = 0;       // per HTTP/2 connection; 0: what the peer allows
  KeepAlive keep_alive;                      // of HTTP/2 connections
  TcpKeepAlive tcp_keep_alive;               // of all connections
  uint32_t least_request_choices = 2;
  HashTable hash_table;
  SlowStart slow_start;
  bool locality_weighted = false;  // endpoints' localities have weights (CommonLbConfig.LocalityWeightedLbConfig)
  std::optional<ZoneRouting> zone_routing;
  uint32_t panic_percent = 50;  // fewer healthy endpoints than this: all are used
  Limits limits;
  Outlier outlier;
  std::vector<HealthCheck> health_checks;        // one, or none
  std::shared_ptr<const Tls> tls;                // nullptr: plaintext
  std::vector<TransportMatch> transports;        // the first that fits an endpoint goes before `tls`
  ProxyHeader proxy_header = ProxyHeader::none;  // before TLS, if there is any
  uint32_t mark = 0;                             // SO_MARK of upstream sockets; 0: none
  std::string source_address;                    // bound before connecting; empty: the system's choice
  std::string eds_name;                          // what the endpoint set is called, if not as the cluster
  std::shared_ptr<const EndpointSet> endpoints;  // Discovery::fixed, and the names of Discovery::dns

  // What the endpoint set is asked for under, or comes under from who resolves its names; empty if it has none.
  std::string endpoints_name() const {
    if (discovery == Discovery::dns) return resolved_name(name);
    if (discovery != Discovery::eds) return {};
    return eds_name.empty() ? name : eds_name;
  }
  // What must be active before this cluster may be.
  std::vector<std::string> names_endpoints() const {
    std::string one = endpoints_name();
    return one.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::move(one)};
  }
  std::vector<std::string> names_secrets() const;
  // How this endpoint is reached; nullptr: in plaintext. Of an address that is no endpoint of ours: nullptr as
  // argument.
  const Tls* tls_for(const Endpoint* endpoint) const;
};

}  // namespace weft::config
