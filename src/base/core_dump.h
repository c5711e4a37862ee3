// Core dumps without memory: a process that holds keys leaves none of them in a file when it crashes.
#pragma once

namespace weft {

// From now on this process's core dumps, and its children's, hold registers and no memory (core(5), coredump_filter).
// Whoever needs a whole dump writes another mask to /proc/PID/coredump_filter.
void keep_memory_out_of_core_dumps();

}  // namespace weft
