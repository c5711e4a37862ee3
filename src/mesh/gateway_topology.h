// GatewayTopology, read: what stands before a gateway, and so whose word it takes for who its client is (Istio's
// ProxyConfig.gatewayTopology).
//
// Pure: any thread. The mesh's ConfigMap says it for all gateways (defaultConfig), a pod's annotation for its own,
// field by field; weft reads nothing else of either.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/settings.h"

namespace weft::mesh {

inline constexpr std::string_view kProxyConfigAnnotation = "proxy.istio.io/config";

// Of a ProxyConfig. `wrong` learns a sentence for each word that is not as it should be, beginning with `path`.
GatewayTopology read_gateway_topology(const codec::Value& proxy_config, std::string_view path,
                                      std::vector<std::string>& wrong);
// Of a pod's annotation, which is YAML.
GatewayTopology read_gateway_topology(const std::string& annotation, std::vector<std::string>& wrong);

// What `own` says, and else what holds for the mesh.
GatewayTopology topology_of(const GatewayTopology& own, const GatewayTopology& of_mesh);

}  // namespace weft::mesh
