// Bytes: a chain of slices of pooled, reference-counted blocks: how body data travels without being copied.
//
// One thread: blocks are pooled per thread and counted without atomics. Copying a Bytes shares its blocks. Nothing
// writes into a slice once it is made.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace weft::http {

inline constexpr size_t kBlockSize = 16 * 1024;  // of which a little is the block's head
// For what is short and stays so, as most messages' bodies: a hundred at a time are then in the processor's cache.
inline constexpr size_t kSmallBlockSize = 2 * 1024;

// One reference to a block.
class BlockRef {
 public:
  BlockRef() = default;
  BlockRef(const BlockRef& other);
  BlockRef(BlockRef&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  BlockRef& operator=(BlockRef other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~BlockRef();

  // An empty block of kBlockSize, or of at least `size` bytes if that is more.
  static BlockRef make(size_t size = 0);
  // One of kSmallBlockSize.
  static BlockRef make_small();

  explicit operator bool() const { return block_ != nullptr; }
  std::byte* data() const;
  size_t size() const;
  bool unique() const;

 private:
  struct Block;
  static BlockRef from(void* memory, size_t whole);
  Block* block_ = nullptr;
};

// This thread's pooled blocks that were not wanted since it was last called (http/pooled_memory.h).
void give_back_unused_buffers() noexcept;

struct Slice {
  BlockRef block;
  uint32_t offset = 0;
  uint32_t length = 0;
  std::string_view text() const { return {reinterpret_cast<const char*>(block.data()) + offset, length}; }
};

class Bytes {
 public:
  Bytes() = default;
  explicit Bytes(std::string_view copy) { append_copy(copy); }
  Bytes(const Bytes& other);
  Bytes(Bytes&& other) noexcept;
  Bytes& operator=(const Bytes& other) { return *this = Bytes(other); }
  Bytes& operator=(Bytes&& other) noexcept;
  ~Bytes();

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  void append(Slice slice);
  void append(Bytes&& other);
  // Copies the text; small pieces share a block.
  void append_copy(std::string_view text);

  // Takes n bytes off the front; n must not exceed size().
  void consume(size_t n);
  // Moves the first n bytes (or all) out.
  Bytes take(size_t n);

  // Fills at most `room.size()` pieces from the front; how many were filled.
  size_t pieces(std::span<iovec> room) const;
  std::string to_string() const;
  std::span<const Slice> slices() const { return {first(), count_}; }

 private:
  static constexpr uint32_t kInline = 2;
  Slice* first() { return slices_ + begin_; }
  const Slice* first() const { return slices_ + begin_; }
  void grow();
  void clear();

  size_t size_ = 0;
  uint32_t begin_ = 0;  // index of the first live slice
  uint32_t count_ = 0;
  uint32_t room_ = kInline;
  Slice inline_[kInline];
  Slice* slices_ = inline_;
};

}  // namespace weft::http
