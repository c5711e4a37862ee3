// Event: a flag that one task may wait for. Set by whoever watches the condition, any number of times; it stays set
// until cleared.
//
//   while (stream.try_read(into).state == blocked) CO_TRY_VOID(co_await stream.readable().wait(deadline));
//
// Owned by what it tells of; one loop's thread. At most one fiber waits at a time (checked). An event must not be
// destroyed while waited for.
#pragma once

#include <coroutine>

#include "base/result.h"
#include "base/time.h"
#include "io/fiber.h"

namespace weft::io {

class Event {
 public:
  // What a stream wrapped around another's events hears of them. on_set only marks: it resumes, reads and writes
  // nothing.
  class Listener {
   public:
    virtual void on_set() = 0;

   protected:
    ~Listener() = default;
  };

  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { CHECK(waiter_ == nullptr); }

  bool is_set() const { return set_; }
  void set() {
    set_ = true;
    if (listener_) listener_->on_set();
    if (waiter_) std::exchange(waiter_, nullptr)->complete(Leaf::Outcome::done);
  }
  void clear() { set_ = false; }
  // At most one; nullptr takes it off.
  void listen(Listener* listener) { listener_ = listener; }

  class Wait final : public Leaf {
   public:
    Wait(Event& event, TimePoint deadline) : event_(event), deadline_(deadline) {}
    bool await_ready() const noexcept { return event_.set_; }
    template <class P>
    bool await_suspend(std::coroutine_handle<P> waiter) {
      if (!suspend(*waiter.promise().fiber, waiter, deadline_)) return false;
      CHECK(event_.waiter_ == nullptr);
      event_.waiter_ = this;
      return true;
    }
    Result<void> await_resume() const {
      if (outcome_ == Outcome::pending) return {};  // was set already
      return result();
    }

   private:
    void detach() override { event_.waiter_ = nullptr; }
    Event& event_;
    TimePoint deadline_;
  };

  // Waits until the event is set. Errors: cancelled, deadline.
  Wait wait(TimePoint deadline) { return Wait(*this, deadline); }

 private:
  friend class Either;
  Leaf* waiter_ = nullptr;
  Listener* listener_ = nullptr;
  bool set_ = false;
};

// Waits until one of two events is set, or both. Errors: cancelled, deadline.
class Either final : public Leaf {
 public:
  Either(Event& a, Event& b, TimePoint deadline) : a_(a), b_(b), deadline_(deadline) {}
  bool await_ready() const noexcept { return a_.set_ || b_.set_; }
  template <class P>
  bool await_suspend(std::coroutine_handle<P> waiter) {
    if (!suspend(*waiter.promise().fiber, waiter, deadline_)) return false;
    CHECK(a_.waiter_ == nullptr && b_.waiter_ == nullptr && &a_ != &b_);
    a_.waiter_ = b_.waiter_ = this;
    return true;
  }
  Result<void> await_resume() {
    if (outcome_ == Outcome::pending) return {};
    detach();
    return result();
  }

 private:
  // The event that completed this wait has let go already; the other may have a new waiter by nobody else's hand: we
  // still hold it.
  void detach() override {
    if (a_.waiter_ == this) a_.waiter_ = nullptr;
    if (b_.waiter_ == this) b_.waiter_ = nullptr;
  }
  Event& a_;
  Event& b_;
  TimePoint deadline_;
};
inline Either wait_either(Event& a, Event& b, TimePoint deadline) { return Either(a, b, deadline); }

// Waits until `when`. Error: cancelled.
class Sleep final : public Leaf {
 public:
  explicit Sleep(TimePoint when) : when_(when) {}
  bool await_ready() const noexcept { return false; }
  template <class P>
  bool await_suspend(std::coroutine_handle<P> waiter) {
    return suspend(*waiter.promise().fiber, waiter, when_);
  }
  Result<void> await_resume() const {
    if (outcome_ == Outcome::deadline) return {};
    return result();
  }

 private:
  void detach() override {}
  TimePoint when_;
};
inline Sleep sleep_until(TimePoint when) { return Sleep(when); }

// Lets every other ready task and epoll have a turn. Error: cancelled.
class Yield final : public Leaf {
 public:
  bool await_ready() const noexcept { return false; }
  template <class P>
  bool await_suspend(std::coroutine_handle<P> waiter) {
    Fiber& fiber = *waiter.promise().fiber;
    if (fiber.cancelled()) {
      outcome_ = Outcome::cancelled;
      return false;
    }
    outcome_ = Outcome::done;
    again_.handle = waiter;
    fiber.loop().enqueue_next_turn(again_);
    return true;
  }
  Result<void> await_resume() const { return result(); }

 private:
  void detach() override {}
  Ready again_;
};
inline Yield yield() { return {}; }

}  // namespace weft::io
