// What an HTTP/2 error code (RFC 9113 §7) means to us: the Error a stream ends with.
//
// Pure functions on values; any thread. `role` is ours: a client's peer is upstream, a server's downstream.
#pragma once

#include <cstdint>

#include "base/error.h"

namespace weft::http::h2 {

enum class Role : uint8_t { client, server };

inline constexpr uint32_t kNoError = 0x0;
inline constexpr uint32_t kProtocolError = 0x1;
inline constexpr uint32_t kInternalError = 0x2;
inline constexpr uint32_t kStreamClosed = 0x5;
inline constexpr uint32_t kRefusedStream = 0x7;
inline constexpr uint32_t kCancel = 0x8;

Side peer_side(Role role);

// The peer reset the stream with this code, or sent a GOAWAY whose last stream is an earlier one, which counts as
// REFUSED_STREAM: both say that nothing was done (RFC 9113 §8.7), so both are Retry::safe.
Error error_of_reset(Role role, uint32_t code);

// We gave the stream up because of what the peer sent.
Error error_of_malformed(Role role, uint32_t code);

}  // namespace weft::http::h2
