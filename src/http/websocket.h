// The handshake of WebSocket over HTTP/1.1 (RFC 6455 §4): a key and the answer that shows it was understood.
//
// HTTP/2 has neither (RFC 8441 §5.1), so where the two meet the HTTP/1.1 codec makes what its side needs and the HTTP/2
// codec leaves it out. No I/O, any thread.
#pragma once

#include <string_view>

#include "http/arena.h"

namespace weft::http {

bool is_websocket(std::string_view protocol);

// A new Sec-WebSocket-Key: 16 random bytes in base64.
std::string_view make_websocket_key(Arena& arena);

// The Sec-WebSocket-Accept that answers this key.
std::string_view websocket_accept(std::string_view key, Arena& arena);

}  // namespace weft::http
