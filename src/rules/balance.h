// Balancing: which of the candidates takes the next request.
//
// Functions over whatever the caller keeps, seen through `Candidates`; they allocate nothing, except RoundRobin when
// the number of candidates grows. `eligible(i)` may also be false for a host that this request has already tried. Each
// pick costs a few passes over the candidates. RoundRobin belongs to one worker; the rest is pure.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "base/random.h"

namespace weft::rules {

// No candidate may take it.
inline constexpr size_t kNobody = std::numeric_limits<size_t>::max();

// weight() is never 0; active() is the number of requests now in flight to that host.
template <class C>
concept Candidates = requires(const C& c, size_t i) {
  { c.size() } -> std::convertible_to<size_t>;
  { c.weight(i) } -> std::convertible_to<uint32_t>;
  { c.active(i) } -> std::convertible_to<uint32_t>;
  { c.eligible(i) } -> std::convertible_to<bool>;
};

struct Candidate {
  uint32_t weight = 1;
  uint32_t active = 0;
  bool eligible = true;
};

// Candidates that are simply in a row.
class CandidateSpan {
 public:
  explicit CandidateSpan(std::span<const Candidate> items) : items_(items) {}
  size_t size() const { return items_.size(); }
  uint32_t weight(size_t i) const { return items_[i].weight; }
  uint32_t active(size_t i) const { return items_[i].active; }
  bool eligible(size_t i) const { return items_[i].eligible; }

 private:
  std::span<const Candidate> items_;
};

// Whether so few are healthy that all should be used
// (envoy.config.cluster.v3.Cluster.CommonLbConfig.healthy_panic_threshold). Nobody healthy is a panic whatever the
// threshold, unless it is 0.
constexpr bool is_panic(size_t healthy, size_t all, uint32_t percent) { return healthy * 100 < all * percent; }

// Proportional to weight.
template <Candidates C>
size_t pick_random(const C& candidates, Random& random) {
  uint64_t total = 0;
  for (size_t i = 0; i < candidates.size(); ++i) total += candidates.eligible(i) ? candidates.weight(i) : 0;
  if (total == 0) return kNobody;
  uint64_t left = random.next() % total;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates.eligible(i)) continue;
    if (left < candidates.weight(i)) return i;
    left -= candidates.weight(i);
  }
  return kNobody;
}

// Candidates but for one.
template <Candidates C>
struct Others {
  const C& all;
  size_t without;

  size_t size() const { return all.size(); }
  uint32_t weight(size_t i) const { return all.weight(i); }
  uint32_t active(size_t i) const { return all.active(i); }
  bool eligible(size_t i) const { return i != without && all.eligible(i); }
};

// Proportional to weight, for as long as each has its part of what runs; who has more running, or answers slower than
// the others (a higher cost(i)), is given less in proportion.
template <Candidates C, class Cost>
size_t pick_by_share(const C& candidates, Random& random, Cost cost) {
  constexpr double kFree = 1e-6;  // less than any cost
  double weights = 0;
  double running = 0;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates.eligible(i)) continue;
    weights += candidates.weight(i);
    running += candidates.active(i);
  }
  const auto share = [&](size_t i) {
    const double weight = candidates.weight(i);
    return weight * (running * weight / weights + 1) / std::max<double>(kFree, cost(i));
  };
  double left = 0;
  for (size_t i = 0; i < candidates.size(); ++i) left += candidates.eligible(i) ? share(i) : 0;
  left *= static_cast<double>(random.next() >> 11) * 0x1p-53;
  size_t last = kNobody;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates.eligible(i)) continue;
    last = i;
    if ((left -= share(i)) < 0) break;
  }
  return last;
}

template <Candidates C>
bool have_one_weight(const C& candidates) {
  uint32_t weight = 0;  // none yet
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates.eligible(i)) continue;
    if (weight != 0 && candidates.weight(i) != weight) return false;
    weight = candidates.weight(i);
  }
  return true;
}

// The one with the least cost(i) of `choices` random draws; a tie goes to the first drawn. Each draw is another than
// the best so far: with two candidates, drawing one twice would send a quarter to the worse. Where weights differ,
// draws are no way to keep to them, since of two candidates both are always drawn: then each has its share.
template <Candidates C, class Cost>
size_t pick_least_cost(const C& candidates, uint32_t choices, Random& random, Cost cost) {
  if (!have_one_weight(candidates)) return pick_by_share(candidates, random, cost);
  size_t best = pick_random(candidates, random);
  if (best == kNobody) return kNobody;
  for (uint32_t draw = 1; draw < choices; ++draw) {
    const size_t other = pick_random(Others<C>{candidates, best}, random);
    if (other == kNobody) break;
    if (cost(other) < cost(best)) best = other;
  }
  return best;
}

// The least busy of `choices` (LeastRequestLbConfig.choice_count).
template <Candidates C>
size_t pick_least_request(const C& candidates, uint32_t choices, Random& random) {
  return pick_least_cost(candidates, choices, random, [&](size_t i) { return candidates.active(i) + 1.0; });
}

// Smooth weighted round robin: in every run of total-weight picks each host has exactly its weight, spread out.
class RoundRobin {
 public:
  // `start` offsets the first pick, so that workers and proxies do not all begin with the same host.
  explicit RoundRobin(uint32_t start = 0) : start_(start) {}

  // Candidates must keep their order from pick to pick; when their number changes the turn begins anew.
  template <Candidates C>
  size_t pick(const C& candidates) {
    if (credit_.size() != candidates.size()) begin(candidates.size());
    int64_t total = 0;
    size_t best = kNobody;
    for (size_t step = 0; step < candidates.size(); ++step) {
      const size_t i = (start_ + step) % candidates.size();
      if (!candidates.eligible(i)) continue;
      const auto weight = static_cast<int64_t>(candidates.weight(i));
      total += weight;
      credit_[i] += weight;
      if (best == kNobody || credit_[i] > credit_[best]) best = i;
    }
    if (best != kNobody) credit_[best] -= total;
    return best;
  }

 private:
  void begin(size_t count) { credit_.assign(count, 0); }

  std::vector<int64_t> credit_;
  uint32_t start_;
};

}  // namespace weft::rules
