// Fields of Deployment, EndpointSlice and Scale.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kAppsTable = R"(
package io.k8s.api.apps.v1

Deployment
  apiVersion string
  kind string
  metadata ObjectMeta
  spec DeploymentSpec
  status DeploymentStatus

DeploymentCondition
  type! string
  status! string
  lastUpdateTime time
  lastTransitionTime time
  reason string
  message string

DeploymentSpec
  replicas int32
  selector! LabelSelector
  template! PodTemplateSpec
  strategy DeploymentStrategy patch=retainKeys
  minReadySeconds int32
  revisionHistoryLimit int32
  paused bool
  progressDeadlineSeconds int32

DeploymentStatus
  observedGeneration int64
  replicas int32
  updatedReplicas int32
  readyReplicas int32
  availableReplicas int32
  unavailableReplicas int32
  conditions [DeploymentCondition] patch=merge:type
  collisionCount int32

DeploymentStrategy
  type enum(Recreate|RollingUpdate)
  rollingUpdate RollingUpdateDeployment

PodTemplateSpec
  metadata ObjectMeta
  spec PodSpec

RollingUpdateDeployment
  maxUnavailable int-or-string
  maxSurge int-or-string

package io.k8s.api.discovery.v1

Endpoint
  addresses [string]
  conditions EndpointConditions
  hostname string
  targetRef ObjectReference
  deprecatedTopology map<string>
  nodeName string
  zone string
  hints EndpointHints

EndpointConditions
  ready bool
  serving bool
  terminating bool

EndpointHints
  forZones [ForZone]

EndpointPort
  name string
  protocol enum(TCP|UDP|SCTP)
  port int32
  appProtocol string

EndpointSlice
  apiVersion string
  kind string
  metadata ObjectMeta
  addressType! enum(IPv4|IPv6|FQDN)
  endpoints [Endpoint]
  ports [EndpointPort]

ForZone
  name! string

package io.k8s.api.autoscaling.v1

Scale
  apiVersion string
  kind string
  metadata ObjectMeta
  spec ScaleSpec
  status ScaleStatus

ScaleSpec
  replicas int32

ScaleStatus
  replicas int32
  selector string
)";

}  // namespace weft::mesh::kinds
