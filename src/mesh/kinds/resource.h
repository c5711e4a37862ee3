// Resource: a kind of object as addresses and documents of the Kubernetes API name it, and those that weft works with.
//
// Constants; any thread. The one place where these words stand: kind.h says what our own API does with them, kube/ asks
// any API for them. What a server has beyond this table is its own to say: a Resource may also be made on the spot.
#pragma once

#include <string>
#include <string_view>

namespace weft::mesh::kinds {

struct Resource {
  std::string_view group;  // "" for core
  std::string_view version;
  std::string_view plural;
  std::string_view kind;
  bool namespaced = true;

  // "apps/v1"; "v1" for core.
  std::string api_version() const { return api_version(version); }
  std::string api_version(std::string_view other) const {
    return group.empty() ? std::string(other) : std::string(group) + "/" + std::string(other);
  }
};

inline constexpr Resource kNamespaces{"", "v1", "namespaces", "Namespace", false};
inline constexpr Resource kPods{"", "v1", "pods", "Pod"};
inline constexpr Resource kServices{"", "v1", "services", "Service"};
inline constexpr Resource kServiceAccounts{"", "v1", "serviceaccounts", "ServiceAccount"};
inline constexpr Resource kConfigMaps{"", "v1", "configmaps", "ConfigMap"};
inline constexpr Resource kSecrets{"", "v1", "secrets", "Secret"};
inline constexpr Resource kDeployments{"apps", "v1", "deployments", "Deployment"};
inline constexpr Resource kStatefulSets{"apps", "v1", "statefulsets", "StatefulSet"};
inline constexpr Resource kControllerRevisions{"apps", "v1", "controllerrevisions", "ControllerRevision"};
inline constexpr Resource kEndpointSlices{"discovery.k8s.io", "v1", "endpointslices", "EndpointSlice"};
inline constexpr Resource kVirtualServices{"networking.istio.io", "v1", "virtualservices", "VirtualService"};
inline constexpr Resource kGateways{"networking.istio.io", "v1", "gateways", "Gateway"};
inline constexpr Resource kDestinationRules{"networking.istio.io", "v1", "destinationrules", "DestinationRule"};
inline constexpr Resource kServiceEntries{"networking.istio.io", "v1", "serviceentries", "ServiceEntry"};
inline constexpr Resource kWorkloadEntries{"networking.istio.io", "v1", "workloadentries", "WorkloadEntry"};
inline constexpr Resource kSidecars{"networking.istio.io", "v1", "sidecars", "Sidecar"};
inline constexpr Resource kPeerAuthentications{"security.istio.io", "v1", "peerauthentications", "PeerAuthentication"};
inline constexpr Resource kRequestAuthentications{"security.istio.io", "v1", "requestauthentications",
                                                  "RequestAuthentication"};
inline constexpr Resource kAuthorizationPolicies{"security.istio.io", "v1", "authorizationpolicies",
                                                 "AuthorizationPolicy"};

}  // namespace weft::mesh::kinds
