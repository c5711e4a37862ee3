// Who may come how, and do what, in the Model: security policies and whom they are about.
#include <fmt/format.h>

#include <algorithm>

#include "mesh/foreign_domains.h"
#include "mesh/identity_reach.h"
#include "mesh/in_namespace.h"
#include "mesh/model.h"
#include "mesh/peer_target.h"
#include "mesh/refused_tls.h"
#include "mesh/service_numbers.h"
#include "mesh/tcp_reach.h"
#include "mesh/token_reach.h"
#include "mesh/unguarded.h"
#include "mesh/unknown_namespaces.h"

namespace weft::mesh {
namespace {

// False: it says what it said.
template <class T>
bool replace(std::map<ObjectName, std::shared_ptr<const T>>& all, const ObjectName& object,
             const std::shared_ptr<const T>& made) {
  const auto old = all.find(object);
  if (old == all.end() ? made == nullptr : made && *old->second == *made) return false;
  if (made) {
    all[object] = made;
  } else {
    all.erase(old);
  }
  return true;
}

template <class T>
std::shared_ptr<const T> find(const std::map<ObjectName, std::shared_ptr<const T>>& all, const ObjectName& object) {
  const auto at = all.find(object);
  return at == all.end() ? nullptr : at->second;
}

// How many of that namespace there are; two, if there are more.
template <class T>
size_t few_in(const std::map<ObjectName, T>& all, const std::string& ns) {
  size_t found = 0;
  for (auto at = all.lower_bound(ObjectName{ns, ""}); found < 2 && at != all.end() && at->first.ns == ns; ++at) ++found;
  return found;
}

std::shared_ptr<const AuthorizationPolicy> read_again(const AuthorizationPolicy& policy,
                                                      const config::PathForm& paths) {
  codec::Value object = codec::Value::object();
  object["metadata"].set("namespace", policy.object.ns);
  object["metadata"].set("name", policy.object.name);
  if (policy.dry_run) object["metadata"]["annotations"].set(std::string(kDryRun), "true");
  object.set("spec", policy.spec);
  return std::make_shared<const AuthorizationPolicy>(read_authorization_policy(object, paths));
}

}  // namespace

Changes Model::put(const ObjectName& object, std::shared_ptr<const PeerAuthentication> made) {
  Changes changes;
  if (!replace(peer_authentications_, object, made)) return changes;
  // Rare, and it may be about anybody: what did not change is told by its content's hash.
  for (const auto& [name, workload] : within_reach(object.ns)) touch_workload(workload, changes);
  // One may stand in another's way.
  for (const auto& [name, one] : in_namespace(peer_authentications_, object.ns))
    changes.statuses.insert({"PeerAuthentication", name});
  for (const auto& [name, sidecar] : sidecars_) changes.statuses.insert({"Sidecar", name});
  touch_authorization_statuses(object.ns, changes);
  return changes;
}

Changes Model::put(const ObjectName& object, std::shared_ptr<const AuthorizationPolicy> made) {
  Changes changes;
  const auto old = find(authorization_policies_, object);
  if (!replace(authorization_policies_, object, made)) return changes;
  if (old) touch_policy(old->target, object, changes);
  if (made) touch_policy(made->target, object, changes);
  if (made) changes.statuses.insert({"AuthorizationPolicy", object});
  return changes;
}

Changes Model::put(const ObjectName& object, std::shared_ptr<const RequestAuthentication> made) {
  Changes changes;
  const auto old = find(request_authentications_, object);
  if (!replace(request_authentications_, object, made)) return changes;
  const auto wanted = key_urls();
  std::erase_if(fetched_keys_, [&](const auto& fetched) { return !wanted.contains(fetched.first); });
  if (old) touch_policy(old->target, object, changes);
  if (made) touch_policy(made->target, object, changes);
  if (made) changes.statuses.insert({"RequestAuthentication", object});
  touch_authorization_statuses(object.ns, changes);
  return changes;
}

std::map<std::string, Duration> Model::key_urls() const {
  std::map<std::string, Duration> urls;
  for (const auto& [name, object] : request_authentications_) {
    for (const JwtRule& rule : object->rules) {
      if (!rule.keys_from.empty()) urls[rule.keys_from] = std::max(urls[rule.keys_from], rule.fetch_time);
    }
  }
  return urls;
}

Changes Model::set_keys(const std::string& url, const std::string& keys) {
  Changes changes;
  if (!key_urls().contains(url)) return changes;
  fetched_keys_[url] = keys;
  const auto named = request_authentications_;  // which changes below
  for (const auto& [name, object] : named) {
    if (std::ranges::none_of(object->rules, [&](const JwtRule& rule) { return rule.keys_from == url; })) continue;
    codec::Value again = codec::Value::object();
    again["metadata"].set("namespace", name.ns);
    again["metadata"].set("name", name.name);
    again.set("spec", object->spec);
    const Changes one =
        put(name, std::make_shared<const RequestAuthentication>(read_request_authentication(again, fetched_keys_)));
    changes.workloads.insert(one.workloads.begin(), one.workloads.end());
    changes.statuses.insert(one.statuses.begin(), one.statuses.end());
  }
  return changes;
}

Changes Model::put(const ObjectName& object, MeshConfig config) {
  Changes changes;
  if (object != ObjectName{settings_.root_namespace, std::string(kMeshConfigName)}) return changes;
  for (const std::string& one : config.ignored)
    changes.ignored.push_back(fmt::format("ConfigMap {}: {}", to_string(object), one));
  if (std::exchange(names_denials_, config.names_denials) != config.names_denials) {
    for (const auto& [name, workload] : workloads_) changes.workloads.insert(name);
  }
  if (!config.readable) return changes;
  if (const std::string why = why_not_followed(config, settings_); !why.empty())
    changes.ignored.push_back(fmt::format("ConfigMap {}: {}", to_string(object), why));
  if (settings_.trust_domain_aliases != config.trust_domain_aliases) {
    settings_.trust_domain_aliases = std::move(config.trust_domain_aliases);
    touch_all_tls(changes);
    for (const auto& [name, policy] : authorization_policies_) changes.statuses.insert({"AuthorizationPolicy", name});
  }
  const bool other_tls = settings_.mesh_tls != config.mesh_tls || settings_.tls_defaults != config.tls_defaults;
  settings_.mesh_tls = std::move(config.mesh_tls);
  settings_.tls_defaults = std::move(config.tls_defaults);
  if (other_tls) touch_all_tls(changes);
  if (std::exchange(settings_.gateways, config.gateways) != config.gateways)
    changes.workloads.insert(gateway_workloads_.begin(), gateway_workloads_.end());
  if (std::exchange(outbound_mode_, config.outbound) != config.outbound) touch_views(settings_.root_namespace, changes);
  if (std::exchange(path_form_, config.paths) != config.paths) {
    touch_all_http(changes);
    const auto named = authorization_policies_;  // which changes below
    for (const auto& [name, policy] : named) changes.merge(put(name, read_again(*policy, path_form_)));
  }
  if (providers_ == config.providers) return changes;
  providers_ = std::move(config.providers);
  touch_custom_policies(changes);
  return changes;
}

// Wherever TLS begins or ends, and whom it is with.
void Model::touch_all_tls(Changes& changes) const {
  for (const auto& [name, workload] : workloads_) {
    changes.workloads.insert(name);
    for (std::string& ip : workload.ips()) changes.addresses.insert(std::move(ip));
  }
  for (const auto& [host, services] : services_) changes.hosts.insert(host);
}

// Every listener that reads requests, wherever it is.
void Model::touch_all_http(Changes& changes) const {
  changes.outbound = true;
  for (const auto& [name, workload] : workloads_) {
    changes.workloads.insert(name);
    for (std::string& ip : workload.ips()) changes.addresses.insert(std::move(ip));
  }
  for (const auto& [ip, hosts] : hosts_at_) changes.addresses.insert(ip);
}

const ExtensionProvider* Model::provider(std::string_view name) const {
  const auto at = providers_.find(name);
  return at == providers_.end() ? nullptr : &at->second;
}

std::string Model::why_not_asked(std::string_view name) const {
  const ExtensionProvider* asked = provider(name);
  if (asked == nullptr) {
    std::string known;
    for (const auto& [other, one] : providers_) known += (known.empty() ? "" : ", ") + other;
    return fmt::format("the mesh config has no extensionProvider \"{}\"{}", name,
                       known.empty() ? "" : fmt::format(" (it has {})", known));
  }
  if (!asked->wrong.empty()) return fmt::format("the mesh config is wrong about \"{}\": {}", name, asked->wrong);
  const Service* at = service(asked->host);
  if (at == nullptr || (!asked->ns.empty() && at->object.ns != asked->ns)) {
    return fmt::format("no Service {}has the host \"{}\" of the extensionProvider \"{}\"",
                       asked->ns.empty() ? "" : fmt::format("of namespace {} ", asked->ns), asked->host, name);
  }
  if (at->port(asked->port) == nullptr)
    return fmt::format("\"{}\", which the extensionProvider \"{}\" names, has no port {}", asked->host, name,
                       asked->port);
  return {};
}

std::optional<Trouble> Model::provider_trouble(const AuthorizationPolicy& policy) const {
  if (policy.action != AuthorizationAction::custom || policy.dry_run) return std::nullopt;
  std::string why = why_not_asked(policy.provider);
  if (why.empty()) return std::nullopt;
  return Trouble{Trouble::What::missing_provider,
                 false,
                 "spec.provider.name",
                 std::move(why) + ", so whatever its rules match is denied",
                 fmt::format("say in the ConfigMap {}/{} how it is asked", settings_.root_namespace, kMeshConfigName),
                 policy.spec.at("provider", "name").line};
}

bool Model::asks_somebody_at(std::string_view host) const {
  return std::ranges::any_of(providers_, [&](const auto& one) { return one.second.host == host; });
}

void Model::touch_custom_policies(Changes& changes) const {
  for (const auto& [name, policy] : authorization_policies_) {
    if (policy->action != AuthorizationAction::custom) continue;
    touch_policy(policy->target, name, changes);
    changes.statuses.insert({"AuthorizationPolicy", name});
  }
}

// What a policy changes is the workload's own listeners: nobody calls it otherwise.
void Model::touch_policy(const PolicyTarget& target, const ObjectName& policy, Changes& changes) const {
  for (const auto& [name, workload] : within_reach(policy.ns)) {
    if (is_about(target, policy, workload)) changes.workloads.insert(name);
  }
}

Model::WorkloadRange Model::within_reach(const std::string& ns) const {
  if (ns == settings_.root_namespace) return {workloads_.begin(), workloads_.end()};
  return in_namespace(workloads_, ns);
}

// What a policy cannot do depends on the services it names, on the workloads it is about: their ports, and whether they
// have sidecars, and on whether there is anybody in the namespaces it names.
void Model::touch_policy_statuses(const std::string& ns, Changes& changes) const {
  touch_policies_for(ns, changes);
  touch_policies_that_name(ns, changes);
  touch_rules_of_other_tls(changes);
}

// All that may be about workloads of that namespace.
void Model::touch_policies_for(const std::string& ns, Changes& changes) const {
  const auto touch = [&](const char* kind) {
    return [&changes, kind](const ObjectName& name, const auto&) { changes.statuses.insert({kind, name}); };
  };
  const std::string& root = settings_.root_namespace;
  each_for_namespace(authorization_policies_, ns, root, touch("AuthorizationPolicy"));
  each_for_namespace(request_authentications_, ns, root, touch("RequestAuthentication"));
  each_for_namespace(peer_authentications_, ns, root, touch("PeerAuthentication"));
}

// Wherever they stand: they are about nobody of a namespace until somebody is in it.
void Model::touch_policies_that_name(const std::string& ns, Changes& changes) const {
  if (few_in(workloads_, ns) >= 2) return;
  for (const auto& [name, policy] : authorization_policies_) {
    if (named_namespaces(*policy).contains(ns)) changes.statuses.insert({"AuthorizationPolicy", name});
  }
}

// Those that are about it: a pod that comes or goes is nothing to the others of its namespace.
void Model::touch_policy_statuses(const Workload& workload, Changes& changes) const {
  const auto services = services_of(workload);
  const std::string& ns = workload.object.ns;
  const std::string& root = settings_.root_namespace;
  const auto touch = [&](const char* kind) {
    return [&, kind](const ObjectName& name, const auto& policy) {
      if (mesh::is_about(policy->target, name, workload, services, root)) changes.statuses.insert({kind, name});
    };
  };
  each_for_namespace(authorization_policies_, ns, root, touch("AuthorizationPolicy"));
  each_for_namespace(request_authentications_, ns, root, touch("RequestAuthentication"));
  each_for_namespace(peer_authentications_, ns, root, [&](const ObjectName& name, const auto& one) {
    // One of the root namespace is told where its selector takes in pods of others alone.
    const bool looks_elsewhere = name.ns == root && !one->selector.empty();
    if (looks_elsewhere || mesh::is_about(*one, workload, root)) changes.statuses.insert({"PeerAuthentication", name});
  });
  touch_policies_that_name(ns, changes);
  touch_rules_of_other_tls(changes);
}

// Wherever they stand: what they have called may be refused by workloads that have changed.
void Model::touch_rules_of_other_tls(Changes& changes) const {
  for (const auto& [name, rule] : destination_rules_) {
    if (says_other_tls(*rule)) changes.statuses.insert({"DestinationRule", name});
  }
}

// Of policies that may be about workloads which one of `ns` is about, too.
void Model::touch_authorization_statuses(const std::string& ns, Changes& changes) const {
  for (const auto& [name, policy] : authorization_policies_) {
    if (name.ns == ns || name.ns == settings_.root_namespace || ns == settings_.root_namespace)
      changes.statuses.insert({"AuthorizationPolicy", name});
  }
}

bool Model::is_about(const PolicyTarget& target, const ObjectName& policy, const Workload& workload) const {
  const auto services = target.by_reference ? services_of(workload) : std::vector<const Service*>();
  return mesh::is_about(target, policy, workload, services, settings_.root_namespace);
}

std::vector<std::shared_ptr<const AuthorizationPolicy>> Model::authorization_of(const Workload& workload) const {
  std::vector<std::shared_ptr<const AuthorizationPolicy>> found;
  each_for_namespace(authorization_policies_, workload.object.ns, settings_.root_namespace,
                     [&](const ObjectName& name, const auto& policy) {
                       if (is_about(policy->target, name, workload)) found.push_back(policy);
                     });
  return found;
}

std::vector<std::shared_ptr<const RequestAuthentication>> Model::authentication_of(const Workload& workload) const {
  std::vector<std::shared_ptr<const RequestAuthentication>> found;
  each_for_namespace(request_authentications_, workload.object.ns, settings_.root_namespace,
                     [&](const ObjectName& name, const auto& object) {
                       if (is_about(object->target, name, workload)) found.push_back(object);
                     });
  return found;
}

std::vector<const Workload*> Model::workloads_about(const PolicyTarget& target, const ObjectName& policy) const {
  std::vector<const Workload*> workloads;
  for (const auto& [name, workload] : within_reach(policy.ns)) {
    if (is_about(target, policy, workload)) workloads.push_back(&workload);
  }
  return workloads;
}

void Model::add_missing_targets(const PolicyTarget& target, const ObjectName& policy, const codec::Value& spec,
                                Troubles& troubles) const {
  for (const std::string& name : target.services) {
    const ObjectName service{policy.ns, name};
    if (this->service(service_host(service, settings_.cluster_domain)) != nullptr) continue;
    const bool several = spec.get("targetRef").is_null();
    troubles.push_back({Trouble::What::missing_host, false, several ? "spec.targetRefs" : "spec.targetRef",
                        fmt::format("there is no Service {}: nothing of it is protected", to_string(service)),
                        "correct the name, or apply the Service", spec.get(several ? "targetRefs" : "targetRef").line});
  }
}

Troubles Model::troubles(const AuthorizationPolicy& object) const {
  Troubles troubles = object.troubles;
  if (auto trouble = provider_trouble(object)) troubles.push_back(std::move(*trouble));
  add_missing_targets(object.target, object.object, object.spec, troubles);
  add_foreign_domains(settings_, object, troubles);
  const auto is_known = [&](const std::string& ns) {
    return namespaces_.contains(ns) || few_in(workloads_, ns) > 0 || few_in(workload_entries_, ns) > 0;
  };
  add_unknown_namespaces(object, is_known, troubles);
  const std::vector<const Workload*> about = workloads_about(object.target, object.object);
  if (depends_on_ports(object)) add_tcp_troubles(*this, object, about, troubles);
  const Choice choice = choice_of(object.target, object.spec, object.object.ns == settings_.root_namespace);
  add_identity_troubles(*this, object, choice, about, troubles);
  add_service_numbers(*this, object, about, troubles);
  add_token_remarks(*this, object, choice, about, troubles);
  add_unguarded(choice, about, troubles);
  return troubles;
}

Troubles Model::troubles(const RequestAuthentication& object) const {
  Troubles troubles = object.troubles;
  add_missing_targets(object.target, object.object, object.spec, troubles);
  const std::vector<const Workload*> about = workloads_about(object.target, object.object);
  add_tcp_remarks(*this, about, troubles);
  add_unguarded(choice_of(object.target, object.spec, object.object.ns == settings_.root_namespace), about, troubles);
  return troubles;
}

Troubles Model::troubles(const PeerAuthentication& object) const {
  Troubles troubles = overruled(object);
  std::vector<const Workload*> all;
  std::vector<const Workload*> about;
  for (const auto& [name, workload] : within_reach(object.object.ns)) {
    all.push_back(&workload);
    if (mesh::is_about(object, workload, settings_.root_namespace)) about.push_back(&workload);
  }
  add_service_numbers(*this, object, about, 0, troubles);
  add_peer_target(object, all, settings_.root_namespace, 0, troubles);
  if (about.empty() || asks_for_mutual_tls(object))
    add_unguarded(choice_of(object, object.object.ns == settings_.root_namespace), about, troubles);
  return troubles;
}

Troubles Model::overruled(const PeerAuthentication& object) const {
  for (const auto& [name, other] : in_namespace(peer_authentications_, object.object.ns)) {
    if (other->selector != object.selector || !is_older(*other, object)) continue;
    return {{Trouble::What::conflict, false, "spec",
             fmt::format("{} is about the same workloads, and older: what it says holds", to_string(name)),
             "delete one of them", 0}};
  }
  if (object.selector.empty()) return {};
  const auto all = peer_authentications_for(object.object.ns);
  for (const auto& [name, workload] : in_namespace(workloads_, object.object.ns)) {
    const auto at = overruled_at(all, object, workload, settings_.root_namespace);
    if (!at) continue;
    return {{Trouble::What::conflict, false, "spec",
             fmt::format("{} is about {}/{}, too, and older: there its {} holds{}, not {}", to_string(at->by), name.ns,
                         workload.owner, name_of(at->holds), at->port == 0 ? "" : fmt::format(" on port {}", at->port),
                         name_of(at->said)),
             "delete one of them, or have them select other workloads", 0}};
  }
  return {};
}

std::vector<std::shared_ptr<const PeerAuthentication>> Model::peer_authentications_for(const std::string& ns) const {
  std::vector<std::shared_ptr<const PeerAuthentication>> found;
  each_for_namespace(peer_authentications_, ns, settings_.root_namespace,
                     [&](const ObjectName&, const auto& one) { found.push_back(one); });
  return found;
}

MtlsMode Model::mtls_mode(const Workload& workload, uint16_t port) const {
  return mesh::mtls_mode(peer_authentications_for(workload.object.ns), workload, port, settings_.root_namespace);
}

const PeerAuthentication* Model::mtls_said_by(const Workload& workload, uint16_t port) const {
  return mesh::mtls_said_by(peer_authentications_for(workload.object.ns), workload, port, settings_.root_namespace);
}

std::set<uint16_t> Model::ports_with_mode(const Workload& workload) const {
  std::set<uint16_t> ports;
  for (const auto& one : peer_authentications_for(workload.object.ns)) {
    if (!mesh::is_about(*one, workload, settings_.root_namespace)) continue;
    for (const auto& [port, mode] : one->ports) {
      if (mode != MtlsMode::unset) ports.insert(port);
    }
  }
  return ports;
}

}  // namespace weft::mesh
