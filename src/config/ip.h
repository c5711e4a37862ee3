// Ip and IpRange: addresses and CIDR blocks as rules compare them, in binary.
//
// Plain values: any thread. Nothing here allocates but the texts and the refusals. An IPv4-mapped IPv6 address
// (RFC 4291 §2.5.5.2) is the IPv4 address it stands for, so that a rule cannot be passed by writing one as the other.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::config {

struct Ip {
  std::array<uint8_t, 16> bytes{};  // network order; IPv4 uses the first four
  bool v6 = false;

  bool operator==(const Ip&) const = default;
};

// From 4 or 16 bytes in network order; any other number is none.
std::optional<Ip> ip_of_bytes(std::span<const uint8_t> bytes);
// "10.0.0.1" or "fd00::1"; none if it is no address.
std::optional<Ip> parse_ip(std::string_view text);

// "10.0.0.1" or "fd00::1", in the one form that RFC 5952 recommends.
std::string text_of(const Ip& ip);

// envoy.config.core.v3.CidrRange.
class IpRange {
 public:
  // Refuses what is no address and a length beyond 32 or 128. Bits after the length do not count.
  static Result<IpRange> make(const std::string& address, uint32_t length);

  // Never true for an address of the other family.
  bool contains(const Ip& ip) const;
  // "10.0.0.0/8".
  std::string text() const;
  bool is_nothing() const { return length_ == kNothing; }
  // With bits after the length that do not count.
  const Ip& base() const { return base_; }
  uint8_t length() const { return length_; }

  // Holds no address: a place to fill in.
  IpRange() : length_(kNothing) {}

 private:
  static constexpr uint8_t kNothing = 255;

  Ip base_;
  uint8_t length_;
};

}  // namespace weft::config
