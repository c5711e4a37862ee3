// Hashes for consistent balancing: the same text falls on the same endpoint in every proxy of this version.
//
// Pure: any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace weft::rules {

// FNV-1a, stirred: FNV alone leaves the high bits of short texts alike, and rings compare those first.
constexpr uint64_t hash_of(std::string_view text, uint64_t seed = 0) {
  uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
  for (const char byte : text) hash = (hash ^ static_cast<uint8_t>(byte)) * 0x100000001b3ULL;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
  return hash ^ (hash >> 31);
}

}  // namespace weft::rules
