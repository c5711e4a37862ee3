// PolicyTarget: whom a security policy is about: selector and targetRefs of AuthorizationPolicy and
// RequestAuthentication (security.istio.io).
//
// A plain value: any thread. A policy of the root namespace is about the mesh, with a selector about whoever it selects
// anywhere. A reference to a Service is about the workloads that the Service selects; other references are not
// supported yet, and a policy with them alone is about nobody, which its troubles say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/value.h"
#include "mesh/service.h"
#include "mesh/trouble.h"

namespace weft::mesh {

struct PolicyTarget {
  Labels selector;                    // empty: all workloads
  bool by_reference = false;          // the selector does not count, the services do
  std::vector<std::string> services;  // of the policy's namespace

  bool operator==(const PolicyTarget&) const = default;
};

PolicyTarget read_policy_target(const codec::Value& spec, Troubles& troubles);

// `services` are those whose selector takes the workload in (Model::services_of).
bool is_about(const PolicyTarget& target, const ObjectName& policy, const Workload& workload,
              const std::vector<const Service*>& services, std::string_view root_namespace);

}  // namespace weft::mesh
