// Which rules of a VirtualService are never reached at a Gateway, because an older object's come before them there.
//
// Pure: any thread. Told only where it is certain: an older rule that takes a part of what a younger takes hides
// nothing, and what takes everything comes last whoever's it is (listener_gateway.cc).
#pragma once

#include "mesh/gateway.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {

// Both are bound to the gateway, whose namespace sees them.
void tell_hidden_rules(const Gateway& gateway, const VirtualService& older, const VirtualService& object,
                       Troubles& troubles);

}  // namespace weft::mesh
