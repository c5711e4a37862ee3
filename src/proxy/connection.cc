#include "proxy/connection.h"

#include "base/log.h"
#include "http/h1/server.h"
#include "http/h2/server.h"
#include "proxy/choose_chain.h"
#include "proxy/filter/external.h"
#include "proxy/opening.h"
#include "proxy/serve.h"
#include "proxy/termination.h"
#include "proxy/tunnel.h"
#include "proxy/upstream/attempt.h"
#include "proxy/worker.h"
#include "tls/stream.h"

namespace weft::proxy {

namespace {

bool in_mesh(const Snapshot& snapshot, const io::Address& address) {
  return std::ranges::any_of(snapshot.mesh_ranges, [&](const config::Cidr& range) { return in_range(range, address); });
}

// Istio's name of the listener for an address: "10.96.0.10_80", "fd00::a_80".
std::string listener_name(const io::Address& address) { return fmt::format("{}_{}", address.host(), address.port()); }

std::string listener_of_port(const io::Address& address) { return fmt::format("0.0.0.0_{}", address.port()); }

// nullptr: there is none. Error: it was refused, so that nobody knows what it would have asked for.
Result<std::shared_ptr<const config::Listener>> known_listener(const Worker& worker, const std::string& name) {
  if (auto found = Snapshot::find(worker.snapshot().listeners, name)) return found;
  if (auto refused = worker.refusal_of(name)) return fail(std::move(*refused));
  return nullptr;
}

Result<std::shared_ptr<const config::Listener>> known_listener(const Worker& worker, const io::Address& original) {
  auto exact = known_listener(worker, listener_name(original));
  if (!exact || *exact) return exact;
  return known_listener(worker, listener_of_port(original));
}

// Before it may serve, what would take its connections instead knows nothing of its rules.
[[gnu::noinline]] io::Task<void> wait_for_coming(Worker& worker, const io::Address& original) {
  const std::string own = listener_name(original);
  CO_TRY_VOID(co_await worker.listener_came(own));
  if (Snapshot::find(worker.snapshot().listeners, own)) co_return {};
  co_return co_await worker.listener_came(listener_of_port(original));
}

// Not inlined, as all that only begins a connection: its frame would become part of serve_connection's, which an idle
// connection holds.
// use_original_dst: the listener for the address the client meant, else the one that accepted.
[[gnu::noinline]] io::Task<std::shared_ptr<const config::Listener>> hand_over(
    Worker& worker, std::shared_ptr<const config::Listener> bound, const io::Address& original, InUse& in_use) {
  if (!bound->hand_over_by_original) co_return std::move(bound);
  if (!worker.snapshot().coming.empty()) CO_TRY_VOID(co_await wait_for_coming(worker, original));
  CO_TRY(auto known, known_listener(worker, original));
  if (known && in_use.begin(worker.snapshot(), known->name)) co_return std::move(known);
  if (bound->direction != config::Direction::outbound || !in_mesh(worker.snapshot(), original))
    co_return std::move(bound);
  auto asked = co_await worker.listener_named(listener_name(original));
  if (asked && in_use.begin(worker.snapshot(), (*asked)->name)) co_return std::move(*asked);
  if (asked) co_return fail(Code::unavailable, Side::local, "listener " + (*asked)->name + " was given up meanwhile");
  // An address in the mesh's ranges that the control plane does not know is nobody's: passed on as it is.
  if (asked.error().code == Code::not_found) co_return std::move(bound);
  co_return fail(asked.error());
}

// The codec of a connection whose first bytes may not have been asked for yet.
[[gnu::noinline]] io::Task<Spoken> codec_of(Connection& connection, io::Stream& stream,
                                            const config::HttpConnection& http, std::string& read) {
  if (http.codec != config::HttpCodec::detect)
    co_return http.codec == config::HttpCodec::http2 ? Spoken::http2 : Spoken::http1;
  const TimePoint silent_until = deadline_in(connection.worker.loop().now(), silent_time(http));
  // Inside TLS both sides have agreed on it, if they have; what the chain was chosen by is the outside.
  if (connection.tls) {
    const std::string_view agreed = connection.tls->alpn();
    if (agreed == "h2" || agreed == "http/1.1") co_return agreed == "h2" ? Spoken::http2 : Spoken::http1;
    co_return co_await read_http_version(stream, read, silent_until, connection.ending);
  }
  if (connection.first.spoken == Spoken::http1 || connection.first.spoken == Spoken::http2)
    co_return connection.first.spoken;
  co_return co_await read_http_version(stream, read, silent_until, connection.ending);
}

void note_flood(void* context, std::string_view kind) {
  const auto& connection = *static_cast<Connection*>(context);
  connection.worker.metrics().flooded(Side::downstream, kind);
  const tls::CertificateInfo* certificate = connection.tls != nullptr ? connection.tls->peer_certificate() : nullptr;
  const std::string who = certificate != nullptr ? fmt::format(" ({})", fmt::join(certificate->uris, ", ")) : "";
  log::warn("http2: {}{} floods its connection to {} with {}: closed with ENHANCE_YOUR_CALM",
            connection.peer.to_string(), who, connection.bound_name, kind);
}

// Begins one drain when another does.
class Following final : public http::Drain::Watcher {
 public:
  Following(http::Drain& first, http::Drain& then) : then_(then) { first.add(*this); }
  void on_drain() override { then_.begin(); }

 private:
  http::Drain& then_;
};

std::string_view terms_of(const config::FilterChain& chain) {
  return chain.tls ? std::string_view(chain.tls->version) : std::string_view();
}

io::Task<void> serve_http(Connection& connection, io::Stream& stream, const config::HttpConnection& http,
                          std::string read) {
  http::ServeOptions options{.handler = {&connection, serve_request, log_malformed, note_flood},
                             .limits = {},
                             .drain = &connection.ending,
                             .already_read = {},
                             .date = &connection.worker.date()};
  options.limits.idle = silent_time(http);
  if (http.request_headers_timeout > 0s) options.limits.head_time = http.request_headers_timeout;
  if (connection.listener->direction == config::Direction::inbound) http::add_room_for_a_hop(options.limits);
  options.limits.max_concurrent_streams = http.max_concurrent_streams;
  options.limits.ping_interval = http.keep_alive.interval;
  options.limits.ping_timeout = http.keep_alive.timeout;
  CO_TRY(const Spoken spoken, co_await codec_of(connection, stream, http, read));
  options.already_read.append_copy(read);
  std::string().swap(read);  // not to be held while the connection lives
  if (spoken == Spoken::http2) co_return co_await http::h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

// A connection is the worker's for as long as it lives.
class Open {
 public:
  explicit Open(Connection& connection) : connection_(connection) { connection.worker.opened(connection); }
  Open(const Open&) = delete;
  ~Open() { connection_.worker.closed(connection_); }

 private:
  Connection& connection_;
};

[[gnu::noinline]] io::Task<void> serve_tunnel(Connection& connection, io::Stream& stream,
                                              const config::FilterChain& chain, Opened opened) {
  std::unique_ptr<Tunnel> tunnel = std::move(opened.tunnel);
  if (!tunnel) {
    tunnel = std::make_unique<Tunnel>(connection, chain);
    if (auto connected = co_await tunnel->connect(); !connected) {
      tunnel->give_up(stream, connected.error());
      co_return std::move(connected);
    }
  }
  if (opened.undeclared) tunnel->forget_if_silent();
  co_return co_await tunnel->carry(stream, opened.from_client, opened.from_server);
}

// What `weft mtls` tells whoever would like to require mutual TLS. Our own machine's probes and loops are nobody.
class NotedPlaintext {
 public:
  explicit NotedPlaintext(const Connection& connection) : loop_(connection.worker.loop()) {
    if (connection.listener->direction != config::Direction::inbound || connection.tls != nullptr) return;
    if (!connection.peer.is_ip() || connection.peer.is_loopback()) return;
    gauges_.emplace(connection.worker.metrics().plaintext(connection.peer.host()));
    change(1);
  }
  NotedPlaintext(const NotedPlaintext&) = delete;
  ~NotedPlaintext() {
    if (gauges_) change(-1);
  }

 private:
  void change(int64_t by) {
    gauges_->open.add(by);
    gauges_->seen.set(std::chrono::duration_cast<std::chrono::seconds>(loop_.wall().time_since_epoch()).count());
  }

  io::Loop& loop_;
  std::optional<observe::PlaintextGauges> gauges_;
};

void leave(Connection& connection, std::string_view why) {
  if (connection.leave_by == kNever) {
    connection.leave_by = connection.worker.loop().now() + kLeaveTime;
    connection.leave_why = why;
    connection.worker.leaving();
  }
  connection.ending.begin();
}

constexpr std::string_view kOtherTerms =
    "it came on terms that are not taken here any more (plaintext where mutual TLS is required)";
// Why `chain` would not take its peer's certificate now; empty: it would. Comparisons of pointers, unless whom to
// trust, or the chain's terms, are others than those by which it was last found good.
std::string why_distrusted(Connection& connection, const config::FilterChain* chain) {
  const tls::Stream* tls = connection.tls;
  if (tls == nullptr || !tls->verified() || chain == nullptr || !chain->tls) return {};
  const Snapshot& snapshot = connection.worker.snapshot();
  auto now = Secure::trust_of(*chain->tls, snapshot);
  if (now == nullptr || (now == connection.trust && chain->tls == connection.terms)) return {};
  Secure& secure = connection.worker.secure();
  std::string why;
  const bool first = connection.trust == nullptr;
  const bool same_terms = first || chain->tls == connection.terms || chain->tls->version == connection.terms->version;
  if (same_terms && (first || Secure::differ_in_roots_only(*connection.trust, *now)) && (first || tls->anchor())) {
    // A resumed session was made under the very roots of the context that resumed it.
    if (tls->anchor() && !secure.trusts(now, *tls->anchor()))
      why = "who vouched for its certificate is trusted no longer";
  } else {
    auto context = secure.server(*chain->tls, snapshot, connection.listener->direction);
    // Asked again once it can be made.
    if (!context) return {};
    if (auto stands = tls->stands_by(*context); !stands) why = std::move(stands.error().detail);
  }
  if (why.empty()) {
    connection.trust = std::move(now);
    connection.terms = chain->tls;
  }
  return why;
}

// What is in flight says in its log line why it was broken off, as the connection does where that is all there is.
void cast_out(Connection& connection, const std::string& why) {
  for (Request* request = connection.requests; request != nullptr; request = request->next) revoke(*request, why);
  revoke(connection, why);
}

void leave_upstream(Connection& connection) {
  const TimePoint by = connection.worker.loop().now() + kLeaveTime;
  for (Request* request = connection.requests; request != nullptr; request = request->next) {
    if (request->attempt == nullptr || request->leave_by != kNever) continue;
    const std::string_view why = upstream::why_stale(*request->attempt);
    if (why.empty()) continue;
    request->leave_by = by;
    request->leave_why = why;
    connection.worker.leaving();
  }
  if (connection.tunnel == nullptr) return;
  if (const std::string_view why = connection.tunnel->why_stale(); !why.empty()) leave(connection, why);
}

ConnectionFacts facts_of(const Connection& connection) {
  return {connection.original, connection.peer, connection.first};
}

void refuse(Connection& connection, const config::Listener& listener, io::Stream& stream, const Error& why) {
  if (!connection.revoked.empty()) {
    log_refused(connection, listener, {Code::denied, Side::local, Retry::never, connection.revoked});
    return stream.reset();
  }
  // Whoever left by itself (a probe, a connection kept ready) was refused nothing.
  if (why.code == Code::closed) return;
  const bool ours = why.side == Side::local || why.code == Code::deadline;
  if (ours && why.code != Code::cancelled) log_refused(connection, listener, why);
  stream.reset();
}

// Error: denied, with the sentence; cancelled.
[[gnu::noinline]] io::Task<void> admit(Connection& connection) {
  // Held while somebody is asked: what is asked about is of this configuration.
  const auto listener = connection.listener;
  filter::Step step = filter::judge_connection(connection, 0);
  while (step.asks) {
    std::string key = filter::key_of(*step.asks);
    // At its opening it may have been asked about already.
    if (std::ranges::find(connection.asked, key) == connection.asked.end()) {
      CO_TRY(auto why, co_await filter::ask(connection, *step.asks));
      if (why) {
        connection.denied_by_service = true;
        co_return fail(Code::denied, Side::local, std::move(*why));
      }
      connection.asked.push_back(std::move(key));
    }
    step = filter::judge_connection(connection, step.next);
  }
  if (step.denial) co_return fail(Code::denied, Side::local, std::move(step.denial->sentence));
  co_return {};
}

// The newest of what the connection's is a version of; nullptr: it is gone.
std::shared_ptr<const config::Listener> listener_of_now(const Connection& connection) {
  const Snapshot& snapshot = connection.worker.snapshot();
  std::shared_ptr<const config::Listener> now;
  if (connection.listener->name != connection.bound_name)
    now = known_listener(connection.worker, connection.original).value_or(nullptr);
  if (!now) now = Snapshot::find(snapshot.listeners, connection.listener->name);
  return now;
}

// A client that is silent at its opening has time to begin HTTP: not where it would be taken on other terms now.
void look_at_silence(Connection& connection) {
  if (connection.listener == nullptr || connection.chain != nullptr) return;  // not yet there, or it has spoken
  const auto now = listener_of_now(connection);
  if (!now || now == connection.listener) return;
  if (http_of_the_silent(*connection.listener, connection) && !http_of_the_silent(*now, connection))
    connection.ending.begin();
}

// What was begun for a client that has said nothing must be what would be begun for it now.
void look_at_early_call(Connection& connection) {
  if (connection.called_by == nullptr) return look_at_silence(connection);
  auto now = listener_of_now(connection);
  if (!now || now == connection.called_by) return;
  const config::FilterChain* chain = chain_of_the_silent(*now, connection);
  if (chain == nullptr) return revoke(connection, std::string(kOtherTerms));
  filter::Again again = filter::judge_again(connection, *chain, nullptr);
  if (again.why) return revoke(connection, std::move(*again.why));
  for (const filter::Asks& asks : again.asks) filter::ask_again(connection, now, asks);
  connection.called_by = std::move(now);
}

}  // namespace

void begin(const Connection& connection, Record& record) {
  const io::Loop& loop = connection.worker.loop();
  record.wall = loop.wall();
  record.start = loop.now();
  record.downstream_local = connection.original;
  record.downstream_peer = connection.peer;
  record.server_name = connection.tls ? connection.tls->server_name() : connection.first.server_name;
  record.mutual_tls = connection.tls != nullptr && connection.tls->verified() && connection.chain != nullptr &&
                      connection.chain->tls && connection.chain->tls->certificate_name == config::kOwnCertificate;
  if (connection.tls != nullptr) {
    record.session = connection.tls->resumed() ? TlsSession::resumed : TlsSession::fresh;
    record.peer = connection.tls->peer_certificate();
  }
  record.judged = connection.remarks;
}

void refresh(Connection& connection) {
  Worker& worker = connection.worker;
  if (connection.generation == worker.generation()) return;
  connection.generation = worker.generation();
  std::shared_ptr<const config::Listener> now = listener_of_now(connection);
  if (!now || now == connection.listener) return;
  const config::FilterChain* chain = choose_chain(*now, facts_of(connection));
  // It came on other terms (HTTP where TCP is spoken now, plaintext where that is refused now, another certificate):
  // what has begun is finished on those, and the client comes again.
  if (!chain || chain->terminal.index() != connection.chain->terminal.index() ||
      terms_of(*chain) != terms_of(*connection.chain)) {
    connection.newer = std::move(now);
    connection.newer_chain = chain;
    return leave(connection, kOtherTerms);
  }
  if (!connection.in_use.begin(worker.snapshot(), now->name)) return;
  connection.listener = std::move(now);
  connection.chain = chain;
  connection.newer = nullptr;
  connection.newer_chain = nullptr;
}

const config::HttpConnection* InForce::http() const {
  return chain == nullptr ? nullptr : std::get_if<config::HttpConnection>(&chain->terminal);
}

InForce in_force(const Connection& connection) {
  if (connection.newer) return {connection.newer, connection.newer_chain};
  return {connection.listener, connection.chain};
}

void look_again(Connection& connection) {
  if (!connection.revoked.empty()) return;
  // Whoever is still at its opening is judged when that is done.
  if (connection.judged == nullptr) return look_at_early_call(connection);
  refresh(connection);
  const InForce now = in_force(connection);
  if (const std::string why = why_distrusted(connection, now.chain); !why.empty()) return cast_out(connection, why);
  leave_upstream(connection);
  connection.leave_whole = now.http() == nullptr;
  if (now.listener == connection.judged) return;
  // Held, to be compared with.
  const auto before = std::exchange(connection.judged, now.listener);
  const config::FilterChain* const chain_before = std::exchange(connection.judged_by, now.chain);
  if (now.chain == nullptr) return;
  filter::Again again = filter::judge_again(connection, *now.chain, chain_before);
  if (again.why) return revoke(connection, std::move(*again.why));
  for (const filter::Asks& asks : again.asks) filter::ask_again(connection, now.listener, asks);
  if (now.http() == nullptr) return;
  for (Request* request = connection.requests; request != nullptr; request = request->next) {
    if (request->revoked || !request->admitted || request->judged == now.listener.get()) continue;
    // One that came since then was judged by something between the two.
    const bool known = chain_before != nullptr && request->judged == before.get();
    again = filter::judge_again(*request, *now.http(),
                                known ? std::get_if<config::HttpConnection>(&chain_before->terminal) : nullptr);
    request->judge_by(now.listener);
    if (again.why) revoke(*request, std::move(*again.why));
    if (again.why) continue;
    for (const filter::Asks& asks : again.asks) {
      auto why = filter::ask_again(*request, now.listener, asks);
      if (!why) continue;
      request->record.flag = Flag::unauthorized_externally;
      revoke(*request, std::move(*why));
      break;
    }
  }
}

bool see_off(Connection& connection) {
  if (!connection.revoked.empty()) return false;
  const TimePoint now = connection.worker.loop().now();
  bool some = connection.leave_by != kNever;
  for (Request* request = connection.requests; request != nullptr; request = request->next) {
    if (request->leave_by == kNever || request->revoked) continue;
    some = true;
    // Another attempt on a connection of now is not meant.
    const bool stays = request->attempt == nullptr || upstream::why_stale(*request->attempt).empty();
    if (stays) request->leave_by = kNever;
    else if (now >= request->leave_by) revoke(*request, std::string(request->leave_why));
  }
  if (connection.leave_by == kNever) return some;
  const bool tunnel = connection.last_byte != nullptr;
  const bool silent = tunnel && now - *connection.last_byte >= kLeaveSilence;
  const bool late = now >= connection.leave_by && (tunnel || connection.leave_whole);
  if (silent || late) revoke(connection, std::string(connection.leave_why));
  return some;
}

void revoke(Connection& connection, std::string why) {
  if (!connection.revoked.empty()) return;
  connection.revoked = std::move(why);
  connection.fiber->cancel();
}

io::Task<void> serve_connection(Worker& worker, http::Drain& drain, std::shared_ptr<const config::Listener> bound,
                                std::unique_ptr<io::Stream> stream) {
  Connection connection{.worker = worker, .drain = drain, .in_use = InUse(worker.loop())};
  connection.fiber = &co_await io::current_fiber();
  const Open open(connection);
  const Following following(drain, connection.ending);
  connection.local = stream->local();
  connection.peer = stream->peer();
  connection.original = connection.local;
  connection.bound_name = bound->name;
  if (bound->hand_over_by_original || bound->take_original) {
    if (auto original = stream->original_destination()) connection.original = *original;
    connection.meant = connection.original;
  }
  auto listener = co_await hand_over(worker, bound, connection.original, connection.in_use);
  connection.generation = worker.generation();
  if (!listener) {
    refuse(connection, *bound, *stream, listener.error());
    co_return {};
  }
  connection.listener = std::move(*listener);
  Opened opened;
  if (auto done = co_await open_connection(connection, *stream, opened); !done) {
    refuse(connection, *connection.listener, *stream, done.error());
    co_return {};
  }
  auto plaintext = co_await terminate(connection, std::move(stream), opened.from_client);
  if (!plaintext) {
    if (plaintext.error().code != Code::cancelled) log_refused(connection, *connection.listener, plaintext.error());
    co_return {};
  }
  stream = std::move(*plaintext);
  const NotedPlaintext noted(connection);
  if (std::string why = why_distrusted(connection, connection.chain); !why.empty()) {
    refuse(connection, *connection.listener, *stream, Error{Code::denied, Side::local, Retry::never, std::move(why)});
    co_return {};
  }
  if (auto admitted = co_await admit(connection); !admitted) {
    refuse(connection, *connection.listener, *stream, admitted.error());
    co_return {};
  }
  connection.judged = connection.listener;
  connection.judged_by = connection.chain;
  look_again(connection);  // what has changed while somebody was asked, or nobody spoke
  if (!connection.revoked.empty()) {
    refuse(connection, *connection.listener, *stream, Error::cancelled());
    co_return {};
  }
  // The chain is looked up again for each request; the terminal chosen here is kept alive by this copy.
  const auto listener_of_chain = connection.listener;
  Result<void> ended;
  if (const auto* http = std::get_if<config::HttpConnection>(&connection.chain->terminal)) {
    ended = co_await serve_http(connection, *stream, *http, std::move(opened.from_client));
  } else {
    ended = co_await serve_tunnel(connection, *stream, *connection.chain, std::move(opened));
  }
  if (!connection.revoked.empty()) stream->reset();
  if (!ended && ended.error().code != Code::cancelled) {
    log::debug("connection from {}: {}", connection.peer.to_string(), to_string(ended.error()));
  }
  co_return {};
}

}  // namespace weft::proxy
