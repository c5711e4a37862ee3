// Loop: one epoll loop on one thread. It alone resumes waiting tasks; everything else only marks them ready.
//
// A thread makes one, calls run() with its main task, and everything that task awaits lives on that thread. A turn:
// epoll, due timers, then ready tasks until none is left (or kTurnLimit), then what asked for the end of the turn
// (corked output). The clock is read once a turn. Only post() may be called from another thread.
#pragma once

#include <coroutine>
#include <cstdint>
#include <functional>
#include <memory>

#include "base/result.h"
#include "base/time.h"
#include "io/timer.h"

namespace weft::io {

class Fiber;
class Mailbox;
class Scope;
template <class T>
class Task;

// An entry of the ready list, a member of what waits.
struct Ready {
  std::coroutine_handle<> handle;
  Ready* next = nullptr;
};

// Something epoll watches; a member or base of the owner of a descriptor. on_events only marks: it resumes and destroys
// nothing.
class Watch {
 public:
  virtual void on_events(uint32_t events) = 0;

 protected:
  ~Watch() = default;
};

// Work for the end of a turn, once: corked output. Destroying it takes it off.
class TurnEnd {
 public:
  TurnEnd() = default;
  TurnEnd(const TurnEnd&) = delete;
  TurnEnd& operator=(const TurnEnd&) = delete;
  virtual ~TurnEnd();
  virtual void at_turn_end() = 0;

 private:
  friend class Loop;
  TurnEnd* next_ = nullptr;
  TurnEnd** link_ = nullptr;
};

class Loop {
 public:
  explicit Loop(const Clock& clock);
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  // Runs until the task and all it spawned have ended; its result. Cancel it from inside with stop().
  Result<void> run(Task<void> main);

  // Cancels the main task. Any task of this loop may call it; other threads post() it.
  void stop();

  // The time as of this turn.
  TimePoint now() const { return now_; }
  WallTime wall() const { return clock_.wall(); }

  // Runs fn on this loop's thread, in a coming turn. Any thread, for as long as the loop lives.
  void post(std::move_only_function<void()> fn);

  // Registers a descriptor, edge-triggered for reading and writing, until it is closed. Error: io or limit.
  Result<void> watch(int fd, Watch& watch);
  // For descriptors that others hold open too (a listening socket handed down).
  void unwatch(int fd);

  void enqueue(Ready& ready);            // this turn
  void enqueue_next_turn(Ready& ready);  // after epoll was asked again
  void at_turn_end(TurnEnd& work);
  TimerWheel& timers() { return timers_; }

  uint64_t turns() const { return turns_; }

 private:
  friend class Fiber;
  static constexpr int kTurnLimit = 4096;  // resumptions before epoll is asked again
  static constexpr int kEvents = 128;      // events taken at once

  struct Queue {
    Ready* first = nullptr;
    Ready* last = nullptr;
    void push(Ready& ready);
    Ready* pop();
  };

  void turn();
  void poll();
  void run_ready();
  void reap();

  const Clock& clock_;
  TimePoint now_;
  TimerWheel timers_;
  int epoll_ = -1;
  Queue ready_;
  Queue next_turn_;
  TurnEnd* turn_end_ = nullptr;
  Fiber* finished_ = nullptr;  // ended fibers whose scopes have yet to hear of it
  Scope* root_ = nullptr;
  std::unique_ptr<Mailbox> mailbox_;
  uint64_t turns_ = 0;
};

}  // namespace weft::io
