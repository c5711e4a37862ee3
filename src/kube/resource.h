// Resource: a kind of object as the Kubernetes API's addresses name it, and the ones weft works with.
//
// Constants; any thread. What a server can do beyond this table is its own to say: a Resource may also be made on the
// spot.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace weft::kube {

struct Resource {
  std::string_view group;  // "" for core
  std::string_view version;
  std::string_view plural;
  std::string_view kind;
  bool namespaced = true;

  // "apps/v1"; "v1" for core.
  std::string api_version() const;
  // "/apis/apps/v1/namespaces/shop/deployments/web/status". An empty `ns` means all namespaces, an empty `name` the
  // collection.
  std::string path(std::string_view ns = {}, std::string_view name = {}, std::string_view subresource = {}) const;
};

inline constexpr Resource kNamespaces{"", "v1", "namespaces", "Namespace", false};
inline constexpr Resource kPods{"", "v1", "pods", "Pod"};
inline constexpr Resource kServices{"", "v1", "services", "Service"};
inline constexpr Resource kServiceAccounts{"", "v1", "serviceaccounts", "ServiceAccount"};
inline constexpr Resource kConfigMaps{"", "v1", "configmaps", "ConfigMap"};
inline constexpr Resource kSecrets{"", "v1", "secrets", "Secret"};
inline constexpr Resource kDeployments{"apps", "v1", "deployments", "Deployment"};
inline constexpr Resource kEndpointSlices{"discovery.k8s.io", "v1", "endpointslices", "EndpointSlice"};
inline constexpr Resource kVirtualServices{"networking.istio.io", "v1", "virtualservices", "VirtualService"};
inline constexpr Resource kDestinationRules{"networking.istio.io", "v1", "destinationrules", "DestinationRule"};

// What names one object among those of its resource. `ns` is empty for objects of the cluster.
struct Key {
  std::string ns;
  std::string name;

  std::string to_string() const { return ns.empty() ? name : ns + "/" + name; }
  friend auto operator<=>(const Key&, const Key&) = default;
};

// Text as part of a path or a query (RFC 3986 §2.1).
std::string percent_encode(std::string_view text);

}  // namespace weft::kube
