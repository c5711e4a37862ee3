// Address: where something listens or is to be reached, as configured.
//
// A plain value: any thread. `host` is an IP address, or, for a cluster resolved by DNS, a name. A Unix socket has a
// path and nothing else.
#pragma once

#include <cstdint>
#include <string>

namespace weft::config {

struct Address {
  std::string host;
  uint16_t port = 0;
  std::string path;  // of a Unix socket

  bool is_unix() const { return !path.empty(); }
  bool operator==(const Address&) const = default;
};

// "10.0.0.1:80", "[::1]:80" or "unix:/run/weft.sock".
std::string to_string(const Address& address);

// Whether the text is an IPv4 or IPv6 address.
bool is_ip(const std::string& text);

}  // namespace weft::config
