#include "proxy/upstream/places.h"

#include <algorithm>

namespace weft::proxy::upstream {

namespace {

void tell(const SeatPtr& seat, void (PlaceUser::*what)()) {
  seat->loop->post([seat, what] {
    if (seat->user != nullptr) (seat->user->*what)();
  });
}

}  // namespace

std::optional<Place> Places::take(uint32_t most) {
  uint32_t taken = taken_.load(std::memory_order_seq_cst);
  do {
    if (taken >= most) return std::nullopt;
  } while (!taken_.compare_exchange_weak(taken, taken + 1, std::memory_order_seq_cst));
  return Place(this);
}

Place Places::beyond() {
  taken_.fetch_add(1, std::memory_order_seq_cst);
  return Place(this);
}

// Sequentially consistent, as in wait(): either who begins to wait finds the place, or we find who waits.
void Places::give_back() {
  taken_.fetch_sub(1, std::memory_order_seq_cst);
  if (anybody_waits()) tell_first();
}

void Places::tell_first() {
  const std::lock_guard lock(mutex_);
  if (!queue_.empty()) tell(queue_.front(), &PlaceUser::look_for_place);
}

SeatPtr Places::join(io::Loop& loop, PlaceUser& user) {
  auto seat = std::make_shared<Seat>(&loop, &user);
  const std::lock_guard lock(mutex_);
  seats_.insert(seat);
  return seat;
}

void Places::leave(const SeatPtr& seat) {
  stop_waiting(seat);
  seat->user = nullptr;
  const std::lock_guard lock(mutex_);
  seats_.erase(seat);
}

bool Places::is_turn_of(const SeatPtr& seat) const {
  if (!anybody_waits()) return true;
  const std::lock_guard lock(mutex_);
  return queue_.empty() || queue_.front() == seat;
}

// They stand behind those that have none.
std::deque<SeatPtr>::const_iterator Places::first_that_has_some() const {
  return std::ranges::find_if(queue_, [](const SeatPtr& one) { return one->has_some; });
}

void Places::wait(const SeatPtr& seat, bool has_some) {
  seat->waits = true;
  const std::lock_guard lock(mutex_);
  seat->has_some = has_some;
  queue_.insert(has_some ? queue_.cend() : first_that_has_some(), seat);
  waiting_.store(static_cast<uint32_t>(queue_.size()), std::memory_order_seq_cst);
}

void Places::stop_waiting(const SeatPtr& seat) {
  if (!std::exchange(seat->waits, false)) return;
  {
    const std::lock_guard lock(mutex_);
    std::erase(queue_, seat);
    waiting_.store(static_cast<uint32_t>(queue_.size()), std::memory_order_seq_cst);
    if (ended_ > 0) --ended_;
  }
  tell_first();
}

void Places::ask_others(const SeatPtr& seat) {
  const std::lock_guard lock(mutex_);
  if (!queue_.empty() && queue_.front() == seat) ended_ = 0;  // what was ended for it did not do
  for (const SeatPtr& other : seats_) {
    if (other != seat) tell(other, &PlaceUser::end_an_idle_connection);
  }
}

bool Places::is_to_end_one(bool would_use_it) {
  if (!anybody_waits()) return false;
  const std::lock_guard lock(mutex_);
  const auto have_none = first_that_has_some() - queue_.cbegin();
  if (ended_ >= (would_use_it ? static_cast<size_t>(have_none) : queue_.size())) return false;
  ++ended_;
  return true;
}

}  // namespace weft::proxy::upstream
