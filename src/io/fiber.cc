#include "io/fiber.h"

namespace weft::io {

Fiber::~Fiber() {
  if (frame_) frame_.destroy();
}

void Fiber::start(std::coroutine_handle<> frame) {
  frame_ = frame;
  start_.handle = frame;
  loop_.enqueue(start_);
}

void Fiber::cancel() {
  if (cancelled_ || done_) return;
  cancelled_ = true;
  if (waiting_) waiting_->on_cancel();
}

// The frame is still running its last suspension: it is destroyed only once the loop has control again.
void Fiber::finished() {
  done_ = true;
  next_finished_ = loop_.finished_;
  loop_.finished_ = this;
}

bool Leaf::suspend(Fiber& fiber, std::coroutine_handle<> waiter, TimePoint deadline) {
  fiber_ = &fiber;
  if (fiber.cancelled_) {
    outcome_ = Outcome::cancelled;
    return false;
  }
  park(fiber, waiter, deadline);
  return true;
}

void Leaf::park(Fiber& fiber, std::coroutine_handle<> waiter, TimePoint deadline) {
  fiber_ = &fiber;
  ready_.handle = waiter;
  fiber.waiting_ = this;
  if (deadline != kNever) fiber.loop_.timers().arm(timer_, deadline);
}

void Leaf::complete(Outcome outcome) {
  if (outcome_ != Outcome::pending) return;
  outcome_ = outcome;
  timer_.cancel();
  fiber_->waiting_ = nullptr;
  fiber_->loop_.enqueue(ready_);
}

void Leaf::on_cancel() {
  detach();
  complete(Outcome::cancelled);
}

void Leaf::expired(Timer& timer) {
  auto& leaf = static_cast<Deadline&>(timer).leaf;
  leaf.detach();
  leaf.complete(Outcome::deadline);
}

Result<void> Leaf::result() const {
  switch (outcome_) {
    case Outcome::done: return {};
    case Outcome::deadline: return fail(Error::deadline());
    default: return fail(Error::cancelled());
  }
}

}  // namespace weft::io
