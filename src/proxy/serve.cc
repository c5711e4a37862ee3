#include "proxy/serve.h"

#include "proxy/client_certificate.h"
#include "proxy/edge_headers.h"
#include "proxy/filter/external.h"
#include "proxy/filter/fault.h"
#include "proxy/header_mutation.h"
#include "proxy/local_reply.h"
#include "proxy/upstream/connect_tunnel.h"
#include "proxy/upstream/forward.h"
#include "proxy/upstream/mirror.h"
#include "proxy/worker.h"
#include "rules/callers_terms.h"
#include "rules/cors.h"
#include "rules/host.h"
#include "rules/max_forwards.h"
#include "rules/path.h"
#include "rules/route.h"
#include "rules/upgrade.h"
#include "tls/stream.h"

namespace weft::proxy {

namespace {

using http::Token;

std::string_view new_request_id(Random& random, http::Arena& arena) {
  constexpr std::string_view kHex = "0123456789abcdef";
  char text[36];
  uint64_t bits[2] = {random.next(), random.next()};
  bits[0] = (bits[0] & ~0xf000ULL) | 0x4000;                            // version 4
  bits[1] = (bits[1] & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;  // RFC 9562's variant
  int at = 0;
  for (int i = 0; i < 32; ++i) {
    if (i == 8 || i == 12 || i == 16 || i == 20) text[at++] = '-';
    text[at++] = kHex[(bits[i / 16] >> (60 - 4 * (i % 16))) & 15];
  }
  return arena.copy({text, sizeof text});
}

// What is this hop's own business comes off; what marks a request in the mesh goes on.
void prepare_headers(Request& request) {
  http::RequestHead& head = request.stream.head();
  http::Headers& headers = head.headers;
  http::remove_hop_by_hop(headers);
  // Answered by the codec when the body is first wanted.
  if (const auto expect = headers.get(Token::expect); expect && http::equals_ignoring_case(*expect, "100-continue"))
    headers.remove(Token::expect);
  // As of SNI: else a policy or a route for the name would not know it.
  head.authority = rules::without_final_dot(head.authority, request.stream.arena());
  // HTTP/1.0 need not say whom it means; those behind us must be told.
  request.nameless = head.authority.empty();
  if (request.nameless) {
    const io::Address& meant = request.connection.original;
    head.authority = meant.is_ip() ? request.stream.arena().copy(meant.to_string()) : "localhost";
  }
  if (request.direction == config::Direction::inbound) {
    request.mesh_peer = headers.remove(Token::x_weft_mesh) > 0;
    request.is_question = headers.remove(Token::x_weft_asks) > 0;
  } else {
    headers.remove(Token::x_weft_mesh);  // the app cannot speak as a sidecar
    headers.remove(Token::x_weft_asks);
    if (request.direction == config::Direction::outbound) headers.add(Token::x_weft_mesh, "1");
  }
  forward_client_certificate(request.connection, request.http.client_cert, headers);
  if (request.http.use_remote_address)
    set_edge_headers(request.connection, request.http.trusted_hops, request.stream.head());
  if (!headers.get(Token::x_request_id) && request.http.generate_request_id) {
    headers.add(Token::x_request_id, new_request_id(request.connection.worker.random(), request.stream.arena()));
  }
}

}  // namespace

void hide_parameter(Request& request, std::string_view name) {
  Record& record = request.record;
  const std::string_view path = record.shown_path.empty() ? record.path : record.shown_path;
  const bool may_be_escaped = http::query_only(path).contains('%');
  if (!may_be_escaped && !path.contains(name) && !path.contains(rules::kTokenBeginning)) return;
  const std::string shown = rules::with_hidden_values(path, {&name, 1});
  if (!shown.empty()) record.shown_path = request.stream.arena().copy(shown);
}

namespace {

void begin_record(Request& request) {
  const http::RequestHead& head = request.stream.head();
  Record& record = request.record;
  begin(request.connection, record);
  record.added = &request.response_changes;
  record.method = head.method;
  record.path = head.path;
  hide_parameter(request, rules::kTokenParameter);
  record.authority = head.authority;
  record.version = request.stream.version();
  record.user_agent = head.headers.get(Token::user_agent).value_or("");
  record.request_id = head.headers.get(Token::x_request_id).value_or("");
  record.forwarded_for = head.headers.get(Token::x_forwarded_for).value_or("");
  record.headers.take_request(request.http.access_logs, head);
}

// The one end of every request: log, counters.
void finish(Request& request) {
  Worker& worker = request.connection.worker;
  request.record.end = worker.loop().now();
  if (request.record.delayed && request.record.flag == Flag::none) request.record.flag = Flag::delay_injected;
  if (!request.connection.revoked.empty()) request.record.details = request.connection.revoked;
  // From here on it is only written down: headers made of the path had it whole.
  if (!request.record.shown_path.empty()) request.record.path = request.record.shown_path;
  worker.metrics().finish(request.record, request.direction);
  worker.write_log(request.http.access_logs, request.record);
}

std::shared_ptr<const config::RouteTable> routes_of(const Request& request) {
  if (request.http.routes) return request.http.routes;
  return Snapshot::find(request.connection.worker.snapshot().routes, request.http.routes_name);
}

// Absent: the path is in the form that the listener asks for.
std::optional<Error> bring_path_in_form(Request& request) {
  http::RequestHead& head = request.stream.head();
  const auto path = rules::in_form(head.path, request.http.path_form, request.stream.arena());
  if (!path) return Error{Code::protocol, Side::downstream, Retry::never, std::string(rules::kRefusedPath)};
  head.path = *path;
  return std::nullopt;
}

// Whether configuration lets this request switch protocols; the answer if not.
struct Switch {
  const config::Upgrade* allowed = nullptr;
  uint16_t status = 0;  // of the refusal; 0: it may, or does not ask to
  std::string why;
};

Switch check_switch(const Request& request, const config::Forward& forward) {
  const http::RequestHead& head = request.stream.head();
  if (!head.asks_for_tunnel()) return {};
  const bool connect = head.protocol.empty();
  Switch decided;
  decided.allowed =
      rules::allowed_upgrade(request.http.upgrades, forward.upgrades, connect ? rules::kConnect : head.protocol);
  if (decided.allowed) return decided;
  decided.status = connect ? 405 : 403;
  decided.why =
      connect ? "neither listener nor route allows CONNECT; upgrade_configs would have to name it"
              : fmt::format("neither listener nor route allows a switch to {}; upgrade_configs would have to name it",
                            head.protocol);
  return decided;
}

// Its headers are a list of their own: others are changed in place.
const http::RequestHead* kept(http::ServerStream& stream) {
  static_assert(std::is_trivially_destructible_v<http::RequestHead>, "what is in an arena is only forgotten");
  http::Arena& arena = stream.arena();
  const http::RequestHead& now = stream.head();
  auto* out = new (arena.allocate(sizeof(http::RequestHead))) http::RequestHead(now);
  out->headers = now.headers.own_copy();
  return out;
}

// A request can be judged again for as long as it is in flight.
class InFlight {
 public:
  explicit InFlight(Request& request) : request_(request) {
    request.number = ++request.connection.requests_begun;
    request.next = request.connection.requests;
    request.link = &request.connection.requests;
    if (request.next != nullptr) request.next->link = &request.next;
    request.connection.requests = &request;
  }
  InFlight(const InFlight&) = delete;
  ~InFlight() {
    *request_.link = request_.next;
    if (request_.next != nullptr) request_.next->link = request_.link;
  }

 private:
  Request& request_;
};

// The client broke the framing of its own body: the codec closes the connection behind our answer.
bool is_malformed_body(const Error& error) {
  return error.side == Side::downstream && (error.code == Code::protocol || error.code == Code::limit);
}

// The client, its own body's sender, was waited for in vain.
bool is_late_body(const Error& error) { return error.side == Side::downstream && error.code == Code::deadline; }

// The client went, or we were told to stop.
io::Task<void> end_broken(Request& request, Error error) {
  if (is_late_body(error) && !request.response_started)
    co_return co_await reply_error(request, error, {408, Flag::stream_idle});
  if (is_malformed_body(error) && !request.response_started) {
    co_return co_await reply_error(request, error, {400, Flag::downstream_protocol});
  }
  const bool by_us = request.revoked || !request.connection.revoked.empty();
  if (!by_us) request.record.flag = Flag::downstream_termination;
  co_return fail(std::move(error));
}

// Of a TRACE or OPTIONS that may be passed on no further. A TRACE would be told what it asked with, cookies and tokens
// included, and what proxies before us have added.
io::Task<void> answer_as_the_last(Request& request) {
  if (request.stream.head().method == "TRACE") {
    const Error error{Code::denied, Side::local, Retry::never,
                      fmt::format("{}, and TRACE is not answered here", rules::kNoForwardsLeft)};
    co_return co_await reply_error(request, error, {405, Flag::none});
  }
  request.record.details = rules::kNoForwardsLeft;
  co_return co_await reply_options(request);
}

// What was made up for it may be an address that only the inside knows.
io::Task<void> refuse_nameless(Request& request) {
  const Error error{Code::protocol, Side::downstream, Retry::never,
                    "the request is redirected to another place at the same host, and says none: send a Host"};
  co_return co_await reply_error(request, error, {400, Flag::downstream_protocol});
}

// How the call is forwarded: as its route says, or as the workload's own app would have it, which its sidecar alone
// takes. Nobody's terms go on: an app that copies the headers it was called with would make them its own. A listener
// that is neither a sidecar's nor an edge was configured by somebody else, and leaves them. nullptr: as the route says.
std::unique_ptr<const config::Forward> on_callers_terms(Request& request, const config::Forward& forward) {
  http::Headers& headers = request.stream.head().headers;
  const bool is_edge = request.http.use_remote_address;
  if (request.direction == config::Direction::unspecified && !is_edge) return nullptr;
  if (!rules::has_callers_terms(headers)) return nullptr;
  keep_as_filtered(request);
  const rules::CallersTerms terms = rules::take_callers_terms(headers);
  if (request.direction != config::Direction::outbound || is_edge) return nullptr;
  request.asked_time = terms.timeout;
  request.asked_per_try = terms.per_try_timeout.has_value();
  if (!terms.speak_of_retries()) return nullptr;
  auto own = std::make_unique<config::Forward>(forward);
  own->retry = rules::on_terms(terms, own->retry);
  return own;
}

io::Task<void> act(Request& request, const rules::RouteDecision& decision) {
  const config::Route& route = *decision.route;
  http::ServerStream& stream = request.stream;
  if (const auto* direct = std::get_if<config::DirectResponse>(&route.action)) {
    co_return co_await reply_direct(request, *direct);
  }
  if (const auto* redirect = std::get_if<config::Redirect>(&route.action)) {
    if (request.nameless && redirect->host.empty()) co_return co_await refuse_nameless(request);
    co_return co_await reply_redirect(request, *redirect, route.path);
  }
  const auto& configured = std::get<config::Forward>(route.action);
  const auto own = on_callers_terms(request, configured);
  const config::Forward& forward = own ? *own : configured;
  const auto forwards_left = rules::forwards_left(stream.head());
  if (forwards_left == 0) co_return co_await answer_as_the_last(request);
  request.record.cluster = decision.cluster->cluster;
  const Switch to = check_switch(request, forward);
  if (to.status != 0) {
    const Error error{Code::denied, Side::local, Retry::never, to.why};
    co_return co_await reply_error(request, error, {to.status, Flag::none});
  }
  if (!route.mutations.request.empty() || !decision.cluster->mutations.request.empty() || forwards_left ||
      rules::rewrites_path(forward))
    keep_as_filtered(request);
  if (forwards_left) stream.head().headers.set("max-forwards", stream.arena().copy(std::to_string(*forwards_left - 1)));
  rewrite(stream.head(), route, forward, *decision.cluster, request.record);
  if (!forward.mirrors.empty()) upstream::mirror(request, forward);
  Result<void> sent;
  if (to.allowed && to.allowed->terminate) {
    sent = co_await upstream::connect_tunnel(request, forward, *decision.cluster);
  } else {
    sent = co_await upstream::forward(request, forward, *decision.cluster);
  }
  if (sent) co_return {};
  if (sent.error().side == Side::downstream || sent.error().code == Code::cancelled)
    co_return co_await end_broken(request, sent.error());
  if (request.response_started) co_return end_response(stream, sent.error(), request.record);
  Verdict verdict = verdict_of(sent.error());
  if (request.record.attempts > 1 && verdict.flag == Flag::upstream_failure) verdict.flag = Flag::retries_exhausted;
  co_return co_await reply_error(request, sent.error(), verdict);
}

// The filters that a route has of its own, in Istio's order, then what it does.
io::Task<void> filter_and_act(Request& request, const rules::RouteDecision& decision) {
  const config::Route& route = *decision.route;
  if (const config::Fault* fault = route.fault ? route.fault.get() : request.http.fault.get(); fault != nullptr) {
    auto answered = co_await filter::inject(request, *fault);
    if (!answered && answered.error().code == Code::cancelled) co_return co_await end_broken(request, answered.error());
    if (!answered) co_return fail(answered.error());
    if (*answered) co_return {};
  }
  if (route.cors) {
    rules::CorsDecision cors = rules::judge_cors(*route.cors, request.stream.head());
    request.cors = std::move(cors.headers);
    if (cors.answered) co_return co_await reply_options(request);
  }
  co_return co_await act(request, decision);
}

io::Task<void> route_and_act(Request& request) {
  const auto routes = routes_of(request);
  if (!routes) {
    const Error error{Code::not_found, Side::local, Retry::never,
                      "the route table " + request.http.routes_name + " is not here yet"};
    co_return co_await reply_error(request, error, {503, Flag::config_unavailable});
  }
  const auto decision = rules::match_route(*routes, request.stream.head(),
                                           static_cast<uint32_t>(request.connection.worker.random().next()),
                                           request.tokens.empty() ? nullptr : &request.tokens.front().claims);
  if (decision.miss != rules::Miss::none) {
    const Error error{Code::not_found, Side::local, Retry::never,
                      rules::why_missed(decision, *routes, request.stream.head())};
    co_return co_await reply_error(request, error, {404, Flag::no_route});
  }
  request.record.route = decision.route;
  const config::Route& route = *decision.route;
  Result<void> done;
  if (route.fault || route.cors || request.http.fault) {
    done = co_await filter_and_act(request, decision);
  } else {
    done = co_await act(request, decision);
  }
  finish(request);  // here, while the route table is held
  request.record.route = nullptr;
  co_return std::move(done);
}

// The rest of the filters, from the first that has to ask somebody.
io::Task<std::optional<filter::Denial>> ask_and_judge(Request& request, filter::Step step) {
  while (step.asks) {
    CO_TRY(auto denied, co_await filter::ask(request, *step.asks));
    if (denied) co_return std::move(denied);
    request.asked.push_back(filter::key_of(*step.asks));
    step = filter::judge_request(request, step.next);
  }
  co_return std::move(step.denial);
}

// What has changed while somebody was asked counts, too, and what its connection was not taken over to.
std::optional<filter::Denial> judge_by_now(Request& request) {
  Connection& connection = request.connection;
  refresh(connection);
  const InForce now = in_force(connection);
  if (now.http() == &request.http || now.http() == nullptr) return std::nullopt;
  filter::Again again = filter::judge_again(request, *now.http(), &request.http);
  request.judge_by(now.listener);
  if (again.why)
    return filter::Denial{.body = filter::told(*now.http(), *again.why), .sentence = std::move(*again.why)};
  for (const filter::Asks& asks : again.asks) {
    if (auto why = filter::ask_again(request, now.listener, asks))
      return filter::Denial{.status = asks.service->status_on_error, .sentence = std::move(*why), .by_service = true};
  }
  return std::nullopt;
}

io::Task<void> admit_and_route(Request& request) {
  request.has_body = !request.stream.body().at_end();
  filter::Step step;
  bool asked = false;
  if (!request.http.filters.empty()) step = filter::judge_request(request, 0);
  if (step.asks) {
    auto denial = co_await ask_and_judge(request, std::move(step));
    if (!denial) co_return co_await end_broken(request, denial.error());
    step = filter::Step{.denial = std::move(*denial)};
    asked = true;
  }
  if (!step.denial && (asked || request.connection.newer)) step.denial = judge_by_now(request);
  request.admitted = !step.denial;
  if (step.denial) co_return co_await reply_denied(request, *step.denial);
  co_return co_await route_and_act(request);
}

}  // namespace

io::Task<void> serve_request(void* context, http::ServerStream& stream) {
  auto& connection = *static_cast<Connection*>(context);
  refresh(connection);
  // Holds the configuration this request began with, whatever arrives meanwhile.
  const auto listener = connection.listener;
  Request request{.connection = connection,
                  .stream = stream,
                  .http = std::get<config::HttpConnection>(connection.chain->terminal),
                  .direction = listener->direction,
                  .record = {}};
  request.fiber = &co_await io::current_fiber();
  request.judged = listener.get();
  const InFlight in_flight(request);
  const auto refused = bring_path_in_form(request);
  prepare_headers(request);
  begin_record(request);
  Result<void> done;
  if (refused) {
    done = co_await reply_error(request, *refused, {400, Flag::downstream_protocol});
  } else {
    done = co_await admit_and_route(request);
  }
  if (request.record.end == TimePoint{}) finish(request);
  co_return std::move(done);
}

void log_malformed(void* context, const http::Refusal& refusal) {
  auto& connection = *static_cast<Connection*>(context);
  refresh(connection);
  Worker& worker = connection.worker;
  Record record;
  begin(connection, record);
  record.end = record.start;
  record.status = refusal.status;
  record.flag = Flag::downstream_protocol;
  record.details = refusal.why;
  const auto& http = std::get<config::HttpConnection>(connection.chain->terminal);
  worker.metrics().finish(record, connection.listener->direction);
  worker.write_log(http.access_logs, record);
}

void keep_as_it_came(Request& request) {
  if (request.came == nullptr) request.came = kept(request.stream);
}

void keep_as_filtered(Request& request) {
  if (request.filtered == nullptr) request.filtered = kept(request.stream);
}

http::RequestHead as_it_came(const Request& request) {
  return request.came != nullptr ? *request.came : as_filtered(request);
}

http::RequestHead as_filtered(const Request& request) {
  if (request.filtered != nullptr) return *request.filtered;
  http::RequestHead head = request.stream.head();
  // Of these the record knows how they were.
  head.path = request.record.path;
  head.authority = request.record.authority;
  return head;
}

void revoke(Request& request, std::string why) {
  if (request.revoked) return;
  request.revoked = true;
  request.record.details = std::move(why);
  request.fiber->cancel();
}

void log_refused(Connection& connection, const config::Listener& listener, const Error& why) {
  Worker& worker = connection.worker;
  Record record;
  begin(connection, record);
  record.end = record.start;
  record.flag = why.code == Code::unavailable  ? Flag::config_unavailable
                : connection.denied_by_service ? Flag::unauthorized_externally
                : why.code == Code::denied     ? Flag::none
                : why.side == Side::downstream ? Flag::downstream_protocol
                                               : Flag::no_route;
  record.details = why.detail;
  worker.write_log(listener.access_logs, record);
}

}  // namespace weft::proxy
