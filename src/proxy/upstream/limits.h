// Limits of a cluster: what of them is in use, by all workers of the proxy together.
//
// InUse is part of a ClusterState, any thread; a Taken is one worker's and gives back what it took.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <optional>
#include <utility>

#include "config/cluster.h"
#include "proxy/upstream/recent.h"

namespace weft::proxy::upstream {

struct InUse {
  std::atomic<uint32_t> pending = 0;  // requests that wait for a connection
  std::atomic<uint32_t> requests = 0;
  std::atomic<uint32_t> retries = 0;  // of what may have been processed before
  Recent begun;                       // counted where a budget of retries has an interval
};

// One of what is limited, for as long as it lives. Two workers that ask at the same moment for the last one may both be
// told that there is none.
class Taken {
 public:
  Taken() = default;
  Taken(Taken&& other) noexcept : count_(std::exchange(other.count_, nullptr)) {}
  Taken& operator=(Taken&& other) noexcept {
    std::swap(count_, other.count_);
    return *this;
  }
  ~Taken() {
    if (count_ != nullptr) count_->fetch_sub(1, std::memory_order_relaxed);
  }

  // nullopt: `most` are in use.
  static std::optional<Taken> from(std::atomic<uint32_t>& count, uint32_t most) {
    if (count.fetch_add(1, std::memory_order_relaxed) < most) return Taken(&count);
    count.fetch_sub(1, std::memory_order_relaxed);
    return std::nullopt;
  }
  static Taken beyond(std::atomic<uint32_t>& count) {
    count.fetch_add(1, std::memory_order_relaxed);
    return Taken(&count);
  }

 private:
  explicit Taken(std::atomic<uint32_t>* count) : count_(count) {}
  std::atomic<uint32_t>* count_ = nullptr;
};

// How many retries there may be at a time.
inline uint32_t most_retries(const config::Limits& limits, const InUse& in_use, TimePoint now) {
  if (!limits.retry_budget) return limits.max_retries;
  const config::RetryBudget& budget = *limits.retry_budget;
  const uint32_t running =
      in_use.requests.load(std::memory_order_relaxed) + in_use.pending.load(std::memory_order_relaxed);
  if (budget.interval == Duration(0)) return budget.of(running);
  return budget.of(std::max(running, in_use.begun.within(now, budget.interval)));
}

// The error of a request for which a limit leaves no room: it was sent nowhere, and asking again at once cannot help.
// Whoever knows the cluster says whose limit it is.
Error over_limit(uint32_t most, std::string_view what);
bool is_over_limit(const Error& error);
// Of one that waited in vain for one of the `most` connections there may be. It was sent nowhere either, and nobody but
// us is to blame.
Error no_place(uint32_t most, std::string_view host);
bool found_no_place(const Error& error);
// Either: says nothing of a host, and is not to be tried at another.
bool has_no_room(const Error& error);
Error limit_of(const config::Cluster& cluster, const Error& over);

}  // namespace weft::proxy::upstream
