#include "mesh/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/resource.h"
#include "mesh/name_answer.h"

namespace weft::mesh {
namespace {

constexpr std::string_view kViewPrefix = "view:";

bool imports(const Sidecar& sidecar, const View& view, const Service& service) {
  if (!sidecar.egress) return true;
  return std::ranges::any_of(*sidecar.egress, [&](const EgressHost& one) {
    const bool there = one.ns == "*" || one.ns == service.object.ns || (one.ns == "." && service.object.ns == view.ns);
    return there && covers(one.host, service.host);
  });
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

bool differs_at(const Model& model, const View& view, std::string_view ip) {
  const View anybody;
  const auto here = services_at(model, view, ip);
  if (here != services_at(model, anybody, ip)) return true;
  const Workload* pod = here.empty() ? model.workload_at(ip) : nullptr;
  return pod != nullptr && sees(model, view, *pod) != sees(model, anybody, *pod);
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

bool sees(const Model& model, const View& view, const Workload& pod) {
  const auto services = model.services_of(pod);
  return services.empty() || std::ranges::any_of(services, [&](const Service* one) { return sees(view, *one); });
}

const Service* service_in(const Model& model, const View& view, std::string_view host) {
  const auto at = model.services().find(host);
  if (at == model.services().end()) return nullptr;
  const Service* best = best_of(at->second, view);
  return best == nullptr ? &at->second.front() : best;
}

std::vector<const Service*> services_at(const Model& model, const View& view, std::string_view ip) {
  std::vector<const Service*> found;
  for (const std::string& host : model.hosts_at(ip)) {
    const Service* best = best_of(model.services().at(host), view);
    if (best != nullptr && std::ranges::find(best->addresses, ip) != best->addresses.end()) found.push_back(best);
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

OutboundPolicy outbound_policy(const Model& model, const View& view) {
  if (view.sidecar != nullptr && view.sidecar->outbound)
    return {*view.sidecar->outbound,
            {"Sidecar", view.sidecar->object.ns, view.sidecar->object.name, "outboundTrafficPolicy"}};
  const config::Origin mesh{"ConfigMap", model.settings().root_namespace, std::string(kMeshConfigName),
                            "outboundTrafficPolicy"};
  if (model.outbound_mode()) return {*model.outbound_mode(), mesh};
  return {model.settings().registry_only ? OutboundMode::registry_only : OutboundMode::allow_any, mesh};
}

bool differs(const Model& model, const View& view, std::string_view type_url, std::string_view name) {
  if (view.ns.empty()) return false;
  if (type_url == config::kListenerType) {
    if (name == kVirtualOutbound)
      return view.sidecar != nullptr || entries_in(model, view) != entries_in(model, View());
    const auto address = parse_listener_name(name);
    return address && differs_at(model, view, address->ip);
  }
  if (type_url == config::kNameType) return service_named(model, view, name) != service_named(model, View(), name);
  const auto cluster = parse_cluster_name(name);
  return cluster && !cluster->inbound &&
         service_in(model, view, cluster->host) != service_in(model, View(), cluster->host);
}

}  // namespace weft::mesh
