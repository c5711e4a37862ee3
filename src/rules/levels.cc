#include "rules/levels.h"

#include <algorithm>

namespace weft::rules {
namespace {

constexpr uint64_t kOverprovisioning = 140;
constexpr uint64_t kWhole = 100;

uint64_t sum_of_percents(std::span<const Health> levels) {
  uint64_t sum = 0;
  for (const Health& level : levels) sum += level.percent();
  return sum;
}

}  // namespace

uint64_t Health::percent() const { return all == 0 ? 0 : std::min(kWhole, well * kOverprovisioning / all); }

bool panics(std::span<const Health> levels, size_t level, uint32_t panic_percent) {
  return is_panic(levels[level].well, levels[level].all, panic_percent) && sum_of_percents(levels) < kWhole;
}

size_t pick_level(std::span<const Health> levels, uint32_t panic_percent, Random& random) {
  if (levels.size() == 1) return 0;
  const uint64_t sum = sum_of_percents(levels);
  bool all_panic = true;
  for (size_t i = 0; all_panic && i < levels.size(); ++i) all_panic = panics(levels, i, panic_percent);
  uint64_t whole = std::min(kWhole, sum);
  if (all_panic) {
    whole = 0;
    for (const Health& level : levels) whole += level.all;
  }
  if (whole == 0) return 0;
  uint64_t left = random.next() % whole;
  for (size_t i = 0; i < levels.size(); ++i) {
    const uint64_t part = all_panic ? levels[i].all : levels[i].percent();
    if (left < part) return i;
    left -= part;
  }
  return 0;
}

Localities::Localities(std::span<const Locality> items, bool anyone) : items_(items), anyone_(anyone) {
  for (const Locality& one : items_) sum_ += one.weight;
}

// In parts of their sum, which fit whatever was said.
uint32_t Localities::weight(size_t i) const {
  constexpr uint64_t kParts = 10'000;
  const uint64_t percent = anyone_ ? kWhole : items_[i].health.percent();
  return static_cast<uint32_t>(std::max<uint64_t>(1, items_[i].weight * percent * kParts / sum_));
}

}  // namespace weft::rules
