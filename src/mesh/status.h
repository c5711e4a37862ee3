// Status: what an object of Istio's is told about itself, in the form of Kubernetes' conditions: VirtualService,
// DestinationRule, Gateway, ServiceEntry, WorkloadEntry, Sidecar, AuthorizationPolicy, PeerAuthentication,
// RequestAuthentication.
//
// Pure: any thread that may read the Model. One condition, "Ready": True when the object is in force as it is written;
// False with the first reason that keeps it from that, and a message that names all of them. Beside it, under
// "inForce", the form that is in force (in_force.h).
#pragma once

#include <string_view>

#include "codec/value.h"
#include "mesh/model.h"

namespace weft::mesh {

// Whether objects of this kind of Istio's are told.
bool has_status(std::string_view kind);

// The new `status` of the object; `generation` is its metadata.generation. `now` is RFC 3339; a condition that says the
// same as in `former` (the status it has) keeps the time it was first said. null: the model does not hold the object.
codec::Value status_of(const Model& model, const StatusRef& object, int64_t generation, const codec::Value& former,
                       std::string_view now);

}  // namespace weft::mesh
