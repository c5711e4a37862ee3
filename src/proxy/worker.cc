#include "proxy/worker.h"

#include <algorithm>

#include "base/log.h"
#include "http/pooled_memory.h"
#include "proxy/connection.h"
#include "proxy/upstream/health.h"

namespace weft::proxy {

namespace {
constexpr Duration kSweepEvery = 5s;  // idle upstream connections, and memory kept from a burst
// After new configuration, until open connections are looked at: callers have theirs by then, and have moved on.
constexpr Duration kLookAgainAfter = 250ms;
constexpr Duration kAcceptPause = 100ms;  // after running out of descriptors
constexpr int kAcceptsATurn = 32;         // then others have their turn
}  // namespace

// A listener that has its socket open.
struct Worker::Bound {
  std::shared_ptr<const config::Listener> listener;
  std::unique_ptr<io::Acceptor> acceptor;
  http::Drain drain;
  bool stop = false;

  void end() {
    stop = true;
    if (acceptor) acceptor->readable().set();
    drain.begin();
  }
};

Worker::Worker(io::Network& network, stats::Shard& shard, const observe::Families& families, observe::Workload workload,
               WorkerOptions options)
    : network_(network),
      options_(std::move(options)),
      random_(options_.seed),
      date_(network.loop()),
      connections_(network.loop()),
      clusters_({&network_,
                 &connections_,
                 {&metrics_,
                  [](void* metrics, const io::Address& peer, std::string_view kind) {
                    static_cast<observe::Metrics*>(metrics)->flooded(Side::upstream, kind);
                    log::warn("http2: upstream {} floods its connection with {}: closed with ENHANCE_YOUR_CALM",
                              peer.to_string(), kind);
                  }}},
                options_.clusters, options_.first_turn),
      lookup_(network.loop()),
      dynamic_hosts_(connections_, &NameLookup::look_up_with, &lookup_),
      secure_(options_.tickets),
      metrics_(shard, families, std::move(workload)),
      snapshot_(std::make_shared<Snapshot>()) {}

Worker::~Worker() = default;

io::Task<void> Worker::run(std::shared_ptr<const Snapshot> first, std::function<void(Result<void>)> started) {
  auto adopted = adopt(std::move(first));
  started(adopted);
  if (adopted) {
    connections_.spawn(housekeeping());
    auto drained = co_await draining_.wait(kNever);
    if (drained) {
      const TimePoint deadline = deadline_in(loop().now(), options_.drain_time);
      // Housekeeping, and sessions of pools, are the worker's own and end with it.
      while (std::ranges::any_of(bound_, [](const auto& entry) { return entry.second->acceptor != nullptr; }) ||
             metrics_.connections() > 0) {
        if (loop().now() >= deadline || !co_await io::sleep_until(loop().now() + 20ms)) break;
      }
    }
  }
  connections_.cancel();
  (void)co_await connections_.join();
  for (auto& [path, log] : logs_) log->flush();
  co_return {};
}

Result<void> Worker::bind(const std::shared_ptr<const config::Listener>& listener) {
  io::Address address;
  if (listener->address.is_unix()) {
    address = io::Address::unix_socket(listener->address.path);
  } else {
    TRY(address, io::Address::parse_ip(listener->address.host, listener->address.port));
  }
  auto acceptor = network_.listen(address, {.reuse_port = options_.reuse_port, .ipv4_too = listener->ipv4_too});
  if (!acceptor) {
    Error error = acceptor.error();
    error.detail = "listener " + listener->name + ": " + error.detail;
    return fail(std::move(error));
  }
  auto bound = std::make_unique<Bound>();
  bound->listener = listener;
  bound->acceptor = std::move(*acceptor);
  if (listener->ipv4_too && bound->acceptor->local().family() == io::Address::Family::v4)
    log::info("listener {}: there is no IPv6 here; it takes IPv4 alone", listener->name);
  connections_.spawn(accept_loop(*bound));
  auto& place = bound_[listener->name];
  if (place) {
    place->end();
    retired_.push_back(std::move(place));  // its connections still watch its drain
  }
  place = std::move(bound);
  return {};
}

Result<void> Worker::adopt(std::shared_ptr<const Snapshot> snapshot) {
  snapshot_ = std::move(snapshot);
  clusters_.adopt(*snapshot_);
  upstream::begin_health_checks(*this, clusters_);
  secure_.sweep(*snapshot_);
  Result<void> outcome;
  for (const auto& [name, listener] : snapshot_->listeners) {
    if (!listener->bind) continue;
    const auto found = bound_.find(name);
    if (found != bound_.end() && !found->second->stop && found->second->listener->address == listener->address &&
        found->second->listener->ipv4_too == listener->ipv4_too) {
      found->second->listener = listener;
      continue;
    }
    if (auto bound = bind(listener); !bound && outcome) outcome = std::move(bound);
  }
  for (auto& [name, bound] : bound_) {
    const auto still = snapshot_->listeners.find(name);
    if (still == snapshot_->listeners.end() || !still->second->bind) bound->end();
  }
  for (io::Event* waiter : std::exchange(waiting_for_snapshot_, {})) waiter->set();
  look_again_ = std::min(look_again_, loop().now() + kLookAgainAfter);
  return outcome;
}

void Worker::opened(Connection& connection) {
  metrics_.connection_opened();
  connection.number = ++opened_;
  connection.next = open_;
  connection.link = &open_;
  if (open_ != nullptr) open_->link = &connection.next;
  open_ = &connection;
}

void Worker::closed(Connection& connection) {
  metrics_.connection_closed();
  *connection.link = connection.next;
  if (connection.next != nullptr) connection.next->link = connection.link;
}

Connection* Worker::open_connection(uint64_t number) const {
  Connection* found = open_;
  while (found != nullptr && found->number != number) found = found->next;
  return found;
}

void Worker::look_at_connections() {
  look_again_ = kNever;
  for (Connection* connection = open_; connection != nullptr; connection = connection->next) look_again(*connection);
}

void Worker::see_off_connections() {
  some_leave_ = false;
  for (Connection* connection = open_; connection != nullptr; connection = connection->next) {
    if (see_off(*connection)) some_leave_ = true;
  }
}

void Worker::drain() {
  for (auto& [name, bound] : bound_) bound->end();
  draining_.set();
}

io::Task<void> Worker::accept_loop(Bound& bound) {
  int accepted = 0;
  while (!bound.stop) {
    auto stream = bound.acceptor->try_accept();
    if (!stream) {
      log::warn("listener {}: {}", bound.listener->name, to_string(stream.error()));
      if (!co_await io::sleep_until(loop().now() + kAcceptPause)) break;
      continue;
    }
    if (!*stream) {
      accepted = 0;
      if (!co_await bound.acceptor->readable().wait(kNever)) break;
      continue;
    }
    connections_.spawn(serve_connection(*this, bound.drain, bound.listener, std::move(*stream)));
    if (++accepted == kAcceptsATurn) {
      accepted = 0;
      if (!co_await io::yield()) break;
    }
  }
  bound.acceptor.reset();  // whoever connects from now on is refused, not left waiting
  co_return {};
}

io::Task<void> Worker::housekeeping() {
  TimePoint sweep = loop().now() + kSweepEvery;
  for (;;) {
    CO_TRY_VOID(co_await io::sleep_until(loop().now() + observe::LogBuffer::kFlushEvery));
    for (auto& [path, log] : logs_) log->flush();
    if (loop().now() >= look_again_) look_at_connections();
    if (some_leave_) see_off_connections();
    if (loop().now() < sweep) continue;
    sweep = loop().now() + kSweepEvery;
    clusters_.sweep(loop().now());
    dynamic_hosts_.sweep(loop().now());
    http::give_back_unused_memory();
  }
}

observe::LogBuffer* Worker::log(const config::AccessLog& log) {
  auto& buffer = logs_[log.path];
  if (buffer || !options_.open_log) return buffer.get();
  auto file = options_.open_log(log.path);
  if (!file) {
    log::warn("{}", to_string(file.error()));
    return nullptr;
  }
  buffer = std::make_unique<observe::LogBuffer>(std::move(*file));
  return buffer.get();
}

void Worker::write_log(const std::vector<config::AccessLog>& logs, const Record& record) {
  for (size_t i = 0; i < logs.size(); ++i) {
    const config::LogFormat& format = logs[i].format ? *logs[i].format : *config::default_log_format();
    if (observe::LogBuffer* buffer = log(logs[i])) buffer->write(format, record, record.headers.of(i));
  }
}

std::optional<Error> Worker::refusal_of(std::string_view listener) const {
  const auto refused = snapshot_->refused.find(listener);
  if (refused == snapshot_->refused.end()) return std::nullopt;
  return Error{Code::unavailable, Side::local, Retry::never,
               fmt::format("this proxy refused what the control plane says of {}: {}", listener, refused->second)};
}

io::Task<std::shared_ptr<const config::Listener>> Worker::listener_named(std::string name) {
  const TimePoint deadline = deadline_in(loop().now(), options_.want_time);
  bool asked = false;
  for (;;) {
    const auto use = snapshot_->uses.find(name);
    const bool given_up = use != snapshot_->uses.end() && use->second->given_up();
    if (auto found = Snapshot::find(snapshot_->listeners, name); found && !given_up) co_return std::move(found);
    if (const auto absent = snapshot_->absent.find(name); absent != snapshot_->absent.end()) {
      absent->second->met.store(true, std::memory_order_relaxed);
      co_return fail(Code::not_found, Side::local, "the mesh has no " + name);
    }
    if (auto refused = refusal_of(name)) co_return fail(std::move(*refused));
    if (!options_.want_listener)
      co_return fail(Code::not_found, Side::local, "there is no control plane to ask for " + name);
    if (!std::exchange(asked, true)) options_.want_listener(name);
    auto waited = co_await next_snapshot(deadline);
    if (waited) continue;
    if (waited.error().code == Code::cancelled) co_return fail(waited.error());
    co_return fail(Code::unavailable, Side::local,
                   fmt::format("the control plane did not say in time what {} is", name));
  }
}

io::Task<void> Worker::without_proxy(const io::Address& peer) {
  struct Question {
    io::Event told;
    bool is_without = false;
  };
  if (!options_.ask_peer || !peer.is_ip()) co_return fail(Code::not_found, Side::local, "nobody knows who is there");
  const auto question = std::make_shared<Question>();
  options_.ask_peer(peer.host(), [question](bool is_without) {
    question->is_without = is_without;
    question->told.set();
  });
  CO_TRY_VOID(co_await question->told.wait(kNever));
  if (!question->is_without) co_return fail(Code::not_found, Side::local, "a proxy of the mesh may be there");
  co_return {};
}

io::Task<void> Worker::listener_came(std::string name) {
  const TimePoint deadline = deadline_in(loop().now(), options_.want_time);
  while (snapshot_->coming.contains(name)) {
    auto waited = co_await next_snapshot(deadline);
    if (waited) continue;
    if (waited.error().code == Code::cancelled) co_return fail(waited.error());
    co_return fail(Code::unavailable, Side::local, fmt::format("what {} leads to did not come in time", name));
  }
  co_return {};
}

io::Task<void> Worker::next_snapshot(TimePoint deadline) {
  io::Event news;
  waiting_for_snapshot_.push_back(&news);
  auto waited = co_await news.wait(deadline);
  std::erase(waiting_for_snapshot_, &news);
  co_return waited;
}

}  // namespace weft::proxy
