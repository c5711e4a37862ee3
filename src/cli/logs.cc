// weft logs: what a container wrote, read from the node's own files, so that it works while the control plane is away.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <thread>

#include "cli/log_files.h"
#include "cli/pod_name.h"
#include "cli/state.h"
#include "cli/verb.h"

namespace weft::cli {
namespace {

struct LogsFlags {
  std::string run_dir;
  std::string pod;
  std::string container;
  bool follow = false;
  bool previous = false;
  int64_t tail = -1;
};

// Between two looks at a log that is followed.
constexpr auto kLook = std::chrono::milliseconds(200);

Result<std::string> container_of(const PodHere& pod, const std::string& asked) {
  const std::vector<std::string> all = containers_of(pod);
  if (!asked.empty()) {
    if (std::ranges::find(all, asked) != all.end()) return asked;
    return fail(Code::not_found, Side::local,
                fmt::format("pod {} has no container {}; it has {}", pod.name, asked, fmt::join(all, ", ")));
  }
  for (const std::string& each : all) {
    if (each != kProxyContainerName) return each;
  }
  return fail(Code::not_found, Side::local, fmt::format("pod {} has no container that has run yet", pod.name));
}

// Goes on to the container's next run when there is one, and ends when the pod is gone.
void follow(const std::string& folder, int run, RunLog log) {
  while (std::filesystem::exists(folder)) {
    const std::string piece = log.read_on();
    std::cout << piece << std::flush;
    if (!std::cout) return;
    if (!piece.empty()) continue;
    if (const int newest = newest_run(folder); newest > run) {
      run = newest;
      log = RunLog(run_file(folder, run));
      continue;
    }
    std::this_thread::sleep_for(kLook);
  }
}

Result<int> logs(const LogsFlags& flags) {
  const RunDir dir{flags.run_dir};
  TRY_VOID(require_mesh(dir));
  TRY(const PodHere pod, find_pod(pods_here(dir), flags.pod));
  TRY(const std::string container, container_of(pod, flags.container));
  const std::string folder = pod.folder + "/" + container;
  const int run = newest_run(folder) - (flags.previous ? 1 : 0);
  if (run < 0) {
    return fail(
        Code::not_found, Side::local,
        fmt::format("container {} of pod {} has not run {}", container, pod.name, flags.previous ? "before" : "yet"));
  }
  RunLog log(run_file(folder, run));
  const std::string text = log.read_on();
  std::cout << (flags.tail < 0 ? std::string_view(text) : last_lines(text, flags.tail)) << std::flush;
  if (flags.follow && !flags.previous) follow(folder, run, std::move(log));
  return 0;
}

}  // namespace

void add_logs(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<LogsFlags>();
  CLI::App* verb = add_verb(program, "logs", "Print what a container wrote.",
                            "  weft logs storefront\n  weft logs shop/storefront -c "
                            "weft-proxy -f     its access log, as it grows");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("POD", flags->pod, "a pod, or what runs it: storefront, shop/storefront")->required();
  verb->add_option("-c,--container", flags->container, "its container; without it the first app");
  verb->add_flag("-f,--follow", flags->follow, "go on as it is written");
  verb->add_flag("-p,--previous", flags->previous, "of the run before its last restart");
  verb->add_option("--tail", flags->tail, "only so many last lines");
  verb->callback([flags, &chosen] { chosen = [flags] { return logs(*flags); }; });
}

}  // namespace weft::cli
