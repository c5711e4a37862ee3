#include "proxy/upstream/cluster.h"

#include <algorithm>
#include <map>

#include "base/log.h"

namespace weft::proxy::upstream {

// Whom one attempt may choose among, as the balancer sees it.
struct Cluster::Choice {
  const Cluster& cluster;
  std::span<const HostRef> tried;
  uint32_t level;  // the priority
  TimePoint now;
  bool anyone;                                 // panic: health does not count
  const std::vector<size_t>* parts = nullptr;  // each host's; nullptr: all are chosen from
  size_t part = 0;

  size_t size() const { return cluster.hosts_.size(); }
  uint32_t weight(size_t i) const {
    const config::SlowStart& slow = cluster.config_->slow_start;
    if (slow.window == 0s) return endpoint(i).weight;
    const Host& host = *cluster.hosts_[i];
    return slow.hundredths(endpoint(i).weight, now - std::max(host.since, host.standing->recovered()));
  }
  uint32_t active(size_t i) const { return cluster.hosts_[i]->active; }
  bool eligible(size_t i) const {
    if (endpoint(i).priority != level || !usable(i)) return false;
    if (parts != nullptr && (*parts)[i] != part) return false;
    return std::ranges::none_of(tried, [&](const HostRef& host) { return &*host == &*cluster.hosts_[i]; });
  }
  bool usable(size_t i) const { return !cluster.ends(i) && (anyone || well(i)); }
  bool well(size_t i) const {
    return !cluster.ends(i) && endpoint(i).health != config::Health::unhealthy &&
           cluster.hosts_[i]->standing->is_well(now);
  }
  const config::Endpoint& endpoint(size_t i) const { return cluster.endpoints_->endpoints[i]; }
};

namespace {

// What weights within a locality are multiplied by before they are divided by their sum.
constexpr uint64_t kWeightScale = 10000;

Result<io::Address> address_of(const config::Address& from) {
  if (from.is_unix()) return io::Address::unix_socket(from.path);
  return io::Address::parse_ip(from.host, from.port);
}

}  // namespace

void Cluster::adopt(std::shared_ptr<const config::Cluster> config, std::shared_ptr<const config::EndpointSet> endpoints,
                    TimePoint now) {
  if (config->discovery == config::Discovery::fixed) endpoints = config->endpoints;
  const bool same = endpoints == endpoints_ && config == config_;
  const bool same_hosts = endpoints == endpoints_;
  config_ = std::move(config);
  if (same) return;
  if (!same_hosts) {
    endpoints_ = std::move(endpoints);
    std::unordered_map<io::Address, HostRef> kept;
    for (HostRef& host : hosts_) {
      host->endpoint = nullptr;
      kept.emplace(host->address, std::move(host));
    }
    hosts_.clear();
    if (endpoints_) {
      for (const config::Endpoint& endpoint : endpoints_->endpoints) {
        const io::Address address = address_of(endpoint.address).value_or(io::Address());
        const auto found = kept.find(address);
        hosts_.push_back(found != kept.end() ? found->second : HostRef(new Host(context_, address, state_, now)));
        hosts_.back()->endpoint = &endpoint;
      }
    }
  }
  part();
  find_zones();
  make_table();
}

// In good order: it is given nothing more, and is neither well nor ill.
bool Cluster::ends(size_t host) const { return endpoints_->endpoints[host].health == config::Health::draining; }

// Into levels, and these into localities.
void Cluster::part() {
  levels_.clear();
  localities_.clear();
  locality_of_.clear();
  if (!endpoints_) return;
  std::map<std::pair<uint32_t, std::string_view>, size_t> found;
  for (const config::Endpoint& one : endpoints_->endpoints) {
    levels_.push_back(one.priority);
    const auto [at, is_new] = found.try_emplace({one.priority, one.locality}, localities_.size());
    if (is_new) localities_.push_back({.weight = one.locality_weight});
    locality_of_.push_back(at->second);
  }
  std::ranges::sort(levels_);
  const auto repeated = std::ranges::unique(levels_);
  levels_.erase(repeated.begin(), repeated.end());
  health_.resize(levels_.size());
  for (const auto& [key, locality] : found) {
    const auto level = std::ranges::lower_bound(levels_, key.first);
    localities_[locality].level = static_cast<size_t>(level - levels_.begin());
  }
}

// As Envoy's, zones are for those that are asked first, and hashes go before them.
void Cluster::find_zones() {
  zones_.clear();
  zone_of_.clear();
  own_zone_ = rules::kAnyZone;
  const auto& rule = config_->zone_routing;
  if (!rule || !endpoints_ || endpoints_->callers.own.empty() || config::is_by_hash(config_->balance)) return;
  const auto& parts = endpoints_->callers.parts;
  uint64_t first = 0;
  for (const config::Endpoint& one : endpoints_->endpoints) {
    const auto at = std::ranges::find(parts, one.locality, &std::pair<std::string, uint32_t>::first);
    const bool counts = one.priority == levels_.front() && at != parts.end();
    zone_of_.push_back(counts ? static_cast<size_t>(at - parts.begin()) : rules::kAnyZone);
    first += one.priority == levels_.front() && one.health != config::Health::draining ? 1 : 0;
  }
  if (first < rule->least) return;
  for (const auto& [locality, callers] : parts) {
    if (locality == endpoints_->callers.own) own_zone_ = zones_.size();
    zones_.push_back({callers, 0});
  }
}

// A locality's weight is shared by its endpoints as their own weights say.
void Cluster::make_table() {
  hash_table_ = {};
  if (!config::is_by_hash(config_->balance)) return;
  std::vector<uint64_t> sums(localities_.size());
  for (size_t i = 0; i < hosts_.size(); ++i) sums[locality_of_[i]] += ends(i) ? 0 : endpoints_->endpoints[i].weight;
  std::vector<rules::HashTarget> targets;
  targets.reserve(hosts_.size());
  for (size_t i = 0; i < hosts_.size(); ++i) {
    const config::Endpoint& one = endpoints_->endpoints[i];
    if (ends(i)) {
      targets.push_back({*hosts_[i]->text, 0});
      continue;
    }
    uint64_t weight = one.weight;
    if (config_->locality_weighted && one.locality_weight > 0)
      weight = kWeightScale * one.locality_weight * one.weight / sums[locality_of_[i]];
    targets.push_back({*hosts_[i]->text, static_cast<uint32_t>(std::clamp<uint64_t>(weight, 1, UINT32_MAX))});
  }
  const config::HashTable& rule = config_->hash_table;
  hash_table_ = config_->balance == config::Balance::maglev
                    ? rules::HashTable::maglev(targets, rule.maglev_size)
                    : rules::HashTable::ring(targets, rule.ring_least, rule.ring_most);
}

HostRef Cluster::original_host(const io::Address& address, TimePoint now) {
  HostRef& host = originals_[address];
  if (!host) host = HostRef(new Host(context_, address, state_, now));
  return host;
}

void Cluster::count(TimePoint now) {
  for (rules::Health& health : health_) health = {};
  for (rules::Locality& locality : localities_) locality.health = {};
  const Choice any{*this, {}, 0, now, false};
  for (size_t i = 0; i < hosts_.size(); ++i) {
    if (ends(i)) continue;
    rules::Health& health = localities_[locality_of_[i]].health;
    ++health.all;
    health.well += any.well(i) ? 1 : 0;
  }
  for (const rules::Locality& locality : localities_) {
    health_[locality.level].all += locality.health.all;
    health_[locality.level].well += locality.health.well;
  }
}

// Levels that a retry leaves take nothing where others can.
size_t Cluster::pick_level(const Picking& picking) const {
  std::vector<rules::Health> others = picking.left.empty() ? std::vector<rules::Health>() : health_;
  for (size_t i = 0; i < others.size(); ++i) {
    if (std::ranges::find(picking.left, levels_[i]) != picking.left.end()) others[i] = {};
  }
  const bool can_leave = std::ranges::any_of(others, [](const rules::Health& one) { return one.percent() > 0; });
  return rules::pick_level(can_leave ? others : health_, config_->panic_percent, picking.random);
}

Cluster::Choice Cluster::choice_of(size_t level, const Picking& picking) const {
  return {*this, picking.tried, levels_[level], picking.now, rules::panics(health_, level, config_->panic_percent)};
}

// Where localities have weights, one of them has the turn before one of its endpoints; else a zone, where zones count.
// A table of hashes has localities' weights in it.
size_t Cluster::pick_in_part(const Choice& choice, const Picking& picking) {
  if (config::is_by_hash(config_->balance)) return pick_one(choice, picking);
  if (!config_->locality_weighted) return pick_in_zone(choice, picking);
  for (rules::Locality& locality : localities_) locality.open = false;
  for (size_t i = 0; i < hosts_.size(); ++i) {
    if (choice.eligible(i)) localities_[locality_of_[i]].open = true;
  }
  Choice within = choice;
  Turn& turn = picking.for_tunnel ? tunnel_turn_ : turn_;
  within.part = turn.locality.pick(rules::Localities(localities_, choice.anyone));
  if (within.part != rules::kNobody) within.parts = &locality_of_;
  return pick_one(within, picking);
}

size_t Cluster::pick_zone(const Choice& choice, Random& random) {
  if (zones_.empty() || choice.anyone || choice.level != levels_.front()) return rules::kAnyZone;
  if (const uint32_t percent = config_->zone_routing->percent; percent < 100 && random.next() % 100 >= percent)
    return rules::kAnyZone;
  for (rules::Zone& zone : zones_) zone.well = 0;
  for (size_t i = 0; i < hosts_.size(); ++i) {
    if (zone_of_[i] != rules::kAnyZone && choice.well(i)) ++zones_[zone_of_[i]].well;
  }
  return rules::pick_zone(zones_, own_zone_, random);
}

// Beyond its zone where that has nobody whom this request has not tried.
size_t Cluster::pick_in_zone(const Choice& choice, const Picking& picking) {
  Choice within = choice;
  within.parts = &zone_of_;
  within.part = pick_zone(choice, picking.random);
  const size_t picked = within.part == rules::kAnyZone ? rules::kNobody : pick_one(within, picking);
  return picked == rules::kNobody ? pick_one(choice, picking) : picked;
}

size_t Cluster::pick_one(const Choice& choice, const Picking& picking) {
  rules::RoundRobin& turn = picking.for_tunnel ? tunnel_turn_.host : turn_.host;
  switch (config_->balance) {
    case config::Balance::round_robin: return turn.pick(choice);
    case config::Balance::least_request:
      return rules::pick_least_request(choice, config_->least_request_choices, picking.random);
    case config::Balance::peak_ewma:
      return rules::pick_least_cost(choice, 2, picking.random,
                                    [&](size_t i) { return hosts_[i]->latency.cost(hosts_[i]->active, picking.now); });
    case config::Balance::ring_hash:
    case config::Balance::maglev: return hash_table_.pick(choice, picking.hash ? *picking.hash : picking.random.next());
    case config::Balance::random:
    case config::Balance::provided: break;
  }
  return rules::pick_random(choice, picking.random);
}

Error Cluster::nobody(TimePoint now) const {
  size_t ejected = 0;
  size_t failing = 0;
  size_t draining = 0;
  for (size_t i = 0; i < hosts_.size(); ++i) {
    ejected += hosts_[i]->standing->is_ejected(now) ? 1 : 0;
    failing += hosts_[i]->standing->fails_checks() ? 1 : 0;
    draining += ends(i) ? 1 : 0;
  }
  std::string why = fmt::format("cluster {} has no healthy endpoint", config_->name);
  if (ejected > 0) {
    why += fmt::format(": {} of {} are ejected", ejected, hosts_.size());
    const std::string rule = config::to_string(config_->origin);
    if (!rule.empty()) why += " by " + rule;
  } else if (failing > 0) {
    why += fmt::format(": {} of {} fail their health checks", failing, hosts_.size());
  } else if (draining > 0) {
    why += fmt::format(": {} of {} are ending", draining, hosts_.size());
  }
  return {Code::unavailable, Side::upstream, Retry::never, std::move(why)};
}

Result<HostRef> Cluster::pick(const Picking& picking) {
  if (config_->discovery == config::Discovery::original_dst) {
    if (picking.original.family() == io::Address::Family::none) {
      return fail(Code::unavailable, Side::local,
                  "cluster " + config_->name + " forwards to the original destination, and there is none");
    }
    return original_host(picking.original, picking.now);
  }
  if (config_->discovery == config::Discovery::by_request) {
    if (picking.named.empty()) {
      return fail(Code::unavailable, Side::local,
                  "cluster " + config_->name + " goes where a request's host says, and this is no such request");
    }
    const auto untried = std::ranges::find_if(picking.named, [&](const io::Address& address) {
      return std::ranges::none_of(picking.tried, [&](const HostRef& host) { return host->address == address; });
    });
    return original_host(untried != picking.named.end() ? *untried : picking.named.front(), picking.now);
  }
  if (hosts_.empty()) {
    std::string why = "cluster " + config_->name + " has no endpoints";
    // Nobody will bring some: whoever made it meant that.
    if (const std::string by = config::to_string(config_->origin);
        config_->discovery == config::Discovery::fixed && !by.empty())
      why += ": " + by;
    return fail(Code::unavailable, Side::upstream, std::move(why), Retry::never);
  }

  count(picking.now);
  const size_t first = pick_level(picking);
  Choice choice = choice_of(first, picking);
  size_t picked = pick_in_part(choice, picking);
  for (size_t i = 0; picked == rules::kNobody && i < levels_.size(); ++i) {
    if (i != first) picked = pick_in_part(choice_of(i, picking), picking);
  }
  if (picked == rules::kNobody && !picking.tried.empty()) {
    choice.tried = {};
    picked = pick_in_part(choice, picking);
  }
  if (picked == rules::kNobody) return std::unexpected(nobody(picking.now));
  return hosts_[picked];
}

std::optional<Detector> Cluster::report(const Host& host, Outcome outcome, TimePoint now) {
  const config::Outlier& rule = config_->outlier;
  if (!rule.enabled || host.endpoint == nullptr) return std::nullopt;
  const auto detector = host.standing->count(rule, outcome, now);
  if (!detector) return std::nullopt;
  size_t all = 0;
  size_t ejected = 0;
  for (size_t i = 0; i < hosts_.size(); ++i) {
    if (ends(i)) continue;
    ++all;
    ejected += hosts_[i]->standing->is_ejected(now) ? 1 : 0;
  }
  if (!may_eject(ejected, all, rule.max_ejection_percent)) return std::nullopt;
  const auto time = host.standing->eject(rule, now);
  if (!time) return std::nullopt;
  log::warn("{} of cluster {} is ejected for {:.1f} s: {} reached ({})", *host.text, config_->name,
            std::chrono::duration<double>(*time).count(), name_of(*detector), config::to_string(config_->origin));
  return detector;
}

void Cluster::sweep(TimePoint now) {
  for (const HostRef& host : hosts_) host->pool.sweep(now, config_->idle_timeout);
  for (auto& [address, host] : originals_) host->pool.sweep(now, config_->idle_timeout);
  std::erase_if(originals_,
                [](const auto& entry) { return entry.second->active == 0 && entry.second->pool.connections() == 0; });
}

void Clusters::adopt(const Snapshot& snapshot) {
  const TimePoint now = context_.scope->loop().now();
  std::erase_if(clusters_, [&](const auto& entry) { return !snapshot.clusters.contains(entry.first); });
  for (const auto& [name, config] : snapshot.clusters) {
    auto& cluster = clusters_[name];
    if (!cluster) cluster = std::make_shared<Cluster>(context_, states_->find(name), first_turn_);
    cluster->adopt(config, Snapshot::find(snapshot.endpoints, config->endpoints_name()), now);
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
