#include "base/core_dump.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <fstream>

#include "base/log.h"

namespace weft {
namespace {

constexpr const char* kFilter = "/proc/self/coredump_filter";

// As it was before: hexadecimal digits as the kernel writes them, in a place that a forked child has, too.
std::array<char, 16> former_mask;
ssize_t former_length = 0;

void remember_mask() {
  if (former_length > 0) return;
  const int file = open(kFilter, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  // The kernel writes hexadecimal without saying so, and reads what does not say so as octal.
  former_mask = {'0', 'x'};
  const ssize_t read_bytes = read(file, former_mask.data() + 2, former_mask.size() - 2);
  former_length = read_bytes > 0 ? read_bytes + 2 : 0;
  close(file);
}

}  // namespace

void keep_memory_out_of_core_dumps() {
  remember_mask();
  std::ofstream filter(kFilter);
  filter << "0" << std::flush;
  if (!filter) log::warn("a core dump of this process would hold its keys: {} cannot be written", kFilter);
}

void let_memory_into_core_dumps() {
  if (former_length <= 0) return;
  const int file = open(kFilter, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  (void)!write(file, former_mask.data(), static_cast<size_t>(former_length));
  close(file);
}

}  // namespace weft
