// The public names of fields outside our subset, so that a refusal can name what it refuses. Made from the public
// xDS v3 definitions of January 2026: every field, of a message under proto/, that the subset leaves out. When a
// field moves into the subset its entry here is no longer read.
#include "xds/compile_public_fields.h"

#include <charconv>

namespace weft::xds {
namespace {

struct Entry {
  std::string_view message;
  std::string_view fields;  // "number:name number:name ..."
};

constexpr Entry kPublicFields[] = {
    {"envoy.config.accesslog.v3.AccessLog", "2:filter"},
    {"envoy.config.bootstrap.v3.Admin",
     "1:access_log_path 2:profile_path 4:socket_options 5:access_log 6:ignore_global_conn_limit "
     "7:allow_paths"},
    {"envoy.config.bootstrap.v3.Bootstrap",
     "4:cluster_manager 5:flags_path 6:stats_sinks 7:stats_flush_interval 8:watchdog 9:tracing "
     "13:stats_config 14:hds_config 15:overload_manager 16:enable_dispatcher_stats 17:layered_runtime "
     "18:header_prefix 19:stats_server_version_override 20:use_tcp_for_dns_lookups 21:bootstrap_extensions "
     "22:config_sources 23:default_config_source 24:default_socket_interface "
     "25:certificate_provider_instances 26:node_context_params 27:watchdogs 28:fatal_actions "
     "29:stats_flush_on_admin 30:dns_resolution_config 31:typed_dns_resolver_config 32:inline_headers "
     "33:perf_tracing_file_path 34:default_regex_engine 35:xds_delegate_extension "
     "36:xds_config_tracker_extension 37:listener_manager 38:application_log_config "
     "39:deferred_stat_options 40:grpc_async_client_manager_config 41:memory_allocator_manager "
     "42:stats_eviction_interval"},
    {"envoy.config.bootstrap.v3.Bootstrap.DynamicResources", "5:lds_resources_locator 6:cds_resources_locator"},
    {"envoy.config.bootstrap.v3.Bootstrap.StaticResources", "3:secrets"},
    {"envoy.config.cluster.v3.CircuitBreakers", "2:per_host_thresholds"},
    {"envoy.config.cluster.v3.CircuitBreakers.Thresholds", "6:track_remaining 7:max_connection_pools 8:retry_budget"},
    {"envoy.config.cluster.v3.Cluster",
     "5:per_connection_buffer_limit_bytes 8:health_checks 18:dns_resolvers 20:cleanup_interval "
     "22:lb_subset_config 23:ring_hash_lb_config 26:protocol_selection 28:alt_stat_name "
     "30:upstream_connection_options 31:close_connections_on_host_health_failure "
     "32:ignore_health_on_host_removal 34:original_dst_lb_config 38:cluster_type 39:respect_dns_ttl "
     "41:load_balancing_policy 42:lrs_server 44:dns_failure_refresh_rate "
     "45:use_tcp_for_dns_lookups 46:upstream_http_protocol_options 47:track_timeout_budgets "
     "48:upstream_config 49:track_cluster_stats 50:preconnect_policy "
     "51:connection_pool_per_downstream_connection 52:maglev_lb_config 53:dns_resolution_config "
     "54:wait_for_warm_on_init 55:typed_dns_resolver_config 57:lrs_report_endpoint_metrics 58:dns_jitter "
     "59:transport_socket_matcher"},
    {"envoy.config.cluster.v3.Cluster.CommonLbConfig",
     "2:zone_aware_lb_config 3:locality_weighted_lb_config 4:update_merge_window "
     "5:ignore_new_hosts_until_first_hc 6:close_connections_on_host_set_change "
     "7:consistent_hashing_lb_config 8:override_host_status"},
    {"envoy.config.cluster.v3.Cluster.LeastRequestLbConfig", "2:active_request_bias 3:slow_start_config"},
    {"envoy.config.cluster.v3.Cluster.RoundRobinLbConfig", "1:slow_start_config"},
    {"envoy.config.cluster.v3.Filter", "3:config_discovery"},
    {"envoy.config.cluster.v3.OutlierDetection",
     "7:success_rate_minimum_hosts 8:success_rate_request_volume 9:success_rate_stdev_factor "
     "16:failure_percentage_threshold 17:enforcing_failure_percentage "
     "18:enforcing_failure_percentage_local_origin 19:failure_percentage_minimum_hosts "
     "20:failure_percentage_request_volume 21:max_ejection_time 22:max_ejection_time_jitter "
     "23:successful_active_health_check_uneject_host 24:monitors 25:always_eject_one_host"},
    {"envoy.config.common.matcher.v3.MatchPredicate",
     "2:and_match 3:not_match 4:any_match 5:http_request_headers_match 6:http_request_trailers_match "
     "8:http_response_trailers_match 9:http_request_generic_body_match 10:http_response_generic_body_match"},
    {"envoy.config.core.v3.Address", "3:envoy_internal_address"},
    {"envoy.config.core.v3.ApiConfigSource",
     "2:cluster_names 3:refresh_delay 5:request_timeout 6:rate_limit_settings 9:config_validators"},
    {"envoy.config.core.v3.BindConfig",
     "2:freebind 4:additional_source_addresses 5:extra_source_addresses 6:local_address_selector"},
    {"envoy.config.core.v3.ConfigSource", "1:path 5:self 7:authorities 8:path_config_source"},
    {"envoy.config.core.v3.DataSource", "4:environment_variable 5:watched_directory"},
    {"envoy.config.core.v3.GrpcService", "2:google_grpc 5:initial_metadata 6:retry_policy"},
    {"envoy.config.core.v3.GrpcService.EnvoyGrpc", "3:retry_policy 4:max_receive_message_length 5:skip_envoy_headers"},
    {"envoy.config.core.v3.HeaderValue", "3:raw_value"},
    {"envoy.config.core.v3.Http1ProtocolOptions",
     "1:allow_absolute_url 2:accept_http_10 3:default_host_for_http_10 4:header_key_format "
     "5:enable_trailers 6:allow_chunked_length 7:override_stream_error_on_invalid_http_message "
     "8:send_fully_qualified_url 9:use_balsa_parser 10:allow_custom_methods 11:ignore_http_11_upgrade"},
    {"envoy.config.core.v3.Http2ProtocolOptions",
     "1:hpack_table_size 3:initial_stream_window_size 4:initial_connection_window_size 5:allow_connect "
     "6:allow_metadata 7:max_outbound_frames 8:max_outbound_control_frames "
     "9:max_consecutive_inbound_frames_with_empty_payload 10:max_inbound_priority_frames_per_stream "
     "11:max_inbound_window_update_frames_per_data_frame_sent 12:stream_error_on_invalid_http_messaging "
     "13:custom_settings_parameters 14:override_stream_error_on_invalid_http_message "
     "15:connection_keepalive 16:use_oghttp2_codec 17:max_metadata_size 18:enable_huffman_encoding"},
    {"envoy.config.core.v3.HttpProtocolOptions",
     "2:max_headers_count 3:max_connection_duration 4:max_stream_duration "
     "5:headers_with_underscores_action 7:max_response_headers_kb"},
    {"envoy.config.core.v3.KeepaliveSettings", "3:interval_jitter 4:connection_idle_interval"},
    {"envoy.config.core.v3.Metadata", "2:typed_filter_metadata"},
    {"envoy.config.core.v3.Node",
     "8:user_agent_build_version 9:extensions 11:listening_addresses 12:dynamic_parameters"},
    {"envoy.config.core.v3.ProxyProtocolConfig", "2:pass_through_tlvs 3:added_tlvs"},
    {"envoy.config.core.v3.SocketAddress", "4:named_port 5:resolver_name 6:ipv4_compat 7:network_namespace_filepath"},
    {"envoy.config.core.v3.SocketOption", "7:type 8:ip_version"},
    {"envoy.config.core.v3.SubstitutionFormatString",
     "2:json_format 3:omit_empty_values 4:content_type 6:formatters 7:json_format_options"},
    {"envoy.config.core.v3.UpstreamHttpProtocolOptions", "3:override_auto_sni_header"},
    {"envoy.config.endpoint.v3.ClusterLoadAssignment", "4:policy 5:named_endpoints"},
    {"envoy.config.endpoint.v3.Endpoint", "2:health_check_config 4:additional_addresses"},
    {"envoy.config.endpoint.v3.LbEndpoint", "5:endpoint_name"},
    {"envoy.config.endpoint.v3.LocalityLbEndpoints",
     "6:proximity 7:load_balancer_endpoints 8:leds_cluster_locality_config 9:metadata"},
    {"envoy.config.listener.v3.Filter", "5:config_discovery"},
    {"envoy.config.listener.v3.FilterChain", "4:use_proxy_proto 9:transport_socket_connect_timeout"},
    {"envoy.config.listener.v3.FilterChainMatch",
     "4:address_suffix 5:suffix_len 6:source_prefix_ranges 7:source_ports 12:source_type "
     "13:direct_source_prefix_ranges"},
    {"envoy.config.listener.v3.Listener",
     "5:per_connection_buffer_limit_bytes 7:deprecated_v1 8:drain_type 10:transparent 11:freebind "
     "12:tcp_fast_open_queue_length 18:udp_listener_config 19:api_listener 20:connection_balance_config "
     "21:reuse_port 24:tcp_backlog_size 27:internal_listener 28:stat_prefix 29:enable_reuse_port "
     "30:enable_mptcp 31:ignore_global_conn_limit 32:filter_chain_matcher 33:additional_addresses "
     "34:max_connections_to_accept_per_socket_event 35:bypass_overload_manager 36:fcds_config "
     "37:tcp_keepalive"},
    {"envoy.config.listener.v3.ListenerFilter", "5:config_discovery"},
    {"envoy.config.rbac.v3.Permission", "12:matcher 14:sourced_metadata"},
    {"envoy.config.rbac.v3.Policy", "3:condition 4:checked_condition 5:cel_config"},
    {"envoy.config.rbac.v3.Principal", "13:sourced_metadata"},
    {"envoy.config.rbac.v3.RBAC", "3:audit_logging_options"},
    {"envoy.config.route.v3.DirectResponseAction", "3:body_format"},
    {"envoy.config.route.v3.RedirectAction", "9:regex_rewrite"},
    {"envoy.config.route.v3.RetryPolicy",
     "4:retry_priority 5:retry_host_predicate 6:host_selection_retry_max_attempts 9:retriable_headers "
     "10:retriable_request_headers 11:rate_limited_retry_back_off 12:retry_options_predicates "
     "13:per_try_idle_timeout"},
    {"envoy.config.route.v3.Route",
     "5:decorator 13:typed_per_filter_config 15:tracing 16:per_request_buffer_limit_bytes 17:filter_action "
     "18:non_forwarding_action 19:stat_prefix 20:request_body_buffer_limit"},
    {"envoy.config.route.v3.RouteAction",
     "2:cluster_header 4:metadata_match 7:auto_host_rewrite 11:priority 13:rate_limits "
     "14:include_vh_rate_limits 15:hash_policy 17:cors 20:cluster_not_found_response_code "
     "23:max_grpc_timeout 25:upgrade_configs 26:internal_redirect_action 27:hedge_policy "
     "28:grpc_timeout_offset 29:host_rewrite_header 30:request_mirror_policies 31:max_internal_redirects "
     "32:regex_rewrite 33:retry_policy_typed_config 34:internal_redirect_policy 35:host_rewrite_path_regex "
     "37:cluster_specifier_plugin 38:append_x_forwarded_host 39:inline_cluster_specifier_plugin "
     "40:early_data_policy 41:path_rewrite_policy 42:flush_timeout 44:host_rewrite 45:path_rewrite"},
    {"envoy.config.route.v3.RouteAction.MaxStreamDuration", "3:grpc_timeout_header_offset"},
    {"envoy.config.route.v3.RouteAction.RequestMirrorPolicy",
     "5:cluster_header 7:request_headers_mutations 8:host_rewrite_literal"},
    {"envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig", "1:proxy_protocol_config"},
    {"envoy.config.route.v3.RouteConfiguration",
     "3:internal_only_headers 9:vhds 10:most_specific_header_mutations_wins 12:cluster_specifier_plugins "
     "13:request_mirror_policies 15:ignore_path_parameters_in_path_matching 16:typed_per_filter_config "
     "18:vhost_header"},
    {"envoy.config.route.v3.RouteMatch",
     "8:grpc 9:runtime_fraction 11:tls_context 12:connect_matcher 13:dynamic_metadata 15:path_match_policy "
     "16:filter_state 17:cookies"},
    {"envoy.config.route.v3.VirtualHost",
     "4:require_tls 5:virtual_clusters 6:rate_limits 8:cors 14:include_request_attempt_count "
     "15:typed_per_filter_config 17:hedge_policy 18:per_request_buffer_limit_bytes "
     "19:include_attempt_count_in_response 20:retry_policy_typed_config 21:matcher "
     "22:request_mirror_policies 23:include_is_timeout_retry_header 25:request_body_buffer_limit"},
    {"envoy.config.route.v3.WeightedCluster", "2:runtime_key_prefix 4:header_name 5:use_hash_policy"},
    {"envoy.config.route.v3.WeightedCluster.ClusterWeight",
     "3:metadata_match 10:typed_per_filter_config 12:cluster_header"},
    {"envoy.extensions.access_loggers.file.v3.FileAccessLog", "3:json_format 4:typed_json_format"},
    {"envoy.extensions.filters.common.fault.v3.FaultDelay", "5:header_delay"},
    {"envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig",
     "2:allow_insecure_cluster_options 3:allow_coalesced_connections 4:sub_clusters_config"},
    {"envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig",
     "6:dns_failure_refresh_rate 7:dns_cache_circuit_breaker 8:use_tcp_for_dns_lookups 9:dns_resolution_config "
     "10:preresolve_hostnames 11:dns_query_timeout 12:typed_dns_resolver_config 13:key_value_config "
     "14:dns_min_refresh_rate 15:disable_dns_refresh_on_failure"},
    {"envoy.extensions.filters.http.cors.v3.CorsPolicy", "8:shadow_enabled 9:allow_private_network_access"},
    {"envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest", "1:allowed_headers"},
    {"envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse",
     "3:allowed_upstream_headers_to_append 5:dynamic_metadata_from_headers"},
    {"envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig",
     "2:save_upstream_address 3:sub_cluster_config 4:allow_dynamic_host_from_filter_state"},
    {"envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
     "6:clear_route_cache 8:metadata_context_namespaces 9:filter_enabled 10:include_peer_certificate "
     "11:deny_at_disable 13:stat_prefix "
     "15:bootstrap_metadata_labels_key 16:typed_metadata_context_namespaces 19:charge_cluster_response_stats "
     "20:encode_raw_headers 21:route_typed_metadata_context_namespaces 22:route_metadata_context_namespaces "
     "23:filter_metadata 24:failure_mode_allow_header_add 25:disallowed_headers 26:disable_dynamic_metadata_ingestion "
     "27:decoder_header_mutation_rules"},
    {"envoy.extensions.filters.http.fault.v3.FaultAbort", "4:header_abort"},
    {"envoy.extensions.filters.http.fault.v3.HTTPFault",
     "3:upstream_cluster 4:headers 5:downstream_nodes 6:max_active_faults 7:response_rate_limit "
     "8:delay_percent_runtime 9:abort_percent_runtime 10:delay_duration_runtime 11:abort_http_status_runtime "
     "12:max_active_faults_runtime 13:response_rate_limit_percent_runtime 14:abort_grpc_status_runtime "
     "15:disable_downstream_cluster_stats 16:filter_metadata"},
    {"envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", "3:filter_state_rules"},
    {"envoy.extensions.filters.http.jwt_authn.v3.JwtProvider",
     "12:jwt_cache_config 14:header_in_metadata 16:failed_status_in_metadata"},
    {"envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks", "4:retry_policy"},
    {"envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit",
     "8:descriptors 9:stage 10:request_headers_to_add_when_not_enforced 11:local_rate_limit_per_downstream_connection "
     "12:enable_x_ratelimit_headers 13:vh_rate_limits 14:always_consume_default_token_bucket "
     "15:rate_limited_as_resource_exhausted 16:local_cluster_rate_limit 17:rate_limits"},
    {"envoy.extensions.filters.http.rbac.v3.RBAC", "4:matcher 5:shadow_matcher 7:track_per_rule_stats"},
    {"envoy.extensions.filters.http.router.v3.Router",
     "1:dynamic_stats 2:start_child_span 3:upstream_log 5:strict_check_headers "
     "6:respect_expected_rq_timeout 7:suppress_grpc_request_failure_code_stats 8:upstream_http_filters "
     "9:upstream_log_options 10:reject_connect_request_early_data"},
    {"envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector",
     "1:enable_ja3_fingerprinting 2:initial_read_buffer_size 3:enable_ja4_fingerprinting "
     "4:close_connection_on_client_hello_parsing_errors 5:max_client_hello_size"},
    {"envoy.extensions.filters.network.ext_authz.v3.ExtAuthz",
     "4:include_peer_certificate 7:bootstrap_metadata_labels_key 9:check_on_new_connection"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
     "6:add_user_agent 7:tracing "
     "18:proxy_100_continue 20:represent_ipv4_remote_address_as_ipv4_mapped_ipv6 "
     "21:skip_xff_append 22:via 25:internal_address_config 26:delayed_close_timeout "
     "29:max_request_headers_kb 31:scoped_routes 32:preserve_external_request_id "
     "36:request_id_extension 37:always_set_request_id_in_response 38:local_reply_config "
     "39:strip_matching_host_port 40:stream_error_on_invalid_http_message 42:strip_any_host_port "
     "43:path_normalization_options 44:http3_protocol_options "
     "46:original_ip_detection_extensions 47:strip_trailing_host_dot 48:scheme_header_transformation "
     "49:proxy_status_config 50:typed_header_validation_config 51:append_x_forwarded_port "
     "52:early_header_mutation_extensions 53:add_proxy_protocol_connection_state "
     "54:access_log_flush_interval 55:flush_access_log_on_new_request 56:access_log_options "
     "57:append_local_overload 58:http1_safe_max_connection_duration 59:stream_flush_timeout "
     "60:forward_client_cert_matcher 61:forward_proto_config"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails",
     "3:cert 6:chain"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig", "2:filters"},
    {"envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter", "5:config_discovery"},
    {"envoy.extensions.filters.network.rbac.v3.RBAC",
     "4:enforcement_type 6:matcher 7:shadow_matcher 8:delay_deny 9:enforce_on_transport_ready"},
    {"envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy",
     "3:downstream_idle_timeout 4:upstream_idle_timeout 9:metadata_match "
     "14:on_demand 15:access_log_flush_interval "
     "16:flush_access_log_on_connected 17:access_log_options 18:backoff_options 19:proxy_protocol_tlvs "
     "20:max_downstream_connection_duration_jitter_percentage 21:upstream_connect_mode "
     "22:max_early_data_bytes"},
    {"envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TunnelingConfig",
     "3:headers_to_add 4:propagate_response_headers 5:post_path 6:propagate_response_trailers "
     "7:request_id_extension 8:request_id_header 9:request_id_metadata_key"},
    {"envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster.ClusterWeight", "3:metadata_match"},
    {"envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport",
     "3:connection_pool_settings"},
    {"envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext",
     "6:require_signed_certificate_timestamp "
     "8:allow_expired_certificate 10:trust_chain_verification 11:watched_directory 12:custom_validator_config "
     "13:ca_certificate_provider_instance 16:max_verify_depth"},
    {"envoy.extensions.transport_sockets.tls.v3.CommonTlsContext",
     "9:tls_certificate_certificate_provider 10:validation_context_certificate_provider "
     "11:tls_certificate_certificate_provider_instance 12:validation_context_certificate_provider_instance "
     "13:custom_handshaker 14:tls_certificate_provider_instance 15:key_log 16:custom_tls_certificate_selector"},
    {"envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext",
     "3:validation_context_certificate_provider 4:validation_context_certificate_provider_instance"},
    {"envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext",
     "3:require_sni 4:session_ticket_keys 5:session_ticket_keys_sds_secret_config 6:session_timeout "
     "7:disable_stateless_session_resumption 8:ocsp_staple_policy 9:full_scan_certs_on_sni_mismatch "
     "10:disable_stateful_session_resumption 11:prefer_client_ciphers"},
    {"envoy.extensions.transport_sockets.tls.v3.Secret", "3:session_ticket_keys 5:generic_secret"},
    {"envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher", "3:oid"},
    {"envoy.extensions.transport_sockets.tls.v3.TlsCertificate",
     "3:password 4:ocsp_staple 5:signed_certificate_timestamp 6:private_key_provider 7:watched_directory 8:pkcs12"},
    {"envoy.extensions.transport_sockets.tls.v3.TlsParameters", "5:signature_algorithms 6:compliance_policies"},
    {"envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
     "3:allow_renegotiation 4:max_session_keys 5:enforce_rsa_key_usage 6:auto_host_sni 7:auto_sni_san_validation"},
    {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
     "5:auto_config 6:http_filters 7:header_validation_config "
     "9:request_mirror_policies 10:hash_policy 11:retry_policy"},
    {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig", "3:http3_protocol_options"},
    {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig", "3:http3_protocol_options"},
    {"envoy.service.discovery.v3.DeltaDiscoveryRequest",
     "8:resource_locators_subscribe 9:resource_locators_unsubscribe"},
    {"envoy.service.discovery.v3.DeltaDiscoveryResponse", "8:removed_resource_names 9:resource_errors"},
    {"envoy.service.discovery.v3.DiscoveryRequest", "7:resource_locators"},
    {"envoy.service.discovery.v3.DiscoveryResponse", "7:resource_errors"},
    {"envoy.service.discovery.v3.Resource", "8:resource_name 9:metadata"},
    {"envoy.type.matcher.v3.FilterStateMatcher", "3:address_match"},
    {"envoy.type.matcher.v3.StringMatcher", "8:custom"},
    {"envoy.type.v3.TokenBucket", "4:name"},
};

// Takes "number:name" off the front of a list.
bool next_field(std::string_view& fields, int& number, std::string_view& name) {
  if (fields.empty()) return false;
  const size_t space = fields.find(' ');
  const std::string_view word = fields.substr(0, space);
  fields.remove_prefix(space == std::string_view::npos ? fields.size() : space + 1);
  const size_t colon = word.find(':');
  std::from_chars(word.data(), word.data() + colon, number);
  name = word.substr(colon + 1);
  return true;
}

std::string_view fields_of(std::string_view message) {
  for (const Entry& entry : kPublicFields) {
    if (entry.message == message) return entry.fields;
  }
  return {};
}

}  // namespace

std::string_view public_field_name(std::string_view message, int number) {
  std::string_view fields = fields_of(message);
  int at = 0;
  for (std::string_view name; next_field(fields, at, name);) {
    if (at == number) return name;
  }
  return {};
}

bool is_public_field(std::string_view message, std::string_view field) {
  std::string_view fields = fields_of(message);
  int at = 0;
  for (std::string_view name; next_field(fields, at, name);) {
    if (name == field) return true;
  }
  return false;
}

}  // namespace weft::xds
