// KeepAlive: how the other end of an HTTP/2 connection is asked whether it is still there
// (envoy.config.core.v3.KeepaliveSettings).
//
// A plain value, any thread.
#pragma once

#include "base/time.h"

namespace weft::config {

struct KeepAlive {
  Duration interval{0};              // of silence, after which a PING is sent; 0: never
  Duration timeout{20'000'000'000};  // without a byte after it the connection is given up
};

}  // namespace weft::config
