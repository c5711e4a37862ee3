#include "mesh/identity_reach.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "mesh/gateway_servers.h"
#include "mesh/resources.h"
#include "mesh/server_tls.h"
#include "mesh/tcp_reach.h"

namespace weft::mesh {
namespace {

constexpr uint16_t kUndeclared = 0;  // the number of all ports that nobody declares

bool is_of_identity(const AuthorizationCondition& one) {
  const bool of_certificate = one.attribute == Attribute::principal || one.attribute == Attribute::source_namespace ||
                              one.attribute == Attribute::service_account || one.attribute == Attribute::trust_domain;
  return of_certificate && one.can_be_judged;
}

// What becomes of somebody without an identity by one element of a rule's `from`.
enum class Nobody : uint8_t {
  not_asked,  // the element does not ask who it is, or means those without an identity, too
  missed,     // it matches only who has one
  taken,      // it matches whoever is none of some
};

struct Meant {
  Nobody nobody = Nobody::not_asked;
  std::string said_as;  // "namespaces"
};

Meant meant_by(const AuthorizationConditions& source) {
  Meant meant;
  for (const AuthorizationCondition& one : source) {
    if (!is_of_identity(one)) continue;
    if (!one.values.empty()) return {Nobody::missed, one.said_as};
    // Whoever is not anybody: that is who has no identity, and is meant.
    const bool is_all = std::ranges::find(one.not_values, "*") != one.not_values.end();
    if (!is_all && meant.nobody == Nobody::not_asked) meant = {Nobody::taken, one.said_as};
  }
  return meant;
}

// By which a rule does not do what it says of those without an identity; empty: it does.
std::string fails_by(AuthorizationAction action, const AuthorizationRule& rule) {
  const Nobody fails = action == AuthorizationAction::allow ? Nobody::taken : Nobody::missed;
  for (const AuthorizationConditions& source : rule.sources) {
    Meant meant = meant_by(source);
    if (meant.nobody == fails) return std::move(meant.said_as);
  }
  return {};
}

// Whether it lets in only who has an identity, whatever else it asks.
std::string lets_in_only_by(const AuthorizationRule& rule) {
  std::string said_as;
  for (const AuthorizationConditions& source : rule.sources) {
    Meant meant = meant_by(source);
    if (meant.nobody != Nobody::missed) return {};
    if (said_as.empty()) said_as = std::move(meant.said_as);
  }
  return said_as;
}

// Where a rule holds, by how who comes there can prove to be somebody.
struct Places {
  std::set<std::string> never;     // nobody can: "port 8080 of shop/books"
  std::set<std::string> at_edges;  // likewise, ports of gateways
  std::set<std::string> maybe;     // who comes in plaintext cannot: "shop/books"
};

// A port whose own TLS, by a Sidecar, asks its clients for certificates.
bool asks_by_itself(const Model& model, const Workload& workload, uint16_t port) {
  const Sidecar* sidecar = model.sidecar_of(workload);
  return sidecar != nullptr && std::ranges::any_of(sidecar->ingress, [&](const IngressPort& one) {
           return one.port == port && asks_clients(one.tls);
         });
}

void add_edges(const Model& model, const AuthorizationRule& rule, const Workload& gateway, const std::string& owner,
               Places& places) {
  for (const OpenServer& open : gateway_servers(model, gateway).open) {
    const bool asks = open.server->ends_tls() && asks_clients(open.server->tls);
    if (!asks && takes_port(rule, open.port)) places.at_edges.insert(fmt::format("port {} of {}", open.port, owner));
  }
}

Places places_of(const Model& model, const AuthorizationRule& rule, const std::vector<const Workload*>& about) {
  Places places;
  for (const Workload* workload : about) {
    if (is_unguarded(*workload) || workload->has_ended) continue;  // add_unguarded() tells
    const std::string owner = fmt::format("{}/{}", workload->object.ns, workload->owner);
    if (workload->is_gateway) {
      add_edges(model, rule, *workload, owner, places);
      continue;
    }
    std::vector<uint16_t> ports = undeclared_ports(model, rule, *workload);
    for (const InboundPort& port : inbound_ports(model, *workload)) {
      if (takes_port(rule, port.port)) ports.push_back(port.port);
    }
    bool any_never = false;
    for (const uint16_t port : ports) {
      const MtlsMode mode = model.mtls_mode(*workload, port);
      if (mode == MtlsMode::permissive) places.maybe.insert(owner);
      if (mode != MtlsMode::disable || asks_by_itself(model, *workload, port)) continue;
      places.never.insert(fmt::format("port {} of {}", port, owner));
      any_never = true;
    }
    if (!takes_port(rule, kUndeclared)) continue;
    const MtlsMode rest = model.mtls_mode(*workload, kUndeclared);
    if (rest == MtlsMode::permissive) places.maybe.insert(owner);
    if (rest == MtlsMode::disable && !any_never) places.never.insert(fmt::format("undeclared ports of {}", owner));
  }
  return places;
}

std::string_view what_it_does(AuthorizationAction action) {
  switch (action) {
    case AuthorizationAction::deny: return "keeps nobody out";
    case AuthorizationAction::audit: return "tells of nobody";
    case AuthorizationAction::custom: return "asks about nobody";
    default: return "lets everybody in";
  }
}

std::string what_it_misses(AuthorizationAction action, const std::string& by) {
  if (action == AuthorizationAction::allow) return fmt::format("and this ALLOW by {} lets them in", by);
  return fmt::format("and this {} by {} is not about them", name_of(action), by);
}

}  // namespace

void add_identity_troubles(const Model& model, const AuthorizationPolicy& policy, const Choice& choice,
                           const std::vector<const Workload*>& about, Troubles& troubles) {
  if (policy.dry_run) return;
  const bool opens = policy.action != AuthorizationAction::audit;
  const bool chooses = choice.by == Choice::By::labels || choice.by == Choice::By::services;
  for (const AuthorizationRule& rule : policy.rules) {
    const std::string fails = fails_by(policy.action, rule);
    const bool shuts = fails.empty() && policy.action == AuthorizationAction::allow;
    const std::string by = shuts ? lets_in_only_by(rule) : fails;
    if (by.empty()) continue;
    const auto add = [&](Trouble::What what, std::string text, std::string advice) {
      troubles.push_back({what, false, rule.path, std::move(text), std::move(advice), rule.line});
    };
    const std::string_view does = shuts ? "lets nobody in" : what_it_does(policy.action);
    const auto nobody_at = [&](const std::set<std::string>& ports) {
      return fmt::format("at {} nobody shows a certificate of the mesh, so the rule, which asks for {}, {}",
                         some_of(ports), by, does);
    };
    const Places places = places_of(model, rule, about);
    const auto wrong = opens && !shuts ? Trouble::What::denies_less : Trouble::What::has_no_say;
    if (!places.never.empty())
      add(wrong, nobody_at(places.never), "ask for mutual TLS there by a PeerAuthentication (STRICT)");
    // Of a whole namespace a gateway is seldom meant.
    if (!places.at_edges.empty())
      add(chooses ? wrong : Trouble::What::by_the_way, nobody_at(places.at_edges),
          "ask clients for certificates in the tls of its Gateway, or judge them by ipBlocks or tokens");
    if (!places.maybe.empty() && !shuts)
      add(Trouble::What::by_the_way,
          fmt::format("who comes in plaintext to {} has no identity, {}", some_of(places.maybe),
                      what_it_misses(policy.action, by)),
          "ask for STRICT by a PeerAuthentication");
  }
}

}  // namespace weft::mesh
