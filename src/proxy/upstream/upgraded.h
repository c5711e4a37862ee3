// Upgraded: bytes both ways in a request that became a tunnel, once both sides have become one (ServerStream::upgraded,
// Exchange::upgraded).
//
// Each direction ends on its own: half-close is passed on. One task of a request's, on its worker's thread.
#pragma once

#include "http/source.h"

namespace weft::proxy::upstream {

// A wait that only the other side ends still has a deadline.
inline constexpr Duration kNoTimeout = 24h;

struct Upgraded {
  http::Source& from_client;
  http::Sink& to_client;
  http::Source& from_upstream;
  http::Sink& to_upstream;
  Duration idle;       // without a byte either way: both directions are ended in order
  uint64_t& received;  // bytes from the client
  uint64_t& sent;
};

// Whether the idle time ended it. Errors: the side's that broke off (the other direction is given up); cancelled.
io::Task<bool> relay(Upgraded& tunnel);

}  // namespace weft::proxy::upstream
