#include "proxy/upstream/connect_tunnel.h"

#include "http/h1/client.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

constexpr size_t kHosts = 2;  // tried in turn: nothing was sent to the first

struct Connected {
  HostRef host;
  std::unique_ptr<io::Stream> stream;
};

io::Task<Connected> connect(Request& request, Cluster& cluster) {
  Worker& worker = request.connection.worker;
  io::ConnectOptions options;
  options.mark = cluster.config().mark;
  options.keep_alive = keep_alive_of(cluster.config());
  if (options.mark == 0) {
    options.mark = request.direction == config::Direction::inbound ? worker.options().inbound_mark
                                                                   : worker.options().outbound_mark;
  }
  request.record.upstream_start = worker.loop().now();
  std::vector<HostRef> tried;
  for (;;) {
    const TimePoint now = worker.loop().now();
    CO_TRY(HostRef host, cluster.pick({worker.random(), now, request.connection.meant, tried}));
    request.record.upstream_host = host->text;
    ++request.record.attempts;
    auto made = co_await worker.network().connect(host->address, options,
                                                  deadline_in(worker.loop().now(), cluster.config().connect_timeout));
    if (made) co_return Connected{std::move(host), std::move(*made)};
    if (made.error().code == Code::cancelled || tried.size() + 1 == kHosts) co_return fail(made.error());
    tried.push_back(std::move(host));
  }
}

}  // namespace

io::Task<void> connect_tunnel(Request& request, const config::Forward& forward, const config::ClusterWeight& chosen) {
  Worker& worker = request.connection.worker;
  const auto cluster = worker.clusters().find(chosen.cluster);
  if (!cluster) co_return fail(Code::not_found, Side::local, "cluster " + chosen.cluster + " is not known");
  CO_TRY(const Connected connected, co_await connect(request, *cluster));
  const Running running(connected.host);
  request.record.upstream_local = connected.stream->local();
  request.record.upstream_head = worker.loop().now();

  http::ResponseHead head(request.stream.arena());
  head.status = 200;
  request.record.status = 200;
  request.record.headers.take_response(head);
  request.response_started = true;
  CO_TRY_VOID(request.stream.respond(head, false));
  http::h1::RawTunnel raw(*connected.stream);
  const Duration idle = forward.idle_timeout.value_or(request.http.stream_idle_timeout);
  Upgraded tunnel{.from_client = request.stream.body(),
                  .to_client = request.stream.sink(),
                  .from_upstream = raw.body(),
                  .to_upstream = raw.upload(),
                  .idle = idle > 0s ? idle : kNoTimeout,
                  .received = request.record.received,
                  .sent = request.record.sent};
  CO_TRY(const bool timed_out, co_await relay(tunnel));
  if (timed_out) request.record.flag = Flag::stream_idle;
  co_return {};
}

}  // namespace weft::proxy::upstream
