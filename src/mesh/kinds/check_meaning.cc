#include "mesh/kinds/check_meaning.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/kinds/syntax.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;

// What a Deployment and a StatefulSet have in common. `owner`: what people call it.
void check_pods_of(const Value& spec, std::string_view owner, const Path& path, Findings& findings) {
  if (spec.get("replicas").as_int(1) < 0)
    findings.bad(path.field("replicas"), spec.get("replicas"), "must not be negative");
  const Value& selector = spec.get("selector");
  Path selector_path = path.field("selector");
  if (selector.get("matchLabels").size() == 0 && selector.get("matchExpressions").size() == 0) {
    findings.missing(selector_path, selector, fmt::format("is required: it says which pods are this {}'s", owner));
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
    findings.bad(pod_path.field("restartPolicy"), policy, fmt::format("must be Always in a {}", owner));
  }
  check_pod_spec(pod, pod_path, findings);
}

void check_stateful_set(const Value& spec, const std::string& name, const Path& path, Findings& findings) {
  if (const Value& claims = spec.get("volumeClaimTemplates"); claims.size() > 0) {
    findings.bad(path.field("volumeClaimTemplates"), claims,
                 "volumes cannot be claimed on one machine; take the claims out, or run this in a cluster");
    return;  // mounts of what is claimed are no further mistake
  }
  check_pods_of(spec, "StatefulSet", path, findings);
  const Value& service = spec.get("serviceName");
  if (!service.as_string().empty() && !is_dns_label(service.as_string()))
    findings.bad(path.field("serviceName"), service,
                 fmt::format("\"{}\" is no name of a Service", service.as_string()));
  const int64_t start = spec.at("ordinals", "start").as_int();
  if (start < 0)
    findings.bad(path.field("ordinals").field("start"), spec.at("ordinals", "start"), "must not be negative");
  const std::string last = fmt::format("{}-{}", name, start + std::max<int64_t>(spec.get("replicas").as_int(1), 1) - 1);
  if (last.size() > kMaxDnsLabel) {
    findings.bad(path, spec,
                 fmt::format("the pod \"{}\" would have a name of {} letters; {} are the most: shorten metadata.name",
                             last, last.size(), kMaxDnsLabel));
  }
  Path strategy = path.field("updateStrategy");
  Path rolling = strategy.field("rollingUpdate");
  const Value& update = spec.at("updateStrategy", "rollingUpdate");
  if (!update.is_null() && spec.at("updateStrategy", "type").as_string() == "OnDelete")
    findings.bad(rolling, update, "is for the type RollingUpdate");
  if (update.get("partition").as_int() < 0)
    findings.bad(rolling.field("partition"), update.get("partition"), "must not be negative");
  if (const Value& many = update.get("maxUnavailable"); !many.is_null() && many.as_int() != 1)
    findings.bad(rolling.field("maxUnavailable"), many, "pods are replaced one at a time here: leave it out, or say 1");
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
    if (!spec.is_null()) check_pods_of(spec, "deployment", path, findings);
  } else if (kind.kind == "StatefulSet") {
    if (spec.is_null()) findings.missing(path, object);
    if (!spec.is_null()) check_stateful_set(spec, object.at("metadata", "name").as_string(), path, findings);
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
