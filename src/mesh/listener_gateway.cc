// The listeners of a gateway's workload: one a port, with the servers of all Gateways that meet there.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/listener/tls_inspector/v3/tls_inspector.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/authorization_filters.h"
#include "mesh/gateway_servers.h"
#include "mesh/gateway_topology.h"
#include "mesh/http_match.h"
#include "mesh/http_rules.h"
#include "mesh/opaque_rules.h"
#include "mesh/resources.h"
#include "mesh/server_tls.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace listener = envoy::config::listener::v3;
namespace route = envoy::config::route::v3;
namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using codec::Value;
using Servers = std::vector<const OpenServer*>;
using Closed = std::vector<const ClosedServer*>;

config::Origin origin_of(const OpenServer& open) {
  return {"Gateway", open.gateway->object.ns, open.gateway->object.name, open.server->rule};
}

constexpr uint32_t kMisdirected = 421;

// A host that one server's connections do not reach, although its wildcard takes it in.
struct Guarded {
  std::string host;
  std::string_view why;
  const OpenServer* by;
};
constexpr std::string_view kHasTerms =
    "is for connections that ask for it by SNI: the server there has terms of its own for clients";
constexpr std::string_view kIsClosed = "is closed here: its server could not be opened";

// Those of `hosts` within the server's own.
void add_guarded(const OpenServer& open, const OpenServer& by, std::string_view why, std::vector<Guarded>& found) {
  for (const ServerHost& host : by.hosts) {
    const bool within = std::ranges::any_of(
        open.hosts, [&](const ServerHost& own) { return own.host != host.host && covers(own.host, host.host); });
    if (within) found.push_back({host.host, why, &by});
  }
}

// The hosts of the port's other servers that ask clients for certificates in another way than this one, and lie within
// its own: who names one by SNI meets its terms, so who came by another name must not reach it by Host.
std::vector<Guarded> guarded_elsewhere(const OpenServer& open, const Servers& servers, const Closed& closed) {
  std::vector<Guarded> found;
  for (const OpenServer* other : servers) {
    const GatewayServer& asks = *other->server;
    const bool has_terms = asks.ends_tls() && asks_clients(asks.tls) && asks.tls != open.server->tls;
    if (has_terms) add_guarded(open, *other, kHasTerms, found);
  }
  for (const ClosedServer* other : closed) {
    if (other->is.server->is_tls()) add_guarded(open, other->is, kIsClosed, found);
  }
  return found;
}

// In plaintext all servers of the port share their hosts.
std::vector<Guarded> closed_in_plaintext(const Servers& servers, const Closed& closed) {
  std::vector<Guarded> found;
  for (const ClosedServer* other : closed) {
    for (const OpenServer* open : servers) add_guarded(*open, other->is, kIsClosed, found);
  }
  return found;
}

// The virtual hosts of one table, by host; what several VirtualServices say of one comes in the order of their age.
class Hosts {
 public:
  Hosts(const Model& model, const Workload& proxy, uint16_t port, route::RouteConfiguration& table)
      : model_(model), proxy_(proxy), port_(port), table_(table) {}

  void add(const OpenServer& open) {
    if (open.server->kind == GatewayServer::Kind::redirect) return redirect(open);
    for (const auto& object : model_.bound_to(open.gateway->object)) {
      if (!object->is_visible(proxy_.object.ns)) continue;
      std::vector<std::string> names;
      for (const Destination& host : object->hosts) names.push_back(host.host);
      for (const std::string& name : meet(open.hosts, object->object.ns, names)) {
        Host& host = at(name, {"VirtualService", object->object.ns, object->object.name, ""});
        // Bound to two Gateways that meet here, it still says everything once.
        if (host.redirects || std::ranges::find(host.said, object->object) != host.said.end()) continue;
        host.said.push_back(object->object);
        add_gateway_routes(model_, *object,
                           {open.gateway->object, proxy_, open.server->number, open.server->ends_tls()}, *host.out);
      }
    }
  }

  // RFC 9110 §15.5.20: a client that shares one connection between names asks again on another.
  void misdirect(const std::vector<Guarded>& guarded, const Servers& servers) {
    for (const Guarded& one : guarded) at(one.host, origin_of(*one.by));
    for (auto& [name, host] : hosts_) {
      const auto found = std::ranges::find_if(
          guarded, [&](const Guarded& one) { return covers(one.host, name) && !is_named(name, one.host, servers); });
      if (found == guarded.end()) continue;
      host.said.clear();
      host.out->clear_routes();
      auto* all = host.out->add_routes();
      all->mutable_match()->set_prefix("/");
      all->mutable_direct_response()->set_status(kMisdirected);
      all->mutable_direct_response()->mutable_body()->set_inline_string(fmt::format("weft: {} {}\n", name, found->why));
      set_origin(origin_of(*found->by), *all->mutable_metadata());
    }
  }

  void finish() {
    for (auto& [name, host] : hosts_) {
      if (host.said.size() > 1) put_catch_alls_last(*host.out);
    }
  }

 private:
  // Whether one of the servers says the name more closely than the pattern does.
  static bool is_named(const std::string& name, const std::string& pattern, const Servers& servers) {
    return std::ranges::any_of(servers, [&](const OpenServer* open) {
      return std::ranges::any_of(open->hosts, [&](const ServerHost& own) {
        return own.host != pattern && covers(pattern, own.host) && covers(own.host, name);
      });
    });
  }

  struct Host {
    route::VirtualHost* out = nullptr;
    std::vector<ObjectName> said;
    bool redirects = false;
  };

  Host& at(const std::string& name, const config::Origin& origin) {
    auto [at, added] = hosts_.try_emplace(name);
    if (!added) return at->second;
    at->second.out = table_.add_virtual_hosts();
    at->second.out->set_name(fmt::format("{}:{}", name, port_));
    at->second.out->add_domains(name);
    set_origin(origin, *at->second.out->mutable_metadata());
    return at->second;
  }

  void redirect(const OpenServer& open) {
    for (const ServerHost& one : open.hosts) {
      Host& host = at(one.host, origin_of(open));
      if (std::exchange(host.redirects, true)) continue;
      host.out->clear_routes();
      auto* all = host.out->add_routes();
      all->mutable_match()->set_prefix("/");
      all->mutable_redirect()->set_https_redirect(true);
      set_origin(origin_of(open), *all->mutable_metadata());
    }
  }

  // Of two objects, neither may hide the other's rules behind its own last one (Istio's order).
  static void put_catch_alls_last(route::VirtualHost& host) {
    google::protobuf::RepeatedPtrField<route::Route> sorted;
    for (bool last : {false, true}) {
      for (const route::Route& one : host.routes()) {
        if (takes_everything(one.match()) == last) *sorted.Add() = one;
      }
    }
    host.mutable_routes()->Swap(&sorted);
  }

  const Model& model_;
  const Workload& proxy_;
  const uint16_t port_;
  route::RouteConfiguration& table_;
  std::map<std::string, Host> hosts_;
};

route::RouteConfiguration routes_of(const Model& model, const Workload& proxy, const Servers& servers,
                                    const std::vector<Guarded>& guarded) {
  route::RouteConfiguration table;
  table.set_name(routes_name(*servers.front()));
  table.mutable_validate_clusters()->set_value(false);
  table.set_ignore_port_in_host_matching(true);
  Hosts hosts(model, proxy, servers.front()->server->number, table);
  // A redirect is for all of a host, whichever server comes first.
  for (bool redirects : {true, false}) {
    for (const OpenServer* open : servers) {
      if ((open->server->kind == GatewayServer::Kind::redirect) == redirects) hosts.add(*open);
    }
  }
  hosts.misdirect(guarded, servers);
  hosts.finish();
  return table;
}

ServerTls server_tls_of(const GatewayServer& server) {
  return {server.tls, server.credentials(), server.trust, !server.is_opaque()};
}

// "*" takes every connection, also one that names nobody.
void match_names(const std::vector<std::string>& names, listener::FilterChain& chain) {
  if (std::ranges::find(names, "*") != names.end()) return;
  for (const std::string& name : names) chain.mutable_filter_chain_match()->add_server_names(name);
}

std::vector<std::string> names_of(const OpenServer& open) {
  std::vector<std::string> names;
  for (const ServerHost& host : open.hosts) names.push_back(host.host);
  return names;
}

void match_hosts(const OpenServer& open, listener::FilterChain& chain) { match_names(names_of(open), chain); }

// Else a wildcard's chain would take them.
void add_closed(const Model& model, const OpenServer& server, const std::vector<std::string>& names,
                std::string_view why, listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name(closed_name(server, why));
  match_names(names, *chain);
  set_origin(origin_of(server), *chain->mutable_metadata());
  add_tcp(model.settings(), std::string(kBlackHole), *chain);
}

constexpr std::string_view kLeadsNowhere = "no VirtualService says where its connections go; its hosts are closed";

// The server's hosts that no chain of its own has by exactly that name.
void close_the_rest(const Model& model, const OpenServer& server, const std::vector<std::string>& served,
                    listener::Listener& out) {
  std::vector<std::string> rest = names_of(server);
  std::erase_if(rest, [&](const std::string& name) { return std::ranges::find(served, name) != served.end(); });
  if (!rest.empty()) add_closed(model, server, rest, kLeadsNowhere, out);
}

EdgeTerms edge_terms(const Model& model, const Workload& proxy) {
  const GatewayTopology topology = topology_of(proxy.topology, model.settings().gateways);
  EdgeTerms out;
  if (topology.trusted_proxies) out.trusted_hops = *topology.trusted_proxies;
  if (topology.client_cert) out.client_cert = *topology.client_cert;
  return out;
}

void add_https(const Model& model, const Workload& proxy, const OpenServer& open, const Servers& servers,
               const Closed& closed, const SecurityFilters& security, listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name(routes_name(open));
  match_hosts(open, *chain);
  set_origin(origin_of(open), *chain->mutable_metadata());
  end_tls(model.settings(), server_tls_of(*open.server), *chain);
  add_http(model.settings(), model.path_form(), fmt::format("outbound_0.0.0.0_{}", open.port),
           routes_of(model, proxy, {&open}, guarded_elsewhere(open, servers, closed)), *chain, HttpEnd::edge,
           security.http, edge_terms(model, proxy));
}

bool is_for_server(const Value& match, const OpenServer& open, const VirtualService& object) {
  const int64_t port = match.get("port").as_int();
  return (port == 0 || port == open.server->number) && is_for(match, &open.gateway->object, object.object.ns);
}

// The names of one match block that the server is open for; empty: it is not for this server.
std::vector<std::string> names_here(const Value& match, const OpenServer& open, const VirtualService& object) {
  if (!is_for_server(match, open, object)) return {};
  std::vector<std::string> names;
  for (const Value& name : match.get("sniHosts").as_array()) names.push_back(name.as_string());
  return meet(open.hosts, object.object.ns, names);
}

// Adds the names that it serves to `served`.
void add_passthrough(const Model& model, const Workload& proxy, const OpenServer& open, const VirtualService& object,
                     size_t index, const SecurityFilters& security, listener::Listener& out,
                     std::vector<std::string>& served) {
  const Value& rule = object.spec.get("tls").as_array()[index];
  std::vector<std::string> names;
  for (const Value& match : rule.get("match").as_array()) {
    for (std::string& name : names_here(match, open, object)) names.push_back(std::move(name));
  }
  if (names.empty()) return;
  const std::vector<WeightedCluster> clusters =
      clusters_of(model, object, rule, fmt::format("spec.tls[{}]", index), open.server->number);
  auto* chain = out.add_filter_chains();
  chain->set_name(fmt::format("{}.{}.{}", routes_name(open), to_string(object.object), index));
  match_names(names, *chain);
  served.insert(served.end(), names.begin(), names.end());
  set_origin({"VirtualService", object.object.ns, object.object.name, fmt::format("tls[{}]", index)},
             *chain->mutable_metadata());
  add_tcp(model.settings(), clusters, *chain, security.tcp, tcp_terms(model, proxy, clusters));
}

// Of its tcp rules the first for that server; nullopt: none is.
std::optional<size_t> tcp_rule(const OpenServer& open, const VirtualService& object) {
  std::vector<std::string> hosts;
  for (const Destination& host : object.hosts) hosts.push_back(host.host);
  if (meet(open.hosts, object.object.ns, hosts).empty()) return std::nullopt;
  const codec::Array& rules = object.spec.get("tcp").as_array();
  const auto at = std::ranges::find_if(rules, [&](const Value& rule) {
    const codec::Array& said = rule.get("match").as_array();
    return said.empty() ||
           std::ranges::any_of(said, [&](const Value& match) { return is_for_server(match, open, object); });
  });
  return at == rules.end() ? std::nullopt : std::optional(static_cast<size_t>(at - rules.begin()));
}

// False: it has none. Opaque bytes have one destination: that of the oldest object which has a rule for them.
bool add_opaque(const Model& model, const Workload& proxy, const OpenServer& open, const SecurityFilters& security,
                listener::Listener& out) {
  for (const auto& object : model.bound_to(open.gateway->object)) {
    const auto index = object->is_visible(proxy.object.ns) ? tcp_rule(open, *object) : std::nullopt;
    if (!index) continue;
    const std::string name = fmt::format("tcp[{}]", *index);
    const std::vector<WeightedCluster> clusters =
        clusters_of(model, *object, object->spec.get("tcp").as_array()[*index], "spec." + name, open.server->number);
    auto* chain = out.add_filter_chains();
    chain->set_name(fmt::format("{}.{}.{}", routes_name(open), to_string(object->object), name));
    set_origin({"VirtualService", object->object.ns, object->object.name, name}, *chain->mutable_metadata());
    if (open.server->ends_tls()) {
      match_hosts(open, *chain);
      end_tls(model.settings(), server_tls_of(*open.server), *chain);
    }
    add_tcp(model.settings(), clusters, *chain, security.tcp, tcp_terms(model, proxy, clusters));
    return true;
  }
  return false;
}

std::vector<std::string> add_passthroughs(const Model& model, const Workload& proxy, const OpenServer& open,
                                          const SecurityFilters& security, listener::Listener& out) {
  std::vector<std::string> served;
  for (const auto& object : model.bound_to(open.gateway->object)) {
    if (!object->is_visible(proxy.object.ns)) continue;
    for (size_t i = 0; i < object->spec.get("tls").size(); ++i)
      add_passthrough(model, proxy, open, *object, i, security, out, served);
  }
  return served;
}

void add_tls_servers(const Model& model, const Workload& proxy, const Servers& servers, const Closed& closed,
                     const SecurityFilters& security, listener::Listener& out) {
  auto* filter = out.add_listener_filters();
  filter->set_name("envoy.filters.listener.tls_inspector");
  pack(envoy::extensions::filters::listener::tls_inspector::v3::TlsInspector(), *filter->mutable_typed_config());
  std::vector<std::pair<const OpenServer*, std::vector<std::string>>> served;
  for (const OpenServer* open : servers) {
    if (open->server->kind == GatewayServer::Kind::tls) {
      if (!add_opaque(model, proxy, *open, security, out)) served.push_back({open, {}});
    } else if (open->server->ends_tls()) {
      add_https(model, proxy, *open, servers, closed, security, out);
    } else {
      served.push_back({open, add_passthroughs(model, proxy, *open, security, out)});
    }
  }
  if (out.filter_chains_size() == 0) return;
  for (const auto& [open, names] : served) close_the_rest(model, *open, names, out);
  for (const ClosedServer* one : closed) {
    if (one->is.server->is_tls()) add_closed(model, one->is, names_of(one->is), one->why, out);
  }
}

void add_http_servers(const Model& model, const Workload& proxy, const Servers& servers, const Closed& closed,
                      const SecurityFilters& security, listener::Listener& out) {
  auto* chain = out.add_filter_chains();
  chain->set_name("http");
  set_origin(origin_of(*servers.front()), *chain->mutable_metadata());
  add_http(model.settings(), model.path_form(), fmt::format("outbound_0.0.0.0_{}", servers.front()->port),
           routes_of(model, proxy, servers, closed_in_plaintext(servers, closed)), *chain, HttpEnd::edge, security.http,
           edge_terms(model, proxy));
}

}  // namespace

Bytes gateway_listener(const Model& model, const Workload& proxy, const ListenerName& name) {
  const GatewayServers servers = gateway_servers(model, proxy);
  Servers here;
  for (const OpenServer& open : servers.open) {
    if (open.port == name.port) here.push_back(&open);
  }
  if (here.empty()) return std::nullopt;
  Closed closed;
  for (const ClosedServer& one : servers.closed) {
    if (one.is.port == name.port) closed.push_back(&one);
  }
  listener::Listener out;
  out.set_name(to_string(name));
  if (const std::string& bind = here.front()->server->bind; !bind.empty()) {
    set_address(bind, name.port, *out.mutable_address());
  } else {
    set_every_address(model.settings(), name.port, *out.mutable_address());
  }
  out.set_traffic_direction(envoy::config::core::v3::OUTBOUND);
  if (model.names_denials()) set_label("denials", "named", *out.mutable_metadata());
  add_listener_log(model.settings(), out);
  const SecurityFilters security = security_filters(model, proxy);
  if (here.front()->server->is_tls()) {
    add_tls_servers(model, proxy, here, closed, security, out);
  } else if (here.front()->server->is_opaque()) {
    add_opaque(model, proxy, *here.front(), security, out);
  } else {
    add_http_servers(model, proxy, here, closed, security, out);
  }
  // A port for opaque bytes needs routes; without them it is not opened.
  if (out.filter_chains_size() == 0) return std::nullopt;
  return to_bytes(out);
}

std::vector<ListenerName> gateway_listeners(const Model& model, const Workload& proxy) {
  std::vector<ListenerName> names;
  for (const OpenServer& open : gateway_servers(model, proxy).open) {
    if (std::ranges::find(names, open.port, &ListenerName::port) != names.end()) continue;
    names.push_back({std::string(kEveryAddress), open.port});
  }
  return names;
}

Bytes named_secret(const Model& model, const Workload& proxy, std::string_view name) {
  auto wanted = parse_secret_name(name);
  if (!wanted || !model.why_no_secrets(proxy).empty()) return std::nullopt;
  // Only if one of its servers in force names it, or a rule in force of whom it may call: a secret is nobody else's
  // business.
  const GatewayServers servers = gateway_servers(model, proxy);
  const bool named = std::ranges::any_of(servers.open, [&](const OpenServer& open) {
    if (wanted->trust) return open.server->trust == wanted->name;
    const auto credentials = open.server->credentials();
    return std::ranges::find(credentials, wanted->name) != credentials.end();
  });
  auto secret = named || model.is_called_with(*wanted, proxy) ? model.secret(proxy.object.ns, *wanted) : nullptr;
  if (!secret) return std::nullopt;
  tls3::Secret out;
  out.set_name(std::string(name));
  if (wanted->trust) {
    out.mutable_validation_context()->mutable_trusted_ca()->set_inline_bytes(secret->roots);
    if (!secret->revoked.empty()) out.mutable_validation_context()->mutable_crl()->set_inline_bytes(secret->revoked);
  } else {
    out.mutable_tls_certificate()->mutable_certificate_chain()->set_inline_bytes(secret->certificate);
    out.mutable_tls_certificate()->mutable_private_key()->set_inline_bytes(secret->key);
  }
  return to_bytes(out);
}

std::vector<std::string> gateway_secrets(const Model& model, const Workload& proxy) {
  std::vector<std::string> names;
  for (const OpenServer& open : gateway_servers(model, proxy).open) {
    const GatewayServer& server = *open.server;
    for (const std::string& credential : server.credentials())
      names.push_back(to_string(SecretName{credential, false}));
    if (!server.trust.empty()) names.push_back(to_string(SecretName{server.trust, true}));
  }
  return names;
}

}  // namespace weft::mesh
