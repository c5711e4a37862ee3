// Source: where a message body comes from, pulled by whoever wants it. Sink: where one goes, pushed until it is full.
//
// Both never wait: on `blocked`, await ready() or writable() and try again. A Source's owner is the exchange it belongs
// to; filters wrap one in another. pull() moves data out once; after `end` trailers() may have some; after `failed`,
// error() says why.
//
//   for (;;) {
//     Pull got = source.pull(kPiece);
//     if (got.state == Pull::blocked) { CO_TRY_VOID(co_await source.ready().wait(deadline)); continue; }
//     if (got.state == Pull::failed) co_return fail(source.error());
//     if (got.state == Pull::end) break;
//     use(got.data); source.release(size)   // what may be sent again: the window
//   }
#pragma once

#include <cstdint>
#include <optional>

#include "base/result.h"
#include "http/bytes.h"
#include "http/head.h"
#include "io/event.h"
#include "io/task.h"

namespace weft::http {

struct Pull {
  enum State : uint8_t { data, blocked, end, failed };
  State state;
  Bytes bytes;
};

class Source {
 public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  // At most `limit` bytes. A source whose message has no body is at its end at once.
  virtual Pull pull(size_t limit) = 0;
  virtual io::Event& ready() = 0;
  // Bytes got by pull() have left this process (or were dropped): the sender may send as many more.
  virtual void release(size_t n) = 0;
  // The body's length if it was announced.
  virtual std::optional<uint64_t> length() const = 0;
  // Known to have nothing (more): pull() would say `end` without reading.
  virtual bool at_end() const = 0;
  // After the end: nullptr or the trailers.
  virtual const Headers* trailers() const { return nullptr; }
  virtual const Error& error() const = 0;
};

class Sink {
 public:
  Sink() = default;
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  virtual ~Sink() = default;

  // Takes what it can from the front of `data`; true if it took all. If not, await writable() before the next push.
  // Error: the stream's, after which nothing more can be sent.
  virtual Result<bool> push(Bytes& data) = 0;
  // No more data; with these trailers unless nullptr. May need flush() after.
  virtual Result<void> finish(const Headers* trailers) = 0;
  // Whether all that was pushed has gone to the kernel (or to the other side's window).
  virtual Result<bool> flushed() = 0;
  virtual io::Event& writable() = 0;
};

// A body held in memory: local replies, tests.
class BytesSource final : public Source {
 public:
  explicit BytesSource(Bytes bytes) : length_(bytes.size()), bytes_(std::move(bytes)) { ready_.set(); }
  Pull pull(size_t limit) override {
    if (bytes_.empty()) return {Pull::end, {}};
    return {Pull::data, bytes_.take(limit)};
  }
  io::Event& ready() override { return ready_; }
  void release(size_t) override {}
  std::optional<uint64_t> length() const override { return length_; }
  bool at_end() const override { return bytes_.empty(); }
  const Error& error() const override { return error_; }

 private:
  uint64_t length_;
  Bytes bytes_;
  io::Event ready_;
  Error error_;
};

// Moves a whole body: pulls, pushes and releases until its end, finishing the sink with the source's trailers.
// `idle` is how long each wait may take. Errors: side downstream or upstream as the source or sink says; deadline.
// `moved` counts body bytes pushed; after `until` nothing more is waited for.
io::Task<void> pump(Source& source, Sink& sink, Duration idle, uint64_t& moved, TimePoint until = kNever);

// What pumps of both directions share: they are idle only when neither has moved a byte.
struct Activity {
  Duration idle;
  TimePoint last;
};
// Likewise, and tells in `starved` whether all that came has gone on and it waits for the source alone. That stays so
// if the wait ends it; where it has ended otherwise it is false.
io::Task<void> pump(Source& source, Sink& sink, Activity& activity, uint64_t& moved, TimePoint until = kNever,
                    bool* starved = nullptr);

// The whole body as text. Error: limit if it is longer than `limit` bytes.
io::Task<std::string> read_all(Source& source, size_t limit, TimePoint deadline);

}  // namespace weft::http
