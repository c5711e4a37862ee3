#include "mesh/generate.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/resource.h"
#include "config/version.h"
#include "mesh/outside.h"
#include "mesh/resources.h"
#include "mesh/service_clusters.h"

namespace weft::mesh {
namespace {

Bytes listener_named(const Model& model, const Workload& proxy, const View& view, std::string_view name) {
  if (name == kVirtualInbound) return virtual_inbound(model, proxy);
  if (name == kVirtualOutbound) return virtual_outbound(model, view);
  if (const auto bound = parse_egress_listener_name(name)) return egress_listener(model, proxy, view, *bound);
  auto address = parse_listener_name(name);
  if (!address) return std::nullopt;
  return address->ip == kEveryAddress ? gateway_listener(model, proxy, *address)
                                      : address_listener(model, proxy, view, *address);
}

Bytes cluster_named(const Model& model, const Workload& proxy, const View& view, std::string_view name) {
  auto parsed = parse_cluster_name(name);
  if (!parsed) return named_cluster(model, name);
  return parsed->inbound ? inbound_cluster(model, proxy, *parsed) : outbound_cluster(model, proxy, view, *parsed);
}

Bytes endpoints_named(const Model& model, const Workload& proxy, const View& view, std::string_view name) {
  auto parsed = parse_cluster_name(name);
  return parsed && !parsed->inbound ? assignment(model, proxy, view, *parsed) : std::nullopt;
}

std::vector<std::string> first_listeners(const Model& model, const Workload& proxy) {
  std::vector<std::string> names;
  if (!proxy.is_gateway) {
    names = {std::string(kVirtualInbound), std::string(kVirtualOutbound)};
    for (const EgressListener* one : bound_listeners(view_of(model, proxy)))
      names.push_back(egress_listener_name({one->bind, one->port}));
    return names;
  }
  for (const ListenerName& name : gateway_listeners(model, proxy)) names.push_back(to_string(name));
  return names;
}

std::vector<std::string> first_clusters(const Model& model, const Workload& proxy) {
  if (proxy.is_gateway) return {std::string(kBlackHole)};
  std::vector<std::string> names{std::string(kPassthrough), std::string(kInboundPassthrough), std::string(kBlackHole)};
  for (const InboundPort& port : inbound_ports(model, proxy))
    names.push_back(to_string(ClusterName{true, port.port, "", ""}));
  return names;
}

// A headless service is called by the addresses of its pods.
void add_headless(const Model& model, const Service& service, auto&& add) {
  if (!service.addresses.empty() || service.is_entry) return;
  for (const ServicePort& port : service.ports) {
    for (const ServiceEndpoint& endpoint : model.endpoints(service, port)) {
      if (endpoint.pod == nullptr || model.workload_at(endpoint.ip) != endpoint.pod) continue;
      for (ServiceEndpoint at = endpoint; const std::string& ip : endpoint.pod->ips()) {
        at.ip = ip;
        add(at);
      }
    }
  }
}

void add_listeners(const Model& model, const Service& service, std::vector<std::string>& names) {
  for (const std::string& ip : service.addresses) {
    if (service.is_entry && !in_mesh(model.settings(), ip)) continue;  // those are chains of virtualOutbound
    for (const ServicePort& port : service.ports) names.push_back(to_string(ListenerName{ip, port.port}));
  }
  add_headless(model, service, [&](const ServiceEndpoint& endpoint) {
    names.push_back(to_string(ListenerName{endpoint.ip, endpoint.port}));
  });
}

void add_clusters(const Model& model, const Service& service, bool with_pods, std::vector<std::string>& names) {
  for (const ServicePort& port : service.ports) {
    names.push_back(to_string(ClusterName{false, port.port, "", service.host}));
    for (const std::string& subset : model.subsets(service.host)) {
      names.push_back(to_string(ClusterName{false, port.port, subset, service.host}));
    }
  }
  if (!with_pods) return;
  add_headless(model, service, [&](const ServiceEndpoint& endpoint) {
    std::string host = pod_host(endpoint.ip, endpoint.pod->object.ns, model.settings().cluster_domain);
    names.push_back(to_string(ClusterName{false, endpoint.port, "", host}));
  });
}

void add_names(const Model& model, const Service& service, std::string_view type_url, bool at_gateway,
               std::vector<std::string>& names) {
  if (type_url == config::kListenerType && !at_gateway) add_listeners(model, service, names);
  if (type_url == config::kClusterType) add_clusters(model, service, true, names);
  if (type_url == config::kEndpointType && !has_own_endpoints(service)) add_clusters(model, service, false, names);
}

void sort_names(std::vector<std::string>& names) {
  std::ranges::sort(names);
  names.erase(std::ranges::unique(names).begin(), names.end());
}

}  // namespace

Result<std::optional<Generated>> generate(const Model& model, const Workload& proxy, std::string_view type_url,
                                          std::string_view name) {
  return generate(model, proxy, view_of(model, proxy), type_url, name);
}

Result<std::optional<Generated>> generate(const Model& model, const Workload& proxy, const View& view,
                                          std::string_view type_url, std::string_view name) {
  Bytes bytes;
  if (type_url == config::kListenerType) {
    bytes = listener_named(model, proxy, view, name);
  } else if (type_url == config::kClusterType) {
    bytes = cluster_named(model, proxy, view, name);
  } else if (type_url == config::kEndpointType) {
    bytes = endpoints_named(model, proxy, view, name);
  } else if (type_url == config::kSecretType) {
    bytes = named_secret(model, proxy, name);
  } else if (type_url == config::kNameType) {
    bytes = name_answer(model, view, name);
  } else if (type_url == config::kPeerType) {
    bytes = peer_answer(model, name);
  } else if (type_url != config::kRouteType) {  // routes travel inside their listeners
    return invalid(fmt::format("resources of type \"{}\" are not served here", type_url));
  }
  if (!bytes) return std::optional<Generated>();
  std::string version = config::content_version(*bytes);
  return Generated{std::string(type_url), std::string(name), std::move(*bytes), std::move(version)};
}

std::optional<Generated> stand_in(const Model& model, std::string_view type_url, std::string_view name,
                                  std::string_view why) {
  std::string bytes;
  if (type_url == config::kClusterType) {
    bytes = unavailable_cluster(name, why);
  } else if (const auto address = parse_listener_name(name); address && type_url == config::kListenerType) {
    bytes = unavailable_listener(model, *address, why);
  } else {
    return std::nullopt;
  }
  std::string version = config::content_version(bytes);
  return Generated{std::string(type_url), std::string(name), std::move(bytes), std::move(version)};
}

std::vector<std::string> initial(const Model& model, const Workload& proxy, std::string_view type_url) {
  if (type_url == config::kListenerType) return first_listeners(model, proxy);
  if (type_url == config::kClusterType) return first_clusters(model, proxy);
  if (type_url == config::kSecretType && proxy.is_gateway) return gateway_secrets(model, proxy);
  return {};
}

std::vector<std::string> known(const Model& model, std::string_view type_url) {
  std::vector<std::string> names = initial(model, Workload{}, type_url);
  for (const auto& [host, claims] : model.services()) {
    for (const Service& service : claims) add_names(model, service, type_url, false, names);
  }
  sort_names(names);
  return names;
}

std::vector<std::string> visible(const Model& model, const Workload& proxy, std::string_view type_url) {
  std::vector<std::string> names = initial(model, proxy, type_url);
  const View view = view_of(model, proxy);
  for (const auto& [host, claims] : model.services()) {
    const Service& service = *service_in(model, view, host);
    if (sees(view, service)) add_names(model, service, type_url, proxy.is_gateway, names);
  }
  sort_names(names);
  return names;
}

bool differs_at_gateways(std::string_view type_url, std::string_view name) {
  const auto cluster = parse_cluster_name(name);
  return type_url == config::kClusterType && cluster && !cluster->inbound;
}

std::string callers_alike(const Model& model, const Workload& caller, std::string_view type_url,
                          std::string_view name) {
  if (const auto cluster = parse_cluster_name(name); type_url != config::kListenerType && cluster) {
    if (cluster->inbound) return {};
    const bool of_endpoints = type_url == config::kEndpointType || model.has_named_endpoints(cluster->host);
    return caller_class(of_endpoints ? place_traits(model, *cluster, caller) : model.shaped_callers(cluster->host),
                        caller);
  }
  if (type_url != config::kListenerType) return {};
  const auto address = parse_listener_name(name);
  const Service* service = address ? model.service_at(address->ip) : nullptr;
  return service == nullptr ? std::string() : caller_class(model.callers(service->host), caller);
}

bool is_shared(std::string_view type_url, std::string_view name) {
  if (type_url == config::kListenerType)
    return name != kVirtualInbound && !is_gateway_listener(name) && !parse_egress_listener_name(name);
  if (type_url == config::kSecretType) return false;
  return type_url != config::kClusterType || !name.starts_with("inbound|");
}

}  // namespace weft::mesh
