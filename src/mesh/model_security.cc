// Who may come how, in the Model: PeerAuthentications and whom they are about.
#include "mesh/model.h"

namespace weft::mesh {

Changes Model::put(const ObjectName& object, std::shared_ptr<const PeerAuthentication> made) {
  Changes changes;
  const auto old = peer_authentications_.find(object);
  const bool same = old == peer_authentications_.end() ? made == nullptr : made && *old->second == *made;
  if (same) return changes;
  if (made) {
    peer_authentications_[object] = std::move(made);
  } else {
    peer_authentications_.erase(old);
  }
  // Rare, and it may be about anybody: what did not change is told by its content's hash.
  for (const auto& [name, workload] : workloads_) {
    if (name.ns == object.ns || object.ns == settings_.root_namespace) touch_workload(workload, changes);
  }
  return changes;
}

MtlsMode Model::mtls_mode(const Workload& workload, uint16_t port) const {
  std::vector<std::shared_ptr<const PeerAuthentication>> about;
  for (const auto& [name, one] : peer_authentications_) {
    if (name.ns == workload.object.ns || name.ns == settings_.root_namespace) about.push_back(one);
  }
  return mesh::mtls_mode(about, workload, port, settings_.root_namespace);
}

}  // namespace weft::mesh
