#include "mesh/analyze.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "mesh/call_graph.h"
#include "mesh/foreign_domains.h"
#include "mesh/gateway_topology.h"
#include "mesh/http_match.h"
#include "mesh/identity_reach.h"
#include "mesh/inject/inject.h"
#include "mesh/model.h"
#include "mesh/outside.h"
#include "mesh/peer_target.h"
#include "mesh/pod_annotations.h"
#include "mesh/service_numbers.h"
#include "mesh/supported.h"
#include "mesh/tcp_reach.h"
#include "mesh/token_reach.h"
#include "mesh/traffic_distribution.h"
#include "mesh/unguarded.h"
#include "mesh/unknown_namespaces.h"

namespace weft::mesh {
namespace {

using codec::Value;

// Pods as their owners describe them: in a folder there are Deployments, in a cluster pods.
std::vector<Value> pods_in(const std::vector<Value>& objects) {
  std::vector<Value> found;
  for (const Value& object : objects) {
    Value pod = object;
    if (object.get("kind").as_string() != "Pod") {
      pod = object.at("spec", "template");
      if (pod.is_null()) continue;
      ObjectName owner = object_name(object);
      pod.set("apiVersion", "v1");
      pod.set("kind", "Pod");
      pod["metadata"].set("namespace", owner.ns);
      pod["metadata"].set("name", owner.name);
    }
    found.push_back(std::move(pod));
  }
  return found;
}

std::map<std::string, Value> namespace_labels(const std::vector<Value>& objects) {
  std::map<std::string, Value> labels;
  for (const Value& object : objects) {
    if (object.get("kind").as_string() == "Namespace")
      labels[object.at("metadata", "name").as_string()] = object.at("metadata", "labels");
  }
  return labels;
}

// Of a file's pod defaults say that it is Pending, too.
bool is_only_described(const Value& pod) {
  const std::string& phase = pod.at("status", "phase").as_string();
  return pod.at("metadata", "uid").as_string().empty() && (phase.empty() || phase == "Pending");
}

// One that is only described gets its sidecar when it is made, as the control plane will decide. Of a namespace that is
// not among the objects nobody knows what it says: it is taken as asking.
Value as_made(const Value& pod, const std::map<std::string, Value>& labels) {
  if (!is_only_described(pod)) return pod;
  const auto ns = labels.find(object_name(pod).ns);
  return ns == labels.end() ? inject::inject_pod(pod, {}, {.by_default = true}).object
                            : inject::inject_pod(pod, ns->second, {}).object;
}

class Analysis {
 public:
  Analysis(const std::vector<Value>& objects, const Settings& settings, const std::vector<SeenCall>& seen)
      : objects_(objects), model_(settings), labels_(namespace_labels(objects)) {
    for (const Value& pod : pods_in(objects)) {
      workloads_.push_back(read_pod(as_made(pod, labels_)));
      model_.expect(workloads_.back());
      // Gateways are looked at as the workloads that open them.
      if (workloads_.back().is_gateway) model_.apply(pod);
    }
    for (const Value& object : objects) {
      const std::string& kind = object.get("kind").as_string();
      model_.apply(kind == "Pod" ? as_made(object, labels_) : object);
      if (kind == "Namespace") namespaces_.insert(object.at("metadata", "name").as_string());
    }
    calls_ = call_problems(model_, workloads_, seen).all;
  }

  std::vector<Finding> run() {
    for (index_ = 0; index_ < objects_.size(); ++index_) look_at(objects_[index_]);
    std::vector<Finding> sorted;
    for (Severity severity : {Severity::error, Severity::warning, Severity::info}) {
      std::ranges::copy_if(findings_, std::back_inserter(sorted),
                           [&](const Finding& one) { return one.severity == severity; });
    }
    return sorted;
  }

 private:
  void look_at(const Value& object) {
    const std::string& kind = object.get("kind").as_string();
    check_namespace(object);
    check_annotations(object);
    check_topology(object);
    if (kind == "Service") {
      check_service(object);
    } else if (kind == "ConfigMap") {
      check_mesh_config(object);
    } else if (auto own = model_.virtual_services().find(object_name(object));
               kind == "VirtualService" && own != model_.virtual_services().end()) {
      add(model_.troubles(*own->second));
      check_unreachable(*own->second);
      check_protocols(*own->second);
      for (const CallProblem& one : calls_) {
        if (one.object != own->second->object) continue;
        add(one.is_remark ? Severity::info : Severity::warning, one.path, one.line, one.message, one.advice);
      }
    } else if (auto rule = model_.destination_rules().find(object_name(object));
               kind == "DestinationRule" && rule != model_.destination_rules().end()) {
      add(model_.troubles(*rule->second, all_workloads()));
      check_subsets(*rule->second);
    } else if (auto gateway = model_.gateways().find(object_name(object));
               kind == "Gateway" && gateway != model_.gateways().end()) {
      add(model_.troubles(*gateway->second));
      check_gateway(*gateway->second);
    } else if (auto entry = model_.service_entries().find(object_name(object));
               kind == "ServiceEntry" && entry != model_.service_entries().end()) {
      add(model_.troubles(*entry->second));
      check_entry(*entry->second);
    } else if (auto workload = model_.workload_entries().find(object_name(object));
               kind == "WorkloadEntry" && workload != model_.workload_entries().end()) {
      add(model_.troubles(*workload->second));
    } else if (auto sidecar = model_.sidecars().find(object_name(object));
               kind == "Sidecar" && sidecar != model_.sidecars().end()) {
      add(model_.troubles(*sidecar->second));
      check_sidecar(*sidecar->second);
    } else if (auto policy = model_.authorization_policies().find(object_name(object));
               kind == "AuthorizationPolicy" && policy != model_.authorization_policies().end()) {
      check_policy(*policy->second);
    } else if (auto tokens = model_.request_authentications().find(object_name(object));
               kind == "RequestAuthentication" && tokens != model_.request_authentications().end()) {
      check_tokens(*tokens->second);
    } else if (auto peers = model_.peer_authentications().find(object_name(object));
               kind == "PeerAuthentication" && peers != model_.peer_authentications().end()) {
      check_peers(*peers->second);
    }
  }

  void add(Severity severity, std::string path, uint32_t line, std::string message, std::string advice) {
    const Value& object = objects_[index_];
    ObjectName name = object_name(object);
    findings_.push_back({severity, index_, object.get("kind").as_string(), name.ns, name.name, std::move(path),
                         std::move(message), std::move(advice), line});
  }

  void add(const Troubles& troubles) {
    for (const Trouble& trouble : troubles) {
      if (trouble.what == Trouble::What::waiting) continue;  // nobody fetches anything here
      if (trouble.what == Trouble::What::by_the_way) continue;
      const bool works =
          trouble.what == Trouble::What::conflict || trouble.what == Trouble::What::denies_more || is_remark(trouble);
      Severity severity = works ? Severity::warning : Severity::error;
      add(severity, trouble.path, trouble.line, trouble.text, trouble.advice);
    }
  }

  void check_topology(const Value& object) {
    for (const Value& pod : pods_in({object})) {
      for (std::string& sentence : read_pod(pod).wrong_topology)
        add(Severity::warning, "metadata", pod.get("metadata").line, std::move(sentence), "correct it");
    }
  }

  void check_namespace(const Value& object) {
    const Value& said = object.at("metadata", "namespace");
    const std::string& ns = said.as_string();
    if (ns.empty() || ns == "default" || ns.starts_with("kube-") || namespaces_.contains(ns)) return;
    add(Severity::warning, "metadata.namespace", said.line, fmt::format("there is no Namespace \"{}\"", ns), "add it");
  }

  // Of pods that are alike once.
  void check_annotations(const Value& object) {
    for (const Value& pod : pods_in({object})) {
      const auto words = ignored_words(pod.get("metadata"));
      if (words.empty()) continue;
      const Workload workload = read_pod(as_made(pod, labels_));
      if (is_unguarded(workload) || workload.has_ended) continue;
      const bool is_pod = object.get("kind").as_string() == "Pod";
      for (const IgnoredWord& one : words) {
        if (workload.is_gateway && one.key == kProxyConfigAnnotation) continue;  // check_topology() says what counts
        if (!told_.insert(fmt::format("{}/{} {}", workload.object.ns, workload.owner, one.key)).second) continue;
        add(Severity::warning, fmt::format("{}metadata.annotations[{}]", is_pod ? "" : "spec.template.", one.key),
            one.line, fmt::format("is not followed: {}", one.so), "remove it");
      }
    }
  }

  void check_service(const Value& object) {
    Service service = read_service(object, model_.settings().cluster_domain);
    for (UnfollowedWord& one : unfollowed_words(object))
      add(Severity::warning, std::move(one.path), one.line, std::move(one.so), std::move(one.advice));
    std::vector<const Workload*> taken;
    for (const Workload& workload : workloads_) {
      if (workload.object.ns == service.object.ns && matches(service.selector, workload.labels))
        taken.push_back(&workload);
    }
    if (service.selector.empty()) return;
    if (taken.empty()) {
      add(Severity::warning, "spec.selector", object.at("spec", "selector").line,
          "no pod has these labels: the service has no endpoints", "correct the selector, or the labels of the pods");
    }
    for (size_t i = 0; i < service.ports.size(); ++i)
      check_port(service.ports[i], at_index("spec.ports", i), object, taken);
  }

  void check_port(const ServicePort& port, const std::string& path, const Value& object,
                  const std::vector<const Workload*>& taken) {
    uint32_t line = object.at("spec", "ports").line;
    bool found = std::ranges::any_of(taken, [&](const Workload* one) { return target_of(port, *one).has_value(); });
    if (!taken.empty() && !found) {
      add(Severity::error, path + ".targetPort", line,
          fmt::format("no container port is called \"{}\"", port.target_name),
          "name a container port so, or give its number");
    }
    if (port.protocol == Protocol::unknown) {
      add(Severity::info, path, line,
          fmt::format("port {} does not say what is spoken on it: the first bytes of each connection decide",
                      port.port),
          "set appProtocol (http, http2, grpc, tcp), or call the port so");
    }
  }

  void check_unreachable(const VirtualService& object) {
    check_unreachable(object, "http", "request", matches_everything);
    check_unreachable(object, "tcp", "connection", [](const Value& match) { return match.size() == 0; });
  }

  void check_unreachable(const VirtualService& object, std::string_view list, std::string_view what,
                         bool (*takes_all)(const Value& match)) {
    const codec::Array& rules = object.spec.get(list).as_array();
    for (size_t i = 0; i + 1 < rules.size(); ++i) {
      const Value& match = rules[i].get("match");
      if (match.size() > 0 && std::ranges::none_of(match.as_array(), takes_all)) continue;
      add(Severity::warning, at_index(fmt::format("spec.{}", list), i + 1), rules[i + 1].line,
          fmt::format("is never reached: {}[{}] takes every {}", list, i, what),
          "put the rule with the narrower match first");
      return;
    }
  }

  // A list of rules is of no use where no port speaks what it is about.
  struct RulesFor {
    std::string_view list;
    bool (*concerns)(const ServicePort& port);
    std::string_view text;
    std::string_view advice;
  };
  static constexpr RulesFor kRulesFor[] = {
      {"http", [](const ServicePort& port) { return port.protocol != Protocol::tcp; },
       "speaks HTTP: http rules have no effect there", "set appProtocol: http on the service's port if it does"},
      {"tls", [](const ServicePort& port) { return port.tls || port.names; },
       "is said to be TLS: tls rules have no effect there", "set appProtocol: tls on the service's port if it is"},
      {"tcp", [](const ServicePort& port) { return !is_http(port.protocol); },
       "is opaque: tcp rules have no effect there", "set appProtocol: tcp on the service's port if it is"},
  };

  void check_protocols(const VirtualService& object) {
    for (const Destination& host : object.hosts) {
      const Service* service = model_.service(host.host);
      if (!object.in_mesh || service == nullptr || service->ports.empty()) continue;
      for (const RulesFor& rules : kRulesFor) {
        if (object.spec.get(rules.list).size() == 0 || std::ranges::any_of(service->ports, rules.concerns)) continue;
        add(Severity::warning, host.path, host.line, fmt::format("no port of \"{}\" {}", host.host, rules.text),
            std::string(rules.advice));
      }
    }
  }

  void check_subsets(const DestinationRule& rule) {
    const Service* service = model_.service(rule.host.host);
    if (service == nullptr) return;
    for (size_t i = 0; i < rule.subsets.size(); ++i) {
      const Subset& subset = rule.subsets[i];
      bool found = std::ranges::any_of(workloads_, [&](const Workload& one) {
        return one.object.ns == service->object.ns && matches(service->selector, one.labels) &&
               matches(subset.labels, one.labels);
      });
      if (found) continue;
      add(Severity::warning, at_index("spec.subsets", i), rule.spec.get("subsets").as_array()[i].line,
          fmt::format("no pod of \"{}\" has the labels of the subset \"{}\": requests routed to it fail",
                      rule.host.host, subset.name),
          "correct the labels, or start pods that have them");
    }
  }

  bool is_selected(const std::string& ns, const Labels& labels) const {
    return std::ranges::any_of(workloads_,
                               [&](const Workload& one) { return one.object.ns == ns && matches(labels, one.labels); });
  }

  void check_entry(const ServiceEntry& entry) {
    if (entry.services.empty()) return;
    const Service& service = entry.services.front();
    const codec::Array& ports = entry.spec.get("ports").as_array();
    for (size_t i = 0; i < service.ports.size(); ++i) {
      if (!takes_any_address({&service, &service.ports[i]})) continue;
      add(Severity::warning, at_index("spec.ports", i), ports[i].line,
          fmt::format("whatever leaves the mesh for port {} is taken for \"{}\": there is no address to tell it by",
                      service.ports[i].port, service.host),
          "say addresses, or a protocol that names the host (HTTP, TLS)");
    }
    if (service.resolution != Resolution::fixed) return;
    const bool selects = !service.selector.empty();
    if (!service.entries.empty() || (selects && is_selected(entry.object.ns, service.selector))) return;
    if (selects && !service.ports.empty() && !model_.endpoints(service, service.ports.front()).empty()) return;
    add(Severity::warning, selects ? "spec.workloadSelector" : "spec.endpoints",
        entry.spec.get(selects ? "workloadSelector" : "endpoints").line,
        "there are no endpoints: calls are answered with 503",
        selects ? "correct the labels, or add WorkloadEntries that have them" : "say endpoints, or another resolution");
  }

  void check_sidecar(const Sidecar& sidecar) {
    if (sidecar.selector.empty() || is_selected(sidecar.object.ns, sidecar.selector)) return;
    add(Severity::warning, "spec.workloadSelector", sidecar.spec.get("workloadSelector").line,
        "no pod has these labels: it is for nobody", "correct the labels");
  }

  void check_gateway(const Gateway& gateway) {
    uint32_t line = gateway.spec.get("selector").line;
    if (model_.workloads_of(gateway).empty()) {
      add(Severity::warning, "spec.selector", line, "no gateway's pod has these labels: nobody opens its ports",
          "correct the selector, or add a Deployment of a gateway");
    }
    if (model_.bound_to(gateway.object).empty()) {
      add(Severity::warning, "spec.servers", line,
          "no VirtualService is bound to it: whatever comes is answered with 404",
          "name it in the gateways of a VirtualService");
    }
  }

  void check_mesh_config(const Value& object) {
    if (object_name(object) != ObjectName{model_.settings().root_namespace, std::string(kMeshConfigName)}) return;
    MeshConfig read = read_mesh_config(object);
    if (std::string why = why_not_followed(read, model_.settings()); !why.empty())
      read.ignored.push_back(std::move(why));
    for (std::string& sentence : read.ignored)
      add(Severity::warning, "data", object.at("data", "mesh").line, std::move(sentence), "correct it");
  }

  void check_policy(const AuthorizationPolicy& policy) {
    Troubles troubles = policy.troubles;
    if (auto trouble = model_.provider_trouble(policy)) troubles.push_back(std::move(*trouble));
    model_.add_missing_targets(policy.target, policy.object, policy.spec, troubles);
    add_foreign_domains(model_.settings(), policy, troubles);
    add_unknown_namespaces(policy, [&](const std::string& ns) { return is_known(ns); }, troubles);
    const std::vector<const Workload*> about = workloads_about(policy.target, objects_[index_]);
    add_tcp_troubles(model_, policy, about, troubles);
    const Choice choice = choice_of(policy.target, policy.spec, is_in_root(policy.object));
    add_identity_troubles(model_, policy, choice, about, troubles);
    add_service_numbers(model_, policy, about, troubles);
    add_token_remarks(model_, policy, choice, about, troubles);
    add_unguarded(choice, about, troubles);
    add(troubles);
  }

  void check_tokens(const RequestAuthentication& tokens) {
    Troubles troubles = tokens.troubles;
    model_.add_missing_targets(tokens.target, tokens.object, tokens.spec, troubles);
    add_unguarded(choice_of(tokens.target, tokens.spec, is_in_root(tokens.object)),
                  workloads_about(tokens.target, objects_[index_]), troubles);
    add(troubles);
  }

  void check_peers(const PeerAuthentication& peers) {
    Troubles troubles = model_.overruled(peers);
    std::vector<const Workload*> all;
    std::vector<const Workload*> about;
    for (const Workload& workload : workloads_) {
      all.push_back(&workload);
      if (is_about(peers, workload, model_.settings().root_namespace)) about.push_back(&workload);
    }
    add_service_numbers(model_, peers, about, objects_[index_].at("spec", "portLevelMtls").line, troubles);
    const uint32_t line = objects_[index_].at("spec", "selector").line;
    const Choice choice = choice_of(peers, is_in_root(peers.object), line);
    add_peer_target(peers, all, model_.settings().root_namespace, line, troubles);
    if (about.empty() || asks_for_mutual_tls(peers)) add_unguarded(choice, about, troubles);
    add(troubles);
  }

  bool is_known(const std::string& ns) const {
    const auto is_there = [&](const auto& one) { return one.first.ns == ns; };
    return namespaces_.contains(ns) || std::ranges::any_of(model_.workload_entries(), is_there) ||
           std::ranges::any_of(workloads_, [&](const Workload& one) { return one.object.ns == ns; });
  }

  bool is_in_root(const ObjectName& name) const { return name.ns == model_.settings().root_namespace; }

  std::vector<const Workload*> all_workloads() const {
    std::vector<const Workload*> all;
    for (const Workload& workload : workloads_) all.push_back(&workload);
    return all;
  }

  std::vector<const Workload*> workloads_about(const PolicyTarget& target, const Value& object) {
    std::vector<const Workload*> about;
    for (const Workload& workload : workloads_) {
      if (model_.is_about(target, object_name(object), workload)) about.push_back(&workload);
    }
    return about;
  }

  const std::vector<Value>& objects_;
  Model model_;
  std::map<std::string, Value> labels_;  // of Namespaces
  std::vector<Workload> workloads_;
  std::vector<CallProblem> calls_;
  std::set<std::string, std::less<>> namespaces_;
  std::set<std::string> told_;
  size_t index_ = 0;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> analyze(const std::vector<Value>& objects, const Settings& settings,
                             const std::vector<SeenCall>& seen) {
  return Analysis(objects, settings, seen).run();
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "info";
  }
  return "error";
}

std::string to_sentence(const Finding& finding) {
  std::string text =
      fmt::format("{} {}/{}: {}: {}", finding.kind, finding.ns, finding.name, finding.path, finding.message);
  return finding.advice.empty() ? text : text + "; " + finding.advice;
}

}  // namespace weft::mesh
