#include "node/sandbox.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>

#include "node/fd.h"
#include "node/proc_file.h"

namespace weft::node {
namespace {

constexpr int kNamespaces = CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC;

bool setting_is(const char* path, char value) {
  auto text = read_small_file(path);
  return text && !text->empty() && text->front() == value;
}

// Which of the known switches is off, as something a person can type.
std::string advice() {
  if (setting_is("/proc/sys/kernel/unprivileged_userns_clone", '0'))
    return "run `sysctl kernel.unprivileged_userns_clone=1` as root";
  if (setting_is("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", '1')) {
    return "run `sysctl kernel.apparmor_restrict_unprivileged_userns=0` as root";
  }
  if (setting_is("/proc/sys/user/max_user_namespaces", '0'))
    return "run `sysctl user.max_user_namespaces=10000` as root";
  return "the kernel or the container around this shell forbids user namespaces; run outside it";
}

std::unexpected<Error> refused(int number, const char* what) {
  Error error = from_errno(number, fmt::format("cannot make a private world on this machine: {}", what));
  error.detail += "; " + advice();
  return fail(std::move(error));
}

// One line in each map: the only form an ordinary user may write, and therefore root's form too.
Result<void> map_identity(uid_t uid, gid_t gid) {
  TRY_VOID(write_small_file("/proc/self/setgroups", "deny"));
  TRY_VOID(write_small_file("/proc/self/uid_map", fmt::format("0 {} 1", uid)));
  return write_small_file("/proc/self/gid_map", fmt::format("0 {} 1", gid));
}

// The watcher outside. A terminal's Ctrl-C already reaches both processes (si_code SI_KERNEL): only what another
// process sent is passed on.
[[noreturn]] void watch(pid_t child) {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, nullptr);
  for (;;) {
    int status = 0;
    const pid_t ended = waitpid(child, &status, WNOHANG);
    if (ended == child) _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    if (ended < 0 && errno != EINTR) _exit(EXIT_FAILURE);
    siginfo_t info{};
    const int signal = sigwaitinfo(&all, &info);
    if (signal <= 0 || signal == SIGCHLD || info.si_code == SI_KERNEL) continue;
    kill(child, signal);
  }
}

Result<void> settle_inside() {
  if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
    return fail(from_errno(errno, "make the mounts private"));
  if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0) {
    return fail(from_errno(errno, "mount /proc in the private world (a container that masks /proc forbids it)"));
  }
  return {};
}

}  // namespace

Result<void> enter_sandbox() {
  const uid_t uid = geteuid();
  const gid_t gid = getegid();
  if (unshare(kNamespaces) != 0) return refused(errno, "new namespaces");
  if (auto mapped = map_identity(uid, gid); !mapped) return fail(std::move(mapped).error());

  int gate[2];
  if (pipe2(gate, O_CLOEXEC) != 0) return fail(from_errno(errno, "make a pipe"));
  const Fd read_end(gate[0]);
  Fd write_end(gate[1]);
  const pid_t child = fork();
  if (child < 0) return refused(errno, "first process");
  if (child > 0) watch(child);
  write_end.reset();
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return fail(from_errno(errno, "tie the private world to its watcher"));
  // The watcher keeps the write end while it lives: a hang-up says that it died before the line above. (getppid() is 0
  // across namespaces.)
  pollfd watcher{read_end.get(), POLLIN, 0};
  if (poll(&watcher, 1, 0) > 0) _exit(EXIT_FAILURE);
  return settle_inside();
}

}  // namespace weft::node
