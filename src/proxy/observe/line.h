// Line: text appended to a string in many small pieces, as an access log's line is: each costs a comparison and a copy
// of a few bytes, not a call.
//
// Short-lived, one thread. From its beginning to its end the string is its own; then the string has what was appended.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace weft::proxy::observe {

class Line {
 public:
  explicit Line(std::string& out) : out_(out), size_(out.size()) { widen(out.capacity()); }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() { out_.resize(size_); }

  size_t size() const { return size_; }
  std::string_view from(size_t begin) const { return {data_ + begin, size_ - begin}; }
  void cut(size_t size) { size_ = size; }

  void operator+=(char c) { *room_for(1) = c, ++size_; }
  void operator+=(std::string_view text) {
    copy(room_for(text.size()), text.data(), text.size());
    size_ += text.size();
  }
  // Copies kMost bytes whatever `size` is: so many must stand at `from`, and no more are wanted.
  template <size_t kMost>
  void append_piece(const char* from, size_t size) {
    std::memcpy(room_for(kMost), from, kMost);
    size_ += size;
  }
  void insert(size_t at, char c) {
    room_for(1);
    std::memmove(data_ + at + 1, data_ + at, size_++ - at);
    data_[at] = c;
  }

  // Where the next `n` bytes go; what was written there ends at `end`.
  char* room_for(size_t n) {
    if (n > room_ - size_) widen(std::max(size_ + n, 2 * room_));
    return data_ + size_;
  }
  void wrote_to(const char* end) { size_ = static_cast<size_t>(end - data_); }

 private:
  void widen(size_t room) {
    out_.resize_and_overwrite(room, [](char*, size_t all) { return all; });
    data_ = out_.data();
    room_ = room;
  }

  template <class Piece>
  static void copy_ends(char* to, const char* from, size_t n) {
    Piece first;
    Piece last;
    std::memcpy(&first, from, sizeof first);
    std::memcpy(&last, from + n - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + n - sizeof last, &last, sizeof last);
  }
  static void copy(char* to, const char* from, size_t n) {
    if (n > 2 * sizeof(uint64_t)) {
      std::memcpy(to, from, n);
    } else if (n >= sizeof(uint64_t)) {
      copy_ends<uint64_t>(to, from, n);
    } else if (n >= sizeof(uint32_t)) {
      copy_ends<uint32_t>(to, from, n);
    } else if (n > 0) {
      to[0] = from[0];
      if (n > 1) copy_ends<uint16_t>(to, from, n);
    }
  }

  std::string& out_;
  char* data_ = nullptr;
  size_t size_;
  size_t room_ = 0;
};

}  // namespace weft::proxy::observe
