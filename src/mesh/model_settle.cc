// What is in force: which VirtualService routes a host, which DestinationRule shapes it, and what an older routing
// still needs.
#include <fmt/format.h>

#include <algorithm>

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

bool serves(const DestinationRule& rule, std::string_view host) { return rule.host.host == host; }

// The oldest that can take effect, or whose former form is in force now, or was when it was last written down: so that
// one that never could takes nothing from a younger one, whichever came first.
template <class Object, class Blocked>
Object in_effect(const std::string& host, const std::vector<Object>& objects, const Object& now, Blocked blocked) {
  for (const Object& one : objects) {
    if (!blocked(*one)) return one;
    if (now && now->object == one->object) return now;
    if (one->former && serves(*one->former, host)) return one->former;
  }
  return nullptr;
}

void add_conflict(std::string_view kind, const ObjectName& winner, const Destination& host, bool blocks,
                  Troubles& troubles) {
  troubles.push_back(
      {Trouble::What::conflict, blocks, host.path,
       fmt::format("the host \"{}\" has an older {}, {}, which is in force", host.host, kind, to_string(winner)),
       "merge the two into one", host.line});
}

// Whether the destination's rule is there for requests to that port.
bool is_asked_at(const Destination& to, const ServicePort& port) {
  if (port.protocol == Protocol::tcp) return false;
  return to.from_ports.empty() || std::ranges::find(to.from_ports, port.port) != to.from_ports.end();
}

// `in_cluster`: the name is one that a Service could have.
Trouble missing_host(const Destination& at, bool in_cluster, bool blocks) {
  const std::string_view kind = in_cluster ? "Service" : "ServiceEntry";
  return {Trouble::What::missing_host,
          blocks,
          at.path,
          fmt::format("no {} has the host \"{}\"", kind, at.host),
          fmt::format("create the {}, or correct the name", kind),
          at.line};
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
    settle_rule(name, host);
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
    if (const Service* one = service(name)) changes.addresses.insert(one->addresses.begin(), one->addresses.end());
  }
  for (const std::string& name : retargeted) settle_kept(hosts_[name], name);
  affected.merge(retargeted);
  for (const std::string& name : affected) forget_empty(name);
  changes.hosts.merge(affected);
}

void Model::forget_empty(const std::string& name) {
  auto at = hosts_.find(name);
  if (at == hosts_.end()) return;
  const Host& host = at->second;
  if (host.routing || host.rule || !host.routed_from.empty() || !host.virtual_services.empty() ||
      !host.named_by.empty())
    return;
  if (host.destination_rules.empty() && host.slices.empty()) hosts_.erase(at);
}

std::set<ObjectName> Model::own_rules(const std::string& name, const Host& host) const {
  // A rule outside the namespace of its service would shape the traffic of strangers: it never counts.
  const std::set<std::string> owners = owners_of(name);
  std::set<ObjectName> own;
  for (const ObjectName& object : host.destination_rules) {
    if (owners.contains(object.ns)) own.insert(object);
  }
  return own;
}

bool Model::is_in_cluster(std::string_view host) const {
  if (service_of_host(host, settings_.cluster_domain)) return true;
  // "inventory.shop" is no whole name, but who writes it means a Service.
  const size_t dot = host.find('.');
  return dot == host.npos || hosts_by_namespace_.contains(host.substr(dot + 1));
}

// The namespaces that have the host: of a name in the cluster the one it says, be there a service or not.
std::set<std::string> Model::owners_of(std::string_view host) const {
  std::set<std::string> owners;
  if (auto named = service_of_host(host, settings_.cluster_domain)) owners.insert(named->ns);
  if (const auto at = services_.find(host); at != services_.end()) {
    for (const Service& one : at->second) owners.insert(one.object.ns);
  }
  return owners;
}

void Model::settle_rule(const std::string& name, Host& host) {
  auto next = in_effect(name, by_age(destination_rules_, own_rules(name, host)), host.rule,
                        [](const DestinationRule& one) { return any_blocks(one.troubles); });
  if (next == host.rule) return;
  if (host.rule) {
    for (const Subset& subset : host.rule->subsets) {
      host.kept[subset.name] = std::make_shared<const ActiveSubset>(ActiveSubset{subset, host.rule});
    }
  }
  host.rule = std::move(next);
}

void Model::settle_routing(const std::string& name, Host& host, Touched& retargeted) {
  auto next = in_effect(name, by_age(virtual_services_, host.virtual_services), host.routing,
                        [this](const VirtualService& one) { return any_blocks(troubles(one)); });
  set_routing(name, host, std::move(next), retargeted);
}

void Model::set_routing(const std::string& name, Host& host, std::shared_ptr<const VirtualService> routing,
                        Touched& retargeted) {
  if (host.routing == routing) return;
  if (host.routing) {
    for (const Destination& to : host.routing->destinations) {
      hosts_[to.host].routed_from.erase(name);
      retargeted.insert(to.host);
    }
  }
  host.routing = std::move(routing);
  if (!host.routing) return;
  for (const Destination& to : host.routing->destinations) {
    hosts_[to.host].routed_from.insert(name);
    retargeted.insert(to.host);
  }
}

// What a routing that was written down needs and no rule we have seen defines.
void Model::recall_kept(Host& host, const std::string& name) const {
  for (const std::string& from : host.routed_from) {
    const Host* one = find_host(from);
    if (one == nullptr || !one->routing) continue;
    for (const auto& rule : one->routing->subsets_from) {
      if (rule->host.host != name) continue;
      for (const Subset& subset : rule->subsets) {
        if (!leads_to(*one->routing, name, subset.name)) continue;
        host.kept.try_emplace(subset.name, std::make_shared<const ActiveSubset>(ActiveSubset{subset, rule}));
      }
    }
  }
}

void Model::settle_kept(Host& host, const std::string& name) {
  recall_kept(host, name);
  std::erase_if(host.kept, [&](const auto& entry) {
    if (host.rule && host.rule->subset(entry.first) != nullptr) return true;
    return std::ranges::none_of(host.routed_from, [&](const std::string& from) {
      const Host* one = find_host(from);
      return one != nullptr && one->routing && leads_to(*one->routing, name, entry.first);
    });
  });
}

std::shared_ptr<const VirtualService> Model::routing(std::string_view host) const {
  const Host* found = find_host(host);
  return found == nullptr ? nullptr : found->routing;
}

std::shared_ptr<const DestinationRule> Model::rule(std::string_view host) const {
  const Host* found = find_host(host);
  return found == nullptr ? nullptr : found->rule;
}

std::shared_ptr<const ActiveSubset> Model::subset(std::string_view host, std::string_view name) const {
  const Host* found = find_host(host);
  if (found == nullptr) return nullptr;
  if (const Subset* own = found->rule ? found->rule->subset(name) : nullptr) {
    return std::make_shared<const ActiveSubset>(ActiveSubset{*own, found->rule});
  }
  auto kept = found->kept.find(name);
  return kept == found->kept.end() ? nullptr : kept->second;
}

std::vector<std::string> Model::subsets(std::string_view host) const {
  std::set<std::string> names;
  if (const Host* found = find_host(host)) {
    if (found->rule) {
      for (const Subset& subset : found->rule->subsets) names.insert(subset.name);
    }
    for (const auto& [name, subset] : found->kept) names.insert(name);
  }
  return {names.begin(), names.end()};
}

bool Model::is_routed_to(std::string_view host) const {
  const Host* found = find_host(host);
  return found != nullptr && !found->routed_from.empty();
}

void Model::check_destination(const VirtualService& object, const Destination& to, Troubles& troubles) const {
  const Service* target = service(to.host);
  if (target == nullptr) {
    troubles.push_back(missing_host(to, is_in_cluster(to.host), true));
    return;
  }
  auto in_force = rule(to.host);
  if (!to.subset.empty() && (!in_force || in_force->subset(to.subset) == nullptr)) {
    troubles.push_back(
        {Trouble::What::missing_subset, true, to.path + ".subset",
         fmt::format("no DestinationRule in force defines the subset \"{}\" of \"{}\"", to.subset, to.host),
         "define it there, or take it out here; until then the former routing stays", to.line});
  }
  check_edge_port(object, to, *target, troubles);
  if (!object.in_mesh) return;
  for (const Destination& host : object.hosts) {
    const Service* served = service(host.host);
    if (served == nullptr) continue;
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

Troubles Model::troubles(const VirtualService& object) const {
  Troubles troubles = object.troubles;
  check_bindings(object, troubles);
  for (const Destination& host : object.hosts) {
    if (!object.in_mesh || host.host.find('*') != std::string::npos) continue;
    if (service(host.host) == nullptr) troubles.push_back(missing_host(host, is_in_cluster(host.host), false));
    const Host* found = find_host(host.host);
    auto winner = found == nullptr ? nullptr : found->routing;
    if (winner && is_older(*winner, object)) add_conflict("VirtualService", winner->object, host, false, troubles);
  }
  for (const Destination& to : object.destinations) check_destination(object, to, troubles);
  return troubles;
}

Troubles Model::troubles(const DestinationRule& object) const {
  Troubles troubles = object.troubles;
  if (object.host.host.find('*') != std::string::npos) return troubles;
  const std::set<std::string> owners = owners_of(object.host.host);
  if (!owners.empty() && !owners.contains(object.object.ns)) {
    troubles.push_back(
        not_supported(fmt::format("{} \"{}\"", object.host.path, object.host.host), object.host.line,
                      fmt::format("put the object into the namespace of its service, \"{}\"", *owners.begin())));
    return troubles;
  }
  if (service(object.host.host) == nullptr)
    troubles.push_back(missing_host(object.host, is_in_cluster(object.host.host), false));
  const Host* found = find_host(object.host.host);
  auto winner = found == nullptr ? nullptr : found->rule;
  if (winner && is_older(*winner, object)) add_conflict("DestinationRule", winner->object, object.host, true, troubles);
  check_credentials(object, troubles);
  return troubles;
}

}  // namespace weft::mesh
