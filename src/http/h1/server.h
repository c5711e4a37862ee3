// The HTTP/1 side that clients talk to: one connection, its requests in turn (pipelined ones wait), each to the
// handler.
//
// One task, which owns nothing but borrows the stream. Ends without error when the connection ends in order.
#pragma once

#include "http/exchange.h"
#include "io/stream.h"

namespace weft::http::h1 {

// Serves until the client or the drain ends it. Errors: side downstream; what the client sent wrong has been answered
// already with 400, 408 or 431.
io::Task<void> serve(io::Stream& stream, ServeOptions options);

}  // namespace weft::http::h1
