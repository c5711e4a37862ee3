#include "http/grpc/client.h"

namespace weft::http::grpc {

Result<std::unique_ptr<ClientStream>> open_stream(Session& session, std::string_view authority, std::string_view path,
                                                  Metadata metadata, size_t limit) {
  auto stream = std::make_unique<ClientStream>(limit);
  RequestHead head(stream->arena_);
  head.method = "POST";
  head.authority = authority;
  head.path = path;
  head.headers.add(Token::te, "trailers");
  head.headers.add(Token::content_type, "application/grpc");
  head.headers.add(Token::user_agent, "weft");
  for (const auto& [name, value] : metadata) head.headers.add_copy(name, value);
  TRY(stream->exchange_, session.start(head, true, std::nullopt, stream->arena_));
  return stream;
}

io::Task<void> ClientStream::send(std::string_view message, TimePoint deadline) {
  co_return co_await send_message(exchange_->upload(), message, deadline);
}

Result<void> ClientStream::ended(Status status) {
  ended_ = true;
  status_ = std::move(status);
  if (!status_.ok()) return fail(error_of(status_, Side::upstream));
  return {};
}

io::Task<void> ClientStream::receive_head(TimePoint deadline) {
  do {
    CO_TRY(head_, co_await exchange_->head(deadline));
  } while (head_->informational());
  if (head_->status != 200) {
    co_return ended(status_in(head_->headers).value_or(status_of_http(head_->status)));
  }
  if (!is_grpc(head_->headers)) {
    co_return ended({StatusCode::unknown, "the answer is not gRPC: its content-type is not application/grpc"});
  }
  if (auto status = status_in(head_->headers); status && exchange_->body().at_end())
    co_return ended(std::move(*status));
  reader_.emplace(exchange_->body(), limit_);
  co_return {};
}

io::Task<std::optional<std::string>> ClientStream::receive(TimePoint deadline) {
  if (!reader_ && !ended_) {
    auto began = co_await receive_head(deadline);
    if (!began) co_return fail(began.error());
  }
  if (!ended_) {
    auto next = co_await reader_->next(deadline);
    if (!next && !reader_->problem().ok()) {
      CO_TRY_VOID(ended(reader_->problem()));
    }
    if (!next || *next) co_return std::move(next);
    const Headers* trailers = exchange_->body().trailers();
    const auto status = trailers ? status_in(*trailers) : std::nullopt;
    CO_TRY_VOID(ended(status.value_or(Status{StatusCode::unknown, "the call ended without grpc-status"})));
  }
  if (!status_.ok()) co_return fail(error_of(status_, Side::upstream));
  co_return std::nullopt;
}

io::Task<std::string> call(Session& session, std::string authority, std::string path, Metadata metadata,
                           std::string message, TimePoint deadline, size_t limit) {
  CO_TRY(auto stream, open_stream(session, authority, path, metadata, limit));
  // The server may answer before it has taken the request: then its status counts, not that sending failed.
  auto sent = co_await stream->send(message, deadline);
  if (sent) sent = stream->close_send();
  auto answer = co_await stream->receive(deadline);
  if (!answer) co_return fail(answer.error());
  if (!sent && !*answer) co_return fail(sent.error());
  if (!*answer) co_return fail(Code::protocol, Side::upstream, "a unary call was answered without a message");
  CO_TRY(auto more, co_await stream->receive(deadline));
  if (more) co_return fail(Code::protocol, Side::upstream, "a unary call was answered by more than one message");
  co_return std::move(**answer);
}

}  // namespace weft::http::grpc
