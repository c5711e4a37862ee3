#include "control/source.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/log.h"
#include "mesh/form.h"
#include "mesh/generate.h"

namespace weft::control {
namespace {

using xds::ResourceId;

std::optional<mesh::ObjectName> parse_pod(std::string_view text) {
  if (mesh::is_caller_class(text)) return std::nullopt;
  const size_t slash = text.find('/');
  if (slash == text.npos) return std::nullopt;
  return mesh::ObjectName{std::string(text.substr(0, slash)), std::string(text.substr(slash + 1))};
}

// In the place of a proxy: what all gateways share.
constexpr std::string_view kGateways = "gateways";

// What a Changes would name it by.
std::string subject_of(std::string_view proxy, const ResourceId& id) {
  // All that its pod sees may change it.
  if (id.type == config::kListenerType && mesh::parse_egress_listener_name(id.name)) return {};
  if (parse_pod(proxy)) return std::string(proxy);
  if (id.type == config::kListenerType) {
    auto listener = mesh::parse_listener_name(id.name);
    return listener ? listener->ip : std::string();
  }
  if (config::is_asked_for(id.type)) return id.name;
  auto cluster = mesh::parse_cluster_name(id.name);
  return cluster ? cluster->host : std::string();
}

std::string dashed(std::string_view ip) {
  std::string text(ip);
  std::ranges::replace_if(text, [](char c) { return c == '.' || c == ':'; }, '-');
  return text;
}

}  // namespace

std::optional<mesh::ObjectName> pod_of(const xds::Node& node) { return parse_pod(node.id); }

std::optional<xds::Encoded> Source::get(const xds::Node& node, std::string_view type_url, std::string_view name) {
  const std::string proxy = whose(node, type_url, name);
  Entry& found = entry(proxy, type_url, name);
  if (found.nodes.insert(node.id).second) leave_other_forms(node, {proxy, {std::string(type_url), std::string(name)}});
  auto answer = found.good ? found.good : found.instead;
  if (absent_ > kMaxAbsent) forget_absent();
  return answer;
}

// What a node had before its callers' class, or its view, was another.
void Source::leave_other_forms(const xds::Node& node, const Key& now) {
  std::vector<Key> left;
  for (const Key& key : by_subject_.at(subject_of(now.proxy, now.id))) {
    if (!(key.id == now.id) || key.proxy == now.proxy || entries_.at(key).nodes.erase(node.id) == 0) continue;
    if (mesh::is_form(key.proxy) && entries_.at(key).nodes.empty()) left.push_back(key);
  }
  for (const Key& key : left) drop(entries_.find(key));
}

std::string Source::whose(const xds::Node& node, std::string_view type_url, std::string_view name) const {
  if (!mesh::is_shared(type_url, name)) return node.id;
  const auto pod = pod_of(node);
  const mesh::Workload* workload = pod ? model_.workload(*pod) : nullptr;
  mesh::Workload unseen;
  if (pod) unseen.object = *pod;
  const mesh::Workload& caller = workload != nullptr ? *workload : unseen;
  const std::string callers = mesh::callers_alike(model_, caller, type_url, name);
  if (caller.is_gateway && mesh::differs_at_gateways(type_url, name)) return mesh::form_name(callers, kGateways);
  const mesh::View view = mesh::view_of(model_, caller);
  return mesh::form_name(callers, mesh::differs(model_, view, type_url, name) ? mesh::to_string(view) : std::string());
}

std::vector<std::string> Source::wildcard(const xds::Node& node, std::string_view type_url) {
  has_wildcards_ = true;
  const auto pod = pod_of(node);
  const mesh::Workload* workload = pod ? model_.workload(*pod) : nullptr;
  if (workload == nullptr) return {};
  return mesh::visible(model_, *workload, type_url);
}

bool Source::are_siblings(const xds::Node& one, const xds::Node& other) const {
  const auto a = pod_of(one);
  const auto b = pod_of(other);
  const mesh::Workload* first = a ? model_.workload(*a) : nullptr;
  const mesh::Workload* second = b ? model_.workload(*b) : nullptr;
  return first && second && first->object.ns == second->object.ns && first->owner == second->owner;
}

Source::Entry& Source::entry(std::string_view proxy, std::string_view type_url, std::string_view name) {
  Key key{std::string(proxy), {std::string(type_url), std::string(name)}};
  auto [at, added] = entries_.try_emplace(std::move(key));
  if (added) {
    by_subject_[subject_of(at->first.proxy, at->first.id)].insert(at->first);
    ++absent_;
  }
  if (at->second.stale) refresh(at->first, at->second);
  return at->second;
}

void Source::refresh(const Key& key, Entry& entry) {
  const auto pod = parse_pod(key.proxy);
  const mesh::Workload* workload = pod ? model_.workload(*pod) : nullptr;
  // A pod that is gone from the API keeps what it has until it is dismissed: it may still be ending its last requests.
  if (pod && workload == nullptr) return;
  mesh::Form form = mesh::parse_form(model_, key.proxy);
  form.caller.is_gateway = key.proxy.ends_with(kGateways);
  const bool was_absent = !entry.good;
  entry.stale = false;
  const mesh::Workload& proxy = workload ? *workload : form.caller;
  const mesh::View view = workload ? mesh::view_of(model_, *workload) : form.view;
  auto made = mesh::generate(model_, proxy, view, key.id.type, key.id.name);
  if (!made) log::debug("control: {}", made.error().detail);
  if (!made || !*made) {
    entry.good.reset();
    entry.instead.reset();
    entry.refused.clear();
  } else if (!entry.good || entry.good->version != (*made)->version) {
    auto compiled = compile_(key.id.type, (*made)->bytes);
    if (compiled) {
      entry.good = xds::Encoded{std::move((*made)->bytes), std::move((*made)->version)};
      entry.instead.reset();
      entry.refused.clear();
    } else {
      refuse(key, entry, compiled.error());
    }
  } else {
    entry.refused.clear();
  }
  if (was_absent && entry.good) --absent_;
  if (!was_absent && !entry.good) ++absent_;
}

void Source::refuse(const Key& key, Entry& entry, const Error& why) {
  if (entry.refused == why.detail) return;
  entry.refused = why.detail;
  log::warn("control: {}: a proxy would refuse its new form; {}: {}", to_string(key.id),
            entry.good ? "the last good one stays" : "there is none, so calls are refused", why.detail);
  // A proxy's own listener, or a gateway's, is not open while it is absent.
  const bool is_own = key.proxy == kGateways || parse_pod(key.proxy);
  if (entry.good || (is_own && key.id.type == config::kListenerType)) return;
  if (auto made = mesh::stand_in(model_, key.id.type, key.id.name, why.detail))
    entry.instead = xds::Encoded{std::move(made->bytes), std::move(made->version)};
}

void Source::drop(Entries::iterator at) {
  if (!at->second.good) --absent_;
  const auto subject = by_subject_.find(subject_of(at->first.proxy, at->first.id));
  subject->second.erase(at->first);
  if (subject->second.empty()) by_subject_.erase(subject);
  entries_.erase(at);
}

void Source::forget_absent() {
  log::warn("control: {} names that mean nothing were asked for: forgetting them", absent_);
  for (auto at = entries_.begin(); at != entries_.end();) {
    const auto next = std::next(at);
    if (!at->second.good) drop(at);
    at = next;
  }
}

void Source::forget(const mesh::ObjectName& pod) {
  const std::string proxy = to_string(pod);
  for (auto at = entries_.lower_bound({proxy, {}}); at != entries_.end() && at->first.proxy == proxy;) {
    const auto next = std::next(at);
    drop(at);
    at = next;
  }
  for (auto at = entries_.begin(); at != entries_.end();) {
    const auto next = std::next(at);
    const bool was_asked = at->second.nodes.erase(proxy) > 0;
    // A class of callers of which nobody is left.
    if (was_asked && at->second.nodes.empty() && mesh::is_caller_class(at->first.proxy)) drop(at);
    at = next;
  }
}

std::set<Source::Key> Source::touched(const mesh::Changes& changes) const {
  std::set<Key> keys;
  const auto add = [&](std::string_view subject) {
    if (auto at = by_subject_.find(subject); at != by_subject_.end()) keys.insert(at->second.begin(), at->second.end());
  };
  for (const std::string& host : changes.hosts) {
    add(host);
    if (host.starts_with('*')) add_taken_in(host, keys);
  }
  for (const std::string& host : changes.endpoints) add(host);
  for (const mesh::ObjectName& pod : changes.workloads) add(to_string(pod));
  if (!changes.empty()) add("");
  for (const std::string& ip : changes.addresses) {
    add(ip);
    // The clusters of a pod are called by its DNS name, which begins with its address.
    const std::string beginning = dashed(ip) + ".";
    for (auto at = by_subject_.lower_bound(beginning); at != by_subject_.end() && at->first.starts_with(beginning);
         ++at) {
      keys.insert(at->second.begin(), at->second.end());
    }
  }
  std::erase_if(keys, [&](const Key& key) {
    return !concerns(changes, parse_pod(key.proxy).value_or(mesh::ObjectName{}), key.id.type, key.id.name);
  });
  if (!changes.views.empty()) add_seen(changes, keys);
  return keys;
}

// The names that a wildcard takes in.
void Source::add_taken_in(const std::string& wildcard, std::set<Key>& keys) const {
  for (const auto& [subject, about] : by_subject_) {
    if (mesh::covers(wildcard, subject)) keys.insert(about.begin(), about.end());
  }
}

// Whatever proxies of these namespaces have asked for: any of it may be another for them now, or be there no more.
void Source::add_seen(const mesh::Changes& changes, std::set<Key>& keys) const {
  const auto is_meant = [&](const std::string& node) {
    const auto pod = parse_pod(node);
    return pod && changes.views.contains(pod->ns);
  };
  for (const auto& [key, entry] : entries_) {
    if (!parse_pod(key.proxy) && std::ranges::any_of(entry.nodes, is_meant)) keys.insert(key);
  }
}

std::vector<ResourceId> Source::update(const mesh::Changes& changes) {
  std::set<ResourceId> ids;
  for (const Key& key : touched(changes)) {
    entries_.at(key).stale = true;
    ids.insert(key.id);
  }
  make_for_objects(changes);
  for (const mesh::ObjectName& pod : changes.workloads) {
    const mesh::Workload* workload = model_.workload(pod);
    if (workload == nullptr) continue;
    // It may be of another class of callers now.
    for (const auto& [key, entry] : entries_) {
      if (entry.nodes.contains(to_string(pod)) && mesh::is_form(key.proxy)) ids.insert(key.id);
    }
    for (std::string& name : mesh::initial(model_, *workload, config::kClusterType)) {
      ids.insert({std::string(config::kClusterType), std::move(name)});
    }
    if (!workload->is_gateway) continue;
    for (std::string_view type : {config::kListenerType, config::kSecretType}) {
      for (std::string& name : mesh::initial(model_, *workload, type)) ids.insert({std::string(type), std::move(name)});
    }
  }
  if (has_wildcards_) {
    for (std::string_view type : {config::kListenerType, config::kClusterType, config::kEndpointType}) {
      for (std::string& name : mesh::known(model_, type)) {
        if (!changes.views.empty() || concerns(changes, {}, type, name))
          ids.insert({std::string(type), std::move(name)});
      }
    }
  }
  return {ids.begin(), ids.end()};
}

void Source::make_for_objects(const mesh::Changes& changes) {
  for (const mesh::StatusRef& object : changes.statuses) {
    for (const Key& key : shaped_by(object)) {
      // There may be no gateway to make one for.
      if (key.proxy != kGateways || entries_.contains(key)) (void)entry(key.proxy, key.id.type, key.id.name);
    }
  }
}

// What an object shapes for everybody.
std::vector<ResourceId> Source::shaped_for_all(const mesh::StatusRef& object) const {
  std::vector<ResourceId> ids;
  const auto add = [&](const std::string& host) {
    const mesh::Service* service = model_.service(host);
    if (service == nullptr) return;
    for (const mesh::ServicePort& port : service->ports) {
      if (object.kind == "VirtualService") {
        for (const std::string& ip : service->addresses) {
          ids.push_back({std::string(config::kListenerType), to_string(mesh::ListenerName{ip, port.port})});
        }
        continue;
      }
      // Names of endpoints stand in the cluster.
      const bool as_endpoints = object.kind == "WorkloadEntry" && service->resolution != mesh::Resolution::dns;
      const std::string type(as_endpoints ? config::kEndpointType : config::kClusterType);
      ids.push_back({type, to_string(mesh::ClusterName{false, port.port, "", host})});
      for (const std::string& subset : model_.subsets(host))
        ids.push_back({type, to_string(mesh::ClusterName{false, port.port, subset, host})});
    }
  };
  if (auto at = model_.virtual_services().find(object.object);
      object.kind == "VirtualService" && at != model_.virtual_services().end() && at->second->in_mesh) {
    for (const mesh::Service* service : model_.served_by(*at->second)) add(service->host);
  }
  if (auto at = model_.destination_rules().find(object.object);
      object.kind == "DestinationRule" && at != model_.destination_rules().end()) {
    // Of a wildcard's hosts those that somebody has asked for.
    const std::string& pattern = at->second->host.host;
    for (const std::string& host : model_.hosts_under(pattern)) {
      if (host == pattern || by_subject_.contains(host)) add(host);
    }
  }
  if (auto at = model_.service_entries().find(object.object);
      object.kind == "ServiceEntry" && at != model_.service_entries().end()) {
    for (const mesh::Service& service : at->second->services) add(service.host);
  }
  if (auto at = model_.workload_entries().find(object.object);
      object.kind == "WorkloadEntry" && at != model_.workload_entries().end()) {
    for (const std::string& host : model_.hosts_with(*at->second)) add(host);
  }
  return ids;
}

// The forms of it that some views have for themselves.
void Source::add_forms_of(const ResourceId& id, std::vector<Key>& keys) const {
  const auto at = by_subject_.find(subject_of({}, id));
  if (at == by_subject_.end()) return;
  for (const Key& key : at->second) {
    if (key.id == id && !key.proxy.empty() && key.proxy != kGateways) keys.push_back(key);
  }
}

// The listeners of the workloads that a Gateway selects.
void Source::add_listeners_of(const mesh::ObjectName& gateway, std::vector<Key>& keys) const {
  const auto at = model_.gateways().find(gateway);
  if (at == model_.gateways().end()) return;
  for (const mesh::Workload* workload : model_.workloads_of(*at->second)) {
    for (std::string& name : mesh::initial(model_, *workload, config::kListenerType)) {
      Key key{to_string(workload->object), {std::string(config::kListenerType), std::move(name)}};
      if (std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
    }
  }
}

std::vector<Source::Key> Source::shaped_by(const mesh::StatusRef& object) const {
  std::vector<Key> keys;
  for (ResourceId& id : shaped_for_all(object)) {
    if (mesh::differs_at_gateways(id.type, id.name)) keys.push_back({std::string(kGateways), id});
    add_forms_of(id, keys);
    keys.push_back({"", std::move(id)});
  }
  if (object.kind == "Gateway") add_listeners_of(object.object, keys);
  if (object.kind == "Sidecar") add_listeners_with(object.object, keys);
  if (auto at = model_.virtual_services().find(object.object);
      object.kind == "VirtualService" && at != model_.virtual_services().end()) {
    for (const mesh::GatewayRef& ref : at->second->gateways) add_listeners_of(ref.gateway, keys);
  }
  if (auto at = model_.authorization_policies().find(object.object);
      object.kind == "AuthorizationPolicy" && at != model_.authorization_policies().end()) {
    add_own_listeners(
        [&](const mesh::Workload& one) { return model_.is_about(at->second->target, object.object, one); }, keys);
  }
  if (auto at = model_.peer_authentications().find(object.object);
      object.kind == "PeerAuthentication" && at != model_.peer_authentications().end()) {
    add_own_listeners(
        [&](const mesh::Workload& one) { return mesh::is_about(*at->second, one, model_.settings().root_namespace); },
        keys);
  }
  if (auto at = model_.request_authentications().find(object.object);
      object.kind == "RequestAuthentication" && at != model_.request_authentications().end()) {
    add_own_listeners(
        [&](const mesh::Workload& one) { return model_.is_about(at->second->target, object.object, one); }, keys);
  }
  return keys;
}

// The listeners that the workloads have asked for for which the Sidecar counts.
void Source::add_listeners_with(const mesh::ObjectName& sidecar, std::vector<Key>& keys) const {
  for (const auto& [key, entry] : entries_) {
    const auto pod = key.id.type == config::kListenerType ? parse_pod(key.proxy) : std::nullopt;
    const mesh::Workload* workload = pod ? model_.workload(*pod) : nullptr;
    const mesh::Sidecar* own = workload == nullptr ? nullptr : model_.sidecar_of(*workload);
    if (own != nullptr && own->object == sidecar) keys.push_back(key);
  }
}

// The listeners that the workloads a policy is about have asked for. It may be about the whole mesh, and what nobody
// uses need not be made.
template <class IsAbout>
void Source::add_own_listeners(IsAbout is_about, std::vector<Key>& keys) const {
  for (const auto& [key, entry] : entries_) {
    if (key.proxy.empty() || key.id.type != config::kListenerType) continue;
    const auto pod = parse_pod(key.proxy);
    const mesh::Workload* workload = pod ? model_.workload(*pod) : nullptr;
    if (workload != nullptr && is_about(*workload)) keys.push_back(key);
  }
}

// Whether a refusal of the resource is told to the object. A gateway's listener has many authors: each is told.
bool Source::is_to_blame(const mesh::StatusRef& object, const Key& key) const {
  if (parse_pod(key.proxy) || object.kind == "ServiceEntry" || object.kind == "WorkloadEntry") return true;
  if (auto listener = mesh::parse_listener_name(key.id.name); listener && key.id.type == config::kListenerType) {
    const mesh::Service* service = model_.service_at(listener->ip);
    const std::string ns = mesh::parse_form(model_, key.proxy).caller.object.ns;
    auto routing = service == nullptr ? nullptr : model_.routing(service->host, ns);
    return routing && object == mesh::StatusRef{"VirtualService", routing->object};
  }
  auto cluster = mesh::parse_cluster_name(key.id.name);
  const mesh::Form form = mesh::parse_form(model_, key.proxy);
  auto rule = cluster ? model_.rule(cluster->host, form.caller) : nullptr;
  return rule && object.kind == "DestinationRule" && rule->is_of(object.object);
}

std::vector<std::string> Source::refusals(const mesh::StatusRef& object) const {
  std::vector<std::string> reasons;
  for (const Key& key : shaped_by(object)) {
    const auto at = entries_.find(key);
    if (at == entries_.end() || at->second.refused.empty() || !is_to_blame(object, key)) continue;
    reasons.push_back(fmt::format("{}: {}", to_string(key.id), at->second.refused));
  }
  return reasons;
}

std::vector<Source::InUse> Source::in_use(const mesh::StatusRef& object) const {
  std::vector<InUse> all;
  for (const Key& key : shaped_by(object)) {
    const auto at = entries_.find(key);
    if (at == entries_.end() || !at->second.good || !is_to_blame(object, key)) continue;
    all.push_back({key.id, at->second.good->version, &at->second.nodes});
  }
  return all;
}

std::vector<mesh::SeenCall> Source::calls() const {
  std::set<mesh::SeenCall> calls;
  for (const auto& [key, entry] : entries_) {
    const auto listener = mesh::parse_listener_name(key.id.name);
    if (!listener || key.id.type != config::kListenerType || !entry.good) continue;
    const mesh::Service* service = model_.service_at(listener->ip);
    if (service == nullptr) continue;
    for (const std::string& node : entry.nodes) {
      if (auto pod = parse_pod(node)) calls.insert({std::move(*pod), service->host});
    }
  }
  return {calls.begin(), calls.end()};
}

}  // namespace weft::control
