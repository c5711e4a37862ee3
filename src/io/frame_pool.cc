#include "io/frame_pool.h"

#include <array>
#include <new>

#include "base/free_list.h"

namespace weft::io {

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WEFT_PLAIN_FRAMES 1
#endif
#endif

#ifdef WEFT_PLAIN_FRAMES

void* allocate_frame(size_t size) { return ::operator new(size); }
void free_frame(void* frame, size_t) noexcept { ::operator delete(frame); }
void give_back_unused_frames() noexcept {}

#else

namespace {

constexpr size_t kStep = 64;
constexpr size_t kClasses = 256;          // the largest pooled frame is kStep * kClasses bytes
constexpr uint32_t kKeptPerClass = 1024;  // more idle frames than this go back to the heap

struct Pool {
  std::array<FreeList<kKeptPerClass>, kClasses> lists;
};

thread_local Pool pool;

constexpr size_t class_of(size_t size) { return (size - 1) / kStep; }

}  // namespace

void* allocate_frame(size_t size) {
  const size_t index = class_of(size);
  if (index >= kClasses) return ::operator new(size);
  if (void* kept = pool.lists[index].take()) return kept;
  return ::operator new((index + 1) * kStep);
}

void free_frame(void* frame, size_t size) noexcept {
  const size_t index = class_of(size);
  if (index >= kClasses) return ::operator delete(frame);
  pool.lists[index].keep(frame);
}

void give_back_unused_frames() noexcept {
  for (auto& list : pool.lists) list.give_back_unused();
}

#endif

}  // namespace weft::io
