// Arena: memory that lives as long as one request and is given back whole. Blocks are pooled per thread, so a warm
// request allocates nothing.
//
// Owned by one stream; one thread. What is made in it is not destroyed, only forgotten: strings, headers, plain
// structs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft::http {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() { reset(); }

  // Uninitialized memory aligned for any plain type.
  void* allocate(size_t size);
  // A copy that lives as long as the arena.
  std::string_view copy(std::string_view text);
  // Forgets everything; the blocks go back to the pool.
  void reset();

 private:
  struct Block;
  Block* block_ = nullptr;  // newest first
  std::byte* next_ = nullptr;
  std::byte* end_ = nullptr;
};

// This thread's pooled blocks that were not wanted since it was last called (http/pooled_memory.h).
void give_back_unused_arena_blocks() noexcept;

}  // namespace weft::http
