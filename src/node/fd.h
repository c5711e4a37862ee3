// Fd: a file descriptor with one owner, closed when the owner goes.
//
// Move-only; any thread. -1 is "none". Namespaces, pidfds and netlink sockets of this room are held by it; sockets that
// the loop waits on belong to io. A caller that needs the number for a system call uses get() and keeps the Fd alive
// meanwhile.
#pragma once

#include <unistd.h>

#include <utility>

namespace weft::node {

class Fd {
 public:
  Fd() = default;
  explicit Fd(int number) : number_(number) {}
  Fd(Fd&& other) noexcept : number_(other.release()) {}
  Fd& operator=(Fd&& other) noexcept {
    if (this != &other) reset(other.release());
    return *this;
  }
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  ~Fd() { reset(); }

  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  int release() { return std::exchange(number_, -1); }
  void reset(int number = -1) {
    if (number_ >= 0) ::close(number_);
    number_ = number;
  }

 private:
  int number_ = -1;
};

}  // namespace weft::node
