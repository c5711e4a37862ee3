#include "cli/up/detach.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "node/fd.h"

namespace weft::cli::up {
namespace {

// No text we print holds a NUL.
constexpr char kReady = '\0';

[[noreturn]] void stay_in_front(int pipe, pid_t child) {
  std::array<char, 4096> piece;
  for (;;) {
    const ssize_t n = read(pipe, piece.data(), piece.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    const void* end = std::memchr(piece.data(), kReady, static_cast<size_t>(n));
    const size_t text =
        end ? static_cast<size_t>(static_cast<const char*>(end) - piece.data()) : static_cast<size_t>(n);
    (void)!write(STDOUT_FILENO, piece.data(), text);
    if (end != nullptr) _exit(0);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

}  // namespace

Result<Detach> Detach::go() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return fail(from_errno(errno, "make a pipe"));
  node::Fd read_end(ends[0]);
  const node::Fd write_end(ends[1]);
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child < 0) return fail(from_errno(errno, "start the mesh's process"));
  if (child > 0) {
    close(ends[1]);
    stay_in_front(read_end.get(), child);
  }
  setsid();
  const node::Fd null(open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (dup2(null.get(), STDIN_FILENO) < 0 || dup2(write_end.get(), STDOUT_FILENO) < 0 ||
      dup2(write_end.get(), STDERR_FILENO) < 0) {
    return fail(from_errno(errno, "go to the background"));
  }
  return Detach();
}

void Detach::ready(const std::string& log_file) const {
  std::fflush(nullptr);
  (void)!write(STDOUT_FILENO, &kReady, 1);
  const node::Fd log(open(log_file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
  const node::Fd null(open("/dev/null", O_WRONLY | O_CLOEXEC));
  const int to = log ? log.get() : null.get();
  dup2(to, STDOUT_FILENO);
  dup2(to, STDERR_FILENO);
}

}  // namespace weft::cli::up
