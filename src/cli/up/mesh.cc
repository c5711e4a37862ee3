#include "cli/up/mesh.h"

#include <fmt/format.h>
#include <unistd.h>

#include "base/log.h"
#include "cli/page.h"
#include "cli/put_object.h"
#include "cli/up/readiness.h"
#include "cli/up/sidecar.h"
#include "codec/json.h"
#include "dns/server.h"
#include "kube/list_watch.h"
#include "mesh/inject/inject.h"
#include "mesh/names.h"
#include "node/api_sync.h"
#include "node/door.h"

namespace weft::cli::up {
namespace {

// As weft-control's --mesh-range has them.
constexpr std::string_view kPodRange = "10.244.0.0/16";
constexpr std::string_view kPodNetworkV6 = "fd00:10:244::";
constexpr auto kControlTime = 60s;  // for the control plane to be ready, on a busy machine
constexpr auto kControlPoll = 50ms;
constexpr auto kHearTime = 5s;  // for callers to hear of the pods; then the mesh is said to be up all the same
constexpr auto kHearPoll = 20ms;
constexpr int kHeardTwice = 2;       // the control plane hears of endpoints as we do, not before us
constexpr int kControlFailures = 3;  // then it will not come
constexpr auto kObjectTime = 30s;
constexpr auto kAppGrace = 10s;     // what apps get at the end at most
constexpr auto kStopDelay = 300ms;  // until callers have heard that a pod goes

io::Task<void> run_and_tell(io::Task<void> task, io::Event& ended) {
  auto done = co_await std::move(task);
  ended.set();
  co_return std::move(done);
}

}  // namespace

Mesh::Mesh(io::SocketNetwork& network, io::Signals& signals, Progress& progress, MeshOptions options)
    : network_(network),
      signals_(signals),
      progress_(progress),
      options_(std::move(options)),
      control_(options_.dir, options_.control_program, options_.api.socket, options_.control_options),
      names_("cluster.local") {}

// What the node needs before anything is started.
Result<void> Mesh::build() {
  settings_.name = kNodeName;
  settings_.state_folder = options_.dir.path;
  settings_.life.stop_delay = kStopDelay;
  settings_.prepare_proxy = &Mesh::prepare_proxy;
  settings_.prepare_context = this;
  options_.plan.images.add(mesh::inject::Settings().image, sidecar_image(options_.proxy_program));
  TRY(const auto range, node::net::Range::parse(kPodRange));
  TRY(auto v6, io::Address::parse_ip(kPodNetworkV6, 0));
  TRY(wires_, node::net::NodeNetwork::make(range, std::move(v6)));
  TRY_VOID(open_dns(io::Address::v4(wires_->address(), node::kDnsPort)));
  if (wires_->v6().is_ip()) TRY_VOID(open_dns(wires_->v6().with_port(node::kDnsPort)));
  TRY(door_, node::open_door(options_.dir.path));
  kubelet_ = std::make_unique<node::Kubelet>(settings_, options_.plan.images, *wires_);
  return signals_.attach(network_.loop());
}

Result<void> Mesh::open_dns(const io::Address& address) {
  TRY(auto socket, io::DatagramSocket::bind(network_.loop(), address));
  TRY(auto acceptor, network_.listen(address, {}));
  dns_.push_back({std::move(socket), std::move(acceptor)});
  return {};
}

io::Task<void> Mesh::run() {
  CO_TRY_VOID(build());
  co_return co_await io::with_scope(&Mesh::main, this);
}

// The control plane is there before everything that follows it, and goes after.
io::Task<void> Mesh::main(io::Scope& scope, Mesh*& self) {
  scope.spawn(run_and_tell(self->control_.run(), self->control_ended_));
  auto outcome = co_await io::with_scope(&Mesh::live, self);
  self->control_.stop();
  CO_TRY_VOID(co_await self->until_ended(self->control_ended_));
  self->progress_.done("the mesh is down");
  co_return std::move(outcome);
}

io::Task<void> Mesh::live(io::Scope& scope, Mesh*& self) {
  scope.spawn(run_and_tell(self->kubelet_->run(), self->kubelet_ended_));
  CO_TRY(auto first, co_await io::race(self->start(scope), self->until_signal()));
  Result<void> outcome;
  if (first.index() == 0) outcome = std::move(std::get<0>(first));
  if (first.index() == 0 && outcome) outcome = co_await self->until_signal();
  self->progress_.now("stopping: apps, sidecars, control plane");
  self->kubelet_->stop(kAppGrace);
  CO_TRY_VOID(co_await self->until_ended(self->kubelet_ended_));
  co_return std::move(outcome);
}

io::Task<void> Mesh::start(io::Scope& scope) {
  CO_TRY_VOID(co_await until_control_is_ready());
  CO_TRY(kube::Config config, kube::load_kubeconfig(options_.dir.kubeconfig()));
  CO_TRY(client_, kube::Client::make(network_, std::move(config)));
  CO_TRY_VOID(start_node(scope));
  CO_TRY_VOID(co_await create_objects());
  CO_TRY_VOID(open_gateways(scope));
  CO_TRY_VOID(co_await until_pods_are_ready());
  CO_TRY_VOID(co_await until_calls_go_through());
  options_.on_ready();
  co_return {};
}

io::Task<void> Mesh::until_control_is_ready() {
  io::Loop& loop = network_.loop();
  const TimePoint deadline = loop.now() + kControlTime;
  progress_.now("starting the control plane");
  for (;;) {
    auto page = co_await get_page(network_, options_.dir.control_socket(), "/ready", loop.now() + kPageTime);
    if (page && page->status == 200) break;
    if (!page && page.error().code == Code::cancelled) co_return fail(page.error());
    if (control_.failures() >= kControlFailures || loop.now() > deadline) {
      co_return fail(Code::unavailable, Side::local, "the control plane does not start: " + control_.last_words());
    }
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kControlPoll));
  }
  progress_.done(fmt::format("control plane ready, API at https://127.0.0.1:{}", options_.api.port));
  co_return {};
}

io::Task<void> Mesh::create_objects() {
  size_t made = 0;
  for (const Manifest& each : options_.plan.manifests) {
    progress_.now(fmt::format("creating objects: {} of {}", ++made, options_.plan.manifests.size()));
    CO_TRY_VOID(co_await put_object(*client_, each, network_.loop().now() + kObjectTime));
  }
  progress_.done(fmt::format("{} objects created", made));
  co_return {};
}

Result<void> Mesh::start_node(io::Scope& scope) {
  kube::WatchOptions ours;
  ours.field_selector = fmt::format("spec.nodeName={}", kNodeName);
  scope.spawn(kube::list_watch(*client_, kube::kPods, ours, pods_));
  scope.spawn(kube::list_watch(*client_, kube::kServices, {}, services_));
  scope.spawn(kube::list_watch(*client_, kube::kEndpointSlices, {}, slices_));
  scope.spawn(kube::list_watch(*client_, kube::kServiceEntries, {}, entries_));
  tokens_ = std::make_unique<node::PodTokens>(*client_, std::string(mesh::kTokenAudience));
  scope.spawn(tokens_->run());
  scope.spawn(node::follow_pods(pods_, *kubelet_));
  scope.spawn(node::report_pods(*client_, *kubelet_));
  scope.spawn(node::follow_services(services_, slices_, names_));
  scope.spawn(node::follow_entries(entries_, names_));
  for (const Dns& each : dns_) {
    scope.spawn(dns::serve_datagrams(*each.datagrams, responder_, {}));
    scope.spawn(dns::serve_streams(*each.streams, responder_, {}));
  }
  scope.spawn(node::serve_door(door_, *kubelet_));
  return {};
}

io::Task<std::vector<std::string>> Mesh::prepare_proxy(void* mesh, const node::PodSpec& pod, std::string folder) {
  Mesh& self = *static_cast<Mesh*>(mesh);
  CO_TRY_VOID(co_await self.tokens_->write(pod, folder));
  co_return write_bootstrap(self.options_.dir, pod, folder,
                            io::Address::v4(self.wires_->address(), mesh::kDiscoveryPort));
}

Result<void> Mesh::open_gateways(io::Scope& scope) {
  for (size_t i = 0; i < options_.openings.size(); ++i) {
    TRY(auto acceptor, network_.adopt_listener(options_.openings[i].socket.release()));
    gateways_.push_back(
        std::make_unique<Gateway>(network_, options_.plan.openings[i], std::move(acceptor), services_, slices_));
    scope.spawn(gateways_.back()->serve());
  }
  return {};
}

io::Task<void> Mesh::until_pods_are_ready() {
  const TimePoint deadline = network_.loop().now() + options_.wait;
  kube::Store::Feed changes(pods_);
  for (;;) {
    const Readiness state = readiness_of(pods_);
    if (state.ready >= options_.plan.pods) break;
    progress_.now(fmt::format("pods: {} of {} ready{}", state.ready, options_.plan.pods,
                              state.waiting.empty() ? "" : "; " + state.waiting.front()));
    auto changed = co_await changes.changed().wait(deadline);
    if (!changed && changed.error().code == Code::cancelled) co_return std::move(changed);
    (void)changes.take();
    if (changed) continue;
    const std::string late = fmt::format("{} of {} pods are ready after {} s; {}", state.ready, options_.plan.pods,
                                         std::chrono::duration_cast<std::chrono::seconds>(options_.wait).count(),
                                         fmt::join(state.waiting, "; "));
    if (options_.must_be_ready) co_return fail(Error::deadline(late));
    progress_.warn(late);
    co_return {};
  }
  progress_.done(fmt::format("{} pods ready", options_.plan.pods));
  co_return {};
}

// A pod is ready a moment before its callers have heard of it. Whoever is told that the mesh is up calls at once.
io::Task<void> Mesh::until_calls_go_through() {
  io::Loop& loop = network_.loop();
  const TimePoint deadline = loop.now() + kHearTime;
  int seen = 0;
  while (seen < kHeardTwice && loop.now() < deadline) {
    if (all_are_endpoints(pods_, services_, slices_)) {
      const auto page = co_await get_page(network_, options_.dir.control_socket(), "/proxies", loop.now() + kPageTime);
      if (!page && page.error().code == Code::cancelled) co_return fail(page.error());
      const auto proxies = page ? codec::parse_json(page->body) : Result<codec::Value>(fail(page.error()));
      seen = proxies && all_are_active(*proxies) ? seen + 1 : 0;
    }
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + kHearPoll));
  }
  co_return {};
}

io::Task<void> Mesh::until_signal() {
  for (;;) {
    if (signals_.take()) co_return {};
    CO_TRY_VOID(co_await signals_.arrived().wait(kNever));
  }
}

// A second signal ends the waiting: what is left is killed.
io::Task<void> Mesh::until_ended(io::Event& ended) {
  while (!ended.is_set()) {
    CO_TRY_VOID(co_await io::wait_either(ended, signals_.arrived(), kNever));
    if (signals_.take()) co_return {};
  }
  co_return {};
}

}  // namespace weft::cli::up
