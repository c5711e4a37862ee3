// Fields of Service, Namespace, ServiceAccount, ConfigMap and Secret (core/v1).
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kCoreTable = R"(
package io.k8s.api.core.v1

ClientIPConfig
  timeoutSeconds int32 #1*

Condition
  type! string #1
  status! string #2
  observedGeneration int64 #3
  lastTransitionTime! time #4
  reason! string #5
  message! string #6

LoadBalancerIngress
  ip string #1
  hostname string #2
  ipMode string #3*
  ports [PortStatus] #4

LoadBalancerStatus
  ingress [LoadBalancerIngress] #1

PortStatus
  port int32 #1
  protocol enum(TCP|UDP|SCTP) #2
  error string #3*

Service
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec ServiceSpec #2
  status ServiceStatus #3

ServicePort
  name string #1
  protocol enum(TCP|UDP|SCTP) #2
  appProtocol string #6*
  port! int32 #3
  targetPort int-or-string #4
  nodePort int32 #5

ServiceSpec
  ports [ServicePort] #1 patch=merge:port keys=port,protocol
  selector map<string> #2
  clusterIP string #3
  clusterIPs [string] #18
  type enum(ClusterIP|NodePort|LoadBalancer|ExternalName) #4
  externalIPs [string] #5
  sessionAffinity enum(ClientIP|None) #7
  loadBalancerIP string #8
  loadBalancerSourceRanges [string] #9
  externalName string #10
  externalTrafficPolicy enum(Cluster|Local) #11
  healthCheckNodePort int32 #12
  publishNotReadyAddresses bool #13
  sessionAffinityConfig SessionAffinityConfig #14
  ipFamilies [enum(IPv4|IPv6)] #19
  ipFamilyPolicy enum(SingleStack|PreferDualStack|RequireDualStack) #17*
  allocateLoadBalancerNodePorts bool #20*
  loadBalancerClass string #21*
  internalTrafficPolicy enum(Cluster|Local) #22*
  trafficDistribution string #23*

ServiceStatus
  loadBalancer LoadBalancerStatus #1
  conditions [Condition] #2 patch=merge:type

SessionAffinityConfig
  clientIP ClientIPConfig #1

Namespace
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec NamespaceSpec #2
  status NamespaceStatus #3

NamespaceCondition
  type! string #1
  status! string #2
  lastTransitionTime time #4
  reason string #5
  message string #6

NamespaceSpec
  finalizers [string] #1

NamespaceStatus
  phase enum(Active|Terminating) #1
  conditions [NamespaceCondition] #2 patch=merge:type

ObjectReference
  kind string #1
  namespace string #2
  name string #3
  uid string #4
  apiVersion string #5
  resourceVersion string #6
  fieldPath string #7

ServiceAccount
  apiVersion string
  kind string
  metadata ObjectMeta #1
  secrets [ObjectReference] #2 patch=merge:name
  imagePullSecrets [LocalObjectReference] #3
  automountServiceAccountToken bool #4*

ConfigMap
  apiVersion string
  kind string
  metadata ObjectMeta #1
  immutable bool #4*
  data map<string> #2
  binaryData map<bytes> #3

Secret
  apiVersion string
  kind string
  metadata ObjectMeta #1
  immutable bool #5*
  data map<bytes> #2
  stringData map<string> #4
  type string #3
)";

}  // namespace weft::mesh::kinds
