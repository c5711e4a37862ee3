#include "http/grpc/message.h"

#include <fmt/format.h>

namespace weft::http::grpc {

namespace {
constexpr size_t kPiece = 64 * 1024;
constexpr uint8_t kCompressed = 1;
}  // namespace

Bytes frame(std::string_view message) {
  const auto size = static_cast<uint32_t>(message.size());
  const char head[5] = {0, static_cast<char>(size >> 24), static_cast<char>(size >> 16), static_cast<char>(size >> 8),
                        static_cast<char>(size)};
  Bytes framed(std::string_view(head, sizeof head));
  framed.append_copy(message);
  return framed;
}

Status Deframer::take_head(Bytes& bytes) {
  while (head_size_ < kHead && !bytes.empty()) {
    head_[head_size_++] = static_cast<uint8_t>(bytes.slices()[0].text()[0]);
    bytes.consume(1);
  }
  if (head_size_ < kHead) return {};
  length_ = size_t{head_[1]} << 24 | size_t{head_[2]} << 16 | size_t{head_[3]} << 8 | head_[4];
  if (head_[0] & kCompressed)
    return {StatusCode::unimplemented, "compressed messages are not supported; send grpc-encoding: identity"};
  if (head_[0] != 0) return {StatusCode::internal, "the body is not framed as gRPC messages"};
  if (length_ > limit_) {
    return {StatusCode::resource_exhausted,
            fmt::format("a message of {} bytes is larger than the {} taken", length_, limit_)};
  }
  return {};
}

Status Deframer::take(Bytes& bytes, bool& whole) {
  whole = false;
  if (head_size_ < kHead) {
    Status head = take_head(bytes);
    if (!head.ok() || head_size_ < kHead) return head;
  }
  while (!bytes.empty() && body_.size() < length_) {
    const std::string_view piece = bytes.slices()[0].text().substr(0, length_ - body_.size());
    body_ += piece;
    bytes.consume(piece.size());
  }
  whole = body_.size() == length_;
  return {};
}

std::string Deframer::message() {
  head_size_ = 0;
  return std::exchange(body_, {});
}

io::Task<std::optional<std::string>> MessageReader::next(TimePoint deadline) {
  for (;;) {
    bool whole = false;
    const size_t before = rest_.size();
    if (problem_.ok()) problem_ = deframer_.take(rest_, whole);
    source_.release(before - rest_.size());
    if (!problem_.ok()) co_return fail(Code::protocol, Side::upstream, problem_.message);
    if (whole) co_return deframer_.message();
    Pull got = source_.pull(kPiece);
    switch (got.state) {
      case Pull::data: rest_ = std::move(got.bytes); break;
      case Pull::blocked: CO_TRY_VOID(co_await source_.ready().wait(deadline)); break;
      case Pull::failed: co_return fail(source_.error());
      case Pull::end:
        if (deframer_.between_messages()) co_return std::nullopt;
        problem_ = {StatusCode::internal, "the body ended inside a message"};
        break;
    }
  }
}

io::Task<void> send_message(Sink& sink, std::string_view message, TimePoint deadline) {
  Bytes framed = frame(message);
  for (;;) {
    CO_TRY(bool all, sink.push(framed));
    if (all) co_return {};
    CO_TRY_VOID(co_await sink.writable().wait(deadline));
  }
}

}  // namespace weft::http::grpc
