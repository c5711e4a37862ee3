// What an object says by leaving it out: the defaults of the Kubernetes API, for the fields something of ours reads.
//
// Pure functions: any thread. Istio's objects have none: an absent field there means what the mesh makes of it.
#pragma once

#include "codec/value.h"
#include "mesh/kinds/kind.h"

namespace weft::mesh::kinds {

// The object must have the right shape (check_shape); what is set already stays.
void apply_defaults(const Kind& kind, codec::Value& object);

// What an update leaves out and the object keeps: a Service's allocated addresses, a Namespace's finalizers.
void keep_allocated(const Kind& kind, const codec::Value& before, codec::Value& after);

}  // namespace weft::mesh::kinds
