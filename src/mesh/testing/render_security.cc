#include "mesh/testing/render_security.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <google/protobuf/util/json_util.h>

#include "base/result.h"
#include "codec/json.h"
#include "config/resource.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/filters/network/rbac/v3/rbac.pb.h"
#include "envoy/extensions/path/match/uri_template/v3/uri_template_match.pb.h"
#include "mesh/generate.h"

namespace weft::mesh::testing {
namespace {

namespace rbac = envoy::config::rbac::v3;
namespace matcher = envoy::type::matcher::v3;
namespace listener = envoy::config::listener::v3;
using google::protobuf::Any;

std::string text_of(const matcher::StringMatcher& match) {
  const std::string end = match.ignore_case() ? " (any case)" : "";
  if (match.has_exact()) return fmt::format("= {}{}", match.exact(), end);
  if (match.has_prefix()) return fmt::format("^ {}{}", match.prefix(), end);
  if (match.has_suffix()) return fmt::format("$ {}{}", match.suffix(), end);
  return "~ " + match.safe_regex().regex() + end;
}

std::string text_of(const matcher::ValueMatcher& match) {
  if (match.has_list_match()) return fmt::format("[{}]", text_of(match.list_match().one_of()));
  if (match.has_string_match()) return text_of(match.string_match());
  std::vector<std::string> all;
  for (const auto& one : match.or_match().value_matchers()) all.push_back(text_of(one));
  return fmt::format("({})", fmt::join(all, " | "));
}

std::string text_of(const envoy::config::route::v3::HeaderMatcher& match) {
  return match.name() + " " + (match.has_present_match() ? "there" : text_of(match.string_match()));
}

std::string text_of(const envoy::config::core::v3::CidrRange& range) {
  return fmt::format("{}/{}", range.address_prefix(), range.prefix_len().value());
}

std::string text_of(const matcher::MetadataMatcher& match) {
  std::vector<std::string> path;
  for (const auto& step : match.path()) path.push_back(step.key());
  CHECK(match.filter() == "envoy.filters.http.jwt_authn");
  return fmt::format("{} {}", fmt::join(path, "."), text_of(match.value()));
}

template <class List>
std::string joined(const List& list, std::string_view between);

std::string text_of(const rbac::Permission& one) {
  if (one.has_and_rules()) return joined(one.and_rules().rules(), " & ");
  if (one.has_or_rules()) return fmt::format("({})", joined(one.or_rules().rules(), " | "));
  if (one.has_not_rule()) return "!" + text_of(one.not_rule());
  if (one.has_header()) return text_of(one.header());
  if (one.has_url_path()) return "path " + text_of(one.url_path().path());
  if (one.has_destination_ip()) return "to " + text_of(one.destination_ip());
  if (one.has_requested_server_name()) return "sni " + text_of(one.requested_server_name());
  if (one.rule_case() == rbac::Permission::kDestinationPort) return fmt::format("port {}", one.destination_port());
  if (one.has_uri_template()) {
    envoy::extensions::path::match::uri_template::v3::UriTemplateMatchConfig config;
    CHECK(one.uri_template().typed_config().UnpackTo(&config));
    return "path template " + config.path_template();
  }
  return one.any() ? "any" : "nothing";
}

std::string text_of(const rbac::Principal& one) {
  if (one.has_and_ids()) return joined(one.and_ids().ids(), " & ");
  if (one.has_or_ids()) return fmt::format("({})", joined(one.or_ids().ids(), " | "));
  if (one.has_not_id()) return "!" + text_of(one.not_id());
  if (one.has_header()) return text_of(one.header());
  if (one.has_metadata()) return text_of(one.metadata());
  if (one.has_authenticated()) return "peer " + text_of(one.authenticated().principal_name());
  if (one.has_direct_remote_ip()) return "direct " + text_of(one.direct_remote_ip());
  if (one.has_remote_ip()) return "remote " + text_of(one.remote_ip());
  return one.any() ? "any" : "nothing";
}

template <class List>
std::string joined(const List& list, std::string_view between) {
  std::vector<std::string> all;
  for (const auto& one : list) all.push_back(text_of(one));
  return fmt::format("{}", fmt::join(all, between));
}

std::string text_of(const rbac::RBAC& set, std::string_view shadow) {
  std::string text = fmt::format("rbac {}{}\n", rbac::RBAC::Action_Name(set.action()), shadow);
  std::map<std::string, std::string> sorted;
  for (const auto& [name, policy] : set.policies())
    sorted[name] = joined(policy.permissions(), " or ") + " from " + joined(policy.principals(), " or ");
  for (const auto& [name, policy] : sorted) text += fmt::format("  {}: {}\n", name, policy);
  return text;
}

template <class Filter>
std::string rbac_text(const Filter& filter) {
  std::string text;
  if (filter.has_rules()) text += text_of(filter.rules(), "");
  if (filter.has_shadow_rules()) text += text_of(filter.shadow_rules(), " shadow " + filter.shadow_rules_stat_prefix());
  return text;
}

std::string filter_text(const Any& any) {
  if (envoy::extensions::filters::http::rbac::v3::RBAC http; any.UnpackTo(&http)) return rbac_text(http);
  if (envoy::extensions::filters::network::rbac::v3::RBAC tcp; any.UnpackTo(&tcp)) return rbac_text(tcp);
  if (envoy::extensions::filters::http::jwt_authn::v3::JwtAuthentication jwt; any.UnpackTo(&jwt)) {
    std::string json;
    CHECK(google::protobuf::util::MessageToJsonString(jwt, &json).ok());
    return "jwt " + json + "\n";
  }
  return any.type_url() + "\n";
}

const listener::FilterChain* find(const listener::Listener& from, std::string_view name) {
  for (const auto& chain : from.filter_chains()) {
    if (chain.name() == name) return &chain;
  }
  return from.default_filter_chain().name() == name ? &from.default_filter_chain() : nullptr;
}

// What stands before the end of the chain; nullopt: there is no such chain.
std::optional<std::vector<Any>> filters_before_end(const Model& model, const Workload& proxy, std::string_view name,
                                                   std::string_view chain_name) {
  auto generated = generate(model, proxy, config::kListenerType, name);
  listener::Listener one;
  CHECK(generated && *generated && one.ParseFromString((*generated)->bytes));
  const listener::FilterChain* chain = find(one, chain_name);
  if (chain == nullptr) return std::nullopt;
  std::vector<Any> all;
  for (const auto& filter : chain->filters()) all.push_back(filter.typed_config());
  envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager http;
  if (all.back().UnpackTo(&http)) {
    for (const auto& filter : http.http_filters()) all.push_back(filter.typed_config());
    std::erase_if(all, [](const Any& any) { return any.type_url().ends_with(".HttpConnectionManager"); });
  }
  all.pop_back();
  // Of no effect until a route says something to them.
  std::erase_if(all, [](const Any& any) {
    return any.value().empty() && (any.type_url().ends_with(".HTTPFault") || any.type_url().ends_with(".Cors"));
  });
  return all;
}

}  // namespace

std::vector<codec::Value> chain_filters(const Model& model, const Workload& proxy, std::string_view name,
                                        std::string_view chain_name) {
  const auto filters = filters_before_end(model, proxy, name, chain_name);
  CHECK(filters.has_value());
  std::vector<codec::Value> all;
  for (const Any& any : *filters) {
    std::string json;
    CHECK(google::protobuf::util::MessageToJsonString(any, &json).ok());
    auto parsed = codec::parse_json(json);
    CHECK(parsed.has_value());
    all.push_back(std::move(*parsed));
  }
  return all;
}

std::string chain_security_text(const Model& model, const Workload& proxy, std::string_view name,
                                std::string_view chain_name) {
  const auto filters = filters_before_end(model, proxy, name, chain_name);
  if (!filters) return "none\n";
  std::string text;
  for (const Any& any : *filters) text += filter_text(any);
  return text;
}

}  // namespace weft::mesh::testing
