// NetNamespace: a network namespace held by descriptor. It has no name on disk; it and its interfaces go when the last
// descriptor, process and socket in it go.
//
// Move-only; made and entered on the node's thread. entering is a matter of one thread and one call: inside(fn) runs a
// plain function there and comes back, so nothing that suspends may run in it. A socket made inside stays there for its
// life.
#pragma once

#include <utility>

#include "base/result.h"
#include "node/fd.h"

namespace weft::node::net {

class NetNamespace {
 public:
  // The one the calling thread is in.
  static Result<NetNamespace> current();
  // A new, empty one. Error: denied outside a sandbox.
  static Result<NetNamespace> make();

  int fd() const { return fd_.get(); }

  template <class Fn>
  auto inside(Fn fn) const -> std::invoke_result_t<Fn> {
    TRY(auto home, enter());
    auto result = fn();
    leave(home);
    return result;
  }

 private:
  explicit NetNamespace(Fd fd) : fd_(std::move(fd)) {}
  Result<Fd> enter() const;           // what to leave() to
  static void leave(const Fd& home);  // aborts if it cannot: going on would wire the wrong namespace

  Fd fd_;
};

}  // namespace weft::node::net
