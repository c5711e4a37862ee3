// Sockets: the Network of real programs: non-blocking, edge-triggered, registered once with the loop.
//
// SocketNetwork belongs to one loop. adopt_listener and adopt_stream take descriptors opened elsewhere (handed down by
// `weft up`).
#pragma once

#include <memory>

#include "io/network.h"

namespace weft::io {

class SocketNetwork final : public Network {
 public:
  explicit SocketNetwork(Loop& loop) : loop_(loop) {}
  Loop& loop() override { return loop_; }
  Result<std::unique_ptr<Acceptor>> listen(const Address& address, const ListenOptions& options) override;
  Task<std::unique_ptr<Stream>> connect(Address address, ConnectOptions options, TimePoint deadline) override;

  // Takes over a listening or connected descriptor, made non-blocking; it is closed with the result.
  Result<std::unique_ptr<Acceptor>> adopt_listener(int fd);
  Result<std::unique_ptr<Stream>> adopt_stream(int fd);

 private:
  static void keep_alive(int fd, const TcpKeepAlive& how);
  Loop& loop_;
};

}  // namespace weft::io
