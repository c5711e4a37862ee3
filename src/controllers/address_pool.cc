#include "controllers/address_pool.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <charconv>

#include "controllers/words.h"

namespace weft::controllers {
namespace {

constexpr unsigned kWidest = 8;
constexpr unsigned kNarrowest = 30;

std::optional<uint32_t> parse_ipv4(const std::string& text) {
  in_addr address{};
  if (inet_pton(AF_INET, text.c_str(), &address) != 1) return std::nullopt;
  return ntohl(address.s_addr);
}

std::string text_of(uint32_t address) {
  return fmt::format("{}.{}.{}.{}", address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255);
}

}  // namespace

Result<AddressPool> AddressPool::make(const AddressRange& range) {
  const size_t slash = range.cidr.find('/');
  const auto network = parse_ipv4(range.cidr.substr(0, slash));
  unsigned bits = 0;
  if (slash != std::string::npos)
    std::from_chars(range.cidr.data() + slash + 1, range.cidr.data() + range.cidr.size(), bits);
  if (!network || bits < kWidest || bits > kNarrowest) {
    return invalid(fmt::format("service range \"{}\": must be an IPv4 network from /{} to /{}, such as 10.96.0.0/16",
                               range.cidr, kWidest, kNarrowest));
  }
  const uint32_t size = 1u << (32 - bits);
  AddressPool pool((*network & ~(size - 1)) + 1, size - 2);
  for (const std::string& address : range.reserved) {
    const auto number = parse_ipv4(address);
    if (!number || *number - pool.first_ >= pool.count_) {
      return invalid(fmt::format("service range {}: the reserved address \"{}\" is not in it", range.cidr, address));
    }
    pool.reserved_.insert(address);
  }
  return pool;
}

void AddressPool::give_back(std::string_view address) {
  if (const auto found = used_.find(address); found != used_.end()) used_.erase(found);
}

std::optional<std::string> AddressPool::allocate(std::string_view wanted_by) {
  const uint32_t start = static_cast<uint32_t>(hash_text(wanted_by) % count_);
  for (uint32_t i = 0; i < count_; ++i) {
    std::string address = text_of(first_ + (start + i) % count_);
    if (reserved_.contains(address) || used_.contains(address)) continue;
    used_.insert(address);
    return address;
  }
  return std::nullopt;
}

}  // namespace weft::controllers
