#include <arpa/inet.h>
#include <fmt/format.h>

#include "base/text.h"
#include "envoy/config/listener/v3/listener_components.pb.h"
#include "envoy/extensions/filters/network/ext_authz/v3/ext_authz.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "xds/compile_external.h"
#include "xds/compile_listener.h"
#include "xds/compile_rbac.h"
#include "xds/compile_tls.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace listener = envoy::config::listener::v3;
using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
using envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy;

Result<config::Cidr> cidr(const envoy::config::core::v3::CidrRange& from, const Place& at) {
  const bool v6 = from.address_prefix().find(':') != std::string::npos;
  if (!config::is_ip(from.address_prefix()))
    return at.refuse(fmt::format("\"{}\" is no IP address", from.address_prefix()));
  const uint32_t length = from.prefix_len().value();
  if (length > (v6 ? 128u : 32u))
    return at.child("prefix_len").refuse(fmt::format("{} is too long for {}", length, from.address_prefix()));
  return config::Cidr{from.address_prefix(), static_cast<uint8_t>(length)};
}

using CidrRanges = google::protobuf::RepeatedPtrField<envoy::config::core::v3::CidrRange>;

Result<void> set_ranges(const CidrRanges& from, std::vector<config::Cidr>& out, std::string_view field,
                        const Place& at) {
  for (int i = 0; i < from.size(); ++i) {
    TRY(config::Cidr range, cidr(from[i], at.child(field, static_cast<size_t>(i))));
    out.push_back(std::move(range));
  }
  return {};
}

Result<void> set_source(const listener::FilterChainMatch& from, config::FilterChainMatch& out, const Place& at) {
  switch (from.source_type()) {
    case listener::FilterChainMatch::ANY: break;
    case listener::FilterChainMatch::SAME_IP_OR_LOOPBACK: out.source_type = config::SourceType::local; break;
    case listener::FilterChainMatch::EXTERNAL: out.source_type = config::SourceType::external; break;
    default: return at.child("source_type").refuse(fmt::format("{} is none that weft knows", int{from.source_type()}));
  }
  TRY_VOID(set_ranges(from.direct_source_prefix_ranges(), out.direct_sources, "direct_source_prefix_ranges", at));
  TRY_VOID(set_ranges(from.source_prefix_ranges(), out.sources, "source_prefix_ranges", at));
  for (int i = 0; i < from.source_ports_size(); ++i) {
    const uint32_t port = from.source_ports(i);
    if (port == 0 || port > 65535)
      return at.child("source_ports", static_cast<size_t>(i)).refuse(fmt::format("{} is no port", port));
    out.source_ports.push_back(static_cast<uint16_t>(port));
  }
  return {};
}

// Exact, or "*." and a name: what is compared with the names clients ask for.
Result<std::string> server_name(std::string name, const Place& at) {
  name = lower_case(name);
  const std::string_view rest = name.starts_with("*.") ? std::string_view(name).substr(2) : std::string_view(name);
  if (rest.empty() || rest.find('*') != std::string_view::npos) {
    return at.refuse(
        fmt::format("\"{}\" is no server name: write it whole, or as *.example.com; leave server_names "
                    "out to take every name",
                    name));
  }
  return name;
}

Result<config::FilterChainMatch> chain_match(const listener::FilterChainMatch& from, const Place& at) {
  config::FilterChainMatch out;
  if (from.has_destination_port()) {
    const uint32_t port = from.destination_port().value();
    if (port == 0 || port > 65535) return at.child("destination_port").refuse(fmt::format("{} is no port", port));
    out.destination_port = static_cast<uint16_t>(port);
  }
  TRY_VOID(set_ranges(from.prefix_ranges(), out.destinations, "prefix_ranges", at));
  out.transport_protocol = from.transport_protocol();
  if (!out.transport_protocol.empty() && out.transport_protocol != "raw_buffer" && out.transport_protocol != "tls") {
    return at.child("transport_protocol")
        .refuse(fmt::format("weft speaks raw_buffer and tls, not \"{}\"", out.transport_protocol));
  }
  for (int i = 0; i < from.server_names_size(); ++i) {
    TRY(std::string name, server_name(from.server_names(i), at.child("server_names", static_cast<size_t>(i))));
    out.server_names.push_back(std::move(name));
  }
  out.application_protocols.assign(from.application_protocols().begin(), from.application_protocols().end());
  TRY_VOID(set_source(from, out, at));
  return out;
}

Result<void> set_weighted(const TcpProxy::WeightedCluster& from, config::TcpProxy& out, const Place& at) {
  uint64_t total = 0;
  for (int i = 0; i < from.clusters_size(); ++i) {
    const auto& entry = from.clusters(i);
    if (entry.name().empty()) return at.child("clusters", static_cast<size_t>(i)).refuse("the name is empty");
    out.clusters.push_back({entry.name(), entry.weight(), {}, {}});
    total += entry.weight();
  }
  if (total == 0 || total > std::numeric_limits<uint32_t>::max())
    return at.refuse(fmt::format("the weights sum up to {}", total));
  out.total_weight = static_cast<uint32_t>(total);
  return {};
}

Result<void> set_destination(const TcpProxy& from, config::TcpProxy& out, const Place& at) {
  switch (from.cluster_specifier_case()) {
    case TcpProxy::kCluster:
      if (from.cluster().empty()) return at.child("cluster").refuse("it is empty");
      out.clusters.emplace_back().cluster = from.cluster();
      return {};
    case TcpProxy::kWeightedClusters: return set_weighted(from.weighted_clusters(), out, at.child("weighted_clusters"));
    case TcpProxy::CLUSTER_SPECIFIER_NOT_SET:
      return at.refuse("it names no destination; set cluster or weighted_clusters");
  }
  return {};
}

Result<void> set_hash(const TcpProxy& from, config::TcpProxy& out, const Place& at) {
  for (int i = 0; i < from.hash_policy_size(); ++i) {
    if (!from.hash_policy(i).has_source_ip())
      return at.child("hash_policy", static_cast<size_t>(i))
          .refuse("weft hashes connections by source_ip only; set it");
    out.hash_source_ip = true;
  }
  return {};
}

Result<config::HttpTunnel> http_tunnel(const TcpProxy::TunnelingConfig& from, const Place& at) {
  const Place hostname = at.child("hostname");
  if (from.hostname().empty()) return hostname.refuse("it is empty; say whom the proxy is asked for, as HOST:PORT");
  const bool plain = std::ranges::all_of(from.hostname(), [](char c) { return c > ' ' && c < 0x7f && c != '%'; });
  if (!plain)
    return hostname.refuse(fmt::format("\"{}\" is no HOST:PORT; weft puts nothing in for %…%", from.hostname()));
  return config::HttpTunnel{from.hostname(), from.use_post()};
}

Result<bool> set_terminal(const listener::Filter& from, config::FilterChain& out, const Place& at) {
  const Place here = at.child("typed_config");
  TRY(const auto config, unwrapped(from.typed_config(), here));
  if (config.Is<HttpConnectionManager>()) {
    TRY(out.terminal, compile_http(config, here));
    return true;
  }
  if (config.Is<TcpProxy>()) {
    TRY(out.terminal, compile_tcp(config, here));
    return true;
  }
  if (config.Is<envoy::extensions::filters::network::rbac::v3::RBAC>()) {
    TRY(auto policies, compile_tcp_rbac(config, here));
    out.filters.emplace_back(std::move(policies));
    return false;
  }
  if (config.Is<envoy::extensions::filters::network::ext_authz::v3::ExtAuthz>()) {
    TRY_VOID(add_tcp_external(config, out.filters, here));
    return false;
  }
  if (may_pass_over(config)) return false;
  return at.refuse(fmt::format("weft does not speak the network filter {} ({})", from.name(), type_in(config)));
}

}  // namespace

Result<config::FilterChain> compile_chain(const listener::FilterChain& from, const Place& at) {
  config::FilterChain out;
  out.name = from.name();
  out.origin = origin_of(from.metadata());
  TRY(out.match, chain_match(from.filter_chain_match(), at.child("filter_chain_match")));
  if (from.has_transport_socket()) {
    TRY(out.tls, compile_downstream_tls(from.transport_socket(), at.child("transport_socket")));
  }
  bool ended = false;
  for (int i = 0; i < from.filters_size(); ++i) {
    const Place here = at.child("filters", static_cast<size_t>(i));
    if (ended) return here.refuse("no filter may follow http_connection_manager or tcp_proxy");
    TRY(ended, set_terminal(from.filters(i), out, here));
  }
  if (!ended) return at.child("filters").refuse("they must end with http_connection_manager or tcp_proxy");
  return out;
}

Result<config::TcpProxy> compile_tcp(const google::protobuf::Any& from, const Place& at) {
  TcpProxy message;
  TRY_VOID(unpack(from, message, at));
  config::TcpProxy out;
  out.stat_prefix = message.stat_prefix();
  TRY_VOID(set_destination(message, out, at));
  if (message.has_idle_timeout()) {
    TRY(out.idle_timeout, duration(message.idle_timeout(), at.child("idle_timeout")));
  }
  if (message.has_max_downstream_connection_duration()) {
    TRY(out.max_duration,
        duration(message.max_downstream_connection_duration(), at.child("max_downstream_connection_duration")));
  }
  TRY_VOID(set_hash(message, out, at));
  if (message.has_tunneling_config()) {
    TRY(out.tunnel, http_tunnel(message.tunneling_config(), at.child("tunneling_config")));
  }
  if (message.has_max_connect_attempts()) out.max_connect_attempts = message.max_connect_attempts().value();
  TRY(out.access_logs, access_logs(message.access_log(), at));
  return out;
}

}  // namespace weft::xds
