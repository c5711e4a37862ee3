// Wire: a stream with what an HTTP/1 connection has read ahead and what it has yet to write.
//
// Owned by the connection. An idle wire holds no buffer. fill() and flush() never wait.
#pragma once

#include <span>
#include <string_view>

#include "http/bytes.h"
#include "io/stream.h"

namespace weft::http::h1 {

class Wire {
 public:
  explicit Wire(io::Stream& stream) : stream_(stream) {}

  // What has been read and not yet taken.
  std::string_view input() const {
    return {reinterpret_cast<const char*>(block_ ? block_.data() : nullptr) + begin_, end_ - begin_};
  }
  // Takes n bytes off the front of input(); as_slice() first, to keep them without a copy.
  void consume(size_t n);
  Slice as_slice(size_t n) const { return {block_, begin_, static_cast<uint32_t>(n)}; }
  // Nothing is expected now: with no input left its buffer goes back.
  void give_back();
  // Puts bytes in front, read by others before us.
  void put_back(const Bytes& bytes);

  // Reads once more behind input(). Io::blocked: await stream().readable().
  io::Io fill();

  // Output waits here until flush().
  Bytes& output() { return output_; }
  // Writes until done or the stream takes no more. True: all is written. Error: the stream's.
  Result<bool> flush();
  // Bytes so far.
  uint64_t written() const { return written_; }
  uint64_t read() const { return read_; }

  io::Stream& stream() { return stream_; }

 private:
  static constexpr size_t kLeastRoom = 1024;  // with less room behind the input, it moves to a new block
  void make_room();

  io::Stream& stream_;
  BlockRef block_;
  uint32_t begin_ = 0;
  uint32_t end_ = 0;
  Bytes output_;
  uint64_t written_ = 0;
  uint64_t read_ = 0;
};

}  // namespace weft::http::h1
