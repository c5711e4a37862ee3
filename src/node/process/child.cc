#include "node/process/child.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <linux/securebits.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "base/core_dump.h"

namespace weft::node::child {
namespace {

constexpr int kLastCapability = 63;  // the kernel answers EINVAL above its own last one
constexpr int kAboveStandard = 3;
constexpr int kOutOfTheWay = 200;  // where inherited descriptors wait while 3, 4, … are filled
constexpr unsigned kNoRoot =
    SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP | SECBIT_NO_SETUID_FIXUP_LOCKED;

bool set_capabilities(uint64_t keep) {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  const auto low = static_cast<uint32_t>(keep);
  const auto high = static_cast<uint32_t>(keep >> 32);
  __user_cap_data_struct data[2] = {{low, low, low}, {high, high, high}};
  return syscall(SYS_capset, &header, data) == 0;
}

bool place_descriptors(const Program& program) {
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (null < 0) return false;
  const int standard[] = {program.in, program.out, program.err};
  int moved[kAboveStandard];
  for (int i = 0; i < kAboveStandard; ++i) {
    moved[i] = fcntl(standard[i] < 0 ? null : standard[i], F_DUPFD_CLOEXEC, kOutOfTheWay);
    if (moved[i] < 0) return false;
  }
  for (uint32_t i = 0; i < program.inherited_count; ++i) {
    const int away = fcntl(program.inherited[i], F_DUPFD_CLOEXEC, kOutOfTheWay);
    if (away < 0) return false;
    const_cast<int*>(program.inherited)[i] = away;
  }
  for (int i = 0; i < kAboveStandard; ++i) {
    if (dup2(moved[i], i) < 0) return false;
  }
  return true;
}

bool place_inherited(const Program& program) {
  if (close_range(kAboveStandard, ~0U, CLOSE_RANGE_CLOEXEC) != 0) return false;
  for (uint32_t i = 0; i < program.inherited_count; ++i) {
    if (dup2(program.inherited[i], kAboveStandard + static_cast<int>(i)) < 0) return false;
  }
  return true;
}

void default_signals() {
  for (int signal_number = 1; signal_number < NSIG; ++signal_number) signal(signal_number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

}  // namespace

Words::Words(const std::vector<std::string>& words) {
  for (const std::string& word : words) pointers_.push_back(const_cast<char*>(word.c_str()));
  pointers_.push_back(nullptr);
}

void give_up(int report, Step step, uint32_t index) {
  const Report text{step, errno, index};
  (void)!write(report, &text, sizeof text);
  _exit(127);
}

pid_t fork_into(uint64_t namespaces, int* pidfd) {
  clone_args arguments{};
  arguments.flags = namespaces | (pidfd ? CLONE_PIDFD : 0);
  arguments.pidfd = reinterpret_cast<uint64_t>(pidfd);
  arguments.exit_signal = SIGCHLD;
  return static_cast<pid_t>(syscall(SYS_clone3, &arguments, sizeof arguments));
}

bool restrict_privileges(uint64_t keep) {
  for (int capability = 0; capability <= kLastCapability; ++capability) {
    if ((keep >> capability) & 1) continue;
    if (prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0) {
      if (errno == EINVAL) break;
      return false;
    }
  }
  if (prctl(PR_SET_SECUREBITS, kNoRoot, 0, 0, 0) != 0) return false;
  if (!set_capabilities(keep)) return false;
  for (int capability = 0; capability <= kLastCapability; ++capability) {
    if (((keep >> capability) & 1) && prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0) != 0) return false;
  }
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

void become(const Program& program, int report) {
  const int out_of_way = fcntl(report, F_DUPFD_CLOEXEC, kOutOfTheWay);
  if (out_of_way < 0 || !place_descriptors(program)) give_up(report, Step::pipes);
  if (!place_inherited(program)) give_up(out_of_way, Step::pipes);
  if (chdir(program.folder) != 0) give_up(out_of_way, Step::folder);
  let_memory_into_core_dumps();  // the node's hold none, but this is not the node's program
  if (!restrict_privileges(program.capabilities)) give_up(out_of_way, Step::privileges);
  default_signals();
  execve(program.path, program.arguments, program.environment);
  give_up(out_of_way, Step::exec);
}

}  // namespace weft::node::child
