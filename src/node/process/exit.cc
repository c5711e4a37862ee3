#include "node/process/exit.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace weft::node {
namespace {

class ExitWatch final : public io::Watch {
 public:
  ExitWatch(io::Loop& loop, int handle) : loop_(loop), handle_(handle) {}
  ~ExitWatch() { loop_.unwatch(handle_); }
  Result<void> begin() { return loop_.watch(handle_, *this); }
  io::Event& ended() { return ended_; }

 private:
  void on_events(uint32_t) override { ended_.set(); }
  io::Loop& loop_;
  int handle_;
  io::Event ended_;
};

}  // namespace

io::Task<Ending> wait_ended(const Process& process, TimePoint deadline) {
  ExitWatch watch(co_await io::current_loop(), process.handle.get());
  CO_TRY_VOID(watch.begin());
  CO_TRY_VOID(co_await watch.ended().wait(deadline));
  co_return reap(process);
}

void send_signal(const Process& process, int signal) {
  syscall(SYS_pidfd_send_signal, process.handle.get(), signal, nullptr, 0);
}

}  // namespace weft::node
