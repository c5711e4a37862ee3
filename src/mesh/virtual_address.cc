#include "mesh/virtual_address.h"

#include <fmt/format.h>

namespace weft::mesh {
namespace {

constexpr std::string_view kBeginning = "240.240.";

// FNV-1a: the same on every machine and in every version.
uint32_t hash_of(std::string_view text) {
  uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash ^ (hash >> 16);
}

}  // namespace

config::Cidr virtual_range() { return {fmt::format("{}0.0", kBeginning), 16}; }

bool is_virtual(std::string_view ip) { return ip.starts_with(kBeginning); }

std::string virtual_address(std::string_view host, uint32_t attempt) {
  // Neither the first nor the last, which would be the network's own and everybody's.
  const uint32_t number = (hash_of(host) % kVirtualAddresses + attempt) % kVirtualAddresses + 1;
  return fmt::format("{}{}.{}", kBeginning, number >> 8, number & 0xff);
}

}  // namespace weft::mesh
