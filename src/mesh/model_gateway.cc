// Gateways in the Model: which are in force, whom they select, what is bound to them, and the secrets they name.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/client_tls.h"
#include "mesh/gateway_servers.h"
#include "mesh/hidden_rules.h"
#include "mesh/model.h"
#include "mesh/supported.h"

namespace weft::mesh {
namespace {

template <class T>
bool same(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
  return a == b || (a && b && *a == *b);
}

std::vector<std::string> names_of(const VirtualService& object) {
  std::vector<std::string> names;
  for (const Destination& host : object.hosts) names.push_back(host.host);
  return names;
}

// Whether one of the Gateway's servers is open for one of the object's hosts.
bool meets(const Gateway& gateway, const VirtualService& object) {
  return std::ranges::any_of(gateway.servers, [&](const GatewayServer& server) {
    return !meet(server.hosts, object.object.ns, names_of(object)).empty();
  });
}

void sort_by_age(auto& objects) {
  std::ranges::sort(objects, [](const auto& a, const auto& b) { return is_older(*a, *b); });
}

}  // namespace

Changes Model::put(Gateway object) {
  Changes changes;
  auto old = gateways_.find(object.object);
  if (old != gateways_.end() && old->second->created == object.created && old->second->spec == object.spec)
    return changes;
  ObjectName name = object.object;
  touch_gateway(name, changes);  // those it selected before
  auto made = std::make_shared<const Gateway>(std::move(object));
  gateways_[name] = made;
  if (!any_blocks(made->troubles)) gateways_in_force_[name] = std::move(made);
  touch_gateway(name, changes);
  changes.statuses.insert(asking_.begin(), asking_.end());  // its namespace may be one of theirs
  return changes;
}

Changes Model::drop_gateway(const ObjectName& object) {
  Changes changes;
  if (!gateways_.contains(object)) return changes;
  touch_gateway(object, changes);
  changes.statuses.insert(asking_.begin(), asking_.end());
  gateways_.erase(object);
  gateways_in_force_.erase(object);
  changes.statuses.erase({"Gateway", object});
  return changes;
}

Changes Model::put(const ObjectName& object, std::shared_ptr<const TlsSecret> secret) {
  Changes changes;
  auto old = secrets_.find(object);
  if (same(old == secrets_.end() ? nullptr : old->second, secret)) return changes;
  if (secret) {
    secrets_[object] = std::move(secret);
  } else {
    secrets_.erase(old);
  }
  for (const ObjectName& workload : gateway_workloads_) {
    if (workload.ns == object.ns) changes.workloads.insert(workload);
  }
  touch_gateway_statuses(changes);
  touch_called_with(object, changes);
  return changes;
}

// The clusters that wait for that Secret, or have it no more.
void Model::touch_called_with(const ObjectName& secret, Changes& changes) const {
  const auto is_of = [&](const CredentialUse& use) {
    return use.name == secret.name || (use.roots && use.name + std::string(kRootsSuffix) == secret.name);
  };
  for (const auto& [name, rule] : destination_rules_) {
    const auto in_force = rule_by(*rule);
    bool named = std::ranges::any_of(credentials_of(*rule), is_of);
    if (named) changes.statuses.insert({"DestinationRule", name});
    named = named || (in_force && std::ranges::any_of(credentials_of(*in_force), is_of));
    if (!named) continue;
    for (const auto& form : {rule, in_force}) {
      if (!form) continue;
      changes.hosts.merge(shaped_by(*form));
      touch_callers_with(*form, changes);
    }
  }
}

// The workloads of its form in force, or of the refused one whose hosts are closed; the other Gateways there, and what
// is bound to it.
void Model::touch_gateway(const ObjectName& gateway, Changes& changes) const {
  const bool is_in_force = gateways_in_force_.contains(gateway);
  const auto& forms = is_in_force ? gateways_in_force_ : gateways_;
  if (auto at = forms.find(gateway); at != forms.end()) {
    for (const Workload* workload : workloads_of(*at->second)) {
      changes.workloads.insert(workload->object);
      touch_policy_statuses(workload->object.ns, changes);
    }
  }
  touch_gateway_statuses(changes);
  for (const auto& [name, object] : virtual_services_) {
    if (object->is_bound_to(gateway)) changes.statuses.insert({"VirtualService", name});
  }
}

// Who routes at the same gateways may stand in its way, or it in theirs.
void Model::touch_neighbours(const VirtualService& object, Changes& changes) const {
  for (const GatewayRef& ref : object.gateways) {
    for (const auto& [name, other] : virtual_services_) {
      if (other->is_bound_to(ref.gateway)) changes.statuses.insert({"VirtualService", name});
    }
  }
}

// Of all: their servers may meet on a port.
void Model::touch_gateway_statuses(Changes& changes) const {
  for (const auto& [name, gateway] : gateways_) changes.statuses.insert({"Gateway", name});
}

// Gateways are few beside sidecars, and a listener whose bytes stay the same is sent to nobody.
void Model::touch_gateways(Changes& changes) const {
  changes.workloads.insert(gateway_workloads_.begin(), gateway_workloads_.end());
}

// Who is given the Secrets that it names.
void Model::touch_callers_with(const DestinationRule& rule, Changes& changes) const {
  if (credentials_of(rule).empty()) return;
  touch_gateways(changes);
  if (rule.selector.empty()) return;
  for (const auto& [name, workload] : workloads_) {
    if (name.ns == rule.object.ns && matches(rule.selector, workload.labels)) changes.workloads.insert(name);
  }
}

std::vector<std::shared_ptr<const Gateway>> Model::gateways_of(const Workload& workload) const {
  std::vector<std::shared_ptr<const Gateway>> found;
  for (const auto& [name, gateway] : gateways_in_force_) {
    if (selects(*gateway, workload)) found.push_back(gateway);
  }
  sort_by_age(found);
  return found;
}

std::vector<const Workload*> Model::workloads_of(const Gateway& gateway) const {
  std::vector<const Workload*> found;
  for (const ObjectName& name : gateway_workloads_) {
    const Workload& workload = workloads_.at(name);
    if (selects(gateway, workload)) found.push_back(&workload);
  }
  return found;
}

std::vector<std::shared_ptr<const VirtualService>> Model::bound_to(const ObjectName& gateway) const {
  std::vector<std::shared_ptr<const VirtualService>> found;
  for (auto at = hosts_.lower_bound("edge/"); at != hosts_.end() && is_edge_host(at->first); ++at) {
    for (const auto& [ns, routing] : at->second.routings) {
      if (routing && routing->is_bound_to(gateway)) found.push_back(routing);
    }
  }
  sort_by_age(found);
  return found;
}

std::shared_ptr<const TlsSecret> Model::secret(const std::string& ns, const SecretName& name) const {
  auto find = [&](const std::string& object) {
    auto at = secrets_.find(ObjectName{ns, object});
    return at == secrets_.end() ? nullptr : at->second;
  };
  if (!name.trust) {
    auto own = find(name.name);
    return own && own->why_no_certificate.empty() ? own : nullptr;
  }
  auto apart = find(name.name + std::string(kRootsSuffix));
  if (apart && apart->why_no_roots.empty()) return apart;
  auto own = find(name.name);
  return own && own->why_no_roots.empty() ? own : nullptr;
}

bool Model::is_called_with(const SecretName& name, const Workload& caller) const {
  return std::ranges::any_of(destination_rules_, [&](const auto& one) {
    const DestinationRule& object = *one.second;
    const auto in_force = rule_by(object);
    if (!in_force || !sees_secrets(caller, in_force.get())) return false;
    const bool chooses = !in_force->selector.empty();
    if (chooses && (object.object.ns != caller.object.ns || !matches(in_force->selector, caller.labels))) return false;
    return std::ranges::any_of(credentials_of(*in_force), [&](const CredentialUse& use) {
      return use.name == name.name && (name.trust ? use.roots : use.certificate);
    });
  });
}

bool Model::can_call_with(const std::string& ns, const CredentialUse& use) const {
  return (!use.roots || secret(ns, {use.name, true})) && (!use.certificate || secret(ns, {use.name, false}));
}

std::string Model::why_no_credential(const Workload& caller, const DestinationRule* rule,
                                     const codec::Value& tls) const {
  const auto use = sees_secrets(caller, rule) ? credential_of(tls) : std::nullopt;
  if (!use || can_call_with(caller.object.ns, *use)) return {};
  return fmt::format("there is no Secret {} with {}", to_string(ObjectName{caller.object.ns, use->name}),
                     wanted_of(*use));
}

// Where a rule chooses pods, in its own namespace; else where gateways run: without a gateway there is nobody to miss
// it.
void Model::check_credentials(const DestinationRule& object, Troubles& troubles) const {
  const bool chooses = !object.selector.empty();
  std::set<std::string> namespaces;
  if (chooses) namespaces.insert(object.object.ns);
  for (const ObjectName& workload : gateway_workloads_) {
    if (!chooses) namespaces.insert(workload.ns);
  }
  for (const CredentialUse& use : credentials_of(object)) {
    if (use.certificate && !chooses) {
      troubles.push_back({Trouble::What::has_no_say, false, use.path,
                          "sidecars do not see the Secret: they trust what the system trusts, and show no certificate",
                          "choose the pods that are to see it by a workloadSelector", use.line});
    }
    for (const std::string& ns : namespaces) {
      if (can_call_with(ns, use)) continue;
      troubles.push_back(
          {Trouble::What::missing_secret, false, use.path,
           fmt::format("the {} of namespace {} find no Secret {} with {}, so who does not reach \"{}\" yet will not",
                       chooses ? "chosen pods" : "gateways", ns, use.name, wanted_of(use), object.host.host),
           fmt::format("put {}{}{} into it", use.roots ? "ca.crt" : "", use.roots && use.certificate ? ", " : "",
                       use.certificate ? "tls.crt and tls.key" : ""),
           use.line});
    }
  }
}

std::optional<Trouble> Model::why_no_secret(const std::string& ns, const GatewayServer& server) const {
  const std::string path = "spec." + server.rule + ".tls";
  auto trouble = [&](std::string_view what, std::string advice) {
    return Trouble{Trouble::What::missing_secret,
                   false,
                   path + ".credentialName",
                   fmt::format("Secret {}/{} {}, so this server is not opened", ns, server.credential, what),
                   std::move(advice),
                   server.line};
  };
  const bool vouches = server.trust.empty() || secret(ns, {server.trust, true});
  if (!vouches && server.trust != server.credential)
    return Trouble{Trouble::What::missing_secret,
                   false,
                   path + ".caCertCredentialName",
                   fmt::format("Secret {}/{} is not there or says nobody to vouch for clients, so this server is not "
                               "opened",
                               ns, server.trust),
                   "put the clients' authority into it as ca.crt",
                   server.line};
  if (server.credential.empty()) return std::nullopt;
  auto at = secrets_.find(ObjectName{ns, server.credential});
  if (at == secrets_.end()) {
    return trouble("is not there",
                   fmt::format("kubectl create secret tls {} -n {} --cert=FILE --key=FILE", server.credential, ns));
  }
  if (const std::string& why = at->second->why_no_certificate; !why.empty())
    return trouble("cannot be used: " + why, "put a certificate and its key into it");
  if (vouches) return std::nullopt;
  return trouble(
      "says nobody to vouch for clients: " + at->second->why_no_roots,
      fmt::format("put the clients' authority into it as ca.crt, or into {}{}", server.credential, kRootsSuffix));
}

Troubles Model::troubles(const Gateway& object) const {
  Troubles troubles = object.troubles;
  const std::vector<const Workload*> workloads = workloads_of(object);
  auto add = [&](Trouble trouble) {
    if (std::ranges::find(troubles, trouble) == troubles.end()) troubles.push_back(std::move(trouble));
  };
  for (const Workload* workload : workloads) {
    for (GatewayServers::Left& left : gateway_servers(*this, *workload).left) {
      if (left.gateway->object == object.object) add(std::move(left.trouble));
    }
  }
  if (!workloads.empty()) return troubles;
  // Nobody opens it yet; its secrets are expected where it stands.
  for (const GatewayServer& server : object.servers) {
    if (!server.ends_tls()) continue;
    if (auto why = why_no_secret(object.object.ns, server)) add(std::move(*why));
  }
  return troubles;
}

void Model::check_older_at(const ObjectName& gateway, const VirtualService& object, Troubles& troubles) const {
  const auto at = gateways_.find(gateway);
  if (at == gateways_.end()) return;
  for (const auto& older : bound_to(gateway)) {
    if (older->object == object.object || !is_older(*older, object) || !older->is_visible(gateway.ns)) continue;
    tell_hidden_rules(*at->second, *older, object, troubles);
  }
}

void Model::check_bindings(const VirtualService& object, Troubles& troubles) const {
  for (const GatewayRef& ref : object.gateways) {
    auto at = gateways_.find(ref.gateway);
    if (at == gateways_.end()) {
      troubles.push_back({Trouble::What::missing_gateway, false, ref.path,
                          fmt::format("there is no Gateway {}", to_string(ref.gateway)),
                          "create it, or correct the name; one of another namespace is written NAMESPACE/NAME",
                          ref.line});
    } else if (!meets(*at->second, object)) {
      troubles.push_back({Trouble::What::not_bound, false, ref.path,
                          fmt::format("no server of Gateway {} is open for one of its hosts", to_string(ref.gateway)),
                          "add the host to the server, or name one here that it has", ref.line});
    }
    check_older_at(ref.gateway, object, troubles);
  }
}

// At a gateway a request comes to the number of a server.
void Model::check_edge_port(const VirtualService& object, const Destination& to, const Service& target,
                            Troubles& troubles) const {
  for (const GatewayRef& ref : object.gateways) {
    auto at = gateways_.find(ref.gateway);
    if (at == gateways_.end()) continue;
    for (const GatewayServer& server : at->second->servers) {
      if (server.kind == GatewayServer::Kind::redirect || server.is_opaque() != to.opaque) continue;
      if (port_of(to, target, server.number)) continue;
      if (meet(server.hosts, object.object.ns, names_of(object)).empty()) continue;
      const bool asked =
          to.from_ports.empty() || std::ranges::find(to.from_ports, server.number) != to.from_ports.end();
      if (!asked) continue;
      troubles.push_back({Trouble::What::missing_port, true, to.path + ".port",
                          fmt::format("\"{}\" has no port {}", to.host, to.port != 0 ? to.port : server.number),
                          "say one of its ports as port.number", to.line});
      return;
    }
  }
}

}  // namespace weft::mesh
