// virtualInbound: where everything for the workload arrives, whichever port it was meant for.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/listener/http_inspector/v3/http_inspector.pb.h"
#include "envoy/extensions/filters/listener/original_dst/v3/original_dst.pb.h"
#include "envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.pb.h"
#include "mesh/authorization_filters.h"
#include "mesh/http_rules.h"
#include "mesh/kinds/duration.h"
#include "mesh/mutual_tls.h"
#include "mesh/resources.h"
#include "mesh/server_tls.h"
#include "mesh/service_clusters.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace listener = envoy::config::listener::v3;

config::Origin origin_of(const InboundPort& port, const Workload& workload) {
  if (port.service != nullptr) return origin_of(*port.service);
  return {"Pod", workload.object.ns, workload.object.name, ""};
}

envoy::config::route::v3::RouteConfiguration inbound_routes(const std::string& cluster, uint16_t port,
                                                            const config::Origin& origin) {
  envoy::config::route::v3::RouteConfiguration routes;
  routes.set_name(cluster);
  routes.mutable_validate_clusters()->set_value(false);
  auto* host = routes.add_virtual_hosts();
  host->set_name(fmt::format("inbound|http|{}", port));
  host->add_domains("*");
  auto* all = host->add_routes();
  forward_all(cluster, origin, *all);
  set_default_retries(*all->mutable_route()->mutable_retry_policy());
  return routes;
}

// How a chain's clients come.
enum class Transport : uint8_t { plaintext, mutual_tls, own_tls };

std::string_view suffix_of(Transport transport) {
  switch (transport) {
    case Transport::plaintext: return "";
    case Transport::mutual_tls: return "-mtls";
    case Transport::own_tls: return "-tls";
  }
  return "";
}

// What a Sidecar says of the TLS of a port; nullptr: nothing.
const codec::Value* ingress_tls_of(const Model& model, const Workload& proxy, uint16_t port) {
  const Sidecar* sidecar = model.sidecar_of(proxy);
  if (sidecar == nullptr) return nullptr;
  const auto said = std::ranges::find(sidecar->ingress, port, &IngressPort::port);
  return said == sidecar->ingress.end() || said->tls.is_null() ? nullptr : &said->tls;
}

Inside inside_of(const InboundPort& port, bool http, MtlsMode mode) {
  if (port.protocol == Protocol::unknown) return http ? Inside::http : Inside::opaque;
  return mode == MtlsMode::strict ? Inside::said_by_port : Inside::anything;
}

// How long opaque connections may be silent; 0: nobody says.
Duration idle_at(const Model& model, const Workload& proxy, uint16_t port) {
  const Sidecar* sidecar = model.sidecar_of(proxy);
  if (sidecar == nullptr) return Duration(0);
  return kinds::parse_duration(ingress_pool(*sidecar, port).at("tcp", "idleTimeout").as_string()).value_or(Duration(0));
}

void add_chain(const Model& model, const Workload& proxy, const InboundPort& port, bool http, Transport transport,
               const SecurityFilters& security, listener::Listener& out) {
  std::string cluster = to_string(ClusterName{true, port.port, "", ""});
  config::Origin origin = origin_of(port, proxy);
  auto* chain = out.add_filter_chains();
  const bool mutual = transport == Transport::mutual_tls;
  chain->set_name(fmt::format("0.0.0.0_{}{}{}", port.port, http || port.protocol == Protocol::tcp ? "" : "-opaque",
                              suffix_of(transport)));
  chain->mutable_filter_chain_match()->mutable_destination_port()->set_value(port.port);
  set_origin(origin, *chain->mutable_metadata());
  if (mutual) take_mutual_tls(model.settings(), inside_of(port, http, model.mtls_mode(proxy, port.port)), *chain);
  if (transport == Transport::own_tls) {
    chain->mutable_filter_chain_match()->set_transport_protocol("tls");
    end_tls(model.settings(), {.said = *ingress_tls_of(model, proxy, port.port), .http = http}, *chain);
  }
  if (!http) {
    return add_tcp(model.settings(), std::move(cluster), *chain, security.tcp,
                   {.idle = idle_at(model, proxy, port.port), .tunnel_to = {}});
  }
  if (port.protocol == Protocol::unknown && !mutual) match_detected_http(*chain);
  add_http(model.settings(), model.path_form(), fmt::format("inbound_0.0.0.0_{}", port.port),
           inbound_routes(cluster, port.port, origin), *chain,
           // Who has a certificate of the user's own authority is from outside: it says nothing of others by headers.
           transport == Transport::own_tls ? HttpEnd::edge : HttpEnd::mesh, security.http);
}

// Opaque bytes without mutual TLS, where other chains of the port tell TLS and plaintext apart: of chains that do, the
// one that is for either gets nothing, so there is one for each.
void add_opaque_for_each(const Model& model, const Workload& proxy, const InboundPort& port,
                         const SecurityFilters& security, listener::Listener& out) {
  for (const char* spoken : {"raw_buffer", "tls"}) {
    add_chain(model, proxy, port, false, Transport::plaintext, security, out);
    auto& chain = *out.mutable_filter_chains(out.filter_chains_size() - 1);
    chain.mutable_filter_chain_match()->set_transport_protocol(spoken);
    if (std::string_view(spoken) == "tls") chain.set_name(chain.name() + "-other-tls");
  }
}

// Who comes without mutual TLS to a port that wants it must not fall through to what takes all other ports.
void refuse_rest(const Model& model, const InboundPort& port, listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name(fmt::format("0.0.0.0_{}-plaintext-refused", port.port));
  chain->mutable_filter_chain_match()->mutable_destination_port()->set_value(port.port);
  add_tcp(model.settings(), std::string(kBlackHole), *chain);
}

// The ports that say what is spoken: nobody needs to look there.
listener::ListenerFilterChainMatchPredicate not_looked_at(const std::vector<InboundPort>& ports) {
  listener::ListenerFilterChainMatchPredicate::MatchSet ranges;
  for (const InboundPort& port : ports) {
    if (port.protocol == Protocol::unknown) continue;
    auto* range = ranges.add_rules()->mutable_destination_port_range();
    range->set_start(port.port);
    range->set_end(port.port + 1);
  }
  listener::ListenerFilterChainMatchPredicate where;
  if (ranges.rules_size() == 1) {
    where = ranges.rules(0);  // one of them is no set
  } else if (ranges.rules_size() > 1) {
    *where.mutable_or_match() = std::move(ranges);
  }
  return where;
}

// Mesh clients may come with TLS to any port of the workload. What is inside is looked at where nobody said what is
// spoken.
void add_inspectors(const std::vector<InboundPort>& ports, listener::Listener& out) {
  auto* tls = out.add_listener_filters();
  tls->set_name("envoy.filters.listener.tls_inspector");
  pack(envoy::extensions::filters::listener::tls_inspector::v3::TlsInspector(), *tls->mutable_typed_config());
  auto* http = out.add_listener_filters();
  http->set_name("envoy.filters.listener.http_inspector");
  pack(envoy::extensions::filters::listener::http_inspector::v3::HttpInspector(), *http->mutable_typed_config());
  if (auto where = not_looked_at(ports); where.rule_case() != where.RULE_NOT_SET)
    *http->mutable_filter_disabled() = std::move(where);
}

void add_undeclared_http(const Model& model, const Workload& proxy, bool mutual, const SecurityFilters& security,
                         listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name(fmt::format("virtualInbound-passthrough-http{}", mutual ? "-mtls" : ""));
  if (mutual) {
    take_mutual_tls(model.settings(), Inside::http, *chain);
  } else {
    match_detected_http(*chain);
  }
  const config::Origin origin{"Pod", proxy.object.ns, proxy.object.name, ""};
  add_http(model.settings(), model.path_form(), "inbound_undeclared",
           inbound_routes(std::string(kInboundPassthrough), 0, origin), *chain, HttpEnd::mesh, security.http);
}

// Ports nobody declares: which they are is not known here, so the workload's own mode holds. What is HTTP is looked
// into all the same: who says there by a header whom it is gets no further than elsewhere.
void add_undeclared(const Model& model, const Workload& proxy, const SecurityFilters& security,
                    listener::Listener& out) {
  const MtlsMode mode = model.mtls_mode(proxy, 0);
  if (mode != MtlsMode::disable) add_undeclared_http(model, proxy, true, security, out);
  if (mode == MtlsMode::permissive) {
    auto* mutual = out.add_filter_chains();
    mutual->set_name("virtualInbound-passthrough-mtls");
    take_mutual_tls(model.settings(), Inside::opaque, *mutual);
    add_tcp(model.settings(), std::string(kInboundPassthrough), *mutual, security.tcp);
  }
  if (mode != MtlsMode::strict) add_undeclared_http(model, proxy, false, security, out);
  auto* rest = out.mutable_default_filter_chain();
  rest->set_name("virtualInbound-passthrough");
  if (mode == MtlsMode::strict) take_mutual_tls(model.settings(), Inside::opaque, *rest);
  add_tcp(model.settings(), std::string(kInboundPassthrough), *rest, security.tcp);
}

// Where a Sidecar declares ingress, that alone comes in by a port's rules; but a port that has a mode of mutual TLS of
// its own keeps it, and its rules with that: a Sidecar opens nothing.
std::map<uint16_t, InboundPort> declared_ports(const Model& model, const Workload& workload, const Sidecar& sidecar,
                                               const std::map<uint16_t, InboundPort>& known) {
  std::map<uint16_t, InboundPort> declared;
  for (const IngressPort& one : sidecar.ingress) {
    const auto at = known.find(one.port);
    declared.emplace(one.port, InboundPort{one.port, one.protocol, at == known.end() ? nullptr : at->second.service});
  }
  const MtlsMode rest = model.mtls_mode(workload, 0);
  for (const auto& [number, port] : known) {
    if (model.mtls_mode(workload, number) != rest) declared.emplace(number, port);
  }
  return declared;
}

}  // namespace

std::vector<InboundPort> inbound_ports(const Model& model, const Workload& workload) {
  std::map<uint16_t, InboundPort> ports;
  for (const Service* service : model.services_of(workload)) {
    for (const ServicePort& port : service->ports) {
      auto number = target_of(port, workload);
      if (!number) continue;
      auto [at, added] = ports.try_emplace(*number, InboundPort{*number, port.protocol, service});
      if (added) continue;
      if (at->second.protocol != port.protocol) at->second.protocol = Protocol::unknown;
      if (at->second.service != service) at->second.service = nullptr;  // which was called is not to be seen there
    }
  }
  for (const ContainerPort& port : workload.ports) {
    ports.try_emplace(port.port, InboundPort{port.port, protocol_of("", port.name), nullptr});
  }
  for (const uint16_t port : model.ports_with_mode(workload))
    ports.try_emplace(port, InboundPort{port, Protocol::unknown, nullptr});
  if (const Sidecar* sidecar = model.sidecar_of(workload); sidecar != nullptr && !sidecar->ingress.empty())
    ports = declared_ports(model, workload, *sidecar, ports);
  for (const uint16_t own : {kInboundPort, kOutboundPort}) ports.erase(own);  // closed (virtual_inbound)
  std::vector<InboundPort> sorted;
  for (const auto& [number, port] : ports) sorted.push_back(port);
  return sorted;
}

Protocol inbound_protocol(const Model& model, const Workload& workload, uint16_t port) {
  for (const InboundPort& one : inbound_ports(model, workload)) {
    if (one.port == port) return one.protocol;
  }
  return Protocol::unknown;
}

Bytes virtual_inbound(const Model& model, const Workload& proxy) {
  listener::Listener out;
  out.set_name(std::string(kVirtualInbound));
  set_every_address(model.settings(), kInboundPort, *out.mutable_address());
  out.set_traffic_direction(envoy::config::core::v3::INBOUND);
  if (model.names_denials()) set_label("denials", "named", *out.mutable_metadata());
  auto* original = out.add_listener_filters();
  original->set_name("envoy.filters.listener.original_dst");
  pack(envoy::extensions::filters::listener::original_dst::v3::OriginalDst(), *original->mutable_typed_config());
  add_listener_log(model.settings(), out);
  std::vector<InboundPort> ports = inbound_ports(model, proxy);
  add_inspectors(ports, out);
  set_duration(Duration(0), *out.mutable_listener_filters_timeout());
  out.set_continue_on_listener_filters_timeout(true);

  // What was sent to a port of the sidecar's own would be passed on to it, and by it to this port, for ever.
  for (const uint16_t own : {kInboundPort, kOutboundPort}) {
    auto* loop = out.add_filter_chains();
    loop->set_name(own == kInboundPort ? "virtualInbound-blackhole" : "virtualInbound-blackhole-outbound");
    loop->mutable_filter_chain_match()->mutable_destination_port()->set_value(own);
    add_tcp(model.settings(), std::string(kBlackHole), *loop);
  }
  const SecurityFilters security = security_filters(model, proxy);
  for (const InboundPort& port : ports) {
    const MtlsMode mode = model.mtls_mode(proxy, port.port);
    // Mutual TLS of the mesh goes before it, as in Istio.
    if (mode == MtlsMode::disable && ingress_tls_of(model, proxy, port.port) != nullptr) {
      add_chain(model, proxy, port, is_http(port.protocol), Transport::own_tls, security, out);
      refuse_rest(model, port, out);
      continue;
    }
    for (const Transport transport : {Transport::mutual_tls, Transport::plaintext}) {
      if (mode == (transport == Transport::plaintext ? MtlsMode::strict : MtlsMode::disable)) continue;
      if (port.protocol != Protocol::tcp) add_chain(model, proxy, port, true, transport, security, out);
      if (is_http(port.protocol)) continue;
      const bool told_apart = port.protocol == Protocol::unknown || mode == MtlsMode::permissive;
      if (transport == Transport::plaintext && told_apart) {
        add_opaque_for_each(model, proxy, port, security, out);
      } else {
        add_chain(model, proxy, port, false, transport, security, out);
      }
    }
    if (mode == MtlsMode::strict) refuse_rest(model, port, out);
  }
  add_undeclared(model, proxy, security, out);
  return to_bytes(out);
}

}  // namespace weft::mesh
