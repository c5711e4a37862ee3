// AuthorizationPolicies as sentences: what each rule says, for a person.
//
// Pure: any thread.
#pragma once

#include <string>
#include <vector>

#include "mesh/authorization.h"

namespace weft::mesh {

// A sentence a rule: `ALLOW by AuthorizationPolicy shop/callers rule[0]: the caller's principal is a or b`. A policy
// without rules has one sentence, too.
std::vector<std::string> sentences_of(const AuthorizationPolicy& policy);

}  // namespace weft::mesh
