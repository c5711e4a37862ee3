// Fields of a Pod (core/v1), but for its volumes.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kPodTable = R"(
package io.k8s.api.core.v1

Affinity
  nodeAffinity NodeAffinity #1
  podAffinity PodAffinity #2
  podAntiAffinity PodAntiAffinity #3

AppArmorProfile
  type! enum(Unconfined|RuntimeDefault|Localhost) #1
  localhostProfile string #2*

Capabilities
  add [string] #1
  drop [string] #2

ConfigMapEnvSource
  name string #1.1
  optional bool #2*

ConfigMapKeySelector
  name string #1.1
  key! string #2
  optional bool #3*

Container
  name! string #1
  image string #2
  command [string] #3
  args [string] #4
  workingDir string #5
  ports [ContainerPort] #6 patch=merge:containerPort keys=containerPort,protocol
  envFrom [EnvFromSource] #19
  env [EnvVar] #7 patch=merge:name
  resources ResourceRequirements #8
  resizePolicy [ContainerResizePolicy] #23
  restartPolicy string #24*
  volumeMounts [VolumeMount] #9 patch=merge:mountPath
  volumeDevices [VolumeDevice] #21 patch=merge:devicePath
  livenessProbe Probe #10
  readinessProbe Probe #11
  startupProbe Probe #22
  lifecycle Lifecycle #12
  terminationMessagePath string #13
  terminationMessagePolicy enum(File|FallbackToLogsOnError) #20
  imagePullPolicy enum(Always|Never|IfNotPresent) #14
  securityContext SecurityContext #15
  stdin bool #16
  stdinOnce bool #17
  tty bool #18

ContainerPort
  name string #1
  hostPort int32 #2
  containerPort! int32 #3
  protocol enum(TCP|UDP|SCTP) #4
  hostIP string #5

ContainerResizePolicy
  resourceName! string #1
  restartPolicy! string #2

ContainerState
  waiting ContainerStateWaiting #1
  running ContainerStateRunning #2
  terminated ContainerStateTerminated #3

ContainerStateRunning
  startedAt time #1

ContainerStateTerminated
  exitCode! int32 #1
  signal int32 #2
  reason string #3
  message string #4
  startedAt time #5
  finishedAt time #6
  containerID string #7

ContainerStateWaiting
  reason string #1
  message string #2

ContainerStatus
  name string #1
  state ContainerState #2
  lastState ContainerState #3
  ready bool #4
  restartCount int32 #5
  image string #6
  imageID string #7
  containerID string #8
  started bool #9*
  allocatedResources map<quantity> #10
  resources ResourceRequirements #11
  volumeMounts [VolumeMountStatus] #12 patch=merge:mountPath
  user ContainerUser #13
  allocatedResourcesStatus [ResourceStatus] #14 patch=merge:name

ContainerUser
  linux LinuxContainerUser #1

EnvFromSource
  prefix string #1
  configMapRef ConfigMapEnvSource #2
  secretRef SecretEnvSource #3

EnvVar
  name! string #1
  value string #2
  valueFrom EnvVarSource #3

EnvVarSource
  fieldRef ObjectFieldSelector #1
  resourceFieldRef ResourceFieldSelector #2
  configMapKeyRef ConfigMapKeySelector #3
  secretKeyRef SecretKeySelector #4

EphemeralContainer
  name! string #1.1
  image string #1.2
  command [string] #1.3
  args [string] #1.4
  workingDir string #1.5
  ports [ContainerPort] #1.6 patch=merge:containerPort keys=containerPort,protocol
  envFrom [EnvFromSource] #1.19
  env [EnvVar] #1.7 patch=merge:name
  resources ResourceRequirements #1.8
  resizePolicy [ContainerResizePolicy] #1.23
  restartPolicy string #1.24*
  volumeMounts [VolumeMount] #1.9 patch=merge:mountPath
  volumeDevices [VolumeDevice] #1.21 patch=merge:devicePath
  livenessProbe Probe #1.10
  readinessProbe Probe #1.11
  startupProbe Probe #1.22
  lifecycle Lifecycle #1.12
  terminationMessagePath string #1.13
  terminationMessagePolicy enum(File|FallbackToLogsOnError) #1.20
  imagePullPolicy enum(Always|Never|IfNotPresent) #1.14
  securityContext SecurityContext #1.15
  stdin bool #1.16
  stdinOnce bool #1.17
  tty bool #1.18
  targetContainerName string #2

ExecAction
  command [string] #1

GRPCAction
  port! int32 #1
  service string #2*

HTTPGetAction
  path string #1
  port! int-or-string #2
  host string #3
  scheme enum(HTTP|HTTPS) #4
  httpHeaders [HTTPHeader] #5

HTTPHeader
  name! string #1
  value string #2

HostAlias
  ip! string #1
  hostnames [string] #2

HostIP
  ip! string #1

Lifecycle
  postStart LifecycleHandler #1
  preStop LifecycleHandler #2

LifecycleHandler
  exec ExecAction #1
  httpGet HTTPGetAction #2
  tcpSocket TCPSocketAction #3
  sleep SleepAction #4

LinuxContainerUser
  uid! int64 #1
  gid! int64 #2
  supplementalGroups [int64] #3

LocalObjectReference
  name string #1

NodeAffinity
  requiredDuringSchedulingIgnoredDuringExecution NodeSelector #1
  preferredDuringSchedulingIgnoredDuringExecution [PreferredSchedulingTerm] #2

NodeSelector
  nodeSelectorTerms! [NodeSelectorTerm] #1

NodeSelectorRequirement
  key! string #1
  operator! enum(In|NotIn|Exists|DoesNotExist|Gt|Lt) #2
  values [string] #3

NodeSelectorTerm
  matchExpressions [NodeSelectorRequirement] #1
  matchFields [NodeSelectorRequirement] #2

ObjectFieldSelector
  apiVersion string #1
  fieldPath! string #2

Pod
  apiVersion string
  kind string
  metadata ObjectMeta #1
  spec PodSpec #2
  status PodStatus #3

PodAffinity
  requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm] #1
  preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm] #2

PodAffinityTerm
  labelSelector LabelSelector #1
  namespaces [string] #2
  topologyKey! string #3
  namespaceSelector LabelSelector #4
  matchLabelKeys [string] #5
  mismatchLabelKeys [string] #6

PodAntiAffinity
  requiredDuringSchedulingIgnoredDuringExecution [PodAffinityTerm] #1
  preferredDuringSchedulingIgnoredDuringExecution [WeightedPodAffinityTerm] #2

PodCondition
  type! string #1
  status! string #2
  lastProbeTime time #3
  lastTransitionTime time #4
  reason string #5
  message string #6

PodDNSConfig
  nameservers [string] #1
  searches [string] #2
  options [PodDNSConfigOption] #3

PodDNSConfigOption
  name string #1
  value string #2*

PodIP
  ip! string #1

PodOS
  name! string #1

PodReadinessGate
  conditionType! string #1

PodResourceClaim
  name! string #1
  resourceClaimName string #3*
  resourceClaimTemplateName string #4*

PodResourceClaimStatus
  name string #1
  resourceClaimName string #2*

PodSchedulingGate
  name! string #1

PodSecurityContext
  seLinuxOptions SELinuxOptions #1
  windowsOptions WindowsSecurityContextOptions #8
  runAsUser int64 #2*
  runAsGroup int64 #6*
  runAsNonRoot bool #3*
  supplementalGroups [int64] #4
  supplementalGroupsPolicy enum(Merge|Strict) #12*
  fsGroup int64 #5*
  sysctls [Sysctl] #7
  fsGroupChangePolicy enum(OnRootMismatch|Always) #9*
  seccompProfile SeccompProfile #10
  appArmorProfile AppArmorProfile #11
  seLinuxChangePolicy string #13*

PodSpec
  volumes [Volume] #1 patch=merge,retainKeys:name
  initContainers [Container] #20 patch=merge:name
  containers! [Container] #2 patch=merge:name
  ephemeralContainers [EphemeralContainer] #34 patch=merge:name
  restartPolicy enum(Always|OnFailure|Never) #3
  terminationGracePeriodSeconds int64 #4*
  activeDeadlineSeconds int64 #5*
  dnsPolicy enum(ClusterFirstWithHostNet|ClusterFirst|Default|None) #6
  nodeSelector map<string> #7
  serviceAccountName string #8
  serviceAccount string #9
  automountServiceAccountToken bool #21*
  nodeName string #10
  hostNetwork bool #11
  hostPID bool #12
  hostIPC bool #13
  shareProcessNamespace bool #27*
  securityContext PodSecurityContext #14
  imagePullSecrets [LocalObjectReference] #15 patch=merge:name
  hostname string #16
  subdomain string #17
  affinity Affinity #18
  schedulerName string #19
  tolerations [Toleration] #22
  hostAliases [HostAlias] #23 patch=merge:ip
  priorityClassName string #24
  priority int32 #25*
  dnsConfig PodDNSConfig #26
  readinessGates [PodReadinessGate] #28
  runtimeClassName string #29*
  enableServiceLinks bool #30*
  preemptionPolicy enum(PreemptLowerPriority|Never) #31*
  overhead map<quantity> #32
  topologySpreadConstraints [TopologySpreadConstraint] #33 patch=merge:topologyKey keys=topologyKey,whenUnsatisfiable
  setHostnameAsFQDN bool #35*
  os PodOS #36
  hostUsers bool #37*
  schedulingGates [PodSchedulingGate] #38 patch=merge:name
  resourceClaims [PodResourceClaim] #39 patch=merge,retainKeys:name
  resources ResourceRequirements #40

PodStatus
  phase enum(Pending|Running|Succeeded|Failed|Unknown) #1
  conditions [PodCondition] #2 patch=merge:type
  message string #3
  reason string #4
  nominatedNodeName string #11
  hostIP string #5
  hostIPs [HostIP] #16 patch=merge:ip
  podIP string #6
  podIPs [PodIP] #12 patch=merge:ip
  startTime time #7*
  initContainerStatuses [ContainerStatus] #10
  containerStatuses [ContainerStatus] #8
  qosClass enum(Guaranteed|Burstable|BestEffort) #9
  ephemeralContainerStatuses [ContainerStatus] #13
  resize string #14
  resourceClaimStatuses [PodResourceClaimStatus] #15 patch=merge,retainKeys:name

PreferredSchedulingTerm
  weight! int32 #1
  preference! NodeSelectorTerm #2

Probe
  exec ExecAction #1.1
  httpGet HTTPGetAction #1.2
  tcpSocket TCPSocketAction #1.3
  grpc GRPCAction #1.4
  initialDelaySeconds int32 #2
  timeoutSeconds int32 #3
  periodSeconds int32 #4
  successThreshold int32 #5
  failureThreshold int32 #6
  terminationGracePeriodSeconds int64 #7*

ResourceClaim
  name! string #1
  request string #2

ResourceFieldSelector
  containerName string #1
  resource! string #2
  divisor quantity #3

ResourceHealth
  resourceID! string #1
  health string #2

ResourceRequirements
  limits map<quantity> #1
  requests map<quantity> #2
  claims [ResourceClaim] #3 keys=name

ResourceStatus
  name string #1
  resources [ResourceHealth] #2 keys=resourceID

SELinuxOptions
  user string #1
  role string #2
  type string #3
  level string #4

SeccompProfile
  type! enum(Unconfined|RuntimeDefault|Localhost) #1
  localhostProfile string #2*

SecretEnvSource
  name string #1.1
  optional bool #2*

SecretKeySelector
  name string #1.1
  key! string #2
  optional bool #3*

SecurityContext
  capabilities Capabilities #1
  privileged bool #2*
  seLinuxOptions SELinuxOptions #3
  windowsOptions WindowsSecurityContextOptions #10
  runAsUser int64 #4*
  runAsGroup int64 #8*
  runAsNonRoot bool #5*
  readOnlyRootFilesystem bool #6*
  allowPrivilegeEscalation bool #7*
  procMount enum(Default|Unmasked) #9*
  seccompProfile SeccompProfile #11
  appArmorProfile AppArmorProfile #12

SleepAction
  seconds! int64 #1

Sysctl
  name! string #1
  value! string #2

TCPSocketAction
  port! int-or-string #1
  host string #2

Toleration
  key string #1
  operator enum(Exists|Equal) #2
  value string #3
  effect enum(NoSchedule|PreferNoSchedule|NoExecute) #4
  tolerationSeconds int64 #5*

TopologySpreadConstraint
  maxSkew! int32 #1
  topologyKey! string #2
  whenUnsatisfiable! enum(DoNotSchedule|ScheduleAnyway) #3
  labelSelector LabelSelector #4
  minDomains int32 #5*
  nodeAffinityPolicy enum(Ignore|Honor) #6*
  nodeTaintsPolicy enum(Ignore|Honor) #7*
  matchLabelKeys [string] #8

TypedLocalObjectReference
  apiGroup string #1*
  kind! string #2
  name! string #3

TypedObjectReference
  apiGroup string #1*
  kind! string #2
  name! string #3
  namespace string #4*

WeightedPodAffinityTerm
  weight! int32 #1
  podAffinityTerm! PodAffinityTerm #2

WindowsSecurityContextOptions
  gmsaCredentialSpecName string #1*
  gmsaCredentialSpec string #2*
  runAsUserName string #3*
  hostProcess bool #4*
)";

}  // namespace weft::mesh::kinds
