// Who is there in the Model, for objects that name callers or namespaces: what nobody is named by has no effect.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/idle_matches.h"
#include "mesh/locality.h"
#include "mesh/model.h"
#include "mesh/supported.h"

namespace weft::mesh {

void Model::count_in(const ObjectName& object, const Labels& labels, Changes& changes) {
  if (population_.add(object.ns, labels)) changes.statuses.insert(asking_.begin(), asking_.end());
  touch_zoned(labels, changes);
}

void Model::count_out(const ObjectName& object, const Labels& labels, Changes& changes) {
  if (population_.remove(object.ns, labels)) changes.statuses.insert(asking_.begin(), asking_.end());
  touch_zoned(labels, changes);
}

// By whose endpoints those are counted who call alike.
void Model::touch_zoned(const Labels& labels, Changes& changes) const {
  if (!labels.contains(kAppLabel)) return;
  for (const std::string& host : zoned_) touch_endpoints(host, changes);
}

Changes Model::put_namespace(const std::string& ns, bool is_there) {
  Changes changes;
  const bool changed = is_there ? namespaces_.insert(ns).second : namespaces_.erase(ns) > 0;
  if (!changed) return changes;
  changes.statuses.insert(asking_.begin(), asking_.end());
  touch_policies_that_name(ns, changes);
  return changes;
}

void Model::set_asking(const StatusRef& object, bool asks) {
  if (asks) {
    asking_.insert(object);
  } else {
    asking_.erase(object);
  }
}

// Pods see what is exported to their namespace; what is bound to a Gateway, the Gateway's; and of delegates, the
// root's.
void Model::check_exported(const codec::Value& spec, Troubles& troubles) const {
  const codec::Array& names = spec.get("exportTo").as_array();
  const auto has = [](const auto& objects, const std::string& ns) {
    const auto at = objects.lower_bound(ObjectName{ns, ""});
    return at != objects.end() && at->first.ns == ns;
  };
  for (size_t i = 0; i < names.size(); ++i) {
    const std::string& ns = names[i].as_string();
    if (ns == "*" || ns == "." || ns == "~") continue;
    if (namespaces_.contains(ns) || population_.is_in(ns) || has(gateways_, ns) || has(roots_, ns)) continue;
    troubles.push_back({Trouble::What::has_no_say, false, at_index("spec.exportTo", i),
                        fmt::format("nothing is in a namespace \"{}\" that could see it", ns),
                        "correct the name, or take it out", names[i].line});
  }
}

// Told only where all that may come is known: its hosts, which have no wildcards, and the Gateways it is bound to.
void Model::check_match_ports(const VirtualService& object, Troubles& troubles) const {
  std::vector<uint16_t> ports;
  for (const Destination& host : object.hosts) {
    if (!object.in_mesh) break;
    const auto claims = services_.find(host.host);
    if (claims == services_.end()) return;
    for (const Service& one : claims->second) {
      for (const ServicePort& port : one.ports) ports.push_back(port.port);
    }
  }
  for (const GatewayRef& ref : object.gateways) {
    const auto at = gateways_.find(ref.gateway);
    if (at == gateways_.end()) return;
    for (const GatewayServer& server : at->second->servers) ports.push_back(server.number);
  }
  if (!ports.empty()) remark_idle_ports(object, ports, troubles);
}

}  // namespace weft::mesh
