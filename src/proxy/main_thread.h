// MainThread: what a proxy process does beside carrying requests: it loads and stages configuration, starts and feeds
// the workers, answers the admin pages, and ends everything in order.
//
// Made by weft-proxy's main() after the flags; run() is the main loop's task. Nothing here is on a request's way.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "admin/pages.h"
#include "io/datagram.h"
#include "io/signals.h"
#include "proxy/control_link.h"
#include "proxy/discovery.h"
#include "proxy/istio_sidecar.h"
#include "proxy/log_files.h"
#include "proxy/name_lookup.h"
#include "proxy/name_service.h"
#include "proxy/own_certificate.h"
#include "proxy/peers.h"
#include "proxy/resolver.h"
#include "proxy/staging.h"
#include "proxy/worker_thread.h"
#include "stats/registry.h"
#include "xds/bootstrap.h"

namespace weft::proxy {

struct ProxyOptions {
  xds::Bootstrap bootstrap;
  uint32_t workers = 1;
  observe::Workload workload;
  uint32_t outbound_mark = 0;
  uint32_t inbound_mark = 0;
  Duration drain_time = 30s;
  // With a control plane: listeners to ask for by name at first, everything else on demand. Empty: all the server
  // gives.
  std::vector<std::string> first_listeners;
  // Folder in which what the control plane sent is kept for the next process; empty: nowhere.
  std::string store;
  bool gateway = false;    // with a control plane: all the listeners it gives, and only what these name
  bool certified = false;  // the control plane is asked to certify this workload, too
  // How the control plane proves itself, and this workload to it (control_link.h).
  std::string control_name, control_root_file, control_token_file;
  // Where the pod's DNS is answered, over UDP and TCP; and the file that says who is asked for names that are none of
  // the mesh.
  std::vector<io::Address> dns;
  std::string resolv_conf = "/etc/resolv.conf";
  // If its `istiod` is set, that is the control plane, and this a sidecar of Istio's: it gets all the server gives, and
  // has its certificate from there.
  IstioSidecar istio;
  // Listening addresses of the admin pages beside the bootstrap's own: a Unix socket, readiness and telemetry ports.
  std::vector<io::Address> admin;
};

class MainThread {
 public:
  MainThread(io::Network& network, io::Signals& signals, ProxyOptions options);
  ~MainThread();

  // Serves until SIGTERM or SIGINT, then drains. Error: a listener that could not be bound at start, an admin address
  // in use.
  io::Task<void> run();

 private:
  static io::Task<void> main(io::Scope& scope, MainThread& self);
  Result<void> open_admin(io::Scope& scope);
  Result<void> open_dns(io::Scope& scope);
  Result<void> open_dns_at(const io::Address& address, io::Scope& scope);
  void add_pages();
  void start_workers(io::Scope& scope);
  io::Task<void> ask_peer(WorkerThread& worker, std::string address, std::function<void(bool)> told);
  bool has_control_plane() const { return !options_.bootstrap.ads_cluster.empty() || !options_.istio.istiod.empty(); }
  Result<ControlLinkOptions> way_to_control_plane() const;
  Result<ControlLinkOptions> way_to_istiod();
  Result<void> start_discovery(io::Scope& scope);
  void post(std::shared_ptr<const Snapshot> snapshot, std::function<void()> taken);
  bool ready() const { return !draining_ && (!discovery_ || discovery_->ready()); }
  io::Task<void> workers_started();
  io::Task<void> settle();
  io::Task<void> until_signal();
  io::Task<void> drain();
  xds::Update static_update() const;
  void take_resolved(std::vector<config::Resource> sets, std::vector<xds::ResourceId> gone);

  io::Network& network_;
  io::Signals& signals_;
  ProxyOptions options_;
  stats::Registry registry_;
  observe::Families families_{registry_};
  stats::Gauge& expiry_ = registry_.make_shard().gauge(
      registry_.gauge("weft_certificate_expiry_timestamp_seconds",
                      "When this workload's certificate expires, as Unix time; 0: it has none.", {}));
  stats::Gauge& start_ = registry_.make_shard().gauge(
      registry_.gauge("weft_start_timestamp_seconds", "Since when this proxy counts, as Unix time.", {}));
  LogFiles logs_;
  admin::Pages pages_;       // everything: Unix sockets and loopback
  admin::Pages open_pages_;  // readiness and telemetry: what others on the network may see
  Staging staging_;
  NameLookup lookup_;
  Resolver resolver_;
  std::unique_ptr<NameService> names_;
  Peers peers_;
  struct DnsSockets {
    std::unique_ptr<io::DatagramSocket> datagrams;
    std::unique_ptr<io::Acceptor> streams;
  };
  std::vector<DnsSockets> dns_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<ControlLink> link_;
  std::unique_ptr<Discovery> discovery_;
  std::unique_ptr<OwnCertificate> certificate_;
  std::vector<std::unique_ptr<WorkerThread>> workers_;
  // Of the workers, as their posts tell.
  uint32_t started_ = 0;
  uint32_t ended_ = 0;
  Result<void> start_outcome_;
  io::Event worker_news_;
  bool draining_ = false;
};

}  // namespace weft::proxy
