// Pid 1 of a container: reaps, passes signals to the program, writes its output to the log file with a size limit, and
// ends as it ended.
//
// Runs in the forked child of start_container() for the container's whole life; system calls only. It keeps one
// capability that apps never have (CAP_KILL), so that no app can trace it and take its descriptors.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace weft::node::child {

struct Log {
  int folder;          // descriptor
  const char* name;    // "0.log"
  const char* former;  // "0.log.1"
  uint64_t limit;      // bytes
};

// `output` is the reading end of the program's standard output and error. Ends the process with the program's exit
// status, 128 + signal if a signal ended it.
[[noreturn]] void watch_program(pid_t program, int output, const Log& log);

// Before the program is started, so that none of its signals is lost.
void block_signals();

}  // namespace weft::node::child
