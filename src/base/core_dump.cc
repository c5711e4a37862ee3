#include "base/core_dump.h"

#include <fstream>

#include "base/log.h"

namespace weft {

void keep_memory_out_of_core_dumps() {
  std::ofstream filter("/proc/self/coredump_filter");
  filter << "0" << std::flush;
  if (!filter)
    log::warn("a core dump of this process would hold its keys: /proc/self/coredump_filter cannot be written");
}

}  // namespace weft
