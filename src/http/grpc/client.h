// The client side of a gRPC call, of any kind: messages go and come independently until the server's status ends it.
//
//   CO_TRY(auto call, open_stream(session, "istiod:15012", "/pkg.Service/Method", {}));
//   CO_TRY_VOID(co_await call->send(message, deadline));
//   CO_TRY(auto answer, co_await call->receive(deadline));     nullopt: ended, and the status was OK
//
// The stream needs its Session's connection, not the Session. One task may send while another receives. Dropping it
// cancels the call (RST_STREAM).
#pragma once

#include <memory>
#include <span>
#include <utility>

#include "http/exchange.h"
#include "http/grpc/message.h"

namespace weft::http::grpc {

using Metadata = std::span<const std::pair<std::string_view, std::string_view>>;

class ClientStream {
 public:
  // For open_stream.
  explicit ClientStream(size_t limit) : limit_(limit) {}

  // Waits until the message is on its way to the peer's window. Errors: the stream's (receive() tells the status),
  // cancelled, deadline.
  io::Task<void> send(std::string_view message, TimePoint deadline);
  // No more messages go out.
  Result<void> close_send() { return exchange_->upload().finish(nullptr); }

  // The next message, or nullopt when the call has ended with status OK. Errors: error_of(status()), the transport's,
  // cancelled; deadline, after which receive() may be called again.
  io::Task<std::optional<std::string>> receive(TimePoint deadline);

  // How the call ended, once receive() has said that it has.
  const Status& status() const { return status_; }
  // Metadata the server began with; nullptr before its head came.
  const Headers* head() const { return head_ ? &head_->headers : nullptr; }

 private:
  friend Result<std::unique_ptr<ClientStream>> open_stream(Session&, std::string_view, std::string_view, Metadata,
                                                           size_t);
  io::Task<void> receive_head(TimePoint deadline);
  Result<void> ended(Status status);

  const size_t limit_;
  Arena arena_;  // outlives the exchange
  std::unique_ptr<Exchange> exchange_;
  ResponseHead* head_ = nullptr;
  std::optional<MessageReader> reader_;
  bool ended_ = false;
  Status status_;
};

// Begins a call. `path` is "/package.Service/Method"; `limit` bounds each message received. Error: the session's.
Result<std::unique_ptr<ClientStream>> open_stream(Session& session, std::string_view authority, std::string_view path,
                                                  Metadata metadata, size_t limit = kMessageLimit);

// A unary call: one message each way. Errors: as ClientStream's; protocol if there is no answer or more than one.
io::Task<std::string> call(Session& session, std::string authority, std::string path, Metadata metadata,
                           std::string message, TimePoint deadline, size_t limit = kMessageLimit);

}  // namespace weft::http::grpc
