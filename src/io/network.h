// Network: where connections come from and go to. Sockets in a program; two ends in memory in tests
// (io/testing/memory_network.h).
//
// One per loop, on its thread. An Acceptor is dropped to stop listening: connections already accepted live on.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "io/stream.h"

namespace weft::io {

struct ListenOptions {
  bool reuse_port = false;  // several workers share the port (SO_REUSEPORT)
  // "[::]" takes IPv4 as well, by one socket. Where the kernel has no IPv6 it takes IPv4 alone; local() says which.
  bool ipv4_too = false;
  int backlog = 4096;
  uint32_t mark = 0;          // SO_MARK of the accepted sockets' replies; 0 = none
  uint32_t unix_mode = 0600;  // permissions of a Unix socket
};

// Whether the kernel asks a silent peer if it is still there; 0: as the system does (tcp(7)).
struct TcpKeepAlive {
  bool enabled = false;
  uint32_t probes = 0;
  uint32_t idle_seconds = 0;
  uint32_t interval_seconds = 0;
};

struct ConnectOptions {
  uint32_t mark = 0;  // SO_MARK, so that capture rules let it pass; 0 = none
  std::optional<Address> source;
  TcpKeepAlive keep_alive{};
};

class Acceptor {
 public:
  Acceptor() = default;
  Acceptor(const Acceptor&) = delete;
  Acceptor& operator=(const Acceptor&) = delete;
  virtual ~Acceptor() = default;

  // The next connection, or nullptr when there is none now: await readable().
  // Error: limit (descriptors used up): wait before trying again; io: the listener is gone.
  virtual Result<std::unique_ptr<Stream>> try_accept() = 0;
  virtual Address local() const = 0;
  Event& readable() { return readable_; }

 protected:
  Event readable_;
};

class Network {
 public:
  virtual ~Network() = default;
  virtual Loop& loop() = 0;

  // Errors: conflict ("address already in use"), denied, io.
  virtual Result<std::unique_ptr<Acceptor>> listen(const Address& address, const ListenOptions& options) = 0;
  // Errors: refused, unreachable, deadline, limit; all side upstream and Retry::safe, since nothing was sent.
  virtual Task<std::unique_ptr<Stream>> connect(Address address, ConnectOptions options, TimePoint deadline) = 0;
};

}  // namespace weft::io
