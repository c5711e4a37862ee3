#include "http/token.h"

#include <array>
#include <cstddef>

#include "base/text.h"

namespace weft::http {

namespace {

constexpr std::array kNames = {std::string_view(""),
#define WEFT_TOKEN(name, text) std::string_view(text),
                               WEFT_HTTP_TOKENS(WEFT_TOKEN)
#undef WEFT_TOKEN
};

// Length, first and last letters and one in the middle tell all names apart in a table this size; found at compile time
// below.
constexpr size_t kTable = 256;
constexpr size_t slot_of(std::string_view name, uint32_t seed) {
  const size_t n = name.size();
  uint32_t h = static_cast<uint32_t>(n) * seed;
  h = (h ^ static_cast<uint8_t>(lower_case(name[0]))) * 0x9e3779b1u;
  h = (h ^ static_cast<uint8_t>(lower_case(name[n - 1]))) * 0x85ebca6bu;
  h = (h ^ static_cast<uint8_t>(lower_case(name[n / 2]))) * 0xc2b2ae35u;
  return (h >> 16) % kTable;
}

constexpr bool is_perfect(uint32_t seed) {
  std::array<bool, kTable> used{};
  for (size_t i = 1; i < kNames.size(); ++i) {
    const size_t slot = slot_of(kNames[i], seed);
    if (used[slot]) return false;
    used[slot] = true;
  }
  return true;
}

constexpr uint32_t find_seed() {
  for (uint32_t seed = 1; seed < 20'000; seed += 2) {
    if (is_perfect(seed)) return seed;
  }
  return 0;
}
constexpr uint32_t kSeed = find_seed();
static_assert(kSeed != 0, "no seed separates the header names: let slot_of look at another letter");

constexpr std::array<uint8_t, kTable> make_table() {
  std::array<uint8_t, kTable> table{};
  for (size_t i = 1; i < kNames.size(); ++i) table[slot_of(kNames[i], kSeed)] = static_cast<uint8_t>(i);
  return table;
}
constexpr auto kSlots = make_table();

}  // namespace

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (lower_case(a[i]) != lower_case(b[i])) return false;
  }
  return true;
}

Token token_of(std::string_view name) {
  if (name.empty()) return Token::other;
  const uint8_t index = kSlots[slot_of(name, kSeed)];
  return index != 0 && equals_ignoring_case(name, kNames[index]) ? static_cast<Token>(index) : Token::other;
}

std::string_view name_of(Token token) { return kNames[static_cast<size_t>(token)]; }

}  // namespace weft::http
