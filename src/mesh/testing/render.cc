#include "mesh/testing/render.h"

#include <fmt/format.h>

#include "base/result.h"
#include "config/address.h"
#include "config/resource.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "envoy/extensions/upstreams/http/v3/http_protocol_options.pb.h"
#include "mesh/generate.h"

namespace weft::mesh::testing {
namespace {

namespace route = envoy::config::route::v3;
namespace listener = envoy::config::listener::v3;
using envoy::config::cluster::v3::Cluster;
using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
using envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy;
using envoy::extensions::upstreams::http::v3::HttpProtocolOptions;

template <class Message>
bool read(const Model& model, const Workload& proxy, std::string_view type, std::string_view name, Message& out) {
  auto generated = generate(model, proxy, type, name);
  CHECK(generated.has_value());
  if (!*generated) return false;
  CHECK(out.ParseFromString((*generated)->bytes));
  return true;
}

std::string weft(const envoy::config::core::v3::Metadata& metadata, const std::string& key) {
  auto at = metadata.filter_metadata().find("weft");
  if (at == metadata.filter_metadata().end()) return {};
  auto field = at->second.fields().find(key);
  return field == at->second.fields().end() ? std::string() : field->second.string_value();
}

std::string origin(const envoy::config::core::v3::Metadata& metadata) {
  std::string text =
      fmt::format(" [{} {}/{}", weft(metadata, "kind"), weft(metadata, "namespace"), weft(metadata, "name"));
  std::string rule = weft(metadata, "rule");
  return text + (rule.empty() ? "" : " " + rule) + "]";
}

std::string text_of(const envoy::type::matcher::v3::StringMatcher& match) {
  if (match.has_exact()) return "= " + match.exact();
  if (match.has_prefix()) return "^ " + match.prefix();
  return "~ " + match.safe_regex().regex();
}

std::string match_text(const route::RouteMatch& match) {
  std::string text = match.has_path()     ? "path = " + match.path()
                     : match.has_prefix() ? "path ^ " + match.prefix()
                                          : "path ~ " + match.safe_regex().regex();
  if (match.has_case_sensitive() && !match.case_sensitive().value()) text += " (any case)";
  for (const auto& header : match.headers()) {
    text += fmt::format(", {}{} {}", header.invert_match() ? "not " : "", header.name(),
                        header.has_present_match() ? "there" : text_of(header.string_match()));
  }
  for (const auto& parameter : match.query_parameters()) {
    text += fmt::format(", ?{} {}", parameter.name(),
                        parameter.has_present_match() ? "there" : text_of(parameter.string_match()));
  }
  return text;
}

template <class Message>
std::string headers_text(const Message& message) {
  std::string text;
  for (const auto& option : message.request_headers_to_add()) {
    text +=
        fmt::format(" {}{}={}", option.append_action() == 0 ? "+" : "", option.header().key(), option.header().value());
  }
  for (const auto& name : message.request_headers_to_remove()) text += " -" + name;
  return text;
}

std::string action_text(const route::RouteAction& action) {
  std::string text = action.cluster();
  for (const auto& one : action.weighted_clusters().clusters()) {
    text += fmt::format("{}{}*{}{}", text.empty() ? "" : " ", one.weight().value(), one.name(), headers_text(one));
  }
  if (!action.prefix_rewrite().empty()) text += " path:=" + action.prefix_rewrite();
  if (!action.host_rewrite_literal().empty()) text += " host:=" + action.host_rewrite_literal();
  if (action.timeout().seconds() != 0) text += fmt::format(" timeout {}s", action.timeout().seconds());
  const auto& retry = action.retry_policy();
  if (retry.num_retries().value() != 1 || retry.retry_on() != "connect-failure,refused-stream,reset-before-request") {
    text += fmt::format(" retry {} on {}", retry.num_retries().value(), retry.retry_on());
    for (uint32_t status : retry.retriable_status_codes()) text += fmt::format(" {}", status);
  }
  if (retry.retry_host_predicate_size() == 0) text += " tried hosts too";
  if (retry.has_retry_priority()) text += " other localities too";
  if (action.has_regex_rewrite()) text += " path:~" + action.regex_rewrite().substitution();
  for (const auto& mirror : action.request_mirror_policies()) text += " mirror " + mirror.cluster();
  return text;
}

std::string route_text(const route::Route& one) {
  std::string to;
  if (one.has_redirect()) {
    to = fmt::format("redirect {} {}{}", static_cast<int>(one.redirect().response_code()),
                     one.redirect().host_redirect(), one.redirect().path_redirect());
  } else if (one.has_direct_response()) {
    to = fmt::format("answer {} {}", one.direct_response().status(), one.direct_response().body().inline_string());
  } else {
    to = action_text(one.route());
  }
  return fmt::format("    {} -> {}{}{}\n", match_text(one.match()), to, headers_text(one), origin(one.metadata()));
}

std::string chain_text(const listener::FilterChain& chain) {
  std::string text = "  " + chain.name();
  if (uint32_t port = chain.filter_chain_match().destination_port().value()) text += fmt::format(" port {}", port);
  for (const auto& protocol : chain.filter_chain_match().application_protocols()) text += " " + protocol;
  const auto& any = chain.filters(chain.filters_size() - 1).typed_config();
  if (TcpProxy tcp; any.UnpackTo(&tcp)) return fmt::format("{}: tcp {}\n", text, tcp.cluster());
  HttpConnectionManager http;
  CHECK(any.UnpackTo(&http));
  text += ": http\n";
  for (const auto& host : http.route_config().virtual_hosts()) {
    for (const auto& one : host.routes()) text += route_text(one);
  }
  return text;
}

std::string_view spoken(const Cluster& cluster) {
  if (cluster.typed_extension_protocol_options().empty()) return "opaque";
  HttpProtocolOptions http;
  CHECK(cluster.typed_extension_protocol_options().begin()->second.UnpackTo(&http));
  if (http.has_use_downstream_protocol_config()) return "as downstream";
  return http.explicit_http_config().has_http2_protocol_options() ? "http2" : "http1";
}

}  // namespace

std::string listener_text(const Model& model, const Workload& proxy, std::string_view name) {
  listener::Listener one;
  if (!read(model, proxy, config::kListenerType, name, one)) return "none\n";
  const auto& at = one.address().socket_address();
  std::string text =
      fmt::format("{} {}", one.name(),
                  config::to_string(config::Address{at.address(), static_cast<uint16_t>(at.port_value()), ""}));
  if (at.ipv4_compat()) text += " and IPv4";
  if (one.has_bind_to_port() && !one.bind_to_port().value()) text += " unbound";
  if (one.use_original_dst().value()) text += " hands over";
  if (std::string ranges = weft(one.metadata(), "mesh_ranges"); !ranges.empty()) text += " asks for " + ranges;
  for (const auto& filter : one.listener_filters()) {
    text += " " + filter.name().substr(filter.name().rfind('.') + 1);
    for (const auto& rule : filter.filter_disabled().or_match().rules()) {
      text += fmt::format(" not[{},{})", rule.destination_port_range().start(), rule.destination_port_range().end());
    }
  }
  text += "\n";
  for (const auto& chain : one.filter_chains()) text += chain_text(chain);
  if (one.has_default_filter_chain()) text += "  else" + chain_text(one.default_filter_chain()).substr(1);
  return text;
}

std::string cluster_text(const Model& model, const Workload& proxy, std::string_view name) {
  Cluster one;
  if (!read(model, proxy, config::kClusterType, name, one)) return "none\n";
  std::string text = fmt::format("{} {} {}", Cluster::DiscoveryType_Name(one.type()),
                                 Cluster::LbPolicy_Name(one.lb_policy()), spoken(one));
  for (const auto& option : one.upstream_bind_config().socket_options())
    text += fmt::format(" mark {}", option.int_value());
  for (const auto& limits : one.circuit_breakers().thresholds()) {
    if (limits.max_connections().value() != UINT32_MAX)
      text += fmt::format(" connections {}", limits.max_connections().value());
  }
  if (one.has_outlier_detection())
    text += fmt::format(" ejects after {}", one.outlier_detection().consecutive_5xx().value());
  if (one.has_metadata()) text += origin(one.metadata());
  return text + "\n";
}

std::string endpoints_text(const Model& model, std::string_view name) {
  envoy::config::endpoint::v3::ClusterLoadAssignment one;
  if (!read(model, Workload{}, config::kEndpointType, name, one)) return "none\n";
  std::string text;
  for (const auto& group : one.endpoints()) {
    for (const auto& endpoint : group.lb_endpoints()) {
      const auto& address = endpoint.endpoint().address().socket_address();
      const config::Address at{address.address(), static_cast<uint16_t>(address.port_value()), ""};
      text += fmt::format("{} {} {}\n", config::to_string(at),
                          endpoint.health_status() == envoy::config::core::v3::DRAINING ? "draining" : "healthy",
                          weft(endpoint.metadata(), "pod"));
    }
  }
  return text.empty() ? "empty\n" : text;
}

std::string routes_text(const Model& model, std::string_view listener) {
  std::string all = listener_text(model, Workload{}, listener);
  std::string routes;
  for (size_t at = 0; at < all.size();) {
    size_t end = all.find('\n', at);
    if (std::string_view line(all.data() + at, end - at); line.starts_with("    "))
      routes += fmt::format("{}\n", line.substr(4));
    at = end + 1;
  }
  return routes;
}

}  // namespace weft::mesh::testing
