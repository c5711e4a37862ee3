// Scope: where tasks are forked and joined. The only way to run two things at once is with_scope or race.
//
//   co_await with_scope(serve_all, std::ref(listener));     Task<void> serve_all(Scope& scope, Listener& listener);
//
// with_scope runs fn(scope, args...); when it ends, on whatever path, the scope's children are cancelled and joined
// before with_scope returns. What a child borrows must outlive with_scope: fn's own locals die before the children are
// joined. Arguments are held by value; pass references with std::ref. A child's error is its own to answer or count;
// the scope keeps the first for join(). One loop's thread.
#pragma once

#include <functional>
#include <optional>
#include <variant>

#include "base/result.h"
#include "io/event.h"
#include "io/task.h"

namespace weft::io {

class Scope {
 public:
  // For with_scope, race and Loop::run: others use those.
  explicit Scope(Loop& loop) : loop_(loop) {}
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;
  ~Scope() { CHECK(children_ == nullptr); }

  // Starts the task as a child: its first step runs later in this turn. In a cancelled scope it starts cancelled.
  void spawn(Task<void> task);

  // Cancels all children, present and future. Does not wait.
  void cancel();

  size_t size() const { return count_; }
  Loop& loop() const { return loop_; }

  class Join final : public Leaf {
   public:
    explicit Join(Scope& scope) : scope_(scope) {}
    bool await_ready() const noexcept { return scope_.count_ == 0; }
    template <class P>
    bool await_suspend(std::coroutine_handle<P> waiter) {
      Fiber& fiber = *waiter.promise().fiber;
      if (fiber.cancelled()) scope_.cancel();
      scope_.joiner_ = this;
      park(fiber, waiter, kNever);
      return true;
    }
    // The first error of a child other than cancelled.
    Result<void> await_resume() const {
      if (scope_.first_error_) return fail(*scope_.first_error_);
      return {};
    }

   private:
    void detach() override {}
    void on_cancel() override { scope_.cancel(); }
    Scope& scope_;
  };

  // Waits until every child has ended. Cancelling the waiter cancels the children and still waits for them.
  Join join() { return Join(*this); }

 private:
  friend class Loop;
  void child_finished(Fiber& fiber);

  Loop& loop_;
  Fiber* children_ = nullptr;
  size_t count_ = 0;
  bool cancelled_ = false;
  Join* joiner_ = nullptr;
  std::optional<Error> first_error_;
};

template <class Fn, class... Args>
auto with_scope(Fn fn, Args... args) -> std::invoke_result_t<Fn, Scope&, Args&...> {
  Scope scope(co_await current_loop());
  auto result = co_await fn(scope, args...);
  scope.cancel();
  (void)co_await scope.join();
  co_return std::move(result);
}

namespace detail {
template <class T>
Task<void> store(Task<T> task, std::optional<Result<T>>& into, Event& first) {
  into.emplace(co_await std::move(task));
  first.set();
  co_return {};
}
}  // namespace detail

// Runs both; the first to end wins, the other is cancelled and joined. The variant's index names the winner; when the
// caller is cancelled both are, and the first to unwind is named.
template <class A, class B>
Task<std::variant<Result<A>, Result<B>>> race(Task<A> a, Task<B> b) {
  using Winner = std::variant<Result<A>, Result<B>>;
  Scope scope(co_await current_loop());
  Event first;
  std::optional<Result<A>> from_a;
  std::optional<Result<B>> from_b;
  scope.spawn(detail::store(std::move(a), from_a, first));
  scope.spawn(detail::store(std::move(b), from_b, first));
  (void)co_await first.wait(kNever);
  const bool a_first = from_a.has_value();
  scope.cancel();
  (void)co_await scope.join();
  if (a_first) co_return Winner(std::in_place_index<0>, std::move(*from_a));
  co_return Winner(std::in_place_index<1>, std::move(*from_b));
}

// Runs the task with a limit of its own. Error: deadline if it had not ended by then, with its work cancelled.
Task<void> deadline_timer(TimePoint deadline);
template <class T>
Task<T> with_deadline(TimePoint deadline, Task<T> task) {
  auto winner = co_await race(std::move(task), deadline_timer(deadline));
  if (winner->index() == 0) co_return std::move(std::get<0>(*winner));
  Result<void>& timer = std::get<1>(*winner);
  if (!timer) co_return fail(timer.error());
  co_return fail(Error::deadline());
}

}  // namespace weft::io
