// Names: how hosts, clusters and listeners are called, as Istio's users know them, and how such a name is read back.
//
// Pure functions: any thread. A name that is none of these forms gives nullopt: a proxy may ask for anything.
//   product-catalog.shop.svc.cluster.local            a Service
//   10-244-0-5.shop.pod.cluster.local, fd00--5.shop…  a pod, as Kubernetes' DNS calls it
//   outbound|80|chrome-users|product-catalog.shop.…   a cluster: direction, service port, subset, host
//   inbound|8080||                                    the workload's own port
//   10.96.0.7_80, fd00::a_80                          the on-demand listener of an address
//   0.0.0.0_8443                                      a gateway's listener
//   egress_127.0.0.1_9080                             one that a Sidecar's egress has the sidecar itself open
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace weft::mesh {

// How proxies reach the control plane, as Istio's do; what its certificate calls it; for whom their tokens are.
inline constexpr uint16_t kDiscoveryPort = 15012;
inline constexpr std::string_view kDiscoveryName = "weft-control.weft-system.svc";
inline constexpr std::string_view kTokenAudience = "istio-ca";

inline constexpr std::string_view kVirtualInbound = "virtualInbound";
inline constexpr std::string_view kVirtualOutbound = "virtualOutbound";
inline constexpr std::string_view kPassthrough = "PassthroughCluster";
inline constexpr std::string_view kInboundPassthrough = "InboundPassthroughCluster";
inline constexpr std::string_view kBlackHole = "BlackHoleCluster";
inline constexpr std::string_view kEveryAddress = "0.0.0.0";  // where a gateway listens

// Namespace and name of an object.
struct ObjectName {
  std::string ns;
  std::string name;

  auto operator<=>(const ObjectName&) const = default;
};
std::string to_string(const ObjectName& object);  // "shop/product-catalog"

std::string service_host(const ObjectName& service, std::string_view domain);
std::optional<ObjectName> service_of_host(std::string_view host, std::string_view domain);
std::string pod_host(std::string_view ip, std::string_view ns, std::string_view domain);

// A host as VirtualServices and DestinationRules write it, made whole as Istio does: a word without a dot belongs to
// the namespace of the object that says it; "x.y.svc" lacks only the domain; everything else is whole already. Lower
// case, without a last dot.
std::string whole_host(std::string_view host, std::string_view ns, std::string_view domain);

// Whether a host takes in another; either may be a wildcard ("*", "*.example.com").
bool covers(std::string_view pattern, std::string_view host);

struct ClusterName {
  bool inbound = false;
  uint16_t port = 0;
  std::string subset;
  std::string host;
};
std::string to_string(const ClusterName& cluster);
std::optional<ClusterName> parse_cluster_name(std::string_view name);

struct ListenerName {
  std::string ip;
  uint16_t port = 0;
};
std::string to_string(const ListenerName& listener);
bool is_gateway_listener(std::string_view name);
std::optional<ListenerName> parse_listener_name(std::string_view name);
std::string egress_listener_name(const ListenerName& listener);
std::optional<ListenerName> parse_egress_listener_name(std::string_view name);

// spiffe://<trust domain>/ns/<namespace>/sa/<service account>
std::string spiffe_id(std::string_view trust_domain, std::string_view ns, std::string_view service_account);

}  // namespace weft::mesh
