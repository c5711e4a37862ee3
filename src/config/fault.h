// Fault: what is done to requests on purpose, so that their callers can be seen to bear it
// (envoy.extensions.filters.http.fault.v3.HTTPFault). proxy/filter/fault.h does it.
//
// A plain value, immutable once compiled and shared by pointer: any thread. Shares are millionths of the requests.
#pragma once

#include <cstdint>

#include "base/time.h"

namespace weft::config {

inline constexpr uint32_t kMillion = 1'000'000;

struct Fault {
  Duration delay{0};  // before the request goes on
  uint32_t delayed = 0;
  uint16_t abort_status = 0;   // 0: not by an HTTP status
  int abort_grpc_status = -1;  // -1: not by one of gRPC
  uint32_t aborted = 0;
};

}  // namespace weft::config
