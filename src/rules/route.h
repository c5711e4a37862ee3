// Route matching: which virtual host, route and cluster a request gets, by name, and why not the others.
//
// Pure functions on immutable configuration: any thread. The proxy runs match_route on live traffic, the control plane
// and the CLI run explain_route on a described request; both go through the same walk. A decision points into the
// table, which the caller keeps alive. match_route allocates nothing on a hit, except to join a header that stands
// several times and to lower a host of over 256 bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/value.h"
#include "config/route.h"
#include "http/head.h"

namespace weft::rules {

enum class Miss : uint8_t { none, no_virtual_host, no_route };

struct RouteDecision {
  Miss miss = Miss::none;
  const config::VirtualHost* host = nullptr;       // set unless no_virtual_host
  const config::Route* route = nullptr;            // set on a hit
  const config::ClusterWeight* cluster = nullptr;  // set on a hit whose action is Forward
};

// Domains as envoy.config.route.v3.VirtualHost orders them, then the first route that matches. `random` is uniform over
// all 32 bits and picks among weighted clusters. `claims`: what the request's verified token says; nullptr: it has
// none.
RouteDecision match_route(const config::RouteTable& table, const http::RequestHead& request, uint32_t random,
                          const codec::Value* claims = nullptr);

// One sentence for a local reply: which host or path found nothing, and where it was looked for. "" on a hit.
std::string why_missed(const RouteDecision& decision, const config::RouteTable& table,
                       const http::RequestHead& request);

// A route that was looked at before the decision, and its first condition that did not hold.
struct Tried {
  const config::Route* route = nullptr;
  std::string why;
};

struct Explanation {
  RouteDecision decision;
  std::vector<Tried> tried;  // in order
};

Explanation explain_route(const config::RouteTable& table, const http::RequestHead& request, uint32_t random,
                          const codec::Value* claims = nullptr);

// The cluster whose share of the total weight holds `random`; `clusters` must not be empty.
const config::ClusterWeight& pick_cluster(const std::vector<config::ClusterWeight>& clusters, uint32_t total_weight,
                                          uint32_t random);

}  // namespace weft::rules
