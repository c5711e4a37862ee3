#include "mesh/opaque_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/ip.h"
#include "mesh/authorization.h"
#include "mesh/held_policy.h"
#include "mesh/http_rules.h"
#include "mesh/kinds/duration.h"
#include "mesh/service_clusters.h"

namespace weft::mesh {
namespace {

using codec::Value;

struct To {
  const Model& model;
  const VirtualService& object;
  const Service& service;
  const ServicePort& port;
  config::Ip ip;
  const Workload& caller;
};

bool holds(const Value& subnets, const config::Ip& ip) {
  if (subnets.size() == 0) return true;
  return std::ranges::any_of(subnets.as_array(), [&](const Value& one) {
    const auto block = parse_ip_block(one.as_string());
    if (!block) return false;
    const auto range = config::IpRange::make(block->address, block->length);
    return range && range->contains(ip);
  });
}

// All of it but the names of TLS.
bool is_for_connection(const Value& match, const To& to) {
  const int64_t port = match.get("port").as_int();
  if (port != 0 && port != to.port.port) return false;
  return is_for(match, nullptr, to.object.object.ns) && is_for_caller(match, to.caller) &&
         holds(match.get("destinationSubnets"), to.ip);
}

OpaqueRoute route_by(const To& to, std::string_view list, size_t index) {
  const Value& rule = to.object.spec.get(list).as_array()[index];
  const std::string name = fmt::format("{}[{}]", list, index);
  return {{},
          clusters_of(to.model, to.object, rule, "spec." + name, to.port.port),
          {"VirtualService", to.object.object.ns, to.object.object.name, name},
          {}};
}

void add_tls(const To& to, std::vector<OpaqueRoute>& routes) {
  if (!to.port.tls && !to.port.names) return;
  std::vector<std::string> taken;  // the first rule that names a name has it
  const codec::Array& rules = to.object.spec.get("tls").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    OpaqueRoute route = route_by(to, "tls", i);
    for (const Value& match : rules[i].get("match").as_array()) {
      if (!is_for_connection(match, to)) continue;
      for (const Value& name : match.get("sniHosts").as_array()) {
        if (std::ranges::find(taken, name.as_string()) != taken.end()) continue;
        taken.push_back(name.as_string());
        route.server_names.push_back(name.as_string());
      }
    }
    if (!route.server_names.empty()) routes.push_back(std::move(route));
  }
}

bool add_tcp_rule(const To& to, std::vector<OpaqueRoute>& routes) {
  const codec::Array& rules = to.object.spec.get("tcp").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    const codec::Array& said = rules[i].get("match").as_array();
    const bool matches =
        said.empty() || std::ranges::any_of(said, [&](const Value& match) { return is_for_connection(match, to); });
    if (!matches) continue;
    routes.push_back(route_by(to, "tcp", i));
    return true;
  }
  return false;
}

std::vector<OpaqueRoute> with_terms(const Model& model, const Workload& caller, std::vector<OpaqueRoute> routes) {
  for (OpaqueRoute& route : routes) route.terms = tcp_terms(model, caller, route.clusters);
  return routes;
}

TcpTerms terms_of(const TrafficPolicy& policy) {
  const Value& pool = policy.connection_pool->get("tcp");
  const auto time = [&](std::string_view field) {
    return kinds::parse_duration(pool.get(field).as_string()).value_or(Duration(0));
  };
  TcpTerms terms{.idle = time("idleTimeout"),
                 .longest = time("maxConnectionDuration"),
                 .by_source_ip = policy.load_balancer->at("consistentHash", "useSourceIp").as_bool()};
  const Value& tunnel = *policy.tunnel;
  if (tunnel.is_null()) return terms;
  const std::string& host = tunnel.get("targetHost").as_string();
  const bool bare_ipv6 = host.find(':') != host.npos && !host.starts_with('[');
  terms.tunnel_to =
      fmt::format("{}{}{}:{}", bare_ipv6 ? "[" : "", host, bare_ipv6 ? "]" : "", tunnel.get("targetPort").as_int());
  terms.tunnel_by_post = tunnel.get("protocol").as_string() == "POST";
  return terms;
}

}  // namespace

TcpTerms tcp_terms(const Model& model, const Workload& caller, const std::vector<WeightedCluster>& clusters) {
  TcpTerms terms;
  for (const WeightedCluster& cluster : clusters) {
    const auto name = parse_cluster_name(cluster.name);
    if (!name) return {};
    const TcpTerms own = terms_of(*HeldPolicy(model, *name, caller));
    if (&cluster == &clusters.front()) terms = own;
    if (own.tunnel_to != terms.tunnel_to || own.tunnel_by_post != terms.tunnel_by_post) terms.tunnel_to.clear();
  }
  return terms;
}

std::vector<WeightedCluster> clusters_of(const Model& model, const VirtualService& object, const Value& rule,
                                         const std::string& path, uint16_t listener_port) {
  std::vector<WeightedCluster> clusters;
  const codec::Array& routes = rule.get("route").as_array();
  for (size_t i = 0; i < routes.size(); ++i) {
    const auto weight = static_cast<uint32_t>(routes.size() == 1 ? 1 : routes[i].get("weight").as_int());
    if (weight == 0) continue;
    clusters.push_back(
        {cluster_of(model, object, listener_port, fmt::format("{}.route[{}].destination", path, i)), weight});
  }
  return clusters;
}

std::vector<OpaqueRoute> opaque_routes(const Model& model, const Service& service, const ServicePort& port,
                                       std::string_view ip, const Workload& caller) {
  std::vector<OpaqueRoute> routes;
  if (const auto routing = model.routing(service.host, caller.object.ns)) {
    const To to{model, *routing, service, port, config::parse_ip(ip).value_or(config::Ip()), caller};
    add_tls(to, routes);
    if (add_tcp_rule(to, routes)) return with_terms(model, caller, std::move(routes));
  }
  routes.push_back({{}, {{to_string(ClusterName{false, port.port, "", service.host}), 1}}, origin_of(service), {}});
  return with_terms(model, caller, std::move(routes));
}

}  // namespace weft::mesh
