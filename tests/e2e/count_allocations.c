// LD_PRELOAD: counts what each thread of a program takes from the heap, and the bytes all of them hold.
//
// WEFT_COUNTS names a file of struct counts, which is mapped: a test reads it while the program runs. Built by cost.py.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define THREADS 63

struct counts {
  _Atomic int64_t live_bytes;
  _Atomic int64_t threads;
  struct {
    _Atomic int64_t tid;
    _Atomic int64_t allocations;
  } of[THREADS];
};

static struct counts nowhere;
static struct counts* counts = &nowhere;
static __thread int slot = -1;

extern void* __libc_malloc(size_t);
extern void* __libc_calloc(size_t, size_t);
extern void* __libc_realloc(void*, size_t);
extern void* __libc_memalign(size_t, size_t);
extern void __libc_free(void*);

__attribute__((constructor)) static void open_counts(void) {
  const char* path = getenv("WEFT_COUNTS");
  if (!path) return;
  const int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0 || ftruncate(fd, sizeof(struct counts)) != 0) abort();
  void* mapped = mmap(NULL, sizeof(struct counts), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped == MAP_FAILED) abort();
  close(fd);
  counts = mapped;
}

static void* took(void* memory) {
  if (!memory) return NULL;
  if (counts != &nowhere) {
    if (slot < 0) {
      slot = (int)(counts->threads++ % THREADS);
      counts->of[slot].tid = gettid();
    }
    counts->of[slot].allocations++;
  }
  counts->live_bytes += (int64_t)malloc_usable_size(memory);
  return memory;
}

static void gives(void* memory) {
  if (memory) counts->live_bytes -= (int64_t)malloc_usable_size(memory);
}

void* malloc(size_t size) { return took(__libc_malloc(size)); }
void* calloc(size_t n, size_t size) { return took(__libc_calloc(n, size)); }
void* realloc(void* memory, size_t size) {
  gives(memory);
  void* moved = __libc_realloc(memory, size);
  if (!moved && size > 0 && memory) counts->live_bytes += (int64_t)malloc_usable_size(memory);
  return took(moved);
}
void* memalign(size_t align, size_t size) { return took(__libc_memalign(align, size)); }
void* aligned_alloc(size_t align, size_t size) { return took(__libc_memalign(align, size)); }
int posix_memalign(void** out, size_t align, size_t size) {
  void* memory = took(__libc_memalign(align, size));
  if (!memory) return ENOMEM;
  *out = memory;
  return 0;
}
void free(void* memory) {
  gives(memory);
  __libc_free(memory);
}
