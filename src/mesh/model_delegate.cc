// Who delegates to whom: a root is put anew, with the rules of its delegates, whenever one of them changes.
#include <algorithm>

#include "mesh/delegate.h"
#include "mesh/model.h"

namespace weft::mesh {

Changes Model::put(VirtualService object) {
  Changes changes;
  const ObjectName name = object.object;
  unlink_delegates(name, changes);
  // One without hosts is a delegate itself, and delegates to nobody: its status says so.
  if (object.delegates.empty() || object.hosts.empty()) {
    changes.merge(put_whole(std::move(object)));
  } else {
    auto root = std::make_shared<const VirtualService>(std::move(object));
    link_delegates(root, changes);
    changes.merge(put_whole(whole(*root)));
  }
  changes.merge(put_roots_of(name));
  return changes;
}

VirtualService Model::whole(const VirtualService& root) const {
  const auto find = [&](const ObjectName& name) {
    const auto at = virtual_services_.find(name);
    return at == virtual_services_.end() ? nullptr : at->second.get();
  };
  return expand(root, find, settings_.cluster_domain);
}

void Model::link_delegates(std::shared_ptr<const VirtualService> root, Changes& changes) {
  for (const ObjectName& delegate : root->delegates) {
    delegated_by_[delegate].insert(root->object);
    if (virtual_services_.contains(delegate)) changes.statuses.insert({"VirtualService", delegate});
  }
  const ObjectName name = root->object;
  roots_[name] = std::move(root);
}

void Model::unlink_delegates(const ObjectName& root, Changes& changes) {
  const auto at = roots_.find(root);
  if (at == roots_.end()) return;
  for (const ObjectName& delegate : at->second->delegates) {
    auto by = delegated_by_.find(delegate);
    if (by == delegated_by_.end()) continue;
    by->second.erase(root);
    if (by->second.empty()) delegated_by_.erase(by);
    if (virtual_services_.contains(delegate)) changes.statuses.insert({"VirtualService", delegate});
  }
  roots_.erase(at);
}

Changes Model::put_roots_of(const ObjectName& delegate) {
  Changes changes;
  const auto by = delegated_by_.find(delegate);
  if (by == delegated_by_.end()) return changes;
  for (const ObjectName& root : by->second) changes.merge(put_whole(whole(*roots_.at(root))));
  return changes;
}

// Of an object without hosts; and the names of rules that came from one.
void Model::check_delegation(const VirtualService& object, Troubles& troubles) const {
  if (object.hosts.empty() && !delegated_by_.contains(object.object)) {
    troubles.push_back({Trouble::What::not_bound, false, "spec.hosts", "there are none, and nobody delegates to it",
                        "name hosts, or the object as the delegate of another", object.spec.line});
  }
  if (object.rule_names.empty()) return;
  for (Trouble& trouble : troubles) {
    constexpr std::string_view kRules = "spec.http[";
    if (!trouble.path.starts_with(kRules) || trouble.path.ends_with(".delegate")) continue;
    const size_t end = trouble.path.find(']');
    const auto index = static_cast<size_t>(std::atoi(trouble.path.c_str() + kRules.size()));
    trouble.path = "spec." + object.rule_name(index) + trouble.path.substr(end + 1);
  }
}

}  // namespace weft::mesh
