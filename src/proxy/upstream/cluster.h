// Cluster: a destination as one worker sees it: its configuration, its hosts, and the balancer's place among them.
//
// Owned by the worker's Clusters and shared with the requests that use it (shared_ptr): a cluster that configuration
// drops lives until they have ended. One thread; what it shares with other workers is its ClusterState.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/random.h"
#include "proxy/snapshot.h"
#include "proxy/upstream/cluster_state.h"
#include "proxy/upstream/host.h"
#include "rules/balance.h"
#include "rules/hash_table.h"
#include "rules/levels.h"
#include "rules/zones.h"

namespace weft::proxy::upstream {

// What one attempt wants.
struct Picking {
  Random& random;
  TimePoint now;
  const io::Address& original;              // where the client meant to go, for clusters that forward there
  std::span<const HostRef> tried = {};      // avoided if others are left
  std::span<const uint32_t> left = {};      // priorities; likewise, if somebody is well elsewhere
  std::optional<uint64_t> hash = {};        // of the request, for clusters that balance by it
  std::span<const io::Address> named = {};  // where the request's host is, for clusters that go there
  bool for_tunnel = false;  // tunnels have a turn of their own: one begun early and not used takes none from requests
};

class Cluster {
 public:
  Cluster(PoolContext context, std::shared_ptr<ClusterState> state, uint32_t first_turn)
      : context_(context), state_(std::move(state)), turn_(first_turn), tunnel_turn_(first_turn) {}

  // Takes over new configuration; hosts whose addresses stay keep their connections.
  void adopt(std::shared_ptr<const config::Cluster> config, std::shared_ptr<const config::EndpointSet> endpoints,
             TimePoint now);

  // A host for one attempt. Error: unavailable, when there is no endpoint, or none that is well.
  Result<HostRef> pick(const Picking& picking);

  // How a request to one of its hosts went, or the making of a connection. The detector by which the host is ejected
  // now, if it is.
  std::optional<Detector> report(const Host& host, Outcome outcome, TimePoint now);

  const config::Cluster& config() const { return *config_; }
  const std::shared_ptr<const config::Cluster>& shared_config() const { return config_; }
  const config::EndpointSet* endpoints() const { return endpoints_.get(); }
  const std::vector<HostRef>& hosts() const { return hosts_; }
  InUse& in_use() const { return state_->in_use; }
  Places& places() const { return state_->places; }
  void sweep(TimePoint now);

 private:
  struct Choice;
  // Whose turn it is.
  struct Turn {
    explicit Turn(uint32_t first) : locality(first), host(first) {}
    rules::RoundRobin locality;
    rules::RoundRobin host;
  };
  bool ends(size_t host) const;
  void part();
  void find_zones();
  void make_table();
  void count(TimePoint now);
  Choice choice_of(size_t level, const Picking& picking) const;
  size_t pick_level(const Picking& picking) const;
  size_t pick_zone(const Choice& choice, Random& random);
  size_t pick_in_zone(const Choice& choice, const Picking& picking);
  size_t pick_in_part(const Choice& choice, const Picking& picking);
  size_t pick_one(const Choice& choice, const Picking& picking);
  Error nobody(TimePoint now) const;
  HostRef original_host(const io::Address& address, TimePoint now);

  PoolContext context_;
  std::shared_ptr<ClusterState> state_;
  std::shared_ptr<const config::Cluster> config_;
  std::shared_ptr<const config::EndpointSet> endpoints_;
  std::vector<HostRef> hosts_;               // as in endpoints_
  std::vector<uint32_t> levels_;             // their priorities, each once, the first asked first
  std::vector<rules::Health> health_;        // of these, when it was counted last
  std::vector<rules::Locality> localities_;  // of each level
  std::vector<size_t> locality_of_;          // each host's
  std::vector<rules::Zone> zones_;           // of the first level; none: they do not count
  std::vector<size_t> zone_of_;              // each host's; kAnyZone of those of other levels
  size_t own_zone_ = rules::kAnyZone;
  rules::HashTable hash_table_;  // of those that balance by hash
  Turn turn_;
  Turn tunnel_turn_;
  std::unordered_map<io::Address, HostRef> originals_;  // of Discovery::original_dst, by_request
};

class Clusters {
 public:
  Clusters(PoolContext context, std::shared_ptr<ClusterStates> states, uint32_t first_turn = 0)
      : context_(context), states_(std::move(states)), first_turn_(first_turn) {}
  void adopt(const Snapshot& snapshot);
  std::shared_ptr<Cluster> find(std::string_view name) const;
  const auto& all() const { return clusters_; }
  void sweep(TimePoint now);

 private:
  PoolContext context_;
  std::shared_ptr<ClusterStates> states_;
  uint32_t first_turn_;
  std::unordered_map<std::string, std::shared_ptr<Cluster>, NameHash, std::equal_to<>> clusters_;
};

}  // namespace weft::proxy::upstream
