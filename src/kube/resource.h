// How the Kubernetes API is asked for a resource, and for one object of it.
//
// Pure functions and plain values; any thread. The words of each resource stand in mesh/kinds/resource.h.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "mesh/kinds/resource.h"

namespace weft::kube {

using mesh::kinds::kAuthorizationPolicies, mesh::kinds::kRequestAuthentications;
using mesh::kinds::kConfigMaps, mesh::kinds::kDeployments, mesh::kinds::kDestinationRules, mesh::kinds::kEndpointSlices,
    mesh::kinds::kGateways, mesh::kinds::kNamespaces, mesh::kinds::kPeerAuthentications, mesh::kinds::kPods,
    mesh::kinds::kSecrets, mesh::kinds::kServiceAccounts, mesh::kinds::kServices, mesh::kinds::kVirtualServices;
using mesh::kinds::kControllerRevisions, mesh::kinds::kStatefulSets;
using mesh::kinds::kServiceEntries, mesh::kinds::kSidecars, mesh::kinds::kWorkloadEntries;
using mesh::kinds::Resource;

// "/apis/apps/v1/namespaces/shop/deployments/web/status". An empty `ns` means all namespaces, an empty `name` the
// collection.
std::string path_of(const Resource& resource, std::string_view ns = {}, std::string_view name = {},
                    std::string_view subresource = {});

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
