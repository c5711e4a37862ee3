#include "node/pod/runner.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/capability.h>
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <filesystem>

#include "base/log.h"
#include "node/capture.h"
#include "node/pod/prober.h"
#include "node/pod/status.h"
#include "node/proc_file.h"
#include "node/process/exit.h"

namespace weft::node {
namespace {

// Files of the host that each container sees as the pod's own. They exist on every Debian; one that does not is not
// covered.
constexpr std::pair<const char*, const char*> kCovered[] = {
    {"resolv.conf", "/etc/resolv.conf"}, {"hosts", "/etc/hosts"}, {"nsswitch.conf", "/etc/nsswitch.conf"}};
constexpr auto kUnpreparedRetry = 10s;  // a pod whose network or files could not be made is tried again after this

bool has_proxy(const PodSpec& pod) {
  return std::any_of(pod.containers.begin(), pod.containers.end(),
                     [](const ContainerDef& each) { return each.name == kProxyContainer; });
}

// A gateway's proxy is its pod's application: it listens itself, and captures nothing.
bool captures(const PodSpec& pod) {
  return std::any_of(pod.containers.begin(), pod.containers.end(),
                     [](const ContainerDef& each) { return each.name == kProxyContainer && each.sidecar; });
}

std::string proxy_folder(const std::string& pod_folder) { return pod_folder + "/proxy"; }

}  // namespace

std::string pod_folder(const NodeSettings& settings, const PodSpec& pod) {
  return fmt::format("{}/pods/{}_{}_{}", settings.state_folder, pod.name_space, pod.name, pod.uid);
}

std::string log_path(const NodeSettings& settings, const PodSpec& pod, std::string_view container, int run) {
  return fmt::format("{}/{}/{}.log", pod_folder(settings, pod), container, run);
}

PodRunner::PodRunner(const NodeSettings& settings, const Images& images, net::NodeNetwork& network, PodSpec spec,
                     Report report)
    : settings_(settings), images_(images), node_(network), report_(std::move(report)) {
  folder_ = pod_folder(settings, spec);
  running_.resize(spec.containers.size());
  starts_.resize(spec.containers.size());
  life_.emplace(std::move(spec), settings.life, TimePoint{}, SystemClock().wall());
}

PodRunner::~PodRunner() {
  for (const auto& running : running_) {
    if (!running) continue;
    send_signal(running->process, SIGKILL);
    siginfo_t ended;
    waitid(static_cast<idtype_t>(P_PIDFD), static_cast<id_t>(running->process.handle.get()), &ended, WEXITED);
  }
  wire_.reset();
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void PodRunner::remove(Duration grace) {
  life_->remove(grace, loop_ ? loop_->now() : SystemClock().now());
  news_.set();
}

const Process* PodRunner::process(std::string_view container) const {
  for (size_t i = 0; i < running_.size(); ++i) {
    if (running_[i] && spec().containers[i].name == container) return &running_[i]->process;
  }
  return nullptr;
}

const Launch* PodRunner::launch(std::string_view container) const {
  for (size_t i = 0; i < running_.size(); ++i) {
    if (running_[i] && spec().containers[i].name == container) return &running_[i]->launch;
  }
  return nullptr;
}

PodPlace PodRunner::place() const {
  return {.address = address_,
          .node_address = net::to_text(node_.address()),
          .v6 = v6_,
          .node_v6 = node_.v6().host(),
          .cluster_domain = settings_.cluster_domain,
          .api_host = settings_.api_host,
          .api_port = settings_.api_port};
}

// Everything before the first container: network, capture, the pod's own files.
Result<void> PodRunner::prepare() {
  if (!wire_) {
    TRY(auto wire, node_.add_pod());
    wire_.emplace(std::move(wire));
    address_ = net::to_text(wire_->address());
    v6_ = wire_->v6().host();
  }
  TRY_VOID(make_directories(folder_));
  for (const ContainerDef& each : spec().containers) TRY_VOID(make_directories(folder_ + "/" + each.name));
  TRY_VOID(replace_file(folder_ + "/resolv.conf", resolv_conf(spec(), place()), 0644));
  TRY_VOID(replace_file(folder_ + "/hosts", hosts_file(spec(), place()), 0644));
  TRY_VOID(replace_file(folder_ + "/nsswitch.conf", nsswitch_conf(), 0644));
  if (!has_proxy(spec())) return {};
  if (captures(spec())) TRY_VOID(apply_capture(wire_->space()));
  TRY_VOID(make_directories(proxy_folder(folder_)));
  proxy_environment_ = {"WEFT_POD_FOLDER=" + proxy_folder(folder_)};
  return {};
}

io::Task<void> PodRunner::prepare_proxy() {
  if (!has_proxy(spec()) || !settings_.prepare_proxy) co_return {};
  CO_TRY(const auto more, co_await settings_.prepare_proxy(settings_.prepare_context, spec(), proxy_folder(folder_)));
  proxy_environment_.insert(proxy_environment_.end(), more.begin(), more.end());
  co_return {};
}

io::Task<void> PodRunner::run() {
  loop_ = &co_await io::current_loop();
  while (!life_->removing()) {
    auto prepared = prepare();
    if (prepared) prepared = co_await prepare_proxy();
    if (prepared) break;
    if (prepared.error().code == Code::cancelled) co_return std::move(prepared);
    log::warn("node: pod {}/{}: {}", spec().name_space, spec().name, prepared.error().detail);
    if (!life_->spec().containers.empty())
      life_->failed_to_start(0, "PodSandboxFailed", prepared.error().detail, loop_->now());
    tell(loop_->now());
    news_.clear();
    auto waited = co_await news_.wait(loop_->now() + kUnpreparedRetry);
    if (!waited && waited.error().code == Code::cancelled) co_return std::move(waited);
  }
  co_return co_await io::with_scope(&PodRunner::live, this);
}

io::Task<void> PodRunner::live(io::Scope& scope, PodRunner*& self) {
  for (;;) {
    const TimePoint now = self->loop_->now();
    self->news_.clear();
    // A failed start is news at once; every other action brings its own.
    for (const Action& action : self->life_->due(now)) self->perform(action, scope, now);
    self->tell(now);
    // A pod that ended by itself stays, with its logs, until the API lets it go.
    if (self->life_->over() && self->life_->removing()) co_return {};
    auto waited = co_await self->news_.wait(self->life_->next(now));
    if (!waited && waited.error().code == Code::cancelled) co_return std::move(waited);
  }
}

void PodRunner::perform(const Action& action, io::Scope& scope, TimePoint now) {
  Running* running = running_[action.container].get();
  switch (action.what) {
    case Action::What::start: return start(action.container, scope, now);
    case Action::What::probe: return scope.spawn(probe(action.container, action.probe));
    case Action::What::terminate:
      if (running) send_signal(running->process, SIGTERM);
      return;
    case Action::What::kill:
      if (running) send_signal(running->process, SIGKILL);
      return;
  }
}

Result<PodRunner::Running> PodRunner::launch_container(size_t i) {
  const ContainerDef& def = spec().containers[i];
  TRY(const Image image, images_.find(def.image));
  TRY(Launch launch, launch_of(spec(), def, image, place()));
  const bool proxy = def.name == kProxyContainer;
  if (proxy) launch.environment.insert(launch.environment.end(), proxy_environment_.begin(), proxy_environment_.end());

  ContainerSpec container;
  container.hostname = spec().name.substr(0, 63);  // HOST_NAME_MAX is 64, a DNS label 63
  container.command = launch.command;
  container.environment = launch.environment;
  container.working_directory = launch.working_directory;
  container.log_folder = folder_ + "/" + def.name;
  container.log_name = fmt::format("{}.log", starts_[i]);
  for (const auto& [file, target] : kCovered) {
    if (std::filesystem::exists(target)) container.covers.push_back({folder_ + "/" + file, target});
  }
  if (proxy) container.capabilities = 1ULL << CAP_NET_ADMIN;
  else container.hidden = {settings_.state_folder};
  TRY(Process process, start_container(container, wire_->space()));
  return Running{std::move(process), std::move(launch), starts_[i]};
}

void PodRunner::start(size_t i, io::Scope& scope, TimePoint now) {
  auto launched = launch_container(i);
  if (!launched) {
    const bool image = launched.error().code == Code::not_found && !images_.find(spec().containers[i].image);
    life_->failed_to_start(i, image ? "NoCommandForImage" : "CreateContainerError", launched.error().detail, now);
    news_.set();
    return;
  }
  running_[i] = std::make_unique<Running>(std::move(*launched));
  life_->started(i, fmt::format("weft://{}/{}/{}", spec().uid, spec().containers[i].name, starts_[i]++), now,
                 loop_->wall());
  news_.set();
  // The last two runs' logs are kept, as `kubectl logs --previous` expects.
  if (starts_[i] > 2) {
    std::error_code ignored;
    const std::string old = log_path(settings_, spec(), spec().containers[i].name, starts_[i] - 3);
    std::filesystem::remove(old, ignored);
    std::filesystem::remove(old + ".1", ignored);
  }
  scope.spawn(watch(i));
}

io::Task<void> PodRunner::watch(size_t i) {
  auto ending = co_await wait_ended(running_[i]->process, kNever);
  if (!ending && ending.error().code == Code::cancelled) co_return fail(ending.error());
  running_[i].reset();
  life_->ended(i, ending ? ending->code : 255, loop_->now(), loop_->wall());
  news_.set();
  co_return {};
}

io::Task<void> PodRunner::probe(size_t i, ProbeKind kind) {
  if (!running_[i]) co_return {};
  const int run = running_[i]->run;
  const Probe& what = *spec().containers[i].probe(kind);
  // A copy of what the probe needs: the container may end, and start anew, while it runs.
  const Process process{running_[i]->process.pid, Fd(fcntl(running_[i]->process.handle.get(), F_DUPFD_CLOEXEC, 0))};
  const Launch launch = running_[i]->launch;
  const ProbeTarget target{wire_->space(), address_, process, launch};
  auto result = co_await run_probe(what, target, loop_->now() + what.timeout);
  if (!result && result.error().code == Code::cancelled) co_return std::move(result);
  if (!running_[i] || running_[i]->run != run) co_return {};
  life_->probed(i, kind, result.has_value(), result ? "" : result.error().detail, loop_->now());
  news_.set();
  co_return {};
}

void PodRunner::tell(TimePoint) {
  codec::Value next =
      status_of(*life_, {address_, net::to_text(node_.address()), v6_, node_.v6().host()}, status_, loop_->wall());
  if (next == status_) return;
  status_ = std::move(next);
  report_(spec(), status_);
}

}  // namespace weft::node
