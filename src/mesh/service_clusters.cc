#include "mesh/service_clusters.h"

#include <fmt/format.h>

#include <algorithm>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/clusters/dynamic_forward_proxy/v3/cluster.pb.h"
#include "envoy/extensions/filters/http/dynamic_forward_proxy/v3/dynamic_forward_proxy.pb.h"
#include "mesh/client_tls.h"
#include "mesh/traffic_policy.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::config::cluster::v3::Cluster;

constexpr Duration kResolveAgain = 60s;  // Istio's default (MeshConfig.dnsRefreshRate)

void set_eds(Cluster& cluster) {
  cluster.set_type(Cluster::EDS);
  auto* source = cluster.mutable_eds_cluster_config()->mutable_eds_config();
  source->mutable_ads();
  set_duration(Duration(0), *source->mutable_initial_fetch_timeout());
  source->set_resource_api_version(envoy::config::core::v3::V3);
}

// As the mesh's own addresses are: what a pod has none of it cannot call from.
Cluster::DnsLookupFamily family_of_names(const Settings& settings) {
  const auto is_six = [](const config::Cidr& range) { return is_v6(range.address); };
  const bool any_six = std::ranges::any_of(settings.mesh_ranges, is_six);
  if (!any_six) return Cluster::V4_ONLY;
  return std::ranges::all_of(settings.mesh_ranges, is_six) ? Cluster::V6_ONLY : Cluster::V4_PREFERRED;
}

void set_dns(const Model& model, const Workload& caller, const View& view, const ClusterName& name, Cluster& cluster) {
  cluster.set_type(Cluster::STRICT_DNS);
  cluster.set_dns_lookup_family(family_of_names(model.settings()));
  set_duration(kResolveAgain, *cluster.mutable_dns_refresh_rate());
  auto endpoints = endpoints_of(model, caller, view, name);
  fill_assignment(model, caller, view, name, endpoints ? *endpoints : std::vector<ServiceEndpoint>(),
                  *cluster.mutable_load_assignment());
}

// One for all: what is kept of a name is true whichever entry has it, and the filter of a chain names one.
envoy::extensions::common::dynamic_forward_proxy::v3::DnsCacheConfig dynamic_cache(const Settings& settings) {
  envoy::extensions::common::dynamic_forward_proxy::v3::DnsCacheConfig cache;
  cache.set_name("dynamic_hosts");
  cache.set_dns_lookup_family(family_of_names(settings));
  return cache;
}

void set_dynamic(const Settings& settings, Cluster& cluster) {
  envoy::extensions::clusters::dynamic_forward_proxy::v3::ClusterConfig config;
  *config.mutable_dns_cache_config() = dynamic_cache(settings);
  auto& type = *cluster.mutable_cluster_type();
  type.set_name("envoy.clusters.dynamic_forward_proxy");
  pack(config, *type.mutable_typed_config());
}

// "0.0.0.0:8080" is the workload's own address, where the application listens on that alone.
void set_endpoint(std::string_view endpoint, const Workload& workload, envoy::config::core::v3::Address& address) {
  constexpr std::string_view kSocket = "unix://";
  if (endpoint.starts_with(kSocket)) return set_pipe(endpoint.substr(kSocket.size()), address);
  const size_t colon = endpoint.rfind(':');
  std::string host(endpoint.substr(0, colon));
  if (host == "[::1]") host = "::1";
  if (host == "0.0.0.0" || host == "[::]") host = workload.ip;
  set_address(host, static_cast<uint16_t>(std::stoi(std::string(endpoint.substr(colon + 1)))), address);
}

}  // namespace

config::Origin origin_of(const Service& service) {
  return {std::string(service.kind()), service.object.ns, service.object.name, ""};
}

bool has_own_endpoints(const Service& service) {
  return service.resolution == Resolution::dns || service.resolution == Resolution::original ||
         service.resolution == Resolution::by_request;
}

void set_discovery(const Model& model, const Workload& caller, const View& view, const Service* service,
                   const ClusterName& name, Cluster& cluster) {
  if (service == nullptr || !has_own_endpoints(*service)) return set_eds(cluster);
  if (service->resolution == Resolution::dns) return set_dns(model, caller, view, name, cluster);
  if (service->resolution == Resolution::by_request) return set_dynamic(model.settings(), cluster);
  cluster.set_type(Cluster::ORIGINAL_DST);
}

ChainFilter dynamic_hosts_filter(const Settings& settings) {
  envoy::extensions::filters::http::dynamic_forward_proxy::v3::FilterConfig filter;
  *filter.mutable_dns_cache_config() = dynamic_cache(settings);
  return chain_filter("envoy.filters.http.dynamic_forward_proxy", filter);
}

void keep_discovery(Cluster& cluster) {
  if (cluster.type() == Cluster::ORIGINAL_DST || cluster.has_cluster_type())
    cluster.set_lb_policy(Cluster::CLUSTER_PROVIDED);
}

void set_service_tls(const Settings& settings, const Service* service, const Value& tls, const ClusterName& name,
                     bool sees_secrets, Cluster& cluster) {
  if (service == nullptr || !service->is_entry) return set_client_tls(settings, tls, name, sees_secrets, cluster);
  if (tls.is_null() && service->external) return;
  if (tls.is_null() || service->subject_alt_names.empty() || tls.get("subjectAltNames").size() > 0)
    return set_client_tls(settings, tls, name, sees_secrets, cluster);
  Value named = tls;
  for (const std::string& one : service->subject_alt_names) named["subjectAltNames"].push_back(one);
  set_client_tls(settings, named, name, sees_secrets, cluster);
}

const Value& ingress_pool(const Sidecar& sidecar, uint16_t port) {
  const auto said = std::ranges::find(sidecar.ingress, port, &IngressPort::port);
  return said != sidecar.ingress.end() && !said->pool.is_null() ? said->pool : sidecar.pool;
}

void set_ingress(const Sidecar& sidecar, const Workload& workload, const InboundPort& port, Cluster& cluster) {
  const auto said = std::ranges::find(sidecar.ingress, port.port, &IngressPort::port);
  const bool declared = said != sidecar.ingress.end();
  if (declared && !said->endpoint.empty()) {
    cluster.set_type(Cluster::STATIC);
    cluster.set_lb_policy(Cluster::ROUND_ROBIN);
    cluster.mutable_load_assignment()->set_cluster_name(cluster.name());
    set_endpoint(
        said->endpoint, workload,
        *cluster.mutable_load_assignment()->add_endpoints()->add_lb_endpoints()->mutable_endpoint()->mutable_address());
  }
  const Value& pool = ingress_pool(sidecar, port.port);
  if (pool.is_null()) return;
  Value policy = Value::object();
  policy.set("connectionPool", pool);
  cluster.clear_circuit_breakers();
  set_traffic_policy(traffic_policy(policy, port.port), port.protocol, cluster);
}

}  // namespace weft::mesh
