// The coarse timer wheel: deadlines of a loop, four levels of 64 slots, a tick of 4 ms; setting and cancelling are
// O(1).
//
// Owned by a Loop, used on its thread. A Timer is a member of whatever waits (no allocation); destroying it cancels it.
// A timer never fires early and at most one tick late; one further than the wheel reaches (about 18 h) is looked at
// again then.
#pragma once

#include <array>
#include <cstdint>

#include "base/time.h"

namespace weft::io {

class TimerWheel;

class Timer {
 public:
  using Fire = void (*)(Timer&);
  explicit Timer(Fire fire) : fire_(fire) {}
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;
  ~Timer() { cancel(); }

  bool armed() const { return wheel_ != nullptr; }
  TimePoint when() const { return when_; }
  void cancel();

 private:
  friend class TimerWheel;
  Fire fire_;
  TimerWheel* wheel_ = nullptr;
  Timer* next_ = nullptr;
  Timer** link_ = nullptr;  // what points at us
  TimePoint when_{};
  uint16_t slot_ = 0;
};

class TimerWheel {
 public:
  explicit TimerWheel(TimePoint start);

  // Arms the timer for `when`, moving it if it was armed. `when` in the past fires at the next advance. kNever disarms.
  void arm(Timer& timer, TimePoint when);

  // Fires what is due at `now`. A fired timer is disarmed before its function runs.
  void advance(TimePoint now);

  // When advance() next has something to do, or kNever. May be earlier than the first deadline (a cascade), never
  // later.
  TimePoint next() const;

 private:
  friend class Timer;
  static constexpr int kLevels = 4;
  static constexpr int kBits = 6;
  static constexpr int kSlots = 1 << kBits;
  static constexpr Duration kTick = std::chrono::milliseconds(4);

  uint64_t tick_of(TimePoint time) const;
  void insert(Timer& timer, uint64_t tick);
  void unlink(Timer& timer);
  void run_slot(int level, int slot, TimePoint now);

  TimePoint start_;
  uint64_t current_ = 0;                  // the last tick whose slot has run
  std::array<uint64_t, kLevels> used_{};  // a bit a slot
  std::array<std::array<Timer*, kSlots>, kLevels> slots_{};
};

}  // namespace weft::io
