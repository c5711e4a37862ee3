// Fields of Istio's VirtualService, the same in all its versions.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kVirtualServiceTable = R"(
package io.istio.api.networking.v1

VirtualService
  apiVersion string
  kind string
  metadata ObjectMeta
  spec VirtualServiceSpec
  status IstioStatus

VirtualServiceSpec
  hosts [string]
  gateways [string]
  http [HTTPRoute]
  tls [TLSRoute]
  tcp [TCPRoute]
  exportTo [string]

HTTPRoute
  name string
  match [HTTPMatchRequest]
  route [HTTPRouteDestination]
  redirect HTTPRedirect
  directResponse HTTPDirectResponse
  delegate Delegate
  rewrite HTTPRewrite
  timeout duration
  retries HTTPRetry
  fault HTTPFaultInjection
  mirror Destination
  mirrors [HTTPMirrorPolicy]
  mirrorPercent uint32
  mirror_percent uint32
  mirrorPercentage Percent
  corsPolicy CorsPolicy
  headers Headers

HTTPMatchRequest
  name string
  uri StringMatch
  scheme StringMatch
  method StringMatch
  authority StringMatch
  headers map<StringMatch>
  port uint32
  sourceLabels map<string>
  gateways [string]
  queryParams map<StringMatch>
  ignoreUriCase bool
  withoutHeaders map<StringMatch>
  sourceNamespace string
  statPrefix string

StringMatch
  exact string oneof=match_type
  prefix string oneof=match_type
  regex string oneof=match_type

HTTPRouteDestination
  destination! Destination
  weight int32
  headers Headers

Destination
  host! string
  subset string
  port PortSelector

PortSelector
  number uint32

Headers
  request HeadersHeaderOperations
  response HeadersHeaderOperations

HeadersHeaderOperations
  set map<string>
  add map<string>
  remove [string]

HTTPRedirect
  uri string
  authority string
  port uint32 oneof=redirect_port
  derivePort enum(FROM_PROTOCOL_DEFAULT|FROM_REQUEST_PORT) oneof=redirect_port
  scheme string
  redirectCode uint32
  prefixRewrite string

HTTPDirectResponse
  status! uint32
  body HTTPBody

HTTPBody
  string string oneof=specifier
  bytes bytes oneof=specifier

Delegate
  name! string
  namespace string

HTTPRewrite
  uri string
  authority string
  uriRegexRewrite RegexRewrite

RegexRewrite
  match string
  rewrite string

HTTPRetry
  attempts int32
  perTryTimeout duration
  retryOn string
  retryRemoteLocalities bool
  retryIgnorePreviousHosts bool
  backoff duration

HTTPFaultInjection
  delay HTTPFaultInjectionDelay
  abort HTTPFaultInjectionAbort

HTTPFaultInjectionDelay
  percent int32
  fixedDelay duration oneof=http_delay_type
  exponentialDelay duration oneof=http_delay_type
  percentage Percent

Percent
  value number

HTTPFaultInjectionAbort
  httpStatus int32 oneof=error_type
  grpcStatus string oneof=error_type
  http2Error string oneof=error_type
  percentage Percent

HTTPMirrorPolicy
  destination! Destination
  percentage Percent

CorsPolicy
  allowOrigin [string]
  allowOrigins [StringMatch]
  allowMethods [string]
  allowHeaders [string]
  exposeHeaders [string]
  maxAge duration
  allowCredentials bool
  unmatchedPreflights enum(UNSPECIFIED|FORWARD|IGNORE)

TLSRoute
  match! [TLSMatchAttributes]
  route [RouteDestination]

TLSMatchAttributes
  sniHosts! [string]
  destinationSubnets [string]
  port uint32
  sourceLabels map<string>
  gateways [string]
  sourceNamespace string

RouteDestination
  destination! Destination
  weight int32

TCPRoute
  match [L4MatchAttributes]
  route [RouteDestination]

L4MatchAttributes
  destinationSubnets [string]
  port uint32
  sourceSubnet string
  sourceLabels map<string>
  gateways [string]
  sourceNamespace string

IstioStatus
  conditions [IstioCondition]
  validationMessages [AnalysisMessage]
  observedGeneration int64
  ...

IstioCondition
  type string
  status string
  lastProbeTime time
  lastTransitionTime time
  reason string
  message string
  ...

AnalysisMessage
  ...
)";

}  // namespace weft::mesh::kinds
