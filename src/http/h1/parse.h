// HTTP/1 heads from bytes (RFC 9112), strictly: what two implementations might read differently is refused.
//
// Pure functions, any thread. Refused with Code::protocol: bare CR or LF, obs-fold, whitespace before a colon, control
// characters, no or two Hosts, Content-Length that is repeated, not a number or beside Transfer-Encoding, any
// Transfer-Encoding but one "chunked". Refused with Code::limit: a head longer than Limits::head_bytes or with more
// than Limits::header_count fields.
#pragma once

#include <optional>
#include <string_view>

#include "http/exchange.h"
#include "http/head.h"

namespace weft::http::h1 {

// How a message's body is delimited (RFC 9112 §6.3).
struct Framing {
  enum Kind : uint8_t { none, length, chunked, until_close };
  Kind kind = none;
  uint64_t bytes = 0;  // for length
};

struct ParsedHead {
  size_t size = 0;  // bytes of input it took; 0: incomplete, read more
  Framing framing;
  Version version = Version::http11;
  bool keep_alive = true;  // the peer would go on after this message
  bool upgrade = false;    // Connection: upgrade with an Upgrade field
  bool expect_continue = false;
};

// Parses a request head at the start of `input` into `head`, copying its text into head.headers' arena.
Result<ParsedHead> parse_request(std::string_view input, const Limits& limits, RequestHead& head);

// Likewise a response head, to a request with this method.
Result<ParsedHead> parse_response(std::string_view input, const Limits& limits, std::string_view method,
                                  ResponseHead& head);

// Trailer lines up to and including the empty line; 0: incomplete. Fields that frame or route a message are dropped
// (RFC 9110 §6.5.1).
Result<size_t> parse_trailers(std::string_view input, const Limits& limits, Headers& trailers);

bool is_token(std::string_view text);

}  // namespace weft::http::h1
