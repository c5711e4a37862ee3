#include "proxy/tunnel.h"

#include "proxy/local_reply.h"
#include "proxy/record.h"
#include "proxy/worker.h"
#include "rules/route.h"

namespace weft::proxy {

namespace {

// Both directions count as activity: one that only listens must not time out while the other speaks.
struct Activity {
  TimePoint last;
  Duration idle;
};

// Copies one direction until its end, then closes the other side's writing half.
io::Task<void> copy(io::Stream& from, io::Stream& to, Activity& activity, uint64_t& count) {
  io::Loop& loop = co_await io::current_loop();
  http::BlockRef block;
  for (;;) {
    if (!block) block = http::BlockRef::make();
    const io::Io got = from.try_read({block.data(), block.size()});
    if (got.state == io::Io::failed) co_return fail(from.error());
    if (got.state == io::Io::end) break;
    if (got.state == io::Io::blocked) {
      block = http::BlockRef();  // an idle tunnel holds no buffers
      const TimePoint deadline = deadline_in(activity.last, activity.idle);
      auto ready = co_await from.readable().wait(deadline);
      if (ready || (ready.error().code == Code::deadline && activity.last + activity.idle > loop.now())) continue;
      co_return fail(ready.error());
    }
    activity.last = loop.now();
    CO_TRY_VOID(co_await io::write_all(to, {reinterpret_cast<const char*>(block.data()), got.n},
                                       deadline_in(loop.now(), activity.idle)));
    count += got.n;
  }
  to.shutdown_write();
  co_return {};
}

struct Ends {
  io::Stream& downstream;
  io::Stream& upstream;
  Activity activity;
  Record& record;
};

// A direction that fails ends both.
io::Task<void> copy_or_cancel(io::Scope& scope, io::Stream& from, io::Stream& to, Activity& activity, uint64_t& count) {
  auto done = co_await copy(from, to, activity, count);
  if (!done) {
    if (done.error().code != Code::cancelled) to.reset();
    scope.cancel();
  }
  co_return std::move(done);
}

io::Task<void> both_ways(io::Scope& scope, Ends& ends) {
  scope.spawn(copy_or_cancel(scope, ends.downstream, ends.upstream, ends.activity, ends.record.received));
  scope.spawn(copy_or_cancel(scope, ends.upstream, ends.downstream, ends.activity, ends.record.sent));
  co_return co_await scope.join();
}

io::Task<void> connect_and_copy(Connection& connection, io::Stream& downstream, const config::TcpProxy& proxy,
                                Record& record) {
  Worker& worker = connection.worker;
  const auto& chosen =
      rules::pick_cluster(proxy.clusters, proxy.total_weight, static_cast<uint32_t>(worker.random().next()));
  record.cluster = chosen.cluster;
  const auto cluster = worker.clusters().find(chosen.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "cluster " + chosen.cluster + " is not known");

  std::unique_ptr<io::Stream> upstream;
  std::vector<upstream::HostRef> tried;
  Result<void> failed;
  const uint32_t most = std::max<uint32_t>(proxy.max_connect_attempts, 2);
  for (uint32_t number = 0; number < most && !upstream; ++number) {
    CO_TRY(auto host, cluster->pick(worker.random(), connection.original, tried));
    record.upstream_host = host->text;
    record.attempts = number + 1;
    io::ConnectOptions options;
    options.mark = cluster->config().mark;
    if (options.mark == 0) {
      options.mark = connection.listener->direction == config::Direction::inbound ? worker.options().inbound_mark
                                                                                  : worker.options().outbound_mark;
    }
    auto made = co_await worker.network().connect(host->address, options,
                                                  worker.loop().now() + cluster->config().connect_timeout);
    if (made) {
      upstream = std::move(*made);
      record.upstream_local = upstream->local();
    } else if (made.error().code == Code::cancelled) {
      co_return fail(made.error());
    } else {
      failed = fail(made.error());
    }
    tried.push_back(std::move(host));
  }
  if (!upstream) co_return std::move(failed);
  const upstream::Running running(tried.back());
  const Duration idle = proxy.idle_timeout > 0s ? proxy.idle_timeout : Duration(24h);
  Ends ends{downstream, *upstream, {worker.loop().now(), idle}, record};
  co_return co_await io::with_scope(both_ways, std::ref(ends));
}

}  // namespace

io::Task<void> serve_tunnel(Connection& connection, io::Stream& downstream, const config::TcpProxy& proxy) {
  Worker& worker = connection.worker;
  Record record;
  record.wall = worker.loop().wall();
  record.start = worker.loop().now();
  record.downstream_local = connection.original;
  record.downstream_peer = connection.peer;
  auto done = co_await connect_and_copy(connection, downstream, proxy, record);
  if (!done && done.error().code != Code::cancelled && done.error().code != Code::deadline) {
    record.flag = verdict_of(done.error()).flag;
    record.details = done.error().detail;
    downstream.reset();
  }
  record.end = worker.loop().now();
  worker.write_log(proxy.access_logs, record);
  worker.metrics().finish_tunnel(record, connection.listener->direction);
  co_return {};
}

}  // namespace weft::proxy
