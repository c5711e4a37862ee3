// From a DestinationRule's trafficPolicy to a cluster's limits, balancing and outlier detection.
//
// Pure: any thread. Without any policy there are no limits but a budget of retries, and the least loaded of two
// endpoints is picked.
#pragma once

#include "codec/value.h"
#include "mesh/virtual_service.h"
#include "mesh/wire.h"

namespace envoy::config::route::v3 {
class RouteAction;
}

namespace weft::mesh {

// The parts of the policy that hold for one port of a host or of a subset of it. As in Istio, a part that a subset says
// replaces the same part of the rule; and what either says of a port replaces all of its own parts for it: what is left
// out there is as if nobody had said it.
struct TrafficPolicy {
  const codec::Value* load_balancer;
  const codec::Value* connection_pool;
  const codec::Value* outlier_detection;
  const codec::Value* tls;
  const codec::Value* retry_budget;
  const codec::Value* proxy_protocol;
  const codec::Value* tunnel;
  std::string_view balancer;   // what kBalancerAnnotation says
  bool prefers_close = false;  // what its Service says (traffic_distribution.h)

  // How places count: as a rule says, or, where none says anything of it, as the Service does.
  const codec::Value& by_place() const;
  // Whether an order of places is followed: where something tells who is well, or the Service asks for one.
  bool has_order() const;
};
// Either may be nullptr. Points into them.
TrafficPolicy traffic_policy(const DestinationRule* rule, const Subset* subset, uint16_t port);
// Of a policy by itself.
TrafficPolicy traffic_policy(const codec::Value& policy, uint16_t port);

// An annotation of a DestinationRule that asks for a balancer Istio has no word for: "PEAK_EWMA", the endpoint that has
// answered quickest of late, of two picked at random.
inline constexpr std::string_view kBalancerAnnotation = "weft.dev/load-balancer";
inline constexpr std::string_view kPeakEwmaWord = "PEAK_EWMA";

// Whether a call goes where it was meant to go, whoever is there.
bool passes_through(const TrafficPolicy& policy);

void set_traffic_policy(const TrafficPolicy& policy, Protocol protocol, envoy::config::cluster::v3::Cluster& cluster);

// No limit on connections and requests: the public API's own default (1024) is nobody's wish. Retries of what may have
// been processed have a budget (docs/limits.md).
void lift_limits(envoy::config::cluster::v3::Cluster& cluster);

// What its endpoints' places count for (locality.h): of that policy, and whether it is followed at all.
bool depends_on_place(const TrafficPolicy& policy);
// Whether zones count: then also where else who calls like the proxy is.
bool asks_for_zones(const TrafficPolicy& policy);
bool asks_for_zones(const DestinationRule& rule);  // anywhere

// Whether a consistentHash says what to hash.
bool has_hash_key(const codec::Value& hash);
// Where requests to a destination with that policy take their hash from, if it balances by hash.
void set_hash_policy(const TrafficPolicy& policy, envoy::config::route::v3::RouteAction& action);

}  // namespace weft::mesh
