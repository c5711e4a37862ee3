// Fields of Istio's DestinationRule, the same in all its versions.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kDestinationRuleTable = R"(
package io.istio.api.networking.v1

DestinationRule
  apiVersion string
  kind string
  metadata ObjectMeta
  spec DestinationRuleSpec
  status IstioStatus

DestinationRuleSpec
  host! string
  trafficPolicy TrafficPolicy
  subsets [Subset]
  exportTo [string]
  workloadSelector WorkloadSelector

TrafficPolicy
  loadBalancer LoadBalancerSettings
  connectionPool ConnectionPoolSettings
  outlierDetection OutlierDetection
  tls ClientTLSSettings
  portLevelSettings [TrafficPolicyPortTrafficPolicy]
  tunnel TrafficPolicyTunnelSettings
  proxyProtocol TrafficPolicyProxyProtocol
  retryBudget TrafficPolicyRetryBudget

TrafficPolicyRetryBudget
  percent number
  minRetryConcurrency uint32
  budgetInterval duration

LoadBalancerSettings
  simple enum(UNSPECIFIED|LEAST_CONN|RANDOM|PASSTHROUGH|ROUND_ROBIN|LEAST_REQUEST) oneof=lb_policy
  consistentHash LoadBalancerSettingsConsistentHashLB oneof=lb_policy
  localityLbSetting LocalityLoadBalancerSetting
  zoneAwareLbSetting ZoneAwareLoadBalancerSetting
  warmupDurationSecs duration
  warmup WarmupConfiguration

LoadBalancerSettingsConsistentHashLB
  httpHeaderName string oneof=hash_key
  httpCookie LoadBalancerSettingsConsistentHashLBHTTPCookie oneof=hash_key
  useSourceIp bool oneof=hash_key
  httpQueryParameterName string oneof=hash_key
  ringHash LoadBalancerSettingsConsistentHashLBRingHash oneof=hash_algorithm
  maglev LoadBalancerSettingsConsistentHashLBMagLev oneof=hash_algorithm
  minimumRingSize uint64

LoadBalancerSettingsConsistentHashLBHTTPCookie
  name! string
  path string
  ttl duration
  attributes [LoadBalancerSettingsConsistentHashLBHTTPCookieAttribute]

LoadBalancerSettingsConsistentHashLBHTTPCookieAttribute
  name! string
  value string

LoadBalancerSettingsConsistentHashLBRingHash
  minimumRingSize uint64

LoadBalancerSettingsConsistentHashLBMagLev
  tableSize uint64

LocalityLoadBalancerSetting
  distribute [LocalityLoadBalancerSettingDistribute]
  failover [LocalityLoadBalancerSettingFailover]
  failoverPriority [string]
  enabled bool

LocalityLoadBalancerSettingDistribute
  from string
  to map<uint32>

LocalityLoadBalancerSettingFailover
  from string
  to string

ZoneAwareLoadBalancerSetting
  enabled bool
  minClusterSize uint32
  failover [LocalityLoadBalancerSettingFailover]
  failoverPriority [string]

WarmupConfiguration
  duration! duration
  minimumPercent number
  aggression number

ConnectionPoolSettings
  tcp ConnectionPoolSettingsTCPSettings
  http ConnectionPoolSettingsHTTPSettings

ConnectionPoolSettingsTCPSettings
  maxConnections int32
  connectTimeout duration
  tcpKeepalive ConnectionPoolSettingsTCPSettingsTcpKeepalive
  maxConnectionDuration duration
  idleTimeout duration

ConnectionPoolSettingsTCPSettingsTcpKeepalive
  probes uint32
  time duration
  interval duration

ConnectionPoolSettingsHTTPSettings
  http1MaxPendingRequests int32
  http2MaxRequests int32
  maxRequestsPerConnection int32
  maxRetries int32
  idleTimeout duration
  h2UpgradePolicy enum(DEFAULT|DO_NOT_UPGRADE|UPGRADE)
  useClientProtocol bool
  maxConcurrentStreams int32
  http2KeepAlive ConnectionPoolSettingsHTTPSettingsConnectionKeepalive

ConnectionPoolSettingsHTTPSettingsConnectionKeepalive
  interval duration
  timeout duration

OutlierDetection
  consecutiveErrors int32
  splitExternalLocalOriginErrors bool
  consecutiveLocalOriginFailures uint32
  consecutiveGatewayErrors uint32
  consecutive5xxErrors uint32
  interval duration
  baseEjectionTime duration
  maxEjectionPercent int32
  minHealthPercent int32
  outlierDetectionHttpErrorCodes [uint32]

ClientTLSSettings
  mode enum(DISABLE|SIMPLE|MUTUAL|ISTIO_MUTUAL)
  clientCertificate string
  privateKey string
  caCertificates string
  credentialName string
  subjectAltNames [string]
  sni string
  insecureSkipVerify bool
  caCrl string

TrafficPolicyPortTrafficPolicy
  port PortSelector
  loadBalancer LoadBalancerSettings
  connectionPool ConnectionPoolSettings
  outlierDetection OutlierDetection
  tls ClientTLSSettings

TrafficPolicyTunnelSettings
  protocol string
  targetHost! string
  targetPort! uint32

TrafficPolicyProxyProtocol
  version enum(V1|V2)

Subset
  name! string
  labels map<string>
  trafficPolicy TrafficPolicy

WorkloadSelector
  matchLabels map<string>
)";

}  // namespace weft::mesh::kinds
