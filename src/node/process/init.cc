#include "node/process/init.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "node/process/child.h"

namespace weft::node::child {
namespace {

// Only what it lives by stays open: a copy of the node's sockets in here would keep ports and connections alive.
void close_others(std::array<int, 3> keep) {
  std::sort(keep.begin(), keep.end());
  unsigned next = 0;
  for (const int fd : keep) {
    if (fd < 0) continue;
    if (static_cast<unsigned>(fd) > next) close_range(next, static_cast<unsigned>(fd) - 1, 0);
    next = static_cast<unsigned>(fd) + 1;
  }
  close_range(next, ~0U, 0);
}

class LogFile {
 public:
  explicit LogFile(const Log& log) : log_(log) { open_file(); }

  // A full disk loses log lines; the program goes on.
  void write(const char* data, size_t size) {
    if (written_ + size > log_.limit && written_ > 0) {
      renameat(log_.folder, log_.name, log_.folder, log_.former);
      close(file_);
      open_file();
    }
    while (size > 0) {
      const ssize_t n = ::write(file_, data, size);
      if (n <= 0) return;
      data += n;
      size -= static_cast<size_t>(n);
      written_ += static_cast<size_t>(n);
    }
  }

 private:
  void open_file() {
    file_ = openat(log_.folder, log_.name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    struct stat now{};
    written_ = file_ >= 0 && fstat(file_, &now) == 0 ? static_cast<uint64_t>(now.st_size) : 0;
  }

  const Log& log_;
  int file_ = -1;
  uint64_t written_ = 0;
};

// False at the end of the output, or when there is none now.
bool pump(int output, LogFile& log) {
  char block[16384];
  const ssize_t n = read(output, block, sizeof block);
  if (n <= 0) return n < 0 && errno == EINTR;
  log.write(block, static_cast<size_t>(n));
  return true;
}

// Every ended child is reaped; true when the program itself was among them.
bool reap_children(pid_t program, int& status) {
  bool ended = false;
  for (;;) {
    int each = 0;
    const pid_t pid = waitpid(-1, &each, WNOHANG);
    if (pid <= 0) return ended;
    if (pid == program) {
      status = each;
      ended = true;
    }
  }
}

}  // namespace

void block_signals() {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, nullptr);
}

void watch_program(pid_t program, int output, const Log& log) {
  sigset_t all;
  sigfillset(&all);
  const int signals = signalfd(-1, &all, SFD_CLOEXEC | SFD_NONBLOCK);
  close_others({signals, output, log.folder});
  fcntl(output, F_SETFL, O_NONBLOCK);
  LogFile file(log);
  restrict_privileges(1ULL << CAP_KILL);

  int status = 0;
  for (bool ended = false; !ended;) {
    pollfd waits[] = {{signals, POLLIN, 0}, {output, POLLIN, 0}};
    if (poll(waits, 2, -1) < 0 && errno != EINTR) _exit(126);
    signalfd_siginfo info;
    while (read(signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
      if (info.ssi_signo != SIGCHLD) kill(program, static_cast<int>(info.ssi_signo));
    }
    ended = reap_children(program, status);
    if (waits[1].revents != 0 && !pump(output, file) && (waits[1].revents & POLLHUP)) {
      close(output);
      output = -1;  // closed by every writer: poll ignores it from now on
    }
  }
  while (output >= 0 && pump(output, file)) {
  }
  _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

}  // namespace weft::node::child
