// Connections: the few HTTP/1 connections a client keeps to its API server, and how a new one is made (TCP, then TLS if
// configured).
//
// Owned by a Client, on its loop's thread. Each lease is one request's; given back it may be used again, dropped it is
// closed. Connections to an API server are few, so none is counted against a limit; at most kKept idle ones stay open.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "http/exchange.h"
#include "io/network.h"
#include "kube/config.h"
#include "tls/context.h"

namespace weft::kube {

class Connections {
 public:
  // Errors: invalid (certificates), unreachable (the host's name).
  static Result<std::unique_ptr<Connections>> make(io::Network& network, const Config& config);

  struct Lease {
    std::unique_ptr<http::Session> session;
    bool reused = false;  // may have been closed by the server in the meantime
  };
  // An idle connection, or a new one. `fresh`: a new one in any case. Errors: the network's and the handshake's, side
  // upstream.
  io::Task<Lease> lease(bool fresh, TimePoint deadline);
  // Keeps it for another request if it may carry one.
  void give_back(Lease lease);

  size_t idle() const { return idle_.size(); }

 private:
  static constexpr size_t kKept = 4;

  Connections(io::Network& network, io::Address address, std::string server_name, std::optional<tls::Context> context)
      : network_(network),
        address_(std::move(address)),
        server_name_(std::move(server_name)),
        context_(std::move(context)) {}

  io::Network& network_;
  io::Address address_;
  std::string server_name_;
  std::optional<tls::Context> context_;  // none = plain HTTP
  http::Limits limits_;
  std::vector<std::unique_ptr<http::Session>> idle_;
};

}  // namespace weft::kube
