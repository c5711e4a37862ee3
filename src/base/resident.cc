#include "base/resident.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <span>

namespace weft {

namespace {

struct Range {
  uintptr_t begin = 0;
  uintptr_t end = 0;
};

// The first object is the program itself.
int drop_program(dl_phdr_info* info, size_t, void*) {
  const std::span headers(info->dlpi_phdr, info->dlpi_phnum);
  const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
  Range relocated;
  for (const auto& header : headers) {
    if (header.p_type == PT_GNU_RELRO) relocated = {header.p_vaddr, header.p_vaddr + header.p_memsz};
  }
  for (const auto& header : headers) {
    if (header.p_type != PT_LOAD || (header.p_flags & PF_W) != 0) continue;
    const Range segment{header.p_vaddr, header.p_vaddr + header.p_memsz};
    if (segment.begin < relocated.end && relocated.begin < segment.end) continue;
    // Whole pages of this segment alone.
    const uintptr_t begin = (info->dlpi_addr + segment.begin + page - 1) & ~(page - 1);
    const uintptr_t end = (info->dlpi_addr + segment.end) & ~(page - 1);
    if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
  }
  return 1;
}

}  // namespace

void drop_unused_pages() {
#if !defined(__has_feature) || (!__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer))
  ::malloc_trim(0);
#endif
  ::dl_iterate_phdr(drop_program, nullptr);
}

}  // namespace weft
