// weft exec: a program inside a container of a pod, with this terminal as its input and output.
#include <poll.h>
#include <signal.h>

#include <cerrno>

#include "cli/pod_name.h"
#include "cli/state.h"
#include "cli/verb.h"
#include "node/door.h"
#include "node/process/container.h"

namespace weft::cli {
namespace {

struct ExecFlags {
  std::string run_dir;
  std::string pod;
  std::string container;
  std::vector<std::string> command;
};

Result<int> exec(const ExecFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const PodHere pod, find_pod(pods_here(dir), flags.pod));
  TRY(const node::Guest guest, node::ask_door(dir.path, pod.ns, pod.name, flags.container));
  node::ExecSpec spec{.command = flags.command,
                      .environment = guest.environment,
                      .working_directory = guest.working_directory,
                      .in = STDIN_FILENO,
                      .out = STDOUT_FILENO,
                      .err = STDERR_FILENO};
  TRY(const node::Process process, node::exec_in_container(guest.process.get(), spec, true));
  // Ctrl-C is for the program: the terminal sends it to both of us, and we end as it ends.
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  pollfd ended{process.handle.get(), POLLIN, 0};
  while (poll(&ended, 1, -1) < 0 && errno == EINTR) {
  }
  TRY(const node::Ending ending, node::reap(process));
  return ending.code;
}

}  // namespace

void add_exec(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<ExecFlags>();
  CLI::App* verb = add_verb(program, "exec", "Run a program inside a pod; its exit status is this command's.",
                            "  weft exec customer -- curl -s http://storefront/\n"
                            "  weft exec shop/customer -c customer -- sh -c 'cat /etc/resolv.conf'");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("POD", flags->pod, "a pod, or what runs it: customer, shop/customer")->required();
  verb->add_option("-c,--container", flags->container, "its container; without it the first app");
  verb->add_option("CMD", flags->command, "the program and its arguments, after --")->required();
  verb->callback([flags, &chosen] { chosen = [flags] { return exec(*flags); }; });
}

}  // namespace weft::cli
