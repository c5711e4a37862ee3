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

AuthorizationPolicy
  apiVersion string
  kind string
  metadata ObjectMeta
  spec AuthorizationPolicySpec
  status SecurityStatus

AuthorizationPolicySpec
  selector WorkloadSelector
  targetRef PolicyTargetReference
  targetRefs [PolicyTargetReference]
  rules [Rule]
  action enum(ALLOW|DENY|AUDIT|CUSTOM)
  provider AuthorizationPolicyExtensionProvider

PolicyTargetReference
  group string
  kind! string
  name! string
  namespace string

AuthorizationPolicyExtensionProvider
  name string

Rule
  from [RuleFrom]
  to [RuleTo]
  when [Condition]

RuleFrom
  source Source

RuleTo
  operation Operation

Source
  principals [string]
  notPrincipals [string]
  requestPrincipals [string]
  notRequestPrincipals [string]
  namespaces [string]
  notNamespaces [string]
  serviceAccounts [string]
  notServiceAccounts [string]
  ipBlocks [string]
  notIpBlocks [string]
  remoteIpBlocks [string]
  notRemoteIpBlocks [string]
  trustDomains [string]
  notTrustDomains [string]

Operation
  hosts [string]
  notHosts [string]
  ports [string]
  notPorts [string]
  methods [string]
  notMethods [string]
  paths [string]
  notPaths [string]

Condition
  key! string
  values [string]
  notValues [string]

RequestAuthentication
  apiVersion string
  kind string
  metadata ObjectMeta
  spec RequestAuthenticationSpec
  status SecurityStatus

RequestAuthenticationSpec
  selector WorkloadSelector
  targetRef PolicyTargetReference
  targetRefs [PolicyTargetReference]
  jwtRules [JWTRule]

JWTRule
  issuer! string
  audiences [string]
  jwksUri string
  jwks_uri string
  jwks string
  fromHeaders [JWTHeader]
  fromParams [string]
  fromCookies [string]
  outputPayloadToHeader string
  forwardOriginalToken bool
  outputClaimToHeaders [ClaimToHeader]
  timeout duration
  spaceDelimitedClaims [string]

JWTHeader
  name! string
  prefix string

ClaimToHeader
  header! string
  claim! string

SecurityStatus
  ...
)";

}  // namespace weft::mesh::kinds
