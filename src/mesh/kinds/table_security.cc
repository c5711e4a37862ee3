// Fields of Istio's security kinds, the same in all their versions.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kSecurityTable = R"(
package io.istio.api.security.v1

PeerAuthentication
  apiVersion string
  kind string
  metadata ObjectMeta
  spec PeerAuthenticationSpec
  status SecurityStatus

PeerAuthenticationSpec
  selector WorkloadSelector
  mtls MutualTLS
  portLevelMtls map<MutualTLS>

WorkloadSelector
  matchLabels map<string>

MutualTLS
  mode enum(UNSET|DISABLE|PERMISSIVE|STRICT)

SecurityStatus
  ...
)";

}  // namespace weft::mesh::kinds
