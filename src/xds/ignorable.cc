#include "xds/ignorable.h"

#include <algorithm>
#include <iterator>

namespace weft::xds {
namespace {

struct Field {
  std::string_view message;
  std::string_view name;
};

constexpr Field kFields[] = {
    // Statistics, traces and logs: what is observed, not what is done.
    {"envoy.config.accesslog.v3.AccessLog", "filter"},
    {"envoy.config.cluster.v3.Cluster", "alt_stat_name"},
    {"envoy.config.cluster.v3.Cluster", "track_cluster_stats"},
    {"envoy.config.cluster.v3.CircuitBreakers.Thresholds", "track_remaining"},
    {"envoy.config.listener.v3.Listener", "stat_prefix"},
    {"envoy.config.route.v3.Route", "decorator"},
    {"envoy.config.route.v3.Route", "tracing"},
    {"envoy.config.route.v3.VirtualHost", "virtual_clusters"},
    {"envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", "charge_cluster_response_stats"},
    {"envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", "stat_prefix"},
    {"envoy.extensions.filters.http.fault.v3.HTTPFault", "disable_downstream_cluster_stats"},
    {"envoy.extensions.filters.http.rbac.v3.RBAC", "track_per_rule_stats"},
    {"envoy.extensions.filters.http.router.v3.Router", "dynamic_stats"},
    {"envoy.extensions.filters.http.router.v3.Router", "start_child_span"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "access_log_flush_interval"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "access_log_options"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "request_id_extension"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "tracing"},
    {"envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy", "access_log_flush_interval"},
    {"envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy", "access_log_options"},

    // Tuning of sockets, buffers and windows, which weft bounds by its own constants.
    {"envoy.config.cluster.v3.Cluster", "cleanup_interval"},
    {"envoy.config.cluster.v3.Cluster", "dns_failure_refresh_rate"},
    {"envoy.config.cluster.v3.Cluster", "dns_jitter"},
    {"envoy.config.cluster.v3.Cluster", "per_connection_buffer_limit_bytes"},
    {"envoy.config.cluster.v3.Cluster", "preconnect_policy"},
    {"envoy.config.cluster.v3.Cluster", "respect_dns_ttl"},
    {"envoy.config.cluster.v3.Cluster", "typed_dns_resolver_config"},
    {"envoy.config.cluster.v3.Cluster", "wait_for_warm_on_init"},
    {"envoy.config.cluster.v3.OutlierDetection", "max_ejection_time_jitter"},
    {"envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig", "dns_failure_refresh_rate"},
    {"envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig", "typed_dns_resolver_config"},
    {"envoy.config.core.v3.Http2ProtocolOptions", "hpack_table_size"},
    {"envoy.config.core.v3.Http2ProtocolOptions", "initial_connection_window_size"},
    {"envoy.config.core.v3.Http2ProtocolOptions", "initial_stream_window_size"},
    {"envoy.config.core.v3.KeepaliveSettings", "connection_idle_interval"},
    {"envoy.config.core.v3.KeepaliveSettings", "interval_jitter"},
    {"envoy.config.listener.v3.FilterChain", "transport_socket_connect_timeout"},
    {"envoy.config.listener.v3.Listener", "connection_balance_config"},
    {"envoy.config.listener.v3.Listener", "drain_type"},
    {"envoy.config.listener.v3.Listener", "enable_reuse_port"},
    {"envoy.config.listener.v3.Listener", "max_connections_to_accept_per_socket_event"},
    {"envoy.config.listener.v3.Listener", "per_connection_buffer_limit_bytes"},
    {"envoy.config.listener.v3.Listener", "tcp_backlog_size"},
    {"envoy.config.listener.v3.Listener", "tcp_fast_open_queue_length"},
    {"envoy.config.listener.v3.Listener", "tcp_keepalive"},
    {"envoy.extensions.filters.http.jwt_authn.v3.JwtProvider", "jwt_cache_config"},
    {"envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks", "retry_policy"},
    {"envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector", "initial_read_buffer_size"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "delayed_close_timeout"},

    // What weft does anyway, or does in a way of its own: it retries on hosts not yet tried, passes 100 Continue on,
    // names its errors, and
    // stages what is named.
    {"envoy.config.core.v3.SubstitutionFormatString", "json_format_options"},  // it sorts a JSON line's keys
    {"envoy.config.route.v3.RouteAction", "cluster_not_found_response_code"},
    {"envoy.config.route.v3.RouteAction", "max_grpc_timeout"},
    {"envoy.config.route.v3.VirtualHost", "include_attempt_count_in_response"},
    {"envoy.config.route.v3.VirtualHost", "include_request_attempt_count"},
    {"envoy.config.route.v3.WeightedCluster", "runtime_key_prefix"},
    {"envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", "clear_route_cache"},
    {"envoy.extensions.filters.network.ext_authz.v3.ExtAuthz", "check_on_new_connection"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager", "proxy_100_continue"},

    // Resumption of TLS sessions, which weft does in a way of its own: between sidecars, and nowhere else.
    {"envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext", "disable_stateful_session_resumption"},
    {"envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext", "disable_stateless_session_resumption"},
    {"envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext", "prefer_client_ciphers"},
    {"envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext", "session_timeout"},
    {"envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", "enforce_rsa_key_usage"},
    {"envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext", "max_session_keys"},

    // Information about a peer or an object, without a meaning for requests.
    {"envoy.config.core.v3.Metadata", "typed_filter_metadata"},
    {"envoy.config.core.v3.Node", "dynamic_parameters"},
    {"envoy.config.core.v3.Node", "extensions"},
    {"envoy.config.core.v3.Node", "listening_addresses"},
    {"envoy.config.core.v3.Node", "user_agent_build_version"},
    {"envoy.config.core.v3.ApiConfigSource", "rate_limit_settings"},
    {"envoy.config.core.v3.ApiConfigSource", "refresh_delay"},
    {"envoy.config.core.v3.ApiConfigSource", "request_timeout"},

    // The process around the proxy, in a static file.
    {"envoy.config.bootstrap.v3.Admin", "access_log"},
    {"envoy.config.bootstrap.v3.Admin", "access_log_path"},
    {"envoy.config.bootstrap.v3.Admin", "profile_path"},
    {"envoy.config.bootstrap.v3.Bootstrap", "application_log_config"},
    {"envoy.config.bootstrap.v3.Bootstrap", "cluster_manager"},
    {"envoy.config.bootstrap.v3.Bootstrap", "default_regex_engine"},
    {"envoy.config.bootstrap.v3.Bootstrap", "deferred_stat_options"},
    {"envoy.config.bootstrap.v3.Bootstrap", "enable_dispatcher_stats"},
    {"envoy.config.bootstrap.v3.Bootstrap", "flags_path"},
    {"envoy.config.bootstrap.v3.Bootstrap", "layered_runtime"},
    {"envoy.config.bootstrap.v3.Bootstrap", "memory_allocator_manager"},
    {"envoy.config.bootstrap.v3.Bootstrap", "stats_config"},
    {"envoy.config.bootstrap.v3.Bootstrap", "stats_flush_interval"},
    {"envoy.config.bootstrap.v3.Bootstrap", "stats_flush_on_admin"},
    {"envoy.config.bootstrap.v3.Bootstrap", "stats_sinks"},
    {"envoy.config.bootstrap.v3.Bootstrap", "typed_dns_resolver_config"},
    {"envoy.config.bootstrap.v3.Bootstrap", "watchdog"},
    {"envoy.config.bootstrap.v3.Bootstrap", "watchdogs"},
};

constexpr std::string_view kExtensions[] = {
    // Logs that are sent to a service; the files beside them are written.
    "envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig",
    "envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfig",
    // Istio's statistics and what feeds them; weft counts the same metrics itself.
    "envoy.extensions.filters.http.grpc_stats.v3.FilterConfig",
    "envoy.tcp.metadataexchange.config.MetadataExchange",
    "io.istio.http.peer_metadata.Config",
    "stats.PluginConfig",
    // Chooses the ALPN of upstream TLS, which weft chooses by the cluster's protocol.
    "istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig",
};

template <size_t N>
bool has(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

bool may_ignore_field(std::string_view message, std::string_view field) {
  return std::any_of(std::begin(kFields), std::end(kFields),
                     [&](const Field& entry) { return entry.message == message && entry.name == field; });
}

bool may_ignore_extension(std::string_view type) { return has(kExtensions, type); }

}  // namespace weft::xds
