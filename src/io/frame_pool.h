// Where coroutine frames come from: size classes of 64 bytes up to 16 KiB (the largest on a request's way have 9), a
// free list each, one set a thread. What else is made and freed with each request may come from there, too.
//
// A frame freed on another thread than it was made on would join that thread's list; tasks never change threads, so
// none is. Under AddressSanitizer frames come from the heap, so that a dangling frame is found.
#pragma once

#include <cstddef>

namespace weft::io {

void* allocate_frame(size_t size);
void free_frame(void* frame, size_t size) noexcept;
// This thread's kept ones that were not wanted since it was last called (http/pooled_memory.h).
void give_back_unused_frames() noexcept;

// For allocate_shared.
template <class T>
struct FrameAllocator {
  using value_type = T;
  FrameAllocator() = default;
  template <class U>
  FrameAllocator(const FrameAllocator<U>&) {}  // NOLINT(google-explicit-constructor): the library converts
  T* allocate(size_t count) { return static_cast<T*>(allocate_frame(count * sizeof(T))); }
  void deallocate(T* memory, size_t count) noexcept { free_frame(memory, count * sizeof(T)); }
  bool operator==(const FrameAllocator&) const = default;
};

}  // namespace weft::io
