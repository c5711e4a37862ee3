// Recent: how many requests to a cluster were begun within the last interval, by all workers of the proxy.
//
// Part of InUse; any thread. The interval is counted in sixteen slices, so a request counts for between fifteen
// sixteenths of it and the whole. Two workers that begin a slice at the same moment may lose what one of them counted.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "base/time.h"

namespace weft::proxy::upstream {

class Recent {
 public:
  void add(TimePoint now, Duration interval) {
    const int64_t number = slice_number(now, interval);
    Slice& slice = slices_[static_cast<size_t>(number) % kSlices];
    if (slice.number.exchange(number, kRelaxed) != number) slice.count.store(0, kRelaxed);
    slice.count.fetch_add(1, kRelaxed);
  }

  uint32_t within(TimePoint now, Duration interval) const {
    const int64_t number = slice_number(now, interval);
    uint32_t all = 0;
    for (const Slice& slice : slices_) {
      const int64_t ago = number - slice.number.load(kRelaxed);
      if (ago >= 0 && ago < static_cast<int64_t>(kSlices)) all += slice.count.load(kRelaxed);
    }
    return all;
  }

 private:
  static constexpr auto kRelaxed = std::memory_order_relaxed;
  static constexpr size_t kSlices = 16;
  struct Slice {
    std::atomic<int64_t> number = -1;
    std::atomic<uint32_t> count = 0;
  };

  static int64_t slice_number(TimePoint now, Duration interval) {
    const int64_t wide = interval.count() / static_cast<int64_t>(kSlices);
    return now.time_since_epoch().count() / (wide > 0 ? wide : 1);
  }

  std::array<Slice, kSlices> slices_;
};

}  // namespace weft::proxy::upstream
