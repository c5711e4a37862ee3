#include "controllers/slices.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "codec/json.h"
#include "controllers/pod_state.h"
#include "controllers/words.h"

namespace weft::controllers {
namespace {

const std::string& protocol_of(const Value& port) {
  static const std::string kTcp = "TCP";
  const std::string& said = port.get("protocol").as_string();
  return said.empty() ? kTcp : said;
}

// The number of the pod's container port of that name; 0 if it has none.
int64_t named_port(const Value& pod, const std::string& name, const std::string& protocol) {
  for (std::string_view list : {"containers", "initContainers"}) {
    for (const Value& container : pod.at("spec", list).as_array()) {
      for (const Value& port : container.get("ports").as_array()) {
        if (port.get("name").as_string() == name && protocol_of(port) == protocol)
          return port.get("containerPort").as_int();
      }
    }
  }
  return 0;
}

int64_t target_of(const Value& port, const Value& pod) {
  const Value& target = port.get("targetPort");
  if (target.is_string()) return named_port(pod, target.as_string(), protocol_of(port));
  return target.is_null() ? port.get("port").as_int() : target.as_int();
}

// The slice's ports for this pod. A name the pod does not have is left out.
Value ports_for(const Value& service, const Value& pod) {
  Value ports = Value::array();
  for (const Value& port : service.at("spec", "ports").as_array()) {
    const int64_t number = target_of(port, pod);
    if (number == 0) continue;
    Value out = Value::object();
    out.set("name", port.get("name").as_string());
    out.set("port", number);
    out.set("protocol", protocol_of(port));
    if (const Value& app = port.get("appProtocol"); !app.is_null()) out.set("appProtocol", app);
    ports.push_back(std::move(out));
  }
  return ports;
}

// The pod's address of the family ("IPv4", "IPv6"); empty: it has none.
std::string address_of(const Value& pod, std::string_view family) {
  const auto is_of = [&](const std::string& ip) {
    return !ip.empty() && (ip.find(':') != std::string::npos) == (family == "IPv6");
  };
  for (const Value& each : pod.at("status", "podIPs").as_array()) {
    if (is_of(each.get("ip").as_string())) return each.get("ip").as_string();
  }
  const std::string& only = pod.at("status", "podIP").as_string();
  return is_of(only) ? only : std::string();
}

Value endpoint_for(const Value& service, const Value& pod, const std::string& address) {
  const bool serving = is_ready(pod);
  const bool terminating = kube::is_being_deleted(pod);
  Value out = Value::object();
  out["addresses"].push_back(address);
  Value& conditions = out["conditions"];
  conditions.set("ready", service.at("spec", "publishNotReadyAddresses").as_bool() || (serving && !terminating));
  conditions.set("serving", serving);
  conditions.set("terminating", terminating);
  if (const Value& node = pod.at("spec", "nodeName"); !node.as_string().empty()) out.set("nodeName", node);
  // A headless Service's pods are known by name (spec.hostname under spec.subdomain).
  const Value& host = pod.at("spec", "hostname");
  if (!host.as_string().empty() && pod.at("spec", "subdomain").as_string() == kube::name_of(service))
    out.set("hostname", host);
  Value& target = out["targetRef"];
  target.set("kind", kube::kPods.kind);
  target.set("namespace", kube::namespace_of(pod));
  target.set("name", kube::name_of(pod));
  target.set("uid", kube::uid_of(pod));
  return out;
}

const std::string& target_uid(const Value& endpoint) { return endpoint.at("targetRef", "uid").as_string(); }

bool is_endpoint(const Value& service, const Value& pod) {
  if (!kube::selects(service.at("spec", "selector"), kube::labels_of(pod))) return false;
  return !has_ended(pod);
}

// One is the default; a Service that was written down before there were families has none.
std::vector<std::string> families_of(const Value& service) {
  std::vector<std::string> families;
  for (const Value& family : service.at("spec", "ipFamilies").as_array()) families.push_back(family.as_string());
  if (families.empty()) families.emplace_back("IPv4");
  return families;
}

// The endpoints that share their ports.
struct Group {
  Value ports;
  std::map<std::string, Value> endpoints;  // by the pod's uid
};

// Of one family.
class SlicePlanner {
 public:
  SlicePlanner(const Value& service, const std::string& family, std::set<std::string>& names, Actions& actions)
      : service_(service), family_(family), names_(names), actions_(actions) {}

  // One group and the slices that have its ports.
  void plan(Group group, const std::vector<kube::ObjectPtr>& slices) {
    std::vector<Value> kept;
    for (const kube::ObjectPtr& slice : slices) kept.push_back(keep(*slice, group));
    for (Value& endpoints : kept) fill(endpoints, group);
    for (size_t i = 0; i < slices.size(); ++i) write(*slices[i], std::move(kept[i]));
    while (!group.endpoints.empty()) {
      Value endpoints = Value::array();
      fill(endpoints, group);
      create(group.ports, std::move(endpoints));
    }
  }
  // A Service without endpoints has one slice that says so.
  void plan_empty() { create(Value::array(), Value::array()); }
  void remove(const Value& slice) { actions_.push_back(make_remove(kube::kEndpointSlices, slice)); }

 private:
  // The slice's endpoints as they are to be, without new ones; what stays, stays in its place.
  static Value keep(const Value& slice, Group& group) {
    Value endpoints = Value::array();
    for (const Value& endpoint : slice.get("endpoints").as_array()) {
      const auto wanted = group.endpoints.find(target_uid(endpoint));
      if (wanted == group.endpoints.end()) continue;
      endpoints.push_back(std::move(wanted->second));
      group.endpoints.erase(wanted);
    }
    return endpoints;
  }

  static void fill(Value& endpoints, Group& group) {
    while (endpoints.size() < kMaxEndpoints && !group.endpoints.empty()) {
      endpoints.push_back(std::move(group.endpoints.begin()->second));
      group.endpoints.erase(group.endpoints.begin());
    }
  }

  void write(const Value& slice, Value endpoints) {
    if (endpoints.size() == 0) {
      spare_.push_back(&slice);
      return;
    }
    any_ = true;
    if (endpoints == slice.get("endpoints")) return;
    Value changed = slice;
    changed.set("endpoints", std::move(endpoints));
    actions_.push_back(make_update(kube::kEndpointSlices, std::move(changed)));
  }

  // A name made of the Service and what the slice is for: making it twice is a conflict, not a second slice.
  std::string free_name(const Value& ports) const {
    for (int i = 0;; ++i) {
      const uint64_t number = hash_text(fmt::format("{} {} {}{}", kube::uid_of(service_), codec::to_json(ports), i,
                                                    family_ == "IPv4" ? "" : " " + family_));
      std::string name = name_from(kube::name_of(service_), "-" + letters(number, 5));
      if (!names_.contains(name)) return name;
    }
  }

  void create(const Value& ports, Value endpoints) {
    any_ = true;
    Value slice = Value::object();
    slice.set("apiVersion", kube::kEndpointSlices.api_version());
    slice.set("kind", kube::kEndpointSlices.kind);
    Value& metadata = slice["metadata"];
    metadata.set("name", *names_.insert(free_name(ports)).first);
    metadata.set("namespace", kube::namespace_of(service_));
    metadata["labels"].set(kServiceLabel, kube::name_of(service_));
    metadata["labels"].set(kManagedByLabel, kManagedBy);
    if (service_.at("spec", "clusterIP").as_string() == "None")
      metadata["labels"].set("service.kubernetes.io/headless", "");
    metadata["ownerReferences"].push_back(kube::owner_reference(service_));
    slice.set("addressType", family_);
    slice.set("ports", ports);
    slice.set("endpoints", std::move(endpoints));
    actions_.push_back(make_create(kube::kEndpointSlices, std::move(slice)));
  }

 public:
  // Slices left without endpoints: one is kept if it is the Service's only one.
  void drop_spare() {
    if (!any_ && spare_.empty()) return plan_empty();
    for (size_t i = 0; i < spare_.size(); ++i) {
      if (i > 0 || any_) {
        remove(*spare_[i]);
      } else if (spare_[i]->get("endpoints").size() > 0) {
        Value emptied = *spare_[i];
        emptied.set("endpoints", Value::array());
        actions_.push_back(make_update(kube::kEndpointSlices, std::move(emptied)));
      }
    }
  }

 private:
  const Value& service_;
  const std::string& family_;
  std::set<std::string>& names_;  // of all slices
  Actions& actions_;
  std::vector<const Value*> spare_;
  bool any_ = false;  // a slice with endpoints is there or will be
};

// By their ports' text.
std::map<std::string, Group> groups_of(const Value& service, const std::string& family,
                                       const std::vector<kube::ObjectPtr>& pods) {
  std::map<std::string, Group> groups;
  for (const kube::ObjectPtr& pod : pods) {
    const std::string address = address_of(*pod, family);
    if (address.empty() || !is_endpoint(service, *pod)) continue;
    Value ports = ports_for(service, *pod);
    Group& group = groups[codec::to_json(ports)];
    group.endpoints.emplace(kube::uid_of(*pod), endpoint_for(service, *pod, address));
    group.ports = std::move(ports);
  }
  return groups;
}

void plan_family(SlicePlanner planner, const std::map<std::string, Group>& groups,
                 const std::vector<kube::ObjectPtr>& slices) {
  std::map<std::string, std::vector<kube::ObjectPtr>> by_ports;
  for (const kube::ObjectPtr& slice : slices) {
    const auto same =
        std::ranges::find_if(groups, [&slice](const auto& group) { return group.second.ports == slice->get("ports"); });
    by_ports[same == groups.end() ? codec::to_json(slice->get("ports")) : same->first].push_back(slice);
  }
  for (const auto& [text, group] : groups) by_ports.try_emplace(text);
  for (const auto& [text, there] : by_ports) {
    const auto group = groups.find(text);
    planner.plan(group == groups.end() ? Group{} : group->second, there);
  }
  planner.drop_spare();
}

}  // namespace

bool is_ours(const Value& slice) { return kube::label(slice, kManagedByLabel) == kManagedBy; }

bool has_endpoints(const Value& service) {
  return service.at("spec", "selector").size() > 0 && service.at("spec", "type").as_string() != "ExternalName";
}

Actions plan_slices(const kube::ObjectPtr& service, const std::vector<kube::ObjectPtr>& pods,
                    const std::vector<kube::ObjectPtr>& slices) {
  static const Value kGone;
  const Value& of = service ? *service : kGone;
  const bool wanted = service && has_endpoints(of) && !kube::is_being_deleted(of);
  const std::vector<std::string> families = wanted ? families_of(of) : std::vector<std::string>();
  Actions actions;
  std::set<std::string> names;
  std::map<std::string, std::vector<kube::ObjectPtr>> kept;  // by family
  for (const kube::ObjectPtr& slice : slices) {
    names.insert(kube::name_of(*slice));
    if (!is_ours(*slice) || kube::is_being_deleted(*slice)) continue;
    const std::string& family = slice->get("addressType").as_string();
    // A Service made anew under the same name has slices of its own.
    if (std::ranges::find(families, family) != families.end() && kube::is_owned_by(*slice, kube::uid_of(of)))
      kept[family].push_back(slice);
    else actions.push_back(make_remove(kube::kEndpointSlices, *slice));
  }
  for (const std::string& family : families)
    plan_family(SlicePlanner(of, family, names, actions), groups_of(of, family, pods), kept[family]);
  return actions;
}

}  // namespace weft::controllers
