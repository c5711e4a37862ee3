#include "apiserver/identity.h"

#include <fmt/format.h>

#include <array>

#include "base/random.h"

namespace weft::apiserver {
namespace {

constexpr std::string_view kLetters = "bcdfghjklmnpqrstvwxz2456789";  // no vowels, no 0/o, 1/l, 3/e
constexpr size_t kSuffix = 5;
constexpr size_t kMaxStem = 58;  // a name of 63 at most, so that a pod's name is also a host name

}  // namespace

std::string new_uid() {
  std::array<uint8_t, 16> b{};
  secure_random(b);
  b[6] = static_cast<uint8_t>((b[6] & 0x0f) | 0x40);
  b[8] = static_cast<uint8_t>((b[8] & 0x3f) | 0x80);
  return fmt::format(
      "{:02x}{:02x}{:02x}{:02x}-{:02x}{:02x}-{:02x}{:02x}-{:02x}{:02x}-{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}", b[0],
      b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]);
}

std::string generate_name(std::string_view stem) {
  std::array<uint8_t, kSuffix> bytes{};
  secure_random(bytes);
  std::string name(stem.substr(0, kMaxStem));
  for (uint8_t byte : bytes) name += kLetters[byte % kLetters.size()];
  return name;
}

}  // namespace weft::apiserver
