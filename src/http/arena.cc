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

constexpr size_t kArenaBlock = 4096;
constexpr int kKeptArenaBlocks = 256;  // per thread: 1 MiB
constexpr size_t kAlign = alignof(std::max_align_t);

struct FreeBlock {
  FreeBlock* next;
};
struct ArenaPool {
  FreeBlock* first = nullptr;
  int count = 0;
  ~ArenaPool() {
    while (FreeBlock* block = first) {
      first = block->next;
      ::operator delete(block);
    }
  }
};
thread_local ArenaPool arena_pool;

}  // namespace

void* Arena::allocate(size_t size) {
  size = (size + kAlign - 1) & ~(kAlign - 1);
  if (static_cast<size_t>(end_ - next_) < size) {
    constexpr size_t kHead = (sizeof(Block) + kAlign - 1) & ~(kAlign - 1);
    const size_t whole = size + kHead > kArenaBlock ? size + kHead : kArenaBlock;
    void* memory;
    if (whole == kArenaBlock && arena_pool.first) {
      memory = std::exchange(arena_pool.first, arena_pool.first->next);
      --arena_pool.count;
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
    if (block->size == kArenaBlock && arena_pool.count < kKeptArenaBlocks) {
      arena_pool.first = new (static_cast<void*>(block)) FreeBlock{arena_pool.first};
      ++arena_pool.count;
    } else {
      ::operator delete(block);
    }
  }
  next_ = end_ = nullptr;
}

}  // namespace weft::http
