// Which matches of a VirtualService can never be true, and whom a rule names that is not there.
//
// Pure: any thread. Each is a remark (trouble.h): as in Istio the rule is good all the same, and means something when
// who is named comes.
#pragma once

#include "mesh/population.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {

// By the object's own words.
void remark_idle_matches(const VirtualService& object, Troubles& troubles);
// Beside what runs.
void remark_idle_callers(const VirtualService& object, const Population& population, Troubles& troubles);
// `ports`: all at which something may come to it.
void remark_idle_ports(const VirtualService& object, const std::vector<uint16_t>& ports, Troubles& troubles);

void remark_chosen_by_nobody(const DestinationRule& rule, const Population& population, Troubles& troubles);

}  // namespace weft::mesh
