#include "http/pooled_memory.h"

#include "http/arena.h"
#include "http/bytes.h"
#include "io/frame_pool.h"

namespace weft::http {

void give_back_unused_memory() noexcept {
  io::give_back_unused_frames();
  give_back_unused_arena_blocks();
  give_back_unused_buffers();
}

}  // namespace weft::http
