#include "proxy/splice.h"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace weft::proxy {

Pipe::~Pipe() {
  if (to_read >= 0) ::close(to_read);
  if (to_write >= 0) ::close(to_write);
}

std::unique_ptr<Pipe> Pipes::take() {
  if (idle_.empty()) {
    int ends[2];
    if (made_ == kMostPipes || ::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return nullptr;
    auto pipe = std::make_unique<Pipe>();
    pipe->to_read = ends[0];
    pipe->to_write = ends[1];
    ::fcntl(pipe->to_write, F_SETPIPE_SZ, kPipeBytes);  // refused: it holds 64 KiB, and splices as well
    ++made_;
    idle_.push_back(std::move(pipe));
  }
  ++taken_;
  auto pipe = std::move(idle_.back());
  idle_.pop_back();
  return pipe;
}

void Pipes::give_back(std::unique_ptr<Pipe> pipe, bool empty) {
  if (empty) return idle_.push_back(std::move(pipe));
  pipe.reset();
  --made_;
}

}  // namespace weft::proxy
