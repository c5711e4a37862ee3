// The HTTP/1 side that talks to an upstream: a Session that carries one exchange at a time.
//
// Owned by a pool or by whoever makes it. An exchange must not outlive its session. After an exchange that ended in
// order the session has capacity again; after any other it is closing.
#pragma once

#include <memory>

#include "http/exchange.h"
#include "io/stream.h"

namespace weft::http::h1 {

std::unique_ptr<Session> make_session(std::unique_ptr<io::Stream> stream, const Limits& limits);

}  // namespace weft::http::h1
