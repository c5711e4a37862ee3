#include <fmt/format.h>

#include "config/version.h"
#include "envoy/extensions/filters/http/cors/v3/cors.pb.h"
#include "envoy/extensions/filters/http/dynamic_forward_proxy/v3/dynamic_forward_proxy.pb.h"
#include "envoy/extensions/filters/http/ext_authz/v3/ext_authz.pb.h"
#include "envoy/extensions/filters/http/fault/v3/fault.pb.h"
#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "envoy/extensions/filters/http/local_ratelimit/v3/local_rate_limit.pb.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/http/router/v3/router.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "xds/compile_external.h"
#include "xds/compile_jwt.h"
#include "xds/compile_listener.h"
#include "xds/compile_rate_limit.h"
#include "xds/compile_rbac.h"
#include "xds/compile_route.h"
#include "xds/compile_route_filter.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace hcm = envoy::extensions::filters::network::http_connection_manager::v3;
using envoy::extensions::filters::http::router::v3::Router;
using hcm::HttpConnectionManager;

Result<void> set_routes(const HttpConnectionManager& from, config::HttpConnection& out, const Place& at) {
  switch (from.route_specifier_case()) {
    case HttpConnectionManager::kRds: {
      const Place here = at.child("rds");
      if (!from.rds().config_source().has_ads()) return here.child("config_source").refuse("weft speaks only ads here");
      if (from.rds().route_config_name().empty()) return here.child("route_config_name").refuse("it is empty");
      out.routes_name = from.rds().route_config_name();
      return {};
    }
    case HttpConnectionManager::kRouteConfig: {
      const std::string version = config::content_version(from.route_config().SerializeAsString());
      TRY(out.routes, compile_routes(from.route_config(), version, at.child("route_config")));
      return {};
    }
    case HttpConnectionManager::ROUTE_SPECIFIER_NOT_SET: return at.refuse("it has no routes; set rds or route_config");
  }
  return {};
}

// True once the router stands: nothing may follow it.
Result<bool> take_filter(const hcm::HttpFilter& from, config::HttpConnection& out, const Place& at) {
  if (from.disabled()) return false;
  const Place here = at.child("typed_config");
  TRY(const auto config, unwrapped(from.typed_config(), here));
  if (config.Is<envoy::extensions::filters::http::rbac::v3::RBAC>()) {
    TRY(auto policies, compile_http_rbac(config, here));
    out.filters.emplace_back(std::move(policies));
    return false;
  }
  if (config.Is<envoy::extensions::filters::http::jwt_authn::v3::JwtAuthentication>()) {
    TRY(auto tokens, compile_jwt(config, here));
    out.filters.emplace_back(std::move(tokens));
    return false;
  }
  if (config.Is<envoy::extensions::filters::http::ext_authz::v3::ExtAuthz>()) {
    TRY_VOID(add_http_external(config, out.filters, here));
    return false;
  }
  if (config.Is<envoy::extensions::filters::http::fault::v3::HTTPFault>()) {
    TRY(out.fault, compile_fault(config, here));
    return false;
  }
  // Which origins, its routes say.
  if (envoy::extensions::filters::http::cors::v3::Cors cors; config.Is<decltype(cors)>()) {
    TRY_VOID(unpack(config, cors, here));
    return false;
  }
  // Hosts are looked for by the cluster that goes there, which says the same.
  if (envoy::extensions::filters::http::dynamic_forward_proxy::v3::FilterConfig dynamic;
      config.Is<decltype(dynamic)>()) {
    TRY_VOID(unpack(config, dynamic, here));
    return false;
  }
  if (config.Is<envoy::extensions::filters::http::local_ratelimit::v3::LocalRateLimit>()) {
    TRY(auto limit, compile_rate_limit(config, here));
    out.filters.emplace_back(std::move(limit));
    return false;
  }
  if (Router router; config.Is<Router>()) {
    TRY_VOID(unpack(config, router, here));
    return true;
  }
  if (from.is_optional() || may_pass_over(config)) return false;
  return at.refuse(fmt::format("weft does not speak the HTTP filter {} ({})", from.name(), type_in(config)));
}

Result<void> set_filters(const HttpConnectionManager& from, config::HttpConnection& out, const Place& at) {
  bool routed = false;
  for (int i = 0; i < from.http_filters_size(); ++i) {
    const Place here = at.child("http_filters", static_cast<size_t>(i));
    if (routed) return here.refuse("no filter may follow envoy.filters.http.router");
    TRY(routed, take_filter(from.http_filters(i), out, here));
  }
  if (!routed) return at.child("http_filters").refuse("they must end with envoy.filters.http.router");
  return {};
}

Result<config::HttpCodec> codec(HttpConnectionManager::CodecType from, const Place& at) {
  switch (from) {
    case HttpConnectionManager::AUTO: return config::HttpCodec::detect;
    case HttpConnectionManager::HTTP1: return config::HttpCodec::http1;
    case HttpConnectionManager::HTTP2: return config::HttpCodec::http2;
    default: return at.child("codec_type").refuse("weft speaks AUTO, HTTP1 and HTTP2");
  }
}

Result<config::ServerHeader> server_header(HttpConnectionManager::ServerHeaderTransformation from, const Place& at) {
  switch (from) {
    case HttpConnectionManager::OVERWRITE: return config::ServerHeader::overwrite;
    case HttpConnectionManager::APPEND_IF_ABSENT: return config::ServerHeader::add_if_absent;
    case HttpConnectionManager::PASS_THROUGH: return config::ServerHeader::keep;
    default:
      return at.child("server_header_transformation")
          .refuse(fmt::format("{} is no choice weft knows", static_cast<int>(from)));
  }
}

// Envoy takes an unset field as the default already in `out`.
template <class Message>
Result<void> set_duration(const Message& from, bool has, std::string_view field, Duration& out, const Place& at) {
  if (!has) return {};
  TRY(out, duration(from, at.child(field)));
  return {};
}

Result<void> set_timeouts(const HttpConnectionManager& from, config::HttpConnection& out, const Place& at) {
  const auto& common = from.common_http_protocol_options();
  TRY_VOID(set_duration(common.idle_timeout(), common.has_idle_timeout(), "common_http_protocol_options.idle_timeout",
                        out.idle_timeout, at));
  TRY_VOID(set_duration(from.stream_idle_timeout(), from.has_stream_idle_timeout(), "stream_idle_timeout",
                        out.stream_idle_timeout, at));
  TRY_VOID(
      set_duration(from.request_timeout(), from.has_request_timeout(), "request_timeout", out.request_timeout, at));
  TRY_VOID(set_duration(from.request_headers_timeout(), from.has_request_headers_timeout(), "request_headers_timeout",
                        out.request_headers_timeout, at));
  return set_duration(from.drain_timeout(), from.has_drain_timeout(), "drain_timeout", out.drain_timeout, at);
}

Result<void> set_upgrades(const HttpConnectionManager& from, config::HttpConnection& out, const Place& at) {
  for (int i = 0; i < from.upgrade_configs_size(); ++i) {
    const auto& upgrade = from.upgrade_configs(i);
    TRY(config::Upgrade made,
        compile_upgrade(upgrade.upgrade_type(), at.child("upgrade_configs", static_cast<size_t>(i))));
    made.enabled = !upgrade.has_enabled() || upgrade.enabled().value();
    out.upgrades.push_back(std::move(made));
  }
  return {};
}

// What would change a request, or a connection, if it were passed over.
Result<void> refuse_unspoken(const HttpConnectionManager& from, const Place& at) {
  if (from.common_http_protocol_options().has_max_requests_per_connection()) {
    return at.child("common_http_protocol_options")
        .child("max_requests_per_connection")
        .refuse("weft does not speak it downstream");
  }
  if (from.common_http_protocol_options().has_max_connection_duration()) {
    return at.child("common_http_protocol_options")
        .child("max_connection_duration")
        .refuse("weft does not speak it downstream");
  }
  return {};
}

Result<config::PathForm> path_form(const HttpConnectionManager& from, const Place& at) {
  config::PathForm out;
  out.normalize = from.normalize_path().value();
  out.merge_slashes = from.merge_slashes();
  switch (from.path_with_escaped_slashes_action()) {
    case HttpConnectionManager::IMPLEMENTATION_SPECIFIC_DEFAULT:
    case HttpConnectionManager::KEEP_UNCHANGED: break;
    case HttpConnectionManager::REJECT_REQUEST: out.escaped_slashes = config::EscapedSlashes::refuse; break;
    case HttpConnectionManager::UNESCAPE_AND_FORWARD: out.escaped_slashes = config::EscapedSlashes::unescape; break;
    default:
      return at.child("path_with_escaped_slashes_action")
          .refuse("weft speaks KEEP_UNCHANGED, REJECT_REQUEST and UNESCAPE_AND_FORWARD");
  }
  return out;
}

Result<config::ForwardedClientCert> client_cert(const HttpConnectionManager& from, const Place& at) {
  using How = config::ForwardedClientCert::How;
  config::ForwardedClientCert out;
  switch (from.forward_client_cert_details()) {
    case HttpConnectionManager::SANITIZE: out.how = How::remove; break;
    case HttpConnectionManager::FORWARD_ONLY: out.how = How::forward; break;
    case HttpConnectionManager::APPEND_FORWARD: out.how = How::append; break;
    case HttpConnectionManager::SANITIZE_SET: out.how = How::replace; break;
    case HttpConnectionManager::ALWAYS_FORWARD_ONLY: out.how = How::always_forward; break;
    default:
      return at.child("forward_client_cert_details")
          .refuse(fmt::format("{} is no choice weft knows", int{from.forward_client_cert_details()}));
  }
  const auto& details = from.set_current_client_cert_details();
  out.subject = details.subject().value();
  out.uri = details.uri();
  out.dns = details.dns();
  return out;
}

}  // namespace

Result<config::HttpConnection> compile_http(const google::protobuf::Any& from, const Place& at) {
  HttpConnectionManager message;
  TRY_VOID(unpack(from, message, at));
  config::HttpConnection out;
  out.stat_prefix = message.stat_prefix();
  TRY(out.codec, codec(message.codec_type(), at));
  TRY_VOID(refuse_unspoken(message, at));
  TRY_VOID(set_filters(message, out, at));
  TRY_VOID(set_routes(message, out, at));
  TRY_VOID(set_timeouts(message, out, at));
  TRY_VOID(set_upgrades(message, out, at));
  TRY(out.path_form, path_form(message, at));
  TRY(out.access_logs, access_logs(message.access_log(), at));
  if (!message.server_name().empty()) out.server_name = message.server_name();
  TRY(out.server_header, server_header(message.server_header_transformation(), at));
  const auto& http2 = message.http2_protocol_options();
  if (http2.has_max_concurrent_streams()) out.max_concurrent_streams = http2.max_concurrent_streams().value();
  if (http2.has_connection_keepalive()) {
    TRY(out.keep_alive,
        keep_alive(http2.connection_keepalive(), at.child("http2_protocol_options").child("connection_keepalive")));
  }
  TRY(out.client_cert, client_cert(message, at));
  out.use_remote_address = message.use_remote_address().value();
  out.trusted_hops = message.xff_num_trusted_hops();
  if (message.has_generate_request_id()) out.generate_request_id = message.generate_request_id().value();
  return out;
}

}  // namespace weft::xds
