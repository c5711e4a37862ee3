#include "mesh/wire.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/access_loggers/file/v3/file.pb.h"
#include "envoy/extensions/filters/http/cors/v3/cors.pb.h"
#include "envoy/extensions/filters/http/fault/v3/fault.pb.h"
#include "envoy/extensions/filters/http/router/v3/router.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "envoy/extensions/transport_sockets/raw_buffer/v3/raw_buffer.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/service.h"

namespace weft::mesh {
namespace {

using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
using envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy;
using envoy::extensions::upstreams::http::v3::HttpProtocolOptions;

// Linux' numbers, which are what travels in a SocketOption.
constexpr int64_t kSolSocket = 1;
constexpr int64_t kSoMark = 36;

constexpr std::string_view kMetadata = "weft";
constexpr Duration kEdgeIdle = 1h;  // as an opaque connection's: a WebSocket or a watch may be silent for long
constexpr const char* kHttpOptions = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

void add_access_log(const Settings& settings,
                    google::protobuf::RepeatedPtrField<envoy::config::accesslog::v3::AccessLog>& logs) {
  if (settings.access_log_path.empty()) return;
  envoy::extensions::access_loggers::file::v3::FileAccessLog file;
  file.set_path(settings.access_log_path);
  auto* log = logs.Add();
  log->set_name("envoy.access_loggers.file");
  pack(file, *log->mutable_typed_config());
}

template <class Filter>
void set_filter(const ChainFilter& from, Filter& out) {
  out.set_name(from.name);
  out.mutable_typed_config()->set_type_url(from.type_url);
  out.mutable_typed_config()->set_value(from.bytes);
}

// What routes say to them works only where they are. Those of callers come to the workload without such words.
void add_route_filters(HttpConnectionManager& http) {
  set_filter(chain_filter("envoy.filters.http.fault", envoy::extensions::filters::http::fault::v3::HTTPFault()),
             *http.add_http_filters());
  set_filter(chain_filter("envoy.filters.http.cors", envoy::extensions::filters::http::cors::v3::Cors()),
             *http.add_http_filters());
}

HttpConnectionManager::ForwardClientCertDetails choice_of(config::ForwardedClientCert::How how) {
  using How = config::ForwardedClientCert::How;
  switch (how) {
    case How::remove: return HttpConnectionManager::SANITIZE;
    case How::forward: return HttpConnectionManager::FORWARD_ONLY;
    case How::append: return HttpConnectionManager::APPEND_FORWARD;
    case How::replace: return HttpConnectionManager::SANITIZE_SET;
    case How::always_forward: return HttpConnectionManager::ALWAYS_FORWARD_ONLY;
  }
  return HttpConnectionManager::SANITIZE;
}

void set_error_statuses(const std::vector<uint16_t>& statuses, HttpProtocolOptions& http) {
  if (statuses.empty()) return;
  auto* matcher = http.mutable_outlier_detection()->mutable_error_matcher();
  for (const uint16_t status : statuses) {
    auto* one = statuses.size() == 1 ? matcher : matcher->mutable_or_match()->add_rules();
    auto* header = one->mutable_http_response_headers_match()->add_headers();
    header->set_name(":status");
    header->mutable_string_match()->set_exact(std::to_string(status));
  }
}

}  // namespace

std::string to_bytes(const google::protobuf::Message& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  coded.SetSerializationDeterministic(true);                  // maps in the order of their keys
  static_cast<void>(message.SerializeToCodedStream(&coded));  // fails only without memory
  coded.Trim();
  return bytes;
}

void pack(const google::protobuf::Message& message, google::protobuf::Any& any) {
  any.set_type_url("type.googleapis.com/" + message.GetDescriptor()->full_name());
  any.set_value(to_bytes(message));
}

void set_duration(Duration value, google::protobuf::Duration& duration) {
  auto seconds = std::chrono::duration_cast<std::chrono::seconds>(value);
  duration.set_seconds(seconds.count());
  duration.set_nanos(static_cast<int32_t>((value - seconds).count()));
}

void set_address(std::string_view ip, uint16_t port, envoy::config::core::v3::Address& address) {
  address.mutable_socket_address()->set_address(std::string(ip));
  address.mutable_socket_address()->set_port_value(port);
}

void set_every_address(const Settings& settings, uint16_t port, envoy::config::core::v3::Address& address) {
  const bool has_v6 =
      std::ranges::any_of(settings.mesh_ranges, [](const config::Cidr& range) { return is_v6(range.address); });
  set_address(has_v6 ? "::" : "0.0.0.0", port, address);
  if (has_v6) address.mutable_socket_address()->set_ipv4_compat(true);
}

void set_pipe(std::string_view path, envoy::config::core::v3::Address& address) {
  address.mutable_pipe()->set_path(std::string(path));
}

void set_plaintext(envoy::config::core::v3::TransportSocket& socket) {
  socket.set_name("envoy.transport_sockets.raw_buffer");
  pack(envoy::extensions::transport_sockets::raw_buffer::v3::RawBuffer(), *socket.mutable_typed_config());
}

void set_label(std::string_view key, std::string_view value, envoy::config::core::v3::Metadata& metadata) {
  if (value.empty()) return;
  auto& fields = *(*metadata.mutable_filter_metadata())[std::string(kMetadata)].mutable_fields();
  fields[std::string(key)].set_string_value(std::string(value));
}

void set_origin(const config::Origin& origin, envoy::config::core::v3::Metadata& metadata) {
  set_label("kind", origin.kind, metadata);
  set_label("namespace", origin.ns, metadata);
  set_label("name", origin.name, metadata);
  set_label("rule", origin.rule, metadata);
}

void set_names_by_host(bool proven, envoy::config::cluster::v3::Cluster& cluster) {
  HttpProtocolOptions http;
  http.mutable_explicit_http_config()->mutable_http_protocol_options();  // one must be said
  http.mutable_upstream_http_protocol_options()->set_auto_sni(true);
  if (proven) http.mutable_upstream_http_protocol_options()->set_auto_san_validation(true);
  pack(http, (*cluster.mutable_typed_extension_protocol_options())[kHttpOptions]);
}

void set_upstream_http(const UpstreamHttpOptions& options, envoy::config::cluster::v3::Cluster& cluster) {
  HttpProtocolOptions http;
  if (const auto said = cluster.typed_extension_protocol_options().find(kHttpOptions);
      said != cluster.typed_extension_protocol_options().end())
    static_cast<void>(said->second.UnpackTo(&http));  // of our own making
  if (options.idle_timeout.count() != 0) {
    set_duration(options.idle_timeout, *http.mutable_common_http_protocol_options()->mutable_idle_timeout());
  }
  if (options.max_requests_per_connection != 0) {
    http.mutable_common_http_protocol_options()->mutable_max_requests_per_connection()->set_value(
        options.max_requests_per_connection);
  }
  if (options.max_connection_duration.count() != 0) {
    set_duration(options.max_connection_duration,
                 *http.mutable_common_http_protocol_options()->mutable_max_connection_duration());
  }
  switch (options.as_callers && options.protocol != Protocol::tcp ? Protocol::unknown : options.protocol) {
    case Protocol::http: http.mutable_explicit_http_config()->mutable_http_protocol_options(); break;
    case Protocol::http2:
    case Protocol::grpc: http.mutable_explicit_http_config()->mutable_http2_protocol_options(); break;
    case Protocol::unknown:
      http.mutable_use_downstream_protocol_config()->mutable_http_protocol_options();
      http.mutable_use_downstream_protocol_config()->mutable_http2_protocol_options();
      break;
    case Protocol::tcp: return;
  }
  if (!http.has_explicit_http_config() || http.explicit_http_config().has_http2_protocol_options()) {
    auto* http2 = http.has_explicit_http_config()
                      ? http.mutable_explicit_http_config()->mutable_http2_protocol_options()
                      : http.mutable_use_downstream_protocol_config()->mutable_http2_protocol_options();
    if (options.max_concurrent_streams != 0)
      http2->mutable_max_concurrent_streams()->set_value(options.max_concurrent_streams);
    if (options.ping_interval.count() != 0) {
      set_duration(options.ping_interval, *http2->mutable_connection_keepalive()->mutable_interval());
      set_duration(options.ping_timeout, *http2->mutable_connection_keepalive()->mutable_timeout());
    }
  }
  set_error_statuses(options.error_statuses, http);
  pack(http, (*cluster.mutable_typed_extension_protocol_options())[kHttpOptions]);
}

void set_mark(uint32_t mark, envoy::config::cluster::v3::Cluster& cluster) {
  if (mark == 0) return;
  auto* option = cluster.mutable_upstream_bind_config()->add_socket_options();
  option->set_description("the proxy's own traffic");
  option->set_level(kSolSocket);
  option->set_name(kSoMark);
  option->set_int_value(mark);
  option->set_state(envoy::config::core::v3::SocketOption::STATE_PREBIND);
}

ChainFilter chain_filter(std::string name, const google::protobuf::Message& message) {
  google::protobuf::Any any;
  pack(message, any);
  return {std::move(name), any.type_url(), any.value()};
}

void add_http(const Settings& settings, const config::PathForm& paths, std::string stat_prefix,
              const envoy::config::route::v3::RouteConfiguration& routes,
              envoy::config::listener::v3::FilterChain& chain, HttpEnd end, const std::vector<ChainFilter>& before,
              const EdgeTerms& edge) {
  HttpConnectionManager http;
  http.set_stat_prefix(std::move(stat_prefix));
  *http.mutable_route_config() = routes;
  http.mutable_route_config()->mutable_max_direct_response_body_size_bytes()->set_value(kinds::kMaxDirectBody);
  http.set_server_header_transformation(HttpConnectionManager::PASS_THROUGH);
  // A stranger's stream may not stay for ever; the mesh's own apps know how long theirs are silent.
  set_duration(end == HttpEnd::edge ? kEdgeIdle : Duration(0), *http.mutable_stream_idle_timeout());
  http.mutable_use_remote_address()->set_value(end == HttpEnd::edge);
  if (end == HttpEnd::edge) http.set_xff_num_trusted_hops(edge.trusted_hops);
  if (end != HttpEnd::app) {
    http.set_forward_client_cert_details(end == HttpEnd::edge ? choice_of(edge.client_cert)
                                                              : HttpConnectionManager::APPEND_FORWARD);
    auto& details = *http.mutable_set_current_client_cert_details();
    details.mutable_subject()->set_value(true);
    details.set_dns(true);
    details.set_uri(true);
  }
  http.mutable_generate_request_id()->set_value(true);
  http.add_upgrade_configs()->set_upgrade_type("websocket");
  http.mutable_normalize_path()->set_value(paths.normalize);
  http.set_merge_slashes(paths.merge_slashes);
  http.set_path_with_escaped_slashes_action(paths.escaped_slashes == config::EscapedSlashes::unescape
                                                ? HttpConnectionManager::UNESCAPE_AND_FORWARD
                                                : HttpConnectionManager::KEEP_UNCHANGED);
  for (const ChainFilter& one : before) set_filter(one, *http.add_http_filters());
  if (end != HttpEnd::mesh) add_route_filters(http);
  auto* router = http.add_http_filters();
  router->set_name("envoy.filters.http.router");
  pack(envoy::extensions::filters::http::router::v3::Router(), *router->mutable_typed_config());
  add_access_log(settings, *http.mutable_access_log());
  auto* filter = chain.add_filters();
  filter->set_name("envoy.filters.network.http_connection_manager");
  pack(http, *filter->mutable_typed_config());
}

void add_tcp(const Settings& settings, std::string cluster, envoy::config::listener::v3::FilterChain& chain,
             const std::vector<ChainFilter>& before, const TcpTerms& terms) {
  add_tcp(settings, std::vector<WeightedCluster>{{std::move(cluster), 1}}, chain, before, terms);
}

void set_terms(const TcpTerms& terms, TcpProxy& tcp) {
  if (terms.idle > Duration(0)) set_duration(terms.idle, *tcp.mutable_idle_timeout());
  if (terms.longest > Duration(0)) set_duration(terms.longest, *tcp.mutable_max_downstream_connection_duration());
  if (terms.by_source_ip) tcp.add_hash_policy()->mutable_source_ip();
  if (terms.tunnel_to.empty()) return;
  tcp.mutable_tunneling_config()->set_hostname(terms.tunnel_to);
  tcp.mutable_tunneling_config()->set_use_post(terms.tunnel_by_post);
}

void add_tcp(const Settings& settings, const std::vector<WeightedCluster>& clusters,
             envoy::config::listener::v3::FilterChain& chain, const std::vector<ChainFilter>& before,
             const TcpTerms& terms) {
  TcpProxy tcp;
  set_terms(terms, tcp);
  if (!clusters.empty()) tcp.set_stat_prefix(clusters.front().name);
  if (clusters.size() == 1) tcp.set_cluster(clusters.front().name);
  for (const WeightedCluster& one : clusters) {
    if (clusters.size() == 1) break;
    auto* entry = tcp.mutable_weighted_clusters()->add_clusters();
    entry->set_name(one.name);
    entry->set_weight(one.weight);
  }
  add_access_log(settings, *tcp.mutable_access_log());
  for (const ChainFilter& one : before) set_filter(one, *chain.add_filters());
  auto* filter = chain.add_filters();
  filter->set_name("envoy.filters.network.tcp_proxy");
  pack(tcp, *filter->mutable_typed_config());
}

void add_listener_log(const Settings& settings, envoy::config::listener::v3::Listener& listener) {
  add_access_log(settings, *listener.mutable_access_log());
}

void match_detected_http(envoy::config::listener::v3::FilterChain& chain) {
  chain.mutable_filter_chain_match()->set_transport_protocol("raw_buffer");
  chain.mutable_filter_chain_match()->add_application_protocols("http/1.0");
  chain.mutable_filter_chain_match()->add_application_protocols("http/1.1");
  chain.mutable_filter_chain_match()->add_application_protocols("h2c");
}

void forward_all(std::string cluster, const config::Origin& origin, envoy::config::route::v3::Route& route) {
  route.set_name("default");
  route.mutable_match()->set_prefix("/");
  route.mutable_route()->set_cluster(std::move(cluster));
  set_duration(Duration(0), *route.mutable_route()->mutable_timeout());
  set_origin(origin, *route.mutable_metadata());
}

}  // namespace weft::mesh
