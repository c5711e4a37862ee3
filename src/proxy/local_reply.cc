#include "proxy/local_reply.h"

#include "http/grpc/status.h"
#include "proxy/filter/access.h"
#include "proxy/header_mutation.h"
#include "rules/redirect.h"

namespace weft::proxy {

namespace {

using http::Token;
using http::grpc::StatusCode;

// What gRPC calls the error: by the HTTP status it would be, but for the call's own deadline.
StatusCode grpc_code(const Error& error, Verdict verdict) {
  const bool too_late = error.code == Code::deadline && error.retry != Retry::safe;
  return too_late ? StatusCode::deadline_exceeded : http::grpc::code_of_http(verdict.status);
}

// One sentence of what failed, and the rule that had routed the request.
std::string sentence(const Error& error, const Record& record) {
  std::string text = "weft: " + error.detail;
  if (!record.cluster.empty() && error.detail.find(record.cluster) == std::string::npos)
    text += fmt::format("; cluster {}", record.cluster);
  if (record.route) {
    const std::string rule = config::to_string(record.route->origin);
    if (!rule.empty()) text += "; rule " + rule;
  }
  return text;
}

std::string_view what_became_of_the_app(const Error& error) {
  if (error.retry == Retry::safe) return kAppUnreached;
  const bool broken = error.code == Code::reset || error.code == Code::closed || error.code == Code::refused ||
                      error.code == Code::unreachable;
  return broken && error.side == Side::upstream ? kAppReset : std::string_view();
}

void finish_head(http::ResponseHead& head, Record& record) {
  if (record.added != nullptr) apply(*record.added, head.headers);
  record.headers.take_response(head);
}

io::Task<void> send_text(http::ServerStream& stream, http::ResponseHead& head, std::string_view text, Record& record) {
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
      // A connection that was not made in time is one that was not made.
      return error.retry == Retry::safe ? Verdict{503, Flag::upstream_failure} : Verdict{504, Flag::upstream_timeout};
    case Code::refused:
    case Code::unreachable: return {503, Flag::upstream_failure};
    case Code::reset:
    case Code::closed: return {503, Flag::upstream_termination};
    case Code::protocol: return {502, Flag::upstream_protocol};
    case Code::unavailable: return {503, Flag::no_healthy_upstream};
    case Code::not_found: return {503, Flag::no_cluster};
    case Code::limit: return {503, Flag::upstream_reset};
    default: return {500, Flag::none};
  }
}

io::Task<void> reply_error(http::ServerStream& stream, const Error& error, Verdict verdict, bool mesh_peer,
                           Record& record) {
  record.flag = verdict.flag;
  record.details = error.detail;
  std::string text = sentence(error, record);
  const std::string_view app = mesh_peer ? what_became_of_the_app(error) : std::string_view();
  if (!app.empty() && stream.version() == http::Version::http2) {
    record.status = verdict.status;
    stream.abort(app == kAppUnreached);
    co_return {};
  }
  http::ResponseHead head(stream.arena());
  if (http::grpc::is_grpc(stream.head().headers)) {
    const StatusCode code = grpc_code(error, verdict);
    head.status = 200;
    head.headers.add(Token::content_type, "application/grpc");
    http::grpc::put_status(head.headers, {code, std::move(text)});
    record.grpc_status = static_cast<int>(code);
    record.status = 200;
    finish_head(head, record);
    co_return stream.respond(head, true);
  }
  head.status = verdict.status;
  head.headers.add(Token::content_type, "text/plain; charset=utf-8");
  if (!app.empty()) head.headers.add(Token::x_weft_app, app);
  if (verdict.status == 405) head.headers.add("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  text += '\n';
  co_return co_await send_text(stream, head, text, record);
}

io::Task<void> reply_denied(http::ServerStream& stream, const filter::Denial& denial, Record& record) {
  record.details = denial.sentence;
  if (denial.by_service) record.flag = Flag::unauthorized_externally;
  if (denial.by_limit) record.flag = Flag::rate_limited;
  http::ResponseHead head(stream.arena());
  if (http::grpc::is_grpc(stream.head().headers)) {
    const StatusCode code = http::grpc::code_of_http(denial.status);
    head.status = 200;
    head.headers.add(Token::content_type, "application/grpc");
    http::grpc::put_status(head.headers, {code, denial.body});
    for (const config::HeaderMutation& one : denial.headers) {
      if (one.name != "content-type") head.headers.add_copy(one.name, one.value);
    }
    record.grpc_status = static_cast<int>(code);
    record.status = 200;
    finish_head(head, record);
    co_return stream.respond(head, true);
  }
  head.status = denial.status;
  if (!denial.body.empty()) head.headers.add(Token::content_type, "text/plain");
  if (!denial.www_authenticate.empty())
    head.headers.add("www-authenticate", stream.arena().copy(denial.www_authenticate));
  for (const config::HeaderMutation& one : denial.headers) {
    if (one.name == "content-type") head.headers.remove(Token::content_type);
    head.headers.add_copy(one.name, one.value);
  }
  co_return co_await send_text(stream, head, denial.body, record);
}

Result<void> end_response(http::ServerStream& stream, const Error& error, Record& record) {
  const Verdict verdict = verdict_of(error);
  record.flag = verdict.flag;
  record.details = error.detail;
  if (stream.version() == http::Version::http2 && http::grpc::is_grpc(stream.head().headers)) {
    const StatusCode code = grpc_code(error, verdict);
    record.grpc_status = static_cast<int>(code);
    http::Headers trailers(stream.arena());
    http::grpc::put_status(trailers, {code, sentence(error, record)});
    return stream.sink().finish(&trailers);
  }
  stream.abort(false);
  return fail(error);
}

io::Task<void> reply_direct(http::ServerStream& stream, const config::DirectResponse& reply, Record& record) {
  http::ResponseHead head(stream.arena());
  head.status = reply.status;
  if (!reply.body.empty()) head.headers.add(Token::content_type, "text/plain");
  co_return co_await send_text(stream, head, reply.body, record);
}

io::Task<void> reply_redirect(http::ServerStream& stream, const config::Redirect& redirect,
                              const config::PathMatch& matched, Record& record) {
  http::ResponseHead head(stream.arena());
  head.status = redirect.status;
  head.headers.add(Token::location, stream.arena().copy(rules::location_of(redirect, matched, stream.head())));
  co_return co_await send_text(stream, head, {}, record);
}

}  // namespace weft::proxy
