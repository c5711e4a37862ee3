// How a cluster picks among its endpoints.
#include <fmt/format.h>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "xds/compile_cluster.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

using envoy::config::cluster::v3::Cluster;

// The public API's bounds.
constexpr uint64_t kLargestRing = 8 * 1024 * 1024;
constexpr uint64_t kLargestMaglev = 5000011;

// What our control plane says beside LEAST_REQUEST, which others understand.
constexpr std::string_view kPeakEwma = "peak_ewma";

Result<config::Balance> balance(const Cluster& from, config::Discovery discovery, const Place& at) {
  const bool provided = discovery == config::Discovery::original_dst || discovery == config::Discovery::by_request;
  const Place here = at.child("lb_policy");
  if (provided != (from.lb_policy() == Cluster::CLUSTER_PROVIDED))
    return here.refuse(
        "CLUSTER_PROVIDED goes only with type ORIGINAL_DST or a dynamic_forward_proxy, and they with it");
  if (provided) return config::Balance::provided;
  switch (from.lb_policy()) {
    case Cluster::ROUND_ROBIN: return config::Balance::round_robin;
    case Cluster::LEAST_REQUEST:
      return metadata_text(from.metadata(), "weft", "balance") == kPeakEwma ? config::Balance::peak_ewma
                                                                            : config::Balance::least_request;
    case Cluster::RANDOM: return config::Balance::random;
    case Cluster::RING_HASH: return config::Balance::ring_hash;
    case Cluster::MAGLEV: return config::Balance::maglev;
    default:
      return here.refuse(fmt::format("weft speaks ROUND_ROBIN, LEAST_REQUEST, RANDOM, RING_HASH and MAGLEV, not {}",
                                     static_cast<int>(from.lb_policy())));
  }
}

bool is_prime(uint64_t number) {
  if (number < 2) return false;
  for (uint64_t factor = 2; factor * factor <= number; ++factor) {
    if (number % factor == 0) return false;
  }
  return true;
}

Result<config::HashTable> hash_table(const Cluster& from, const Place& at) {
  config::HashTable out;
  const auto& ring = from.ring_hash_lb_config();
  const Place here = at.child("ring_hash_lb_config");
  if (ring.has_minimum_ring_size() && ring.minimum_ring_size().value() > kLargestRing)
    return here.child("minimum_ring_size").refuse(fmt::format("it must be at most {}", kLargestRing));
  if (ring.has_maximum_ring_size() && ring.maximum_ring_size().value() > kLargestRing)
    return here.child("maximum_ring_size").refuse(fmt::format("it must be at most {}", kLargestRing));
  if (ring.has_minimum_ring_size()) out.ring_least = static_cast<uint32_t>(ring.minimum_ring_size().value());
  if (ring.has_maximum_ring_size()) out.ring_most = static_cast<uint32_t>(ring.maximum_ring_size().value());
  if (out.ring_least > out.ring_most)
    return here.child("minimum_ring_size").refuse("it is more than maximum_ring_size");
  if (!from.maglev_lb_config().has_table_size()) return out;
  const uint64_t size = from.maglev_lb_config().table_size().value();
  if (size > kLargestMaglev || !is_prime(size)) {
    return at.child("maglev_lb_config")
        .child("table_size")
        .refuse(fmt::format("it must be a prime, at most {}", kLargestMaglev));
  }
  out.maglev_size = static_cast<uint32_t>(size);
  return out;
}

Result<config::SlowStart> slow_start(const Cluster::SlowStartConfig& from, const Place& at) {
  config::SlowStart out;
  if (from.has_slow_start_window()) {
    TRY(out.window, duration(from.slow_start_window(), at.child("slow_start_window")));
  }
  if (from.has_aggression()) out.aggression = from.aggression().default_value();
  if (!(out.aggression > 0)) return at.child("aggression").refuse("it must be more than 0");
  if (from.has_min_weight_percent()) {
    const double percent = from.min_weight_percent().value();
    if (!(percent >= 0 && percent <= 100)) return at.child("min_weight_percent").refuse("it must be in 0..100");
    out.least_percent = static_cast<uint32_t>(percent);
  }
  return out;
}

}  // namespace

Result<void> compile_balancing(const Cluster& from, config::Cluster& out, const Place& at) {
  TRY(out.balance, balance(from, out.discovery, at));
  TRY(out.hash_table, hash_table(from, at));
  const Place least = at.child("least_request_lb_config");
  if (from.least_request_lb_config().has_choice_count())
    out.least_request_choices = from.least_request_lb_config().choice_count().value();
  if (out.least_request_choices < 2) return least.child("choice_count").refuse("it must be at least 2");
  if (from.has_round_robin_lb_config()) {
    TRY(out.slow_start, slow_start(from.round_robin_lb_config().slow_start_config(),
                                   at.child("round_robin_lb_config").child("slow_start_config")));
  } else {
    TRY(out.slow_start,
        slow_start(from.least_request_lb_config().slow_start_config(), least.child("slow_start_config")));
  }
  const auto& common = from.common_lb_config();
  out.locality_weighted = common.has_locality_weighted_lb_config();
  if (common.has_zone_aware_lb_config()) {
    config::ZoneRouting& zones = out.zone_routing.emplace();
    const auto& said = common.zone_aware_lb_config();
    if (said.has_min_cluster_size()) zones.least = said.min_cluster_size().value();
    if (said.has_routing_enabled()) {
      const double percent = said.routing_enabled().value();
      if (!(percent >= 0 && percent <= 100))
        return at.child("common_lb_config")
            .child("zone_aware_lb_config")
            .child("routing_enabled")
            .refuse("it must be in 0..100");
      zones.percent = static_cast<uint32_t>(percent);
    }
  }
  if (common.has_healthy_panic_threshold()) {
    const double percent = common.healthy_panic_threshold().value();
    if (!(percent >= 0 && percent <= 100))
      return at.child("common_lb_config").child("healthy_panic_threshold").refuse("it must be in 0..100");
    out.panic_percent = static_cast<uint32_t>(percent);
  }
  return {};
}

Result<config::Limits> compile_limits(const envoy::config::cluster::v3::CircuitBreakers& from, const Place& at) {
  config::Limits out;
  for (const auto& threshold : from.thresholds()) {
    if (threshold.priority() != envoy::config::core::v3::DEFAULT) continue;  // no route of ours has another priority
    if (threshold.has_max_connections()) out.max_connections = threshold.max_connections().value();
    if (threshold.has_max_pending_requests()) out.max_pending = threshold.max_pending_requests().value();
    if (threshold.has_max_requests()) out.max_requests = threshold.max_requests().value();
    if (threshold.has_max_retries()) out.max_retries = threshold.max_retries().value();
    if (!threshold.has_retry_budget()) continue;
    const auto& said = threshold.retry_budget();
    config::RetryBudget budget;
    if (said.has_budget_percent()) {
      const double percent = said.budget_percent().value();
      if (!(percent >= 0 && percent <= 100)) return at.child("retry_budget").refuse("budget_percent must be in 0..100");
      budget.percent = static_cast<uint32_t>(percent);
    }
    if (said.has_min_retry_concurrency()) budget.least = said.min_retry_concurrency().value();
    if (said.has_budget_interval()) {
      TRY(budget.interval, duration(said.budget_interval(), at.child("retry_budget").child("budget_interval")));
    }
    out.retry_budget = budget;
  }
  return out;
}

}  // namespace weft::xds
