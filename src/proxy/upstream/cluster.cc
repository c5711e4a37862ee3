#include "proxy/upstream/cluster.h"

#include <algorithm>

namespace weft::proxy::upstream {

namespace {

// Whom one attempt may choose among, as the balancer sees it.
struct Choice {
  const std::vector<HostRef>& hosts;
  const config::EndpointSet& endpoints;
  std::span<const HostRef> tried;
  bool anyone;  // panic: health does not count

  size_t size() const { return hosts.size(); }
  uint32_t weight(size_t i) const { return endpoints.endpoints[i].weight; }
  uint32_t active(size_t i) const { return hosts[i]->active; }
  bool eligible(size_t i) const {
    if (!usable(i)) return false;
    return std::ranges::none_of(tried, [&](const HostRef& host) { return &*host == &*hosts[i]; });
  }
  bool usable(size_t i) const {
    const config::Health health = endpoints.endpoints[i].health;
    if (health == config::Health::draining) return false;
    return anyone || health != config::Health::unhealthy;
  }
};

}  // namespace

void Cluster::adopt(std::shared_ptr<const config::Cluster> config,
                    std::shared_ptr<const config::EndpointSet> endpoints) {
  if (config->discovery == config::Discovery::fixed) endpoints = config->endpoints;
  const bool same_hosts = endpoints == endpoints_;
  config_ = std::move(config);
  if (same_hosts) return;
  endpoints_ = std::move(endpoints);
  std::unordered_map<io::Address, HostRef> kept;
  for (HostRef& host : hosts_) {
    host->endpoint = nullptr;
    kept.emplace(host->address, std::move(host));
  }
  hosts_.clear();
  if (!endpoints_) return;
  for (const config::Endpoint& endpoint : endpoints_->endpoints) {
    io::Address address;
    if (endpoint.address.is_unix()) {
      address = io::Address::unix_socket(endpoint.address.path);
    } else if (auto parsed = io::Address::parse_ip(endpoint.address.host, endpoint.address.port)) {
      address = *parsed;
    }
    const auto found = kept.find(address);
    hosts_.push_back(found != kept.end() ? found->second : HostRef(new Host(context_, address)));
    hosts_.back()->endpoint = &endpoint;
  }
}

HostRef Cluster::original_host(const io::Address& address) {
  HostRef& host = originals_[address];
  if (!host) host = HostRef(new Host(context_, address));
  return host;
}

Result<HostRef> Cluster::pick(Random& random, const io::Address& original, std::span<const HostRef> tried,
                              rules::RoundRobin& turn) {
  if (config_->discovery == config::Discovery::original_dst) {
    if (original.family() == io::Address::Family::none) {
      return fail(Code::unavailable, Side::local,
                  "cluster " + config_->name + " forwards to the original destination, and there is none");
    }
    return original_host(original);
  }
  if (hosts_.empty())
    return fail(Code::unavailable, Side::upstream, "cluster " + config_->name + " has no endpoints", Retry::never);

  Choice choice{hosts_, *endpoints_, tried, false};
  size_t healthy = 0;
  for (size_t i = 0; i < hosts_.size(); ++i) healthy += choice.usable(i) ? 1 : 0;
  choice.anyone = rules::is_panic(healthy, hosts_.size(), config_->panic_percent);
  for (const bool avoid_tried : {true, false}) {
    if (!avoid_tried) choice.tried = {};
    size_t picked = rules::kNobody;
    switch (config_->balance) {
      case config::Balance::round_robin: picked = turn.pick(choice); break;
      case config::Balance::least_request:
        picked = rules::pick_least_request(choice, config_->least_request_choices, random);
        break;
      case config::Balance::random:
      case config::Balance::original_dst: picked = rules::pick_random(choice, random); break;
    }
    if (picked != rules::kNobody) return hosts_[picked];
  }
  return fail(Code::unavailable, Side::upstream, "cluster " + config_->name + " has no healthy endpoint");
}

void Cluster::sweep(TimePoint now) {
  for (const HostRef& host : hosts_) host->pool.sweep(now, config_->idle_timeout);
  for (auto& [address, host] : originals_) host->pool.sweep(now, config_->idle_timeout);
  std::erase_if(originals_,
                [](const auto& entry) { return entry.second->active == 0 && entry.second->pool.connections() == 0; });
}

void Clusters::adopt(const Snapshot& snapshot) {
  std::erase_if(clusters_, [&](const auto& entry) { return !snapshot.clusters.contains(entry.first); });
  for (const auto& [name, config] : snapshot.clusters) {
    auto& cluster = clusters_[name];
    if (!cluster) cluster = std::make_shared<Cluster>(context_);
    cluster->adopt(config, Snapshot::find(snapshot.endpoints, config->endpoints_name()));
  }
}

std::shared_ptr<Cluster> Clusters::find(std::string_view name) const {
  const auto found = clusters_.find(name);
  return found == clusters_.end() ? nullptr : found->second;
}

void Clusters::sweep(TimePoint now) {
  for (const auto& [name, cluster] : clusters_) cluster->sweep(now);
}

}  // namespace weft::proxy::upstream
