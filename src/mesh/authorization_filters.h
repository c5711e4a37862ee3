// What authorization and user authentication put in front of a workload's chains: RBAC and JWT filters, in Istio's
// order: CUSTOM, tokens, AUDIT, DENY, ALLOW.
//
// Only for the .cc files of this room that write messages. Pure: any thread that may read the Model. CUSTOM is a pair
// of filters a provider, as Istio has it: RBAC whose shadow rules say about what it is asked, and ext_authz; where it
// cannot be asked, what its rules match is denied. The port where a provider is asked is left out. With ALLOW policies
// about a workload only what one of them matches comes in; without any, whatever no DENY matches.
#pragma once

#include <vector>

#include "mesh/model.h"
#include "mesh/wire.h"

namespace weft::mesh {

struct SecurityFilters {
  std::vector<ChainFilter> http;  // before the router
  std::vector<ChainFilter> tcp;   // before the TCP proxy; tokens are of requests alone
};
SecurityFilters security_filters(const Model& model, const Workload& workload);

}  // namespace weft::mesh
