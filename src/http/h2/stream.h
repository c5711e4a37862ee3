// Stream: one HTTP/2 stream as both roles see it: heads that came, a body coming in (Source) and a body going out
// (Sink).
//
// A passive state: the Codec fills and empties it as frames come and go, and marks its events; nothing is resumed by
// that. Shared by the codec (while the stream is open) and by its user; either may end first. After the codec's end
// every call still works and says why the stream failed. The user calls detach() when it no longer cares; one loop's
// thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "http/exchange.h"
#include "http/h2/error_code.h"
#include "http/h2/fields.h"
#include "io/fiber.h"

namespace weft::http::h2 {

class Codec;

class Stream final : public Source, public Sink {
 public:
  // What a stream buffers on its way out before push() says it is full.
  static constexpr size_t kOutbox = 64 * 1024;
  // Interim responses kept for a client that has not asked for them yet; more are dropped, as RFC 9110 §15.2 allows.
  static constexpr int kInformational = 8;

  // For Codec. `arena` is where heads go: null means the stream's own.
  Stream(Codec& codec, Arena* arena);
  ~Stream() override;

  int32_t id() const { return id_; }
  Arena& arena() { return *arena_; }

  // Server: the request. `oversized`: it broke a limit and is not whole. `unsound`: why_unsound().
  RequestHead& request() { return request_; }
  bool oversized() const { return oversized_; }
  std::string_view unsound() const { return unsound_; }
  // Server: the task that serves it, cancelled when the client resets the stream; null when it has ended.
  void set_task(io::Fiber* task) { task_ = task; }

  // Client: the next response head that has come, or nullptr: await heads(). It lives in the arena.
  ResponseHead* next_head();
  bool final_taken() const { return final_taken_; }
  io::Event& heads() { return heads_; }

  // No more frames will come or go; error() says why, unless all was done.
  bool closed() const { return closed_; }
  bool finished() const { return finished_; }  // finish() was called, or the head had the end
  bool end_sent() const { return end_sent_; }
  // The final head has made a tunnel of it; what DATA carries is raw bytes.
  bool upgraded() const { return upgraded_; }
  uint64_t bytes_sent() const;

  // Queues a response head. Errors: the stream's; invalid for a second final head, or a 101 that was not asked for.
  Result<void> respond(const ResponseHead& head, bool end);
  // Breaks it off (RST_STREAM); no more frames of it go out. The task that serves it is not cancelled: it is who asks.
  void reset(uint32_t code);
  // The user leaves: resets the stream with `code` if it is not over, and forgets all it held. The arena is not touched
  // any more.
  void detach(uint32_t code);

  // Source.
  Pull pull(size_t limit) override;
  io::Event& ready() override { return ready_; }
  void release(size_t n) override;
  std::optional<uint64_t> length() const override { return length_; }
  bool at_end() const override { return awaits_tunnel_ || (in_ended_ && inbox_.empty()); }
  const Headers* trailers() const override { return trailers_ ? &*trailers_ : nullptr; }
  const Error& error() const override { return error_; }

  // Sink.
  Result<bool> push(Bytes& data) override;
  Result<void> finish(const Headers* trailers) override;
  Result<bool> flushed() override;
  io::Event& writable() override { return writable_; }

 private:
  friend class Codec;
  friend struct Callbacks;
  struct Response {
    explicit Response(Arena& arena) : head(arena) {}
    ResponseHead head;
    Response* next = nullptr;
  };
  using Field = std::pair<std::string, std::string>;

  // From the codec, as frames come.
  void begin_head(Role role);
  void add_field(std::string_view name, std::string_view value) { reader_.add(name, value); }
  void end_head(Role role);
  void end_trailers(Role role);
  void give_up(Error why, uint32_t code);
  void add_data(const Slice& current, std::string_view chunk);
  void end_in();
  // … and go.
  Bytes take_out(size_t limit, bool& end);
  void sent_end();
  void close(Error why);
  void forget_held();

  Codec* codec_;
  Stream* next_ = nullptr;  // all streams of the codec
  Stream** link_ = nullptr;
  std::shared_ptr<Stream> self_;  // while nghttp2 knows the stream
  int32_t id_ = 0;
  io::Fiber* task_ = nullptr;

  Arena own_;
  Arena* arena_;
  RequestHead request_;
  Response* first_head_ = nullptr;
  Response* last_head_ = nullptr;
  int informational_ = 0;
  HeadReader reader_;
  std::string_view unsound_;
  std::optional<Headers> trailers_;
  std::optional<uint64_t> length_;

  Bytes inbox_;
  size_t held_ = 0;    // came and not yet released
  uint32_t window_;    // may be held
  uint64_t came_ = 0;  // since that is so much
  Bytes outbox_;
  std::vector<Field> trailers_out_;
  uint64_t begun_at_ = UINT64_MAX;  // where in the connection's output our first byte is
  uint64_t produced_ = 0;           // bytes of ours in that output so far …
  uint64_t produced_at_ = 0;        // … up to here

  io::Event heads_;
  io::Event ready_;
  io::Event writable_;
  Error error_;

  bool final_came_ = false;
  bool final_taken_ = false;
  bool responded_ = false;  // server: a final head is queued
  bool expects_continue_ = false;
  bool asked_connect_ = false;   // client: the request was a CONNECT …
  bool asked_protocol_ = false;  // … or an extended one
  bool awaits_tunnel_ = false;   // server: what comes is for whoever a tunnel would lead to
  bool oversized_ = false;       // server: its head is
  bool upgraded_ = false;
  bool in_ended_ = false;
  bool finished_ = false;
  bool end_sent_ = false;
  bool deferred_ = false;  // nghttp2 waits for more of our data
  bool peer_reset_ = false;
  bool given_up_ = false;  // we reset it
  bool closed_ = false;
};

}  // namespace weft::http::h2
