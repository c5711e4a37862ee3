#include "http/grpc/server.h"

namespace weft::http::grpc {

namespace {

ResponseHead grpc_head(Arena& arena) {
  ResponseHead head(arena);
  head.status = 200;  // whatever happens: the call's own status is grpc-status
  head.headers.add(Token::content_type, "application/grpc");
  return head;
}

}  // namespace

std::string_view ServerCall::bearer_token() const {
  constexpr std::string_view kBearer = "Bearer ";
  const std::string_view value = stream_.head().headers.get(Token::authorization).value_or("");
  return value.starts_with(kBearer) ? value.substr(kBearer.size()) : std::string_view();
}

TimePoint ServerCall::deadline(TimePoint now) const {
  const auto text = stream_.head().headers.get(Token::grpc_timeout);
  const auto timeout = text ? parse_timeout(*text) : std::nullopt;
  return timeout ? deadline_in(now, *timeout) : kNever;
}

io::Task<std::optional<std::string>> ServerCall::receive(TimePoint deadline) {
  auto next = co_await reader_.next(deadline);
  if (!next && !reader_.problem().ok()) {
    if (!finished_) CO_TRY_VOID(finish(reader_.problem()));
    co_return fail(Code::protocol, Side::downstream, reader_.problem().message);
  }
  co_return std::move(next);
}

Result<void> ServerCall::begin() {
  if (std::exchange(begun_, true)) return {};
  return stream_.respond(grpc_head(stream_.arena()), false);
}

io::Task<void> ServerCall::send(std::string_view message, TimePoint deadline) {
  CO_TRY_VOID(begin());
  co_return co_await send_message(stream_.sink(), message, deadline);
}

Result<void> ServerCall::finish(const Status& status) {
  if (std::exchange(finished_, true)) return invalid("a gRPC call was finished twice");
  if (!begun_) {
    begun_ = true;
    ResponseHead head = grpc_head(stream_.arena());
    put_status(head.headers, status);
    return stream_.respond(head, true);
  }
  Headers trailers(stream_.arena());
  put_status(trailers, status);
  return stream_.sink().finish(&trailers);
}

}  // namespace weft::http::grpc
