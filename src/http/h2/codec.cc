#include "http/h2/codec.h"

#include <fmt/format.h>

#include "http/h2/callbacks.h"
#include "http/h2/memory.h"
#include "io/frame_pool.h"

namespace weft::http::h2 {

namespace {

// nghttp2 has a limit of its own for resets, answered by INTERNAL_ERROR: FloodGuard's is met first.
constexpr uint64_t kResetsForNghttp2 = 1'000'000;
// Streams that were reset but whose tasks are still unwinding, in units of Limits::max_concurrent_streams; beyond it
// new ones are refused.
constexpr size_t kLingeringFactor = 2;
// Before SETTINGS came (RFC 9113 §6.5.2: "no smaller than 100").
constexpr uint32_t kAssumedPeerStreams = 100;
// Under this size a piece of a DATA frame is copied behind its header: one iovec instead of three.
constexpr size_t kCopyBelow = 1024;
// A response head may be that many times as large as a request head we take; nghttp2 sends none larger.
constexpr size_t kSendHeadFactor = 2;

Error broken(Role role, int code) {
  return {Code::protocol, peer_side(role), Retry::never, fmt::format("not HTTP/2: {}", nghttp2_strerror(code))};
}

Error flood_error(Role role, Flood kind) {
  return {Code::limit, peer_side(role), Retry::never,
          fmt::format("the peer floods the HTTP/2 connection ({}) and was sent ENHANCE_YOUR_CALM", name_of(kind))};
}

Error no_more(const char* why) { return {Code::refused, Side::upstream, Retry::safe, why}; }

}  // namespace

Codec::Codec(Role role, const Limits& limits, Hook hook)
    : role_(role), limits_(limits), hook_(hook), guard_(limits.head_bytes) {
  nghttp2_option* option = nullptr;
  CHECK(nghttp2_option_new(&option) == 0);
  nghttp2_option_set_no_auto_window_update(option, 1);
  nghttp2_option_set_no_closed_streams(option, 1);
  nghttp2_option_set_stream_reset_rate_limit(option, kResetsForNghttp2, kResetsForNghttp2);
  nghttp2_option_set_max_continuations(option, kContinuations);
  nghttp2_option_set_max_send_header_block_length(option, limits.head_bytes * kSendHeadFactor);
  nghttp2_option_set_peer_max_concurrent_streams(option, kAssumedPeerStreams);
  const auto make = role == Role::server ? nghttp2_session_server_new3 : nghttp2_session_client_new3;
  CHECK(make(&session_, callbacks(), this, option, session_memory()) == 0);
  nghttp2_option_del(option);
  settle_settings();
}

Codec::~Codec() {
  close({Code::closed, peer_side(role_), Retry::never, "the connection has ended"});
  nghttp2_session_del(session_);
}

void Codec::settle_settings() {
  std::vector<nghttp2_settings_entry> entries{
      {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits_.stream_window},
      {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<uint32_t>(limits_.head_bytes)},
  };
  if (role_ == Role::server) {
    entries.push_back({NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits_.max_concurrent_streams});
    entries.push_back({NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1});  // RFC 8441
  } else {
    entries.push_back({NGHTTP2_SETTINGS_ENABLE_PUSH, 0});
  }
  CHECK(nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, entries.data(), entries.size()) == 0);
  CHECK(nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0,
                                              static_cast<int32_t>(limits_.connection_window)) == 0);
}

void Codec::link(Stream& stream) {
  stream.next_ = streams_;
  stream.link_ = &streams_;
  if (streams_) streams_->link_ = &stream.next_;
  streams_ = &stream;
  ++live_;
}

void Codec::unlink(Stream& stream) {
  widened_ -= stream.window_ - limits_.stream_window;
  *stream.link_ = stream.next_;
  if (stream.next_) stream.next_->link_ = stream.link_;
  --live_;
}

Stream* Codec::stream_of(int32_t id) {
  if (id == latest_id_) return latest_;
  auto* stream = static_cast<Stream*>(nghttp2_session_get_stream_user_data(session_, id));
  if (stream) {
    latest_ = stream;
    latest_id_ = id;
  }
  return stream;
}

void Codec::let_go(int32_t id) {
  nghttp2_session_set_stream_user_data(session_, id, nullptr);
  if (id == latest_id_) latest_id_ = -1;
}

Result<void> Codec::feed(const Slice& bytes, TimePoint now) {
  if (flooded_) return {};
  feeding_ = bytes;
  now_ = now;
  const std::string_view text = bytes.text();
  Result<void> fed;
  size_t passed = 0;
  if (role_ == Role::server) {
    for (size_t at = 0; const auto frame = scanner_.next(text, at);) {
      // What came before it may have opened or closed its stream.
      if (frame->start > passed) fed = pass_on(text.substr(passed, frame->start - passed));
      passed = frame->start;
      if (!fed || flooded_ || !check_stream(*frame)) break;
    }
  }
  if (fed && !flooded_) fed = pass_on(text.substr(passed));
  feeding_ = Slice();
  want_output();
  return fed;
}

bool Codec::check_stream(const FrameScanner::Found& frame) {
  if (last_accepted_ != INT32_MAX || frame.stream % 2 == 0) return true;
  if (closed_streams_.is_new(frame.stream)) {
    if (frame.headers) closed_streams_.opened(frame.stream);
    return true;
  }
  nghttp2_stream* stream = nghttp2_session_find_stream(session_, frame.stream);
  if (stream && nghttp2_stream_get_state(stream) != NGHTTP2_STREAM_STATE_IDLE) return true;
  const uint32_t error = closed_streams_.judge(frame.stream);
  if (error == kNoError) return true;
  nghttp2_session_terminate_session(session_, error);
  return false;
}

Result<void> Codec::pass_on(std::string_view bytes) {
  const ssize_t n = nghttp2_session_mem_recv(session_, reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
  if (n == NGHTTP2_ERR_FLOODED) end_for(Flood::pings);  // acknowledgements it does not take
  if (n == NGHTTP2_ERR_TOO_MANY_CONTINUATIONS) end_for(Flood::continuations);
  if (n < 0 && !flooded_) return fail(broken(role_, static_cast<int>(n)));
  return {};
}

int Codec::end_for(Flood kind) {
  if (!flooded_) {
    flooded_ = kind;
    nghttp2_session_terminate_session(session_, NGHTTP2_ENHANCE_YOUR_CALM);
    want_output();
  }
  return NGHTTP2_ERR_CALLBACK_FAILURE;
}

// nghttp2 takes pushes until a server has acknowledged that it may not. Whoever answers a request has read what stood
// before it.
int Codec::refuse_push() {
  nghttp2_session_terminate_session(session_, NGHTTP2_PROTOCOL_ERROR);
  want_output();
  return 0;
}

void Codec::produce(Bytes& out, size_t limit) {
  out_ = &out;
  out_limit_ = limit;
  while (out.size() < limit) {
    const uint8_t* frame = nullptr;
    const ssize_t n = nghttp2_session_mem_send(session_, &frame);
    if (n <= 0) break;
    out.append_copy({reinterpret_cast<const char*>(frame), static_cast<size_t>(n)});
    produced_ += static_cast<uint64_t>(n);
  }
  out_ = nullptr;
}

Error Codec::end_of_peer() const {
  if (flooded_) return flood_error(role_, *flooded_);
  return {Code::protocol, peer_side(role_), Retry::never, "the peer broke HTTP/2's rules and was sent GOAWAY"};
}

bool Codec::finished() const { return !nghttp2_session_want_read(session_) && !nghttp2_session_want_write(session_); }

void Codec::close(const Error& why) {
  accepted_.clear();
  while (Stream* stream = streams_) {
    streams_ = stream->next_;
    if (streams_) streams_->link_ = &streams_;
    --live_;
    Error own = why;
    if (role_ == Role::client) own.retry = stream->bytes_sent() == 0 ? Retry::if_unsent : Retry::never;
    stream->close(std::move(own));
    stream->codec_ = nullptr;
    stream->link_ = nullptr;
    if (stream->self_) --open_;
    const auto last = std::move(stream->self_);
  }
}

// Requests out.

uint32_t Codec::peer_max_streams() const {
  if (!greeted_) return kAssumedPeerStreams;
  return nghttp2_session_get_remote_settings(session_, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS);
}

bool Codec::peer_takes_extended_connect() const {
  return nghttp2_session_get_remote_settings(session_, NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL) == 1;
}

Result<std::shared_ptr<Stream>> Codec::request(const RequestHead& head, bool has_body, std::optional<uint64_t> length,
                                               Arena& arena) {
  if (peer_leaving_) return fail(no_more("the peer is closing this HTTP/2 connection (GOAWAY)"));
  if (!nghttp2_session_check_request_allowed(session_))
    return fail(no_more("this HTTP/2 connection takes no more requests"));
  if (!head.protocol.empty() && !peer_takes_extended_connect()) {
    return fail(
        Code::protocol, Side::upstream,
        fmt::format("the upstream speaks HTTP/2 without extended CONNECT (RFC 8441), which a switch to {} needs",
                    head.protocol));
  }
  const bool sends = has_body || head.asks_for_tunnel();
  fields_.clear();
  put_request(fields_, head);
  std::string length_text;
  if (has_body && length && !head.headers.get(Token::content_length)) {
    length_text = std::to_string(*length);
    put_static_name(fields_, "content-length", length_text);
  }
  auto stream = std::allocate_shared<Stream>(io::FrameAllocator<Stream>(), *this, &arena);
  const nghttp2_data_provider provider = body_provider();
  const int32_t id = nghttp2_submit_request(session_, nullptr, fields_.data(), fields_.size(),
                                            sends ? &provider : nullptr, stream.get());
  if (id < 0) {
    const Error why = no_more(nghttp2_strerror(id));
    stream->closed_ = true;
    return fail(why);
  }
  stream->id_ = id;
  stream->finished_ = !sends;
  stream->asked_protocol_ = !head.protocol.empty();
  stream->asked_connect_ = head.asks_for_tunnel();
  stream->self_ = stream;
  ++open_;
  want_output();
  return stream;
}

// Requests in.

bool Codec::crowded() const { return live_ >= kLingeringFactor * limits_.max_concurrent_streams; }

Stream* Codec::accept(int32_t id) {
  // A GOAWAY may wait behind a full socket; what it says of later streams holds from when it was queued.
  if (id > last_accepted_ || crowded()) {
    closed_streams_.gave_up(id);
    nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, id, NGHTTP2_REFUSED_STREAM);
    return nullptr;
  }
  auto stream = std::allocate_shared<Stream>(io::FrameAllocator<Stream>(), *this, nullptr);
  stream->id_ = id;
  stream->self_ = stream;
  ++open_;
  nghttp2_session_set_stream_user_data(session_, id, stream.get());
  return stream.get();
}

Result<void> Codec::respond(Stream& stream, const ResponseHead& head, bool end) {
  fields_.clear();
  put_response(fields_, head, stream.request_.protocol, stream.upgraded_);
  if (date_ != nullptr && !head.informational() && !head.headers.get(Token::date))
    put_static_name(fields_, name_of(Token::date), date_->now());
  int rc;
  if (head.informational()) {
    rc = nghttp2_submit_headers(session_, NGHTTP2_FLAG_NONE, stream.id_, nullptr, fields_.data(), fields_.size(),
                                nullptr);
  } else {
    const nghttp2_data_provider provider = body_provider();
    rc = nghttp2_submit_response(session_, stream.id_, fields_.data(), fields_.size(), end ? nullptr : &provider);
  }
  want_output();
  if (rc != 0) return fail(Code::internal, Side::local, fmt::format("response head: {}", nghttp2_strerror(rc)));
  return {};
}

void Codec::send_continue(Stream& stream) {
  fields_.clear();
  put_static_name(fields_, ":status", "100");
  nghttp2_submit_headers(session_, NGHTTP2_FLAG_NONE, stream.id_, nullptr, fields_.data(), fields_.size(), nullptr);
  want_output();
}

// Either way.

void Codec::reset(Stream& stream, uint32_t code) {
  if (stream.error_.detail.empty()) stream.error_ = {Code::closed, Side::local, Retry::never, "we gave the stream up"};
  nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream.id_, code);
  ++given_up_;
  want_output();
}

void Codec::forget(Stream& stream) {
  if (!stream.in_ended_) closed_streams_.gave_up(stream.id_);
  let_go(stream.id_);
  stream.closed_ = true;
  --open_;
  const auto last = std::move(stream.self_);
}

void Codec::resume(Stream& stream) {
  if (!std::exchange(stream.deferred_, false)) return want_output();
  nghttp2_session_resume_data(session_, stream.id_);
  want_output();
}

void Codec::release(Stream& stream, size_t n) {
  stream.held_ -= n;
  if (!stream.closed_) nghttp2_session_consume_stream(session_, stream.id_, n);
  want_output();
}

// A whole window has come and its reader has taken nearly all: it is the sender who waits. nghttp2 gives a window back
// by halves, so that behind a reader that is slower than its sender there is never so little.
void Codec::widen(Stream& stream) {
  if (stream.closed_ || stream.in_ended_ || stream.given_up_) return;
  if (stream.came_ < stream.window_ || stream.held_ > stream.window_ / 4) return;
  stream.came_ = 0;
  // Half of what the others have left: whoever comes first leaves as much to the next.
  const size_t share = (limits_.widening - (widened_ - (stream.window_ - limits_.stream_window))) / 2;
  const size_t widest = std::min<size_t>(limits_.widest_window, limits_.stream_window + share);
  const size_t wider = std::min<size_t>(size_t{2} * stream.window_, widest);
  if (wider <= stream.window_) return;
  const size_t more = wider - stream.window_;
  widened_ += more;
  stream.window_ += static_cast<uint32_t>(more);
  nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, stream.id_, static_cast<int32_t>(stream.window_));
  want_output();
}

void Codec::on_data(int32_t id, std::string_view chunk) {
  if (Stream* stream = stream_of(id)) stream->add_data(feeding_, chunk);
  nghttp2_session_consume_connection(session_, chunk.size());
}

void Codec::on_stream_close(int32_t id, uint32_t code) {
  mid_head_ = false;
  Stream* stream = stream_of(id);
  if (!stream) return;
  let_go(id);
  const auto last = std::move(stream->self_);
  --open_;
  if (!stream->in_ended_ && !stream->peer_reset_) closed_streams_.gave_up(id);
  if (code == kNoError && stream->in_ended_ && stream->end_sent_) {
    guard_.finished_stream();
    // Short enough to take nothing from the heap: every stream hears it.
    stream->close({Code::closed, peer_side(role_), Retry::never, "stream is over"});
  } else if (stream->given_up_) {
    stream->close(Error(stream->error_));
  } else if (stream->peer_reset_ || code == kRefusedStream) {
    stream->close(error_of_reset(role_, code));
  } else {
    stream->close(error_of_malformed(role_, code));
  }
}

ssize_t Codec::read_body(int32_t id, size_t limit, uint32_t& flags) {
  Stream* stream = stream_of(id);
  if (!stream) return NGHTTP2_ERR_DEFERRED;
  bool end = false;
  body_ = stream->take_out(limit, end);
  if (body_.empty() && !end) return NGHTTP2_ERR_DEFERRED;
  if (end) {
    flags |= NGHTTP2_DATA_FLAG_EOF;
    if (!stream->trailers_out_.empty()) {
      flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
      fields_.clear();
      for (const auto& [name, value] : stream->trailers_out_) put_field(fields_, name, value);
      nghttp2_submit_trailer(session_, id, fields_.data(), fields_.size());
    }
  }
  if (!body_.empty()) flags |= NGHTTP2_DATA_FLAG_NO_COPY;
  return static_cast<ssize_t>(body_.size());
}

int Codec::send_body(std::string_view header) {
  if (out_->size() >= out_limit_) return NGHTTP2_ERR_WOULDBLOCK;
  produced_ += header.size() + body_.size();
  out_->append_copy(header);
  if (body_.size() < kCopyBelow) {
    for (const Slice& slice : body_.slices()) out_->append_copy(slice.text());
    body_ = Bytes();
  } else {
    out_->append(std::move(body_));
  }
  return 0;
}

// The connection's end.

void Codec::announce_shutdown() {
  nghttp2_submit_shutdown_notice(session_);
  nghttp2_submit_ping(session_, NGHTTP2_FLAG_NONE, kShutdownPing);
  want_output();
}

void Codec::ping() {
  nghttp2_submit_ping(session_, NGHTTP2_FLAG_NONE, nullptr);
  want_output();
}

void Codec::finish_shutdown() {
  last_accepted_ = nghttp2_session_get_last_proc_stream_id(session_);
  nghttp2_submit_goaway(session_, NGHTTP2_FLAG_NONE, last_accepted_, kNoError, nullptr, 0);
  want_output();
}

void Codec::say_goodbye() {
  nghttp2_submit_goaway(session_, NGHTTP2_FLAG_NONE, 0, kNoError, nullptr, 0);
  want_output();
}

}  // namespace weft::http::h2
