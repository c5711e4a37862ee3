#include "proxy/local_reply.h"

#include "http/grpc/status.h"
#include "proxy/filter/access.h"
#include "proxy/header_mutation.h"
#include "proxy/serve.h"
#include "proxy/upstream/limits.h"
#include "rules/redirect.h"

namespace weft::proxy {

namespace {

using http::Token;
using http::grpc::StatusCode;

constexpr std::string_view kWeft = "weft: ";

// What gRPC calls the error: by the HTTP status it would be, but for the call's own deadline.
StatusCode grpc_code(const Error& error, Verdict verdict) {
  const bool too_late = error.code == Code::deadline && error.retry != Retry::safe;
  return too_late ? StatusCode::deadline_exceeded : http::grpc::code_of_http(verdict.status);
}

// Never empty: who made the error may have had nothing to say beyond what it is.
std::string reason_of(const Error& error) { return error.detail.empty() ? to_string(error) : error.detail; }

// One sentence of what failed, and the rule that had routed the request.
std::string sentence(const Error& error, const Record& record) {
  std::string text{kWeft};
  text += reason_of(error);
  if (!record.cluster.empty() && error.detail.find(record.cluster) == std::string::npos)
    text += fmt::format("; cluster {}", record.cluster);
  if (record.route) {
    const std::string rule = config::to_string(record.route->origin);
    if (!rule.empty()) text += "; rule " + rule;
  }
  return text;
}

std::string_view what_became_of_the_app(const Error& error) {
  if (upstream::has_no_room(error)) return kAppOverloaded;
  if (error.retry == Retry::safe) return kAppUnreached;
  const bool broken = error.code == Code::reset || error.code == Code::closed || error.code == Code::refused ||
                      error.code == Code::unreachable;
  return broken && error.side == Side::upstream ? kAppReset : std::string_view();
}

void finish_head(http::ResponseHead& head, Record& record) {
  if (record.added != nullptr) proxy::apply(*record.added, head.headers);
  record.headers.take_response(head);
}

io::Task<void> send_text(Request& request, http::ResponseHead& head, std::string_view text) {
  http::ServerStream& stream = request.stream;
  Record& record = request.record;
  proxy::apply(request.cors, head.headers);
  head.headers.set(Token::content_length, stream.arena().copy(std::to_string(text.size())));
  record.status = head.status;
  finish_head(head, record);
  const bool end = text.empty() || http::is_bodiless(stream.head().method, head.status);
  CO_TRY_VOID(stream.respond(head, end));
  if (end) co_return {};
  http::BytesSource source{http::Bytes(text)};
  co_return co_await http::pump(source, stream.sink(), 30s, record.sent);
}

}  // namespace

Verdict verdict_of(const Error& error) {
  switch (error.code) {
    case Code::deadline:
      if (upstream::found_no_place(error)) return {503, Flag::upstream_overflow};
      // A connection that was not made in time is one that was not made.
      return error.retry == Retry::safe ? Verdict{503, Flag::upstream_failure} : Verdict{504, Flag::upstream_timeout};
    case Code::refused:
    case Code::unreachable: return {503, Flag::upstream_failure};
    case Code::reset:
    case Code::closed: return {503, Flag::upstream_termination};
    case Code::protocol: return {502, Flag::upstream_protocol};
    case Code::unavailable: return {503, Flag::no_healthy_upstream};
    case Code::not_found: return {503, Flag::no_cluster};
    case Code::limit: return {503, upstream::is_over_limit(error) ? Flag::upstream_overflow : Flag::upstream_reset};
    default: return {500, Flag::none};
  }
}

namespace {

// What a call is told that is one of gRPC.
Result<void> send_status(Request& request, StatusCode code, std::string message,
                         const std::vector<config::HeaderMutation>& headers = {}) {
  http::ResponseHead head(request.stream.arena());
  head.status = 200;
  head.headers.add(Token::content_type, "application/grpc");
  http::grpc::put_status(head.headers, {code, std::move(message)});
  for (const config::HeaderMutation& one : headers) {
    if (one.name != "content-type") head.headers.add_copy(one.name, one.value);
  }
  proxy::apply(request.cors, head.headers);
  request.record.grpc_status = static_cast<int>(code);
  request.record.status = 200;
  finish_head(head, request.record);
  return request.stream.respond(head, true);
}

// What the route does to the responses of its destinations it does to ours.
void apply_route(const Request& request, http::ResponseHead& head) {
  if (request.record.route)
    proxy::apply(request.record.route->mutations.response, head.headers, {request.record, request.stream.head()});
}

}  // namespace

io::Task<void> reply_error(Request& request, const Error& error, Verdict verdict) {
  http::ServerStream& stream = request.stream;
  Record& record = request.record;
  record.flag = verdict.flag;
  record.details = reason_of(error);
  std::string text = sentence(error, record);
  const std::string_view app = request.mesh_peer ? what_became_of_the_app(error) : std::string_view();
  if (app.empty() && http::grpc::is_grpc(stream.head().headers))
    co_return send_status(request, grpc_code(error, verdict), std::move(text));
  http::ResponseHead head(stream.arena());
  head.status = verdict.status;
  head.headers.add(Token::content_type, "text/plain; charset=utf-8");
  if (!app.empty()) {
    head.headers.add(Token::x_weft_app, app);
    head.headers.add(Token::grpc_message, stream.arena().copy(http::grpc::percent_encode(text.substr(kWeft.size()))));
  }
  if (verdict.flag == Flag::upstream_overflow) head.headers.add("x-envoy-overloaded", "true");
  if (verdict.status == 405) head.headers.add("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  text += '\n';
  co_return co_await send_text(request, head, text);
}

io::Task<void> reply_denied(Request& request, const filter::Denial& denial) {
  http::ServerStream& stream = request.stream;
  request.record.details = denial.sentence;
  if (denial.by_service) request.record.flag = Flag::unauthorized_externally;
  if (denial.by_limit) request.record.flag = Flag::rate_limited;
  if (http::grpc::is_grpc(stream.head().headers))
    co_return send_status(request, http::grpc::code_of_http(denial.status), denial.body, denial.headers);
  http::ResponseHead head(stream.arena());
  head.status = denial.status;
  if (!denial.body.empty()) head.headers.add(Token::content_type, "text/plain");
  if (!denial.www_authenticate.empty())
    head.headers.add("www-authenticate", stream.arena().copy(denial.www_authenticate));
  for (const config::HeaderMutation& one : denial.headers) {
    if (one.name == "content-type") head.headers.remove(Token::content_type);
    head.headers.add_copy(one.name, one.value);
  }
  co_return co_await send_text(request, head, denial.body);
}

io::Task<void> reply_fault(Request& request, const config::Fault& fault) {
  const bool by_grpc = fault.abort_grpc_status >= 0;
  const auto code = static_cast<StatusCode>(fault.abort_grpc_status);
  const uint16_t status = by_grpc ? http::grpc::http_of_code(code) : fault.abort_status;
  const Error error{Code::unavailable, Side::local, Retry::never,
                    by_grpc ? fmt::format("a fault was injected: gRPC status {}", http::grpc::name_of(code))
                            : fmt::format("a fault was injected: HTTP {}", status)};
  if (!by_grpc || !http::grpc::is_grpc(request.stream.head().headers))
    co_return co_await reply_error(request, error, {status, Flag::fault_injected});
  request.record.flag = Flag::fault_injected;
  request.record.details = reason_of(error);
  co_return send_status(request, code, sentence(error, request.record));
}

Result<void> end_response(http::ServerStream& stream, const Error& error, Record& record) {
  const Verdict verdict = verdict_of(error);
  record.flag = verdict.flag;
  record.details = reason_of(error);
  if (stream.version() == http::Version::http2 && http::grpc::is_grpc(stream.head().headers)) {
    const StatusCode code = grpc_code(error, verdict);
    record.grpc_status = static_cast<int>(code);
    http::Headers trailers(stream.arena());
    http::grpc::put_status(trailers, {code, sentence(error, record)});
    return stream.sink().finish(&trailers);
  }
  stream.abort();
  return fail(error);
}

io::Task<void> reply_direct(Request& request, const config::DirectResponse& reply) {
  http::ResponseHead head(request.stream.arena());
  head.status = reply.status;
  if (!reply.body.empty()) head.headers.add(Token::content_type, "text/plain");
  apply_route(request, head);
  co_return co_await send_text(request, head, reply.body);
}

io::Task<void> reply_redirect(Request& request, const config::Redirect& redirect, const config::PathMatch& matched) {
  http::Arena& arena = request.stream.arena();
  http::ResponseHead head(arena);
  head.status = redirect.status;
  head.headers.add(Token::location, arena.copy(rules::location_of(redirect, matched, request.stream.head())));
  apply_route(request, head);
  co_return co_await send_text(request, head, {});
}

io::Task<void> reply_options(Request& request) {
  http::ResponseHead head(request.stream.arena());
  head.status = 200;
  co_return co_await send_text(request, head, {});
}

}  // namespace weft::proxy
