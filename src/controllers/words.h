// Small words made from data: stable hashes in letters that spell nothing, and times as the API writes them.
//
// Pure functions; any thread.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "base/time.h"
#include "codec/value.h"

namespace weft::controllers {

// FNV-1a, 64 bits. Part of names that outlive us: it never changes.
uint64_t hash_text(std::string_view text);
// The same for documents that are equal, whatever the order of their members and whether null members are there.
uint64_t hash_value(const codec::Value& value);

// `count` (≤ 10) letters and digits without vowels, and without what looks like them.
std::string letters(uint64_t number, size_t count);

// metav1.Time: whole seconds, UTC; fractions are dropped.
std::optional<WallTime> parse_time(std::string_view text);

// The loop's time at which the wall clock will show `wall`.
inline TimePoint when_wall_is(WallTime wall, WallTime wall_now, TimePoint now) {
  return now + std::max<Duration>(wall - wall_now, 0ns);
}

// `stem` cut so that `stem + tail` is a DNS label (63 characters), plus the tail.
std::string name_from(std::string_view stem, std::string_view tail);

}  // namespace weft::controllers
