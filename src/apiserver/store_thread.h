// StoreThread: the thread on which the API and its SQLite file live, and the way to ask it from a loop.
//
// Owned by the embedded server's wiring; made and destroyed on the loop's thread, and gone before the loop. Jobs run
// one after another in the order they were asked. What changed the store is told to the loop once a job: `on_change`
// runs there with nothing in its hands.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "apiserver/api.h"
#include "io/event.h"
#include "io/loop.h"
#include "io/task.h"

namespace weft::apiserver {

class StoreThread {
 public:
  using Job = std::move_only_function<void(Api&)>;

  // Opens the file and makes what every cluster has, before any other thread is there to see it fail.
  static Result<std::unique_ptr<StoreThread>> start(io::Loop& loop, const Clock& clock, const std::string& path,
                                                    PodAdmission pod_admission = {},
                                                    std::optional<tls::TokenSigner> tokens = std::nullopt);
  ~StoreThread();
  StoreThread(const StoreThread&) = delete;
  StoreThread& operator=(const StoreThread&) = delete;

  // Runs `fn(api)` on the thread and gives what it returned. A cancelled asker leaves; the job runs to its end all the
  // same, so what `fn` uses must be its own.
  template <class Fn, class T = std::invoke_result_t<Fn&, Api&>>
  io::Task<T> ask(Fn fn) {
    auto answer = std::make_shared<AnswerBox<T>>();
    put([this, answer, fn = std::move(fn)](Api& api) mutable {
      // The box is filled and let go on the loop's thread: its event has a waiter there.
      loop_.post([answer = std::move(answer), value = fn(api)]() mutable {
        answer->value.emplace(std::move(value));
        answer->come.set();
      });
    });
    CO_TRY_VOID(co_await answer->come.wait(kNever));  // a job ends; SQLite's own waits are bounded
    co_return std::move(*answer->value);
  }

  // Called on the loop's thread whenever the store has changed.
  void on_change(std::function<void()> listener) { *listener_ = std::move(listener); }

 private:
  template <class T>
  struct AnswerBox {
    io::Event come;
    std::optional<T> value;
  };

  StoreThread(io::Loop& loop, const Clock& clock, Store store)
      : loop_(loop), store_(std::move(store)), api_(store_, clock) {}
  void put(Job job);
  void run();

  io::Loop& loop_;
  Store store_;
  Api api_;
  // Shared with letters that may still lie in the loop's mailbox when this is gone.
  std::shared_ptr<std::function<void()>> listener_ = std::make_shared<std::function<void()>>();
  std::mutex mutex_;
  std::condition_variable come_;
  std::deque<Job> jobs_;   // guarded by mutex_
  bool stopping_ = false;  // guarded by mutex_
  std::thread thread_;
};

}  // namespace weft::apiserver
