// HTTP/1 message bodies: Incoming decodes one from a Wire as a Source, Outgoing frames one onto a Wire as a Sink (RFC
// 9112 §6, §7).
//
// Both belong to one exchange and do not outlive its Wire. Chunk extensions are dropped, and bounded.
#pragma once

#include "http/h1/parse.h"
#include "http/h1/wire.h"
#include "http/source.h"

namespace weft::http::h1 {

class Incoming final : public Source {
 public:
  // `side` is whose fault a broken body is. Trailers go to the arena.
  Incoming(Wire& wire, const Limits& limits, Side side, Arena& arena)
      : wire_(wire), limits_(limits), side_(side), trailers_(arena) {}

  void begin(Framing framing);
  // Whether it begins with a chunk where it should, as far as that has come: then nobody has been told the head yet.
  Result<void> look_at_first_chunk();
  // Writes this once, before the first read: "100 Continue".
  void answer_before_reading(std::string_view text) { before_reading_ = text; }
  // Called once when pull() has come to the end.
  struct Hook {
    void* context = nullptr;
    void (*ended)(void* context) = nullptr;
  };
  void tell_end(Hook hook) { hook_ = hook; }
  // Its sender still waits for that answer, and may yet send the body or not.
  bool held_back() const { return !before_reading_.empty() && !at_end(); }
  // What a length says is still to come; 0 where nothing says.
  uint64_t announced() const { return framing_.kind == Framing::length ? left_ : 0; }

  Pull pull(size_t limit) override;
  io::Event& ready() override { return wire_.stream().readable(); }
  void release(size_t) override {}
  std::optional<uint64_t> length() const override;
  bool at_end() const override { return state_ == State::done; }
  const Headers* trailers() const override { return trailers_.empty() ? nullptr : &trailers_; }
  const Error& error() const override { return error_; }
  bool failed() const { return state_ == State::failed; }
  // The end of the stream ended it: the connection cannot be used again.
  bool ended_by_close() const { return framing_.kind == Framing::until_close; }

 private:
  enum class State : uint8_t { data, chunk_size, chunk_end, trailer, done, failed };

  // The longest chunk-size line with its extensions, and the most extensions of one message: no more than a reader that
  // uses none should have to read (RFC 9112 §7.1.1).
  static constexpr size_t kChunkLine = 256;
  static constexpr size_t kExtensions = 16 * 1024;

  // Whether it got somewhere; false: more input is needed.
  Result<bool> chunk_line();
  Result<bool> chunk_crlf();
  Result<bool> trailer_lines();
  Pull take(size_t limit);
  Pull refuse(Error error);

  Wire& wire_;
  const Limits& limits_;
  Side side_;
  Headers trailers_;
  Framing framing_;
  State state_ = State::done;
  uint64_t left_ = 0;  // of the length or the chunk
  size_t extensions_ = 0;
  SectionEnd trailer_end_;
  std::string_view before_reading_;
  Hook hook_;
  Error error_;
};

// A body until_close is ended by closing our half of the connection, once all of it is written.
class Outgoing final : public Sink {
 public:
  Outgoing(Wire& wire, Side side) : wire_(wire), side_(side) {}

  void begin(Framing framing) {
    framing_ = framing;
    left_ = framing.bytes;
    finished_ = framing.kind == Framing::none;
    half_closed_ = false;
  }

  Result<bool> push(Bytes& data) override;
  Result<void> finish(const Headers* trailers) override;
  Result<bool> flushed() override;
  io::Event& writable() override { return wire_.stream().writable(); }

  // All that was announced has been pushed.
  bool finished() const { return finished_; }

 private:
  static constexpr size_t kHighWater = 64 * 1024;  // with more waiting to be written, nothing is taken

  Wire& wire_;
  Side side_;
  Framing framing_;
  uint64_t left_ = 0;
  bool finished_ = true;
  bool half_closed_ = false;
};

}  // namespace weft::http::h1
