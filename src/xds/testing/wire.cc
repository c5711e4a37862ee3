#include "xds/testing/wire.h"

#include <charconv>

#include "config/version.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/access_loggers/file/v3/file.pb.h"
#include "envoy/extensions/filters/http/router/v3/router.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "weft/v1/name.pb.h"
#include "weft/v1/peer.pb.h"

namespace weft::xds::testing {
namespace {

using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
using envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy;

void set_address(std::string_view text, envoy::config::core::v3::Address& address) {
  const size_t colon = text.rfind(':');
  uint32_t port = 0;
  std::from_chars(text.data() + colon + 1, text.data() + text.size(), port);
  address.mutable_socket_address()->set_address(std::string(text.substr(0, colon)));
  address.mutable_socket_address()->set_port_value(port);
}

void set_weft(envoy::config::core::v3::Metadata& metadata, const char* key, const std::string& value) {
  (*(*metadata.mutable_filter_metadata())["weft"].mutable_fields())[key].set_string_value(value);
}

envoy::config::route::v3::RouteConfiguration table(const std::string& name, const std::vector<WireRoute>& routes) {
  envoy::config::route::v3::RouteConfiguration out;
  out.set_name(name);
  auto& host = *out.add_virtual_hosts();
  host.set_name("all");
  host.add_domains("*");
  for (const WireRoute& route : routes) {
    auto& one = *host.add_routes();
    one.set_name(route.cluster);
    one.mutable_match()->set_prefix(route.prefix);
    one.mutable_route()->set_cluster(route.cluster);
    if (route.rule.empty()) continue;
    set_weft(*one.mutable_metadata(), "kind", "VirtualService");
    set_weft(*one.mutable_metadata(), "namespace", "shop");
    set_weft(*one.mutable_metadata(), "name", name);
    set_weft(*one.mutable_metadata(), "rule", route.rule);
  }
  return out;
}

void set_http(const WireListener& listener, const envoy::extensions::access_loggers::file::v3::FileAccessLog& log,
              google::protobuf::Any& config) {
  HttpConnectionManager http;
  http.set_stat_prefix("http");
  if (listener.routes_name.empty()) {
    *http.mutable_route_config() = table(listener.name, listener.routes);
  } else {
    http.mutable_rds()->mutable_config_source()->mutable_ads();
    http.mutable_rds()->set_route_config_name(listener.routes_name);
  }
  http.add_access_log()->mutable_typed_config()->PackFrom(log);
  auto& router = *http.add_http_filters();
  router.set_name("envoy.filters.http.router");
  router.mutable_typed_config()->PackFrom(envoy::extensions::filters::http::router::v3::Router());
  config.PackFrom(http);
}

}  // namespace

std::string listener_bytes(const WireListener& listener) {
  envoy::config::listener::v3::Listener out;
  out.set_name(listener.name);
  set_address(listener.address, *out.mutable_address());
  out.mutable_bind_to_port()->set_value(listener.bind);
  out.mutable_use_original_dst()->set_value(listener.hand_over);
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  if (!listener.mesh_ranges.empty()) set_weft(*out.mutable_metadata(), "mesh_ranges", listener.mesh_ranges);
  if (!listener.beside.empty()) set_weft(*out.mutable_metadata(), "beside", listener.beside);

  envoy::extensions::access_loggers::file::v3::FileAccessLog log;
  log.set_path("log");
  if (!listener.log_format.empty())
    log.mutable_log_format()->mutable_text_format_source()->set_inline_string(listener.log_format);
  out.add_access_log()->mutable_typed_config()->PackFrom(log);
  auto& chain = *out.add_filter_chains();
  if (!listener.secret.empty()) {
    envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext tls;
    auto& secret = *tls.mutable_common_tls_context()->add_tls_certificate_sds_secret_configs();
    secret.set_name(listener.secret);
    secret.mutable_sds_config()->mutable_ads();
    chain.mutable_transport_socket()->mutable_typed_config()->PackFrom(tls);
  }
  auto& filter = *chain.add_filters();
  filter.set_name("terminal");
  if (!listener.routes_name.empty() || !listener.routes.empty()) {
    set_http(listener, log, *filter.mutable_typed_config());
  } else {
    TcpProxy tcp;
    tcp.set_stat_prefix("tcp");
    tcp.set_cluster(listener.tcp_cluster);
    tcp.add_access_log()->mutable_typed_config()->PackFrom(log);
    filter.mutable_typed_config()->PackFrom(tcp);
  }
  return out.SerializeAsString();
}

std::string secret_bytes(const std::string& name, const std::string& certificate, const std::string& key) {
  envoy::extensions::transport_sockets::tls::v3::Secret out;
  out.set_name(name);
  out.mutable_tls_certificate()->mutable_certificate_chain()->set_inline_string(certificate);
  out.mutable_tls_certificate()->mutable_private_key()->set_inline_string(key);
  return out.SerializeAsString();
}

std::string routes_bytes(const std::string& name, const std::vector<WireRoute>& routes) {
  return table(name, routes).SerializeAsString();
}

std::string cluster_bytes(const std::string& name) {
  envoy::config::cluster::v3::Cluster out;
  out.set_name(name);
  out.set_type(envoy::config::cluster::v3::Cluster::EDS);
  out.mutable_eds_cluster_config()->mutable_eds_config()->mutable_ads();
  return out.SerializeAsString();
}

std::string passthrough_bytes(const std::string& name) {
  envoy::config::cluster::v3::Cluster out;
  out.set_name(name);
  out.set_type(envoy::config::cluster::v3::Cluster::ORIGINAL_DST);
  out.set_lb_policy(envoy::config::cluster::v3::Cluster::CLUSTER_PROVIDED);
  return out.SerializeAsString();
}

std::string endpoints_bytes(const std::string& cluster, const std::vector<std::string>& addresses) {
  envoy::config::endpoint::v3::ClusterLoadAssignment out;
  out.set_cluster_name(cluster);
  auto& locality = *out.add_endpoints();
  for (const std::string& address : addresses)
    set_address(address, *locality.add_lb_endpoints()->mutable_endpoint()->mutable_address());
  return out.SerializeAsString();
}

std::string name_bytes(const std::string& name, const std::vector<std::string>& ips) {
  weft::v1::Name out;
  out.set_name(name);
  for (const std::string& ip : ips) out.add_addresses(ip);
  return out.SerializeAsString();
}

std::string peer_bytes(const std::string& address) {
  weft::v1::Peer out;
  out.set_name(address);
  return out.SerializeAsString();
}

void WireSource::set(std::string_view type, const std::string& name, std::string bytes, const std::string& node) {
  resources_[{std::string(type), name, node}] = std::move(bytes);
}

std::optional<Encoded> WireSource::get(const Node& node, std::string_view type, std::string_view name) {
  auto found = resources_.find({std::string(type), std::string(name), node.id});
  if (found == resources_.end()) found = resources_.find({std::string(type), std::string(name), {}});
  if (found == resources_.end()) return std::nullopt;
  return Encoded{found->second, config::content_version(found->second)};
}

std::vector<std::string> WireSource::wildcard(const Node& node, std::string_view type) {
  std::vector<std::string> names;
  for (const auto& [key, bytes] : resources_) {
    if (key.type == type && (key.node.empty() || key.node == node.id)) names.push_back(key.name);
  }
  return names;
}

}  // namespace weft::xds::testing
