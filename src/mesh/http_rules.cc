#include "mesh/http_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "envoy/config/route/v3/route_components.pb.h"
#include "mesh/http_match.h"
#include "mesh/service_clusters.h"
#include "mesh/text.h"

namespace weft::mesh {
namespace {

using codec::Value;
namespace route = envoy::config::route::v3;
using HeaderOptions = google::protobuf::RepeatedPtrField<envoy::config::core::v3::HeaderValueOption>;
using HeaderValueOption = envoy::config::core::v3::HeaderValueOption;

// What every rule of one VirtualService needs to know.
struct Context {
  const Model& model;
  const VirtualService& object;
  uint16_t listener_port;
  const ObjectName* gateway = nullptr;  // where; nullptr: in a sidecar
};

void add_header_options(const Value& map, HeaderValueOption::HeaderAppendAction action, HeaderOptions& options) {
  for (const codec::Member& member : map.as_object()) {
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

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// Istio mixes conditions and status codes in one list; the wire has two fields for them.
void set_retry_on(std::string_view words, route::RetryPolicy& policy) {
  constexpr std::string_view kListed = "retriable-status-codes";
  std::string conditions;
  while (!words.empty()) {
    size_t comma = words.find(',');
    std::string_view word = words.substr(0, comma);
    words = comma == std::string_view::npos ? std::string_view() : words.substr(comma + 1);
    while (word.starts_with(' ')) word.remove_prefix(1);
    while (word.ends_with(' ')) word.remove_suffix(1);
    if (is_number(word)) {
      policy.add_retriable_status_codes(static_cast<uint32_t>(std::stoul(std::string(word.substr(0, 3)))));
    } else if (!word.empty() && word != kListed) {
      conditions += fmt::format("{}{}", conditions.empty() ? "" : ",", word);
    }
  }
  if (policy.retriable_status_codes_size() > 0)
    conditions += fmt::format("{}{}", conditions.empty() ? "" : ",", kListed);
  policy.set_retry_on(conditions);
}

void set_retries(const Value& retries, route::RetryPolicy& policy) {
  set_default_retries(policy);
  if (retries.is_null()) return;
  const Value& attempts = retries.get("attempts");
  if (!attempts.is_null())
    policy.mutable_num_retries()->set_value(static_cast<uint32_t>(std::max<int64_t>(0, attempts.as_int())));
  if (const Value& words = retries.get("retryOn"); !words.as_string().empty()) set_retry_on(words.as_string(), policy);
  if (auto time = parse_duration(retries.get("perTryTimeout").as_string()))
    set_duration(*time, *policy.mutable_per_try_timeout());
  if (auto time = parse_duration(retries.get("backoff").as_string())) {
    set_duration(*time, *policy.mutable_retry_back_off()->mutable_base_interval());
  }
}

void add_weighted(const Value& to, std::string cluster, uint32_t weight, route::RouteAction& action) {
  auto* entry = action.mutable_weighted_clusters()->add_clusters();
  entry->set_name(std::move(cluster));
  entry->mutable_weight()->set_value(weight);
  set_headers(to.get("headers"), *entry);
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

void set_forward(const Context& context, const Value& rule, const std::string& path, route::RouteAction& action) {
  set_destinations(context, rule, path, action);
  set_duration(parse_duration(rule.get("timeout").as_string()).value_or(Duration(0)), *action.mutable_timeout());
  set_retries(rule.get("retries"), *action.mutable_retry_policy());
  const Value& rewrite = rule.get("rewrite");
  if (const std::string& uri = rewrite.get("uri").as_string(); !uri.empty()) action.set_prefix_rewrite(uri);
  if (const std::string& host = rewrite.get("authority").as_string(); !host.empty())
    action.set_host_rewrite_literal(host);
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

void set_redirect(const Value& redirect, route::RedirectAction& action) {
  if (const std::string& uri = redirect.get("uri").as_string(); !uri.empty()) action.set_path_redirect(uri);
  action.set_host_redirect(redirect.get("authority").as_string());
  if (const std::string& scheme = redirect.get("scheme").as_string(); !scheme.empty())
    action.set_scheme_redirect(scheme);
  action.set_port_redirect(static_cast<uint32_t>(redirect.get("port").as_int()));
  action.set_response_code(redirect_code(redirect.get("redirectCode").as_int()));
}

void set_action(const Context& context, const Value& rule, const std::string& path, route::Route& out) {
  if (const Value& redirect = rule.get("redirect"); !redirect.is_null())
    return set_redirect(redirect, *out.mutable_redirect());
  if (const Value& direct = rule.get("directResponse"); !direct.is_null()) {
    out.mutable_direct_response()->set_status(static_cast<uint32_t>(direct.get("status").as_int()));
    const Value& body = direct.at("body", "string");
    if (!body.is_null()) out.mutable_direct_response()->mutable_body()->set_inline_string(body.as_string());
    return;
  }
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
    auto* out = host.add_routes();
    out->set_name(rule.get("name").as_string());
    set_match(match, *out->mutable_match());
    set_action(context, rule, fmt::format("spec.http[{}]", index), *out);
    set_headers(rule.get("headers"), *out);
    set_origin({"VirtualService", context.object.object.ns, context.object.object.name, fmt::format("http[{}]", index)},
               *out->mutable_metadata());
  }
}

}  // namespace

void set_default_retries(route::RetryPolicy& policy) {
  policy.set_retry_on(std::string(kDefaultRetryOn));
  policy.mutable_num_retries()->set_value(kDefaultRetries);
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

void add_gateway_routes(const Model& model, const VirtualService& object, const ObjectName& gateway, uint16_t number,
                        route::VirtualHost& host) {
  Context context{model, object, number, &gateway};
  for (size_t i = 0; i < object.spec.get("http").size(); ++i) add_rule(context, i, host);
}

void add_routes(const Model& model, const Service& service, const ServicePort& port, route::VirtualHost& host) {
  if (auto routing = model.routing(service.host)) {
    Context context{model, *routing, port.port};
    for (size_t i = 0; i < routing->spec.get("http").size(); ++i) add_rule(context, i, host);
    return;
  }
  auto* all = host.add_routes();
  forward_all(to_string(ClusterName{false, port.port, "", service.host}), origin_of(service), *all);
  set_default_retries(*all->mutable_route()->mutable_retry_policy());
}

}  // namespace weft::mesh
