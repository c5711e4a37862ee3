#include "io/signals.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace weft::io {

Signals::Signals(std::initializer_list<int> numbers) {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : numbers) sigaddset(&set, number);
  CHECK(::pthread_sigmask(SIG_BLOCK, &set, nullptr) == 0);
  fd_ = ::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  CHECK(fd_ >= 0);
}

Signals::~Signals() { ::close(fd_); }

Result<void> Signals::attach(Loop& loop) { return loop.watch(fd_, *this); }

std::optional<int> Signals::take() {
  signalfd_siginfo info;
  if (::read(fd_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) {
    arrived_.clear();
    return std::nullopt;
  }
  return static_cast<int>(info.ssi_signo);
}

}  // namespace weft::io
