#include "proxy/tunnel.h"

#include "io/scope.h"
#include "proxy/local_reply.h"
#include "proxy/relay.h"
#include "proxy/upstream/dial.h"
#include "proxy/upstream/http_tunnel.h"
#include "proxy/upstream/proxy_header.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/terms.h"
#include "proxy/worker.h"
#include "rules/hash.h"
#include "rules/route.h"
#include "tls/stream.h"

namespace weft::proxy {

namespace {

// Without an idle timeout a dead peer would hold its tunnel for ever.
constexpr Duration kLongestIdle = 24h;
// Whoever says nothing else is given a second host: the first may have gone a moment ago.
constexpr uint32_t kLeastAttempts = 2;

Result<upstream::Dialing> dialing(const Connection& connection, const config::Cluster& cluster,
                                  const upstream::Host& host, uint32_t mark) {
  Worker& worker = connection.worker;
  upstream::Dialing out;
  out.connect.mark = cluster.mark != 0 ? cluster.mark : mark;
  out.connect.keep_alive = upstream::keep_alive_of(cluster);
  out.deadline = worker.loop().now() + cluster.connect_timeout;
  out.preface = upstream::proxy_header(cluster.proxy_header, connection.peer, connection.original);
  const config::Tls* tls = cluster.tls_for(host.endpoint);
  if (tls == nullptr) return out;
  TRY(out.tls, worker.secure().client(*tls, worker.snapshot(), {}, host.identity()));
  out.terms = upstream::terms_of(worker, tls);
  out.sessions = host.pool.resumable();
  const std::string_view asked = connection.tls ? connection.tls->server_name() : connection.first.server_name;
  TRY(out.server_name, upstream::server_name_for(cluster, *tls, asked));
  return out;
}

// Whether the end of its time ended it, with both sides reset.
io::Task<bool> run_until(Relay& relay, TimePoint until) {
  if (until == kNever) {
    CO_TRY_VOID(co_await run(relay));
    co_return false;
  }
  auto first = co_await io::race(run(relay), io::deadline_timer(until));
  if (!first) co_return fail(first.error());
  if (auto* ended = std::get_if<0>(&*first)) {
    if (!*ended) co_return fail(ended->error());
    co_return false;
  }
  CO_TRY_VOID(std::move(std::get<1>(*first)));
  relay.downstream.reset();
  relay.upstream.reset();
  co_return true;
}

}  // namespace

Duration idle_time(const config::TcpProxy& proxy) {
  return proxy.idle_timeout > 0s ? proxy.idle_timeout : kLongestIdle;
}

Duration silent_time(const config::TcpProxy& proxy) {
  return proxy.max_duration > 0s ? std::min(proxy.max_duration, idle_time(proxy)) : idle_time(proxy);
}

Tunnel::Tunnel(Connection& connection, const config::FilterChain& chain)
    : connection_(connection), proxy_(std::get<config::TcpProxy>(chain.terminal)), listener_(connection.listener) {
  begin(connection, record_);
  record_.chain_origin = &chain.origin;
}

io::Task<void> Tunnel::connect() {
  Worker& worker = connection_.worker;
  const auto& chosen =
      rules::pick_cluster(proxy_.clusters, proxy_.total_weight, static_cast<uint32_t>(worker.random().next()));
  record_.cluster = chosen.cluster;
  const auto cluster = worker.clusters().find(chosen.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "cluster " + chosen.cluster + " is not known");

  state_ = cluster;
  // What goes through an HTTP proxy is on a connection of the pool's, which counts those.
  if (!proxy_.tunnel) {
    const uint32_t connections = cluster->config().limits.max_connections;
    upstream::Places& places = cluster->places();
    auto place = places.anybody_waits() ? std::nullopt : places.take(connections);
    if (!place) {
      worker.metrics().overflowed(chosen.cluster);
      co_return std::unexpected(
          upstream::limit_of(cluster->config(), upstream::over_limit(connections, "connections at a time")));
    }
    place_ = std::move(*place);
  }
  std::optional<uint64_t> hash;
  if (proxy_.hash_source_ip) hash = rules::hash_of(connection_.peer.host());
  Result<void> failed;
  const uint32_t most = std::max(proxy_.max_connect_attempts, kLeastAttempts);
  for (uint32_t number = 0; number < most; ++number) {
    CO_TRY(auto host, cluster->pick({.random = worker.random(),
                                     .now = worker.loop().now(),
                                     .original = connection_.meant,
                                     .tried = tried_,
                                     .hash = hash,
                                     .for_tunnel = true}));
    record_.upstream_host = host->text;
    if (const config::Endpoint* endpoint = host->endpoint) {
      destination_workload_ = endpoint->label("weft.workload");
      destination_namespace_ = endpoint->label("weft.namespace");
      record_.destination_workload = destination_workload_;
      record_.destination_namespace = destination_namespace_;
    }
    record_.attempts = number + 1;
    tried_.push_back(host);
    auto made = co_await reach(*cluster, host);
    if (made) {
      upstream_ = std::move(*made);
      record_.upstream_local = upstream_->local();
      co_return {};
    }
    failed = fail(made.error());
    if (made.error().code == Code::cancelled || made.error().retry == Retry::never) break;
  }
  co_return std::move(failed);
}

uint32_t Tunnel::mark() const {
  const WorkerOptions& options = connection_.worker.options();
  return listener_->direction == config::Direction::inbound ? options.inbound_mark : options.outbound_mark;
}

// Errors that end all attempts are Retry::never.
io::Task<std::unique_ptr<io::Stream>> Tunnel::reach(upstream::Cluster& cluster, const upstream::HostRef& host) {
  Worker& worker = connection_.worker;
  if (!proxy_.tunnel) {
    CO_TRY(auto options, dialing(connection_, cluster.config(), *host, mark()));
    terms_ = options.terms;
    auto made = co_await upstream::dial(worker.network(), host->address, std::move(options));
    if (made) report(cluster, *host, upstream::Outcome::success);
    else if (made.error().code != Code::cancelled) report(cluster, *host, upstream::Outcome::local_failure);
    co_return std::move(made);
  }
  const std::string& target = proxy_.tunnel->target;
  auto answered = co_await upstream::open_http_tunnel({worker, cluster, host, *proxy_.tunnel, mark()});
  if (answered) {
    report(cluster, *host, upstream::outcome_of(cluster.config().outlier, answered->status, -1));
    if (answered->stream) co_return std::move(answered->stream);
    co_return fail(
        Code::refused, Side::upstream,
        fmt::format("the proxy {} refused a tunnel to {}: it answered {}", *host->text, target, answered->status),
        Retry::never);
  }
  Error why = std::move(answered.error());
  if (upstream::is_over_limit(why)) {
    worker.metrics().overflowed(record_.cluster);
    co_return std::unexpected(upstream::limit_of(cluster.config(), why));
  }
  if (upstream::found_no_place(why)) {
    worker.metrics().overflowed(record_.cluster);
    why.retry = Retry::never;
  }
  if (why.code == Code::cancelled || why.side == Side::local) co_return fail(std::move(why));
  report(cluster, *host, upstream::Outcome::local_failure);
  why.retry = Retry::safe;  // whatever the proxy has done, the client's bytes were not sent
  why.detail = fmt::format("no tunnel to {}: {}", target, why.detail);
  co_return fail(std::move(why));
}

void Tunnel::report(upstream::Cluster& cluster, const upstream::Host& host, upstream::Outcome outcome) {
  Worker& worker = connection_.worker;
  const auto ejected = cluster.report(host, outcome, worker.loop().now());
  if (ejected) worker.metrics().ejected(record_.cluster, name_of(*ejected));
}

io::Task<void> Tunnel::carry(io::Stream& downstream, std::string_view from_client, std::string_view from_server) {
  const upstream::Running running(tried_.back());
  Worker& worker = connection_.worker;
  const observe::TunnelCounters counters = worker.metrics().tunnel(record_, listener_->direction);
  if (!forget_if_silent_ || !from_client.empty() || !from_server.empty()) count_opened();
  Relay relay{.downstream = downstream,
              .upstream = *upstream_,
              .from_client = from_client,
              .from_server = from_server,
              .idle = idle_time(proxy_),
              .last = worker.loop().now(),
              .received = {record_.received, counters.received},
              .sent = {record_.sent, counters.sent},
              .pipes = worker.pipes()};
  connection_.last_byte = &relay.last;
  connection_.tunnel = this;
  const TimePoint until = proxy_.max_duration > 0s ? deadline_in(record_.start, proxy_.max_duration) : kNever;
  auto done = co_await run_until(relay, until);
  connection_.last_byte = nullptr;
  connection_.tunnel = nullptr;
  // One that ends by its idle timeout, or with the worker, has done what it should.
  if (!done && done.error().code != Code::cancelled && done.error().code != Code::deadline) {
    const Error& why = done.error();
    record_.flag = why.side == Side::downstream ? Flag::downstream_termination : verdict_of(why).flag;
    record_.details = why.detail;
  }
  if (done && *done) note_expired();
  finish();
  if (!done) co_return fail(std::move(done.error()));
  co_return {};
}

std::string_view Tunnel::why_stale() const {
  // What goes through an HTTP proxy is on a connection to that one.
  if (proxy_.tunnel) return {};
  return upstream::why_stale(connection_.worker, state_->config(), *tried_.back(), terms_.get());
}

void Tunnel::note_expired() {
  const std::string rule = config::to_string(state_->config().origin);
  record_.flag = Flag::duration_timeout;
  record_.details = fmt::format("it was open for {:.0f} s, the longest that {} lets connections last",
                                std::chrono::duration<double>(proxy_.max_duration).count(),
                                rule.empty() ? "listener " + listener_->name : rule);
  connection_.worker.metrics().tunnel_expired(record_.cluster);
}

void Tunnel::give_up(io::Stream& downstream, const Error& why) {
  if (why.code != Code::cancelled) {
    const bool late = why.code == Code::deadline && !upstream::found_no_place(why);
    record_.flag = late ? Flag::upstream_failure : verdict_of(why).flag;
    record_.details = why.detail;
  }
  downstream.reset();
  finish();
}

void Tunnel::count_opened() {
  if (!std::exchange(opened_, true)) connection_.worker.metrics().tunnel_opened(record_, listener_->direction);
}

void Tunnel::finish() {
  if (forget_if_silent_ && record_.flag == Flag::none && record_.received == 0 && record_.sent == 0) return;
  Worker& worker = connection_.worker;
  record_.end = worker.loop().now();
  if (!connection_.revoked.empty()) record_.details = connection_.revoked;
  if (connection_.denied_by_service) record_.flag = Flag::unauthorized_externally;
  worker.write_log(proxy_.access_logs, record_);
  count_opened();
  worker.metrics().tunnel_closed(record_, listener_->direction);
}

}  // namespace weft::proxy
