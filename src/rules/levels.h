// Levels: where the next request goes before a balancer picks its endpoint: to which priority, and there, where
// localities have weights, to which of them.
//
// As Envoy does it: both by how many of their endpoints are well. Pure, any thread, but for the turn of the localities,
// which is the caller's RoundRobin.
#pragma once

#include <cstdint>
#include <span>

#include "base/random.h"
#include "rules/balance.h"

namespace weft::rules {

// Of some endpoints.
struct Health {
  uint64_t well = 0;
  uint64_t all = 0;

  // What they can take on of what is theirs, in percent: all of it while 1 / 1.4 of them are well (the public API's
  // overprovisioning_factor).
  uint64_t percent() const;
};

// Each level takes what its health lets it, the first ones first; where that is less than the whole for all of them
// together, each takes its part of the sum. By the number of endpoints where all of them panic.
size_t pick_level(std::span<const Health> levels, uint32_t panic_percent, Random& random);

// Whether a level's endpoints are all used, well or not: so few are well there, and all levels together cannot take on
// the whole.
bool panics(std::span<const Health> levels, size_t level, uint32_t panic_percent);

struct Locality {
  size_t level = 0;
  uint32_t weight = 0;  // 0: nothing is said
  Health health;
  bool open = false;  // somebody there may take the request
};

// Candidates, each by its weight for as much of it as it can take on.
class Localities {
 public:
  // `anyone`: health does not count.
  Localities(std::span<const Locality> items, bool anyone);
  size_t size() const { return items_.size(); }
  uint32_t weight(size_t i) const;
  uint32_t active(size_t) const { return 0; }
  bool eligible(size_t i) const { return items_[i].open && items_[i].weight > 0; }

 private:
  std::span<const Locality> items_;
  bool anyone_;
  uint64_t sum_ = 0;
};

}  // namespace weft::rules
