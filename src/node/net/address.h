// IPv4 addresses and ranges as the node hands them out: a number in host order, its text, and a pool that gives each
// pod one. A pod's IPv6 address follows from that: one pool keeps both.
//
// Values; the pool belongs to the node's thread. A freed address is given out again only after all others were, because
// proxies keep what they know of an endpoint by its address.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "io/address.h"

namespace weft::node::net {

std::string to_text(uint32_t address);
Result<uint32_t> parse_address(std::string_view text);

// What IPv6 networks of the node are wide.
inline constexpr uint8_t kV6Length = 64;
// The address in the network `prefix` that ends in `number`: fd00:10:244::102.
io::Address v6_at(const io::Address& prefix, uint32_t number);

// "10.244.0.0/16".
struct Range {
  uint32_t base = 0;
  uint8_t prefix_length = 0;

  static Result<Range> parse(std::string_view text);
  std::string to_text() const;
  uint32_t mask() const { return prefix_length == 0 ? 0 : ~uint32_t{0} << (32 - prefix_length); }
  bool contains(uint32_t address) const { return (address & mask()) == base; }
  uint32_t number_of(uint32_t address) const { return address & ~mask(); }
  uint32_t last() const { return base | ~mask(); }  // the broadcast address
};

class AddressPool {
 public:
  // The first address after the base is the node's own and never given out.
  explicit AddressPool(Range range) : range_(range), next_(range.base + 1) {}
  uint32_t node_address() const { return range_.base + 1; }
  const Range& range() const { return range_; }

  // Error: limit, when all are in use.
  Result<uint32_t> take();
  void give_back(uint32_t address) { used_.erase(address); }

 private:
  Range range_;
  uint32_t next_;  // the last one given out, or the node's
  std::set<uint32_t> used_;
};

}  // namespace weft::node::net
