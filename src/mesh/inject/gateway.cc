#include "mesh/inject/gateway.h"

#include <algorithm>

#include "mesh/inject/sidecar.h"

namespace weft::mesh::inject {
namespace {

using codec::Array;
using codec::Value;

constexpr std::string_view kTemplate = "gateway";
constexpr std::string_view kAuto = "auto";  // the image that whoever injects fills in

}  // namespace

void add_named(Value& object, std::string_view field, const Value& ours) {
  Array& list = object[std::string(field)].array_ref();
  for (const Value& one : ours.as_array()) {
    const bool there = std::ranges::any_of(list, [&](const Value& old) { return old.get("name") == one.get("name"); });
    if (!there) list.push_back(one);
  }
}

Value* gateway_container(Value& pod) {
  if (pod.at("metadata", "annotations", kTemplatesKey).as_string() != kTemplate) return nullptr;
  Value* spec = pod.find("spec");
  Value* containers = spec == nullptr ? nullptr : spec->find("containers");
  if (containers == nullptr || !containers->is_array()) return nullptr;
  for (Value& one : containers->array_ref()) {
    if (one.get("image").as_string() == kAuto) return &one;
  }
  return nullptr;
}

void complete_gateway(Value& container, const Settings& settings) {
  const Value proxy = gateway_proxy(settings);
  container.set("name", proxy.get("name"));
  container.set("image", proxy.get("image"));
  container.set("args", proxy.get("args"));
  add_named(container, "env", proxy.get("env"));
  add_named(container, "ports", proxy.get("ports"));
  add_named(container, "volumeMounts", proxy.get("volumeMounts"));
  for (std::string_view field : {"readinessProbe", "startupProbe", "resources", "securityContext"}) {
    if (container.get(field).is_null() || container.get(field).size() == 0) container.set(field, proxy.get(field));
  }
}

}  // namespace weft::mesh::inject
