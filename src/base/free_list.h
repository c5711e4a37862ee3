// FreeList: freed memory of one size, kept for whoever wants that size next, so that what is warm takes nothing from
// the heap. What a burst needed does not stay for ever: give_back_unused() frees what was not wanted since it was last
// called.
//
// Owned by a pool, one list a size; one thread. What it is given comes from operator new and holds at least a pointer.
#pragma once

#include <algorithm>
#include <cstdint>
#include <new>

namespace weft {

template <uint32_t kMost>
class FreeList {
 public:
  FreeList() = default;
  FreeList(const FreeList&) = delete;
  FreeList& operator=(const FreeList&) = delete;
  ~FreeList() { give_back(count_); }

  // nullptr: it has none.
  void* take() noexcept {
    Piece* piece = first_;
    if (piece == nullptr) return nullptr;
    first_ = piece->next;
    least_ = std::min(least_, --count_);
    return piece;
  }

  // Keeps kMost of them, and frees what is more.
  void keep(void* memory) noexcept {
    if (count_ == kMost) return ::operator delete(memory);
    first_ = new (memory) Piece{first_};
    ++count_;
  }

  void give_back_unused() noexcept {
    give_back(least_);
    least_ = count_;
  }

  uint32_t count() const { return count_; }

 private:
  struct Piece {
    Piece* next;
  };

  void give_back(uint32_t pieces) noexcept {
    count_ -= pieces;
    for (; pieces > 0; --pieces) {
      Piece* piece = first_;
      first_ = piece->next;
      ::operator delete(piece);
    }
  }

  Piece* first_ = nullptr;
  uint32_t count_ = 0;
  uint32_t least_ = 0;  // that were there at any time since give_back_unused()
};

}  // namespace weft
