// EndpointSet: the addresses behind a cluster, as configuration gives them. Their live state (health, ejections, pools)
// is the proxy's Host.
//
// Immutable once compiled and shared by pointer: any thread. An endpoint set swaps by itself, without a new cluster.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "config/address.h"

namespace weft::config {

// envoy.config.core.v3.HealthStatus, as far as it changes whom we pick.
enum class Health : uint8_t { healthy, degraded, draining, unhealthy };

// envoy.config.endpoint.v3.LbEndpoint.
struct Endpoint {
  Address address;
  uint32_t weight = 1;           // never 0
  uint32_t priority = 0;         // 0 is asked first
  uint32_t locality_weight = 0;  // of all endpoints of its locality together; 0: nothing is said
  Health health = Health::healthy;
  std::string hostname;
  std::string locality;  // "region/zone/sub_zone"; empty if none
  // The strings of filter_metadata, by "namespace.key": "weft.workload", "istio.workload"; sorted.
  std::vector<std::pair<std::string, std::string>> labels;

  // "" if there is none.
  std::string_view label(std::string_view key) const;
};

// Where those are that call as this proxy's workload does, in ten thousandths of them, among the localities that have
// endpoints. What our control plane says beside the localities.
struct Callers {
  std::string own;  // this proxy's locality; empty: nobody says, or none of the endpoints is there
  std::vector<std::pair<std::string, uint32_t>> parts;
};

// envoy.config.endpoint.v3.ClusterLoadAssignment.
struct EndpointSet {
  std::string name;     // what clusters call it: Cluster::endpoints_name()
  std::string version;  // content hash
  std::vector<Endpoint> endpoints;
  Callers callers;
};

}  // namespace weft::config
