// Task<T>: a coroutine that waits. Lazy, move-only; awaiting it runs it and gives a Result<T>.
//
//   Task<size_t> read_line(Stream& stream, TimePoint deadline);
//   CO_TRY(size_t n, co_await read_line(stream, deadline));
//
// A task is awaited exactly once, at once, in the expression that made it, or handed to Scope::spawn; one that is made
// and never run is a bug that aborts. Task<void> ends with `co_return {};`. No capturing lambda is a coroutine: its
// captures die with the lambda, not with the frame. All on one loop's thread.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

#include "base/result.h"
#include "io/fiber.h"
#include "io/frame_pool.h"

namespace weft::io {

template <class T>
class Task;

struct PromiseBase {
  Fiber* fiber = nullptr;
  std::coroutine_handle<> continuation;

  static void* operator new(size_t size) { return allocate_frame(size); }
  static void operator delete(void* frame, size_t size) { free_frame(frame, size); }

  std::suspend_always initial_suspend() noexcept { return {}; }
  [[noreturn]] void unhandled_exception() noexcept { std::terminate(); }

  struct Final {
    bool await_ready() noexcept { return false; }
    template <class P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> frame) noexcept {
      PromiseBase& promise = frame.promise();
      if (promise.continuation) return promise.continuation;
      promise.fiber->finished();
      return std::noop_coroutine();
    }
    void await_resume() noexcept {}
  };
  Final final_suspend() noexcept { return {}; }
};

template <class T>
struct Promise : PromiseBase {
  std::optional<Result<T>> value;

  Task<T> get_return_object() noexcept;
  void return_value(Result<T> result) { value.emplace(std::move(result)); }
  template <class U>
    requires(!std::is_void_v<T> && std::constructible_from<Result<T>, U &&> &&
             !std::same_as<std::remove_cvref_t<U>, Result<T>>)
  void return_value(U&& result) {
    value.emplace(std::forward<U>(result));
  }
};

template <class T>
class [[nodiscard, clang::coro_return_type, clang::coro_lifetimebound, clang::coro_only_destroy_when_complete]] Task {
 public:
  using promise_type = Promise<T>;
  using value_type = T;

  Task(Task&& other) noexcept : frame_(std::exchange(other.frame_, nullptr)) {}
  Task& operator=(Task&& other) = delete;
  ~Task() {
    if (!frame_) return;
    CHECK(frame_.done());
    frame_.destroy();
  }

  struct Awaiter {
    std::coroutine_handle<promise_type> frame;

    bool await_ready() const noexcept { return false; }
    template <class P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> waiter) noexcept {
      frame.promise().fiber = waiter.promise().fiber;
      frame.promise().continuation = waiter;
      return frame;
    }
    Result<T> await_resume() { return std::move(*frame.promise().value); }
  };
  Awaiter operator co_await() && { return Awaiter{frame_}; }

  // For Scope and Loop: gives the frame to a fiber as its outermost task.
  void start_on(Fiber& fiber) &&
    requires std::is_void_v<T>
  {
    frame_.promise().fiber = &fiber;
    fiber.start(std::exchange(frame_, nullptr));
  }

 private:
  friend promise_type;
  explicit Task(std::coroutine_handle<promise_type> frame) : frame_(frame) {}
  std::coroutine_handle<promise_type> frame_;
};

template <class T>
Task<T> Promise<T>::get_return_object() noexcept {
  return Task<T>(std::coroutine_handle<Promise<T>>::from_promise(*this));
}

// co_await current_fiber(): the fiber this task runs on; never suspends. current_loop(): its loop.
struct CurrentFiber {
  Fiber* fiber = nullptr;
  bool await_ready() const noexcept { return false; }
  template <class P>
  bool await_suspend(std::coroutine_handle<P> frame) noexcept {
    fiber = frame.promise().fiber;
    return false;
  }
  Fiber& await_resume() const noexcept { return *fiber; }
};
struct CurrentLoop : CurrentFiber {
  Loop& await_resume() const noexcept { return fiber->loop(); }
};
inline CurrentFiber current_fiber() { return {}; }
inline CurrentLoop current_loop() { return {}; }

}  // namespace weft::io
