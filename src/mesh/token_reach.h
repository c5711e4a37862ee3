// TokenReach: what a policy that asks for tokens does where nobody reads them, because no RequestAuthentication is
// about the workload: there no request has one.
//
// Pure: any thread that may read the Model. A DENY or AUDIT by what a token says matches no request there, and an ALLOW
// lets nobody in; their statuses and `weft analyze` say it.
#pragma once

#include <vector>

#include "mesh/model.h"
#include "mesh/unguarded.h"

namespace weft::mesh {

// Remarks of rules about these workloads, which the policy is about; `choice`: how it chose them.
void add_token_remarks(const Model& model, const AuthorizationPolicy& policy, const Choice& choice,
                       const std::vector<const Workload*>& about, Troubles& troubles);

}  // namespace weft::mesh
