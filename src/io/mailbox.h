// Mailbox: how another thread hands a loop something to run. Belongs to a Loop; use Loop::post.
//
// put() may be called by any thread; drain() only by the loop's. One eventfd write wakes the loop for any number of
// letters.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

#include "base/result.h"
#include "io/loop.h"

namespace weft::io {

class Mailbox final : public Watch {
 public:
  using Letter = std::move_only_function<void()>;

  Mailbox();
  ~Mailbox();
  int fd() const { return fd_; }

  void put(Letter letter);
  // Runs what has arrived; true if there was any.
  bool drain();
  // Whether any waits: what a loop with a manual clock must know before it jumps. Any thread.
  bool has_letters() const { return has_letters_.load(std::memory_order_relaxed); }

 private:
  void on_events(uint32_t events) override;

  int fd_;
  bool rung_ = false;  // loop thread: the descriptor became readable
  std::atomic<bool> has_letters_ = false;
  std::mutex mutex_;
  std::vector<Letter> letters_;  // guarded by mutex_
};

}  // namespace weft::io
