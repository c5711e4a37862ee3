// Who may come how, and do what, in the Model: security policies and whom they are about.
#include <algorithm>

#include "mesh/model.h"
#include "mesh/tcp_reach.h"

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

}  // namespace

Changes Model::put(const ObjectName& object, std::shared_ptr<const PeerAuthentication> made) {
  Changes changes;
  if (!replace(peer_authentications_, object, made)) return changes;
  // Rare, and it may be about anybody: what did not change is told by its content's hash.
  for (const auto& [name, workload] : workloads_) {
    if (name.ns == object.ns || object.ns == settings_.root_namespace) touch_workload(workload, changes);
  }
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
  return changes;
}

std::set<std::string> Model::key_urls() const {
  std::set<std::string> urls;
  for (const auto& [name, object] : request_authentications_) {
    for (const JwtRule& rule : object->rules) {
      if (!rule.keys_from.empty()) urls.insert(rule.keys_from);
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

// What a policy changes is the workload's own listeners: nobody calls it otherwise.
void Model::touch_policy(const PolicyTarget& target, const ObjectName& policy, Changes& changes) const {
  for (const auto& [name, workload] : workloads_) {
    if (is_about(target, policy, workload)) changes.workloads.insert(name);
  }
}

// What a policy cannot do depends on the ports of the workloads it is about.
void Model::touch_policy_statuses(const std::string& ns, Changes& changes) const {
  for (const auto& [name, policy] : authorization_policies_) {
    if ((name.ns == ns || name.ns == settings_.root_namespace) && policy->denies_by_request)
      changes.statuses.insert({"AuthorizationPolicy", name});
  }
}

bool Model::is_about(const PolicyTarget& target, const ObjectName& policy, const Workload& workload) const {
  const auto services = target.by_reference ? services_of(workload) : std::vector<const Service*>();
  return mesh::is_about(target, policy, workload, services, settings_.root_namespace);
}

std::vector<std::shared_ptr<const AuthorizationPolicy>> Model::authorization_of(const Workload& workload) const {
  std::vector<std::shared_ptr<const AuthorizationPolicy>> found;
  for (const auto& [name, policy] : authorization_policies_) {
    if (is_about(policy->target, name, workload)) found.push_back(policy);
  }
  return found;
}

std::vector<std::shared_ptr<const RequestAuthentication>> Model::authentication_of(const Workload& workload) const {
  std::vector<std::shared_ptr<const RequestAuthentication>> found;
  for (const auto& [name, object] : request_authentications_) {
    if (is_about(object->target, name, workload)) found.push_back(object);
  }
  return found;
}

Troubles Model::troubles(const AuthorizationPolicy& object) const {
  Troubles troubles = object.troubles;
  std::vector<const Workload*> workloads;
  if (object.denies_by_request) {
    for (const auto& [name, workload] : workloads_) {
      if (is_about(object.target, object.object, workload)) workloads.push_back(&workload);
    }
  }
  add_tcp_troubles(*this, object, workloads, troubles);
  return troubles;
}

MtlsMode Model::mtls_mode(const Workload& workload, uint16_t port) const {
  std::vector<std::shared_ptr<const PeerAuthentication>> about;
  for (const auto& [name, one] : peer_authentications_) {
    if (name.ns == workload.object.ns || name.ns == settings_.root_namespace) about.push_back(one);
  }
  return mesh::mtls_mode(about, workload, port, settings_.root_namespace);
}

}  // namespace weft::mesh
