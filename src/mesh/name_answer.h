// Which service a name means that a pod looks up: the one whose host it is, else the one of the longest wildcard that
// takes it in, of those that the view sees.
//
// Pure: any thread. What is no name of a service (a pod's, a headless service's, one outside) the resolvers of the pod
// answer (docs/decisions: a sidecar's DNS asks for a name when its pod does).
#pragma once

#include <string_view>

#include "mesh/view.h"

namespace weft::mesh {

// `name`: lower case, whole, without a dot at the end. nullptr: none.
const Service* service_named(const Model& model, const View& view, std::string_view name);

}  // namespace weft::mesh
