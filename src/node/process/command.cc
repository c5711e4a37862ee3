#include "node/process/command.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "node/fd.h"

namespace weft::node {
namespace {

constexpr std::string_view kSystemFolders = "/usr/sbin:/sbin:/usr/bin:/bin";
constexpr size_t kMaxOutput = 4 << 20;

// Files in memory instead of pipes: nothing to pump, no deadlock, and the output is whole when the program has ended.
Result<Fd> memory_file(const char* name, std::string_view text) {
  Fd file(memfd_create(name, MFD_CLOEXEC));
  if (!file) return fail(from_errno(errno, "make a file in memory"));
  if (!text.empty() && pwrite(file.get(), text.data(), text.size(), 0) != static_cast<ssize_t>(text.size())) {
    return fail(from_errno(errno, "write a file in memory"));
  }
  return file;
}

std::string contents(const Fd& file) {
  std::string text(kMaxOutput, '\0');
  const ssize_t n = pread(file.get(), text.data(), text.size(), 0);
  text.resize(n > 0 ? static_cast<size_t>(n) : 0);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

Result<int> wait_for(pid_t pid, std::string_view program, Duration limit) {
  const Fd handle(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)));
  pollfd ended{handle.get(), POLLIN, 0};
  const int ready =
      poll(&ended, 1, static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(limit).count()));
  if (ready == 0) kill(pid, SIGKILL);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0) {
    if (errno != EINTR) return fail(from_errno(errno, fmt::format("wait for {}", program)));
  }
  if (ready == 0) return fail(Error::deadline(fmt::format("{} did not end in time", program)));
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Result<std::string> find_program(std::string_view name, std::string_view path) {
  if (name.find('/') != std::string_view::npos) {
    if (access(std::string(name).c_str(), X_OK) == 0) return std::string(name);
    return fail(Code::not_found, Side::local, fmt::format("{} is no program that may be run here", name));
  }
  while (!path.empty()) {
    const size_t colon = path.find(':');
    std::string candidate = fmt::format("{}/{}", path.substr(0, colon), name);
    if (candidate.front() == '/' && access(candidate.c_str(), X_OK) == 0) return candidate;
    path = colon == std::string_view::npos ? std::string_view{} : path.substr(colon + 1);
  }
  return fail(Code::not_found, Side::local, fmt::format("the program '{}' is not installed", name));
}

Result<std::string> run_command(const std::vector<std::string>& command, std::string_view input, Duration limit) {
  const char* path = std::getenv("PATH");
  TRY(const std::string program, find_program(command.front(), fmt::format("{}:{}", path ? path : "", kSystemFolders)));
  TRY(const Fd in, memory_file("input", input));
  TRY(const Fd out, memory_file("output", {}));
  TRY(const Fd err, memory_file("errors", {}));

  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in.get(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out.get(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.get(), STDERR_FILENO);
  pid_t pid = 0;
  const int failed = posix_spawn(&pid, program.c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return fail(from_errno(failed, "start " + program));

  TRY(const int status, wait_for(pid, program, limit));
  if (status != 0)
    return fail(Code::io, Side::local, fmt::format("{} failed (exit {}): {}", program, status, contents(err)));
  return contents(out);
}

}  // namespace weft::node
