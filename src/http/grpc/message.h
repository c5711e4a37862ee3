// Messages: gRPC's framing of a body: a flag byte, four bytes of length, the message (gRPC's "PROTOCOL-HTTP2":
// Length-Prefixed-Message).
//
// No compression: a message that has the flag is refused as UNIMPLEMENTED. A MessageReader borrows its Source. One
// loop's thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "http/grpc/status.h"
#include "http/source.h"

namespace weft::http::grpc {

// The largest message taken: a whole mesh's endpoints in one xDS response fit; a hostile length does not.
inline constexpr size_t kMessageLimit = 64 * 1024 * 1024;

Bytes frame(std::string_view message);

// Takes a body apart. Memory grows with what has come, never with what a length says.
class Deframer {
 public:
  explicit Deframer(size_t limit) : limit_(limit) {}

  // Takes from the front of `bytes` what belongs to the current message; whether that message is whole. Not ok: the
  // body can mean nothing any more.
  Status take(Bytes& bytes, bool& whole);
  // The message that is whole; the next one begins.
  std::string message();
  // Nothing of a further message has come: the body may end here.
  bool between_messages() const { return head_size_ == 0; }

 private:
  static constexpr size_t kHead = 5;
  Status take_head(Bytes& bytes);

  size_t limit_;
  uint8_t head_[kHead] = {};
  size_t head_size_ = 0;
  size_t length_ = 0;
  std::string body_;
};

class MessageReader {
 public:
  MessageReader(Source& source, size_t limit) : source_(source), deframer_(limit) {}

  // The next message; nullopt at the body's end. Errors: the source's, cancelled, deadline (call again); or problem()
  // is not ok: the framing is broken, a message compressed or beyond the limit.
  io::Task<std::optional<std::string>> next(TimePoint deadline);
  const Status& problem() const { return problem_; }

 private:
  Source& source_;
  Deframer deframer_;
  Bytes rest_;
  Status problem_;
};

// Pushes one framed message. Errors: the sink's, cancelled, deadline: after a part was pushed the stream is of no more
// use.
io::Task<void> send_message(Sink& sink, std::string_view message, TimePoint deadline);

}  // namespace weft::http::grpc
