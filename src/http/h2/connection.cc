#include "http/h2/connection.h"

#include <fmt/format.h>

#include <array>

namespace weft::http::h2 {

namespace {

constexpr size_t kTurnShare = 64 * 1024;     // read before others have their turn
constexpr size_t kOutputBuffer = 64 * 1024;  // framed and not yet taken by the socket
constexpr size_t kPieces = 64;               // iovecs a write
// A peer that takes no byte for so long while we have some for it is gone.
constexpr Duration kWriteStall = 2min;

}  // namespace

Connection::Connection(io::Loop& loop, Role role, io::Stream& stream, const Limits& limits)
    : loop_(loop),
      limits_(limits),
      role_(role),
      stream_(&stream),
      codec_(role, limits,
             {this,
              [](void* self) {
                auto* connection = static_cast<Connection*>(self);
                connection->loop_.at_turn_end(*connection);
              }}),
      last_active_(loop.now()),
      quiet_since_(loop.now()),
      opened_at_(loop.now()) {
  loop_.at_turn_end(*this);
}

void Connection::feed(const Bytes& already_read) {
  for (const Slice& slice : already_read.slices()) feed_slice(slice);
}

void Connection::feed_slice(const Slice& slice) {
  if (failed_) return;
  const bool was_mid_head = codec_.mid_head();
  if (auto fed = codec_.feed(slice, loop_.now()); !fed) return broken(fed.error());
  if (!codec_.mid_head()) head_since_ = kNever;
  else if (!was_mid_head) head_since_ = loop_.now();
}

Connection::Progress Connection::advance() {
  for (size_t share = 0; share < kTurnShare && !failed_;) {
    if (!block_ || !block_.unique()) block_ = BlockRef::make();
    const io::Io io = stream_->try_read({block_.data(), block_.size()});
    switch (io.state) {
      case io::Io::blocked: block_ = BlockRef(); return Progress::waiting;
      case io::Io::end: broken(closed_by_peer()); return Progress::ended;
      case io::Io::failed: broken(stream_->error()); return Progress::ended;
      case io::Io::ok: break;
    }
    quiet_since_ = loop_.now();
    pinged_at_ = kNever;
    share += io.n;
    feed_slice({block_, 0, static_cast<uint32_t>(io.n)});
    note_use();
  }
  return failed_ ? Progress::ended : Progress::more;
}

Error Connection::closed_by_peer() const {
  std::string why = "the peer closed the connection";
  if (const std::string& reason = codec_.reason_of_peer(); !reason.empty()) why += " (GOAWAY " + reason + ")";
  return {Code::closed, peer_side(role_), Retry::never, std::move(why)};
}

void Connection::broken(const Error& why) {
  if (std::exchange(failed_, true)) return;
  why_ = why;
  why_.side = peer_side(role_);
  news_.set();
}

io::Either Connection::wait_for_news(TimePoint deadline) {
  news_.clear();
  return io::wait_either(stream_->readable(), news_, deadline);
}

TimePoint Connection::patience() const {
  const TimePoint greeting = codec_.greeted() ? kNever : deadline_in(opened_at_, limits_.head_time);
  const TimePoint head = head_since_ == kNever ? kNever : deadline_in(head_since_, limits_.head_time);
  return std::min(greeting, head);
}

void Connection::note_use() {
  if (codec_.messages() == messages_) return;
  messages_ = codec_.messages();
  last_active_ = loop_.now();
}

TimePoint Connection::keep_alive_at() const {
  if (limits_.ping_interval <= 0s) return kNever;
  return pinged_at_ == kNever ? deadline_in(quiet_since_, limits_.ping_interval)
                              : deadline_in(pinged_at_, limits_.ping_timeout);
}

void Connection::keep_alive() {
  if (loop_.now() < keep_alive_at()) return;
  if (pinged_at_ != kNever) {
    using std::chrono::milliseconds;
    return broken({Code::reset,
                   {},
                   Retry::never,
                   fmt::format("the peer did not answer a PING within {} ms",
                               std::chrono::duration_cast<milliseconds>(limits_.ping_timeout).count())});
  }
  if (limits_.ping_in_use_only && codec_.open_streams() == 0) {
    quiet_since_ = loop_.now();
    return;
  }
  pinged_at_ = loop_.now();
  codec_.ping();
}

void Connection::flush() {
  while (stream_ && !failed_) {
    codec_.produce(out_, kOutputBuffer);
    if (out_.empty()) break;
    std::array<iovec, kPieces> pieces;
    const size_t count = out_.pieces(pieces);
    const io::Io io = stream_->try_write({pieces.data(), count});
    if (io.state == io::Io::blocked) return blocked_.set();
    if (io.state != io::Io::ok) return broken(stream_->error());
    out_.consume(io.n);
    codec_.wrote(io.n);
    note_use();
  }
  const bool leaving = ending_ || codec_.peer_leaving();
  if (codec_.finished() && !leaving) return broken(codec_.end_of_peer());
  if (leaving && (codec_.finished() || codec_.open_streams() == 0)) news_.set();
}

io::Task<void> Connection::write_when_possible() {
  while (!failed_) {
    CO_TRY_VOID(co_await blocked_.wait(kNever));
    auto waited = co_await stream_->writable().wait(deadline_in(loop_.now(), kWriteStall));
    if (!waited) {
      if (waited.error().code == Code::deadline) broken(Error::deadline("the peer takes no more bytes"));
      co_return fail(waited.error());
    }
    blocked_.clear();
    flush();
  }
  co_return {};
}

void Connection::close(const Error& why) {
  flush();
  codec_.close(why);
  block_ = BlockRef();
  stream_ = nullptr;
  if (!failed_) broken(why);
}

}  // namespace weft::http::h2
