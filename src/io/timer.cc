#include "io/timer.h"

#include <bit>

namespace weft::io {

void Timer::cancel() {
  if (wheel_) wheel_->unlink(*this);
}

TimerWheel::TimerWheel(TimePoint start) : start_(start) {}

// Rounded up, so that no timer fires early.
uint64_t TimerWheel::tick_of(TimePoint time) const {
  if (time <= start_) return 0;
  const auto since = (time - start_).count();
  return static_cast<uint64_t>((since + kTick.count() - 1) / kTick.count());
}

void TimerWheel::arm(Timer& timer, TimePoint when) {
  timer.cancel();
  if (when == kNever) return;
  timer.when_ = when;
  insert(timer, tick_of(when));
}

void TimerWheel::insert(Timer& timer, uint64_t tick) {
  if (tick <= current_) tick = current_ + 1;
  const uint64_t away = tick - current_;
  int level = 0;
  while (level < kLevels - 1 && away >= (uint64_t{1} << (kBits * (level + 1)))) ++level;
  uint64_t position = tick >> (kBits * level);
  const uint64_t here = current_ >> (kBits * level);
  if (position - here >= kSlots) position = here + kSlots - 1;  // beyond the wheel: as far as it reaches, then again
  const int slot = static_cast<int>(position & (kSlots - 1));

  timer.wheel_ = this;
  timer.slot_ = static_cast<uint16_t>(level * kSlots + slot);
  Timer*& head = slots_[level][slot];
  timer.next_ = head;
  timer.link_ = &head;
  if (head) head->link_ = &timer.next_;
  head = &timer;
  used_[level] |= uint64_t{1} << slot;
}

void TimerWheel::unlink(Timer& timer) {
  *timer.link_ = timer.next_;
  if (timer.next_) timer.next_->link_ = timer.link_;
  const int level = timer.slot_ / kSlots;
  const int slot = timer.slot_ % kSlots;
  if (!slots_[level][slot]) used_[level] &= ~(uint64_t{1} << slot);
  timer.wheel_ = nullptr;
  timer.next_ = nullptr;
  timer.link_ = nullptr;
}

void TimerWheel::run_slot(int level, int slot, TimePoint now) {
  // Taken off as a list of their own: what fires may arm and cancel others, these included.
  Timer* list = slots_[level][slot];
  slots_[level][slot] = nullptr;
  used_[level] &= ~(uint64_t{1} << slot);
  if (list) list->link_ = &list;
  while (Timer* timer = list) {
    *timer->link_ = timer->next_;
    if (timer->next_) timer->next_->link_ = timer->link_;
    timer->wheel_ = nullptr;
    if (timer->when_ <= now) {
      timer->fire_(*timer);
    } else {
      insert(*timer, tick_of(timer->when_));
    }
  }
}

void TimerWheel::advance(TimePoint now) {
  if (now < start_) return;
  const auto target = static_cast<uint64_t>((now - start_) / kTick);
  while (current_ < target) {
    // Skip ticks in which nothing can happen.
    const TimePoint due = next();
    if (due > now) {
      current_ = target;
      return;
    }
    const auto due_tick = static_cast<uint64_t>((due - start_) / kTick);
    current_ = due_tick > current_ + 1 ? due_tick : current_ + 1;
    for (int level = kLevels - 1; level >= 0; --level) {
      const uint64_t mask = (uint64_t{1} << (kBits * level)) - 1;
      if ((current_ & mask) != 0) continue;
      run_slot(level, static_cast<int>((current_ >> (kBits * level)) & (kSlots - 1)), now);
    }
  }
}

TimePoint TimerWheel::next() const {
  uint64_t soonest = UINT64_MAX;
  for (int level = 0; level < kLevels; ++level) {
    if (!used_[level]) continue;
    const uint64_t here = current_ >> (kBits * level);
    const int first = static_cast<int>((here + 1) & (kSlots - 1));
    const int ahead = std::countr_zero(std::rotr(used_[level], first));
    const uint64_t tick = (here + 1 + static_cast<uint64_t>(ahead)) << (kBits * level);
    if (tick < soonest) soonest = tick;
  }
  if (soonest == UINT64_MAX) return kNever;
  return start_ + kTick * static_cast<int64_t>(soonest);
}

}  // namespace weft::io
