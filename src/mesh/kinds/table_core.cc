// Fields of Service, Namespace, ServiceAccount, ConfigMap and Secret (core/v1).
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kCoreTable = R"(
package io.k8s.api.core.v1

ClientIPConfig
  timeoutSeconds int32

Condition
  type! string
  status! string
  observedGeneration int64
  lastTransitionTime! time
  reason! string
  message! string

LoadBalancerIngress
  ip string
  hostname string
  ipMode string
  ports [PortStatus]

LoadBalancerStatus
  ingress [LoadBalancerIngress]

PortStatus
  port int32
  protocol enum(TCP|UDP|SCTP)
  error string

Service
  apiVersion string
  kind string
  metadata ObjectMeta
  spec ServiceSpec
  status ServiceStatus

ServicePort
  name string
  protocol enum(TCP|UDP|SCTP)
  appProtocol string
  port! int32
  targetPort int-or-string
  nodePort int32

ServiceSpec
  ports [ServicePort] patch=merge:port keys=port,protocol
  selector map<string>
  clusterIP string
  clusterIPs [string]
  type enum(ClusterIP|NodePort|LoadBalancer|ExternalName)
  externalIPs [string]
  sessionAffinity enum(ClientIP|None)
  loadBalancerIP string
  loadBalancerSourceRanges [string]
  externalName string
  externalTrafficPolicy enum(Cluster|Local)
  healthCheckNodePort int32
  publishNotReadyAddresses bool
  sessionAffinityConfig SessionAffinityConfig
  ipFamilies [enum(IPv4|IPv6)]
  ipFamilyPolicy enum(SingleStack|PreferDualStack|RequireDualStack)
  allocateLoadBalancerNodePorts bool
  loadBalancerClass string
  internalTrafficPolicy enum(Cluster|Local)
  trafficDistribution string

ServiceStatus
  loadBalancer LoadBalancerStatus
  conditions [Condition] patch=merge:type

SessionAffinityConfig
  clientIP ClientIPConfig

Namespace
  apiVersion string
  kind string
  metadata ObjectMeta
  spec NamespaceSpec
  status NamespaceStatus

NamespaceCondition
  type! string
  status! string
  lastTransitionTime time
  reason string
  message string

NamespaceSpec
  finalizers [string]

NamespaceStatus
  phase enum(Active|Terminating)
  conditions [NamespaceCondition] patch=merge:type

ObjectReference
  kind string
  namespace string
  name string
  uid string
  apiVersion string
  resourceVersion string
  fieldPath string

ServiceAccount
  apiVersion string
  kind string
  metadata ObjectMeta
  secrets [ObjectReference] patch=merge:name
  imagePullSecrets [LocalObjectReference]
  automountServiceAccountToken bool

ConfigMap
  apiVersion string
  kind string
  metadata ObjectMeta
  immutable bool
  data map<string>
  binaryData map<bytes>

Secret
  apiVersion string
  kind string
  metadata ObjectMeta
  immutable bool
  data map<bytes>
  stringData map<string>
  type string
)";

}  // namespace weft::mesh::kinds
