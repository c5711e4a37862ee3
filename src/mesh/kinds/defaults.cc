#include "mesh/kinds/defaults.h"

#include "mesh/kinds/service_families.h"

namespace weft::mesh::kinds {
namespace {

using codec::Array;
using codec::Object;
using codec::Value;

constexpr int kGraceSeconds = 30;        // core/v1 DefaultTerminationGracePeriodSeconds
constexpr int kProgressSeconds = 600;    // apps/v1 Deployment.spec.progressDeadlineSeconds
constexpr int kRevisionHistory = 10;     // apps/v1 spec.revisionHistoryLimit
constexpr int kFileMode = 0644;          // core/v1 defaultMode of volumes made of objects
constexpr int kAffinitySeconds = 10800;  // core/v1 ClientIP session affinity

void fill(Value& object, std::string_view field, Value value) {
  if (object.get(field).is_null()) object.set(field, std::move(value));
}

// Runs `change` on every element of the list `field`, if there is one.
template <class Change>
void each(Value& object, std::string_view field, Change change) {
  Value* list = object.find(field);
  if (list == nullptr || !list->is_array()) return;
  for (Value& element : list->array_ref()) change(element);
}

void default_probe(Value& container, std::string_view field) {
  Value* probe = container.find(field);
  if (probe == nullptr || !probe->is_object()) return;
  fill(*probe, "timeoutSeconds", 1);
  fill(*probe, "periodSeconds", 10);
  fill(*probe, "successThreshold", 1);
  fill(*probe, "failureThreshold", 3);
  if (Value* get = probe->find("httpGet"); get != nullptr && get->is_object()) {
    fill(*get, "path", "/");
    fill(*get, "scheme", "HTTP");
  }
}

// A tag other than latest is not pulled again.
const char* pull_policy(const std::string& image) {
  if (image.find('@') != std::string::npos) return "IfNotPresent";
  size_t colon = image.rfind(':');
  size_t slash = image.rfind('/');
  bool tagged = colon != std::string::npos && (slash == std::string::npos || colon > slash);
  return tagged && image.substr(colon + 1) != "latest" ? "IfNotPresent" : "Always";
}

void default_env(Value& variable) {
  Value* from = variable.find("valueFrom");
  if (from == nullptr) return;
  if (Value* ref = from->find("fieldRef"); ref != nullptr && ref->is_object()) fill(*ref, "apiVersion", "v1");
}

void default_container(Value& container) {
  each(container, "ports", [](Value& port) { fill(port, "protocol", "TCP"); });
  each(container, "env", default_env);
  for (std::string_view probe : {"livenessProbe", "readinessProbe", "startupProbe"}) default_probe(container, probe);
  fill(container, "imagePullPolicy", pull_policy(container.get("image").as_string()));
  fill(container, "resources", Value::object());
  fill(container, "terminationMessagePath", "/dev/termination-log");
  fill(container, "terminationMessagePolicy", "File");
}

void default_volume(Value& volume) {
  for (std::string_view source : {"configMap", "secret", "downwardAPI", "projected"}) {
    if (Value* from = volume.find(source); from != nullptr && from->is_object()) fill(*from, "defaultMode", kFileMode);
  }
  if (Value* host = volume.find("hostPath"); host != nullptr && host->is_object()) fill(*host, "type", "");
  if (volume.size() == 1) fill(volume, "emptyDir", Value::object());
}

void default_pod_spec(Value& spec) {
  each(spec, "containers", default_container);
  each(spec, "initContainers", default_container);
  each(spec, "volumes", default_volume);
  fill(spec, "restartPolicy", "Always");
  fill(spec, "terminationGracePeriodSeconds", kGraceSeconds);
  fill(spec, "dnsPolicy", "ClusterFirst");
  fill(spec, "securityContext", Value::object());
  fill(spec, "schedulerName", "default-scheduler");
  if (const std::string account = spec.get("serviceAccountName").as_string(); !account.empty()) {
    fill(spec, "serviceAccount", account);
  } else if (const std::string old = spec.get("serviceAccount").as_string(); !old.empty()) {
    spec.set("serviceAccountName", old);
  }
}

void default_pod(Value& pod) {
  if (!pod.get("spec").is_object()) return;
  Value& spec = pod["spec"];
  default_pod_spec(spec);
  // Admission's part: only a Pod itself gets an account, its template keeps what was written.
  fill(spec, "serviceAccountName", "default");
  fill(spec, "serviceAccount", spec.get("serviceAccountName"));
  fill(spec, "enableServiceLinks", true);
  fill(pod["status"], "phase", "Pending");
  fill(pod["status"], "qosClass", "BestEffort");
}

void default_deployment(Value& deployment) {
  if (!deployment.get("spec").is_object()) return;
  Value& spec = deployment["spec"];
  fill(spec, "replicas", 1);
  fill(spec, "revisionHistoryLimit", kRevisionHistory);
  fill(spec, "progressDeadlineSeconds", kProgressSeconds);
  Value& strategy = spec["strategy"];
  fill(strategy, "type", "RollingUpdate");
  if (strategy.get("type").as_string() == "RollingUpdate") {
    fill(strategy["rollingUpdate"], "maxUnavailable", "25%");
    fill(strategy["rollingUpdate"], "maxSurge", "25%");
  }
  if (Value* pod = spec.find("template"); pod != nullptr && pod->is_object() && pod->get("spec").is_object()) {
    default_pod_spec((*pod)["spec"]);
  }
}

void default_stateful_set(Value& set) {
  if (!set.get("spec").is_object()) return;
  Value& spec = set["spec"];
  fill(spec, "replicas", 1);
  fill(spec, "revisionHistoryLimit", kRevisionHistory);
  fill(spec, "podManagementPolicy", "OrderedReady");
  Value& strategy = spec["updateStrategy"];
  fill(strategy, "type", "RollingUpdate");
  if (strategy.get("type").as_string() == "RollingUpdate") fill(strategy["rollingUpdate"], "partition", 0);
  if (Value* pod = spec.find("template"); pod != nullptr && pod->is_object() && pod->get("spec").is_object()) {
    default_pod_spec((*pod)["spec"]);
  }
}

void default_service(Value& service) {
  Value& spec = service["spec"];
  fill(spec, "type", "ClusterIP");
  fill(spec, "sessionAffinity", "None");
  if (spec.get("sessionAffinity").as_string() == "ClientIP" && spec.get("sessionAffinityConfig").is_null()) {
    spec["sessionAffinityConfig"]["clientIP"].set("timeoutSeconds", kAffinitySeconds);
  }
  each(spec, "ports", [](Value& port) {
    fill(port, "protocol", "TCP");
    fill(port, "targetPort", port.get("port"));
  });
  if (spec.get("type").as_string() != "ExternalName") {
    fill(spec, "internalTrafficPolicy", "Cluster");
    default_families(spec);
  }
  fill(service["status"], "loadBalancer", Value::object());
}

void default_namespace(Value& space) {
  fill(space["spec"], "finalizers", Array{"kubernetes"});
  fill(space["status"], "phase", "Active");
  // The label every namespace has since Kubernetes 1.22.
  space["metadata"]["labels"].set("kubernetes.io/metadata.name", space.at("metadata", "name"));
}

}  // namespace

void apply_defaults(const Kind& kind, Value& object) {
  if (kind.kind == "Pod") default_pod(object);
  if (kind.kind == "Deployment") default_deployment(object);
  if (kind.kind == "StatefulSet") default_stateful_set(object);
  if (kind.kind == "Service") default_service(object);
  if (kind.kind == "Namespace") default_namespace(object);
  if (kind.kind == "Secret") fill(object, "type", "Opaque");
  if (kind.kind == "EndpointSlice") {
    each(object, "ports", [](Value& port) {
      fill(port, "protocol", "TCP");
      fill(port, "name", "");
    });
  }
}

void keep_allocated(const Kind& kind, const Value& before, Value& after) {
  if (kind.kind == "Service") keep_families(before.get("spec"), after["spec"]);
  if (kind.kind == "Namespace" && !before.at("spec", "finalizers").is_null()) {
    after["spec"].set("finalizers", before.at("spec", "finalizers"));
  }
}

}  // namespace weft::mesh::kinds
