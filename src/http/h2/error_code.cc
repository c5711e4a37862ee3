#include "http/h2/error_code.h"

#include <fmt/format.h>
#include <nghttp2/nghttp2.h>

namespace weft::http::h2 {

static_assert(kRefusedStream == NGHTTP2_REFUSED_STREAM && kCancel == NGHTTP2_CANCEL);

Side peer_side(Role role) { return role == Role::client ? Side::upstream : Side::downstream; }

Error error_of_reset(Role role, uint32_t code) {
  if (code == kRefusedStream) {
    return {Code::refused, peer_side(role), Retry::safe,
            "the peer did not process the stream (REFUSED_STREAM or GOAWAY)"};
  }
  return {Code::reset, peer_side(role), Retry::never,
          fmt::format("the peer reset the stream: {}", nghttp2_http2_strerror(code))};
}

Error error_of_malformed(Role role, uint32_t code) {
  return {Code::protocol, peer_side(role), Retry::never,
          fmt::format("the peer's HTTP/2 message is malformed: {}", nghttp2_http2_strerror(code))};
}

}  // namespace weft::http::h2
