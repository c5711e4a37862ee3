#include "mesh/unguarded.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weft::mesh {
namespace {

constexpr size_t kMostNamed = 3;

Choice all_of(bool in_root_namespace) {
  return {"spec", 0, in_root_namespace ? Choice::By::mesh : Choice::By::its_namespace};
}

}  // namespace

std::string some_of(const std::set<std::string>& owners) {
  std::string text;
  size_t named = 0;
  for (const std::string& owner : owners) {
    if (named == kMostNamed) break;
    text += (named++ == 0 ? "" : ", ") + owner;
  }
  return owners.size() > named ? fmt::format("{} and {} more", text, owners.size() - named) : text;
}

bool is_unguarded(const Workload& workload) {
  return !workload.has_sidecar && !workload.is_gateway && !workload.has_ended;
}

Choice choice_of(const PolicyTarget& target, const codec::Value& spec, bool in_root_namespace) {
  if (target.by_reference) {
    const bool several = spec.get("targetRef").is_null();
    const char* field = several ? "targetRefs" : "targetRef";
    return {std::string("spec.") + field, spec.get(field).line, Choice::By::services};
  }
  if (target.selector.empty()) return all_of(in_root_namespace);
  return {"spec.selector", spec.get("selector").line, Choice::By::labels};
}

Choice choice_of(const PeerAuthentication& object, bool in_root_namespace, uint32_t line) {
  if (object.selector.empty()) return all_of(in_root_namespace);
  return {"spec.selector", line, Choice::By::labels};
}

void add_unguarded(const Choice& choice, const std::vector<const Workload*>& about, Troubles& troubles) {
  const bool chooses = choice.by == Choice::By::labels || choice.by == Choice::By::services;
  if (about.empty() && chooses) {
    // Where a reference cannot be followed, that is what is to be told of it.
    if (std::ranges::any_of(troubles, [&](const Trouble& one) { return one.path.starts_with(choice.path); })) return;
    const bool by_labels = choice.by == Choice::By::labels;
    troubles.push_back({Trouble::What::has_no_say, false, choice.path,
                        by_labels ? "no pod has these labels: it protects nobody"
                                  : "no pod is behind the Services it names: it protects nobody",
                        by_labels ? "correct the selector, or the labels of the pods" : "start their pods",
                        choice.line});
    return;
  }
  std::set<std::string> in_mesh;
  for (const Workload* one : about) {
    if (one->has_sidecar || one->is_gateway) in_mesh.insert(one->object.ns);
  }
  std::set<std::string> owners;
  for (const Workload* one : about) {
    if (is_unguarded(*one) && (choice.by != Choice::By::mesh || in_mesh.contains(one->object.ns)))
      owners.insert(fmt::format("{}/{}", one->object.ns, one->owner));
  }
  if (owners.empty()) return;
  const bool protects_nobody = choice.by == Choice::By::its_namespace && in_mesh.empty();
  const auto what = chooses || protects_nobody ? Trouble::What::has_no_say : Trouble::What::by_the_way;
  troubles.push_back({what, false, choice.path,
                      fmt::format("{} {} no sidecar, so nobody judges what comes there", some_of(owners),
                                  owners.size() == 1 ? "has" : "have"),
                      "give those pods a sidecar, or keep calls away from them by a NetworkPolicy", choice.line});
}

}  // namespace weft::mesh
