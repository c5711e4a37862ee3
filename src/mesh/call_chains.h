// Amplification: along which chains of calls attempts multiply, and by how much at worst.
//
// Beside call_graph.h, which says what counts. One thread. Chains are lengthened all together, one hop at a time, and
// of those that have come to the same service only the worst goes on, of those without a rule that retries and of those
// with one: what is ahead of them is the same. That is exact but in circles, where a chain must not come back to who is
// on it: there kWidest go on, each hop anew.
#pragma once

#include <vector>

#include "mesh/call_edges.h"
#include "mesh/call_graph.h"

namespace weft::mesh {

// The first call of a chain, and one of those that answer it.
struct Start {
  CallEdges::Host called = 0;
  CallEdges::Host answering = 0;
  const CallEdges::Ways* ways = nullptr;
};

struct Amplification {
  std::vector<CallProblem> problems;  // one for each rule whose attempts multiply those of others
  size_t steps = 0;
  bool is_cut = false;  // more than `most_steps` would have been taken
};

// Chains begin with those, with services that nobody of the mesh calls, and with one of each circle.
Amplification amplification(CallEdges& edges, const std::vector<Start>& gateways, size_t most_steps);

}  // namespace weft::mesh
