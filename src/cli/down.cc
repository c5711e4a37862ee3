// weft down: end the running mesh in order, and wait until it has.
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <iostream>

#include "cli/state.h"
#include "cli/verb.h"
#include "node/fd.h"

namespace weft::cli {
namespace {

struct DownFlags {
  std::string run_dir;
  int wait_seconds = 60;
};

Result<void> wait_gone(const node::Fd& process, int seconds) {
  pollfd ended{process.get(), POLLIN, 0};
  const int n = poll(&ended, 1, seconds * 1000);
  if (n == 1) return {};
  return fail(Error::deadline(fmt::format(
      "the mesh has not ended within {} s; `weft down --now` ends it without waiting for its apps", seconds)));
}

Result<int> down(const DownFlags& flags, bool now) {
  const RunDir dir{flags.run_dir};
  TRY(const auto mesh, running_mesh(dir));
  if (!mesh) {
    std::cout << "no mesh runs in " << dir.path << '\n';
    return 0;
  }
  const node::Fd process(static_cast<int>(syscall(SYS_pidfd_open, mesh->pid, 0)));
  if (!process) return fail(from_errno(errno, "find the running mesh"));
  // Its id could have become another's between reading and opening.
  if (birth_of(mesh->pid) != mesh->born) return 0;
  if (syscall(SYS_pidfd_send_signal, process.get(), now ? SIGKILL : SIGTERM, nullptr, 0) != 0)
    return fail(from_errno(errno, "end the running mesh"));
  TRY_VOID(wait_gone(process, flags.wait_seconds));
  dir.clear();
  std::cout << "the mesh is down\n";
  return 0;
}

}  // namespace

void add_down(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<DownFlags>();
  auto now = std::make_shared<bool>(false);
  CLI::App* verb = add_verb(
      program, "down", "Stop the mesh that runs on this machine: apps, then their sidecars, then the control plane.",
      "  weft down\n  weft down --now     without giving the apps time to finish");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("--wait", flags->wait_seconds, "seconds to wait for its end")->capture_default_str();
  verb->add_flag("--now", *now, "kill everything at once");
  verb->callback([flags, now, &chosen] { chosen = [flags, now] { return down(*flags, *now); }; });
}

}  // namespace weft::cli
