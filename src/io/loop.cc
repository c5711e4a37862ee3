#include "io/loop.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "io/mailbox.h"
#include "io/scope.h"

namespace weft::io {

TurnEnd::~TurnEnd() {
  if (!link_) return;
  *link_ = next_;
  if (next_) next_->link_ = link_;
}

void Loop::Queue::push(Ready& ready) {
  ready.next = nullptr;
  if (last) {
    last->next = &ready;
  } else {
    first = &ready;
  }
  last = &ready;
}

Ready* Loop::Queue::pop() {
  Ready* ready = first;
  if (!ready) return nullptr;
  first = ready->next;
  if (!first) last = nullptr;
  return ready;
}

Loop::Loop(const Clock& clock)
    : clock_(clock),
      now_(clock.now()),
      timers_(now_),
      epoll_(::epoll_create1(EPOLL_CLOEXEC)),
      mailbox_(std::make_unique<Mailbox>()) {
  CHECK(epoll_ >= 0);
  CHECK(watch(mailbox_->fd(), *mailbox_));
}

Loop::~Loop() {
  mailbox_.reset();
  ::close(epoll_);
}

Result<void> Loop::run(Task<void> main) {
  CHECK(root_ == nullptr);
  Scope root(*this);
  root_ = &root;
  root.spawn(std::move(main));
  while (root.size() != 0) turn();
  root_ = nullptr;
  if (root.first_error_) return fail(*root.first_error_);
  return {};
}

void Loop::stop() {
  if (root_) root_->cancel();
}

void Loop::post(std::move_only_function<void()> fn) { mailbox_->put(std::move(fn)); }

Result<void> Loop::watch(int fd, Watch& watch) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
  event.data.ptr = &watch;
  if (::epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &event) != 0) return fail(from_errno(errno, "epoll_ctl"));
  return {};
}

void Loop::unwatch(int fd) {
  epoll_event event{};
  ::epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, &event);
}

void Loop::enqueue(Ready& ready) { ready_.push(ready); }

void Loop::enqueue_next_turn(Ready& ready) { next_turn_.push(ready); }

void Loop::at_turn_end(TurnEnd& work) {
  if (work.link_) return;
  work.next_ = turn_end_;
  work.link_ = &turn_end_;
  if (turn_end_) turn_end_->link_ = &work.next_;
  turn_end_ = &work;
}

void Loop::turn() {
  ++turns_;
  poll();
  now_ = clock_.now();
  timers_.advance(now_);
  mailbox_->drain();
  while (Ready* ready = next_turn_.pop()) ready_.push(*ready);
  run_ready();
}

void Loop::poll() {
  int timeout = 0;
  if (!ready_.first && !next_turn_.first && !turn_end_ && !mailbox_->has_letters()) {
    const TimePoint next = timers_.next();
    if (clock_.skip_to(next)) {
      timeout = 0;
    } else if (next == kNever) {
      timeout = -1;
    } else {
      const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - clock_.now()).count();
      timeout = wait < 0 ? 0 : static_cast<int>(std::min<int64_t>(wait, 60'000));
    }
  }
  std::array<epoll_event, kEvents> events;
  const int count = ::epoll_wait(epoll_, events.data(), kEvents, timeout);
  for (int i = 0; i < count; ++i) static_cast<Watch*>(events[i].data.ptr)->on_events(events[i].events);
}

void Loop::run_ready() {
  for (int i = 0; i < kTurnLimit; ++i) {
    Ready* ready = ready_.pop();
    if (!ready) {
      // Corked output goes out when nothing else is ready; writing may make more ready.
      TurnEnd* work = turn_end_;
      if (!work) return;
      turn_end_ = work->next_;
      if (turn_end_) turn_end_->link_ = &turn_end_;
      work->next_ = nullptr;
      work->link_ = nullptr;
      work->at_turn_end();
      continue;
    }
    ready->handle.resume();
    reap();
  }
}

void Loop::reap() {
  while (Fiber* fiber = finished_) {
    finished_ = fiber->next_finished_;
    fiber->scope_->child_finished(*fiber);
  }
}

}  // namespace weft::io
