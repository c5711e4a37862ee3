#include "proxy/main_thread.h"

#include <csignal>

#include "base/log.h"
#include "base/private_file.h"
#include "base/resident.h"
#include "dns/server.h"
#include "http/pooled_memory.h"
#include "stats/prometheus.h"

namespace weft::proxy {

namespace {
constexpr Duration kStartTime = 30s;  // for the workers to bind their listeners
constexpr Duration kSettleTime = 2s;  // after which the start counts as over
// What is in use comes back at the price of a hundred faults, a fraction of a millisecond each time.
constexpr Duration kDropEvery = 5s;
// One pod's apps: what they ask for at a time, and what one of them can have us hold.
constexpr dns::ServerLimits kDnsLimits{.waiting = 128, .connections = 32};
constexpr size_t kMaxResolvConf = 64 * 1024;
}  // namespace

MainThread::MainThread(io::Network& network, io::Signals& signals, ProxyOptions options)
    : network_(network),
      signals_(signals),
      options_(std::move(options)),
      lookup_(network.loop()),
      resolver_(&NameLookup::look_up_with, &lookup_,
                [this](auto sets, auto gone) { take_resolved(std::move(sets), std::move(gone)); }),
      peers_(network.loop()) {}

MainThread::~MainThread() = default;

io::Task<void> MainThread::run() { co_return co_await io::with_scope(main, std::ref(*this)); }

io::Task<void> MainThread::main(io::Scope& scope, MainThread& self) {
  self.add_pages();
  self.start_.set(self.network_.loop().wall().time_since_epoch() / std::chrono::seconds(1));
  const xds::Update fixed = self.static_update();
  xds::Applied applied = self.staging_.apply(fixed).applied;
  self.resolver_.follow(fixed, applied);
  self.start_workers(scope);
  auto started = co_await self.workers_started();
  if (started) started = self.open_dns(scope);
  if (started) started = self.start_discovery(scope);
  if (started) started = self.open_admin(scope);
  if (started) {
    log::info("weft-proxy serves {} listeners with {} worker{}", self.staging_.snapshot()->listeners.size(),
              self.options_.workers, self.options_.workers == 1 ? "" : "s");
    scope.spawn(self.settle());
    scope.spawn(self.resolver_.run());
    (void)co_await self.until_signal();
    (void)co_await self.drain();
  }
  self.workers_.clear();  // joins
  co_return std::move(started);
}

xds::Update MainThread::static_update() const {
  xds::Update update;
  for (const auto& listener : options_.bootstrap.listeners) update.changed.emplace_back(listener);
  for (const auto& cluster : options_.bootstrap.clusters) {
    update.changed.emplace_back(cluster);
    if (cluster->discovery != config::Discovery::dns) continue;
    if (auto set = resolved_already(*cluster)) update.changed.emplace_back(std::move(set));
  }
  return update;
}

void MainThread::start_workers(io::Scope& scope) {
  io::Loop& loop = network_.loop();
  const auto tickets = std::make_shared<tls::TicketKeys>();
  const auto clusters = std::make_shared<upstream::ClusterStates>();
  for (uint32_t i = 0; i < options_.workers; ++i) {
    WorkerOptions options;
    options.tickets = tickets;
    options.clusters = clusters;
    options.seed = Random(static_cast<uint64_t>(loop.wall().time_since_epoch().count()) + i).next();
    options.first_turn = static_cast<uint32_t>(options.seed);
    options.outbound_mark = options_.outbound_mark;
    options.inbound_mark = options_.inbound_mark;
    options.drain_time = options_.drain_time;
    options.reuse_port = options_.workers > 1;
    options.open_log = [this](const std::string& path) { return logs_.open(path); };
    if (!options_.first_listeners.empty()) {
      options.want_listener = [this, &loop](std::string name) {
        loop.post([this, name = std::move(name)] {
          if (discovery_) discovery_->want_listener(name);
        });
      };
      options.ask_peer = [this, &loop, &scope, i](std::string address, std::function<void(bool)> told) {
        loop.post([this, &scope, i, address = std::move(address), told = std::move(told)]() mutable {
          if (!draining_) scope.spawn(ask_peer(*workers_[i], std::move(address), std::move(told)));
        });
      };
    }
    WorkerThread::Events events;
    events.started = [this, &loop](Result<void> outcome) {
      loop.post([this, outcome = std::move(outcome)] {
        ++started_;
        if (!outcome && start_outcome_) start_outcome_ = outcome;
        worker_news_.set();
      });
    };
    events.ended = [this, &loop] {
      loop.post([this] {
        ++ended_;
        worker_news_.set();
      });
    };
    workers_.push_back(std::make_unique<WorkerThread>(registry_.make_shard(), families_, options_.workload,
                                                      std::move(options), staging_.snapshot(), std::move(events)));
  }
}

io::Task<void> MainThread::ask_peer(WorkerThread& worker, std::string address, std::function<void(bool)> told) {
  CO_TRY(const bool is_without, co_await peers_.is_without_proxy(std::move(address)));
  worker.post([is_without, told = std::move(told)] { told(is_without); });
  co_return {};
}

Result<ControlLinkOptions> MainThread::way_to_control_plane() const {
  const std::string& name = options_.bootstrap.ads_cluster;
  const auto cluster = Snapshot::find(staging_.snapshot()->clusters, name);
  if (!cluster || !cluster->endpoints || cluster->endpoints->endpoints.empty()) {
    return invalid("the control plane's cluster " + name + " has no static endpoint");
  }
  ControlLinkOptions way;
  const config::Address& at = cluster->endpoints->endpoints.front().address;
  if (at.is_unix()) {
    way.address = io::Address::unix_socket(at.path);
  } else {
    TRY(way.address, io::Address::parse_ip(at.host, at.port));
  }
  way.name = options_.control_name;
  way.root_file = options_.control_root_file;
  way.token_file = options_.control_token_file;
  if (!way.root_file.empty() && (!options_.certified || way.name.empty()))
    return invalid("--control-root needs --certified and --control-name: a control plane is shown a certificate");
  return way;
}

Result<ControlLinkOptions> MainThread::way_to_istiod() {
  TRY(const auto host_and_port, options_.istio.address());
  const auto& [host, port] = host_and_port;
  ControlLinkOptions way;
  if (auto ip = io::Address::parse_ip(host, port)) {
    way.address = std::move(*ip);
  } else {
    way.address = io::Address::loopback(port);
    way.host = host;
    way.look_up = &NameLookup::look_up_as_application;
    way.context = &lookup_;
  }
  auto or_else = [](const std::string& said, const std::string& otherwise) { return said.empty() ? otherwise : said; };
  way.name = or_else(options_.control_name, host);
  way.root_file = or_else(options_.control_root_file, kIstioRootFile);
  way.token_file = or_else(options_.control_token_file, kIstioTokenFile);
  return way;
}

Result<void> MainThread::start_discovery(io::Scope& scope) {
  if (!has_control_plane()) return {};
  const xds::Bootstrap& bootstrap = options_.bootstrap;
  const bool by_istiod = !options_.istio.istiod.empty();
  TRY(ControlLinkOptions way, by_istiod ? way_to_istiod() : way_to_control_plane());
  way.mark = options_.outbound_mark;
  link_ = std::make_unique<ControlLink>(network_, std::move(way));
  DiscoveryOptions options;
  options.link = link_.get();
  options.node = {.id = bootstrap.node_id, .cluster = bootstrap.node_cluster, .metadata = {}, .labels = {}};
  if (by_istiod) {
    TRY(options.node, options_.istio.node());
    options.istiod = true;
  }
  options.first_listeners = options_.first_listeners;
  options.gateway = options_.gateway;
  const auto seed = static_cast<uint64_t>(network_.loop().wall().time_since_epoch().count());
  options.seed = seed;
  if (!options_.store.empty()) store_ = std::make_unique<Store>(options_.store, options.node.id);
  options.store = store_.get();
  options.resolver = &resolver_;
  options.asked = {&peers_.asked()};
  if (names_) options.asked.push_back(&names_->asked());
  options.on_disconnected = [this] {
    if (certificate_) certificate_->renew();
  };
  discovery_ = std::make_unique<Discovery>(network_, std::move(options), staging_, [this](auto snapshot, auto taken) {
    post(std::move(snapshot), std::move(taken));
  });
  scope.spawn(discovery_->run());
  if (!options_.certified && !by_istiod) return {};
  certificate_ = std::make_unique<OwnCertificate>(
      network_.loop(), *link_, OwnCertificateOptions{.folder = options_.store, .seed = seed + 1},
      [this](std::vector<config::Resource> secrets) {
        expiry_.set(
            std::chrono::duration_cast<std::chrono::seconds>(certificate_->not_after()->time_since_epoch()).count());
        discovery_->bring(std::move(secrets));
      });
  scope.spawn(certificate_->run());
  return {};
}

// With a control plane by its way, so that it is told what serves.
void MainThread::take_resolved(std::vector<config::Resource> sets, std::vector<xds::ResourceId> gone) {
  if (discovery_) return discovery_->bring(std::move(sets), std::move(gone));
  xds::Update update;
  update.changed = std::move(sets);
  update.forgotten = std::move(gone);
  StagingResult result = staging_.apply(update);
  if (result.snapshot) post(std::move(result.snapshot), [] {});
}

void MainThread::post(std::shared_ptr<const Snapshot> snapshot, std::function<void()> taken) {
  auto left = std::make_shared<size_t>(workers_.size());  // counted down on this thread
  for (const auto& worker : workers_) {
    worker->adopt(snapshot, [this, left, taken](Result<void> adopted) {
      network_.loop().post([left, taken, adopted = std::move(adopted)] {
        if (!adopted) log::error("{}", adopted.error().detail);
        if (--*left == 0) taken();
      });
    });
  }
}

io::Task<void> MainThread::workers_started() {
  const TimePoint deadline = network_.loop().now() + kStartTime;
  while (started_ < options_.workers) {
    CO_TRY_VOID(co_await worker_news_.wait(deadline));
    worker_news_.clear();
  }
  co_return start_outcome_;
}

// What starting took is given back soon, and what is rarely used from time to time.
io::Task<void> MainThread::settle() {
  CO_TRY_VOID(co_await io::sleep_until(network_.loop().now() + kSettleTime));
  for (;;) {
    http::give_back_unused_memory();
    drop_unused_pages();
    CO_TRY_VOID(co_await io::sleep_until(network_.loop().now() + kDropEvery));
  }
}

io::Task<void> MainThread::until_signal() {
  CO_TRY_VOID(signals_.attach(network_.loop()));
  for (;;) {
    if (const auto number = signals_.take()) {
      log::info("{}: draining for at most {} s", *number == SIGINT ? "SIGINT" : "SIGTERM", options_.drain_time / 1s);
      co_return {};
    }
    CO_TRY_VOID(co_await signals_.arrived().wait(kNever));
  }
}

io::Task<void> MainThread::drain() {
  draining_ = true;
  for (const auto& worker : workers_) worker->drain();
  const TimePoint deadline = network_.loop().now() + options_.drain_time + 1s;
  while (ended_ < workers_.size()) {
    CO_TRY_VOID(co_await worker_news_.wait(deadline));
    worker_news_.clear();
  }
  co_return {};
}

Result<void> MainThread::open_admin(io::Scope& scope) {
  std::vector<io::Address> addresses = options_.admin;
  if (const auto& own = options_.bootstrap.admin) {
    if (own->is_unix()) {
      addresses.push_back(io::Address::unix_socket(own->path));
    } else {
      TRY(io::Address address, io::Address::parse_ip(own->host, own->port));
      addresses.push_back(std::move(address));
    }
  }
  for (const io::Address& address : addresses) {
    auto acceptor = network_.listen(address, {});
    if (!acceptor) {
      Error error = acceptor.error();
      error.detail = "admin: " + error.detail;
      return fail(std::move(error));
    }
    const bool others_reach_it = address.is_ip() && !address.is_loopback();
    scope.spawn((others_reach_it ? open_pages_ : pages_).serve(std::move(*acceptor)));
  }
  return {};
}

// It answers before the proxy is ready, and so before the apps begin.
Result<void> MainThread::open_dns(io::Scope& scope) {
  if (options_.dns.empty()) return {};
  std::vector<io::Address> servers;
  if (const auto text = read_whole_file(options_.resolv_conf, kMaxResolvConf)) {
    servers = dns::read_nameservers(*text);
  } else {
    log::warn("dns: {}: {}; names that are none of the mesh cannot be resolved", options_.resolv_conf,
              text.error().detail);
  }
  names_ = std::make_unique<NameService>(network_, std::move(servers), options_.outbound_mark, registry_);
  pages_.add("/names", "the names that apps have looked up, and what the mesh says of them",
             [this](std::string_view) { return admin::Page{.body = names_->page()}; });
  for (const io::Address& address : options_.dns) {
    auto opened = open_dns_at(address, scope);
    if (opened) continue;
    // A kernel without IPv6 has no IPv6 to capture either.
    if (address.family() != io::Address::Family::v6) return opened;
    log::warn("dns: {}", opened.error().detail);
  }
  return {};
}

Result<void> MainThread::open_dns_at(const io::Address& address, io::Scope& scope) {
  TRY(auto datagrams, io::DatagramSocket::bind(network_.loop(), address));
  TRY(auto streams, network_.listen(address, {}));
  scope.spawn(dns::serve_datagrams(*datagrams, *names_, kDnsLimits));
  scope.spawn(dns::serve_streams(*streams, *names_, kDnsLimits));
  dns_.push_back({std::move(datagrams), std::move(streams)});
  return {};
}

void MainThread::add_pages() {
  pages_.add("/peers", "the addresses of silent clients, and whether the mesh has a proxy there",
             [this](std::string_view) { return admin::Page{.body = peers_.page()}; });
  const auto readiness = [this](std::string_view) {
    if (draining_) return admin::Page{.status = 503, .body = "draining\n"};
    if (!this->ready())
      return admin::Page{.status = 503, .body = "waiting for the first configuration: " + discovery_->status() + "\n"};
    return admin::Page{.body = "ready\n"};
  };
  for (admin::Pages* pages : {&pages_, &open_pages_}) {
    pages->add("/ready", "200 when this proxy serves", readiness);
    pages->add("/healthz/ready", "the same, where Istio's users look for it", readiness);
    pages->add("/stats/prometheus", "everything counted, as Prometheus text", [this](std::string_view) {
      return admin::Page{.type = std::string(stats::kPrometheusContentType), .body = stats::prometheus_text(registry_)};
    });
  }
  pages_.add("/config", "every resource: version and whether it is active", [this](std::string_view) {
    admin::Page page;
    if (discovery_) page.body = "control plane: " + discovery_->status() + "\n";
    for (const xds::ResourceState& state : staging_.states()) {
      page.body += fmt::format("{:<8} {} {}{}{}\n", name_of(state.state), to_string(state.id), state.active_version,
                               state.reason.empty() ? "" : ": ", state.reason);
    }
    return page;
  });
}

}  // namespace weft::proxy
