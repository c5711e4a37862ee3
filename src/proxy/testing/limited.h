// A cluster under limits, and callers that ask it at the same moment.
//
// For tests of what a cluster may be given at a time. One thread: the bench's.
#pragma once

#include <vector>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {

inline constexpr const char* kLimitedIn = "10.9.9.9:80";

// The inventory's, whose limits a DestinationRule says.
config::Cluster limited_cluster(const config::Limits& limits);

// The answers to so many requests, in the order in which they came.
io::Task<std::vector<Answer>> at_once(Bench& bench, int count);
int with_status(const std::vector<Answer>& answers, uint16_t status);

}  // namespace weft::proxy::testing
