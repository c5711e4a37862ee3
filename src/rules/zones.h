// Zones: in which zone the next request is to be answered, so that calls stay in their own zone for as long as no zone
// is given more than its endpoints' part of them.
//
// Pure: any thread; nothing is allocated. Each zone has a part of the callers and a part of the endpoints that are
// well. Where the own zone has at least the callers' part of the endpoints, it keeps all; else it keeps what its
// endpoints' part is of its callers', and the rest goes where there are more endpoints than callers, by how many more.
// So Envoy's zone aware routing does it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/random.h"

namespace weft::rules {

struct Zone {
  uint32_t callers = 0;  // of ten thousand of them
  uint32_t well = 0;     // endpoints
};

// Any will do: nothing is known that would make one better.
inline constexpr size_t kAnyZone = SIZE_MAX;

size_t pick_zone(std::span<const Zone> zones, size_t own, Random& random);

}  // namespace weft::rules
