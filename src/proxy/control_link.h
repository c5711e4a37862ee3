// ControlLink: how this proxy reaches its control plane: where it is, whom to trust there, and what this workload shows
// of itself.
//
// Owned by MainThread, on its loop, and outlives who connects by it. Without a root file connections are as they come
// (a Unix socket, or a test's). With one they are TLS: the server must have the name and a chain to a root of the file
// or of the mesh; this side shows the workload's certificate once there is one. Files are read anew for each
// connection, since whoever writes them replaces them.
#pragma once

#include <string>
#include <vector>

#include "io/event.h"
#include "io/network.h"
#include "tls/certificate.h"

namespace weft::proxy {

struct ControlLinkOptions {
  io::Address address;
  // Instead of the address (which has the port, then) a name, and who finds its addresses, at each connection anew.
  std::string host{};
  io::Task<std::vector<std::string>> (*look_up)(void* context, std::string host) = nullptr;
  void* context = nullptr;
  std::string name;        // the server's, as its certificate must have it
  std::string root_file;   // PEM; empty: no TLS
  uint32_t mark = 0;       // SO_MARK, so that it is not captured
  std::string token_file;  // the workload's token, for a certificate; empty: none is shown
};

class ControlLink {
 public:
  ControlLink(io::Network& network, ControlLinkOptions options) : network_(network), options_(std::move(options)) {}
  ControlLink(const ControlLink&) = delete;
  ControlLink& operator=(const ControlLink&) = delete;

  // To ask for a certificate: shows none. Errors: the connection's, the handshake's; not_found, invalid (files).
  io::Task<std::unique_ptr<io::Stream>> connect_unknown(TimePoint deadline);
  // As this workload: with TLS, waits until it has a certificate. Error: deadline, also saying why there is none yet.
  io::Task<std::unique_ptr<io::Stream>> connect(TimePoint deadline);

  // What calls are addressed to.
  std::string authority() const { return options_.name.empty() ? "weft-control" : options_.name; }
  // "" without a token file. Errors: not_found, io.
  Result<std::string> token() const;

  // From now on this is who we are, and who is trusted beside the file's.
  void become(tls::KeyPair identity, std::string roots);
  // Why it is nobody yet.
  void remain_unknown(std::string why) { unknown_because_ = std::move(why); }

 private:
  io::Task<std::unique_ptr<io::Stream>> connect_plain(TimePoint deadline);
  io::Task<std::unique_ptr<io::Stream>> secured(tls::KeyPair identity, TimePoint deadline);

  io::Network& network_;
  const ControlLinkOptions options_;
  tls::KeyPair identity_;
  std::string roots_;
  io::Event known_;
  std::string unknown_because_;
};

}  // namespace weft::proxy
