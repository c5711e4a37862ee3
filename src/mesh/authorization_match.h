// One rule of an AuthorizationPolicy → one policy of Envoy's RBAC, in istiod's words.
//
// Only for the .cc files of this room that write messages. Pure: any thread. On a TCP chain what is said of requests
// cannot be judged: an ALLOW rule that says any of it is left out and lets nothing in; DENY, AUDIT and CUSTOM keep what
// else the rule says, and so match more. It is the same with conditions that cannot be judged anywhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/authorization.h"
#include "mesh/settings.h"

namespace envoy::config::rbac::v3 {
class Policy;
}
namespace envoy::type::matcher::v3 {
class MetadataMatcher;
class ValueMatcher;
}  // namespace envoy::type::matcher::v3

namespace weft::mesh {

enum class ChainKind : uint8_t { http, tcp };

// False: the rule is left out. "cluster.local", the mesh's own trust domain and its aliases are one in whole principals
// (Istio).
bool write_rule(const AuthorizationRule& rule, AuthorizationAction action, ChainKind chain, const Settings& settings,
                envoy::config::rbac::v3::Policy& out);

// The claim at that path of the request's token; what is given is for the caller to say what it must be.
envoy::type::matcher::v3::ValueMatcher& begin_claim(const std::vector<std::string>& path,
                                                    envoy::type::matcher::v3::MetadataMatcher& out);

// Of a policy without rules.
void write_never(envoy::config::rbac::v3::Policy& out);

}  // namespace weft::mesh
