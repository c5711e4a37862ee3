// HashTable: which endpoint a hash falls on: a ring (Ketama) or a Maglev table. One endpoint more or less moves few
// hashes.
//
// Built from names and weights when the endpoints change; then immutable: any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "config/cluster.h"
#include "rules/balance.h"

namespace weft::rules {

struct HashTarget {
  std::string name;     // by which it keeps its places: its address
  uint32_t weight = 1;  // 0: it has no places
};

class HashTable {
 public:
  static HashTable ring(const std::vector<HashTarget>& targets, uint32_t least, uint32_t most);
  static HashTable maglev(const std::vector<HashTarget>& targets, uint32_t size);

  // The target the hash falls on, or the next along that may take it.
  template <Candidates C>
  size_t pick(const C& candidates, uint64_t hash) const {
    const size_t first = place_of(hash);
    for (size_t step = 0; step < places_.size(); ++step) {
      const size_t target = places_[(first + step) % places_.size()].target;
      if (candidates.eligible(target)) return target;
    }
    return kNobody;
  }
  size_t size() const { return places_.size(); }

 private:
  struct Place {
    uint64_t hash = 0;  // of a ring: where it begins; of a Maglev table: 0
    uint32_t target = 0;
  };
  size_t place_of(uint64_t hash) const;

  std::vector<Place> places_;
  bool is_ring_ = false;
};

}  // namespace weft::rules
