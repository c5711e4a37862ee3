// Splice: bytes from one socket to another through a pipe of the kernel, without passing through this process.
//
// One Pipes a worker, on its thread; a relay takes a pipe while bytes flow and gives it back empty, so that an idle
// tunnel holds none. Measured (docs/protocols.md): a third of the processor time of copying where bytes stream, no gain
// where they come in pieces that fit one read, so only what fills a read is spliced.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace weft::proxy {

// An empty pipe of the kernel.
struct Pipe {
  int to_read = -1;
  int to_write = -1;

  Pipe() = default;
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe();
};

class Pipes {
 public:
  // What a pipe holds: larger ones save little more, and an unprivileged user has 64 MiB of pipes in all.
  static constexpr size_t kPipeBytes = 256 * 1024;
  // More bulk transfers at once are copied: a worker's descriptors and pages are for connections first.
  static constexpr size_t kMostPipes = 64;

  // nullptr: there are enough already, or the kernel gives none. Copy then.
  std::unique_ptr<Pipe> take();
  // `empty`: whether it may serve another.
  void give_back(std::unique_ptr<Pipe> pipe, bool empty);

  // For tests: how often one was taken.
  size_t taken() const { return taken_; }

 private:
  std::vector<std::unique_ptr<Pipe>> idle_;
  size_t made_ = 0;
  size_t taken_ = 0;
};

}  // namespace weft::proxy
