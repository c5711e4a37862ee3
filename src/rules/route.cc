#include "rules/route.h"

#include <fmt/format.h>

#include "rules/conditions.h"
#include "rules/host.h"

namespace weft::rules {
namespace {

// The walk both doors share: `failed(route, mismatch)` is told of each route passed over.
template <class Failed>
RouteDecision walk(const config::RouteTable& table, const http::RequestHead& request, uint32_t random,
                   const codec::Value* claims, Failed failed) {
  RouteDecision decision;
  const auto index = find_host(table, request.authority);
  if (!index) {
    decision.miss = Miss::no_virtual_host;
    return decision;
  }
  decision.host = &table.hosts[*index];
  for (const config::Route& route : decision.host->routes) {
    if (const Mismatch mismatch = first_mismatch(route, request, claims); mismatch.condition != Condition::none) {
      failed(route, mismatch);
      continue;
    }
    decision.route = &route;
    if (const auto* forward = std::get_if<config::Forward>(&route.action)) {
      decision.cluster = &pick_cluster(forward->clusters, forward->total_weight, random);
    }
    return decision;
  }
  decision.miss = Miss::no_route;
  return decision;
}

}  // namespace

const config::ClusterWeight& pick_cluster(const std::vector<config::ClusterWeight>& clusters, uint32_t total_weight,
                                          uint32_t random) {
  uint64_t left = (static_cast<uint64_t>(random) * total_weight) >> 32;
  for (const config::ClusterWeight& entry : clusters) {
    if (left < entry.weight) return entry;
    left -= entry.weight;
  }
  return clusters.back();
}

RouteDecision match_route(const config::RouteTable& table, const http::RequestHead& request, uint32_t random,
                          const codec::Value* claims) {
  return walk(table, request, random, claims, [](const config::Route&, Mismatch) {});
}

Explanation explain_route(const config::RouteTable& table, const http::RequestHead& request, uint32_t random,
                          const codec::Value* claims) {
  Explanation explanation;
  explanation.decision = walk(table, request, random, claims, [&](const config::Route& route, Mismatch mismatch) {
    explanation.tried.push_back({&route, why(route, mismatch, request)});
  });
  return explanation;
}

std::string why_missed(const RouteDecision& decision, const config::RouteTable& table,
                       const http::RequestHead& request) {
  switch (decision.miss) {
    case Miss::none: return {};
    case Miss::no_virtual_host:
      return fmt::format("no virtual host of routes \"{}\" has the domain \"{}\"", table.name, request.authority);
    case Miss::no_route:
      return fmt::format("none of the {} routes of virtual host \"{}\" in routes \"{}\" matches {} {}",
                         decision.host->routes.size(), decision.host->name, table.name, request.method,
                         request.method == "CONNECT" ? request.authority : http::path_only(request.path));
  }
  return {};
}

}  // namespace weft::rules
