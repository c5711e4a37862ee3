#include "io/scope.h"

#include "io/frame_pool.h"

namespace weft::io {

void Scope::spawn(Task<void> task) {
  auto* fiber = new (allocate_frame(sizeof(Fiber))) Fiber(loop_, this);
  fiber->next_ = children_;
  if (children_) children_->previous_ = fiber;
  children_ = fiber;
  ++count_;
  if (cancelled_) fiber->cancel();
  std::move(task).start_on(*fiber);
}

void Scope::cancel() {
  cancelled_ = true;
  for (Fiber* fiber = children_; fiber; fiber = fiber->next_) fiber->cancel();
}

void Scope::child_finished(Fiber& fiber) {
  auto frame = std::coroutine_handle<Promise<void>>::from_address(fiber.frame_.address());
  const Result<void>& outcome = *frame.promise().value;
  if (!outcome && outcome.error().code != Code::cancelled && !first_error_) first_error_ = outcome.error();

  if (fiber.previous_) fiber.previous_->next_ = fiber.next_;
  if (fiber.next_) fiber.next_->previous_ = fiber.previous_;
  if (children_ == &fiber) children_ = fiber.next_;
  fiber.~Fiber();
  free_frame(&fiber, sizeof(Fiber));
  if (--count_ == 0 && joiner_) std::exchange(joiner_, nullptr)->complete(Leaf::Outcome::done);
}

Task<void> deadline_timer(TimePoint deadline) { co_return co_await sleep_until(deadline); }

}  // namespace weft::io
