// The server side of a gRPC call: made by a handler around the ServerStream it was given, for as long as the handler
// runs.
//
//   ServerCall call(stream);
//   while (true) { CO_TRY(auto message, co_await call.receive(deadline)); if (!message) break; … co_await
//   call.send(answer, deadline); } co_return call.finish({});
//
// One task may send while another receives. A handler that returns without finish() resets the stream, as with any
// other response.
#pragma once

#include "http/exchange.h"
#include "http/grpc/message.h"

namespace weft::http::grpc {

class ServerCall {
 public:
  // The request must be gRPC: is_grpc(stream.head().headers); answer others with HTTP 415.
  explicit ServerCall(ServerStream& stream, size_t limit = kMessageLimit)
      : stream_(stream), reader_(stream.body(), limit) {}

  // "/package.Service/Method".
  std::string_view path() const { return stream_.head().path; }
  // "authorization: Bearer TOKEN"; "" without one.
  std::string_view bearer_token() const;
  // When the client gives up ("grpc-timeout"); kNever if it has not said.
  TimePoint deadline(TimePoint now) const;

  // The next message, or nullopt when the client sends no more. Errors: the stream's, cancelled, deadline (call again);
  // protocol, for a message that is compressed, too large or no message: then the call has been finished with the
  // status that says so.
  io::Task<std::optional<std::string>> receive(TimePoint deadline);
  // Waits until the message is on its way to the client's window; the first one sends the response head. Errors: the
  // stream's, cancelled, deadline.
  io::Task<void> send(std::string_view message, TimePoint deadline);
  // Ends the call; once. Without any message sent this is a Trailers-Only response.
  Result<void> finish(const Status& status);

  bool finished() const { return finished_; }

 private:
  Result<void> begin();

  ServerStream& stream_;
  MessageReader reader_;
  bool begun_ = false;
  bool finished_ = false;
};

}  // namespace weft::http::grpc
