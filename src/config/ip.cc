#include "config/ip.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>

namespace weft::config {
namespace {

constexpr std::array<uint8_t, 12> kMapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr uint32_t kMappedBits = kMapped.size() * 8;

bool is_mapped(std::span<const uint8_t> bytes) {
  return bytes.size() == 16 && std::equal(kMapped.begin(), kMapped.end(), bytes.begin());
}

}  // namespace

std::optional<Ip> ip_of_bytes(std::span<const uint8_t> bytes) {
  if (bytes.size() != 4 && bytes.size() != 16) return std::nullopt;
  if (is_mapped(bytes)) bytes = bytes.subspan(kMapped.size());
  Ip ip;
  ip.v6 = bytes.size() == 16;
  std::copy(bytes.begin(), bytes.end(), ip.bytes.begin());
  return ip;
}

std::optional<Ip> parse_ip(std::string_view text) {
  char copy[INET6_ADDRSTRLEN] = {};
  if (text.size() >= sizeof(copy)) return std::nullopt;
  std::copy(text.begin(), text.end(), copy);
  uint8_t bytes[16];
  if (inet_pton(AF_INET, copy, bytes) == 1) return ip_of_bytes(std::span(bytes, 4));
  if (inet_pton(AF_INET6, copy, bytes) == 1) return ip_of_bytes(bytes);
  return std::nullopt;
}

std::string text_of(const Ip& ip) {
  char text[INET6_ADDRSTRLEN] = {};
  inet_ntop(ip.v6 ? AF_INET6 : AF_INET, ip.bytes.data(), text, sizeof(text));
  return text;
}

Result<IpRange> IpRange::make(const std::string& address, uint32_t length) {
  const auto ip = parse_ip(address);
  if (!ip) return invalid(fmt::format("\"{}\" is no IP address", address));
  const bool written_as_v6 = address.find(':') != std::string::npos;
  if (length > (written_as_v6 ? 128U : 32U))
    return invalid(fmt::format("a prefix of {} bits is too long for {}", length, address));
  if (written_as_v6 && !ip->v6) {
    if (length < kMappedBits)
      return invalid(fmt::format("{}/{} holds IPv4-mapped and other addresses; write the IPv4 range", address, length));
    length -= kMappedBits;
  }
  IpRange range;
  range.base_ = *ip;
  range.length_ = static_cast<uint8_t>(length);
  return range;
}

bool IpRange::contains(const Ip& ip) const {
  if (length_ == kNothing || ip.v6 != base_.v6) return false;
  const size_t whole = length_ / 8;
  if (!std::equal(base_.bytes.begin(), base_.bytes.begin() + whole, ip.bytes.begin())) return false;
  const unsigned rest = length_ % 8;
  return rest == 0 || ((base_.bytes[whole] ^ ip.bytes[whole]) >> (8 - rest)) == 0;
}

std::string IpRange::text() const {
  if (length_ == kNothing) return "nothing";
  return fmt::format("{}/{}", text_of(base_), length_);
}

}  // namespace weft::config
