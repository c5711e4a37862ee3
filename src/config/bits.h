// Bits: addresses, blocks and ports as texts of one character a bit, so that what lies in a block begins with its text.
//
// A plain value: any thread. Allocates nothing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "config/ip.h"

namespace weft::config {

class Bits {
 public:
  explicit Bits(const Ip& ip) {
    text_[size_++] = ip.v6 ? '6' : '4';
    for (size_t i = 0; i < (ip.v6 ? 16U : 4U); ++i) add(ip.bytes[i], 8);
  }
  explicit Bits(uint16_t port) { add(port, kPortBits); }

  std::string_view get() const { return {text_, size_}; }
  // The family and the bits that count.
  static std::string of(const IpRange& block) {
    return std::string(Bits(block.base()).get().substr(0, 1 + block.length()));
  }
  // The fewest blocks that hold the ports from `start` on, without `end`.
  static std::vector<std::string> of_ports(uint32_t start, uint32_t end) {
    std::vector<std::string> out;
    end = std::min(end, 1U << kPortBits);
    while (start < end) {
      unsigned open = 0;
      while (open < kPortBits && start % (2U << open) == 0 && start + (2U << open) <= end) ++open;
      out.emplace_back(Bits(static_cast<uint16_t>(start)).get().substr(0, kPortBits - open));
      start += 1U << open;
    }
    return out;
  }

 private:
  static constexpr unsigned kPortBits = 16;

  void add(uint32_t value, unsigned bits) {
    while (bits-- > 0) text_[size_++] = (value >> bits & 1) != 0 ? '1' : '0';
  }

  char text_[1 + 128];
  size_t size_ = 0;
};

}  // namespace weft::config
