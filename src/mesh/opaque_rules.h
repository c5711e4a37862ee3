// From a VirtualService's tls and tcp rules to what becomes of the opaque connections a caller makes to one address.
//
// Pure: any thread. Address, port and caller are known here, so that nothing but the name that a client's TLS asks for
// is left to the proxy.
#pragma once

#include <string>
#include <vector>

#include "mesh/model.h"
#include "mesh/wire.h"

namespace weft::mesh {

struct OpaqueRoute {
  std::vector<std::string> server_names;  // of TLS; empty: the rest of the connections
  std::vector<WeightedCluster> clusters;
  config::Origin origin;
  TcpTerms terms;
};

// In their order; the last is for the rest.
std::vector<OpaqueRoute> opaque_routes(const Model& model, const Service& service, const ServicePort& port,
                                       std::string_view ip, const Workload& caller);

// By the first destination's rule; through an HTTP proxy only if all destinations say the same one.
TcpTerms tcp_terms(const Model& model, const Workload& caller, const std::vector<WeightedCluster>& clusters);

// The destinations of one tls or tcp rule ("spec.tls[0]") with their weights.
std::vector<WeightedCluster> clusters_of(const Model& model, const VirtualService& object, const codec::Value& rule,
                                         const std::string& path, uint16_t listener_port);

}  // namespace weft::mesh
