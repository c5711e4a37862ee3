// From a DestinationRule's `tls` to how a cluster's endpoints are reached (networking.istio.io ClientTLSSettings).
//
// For the .cc files of this room that write messages. Pure: any thread.
#pragma once

#include "codec/value.h"
#include "mesh/names.h"

namespace envoy::config::cluster::v3 {
class Cluster;
}

namespace weft::mesh {

// Nothing said: mutual TLS with endpoints whose proxies take it, else plaintext. DISABLE: plaintext. ISTIO_MUTUAL:
// mutual TLS with all of them. SIMPLE, MUTUAL: TLS of the application's own, with certificates from files.
void set_client_tls(const codec::Value& tls, const ClusterName& name, envoy::config::cluster::v3::Cluster& cluster);

}  // namespace weft::mesh
