// Clusters: the workload's own ports, the ways out of the mesh, and services with their subsets.
#include <fmt/format.h>

#include <algorithm>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "mesh/client_tls.h"
#include "mesh/health_check.h"
#include "mesh/mutual_tls.h"
#include "mesh/resources.h"
#include "mesh/service_clusters.h"
#include "mesh/traffic_policy.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

using envoy::config::cluster::v3::Cluster;

constexpr Duration kConnectTimeout = 10s;  // Istio's default

Cluster make(std::string name, uint32_t mark) {
  Cluster cluster;
  cluster.set_name(std::move(name));
  set_duration(kConnectTimeout, *cluster.mutable_connect_timeout());
  set_mark(mark, cluster);
  return cluster;
}

// Goes to where the connection was meant to go, as many times as it takes: the limits of a destination are not ours to
// invent.
Cluster to_original(std::string name, uint32_t mark) {
  Cluster cluster = make(std::move(name), mark);
  cluster.set_type(Cluster::ORIGINAL_DST);
  cluster.set_lb_policy(Cluster::CLUSTER_PROVIDED);
  lift_limits(cluster);
  return cluster;
}

// Nothing is ever sent to a destination only because too few of its endpoints are well (Istio's default; the public
// API's is 50 %).
void no_panic(Cluster& cluster) { cluster.mutable_common_lb_config()->mutable_healthy_panic_threshold()->set_value(0); }

Bytes pod_cluster(const Model& model, const ClusterName& name, const PodAtAddress& called) {
  const Workload& pod = *called.pod;
  Cluster cluster = make(to_string(name), model.settings().outbound_mark);
  cluster.set_type(Cluster::STATIC);
  cluster.mutable_load_assignment()->set_cluster_name(cluster.name());
  auto* endpoint = cluster.mutable_load_assignment()->add_endpoints()->add_lb_endpoints();
  set_address(called.ip, name.port, *endpoint->mutable_endpoint()->mutable_address());
  if (model.takes_mtls(pod, name.port))
    set_mesh_peer(pod, inbound_protocol(model, pod, name.port), model.settings(), *endpoint->mutable_metadata());
  reach_by_mutual_tls(model.settings(), name, cluster);
  set_origin({"Pod", pod.object.ns, pod.object.name, ""}, *cluster.mutable_metadata());
  set_upstream_http({.protocol = inbound_protocol(model, pod, name.port)}, cluster);
  lift_limits(cluster);
  no_panic(cluster);
  return to_bytes(cluster);
}

config::Origin origin_of(const Service* service, const ClusterName& name, std::string_view domain,
                         const DestinationRule* rule, const Subset* subset) {
  if (rule == nullptr && service != nullptr) return origin_of(*service);
  if (rule == nullptr) {
    const ObjectName gone = service_of_host(name.host, domain).value_or(ObjectName{});
    return {"Service", gone.ns, gone.name, ""};
  }
  const ObjectName& object = subset == nullptr ? rule->object : subset->object;
  return {"DestinationRule", object.ns, object.name, subset == nullptr ? "" : subset->rule};
}

// In the place of one that cannot be had: nobody is called, and who calls is told why.
Cluster closed(std::string name, config::Origin origin, std::string_view why) {
  Cluster cluster = make(std::move(name), 0);
  cluster.set_type(Cluster::STATIC);
  origin.rule = std::string(config::kRefusedRule) + std::string(why);
  set_origin(origin, *cluster.mutable_metadata());
  return cluster;
}

}  // namespace

PodAtAddress pod_of_host(const Model& model, std::string_view host) {
  std::string ip(host.substr(0, host.find('.')));
  // The name's dashes stand for dots or for colons; only one of the two is an address we know.
  for (char mark : {'.', ':'}) {
    std::string candidate = ip;
    std::ranges::replace(candidate, '-', mark);
    const Workload* pod = model.workload_at(candidate);
    if (pod != nullptr && pod_host(candidate, pod->object.ns, model.settings().cluster_domain) == host)
      return {pod, std::move(candidate)};
  }
  return {};
}

Bytes named_cluster(const Model& model, std::string_view name) {
  const Settings& settings = model.settings();
  if (name == kBlackHole) {
    Cluster cluster = make(std::string(name), 0);
    cluster.set_type(Cluster::STATIC);
    return to_bytes(cluster);
  }
  if (name != kPassthrough && name != kInboundPassthrough) return std::nullopt;
  Cluster cluster =
      to_original(std::string(name), name == kPassthrough ? settings.outbound_mark : settings.inbound_mark);
  set_upstream_http({.protocol = Protocol::unknown}, cluster);
  return to_bytes(cluster);
}

std::string unavailable_cluster(std::string_view name, std::string_view why) {
  return to_bytes(closed(std::string(name), {"Cluster", "", std::string(name), ""}, why));
}

Bytes inbound_cluster(const Model& model, const Workload& proxy, const ClusterName& name) {
  for (const InboundPort& port : inbound_ports(model, proxy)) {
    if (port.port != name.port || !name.subset.empty()) continue;
    Cluster cluster = to_original(to_string(name), model.settings().inbound_mark);
    set_upstream_http({.protocol = port.protocol}, cluster);
    if (port.service != nullptr) set_origin(origin_of(*port.service), *cluster.mutable_metadata());
    if (const Sidecar* sidecar = model.sidecar_of(proxy)) set_ingress(*sidecar, proxy, port, cluster);
    return to_bytes(cluster);
  }
  return std::nullopt;
}

Bytes outbound_cluster(const Model& model, const Workload& caller, const View& view, const ClusterName& name) {
  if (const PodAtAddress called = pod_of_host(model, name.host); called.pod != nullptr)
    return pod_cluster(model, name, called);
  const Service* service = service_in(model, view, name.host);
  const ServicePort* port = service == nullptr ? nullptr : service->port(name.port);
  // A routing that stayed in force after its destination went away still needs the name: it has no endpoints then.
  if (port == nullptr && !model.is_routed_to(name.host)) return std::nullopt;
  auto subset = name.subset.empty() ? nullptr : model.subset(name.host, name.subset, caller);
  if (!name.subset.empty() && !subset) return std::nullopt;
  auto rule = subset ? subset->rule : model.rule(name.host, caller);

  const TrafficPolicy policy = traffic_policy(rule.get(), subset ? &subset->subset : nullptr, name.port);
  config::Origin origin =
      origin_of(service, name, model.settings().cluster_domain, rule.get(), subset ? &subset->subset : nullptr);
  // One that named a Secret nobody has would be waited for, and with it every listener that leads to it.
  if (const std::string why = model.why_no_credential(caller, rule.get(), *policy.tls); !why.empty()) {
    Cluster none = closed(to_string(name), std::move(origin), why);
    set_client_tls(model.settings(), *policy.tls, name, false,
                   none);  // so that who calls in plaintext knows not to go on
    return to_bytes(none);
  }
  Cluster cluster = make(to_string(name), model.settings().outbound_mark);
  cluster.set_lb_policy(Cluster::LEAST_REQUEST);
  set_discovery(model, caller, view, service, name, cluster);
  no_panic(cluster);
  set_origin(origin, *cluster.mutable_metadata());
  set_service_tls(model.settings(), service, *policy.tls, name, sees_secrets(caller, rule.get()), cluster);
  announce_client(*policy.proxy_protocol, cluster);
  set_traffic_policy(policy, port == nullptr ? Protocol::unknown : port->protocol, cluster);
  keep_discovery(cluster);
  if (rule)
    set_health_check(rule->health_check, name.host, port == nullptr ? Protocol::unknown : port->protocol, cluster);
  return to_bytes(cluster);
}

}  // namespace weft::mesh
