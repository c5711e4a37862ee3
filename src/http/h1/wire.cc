#include "http/h1/wire.h"

#include <array>
#include <cstring>

namespace weft::http::h1 {

void Wire::consume(size_t n) {
  if (n == 0) return;
  begin_ += static_cast<uint32_t>(n);
  if (begin_ != end_) return;
  if (block_ && block_.unique()) {
    begin_ = end_ = 0;  // the whole block is ours to fill again
  }
}

void Wire::give_back() {
  if (begin_ != end_) return;
  block_ = BlockRef();
  begin_ = end_ = 0;
}

void Wire::put_back(const Bytes& bytes) {
  if (bytes.empty()) return;
  CHECK(begin_ == end_);
  block_ = BlockRef::make(bytes.size());
  begin_ = end_ = 0;
  for (const Slice& slice : bytes.slices()) {
    std::memcpy(block_.data() + end_, slice.text().data(), slice.length);
    end_ += slice.length;
  }
}

void Wire::make_room() {
  if (block_ && block_.size() - end_ >= kLeastRoom) return;
  const size_t kept = end_ - begin_;
  // A head that outgrows its block gets one of twice the size; the head limit bounds this.
  BlockRef block = BlockRef::make(kept > 0 ? kept * 2 + kLeastRoom : 0);
  if (kept > 0) std::memcpy(block.data(), block_.data() + begin_, kept);
  block_ = std::move(block);
  begin_ = 0;
  end_ = static_cast<uint32_t>(kept);
}

io::Io Wire::fill() {
  make_room();
  const io::Io io = stream_.try_read({block_.data() + end_, block_.size() - end_});
  if (io.state == io::Io::ok) {
    end_ += static_cast<uint32_t>(io.n);
    read_ += io.n;
  }
  give_back();
  return io;
}

Result<bool> Wire::flush() {
  while (!output_.empty()) {
    std::array<iovec, 16> pieces;
    const size_t count = output_.pieces(pieces);
    const io::Io io = stream_.try_write({pieces.data(), count});
    if (io.state == io::Io::failed) return fail(stream_.error());
    if (io.state == io::Io::blocked) return false;
    written_ += io.n;
    output_.consume(io.n);
  }
  return true;
}

}  // namespace weft::http::h1
