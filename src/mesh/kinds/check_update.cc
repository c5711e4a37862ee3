#include <fmt/format.h>

#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/service_families.h"

namespace weft::mesh::kinds {
namespace {

using codec::Value;
using What = Problem::What;

void fixed(const Value& before, const Value& after, std::string_view field, const Path& path, Findings& findings) {
  if (before.get(field) == after.get(field)) return;
  findings.add(What::forbidden, path.field(field), after.get(field).line,
               "may not change; delete the object and create it anew");
}

// A Pod's spec may change in its images and tolerations, shrink its deadlines, and be given a node once.
Value without_changeable(Value spec, const Value& before) {
  for (std::string_view list : {"containers", "initContainers"}) {
    if (Value* containers = spec.find(list); containers != nullptr && containers->is_array()) {
      for (Value& container : containers->array_ref()) container.erase("image");
    }
  }
  for (std::string_view field :
       {"tolerations", "activeDeadlineSeconds", "terminationGracePeriodSeconds", "schedulingGates"}) {
    spec.erase(field);
  }
  if (before.get("nodeName").as_string().empty()) spec.erase("nodeName");
  return spec;
}

void check_pod_update(const Value& before, const Value& after, const Path& path, Findings& findings) {
  if (without_changeable(before, before) == without_changeable(after, before)) return;
  findings.add(What::forbidden, path, after.line,
               "a pod's spec may not change but for images, tolerations and deadlines; change its deployment, or "
               "delete the pod and create it anew");
}

void check_service_update(const Value& before, const Value& after, const Path& path, Findings& findings) {
  bool allocated = !before.get("clusterIP").as_string().empty();
  bool was_external = before.get("type").as_string() == "ExternalName";
  bool becomes_external = after.get("type").as_string() == "ExternalName";
  if (allocated && !was_external && !becomes_external) fixed(before, after, "clusterIP", path, findings);
  check_families_update(before, after, path, findings);
}

}  // namespace

Problems check_update(const Kind& kind, const Value& before, const Value& after) {
  Findings findings;
  Path root;
  Path spec = root.field("spec");
  if (kind.kind == "Deployment") fixed(before.get("spec"), after.get("spec"), "selector", spec, findings);
  if (kind.kind == "StatefulSet") {
    for (std::string_view field : {"selector", "serviceName", "podManagementPolicy"})
      fixed(before.get("spec"), after.get("spec"), field, spec, findings);
  }
  if (kind.kind == "ControllerRevision") fixed(before, after, "data", root, findings);
  if (kind.kind == "Pod") check_pod_update(before.get("spec"), after.get("spec"), spec, findings);
  if (kind.kind == "Service") check_service_update(before.get("spec"), after.get("spec"), spec, findings);
  if (kind.kind == "EndpointSlice") fixed(before, after, "addressType", root, findings);
  if (kind.kind == "Secret") fixed(before, after, "type", root, findings);
  if ((kind.kind == "Secret" || kind.kind == "ConfigMap") && before.get("immutable").as_bool()) {
    for (std::string_view field : {"data", "binaryData", "immutable"}) fixed(before, after, field, root, findings);
  }
  return std::move(findings.problems);
}

}  // namespace weft::mesh::kinds
