// The parts of generate.h, a file each: every function makes one resource's bytes, or nullopt when there is no such
// resource.
//
// Pure: any thread that may read the Model.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/callers.h"
#include "mesh/model.h"
#include "mesh/view.h"

namespace envoy::config::endpoint::v3 {
class ClusterLoadAssignment;
}

namespace weft::mesh {

using Bytes = std::optional<std::string>;

// A port of the workload that its services lead to, its containers declare, or a PeerAuthentication names.
struct InboundPort {
  uint16_t port = 0;
  Protocol protocol = Protocol::unknown;
  const Service* service = nullptr;  // that leads here; nullptr: none does, or several do
};
// By number. Services that disagree about a port's protocol leave it to the first bytes.
std::vector<InboundPort> inbound_ports(const Model& model, const Workload& workload);
// Of one of them; unknown for what nobody declares, or several declare otherwise.
Protocol inbound_protocol(const Model& model, const Workload& workload, uint16_t port);

Bytes virtual_inbound(const Model& model, const Workload& proxy);
Bytes virtual_outbound(const Model& model, const View& view);
// One that its Sidecar has the sidecar itself open.
Bytes egress_listener(const Model& model, const Workload& proxy, const View& view, const ListenerName& name);
// In the place of an address's listener, and of a cluster, that a proxy would refuse.
std::string unavailable_listener(const Model& model, const ListenerName& name, std::string_view why);
std::string unavailable_cluster(std::string_view name, std::string_view why);
// As the caller sees it, and its view.
Bytes address_listener(const Model& model, const Workload& caller, const View& view, const ListenerName& name);

// Of a gateway's workload: its listeners, and the secrets that it begins with.
Bytes gateway_listener(const Model& model, const Workload& proxy, const ListenerName& name);
std::vector<ListenerName> gateway_listeners(const Model& model, const Workload& proxy);
std::vector<std::string> gateway_secrets(const Model& model, const Workload& proxy);
// That a server of the gateway names, or a rule by which the workload calls.
Bytes named_secret(const Model& model, const Workload& proxy, std::string_view name);

Bytes named_cluster(const Model& model, std::string_view name);  // PassthroughCluster and its like
Bytes inbound_cluster(const Model& model, const Workload& proxy, const ClusterName& name);
// As the rules that are for the caller shape it.
Bytes outbound_cluster(const Model& model, const Workload& caller, const View& view, const ClusterName& name);
// The addresses that the view's DNS answers for a name; none: others answer it.
Bytes name_answer(const Model& model, const View& view, std::string_view name);
// That mutual TLS may come from an address; none: no proxy of the mesh is known there.
Bytes peer_answer(const Model& model, std::string_view address);
Bytes assignment(const Model& model, const Workload& caller, const View& view, const ClusterName& name);
// In the order that counts for the caller (locality.h).
void fill_assignment(const Model& model, const Workload& caller, const View& view, const ClusterName& name,
                     const std::vector<ServiceEndpoint>& endpoints,
                     envoy::config::endpoint::v3::ClusterLoadAssignment& out);

// What of a caller decides about the cluster's endpoints and their order.
CallerTraits place_traits(const Model& model, const ClusterName& name, const Workload& caller);

// What stands behind an outbound cluster, a pod's own included; nullopt: there is no such cluster.
std::optional<std::vector<ServiceEndpoint>> endpoints_of(const Model& model, const Workload& caller, const View& view,
                                                         const ClusterName& name);

// The pod a host like 10-244-0-5.shop.pod.cluster.local means, and which of its addresses; nullptr: none.
struct PodAtAddress {
  const Workload* pod = nullptr;
  std::string ip;
};
PodAtAddress pod_of_host(const Model& model, std::string_view host);

}  // namespace weft::mesh
