// HTTP/1 heads to bytes. Framing fields are written here and nowhere else: a Content-Length among the headers is kept,
// else the body's length or "chunked" is said. Any thread; pure.
#pragma once

#include <optional>

#include "http/h1/parse.h"

namespace weft::http::h1 {

// Appends the head and returns how its body must be framed. `length`: the body's, if known.
// `websocket_key`: one made for a head that asks for a WebSocket and has none.
Framing write_request(const RequestHead& head, bool has_body, std::optional<uint64_t> length, Bytes& out,
                      std::string_view websocket_key = {});

struct ResponseForm {
  Version peer = Version::http11;  // the client's version
  std::string_view method;         // of the request
  std::string_view protocol;       // that it asked to switch to
  std::string_view websocket_key;  // that it brought
  bool end = false;                // there is no body
  bool close = false;              // say Connection: close
  std::string_view date;           // said where the head says none, but for 1xx; empty: not at all
};
Framing write_response(const ResponseHead& head, const ResponseForm& form, Bytes& out);

// "Not Found" for 404; "Unknown" for others' own.
std::string_view reason_phrase(uint16_t status);

}  // namespace weft::http::h1
