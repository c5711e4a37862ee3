#include "proxy/tunnel.h"

#include "proxy/local_reply.h"
#include "proxy/relay.h"
#include "proxy/upstream/dial.h"
#include "proxy/upstream/proxy_header.h"
#include "proxy/upstream/reach.h"
#include "proxy/worker.h"
#include "rules/route.h"
#include "tls/stream.h"

namespace weft::proxy {

namespace {

// Without an idle timeout a dead peer would hold its tunnel for ever.
constexpr Duration kLongestIdle = 24h;
// Whoever says nothing else is given a second host: the first may have gone a moment ago.
constexpr uint32_t kLeastAttempts = 2;

Result<upstream::Dialing> dialing(const Connection& connection, const config::Cluster& cluster,
                                  const upstream::Host& host) {
  Worker& worker = connection.worker;
  const WorkerOptions& options = worker.options();
  const bool inbound = connection.listener->direction == config::Direction::inbound;
  upstream::Dialing out;
  out.connect.mark = cluster.mark != 0 ? cluster.mark : inbound ? options.inbound_mark : options.outbound_mark;
  out.connect.keep_alive = upstream::keep_alive_of(cluster);
  out.deadline = worker.loop().now() + cluster.connect_timeout;
  out.preface = upstream::proxy_header(cluster.proxy_header, connection.peer, connection.original);
  const config::Tls* tls = cluster.tls_for(host.endpoint);
  if (tls == nullptr) return out;
  TRY(out.tls, worker.secure().client(*tls, worker.snapshot(), {}, host.identity()));
  out.sessions = host.pool.resumable();
  out.server_name = tls->server_name;
  return out;
}

}  // namespace

Duration idle_time(const config::TcpProxy& proxy) {
  return proxy.idle_timeout > 0s ? proxy.idle_timeout : kLongestIdle;
}

Tunnel::Tunnel(Connection& connection, const config::TcpProxy& proxy)
    : connection_(connection), proxy_(proxy), listener_(connection.listener) {
  begin(connection, record_);
}

io::Task<void> Tunnel::connect() {
  Worker& worker = connection_.worker;
  const auto& chosen =
      rules::pick_cluster(proxy_.clusters, proxy_.total_weight, static_cast<uint32_t>(worker.random().next()));
  record_.cluster = chosen.cluster;
  const auto cluster = worker.clusters().find(chosen.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "cluster " + chosen.cluster + " is not known");

  const uint32_t connections = cluster->config().limits.max_connections;
  auto place = upstream::Taken::from(cluster->in_use().connections, connections);
  if (!place) {
    worker.metrics().overflowed(chosen.cluster);
    co_return std::unexpected(
        upstream::limit_of(cluster->config(), upstream::over_limit(connections, "connections at a time")));
  }
  place_ = std::move(*place);
  state_ = cluster;
  Result<void> failed;
  const uint32_t most = std::max(proxy_.max_connect_attempts, kLeastAttempts);
  for (uint32_t number = 0; number < most; ++number) {
    CO_TRY(auto host, cluster->pick({.random = worker.random(),
                                     .now = worker.loop().now(),
                                     .original = connection_.meant,
                                     .tried = tried_,
                                     .for_tunnel = true}));
    record_.upstream_host = host->text;
    if (const config::Endpoint* endpoint = host->endpoint) {
      destination_workload_ = endpoint->label("weft.workload");
      destination_namespace_ = endpoint->label("weft.namespace");
      record_.destination_workload = destination_workload_;
      record_.destination_namespace = destination_namespace_;
    }
    record_.attempts = number + 1;
    CO_TRY(auto options, dialing(connection_, cluster->config(), *host));
    auto made = co_await upstream::dial(worker.network(), host->address, std::move(options));
    if (made || made.error().code != Code::cancelled) {
      const auto outcome = made ? upstream::Outcome::success : upstream::Outcome::local_failure;
      const auto ejected = cluster->report(*host, outcome, worker.loop().now());
      if (ejected) worker.metrics().ejected(chosen.cluster, name_of(*ejected));
    }
    tried_.push_back(std::move(host));
    if (made) {
      upstream_ = std::move(*made);
      record_.upstream_local = upstream_->local();
      co_return {};
    }
    failed = fail(made.error());
    if (made.error().code == Code::cancelled) break;
  }
  co_return std::move(failed);
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
  auto done = co_await run(relay);
  connection_.last_byte = nullptr;
  // One that ends by its idle timeout, or with the worker, has done what it should.
  if (!done && done.error().code != Code::cancelled && done.error().code != Code::deadline) {
    const Error& why = done.error();
    record_.flag = why.side == Side::downstream ? Flag::downstream_termination : verdict_of(why).flag;
    record_.details = why.detail;
  }
  finish();
  co_return std::move(done);
}

void Tunnel::give_up(io::Stream& downstream, const Error& why) {
  if (why.code != Code::cancelled) {
    record_.flag = why.code == Code::deadline ? Flag::upstream_failure : verdict_of(why).flag;
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
