#include "proxy/upstream/http_tunnel.h"

#include <fmt/format.h>

#include "proxy/upstream/exchange_stream.h"
#include "proxy/upstream/reach.h"
#include "proxy/worker.h"

namespace weft::proxy::upstream {

namespace {

void ask_for_tunnel(const config::HttpTunnel& how, bool secured, http::RequestHead& head) {
  head.method = how.post ? "POST" : "CONNECT";
  head.authority = how.target;
  if (!how.post) return;
  head.scheme = secured ? "https" : "http";
  head.path = "/";
}

io::Task<http::ResponseHead*> answer_to(http::Exchange& exchange, TimePoint deadline) {
  // With HTTP/1.1 a head whose body is still to come waits for its first piece, which may come only after the answer.
  for (;;) {
    CO_TRY(const bool sent, exchange.upload().flushed());
    if (sent) break;
    CO_TRY_VOID(co_await exchange.upload().writable().wait(deadline));
  }
  for (;;) {
    CO_TRY(http::ResponseHead * head, co_await exchange.head(deadline));
    if (!head->informational()) co_return head;
  }
}

}  // namespace

io::Task<HttpTunneled> open_http_tunnel(TunnelBy by) {
  io::Loop& loop = by.worker.loop();
  const Duration patience = by.cluster.config().connect_timeout;
  CO_TRY(LeaseOptions options, lease_options({.worker = by.worker,
                                              .cluster = by.cluster,
                                              .host = *by.host,
                                              .mark = by.mark,
                                              .deadline = deadline_in(loop.now(), patience)}));
  options.fresh = true;  // one that has gone meanwhile would fail the connection, which cannot be begun again
  const bool secured = options.tls.has_value();
  CO_TRY(Lease lease, co_await by.host->pool.lease(std::move(options)));
  auto arena = std::make_unique<http::Arena>();
  http::RequestHead head(*arena);
  ask_for_tunnel(by.how, secured, head);
  CO_TRY(auto exchange, lease->start(head, by.how.post, std::nullopt, *arena));
  auto answered = co_await answer_to(*exchange, deadline_in(loop.now(), patience));
  if (!answered && answered.error().code == Code::deadline)
    co_return fail(Code::deadline, Side::upstream,
                   fmt::format("{} did not answer within {} ms", *by.host->text, patience / 1ms));
  CO_TRY(const http::ResponseHead* answer, std::move(answered));
  const uint16_t status = answer->status;
  if (status / 100 != 2) co_return HttpTunneled{nullptr, status};
  co_return HttpTunneled{std::make_unique<ExchangeStream>(loop, std::move(by.host), std::move(lease), std::move(arena),
                                                          std::move(exchange)),
                         status};
}

}  // namespace weft::proxy::upstream
