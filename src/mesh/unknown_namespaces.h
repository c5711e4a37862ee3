// UnknownNamespaces: namespaces that a policy names as its callers' and that are not there: most often a slip of the
// pen.
//
// Pure: any thread. A DENY that names one keeps nobody out, and nobody would notice, so its status says it until the
// namespace or somebody in it is there.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "mesh/authorization.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// Those whose name is written out in its principals, namespaces and serviceAccounts.
std::set<std::string> named_namespaces(const AuthorizationPolicy& policy);

// A remark for each rule and namespace of which `is_known` is false.
void add_unknown_namespaces(const AuthorizationPolicy& policy,
                            const std::function<bool(const std::string& ns)>& is_known, Troubles& troubles);

}  // namespace weft::mesh
