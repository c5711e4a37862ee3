#include "http/h2/stream.h"

#include <algorithm>

#include "http/h2/codec.h"

namespace weft::http::h2 {

namespace {
// A DATA frame at least this big stays in the block it was read into; a smaller one is copied, so that it does not keep
// a whole block alive.
constexpr size_t kShareAtLeast = 4096;
}  // namespace

Stream::Stream(Codec& codec, Arena* arena)
    : codec_(&codec),
      arena_(arena ? arena : &own_),
      request_(*arena_),
      reader_(codec.limits_),
      window_(codec.limits_.stream_window) {
  codec.link(*this);
  writable_.set();
}

Stream::~Stream() {
  if (codec_) codec_->unlink(*this);
}

ResponseHead* Stream::next_head() {
  if (!first_head_ || given_up_) {
    heads_.clear();
    return nullptr;
  }
  Response* taken = std::exchange(first_head_, first_head_->next);
  if (!first_head_) last_head_ = nullptr;
  if (!taken->head.informational()) final_taken_ = true;
  return &taken->head;
}

uint64_t Stream::bytes_sent() const {
  if (!codec_) return produced_;
  if (codec_->written_ <= begun_at_) return 0;
  const uint64_t waiting = produced_at_ > codec_->written_ ? produced_at_ - codec_->written_ : 0;
  return produced_ > waiting ? produced_ - waiting : 1;
}

Result<void> Stream::respond(const ResponseHead& head, bool end) {
  if (closed_) return fail(error_);
  if (responded_) return invalid("a second final response head on one stream");
  if (head.status == 101 && request_.protocol.empty())
    return invalid("HTTP/2 has no 101 Switching Protocols but for an extended CONNECT (RFC 8441 §5)");
  if (head.status == 100 || !head.informational()) expects_continue_ = false;
  if (!head.informational()) {
    responded_ = true;
    upgraded_ = makes_tunnel(request_.method, request_.protocol, head.status);
    if (upgraded_) awaits_tunnel_ = false;
    finished_ = end;
  }
  return codec_->respond(*this, head, end);
}

void Stream::reset(uint32_t code) {
  given_up_ = true;
  if (!closed_) codec_->reset(*this, code);
}

void Stream::detach(uint32_t code) {
  task_ = nullptr;
  forget_held();
  if (closed_) return;
  if (!given_up_) codec_->reset(*this, code);
  codec_->forget(*this);
}

void Stream::forget_held() {
  if (codec_ && held_ > 0) codec_->release(*this, held_);
  inbox_ = Bytes();
}

Pull Stream::pull(size_t limit) {
  if (awaits_tunnel_) return {Pull::end, {}};
  if (!inbox_.empty()) return {Pull::data, inbox_.take(limit)};
  if (in_ended_) return {Pull::end, {}};
  if (closed_) return {Pull::failed, {}};
  if (std::exchange(expects_continue_, false) && !responded_) codec_->send_continue(*this);
  ready_.clear();
  return {Pull::blocked, {}};
}

void Stream::release(size_t n) {
  if (!codec_) return;
  codec_->release(*this, std::min(n, held_));
  codec_->widen(*this);
}

Result<bool> Stream::push(Bytes& data) {
  if (closed_ || given_up_) return fail(error_);
  if (finished_) return invalid("body data after the end of the body");
  const size_t room = kOutbox - std::min(kOutbox, outbox_.size());
  if (room > 0 && !data.empty()) {
    outbox_.append(data.take(room));
    codec_->resume(*this);
  }
  if (data.empty()) return true;
  writable_.clear();
  return false;
}

Result<void> Stream::finish(const Headers* trailers) {
  if (closed_ || given_up_) return fail(error_);
  if (finished_) return {};
  finished_ = true;
  if (trailers) {
    for (const Header& header : *trailers) trailers_out_.emplace_back(header.name, header.value);
  }
  codec_->resume(*this);
  return {};
}

Result<bool> Stream::flushed() {
  if (end_sent_) return true;
  if (closed_ || given_up_) return fail(error_);
  if (outbox_.empty() && !finished_) return true;
  writable_.clear();
  return false;
}

void Stream::begin_head(Role role) {
  if (role == Role::server && request_.method.empty()) return reader_.begin(request_.headers, &request_, nullptr);
  if (role == Role::client && !final_came_) {
    auto* response = new (arena_->allocate(sizeof(Response))) Response(*arena_);
    const bool keep = informational_ < kInformational || !last_head_;
    if (keep) {
      (last_head_ ? last_head_->next : first_head_) = response;
      last_head_ = response;
    } else {
      // Takes the place of the last 1xx.
      last_head_->head = ResponseHead(*arena_);
      response = last_head_;
    }
    return reader_.begin(response->head.headers, nullptr, &response->head);
  }
  trailers_.emplace(*arena_);
  reader_.begin(*trailers_, nullptr, nullptr);
}

void Stream::end_head(Role role) {
  reader_.finish();
  if (trailers_) return end_trailers(role);
  if (role == Role::server) {
    oversized_ = reader_.too_large();
    unsound_ = why_unsound(request_);
    awaits_tunnel_ = request_.asks_for_tunnel();
    length_ = announced_length(request_.headers);
    const auto expect = request_.headers.get(Token::expect);
    expects_continue_ = expect && equals_ignoring_case(*expect, "100-continue");
    return;
  }
  if (reader_.too_large()) {
    return give_up({Code::protocol, Side::upstream, Retry::never, "the response head is larger than we take"}, kCancel);
  }
  if (last_head_->head.status < 100) {
    return give_up({Code::protocol, Side::upstream, Retry::never, "the status is no number from 100 to 999"},
                   kProtocolError);
  }
  if (last_head_->head.informational()) {
    if (++informational_ > kMostInterimHeads)
      return give_up({Code::protocol, Side::upstream, Retry::never,
                      fmt::format("more than {} interim heads and no final one", kMostInterimHeads)},
                     kCancel);
  } else {
    ResponseHead& head = last_head_->head;
    final_came_ = true;
    upgraded_ = (asked_protocol_ || asked_connect_) && head.status / 100 == 2;
    if (upgraded_ && asked_protocol_) head.status = 101;
    if (!upgraded_) length_ = announced_length(head.headers);
  }
  heads_.set();
}

void Stream::end_trailers(Role role) {
  if (reader_.misplaced() != Token::other) {
    return give_up({Code::protocol, peer_side(role), Retry::never,
                    fmt::format("{} may not stand in a trailer", name_of(reader_.misplaced()))},
                   kProtocolError);
  }
  if (reader_.too_large())
    give_up({Code::limit, peer_side(role), Retry::never, "the trailers are larger than we take"}, kCancel);
}

// For what the peer sent: whoever waits for more of it hears why none comes.
void Stream::give_up(Error why, uint32_t code) {
  error_ = std::move(why);
  reset(code);
}

void Stream::add_data(const Slice& current, std::string_view chunk) {
  held_ += chunk.size();
  came_ += chunk.size();
  if (chunk.size() >= kShareAtLeast) {
    const auto* start = reinterpret_cast<const char*>(current.block.data());
    inbox_.append(
        Slice{current.block, static_cast<uint32_t>(chunk.data() - start), static_cast<uint32_t>(chunk.size())});
  } else {
    inbox_.append_copy(chunk);
  }
  ready_.set();
}

void Stream::end_in() {
  in_ended_ = true;
  expects_continue_ = false;
  ready_.set();
}

Bytes Stream::take_out(size_t limit, bool& end) {
  Bytes taken = outbox_.take(limit);
  end = finished_ && outbox_.empty();
  deferred_ = taken.empty() && !end;
  writable_.set();
  return taken;
}

void Stream::sent_end() {
  end_sent_ = true;
  writable_.set();
}

void Stream::close(Error why) {
  if (closed_) return;
  produced_ = bytes_sent();
  closed_ = true;
  error_ = std::move(why);
  outbox_ = Bytes();
  heads_.set();
  ready_.set();
  writable_.set();
  if (task_ && !end_sent_ && !given_up_) task_->cancel();
}

}  // namespace weft::http::h2
