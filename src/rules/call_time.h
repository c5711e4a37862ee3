// CallTime: how long a request may take from its head to the end of its response, and who says so: its route, or the
// call itself (gRPC's "grpc-timeout").
//
// Pure: any thread. What is passed on upstream is what is left: put_grpc_timeout().
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"
#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

struct CallTime {
  enum class By : uint8_t { nobody, route, stream_limit, grpc_timeout };

  By by = By::nobody;
  Duration most{0};  // meaningless for `nobody`
};

// The least of the route's timeout, its max_stream_duration and the call's grpc-timeout, of which grpc_timeout_max is
// the most. As with Envoy, a route that sets grpc_timeout_max lets a call that has a timeout go beyond
// max_stream_duration. A grpc-timeout that is none is no timeout.
CallTime call_time(const config::Forward& forward, const http::RequestHead& head);

// "the call's grpc-timeout of 200 ms has passed".
std::string why_ended(const CallTime& time);

// Writes what is left into the head, if it has a grpc-timeout.
void put_grpc_timeout(http::Headers& headers, Duration left);

}  // namespace weft::rules
