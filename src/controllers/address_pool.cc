#include "controllers/address_pool.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <charconv>
#include <cstring>

#include "controllers/words.h"

namespace weft::controllers {
namespace {

using Family = io::Address::Family;

// How long the prefix may be, and how long an address is. A network of IPv6 is so narrow that its addresses differ in
// the last four bytes alone: no mesh has more services.
struct Lengths {
  unsigned widest, narrowest, whole;
};
constexpr Lengths kV4{8, 30, 32};
constexpr Lengths kV6{96, 126, 128};

// The four last bytes of an address.
uint32_t tail_of(const io::Address& address) {
  const std::span<const uint8_t> bytes = address.ip_bytes();
  uint32_t tail;
  std::memcpy(&tail, bytes.data() + bytes.size() - sizeof tail, sizeof tail);
  return ntohl(tail);
}

io::Address with_tail(const io::Address& address, uint32_t tail) {
  sockaddr_storage raw{};
  const socklen_t length = address.to_sockaddr(raw);
  const uint32_t network = htonl(tail);
  if (address.family() == Family::v4) {
    reinterpret_cast<sockaddr_in&>(raw).sin_addr.s_addr = network;
  } else {
    std::memcpy(reinterpret_cast<sockaddr_in6&>(raw).sin6_addr.s6_addr + 12, &network, sizeof network);
  }
  return io::Address::from_sockaddr(reinterpret_cast<const sockaddr*>(&raw), length);
}

}  // namespace

Result<AddressPool> AddressPool::make(const AddressRange& range) {
  const size_t slash = range.cidr.find('/');
  const auto written = io::Address::parse_ip(range.cidr.substr(0, slash), 0);
  const Lengths& lengths = written && written->family() == Family::v6 ? kV6 : kV4;
  unsigned bits = 0;
  if (slash != std::string::npos)
    std::from_chars(range.cidr.data() + slash + 1, range.cidr.data() + range.cidr.size(), bits);
  if (!written || bits < lengths.widest || bits > lengths.narrowest) {
    return invalid(
        fmt::format("service range \"{}\": must be an IPv4 network from /{} to /{}, such as 10.96.0.0/16, or an IPv6 "
                    "network from /{} to /{}, such as fd00:10:96::/112",
                    range.cidr, kV4.widest, kV4.narrowest, kV6.widest, kV6.narrowest));
  }
  const auto last = static_cast<uint32_t>((uint64_t{1} << (lengths.whole - bits)) - 1);
  AddressPool pool(with_tail(*written, tail_of(*written) & ~last), last - 1);
  for (const std::string& address : range.reserved) {
    const auto ip = io::Address::parse_ip(address, 0);
    if (!ip || ip->family() != pool.family() || pool.at(tail_of(*ip) & last) != ip->host() ||
        (tail_of(*ip) & last) == 0)
      return invalid(fmt::format("service range {}: the reserved address \"{}\" is not in it", range.cidr, address));
    pool.reserved_.insert(ip->host());
  }
  return pool;
}

std::string AddressPool::io_form(std::string_view address) {
  const auto ip = io::Address::parse_ip(address, 0);
  return ip ? ip->host() : std::string(address);
}

std::string AddressPool::at(uint32_t number) const { return with_tail(network_, tail_of(network_) + number).host(); }

void AddressPool::give_back(std::string_view address) { used_.erase(io_form(address)); }

std::optional<std::string> AddressPool::allocate(std::string_view wanted_by) {
  const auto start = static_cast<uint32_t>(hash_text(wanted_by) % count_);
  for (uint32_t i = 0; i < count_; ++i) {
    std::string address = at(1 + (start + i) % count_);
    if (reserved_.contains(address) || used_.contains(address)) continue;
    used_.insert(address);
    return address;
  }
  return std::nullopt;
}

}  // namespace weft::controllers
