// Signals as something to wait for. Made before any other thread, so that all threads inherit the block.
//
// Owned by the main task; one loop's thread.
#pragma once

#include <initializer_list>
#include <optional>

#include "io/event.h"
#include "io/loop.h"

namespace weft::io {

class Signals final : public Watch {
 public:
  // Blocks these signals for the whole process from now on.
  explicit Signals(std::initializer_list<int> numbers);
  ~Signals();
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;

  // Begins to listen on this loop.
  Result<void> attach(Loop& loop);

  // The next signal that came, or nullopt: await arrived().
  std::optional<int> take();
  Event& arrived() { return arrived_; }

 private:
  void on_events(uint32_t) override { arrived_.set(); }
  int fd_;
  Event arrived_;
};

}  // namespace weft::io
