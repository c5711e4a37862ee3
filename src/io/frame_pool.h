// Where coroutine frames come from: size classes of 64 bytes up to 8 KiB (the largest on a request's way have 4.5), a
// free list each, one set a thread.
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

}  // namespace weft::io
