#include "mesh/explain_name.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

#include "config/address.h"

namespace weft::mesh {
namespace {

// The names a pod's resolver asks for: through its search list, unless a last dot says that the name is whole.
std::vector<std::string> candidates(const std::string& host, const std::string& ns, const std::string& domain) {
  if (host.ends_with('.')) return {host.substr(0, host.size() - 1)};
  return {fmt::format("{}.{}.svc.{}", host, ns, domain), fmt::format("{}.svc.{}", host, domain),
          fmt::format("{}.{}", host, domain), host};
}

// A ready pod of the service; of that name in it, if there is a name.
std::optional<std::string> pod_address(const Model& model, const Service& service, std::string_view hostname) {
  for (const ServicePort& port : service.ports) {
    for (const ServiceEndpoint& endpoint : model.endpoints(service, port)) {
      if (endpoint.state != EndpointState::ready) continue;
      if (hostname.empty() || endpoint.hostname == hostname) return endpoint.ip;
    }
  }
  return std::nullopt;
}

// "carts-0.carts.shop.svc…": a pod of a headless service by its own name.
std::optional<std::string> named_pod(const Model& model, std::string_view name) {
  const size_t dot = name.find('.');
  if (dot == std::string_view::npos || dot == 0) return std::nullopt;
  const Service* service = model.service(std::string(name.substr(dot + 1)));
  if (service == nullptr || !service->addresses.empty()) return std::nullopt;
  return pod_address(model, *service, name.substr(0, dot));
}

}  // namespace

Result<std::string> resolved(const Model& model, const std::string& host, const std::string& ns) {
  if (config::is_ip(host)) return ip_text(host);
  const std::string& domain = model.settings().cluster_domain;
  for (const std::string& name : candidates(host, ns, domain)) {
    const Service* service = model.service(name);
    if (service == nullptr) {
      if (auto pod = named_pod(model, name)) return *pod;
      continue;
    }
    if (!service->addresses.empty()) return service->addresses.front();
    if (service->is_entry) return std::string();  // its address is its own affair
    if (auto pod = pod_address(model, *service, {})) return *pod;
    return fail(Code::not_found, Side::local, fmt::format("{} has no address of its own and no ready pods", name));
  }
  return fail(Code::not_found, Side::local,
              fmt::format("no Service \"{}\" is visible from the namespace \"{}\": outside the mesh nothing is routed; "
                          "name a service, or name.namespace for one elsewhere",
                          host, ns));
}

}  // namespace weft::mesh
