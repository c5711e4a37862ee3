// any_byte(): whether any byte of a text is of some kind, asked of sixteen bytes at a time. Pure, any thread.
//
// For what a request's way asks of every head and every line of the log, and nearly always hears "no" to.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace weft {

namespace lanes {

using Eight [[gnu::vector_size(8)]] = uint8_t;
using Sixteen [[gnu::vector_size(16)]] = uint8_t;

template <class Lanes, class Is>
bool any_at(const char* at, Is is) {
  Lanes lanes;
  std::memcpy(&lanes, at, sizeof lanes);
  const auto found = is(lanes);
  uint64_t words[sizeof lanes / sizeof(uint64_t)];
  std::memcpy(words, &found, sizeof words);
  uint64_t all = 0;
  for (const uint64_t word : words) all |= word;
  return all != 0;
}

template <class Lanes, class Is>
bool any_of(std::string_view text, Is is) {
  const char* last = text.data() + text.size() - sizeof(Lanes);  // overlaps the one before
  for (const char* at = text.data(); at < last; at += sizeof(Lanes)) {
    if (any_at<Lanes>(at, is)) return true;
  }
  return any_at<Lanes>(last, is);
}

}  // namespace lanes

// `is` is asked of a uint8_t or of a vector of them, so it is written with comparisons, `|` and `&` alone:
// [](auto c) { return (c < 0x20) | (c == 0x7f); }
template <class Is>
bool any_byte(std::string_view text, Is is) {
  if (text.size() >= sizeof(lanes::Sixteen)) return lanes::any_of<lanes::Sixteen>(text, is);
  if (text.size() >= sizeof(lanes::Eight)) return lanes::any_of<lanes::Eight>(text, is);
  for (const char c : text) {
    if (is(static_cast<uint8_t>(c))) return true;
  }
  return false;
}

}  // namespace weft
