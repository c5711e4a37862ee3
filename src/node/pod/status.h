// A pod's status as the API shows it: phase, conditions, container statuses, addresses; Kubernetes' form.
//
// Pure: the same life gives the same document, so the runner reports only what differs from what it reported last.
#pragma once

#include <optional>
#include <string>

#include "codec/value.h"
#include "node/pod/life.h"

namespace weft::node {

struct PodAddresses {
  std::string pod;  // empty until it has one
  std::string node;
  std::string pod_v6 = {};  // empty: it has none
  std::string node_v6 = {};
};

// Pending, Running, Succeeded or Failed.
std::string_view phase_of(const PodLife& life);

// The `status` of the pod. Times of conditions are kept from `former` (the status reported last, or null) while they
// did not change.
codec::Value status_of(const PodLife& life, const PodAddresses& addresses, const codec::Value& former, WallTime now);

// The status of a pod this node cannot run at all (its document asks for what there is not): phase Failed with the
// reason.
codec::Value refused_status(std::string_view reason, WallTime now);

}  // namespace weft::node
