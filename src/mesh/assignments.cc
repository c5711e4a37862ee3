// Endpoint sets: the pods behind a service's port, or behind one of its subsets.
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "mesh/mutual_tls.h"
#include "mesh/resources.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

using envoy::config::endpoint::v3::LbEndpoint;

std::string_view label(const Labels& labels, std::string_view key) {
  auto at = labels.find(key);
  return at == labels.end() ? std::string_view() : std::string_view(at->second);
}

// Whom the proxy's telemetry names as the destination.
void describe(const Workload& pod, uint16_t port, const Model& model, envoy::config::core::v3::Metadata& metadata) {
  set_label("namespace", pod.object.ns, metadata);
  set_label("pod", pod.object.name, metadata);
  set_label("workload", pod.owner, metadata);
  set_label("app", label(pod.labels, "app"), metadata);
  set_label("version", label(pod.labels, "version"), metadata);
  set_label("service_account", pod.service_account, metadata);
  if (model.takes_mtls(pod, port)) set_mesh_peer(pod, inbound_protocol(model, pod, port), model.settings(), metadata);
}

void add(const ServiceEndpoint& endpoint, const Model& model, LbEndpoint& out) {
  set_address(endpoint.ip, endpoint.port, *out.mutable_endpoint()->mutable_address());
  // One that drains keeps what it has and is given nothing new.
  out.set_health_status(endpoint.state == EndpointState::draining ? envoy::config::core::v3::DRAINING
                                                                  : envoy::config::core::v3::HEALTHY);
  if (endpoint.pod != nullptr) describe(*endpoint.pod, endpoint.port, model, *out.mutable_metadata());
}

bool is_in(const ActiveSubset& subset, const ServiceEndpoint& endpoint) {
  static const Labels kNone;
  return matches(subset.subset.labels, endpoint.pod == nullptr ? kNone : endpoint.pod->labels);
}

}  // namespace

std::optional<std::vector<ServiceEndpoint>> endpoints_of(const Model& model, const ClusterName& name) {
  if (PodAtAddress called = pod_of_host(model, name.host); called.pod != nullptr) {
    return std::vector<ServiceEndpoint>{{std::move(called.ip), name.port, EndpointState::ready, called.pod, "", ""}};
  }
  const Service* service = model.service(name.host);
  const ServicePort* port = service == nullptr ? nullptr : service->port(name.port);
  if (port == nullptr && !model.is_routed_to(name.host)) return std::nullopt;
  auto subset = name.subset.empty() ? nullptr : model.subset(name.host, name.subset);
  if (!name.subset.empty() && !subset) return std::nullopt;
  std::vector<ServiceEndpoint> endpoints;
  if (port != nullptr) endpoints = model.endpoints(*service, *port);
  if (subset) std::erase_if(endpoints, [&](const ServiceEndpoint& one) { return !is_in(*subset, one); });
  return endpoints;
}

Bytes assignment(const Model& model, const ClusterName& name) {
  if (pod_of_host(model, name.host).pod != nullptr) return std::nullopt;  // its cluster holds its endpoint
  auto endpoints = endpoints_of(model, name);
  if (!endpoints) return std::nullopt;
  envoy::config::endpoint::v3::ClusterLoadAssignment out;
  out.set_cluster_name(to_string(name));
  if (endpoints->empty()) return to_bytes(out);
  auto* group = out.add_endpoints();
  for (const ServiceEndpoint& endpoint : *endpoints) add(endpoint, model, *group->add_lb_endpoints());
  return to_bytes(out);
}

}  // namespace weft::mesh
