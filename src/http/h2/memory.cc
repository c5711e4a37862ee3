#include "http/h2/memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>

#include "io/frame_pool.h"

namespace weft::http::h2 {

namespace {

// What is given back must say how large it was.
struct alignas(std::max_align_t) BlockHead {
  size_t size;  // with the head
};

void* take_block(size_t size, void*) {
  if (size > SIZE_MAX - sizeof(BlockHead)) return nullptr;
  const size_t whole = size + sizeof(BlockHead);
  return new (io::allocate_frame(whole)) BlockHead{whole} + 1;
}

void give_back_block(void* block, void*) {
  if (block == nullptr) return;
  BlockHead* head = static_cast<BlockHead*>(block) - 1;
  io::free_frame(head, head->size);
}

void* take_zeroed_block(size_t count, size_t size, void* unused) {
  if (size != 0 && count > SIZE_MAX / size) return nullptr;
  void* block = take_block(count * size, unused);
  if (block != nullptr) std::memset(block, 0, count * size);
  return block;
}

void* resize_block(void* block, size_t size, void* unused) {
  void* larger = take_block(size, unused);
  if (block == nullptr || larger == nullptr) return larger;
  const size_t had = (static_cast<BlockHead*>(block) - 1)->size - sizeof(BlockHead);
  std::memcpy(larger, block, std::min(had, size));
  give_back_block(block, unused);
  return larger;
}

nghttp2_mem session_blocks{nullptr, take_block, give_back_block, take_zeroed_block, resize_block};

}  // namespace

nghttp2_mem* session_memory() { return &session_blocks; }

}  // namespace weft::http::h2
