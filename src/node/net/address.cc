#include "node/net/address.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>

#include <charconv>
#include <cstring>

namespace weft::node::net {

std::string to_text(uint32_t address) {
  return fmt::format("{}.{}.{}.{}", address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255);
}

Result<uint32_t> parse_address(std::string_view text) {
  in_addr parsed{};
  if (inet_pton(AF_INET, std::string(text).c_str(), &parsed) != 1)
    return invalid(fmt::format("'{}' is no IPv4 address such as 10.244.0.1", text));
  return ntohl(parsed.s_addr);
}

io::Address v6_at(const io::Address& prefix, uint32_t number) {
  sockaddr_storage raw{};
  const socklen_t length = prefix.to_sockaddr(raw);
  const uint32_t network = htonl(number);
  std::memcpy(reinterpret_cast<sockaddr_in6&>(raw).sin6_addr.s6_addr + 12, &network, sizeof network);
  return io::Address::from_sockaddr(reinterpret_cast<const sockaddr*>(&raw), length);
}

Result<Range> Range::parse(std::string_view text) {
  const size_t slash = text.find('/');
  unsigned length = 33;
  if (slash != std::string_view::npos) std::from_chars(text.data() + slash + 1, text.data() + text.size(), length);
  if (length > 32) return invalid(fmt::format("'{}' is no address range such as 10.244.0.0/16", text));
  TRY(const uint32_t address, parse_address(text.substr(0, slash)));
  Range range{address, static_cast<uint8_t>(length)};
  range.base &= range.mask();
  return range;
}

std::string Range::to_text() const { return fmt::format("{}/{}", net::to_text(base), prefix_length); }

Result<uint32_t> AddressPool::take() {
  const uint32_t first = node_address() + 1;
  const uint32_t end = range_.last();
  for (uint64_t tried = first; tried < end; ++tried) {
    next_ = next_ + 1 < end && next_ >= node_address() ? next_ + 1 : first;
    if (used_.insert(next_).second) return next_;
  }
  return fail(Code::limit, Side::local,
              fmt::format("no address is left in {}; delete some pods or use a larger range", range_.to_text()));
}

}  // namespace weft::node::net
