#include "apiserver/scale.h"

#include "apiserver/selector.h"
#include "mesh/kinds/check_shape.h"

namespace weft::apiserver {

using codec::Value;

const mesh::kinds::Type& scale_type() {
  const mesh::kinds::Type* type = mesh::kinds::find_type("io.k8s.api.autoscaling.v1.Scale");
  CHECK(type != nullptr);
  return *type;
}

Value scale_of(const Value& deployment) {
  Value scale = Value::object();
  scale.set("kind", "Scale");
  scale.set("apiVersion", "autoscaling/v1");
  for (std::string_view field : {"name", "namespace", "uid", "resourceVersion", "creationTimestamp"}) {
    scale["metadata"].set(field, deployment.at("metadata", field));
  }
  scale["spec"].set("replicas", deployment.at("spec", "replicas").as_int());
  scale["status"].set("replicas", deployment.at("status", "replicas").as_int());
  scale["status"].set("selector", selector_text(deployment.at("spec", "selector")));
  return scale;
}

Result<void> apply_scale(const Value& scale, Value& deployment) {
  if (mesh::kinds::Problems problems = mesh::kinds::check_shape(scale_type(), scale); !problems.empty()) {
    return invalid("Scale: " + mesh::kinds::to_sentence(problems));
  }
  int64_t replicas = scale.at("spec", "replicas").as_int();
  if (replicas < 0) return invalid("Scale: spec.replicas: must not be negative");
  deployment["spec"].set("replicas", replicas);
  if (const Value& revision = scale.at("metadata", "resourceVersion"); !revision.is_null()) {
    deployment["metadata"].set("resourceVersion", revision);
  }
  return {};
}

}  // namespace weft::apiserver
