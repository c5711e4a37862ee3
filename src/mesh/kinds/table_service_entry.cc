// Fields of Istio's ServiceEntry, WorkloadEntry and Sidecar, the same in all their versions.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kServiceEntryTable = R"(
package io.istio.api.networking.v1

ServiceEntry
  apiVersion string
  kind string
  metadata ObjectMeta
  spec ServiceEntrySpec
  status IstioStatus

ServiceEntrySpec
  hosts! [string]
  addresses [string]
  ports [ServiceEntryPort]
  location enum(MESH_EXTERNAL|MESH_INTERNAL)
  resolution enum(NONE|STATIC|DNS|DNS_ROUND_ROBIN|DYNAMIC_DNS)
  endpoints [WorkloadEntrySpec]
  workloadSelector LabelSelection
  exportTo [string]
  subjectAltNames [string]

ServiceEntryPort
  number! uint32
  protocol string
  name! string
  targetPort uint32

LabelSelection
  labels map<string>

WorkloadEntry
  apiVersion string
  kind string
  metadata ObjectMeta
  spec WorkloadEntrySpec
  status IstioStatus

WorkloadEntrySpec
  address string
  ports map<uint32>
  labels map<string>
  network string
  locality string
  weight uint32
  serviceAccount string

Sidecar
  apiVersion string
  kind string
  metadata ObjectMeta
  spec SidecarSpec
  status IstioStatus

SidecarSpec
  workloadSelector LabelSelection
  ingress [IstioIngressListener]
  egress [IstioEgressListener]
  inboundConnectionPool ConnectionPoolSettings
  outboundTrafficPolicy OutboundTrafficPolicy

IstioIngressListener
  port! SidecarPort
  bind string
  captureMode enum(DEFAULT|IPTABLES|NONE)
  defaultEndpoint string
  tls ServerTLSSettings
  connectionPool ConnectionPoolSettings

IstioEgressListener
  port SidecarPort
  bind string
  captureMode enum(DEFAULT|IPTABLES|NONE)
  hosts! [string]

SidecarPort
  number uint32
  protocol string
  name string
  targetPort uint32

OutboundTrafficPolicy
  mode enum(REGISTRY_ONLY|ALLOW_ANY)
  egressProxy Destination
)";

}  // namespace weft::mesh::kinds
