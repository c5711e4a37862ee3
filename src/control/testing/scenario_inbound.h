// How connections come to a pod's port, by which TLS, and go from its sidecar to its app, as a scenario says it.
//
// Only for tests: the listener and the cluster that the mesh makes for the port, compiled as its proxy does.
#pragma once

#include "codec/value.h"
#include "control/testing/scenario_expect.h"
#include "mesh/model.h"

namespace weft::control::testing {

// `said`: {pod: shop/books-1, port: 8080, at a gateway's also a host, and settings (settings.h) with what they are}.
void check_inbound(const mesh::Model& model, const codec::Value& said, Expect& expect);

}  // namespace weft::control::testing
