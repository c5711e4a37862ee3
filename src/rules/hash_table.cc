#include "rules/hash_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "rules/hash.h"

namespace weft::rules {

namespace {

constexpr uint64_t kOffsets = 1;  // seeds of Maglev's two hashes
constexpr uint64_t kSkips = 2;
constexpr uint32_t kFree = UINT32_MAX;

uint64_t total_weight(const std::vector<HashTarget>& targets) {
  return std::accumulate(targets.begin(), targets.end(), uint64_t{0},
                         [](uint64_t sum, const HashTarget& one) { return sum + one.weight; });
}

// Of those that have places.
uint64_t lightest_of(const std::vector<HashTarget>& targets) {
  uint64_t lightest = UINT32_MAX;
  for (const HashTarget& one : targets) {
    if (one.weight > 0) lightest = std::min<uint64_t>(lightest, one.weight);
  }
  return lightest;
}

// One target's way through a Maglev table: each place once, in an order of its own.
struct Walk {
  uint64_t at;
  uint64_t skip;
  double share;    // turns it takes for each turn of the heaviest
  double due = 0;  // turns it may take by now

  uint64_t next(uint64_t size) { return std::exchange(at, (at + skip) % size); }
};

std::vector<Walk> walks_of(const std::vector<HashTarget>& targets, uint32_t size) {
  const auto heaviest = std::ranges::max_element(targets, {}, &HashTarget::weight);
  std::vector<Walk> walks;
  walks.reserve(targets.size());
  for (const HashTarget& target : targets) {
    walks.push_back({.at = hash_of(target.name, kOffsets) % size,
                     .skip = hash_of(target.name, kSkips) % (size - 1) + 1,
                     .share = static_cast<double>(target.weight) / heaviest->weight});
  }
  return walks;
}

}  // namespace

// As many places for each as its part of the whole, in the least ring whose lightest target has one.
HashTable HashTable::ring(const std::vector<HashTarget>& targets, uint32_t least, uint32_t most) {
  HashTable table;
  table.is_ring_ = true;
  const uint64_t total = total_weight(targets);
  if (total == 0) return table;
  const uint64_t lightest = lightest_of(targets);
  // As the public API: whole multiples of what gives the lightest a whole number, at least `least` in all.
  const double scale = std::min(
      std::ceil(static_cast<double>(lightest) * least / static_cast<double>(total)) / static_cast<double>(lightest),
      static_cast<double>(most) / static_cast<double>(total));
  for (uint32_t i = 0; i < targets.size(); ++i) {
    if (targets[i].weight == 0) continue;
    const auto count = std::max<uint64_t>(1, static_cast<uint64_t>(scale * targets[i].weight));
    for (uint64_t k = 0; k < count; ++k)
      table.places_.push_back({hash_of(fmt::format("{}_{}", targets[i].name, k)), i});
  }
  std::ranges::sort(table.places_, {}, [](const Place& place) { return std::pair(place.hash, place.target); });
  return table;
}

// Eisenbud et al., "Maglev: A Fast and Reliable Software Network Load Balancer", section 3.4, with weights.
HashTable HashTable::maglev(const std::vector<HashTarget>& targets, uint32_t size) {
  HashTable table;
  if (total_weight(targets) == 0) return table;
  std::vector<Walk> walks = walks_of(targets, size);
  table.places_.assign(size, {0, kFree});
  for (uint32_t filled = 0; filled < size;) {
    for (uint32_t i = 0; i < walks.size() && filled < size; ++i) {
      walks[i].due += walks[i].share;
      if (walks[i].due < 1) continue;
      walks[i].due -= 1;
      uint64_t place = walks[i].next(size);
      while (table.places_[place].target != kFree) place = walks[i].next(size);
      table.places_[place].target = i;
      ++filled;
    }
  }
  return table;
}

size_t HashTable::place_of(uint64_t hash) const {
  if (places_.empty()) return 0;
  if (!is_ring_) return hash % places_.size();
  const auto next = std::ranges::lower_bound(places_, hash, {}, &Place::hash);
  return next == places_.end() ? 0 : static_cast<size_t>(next - places_.begin());
}

}  // namespace weft::rules
