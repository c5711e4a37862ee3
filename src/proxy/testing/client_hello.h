// ClientHellos for tests of detection: as a client would send them, in records of any size.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace weft::proxy::testing {

inline std::string number(size_t value, size_t bytes) {
  std::string out;
  while (bytes-- > 0) out += static_cast<char>(value >> 8 * bytes & 0xff);
  return out;
}
inline std::string vector(std::string_view text, size_t length_bytes) {
  return number(text.size(), length_bytes) + std::string(text);
}

// The handshake message. `padding`: bytes of an extension nobody reads, before the others.
inline std::string client_hello(std::string_view server_name, const std::vector<std::string>& alpn,
                                size_t padding = 0) {
  std::string extensions;
  if (padding > 0) extensions += number(21, 2) + vector(std::string(padding, '\0'), 2);
  if (!server_name.empty()) extensions += number(0, 2) + vector(vector(number(0, 1) + vector(server_name, 2), 2), 2);
  std::string protocols;
  for (const std::string& protocol : alpn) protocols += vector(protocol, 1);
  if (!alpn.empty()) extensions += number(16, 2) + vector(vector(protocols, 2), 2);
  const std::string body = number(0x0303, 2) + std::string(32, 'r') + vector(std::string(32, 's'), 1) +
                           vector(std::string("\x13\x01\x13\x02", 4), 2) + vector(std::string(1, '\0'), 1) +
                           vector(extensions, 2);
  return number(1, 1) + vector(body, 3);
}

// The message in records of at most `size` bytes.
inline std::string in_records(std::string_view message, size_t size) {
  std::string out;
  while (!message.empty()) {
    const std::string_view piece = message.substr(0, size);
    out += number(22, 1) + number(0x0301, 2) + vector(piece, 2);
    message.remove_prefix(piece.size());
  }
  return out;
}

}  // namespace weft::proxy::testing
