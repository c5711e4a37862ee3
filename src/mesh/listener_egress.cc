// Listeners that a Sidecar's egress has the sidecar itself open: whoever calls them says by the authority whom it
// means, and opaque bytes have one destination.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "mesh/http_rules.h"
#include "mesh/opaque_rules.h"
#include "mesh/resources.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace listener = envoy::config::listener::v3;
namespace route = envoy::config::route::v3;

constexpr uint32_t kNobodysHost = 502;  // as for what leaves the mesh under REGISTRY_ONLY

// All that an application of that namespace may call the service.
std::vector<std::string> domains_of(const Service& service, std::string_view ns, std::string_view domain) {
  std::vector<std::string> domains{service.host};
  if (const auto object = service_of_host(service.host, domain)) {
    domains.push_back(fmt::format("{}.{}.svc", object->name, object->ns));
    domains.push_back(fmt::format("{}.{}", object->name, object->ns));
    if (object->ns == ns) domains.push_back(object->name);
  }
  for (const std::string& ip : service.addresses) {
    if (ip.find(':') == std::string::npos) domains.push_back(ip);
  }
  return domains;
}

void refuse_others(const EgressListener& from, const config::Origin& origin, route::RouteConfiguration& routes) {
  auto* host = routes.add_virtual_hosts();
  host->set_name("block_all");  // Istio's name
  host->add_domains("*");
  auto* all = host->add_routes();
  all->mutable_match()->set_prefix("/");
  set_origin(origin, *all->mutable_metadata());
  all->mutable_direct_response()->set_status(kNobodysHost);
  all->mutable_direct_response()->mutable_body()->set_inline_string(fmt::format(
      "weft: none of the hosts of {} that have port {} is called so\n", config::to_string(origin), from.port));
}

route::RouteConfiguration bound_routes(const Model& model, const Workload& proxy, const EgressListener& from,
                                       const std::vector<const Service*>& services, const config::Origin& origin) {
  route::RouteConfiguration routes;
  routes.set_name(egress_listener_name({from.bind, from.port}));
  routes.mutable_validate_clusters()->set_value(false);
  routes.set_ignore_port_in_host_matching(true);
  std::set<std::string> taken;
  for (const Service* service : services) {
    std::vector<std::string> domains = domains_of(*service, proxy.object.ns, model.settings().cluster_domain);
    std::erase_if(domains, [&](const std::string& one) { return !taken.insert(one).second; });
    if (domains.empty()) continue;
    auto* host = routes.add_virtual_hosts();
    host->set_name(fmt::format("{}:{}", service->host, from.port));
    for (std::string& one : domains) host->add_domains(std::move(one));
    add_routes(model, *service, *service->port(from.port), proxy, *host);
  }
  refuse_others(from, origin, routes);
  return routes;
}

}  // namespace

Bytes egress_listener(const Model& model, const Workload& proxy, const View& view, const ListenerName& name) {
  const auto bound = bound_listeners(view);
  const auto at = std::ranges::find_if(
      bound, [&](const EgressListener* one) { return one->bind == name.ip && one->port == name.port; });
  if (at == bound.end()) return std::nullopt;
  const EgressListener& from = **at;
  const std::vector<const Service*> services = services_of(model, view, from);
  if (!is_http(from.protocol) && services.empty()) return std::nullopt;
  const config::Origin origin{"Sidecar", view.sidecar->object.ns, view.sidecar->object.name, from.rule};
  listener::Listener out;
  out.set_name(egress_listener_name(name));
  set_address(name.ip, name.port, *out.mutable_address());
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  set_origin(origin, *out.mutable_metadata());
  add_listener_log(model.settings(), out);
  auto* chain = out.add_filter_chains();
  set_origin(origin, *chain->mutable_metadata());
  if (is_http(from.protocol)) {
    chain->set_name("http");
    add_http(model.settings(), model.path_form(), fmt::format("outbound_{}", to_string(name)),
             bound_routes(model, proxy, from, services, origin), *chain);
    return to_bytes(out);
  }
  const Service& first = *services.front();
  const OpaqueRoute rest = opaque_routes(model, first, *first.port(from.port), name.ip, proxy).back();
  chain->set_name("tcp");
  add_tcp(model.settings(), rest.clusters, *chain, {}, rest.terms);
  return to_bytes(out);
}

}  // namespace weft::mesh
