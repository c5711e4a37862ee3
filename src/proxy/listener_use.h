// ListenerUse: whether a listener that is reached by hand-over carries connections, so that the main thread can give up
// one that has long carried none.
//
// Made by Staging with the listener, found in the snapshot by its name, and the same for all forms the listener takes.
// Workers count connections in and out; that is all they pay, a request pays nothing. Main gives up only what no
// connection uses, and from that moment none can begin to: so no connection loses its clusters under it.
#pragma once

#include <atomic>
#include <memory>
#include <string_view>
#include <utility>

#include "base/time.h"

namespace weft::io {
class Loop;
}

namespace weft::proxy {

struct Snapshot;

class ListenerUse {
 public:
  // Workers. False: it has been given up; ask for it anew.
  bool begin() {
    int32_t open = open_.load(std::memory_order_relaxed);
    while (open != kGivenUp) {
      if (open_.compare_exchange_weak(open, open + 1, std::memory_order_acq_rel, std::memory_order_relaxed))
        return true;
    }
    return false;
  }
  void end(TimePoint now) {
    last_.store(now.time_since_epoch().count(), std::memory_order_relaxed);
    open_.fetch_sub(1, std::memory_order_acq_rel);
  }
  bool given_up() const { return open_.load(std::memory_order_acquire) == kGivenUp; }

  // Main. Whether no connection has used it since then.
  bool idle_since(TimePoint then) const {
    return open_.load(std::memory_order_acquire) == 0 &&
           last_.load(std::memory_order_relaxed) <= then.time_since_epoch().count();
  }
  // False: a connection uses it after all.
  bool give_up() {
    int32_t none = 0;
    return open_.compare_exchange_strong(none, kGivenUp, std::memory_order_acq_rel);
  }

 private:
  static constexpr int32_t kGivenUp = -1;
  std::atomic<int32_t> open_ = 0;
  std::atomic<TimePoint::rep> last_ = TimePoint::min().time_since_epoch().count();
};

// One connection's use of a listener, for as long as it lives.
class InUse {
 public:
  explicit InUse(io::Loop& loop) : loop_(loop) {}
  InUse(const InUse&) = delete;
  InUse& operator=(const InUse&) = delete;
  ~InUse() { end(); }

  // Of another listener than before, if any. False: that one has been given up, and the former is still in use.
  bool begin(const Snapshot& snapshot, std::string_view listener);

 private:
  void end();

  io::Loop& loop_;
  std::shared_ptr<ListenerUse> use_;
};

}  // namespace weft::proxy
