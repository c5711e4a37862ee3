#include "mesh/changes.h"

#include <algorithm>
#include <iterator>

#include "config/resource.h"

namespace weft::mesh {
namespace {

bool concerns_listener(const Changes& changes, const ObjectName& proxy, std::string_view name) {
  if (name == kVirtualInbound || is_gateway_listener(name)) return changes.workloads.contains(proxy);
  if (name == kVirtualOutbound) return changes.outbound;
  if (parse_egress_listener_name(name))
    return changes.outbound || !changes.hosts.empty() || !changes.addresses.empty() ||
           changes.workloads.contains(proxy);
  auto listener = parse_listener_name(name);
  return listener && changes.addresses.contains(listener->ip);
}

// A pod's own cluster is called by its DNS name, in which the address stands with dashes.
bool names_pod(const Changes& changes, std::string_view host) {
  std::string_view dashed = host.substr(0, host.find('.'));
  return std::ranges::any_of(changes.addresses, [&](const std::string& ip) {
    return ip.size() == dashed.size() && std::ranges::equal(ip, dashed, [](char a, char b) {
             return a == b || (b == '-' && (a == '.' || a == ':'));
           });
  });
}

bool concerns_cluster(const Changes& changes, const ObjectName& proxy, std::string_view name) {
  auto cluster = parse_cluster_name(name);
  if (!cluster) return false;
  if (cluster->inbound) return changes.workloads.contains(proxy);
  return changes.hosts.contains(cluster->host) || names_pod(changes, cluster->host);
}

bool concerns_endpoints(const Changes& changes, std::string_view name) {
  auto cluster = parse_cluster_name(name);
  return cluster && (changes.hosts.contains(cluster->host) || changes.endpoints.contains(cluster->host));
}

bool concerns_name(const Changes& changes, std::string_view name) {
  return std::ranges::any_of(changes.hosts, [&](const std::string& host) { return covers(host, name); });
}

}  // namespace

void Changes::merge(Changes&& other) {
  hosts.merge(other.hosts);
  endpoints.merge(other.endpoints);
  addresses.merge(other.addresses);
  workloads.merge(other.workloads);
  outbound |= other.outbound;
  views.merge(other.views);
  statuses.merge(other.statuses);
  std::ranges::move(other.ignored, std::back_inserter(ignored));
}

bool concerns(const Changes& changes, const ObjectName& proxy, std::string_view type_url, std::string_view name) {
  if (type_url == config::kListenerType) return concerns_listener(changes, proxy, name);
  if (type_url == config::kClusterType) return concerns_cluster(changes, proxy, name);
  if (type_url == config::kEndpointType) return concerns_endpoints(changes, name);
  if (type_url == config::kSecretType) return changes.workloads.contains(proxy);
  if (type_url == config::kNameType) return concerns_name(changes, name);
  if (type_url == config::kPeerType) return changes.addresses.contains(name);
  return false;
}

}  // namespace weft::mesh
