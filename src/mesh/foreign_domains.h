// ForeignDomains: principals that a policy names and that can be nobody here, because they are of another trust domain:
// whoever shows such a certificate is turned away before any policy is asked (mutual_tls.h). Or because they are of the
// mesh's own and have no account's form; of "cluster.local" authorization_values.h knows that by itself.
//
// Pure: any thread. A DENY that names one keeps nobody out, and nobody would notice, so its status says it.
#pragma once

#include "mesh/authorization.h"
#include "mesh/settings.h"
#include "mesh/trouble.h"

namespace weft::mesh {

// A trouble for each value without an account's form, and a remark for each rule that names one, or several.
void add_foreign_domains(const Settings& settings, const AuthorizationPolicy& policy, Troubles& troubles);

}  // namespace weft::mesh
