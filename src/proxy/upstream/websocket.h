// WebSocket's handshake between versions: HTTP/1.1 begins one with a key and proves by an answer to it that the server
// understood (RFC 6455 §4); HTTP/2 has neither (RFC 8441 §5).
//
// Pure functions on heads; one thread. A key that a client did send goes on over either version, and so does the answer
// to it: what stands here fills in what is missing.
#pragma once

#include <string>
#include <string_view>

#include "base/random.h"
#include "base/result.h"
#include "http/head.h"

namespace weft::proxy::upstream {

// The answer to a key.
std::string accept_of(std::string_view key);

// Before a request goes to an HTTP/1.1 upstream: gives a WebSocket that has none a key. Whether it did.
bool put_websocket_key(http::RequestHead& head, Random& random);

// An upstream has switched. `ours`: the key was, so the answer must be right and goes no further. Else a client that
// sent a key and got no answer is given one. Error: protocol, upstream.
Result<void> settle_websocket(const http::RequestHead& request, http::ResponseHead& response, bool ours);

}  // namespace weft::proxy::upstream
