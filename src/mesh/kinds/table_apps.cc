// Fields of Deployment, StatefulSet, EndpointSlice and Scale.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kAppsTable = R"(
package io.k8s.api.apps.v1

ControllerRevision
  apiVersion string
  kind string
  metadata ObjectMeta #1
  data any
  revision! int64 #3*

Deployment
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec DeploymentSpec #2
  status DeploymentStatus #3

DeploymentCondition
  type! string #1
  status! string #2
  lastUpdateTime time #6
  lastTransitionTime time #7
  reason string #4
  message string #5

DeploymentSpec
  replicas int32 #1*
  selector! LabelSelector #2
  template! PodTemplateSpec #3
  strategy DeploymentStrategy #4 patch=retainKeys
  minReadySeconds int32 #5
  revisionHistoryLimit int32 #6*
  paused bool #7
  progressDeadlineSeconds int32 #9*

DeploymentStatus
  observedGeneration int64 #1
  replicas int32 #2
  updatedReplicas int32 #3
  readyReplicas int32 #7
  availableReplicas int32 #4
  unavailableReplicas int32 #5
  conditions [DeploymentCondition] #6 patch=merge:type
  collisionCount int32 #8*

DeploymentStrategy
  type enum(Recreate|RollingUpdate) #1
  rollingUpdate RollingUpdateDeployment #2

PodTemplateSpec
  metadata ObjectMeta #1
  spec PodSpec #2

RollingUpdateDeployment
  maxUnavailable int-or-string #1*
  maxSurge int-or-string #2*

RollingUpdateStatefulSetStrategy
  partition int32 #1*
  maxUnavailable int-or-string #2*

StatefulSet
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec StatefulSetSpec #2
  status StatefulSetStatus #3

StatefulSetCondition
  type! string #1
  status! string #2
  lastTransitionTime time #3
  reason string #4
  message string #5

StatefulSetOrdinals
  start int32 #1

StatefulSetPersistentVolumeClaimRetentionPolicy
  whenDeleted enum(Retain|Delete) #1
  whenScaled enum(Retain|Delete) #2

StatefulSetSpec
  replicas int32 #1*
  selector! LabelSelector #2
  template! PodTemplateSpec #3
  volumeClaimTemplates [any]
  serviceName string #5
  podManagementPolicy enum(OrderedReady|Parallel) #6
  updateStrategy StatefulSetUpdateStrategy #7
  revisionHistoryLimit int32 #8*
  minReadySeconds int32 #9
  persistentVolumeClaimRetentionPolicy StatefulSetPersistentVolumeClaimRetentionPolicy #10
  ordinals StatefulSetOrdinals #11

StatefulSetStatus
  observedGeneration int64 #1
  replicas int32 #2
  readyReplicas int32 #3
  currentReplicas int32 #4
  updatedReplicas int32 #5
  currentRevision string #6
  updateRevision string #7
  collisionCount int32 #9*
  conditions [StatefulSetCondition] #10 patch=merge:type
  availableReplicas int32 #11

StatefulSetUpdateStrategy
  type enum(RollingUpdate|OnDelete) #1
  rollingUpdate RollingUpdateStatefulSetStrategy #2

package io.k8s.api.discovery.v1

Endpoint
  addresses [string] #1
  conditions EndpointConditions #2
  hostname string #3*
  targetRef ObjectReference #4
  deprecatedTopology map<string> #5
  nodeName string #6*
  zone string #7*
  hints EndpointHints #8

EndpointConditions
  ready bool #1*
  serving bool #2*
  terminating bool #3*

EndpointHints
  forZones [ForZone] #1

EndpointPort
  name string #1*
  protocol enum(TCP|UDP|SCTP) #2*
  port int32 #3*
  appProtocol string #4*

EndpointSlice
  apiVersion string
  kind string
  metadata ObjectMeta #1
  addressType! enum(IPv4|IPv6|FQDN) #4
  endpoints [Endpoint] #2
  ports [EndpointPort] #3

ForZone
  name! string #1

package io.k8s.api.authentication.v1

BoundObjectReference
  kind string #1
  apiVersion string #2
  name string #3
  uid string #4

TokenRequest
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec! TokenRequestSpec #2
  status TokenRequestStatus #3

TokenRequestSpec
  audiences [string] #1
  expirationSeconds int64 #4*
  boundObjectRef BoundObjectReference #3

TokenRequestStatus
  token string #1
  expirationTimestamp time #2

TokenReview
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec! TokenReviewSpec #2
  status TokenReviewStatus #3

TokenReviewSpec
  token string #1
  audiences [string] #2

TokenReviewStatus
  authenticated bool #1
  error string #3
  audiences [string] #4
  ...

package io.k8s.api.authorization.v1

NonResourceAttributes
  path string #1
  verb string #2

ResourceAttributes
  namespace string #1
  verb string #2
  group string #3
  version string #4
  resource string #5
  subresource string #6
  name string #7
  ...

SubjectAccessReview
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec! SubjectAccessReviewSpec #2
  status SubjectAccessReviewStatus #3

SubjectAccessReviewSpec
  resourceAttributes ResourceAttributes #1
  nonResourceAttributes NonResourceAttributes #2
  user string #3
  groups [string] #4
  ...

SubjectAccessReviewStatus
  allowed bool #1
  reason string #2
  evaluationError string #3
  denied bool #4

package io.k8s.api.autoscaling.v1

Scale
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec ScaleSpec #2
  status ScaleStatus #3

ScaleSpec
  replicas int32 #1

ScaleStatus
  replicas int32 #1
  selector string #2
)";

}  // namespace weft::mesh::kinds
