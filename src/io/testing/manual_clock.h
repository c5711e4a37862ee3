// A clock that tests move. A loop on it never waits: when idle it jumps to the next deadline, so tests with hours of
// timers end at once.
//
// When nothing is ready and no timer is armed the test can never go on: that aborts, naming the deadlock, instead of
// hanging.
#pragma once

#include "base/result.h"
#include "base/time.h"

namespace weft::io::testing {

class ManualClock final : public Clock {
 public:
  TimePoint now() const override { return now_; }
  WallTime wall() const override { return WallTime(std::chrono::seconds(1'800'000'000)) + (now_ - TimePoint(1h)); }
  bool skip_to(TimePoint time) const override {
    CHECK(time != kNever && "deadlock: every task waits and nothing will wake one");
    if (time > now_) now_ = time;
    return true;
  }
  void advance(Duration by) { now_ += by; }

 private:
  mutable TimePoint now_{1h};
};

}  // namespace weft::io::testing
