#include "mesh/inject/inject.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/inject/gateway.h"
#include "mesh/inject/sidecar.h"

namespace weft::mesh::inject {
namespace {

using codec::Value;

constexpr std::string_view kNamespaceKey = "istio-injection";
constexpr std::string_view kRevisionKey = "istio.io/rev";
constexpr std::string_view kStatus =
    R"({"initContainers":["weft-proxy"],"containers":null,"volumes":["istio-token","istiod-ca-cert"],"imagePullSecrets":null,"revision":"default"})";

struct Decision {
  bool inject = false;
  std::string why;
};

bool has_sidecar(const Value& pod) {
  const auto& started = pod.at("spec", "initContainers").as_array();
  return std::ranges::any_of(started, [](const Value& one) { return one.get("name").as_string() == kContainer; });
}

bool is_gateway(const Value& pod) {
  const auto& containers = pod.at("spec", "containers").as_array();
  return std::ranges::any_of(containers, [](const Value& one) { return one.get("name").as_string() == kContainer; });
}

// What the pod itself says, label before annotation; "" if nothing.
const std::string& own_word(const Value& pod) {
  const std::string& label = pod.at("metadata", "labels", kInjectKey).as_string();
  return label.empty() ? pod.at("metadata", "annotations", kInjectKey).as_string() : label;
}

Decision decide(Value& pod, const Value& namespace_labels, const Settings& settings) {
  if (is_gateway(pod)) return {false, "it is a gateway already"};
  if (gateway_container(pod) != nullptr)
    return {own_word(pod) != "false", fmt::format("the pod says {}: gateway", kTemplatesKey)};
  if (has_sidecar(pod)) return {false, "it has its sidecar already"};
  if (pod.at("spec", "hostNetwork").as_bool())
    return {false, "it is on its host's network, whose traffic is not its own"};
  const std::string& word = own_word(pod);
  if (word == "false") return {false, fmt::format("the pod says {}: \"false\"", kInjectKey)};
  if (word == "true") return {true, fmt::format("the pod says {}: \"true\"", kInjectKey)};
  const std::string& space = namespace_labels.get(kNamespaceKey).as_string();
  if (space == "disabled") return {false, fmt::format("its namespace says {}: disabled", kNamespaceKey)};
  if (space == "enabled") return {true, fmt::format("its namespace says {}: enabled", kNamespaceKey)};
  if (!namespace_labels.get(kRevisionKey).as_string().empty())
    return {true, fmt::format("its namespace says {}", kRevisionKey)};
  if (settings.by_default) return {true, "pods get a sidecar unless they or their namespace say otherwise"};
  return {false,
          fmt::format("neither the pod says {}: \"true\" nor its namespace {}: enabled", kInjectKey, kNamespaceKey)};
}

void add_sidecar(Value& pod, const Settings& settings) {
  add_named(pod["spec"], "volumes", proxy_volumes());
  if (Value* gateway = gateway_container(pod)) return complete_gateway(*gateway, settings);
  codec::Array& started = pod["spec"]["initContainers"].array_ref();
  // Before the pod's own init containers, so that their calls go through the mesh as well.
  started.insert(started.begin(), sidecar_container(settings));
  pod["metadata"]["annotations"].set(kStatusAnnotation, kStatus);
}

// Where an object of that kind keeps the template of its pods; nullptr: it has none.
Value* template_of(Value& object) {
  const std::string& kind = object.get("kind").as_string();
  Value* spec = object.find("spec");
  if (spec == nullptr) return nullptr;
  if (kind == "CronJob") {
    Value* job = spec->find("jobTemplate");
    spec = job == nullptr ? nullptr : job->find("spec");
    return spec == nullptr ? nullptr : spec->find("template");
  }
  for (std::string_view known :
       {"Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "ReplicationController"}) {
    if (kind == known) return spec->find("template");
  }
  return nullptr;
}

}  // namespace

Injected inject_pod(Value pod, const Value& namespace_labels, const Settings& settings) {
  auto [inject, why] = decide(pod, namespace_labels, settings);
  if (inject) add_sidecar(pod, settings);
  return {std::move(pod), inject, std::move(why)};
}

Injected inject_object(Value object, const Value& namespace_labels, const Settings& settings) {
  if (object.get("kind").as_string() == "Pod") return inject_pod(std::move(object), namespace_labels, settings);
  Value* pod = template_of(object);
  if (pod == nullptr) return {std::move(object), false, "it makes no pods"};
  Injected done = inject_pod(std::move(*pod), namespace_labels, settings);
  *pod = std::move(done.object);
  done.object = std::move(object);
  return done;
}

}  // namespace weft::mesh::inject
