// Pooled memory: coroutine frames, arenas' blocks and buffers that a thread keeps for its next requests.
#pragma once

namespace weft::http {

// Frees what this thread kept and did not want since this was last called: to be called from time to time.
void give_back_unused_memory() noexcept;

}  // namespace weft::http
