// Mesh: everything `weft up` runs inside the sandbox: the control plane as a child, the node with its pods, names and
// door, and the ports that lead in from the host.
//
// Made on the main thread after the sandbox was entered; run() is the main loop's task, from the start to the end in
// order: apps, then their sidecars, then the control plane.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/run_dir.h"
#include "cli/up/control_child.h"
#include "cli/up/gateway.h"
#include "cli/up/host_port.h"
#include "cli/up/plan.h"
#include "cli/up/progress.h"
#include "io/datagram.h"
#include "io/signals.h"
#include "io/socket.h"
#include "kube/client.h"
#include "node/dns_server.h"
#include "node/kubelet.h"
#include "node/names.h"
#include "node/pod_tokens.h"

namespace weft::cli::up {

struct MeshOptions {
  RunDir dir;
  Plan plan;
  std::string control_program, proxy_program;
  std::vector<std::string> control_options;  // handed to it as they are
  HostPort api;
  std::vector<HostPort> openings;  // one for each of the plan's
  Duration wait = 180s;            // for all pods to be ready
  bool must_be_ready = false;      // else: not being ready by then is said, and the mesh goes on
  std::function<void()> on_ready;
};

class Mesh {
 public:
  Mesh(io::SocketNetwork& network, io::Signals& signals, Progress& progress, MeshOptions options);
  Mesh(const Mesh&) = delete;
  Mesh& operator=(const Mesh&) = delete;

  // Until a signal. Error: what kept it from starting; nothing runs then.
  io::Task<void> run();

 private:
  static io::Task<void> main(io::Scope& scope, Mesh*& self);
  static io::Task<void> live(io::Scope& scope, Mesh*& self);
  Result<void> build();
  Result<void> open_dns(const io::Address& address);
  io::Task<void> start(io::Scope& scope);
  io::Task<void> until_control_is_ready();
  io::Task<void> create_objects();
  Result<void> start_node(io::Scope& scope);
  static io::Task<std::vector<std::string>> prepare_proxy(void* mesh, const node::PodSpec& pod, std::string folder);
  Result<void> open_gateways(io::Scope& scope);
  io::Task<void> until_pods_are_ready();
  io::Task<void> until_calls_go_through();
  io::Task<void> until_signal();
  io::Task<void> until_ended(io::Event& ended);

  io::SocketNetwork& network_;
  io::Signals& signals_;
  Progress& progress_;
  MeshOptions options_;
  ControlChild control_;
  node::NodeSettings settings_;
  node::Names names_;
  node::NameResponder responder_{names_};
  std::unique_ptr<node::net::NodeNetwork> wires_;
  std::unique_ptr<node::Kubelet> kubelet_;
  // On one of the node's addresses.
  struct Dns {
    std::unique_ptr<io::DatagramSocket> datagrams;
    std::unique_ptr<io::Acceptor> streams;
  };
  std::vector<Dns> dns_;  // all there before any is served
  node::Fd door_;
  std::unique_ptr<kube::Client> client_;
  std::unique_ptr<node::PodTokens> tokens_;
  kube::Store pods_, services_, slices_, entries_;
  std::vector<std::unique_ptr<Gateway>> gateways_;
  io::Event kubelet_ended_, control_ended_;
};

}  // namespace weft::cli::up
