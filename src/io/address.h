// Address: where a stream leads: IPv4, IPv6 or a Unix socket. A value; any thread.
//
// Text forms: "10.0.0.1:80", "[fd00::1]:80", "unix:/run/weft/xds.sock". IPv4-mapped IPv6 addresses are kept as IPv4.
#pragma once

#include <sys/socket.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::io {

class Address {
 public:
  enum class Family : uint8_t { none, v4, v6, unix_path };

  Address() = default;
  static Address v4(uint32_t host_order, uint16_t port);
  static Address unix_socket(std::string path);
  static Address loopback(uint16_t port) { return v4(0x7f000001, port); }
  static Address from_sockaddr(const sockaddr* raw, socklen_t length);

  // Host and port given apart, as xDS does. Error: invalid, when the host is no IP address.
  static Result<Address> parse_ip(std::string_view host, uint16_t port);
  // Any of the text forms. Error: invalid.
  static Result<Address> parse(std::string_view text);

  Family family() const { return family_; }
  bool is_ip() const { return family_ == Family::v4 || family_ == Family::v6; }
  bool is_loopback() const;
  bool is_any() const;
  uint16_t port() const { return port_; }
  const std::string& path() const { return path_; }
  // 4 or 16 bytes in network order; empty for what is no IP address.
  std::span<const uint8_t> ip_bytes() const {
    return std::span(bytes_).first(family_ == Family::v4 ? 4 : family_ == Family::v6 ? 16 : 0);
  }
  Address with_port(uint16_t port) const;

  // "10.0.0.1" without the port; the path of a Unix socket.
  std::string host() const;
  std::string to_string() const;

  // The length of what was written into `raw`.
  socklen_t to_sockaddr(sockaddr_storage& raw) const;

  friend bool operator==(const Address&, const Address&) = default;
  friend auto operator<=>(const Address&, const Address&) = default;
  size_t hash() const;

 private:
  Family family_ = Family::none;
  uint16_t port_ = 0;
  std::array<uint8_t, 16> bytes_{};  // network order; v4 uses the first four
  std::string path_;
};

}  // namespace weft::io

template <>
struct std::hash<weft::io::Address> {
  size_t operator()(const weft::io::Address& address) const { return address.hash(); }
};
