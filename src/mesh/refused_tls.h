// Calls that a DestinationRule's own `tls` has made in a way that fails: their host's workloads refuse it, since a
// PeerAuthentication has them take the mesh's mutual TLS alone; or nothing says whom to ask for.
//
// Pure: any thread. For the status of the rule and for `weft analyze`, which see other pods: those that run, and those
// that a folder describes.
#pragma once

#include <vector>

#include "mesh/model.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// Whether the rule has anything called otherwise than by the mesh's mutual TLS.
bool says_other_tls(const DestinationRule& rule);

// Told where it is certain: the rule is in force for callers of its namespace, and each of `workloads` that is behind a
// Service's port refuses. Beside that, by the way, a `tls` that says no mode, which is DISABLE as in Istio.
void add_refused_tls(const Model& model, const DestinationRule& rule, const std::vector<const Workload*>& workloads,
                     Troubles& troubles);

// Told of ports without HTTP where the rule has TLS of the application's own begun, and names neither a server by `sni`
// nor, by its host, one: no request says whom to ask for there.
void add_nameless_tls(const Model& model, const DestinationRule& rule, Troubles& troubles);

}  // namespace weft::mesh
