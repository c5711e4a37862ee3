// HTTP/1 heads from bytes (RFC 9112), strictly: what two implementations might read differently is refused.
//
// Pure functions, any thread. Refused with Code::protocol: bare CR or LF, obs-fold, whitespace before a colon, control
// characters, no or two Hosts, Content-Length that is repeated, not a number or beside Transfer-Encoding, any
// Transfer-Encoding but one "chunked", and any at all in HTTP/1.0. Refused with Code::limit: a head longer than
// Limits::head_bytes, a target longer than Limits::target_bytes, more than Limits::header_count fields.
#pragma once

#include <optional>
#include <string_view>

#include "http/exchange.h"
#include "http/h1/lines.h"
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
  bool expect_continue = false;
};

// Parses a request head at the start of `input` into `head`, copying its text into head.headers' arena. `end` is the
// message's own. An Upgrade is taken (RequestHead::protocol) as RFC 9110 §7.8 allows: from HTTP/1.1, one protocol,
// named in Connection, without a body; "h2c" is not.
Result<ParsedHead> parse_request(std::string_view input, const Limits& limits, SectionEnd& end, RequestHead& head);

// What a response answers.
struct Asked {
  std::string_view method;
  std::string_view protocol;
  std::string_view websocket_key{};
};

// Likewise a response head. A 101 that was not asked for, or to something else, is refused.
Result<ParsedHead> parse_response(std::string_view input, const Limits& limits, SectionEnd& end, Asked asked,
                                  ResponseHead& head);

// What becomes of a field in a trailer, on any version: those that frame or route a message break it, those that mean
// nothing there are dropped (RFC 9110 §6.5.1), and so is what differs from one of them by '_' for '-', which an
// application may read as the same.
enum class AsTrailer : uint8_t { passes, dropped, malformed };
AsTrailer as_trailer(Token token, std::string_view name);

// Trailer lines up to and including the empty line; 0: incomplete. Malformed if as_trailer() says so of one.
Result<size_t> parse_trailers(std::string_view input, const Limits& limits, SectionEnd& end, Headers& trailers);

}  // namespace weft::http::h1
