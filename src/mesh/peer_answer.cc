// Whether mutual TLS may come from an address: there is a proxy of the mesh.
#include <algorithm>

#include "mesh/resources.h"
#include "weft/v1/peer.pb.h"

namespace weft::mesh {
namespace {

bool is_proxy_at(const WorkloadEntry& entry, std::string_view address) {
  return entry.takes_mtls && entry.address == address;
}

bool has_proxy(const Model& model, std::string_view address) {
  const Workload* pod = model.workload_at(address);
  if (pod != nullptr && (pod->has_sidecar || pod->is_gateway)) return true;
  if (std::ranges::any_of(model.workload_entries(),
                          [&](const auto& named) { return is_proxy_at(*named.second, address); }))
    return true;
  return std::ranges::any_of(model.services(), [&](const auto& claims) {
    return std::ranges::any_of(claims.second, [&](const Service& service) {
      return std::ranges::any_of(service.entries,
                                 [&](const WorkloadEntry& entry) { return is_proxy_at(entry, address); });
    });
  });
}

}  // namespace

Bytes peer_answer(const Model& model, std::string_view address) {
  if (!has_proxy(model, address)) return std::nullopt;
  weft::v1::Peer answer;
  answer.set_name(std::string(address));
  return answer.SerializeAsString();
}

}  // namespace weft::mesh
