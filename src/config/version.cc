#include "config/version.h"

#include <fmt/format.h>

namespace weft::config {

uint64_t content_hash(std::string_view bytes) {
  // The parameters of FNV-1a for 64 bits.
  constexpr uint64_t kBasis = 0xcbf29ce484222325ULL;
  constexpr uint64_t kPrime = 0x100000001b3ULL;
  uint64_t hash = kBasis;
  for (char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  return hash;
}

std::string content_version(std::string_view bytes) { return fmt::format("{:016x}", content_hash(bytes)); }

}  // namespace weft::config
