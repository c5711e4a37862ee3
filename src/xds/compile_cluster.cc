#include "xds/compile_cluster.h"

#include <fmt/format.h>
#include <sys/socket.h>

#include <limits>

#include "config/version.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/clusters/dynamic_forward_proxy/v3/cluster.pb.h"
#include "xds/compile_endpoint.h"
#include "xds/compile_tls.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace core = envoy::config::core::v3;
namespace dynamic = envoy::extensions::clusters::dynamic_forward_proxy::v3;
using envoy::config::cluster::v3::Cluster;

constexpr Duration kDynamicRefresh = 60s;  // the public API's default
constexpr uint32_t kMostDynamicHosts = 65536;

Result<config::Discovery> discovery_of(const Cluster& from, const Place& at) {
  if (from.has_cluster_type()) {
    if (from.cluster_type().typed_config().Is<dynamic::ClusterConfig>()) return config::Discovery::by_request;
    return at.child("cluster_type")
        .refuse(fmt::format("weft does not speak the cluster type {} ({}); only envoy.clusters.dynamic_forward_proxy",
                            from.cluster_type().name(), type_in(from.cluster_type().typed_config())));
  }
  switch (from.type()) {
    case Cluster::STATIC: return config::Discovery::fixed;
    case Cluster::LOGICAL_DNS:  // one address at a time: that each is as good as another is its operator's word
    case Cluster::STRICT_DNS: return config::Discovery::dns;
    case Cluster::EDS: return config::Discovery::eds;
    case Cluster::ORIGINAL_DST: return config::Discovery::original_dst;
    default:
      return at.child("type").refuse(fmt::format(
          "weft speaks STATIC, STRICT_DNS, LOGICAL_DNS, EDS and ORIGINAL_DST, not {}", static_cast<int>(from.type())));
  }
}

config::DnsFamily dns_family(Cluster::DnsLookupFamily from) {
  switch (from) {
    case Cluster::V4_ONLY: return config::DnsFamily::v4;
    case Cluster::V6_ONLY: return config::DnsFamily::v6;
    case Cluster::V4_PREFERRED: return config::DnsFamily::v4_first;
    default: return config::DnsFamily::any;
  }
}

Result<void> set_endpoints(const Cluster& from, config::Cluster& out, const Place& at) {
  const Place here = at.child("load_assignment");
  switch (out.discovery) {
    case config::Discovery::fixed:
    case config::Discovery::dns: {
      // A STATIC cluster without any is a black hole, and Istio sends one under that name.
      const bool names = out.discovery == config::Discovery::dns;
      if (names && !from.has_load_assignment()) return here.refuse("it is missing; the names to resolve stand there");
      TRY(out.endpoints, compile_endpoints(from.load_assignment(), names,
                                           config::content_version(from.load_assignment().SerializeAsString()), here));
      return {};
    }
    case config::Discovery::eds: {
      const Place eds = at.child("eds_cluster_config");
      if (!from.eds_cluster_config().eds_config().has_ads())
        return eds.child("eds_config").refuse("weft speaks only ads here");
      out.eds_name = from.eds_cluster_config().service_name();
      return {};
    }
    case config::Discovery::original_dst:
    case config::Discovery::by_request:
      if (from.has_load_assignment()) return here.refuse("a cluster of this type has no endpoints of its own");
      return {};
  }
  return {};
}

Result<uint32_t> mark(double number, const Place& at) {
  if (!(number >= 0 && number <= std::numeric_limits<uint32_t>::max()))
    return at.refuse("the mark is no 32-bit number");
  return static_cast<uint32_t>(number);
}

Result<void> set_bind(const core::BindConfig& from, config::Cluster& out, const Place& at) {
  out.source_address = from.source_address().address();
  if (!out.source_address.empty() && !config::is_ip(out.source_address)) {
    return at.child("source_address").refuse(fmt::format("\"{}\" is no IP address", out.source_address));
  }
  if (from.source_address().port_value() != 0)
    return at.child("source_address").refuse("a fixed source port is not spoken");
  for (int i = 0; i < from.socket_options_size(); ++i) {
    const auto& option = from.socket_options(i);
    if (option.level() != SOL_SOCKET || option.name() != SO_MARK || !option.has_int_value()) {
      return at.child("socket_options", static_cast<size_t>(i))
          .refuse("the only option weft speaks is SO_MARK (level 1, name 36, int_value)");
    }
    TRY(out.mark, mark(static_cast<double>(option.int_value()), at.child("socket_options", static_cast<size_t>(i))));
  }
  return {};
}

// What a match asks of an endpoint's metadata stands there under this name.
constexpr std::string_view kMatchedMetadata = "envoy.transport_socket_match.";

// One for the whole cluster: whichever way an endpoint is reached, it expects to be told or not.
Result<std::shared_ptr<const config::Tls>> transport(const core::TransportSocket& from, bool first,
                                                     config::ByHost by_host, config::Cluster& out, const Place& at) {
  core::TransportSocket inner = from;
  TRY(const config::ProxyHeader header, compile_proxy_header(inner, at));
  if (!first && header != out.proxy_header)
    return at.refuse("weft speaks the PROXY protocol to all endpoints of a cluster, or to none");
  out.proxy_header = header;
  return compile_upstream_tls(inner, by_host, at);
}

Result<void> set_transports(const Cluster& from, config::ByHost by_host, config::Cluster& out, const Place& at) {
  for (int i = 0; i < from.transport_socket_matches_size(); ++i) {
    const Place here = at.child("transport_socket_matches", static_cast<size_t>(i));
    const auto& match = from.transport_socket_matches(i);
    config::TransportMatch made;
    for (const auto& [key, value] : match.match().fields()) {
      if (!value.has_string_value())
        return here.child("match").refuse(fmt::format("{} must be text: weft compares nothing else", key));
      made.labels.emplace_back(std::string(kMatchedMetadata) + key, value.string_value());
    }
    if (!match.has_transport_socket()) return here.child("transport_socket").refuse("it is missing");
    const bool first = i == 0 && !from.has_transport_socket();
    TRY(made.tls, transport(match.transport_socket(), first, by_host, out, here.child("transport_socket")));
    out.transports.push_back(std::move(made));
  }
  return {};
}

Result<void> set_dynamic_hosts(const Cluster& from, config::Cluster& out, const Place& at) {
  if (out.discovery != config::Discovery::by_request) return {};
  dynamic::ClusterConfig message;
  const Place type = at.child("cluster_type");
  const Place here = type.child("typed_config");
  TRY_VOID(unpack(from.cluster_type().typed_config(), message, here));
  if (!message.has_dns_cache_config()) return here.child("dns_cache_config").refuse("it is missing");
  const auto& said = message.dns_cache_config();
  const Place cache = here.child("dns_cache_config");
  out.dns_family = dns_family(said.dns_lookup_family());
  out.dns_refresh = kDynamicRefresh;
  if (said.has_dns_refresh_rate()) {
    TRY(out.dns_refresh, duration(said.dns_refresh_rate(), cache.child("dns_refresh_rate")));
    if (out.dns_refresh < 1s) return cache.child("dns_refresh_rate").refuse("it must be at least 1 s");
  }
  if (said.has_host_ttl()) {
    TRY(out.dynamic.host_ttl, duration(said.host_ttl(), cache.child("host_ttl")));
    if (out.dynamic.host_ttl < 1ms) return cache.child("host_ttl").refuse("it must be more than 0");
  }
  if (said.has_max_hosts()) out.dynamic.max_hosts = said.max_hosts().value();
  if (out.dynamic.max_hosts == 0 || out.dynamic.max_hosts > kMostDynamicHosts)
    return cache.child("max_hosts").refuse(fmt::format("it must be 1 to {}", kMostDynamicHosts));
  // Connections are kept by address, and a certificate is for a name: one host's could be taken for another's.
  if (out.tls || !out.transports.empty())
    return at.child("transport_socket").refuse("weft goes where a request's host says in plaintext only");
  return {};
}

Result<void> check_filters(const Cluster& from, const Place& at) {
  for (int i = 0; i < from.filters_size(); ++i) {
    if (may_pass_over(from.filters(i).typed_config())) continue;
    return at.child("filters", static_cast<size_t>(i))
        .refuse(fmt::format("weft does not speak the filter {}", from.filters(i).name()));
  }
  return {};
}

}  // namespace

Result<std::shared_ptr<const config::Cluster>> compile_cluster(const Cluster& from, std::string version,
                                                               const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  auto out = std::make_shared<config::Cluster>();
  out->name = from.name();
  out->version = std::move(version);
  out->origin = origin_of(from.metadata());
  TRY(out->discovery, discovery_of(from, at));
  TRY_VOID(compile_balancing(from, *out, at));
  TRY_VOID(set_endpoints(from, *out, at));
  if (from.has_connect_timeout()) {
    TRY(out->connect_timeout, duration(from.connect_timeout(), at.child("connect_timeout")));
    if (out->connect_timeout == Duration(0)) return at.child("connect_timeout").refuse("it must be more than 0");
  }
  if (from.has_dns_refresh_rate()) {
    TRY(out->dns_refresh, duration(from.dns_refresh_rate(), at.child("dns_refresh_rate")));
    if (out->dns_refresh < 1ms) return at.child("dns_refresh_rate").refuse("it must be at least 1 ms");
  }
  if (from.upstream_connection_options().has_tcp_keepalive()) {
    const auto& said = from.upstream_connection_options().tcp_keepalive();
    out->tcp_keep_alive = {true, said.keepalive_probes().value(), said.keepalive_time().value(),
                           said.keepalive_interval().value()};
  }
  out->dns_family = dns_family(from.dns_lookup_family());
  TRY(out->limits, compile_limits(from.circuit_breakers(), at.child("circuit_breakers")));
  if (from.has_outlier_detection()) {
    TRY(out->outlier, compile_outlier(from.outlier_detection(), at.child("outlier_detection")));
  }
  TRY_VOID(compile_health_checks(from, *out, at));
  TRY(const config::ByHost by_host, compile_upstream_http(from, *out, at));
  TRY(out->mark, mark(metadata_number(from.metadata(), "weft", "mark"), at.child("metadata")));
  TRY_VOID(set_bind(from.upstream_bind_config(), *out, at.child("upstream_bind_config")));
  if (from.has_transport_socket()) {
    TRY(out->tls, transport(from.transport_socket(), true, by_host, *out, at.child("transport_socket")));
  }
  TRY_VOID(set_transports(from, by_host, *out, at));
  TRY_VOID(set_dynamic_hosts(from, *out, at));
  TRY_VOID(check_filters(from, at));
  return out;
}

}  // namespace weft::xds
