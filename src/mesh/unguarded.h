// Unguarded: pods that a security policy is about and whose traffic nobody judges: they have no proxy.
//
// Pure: any thread. For the statuses of policies and for `weft analyze`, which see other pods: those that run, and
// those that a folder describes.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "mesh/peer_authentication.h"
#include "mesh/policy_target.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// Whether nobody judges what comes to it. One that has ended is called by nobody.
bool is_unguarded(const Workload& workload);

// "shop/a, shop/b, shop/c and 2 more".
std::string some_of(const std::set<std::string>& owners);

// How a policy chooses workloads. What stands in the root namespace and chooses nobody is about the mesh.
struct Choice {
  std::string path = "spec";
  uint32_t line = 0;
  enum class By : uint8_t { mesh, its_namespace, labels, services } by = By::mesh;
};
Choice choice_of(const PolicyTarget& target, const codec::Value& spec, bool in_root_namespace);
Choice choice_of(const PeerAuthentication& object, bool in_root_namespace, uint32_t line = 0);

// `about`: whom it is about. Of one that chooses: that it has chosen nobody, or whom it does not protect. Of one about
// its namespace: whom it does not protect, by the way if others there have sidecars. Of one about the mesh, by the way:
// whom of a namespace that has sidecars, as system pods have none.
void add_unguarded(const Choice& choice, const std::vector<const Workload*>& about, Troubles& troubles);

}  // namespace weft::mesh
