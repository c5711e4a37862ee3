// CallTime: how long a request may take from its head to the end of its response, and who says so: its route, the call
// itself (gRPC's "grpc-timeout", or Envoy's header in place of the route's: callers_terms.h), or the proxy before this
// one ("x-envoy-expected-rq-timeout-ms").
//
// Pure: any thread. What is passed on upstream is what is left: put_time_left().
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"
#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

struct CallTime {
  enum class By : uint8_t { nobody, route, request, stream_limit, grpc_timeout, hop_before };

  By by = By::nobody;
  Duration most{0};    // meaningless for `nobody`
  Duration beside{0};  // time since the request's head that does not count: a fault's delay, for what its route sets

  // From the request's head; kNever for `nobody`.
  TimePoint ends(TimePoint head) const;
  // By configuration, whatever the caller would have liked.
  bool is_routes() const { return by == By::route || by == By::stream_limit; }
};

// The least of the route's timeout, its max_stream_duration and the call's grpc-timeout, of which grpc_timeout_max is
// the most. As with Envoy, a route that sets grpc_timeout_max lets a call that has a timeout go beyond
// max_stream_duration; and no more than the hop before has left. A time that is none is no timeout. What the route sets
// begins after a fault's delay; the caller's clock runs on meanwhile. `asked`: what the call would have in place of the
// route's timeout (0: none).
CallTime call_time(const config::Forward& forward, const http::RequestHead& head, Duration delayed = {},
                   std::optional<Duration> asked = {});

// Likewise once the response has begun. What the hop before has left may be only the time of one try, which ends there:
// how long the rest may take is that hop's to say, and it breaks off what takes longer.
CallTime time_of_response(const config::Forward& forward, const http::RequestHead& head, Duration delayed = {},
                          std::optional<Duration> asked = {});

// The caller's part alone, whatever becomes of the request; `forward`: nullptr if it goes nowhere.
CallTime callers_time(const config::Forward* forward, const http::RequestHead& head);

// "the call's grpc-timeout of 200 ms has passed".
std::string why_ended(const CallTime& time);

// The same for one try that has had no answer within the time of its own; `asked`: that is the call's own, not its
// rule's. And for a stream on which nothing has passed for so long.
std::string why_try_ended(Duration per_try, bool asked);
std::string why_idle(Duration most);

// Tells the next hop what is left of this try, so that it works no longer for a caller that has gone; and in
// grpc-timeout, where the call has one, what is left of the whole call: apps bind their streams by it.
void put_time_left(http::Headers& headers, Duration left_of_try, std::optional<Duration> left);

}  // namespace weft::rules
