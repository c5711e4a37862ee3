// TcpKeepAlive: whether and how the kernel asks a silent peer if it is still there (envoy.config.core.v3.TcpKeepalive).
//
// A plain value. 0: the system's own.
#pragma once

#include <cstdint>

namespace weft::config {

struct TcpKeepAlive {
  bool enabled = false;
  uint32_t probes = 0;
  uint32_t idle_seconds = 0;
  uint32_t interval_seconds = 0;
};

}  // namespace weft::config
