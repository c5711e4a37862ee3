// Cluster: a destination as one worker sees it: its configuration, its hosts, and the balancer's place among them.
//
// Owned by the worker's Clusters and shared with the requests that use it (shared_ptr): a cluster that configuration
// drops lives until they have ended. One thread.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/random.h"
#include "proxy/snapshot.h"
#include "proxy/upstream/host.h"
#include "rules/balance.h"

namespace weft::proxy::upstream {

class Cluster {
 public:
  explicit Cluster(PoolContext context) : context_(context) {}

  // Takes over new configuration; hosts whose addresses stay keep their connections.
  void adopt(std::shared_ptr<const config::Cluster> config, std::shared_ptr<const config::EndpointSet> endpoints);

  // A host for one attempt, avoiding those in `tried` if others are left. `original`: where the client meant to go, for
  // clusters that forward there. Error: unavailable, when there is no endpoint.
  Result<HostRef> pick(Random& random, const io::Address& original, std::span<const HostRef> tried) {
    return pick(random, original, tried, turn_);
  }
  // Likewise. Tunnels have a turn of their own: one that is begun early and not used takes none from the requests.
  Result<HostRef> pick_for_tunnel(Random& random, const io::Address& original, std::span<const HostRef> tried) {
    return pick(random, original, tried, tunnel_turn_);
  }

  const config::Cluster& config() const { return *config_; }
  const config::EndpointSet* endpoints() const { return endpoints_.get(); }
  const std::vector<HostRef>& hosts() const { return hosts_; }
  void sweep(TimePoint now);

 private:
  Result<HostRef> pick(Random& random, const io::Address& original, std::span<const HostRef> tried,
                       rules::RoundRobin& turn);
  HostRef original_host(const io::Address& address);

  PoolContext context_;
  std::shared_ptr<const config::Cluster> config_;
  std::shared_ptr<const config::EndpointSet> endpoints_;
  std::vector<HostRef> hosts_;  // as in endpoints_
  rules::RoundRobin turn_;
  rules::RoundRobin tunnel_turn_;
  std::unordered_map<io::Address, HostRef> originals_;  // of Discovery::original_dst
};

class Clusters {
 public:
  explicit Clusters(PoolContext context) : context_(context) {}
  void adopt(const Snapshot& snapshot);
  std::shared_ptr<Cluster> find(std::string_view name) const;
  void sweep(TimePoint now);

 private:
  PoolContext context_;
  std::unordered_map<std::string, std::shared_ptr<Cluster>, NameHash, std::equal_to<>> clusters_;
};

}  // namespace weft::proxy::upstream
