// Codec: HTTP/2 framing and HPACK as a state machine without sockets, around nghttp2: bytes in, streams changed;
// streams changed, bytes out.
//
// Owned by one Connection, one loop's thread. nghttp2's callbacks only record into streams and mark their events.
// Windows are ours: the connection's is credited on receipt, whoever reads, so that slow readers stall no other stream;
// a stream's by Source::release(). What a connection holds is bounded by its streams' windows, which are small and grow
// where a reader keeps up, all of them together by Limits::widening. `output_wanted` is called whenever produce() may
// have something new; it must only note that.
#pragma once

#include <nghttp2/nghttp2.h>

#include <memory>
#include <optional>
#include <vector>

#include "http/exchange.h"
#include "http/h2/closed_streams.h"
#include "http/h2/error_code.h"
#include "http/h2/fields.h"
#include "http/h2/flood.h"
#include "http/h2/frame_scanner.h"
#include "http/h2/stream.h"

namespace weft::http::h2 {

class Codec {
 public:
  // What the PING that goes with the announced shutdown carries, to know its answer from others'.
  static constexpr uint8_t kShutdownPing[8] = {'s', 'h', 'u', 't', 'd', 'o', 'w', 'n'};

  struct Hook {
    void* context;
    void (*output_wanted)(void* context);
  };

  Codec(Role role, const Limits& limits, Hook hook);
  Codec(const Codec&) = delete;
  Codec& operator=(const Codec&) = delete;
  ~Codec();

  // Takes bytes that came at that time. Large DATA stays in the slice's block, so the block must not be written to
  // while it is shared. Error: protocol, when the connection can only be closed (write out what produce() still has
  // first). After a flood what comes is dropped.
  Result<void> feed(const Slice& bytes, TimePoint now);
  // Appends frames until `out` has `limit` bytes or there is nothing to send now.
  void produce(Bytes& out, size_t limit);
  // The first bytes not yet written of what was produced are on their way.
  void wrote(size_t n) { written_ += n; }

  // Server: what final responses without a Date are given; nullptr: nothing.
  void set_date(DateText* date) { date_ = date; }

  // Server: requests whose heads came since the last call.
  void take_accepted(std::vector<std::shared_ptr<Stream>>& into) { into.swap(accepted_); }  // `into` is empty

  // Client: queues a request. `arena` is where response heads go until detach(). Errors: refused, Retry::safe; protocol
  // for a head with a `protocol` if the peer's SETTINGS, once they came, do not say that it takes those.
  Result<std::shared_ptr<Stream>> request(const RequestHead& head, bool has_body, std::optional<uint64_t> length,
                                          Arena& arena);
  // Client: the peer's MAX_CONCURRENT_STREAMS; before its SETTINGS came, what RFC 9113 §6.5.2 asks servers to allow at
  // least.
  uint32_t peer_max_streams() const;

  // Server's graceful end (RFC 9113 §6.8): the notice, with a PING whose answer says that no stream is on its way
  // unseen; then the last word.
  void announce_shutdown();
  void finish_shutdown();
  bool shutdown_answered() const { return shutdown_answered_; }
  // Asks whether the peer is there: any byte from it is an answer.
  void ping();
  // Client's end: GOAWAY.
  void say_goodbye();
  // The peer sent GOAWAY: no new streams.
  bool peer_leaving() const { return peer_leaving_; }
  // What its GOAWAY gave as a reason, "ENHANCE_YOUR_CALM: its own words"; empty: none, it leaves in good order.
  const std::string& reason_of_peer() const { return reason_of_peer_; }
  // Client: so many streams have been reset that the peer may soon take it for a flood (rapid reset).
  bool worn() const { return given_up_ >= kMostGivenUp; }

  // A head has begun to come and is not whole.
  bool mid_head() const { return mid_head_; }
  // The peer's preface and SETTINGS have come.
  bool greeted() const { return greeted_; }
  size_t open_streams() const { return open_; }
  // HEADERS and DATA frames so far, both ways: what makes a connection count as used.
  uint64_t messages() const { return messages_; }
  // nghttp2 will do nothing more: after a protocol error, once its GOAWAY is out.
  bool finished() const;
  // What the peer flooded us with, so that it was told to calm down (ENHANCE_YOUR_CALM).
  std::optional<Flood> flooded() const { return flooded_; }
  // Once finished() after the peer's own doing: what that was.
  Error end_of_peer() const;

  // The connection is no more: every open stream fails with `why`, Retry::if_unsent where none of its bytes was
  // written.
  void close(const Error& why);

 private:
  friend class Stream;
  friend struct Callbacks;

  void link(Stream& stream);
  void unlink(Stream& stream);
  void want_output() { hook_.output_wanted(hook_.context); }
  Stream* stream_of(int32_t id);
  // nghttp2 knows it no more, or we want to hear no more of it.
  void let_go(int32_t id);
  void settle_settings();
  bool peer_takes_extended_connect() const;

  // For Stream.
  Result<void> respond(Stream& stream, const ResponseHead& head, bool end);
  void reset(Stream& stream, uint32_t code);
  void forget(Stream& stream);
  void resume(Stream& stream);
  void send_continue(Stream& stream);
  void release(Stream& stream, size_t n);
  void widen(Stream& stream);

  Result<void> pass_on(std::string_view bytes);
  // Server: a HEADERS or DATA frame is about to be passed on. false: it ended the connection.
  bool check_stream(const FrameScanner::Found& frame);

  // For Callbacks.
  // Ends the connection for a flood: what an nghttp2 callback then returns.
  int end_for(Flood kind);
  // Ends it for a PUSH_PROMISE: what the callback then returns.
  int refuse_push();
  int count(Flood kind) { return guard_.take(kind, now_) ? 0 : end_for(kind); }
  void on_data(int32_t id, std::string_view chunk);
  void on_stream_close(int32_t id, uint32_t code);
  Stream* accept(int32_t id);
  // Too many streams that were reset are still unwinding.
  bool crowded() const;
  ssize_t read_body(int32_t id, size_t limit, uint32_t& flags);
  int send_body(std::string_view header);

  const Role role_;
  const Limits limits_;
  const Hook hook_;
  nghttp2_session* session_ = nullptr;
  Stream* streams_ = nullptr;  // all that live, open or not
  // What stream_of() found last: each field of a head asks for the same.
  Stream* latest_ = nullptr;
  int32_t latest_id_ = -1;
  size_t live_ = 0;
  size_t open_ = 0;
  std::vector<std::shared_ptr<Stream>> accepted_;
  DateText* date_ = nullptr;
  FieldList fields_;  // scratch
  Slice feeding_;     // what feed() is looking at
  Bytes* out_ = nullptr;
  size_t out_limit_ = 0;
  Bytes body_;  // of the DATA frame being sent
  uint64_t produced_ = 0;
  uint64_t written_ = 0;
  int32_t last_accepted_ = INT32_MAX;  // said in the final GOAWAY
  FrameScanner scanner_;
  ClosedStreams closed_streams_;
  FloodGuard guard_;
  uint32_t given_up_ = 0;  // streams that we have reset
  std::optional<Flood> flooded_;
  TimePoint now_{};  // of the bytes being fed
  uint64_t messages_ = 0;
  size_t widened_ = 0;  // what windows of streams have grown by
  bool mid_head_ = false;
  bool greeted_ = false;
  bool peer_leaving_ = false;
  std::string reason_of_peer_;
  bool shutdown_answered_ = false;
};

}  // namespace weft::http::h2
