#include "xds/server.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/log.h"
#include "http/grpc/server.h"
#include "http/h2/server.h"
#include "xds/siblings.h"

namespace weft::xds {
namespace {

using http::grpc::ServerCall;
using http::grpc::Status;
using http::grpc::StatusCode;

// A subscription to every resource of a large mesh by name fits; a hostile message does not.
constexpr size_t kRequestBytes = 4 * 1024 * 1024;
// How long a client may take none of a message before its stream is ended; it will come again.
constexpr Duration kClientTakes = 60s;
// How long a client may take to say who it is.
constexpr Duration kFirstRequestTime = 10s;
// When no descriptor is left for a new connection: how long to wait before trying again.
constexpr Duration kAcceptPause = 100ms;

io::Task<void> until(TimePoint when) { co_return co_await io::sleep_until(when); }

}  // namespace

// One connection and who may come by it.
struct Server::Door {
  Server& server;
  const Entry& entry;
  io::Address peer;
  std::string identity;
  std::vector<Live*> lives;
};

// One discovery stream, alive for as long as its call.
struct Server::Live {
  Live(Door& door_, ServerCall& call_, Subscriber& subscriber_) : door(door_), call(call_), subscriber(subscriber_) {}
  Live(const Live&) = delete;
  Live& operator=(const Live&) = delete;
  ~Live() {
    if (door.server.lives_.erase(this) == 0) return;
    std::erase(door.lives, this);
    door.server.tell_status();
  }

  void enter(Node admitted) {
    node = std::move(admitted);
    connected = door.server.loop_.wall();
    door.server.lives_.insert(this);
    door.lives.push_back(this);
    door.server.tell_status();
  }
  void take(Generation report) {
    std::map<ResourceId, Wait> before = std::exchange(waits, {});
    for (const ResourceState& one : report.resources) {
      if (one.state != ResourceState::State::waiting) continue;
      const auto known = before.find(one.id);
      const bool same = known != before.end() && known->second.version == one.version;
      waits[one.id] = {one.version, same ? known->second.since : door.server.loop_.now()};
    }
    generation = std::move(report);
  }
  void push_by(TimePoint when) {
    due = std::min(due, when);
    news.set();
  }
  void end(Status status) {
    if (!ended) ended = std::move(status);
    news.set();
  }

  Door& door;
  ServerCall& call;
  Subscriber& subscriber;
  Node node;
  WallTime connected{};
  std::optional<Generation> generation;
  // What it has and waits for something else with.
  struct Wait {
    std::string version;
    TimePoint since;
  };
  std::map<ResourceId, Wait> waits;
  uint64_t settled = 0;
  io::Event news;
  TimePoint due = kNever;
  std::optional<Status> ended;
};

Server::Server(io::Loop& loop, ResourceSource& source, ServerOptions options)
    : loop_(loop), source_(source), options_(std::move(options)) {}

Server::~Server() { CHECK(lives_.empty()); }

io::Task<void> Server::serve(io::Acceptor& acceptor, Entry entry) {
  io::Event& readable = acceptor.readable();
  accepting_.push_back(&readable);
  auto served = co_await io::with_scope(&Server::accept_loop, std::ref(*this), std::ref(acceptor), std::ref(entry));
  std::erase(accepting_, &readable);
  co_return served;
}

io::Task<void> Server::accept_loop(io::Scope& scope, Server& server, io::Acceptor& acceptor, Entry& entry) {
  while (!server.drain_.draining()) {
    auto accepted = acceptor.try_accept();
    if (!accepted && accepted.error().code != Code::limit) co_return fail(accepted.error());
    if (!accepted) {
      log::warn("xds: {}", to_string(accepted.error()));
      CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + kAcceptPause));
    } else if (*accepted) {
      scope.spawn(server.serve_connection(std::move(*accepted), entry));
    } else {
      CO_TRY_VOID(co_await acceptor.readable().wait(kNever));
    }
  }
  co_return co_await scope.join();
}

// One of the connections that are counted, for as long as it lives.
class Server::Counted {
 public:
  Counted(Server& server, std::string from) : server_(server), from_(std::move(from)) {
    ++server_.connections_;
    ++server_.connections_from_[from_];
  }
  ~Counted() {
    --server_.connections_;
    const auto at = server_.connections_from_.find(from_);
    if (--at->second == 0) server_.connections_from_.erase(at);
  }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

  bool is_too_many() const {
    return server_.connections_ > kMostConnections || server_.connections_from_.at(from_) > kMostConnectionsFrom;
  }

 private:
  Server& server_;
  const std::string from_;
};

io::Task<void> Server::serve_connection(std::unique_ptr<io::Stream> stream, Entry& entry) {
  if (!entry.secure) {
    Door door{*this, entry, stream->peer(), {}, {}};
    co_return co_await serve_door(door, *stream);
  }
  const Counted counted(*this, stream->peer().host());
  Door door{*this, entry, stream->peer(), {}, {}};
  if (counted.is_too_many()) {
    log::debug("xds: {}: too many connections", door.peer.to_string());
    co_return {};
  }
  auto secured = co_await entry.secure(entry.context, std::move(stream));
  if (!secured) {
    if (secured.error().code == Code::cancelled) co_return fail(secured.error());
    log::debug("xds: connection from {}: {}", door.peer.to_string(), to_string(secured.error()));
    co_return {};
  }
  door.identity = secured->identity;
  const Duration life = door.identity.empty() ? kUnknownTime : Duration(secured->not_after - loop_.wall());
  (void)co_await io::race(serve_door(door, *secured->stream), until(deadline_in(loop_.now(), life)));
  co_return {};
}

io::Task<void> Server::serve_door(Door& door, io::Stream& stream) {
  auto served = co_await http::h2::serve(stream, {{&door, &Server::serve_call}, {}, &drain_, {}});
  if (!served && served.error().code != Code::cancelled) {
    log::debug("xds: connection from {}: {}", door.peer.to_string(), to_string(served.error()));
  }
  co_return {};
}

io::Task<void> Server::serve_call(void* context, http::ServerStream& stream) {
  Door& door = *static_cast<Door*>(context);
  if (!http::grpc::is_grpc(stream.head().headers)) {
    http::ResponseHead head(stream.arena());
    head.status = 415;
    co_return stream.respond(head, true);
  }
  Server& server = door.server;
  const std::string& name = server.options_.control_plane;
  ServerCall call(stream, kRequestBytes);
  if (call.path() == kDeltaPath) co_return co_await server.serve_stream(door, call, incremental_subscriber(name));
  if (call.path() == kStatePath) co_return co_await server.serve_stream(door, call, state_subscriber(name));
  if (call.path() == kReportPath) co_return co_await server.take_report(door, call);
  if (call.path() == kSiblingsPath) co_return co_await server.tell_siblings_use(door, call);
  if (call.path() == kCertifyPath && server.options_.certify) co_return co_await server.certify(door, call);
  co_return call.finish(
      {StatusCode::unimplemented, fmt::format("weft serves aggregated discovery, not {}", call.path())});
}

io::Task<void> Server::certify(Door& door, ServerCall& call) {
  auto message = co_await call.receive(loop_.now() + kFirstRequestTime);
  if (!message && call.finished()) co_return {};
  if (!message) co_return fail(message.error());
  if (!*message) co_return call.finish({StatusCode::invalid_argument, "no request came"});
  auto request = decode_certify_request(**message);
  if (!request) co_return call.finish({StatusCode::invalid_argument, request.error().detail});
  const std::string_view token = call.bearer_token();
  if (token.empty()) co_return call.finish({StatusCode::unauthenticated, "no token says who asks for a certificate"});
  auto chain = co_await options_.certify(options_.context, {std::string(token), door.peer}, std::move(*request));
  if (!chain) co_return call.finish(http::grpc::status_of(chain.error()));
  CO_TRY_VOID(co_await call.send(encode_certify_response(*chain), loop_.now() + kClientTakes));
  co_return call.finish({});
}

io::Task<void> Server::serve_stream(Door& door, ServerCall& call, std::unique_ptr<Subscriber> subscriber) {
  auto first = co_await call.receive(loop_.now() + kFirstRequestTime);
  if (!first) {
    if (call.finished() || first.error().code != Code::deadline) co_return fail(first.error());
    co_return call.finish({StatusCode::deadline_exceeded, "no discovery request came"});
  }
  if (!*first) co_return call.finish({});
  if (auto heard = subscriber->hear(**first); !heard) co_return call.finish(http::grpc::status_of(heard.error()));
  if (!subscriber->node())
    co_return call.finish({StatusCode::invalid_argument, "the first request does not say which node asks"});
  auto node = door.entry.admit(*subscriber->node(), door.identity);
  if (!node) co_return call.finish({StatusCode::permission_denied, node.error().detail});

  Live live(door, call, *subscriber);
  live.enter(std::move(*node));
  live.push_by(loop_.now());
  if (drain_.draining()) live.end({StatusCode::unavailable, "the control plane is shutting down"});
  CO_TRY_VOID(co_await io::with_scope(&Server::run_live, std::ref(*this), std::ref(live)));
  co_return call.finished() ? Result<void>() : call.finish(live.ended.value_or(Status{}));
}

io::Task<void> Server::run_live(io::Scope& scope, Server& server, Live& live) {
  scope.spawn(server.listen_to(live));
  co_return co_await server.send_to(live);
}

io::Task<void> Server::listen_to(Live& live) {
  for (;;) {
    auto message = co_await live.call.receive(kNever);
    if (!message || !*message) {
      live.end(message ? Status{} : http::grpc::status_of(message.error()));
      co_return {};
    }
    auto heard = live.subscriber.hear(**message);
    if (!heard) {
      live.end({StatusCode::invalid_argument, heard.error().detail});
      co_return {};
    }
    live.push_by(loop_.now());
    note_settled(live);
    tell_status();
  }
}

io::Task<void> Server::send_to(Live& live) {
  for (;;) {
    auto waited = co_await live.news.wait(live.due);
    if (!waited && waited.error().code != Code::deadline) co_return fail(waited.error());
    live.news.clear();
    if (live.ended) co_return {};
    if (loop_.now() < live.due) continue;
    live.due = kNever;
    while (auto message = live.subscriber.next(source_, live.node)) {
      CO_TRY_VOID(co_await live.call.send(*message, loop_.now() + kClientTakes));
      if (live.ended) co_return {};
      CO_TRY_VOID(co_await io::yield());  // other streams, and the work of the main thread, want their turn
    }
    // Nothing of it may have been another: then no answer will come that says so.
    const uint64_t before = live.settled;
    note_settled(live);
    if (live.settled != before) tell_status();
  }
}

io::Task<void> Server::take_report(Door& door, ServerCall& call) {
  auto message = co_await call.receive(loop_.now() + kFirstRequestTime);
  if (!message) co_return fail(message.error());
  if (!*message) co_return call.finish({StatusCode::invalid_argument, "a report without a message"});
  auto report = decode_report(**message);
  if (!report) co_return call.finish({StatusCode::invalid_argument, report.error().detail});
  bool known = false;
  for (Live* live : door.lives) {
    // By what the client calls itself: what it was admitted as is the server's word for it.
    if (live->subscriber.node()->id != report->node_id) continue;
    live->take(report->generation);
    note_settled(*live);
    known = true;
  }
  if (!known) {
    co_return call.finish({StatusCode::failed_precondition,
                           fmt::format("node \"{}\" has no discovery stream on this connection", report->node_id)});
  }
  tell_status();
  CO_TRY_VOID(co_await call.send("", loop_.now() + kClientTakes));
  co_return call.finish({});
}

io::Task<void> Server::tell_siblings_use(Door& door, ServerCall& call) {
  auto message = co_await call.receive(loop_.now() + kFirstRequestTime);
  if (!message) co_return fail(message.error());
  if (!*message) co_return call.finish({StatusCode::invalid_argument, "a question without a message"});
  auto id = decode_siblings_request(**message);
  if (!id) co_return call.finish({StatusCode::invalid_argument, id.error().detail});
  auto node = door.entry.admit(Node{std::move(*id), {}, {}}, door.identity);
  if (!node) co_return call.finish({StatusCode::permission_denied, node.error().detail});
  std::vector<std::string> names;
  for (const Live* live : lives_) {
    if (live->node.id == node->id || !source_.are_siblings(*node, live->node)) continue;
    // What does not exist need not be waited for.
    for (std::string& name : live->subscriber.names(config::kListenerType)) {
      if (source_.get(live->node, config::kListenerType, name)) names.push_back(std::move(name));
    }
  }
  CO_TRY_VOID(co_await call.send(encode_siblings_use(most_used(names, kMaxSiblingsUse)), loop_.now() + kClientTakes));
  co_return call.finish({});
}

void Server::changed(const std::vector<ResourceId>& which) {
  const uint64_t before = changes_++;
  for (Live* live : lives_) {
    if (live->subscriber.changed(which)) {
      live->push_by(loop_.now() + kDebounce);
    } else if (live->settled == before) {
      live->settled = changes_;
    }
  }
}

void Server::changed_all() {
  ++changes_;
  for (Live* live : lives_) {
    live->subscriber.all_changed();
    live->push_by(loop_.now() + kDebounce);
  }
}

std::vector<ProxyStatus> Server::proxies() const {
  std::vector<ProxyStatus> all;
  for (const Live* live : lives_) {
    all.push_back({live->node, live->door.peer, live->connected, live->call.path() == kDeltaPath,
                   live->subscriber.status(), live->generation, is_settled(*live) ? changes_ : live->settled});
  }
  std::ranges::sort(all, {}, [](const ProxyStatus& status) { return std::pair(status.node.id, status.connected); });
  return all;
}

void Server::call_back() {
  for (Live* live : lives_)
    live->end({StatusCode::unavailable, "come again: there is something new beside the stream"});
}

void Server::dismiss(std::string_view node_id) {
  for (Live* live : lives_) {
    if (live->node.id == node_id) live->end({StatusCode::permission_denied, "this node is known no more"});
  }
}

void Server::drain() {
  drain_.begin();
  for (Live* live : lives_) live->end({StatusCode::unavailable, "the control plane is shutting down"});
  for (io::Event* event : accepting_) event->set();
}

bool Server::is_settled(const Live& live) const {
  const TimePoint stuck = loop_.now() - kStuckAfter;
  return has_all(*live.subscriber.node(), live.subscriber.status(), live.generation) &&
         std::ranges::all_of(live.waits, [&](const auto& wait) { return wait.second.since <= stuck; });
}

void Server::note_settled(Live& live) const {
  if (is_settled(live)) live.settled = changes_;
}

void Server::tell_status() const {
  if (options_.on_status) options_.on_status();
}

}  // namespace weft::xds
