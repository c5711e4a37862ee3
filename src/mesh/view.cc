#include "mesh/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/resource.h"
#include "mesh/name_answer.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kViewPrefix = "view:";

bool names(const EgressListener& listener, const View& view, const Service& service) {
  return std::ranges::any_of(listener.hosts, [&](const EgressHost& one) {
    const bool there = one.ns == "*" || one.ns == service.object.ns || (one.ns == "." && service.object.ns == view.ns);
    return there && covers(one.host, service.host);
  });
}

bool imports(const Sidecar& sidecar, const View& view, const Service& service) {
  if (!sidecar.egress) return true;
  return std::ranges::any_of(*sidecar.egress,
                             [&](const EgressListener& one) { return one.is_captured() && names(one, view, service); });
}

// A port that the Sidecar names has what it names there, and nothing else.
bool imports(const Sidecar& sidecar, const View& view, const Service& service, uint16_t port) {
  if (!sidecar.egress) return true;
  const auto& all = *sidecar.egress;
  const auto is_of = [&](const EgressListener& one, uint16_t number) {
    return one.is_captured() && one.port == number;
  };
  const bool named = std::ranges::any_of(all, [&](const EgressListener& one) { return is_of(one, port); });
  return std::ranges::any_of(
      all, [&](const EgressListener& one) { return is_of(one, named ? port : 0) && names(one, view, service); });
}

// The best of those that claim a host and are seen; nullptr: none is.
const Service* best_of(const std::vector<Service>& claims, const View& view) {
  const Service* found = nullptr;
  for (const Service& one : claims) {
    if (!sees(view, one)) continue;
    if (!one.is_entry) return &one;
    if (found == nullptr || (found->object.ns != view.ns && one.object.ns == view.ns)) found = &one;
  }
  return found;
}

bool differs_at(const Model& model, const View& view, const ListenerName& address) {
  const View anybody;
  const auto here = services_at(model, view, address);
  if (here != services_at(model, anybody, address)) return true;
  const Workload* pod = here.empty() ? model.workload_at(address.ip) : nullptr;
  return pod != nullptr && sees(model, view, *pod, address.port) != sees(model, anybody, *pod, address.port);
}

// Nothing goes round an egress proxy that is not there.
std::string cluster_of(const Model& model, const View& view, const EgressProxy& proxy) {
  const Service* service = service_in(model, view, proxy.host);
  const bool there = service != nullptr && service->port(proxy.port) != nullptr &&
                     (proxy.subset.empty() || model.subset(proxy.host, proxy.subset) != nullptr);
  return there ? to_string(ClusterName{false, proxy.port, proxy.subset, proxy.host}) : std::string(kBlackHole);
}

}  // namespace

View view_of(const Model& model, const Workload& proxy) {
  if (proxy.object.ns.empty()) return {};
  return {proxy.object.ns, proxy.is_gateway ? nullptr : model.sidecar_of(proxy)};
}

std::string to_string(const View& view) {
  if (view.sidecar == nullptr) return fmt::format("{}{}||", kViewPrefix, view.ns);
  return fmt::format("{}{}|{}|{}", kViewPrefix, view.ns, view.sidecar->object.ns, view.sidecar->object.name);
}

bool is_view(std::string_view text) { return text.starts_with(kViewPrefix); }

std::optional<View> parse_view(const Model& model, std::string_view text) {
  if (!is_view(text)) return std::nullopt;
  text.remove_prefix(kViewPrefix.size());
  const size_t first = text.find('|');
  const size_t second = text.rfind('|');
  if (first == text.npos || first == second) return std::nullopt;
  View view{std::string(text.substr(0, first)), nullptr};
  const auto at = model.sidecars().find(
      ObjectName{std::string(text.substr(first + 1, second - first - 1)), std::string(text.substr(second + 1))});
  if (at != model.sidecars().end()) view.sidecar = model.sidecar_in_force(at->first);
  return view;
}

bool sees(const View& view, const Service& service) {
  return service.export_to.includes(view.ns) && (view.sidecar == nullptr || imports(*view.sidecar, view, service));
}

bool sees(const View& view, const Service& service, uint16_t port) {
  return service.export_to.includes(view.ns) &&
         (view.sidecar == nullptr || imports(*view.sidecar, view, service, port));
}

bool sees(const Model& model, const View& view, const Workload& pod, uint16_t port) {
  const auto services = model.services_of(pod);
  return services.empty() || std::ranges::any_of(services, [&](const Service* one) {
           const auto leads_here = [&](const ServicePort& each) { return target_of(each, pod) == port; };
           if (std::ranges::none_of(one->ports, leads_here)) return sees(view, *one, port);
           return std::ranges::any_of(
               one->ports, [&](const ServicePort& each) { return leads_here(each) && sees(view, *one, each.port); });
         });
}

const Service* service_in(const Model& model, const View& view, std::string_view host) {
  const auto at = model.services().find(host);
  if (at == model.services().end()) return nullptr;
  const Service* best = best_of(at->second, view);
  return best == nullptr ? &at->second.front() : best;
}

std::vector<const Service*> services_at(const Model& model, const View& view, const ListenerName& address) {
  std::vector<const Service*> found;
  for (const std::string& host : model.hosts_at(address.ip)) {
    const Service* best = best_of(model.services().at(host), view);
    if (best == nullptr || !sees(view, *best, address.port)) continue;
    if (std::ranges::find(best->addresses, address.ip) != best->addresses.end()) found.push_back(best);
  }
  std::ranges::sort(found, [](const Service* a, const Service* b) {
    return comes_first(*a, *b) || (!comes_first(*b, *a) && a->host < b->host);
  });
  return found;
}

std::vector<const Service*> entries_in(const Model& model, const View& view) {
  std::vector<const Service*> found;
  for (const auto& [host, claims] : model.services()) {
    const Service* best = best_of(claims, view);
    if (best != nullptr && best->is_entry) found.push_back(best);
  }
  return found;
}

std::vector<const EgressListener*> bound_listeners(const View& view) {
  std::vector<const EgressListener*> found;
  if (view.sidecar == nullptr || !view.sidecar->egress) return found;
  for (const EgressListener& one : *view.sidecar->egress) {
    if (!one.is_captured()) found.push_back(&one);
  }
  return found;
}

std::vector<const Service*> services_of(const Model& model, const View& view, const EgressListener& listener) {
  std::vector<const Service*> found;
  for (const auto& [host, claims] : model.services()) {
    const auto best = std::ranges::find_if(claims, [&](const Service& one) {
      return one.export_to.includes(view.ns) && names(listener, view, one) && one.port(listener.port) != nullptr;
    });
    if (best != claims.end()) found.push_back(&*best);
  }
  std::ranges::sort(found, [](const Service* a, const Service* b) {
    return comes_first(*a, *b) || (!comes_first(*b, *a) && a->host < b->host);
  });
  return found;
}

OutboundPolicy outbound_policy(const Model& model, const View& view) {
  if (view.sidecar != nullptr && view.sidecar->outbound) {
    const Sidecar& sidecar = *view.sidecar;
    return {*sidecar.outbound,
            sidecar.egress_proxy ? cluster_of(model, view, *sidecar.egress_proxy) : std::string(kPassthrough),
            {"Sidecar", sidecar.object.ns, sidecar.object.name,
             sidecar.egress_proxy ? "outboundTrafficPolicy.egressProxy" : "outboundTrafficPolicy"}};
  }
  const config::Origin mesh{"ConfigMap", model.settings().root_namespace, std::string(kMeshConfigName),
                            "outboundTrafficPolicy"};
  const OutboundMode own = model.settings().registry_only ? OutboundMode::registry_only : OutboundMode::allow_any;
  return {model.outbound_mode().value_or(own), std::string(kPassthrough), mesh};
}

bool differs(const Model& model, const View& view, std::string_view type_url, std::string_view name) {
  if (view.ns.empty()) return false;
  if (type_url == config::kListenerType) {
    if (name == kVirtualOutbound)
      return view.sidecar != nullptr || entries_in(model, view) != entries_in(model, View());
    const auto address = parse_listener_name(name);
    return address && differs_at(model, view, *address);
  }
  if (type_url == config::kNameType) return service_named(model, view, name) != service_named(model, View(), name);
  const auto cluster = parse_cluster_name(name);
  return cluster && !cluster->inbound &&
         service_in(model, view, cluster->host) != service_in(model, View(), cluster->host);
}

}  // namespace weft::mesh
