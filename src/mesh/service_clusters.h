// The parts of a service's cluster that a ServiceEntry, or a Sidecar, has a say in: how its endpoints are found, how
// they are reached, and where what comes in goes.
//
// For the .cc files of this room that write messages. Pure: any thread.
#pragma once

#include "mesh/model.h"
#include "mesh/resources.h"
#include "mesh/view.h"
#include "mesh/wire.h"

namespace envoy::config::cluster::v3 {
class Cluster;
}

namespace weft::mesh {

config::Origin origin_of(const Service& service);

// By EDS; of a ServiceEntry also by DNS, where a call was meant to go, or where its request's host is. nullptr: a
// service that is gone.
void set_discovery(const Model& model, const Workload& caller, const View& view, const Service* service,
                   const ClusterName& name, envoy::config::cluster::v3::Cluster& cluster);
// Whether its endpoints stand in the cluster itself, or nowhere.
bool has_own_endpoints(const Service& service);
// What other proxies than ours need in a chain that leads to a service of Resolution::by_request.
ChainFilter dynamic_hosts_filter(const Settings& settings);
// What a policy may not change: that a call goes where it was meant to go, or where its host is.
void keep_discovery(envoy::config::cluster::v3::Cluster& cluster);

// As set_client_tls(); what is outside the mesh is in plaintext unless somebody says otherwise, and is held to the
// names that its ServiceEntry says.
void set_service_tls(const Settings& settings, const Service* service, const codec::Value& tls, const ClusterName& name,
                     bool sees_secrets, envoy::config::cluster::v3::Cluster& cluster);

// What the Sidecar says of how much may come in by that port; null: nothing.
const codec::Value& ingress_pool(const Sidecar& sidecar, uint16_t port);
// Where a port that the Sidecar declares leads, and how much may go there.
void set_ingress(const Sidecar& sidecar, const Workload& workload, const InboundPort& port,
                 envoy::config::cluster::v3::Cluster& cluster);

}  // namespace weft::mesh
