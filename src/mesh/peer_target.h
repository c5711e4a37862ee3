// PeerTarget: a PeerAuthentication whose selector takes in whom it can say nothing of: a gateway's pod, whose ports
// take what the tls of its Gateway says, and from the root namespace pods of others.
//
// Pure: any thread. For statuses and for `weft analyze`, which see other pods (unguarded.h).
#pragma once

#include <string_view>
#include <vector>

#include "mesh/peer_authentication.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// Remarks; `all`: every workload there is, `line`: of its selector.
void add_peer_target(const PeerAuthentication& peers, const std::vector<const Workload*>& all,
                     std::string_view root_namespace, uint32_t line, Troubles& troubles);

}  // namespace weft::mesh
