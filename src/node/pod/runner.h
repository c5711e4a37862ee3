// PodRunner: one pod on this machine: its network, files and processes, driven by its PodLife.
//
// Owned by the Kubelet, on the node's thread; run() is awaited once. Whatever way run() ends, no process of the pod is
// left, its network is gone and its folder removed, logs included.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "codec/value.h"
#include "io/event.h"
#include "io/scope.h"
#include "node/net/pod_network.h"
#include "node/pod/environment.h"
#include "node/pod/images.h"
#include "node/pod/life.h"
#include "node/process/container.h"

namespace weft::node {

// The container that carries the pod's traffic: it alone may mark packets, and as a
// sidecar it switches capture on.
inline constexpr std::string_view kProxyContainer = "weft-proxy";

// What all pods of a node share. Owned by the node's main; outlives the runners.
struct NodeSettings {
  std::string name;          // the node's, in the API
  std::string state_folder;  // absolute, exists; hidden from apps. Pods have folders below it.
  std::string cluster_domain = "cluster.local";
  std::string api_host;  // what pods are told as KUBERNETES_SERVICE_HOST and _PORT; empty: nothing
  std::string api_port;
  LifePolicy life;
  // Called before a pod's first container starts: writes what its proxy lives by (bootstrap, token) into `folder`,
  // which apps do not see, and gives variables ("NAME=value") for the proxy beside WEFT_POD_FOLDER=<folder>. `pod` is
  // there until it ends. May be nullptr.
  io::Task<std::vector<std::string>> (*prepare_proxy)(void* context, const PodSpec& pod, std::string folder) = nullptr;
  void* prepare_context = nullptr;
};

// <state>/pods/<namespace>_<name>_<uid>
std::string pod_folder(const NodeSettings& settings, const PodSpec& pod);
// The log of a container's n-th run (0 the first): <pod folder>/<container>/<n>.log. The part turned over lies beside
// it as <n>.log.1.
std::string log_path(const NodeSettings& settings, const PodSpec& pod, std::string_view container, int run);

class PodRunner {
 public:
  // `report` hears every new status, at once and in order.
  using Report = std::function<void(const PodSpec& pod, const codec::Value& status)>;
  PodRunner(const NodeSettings& settings, const Images& images, net::NodeNetwork& network, PodSpec spec, Report report);
  PodRunner(const PodRunner&) = delete;
  PodRunner& operator=(const PodRunner&) = delete;
  ~PodRunner();

  // The pod's whole life: ends when it was removed and its processes have ended. Error: cancelled (its processes are
  // killed).
  io::Task<void> run();

  // Begins to end it: apps, then sidecars.
  void remove(Duration grace);

  const PodSpec& spec() const { return life_->spec(); }
  bool removing() const { return life_->removing(); }
  // The pidfd of a container that runs, for exec; nullptr when it does not.
  const Process* process(std::string_view container) const;
  const Launch* launch(std::string_view container) const;
  const net::PodNetwork* network() const { return wire_ ? &*wire_ : nullptr; }

 private:
  struct Running {
    Process process;
    Launch launch;
    int run = 0;  // which start of the container this is
  };

  static io::Task<void> live(io::Scope& scope, PodRunner*& self);
  Result<void> prepare();
  io::Task<void> prepare_proxy();
  void perform(const Action& action, io::Scope& scope, TimePoint now);
  void start(size_t container, io::Scope& scope, TimePoint now);
  Result<Running> launch_container(size_t container);
  io::Task<void> watch(size_t container);
  io::Task<void> probe(size_t container, ProbeKind kind);
  void tell(TimePoint now);
  PodPlace place() const;

  const NodeSettings& settings_;
  const Images& images_;
  net::NodeNetwork& node_;
  Report report_;
  std::optional<PodLife> life_;
  std::optional<net::PodNetwork> wire_;
  std::string address_;
  std::string v6_;
  std::string folder_;
  std::vector<std::string> proxy_environment_;
  std::vector<std::unique_ptr<Running>> running_;  // by container; null while it does not run
  std::vector<int> starts_;
  codec::Value status_;
  io::Event news_;
  io::Loop* loop_ = nullptr;
};

}  // namespace weft::node
