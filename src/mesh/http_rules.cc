#include "mesh/http_rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "codec/base64.h"
#include "config/retry.h"
#include "envoy/config/route/v3/route_components.pb.h"
#include "envoy/extensions/retry/host/previous_hosts/v3/previous_hosts.pb.h"
#include "envoy/extensions/retry/priority/previous_priorities/v3/previous_priorities_config.pb.h"
#include "mesh/held_policy.h"
#include "mesh/http_filters.h"
#include "mesh/http_match.h"
#include "mesh/kinds/duration.h"
#include "mesh/kinds/http_words.h"
#include "mesh/service_clusters.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;
namespace route = envoy::config::route::v3;
// How often an Envoy draws again when it drew a host that was tried (istiod's number).
constexpr int64_t kPicksBesideTried = 5;

using HeaderOptions = google::protobuf::RepeatedPtrField<envoy::config::core::v3::HeaderValueOption>;
using HeaderValueOption = envoy::config::core::v3::HeaderValueOption;

// What every rule of one VirtualService needs to know.
struct Context {
  const Model& model;
  const VirtualService& object;
  uint16_t listener_port;
  const Workload& caller;               // whose proxy it is
  const ObjectName* gateway = nullptr;  // where; nullptr: in a sidecar
  bool tls = false;                     // clients speak HTTPS
};

void add_header_options(const Value& map, HeaderValueOption::HeaderAppendAction action, HeaderOptions& options) {
  for (const codec::Member& member : map.as_object()) {
    if (kinds::names_authority(member.key)) continue;
    auto* option = options.Add();
    option->mutable_header()->set_key(member.key);
    option->mutable_header()->set_value(member.value.as_string());
    option->set_append_action(action);
  }
}

// The same four fields stand in a route and in a weighted cluster.
template <class Message>
void set_headers(const Value& headers, Message& message) {
  const Value& request = headers.get("request");
  add_header_options(request.get("set"), HeaderValueOption::OVERWRITE_IF_EXISTS_OR_ADD,
                     *message.mutable_request_headers_to_add());
  add_header_options(request.get("add"), HeaderValueOption::APPEND_IF_EXISTS_OR_ADD,
                     *message.mutable_request_headers_to_add());
  for (const Value& name : request.get("remove").as_array()) message.add_request_headers_to_remove(name.as_string());
  const Value& response = headers.get("response");
  add_header_options(response.get("set"), HeaderValueOption::OVERWRITE_IF_EXISTS_OR_ADD,
                     *message.mutable_response_headers_to_add());
  add_header_options(response.get("add"), HeaderValueOption::APPEND_IF_EXISTS_OR_ADD,
                     *message.mutable_response_headers_to_add());
  for (const Value& name : response.get("remove").as_array()) message.add_response_headers_to_remove(name.as_string());
}

// The authority that `headers` sets, if they do.
std::string authority_in(const Value& headers) {
  for (const codec::Member& member : headers.at("request", "set").as_object()) {
    if (kinds::names_authority(member.key)) return member.value.as_string();
  }
  return {};
}

// Istio mixes conditions and status codes in one list; the wire has two fields for them.
void set_retry_on(std::string_view words, route::RetryPolicy& policy) {
  constexpr std::string_view kListed = "retriable-status-codes";
  std::vector<std::string_view> conditions;
  for (std::string_view word : config::retry_words(words)) {
    if (const auto status = config::retry_status(word)) {
      policy.add_retriable_status_codes(*status);
    } else if (word != kListed) {
      conditions.push_back(word);
    }
  }
  if (policy.retriable_status_codes_size() > 0) conditions.push_back(kListed);
  policy.set_retry_on(fmt::format("{}", fmt::join(conditions, ",")));
}

// By turns over what has other priorities, as istiod says it.
void set_retry_elsewhere(route::RetryPolicy& policy) {
  constexpr int32_t kEachSecond = 2;
  envoy::extensions::retry::priority::previous_priorities::v3::PreviousPrioritiesConfig turns;
  turns.set_update_frequency(kEachSecond);
  policy.mutable_retry_priority()->set_name("envoy.retry_priorities.previous_priorities");
  pack(turns, *policy.mutable_retry_priority()->mutable_typed_config());
}

void set_retries(const Value& retries, route::RetryPolicy& policy) {
  set_default_retries(policy);
  if (retries.is_null()) return;
  const Value& attempts = retries.get("attempts");
  if (!attempts.is_null())
    policy.mutable_num_retries()->set_value(static_cast<uint32_t>(std::max<int64_t>(0, attempts.as_int())));
  if (const Value& words = retries.get("retryOn"); !words.as_string().empty()) set_retry_on(words.as_string(), policy);
  if (auto time = kinds::parse_duration(retries.get("perTryTimeout").as_string()))
    set_duration(*time, *policy.mutable_per_try_timeout());
  if (retries.get("retryRemoteLocalities").as_bool()) set_retry_elsewhere(policy);
  if (!retries.get("retryIgnorePreviousHosts").as_bool(true)) {
    policy.clear_retry_host_predicate();
    policy.clear_host_selection_retry_max_attempts();
  }
  if (auto time = kinds::parse_duration(retries.get("backoff").as_string())) {
    set_duration(*time, *policy.mutable_retry_back_off()->mutable_base_interval());
  }
}

void add_weighted(const Value& to, std::string cluster, uint32_t weight, route::RouteAction& action) {
  auto* entry = action.mutable_weighted_clusters()->add_clusters();
  entry->set_name(std::move(cluster));
  entry->mutable_weight()->set_value(weight);
  set_headers(to.get("headers"), *entry);
  if (std::string host = authority_in(to.get("headers")); !host.empty())
    entry->set_host_rewrite_literal(std::move(host));
}

void set_hash_of(const Model& model, const ClusterName& cluster, const Workload& caller, route::RouteAction& action) {
  set_hash_policy(*HeldPolicy(model, cluster, caller), action);
}

void set_destinations(const Context& context, const Value& rule, const std::string& path, route::RouteAction& action) {
  const codec::Array& routes = rule.get("route").as_array();
  auto cluster = [&](size_t i) {
    return cluster_of(context.model, context.object, context.listener_port,
                      fmt::format("{}.route[{}].destination", path, i));
  };
  if (routes.size() == 1) {
    if (routes[0].get("headers").is_null()) return action.set_cluster(cluster(0));
    return add_weighted(routes[0], cluster(0), 1, action);
  }
  for (size_t i = 0; i < routes.size(); ++i) {
    int64_t weight = routes[i].get("weight").as_int();
    if (weight > 0) add_weighted(routes[i], cluster(i), static_cast<uint32_t>(weight), action);
  }
}

// A route has one hash for all its destinations: that of the first whose rule balances by it.
void set_hash(const Context& context, const Value& rule, const std::string& path, route::RouteAction& action) {
  for (size_t i = 0; i < rule.get("route").size() && action.hash_policy().empty(); ++i) {
    const std::string name = cluster_of(context.model, context.object, context.listener_port,
                                        fmt::format("{}.route[{}].destination", path, i));
    if (const auto cluster = parse_cluster_name(name)) set_hash_of(context.model, *cluster, context.caller, action);
  }
}

// Unlike a fault, which is for nobody then, a mirror without a share is for all.
void add_mirror(std::string cluster, const Value& percentage, route::RouteAction& action) {
  if (!percentage.is_null() && percentage.get("value").as_double() <= 0) return;
  auto* mirror = action.add_request_mirror_policies();
  mirror->set_cluster(std::move(cluster));
  auto& share = *mirror->mutable_runtime_fraction()->mutable_default_value();
  if (percentage.is_null()) {
    share.set_numerator(100);
  } else {
    set_percent(percentage, share);
  }
}

// The old forms of a share are whole percents.
Value share_of(const Value& rule) {
  if (const Value& said = rule.get("mirrorPercentage"); !said.is_null()) return said;
  for (std::string_view field : {"mirrorPercent", "mirror_percent"}) {
    const Value& whole = rule.get(field);
    if (whole.is_null()) continue;
    Value share = Value::object();
    share.set("value", whole);
    return share;
  }
  return {};
}

void set_mirrors(const Context& context, const Value& rule, const std::string& path, route::RouteAction& action) {
  const auto cluster = [&](const std::string& at) {
    return cluster_of(context.model, context.object, context.listener_port, at);
  };
  if (!rule.get("mirror").is_null()) add_mirror(cluster(path + ".mirror"), share_of(rule), action);
  const codec::Array& mirrors = rule.get("mirrors").as_array();
  for (size_t i = 0; i < mirrors.size(); ++i)
    add_mirror(cluster(fmt::format("{}.mirrors[{}].destination", path, i)), mirrors[i].get("percentage"), action);
}

void set_forward(const Context& context, const Value& rule, const std::string& path, route::RouteAction& action) {
  set_destinations(context, rule, path, action);
  set_hash(context, rule, path, action);
  set_duration(kinds::parse_duration(rule.get("timeout").as_string()).value_or(Duration(0)), *action.mutable_timeout());
  set_retries(rule.get("retries"), *action.mutable_retry_policy());
  set_mirrors(context, rule, path, action);
  const Value& rewrite = rule.get("rewrite");
  if (const Value& regex = rewrite.get("uriRegexRewrite"); !regex.is_null()) {
    action.mutable_regex_rewrite()->mutable_pattern()->set_regex(regex.get("match").as_string());
    action.mutable_regex_rewrite()->set_substitution(regex.get("rewrite").as_string());
  }
  if (const std::string& uri = rewrite.get("uri").as_string(); !uri.empty()) action.set_prefix_rewrite(uri);
  const std::string& said = rewrite.get("authority").as_string();
  if (std::string host = said.empty() ? authority_in(rule.get("headers")) : said; !host.empty())
    action.set_host_rewrite_literal(std::move(host));
}

route::RedirectAction::RedirectResponseCode redirect_code(int64_t status) {
  switch (status) {
    case 302: return route::RedirectAction::FOUND;
    case 303: return route::RedirectAction::SEE_OTHER;
    case 307: return route::RedirectAction::TEMPORARY_REDIRECT;
    case 308: return route::RedirectAction::PERMANENT_REDIRECT;
    default: return route::RedirectAction::MOVED_PERMANENTLY;
  }
}

void set_path_redirect(const Value& redirect, route::RedirectAction& action) {
  const std::string& uri = redirect.get("uri").as_string();
  if (uri.starts_with(kinds::kMatchedPrefix)) {
    action.set_prefix_rewrite(uri.substr(kinds::kMatchedPrefix.size()));
  } else if (!uri.empty()) {
    action.set_path_redirect(uri);
  } else if (const std::string& prefix = redirect.get("prefixRewrite").as_string(); !prefix.empty()) {
    action.set_prefix_rewrite(prefix);
  }
}

uint32_t redirect_port(const Context& context, const Value& redirect) {
  const std::string& derived = redirect.get("derivePort").as_string();
  if (derived == "FROM_REQUEST_PORT") return context.listener_port;
  if (derived.empty()) return static_cast<uint32_t>(redirect.get("port").as_int());
  const std::string& scheme = redirect.get("scheme").as_string();
  return (scheme.empty() ? context.tls : scheme == "https") ? 443 : 80;
}

void set_redirect(const Context& context, const Value& redirect, route::RedirectAction& action) {
  set_path_redirect(redirect, action);
  action.set_host_redirect(redirect.get("authority").as_string());
  if (const std::string& scheme = redirect.get("scheme").as_string(); !scheme.empty())
    action.set_scheme_redirect(scheme);
  action.set_port_redirect(redirect_port(context, redirect));
  action.set_response_code(redirect_code(redirect.get("redirectCode").as_int()));
}

void set_direct_response(const Value& direct, route::DirectResponseAction& action) {
  action.set_status(static_cast<uint32_t>(direct.get("status").as_int()));
  if (const Value& text = direct.at("body", "string"); !text.is_null())
    action.mutable_body()->set_inline_string(text.as_string());
  if (const Value& bytes = direct.at("body", "bytes"); !bytes.is_null())
    action.mutable_body()->set_inline_bytes(codec::base64_decode(bytes.as_string()).value_or(""));
}

void set_action(const Context& context, const Value& rule, const std::string& path, route::Route& out) {
  if (const Value& redirect = rule.get("redirect"); !redirect.is_null())
    return set_redirect(context, redirect, *out.mutable_redirect());
  if (const Value& direct = rule.get("directResponse"); !direct.is_null())
    return set_direct_response(direct, *out.mutable_direct_response());
  set_forward(context, rule, path, *out.mutable_route());
}

void add_rule(const Context& context, size_t index, route::VirtualHost& host) {
  const Value& rule = context.object.spec.get("http").as_array()[index];
  static const Value kEverything = Value::object();
  const codec::Array& said = rule.get("match").as_array();
  for (size_t i = 0; i < std::max<size_t>(1, said.size()); ++i) {
    const Value& match = said.empty() ? kEverything : said[i];
    int64_t port = match.get("port").as_int();
    if (port != 0 && port != context.listener_port) continue;
    if (!is_for(match, context.gateway, context.object.object.ns)) continue;
    // A block that names gateways is for them whoever they are (Istio).
    const bool names_gateways = context.gateway != nullptr && match.get("gateways").size() > 0;
    if (!names_gateways && !is_for_caller(match, context.caller)) continue;
    auto* out = host.add_routes();
    out->set_name(rule.get("name").as_string());
    out->set_stat_prefix(match.get("statPrefix").as_string());
    set_match(match, *out->mutable_match());
    set_action(context, rule, fmt::format("spec.http[{}]", index), *out);
    set_filters(rule, *out);
    set_headers(rule.get("headers"), *out);
    set_origin(
        {"VirtualService", context.object.object.ns, context.object.object.name, context.object.rule_name(index)},
        *out->mutable_metadata());
  }
}

// Where none of its rules is for the caller, the object as a whole is not (Istio).
bool concerns_caller(const VirtualService& object, const Workload& caller) {
  return std::ranges::any_of(object.spec.get("http").as_array(), [&](const Value& rule) {
    const codec::Array& said = rule.get("match").as_array();
    return said.empty() || std::ranges::any_of(said, [&](const Value& match) { return is_for_caller(match, caller); });
  });
}

}  // namespace

void set_default_retries(route::RetryPolicy& policy) {
  policy.set_retry_on(std::string(kDefaultRetryOn));
  policy.mutable_num_retries()->set_value(kDefaultRetries);
  auto* predicate = policy.add_retry_host_predicate();
  predicate->set_name("envoy.retry_host_predicates.previous_hosts");
  pack(envoy::extensions::retry::host::previous_hosts::v3::PreviousHostsPredicate(),
       *predicate->mutable_typed_config());
  policy.set_host_selection_retry_max_attempts(kPicksBesideTried);
}

// The destinations stand in the object in the order of its routes, so this finds the whole host of one again.
std::string cluster_of(const Model& model, const VirtualService& object, uint16_t listener_port,
                       const std::string& path) {
  auto to = std::ranges::find(object.destinations, path, &Destination::path);
  if (to == object.destinations.end()) return std::string(kBlackHole);
  const Service* service = model.service(to->host);
  uint16_t said = to->port != 0 ? to->port : listener_port;
  uint16_t port = service == nullptr ? said : port_of(*to, *service, listener_port).value_or(said);
  return to_string(ClusterName{false, port, to->subset, to->host});
}

void add_gateway_routes(const Model& model, const VirtualService& object, const AtGateway& at,
                        route::VirtualHost& host) {
  Context context{model, object, at.number, at.workload, &at.gateway, at.tls};
  for (size_t i = 0; i < object.spec.get("http").size(); ++i) add_rule(context, i, host);
}

void add_routes(const Model& model, const Service& service, const ServicePort& port, const Workload& caller,
                route::VirtualHost& host) {
  if (auto routing = model.routing(service.host, caller.object.ns); routing && concerns_caller(*routing, caller)) {
    Context context{model, *routing, port.port, caller};
    for (size_t i = 0; i < routing->spec.get("http").size(); ++i) add_rule(context, i, host);
    return;
  }
  auto* all = host.add_routes();
  const ClusterName cluster{false, port.port, "", service.host};
  forward_all(to_string(cluster), origin_of(service), *all);
  set_hash_of(model, cluster, caller, *all->mutable_route());
  set_default_retries(*all->mutable_route()->mutable_retry_policy());
}

}  // namespace weft::mesh
