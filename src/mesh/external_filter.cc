#include "mesh/external_filter.h"

#include <fmt/format.h>

#include "envoy/extensions/filters/http/ext_authz/v3/ext_authz.pb.h"
#include "envoy/extensions/filters/network/ext_authz/v3/ext_authz.pb.h"
#include "mesh/names.h"

namespace weft::mesh {
namespace {

namespace http_authz = envoy::extensions::filters::http::ext_authz::v3;
namespace network_authz = envoy::extensions::filters::network::ext_authz::v3;
using Names = std::vector<std::string>;

std::string cluster_of(const ExtensionProvider& provider) {
  return to_string(ClusterName{.port = provider.port, .subset = {}, .host = provider.host});
}

void set_condition(std::string_view provider, std::string_view rbac, envoy::type::matcher::v3::MetadataMatcher& out) {
  out.set_filter(std::string(rbac));
  out.add_path()->set_key(fmt::format("{}shadow_effective_policy_id", kAskingStatPrefix));
  out.mutable_value()->mutable_string_match()->set_prefix(asking_prefix(provider));
}

void set_grpc(const ExtensionProvider& provider, envoy::config::core::v3::GrpcService& out) {
  out.mutable_envoy_grpc()->set_cluster_name(cluster_of(provider));
  out.mutable_envoy_grpc()->set_authority(provider.host);
  set_duration(provider.timeout, *out.mutable_timeout());
}

void set_names(const Names& names, envoy::type::matcher::v3::ListStringMatcher& out) {
  for (const std::string& name : names) {
    auto& one = *out.add_patterns();
    one.set_ignore_case(true);
    if (name.starts_with('*')) {
      one.set_suffix(name.substr(1));
    } else if (name.ends_with('*')) {
      one.set_prefix(name.substr(0, name.size() - 1));
    } else {
      one.set_exact(name);
    }
  }
}

void set_http(const ExtensionProvider& provider, http_authz::HttpService& out) {
  out.mutable_server_uri()->set_uri("http://" + provider.host);
  out.mutable_server_uri()->set_cluster(cluster_of(provider));
  set_duration(provider.timeout, *out.mutable_server_uri()->mutable_timeout());
  out.set_path_prefix(provider.path_prefix);
  for (const auto& [name, value] : provider.added_headers) {
    auto& header = *out.mutable_authorization_request()->add_headers_to_add();
    header.set_key(name);
    header.set_value(value);
  }
  auto& answer = *out.mutable_authorization_response();
  if (!provider.headers_to_upstream.empty())
    set_names(provider.headers_to_upstream, *answer.mutable_allowed_upstream_headers());
  if (!provider.headers_of_denial.empty())
    set_names(provider.headers_of_denial, *answer.mutable_allowed_client_headers());
  if (!provider.headers_to_client.empty())
    set_names(provider.headers_to_client, *answer.mutable_allowed_client_headers_on_success());
}

ChainFilter http_filter(std::string_view name, const ExtensionProvider& provider) {
  http_authz::ExtAuthz out;
  if (provider.speaks == ExtensionProvider::Speaks::grpc) {
    set_grpc(provider, *out.mutable_grpc_service());
  } else {
    set_http(provider, *out.mutable_http_service());
  }
  out.set_failure_mode_allow(provider.fail_open);
  if (provider.status_on_error != 0) out.mutable_status_on_error()->set_code(provider.status_on_error);
  out.set_transport_api_version(envoy::config::core::v3::V3);
  set_condition(name, "envoy.filters.http.rbac", *out.mutable_filter_enabled_metadata());
  if (provider.most_body > 0) {
    auto& body = *out.mutable_with_request_body();
    body.set_max_request_bytes(provider.most_body);
    body.set_allow_partial_message(provider.partial_body);
    body.set_pack_as_bytes(provider.body_as_bytes);
  }
  if (!provider.shown_headers.empty()) set_names(provider.shown_headers, *out.mutable_allowed_headers());
  return chain_filter("envoy.filters.http.ext_authz", out);
}

ChainFilter tcp_filter(std::string_view name, const ExtensionProvider& provider) {
  network_authz::ExtAuthz out;
  out.set_stat_prefix("tcp.");
  set_grpc(provider, *out.mutable_grpc_service());
  out.set_failure_mode_allow(provider.fail_open);
  out.set_transport_api_version(envoy::config::core::v3::V3);
  set_condition(name, "envoy.filters.network.rbac", *out.mutable_filter_enabled_metadata());
  return chain_filter("envoy.filters.network.ext_authz", out);
}

}  // namespace

std::string asking_prefix(std::string_view provider) { return fmt::format("istio-ext-authz-{}", provider); }

std::optional<ChainFilter> external_filter(std::string_view name, const ExtensionProvider& provider, ChainKind chain) {
  if (chain == ChainKind::http) return http_filter(name, provider);
  if (provider.speaks != ExtensionProvider::Speaks::grpc) return std::nullopt;
  return tcp_filter(name, provider);
}

}  // namespace weft::mesh
