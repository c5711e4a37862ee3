// Discovery: brings the control plane's configuration to the workers: stages every update, posts each new snapshot, and
// reports what is active once all workers run on it. On demand: a worker that meets an unknown mesh address asks here.
//
// Owned by MainThread, on its loop. Without a control plane the last good configuration serves on.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "proxy/staging.h"
#include "xds/client.h"

namespace weft::proxy {

struct DiscoveryOptions {
  io::Address address;
  xds::Node node;
  // Asked for by name and then on demand; empty: the server decides (wildcard), as istiod does.
  std::vector<std::string> first_listeners;
  uint64_t seed = 0;
};

class Discovery final : public xds::ClientEvents {
 public:
  // Posts a snapshot to all workers; `taken` runs on this loop when the last of them runs on it.
  using Post = std::function<void(std::shared_ptr<const Snapshot>, std::function<void()> taken)>;

  Discovery(io::Network& network, DiscoveryOptions options, Staging& staging, Post post);

  io::Task<void> run();
  void want_listener(const std::string& name);

  // All first listeners are active, or the server's first answer is (wildcard).
  bool ready() const;
  // "connected to weft-control", "disconnected: …".
  std::string status() const;
  io::Event& changed() { return changed_; }

 private:
  xds::Applied apply(const xds::Update& update) override;
  void connected(const std::string& control_plane) override;
  void disconnected(const Error& why) override;

  io::Loop& loop_;
  Staging& staging_;
  Post post_;
  std::vector<std::string> first_listeners_;
  xds::Client client_;
  std::string status_ = "not connected yet";
  io::Event changed_;
};

}  // namespace weft::proxy
