// Sidecars in the Model: which counts for a workload, and what keeps one from meaning what it says.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/in_namespace.h"
#include "mesh/model.h"
#include "mesh/supported.h"

namespace weft::mesh {

Changes Model::put(const ObjectName& object, std::shared_ptr<const Sidecar> made) {
  Changes changes;
  const auto old = sidecars_.find(object);
  if (old == sidecars_.end() ? made == nullptr
                             : made && old->second->spec == made->spec && old->second->created == made->created)
    return changes;
  if (made) {
    sidecars_[object] = made;
    if (!any_blocks(made->troubles)) sidecars_in_force_[object] = std::move(made);
    changes.statuses.insert({"Sidecar", object});
  } else {
    sidecars_.erase(object);
    sidecars_in_force_.erase(object);
  }
  touch_views(object.ns, changes);
  for (const auto& [name, one] : in_namespace(sidecars_, object.ns)) changes.statuses.insert({"Sidecar", name});
  touch_policies_behind(object.ns, changes);
  return changes;
}

// A Sidecar's ingress says which ports there are, and by their TLS who proves to be somebody.
void Model::touch_policies_behind(const std::string& ns, Changes& changes) const {
  if (ns != settings_.root_namespace) return touch_policies_for(ns, changes);
  for (const auto& [name, one] : authorization_policies_) changes.statuses.insert({"AuthorizationPolicy", name});
  for (const auto& [name, one] : request_authentications_) changes.statuses.insert({"RequestAuthentication", name});
  for (const auto& [name, one] : peer_authentications_) changes.statuses.insert({"PeerAuthentication", name});
}

// Of all namespaces, if it is the root.
void Model::touch_views(const std::string& ns, Changes& changes) const {
  changes.outbound = true;
  for (const auto& [name, workload] : within_reach(ns)) {
    changes.workloads.insert(name);
    changes.views.insert(name.ns);
  }
}

const Sidecar* Model::sidecar_in_force(const ObjectName& object) const {
  const auto at = sidecars_in_force_.find(object);
  return at == sidecars_in_force_.end() ? nullptr : at->second.get();
}

// One with a selector before one without, its namespace's before the root's; of several the oldest.
const Sidecar* Model::sidecar_of(const Workload& workload) const {
  const Sidecar* best = nullptr;
  const auto rank = [&](const Sidecar& one) {
    return one.object.ns != workload.object.ns ? 2 : one.selector.empty() ? 1 : 0;
  };
  const auto look_at = [&](const ObjectName& name, const auto& one) {
    if (name.ns != workload.object.ns && !one->selector.empty()) return;
    if (!matches(one->selector, workload.labels)) return;
    if (best == nullptr || rank(*one) < rank(*best) || (rank(*one) == rank(*best) && is_older(*one, *best)))
      best = one.get();
  };
  each_for_namespace(sidecars_in_force_, workload.object.ns, settings_.root_namespace, look_at);
  return best;
}

// "*": of any namespace, any host. Under a wildcard only those of the namespace are looked at.
bool Model::is_any_service(const std::string& ns, const std::string& host, std::optional<std::string_view> seer) const {
  const auto counts = [&](const Service& one) {
    if (ns != "*" && one.object.ns != ns) return false;
    if (!seer) return true;
    const ExportTo& to = one.export_to;
    return seer->empty() ? to.everywhere || !to.namespaces.empty() : to.includes(*seer);
  };
  const auto is_at = [&](const std::string& name) {
    const auto at = services_.find(name);
    return covers(host, name) && at != services_.end() && std::ranges::any_of(at->second, counts);
  };
  if (!host.starts_with('*')) return is_at(host);
  if (ns == "*") return std::ranges::any_of(services_, [&](const auto& entry) { return is_at(entry.first); });
  const auto hosts = hosts_by_namespace_.find(ns);
  return hosts != hosts_by_namespace_.end() && std::ranges::any_of(hosts->second, is_at);
}

// Those whose status may say that there is none, or that one is there now.
void Model::touch_sidecars_that_name(const std::string& ns, const std::string& host, Changes& changes) const {
  for (const auto& [name, sidecar] : sidecars_) {
    if (may_name(*sidecar, ns, host)) changes.statuses.insert({"Sidecar", name});
  }
}

// Hosts are whole there, though each other kind takes "inventory" for the Service of its own namespace.
void Model::check_egress_hosts(const Sidecar& object, Troubles& troubles) const {
  if (!object.egress) return;
  // That of the root namespace may be for each of them.
  const std::string_view seer = object.object.ns == settings_.root_namespace ? "" : std::string_view(object.object.ns);
  for (size_t i = 0; i < object.egress->size(); ++i) {
    const std::vector<EgressHost>& hosts = (*object.egress)[i].hosts;
    for (size_t j = 0; j < hosts.size(); ++j) {
      // Of the mesh's Sidecar it is each workload's own namespace.
      const bool of_each = hosts[j].ns == "." && object.object.ns == settings_.root_namespace;
      // Istio's own examples name all of the root namespace, where a control plane may have no Service.
      const bool of_root = hosts[j].ns == settings_.root_namespace && hosts[j].host == "*";
      if (hosts[j].ns == "~" || of_each || of_root) continue;
      const std::string& ns = hosts[j].ns == "." ? object.object.ns : hosts[j].ns;
      if (is_any_service(ns, hosts[j].host, seer)) continue;
      const std::string path = at_index(at_index("spec.egress", i) + ".hosts", j);
      const codec::Value& said = object.spec.get("egress").as_array()[i].get("hosts").as_array()[j];
      const std::string whole = whole_host(hosts[j].host, ns == "*" ? object.object.ns : ns, settings_.cluster_domain);
      const bool is_short = whole != hosts[j].host && is_any_service(ns, whole, seer);
      const std::string of_ns = ns == "*" ? "" : fmt::format(" of namespace {}", ns);
      if (!is_short && is_any_service(ns, hosts[j].host, std::nullopt)) {
        troubles.push_back({Trouble::What::has_no_say, false, path,
                            fmt::format("no service{} with the host \"{}\" is exported to {}, so it names nothing",
                                        of_ns, hosts[j].host, seer.empty() ? "anybody" : seer),
                            "name it in the service's exportTo, or take the host out", said.line});
        continue;
      }
      troubles.push_back({Trouble::What::has_no_say, false, path,
                          fmt::format("no service{} has the host \"{}\", so it names nothing", of_ns, hosts[j].host),
                          is_short ? fmt::format("hosts are whole here: write {}/{}", hosts[j].ns, whole)
                                   : "correct it, or apply the Service or ServiceEntry",
                          said.line});
    }
  }
}

void Model::check_egress_proxy(const Sidecar& object, Troubles& troubles) const {
  if (!object.egress_proxy) return;
  const EgressProxy& proxy = *object.egress_proxy;
  const std::string path = "spec.outboundTrafficPolicy.egressProxy";
  const codec::Value& said = object.spec.at("outboundTrafficPolicy", "egressProxy");
  const Service* there = service(proxy.host);
  if (there == nullptr)
    return troubles.push_back(missing_host({proxy.host, "", 0, path + ".host", said.get("host").line, {}, false},
                                           is_in_cluster(proxy.host), false));
  if (there->port(proxy.port) == nullptr)
    troubles.push_back({Trouble::What::missing_port, false, path + ".port",
                        fmt::format("\"{}\" has no port {}", proxy.host, proxy.port),
                        "until then what leaves the mesh is refused", said.get("port").line});
  if (!proxy.subset.empty() && !subset(proxy.host, proxy.subset))
    troubles.push_back({Trouble::What::missing_subset, false, path + ".subset",
                        fmt::format("no DestinationRule defines a subset \"{}\" of \"{}\"", proxy.subset, proxy.host),
                        "until then what leaves the mesh is refused", said.get("subset").line});
}

void Model::check_ingress_tls(const Sidecar& object, Troubles& troubles) const {
  for (size_t i = 0; i < object.ingress.size(); ++i) {
    const IngressPort& port = object.ingress[i];
    if (port.tls.is_null()) continue;
    const auto meets_mesh_tls = [&](const auto& entry) {
      const Workload& workload = entry.second;
      const Sidecar* counts = workload.has_sidecar ? sidecar_of(workload) : nullptr;
      return counts != nullptr && counts->object == object.object && takes_mtls(workload, port.port);
    };
    const auto at = std::ranges::find_if(workloads_, meets_mesh_tls);
    if (at == workloads_.end()) continue;
    troubles.push_back({Trouble::What::conflict, false, at_index("spec.ingress", i) + ".tls",
                        fmt::format("port {} of {} takes mutual TLS of the mesh, which goes before it", port.port,
                                    to_string(at->first)),
                        "say DISABLE for that port in a PeerAuthentication (portLevelMtls)", port.tls.line});
  }
}

// Another of the same reach that counts instead.
Troubles Model::troubles(const Sidecar& object) const {
  Troubles troubles = object.troubles;
  check_egress_hosts(object, troubles);
  check_egress_proxy(object, troubles);
  check_ingress_tls(object, troubles);
  for (const auto& [name, other] : sidecars_in_force_) {
    if (name == object.object || name.ns != object.object.ns || other->selector != object.selector) continue;
    if (!is_older(*other, object)) continue;
    troubles.push_back(
        {Trouble::What::conflict, false, "spec.workloadSelector",
         fmt::format("Sidecar {} is older and for the same workloads, so that one counts", to_string(name)),
         "merge the two into one", object.spec.get("workloadSelector").line});
  }
  return troubles;
}

}  // namespace weft::mesh
