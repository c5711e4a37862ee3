// Time as the mesh uses it: one monotonic clock in nanoseconds, read once a loop turn; wall time only for logs and
// certificates.
//
// `Clock` is what a loop reads; tests give it a manual one (io/testing/manual_clock.h). A deadline is a TimePoint;
// kNever waits for ever and belongs only to waits that something else bounds.
#pragma once

#include <chrono>
#include <string>

namespace weft {

using Duration = std::chrono::nanoseconds;
using TimePoint = std::chrono::time_point<std::chrono::steady_clock, Duration>;
using WallTime = std::chrono::time_point<std::chrono::system_clock, Duration>;

using namespace std::chrono_literals;

inline constexpr TimePoint kNever = TimePoint::max();

class Clock {
 public:
  virtual ~Clock() = default;
  virtual TimePoint now() const = 0;
  virtual WallTime wall() const = 0;

  // A manual clock moves to `time` instead of letting an idle loop wait, and returns true.
  virtual bool skip_to(TimePoint time) const { return static_cast<void>(time), false; }
};

class SystemClock final : public Clock {
 public:
  TimePoint now() const override { return std::chrono::steady_clock::now(); }
  WallTime wall() const override { return std::chrono::system_clock::now(); }
};

// now + after, saturating at kNever.
inline TimePoint deadline_in(TimePoint now, Duration after) { return after > kNever - now ? kNever : now + after; }

// RFC 3339 in UTC with milliseconds: 2026-11-23T13:04:05.123Z.
std::string rfc3339(WallTime time);
// The same behind `out`, which takes nothing from the heap where it has room.
void append_rfc3339(std::string& out, WallTime time);
// With whole seconds, as metav1.Time has it: 2026-11-23T13:04:05Z.
std::string rfc3339_seconds(WallTime time);

}  // namespace weft
