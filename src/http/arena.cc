#include "http/arena.h"

#include <cstring>
#include <new>
#include <utility>

namespace weft::http {

struct Arena::Block {
  Block* next;
  size_t size;  // of the whole block
};

namespace {

constexpr size_t kBlockSize = 4096;
constexpr int kKeptBlocks = 256;  // per thread: 1 MiB
constexpr size_t kAlign = alignof(std::max_align_t);

struct FreeBlock {
  FreeBlock* next;
};
struct Pool {
  FreeBlock* first = nullptr;
  int count = 0;
  ~Pool() {
    while (FreeBlock* block = first) {
      first = block->next;
      ::operator delete(block);
    }
  }
};
thread_local Pool pool;

}  // namespace

void* Arena::allocate(size_t size) {
  size = (size + kAlign - 1) & ~(kAlign - 1);
  if (static_cast<size_t>(end_ - next_) < size) {
    constexpr size_t kHead = (sizeof(Block) + kAlign - 1) & ~(kAlign - 1);
    const size_t whole = size + kHead > kBlockSize ? size + kHead : kBlockSize;
    void* memory;
    if (whole == kBlockSize && pool.first) {
      memory = std::exchange(pool.first, pool.first->next);
      --pool.count;
    } else {
      memory = ::operator new(whole);
    }
    auto* block = new (memory) Block{block_, whole};
    block_ = block;
    next_ = static_cast<std::byte*>(memory) + kHead;
    end_ = static_cast<std::byte*>(memory) + whole;
  }
  return std::exchange(next_, next_ + size);
}

std::string_view Arena::copy(std::string_view text) {
  if (text.empty()) return {};
  auto* memory = static_cast<char*>(allocate(text.size()));
  std::memcpy(memory, text.data(), text.size());
  return {memory, text.size()};
}

void Arena::reset() {
  while (Block* block = block_) {
    block_ = block->next;
    if (block->size == kBlockSize && pool.count < kKeptBlocks) {
      pool.first = new (static_cast<void*>(block)) FreeBlock{pool.first};
      ++pool.count;
    } else {
      ::operator delete(block);
    }
  }
  next_ = end_ = nullptr;
}

}  // namespace weft::http
