// What of a rule's words is in force and has no effect: beside what else it says, with the host it is about, or without
// what it lacks.
//
// Pure: any thread. Each is a remark (trouble.h): as in Istio the rule is good all the same.
#pragma once

#include "mesh/gateway.h"
#include "mesh/service.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {

// By its own words.
void remark_idle_words(const VirtualService& object, Troubles& troubles);
void remark_idle_words(const DestinationRule& rule, Troubles& troubles);
void remark_idle_words(const Gateway& object, Troubles& troubles);

// With that service as its host.
void remark_idle_words(const DestinationRule& rule, const Service& host, Troubles& troubles);

// Beside a rule of the whole mesh, or of a wildcard, whose balancer it does not take over.
void remark_lost_balancer(const DestinationRule& rule, const DestinationRule& wider, Troubles& troubles);

}  // namespace weft::mesh
