// Connection: a Codec on an io::Stream: what an HTTP/2 server connection and a client session have in common.
//
// One task of its role reads: it calls advance(), handles what came, and waits with wait_for_news(); output is corked
// until the turn's end and goes out by itself, or, when the socket is full, by the task write_when_possible(), which
// the role spawns beside it. DATA is only framed when the socket takes it. The io::Stream must outlive open(); one
// loop's thread.
#pragma once

#include "http/h2/codec.h"
#include "io/event.h"
#include "io/loop.h"
#include "io/stream.h"

namespace weft::http::h2 {

class Connection final : private io::TurnEnd {
 public:
  Connection(io::Loop& loop, Role role, io::Stream& stream, const Limits& limits);

  enum class Progress : uint8_t {
    waiting,  // everything there was has been fed
    more,     // a turn's share is used up: yield and come back
    ended,    // the peer closed, or the stream failed, or spoke something else: why() says
  };
  Progress advance();
  // Feeds bytes that were read before this connection was made.
  void feed(const Bytes& already_read);

  // Waits until advance() has work, wake() was called, or `deadline`. Errors: cancelled, deadline.
  io::Either wait_for_news(TimePoint deadline);
  void wake() { news_.set(); }
  // From now on the last stream's end is news, too: somebody waits for it to close the connection.
  void end_when_idle() { ending_ = true; }
  // The task that writes what the socket did not take at once. Ends when cancelled or when writing fails, which wakes
  // the reader.
  io::Task<void> write_when_possible();

  // The last time a part of a message moved in either direction: idle is counted from there, whatever is pinged.
  TimePoint last_active() const { return last_active_; }
  // Limits::ping_interval: keep_alive() asks a peer that has been silent for so long, and breaks the connection off if
  // it stays silent. To be called at keep_alive_at().
  TimePoint keep_alive_at() const;
  void keep_alive();
  // When the peer must have made progress with what it began: its greeting, or a head. kNever if it began nothing.
  TimePoint patience() const;
  // Nothing more to do on it, by HTTP/2's rules: an error was answered by GOAWAY.
  bool over() const { return failed_ || (codec_.finished() && out_.empty()); }
  bool flushed() const { return out_.empty(); }
  bool failed() const { return failed_; }
  const Error& why() const { return why_; }

  // Ends all streams and lets go of the io::Stream after trying once to write what is left.
  void close(const Error& why);

  io::Loop& loop() const { return loop_; }
  Codec& codec() { return codec_; }
  const Codec& codec() const { return codec_; }

 private:
  void at_turn_end() override {
    if (!blocked_.is_set()) flush();
  }
  void flush();
  void note_use();
  void broken(const Error& why);
  Error closed_by_peer() const;
  void feed_slice(const Slice& slice);

  io::Loop& loop_;
  const Limits limits_;
  const Role role_;
  io::Stream* stream_;
  Codec codec_;
  Bytes out_;
  BlockRef block_;  // being read into; none while idle
  io::Event news_;
  io::Event blocked_;  // the socket is full
  TimePoint last_active_;
  uint64_t messages_ = 0;  // of the codec, when last_active_ was noted
  TimePoint quiet_since_;  // the last byte from the peer, or the last look at a connection without streams
  TimePoint pinged_at_ = kNever;
  const TimePoint opened_at_;
  TimePoint head_since_ = kNever;
  bool ending_ = false;
  bool failed_ = false;
  Error why_;
};

}  // namespace weft::http::h2
