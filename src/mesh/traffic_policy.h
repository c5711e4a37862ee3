// From a DestinationRule's trafficPolicy to a cluster's limits, balancing and outlier detection.
//
// Pure: any thread. As in Istio, a part that a subset's policy says replaces the same part of the rule's: loadBalancer,
// connectionPool and outlierDetection are each taken whole from the nearer one. Without any policy there are no limits
// and the least loaded of two endpoints is picked.
#pragma once

#include "codec/value.h"
#include "mesh/wire.h"

namespace weft::mesh {

void set_traffic_policy(const codec::Value& rule, const codec::Value& subset, Protocol protocol,
                        envoy::config::cluster::v3::Cluster& cluster);

// No limit on connections, requests and retries: the public API's own defaults (1024 and 3) are nobody's wish.
void lift_limits(envoy::config::cluster::v3::Cluster& cluster);

}  // namespace weft::mesh
