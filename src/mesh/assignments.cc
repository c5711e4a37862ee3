// Endpoint sets: the pods behind a service's port, or behind one of its subsets.
#include <algorithm>
#include <map>

#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "mesh/held_policy.h"
#include "mesh/locality.h"
#include "mesh/mutual_tls.h"
#include "mesh/resources.h"
#include "mesh/service_clusters.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

using codec::Value;
using envoy::config::endpoint::v3::LbEndpoint;

std::string_view label(const Labels& labels, std::string_view key) {
  auto at = labels.find(key);
  return at == labels.end() ? std::string_view() : std::string_view(at->second);
}

// Whom the proxy's telemetry names as the destination.
void describe(const Workload& pod, uint16_t port, const Model& model, envoy::config::core::v3::Metadata& metadata) {
  set_label("namespace", pod.object.ns, metadata);
  set_label("pod", pod.object.name, metadata);
  set_label("workload", pod.owner, metadata);
  set_label("app", label(pod.labels, "app"), metadata);
  set_label("version", label(pod.labels, "version"), metadata);
  set_label("service_account", pod.service_account, metadata);
  // Also without a proxy: where a rule has it called by mutual TLS all the same, it must prove to be this.
  set_account(pod, model.settings(), metadata);
  if (model.takes_mtls(pod, port)) set_mesh_peer(pod, inbound_protocol(model, pod, port), model.settings(), metadata);
}

// Who stands for itself: nobody but its entry says what it is.
void describe(const WorkloadEntry& entry, const Service* service, const Model& model,
              envoy::config::core::v3::Metadata& metadata) {
  set_label("namespace", entry.object.ns, metadata);
  set_label("workload", entry.object.name, metadata);
  set_label("app", label(entry.labels, "app"), metadata);
  set_label("version", label(entry.labels, "version"), metadata);
  set_label("service_account", entry.service_account, metadata);
  if (!entry.takes_mtls || service == nullptr || service->external) return;
  Workload peer;
  peer.object = entry.object;
  if (!entry.service_account.empty()) peer.service_account = entry.service_account;
  // Its proxy need not be one of ours, so nothing is said of what that takes inside.
  set_mesh_peer(peer, Protocol::unknown, model.settings(), metadata);
}

void place(const ServiceEndpoint& endpoint, envoy::config::core::v3::Address& address) {
  constexpr std::string_view kSocket = "unix://";
  if (endpoint.ip.starts_with(kSocket)) return set_pipe(std::string_view(endpoint.ip).substr(kSocket.size()), address);
  set_address(endpoint.ip, endpoint.port, address);
}

void add(const ServiceEndpoint& endpoint, const Service* service, const Model& model, LbEndpoint& out) {
  place(endpoint, *out.mutable_endpoint()->mutable_address());
  // One that drains keeps what it has and is given nothing new.
  out.set_health_status(endpoint.state == EndpointState::draining ? envoy::config::core::v3::DRAINING
                                                                  : envoy::config::core::v3::HEALTHY);
  if (endpoint.pod != nullptr) describe(*endpoint.pod, endpoint.port, model, *out.mutable_metadata());
  if (endpoint.entry == nullptr) return;
  // A pod of ours that is written down by its address is still that pod.
  if (const Workload* pod = model.workload_at(endpoint.ip); pod != nullptr && service != nullptr && !service->external)
    describe(*pod, endpoint.port, model, *out.mutable_metadata());
  else describe(*endpoint.entry, service, model, *out.mutable_metadata());
  if (endpoint.entry->weight > 1) out.mutable_load_balancing_weight()->set_value(endpoint.entry->weight);
}

bool is_in(const ActiveSubset& subset, const ServiceEndpoint& endpoint) {
  static const Labels kNone;
  const Labels& labels = endpoint.pod != nullptr     ? endpoint.pod->labels
                         : endpoint.entry != nullptr ? endpoint.entry->labels
                                                     : kNone;
  return matches(subset.subset.labels, labels);
}

std::string locality_of(std::string text) {
  std::ranges::replace(text, '.', '/');
  return text;
}

Place place_of(const Labels& labels) { return {locality_of(std::string(label(labels, kLocalityLabel))), labels}; }

Place place_of(const ServiceEndpoint& endpoint) {
  if (endpoint.pod != nullptr) return place_of(endpoint.pod->labels);
  if (endpoint.entry == nullptr) return {};
  return {endpoint.entry->locality, endpoint.entry->labels};
}

void set_locality(std::string_view text, envoy::config::core::v3::Locality& out) {
  const auto next = [&] {
    const size_t slash = text.find('/');
    std::string part(text.substr(0, slash));
    text = slash == std::string_view::npos ? std::string_view() : text.substr(slash + 1);
    return part;
  };
  out.set_region(next());
  out.set_zone(next());
  out.set_sub_zone(next());
}

// Where they are who call as that one does, itself among them, in ten thousandths; nobody is told from others without
// an app.
std::map<std::string, uint64_t> callers_like(const Model& model, const Workload& caller) {
  constexpr uint64_t kAll = 10'000;
  std::map<std::string, uint64_t> parts;
  const auto app = caller.labels.find(kAppLabel);
  if (app == caller.labels.end()) return parts;
  uint64_t all = 0;
  for (const auto& [locality, count] : model.population().count(caller.object.ns, *app, kLocalityLabel)) {
    parts[locality_of(locality)] += count;
    all += count;
  }
  for (auto& [locality, count] : parts) count = count * kAll / all;
  return parts;
}

// Among the localities that are asked first.
void tell_callers(const Model& model, const Workload& caller,
                  envoy::config::endpoint::v3::ClusterLoadAssignment& assignment,
                  const std::vector<std::string>& localities) {
  const auto parts = callers_like(model, caller);
  const std::string own = place_of(caller.labels).locality;
  if (own.empty() || !parts.contains(own)) return;
  for (int i = 0; i < assignment.endpoints_size(); ++i) {
    auto& group = *assignment.mutable_endpoints(i);
    if (group.priority() != 0) continue;
    const std::string& here = localities[static_cast<size_t>(i)];
    const auto part = parts.find(here);
    set_label("callers", std::to_string(part == parts.end() ? 0 : part->second), *group.mutable_metadata());
    if (here == own) set_label("own", "true", *group.mutable_metadata());
  }
}

// One group for each priority and locality.
void fill_by_place(const Model& model, const Workload& caller, const Service* service, const TrafficPolicy& policy,
                   const std::vector<ServiceEndpoint>& endpoints,
                   envoy::config::endpoint::v3::ClusterLoadAssignment& out) {
  std::vector<Place> places;
  std::vector<uint32_t> weights;
  for (const ServiceEndpoint& one : endpoints) {
    places.push_back(place_of(one));
    weights.push_back(one.entry == nullptr ? 1 : one.entry->weight);
  }
  const Value& balancer = *policy.load_balancer;
  const bool zones = asks_for_zones(policy);
  const auto order = zones ? turns_by_region(balancer.get("zoneAwareLbSetting"), place_of(caller.labels), places)
                           : turns(policy.by_place(), policy.has_order(), place_of(caller.labels), places, weights);
  std::map<std::pair<uint32_t, std::string>, envoy::config::endpoint::v3::LocalityLbEndpoints> groups;
  for (size_t i = 0; i < endpoints.size(); ++i) {
    if (order[i].left_out) continue;
    auto& group = groups[{order[i].priority, places[i].locality}];
    if (group.lb_endpoints().empty()) {
      set_locality(places[i].locality, *group.mutable_locality());
      group.set_priority(order[i].priority);
      if (order[i].share > 0) group.mutable_load_balancing_weight()->set_value(order[i].share);
    }
    add(endpoints[i], service, model, *group.add_lb_endpoints());
  }
  std::vector<std::string> localities;
  for (auto& [key, group] : groups) {
    localities.push_back(key.second);
    *out.add_endpoints() = std::move(group);
  }
  if (zones) tell_callers(model, caller, out, localities);
}

}  // namespace

CallerTraits place_traits(const Model& model, const ClusterName& name, const Workload& caller) {
  CallerTraits traits = model.shaped_callers(name.host);
  const HeldPolicy policy(model, name, caller);
  if (!depends_on_place(*policy)) return traits;
  traits.labels.emplace(kLocalityLabel);
  const bool zones = asks_for_zones(*policy);
  if (zones) traits.labels.emplace(kAppLabel);
  const Value& setting = zones ? policy->load_balancer->get("zoneAwareLbSetting") : policy->by_place();
  for (const Value& one : setting.get("failoverPriority").as_array()) {
    if (one.as_string().find('=') == std::string::npos) traits.labels.insert(one.as_string());
  }
  return traits;
}

std::optional<std::vector<ServiceEndpoint>> endpoints_of(const Model& model, const Workload& caller, const View& view,
                                                         const ClusterName& name) {
  if (PodAtAddress called = pod_of_host(model, name.host); called.pod != nullptr) {
    return std::vector<ServiceEndpoint>{{std::move(called.ip), name.port, EndpointState::ready, called.pod, "", ""}};
  }
  const Service* service = service_in(model, view, name.host);
  const ServicePort* port = service == nullptr ? nullptr : service->port(name.port);
  if (port == nullptr && !model.is_routed_to(name.host)) return std::nullopt;
  auto subset = name.subset.empty() ? nullptr : model.subset(name.host, name.subset, caller);
  if (!name.subset.empty() && !subset) return std::nullopt;
  std::vector<ServiceEndpoint> endpoints;
  if (port != nullptr) endpoints = model.endpoints(*service, *port);
  if (subset) std::erase_if(endpoints, [&](const ServiceEndpoint& one) { return !is_in(*subset, one); });
  return endpoints;
}

void fill_assignment(const Model& model, const Workload& caller, const View& view, const ClusterName& name,
                     const std::vector<ServiceEndpoint>& endpoints,
                     envoy::config::endpoint::v3::ClusterLoadAssignment& out) {
  out.set_cluster_name(to_string(name));
  if (endpoints.empty()) return;
  const Service* service = service_in(model, view, name.host);
  if (const HeldPolicy policy(model, name, caller); depends_on_place(*policy))
    return fill_by_place(model, caller, service, *policy, endpoints, out);
  auto* group = out.add_endpoints();
  for (const ServiceEndpoint& endpoint : endpoints) add(endpoint, service, model, *group->add_lb_endpoints());
}

Bytes assignment(const Model& model, const Workload& caller, const View& view, const ClusterName& name) {
  if (pod_of_host(model, name.host).pod != nullptr) return std::nullopt;  // its cluster holds its endpoint
  if (const Service* service = service_in(model, view, name.host); service != nullptr && has_own_endpoints(*service))
    return std::nullopt;  // likewise
  auto endpoints = endpoints_of(model, caller, view, name);
  if (!endpoints) return std::nullopt;
  envoy::config::endpoint::v3::ClusterLoadAssignment out;
  fill_assignment(model, caller, view, name, *endpoints, out);
  return to_bytes(out);
}

}  // namespace weft::mesh
