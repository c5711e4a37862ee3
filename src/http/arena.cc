#include "http/arena.h"

#include <cstring>
#include <new>
#include <utility>

#include "base/free_list.h"

namespace weft::http {

struct Arena::Block {
  Block* next;
  size_t size;  // of the whole block
};

namespace {

constexpr size_t kArenaBlock = 4096;
constexpr uint32_t kKeptArenaBlocks = 256;  // per thread: 1 MiB
constexpr size_t kAlign = alignof(std::max_align_t);

thread_local FreeList<kKeptArenaBlocks> arena_pool;

}  // namespace

void* Arena::allocate(size_t size) {
  size = (size + kAlign - 1) & ~(kAlign - 1);
  if (static_cast<size_t>(end_ - next_) < size) {
    constexpr size_t kHead = (sizeof(Block) + kAlign - 1) & ~(kAlign - 1);
    const size_t whole = size + kHead > kArenaBlock ? size + kHead : kArenaBlock;
    void* memory = whole == kArenaBlock ? arena_pool.take() : nullptr;
    if (memory == nullptr) memory = ::operator new(whole);
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
    if (block->size == kArenaBlock) {
      arena_pool.keep(block);
    } else {
      ::operator delete(block);
    }
  }
  next_ = end_ = nullptr;
}

void give_back_unused_arena_blocks() noexcept { arena_pool.give_back_unused(); }

}  // namespace weft::http
