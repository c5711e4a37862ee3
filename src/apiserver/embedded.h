// Embedded: the whole API server of one machine: its SQLite file, its credentials, its listeners, and the kubeconfig
// that opens it.
//
// Made and served by weft-control --embedded, on its loop; SQLite has a thread of its own. Everything lasting is in
// data_dir, on disk before a request is answered, so that kill -9 loses nothing. Whoever can read <run_dir>/kubeconfig
// can do everything.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "apiserver/credentials.h"
#include "apiserver/server.h"
#include "io/socket.h"

namespace weft::apiserver {

struct EmbeddedOptions {
  std::string data_dir;
  std::string run_dir;
  std::string address = "127.0.0.1:6443";
  // A listening socket handed down, used in place of `address`; -1: none. It may be of another network namespace (a
  // socket opened on the host before `unshare`): so that the kubeconfig holds in this one too, the same port of its
  // loopback is listened on as well.
  int inherited_fd = -1;
  PodAdmission pod_admission;
  LogSource logs;
};

class Embedded {
 public:
  // Errors: io, naming the folder or file; conflict, when the address is in use; invalid.
  static Result<std::unique_ptr<Embedded>> open(io::SocketNetwork& network, const Clock& clock,
                                                EmbeddedOptions options);

  // Until cancelled. Error: an acceptor's.
  io::Task<void> serve();
  void drain() { server_->drain(); }

  const std::string& kubeconfig_path() const { return kubeconfig_path_; }
  const std::string& url() const { return url_; }

 private:
  Embedded() = default;
  Result<void> listen(io::SocketNetwork& network, const EmbeddedOptions& options);
  static io::Task<void> serve_all(io::Scope& scope, Embedded& self);

  std::unique_ptr<StoreThread> store_;
  std::unique_ptr<Server> server_;
  std::vector<std::unique_ptr<io::Acceptor>> acceptors_;
  std::string url_;
  std::string kubeconfig_path_;
};

}  // namespace weft::apiserver
