// virtualOutbound, and the listeners of single addresses that it hands connections to.
#include <fmt/format.h>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/listener/http_inspector/v3/http_inspector.pb.h"
#include "envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.pb.h"
#include "mesh/http_rules.h"
#include "mesh/opaque_rules.h"
#include "mesh/outside.h"
#include "mesh/resources.h"
#include "mesh/service_clusters.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace listener = envoy::config::listener::v3;
using envoy::config::route::v3::RouteConfiguration;

constexpr uint32_t kUnavailable = 503;

std::string joined_ranges(const Settings& settings) {
  std::string text;
  for (const config::Cidr& range : asked_ranges(settings)) {
    text += fmt::format("{}{}/{}", text.empty() ? "" : ",", range.address, range.length);
  }
  return text;
}

std::string joined_names(const View& view) {
  std::string text;
  for (const EgressListener* one : bound_listeners(view))
    text += (text.empty() ? "" : ",") + egress_listener_name({one->bind, one->port});
  return text;
}

// One listener of one address: HTTP by these routes, opaque bytes by those.
struct OutboundTarget {
  Protocol protocol = Protocol::unknown;
  config::Origin origin;
  const RouteConfiguration& routes;
  std::vector<OpaqueRoute> opaque;  // the last for the rest
};

void add_inspector(listener::Listener& out) {
  auto* filter = out.add_listener_filters();
  filter->set_name("envoy.filters.listener.http_inspector");
  pack(envoy::extensions::filters::listener::http_inspector::v3::HttpInspector(), *filter->mutable_typed_config());
  set_duration(Duration(0), *out.mutable_listener_filters_timeout());
  out.set_continue_on_listener_filters_timeout(true);
}

// TLS for these names. Whoever says nothing until the inspector's time is up belongs to the rest.
void add_named(const Model& model, const OpaqueRoute& route, listener::Listener& out) {
  if (out.listener_filters_size() == 0) {
    auto* filter = out.add_listener_filters();
    filter->set_name("envoy.filters.listener.tls_inspector");
    pack(envoy::extensions::filters::listener::tls_inspector::v3::TlsInspector(), *filter->mutable_typed_config());
    out.set_continue_on_listener_filters_timeout(true);
  }
  auto* chain = out.add_filter_chains();
  chain->set_name(fmt::format("{}/{}.{}", route.origin.ns, route.origin.name, route.origin.rule));
  for (const std::string& name : route.server_names) chain->mutable_filter_chain_match()->add_server_names(name);
  set_origin(route.origin, *chain->mutable_metadata());
  add_tcp(model.settings(), route.clusters, *chain, {}, route.terms);
}

std::string to_listener(const Model& model, const ListenerName& name, const OutboundTarget& target) {
  listener::Listener out;
  out.set_name(to_string(name));
  set_address(name.ip, name.port, *out.mutable_address());
  out.mutable_bind_to_port()->set_value(false);
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  set_origin(target.origin, *out.mutable_metadata());
  bool detect = target.protocol == Protocol::unknown;
  if (detect) add_inspector(out);
  if (detect || is_http(target.protocol)) {
    auto* chain = out.add_filter_chains();
    chain->set_name("http");
    set_origin(target.origin, *chain->mutable_metadata());
    if (detect) match_detected_http(*chain);
    add_http(model.settings(), model.path_form(), fmt::format("outbound_{}", to_string(name)), target.routes, *chain);
  }
  if (is_http(target.protocol)) return to_bytes(out);
  for (const OpaqueRoute& route : target.opaque) {
    if (!route.server_names.empty()) add_named(model, route, out);
  }
  const OpaqueRoute& rest = target.opaque.back();
  const bool alone = !detect && target.opaque.size() == 1;
  auto* chain = alone ? out.add_filter_chains() : out.mutable_default_filter_chain();
  chain->set_name("tcp");
  set_origin(rest.origin, *chain->mutable_metadata());
  add_tcp(model.settings(), rest.clusters, *chain, {}, rest.terms);
  return to_bytes(out);
}

// The address has already picked the service, so its virtual host takes every authority (design: "On demand", c).
RouteConfiguration one_host(std::string name) {
  RouteConfiguration routes;
  routes.set_name(name);
  routes.mutable_validate_clusters()->set_value(false);
  auto* host = routes.add_virtual_hosts();
  host->set_name(std::move(name));
  host->add_domains("*");
  return routes;
}

Bytes service_listener(const Model& model, const Workload& caller, const ListenerName& name, const Service& service) {
  const ServicePort* port = service.port(name.port);
  if (port == nullptr) return std::nullopt;
  RouteConfiguration routes = one_host(fmt::format("{}:{}", service.host, port->port));
  add_routes(model, service, *port, caller, *routes.mutable_virtual_hosts(0));
  return to_listener(
      model, name, {port->protocol, origin_of(service), routes, opaque_routes(model, service, *port, name.ip, caller)});
}

// Several hosts of ServiceEntries stand at one address: there the authority, or the SNI, tells them apart.
Bytes shared_listener(const Model& model, const Workload& caller, const ListenerName& name,
                      const std::vector<const Service*>& services) {
  std::vector<Meant> meant;
  for (const Service* service : services) {
    if (const ServicePort* port = service->port(name.port)) meant.push_back({service, port});
  }
  if (meant.empty()) return std::nullopt;
  if (meant.size() == 1) return service_listener(model, caller, name, *meant.front().service);
  listener::Listener out;
  out.set_name(to_string(name));
  set_address(name.ip, name.port, *out.mutable_address());
  out.mutable_bind_to_port()->set_value(false);
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  set_origin(origin_of(*meant.front().service), *out.mutable_metadata());
  add_inspector(out);
  add_chains(model, {to_string(name), std::nullopt, {}, nullptr, caller}, meant, out);
  return to_bytes(out);
}

// A pod called by its own address is that one endpoint, whatever its services route.
std::string pod_listener(const Model& model, const ListenerName& name, const Workload& pod) {
  InboundPort port{name.port, Protocol::unknown, nullptr};
  for (const InboundPort& known : inbound_ports(model, pod)) {
    if (known.port == name.port) port = known;
  }
  config::Origin origin{"Pod", pod.object.ns, pod.object.name, ""};
  if (port.service != nullptr) origin = origin_of(*port.service);
  std::string host = pod_host(name.ip, pod.object.ns, model.settings().cluster_domain);
  std::string cluster = to_string(ClusterName{false, name.port, "", host});
  RouteConfiguration routes = one_host(fmt::format("{}:{}", host, name.port));
  auto* all = routes.mutable_virtual_hosts(0)->add_routes();
  forward_all(cluster, origin, *all);
  set_default_retries(*all->mutable_route()->mutable_retry_policy());
  return to_listener(model, name, {port.protocol, origin, routes, {{{}, {{cluster, 1}}, origin, {}}}});
}

// Of the service that is called there; unknown: there is none, or it does not say.
Protocol protocol_at(const Model& model, const ListenerName& name, config::Origin& origin) {
  const Service* service = model.service_at(name.ip);
  if (service == nullptr) return Protocol::unknown;
  origin = origin_of(*service);
  const ServicePort* port = service->port(name.port);
  return port == nullptr ? Protocol::unknown : port->protocol;
}

}  // namespace

std::string unavailable_listener(const Model& model, const ListenerName& name, std::string_view why) {
  config::Origin origin{"Listener", "", to_string(name), ""};
  const Protocol protocol = protocol_at(model, name, origin);
  origin.rule = std::string(config::kRefusedRule) + std::string(why);
  RouteConfiguration routes = one_host(to_string(name));
  auto* all = routes.mutable_virtual_hosts(0)->add_routes();
  all->mutable_match()->set_prefix("/");
  set_origin(origin, *all->mutable_metadata());
  all->mutable_direct_response()->set_status(kUnavailable);
  all->mutable_direct_response()->mutable_body()->set_inline_string(
      fmt::format("weft: unavailable: the control plane's compiler refused {}: {}\n", to_string(name), why));
  return to_listener(model, name, {protocol, origin, routes, {{{}, {{std::string(kBlackHole), 1}}, origin, {}}}});
}

Bytes virtual_outbound(const Model& model, const View& view) {
  const Settings& settings = model.settings();
  listener::Listener out;
  out.set_name(std::string(kVirtualOutbound));
  set_every_address(settings, kOutboundPort, *out.mutable_address());
  out.mutable_use_original_dst()->set_value(true);
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  set_label("mesh_ranges", joined_ranges(settings), *out.mutable_metadata());
  set_label("beside", joined_names(view), *out.mutable_metadata());
  auto* loop = out.add_filter_chains();
  loop->set_name("virtualOutbound-blackhole");
  loop->mutable_filter_chain_match()->mutable_destination_port()->set_value(kOutboundPort);
  add_tcp(settings, std::string(kBlackHole), *loop);
  add_outside(model, view, out);
  auto* rest = out.mutable_default_filter_chain();
  rest->set_name("virtualOutbound-catchall-tcp");
  const OutboundPolicy policy = outbound_policy(model, view);
  const bool refuses = policy.mode == OutboundMode::registry_only;
  if (refuses || policy.cluster != kPassthrough) set_origin(policy.origin, *rest->mutable_metadata());
  add_tcp(settings, refuses ? std::string(kBlackHole) : policy.cluster, *rest);
  return to_bytes(out);
}

Bytes address_listener(const Model& model, const Workload& caller, const View& view, const ListenerName& name) {
  const auto services = services_at(model, view, name);
  if (services.size() == 1 || (!services.empty() && !services.front()->is_entry))
    return service_listener(model, caller, name, *services.front());
  if (!services.empty()) return shared_listener(model, caller, name, services);
  if (model.service_at(name.ip) != nullptr) return std::nullopt;  // not to be seen from here
  const Workload* pod = model.workload_at(name.ip);
  if (pod != nullptr && sees(model, view, *pod, name.port)) return pod_listener(model, name, *pod);
  return std::nullopt;
}

}  // namespace weft::mesh
