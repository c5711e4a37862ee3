// Core dumps without memory: a process that holds keys leaves none of them in a file when it crashes.
#pragma once

namespace weft {

// From now on this process's core dumps, and those of what it starts, hold registers and no memory (core(5),
// coredump_filter). Whoever needs a whole dump writes another mask to /proc/PID/coredump_filter.
void keep_memory_out_of_core_dumps();

// For a child that becomes somebody else's program: dumps are again as they were when its parent began. Only system
// calls, so it may stand between a fork and an exec. Nothing happens where nothing was kept out.
void let_memory_into_core_dumps();

}  // namespace weft
