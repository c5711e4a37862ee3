// weft up: a whole mesh on this machine from a folder of manifests.
#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "base/core_dump.h"
#include "base/log.h"
#include "cli/state.h"
#include "cli/up/detach.h"
#include "cli/up/mesh.h"
#include "cli/up/welcome.h"
#include "cli/verb.h"
#include "node/proc_file.h"
#include "node/process/command.h"
#include "node/sandbox.h"

namespace weft::cli {
namespace {

struct UpFlags {
  std::string run_dir;
  std::string folder;
  uint16_t api_port = 6443;
  std::vector<std::string> open;
  bool detach = false;
  int wait_seconds = 180;
  uint64_t certificate_seconds = 24 * 3600;
  std::string log_level = "warn";
};

// One of our own programs: beside this one, else in PATH.
Result<std::string> own_program(const std::string& name) {
  std::error_code problem;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", problem);
  const std::string beside = (self.parent_path() / name).string();
  if (access(beside.c_str(), X_OK) == 0) return beside;
  const char* path = std::getenv("PATH");
  auto found = node::find_program(name, path == nullptr ? "" : path);
  if (found) return found;
  return fail(Code::not_found, Side::local,
              fmt::format("{} is neither beside {} nor in PATH; build or install it", name, self.string()));
}

Result<void> check_tools() {
  const char* path = std::getenv("PATH");
  auto nft = node::find_program("nft", fmt::format("{}:/usr/sbin:/sbin", path == nullptr ? "" : path));
  if (nft) return {};
  return fail(Code::not_found, Side::local, "nft is missing; install it with `apt-get install nftables`");
}

Result<RunDir> take_run_dir(const std::string& path) {
  TRY(const RunDir dir, RunDir::prepare(path));
  TRY(const auto running, running_mesh(dir));
  if (running) {
    return fail(
        Code::conflict, Side::local,
        fmt::format("a mesh runs in {} already, from {}; end it with `weft down`, or give this one its own --run-dir",
                    dir.path, running->folder));
  }
  dir.clear();  // what a killed one left
  return RunDir::prepare(path);
}

struct Ports {
  up::HostPort api;
  std::vector<up::HostPort> openings;
};

Result<Ports> open_ports(const UpFlags& flags, const up::Plan& plan) {
  Ports ports;
  TRY(ports.api, up::open_host_port(flags.api_port, "the API", "--api-port PORT (0 picks one)"));
  for (const up::Opening& each : plan.openings) {
    TRY(auto port,
        up::open_host_port(each.host_port, each.service, fmt::format("--open {}=PORT (0 picks one)", each.service)));
    ports.openings.push_back(std::move(port));
  }
  return ports;
}

// This process is the one outside the sandbox, whose end ends everything.
State state_of(const up::Plan& plan, const Ports& ports) {
  State state{getpid(), birth_of(getpid()), plan.folder, ports.api.port, {}};
  for (size_t i = 0; i < plan.openings.size(); ++i) {
    state.opened.push_back({plan.openings[i].ns + "/" + plan.openings[i].service,
                            fmt::format("http://127.0.0.1:{}/", ports.openings[i].port)});
  }
  return state;
}

Result<void> run_inside(up::MeshOptions options, up::Progress& progress) {
  TRY_VOID(node::enter_sandbox());
  io::Signals signals{SIGINT, SIGTERM, SIGHUP};
  std::signal(SIGPIPE, SIG_IGN);
  const SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  up::Mesh mesh(network, signals, progress, std::move(options));
  return loop.run(mesh.run());
}

Result<int> up_mesh(const UpFlags& flags) {
  log::Level level;
  if (!log::parse_level(flags.log_level, level)) {
    return invalid(fmt::format("--log-level {} is none of trace, debug, info, warn, error, off", flags.log_level));
  }
  log::set_level(level);
  keep_memory_out_of_core_dumps();  // the node asks for every pod's token
  up::MeshOptions options;
  options.wait = std::chrono::seconds(flags.wait_seconds);
  options.must_be_ready = flags.detach;
  TRY(options.plan, up::make_plan(flags.folder, flags.open));
  TRY(options.control_program, own_program("weft-control"));
  TRY(options.proxy_program, own_program("weft-proxy"));
  options.control_options = {"--certificate-seconds", std::to_string(flags.certificate_seconds)};
  TRY_VOID(check_tools());
  TRY(options.dir, take_run_dir(flags.run_dir));
  const RunDir dir = options.dir;
  auto ports = open_ports(flags, options.plan);
  if (!ports) {
    dir.clear();
    return fail(std::move(ports).error());
  }

  up::Progress progress(isatty(STDOUT_FILENO) == 1);
  std::optional<up::Detach> detach;
  if (flags.detach) {
    TRY(detach, up::Detach::go());
  }
  const State state = state_of(options.plan, *ports);
  progress.done(fmt::format("{}: {} objects, no errors", flags.folder, options.plan.manifests.size()));
  for (const std::string& warning : options.plan.warnings) progress.warn(warning);
  const std::string welcome = up::welcome_text(dir, state, options.plan, flags.detach);
  options.on_ready = [&] {
    progress.say(welcome);
    if (detach) detach->ready(dir.logs() + "/weft-up.log");
  };
  options.api = std::move(ports->api);
  options.openings = std::move(ports->openings);
  auto outcome = save(dir, state);
  if (outcome) outcome = node::make_directories(dir.logs());
  if (outcome) outcome = run_inside(std::move(options), progress);
  dir.clear();
  if (!outcome) return fail(std::move(outcome).error());
  return 0;
}

}  // namespace

void add_up(CLI::App& program, Act& chosen) {
  auto flags = std::make_shared<UpFlags>();
  CLI::App* verb =
      add_verb(program, "up",
               "Start a whole mesh on this machine from a folder of Kubernetes manifests, in namespaces of its own.\n"
               "images.yaml in the folder says which command stands in for which image.",
               "  weft up examples/shop\n"
               "  weft up examples/shop --open ingressgateway      and let the host in at http://127.0.0.1:8080/\n"
               "  weft up examples/shop --detach                   and come back when it is ready");
  add_run_dir(*verb, flags->run_dir);
  verb->add_option("DIR", flags->folder, "folder of manifests")->required();
  verb->add_option("--api-port", flags->api_port, "port of 127.0.0.1 for the API; 0 picks one")->capture_default_str();
  verb->add_option("--open", flags->open, "[NAMESPACE/]SERVICE[:PORT][=HOST-PORT]: let the host call it")
      ->allow_extra_args(false);  // one a flag, and as many flags as wanted
  verb->add_flag("-d,--detach", flags->detach, "go to the background when all is ready");
  verb->add_option("--wait", flags->wait_seconds, "seconds the pods may take to be ready")->capture_default_str();
  verb->add_option("--certificate-seconds", flags->certificate_seconds, "how long workloads' certificates are good")
      ->check(CLI::Range(2, 90 * 24 * 3600))
      ->capture_default_str();
  verb->add_option("--log-level", flags->log_level, "what the node says of itself")->capture_default_str();
  verb->callback([flags, &chosen] { chosen = [flags] { return up_mesh(*flags); }; });
}

}  // namespace weft::cli
