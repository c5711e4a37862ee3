// Ports of the host's loopback, opened before the sandbox is entered: they keep accepting there while we live inside.
//
// On the main thread, before any other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "node/fd.h"

namespace weft::cli::up {

struct HostPort {
  node::Fd socket;  // listening
  uint16_t port = 0;
};

// `port` 0: any that is free. `what` it is for and the `flag` that chooses another go into the error: conflict, denied.
Result<HostPort> open_host_port(uint16_t port, std::string_view what, std::string_view flag);

}  // namespace weft::cli::up
