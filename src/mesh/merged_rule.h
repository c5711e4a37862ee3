// Several DestinationRules of one namespace for one host, exported alike and for the same workloads: one rule, as in
// Istio. Their subsets add up; a name that is there already, the top-level policy and the health check are those of the
// oldest that has them.
//
// Pure: any thread. The rules are given as they are in force, the oldest first.
#pragma once

#include <memory>
#include <vector>

#include "mesh/trouble.h"
#include "mesh/virtual_service.h"

namespace weft::mesh {

using RuleParts = std::vector<std::shared_ptr<const DestinationRule>>;

// Whether the two are parts of one rule.
bool adds_up(const DestinationRule& a, const DestinationRule& b);

// One part alone is itself. Named after the part whose policy it has, or else after the oldest.
std::shared_ptr<const DestinationRule> merge(RuleParts parts);

// What of the rule does not count beside older parts; none of it keeps the rest from counting.
void add_lost(const DestinationRule& rule, const RuleParts& older, Troubles& troubles);

}  // namespace weft::mesh
