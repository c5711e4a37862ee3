// Counter, Gauge, Histogram: one series' numbers in one worker's shard.
//
// Owned by the shard and written by its one thread; the main thread reads meanwhile. So a write is a relaxed load and
// store, not an atomic addition: no locked instruction on a request's way. A reader sees each number whole, but not all
// numbers of one instant.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>

namespace weft::stats {

class Counter {
 public:
  void add(uint64_t n = 1) { value_.store(value_.load(std::memory_order_relaxed) + n, std::memory_order_relaxed); }
  uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<uint64_t> value_{0};
};

class Gauge {
 public:
  void add(int64_t n) { set(value() + n); }
  void set(int64_t n) { value_.store(n, std::memory_order_relaxed); }
  int64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<int64_t> value_{0};
};

class Histogram {
 public:
  // `bounds`: upper bounds, inclusive, rising, without +Inf; they must outlive this.
  explicit Histogram(std::span<const double> bounds)
      : bounds_(bounds), buckets_(std::make_unique<Counter[]>(bounds.size() + 1)) {}

  // In the family's unit. What lies above every bound, and NaN, counts towards +Inf only.
  void record(double value) {
    const auto above = std::ranges::find_if(bounds_, [value](double bound) { return value <= bound; });
    buckets_[static_cast<size_t>(above - bounds_.begin())].add();
    sum_.store(sum_.load(std::memory_order_relaxed) + value, std::memory_order_relaxed);
  }

  // How many fell between bound i-1 and bound i; i = bounds().size() is what lies above all.
  uint64_t bucket(size_t i) const { return buckets_[i].value(); }
  double sum() const { return sum_.load(std::memory_order_relaxed); }
  std::span<const double> bounds() const { return bounds_; }

 private:
  std::span<const double> bounds_;
  std::unique_ptr<Counter[]> buckets_;
  std::atomic<double> sum_{0};
};

// istio_request_duration_milliseconds, in milliseconds: the bounds an Istio sidecar reports by default.
inline constexpr double kIstioDurationBounds[] = {
    0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000, 300000, 600000, 1800000, 3600000};

}  // namespace weft::stats
