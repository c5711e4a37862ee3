// IdentityReach: what a policy by identity does where who comes may have none: principals, namespaces and accounts are
// those of the certificate of mutual TLS.
//
// Pure: any thread that may read the Model. Who comes in plaintext is nobody, so a DENY that names somebody is not
// about them, and an ALLOW of all but somebody lets them in (Istio's choice, ISTIO-SECURITY-2021-004). Where mutual TLS
// is off such a rule keeps nobody out, which its status and `weft analyze` say as what is wrong; where plaintext is
// taken beside it, its status does, by the way.
#pragma once

#include <vector>

#include "mesh/model.h"
#include "mesh/unguarded.h"

namespace weft::mesh {

// Troubles of each rule about these workloads, which the policy is about; `choice`: how it chose them.
void add_identity_troubles(const Model& model, const AuthorizationPolicy& policy, const Choice& choice,
                           const std::vector<const Workload*>& about, Troubles& troubles);

}  // namespace weft::mesh
