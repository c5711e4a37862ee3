#include "http/token.h"

#include <array>
#include <cstddef>
#include <cstring>

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

namespace {

constexpr size_t kWord = sizeof(uint64_t);

uint64_t word_at(const char* text) {
  uint64_t word;
  std::memcpy(&word, text, kWord);
  return word;
}

// lower_case() of each of its bytes.
uint64_t lower_case(uint64_t word) {
  constexpr uint64_t kEach = 0x0101010101010101;
  const uint64_t low = word & 0x7f * kEach;
  const uint64_t from_a = low + (0x80 - 'A') * kEach;  // the top bit of each says so
  const uint64_t beyond_z = low + (0x7f - 'Z') * kEach;
  const uint64_t capital = (from_a ^ beyond_z) & ~word & 0x80 * kEach;
  return word | capital >> 2;
}

bool words_equal(const char* a, const char* b) {
  const uint64_t left = word_at(a);
  const uint64_t right = word_at(b);
  return left == right || lower_case(left) == lower_case(right);
}

}  // namespace

bool equals_ignoring_case(std::string_view a, std::string_view b) {
  const size_t n = a.size();
  if (n != b.size()) return false;
  if (n >= kWord) {
    for (size_t at = 0; at + kWord < n; at += kWord) {
      if (!words_equal(a.data() + at, b.data() + at)) return false;
    }
    return words_equal(a.data() + n - kWord, b.data() + n - kWord);
  }
  for (size_t i = 0; i < n; ++i) {
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
