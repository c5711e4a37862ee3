// The controllers: what kube-controller-manager and the scheduler do for a cluster, for one machine (weft-control
// --embedded).
//
// Deployments and StatefulSets get pods, pods a node, Services an address and EndpointSlices, namespaces their
// ServiceAccount; what lost its owner or its namespace goes. Nothing is kept here: run() lists what there is and goes
// on from there, after kill -9 too. One loop's thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "controllers/address_pool.h"
#include "kube/client.h"

namespace weft::controllers {

struct Options {
  // spec.nodeName of pods that have none; "" = somebody else assigns them.
  std::string node_name;
  // Where Services get their addresses. The first one is the API's own, as everywhere; the others named are never given
  // out.
  AddressRange service_range;
  AddressRange service_range_v6 = {.cidr = "fd00:10:96::/112", .reserved = {}};
  // What becomes of a pod before it is made for a Deployment (the sidecar's injection); may be empty. Error: invalid,
  // shown in the Deployment's status.
  std::function<Result<codec::Value>(codec::Value pod)> mutate_pod;
  // For the names of pods; the program takes it from secure_random().
  uint64_t seed = 0;
};

// Runs all controllers until cancelled. They wait for the API server as long as it takes. `client` outlives the task.
io::Task<void> run(kube::Client& client, Options options);

}  // namespace weft::controllers
