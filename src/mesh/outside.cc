#include "mesh/outside.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "config/ip.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/listener/http_inspector/v3/http_inspector.pb.h"
#include "envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.pb.h"
#include "mesh/http_rules.h"
#include "mesh/opaque_rules.h"
#include "mesh/service_clusters.h"
#include "mesh/virtual_address.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace listener = envoy::config::listener::v3;
namespace route = envoy::config::route::v3;

constexpr int32_t kBeyondPorts = 65536;
constexpr uint32_t kNoEgressProxy = 503;
constexpr uint32_t kRefusedOutside = 502;  // Istio's, for an HTTP call to a host that nobody registered

void set_range(const std::string& text, envoy::config::core::v3::CidrRange& out) {
  const size_t slash = text.find('/');
  out.set_address_prefix(text.substr(0, slash));
  out.mutable_prefix_len()->set_value(static_cast<uint32_t>(std::stoul(text.substr(slash + 1))));
}

listener::FilterChain* begin_chain(const ChainPlace& place, std::string_view name, const config::Origin& origin,
                                   listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name(fmt::format("{}-{}", place.name, name));
  set_origin(origin, *chain->mutable_metadata());
  if (place.port) chain->mutable_filter_chain_match()->mutable_destination_port()->set_value(*place.port);
  for (const std::string& range : place.ranges)
    set_range(range, *chain->mutable_filter_chain_match()->add_prefix_ranges());
  return chain;
}

// What an HTTP call to a host that nobody registered meets.
void add_rest(const OutboundPolicy& policy, const std::string& ns, route::VirtualHost& host) {
  auto* all = host.add_routes();
  if (policy.mode == OutboundMode::allow_any && policy.cluster == kBlackHole) {
    all->mutable_match()->set_prefix("/");
    set_origin(policy.origin, *all->mutable_metadata());
    all->mutable_direct_response()->set_status(kNoEgressProxy);
    return all->mutable_direct_response()->mutable_body()->set_inline_string(
        fmt::format("weft: no host, port and subset are as {} says: create them, or correct it\n",
                    config::to_string(policy.origin)));
  }
  if (policy.mode == OutboundMode::allow_any) {
    forward_all(policy.cluster, policy.origin, *all);
    return set_default_retries(*all->mutable_route()->mutable_retry_policy());
  }
  all->mutable_match()->set_prefix("/");
  set_origin(policy.origin, *all->mutable_metadata());
  all->mutable_direct_response()->set_status(kRefusedOutside);
  all->mutable_direct_response()->mutable_body()->set_inline_string(
      fmt::format("weft: no ServiceEntry that namespace {} may see has this host, and {} is REGISTRY_ONLY: add a "
                  "ServiceEntry for it\n",
                  ns, config::to_string(policy.origin)));
}

void add_http_chain(const Model& model, const ChainPlace& place, const std::vector<Meant>& meant, bool detect,
                    listener::Listener& out) {
  route::RouteConfiguration routes;
  routes.set_name(place.name);
  routes.mutable_validate_clusters()->set_value(false);
  routes.set_ignore_port_in_host_matching(true);
  for (const Meant& one : meant) {
    auto* host = routes.add_virtual_hosts();
    host->set_name(fmt::format("{}:{}", one.service->host, one.port->port));
    host->add_domains(one.service->host);
    if (place.rest == nullptr && &one == &meant.front()) host->add_domains("*");
    add_routes(model, *one.service, *one.port, place.caller, *host);
  }
  if (place.rest != nullptr) {
    auto* rest = routes.add_virtual_hosts();
    rest->set_name(place.rest->mode == OutboundMode::allow_any ? "allow_any" : "block_all");  // Istio's names
    rest->add_domains("*");
    add_rest(*place.rest, place.caller.object.ns, *rest);
  }
  auto* chain = begin_chain(place, "http", origin_of(*meant.front().service), out);
  if (detect) match_detected_http(*chain);
  const bool dynamic =
      std::ranges::any_of(meant, [](const Meant& one) { return one.service->resolution == Resolution::by_request; });
  add_http(model.settings(), model.path_form(), fmt::format("outbound_{}", place.name), routes, *chain, HttpEnd::app,
           dynamic ? std::vector<ChainFilter>{dynamic_hosts_filter(model.settings())} : std::vector<ChainFilter>());
}

// Whether TLS may ask for the service by that name.
bool has_name(const Service& service, std::string_view name) {
  const std::string_view host = service.host;
  return name == host || (host.starts_with("*.") && name.ends_with(host.substr(1)));
}

void add_opaque_chain(const Model& model, const ChainPlace& place, const std::string& name, const OpaqueRoute& route,
                      listener::Listener& out) {
  auto* chain = begin_chain(place, name, route.origin, out);
  for (const std::string& one : route.server_names) chain->mutable_filter_chain_match()->add_server_names(one);
  add_tcp(model.settings(), route.clusters, *chain, {}, route.terms);
}

std::vector<OpaqueRoute> opaque_routes_of(const Model& model, const ChainPlace& place, const Meant& one) {
  return opaque_routes(model, *one.service, *one.port, {}, place.caller);
}

// TLS for the service's names, as its VirtualService has some of them, and the others to itself. No two chains may be
// for one name: `taken` are those that have one.
void add_names_chains(const Model& model, const ChainPlace& place, const Meant& one, std::set<std::string>& taken,
                      listener::Listener& out) {
  std::vector<OpaqueRoute> routes = opaque_routes_of(model, place, one);
  routes.back().server_names = {one.service->host};
  for (OpaqueRoute& route : routes) {
    std::erase_if(route.server_names,
                  [&](const std::string& name) { return !has_name(*one.service, name) || !taken.insert(name).second; });
    if (route.server_names.empty()) continue;
    const bool is_rest = &route == &routes.back();
    add_opaque_chain(model, place,
                     is_rest ? one.service->host : fmt::format("{}-{}", one.service->host, route.origin.rule), route,
                     out);
  }
}

// The ranges outside the mesh that are the service's own.
std::vector<std::string> outside_ranges(const Settings& settings, const Service& service) {
  std::vector<std::string> ranges = service.ranges;
  for (const std::string& ip : service.addresses) {
    if (!in_mesh(settings, ip)) ranges.push_back(fmt::format("{}/{}", ip, ip.find(':') == ip.npos ? 32 : 128));
  }
  return ranges;
}

// Ports whose first bytes are looked at; at all others a server may be the one that speaks first.
template <class Filter>
void look_at(const std::set<uint16_t>& ports, std::string_view name, const Filter& filter, listener::Listener& out) {
  if (ports.empty()) return;
  auto* added = out.add_listener_filters();
  added->set_name(std::string(name));
  pack(filter, *added->mutable_typed_config());
  auto* elsewhere = added->mutable_filter_disabled()->mutable_or_match();
  int32_t from = 0;
  const auto disable = [&](int32_t end) {
    if (from >= end) return;
    auto* range = elsewhere->add_rules()->mutable_destination_port_range();
    range->set_start(from);
    range->set_end(end);
  };
  for (const uint16_t port : ports) {
    disable(port);
    from = port + 1;
  }
  disable(kBeyondPorts);
}

// Who is meant at each port by name, and at each port of each range by the address.
struct Plan {
  std::map<uint16_t, std::vector<Meant>> by_name;
  std::map<std::pair<uint16_t, std::string>, std::vector<Meant>> by_address;
  std::set<uint16_t> http;
  std::set<uint16_t> tls;
};

void plan_port(const Settings& settings, const Meant& one, Plan& plan) {
  const uint16_t number = one.port->port;
  const auto ranges = outside_ranges(settings, *one.service);
  for (const std::string& range : ranges) plan.by_address[{number, range}].push_back(one);
  const bool http = one.port->protocol != Protocol::tcp;
  const bool named = is_http(one.port->protocol) || one.port->names;
  if (named || takes_any_address(one)) plan.by_name[number].push_back(one);
  if (http && (named || !ranges.empty())) plan.http.insert(number);
  if (one.port->names) plan.tls.insert(number);
}

Plan plan_of(const Model& model, const View& view) {
  Plan plan;
  for (const Service* service : entries_in(model, view)) {
    for (const ServicePort& port : service->ports) {
      if (sees(view, *service, port.port)) plan_port(model.settings(), {service, &port}, plan);
    }
  }
  return plan;
}

}  // namespace

std::vector<config::Cidr> asked_ranges(const Settings& settings) {
  std::vector<config::Cidr> ranges = settings.mesh_ranges;
  ranges.push_back(virtual_range());
  return ranges;
}

bool in_mesh(const Settings& settings, std::string_view ip) {
  const auto address = config::parse_ip(ip);
  return address && std::ranges::any_of(asked_ranges(settings), [&](const config::Cidr& range) {
           const auto block = config::IpRange::make(range.address, range.length);
           return block && block->contains(*address);
         });
}

bool takes_any_address(const Meant& one) {
  return one.service->addresses.empty() && one.service->ranges.empty() &&
         one.service->resolution == Resolution::original && one.port->protocol == Protocol::tcp && !one.port->names;
}

void add_chains(const Model& model, const ChainPlace& place, const std::vector<Meant>& meant, listener::Listener& out) {
  std::vector<Meant> http;
  const Meant* opaque = nullptr;
  const Meant* names = nullptr;
  bool detect = place.rest != nullptr;
  std::set<std::string> taken;
  for (const Meant& one : meant) {
    const Protocol protocol = one.port->protocol;
    if (one.port->names) {
      add_names_chains(model, place, one, taken, out);
      if (names == nullptr) names = &one;
      continue;
    }
    if (protocol != Protocol::tcp && (place.rest == nullptr || is_http(protocol))) http.push_back(one);
    if (is_http(protocol)) continue;
    if (opaque == nullptr) opaque = &one;
  }
  if (opaque == nullptr && place.rest == nullptr) opaque = names;
  detect |= opaque != nullptr;
  if (!http.empty()) add_http_chain(model, place, http, detect, out);
  if (opaque != nullptr) add_opaque_chain(model, place, "tcp", opaque_routes_of(model, place, *opaque).back(), out);
}

void add_outside(const Model& model, const View& view, listener::Listener& out) {
  const Plan plan = plan_of(model, view);
  look_at(plan.tls, "envoy.filters.listener.tls_inspector",
          envoy::extensions::filters::listener::tls_inspector::v3::TlsInspector(), out);
  look_at(plan.http, "envoy.filters.listener.http_inspector",
          envoy::extensions::filters::listener::http_inspector::v3::HttpInspector(), out);
  if (out.listener_filters_size() > 0) {
    set_duration(Duration(0), *out.mutable_listener_filters_timeout());
    out.set_continue_on_listener_filters_timeout(true);
  }
  const OutboundPolicy policy = outbound_policy(model, view);
  Workload caller;
  caller.object.ns = view.ns;
  for (const auto& [number, meant] : plan.by_name)
    add_chains(model, {fmt::format("outside_{}", number), number, {}, &policy, caller}, meant, out);
  for (const auto& [at, meant] : plan.by_address)
    add_chains(model, {fmt::format("{}_{}", at.second, at.first), at.first, {at.second}, nullptr, caller}, meant, out);
}

}  // namespace weft::mesh
