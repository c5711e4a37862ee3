#include "proxy/testing/mesh.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "http/h1/client.h"

namespace weft::proxy::testing {

namespace {

constexpr const char* kOutbound = "virtualOutbound";
constexpr const char* kPassthrough = "PassthroughCluster";
constexpr uint16_t kOutboundPort = 15001;

io::Address at(const std::string& text) {
  auto parsed = io::Address::parse(text);
  CHECK(parsed);
  return *parsed;
}

io::Task<void> wait_for(io::Event& event) {
  CO_TRY_VOID(co_await event.wait(kNever));
  event.clear();
  co_return {};
}

io::Task<void> answer_about_peer(Peers& peers, std::string address, std::function<void(bool)> told) {
  CO_TRY(const bool is_without, co_await peers.is_without_proxy(std::move(address)));
  told(is_without);
  co_return {};
}

}  // namespace

MeshProxy::MeshProxy(Mesh& owner, std::string node, std::string ip)
    : mesh(owner), name(std::move(node)), address(at(ip + ":0").with_port(kOutboundPort)) {
  char path[] = "/tmp/weft-mesh-XXXXXX";
  const int fd = ::mkstemp(path);
  CHECK(fd >= 0);
  log_path = path;
  log_file = std::make_shared<observe::LogFile>(fd);
  mesh.network.capture(address, address);
}

MeshProxy::~MeshProxy() { ::unlink(log_path.c_str()); }

std::vector<xds::Known> MeshProxy::stored() {
  store->flush();
  return store->load();
}

std::vector<std::string> MeshProxy::log() {
  if (!worker) return {};
  for (const char* path : {"log", "/dev/stdout"}) {  // of tests' own listeners, of those that a control plane makes
    if (auto* buffer = worker->log({path, {}})) buffer->flush();
  }
  log_file->flush();
  std::ifstream file(log_path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::string MeshProxy::reason(const std::string& resource) const {
  for (const xds::ResourceState& state : staging.states()) {
    if (to_string(state.id) == resource) return state.reason;
  }
  return "it is not known";
}

MeshProxy& Mesh::add_proxy(const std::string& name, const std::string& ip) {
  return *proxies_.emplace_back(std::make_unique<MeshProxy>(*this, name, ip));
}

MeshProxy& Mesh::operator[](std::string_view name) {
  const auto found = std::ranges::find_if(proxies_, [&](const auto& proxy) { return proxy->name == name; });
  CHECK(found != proxies_.end());
  return **found;
}

void Mesh::outbound(const std::string& log_format, const std::string& ranges) {
  set(config::kClusterType, kPassthrough, xds::testing::passthrough_bytes(kPassthrough));
  for (const auto& proxy : proxies_) {
    xds::testing::WireListener listener;
    listener.name = kOutbound;
    listener.address = proxy->address.to_string();
    listener.bind = true;
    listener.hand_over = true;
    listener.mesh_ranges = ranges;
    listener.tcp_cluster = kPassthrough;
    listener.log_format = log_format;
    set(config::kListenerType, kOutbound, xds::testing::listener_bytes(listener), proxy->name);
  }
}

void Mesh::service(const std::string& address, const std::string& cluster_name,
                   const std::vector<std::string>& endpoints) {
  const io::Address where = at(address);
  cluster(cluster_name, endpoints);
  listener({.name = fmt::format("{}_{}", where.host(), where.port()),
            .address = address,
            .routes = {{.cluster = cluster_name, .rule = "http[0]"}}});
}

void Mesh::set(std::string_view type, const std::string& name, std::string bytes, const std::string& node) {
  source.set(type, name, std::move(bytes), node);
  if (server) server->changed({{std::string(type), name}});
}

void Mesh::listener(const xds::testing::WireListener& listener) {
  set(config::kListenerType, listener.name, xds::testing::listener_bytes(listener));
}

void Mesh::cluster(const std::string& name, const std::vector<std::string>& endpoints) {
  set(config::kClusterType, name, xds::testing::cluster_bytes(name));
  set(config::kEndpointType, name, xds::testing::endpoints_bytes(name, endpoints));
}

void Mesh::remove(std::string_view type, const std::string& name) {
  source.remove(type, name);
  if (server) server->changed({{std::string(type), name}});
}

void Mesh::start_control() { scope->spawn(serve_control(*this)); }

io::Task<void> Mesh::stop_control() {
  stop_control_.set();
  while (server) CO_TRY_VOID(co_await io::yield());
  co_return {};
}

io::Task<void> Mesh::serve_control(Mesh& mesh) {
  CO_TRY(auto acceptor, mesh.network.listen(mesh.control_address, {}));
  xds::Server server(mesh.loop, mesh.source, {});
  mesh.server = &server;
  (void)co_await io::race(
      server.serve(*acceptor,
                   {.admit = [](xds::Node claimed, const std::string&) -> Result<xds::Node> { return claimed; }}),
      wait_for(mesh.stop_control_));
  mesh.server = nullptr;
  co_return {};
}

void Mesh::start(MeshProxy& proxy) {
  WorkerOptions options;
  options.seed = 7;
  options.want_time = Mesh::kWantTime;
  options.open_log = [&proxy](const std::string&) -> Result<std::shared_ptr<observe::LogFile>> {
    return proxy.log_file;
  };
  options.want_listener = [this, &proxy](std::string wanted) {
    loop.post([&proxy, wanted = std::move(wanted)] {
      if (proxy.discovery) proxy.discovery->want_listener(wanted);
    });
  };
  options.ask_peer = [this, &proxy](std::string address, std::function<void(bool)> told) {
    loop.post([this, &proxy, address = std::move(address), told = std::move(told)]() mutable {
      scope->spawn(answer_about_peer(*proxy.peers, std::move(address), std::move(told)));
    });
  };
  proxy.staging = Staging();
  proxy.worker = std::make_unique<Worker>(network, registry.make_shard(), families,
                                          observe::Workload{proxy.name, "shop", "shop"}, options);
  if (!proxy.store_folder.empty()) proxy.store = std::make_unique<Store>(proxy.store_folder, proxy.name);
  DiscoveryOptions discovery;
  proxy.link = std::make_unique<ControlLink>(
      network, ControlLinkOptions{.address = proxies_ask, .name = {}, .root_file = {}, .token_file = {}});
  discovery.link = proxy.link.get();
  discovery.node = {proxy.name, "shop", {}};
  discovery.gateway = proxy.gateway;
  discovery.istiod = proxy.istiod;
  if (!proxy.gateway && !proxy.istiod) discovery.first_listeners = {kOutbound};
  discovery.store = proxy.store.get();
  if (!proxy.names) proxy.names = std::make_unique<NameService>(network, std::vector{resolver}, 0, registry);
  if (!proxy.peers) proxy.peers = std::make_unique<Peers>(loop);
  discovery.asked = {&proxy.names->asked(), &proxy.peers->asked()};
  const int life = ++proxy.lives;
  proxy.discovery = std::make_unique<Discovery>(
      network, std::move(discovery), proxy.staging, [this, &proxy, life](auto snapshot, auto taken) {
        auto take = [&proxy, life, snapshot = std::move(snapshot), taken = std::move(taken)] {
          if (!proxy.worker || proxy.lives != life) return;
          const auto adopted = proxy.worker->adopt(snapshot);
          EXPECT_TRUE(adopted) << to_string(adopted.error());
          taken();
        };
        if (proxy.holds_snapshots) {
          proxy.on_their_way.push_back(std::move(take));
        } else {
          loop.post(std::move(take));
        }
      });
  proxy.stop.clear();
  scope->spawn(run_proxy(proxy));
}

void Mesh::let_in(MeshProxy& proxy) {
  CHECK(!proxy.on_their_way.empty());
  loop.post(std::move(proxy.on_their_way.front()));
  proxy.on_their_way.pop_front();
}

io::Task<void> Mesh::stop(MeshProxy& proxy) {
  proxy.stop.set();
  while (proxy.worker) CO_TRY_VOID(co_await io::yield());
  co_return {};
}

io::Task<void> Mesh::run_proxy(MeshProxy& proxy) {
  auto ran = co_await io::race(io::with_scope(run_parts, std::ref(proxy)), wait_for(proxy.stop));
  if (!ran) co_return fail(ran.error());
  CO_TRY_VOID(co_await io::yield());  // its own letters arrive
  CO_TRY_VOID(co_await io::yield());
  proxy.discovery.reset();
  proxy.worker.reset();
  proxy.store.reset();
  co_return {};
}

io::Task<void> Mesh::run_parts(io::Scope& scope, MeshProxy& proxy) {
  scope.spawn(proxy.discovery->run());
  co_return co_await proxy.worker->run(proxy.staging.snapshot(), [](const Result<void>&) {});
}

io::Task<void> Mesh::begin(Bench& bench) {
  auto& mesh = static_cast<Mesh&>(bench);
  mesh.start_control();
  for (const auto& proxy : mesh.proxies_) mesh.start(*proxy);
  CO_TRY_VOID(co_await mesh.settle());
  co_return co_await mesh.script_(mesh);
}

void Mesh::play(io::Task<void> (*fn)(Mesh& mesh)) {
  script_ = fn;
  Bench::run(&begin);
  proxies_.clear();
}

io::Task<void> Mesh::settle(Duration time) {
  CO_TRY_VOID(co_await io::sleep_until(loop.now() + time));
  co_return {};
}

io::Task<std::unique_ptr<http::Session>> Mesh::connect_from(MeshProxy& from, std::string address) {
  CO_TRY(auto stream, co_await network.connect(at(address), {.mark = 0, .source = from.address}, loop.now() + 5s));
  co_return http::h1::make_session(std::move(stream), {});
}

io::Task<Answer> Mesh::ask(MeshProxy& from, std::string address, std::string path) {
  CO_TRY(auto session, co_await connect_from(from, std::move(address)));
  co_return co_await send_on(*session, "GET", std::move(path), {}, {});
}

}  // namespace weft::proxy::testing
