#include "proxy/upstream/attempt.h"

#include "http/grpc/status.h"
#include "proxy/header_mutation.h"
#include "proxy/local_reply.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"
#include "rules/call_time.h"
#include "rules/retry.h"

namespace weft::proxy::upstream {

namespace {

using http::Token;

// One exchange and the upload that runs beside it.
struct Conversation {
  Attempt& attempt;
  http::Exchange& exchange;
  Duration idle;
  io::Event upload_failed{};
  Error upload_error{};
};

io::Task<void> upload(Conversation& conversation) {
  uint64_t moved = 0;
  auto done = co_await http::pump(conversation.attempt.body, conversation.exchange.upload(), conversation.idle, moved);
  // An upstream that stops reading may still answer; a client that is gone wants no answer.
  if (!done && done.error().side == Side::downstream) {
    conversation.upload_error = done.error();
    conversation.upload_failed.set();
  }
  co_return {};
}

io::Task<void> failed_upload(Conversation& conversation) {
  CO_TRY_VOID(co_await conversation.upload_failed.wait(kNever));
  co_return fail(conversation.upload_error);
}

int grpc_status_of(const http::Headers& headers) {
  const auto text = headers.get(Token::grpc_status);
  return text && !text->empty() && text->size() <= 2 ? std::atoi(std::string(*text).c_str()) : -1;
}

// The final head; 1xx go downstream as they come.
io::Task<http::ResponseHead*> final_head(Conversation& conversation, TimePoint deadline) {
  for (;;) {
    CO_TRY(http::ResponseHead * head, co_await conversation.exchange.head(deadline));
    if (!head->informational()) co_return head;
    http::remove_hop_by_hop(head->headers);
    if (head->status != 100) CO_TRY_VOID(conversation.attempt.request.stream.respond(*head, false));
  }
}

io::Task<http::ResponseHead*> await_head(Conversation& conversation, TimePoint deadline) {
  if (!conversation.attempt.has_body) co_return co_await final_head(conversation, deadline);
  auto first = co_await io::race(final_head(conversation, deadline), failed_upload(conversation));
  if (first->index() == 0) co_return std::move(std::get<0>(*first));
  co_return fail(std::get<1>(*first).error());
}

// What a response may not bring past this hop, and what the route adds.
void prepare_response(Attempt& attempt, http::ResponseHead& head) {
  Request& request = attempt.request;
  http::remove_hop_by_hop(head.headers);
  head.headers.remove(Token::x_weft_app);
  proxy::apply(request.response_changes, head.headers);
  const Values values{request.record, request.stream.head()};
  apply(attempt.chosen.mutations.response, head.headers, values);
  if (request.record.route) apply(request.record.route->mutations.response, head.headers, values);
  proxy::apply(request.cors, head.headers);
}

Duration idle_of(const Attempt& attempt) {
  const Duration said = attempt.forward.idle_timeout.value_or(attempt.request.http.stream_idle_timeout);
  return said > 0s ? said : kNoTimeout;
}

// The upstream has switched protocols: so does the client's side, and only bytes pass from now on.
io::Task<void> tunnel(Conversation& conversation, const http::ResponseHead& head) {
  Request& request = conversation.attempt.request;
  CO_TRY_VOID(request.stream.respond(head, false));
  Upgraded tunnel{.from_client = request.stream.body(),
                  .to_client = request.stream.sink(),
                  .from_upstream = conversation.exchange.body(),
                  .to_upstream = conversation.exchange.upload(),
                  .idle = conversation.idle,
                  .received = conversation.attempt.tunneled,
                  .sent = request.record.sent};
  CO_TRY(const bool idle, co_await relay(tunnel));
  if (idle) request.record.flag = Flag::stream_idle;
  co_return {};
}

// The destination's sidecar answered for an app that did not: the same as if the app had been asked directly.
Result<void> check_app(const Attempt& attempt, const http::ResponseHead& head) {
  if (attempt.request.direction != config::Direction::outbound) return {};
  const auto app = head.headers.get(Token::x_weft_app);
  if (app == kAppUnreached)
    return fail(Code::refused, Side::upstream, "the destination's sidecar could not reach its app", Retry::safe);
  if (app == kAppReset) return fail(Code::reset, Side::upstream, "the destination's app broke off before it answered");
  return {};
}

// The status of a call that had one in its trailers is known only at its end.
void report_head(Attempt& attempt, const http::ResponseHead& head, int grpc_status) {
  const bool waits = grpc_status < 0 && http::grpc::is_grpc(head.headers) && head.status < 500;
  if (!waits) report(attempt, outcome_of(head.status, grpc_status));
}

io::Task<void> converse(Conversation& conversation) {
  Attempt& attempt = conversation.attempt;
  Request& request = attempt.request;
  io::Loop& loop = request.connection.worker.loop();
  const Duration per_try = attempt.forward.retry.per_try_timeout;
  const TimePoint whole = std::min(attempt.deadline, deadline_in(loop.now(), conversation.idle));
  const TimePoint deadline = per_try > 0s ? std::min(whole, deadline_in(loop.now(), per_try)) : whole;

  auto head = co_await await_head(conversation, deadline);
  attempt.bytes_sent = conversation.exchange.bytes_sent();
  if (!head) {
    attempt.out_of_try = head.error().code == Code::deadline && deadline < whole;
    co_return fail(head.error());
  }
  CO_TRY_VOID(check_app(attempt, **head));
  const int grpc_status = grpc_status_of((*head)->headers);
  report_head(attempt, **head, grpc_status);
  if (attempt.may_repeat && (!attempt.has_body || attempt.body.can_rewind()) &&
      rules::may_retry_response(attempt.forward.retry, (*head)->status, grpc_status, (*head)->headers,
                                request.record.attempts) &&
      take_room_to_retry(attempt)) {
    attempt.discarded = true;
    co_return fail(Code::unavailable, Side::upstream, fmt::format("the upstream answered {}", (*head)->status),
                   Retry::never);
  }

  attempt.body.stop_keeping();
  request.record.upstream_head = loop.now();
  request.record.status = (*head)->status;
  request.record.grpc_status = grpc_status;
  prepare_response(attempt, **head);
  request.record.headers.take_response(**head);
  http::Source& body = conversation.exchange.body();
  const bool end = body.at_end();
  request.response_started = true;
  if (conversation.exchange.upgraded()) co_return co_await tunnel(conversation, **head);
  CO_TRY_VOID(request.stream.respond(**head, end));
  if (end) co_return {};
  auto pumped =
      co_await http::pump(body, request.stream.sink(), conversation.idle, request.record.sent, attempt.deadline);
  if (const http::Headers* trailers = body.trailers()) request.record.grpc_status = grpc_status_of(*trailers);
  if (pumped) report(attempt, outcome_of(request.record.status, request.record.grpc_status));
  co_return std::move(pumped);
}

io::Task<void> converse_with_upload(io::Scope& scope, Conversation& conversation) {
  scope.spawn(upload(conversation));
  co_return co_await converse(conversation);
}

}  // namespace

bool take_room_to_retry(Attempt& attempt) {
  if (attempt.retrying) return true;
  InUse& in_use = attempt.cluster.in_use();
  attempt.retrying = Taken::from(in_use.retries, most_retries(attempt.cluster.config().limits, in_use));
  if (!attempt.retrying) attempt.request.connection.worker.metrics().retry_refused(attempt.chosen.cluster);
  return attempt.retrying.has_value();
}

void report(Attempt& attempt, Outcome outcome) {
  if (std::exchange(attempt.reported, true)) return;
  Worker& worker = attempt.request.connection.worker;
  const TimePoint now = worker.loop().now();
  attempt.host->latency.observe(now - attempt.begun, outcome != Outcome::success, now);
  const auto ejected = attempt.cluster.report(*attempt.host, outcome, now);
  if (ejected) worker.metrics().ejected(attempt.cluster.config().name, name_of(*ejected));
}

void report(Attempt& attempt, const Error& failure) {
  if (failure.code == Code::cancelled || failure.side == Side::downstream || is_over_limit(failure)) return;
  const bool broken = failure.code == Code::reset || failure.code == Code::closed || failure.code == Code::protocol;
  // One that was refused or broken off before it was sent says as little as a connection that was not made.
  report(attempt, broken && failure.retry != Retry::safe ? Outcome::server_error : Outcome::local_failure);
}

io::Task<void> run(Attempt& attempt) {
  Request& request = attempt.request;
  Worker& worker = request.connection.worker;
  io::Loop& loop = worker.loop();
  if (request.record.attempts == 1) request.record.upstream_start = loop.now();

  const config::Limits& limits = attempt.cluster.config().limits;
  const auto room = Taken::from(attempt.cluster.in_use().requests, limits.max_requests);
  if (!room) co_return std::unexpected(over_limit(limits.max_requests, "requests at a time"));
  const Running running(attempt.host);
  attempt.begun = loop.now();
  CO_TRY(LeaseOptions options,
         lease_options({.worker = worker,
                        .cluster = attempt.cluster,
                        .host = *attempt.host,
                        .callers = request.stream.version(),
                        .mark = request.direction == config::Direction::inbound ? worker.options().inbound_mark
                                                                                : worker.options().outbound_mark,
                        .deadline = attempt.deadline}));
  options.greeted = !request.stream.head().protocol.empty();
  // A repeat because a pooled connection had gone stale must not meet the next stale one.
  options.fresh = attempt.after_stale;
  CO_TRY(Lease lease, co_await attempt.host->pool.lease(std::move(options)));
  request.record.upstream_local = lease.local();
  if (attempt.deadline != kNever) {
    if (loop.now() >= attempt.deadline) co_return fail(Error::deadline());
    rules::put_time_left(request.stream.head().headers, attempt.deadline - loop.now());
  }
  CO_TRY(auto exchange,
         lease->start(request.stream.head(), attempt.has_body, attempt.body.length(), request.stream.arena()));

  Conversation conversation{attempt, *exchange, idle_of(attempt)};
  if (!attempt.has_body) co_return co_await converse(conversation);
  co_return co_await io::with_scope(converse_with_upload, std::ref(conversation));
}

}  // namespace weft::proxy::upstream
