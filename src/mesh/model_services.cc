// Services in the Model: who claims a host, at which addresses, and what stands behind it.
#include <fmt/format.h>

#include <algorithm>

#include "config/address.h"
#include "mesh/in_namespace.h"
#include "mesh/locality.h"
#include "mesh/model.h"
#include "mesh/supported.h"
#include "mesh/virtual_address.h"

namespace weft::mesh {
namespace {

bool needs_address(const Service& service) {
  return service.is_entry && service.addresses.empty() && service.ranges.empty() && !service.is_wildcard() &&
         service.resolution != Resolution::original;
}

bool is_selected(const Service& service, const std::string& ns, const Labels& labels) {
  return service.is_entry && service.object.ns == ns && !service.selector.empty() && matches(service.selector, labels);
}

using Found = std::map<std::pair<std::string, uint16_t>, ServiceEndpoint>;

void add_entry(const ServicePort& port, const WorkloadEntry& entry, Found& found) {
  const uint16_t number = port_at(port, entry);
  ServiceEndpoint endpoint{entry.address, number, EndpointState::ready, nullptr, entry.locality, ""};
  endpoint.entry = &entry;
  found.try_emplace({entry.address, number}, std::move(endpoint));
}

std::vector<ServiceEndpoint> in_order(Found found) {
  std::vector<ServiceEndpoint> endpoints;
  for (auto& [key, endpoint] : found) endpoints.push_back(std::move(endpoint));
  return endpoints;
}

// A pod that has addresses of both families is one endpoint, called by that of the service's first.
void keep_first_family(const Service& service, std::vector<ServiceEndpoint>& endpoints) {
  std::set<std::pair<const Workload*, uint16_t>> called;
  for (const ServiceEndpoint& one : endpoints) {
    if (is_v6(one.ip) == service.v6_first) called.emplace(one.pod, one.port);
  }
  std::erase_if(endpoints, [&](const ServiceEndpoint& one) {
    return one.pod != nullptr && is_v6(one.ip) != service.v6_first && called.contains({one.pod, one.port});
  });
}

// As a pod that is there has them.
Labels labels_with_place(const WorkloadEntry& entry) {
  Labels labels = entry.labels;
  if (entry.locality.empty()) return labels;
  std::string& label = labels[kLocalityLabel];
  label = entry.locality;
  std::ranges::replace(label, '/', '.');
  return labels;
}

// What it cannot take would take the others with it: a proxy refuses all endpoints of a cluster, and takes names among
// the addresses of a STATIC service for a fault in all of them.
bool can_be_endpoint(const Service& service, const WorkloadEntry& entry) {
  return !any_blocks(entry.troubles) && (service.resolution == Resolution::dns || entry.is_at_place());
}

}  // namespace

bool comes_first(const Service& a, const Service& b) {
  if (a.is_entry != b.is_entry) return !a.is_entry;
  if (a.export_to.everywhere != b.export_to.everywhere) return a.export_to.everywhere;
  return a.created != b.created ? a.created < b.created : a.object < b.object;
}

void Model::enlist(Service service, Changes& changes) {
  for (const std::string& ip : service.addresses) {
    hosts_at_[ip].insert(service.host);
    changes.addresses.insert(ip);
    if (!service.is_entry) touch_claims_at(ip, changes);
  }
  for (const WorkloadEntry& entry : service.entries) changes.addresses.insert(entry.address);
  touch_workloads(service, changes);
  if (service.is_entry) changes.outbound = true;
  const std::string host = service.host;
  hosts_by_namespace_[service.object.ns].insert(host);
  touch_sidecars_that_name(service.object.ns, host, changes);
  std::vector<Service>& claims = services_[host];
  claims.insert(std::ranges::upper_bound(claims, service, comes_first), std::move(service));
  touch_claims(host, changes);
  settle({host}, changes);
  if (asks_somebody_at(host)) touch_custom_policies(changes);
}

void Model::withdraw(const std::string& host, const ObjectName& object, bool is_entry, Changes& changes) {
  const auto at = services_.find(host);
  if (at == services_.end()) return;
  const auto claim = std::ranges::find_if(
      at->second, [&](const Service& one) { return one.is_entry == is_entry && one.object == object; });
  if (claim == at->second.end()) return;
  const Service service = std::move(*claim);
  at->second.erase(claim);
  const auto has = [&](auto has_it) { return std::ranges::any_of(at->second, has_it); };
  for (const std::string& ip : service.addresses) {
    changes.addresses.insert(ip);
    if (!is_entry) touch_claims_at(ip, changes);
    if (!has([&](const Service& one) { return std::ranges::find(one.addresses, ip) != one.addresses.end(); }))
      leave_address(ip, host);
  }
  for (const WorkloadEntry& entry : service.entries) changes.addresses.insert(entry.address);
  touch_workloads(service, changes);
  if (service.is_entry) changes.outbound = true;
  if (!has([&](const Service& one) { return one.object.ns == object.ns; })) hosts_by_namespace_[object.ns].erase(host);
  touch_claims(host, changes);
  touch_sidecars_that_name(object.ns, host, changes);
  if (at->second.empty()) services_.erase(at);
  settle({host}, changes);
  if (asks_somebody_at(host)) touch_custom_policies(changes);
}

void Model::leave_address(const std::string& ip, const std::string& host) {
  const auto at = hosts_at_.find(ip);
  if (at == hosts_at_.end()) return;
  at->second.erase(host);
  if (at->second.empty()) hosts_at_.erase(at);
}

// Who claims a host beside others is told so.
void Model::touch_claims(const std::string& host, Changes& changes) const {
  const auto at = services_.find(host);
  if (at == services_.end()) return;
  for (const Service& one : at->second) {
    if (one.is_entry) changes.statuses.insert({"ServiceEntry", one.object});
  }
}

// So is who says a Service's address.
void Model::touch_claims_at(const std::string& ip, Changes& changes) const {
  for (const std::string& host : hosts_at(ip)) touch_claims(host, changes);
}

Changes Model::put(Service service) {
  Changes changes;
  if (const auto old = services_.find(service.host); old != services_.end()) {
    const auto own = std::ranges::find_if(old->second, [](const Service& one) { return !one.is_entry; });
    if (own != old->second.end() && *own == service) return changes;
  }
  withdraw(service.host, service.object, false, changes);
  enlist(std::move(service), changes);
  return changes;
}

Changes Model::drop_service(const ObjectName& object) {
  Changes changes;
  withdraw(service_host(object, settings_.cluster_domain), object, false, changes);
  return changes;
}

// The one it has; the one its status says, while it is free; else the first free one. Full: none, and it stays without.
std::string Model::virtual_address_of(const Service& service, const ServiceEntry& object) {
  if (const auto own = virtual_by_host_.find(service.host); own != virtual_by_host_.end()) return own->second;
  const auto take = [&](const std::string& ip) {
    if (!is_virtual(ip) || hosts_at_.contains(ip) || !virtual_taken_.insert(ip).second) return false;
    virtual_by_host_.emplace(service.host, ip);
    return true;
  };
  if (const auto given = object.given.find(service.host); given != object.given.end() && take(given->second))
    return given->second;
  for (uint32_t attempt = 0; attempt < kVirtualAddresses; ++attempt) {
    if (std::string ip = virtual_address(service.host, attempt); take(ip)) return ip;
  }
  return {};
}

void Model::give_back_address(const std::string& host) {
  const auto own = virtual_by_host_.find(host);
  if (own == virtual_by_host_.end()) return;
  if (const auto at = services_.find(host); at != services_.end()) {
    if (std::ranges::any_of(at->second, [&](const Service& one) {
          return std::ranges::find(one.addresses, own->second) != one.addresses.end();
        }))
      return;
  }
  virtual_taken_.erase(own->second);
  virtual_by_host_.erase(own);
}

Changes Model::put(ServiceEntry object) {
  Changes changes;
  const auto old = service_entries_.find(object.object);
  if (old != service_entries_.end() && old->second->created == object.created && old->second->spec == object.spec)
    return changes;
  for (Service& service : object.services) {
    if (!needs_address(service)) continue;
    if (std::string ip = virtual_address_of(service, object); !ip.empty()) service.addresses.push_back(std::move(ip));
  }
  const ObjectName name = object.object;
  changes = drop_service_entry(name, &object);
  for (const Service& service : object.services) enlist(service, changes);
  changes.statuses.insert({"ServiceEntry", name});
  set_asking({"ServiceEntry", name}, object.spec.get("exportTo").size() > 0);
  touch_workload_entries(name.ns, changes);
  service_entries_[name] = std::make_shared<const ServiceEntry>(std::move(object));
  return changes;
}

// `next` takes its place, if there is one: hosts that stay keep their virtual addresses.
Changes Model::drop_service_entry(const ObjectName& object, const ServiceEntry* next) {
  Changes changes;
  const auto at = service_entries_.find(object);
  if (at == service_entries_.end()) return changes;
  const auto old = at->second;
  service_entries_.erase(at);
  for (const Service& service : old->services) {
    withdraw(service.host, object, true, changes);
    const bool stays = next != nullptr && std::ranges::any_of(next->services, [&](const Service& one) {
                         return one.host == service.host && one.addresses == service.addresses;
                       });
    if (!stays) give_back_address(service.host);
  }
  changes.statuses.erase({"ServiceEntry", object});
  set_asking({"ServiceEntry", object}, false);
  touch_workload_entries(object.ns, changes);
  return changes;
}

Changes Model::put(const ObjectName& object, std::shared_ptr<const WorkloadEntry> made) {
  Changes changes;
  const auto old = workload_entries_.find(object);
  if (old == workload_entries_.end() ? made == nullptr : made && *old->second == *made) return changes;
  if (old != workload_entries_.end()) {
    changes.addresses.insert(old->second->address);
    touch_selected(object.ns, old->second->labels, changes);
    count_out(object, labels_with_place(*old->second), changes);
  }
  if (made) {
    changes.addresses.insert(made->address);
    touch_selected(object.ns, made->labels, changes);
    count_in(object, labels_with_place(*made), changes);
    workload_entries_[object] = std::move(made);
  } else {
    workload_entries_.erase(old);
  }
  touch_workload_entries(object.ns, changes);
  touch_policy_statuses(object.ns, changes);
  return changes;
}

// Who of them is selected, and whose address somebody else has, may be another.
void Model::touch_workload_entries(const std::string& ns, Changes& changes) const {
  for (const auto& [name, entry] : in_namespace(workload_entries_, ns))
    changes.statuses.insert({"WorkloadEntry", name});
}

std::vector<std::string> Model::hosts_with(const WorkloadEntry& entry) const {
  std::vector<std::string> found;
  const auto hosts = hosts_by_namespace_.find(entry.object.ns);
  if (hosts == hosts_by_namespace_.end()) return found;
  for (const std::string& host : hosts->second) {
    const auto selects = [&](const Service& one) { return is_selected(one, entry.object.ns, entry.labels); };
    if (std::ranges::any_of(services_.at(host), selects)) found.push_back(host);
  }
  return found;
}

void Model::touch_selected(const std::string& ns, const Labels& labels, Changes& changes) const {
  const auto hosts = hosts_by_namespace_.find(ns);
  if (hosts == hosts_by_namespace_.end()) return;
  for (const std::string& host : hosts->second) {
    const auto selects = [&](const Service& one) { return is_selected(one, ns, labels); };
    const auto& claims = services_.at(host);
    const auto at = std::ranges::find_if(claims, selects);
    if (at == claims.end()) continue;
    touch_endpoints(host, changes);
    changes.statuses.insert({"ServiceEntry", at->object});
  }
}

const Service* Model::service(std::string_view host) const {
  auto at = services_.find(host);
  return at == services_.end() ? nullptr : &at->second.front();
}

bool Model::has_named_endpoints(std::string_view host) const {
  const auto at = services_.find(host);
  return at != services_.end() &&
         std::ranges::any_of(at->second, [](const Service& one) { return one.resolution == Resolution::dns; });
}

void Model::touch_endpoints(const std::string& host, Changes& changes) const {
  (has_named_endpoints(host) ? changes.hosts : changes.endpoints).insert(host);
}

const std::set<std::string>& Model::hosts_at(std::string_view ip) const {
  static const std::set<std::string> kNone;
  const auto at = hosts_at_.find(ip);
  return at == hosts_at_.end() ? kNone : at->second;
}

const Service* Model::service_at(std::string_view ip) const {
  const Service* best = nullptr;
  for (const std::string& host : hosts_at(ip)) {
    for (const Service& one : services_.at(host)) {
      const bool has = std::ranges::find(one.addresses, ip) != one.addresses.end();
      if (has && (best == nullptr || comes_first(one, *best))) best = &one;
    }
  }
  return best;
}

std::vector<const Service*> Model::services_of(const Workload& workload) const {
  std::vector<const Service*> found;
  auto hosts = hosts_by_namespace_.find(workload.object.ns);
  if (hosts == hosts_by_namespace_.end()) return found;
  for (const std::string& host : hosts->second) {
    for (const Service& one : services_.at(host)) {
      if (one.object.ns != workload.object.ns || one.selector.empty()) continue;
      if (matches(one.selector, workload.labels)) found.push_back(&one);
    }
  }
  return found;
}

std::vector<ServiceEndpoint> Model::endpoints(const Service& service, const ServicePort& port) const {
  return service.is_entry ? entry_endpoints(service, port) : slice_endpoints(service, port);
}

std::vector<ServiceEndpoint> Model::entry_endpoints(const Service& service, const ServicePort& port) const {
  Found found;
  if (service.resolution == Resolution::original || service.resolution == Resolution::by_request) return {};
  if (service.resolution == Resolution::dns && service.entries.empty() && service.selector.empty())
    return {{service.host, port.target_number, EndpointState::ready, nullptr, "", ""}};
  for (const WorkloadEntry& entry : service.entries) add_entry(port, entry, found);
  if (service.selector.empty()) return in_order(std::move(found));
  for (const auto& [name, entry] : in_namespace(workload_entries_, service.object.ns)) {
    if (can_be_endpoint(service, *entry) && matches(service.selector, entry->labels)) add_entry(port, *entry, found);
  }
  for (const auto& [name, pod] : in_namespace(workloads_, service.object.ns)) {
    const auto number = target_of(port, pod);
    if (!pod.ready || pod.ip.empty() || !number || !matches(service.selector, pod.labels)) continue;
    found[{pod.ip, *number}] = {pod.ip, *number, EndpointState::ready, &pod, "", ""};
  }
  return in_order(std::move(found));
}

std::vector<ServiceEndpoint> Model::slice_endpoints(const Service& service, const ServicePort& port) const {
  const Host* host = find_host(service.host);
  if (host == nullptr) return {};
  Found found;
  for (const ObjectName& object : host->slices) {
    const EndpointSlice& slice = slices_.at(object);
    auto target = std::ranges::find(slice.ports, port.name, &std::pair<std::string, uint16_t>::first);
    if (target == slice.ports.end()) continue;
    for (const SliceEndpoint& endpoint : slice.endpoints) {
      if (endpoint.state == EndpointState::absent) continue;
      for (const std::string& ip : endpoint.addresses) {
        const Workload* pod = endpoint.pod.empty() ? nullptr : workload({object.ns, endpoint.pod});
        ServiceEndpoint one{ip, target->second, endpoint.state, pod, endpoint.zone, endpoint.hostname};
        // While an endpoint moves between slices it may stand in two; the readier one is newer.
        auto [at, added] = found.try_emplace({ip, target->second}, one);
        if (!added && one.state < at->second.state) at->second = one;
      }
    }
  }
  std::vector<ServiceEndpoint> endpoints = in_order(std::move(found));
  keep_first_family(service, endpoints);
  return endpoints;
}

void Model::check_selected(const ServiceEntry& object, Troubles& troubles) const {
  if (object.services.empty() || object.services.front().resolution != Resolution::fixed) return;
  const Service& own = object.services.front();
  if (own.selector.empty()) return;
  for (const auto& [name, entry] : in_namespace(workload_entries_, own.object.ns)) {
    if (any_blocks(entry->troubles) || entry->is_at_place() || !matches(own.selector, entry->labels)) continue;
    troubles.push_back({Trouble::What::bad_value, false, "spec.workloadSelector",
                        fmt::format("the WorkloadEntry {} is at a name, \"{}\", and is called by nobody",
                                    to_string(name), entry->address),
                        "write its IP address, or say resolution: DNS", object.spec.get("workloadSelector").line});
  }
}

// Calls to a Service's address go to the Service.
void Model::check_addresses(const ServiceEntry& object, Troubles& troubles) const {
  const codec::Array& said = object.spec.get("addresses").as_array();
  for (size_t i = 0; i < said.size(); ++i) {
    const Service* there = service_at(said[i].as_string());
    if (there == nullptr || there->is_entry) continue;
    troubles.push_back({Trouble::What::conflict, false, at_index("spec.addresses", i),
                        fmt::format("{} is the address of Service {}, and calls to it go there", said[i].as_string(),
                                    to_string(there->object)),
                        "say another, or none", said[i].line});
  }
}

// A Kubernetes Service has its host for itself; of ServiceEntries each namespace takes its own, others the oldest.
Troubles Model::troubles(const ServiceEntry& object) const {
  Troubles troubles = object.troubles;
  const codec::Array& hosts = object.spec.get("hosts").as_array();
  for (size_t i = 0; i < object.services.size(); ++i) {
    const Service& own = object.services[i];
    for (const Service& other : services_.at(own.host)) {
      if (other.is_entry && other.object == own.object) break;
      const bool same_namespace = other.object.ns == own.object.ns;
      const bool both_everywhere = other.export_to.everywhere && own.export_to.everywhere;
      if (other.is_entry && !same_namespace && !both_everywhere) continue;
      troubles.push_back({Trouble::What::conflict, false, fmt::format("spec.hosts[{}]", i),
                          fmt::format("the host \"{}\" has {} {}, {}, which is in force{}", own.host,
                                      other.is_entry ? "an older" : "a", other.kind(), to_string(other.object),
                                      other.is_entry && !same_namespace ? " in all other namespaces" : ""),
                          "merge the two into one, or say exportTo: [\".\"] in both", hosts[i].line});
      break;
    }
  }
  if (!object.services.empty()) check_addresses(object, troubles);
  check_selected(object, troubles);
  check_exported(object.spec, troubles);
  return troubles;
}

}  // namespace weft::mesh
