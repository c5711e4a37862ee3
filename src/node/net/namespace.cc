#include "node/net/namespace.h"

#include <fcntl.h>
#include <sched.h>

#include <cerrno>

namespace weft::node::net {
namespace {

// thread-self: the calling thread's, which need not be the process's.
Result<Fd> open_current() {
  Fd fd(open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
  if (!fd) return fail(from_errno(errno, "open the network namespace"));
  return fd;
}

}  // namespace

Result<NetNamespace> NetNamespace::current() {
  TRY(auto fd, open_current());
  return NetNamespace(std::move(fd));
}

Result<NetNamespace> NetNamespace::make() {
  TRY(auto home, open_current());
  if (unshare(CLONE_NEWNET) != 0) return fail(from_errno(errno, "make a network namespace"));
  auto made = open_current();
  leave(home);
  if (!made) return fail(std::move(made).error());
  return NetNamespace(std::move(*made));
}

Result<Fd> NetNamespace::enter() const {
  TRY(auto home, open_current());
  if (setns(fd_.get(), CLONE_NEWNET) != 0) return fail(from_errno(errno, "enter a network namespace"));
  return home;
}

void NetNamespace::leave(const Fd& home) { CHECK(setns(home.get(), CLONE_NEWNET) == 0); }

}  // namespace weft::node::net
