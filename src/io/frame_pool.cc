#include "io/frame_pool.h"

#include <array>
#include <new>

namespace weft::io {

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WEFT_PLAIN_FRAMES 1
#endif
#endif

#ifdef WEFT_PLAIN_FRAMES

void* allocate_frame(size_t size) { return ::operator new(size); }
void free_frame(void* frame, size_t) noexcept { ::operator delete(frame); }

#else

namespace {

constexpr size_t kStep = 64;
constexpr size_t kClasses = 128;         // the largest pooled frame is kStep * kClasses bytes
constexpr uint32_t kKeptPerClass = 256;  // more idle frames than this go back to the heap

struct Node {
  Node* next;
};

struct Pool {
  struct List {
    Node* first = nullptr;
    uint32_t count = 0;
  };
  std::array<List, kClasses> lists;

  ~Pool() {
    for (List& list : lists) {
      while (Node* node = list.first) {
        list.first = node->next;
        ::operator delete(node);
      }
    }
  }
};

thread_local Pool pool;

constexpr size_t class_of(size_t size) { return (size - 1) / kStep; }

}  // namespace

void* allocate_frame(size_t size) {
  const size_t index = class_of(size);
  if (index >= kClasses) return ::operator new(size);
  Pool::List& list = pool.lists[index];
  if (Node* node = list.first) {
    list.first = node->next;
    --list.count;
    return node;
  }
  return ::operator new((index + 1) * kStep);
}

void free_frame(void* frame, size_t size) noexcept {
  const size_t index = class_of(size);
  if (index >= kClasses || pool.lists[index].count >= kKeptPerClass) {
    ::operator delete(frame);
    return;
  }
  Pool::List& list = pool.lists[index];
  auto* node = static_cast<Node*>(frame);
  node->next = list.first;
  list.first = node;
  ++list.count;
}

#endif

}  // namespace weft::io
