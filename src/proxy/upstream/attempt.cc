#include "proxy/upstream/attempt.h"

#include "http/grpc/status.h"
#include "proxy/header_mutation.h"
#include "proxy/local_reply.h"
#include "proxy/upstream/reach.h"
#include "proxy/upstream/terms.h"
#include "proxy/upstream/upgraded.h"
#include "proxy/worker.h"
#include "rules/call_time.h"
#include "rules/retry.h"

namespace weft::proxy::upstream {

namespace {

using http::Token;

// A host that stays silent until the route's time is over is judged by it if it had this part of it: one half.
constexpr int kFairShare = 2;
// So long before our end of a call's time whoever was told of it may see it end: milliseconds are cut off on the way,
// and our own clock is coarse.
constexpr Duration kFirstToGiveUp = 10ms;

// One exchange and the upload that runs beside it.
struct Conversation {
  Attempt& attempt;
  http::Exchange& exchange;
  http::Activity activity;  // of both bodies
  TimePoint heard;          // the last of its interim heads
  bool starved = false;     // the upload waits for the client, and the host has all that came
  io::Event upload_failed{};
  Error upload_error{};
};

io::Task<void> upload(Conversation& conversation) {
  uint64_t moved = 0;
  auto done = co_await http::pump(conversation.attempt.body, conversation.exchange.upload(), conversation.activity,
                                  moved, kNever, &conversation.starved);
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

// What runs can be found by its request.
class Looked {
 public:
  explicit Looked(Attempt& attempt) : request_(attempt.request) { request_.attempt = &attempt; }
  Looked(const Looked&) = delete;
  ~Looked() { request_.attempt = nullptr; }

 private:
  Request& request_;
};

TimePoint idle_ends(const Conversation& conversation) {
  const http::Activity& activity = conversation.activity;
  return deadline_in(std::max(activity.last, conversation.heard), activity.idle);
}

// How long the head is waited for. While the request's body moves so does this, never back. The host's time for one try
// is what it takes with all that came of the request, or leaves that waiting: it does not run while the client is
// waited for.
TimePoint patience_ends(const Conversation& conversation, TimePoint now) {
  const Attempt& attempt = conversation.attempt;
  const Duration per_try = attempt.forward.retry.per_try_timeout;
  const TimePoint whole = std::min(attempt.deadline, idle_ends(conversation));
  const TimePoint from = conversation.starved ? now : conversation.activity.last;
  return per_try > 0s ? std::min(whole, deadline_in(from, per_try)) : whole;
}

// The host has had all that came of the request, and no end of it: nobody can blame it for waiting.
Error late_body(const Attempt& attempt, TimePoint now) {
  std::string why = "the request's body did not come in time";
  if (now >= attempt.deadline) why += ": " + rules::why_ended(attempt.time);
  return {Code::deadline, Side::downstream, Retry::never, std::move(why)};
}

// Who has a message of a stream may answer it, and is not known to wait for another one: as long as it says nothing at
// all it is as slow as one that owes the answer to a call.
bool owes_answer(const Conversation& conversation) {
  const Attempt& attempt = conversation.attempt;
  return http::grpc::is_grpc(attempt.request.stream.head().headers) && attempt.body.has_grpc_message();
}

// The error of a wait that ended before the call's time did; that is said by who knows the call's.
Error out_of_patience(const Conversation& conversation, Error waited, TimePoint now) {
  const Attempt& attempt = conversation.attempt;
  if (attempt.out_of_try) {
    waited.detail = rules::why_try_ended(attempt.forward.retry.per_try_timeout, attempt.request.asked_per_try);
  } else if (now >= idle_ends(conversation)) {
    waited.detail = rules::why_idle(conversation.activity.idle);
  }
  return waited;
}

Error silent_stream() {
  return {Code::deadline, Side::upstream, Retry::never, "neither a message of the client's nor an answer came in time"};
}

// The final head; 1xx go downstream as they come.
io::Task<http::ResponseHead*> final_head(Conversation& conversation) {
  const io::Loop& loop = conversation.attempt.request.connection.worker.loop();
  for (;;) {
    auto came = co_await conversation.exchange.head(patience_ends(conversation, loop.now()));
    const TimePoint now = loop.now();
    if (!came && came.error().code == Code::deadline && patience_ends(conversation, now) > now) continue;
    conversation.attempt.last_given = conversation.activity.last;
    if (!came) co_return fail(came.error());
    http::ResponseHead* head = *came;
    if (!head->informational()) {
      conversation.activity.last = now;
      co_return head;
    }
    conversation.heard = now;
    http::remove_hop_by_hop(head->headers);
    if (head->status != 100) CO_TRY_VOID(conversation.attempt.request.stream.respond(*head, false));
  }
}

io::Task<http::ResponseHead*> await_head(Conversation& conversation) {
  if (!conversation.attempt.has_body) co_return co_await final_head(conversation);
  auto first = co_await io::race(final_head(conversation), failed_upload(conversation));
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
                  .idle = conversation.activity.idle,
                  .received = conversation.attempt.tunneled,
                  .sent = request.record.sent};
  CO_TRY(const bool idle, co_await relay(tunnel));
  if (idle) request.record.flag = Flag::stream_idle;
  co_return {};
}

// The destination's sidecar answered for an app that did not: the same as if the app had been asked directly.
Result<void> check_app(Attempt& attempt, const http::ResponseHead& head) {
  if (attempt.request.direction != config::Direction::outbound) return {};
  const auto app = head.headers.get(Token::x_weft_app);
  if (!app) return {};
  const auto said = head.headers.get(Token::grpc_message);
  const std::string why = said ? ": " + http::grpc::percent_decode(*said) : std::string();
  if (app == kAppUnreached)
    return fail(Code::refused, Side::upstream, "the destination's sidecar could not reach its app" + why, Retry::safe);
  if (app == kAppReset)
    return fail(Code::reset, Side::upstream, "the destination's app broke off before it answered" + why);
  if (app == kAppOverloaded) {
    // Asking at once again would only add to that.
    attempt.over_limit_there = true;
    return fail(Code::limit, Side::local, "the destination's sidecar has no room" + why, Retry::safe);
  }
  return {};
}

// The call's time is over, and the host is not to blame: the caller gave so little, or what came before it took most.
bool had_little_time(const Attempt& attempt, TimePoint now) {
  if (now < attempt.deadline) return false;  // a time that was the attempt's own
  return !attempt.time.is_routes() ||
         (now - std::max(attempt.begun, attempt.last_given)) * kFairShare < attempt.time.most;
}

void pass_over(Attempt& attempt, TimePoint now) {
  if (!std::exchange(attempt.reported, true)) attempt.host->latency.observe_unanswered(now - attempt.begun, now);
}

// The host was told how long it had, and may give up as the first of the two.
void report_answer(Attempt& attempt, uint16_t status, int grpc_status) {
  const bool late = status == 504 || grpc_status == static_cast<int>(http::grpc::StatusCode::deadline_exceeded);
  const TimePoint now = attempt.request.connection.worker.loop().now();
  if (late && had_little_time(attempt, now + kFirstToGiveUp)) return pass_over(attempt, now);
  report(attempt, outcome_of(attempt.cluster.config().outlier, status, grpc_status));
}

// The status of a call that had one in its trailers is known only at its end.
void report_head(Attempt& attempt, const http::ResponseHead& head, int grpc_status) {
  const bool waits = grpc_status < 0 && http::grpc::is_grpc(head.headers) && head.status < 500;
  if (!waits) report_answer(attempt, head.status, grpc_status);
}

io::Task<void> converse(Conversation& conversation) {
  Attempt& attempt = conversation.attempt;
  Request& request = attempt.request;
  io::Loop& loop = request.connection.worker.loop();
  auto head = co_await await_head(conversation);
  attempt.bytes_sent = conversation.exchange.bytes_sent();
  if (!head) {
    if (head.error().code != Code::deadline) co_return fail(head.error());
    if (conversation.starved && owes_answer(conversation)) co_return fail(silent_stream());
    if (conversation.starved) co_return fail(late_body(attempt, loop.now()));
    attempt.out_of_try = loop.now() < std::min(attempt.deadline, idle_ends(conversation));
    co_return fail(out_of_patience(conversation, head.error(), loop.now()));
  }
  CO_TRY_VOID(check_app(attempt, **head));
  const int grpc_status = http::grpc::status_number((*head)->headers);
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
      co_await http::pump(body, request.stream.sink(), conversation.activity, request.record.sent, attempt.end);
  if (const http::Headers* trailers = body.trailers())
    request.record.grpc_status = http::grpc::status_number(*trailers);
  if (pumped) report_answer(attempt, request.record.status, request.record.grpc_status);
  if (!pumped && pumped.error().code == Code::deadline)
    co_return fail(out_of_patience(conversation, pumped.error(), loop.now()));
  co_return std::move(pumped);
}

// How long a body takes to come nobody knows: the time of a try begins behind it, where the next hop counts from here.
void tell_time_left(const Attempt& attempt, TimePoint now) {
  const Duration per_try = attempt.has_body ? 0s : attempt.forward.retry.per_try_timeout;
  const TimePoint of_try = per_try > 0s ? std::min(attempt.deadline, deadline_in(now, per_try)) : attempt.deadline;
  if (of_try == kNever) return;
  const auto left = attempt.end == kNever ? std::nullopt : std::optional(attempt.end - now);
  rules::put_time_left(attempt.request.stream.head().headers, of_try - now, left);
}

io::Task<void> converse_with_upload(io::Scope& scope, Conversation& conversation) {
  scope.spawn(upload(conversation));
  co_return co_await converse(conversation);
}

}  // namespace

bool take_room_to_retry(Attempt& attempt) {
  if (attempt.retrying) return true;
  InUse& in_use = attempt.cluster.in_use();
  const TimePoint now = attempt.request.connection.worker.loop().now();
  attempt.retrying = Taken::from(in_use.retries, most_retries(attempt.cluster.config().limits, in_use, now));
  if (!attempt.retrying) attempt.request.connection.worker.metrics().retry_refused(attempt.chosen.cluster);
  return attempt.retrying.has_value();
}

std::string_view why_stale(const Attempt& attempt) {
  if (!attempt.terms) return {};
  return why_stale(attempt.request.connection.worker, attempt.cluster.config(), *attempt.host, attempt.terms->get());
}

void note(Worker& worker, Cluster& cluster, Host& host, Outcome outcome, TimePoint begun) {
  const TimePoint now = worker.loop().now();
  host.latency.observe(now - begun, outcome != Outcome::success, now);
  const auto ejected = cluster.report(host, outcome, now);
  if (ejected) worker.metrics().ejected(cluster.config().name, name_of(*ejected));
}

void report(Attempt& attempt, Outcome outcome) {
  if (std::exchange(attempt.reported, true)) return;
  note(attempt.request.connection.worker, attempt.cluster, *attempt.host, outcome, attempt.begun);
}

void report(Attempt& attempt, const Error& failure) {
  if (failure.code == Code::cancelled || failure.side == Side::downstream) return;
  if (has_no_room(failure)) return;
  const TimePoint now = attempt.request.connection.worker.loop().now();
  if (failure.code == Code::deadline && had_little_time(attempt, now)) return pass_over(attempt, now);
  report(attempt, Outcome::local_failure);
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
  if (request.record.attempts == 1 && limits.retry_budget && limits.retry_budget->interval > Duration(0))
    attempt.cluster.in_use().begun.add(attempt.begun, limits.retry_budget->interval);
  CO_TRY(LeaseOptions options,
         lease_options({.worker = worker,
                        .cluster = attempt.cluster,
                        .host = *attempt.host,
                        .callers = request.stream.version(),
                        .called_as = request.stream.head().authority,
                        .may_be_sidecar = request.direction == config::Direction::outbound,
                        .mark = request.direction == config::Direction::inbound ? worker.options().inbound_mark
                                                                                : worker.options().outbound_mark,
                        .deadline = attempt.deadline}));
  options.greeted = !request.stream.head().protocol.empty();
  // A repeat because a pooled connection had gone stale must not meet the next stale one.
  options.fresh = attempt.after_stale;
  CO_TRY(Lease lease, co_await attempt.host->pool.lease(std::move(options)));
  request.record.upstream_local = lease.local();
  attempt.terms = lease.terms();
  const Looked looked(attempt);
  if (loop.now() >= attempt.deadline) co_return fail(Error::deadline());
  tell_time_left(attempt, loop.now());
  CO_TRY(auto exchange,
         lease->start(request.stream.head(), attempt.has_body, attempt.body.length(), request.stream.arena()));

  Conversation conversation{attempt, *exchange, {idle_of(attempt), loop.now()}, loop.now()};
  if (!attempt.has_body) co_return co_await converse(conversation);
  co_return co_await io::with_scope(converse_with_upload, std::ref(conversation));
}

}  // namespace weft::proxy::upstream
