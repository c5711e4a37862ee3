// VirtualAddress: the address of the mesh's own that a host without one is called by, so that a connection says which
// service it is for (Istio's auto allocation, and its range).
//
// Pure functions: any thread. An address follows from the host alone, unless another host has it already; whoever gives
// them keeps account of that.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "config/listener.h"

namespace weft::mesh {

// 240.240.0.0/16. Of class E: no network has such addresses.
config::Cidr virtual_range();
// How many hosts have room.
inline constexpr uint32_t kVirtualAddresses = 65534;

bool is_virtual(std::string_view ip);

// The address the host gets if it is free; for `attempt` 1, 2, … another each time.
std::string virtual_address(std::string_view host, uint32_t attempt);

}  // namespace weft::mesh
