#include "cli/up/readiness.h"

#include <fmt/format.h>

#include <set>
#include <tuple>

#include "kube/object.h"

namespace weft::cli::up {
namespace {

using codec::Value;

bool is_ready(const Value& pod) {
  for (const Value& condition : pod.at("status", "conditions").as_array()) {
    if (condition.get("type").as_string() == "Ready") return condition.get("status").as_string() == "True";
  }
  return false;
}

// Empty: nothing keeps this container.
std::string obstacle_of(const Value& container) {
  const std::string& name = container.get("name").as_string();
  if (const Value* waiting = container.get("state").find("waiting")) {
    const std::string& message = waiting->get("message").as_string();
    const std::string& reason = waiting->get("reason").as_string();
    return fmt::format("{}: {}", name, message.empty() ? reason : message);
  }
  if (container.get("ready").as_bool()) return {};
  return fmt::format("{}: not ready yet", name);
}

std::string obstacle_to(const Value& pod) {
  for (const char* list : {"initContainerStatuses", "containerStatuses"}) {
    for (const Value& container : pod.at("status", list).as_array()) {
      if (std::string why = obstacle_of(container); !why.empty()) return why;
    }
  }
  const std::string& message = pod.at("status", "message").as_string();
  return message.empty() ? "starting" : message;
}

}  // namespace

bool all_are_endpoints(const kube::Store& pods, const kube::Store& services, const kube::Store& slices) {
  std::set<std::tuple<std::string, std::string, std::string>> endpoints;  // namespace, service, pod
  for (const auto& [key, slice] : slices.all()) {
    const std::string& service = kube::labels_of(*slice).get("kubernetes.io/service-name").as_string();
    for (const Value& endpoint : slice->get("endpoints").as_array()) {
      if (endpoint.at("conditions", "ready").as_bool(true))
        endpoints.emplace(key.ns, service, endpoint.at("targetRef", "name").as_string());
    }
  }
  for (const auto& [service, object] : services.all()) {
    const Value& selector = object->at("spec", "selector");
    if (selector.size() == 0) continue;
    for (const auto& [pod, state] : pods.all()) {
      if (pod.ns != service.ns || !is_ready(*state) || !kube::selects(selector, kube::labels_of(*state))) continue;
      if (!endpoints.contains({service.ns, service.name, pod.name})) return false;
    }
  }
  return true;
}

bool all_are_active(const Value& proxies) {
  for (const Value& proxy : proxies.get("proxies").as_array()) {
    for (const Value& type : proxy.get("types").as_array()) {
      if (!type.get("synced").as_bool()) return false;
    }
    if (proxy.at("generation", "notSimplyActive").size() != 0) return false;
  }
  return true;
}

Readiness readiness_of(const kube::Store& pods) {
  Readiness out;
  for (const auto& [key, pod] : pods.all()) {
    if (kube::is_being_deleted(*pod)) continue;
    if (is_ready(*pod)) ++out.ready;
    else out.waiting.push_back(key.to_string() + ": " + obstacle_to(*pod));
  }
  return out;
}

}  // namespace weft::cli::up
