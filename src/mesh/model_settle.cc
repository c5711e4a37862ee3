// What is in force: which VirtualService routes a host, which DestinationRule shapes it, and what an older routing
// still needs.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/idle_matches.h"
#include "mesh/model.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

bool leads_to(const VirtualService& routing, std::string_view host, std::string_view subset) {
  return std::ranges::any_of(routing.destinations,
                             [&](const Destination& to) { return to.host == host && to.subset == subset; });
}

// The objects of these names, the oldest first.
template <class Map>
auto by_age(const Map& objects, const std::set<ObjectName>& names) {
  std::vector<typename Map::mapped_type> sorted;
  for (const ObjectName& name : names) sorted.push_back(objects.at(name));
  std::ranges::sort(sorted, [](const auto& a, const auto& b) { return is_older(*a, *b); });
  return sorted;
}

bool serves(const VirtualService& routing, std::string_view host) {
  const auto names = routing.routing_names();
  return std::ranges::find(names, host) != names.end();
}

// Of those that are seen the oldest that can take effect, or whose former form is in force now, or was when it was last
// written down: so that one that never could takes nothing from a younger one, whichever came first.
template <class Object, class Blocked, class Seen>
Object in_effect(const std::string& host, const std::vector<Object>& objects, const Object& now, Blocked blocked,
                 Seen seen) {
  for (const Object& one : objects) {
    if (!blocked(*one)) {
      if (seen(*one)) return one;
      continue;
    }
    if (now && now->object == one->object) return now;
    if (one->former && serves(*one->former, host) && seen(*one->former)) return one->former;
  }
  return nullptr;
}

// Whether the destination's rule is there for requests to that port.
bool is_asked_at(const Destination& to, const ServicePort& port) {
  if (to.opaque ? is_http(port.protocol) : port.protocol == Protocol::tcp) return false;
  return to.from_ports.empty() || std::ranges::find(to.from_ports, port.port) != to.from_ports.end();
}

}  // namespace

std::optional<uint16_t> port_of(const Destination& to, const Service& service, uint16_t listener_port) {
  if (to.port != 0) return service.port(to.port) != nullptr ? std::optional(to.port) : std::nullopt;
  if (service.ports.size() == 1) return service.ports.front().port;
  return service.port(listener_port) != nullptr ? std::optional(listener_port) : std::nullopt;
}

void Model::settle(const Touched& touched, Changes& changes) {
  Touched affected = touched;
  for (const std::string& name : touched) {
    Host& host = hosts_[name];
    settle_rules(name, host);
    affected.insert(host.routed_from.begin(), host.routed_from.end());
    for (const ObjectName& object : host.named_by) {
      changes.statuses.insert({"VirtualService", object});
      for (std::string& served : virtual_services_.at(object)->routing_names()) affected.insert(std::move(served));
    }
    for (const ObjectName& object : host.destination_rules) changes.statuses.insert({"DestinationRule", object});
  }
  Touched retargeted = touched;
  for (const std::string& name : affected) {
    Host& host = hosts_[name];
    settle_routing(name, host, retargeted);
    for (const ObjectName& object : host.virtual_services) changes.statuses.insert({"VirtualService", object});
    if (is_edge_host(name)) touch_gateways(changes);
    if (name.starts_with('*')) touch_taken_in(name, changes);
    if (const Service* one = service(name)) changes.addresses.insert(one->addresses.begin(), one->addresses.end());
  }
  for (const std::string& name : retargeted) settle_kept(hosts_[name], name);
  affected.merge(retargeted);
  for (const std::string& name : affected) forget_empty(name);
  touch_egress_proxies(affected, changes);
  changes.hosts.merge(affected);
}

void Model::touch_egress_proxies(const Touched& hosts, Changes& changes) const {
  const auto goes_there = [&](const Sidecar& sidecar) {
    return sidecar.egress_proxy && hosts.contains(sidecar.egress_proxy->host);
  };
  for (const auto& [name, sidecar] : sidecars_) {
    if (goes_there(*sidecar)) changes.statuses.insert({"Sidecar", name});
  }
  for (const auto& [name, sidecar] : sidecars_in_force_) {
    if (!goes_there(*sidecar)) continue;
    changes.outbound = true;
    changes.statuses.insert({"Sidecar", name});
  }
}

void Model::forget_empty(const std::string& name) {
  auto at = hosts_.find(name);
  if (at == hosts_.end()) return;
  const Host& host = at->second;
  if (!host.routings.empty() || !host.rules.empty() || !host.routed_from.empty() || !host.virtual_services.empty() ||
      !host.named_by.empty())
    return;
  if (host.destination_rules.empty() && host.slices.empty()) hosts_.erase(at);
}

bool Model::is_in_cluster(std::string_view host) const {
  if (service_of_host(host, settings_.cluster_domain)) return true;
  // "inventory.shop" is no whole name, but who writes it means a Service.
  const size_t dot = host.find('.');
  return dot == host.npos || hosts_by_namespace_.contains(host.substr(dot + 1));
}

// Under "" for all namespaces that nobody names. What a gateway sees its own namespace decides (listener_gateway.cc).
std::set<std::string> Model::namespaces_told_apart(const Host& host) const {
  std::set<std::string> all{""};
  for (const ObjectName& object : host.virtual_services) {
    const VirtualService& one = *virtual_services_.at(object);
    all.insert(one.exported.begin(), one.exported.end());
    if (one.former) all.insert(one.former->exported.begin(), one.former->exported.end());
  }
  for (const auto& [ns, routing] : host.routings) {
    if (routing) all.insert(routing->exported.begin(), routing->exported.end());
  }
  return all;
}

void Model::settle_routing(const std::string& name, Host& host, Touched& retargeted) {
  const auto objects = by_age(virtual_services_, host.virtual_services);
  const std::set<std::string> namespaces = is_edge_host(name) ? std::set<std::string>{""} : namespaces_told_apart(host);
  decltype(host.routings) next;
  for (const std::string& ns : namespaces) {
    // Who sees nothing special sees what all others do.
    const auto same = host.routings.contains(ns) ? host.routings.find(ns) : host.routings.find("");
    const auto now = same == host.routings.end() ? nullptr : same->second;
    auto routing = in_effect(
        name, objects, now, [this](const VirtualService& one) { return any_blocks(troubles(one)); },
        [&](const VirtualService& one) { return is_edge_host(name) || one.is_visible(ns); });
    if (routing || ns.empty() || next[""]) next[ns] = std::move(routing);
  }
  if (!next[""] && next.size() == 1) next.clear();
  if (next == host.routings) return;
  unlink_routings(name, host, retargeted);
  host.routings = std::move(next);
  link_routings(name, host, retargeted);
}

void Model::unlink_routings(const std::string& name, const Host& host, Touched& retargeted) {
  for (const auto& [ns, routing] : host.routings) {
    if (!routing) continue;
    for (const Destination& to : routing->destinations) {
      hosts_[to.host].routed_from.erase(name);
      retargeted.insert(to.host);
    }
  }
}

void Model::link_routings(const std::string& name, const Host& host, Touched& retargeted) {
  for (const auto& [ns, routing] : host.routings) {
    if (!routing) continue;
    for (const Destination& to : routing->destinations) {
      hosts_[to.host].routed_from.insert(name);
      retargeted.insert(to.host);
    }
  }
}

void Model::recall_from(const VirtualService& routing, Host& host, const std::string& name) {
  for (const auto& rule : routing.subsets_from) {
    if (rule->host.host != name) continue;
    for (const Subset& subset : rule->subsets) {
      if (!leads_to(routing, name, subset.name)) continue;
      host.kept.try_emplace(subset.name, std::make_shared<const ActiveSubset>(ActiveSubset{subset, rule}));
    }
  }
}

// What a routing that was written down needs and no rule we have seen defines.
void Model::recall_kept(Host& host, const std::string& name) const {
  for (const std::string& from : host.routed_from) {
    const Host* one = find_host(from);
    if (one == nullptr) continue;
    for (const auto& [ns, routing] : one->routings) {
      if (routing) recall_from(*routing, host, name);
    }
  }
}

void Model::settle_kept(Host& host, const std::string& name) {
  recall_kept(host, name);
  const auto rule = host.rule_of_all();
  std::erase_if(host.kept, [&](const auto& entry) {
    if (rule && rule->subset(entry.first) != nullptr) return true;
    return std::ranges::none_of(host.routed_from, [&](const std::string& from) {
      const Host* one = find_host(from);
      return one != nullptr && std::ranges::any_of(one->routings, [&](const auto& routing) {
               return routing.second && leads_to(*routing.second, name, entry.first);
             });
    });
  });
}

std::vector<const Model::Host*> Model::hosts_for(std::string_view host) const {
  std::vector<const Host*> found;
  if (const Host* own = find_host(host)) found.push_back(own);
  for (std::string_view rest = host; !rest.empty();) {
    const size_t dot = rest.find('.');
    rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    const Host* wildcard = find_host(rest.empty() ? std::string("*") : fmt::format("*.{}", rest));
    if (wildcard != nullptr) found.push_back(wildcard);
  }
  return found;
}

std::shared_ptr<const VirtualService> Model::routing(std::string_view host, std::string_view ns) const {
  for (const Host* one : hosts_for(host)) {
    auto at = one->routings.find(ns);
    if (at == one->routings.end()) at = one->routings.find("");
    if (at != one->routings.end() && at->second) return at->second;
  }
  return nullptr;
}

std::shared_ptr<const VirtualService> Model::routing_by(const ObjectName& object, std::string_view name) const {
  const Host* found = find_host(name);
  if (found == nullptr) return nullptr;
  for (const auto& [ns, routing] : found->routings) {
    if (routing && routing->object == object) return routing;
  }
  return nullptr;
}

CallerTraits Model::callers(std::string_view host) const {
  CallerTraits traits;
  for (const Host* one : hosts_for(host)) {
    if (one->routings.size() > 1) traits.ns = true;
    for (const auto& [ns, routing] : one->routings) {
      if (!routing) continue;
      traits.merge(routing->callers);
      for (const Destination& to : routing->destinations) traits.merge(shaped_callers(to.host));
    }
  }
  traits.merge(shaped_callers(host));
  return traits;
}

// The services that a wildcard may route.
void Model::touch_taken_in(const std::string& wildcard, Changes& changes) const {
  for (const std::string& host : hosts_under(wildcard)) {
    for (const Service& service : services_.at(host))
      changes.addresses.insert(service.addresses.begin(), service.addresses.end());
  }
}

bool Model::is_routed_to(std::string_view host) const {
  const Host* found = find_host(host);
  return found != nullptr && !found->routed_from.empty();
}

std::vector<const Service*> Model::served_by(const VirtualService& object) const {
  std::vector<const Service*> found;
  for (const Destination& host : object.hosts) {
    if (const Service* one = service(host.host)) found.push_back(one);
    if (!host.host.starts_with('*')) continue;
    for (const std::string& name : hosts_under(host.host)) {
      for (const Service& one : services_.at(name)) found.push_back(&one);
    }
  }
  return found;
}

void Model::check_destination(const VirtualService& object, const Destination& to, Troubles& troubles) const {
  const Service* target = service(to.host);
  if (target == nullptr) {
    troubles.push_back(missing_host(to, is_in_cluster(to.host), true));
    return;
  }
  if (!to.subset.empty() && !defines(to.host, to.subset)) {
    troubles.push_back(
        {Trouble::What::missing_subset, true, to.path + ".subset",
         fmt::format("no DestinationRule in force defines the subset \"{}\" of \"{}\"", to.subset, to.host),
         "define it there, or take it out here; until then the former routing stays", to.line});
  }
  check_edge_port(object, to, *target, troubles);
  if (!object.in_mesh) return;
  for (const Service* served : served_by(object)) {
    for (const ServicePort& port : served->ports) {
      if (to.port == 0 && !is_asked_at(to, port)) continue;
      if (port_of(to, *target, port.port)) continue;
      uint16_t wanted = to.port != 0 ? to.port : port.port;
      troubles.push_back({Trouble::What::missing_port, true, to.path + ".port",
                          fmt::format("\"{}\" has no port {}", to.host, wanted), "say one of its ports as port.number",
                          to.line});
      return;
    }
  }
}

// Those that hide it from somebody who would see it.
std::vector<std::shared_ptr<const VirtualService>> Model::older_routings(const Host* host,
                                                                         const VirtualService& object) {
  std::vector<std::shared_ptr<const VirtualService>> found;
  if (host == nullptr) return found;
  for (const auto& [ns, routing] : host->routings) {
    if (!routing || !is_older(*routing, object)) continue;
    if (!object.exported.empty() && (ns.empty() || !object.is_visible(ns))) continue;
    if (std::ranges::find(found, routing) == found.end()) found.push_back(routing);
  }
  return found;
}

Troubles Model::troubles(const VirtualService& object) const {
  Troubles troubles = object.troubles;
  check_bindings(object, troubles);
  for (const Destination& host : object.hosts) {
    if (!object.in_mesh) continue;
    const bool wildcard = host.host.find('*') != std::string::npos;
    if (!wildcard && service(host.host) == nullptr) {
      troubles.push_back(object.gateways.empty() ? missing_host(host, is_in_cluster(host.host), false)
                                                 : only_at_gateways(host, is_in_cluster(host.host)));
    }
    const Host* found = find_host(host.host);
    for (const auto& winner : older_routings(found, object))
      add_conflict("VirtualService", winner->object, host, false, troubles);
  }
  for (const Destination& to : object.destinations) check_destination(object, to, troubles);
  if (!any_blocks(object.troubles)) {
    check_match_ports(object, troubles);
    check_exported(object.spec, troubles);
    remark_idle_callers(object, population_, troubles);
  }
  check_delegation(object, troubles);
  return troubles;
}

}  // namespace weft::mesh
