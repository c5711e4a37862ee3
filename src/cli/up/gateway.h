// Gateway: a port of the host's loopback that leads to a Service of the mesh: each connection to one of its ready
// endpoints in turn, where the sidecar takes it like any other call from outside.
//
// Owned by the mesh's main task, on its loop, inside the sandbox; its listening socket is from before and so keeps the
// host's network. serve() lasts until cancelled.
#pragma once

#include <memory>
#include <vector>

#include "cli/up/plan.h"
#include "io/network.h"
#include "io/scope.h"
#include "kube/store.h"

namespace weft::cli::up {

// A connection on which nothing moves for this long is closed.
inline constexpr Duration kGatewayIdle = 1h;
inline constexpr Duration kGatewayConnect = 2s;

class Gateway {
 public:
  Gateway(io::Network& network, Opening opening, std::unique_ptr<io::Acceptor> acceptor, const kube::Store& services,
          const kube::Store& slices)
      : network_(network),
        opening_(std::move(opening)),
        acceptor_(std::move(acceptor)),
        services_(services),
        slices_(slices) {}
  Gateway(const Gateway&) = delete;
  Gateway& operator=(const Gateway&) = delete;

  io::Task<void> serve();

 private:
  static io::Task<void> accept_all(io::Scope& scope, Gateway*& self);
  io::Task<void> carry(std::unique_ptr<io::Stream> guest);
  io::Task<std::unique_ptr<io::Stream>> connect();

  io::Network& network_;
  const Opening opening_;
  const std::unique_ptr<io::Acceptor> acceptor_;
  const kube::Store& services_;
  const kube::Store& slices_;
  size_t turn_ = 0;
};

// Where the port of a Service leads now: the addresses of its ready endpoints. Pure.
std::vector<io::Address> ready_endpoints(const Opening& opening, const kube::Store& services,
                                         const kube::Store& slices);

}  // namespace weft::cli::up
