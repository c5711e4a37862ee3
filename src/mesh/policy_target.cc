#include "mesh/policy_target.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/supported.h"

namespace weft::mesh {
namespace {

using codec::Value;

void add_reference(const Value& reference, const std::string& path, PolicyTarget& target, Troubles& troubles) {
  target.by_reference = true;
  const std::string& kind = reference.get("kind").as_string();
  const std::string& group = reference.get("group").as_string();
  if (kind == "Service" && (group.empty() || group == "core")) {
    target.services.push_back(reference.get("name").as_string());
    return;
  }
  troubles.push_back(not_supported(fmt::format("{}.kind \"{}\"", path, kind), reference.line,
                                   "choose workloads by selector.matchLabels; until then it protects none of them"));
}

}  // namespace

PolicyTarget read_policy_target(const Value& spec, Troubles& troubles) {
  PolicyTarget target;
  target.selector = read_labels(spec.at("selector", "matchLabels"));
  if (const Value& one = spec.get("targetRef"); !one.is_null()) add_reference(one, "spec.targetRef", target, troubles);
  const codec::Array& several = spec.get("targetRefs").as_array();
  for (size_t i = 0; i < several.size(); ++i)
    add_reference(several[i], at_index("spec.targetRefs", i), target, troubles);
  return target;
}

bool is_about(const PolicyTarget& target, const ObjectName& policy, const Workload& workload,
              const std::vector<const Service*>& services, std::string_view root_namespace) {
  const bool same = policy.ns == workload.object.ns;
  if (!target.by_reference) return (same || policy.ns == root_namespace) && matches(target.selector, workload.labels);
  return same && std::ranges::any_of(services, [&](const Service* service) {
           return !service->is_entry &&
                  std::ranges::find(target.services, service->object.name) != target.services.end();
         });
}

}  // namespace weft::mesh
