// Mutual TLS between workloads: how a cluster begins it and how a workload's own ports take it.
//
// For the .cc files of this room that write messages. Pure: any thread. Both sides use the workload's own secrets
// (config::is_own_secret). That a client is one of the mesh, and whether it speaks HTTP inside, is told from the ALPN
// of its ClientHello, under Istio's names, so that an application's own TLS is left alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "codec/value.h"
#include "mesh/names.h"
#include "mesh/protocol.h"
#include "mesh/service.h"
#include "mesh/settings.h"

namespace envoy::config::core::v3 {
class Metadata;
}
namespace envoy::config::cluster::v3 {
class Cluster;
}
namespace envoy::config::listener::v3 {
class FilterChain;
}
namespace envoy::extensions::transport_sockets::tls::v3 {
class DownstreamTlsContext;
}

namespace weft::mesh {

// What may be inside the TLS of a mesh client, which says so by its ALPN. `said_by_port`: nothing but TLS comes to the
// port, and what is inside is known, so a client need not say it (one with a certificate of the mesh and no sidecar).
enum class Inside : uint8_t { anything, http, opaque, said_by_port };

// The chain takes mesh clients only, of whom it requires a certificate of the mesh's trust domain.
void take_mutual_tls(const Settings& settings, Inside inside, envoy::config::listener::v3::FilterChain& chain);

// The workload's own certificate is shown, and one of the mesh is required of clients: with one of these names, or if
// none is said any of its trust domain.
void require_mesh_certificate(const Settings& settings, const codec::Value& names,
                              envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext& context);

// Endpoints that set_mesh_peer() marked are reached by mutual TLS, others in plaintext. `name` is said as SNI:
// "outbound_.80_.v1_.cart.shop.svc.cluster.local".
void reach_by_mutual_tls(const Settings& settings, const ClusterName& name,
                         envoy::config::cluster::v3::Cluster& cluster);
// Likewise, but all endpoints: where one's proxy does not take it, there is no connection. Of `tls`, as a
// DestinationRule has it: `sni` is said instead, and `subjectAltNames`, if there are some, are whom it may be besides
// being whom the endpoint is known as.
void reach_only_by_mutual_tls(const Settings& settings, const ClusterName& name, const codec::Value& tls,
                              envoy::config::cluster::v3::Cluster& cluster);
// Who the endpoint must prove to be where it is called by mutual TLS: the pod's account, of the mesh's trust domain or
// of an alias.
void set_account(const Workload& pod, const Settings& settings, envoy::config::core::v3::Metadata& metadata);
// The endpoint's proxy takes mutual TLS, as that account. `protocol`: of the workload's port; where
// it is declared as HTTP, the proxy is called by HTTP/2 whatever the caller speaks (elsewhere what the application
// speaks is told from the caller).
void set_mesh_peer(const Workload& pod, Protocol protocol, const Settings& settings,
                   envoy::config::core::v3::Metadata& metadata);

}  // namespace weft::mesh
