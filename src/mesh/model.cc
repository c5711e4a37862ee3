#include "mesh/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "mesh/in_force.h"
#include "mesh/in_namespace.h"
#include "mesh/kinds/check_meaning.h"

namespace weft::mesh {
namespace {

bool same_but_ready(Workload a, const Workload& b) {
  a.ready = b.ready;
  return a == b;
}

bool holds(const EndpointSlice& slice, const Workload& workload) {
  return std::ranges::any_of(slice.endpoints, [&](const SliceEndpoint& endpoint) {
    return endpoint.pod == workload.object.name ||
           std::ranges::any_of(endpoint.addresses, [&](const std::string& ip) { return workload.is_at(ip); });
  });
}

bool same_form(const DestinationRule& a, const DestinationRule& b) {
  return a.object == b.object && a.created == b.created && a.spec == b.spec && a.balancer == b.balancer &&
         a.health_check == b.health_check && a.troubles == b.troubles;
}

bool same_form(const VirtualService& a, const VirtualService& b) {
  return a.object == b.object && a.created == b.created && a.spec == b.spec && a.rule_names == b.rule_names &&
         a.troubles == b.troubles &&
         std::ranges::equal(a.subsets_from, b.subsets_from,
                            [](const auto& x, const auto& y) { return same_form(*x, *y); });
}

template <class T>
bool same(const T& a, const T& b) {
  if (!same_form(a, b) || !a.former != !b.former) return false;
  return !a.former || same_form(*a.former, *b.former);
}

}  // namespace

Changes Model::apply(const codec::Value& object) {
  const std::string& kind = object.get("kind").as_string();
  const std::string& version = object.get("apiVersion").as_string();
  if (version == "v1" && kind == "Service") return put(read_service(object, settings_.cluster_domain));
  if (version == "v1" && kind == "Pod") return put(read_pod(object));
  if (version.starts_with("discovery.k8s.io/") && kind == "EndpointSlice") return put(read_endpoint_slice(object));
  if (version == "v1" && kind == "Namespace") return put_namespace(object_name(object).name, true);
  if (version == "v1" && kind == "Secret") return put(object_name(object), read_tls_secret(object));
  if (version == "v1" && kind == "ConfigMap") return put(object_name(object), read_mesh_config(object));
  if (version.starts_with("security.istio.io/") && kind == "PeerAuthentication")
    return put(object_name(object), std::make_shared<const PeerAuthentication>(read_peer_authentication(object)));
  if (version.starts_with("security.istio.io/") && kind == "AuthorizationPolicy")
    return put(object_name(object),
               std::make_shared<const AuthorizationPolicy>(read_authorization_policy(object, path_form_)));
  if (version.starts_with("security.istio.io/") && kind == "RequestAuthentication")
    return put(object_name(object),
               std::make_shared<const RequestAuthentication>(read_request_authentication(object, fetched_keys_)));
  if (!version.starts_with("networking.istio.io/")) return {};
  if (kind == "VirtualService") return put_with_former(read_virtual_service(object, settings_.cluster_domain), object);
  if (kind == "DestinationRule")
    return put_with_former(read_destination_rule(object, settings_.cluster_domain), object);
  if (kind == "Gateway") return put(read_gateway(object));
  if (kind == "ServiceEntry") return put(read_service_entry(object));
  if (kind == "WorkloadEntry") return put_workload_entry(object);
  if (kind == "Sidecar")
    return put(object_name(object), std::make_shared<const Sidecar>(read_sidecar(object, settings_.cluster_domain)));
  return {};
}

Changes Model::put_workload_entry(const codec::Value& object) {
  WorkloadEntry read = read_workload_entry(object);
  add_bad_values(object.get("spec"), kinds::check_workload_entry, read.troubles);
  Changes changes = put(object_name(object), std::make_shared<const WorkloadEntry>(std::move(read)));
  changes.statuses.insert({"WorkloadEntry", object_name(object)});  // also where what changed is nothing to us
  return changes;
}

template <class T>
Changes Model::put_with_former(T read, const codec::Value& object) {
  const auto recalled = recall(object, settings_.cluster_domain, read);
  Changes changes = put(std::move(read));
  if (!recalled) changes.ignored.push_back(recalled.error().detail);
  return changes;
}

Changes Model::remove(std::string_view kind, const ObjectName& object) {
  if (kind == "Service") return drop_service(object);
  if (kind == "Pod") return drop_workload(object);
  if (kind == "EndpointSlice") return drop_slice(object);
  if (kind == "VirtualService") return drop_virtual_service(object);
  if (kind == "DestinationRule") return drop_destination_rule(object);
  if (kind == "Gateway") return drop_gateway(object);
  if (kind == "ServiceEntry") return drop_service_entry(object);
  if (kind == "WorkloadEntry") return put(object, std::shared_ptr<const WorkloadEntry>());
  if (kind == "Sidecar") return put(object, std::shared_ptr<const Sidecar>());
  if (kind == "Namespace") return put_namespace(object.name, false);
  if (kind == "Secret") return put(object, std::shared_ptr<const TlsSecret>());
  if (kind == "ConfigMap") return put(object, MeshConfig());
  if (kind == "PeerAuthentication") return put(object, std::shared_ptr<const PeerAuthentication>());
  if (kind == "AuthorizationPolicy") return put(object, std::shared_ptr<const AuthorizationPolicy>());
  if (kind == "RequestAuthentication") return put(object, std::shared_ptr<const RequestAuthentication>());
  return {};
}

Changes Model::put(Workload workload) {
  auto old = workloads_.find(workload.object);
  if (old != workloads_.end() && same_but_ready(old->second, workload)) {
    Changes changes;
    // Of slices somebody else writes who is ready; a ServiceEntry's selector looks itself.
    if (std::exchange(old->second.ready, workload.ready) != workload.ready)
      touch_selected(workload.object.ns, workload.labels, changes);
    return changes;
  }
  const bool relabelled = old != workloads_.end() && old->second.labels != workload.labels;
  Changes changes = old == workloads_.end() ? Changes{} : drop_workload(workload.object);
  if (relabelled && !sidecars_in_force_.empty()) changes.views.insert(workload.object.ns);  // another may select it
  for (const std::string& ip : workload.ips()) workload_by_ip_[ip] = workload.object;
  touch_workload(workload, changes);
  if (workload.is_gateway) gateway_workloads_.insert(workload.object);
  for (const std::string& sentence : workload.wrong_topology)
    changes.ignored.push_back(fmt::format("Pod {}: {}", to_string(workload.object), sentence));
  count_in(workload.object, workload.labels, changes);
  ObjectName object = workload.object;
  workloads_[object] = std::move(workload);
  return changes;
}

Changes Model::drop_workload(const ObjectName& object) {
  Changes changes;
  auto at = workloads_.find(object);
  if (at == workloads_.end()) return changes;
  for (const std::string& ip : at->second.ips()) {
    if (auto by_ip = workload_by_ip_.find(ip); by_ip != workload_by_ip_.end() && by_ip->second == object)
      workload_by_ip_.erase(by_ip);
  }
  touch_workload(at->second, changes);
  count_out(object, at->second.labels, changes);
  gateway_workloads_.erase(object);
  workloads_.erase(at);
  return changes;
}

Changes Model::put(EndpointSlice slice) {
  auto old = slices_.find(slice.object);
  if (old != slices_.end() && old->second == slice) return {};
  Changes changes = old == slices_.end() ? Changes{} : drop_slice(slice.object);
  if (slice.service.empty()) return changes;
  std::string host = service_host({slice.object.ns, slice.service}, settings_.cluster_domain);
  changes.endpoints.insert(host);
  hosts_[host].slices.insert(slice.object);
  ObjectName object = slice.object;
  slices_[object] = std::move(slice);
  if (asks_somebody_at(host)) touch_custom_policies(changes);
  return changes;
}

Changes Model::drop_slice(const ObjectName& object) {
  Changes changes;
  auto at = slices_.find(object);
  if (at == slices_.end()) return changes;
  std::string host = service_host({object.ns, at->second.service}, settings_.cluster_domain);
  changes.endpoints.insert(host);
  hosts_[host].slices.erase(object);
  forget_empty(host);
  slices_.erase(at);
  if (asks_somebody_at(host)) touch_custom_policies(changes);
  return changes;
}

Changes Model::put_whole(VirtualService object) {
  Changes changes;
  Touched touched;
  auto old = virtual_services_.find(object.object);
  if (old != virtual_services_.end()) {
    if (same(*old->second, object)) return changes;
    unlink(*old->second, touched);
  }
  for (const std::string& name : object.routing_names()) {
    hosts_[name].virtual_services.insert(object.object);
    touched.insert(name);
  }
  for (const Destination& to : object.destinations) hosts_[to.host].named_by.insert(object.object);
  changes.statuses.insert({"VirtualService", object.object});
  set_asking({"VirtualService", object.object}, object.callers.any() || !object.exported.empty());
  touch_neighbours(object, changes);
  ObjectName name = object.object;
  virtual_services_[name] = std::make_shared<const VirtualService>(std::move(object));
  settle(touched, changes);
  return changes;
}

Changes Model::drop_virtual_service(const ObjectName& object) {
  Changes changes;
  unlink_delegates(object, changes);
  auto at = virtual_services_.find(object);
  if (at == virtual_services_.end()) return changes;
  Touched touched;
  unlink(*at->second, touched);
  touch_neighbours(*at->second, changes);
  set_asking({"VirtualService", object}, false);
  virtual_services_.erase(at);
  settle(touched, changes);
  changes.merge(put_roots_of(object));
  return changes;
}

Changes Model::put(DestinationRule object) {
  Changes changes;
  Touched touched = shaped_by(object);
  auto old = destination_rules_.find(object.object);
  if (old != destination_rules_.end()) {
    if (same(*old->second, object)) return changes;
    touch_callers_with(*old->second, changes);
    hosts_[old->second->host.host].destination_rules.erase(object.object);
    touched.merge(shaped_by(*old->second));
  }
  touch_callers_with(object, changes);
  hosts_[object.host.host].destination_rules.insert(object.object);
  changes.statuses.insert({"DestinationRule", object.object});
  set_asking({"DestinationRule", object.object}, !object.selector.empty() || !object.exported.empty());
  ObjectName name = object.object;
  destination_rules_[name] = std::make_shared<const DestinationRule>(std::move(object));
  settle(touched, changes);
  return changes;
}

Changes Model::drop_destination_rule(const ObjectName& object) {
  Changes changes;
  auto at = destination_rules_.find(object);
  if (at == destination_rules_.end()) return changes;
  touch_callers_with(*at->second, changes);
  const Touched touched = shaped_by(*at->second);
  hosts_[at->second->host.host].destination_rules.erase(object);
  set_asking({"DestinationRule", object}, false);
  destination_rules_.erase(at);
  settle(touched, changes);
  return changes;
}

// The host it names, and those it may shape.
Model::Touched Model::shaped_by(const DestinationRule& rule) const {
  Touched touched{rule.host.host};
  for (std::string& host : hosts_under(rule.host.host)) touched.insert(std::move(host));
  return touched;
}

void Model::unlink(const VirtualService& object, Touched& touched) {
  for (const std::string& name : object.routing_names()) {
    hosts_[name].virtual_services.erase(object.object);
    touched.insert(name);
  }
  for (const Destination& to : object.destinations) hosts_[to.host].named_by.erase(object.object);
}

void Model::touch_workloads(const Service& service, Changes& changes) const {
  if (service.selector.empty()) return;
  touch_policy_statuses(service.object.ns, changes);
  for (const auto& [object, workload] : in_namespace(workloads_, service.object.ns)) {
    if (!matches(service.selector, workload.labels)) continue;
    changes.workloads.insert(object);
    for (std::string& ip : workload.ips()) changes.addresses.insert(std::move(ip));
    if (workload.is_gateway) touch_gateway_statuses(changes);
    // What its ports speak is said at its endpoints, of other services too.
    for (std::string& host : slice_hosts_of(workload)) changes.endpoints.insert(std::move(host));
  }
}

void Model::touch_workload(const Workload& workload, Changes& changes) const {
  changes.workloads.insert(workload.object);
  touch_policy_statuses(workload, changes);
  for (std::string& ip : workload.ips()) changes.addresses.insert(std::move(ip));
  if (workload.is_gateway) touch_gateway_statuses(changes);
  for (std::string& host : slice_hosts_of(workload)) changes.endpoints.insert(std::move(host));
  touch_selected(workload.object.ns, workload.labels, changes);
  touch_workload_entries(workload.object.ns, changes);
}

std::vector<std::string> Model::slice_hosts_of(const Workload& workload) const {
  std::vector<std::string> hosts;
  for (const auto& [object, slice] : in_namespace(slices_, workload.object.ns)) {
    if (holds(slice, workload)) hosts.push_back(service_host({object.ns, slice.service}, settings_.cluster_domain));
  }
  return hosts;
}

const Workload* Model::workload(const ObjectName& object) const {
  auto at = workloads_.find(object);
  return at == workloads_.end() ? nullptr : &at->second;
}

const Workload* Model::workload_at(std::string_view ip) const {
  auto at = workload_by_ip_.find(ip);
  return at == workload_by_ip_.end() ? nullptr : workload(at->second);
}

const Model::Host* Model::find_host(std::string_view host) const {
  auto at = hosts_.find(host);
  return at == hosts_.end() ? nullptr : &at->second;
}

}  // namespace weft::mesh
