// The HTTP/2 server side of one connection.
//
// serve() owns the connection until its end and runs the handler in a task per stream; a client's RST_STREAM cancels
// that task (a wait for the stream itself ends with its error, every other one with `cancelled`). It ends when the
// client closes, after a graceful drain, when idle for Limits::idle, or when the client breaks the protocol; then all
// its tasks have ended. The caller keeps `stream` and the handler's context alive until then. One loop's thread.
#pragma once

#include "http/exchange.h"
#include "io/stream.h"

namespace weft::http::h2 {

// Drain: GOAWAY that announces, then (after a round trip) the one that is final; streams begun finish. A handler that
// returns before its response is whole resets the stream with INTERNAL_ERROR; one that has answered without reading the
// whole body, with NO_ERROR. Errors: side downstream: closed or reset while streams were open, protocol; cancelled.
io::Task<void> serve(io::Stream& stream, ServeOptions options);

}  // namespace weft::http::h2
