#include "mesh/kinds/check_meaning.h"

#include <fmt/format.h>

namespace weft::mesh::kinds {
namespace {

using codec::Value;

void check_deployment(const Value& spec, const Path& path, Findings& findings) {
  if (spec.get("replicas").as_int(1) < 0)
    findings.bad(path.field("replicas"), spec.get("replicas"), "must not be negative");
  const Value& selector = spec.get("selector");
  Path selector_path = path.field("selector");
  if (selector.get("matchLabels").size() == 0 && selector.get("matchExpressions").size() == 0) {
    findings.missing(selector_path, selector, "is required: it says which pods are this deployment's");
  }
  check_labels(selector.get("matchLabels"), selector_path.field("matchLabels"), findings);

  const Value& labels = spec.at("template", "metadata", "labels");
  Path template_path = path.field("template");
  Path meta_path = template_path.field("metadata");
  check_labels(labels, meta_path.field("labels"), findings);
  for (const codec::Member& wanted : selector.get("matchLabels").as_object()) {
    if (labels.get(wanted.key) == wanted.value) continue;
    findings.bad(meta_path.field("labels"), labels,
                 fmt::format("must have {}={}, which spec.selector asks for", wanted.key, wanted.value.as_string()));
  }
  Path pod_path = template_path.field("spec");
  const Value& pod = spec.at("template", "spec");
  if (const Value& policy = pod.get("restartPolicy"); !policy.is_null() && policy.as_string() != "Always") {
    findings.bad(pod_path.field("restartPolicy"), policy, "must be Always in a deployment");
  }
  check_pod_spec(pod, pod_path, findings);
}

}  // namespace

Problems check_meaning(const Kind& kind, const Value& object) {
  Findings findings;
  Path root;
  Path path = root.field("spec");
  const Value& spec = object.get("spec");
  check_metadata(kind, object, findings);
  if (kind.kind == "Deployment") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_deployment(spec, path, findings);
  } else if (kind.kind == "Pod") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_pod_spec(spec, path, findings);
  } else if (kind.kind == "Service") {
    check_service(spec, path, findings);
  } else if (kind.kind == "VirtualService") {
    check_virtual_service(spec, path, findings);
  } else if (kind.kind == "Secret") {
    check_secret(object, findings);
  } else if (kind.kind == "Gateway") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_gateway(spec, path, findings);
  } else if (kind.kind == "ServiceEntry") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_service_entry(spec, path, findings);
  } else if (kind.kind == "WorkloadEntry") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_workload_entry(spec, path, findings);
  } else if (kind.kind == "Sidecar") {
    check_sidecar(spec, path, findings);
  } else if (kind.kind == "PeerAuthentication") {
    check_peer_authentication(spec, path, findings);
  } else if (kind.kind == "RequestAuthentication") {
    check_request_authentication(spec, path, findings);
  } else if (kind.kind == "AuthorizationPolicy") {
    check_authorization_policy(spec, path, findings);
  } else if (kind.kind == "DestinationRule") {
    if (spec.is_null()) findings.missing(path, object);
    check_destination_rule(spec, path, findings);
  }
  return std::move(findings.problems);
}

}  // namespace weft::mesh::kinds
