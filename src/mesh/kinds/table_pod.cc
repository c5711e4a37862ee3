// Fields of a Pod (core/v1), but for its volumes.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kPodTable = R"(
package io.k8s.api.core.v1

Affinity
  nodeAffinity NodeAffinity
  podAffinity PodAffinity
  podAntiAffinity PodAntiAffinity

AppArmorProfile
  type! enum(Unconfined|RuntimeDefault|Localhost)
  localhostProfile string

Capabilities
  add [string]
  drop [string]

ConfigMapEnvSource
  name string
  optional bool

ConfigMapKeySelector
  name string
  key! string
  optional bool

Container
  name! string
  image string
  command [string]
  args [string]
  workingDir string
  ports [ContainerPort] patch=merge:containerPort keys=containerPort,protocol
  envFrom [EnvFromSource]
  env [EnvVar] patch=merge:name
  resources ResourceRequirements
  resizePolicy [ContainerResizePolicy]
  restartPolicy string
  volumeMounts [VolumeMount] patch=merge:mountPath
  volumeDevices [VolumeDevice] patch=merge:devicePath
  livenessProbe Probe
  readinessProbe Probe
  startupProbe Probe
  lifecycle Lifecycle
  terminationMessagePath string
  terminationMessagePolicy enum(File|FallbackToLogsOnError)
  imagePullPolicy enum(Always|Never|IfNotPresent)
  securityContext SecurityContext
  stdin bool
  stdinOnce bool
  tty bool

ContainerPort
  name string
  hostPort int32
  containerPort! int32
  protocol enum(TCP|UDP|SCTP)
  hostIP string

ContainerResizePolicy
  resourceName! string
  restartPolicy! string

ContainerState
  waiting ContainerStateWaiting
  running ContainerStateRunning
  terminated ContainerStateTerminated

ContainerStateRunning
  startedAt time

ContainerStateTerminated
  exitCode! int32
  signal int32
  reason string
  message string
  startedAt time
  finishedAt time
  containerID string

ContainerStateWaiting
  reason string
  message string

ContainerStatus
  name string
  state ContainerState
  lastState ContainerState
  ready bool
  restartCount int32
  image string
  imageID string
  containerID string
  started bool
  allocatedResources map<quantity>
  resources ResourceRequirements
  volumeMounts [VolumeMountStatus] patch=merge:mountPath
  user ContainerUser
  allocatedResourcesStatus [ResourceStatus] patch=merge:name

ContainerUser
  linux LinuxContainerUser

EnvFromSource
  prefix string
  configMapRef ConfigMapEnvSource
  secretRef SecretEnvSource

EnvVar
  name! string
  value string
  valueFrom EnvVarSource

EnvVarSource
  fieldRef ObjectFieldSelector
  resourceFieldRef ResourceFieldSelector
  configMapKeyRef ConfigMapKeySelector
  secretKeyRef SecretKeySelector

EphemeralContainer
  name! string
  image string
  command [string]
  args [string]
  workingDir string
  ports [ContainerPort] patch=merge:containerPort keys=containerPort,protocol
  envFrom [EnvFromSource]
  env [EnvVar] patch=merge:name
  resources ResourceRequirements
  resizePolicy [ContainerResizePolicy]
  restartPolicy string
  volumeMounts [VolumeMount] patch=merge:mountPath
  volumeDevices [VolumeDevice] patch=merge:devicePath
  livenessProbe Probe
  readinessProbe Probe
  startupProbe Probe
  lifecycle Lifecycle
  terminationMessagePath string
  terminationMessagePolicy enum(File|FallbackToLogsOnError)
  imagePullPolicy enum(Always|Never|IfNotPresent)
  securityContext SecurityContext
  stdin bool
  stdinOnce bool
  tty bool
  targetContainerName string

ExecAction
  command [string]

GRPCAction
  port! int32
  service string

HTTPGetAction
  path string
  port! int-or-string
  host string
  scheme enum(HTTP|HTTPS)
  httpHeaders [HTTPHeader]

HTTPHeader
  name! string
  value string

HostAlias
  ip! string
  hostnames [string]

HostIP
  ip! string

Lifecycle
  postStart LifecycleHandler
  preStop LifecycleHandler

LifecycleHandler
  exec ExecAction
  httpGet HTTPGetAction
  tcpSocket TCPSocketAction
  sleep SleepAction

LinuxContainerUser
  uid! int64
  gid! int64
  supplementalGroups [int64]

LocalObjectReference
  name string

NodeAffinity
  requiredDuringSchedulingIgnoredDuringExecution NodeSelector
  preferredDuringSchedulingIgnoredDuringExecution [PreferredSchedulingTerm]

NodeSelector
  nodeSelectorTerms! [NodeSelectorTerm]

NodeSelectorRequirement
  key! string
  operator! enum(In|NotIn|Exists|DoesNotExist|Gt|Lt)
  values [string]

NodeSelectorTerm
  matchExpressions [NodeSelectorRequirement]
  matchFields [NodeSelectorRequirement]

ObjectFieldSelector
  apiVersion string
  fieldPath! string

Pod
  apiVersion string
  kind string
  metadata ObjectMeta
  spec PodSpec
  status PodStatus

PodAffinity
  requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm]
  preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm]

PodAffinityTerm
  labelSelector LabelSelector
  namespaces [string]
  topologyKey! string
  namespaceSelector LabelSelector
  matchLabelKeys [string]
  mismatchLabelKeys [string]

PodAntiAffinity
  requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm]
  preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm]

PodCondition
  type! string
  status! string
  lastProbeTime time
  lastTransitionTime time
  reason string
  message string

PodDNSConfig
  nameservers [string]
  searches [string]
  options [PodDNSConfigOption]

PodDNSConfigOption
  name string
  value string

PodIP
  ip! string

PodOS
  name! string

PodReadinessGate
  conditionType! string

PodResourceClaim
  name! string
  resourceClaimName string
  resourceClaimTemplateName string

PodResourceClaimStatus
  name string
  resourceClaimName string

PodSchedulingGate
  name! string

PodSecurityContext
  seLinuxOptions SELinuxOptions
  windowsOptions WindowsSecurityContextOptions
  runAsUser int64
  runAsGroup int64
  runAsNonRoot bool
  supplementalGroups [int64]
  supplementalGroupsPolicy enum(Merge|Strict)
  fsGroup int64
  sysctls [Sysctl]
  fsGroupChangePolicy enum(OnRootMismatch|Always)
  seccompProfile SeccompProfile
  appArmorProfile AppArmorProfile
  seLinuxChangePolicy string

PodSpec
  volumes [Volume] patch=merge,retainKeys:name
  initContainers [Container] patch=merge:name
  containers! [Container] patch=merge:name
  ephemeralContainers [EphemeralContainer] patch=merge:name
  restartPolicy enum(Always|OnFailure|Never)
  terminationGracePeriodSeconds int64
  activeDeadlineSeconds int64
  dnsPolicy enum(ClusterFirstWithHostNet|ClusterFirst|Default|None)
  nodeSelector map<string>
  serviceAccountName string
  serviceAccount string
  automountServiceAccountToken bool
  nodeName string
  hostNetwork bool
  hostPID bool
  hostIPC bool
  shareProcessNamespace bool
  securityContext PodSecurityContext
  imagePullSecrets [LocalObjectReference] patch=merge:name
  hostname string
  subdomain string
  affinity Affinity
  schedulerName string
  tolerations [Toleration]
  hostAliases [HostAlias] patch=merge:ip
  priorityClassName string
  priority int32
  dnsConfig PodDNSConfig
  readinessGates [PodReadinessGate]
  runtimeClassName string
  enableServiceLinks bool
  preemptionPolicy enum(PreemptLowerPriority|Never)
  overhead map<quantity>
  topologySpreadConstraints [TopologySpreadConstraint] patch=merge:topologyKey keys=topologyKey,whenUnsatisfiable
  setHostnameAsFQDN bool
  os PodOS
  hostUsers bool
  schedulingGates [PodSchedulingGate] patch=merge:name
  resourceClaims [PodResourceClaim] patch=merge,retainKeys:name
  resources ResourceRequirements

PodStatus
  phase enum(Pending|Running|Succeeded|Failed|Unknown)
  conditions [PodCondition] patch=merge:type
  message string
  reason string
  nominatedNodeName string
  hostIP string
  hostIPs [HostIP] patch=merge:ip
  podIP string
  podIPs [PodIP] patch=merge:ip
  startTime time
  initContainerStatuses [ContainerStatus]
  containerStatuses [ContainerStatus]
  qosClass enum(Guaranteed|Burstable|BestEffort)
  ephemeralContainerStatuses [ContainerStatus]
  resize string
  resourceClaimStatuses [PodResourceClaimStatus] patch=merge,retainKeys:name

PreferredSchedulingTerm
  weight! int32
  preference! NodeSelectorTerm

Probe
  exec ExecAction
  httpGet HTTPGetAction
  tcpSocket TCPSocketAction
  grpc GRPCAction
  initialDelaySeconds int32
  timeoutSeconds int32
  periodSeconds int32
  successThreshold int32
  failureThreshold int32
  terminationGracePeriodSeconds int64

ResourceClaim
  name! string
  request string

ResourceFieldSelector
  containerName string
  resource! string
  divisor quantity

ResourceHealth
  resourceID! string
  health string

ResourceRequirements
  limits map<quantity>
  requests map<quantity>
  claims [ResourceClaim] keys=name

ResourceStatus
  name string
  resources [ResourceHealth] keys=resourceID

SELinuxOptions
  user string
  role string
  type string
  level string

SeccompProfile
  type! enum(Unconfined|RuntimeDefault|Localhost)
  localhostProfile string

SecretEnvSource
  name string
  optional bool

SecretKeySelector
  name string
  key! string
  optional bool

SecurityContext
  capabilities Capabilities
  privileged bool
  seLinuxOptions SELinuxOptions
  windowsOptions WindowsSecurityContextOptions
  runAsUser int64
  runAsGroup int64
  runAsNonRoot bool
  readOnlyRootFilesystem bool
  allowPrivilegeEscalation bool
  procMount enum(Default|Unmasked)
  seccompProfile SeccompProfile
  appArmorProfile AppArmorProfile

SleepAction
  seconds! int64

Sysctl
  name! string
  value! string

TCPSocketAction
  port! int-or-string
  host string

Toleration
  key string
  operator enum(Exists|Equal)
  value string
  effect enum(NoSchedule|PreferNoSchedule|NoExecute)
  tolerationSeconds int64

TopologySpreadConstraint
  maxSkew! int32
  topologyKey! string
  whenUnsatisfiable! enum(DoNotSchedule|ScheduleAnyway)
  labelSelector LabelSelector
  minDomains int32
  nodeAffinityPolicy enum(Ignore|Honor)
  nodeTaintsPolicy enum(Ignore|Honor)
  matchLabelKeys [string]

TypedLocalObjectReference
  apiGroup string
  kind! string
  name! string

TypedObjectReference
  apiGroup string
  kind! string
  name! string
  namespace string

WeightedPodAffinityTerm
  weight! int32
  podAffinityTerm! PodAffinityTerm

WindowsSecurityContextOptions
  gmsaCredentialSpecName string
  gmsaCredentialSpec string
  runAsUserName string
  hostProcess bool
)";

}  // namespace weft::mesh::kinds
