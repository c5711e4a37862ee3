#include "xds/compile_external.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "config/version.h"
#include "envoy/extensions/filters/http/ext_authz/v3/ext_authz.pb.h"
#include "envoy/extensions/filters/network/ext_authz/v3/ext_authz.pb.h"
#include "http/h1/chars.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace http_authz = envoy::extensions::filters::http::ext_authz::v3;
namespace network_authz = envoy::extensions::filters::network::ext_authz::v3;
using config::ExternalAuthorization;
using PoliciesPtr = std::shared_ptr<const config::Policies>;

// What an RBAC filter tells later ones about its shadow rules, behind its prefix.
constexpr std::string_view kEffectivePolicy = "shadow_effective_policy_id";

Result<void> refuse_old_api(envoy::config::core::v3::ApiVersion version, const Place& at) {
  if (version != envoy::config::core::v3::V2) return {};
  return at.child("transport_api_version").refuse("weft speaks only V3");
}

Result<void> set_grpc(const envoy::config::core::v3::GrpcService& from, ExternalAuthorization& out, const Place& at) {
  out.speaks = ExternalAuthorization::Speaks::grpc;
  if (from.envoy_grpc().cluster_name().empty())
    return at.child("envoy_grpc").child("cluster_name").refuse("it is empty");
  out.cluster = from.envoy_grpc().cluster_name();
  out.authority = from.envoy_grpc().authority().empty() ? out.cluster : from.envoy_grpc().authority();
  if (from.has_timeout()) {
    TRY(out.timeout, duration(from.timeout(), at.child("timeout")));
  }
  return {};
}

Result<std::vector<config::StringMatcher>> matchers(const envoy::type::matcher::v3::ListStringMatcher& from,
                                                    const Place& at) {
  std::vector<config::StringMatcher> out;
  for (int i = 0; i < from.patterns_size(); ++i) {
    TRY(auto made, string_matcher(from.patterns(i), at.child("patterns", static_cast<size_t>(i))));
    out.push_back(std::move(made));
  }
  return out;
}

// "http://ext-authz.shop.svc.cluster.local:8000/x" → "ext-authz.shop.svc.cluster.local:8000".
std::string authority_in(std::string_view uri) {
  if (const size_t scheme = uri.find("://"); scheme != uri.npos) uri.remove_prefix(scheme + 3);
  return std::string(uri.substr(0, uri.find('/')));
}

Result<void> set_answer(const http_authz::AuthorizationResponse& from, ExternalAuthorization& out, const Place& at) {
  TRY(out.headers_to_upstream, matchers(from.allowed_upstream_headers(), at.child("allowed_upstream_headers")));
  TRY(out.headers_to_client,
      matchers(from.allowed_client_headers_on_success(), at.child("allowed_client_headers_on_success")));
  if (from.has_allowed_client_headers()) {
    TRY(out.headers_of_denial, matchers(from.allowed_client_headers(), at.child("allowed_client_headers")));
  }
  return {};
}

Result<void> set_http(const http_authz::HttpService& from, ExternalAuthorization& out, const Place& at) {
  out.speaks = ExternalAuthorization::Speaks::http;
  const Place uri = at.child("server_uri");
  if (from.server_uri().cluster().empty()) return uri.child("cluster").refuse("it is empty");
  out.cluster = from.server_uri().cluster();
  out.authority = authority_in(from.server_uri().uri());
  if (out.authority.empty()) out.authority = out.cluster;
  if (from.server_uri().has_timeout()) {
    TRY(out.timeout, duration(from.server_uri().timeout(), uri.child("timeout")));
  }
  if (!from.path_prefix().empty() && (!from.path_prefix().starts_with('/') || !http::h1::is_target(from.path_prefix())))
    return at.child("path_prefix").refuse(fmt::format("\"{}\" is no path that begins with /", from.path_prefix()));
  out.path_prefix = from.path_prefix();
  for (const auto& header : from.authorization_request().headers_to_add()) {
    std::string name = lower_case(header.key());
    if (!http::h1::is_token(name) || !http::h1::is_value(header.value()) || http::h1::frames_message(name)) {
      return at.child("authorization_request")
          .child("headers_to_add")
          .refuse(fmt::format("\"{}\" is no header that can be added to a question", header.key()));
    }
    out.added_headers.emplace_back(std::move(name), header.value());
  }
  return set_answer(from.authorization_response(), out, at.child("authorization_response"));
}

Result<void> set_body(const http_authz::BufferSettings& from, ExternalAuthorization& out, const Place& at) {
  if (from.max_request_bytes() == 0) return at.child("max_request_bytes").refuse("it must be more than 0");
  out.most_body = from.max_request_bytes();
  out.partial_body = from.allow_partial_message();
  out.body_as_bytes = from.pack_as_bytes();
  return {};
}

// The key and the value of the one condition that weft knows: which policy an RBAC filter's shadow rules matched.
struct Enabled {
  std::string prefix;  // shadow_rules_stat_prefix of that filter
  config::StringMatcher policy;
};

Result<Enabled> enabled_by(const envoy::type::matcher::v3::MetadataMatcher& from, std::string_view rbac,
                           const Place& at) {
  if (from.filter() != rbac) {
    return at.child("filter").refuse(fmt::format(
        "weft keeps no metadata of \"{}\"; it knows only which policy \"{}\" matched", from.filter(), rbac));
  }
  if (from.path_size() != 1 || !from.path(0).key().ends_with(kEffectivePolicy)) {
    return at.child("path").refuse(
        fmt::format("it must be one key that ends in \"{}\"; weft knows nothing else", kEffectivePolicy));
  }
  if (from.invert()) return at.child("invert").refuse("weft asks about what a policy matches, not about the rest");
  if (!from.value().has_string_match())
    return at.child("value").refuse("it must be a string_match, of a policy's name");
  Enabled out;
  const std::string& key = from.path(0).key();
  out.prefix = key.substr(0, key.size() - kEffectivePolicy.size());
  TRY(out.policy, string_matcher(from.value().string_match(), at.child("value").child("string_match")));
  return out;
}

config::PolicySet only_named(const config::PolicySet& from, const config::StringMatcher& name) {
  std::vector<config::Policy> kept;
  for (const config::Policy& policy : from.policies) {
    if (name.matches(policy.name)) kept.push_back(policy);
  }
  return config::PolicySet::make(config::PolicyAction::deny, std::move(kept));
}

template <class Filter>
const PoliciesPtr* as_policies(const Filter& filter) {
  return std::get_if<PoliciesPtr>(&filter);
}

// Takes the shadow rules that enable the service off the last filter that has such.
template <class Filter>
Result<config::PolicySet> take_condition(const Enabled& enabled, std::vector<Filter>& filters, const Place& at) {
  const auto found = std::ranges::find_if(filters.rbegin(), filters.rend(), [&](const Filter& filter) {
    const PoliciesPtr* policies = as_policies(filter);
    return policies != nullptr && (*policies)->shadow && (*policies)->shadow_stat_prefix == enabled.prefix;
  });
  if (found == filters.rend()) {
    return at.refuse(
        fmt::format("no RBAC filter before it has shadow_rules with shadow_rules_stat_prefix \"{}\", so it "
                    "would never be asked",
                    enabled.prefix));
  }
  auto without = std::make_shared<config::Policies>(**as_policies(*found));
  config::PolicySet condition = only_named(*without->shadow, enabled.policy);
  if (condition.policies.empty()) {
    return at.child("value").refuse(
        fmt::format("no policy's name is {}, so it would never be asked", enabled.policy.text()));
  }
  without->shadow.reset();
  if (without->rules) {
    *found = PoliciesPtr(std::move(without));
  } else {
    filters.erase(std::next(found).base());
  }
  return condition;
}

template <class Filter>
Result<void> add(ExternalAuthorization made, const envoy::type::matcher::v3::MetadataMatcher* enabled,
                 std::string_view rbac, std::vector<Filter>& filters, const Place& at) {
  if (enabled != nullptr) {
    const Place here = at.child("filter_enabled_metadata");
    TRY(const Enabled by, enabled_by(*enabled, rbac, here));
    TRY(made.when, take_condition(by, filters, here));
    const auto& asked = made.when->contents;
    made.content ^= config::content_hash({reinterpret_cast<const char*>(asked.data()), asked.size() * sizeof asked[0]});
  }
  filters.emplace_back(std::make_shared<const ExternalAuthorization>(std::move(made)));
  return {};
}

}  // namespace

Result<void> add_http_external(const google::protobuf::Any& from, std::vector<config::HttpFilter>& filters,
                               const Place& at) {
  http_authz::ExtAuthz message;
  TRY_VOID(unpack(from, message, at));
  TRY_VOID(refuse_old_api(message.transport_api_version(), at));
  ExternalAuthorization out;
  out.content = config::content_hash(from.value());
  switch (message.services_case()) {
    case http_authz::ExtAuthz::kGrpcService:
      TRY_VOID(set_grpc(message.grpc_service(), out, at.child("grpc_service")));
      break;
    case http_authz::ExtAuthz::kHttpService:
      TRY_VOID(set_http(message.http_service(), out, at.child("http_service")));
      break;
    case http_authz::ExtAuthz::SERVICES_NOT_SET:
      return at.refuse("it names nobody to ask; set grpc_service or http_service");
  }
  out.allow_on_error = message.failure_mode_allow();
  if (message.has_status_on_error()) {
    const int32_t status = message.status_on_error().code();
    if (status < 200 || status > 599)
      return at.child("status_on_error").refuse(fmt::format("{} is no status of a response", status));
    out.status_on_error = static_cast<uint16_t>(status);
  }
  if (message.has_with_request_body())
    TRY_VOID(set_body(message.with_request_body(), out, at.child("with_request_body")));
  if (message.has_allowed_headers()) {
    TRY(out.shown_headers, matchers(message.allowed_headers(), at.child("allowed_headers")));
  }
  out.show_server_name = message.include_tls_session();
  out.show_certificate = message.include_peer_certificate();
  return add(std::move(out), message.has_filter_enabled_metadata() ? &message.filter_enabled_metadata() : nullptr,
             "envoy.filters.http.rbac", filters, at);
}

Result<void> add_tcp_external(const google::protobuf::Any& from, std::vector<config::NetworkFilter>& filters,
                              const Place& at) {
  network_authz::ExtAuthz message;
  TRY_VOID(unpack(from, message, at));
  TRY_VOID(refuse_old_api(message.transport_api_version(), at));
  ExternalAuthorization out;
  out.content = config::content_hash(from.value());
  TRY_VOID(set_grpc(message.grpc_service(), out, at.child("grpc_service")));
  out.allow_on_error = message.failure_mode_allow();
  out.show_server_name = message.include_tls_session();
  out.show_certificate = message.include_peer_certificate();
  return add(std::move(out), message.has_filter_enabled_metadata() ? &message.filter_enabled_metadata() : nullptr,
             "envoy.filters.network.rbac", filters, at);
}

}  // namespace weft::xds
