#include "http/bytes.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "base/free_list.h"
#include "base/result.h"

namespace weft::http {

struct BlockRef::Block {
  uint32_t references;
  uint32_t size;  // usable bytes
};

namespace {

constexpr size_t kHead = 16;
constexpr uint32_t kKeptBuffers = 128;        // per thread: 2 MiB
constexpr uint32_t kKeptSmallBuffers = 1024;  // likewise
thread_local FreeList<kKeptBuffers> buffer_pool;
thread_local FreeList<kKeptSmallBuffers> small_buffer_pool;

}  // namespace

BlockRef::BlockRef(const BlockRef& other) : block_(other.block_) {
  if (block_) ++block_->references;
}

BlockRef::~BlockRef() {
  if (!block_ || --block_->references != 0) return;
  if (block_->size == kBlockSize - kHead) {
    buffer_pool.keep(block_);
  } else if (block_->size == kSmallBlockSize - kHead) {
    small_buffer_pool.keep(block_);
  } else {
    ::operator delete(block_);
  }
}

BlockRef BlockRef::make(size_t size) {
  const size_t whole = std::max(size + kHead, kBlockSize);
  return from(whole == kBlockSize ? buffer_pool.take() : nullptr, whole);
}

BlockRef BlockRef::make_small() { return from(small_buffer_pool.take(), kSmallBlockSize); }

BlockRef BlockRef::from(void* memory, size_t whole) {
  static_assert(sizeof(Block) <= kHead);
  if (memory == nullptr) memory = ::operator new(whole);
  BlockRef ref;
  ref.block_ = new (memory) Block{1, static_cast<uint32_t>(whole - kHead)};
  return ref;
}

void give_back_unused_buffers() noexcept {
  buffer_pool.give_back_unused();
  small_buffer_pool.give_back_unused();
}

std::byte* BlockRef::data() const { return reinterpret_cast<std::byte*>(block_) + kHead; }
size_t BlockRef::size() const { return block_->size; }
bool BlockRef::unique() const { return block_->references == 1; }

Bytes::Bytes(const Bytes& other) {
  for (const Slice& slice : other.slices()) append(slice);
}

Bytes::Bytes(Bytes&& other) noexcept { *this = std::move(other); }

Bytes& Bytes::operator=(Bytes&& other) noexcept {
  if (this == &other) return *this;
  clear();
  if (other.slices_ == other.inline_) {
    for (uint32_t i = 0; i < kInline; ++i) inline_[i] = std::move(other.inline_[i]);
  } else {
    slices_ = std::exchange(other.slices_, other.inline_);
    room_ = std::exchange(other.room_, kInline);
  }
  size_ = std::exchange(other.size_, 0);
  begin_ = std::exchange(other.begin_, 0);
  count_ = std::exchange(other.count_, 0);
  return *this;
}

Bytes::~Bytes() { clear(); }

void Bytes::clear() {
  for (uint32_t i = 0; i < count_; ++i) first()[i].block = BlockRef();
  if (slices_ != inline_) delete[] slices_;
  slices_ = inline_;
  room_ = kInline;
  begin_ = count_ = 0;
  size_ = 0;
}

void Bytes::grow() {
  if (begin_ > 0) {
    std::move(first(), first() + count_, slices_);
    begin_ = 0;
    return;
  }
  const uint32_t room = room_ * 2;
  auto* slices = new Slice[room];
  std::move(first(), first() + count_, slices);
  if (slices_ != inline_) delete[] slices_;
  slices_ = slices;
  room_ = room;
}

void Bytes::append(Slice slice) {
  if (slice.length == 0) return;
  if (begin_ + count_ == room_) grow();
  size_ += slice.length;
  slices_[begin_ + count_++] = std::move(slice);
}

void Bytes::append(Bytes&& other) {
  for (uint32_t i = 0; i < other.count_; ++i) append(std::move(other.first()[i]));
  other.count_ = 0;
  other.clear();
}

void Bytes::append_copy(std::string_view text) {
  while (!text.empty()) {
    // Room behind the last slice, if nobody else holds its block.
    if (count_ > 0) {
      Slice& last = first()[count_ - 1];
      const size_t used = last.offset + last.length;
      const size_t room = last.block.unique() ? last.block.size() - used : 0;
      if (const size_t n = std::min(room, text.size()); n > 0) {
        std::memcpy(last.block.data() + used, text.data(), n);
        last.length += static_cast<uint32_t>(n);
        size_ += n;
        text.remove_prefix(n);
        continue;
      }
    }
    const bool is_short = count_ == 0 && text.size() <= kSmallBlockSize - kHead;
    BlockRef block = is_short ? BlockRef::make_small() : BlockRef::make();
    const size_t n = std::min(block.size(), text.size());
    std::memcpy(block.data(), text.data(), n);
    append(Slice{std::move(block), 0, static_cast<uint32_t>(n)});
    text.remove_prefix(n);
  }
}

void Bytes::consume(size_t n) {
  CHECK(n <= size_);
  size_ -= n;
  while (n > 0) {
    Slice& slice = *first();
    if (n < slice.length) {
      slice.offset += static_cast<uint32_t>(n);
      slice.length -= static_cast<uint32_t>(n);
      return;
    }
    n -= slice.length;
    slice.block = BlockRef();
    ++begin_;
    --count_;
  }
  if (count_ == 0) begin_ = 0;
}

Bytes Bytes::take(size_t n) {
  if (n >= size_) return std::move(*this);
  Bytes taken;
  size_t left = n;
  for (const Slice& slice : slices()) {
    if (left == 0) break;
    Slice part = slice;
    part.length = static_cast<uint32_t>(std::min<size_t>(left, slice.length));
    left -= part.length;
    taken.append(std::move(part));
  }
  consume(n);
  return taken;
}

size_t Bytes::pieces(std::span<iovec> room) const {
  const size_t n = std::min<size_t>(room.size(), count_);
  for (size_t i = 0; i < n; ++i) {
    const Slice& slice = first()[i];
    room[i] = {slice.block.data() + slice.offset, slice.length};
  }
  return n;
}

std::string Bytes::to_string() const {
  std::string text;
  text.reserve(size_);
  for (const Slice& slice : slices()) text += slice.text();
  return text;
}

}  // namespace weft::http
