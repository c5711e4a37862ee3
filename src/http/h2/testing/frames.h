// For h2's tests: frames written and read by hand, for peers that no library would play.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "http/exchange.h"
#include "http/h2/error_code.h"
#include "io/scope.h"
#include "io/testing/memory_network.h"

namespace weft::http::h2 {

inline constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
inline constexpr std::string_view kGetBlock = "\x82\x86\x84\x41\x01x";  // GET http://x/

enum : uint8_t { kData, kHeaders, kPriority, kReset, kSettings, kPush, kPing, kGoaway, kWindowUpdate, kContinuation };
enum : uint8_t { kEndStream = 1, kAck = 1, kEndHeaders = 4, kPadded = 8 };

struct Frame {
  uint8_t type = 0;
  uint8_t flags = 0;
  uint32_t stream = 0;
  std::string payload;

  uint32_t number(size_t at) const {
    uint32_t value = 0;
    for (size_t i = at; i < at + 4 && i < payload.size(); ++i) value = value << 8 | static_cast<uint8_t>(payload[i]);
    return value;
  }
};

inline std::string be32(uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
          static_cast<char>(value)};
}

inline std::string frame(uint8_t type, uint8_t flags, uint32_t stream, std::string_view payload = {}) {
  std::string text = be32(static_cast<uint32_t>(payload.size())).substr(1);
  text += static_cast<char>(type);
  text += static_cast<char>(flags);
  return text + be32(stream) + std::string(payload);
}

inline std::string greeting() { return std::string(kPreface) + frame(kSettings, 0, 0); }
inline std::string get_frame(uint32_t stream) { return frame(kHeaders, kEndHeaders | kEndStream, stream, kGetBlock); }

inline std::vector<Frame> frames_of(std::string_view text) {
  std::vector<Frame> frames;
  while (text.size() >= 9) {
    Frame one;
    const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[i]); };
    const size_t length = byte(0) << 16 | byte(1) << 8 | byte(2);
    one.type = byte(3);
    one.flags = byte(4);
    one.stream = (byte(5) & 0x7fU) << 24 | byte(6) << 16 | byte(7) << 8 | byte(8);
    one.payload = text.substr(9, length);
    frames.push_back(std::move(one));
    text.remove_prefix(std::min(text.size(), 9 + length));
  }
  return frames;
}

// The frames of that type.
inline std::vector<Frame> only(const std::vector<Frame>& frames, uint8_t type) {
  std::vector<Frame> found;
  for (const Frame& one : frames) {
    if (one.type == type) found.push_back(one);
  }
  return found;
}

// Everything the peer says until it closes, or until `deadline`.
inline io::Task<std::string> listen(io::Stream& stream, TimePoint deadline) {
  std::string heard;
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(stream, buffer, deadline);
    if (!n || *n == 0) co_return std::move(heard);
    heard.append(reinterpret_cast<const char*>(buffer.data()), *n);
  }
}

}  // namespace weft::http::h2
