// Fiber: one line of control, a chain of tasks that await each other, of which only the innermost waits, at a Leaf.
//
// Made and owned by a Scope; lives on the loop's thread. Cancelling a fiber completes its waiting leaf with
// Error::cancelled, and every later wait at once: frames unwind normally, none is destroyed while suspended.
// Nobody outside io/ makes one.
#pragma once

#include <coroutine>
#include <cstdint>

#include "base/result.h"
#include "base/time.h"
#include "io/loop.h"
#include "io/timer.h"

namespace weft::io {

class Scope;
class Leaf;

class Fiber {
 public:
  Fiber(Loop& loop, Scope* scope) : loop_(loop), scope_(scope) {}
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;
  ~Fiber();

  Loop& loop() const { return loop_; }
  bool cancelled() const { return cancelled_; }
  void cancel();

  // Takes over the task's frame and queues its first step.
  void start(std::coroutine_handle<> frame);

  // Called by the outermost task's frame as it ends.
  void finished();

 private:
  friend class Scope;
  friend class Loop;
  friend class Leaf;

  Loop& loop_;
  Scope* scope_;
  Leaf* waiting_ = nullptr;
  bool cancelled_ = false;
  bool done_ = false;
  Ready start_;
  std::coroutine_handle<> frame_;
  Fiber* next_ = nullptr;  // siblings in the scope
  Fiber* previous_ = nullptr;
  Fiber* next_finished_ = nullptr;
};

// What a fiber waits for. Lives in the waiting frame; completed by whoever watches the condition; resumed only by the
// loop.
class Leaf {
 public:
  enum class Outcome : uint8_t { pending, done, cancelled, deadline };

  Leaf() : timer_(*this) {}
  Leaf(const Leaf&) = delete;
  Leaf& operator=(const Leaf&) = delete;

  // Ends the wait, once; further calls do nothing.
  void complete(Outcome outcome);

  // The result of the wait for co_await to return.
  Result<void> result() const;

 protected:
  ~Leaf() = default;

  // Suspends the fiber here. False if it is cancelled already: then the wait is over before it began.
  bool suspend(Fiber& fiber, std::coroutine_handle<> waiter, TimePoint deadline);

  // Suspends the fiber here even if it is cancelled; for a leaf whose on_cancel does not end it.
  void park(Fiber& fiber, std::coroutine_handle<> waiter, TimePoint deadline);

  // The wait ends without its condition: take yourself off whatever would complete you.
  virtual void detach() = 0;

  // The fiber was cancelled. A leaf that must not end early (a join) overrides this to pass the news on.
  virtual void on_cancel();

  Fiber* fiber_ = nullptr;
  Outcome outcome_ = Outcome::pending;

 private:
  friend class Fiber;
  struct Deadline : Timer {
    explicit Deadline(Leaf& owner) : Timer(&Leaf::expired), leaf(owner) {}
    Leaf& leaf;
  };
  static void expired(Timer& timer);

  Ready ready_;
  Deadline timer_;
};

}  // namespace weft::io
