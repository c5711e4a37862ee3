#include "node/process/container.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>

#include "node/process/child.h"
#include "node/process/command.h"
#include "node/process/init.h"

namespace weft::node {
namespace {

using child::Step;

constexpr uint64_t kOwnNamespaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS | CLONE_NEWIPC;
constexpr std::string_view kDefaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

std::string_view path_of(const std::vector<std::string>& environment) {
  for (const std::string& entry : environment) {
    if (entry.starts_with("PATH=")) return std::string_view(entry).substr(5);
  }
  return kDefaultPath;
}

Result<std::string> resolve(const std::vector<std::string>& command, const std::vector<std::string>& environment,
                            const std::string& folder) {
  if (command.empty() || command.front().empty()) return invalid("a container needs a command");
  const std::string& name = command.front();
  const bool relative = name.find('/') != std::string::npos && name.front() != '/';
  return find_program(relative ? folder + "/" + name : name, path_of(environment));
}

struct Pipe {
  Fd read, write;
  static Result<Pipe> make() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return fail(from_errno(errno, "make a pipe"));
    return Pipe{Fd(ends[0]), Fd(ends[1])};
  }
};

// What each step does, for the sentence a person reads.
std::string describe(const child::Report& report, const std::string& folder, const std::string& program,
                     std::string_view place) {
  switch (report.step) {
    case Step::none: return "nothing";
    case Step::die_with_parent: return "tie the container to the node";
    case Step::join_network: return "enter the pod's network";
    case Step::join_container: return "enter the container";
    case Step::hostname: return "set the host name";
    case Step::private_mounts: return "make the mounts private";
    case Step::cover: return fmt::format("cover {}", place);
    case Step::hide: return fmt::format("hide {}", place);
    case Step::mount_proc: return "mount /proc";
    case Step::pipes: return "set up the container's descriptors";
    case Step::fork: return "start the container's process";
    case Step::folder: return fmt::format("use the working directory {}", folder);
    case Step::privileges: return "drop privileges";
    case Step::exec: return fmt::format("run {}", program);
  }
  return "start";
}

// Nothing arrives when the exec succeeded: the pipe closed itself.
child::Report read_report(const Fd& pipe) {
  child::Report report;
  ssize_t n;
  do n = read(pipe.get(), &report, sizeof report);
  while (n < 0 && errno == EINTR);
  return n == static_cast<ssize_t>(sizeof report) ? report : child::Report{};
}

void end_failed(const Process& process) {
  kill(process.pid, SIGKILL);
  siginfo_t info;
  waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(process.handle.get()), &info, WEXITED);
}

// Everything the child needs, made before the fork.
struct Plan {
  const ContainerSpec& spec;
  child::Program program;
  child::Log log;
  int network;
  int report;
  int output_read, output_write;
};

void build_world(const Plan& plan) {
  const ContainerSpec& spec = plan.spec;
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) child::give_up(plan.report, Step::die_with_parent);
  setsid();
  if (setns(plan.network, CLONE_NEWNET) != 0) child::give_up(plan.report, Step::join_network);
  if (sethostname(spec.hostname.data(), spec.hostname.size()) != 0) child::give_up(plan.report, Step::hostname);
  if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
    child::give_up(plan.report, Step::private_mounts);
  // Covers first: their sources lie in the folders hidden after.
  for (uint32_t i = 0; i < spec.covers.size(); ++i) {
    const Cover& cover = spec.covers[i];
    if (mount(cover.source.c_str(), cover.target.c_str(), nullptr, MS_BIND, nullptr) != 0)
      child::give_up(plan.report, Step::cover, i);
    // A bind mount may not lose flags its filesystem was locked with, so a refusal here only leaves it writable by its
    // owner.
    mount(nullptr, cover.target.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV, nullptr);
  }
  for (uint32_t i = 0; i < spec.hidden.size(); ++i) {
    if (mount("tmpfs", spec.hidden[i].c_str(), "tmpfs", MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=4k") != 0) {
      child::give_up(plan.report, Step::hide, i);
    }
  }
  if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
    child::give_up(plan.report, Step::mount_proc);
}

[[noreturn]] void run_container(const Plan& plan) {
  child::block_signals();
  build_world(plan);
  const pid_t program = child::fork_into(0, nullptr);
  if (program < 0) child::give_up(plan.report, Step::fork);
  if (program == 0) {
    setsid();
    child::become(plan.program, plan.report);
  }
  child::watch_program(program, plan.output_read, plan.log);
}

}  // namespace

Result<Process> start_container(const ContainerSpec& spec, const net::NetNamespace& space) {
  TRY(const std::string path, resolve(spec.command, spec.environment, spec.working_directory));
  TRY(Pipe report, Pipe::make());
  TRY(Pipe output, Pipe::make());
  const Fd folder(open(spec.log_folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail(from_errno(errno, "open the log folder " + spec.log_folder));

  const child::Words arguments(spec.command);
  const child::Words environment(spec.environment);
  const std::string former = spec.log_name + ".1";
  std::vector<int> inherited = spec.inherited;
  const Plan plan{
      spec,
      {path.c_str(), arguments.data(), environment.data(), spec.working_directory.c_str(), spec.capabilities, -1,
       output.write.get(), output.write.get(), inherited.data(), static_cast<uint32_t>(inherited.size())},
      {folder.get(), spec.log_name.c_str(), former.c_str(), spec.log_limit},
      space.fd(),
      report.write.get(),
      output.read.get(),
      output.write.get()};

  int handle = -1;
  const pid_t pid = child::fork_into(kOwnNamespaces, &handle);
  if (pid == 0) run_container(plan);
  if (pid < 0) return fail(from_errno(errno, "start a container"));
  Process process{pid, Fd(handle)};
  report.write.reset();
  const child::Report verdict = read_report(report.read);
  if (verdict.step == Step::none) return process;
  end_failed(process);
  std::string_view place;
  if (verdict.step == Step::cover) place = spec.covers[verdict.index].target;
  if (verdict.step == Step::hide) place = spec.hidden[verdict.index];
  return fail(from_errno(verdict.number, describe(verdict, spec.working_directory, path, place)));
}

Result<Ending> reap(const Process& process) {
  siginfo_t info{};
  if (waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(process.handle.get()), &info, WEXITED | WNOHANG) != 0) {
    return fail(from_errno(errno, "wait for a container"));
  }
  if (info.si_pid == 0) return fail(Code::io, Side::local, "the container has not ended");
  return Ending{info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status};
}

Result<Process> exec_in_container(int container, const ExecSpec& spec, bool from_outside) {
  TRY(const std::string path, resolve(spec.command, spec.environment, spec.working_directory));
  TRY(Pipe report, Pipe::make());
  const child::Words arguments(spec.command);
  const child::Words environment(spec.environment);
  const child::Program program{path.c_str(),
                               arguments.data(),
                               environment.data(),
                               spec.working_directory.c_str(),
                               spec.capabilities,
                               spec.in,
                               spec.out,
                               spec.err,
                               nullptr,
                               0};
  const int namespaces = static_cast<int>(kOwnNamespaces) | CLONE_NEWNET | (from_outside ? CLONE_NEWUSER : 0);

  int handle = -1;
  const pid_t pid = child::fork_into(0, &handle);
  if (pid == 0) {
    if (setns(container, namespaces) != 0) child::give_up(report.write.get(), Step::join_container);
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // entering a user namespace clears it
    // A process never moves to another pid namespace; its child is born there.
    const pid_t inside = child::fork_into(0, nullptr);
    if (inside < 0) child::give_up(report.write.get(), Step::fork);
    if (inside == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      child::become(program, report.write.get());
    }
    close(report.write.get());
    int status = 0;
    while (waitpid(inside, &status, 0) < 0 && errno == EINTR) {
    }
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  }
  if (pid < 0) return fail(from_errno(errno, "start a process"));
  Process process{pid, Fd(handle)};
  report.write.reset();
  const child::Report verdict = read_report(report.read);
  if (verdict.step == Step::none) return process;
  end_failed(process);
  return fail(from_errno(verdict.number, describe(verdict, spec.working_directory, path, {})));
}

}  // namespace weft::node
