// Fields of the volumes a Pod may name (core/v1).
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kVolumeTable = R"(
package io.k8s.api.core.v1

AWSElasticBlockStoreVolumeSource
  volumeID! string #1
  fsType string #2
  partition int32 #3
  readOnly bool #4

AzureDiskVolumeSource
  diskName! string #1
  diskURI! string #2
  cachingMode enum(None|ReadOnly|ReadWrite) #3*
  fsType string #4*
  readOnly bool #5*
  kind enum(Shared|Dedicated|Managed) #6*

AzureFileVolumeSource
  secretName! string #1
  shareName! string #2
  readOnly bool #3

CSIVolumeSource
  driver! string #1
  readOnly bool #2*
  fsType string #3*
  volumeAttributes map<string> #4
  nodePublishSecretRef LocalObjectReference #5

CephFSVolumeSource
  monitors! [string] #1
  path string #2
  user string #3
  secretFile string #4
  secretRef LocalObjectReference #5
  readOnly bool #6

CinderVolumeSource
  volumeID! string #1
  fsType string #2
  readOnly bool #3
  secretRef LocalObjectReference #4

ClusterTrustBundleProjection
  name string #1*
  signerName string #2*
  labelSelector LabelSelector #3
  optional bool #5*
  path! string #4

ConfigMapProjection
  name string #1.1
  items [KeyToPath] #2
  optional bool #4*

ConfigMapVolumeSource
  name string #1.1
  items [KeyToPath] #2
  defaultMode int32 #3*
  optional bool #4*

DownwardAPIProjection
  items [DownwardAPIVolumeFile] #1

DownwardAPIVolumeFile
  path! string #1
  fieldRef ObjectFieldSelector #2
  resourceFieldRef ResourceFieldSelector #3
  mode int32 #4*

DownwardAPIVolumeSource
  items [DownwardAPIVolumeFile] #1
  defaultMode int32 #2*

EmptyDirVolumeSource
  medium string #1
  sizeLimit quantity #2*

EphemeralVolumeSource
  volumeClaimTemplate PersistentVolumeClaimTemplate #1

FCVolumeSource
  targetWWNs [string] #1
  lun int32 #2*
  fsType string #3
  readOnly bool #4
  wwids [string] #5

FlexVolumeSource
  driver! string #1
  fsType string #2
  secretRef LocalObjectReference #3
  readOnly bool #4
  options map<string> #5

FlockerVolumeSource
  datasetName string #1
  datasetUUID string #2

GCEPersistentDiskVolumeSource
  pdName! string #1
  fsType string #2
  partition int32 #3
  readOnly bool #4

GitRepoVolumeSource
  repository! string #1
  revision string #2
  directory string #3

GlusterfsVolumeSource
  endpoints! string #1
  path! string #2
  readOnly bool #3

HostPathVolumeSource
  path! string #1
  type enum(DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice) #2*

ISCSIVolumeSource
  targetPortal! string #1
  iqn! string #2
  lun! int32 #3
  iscsiInterface string #4
  fsType string #5
  readOnly bool #6
  portals [string] #7
  chapAuthDiscovery bool #8
  chapAuthSession bool #11
  secretRef LocalObjectReference #10
  initiatorName string #12*

ImageVolumeSource
  reference string #1
  pullPolicy enum(Always|Never|IfNotPresent) #2

KeyToPath
  key! string #1
  path! string #2
  mode int32 #3*

NFSVolumeSource
  server! string #1
  path! string #2
  readOnly bool #3

PersistentVolumeClaimSpec
  accessModes [enum(ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod)] #1
  selector LabelSelector #4
  resources VolumeResourceRequirements #2
  volumeName string #3
  storageClassName string #5*
  volumeMode enum(Block|Filesystem) #6*
  dataSource TypedLocalObjectReference #7
  dataSourceRef TypedObjectReference #8
  volumeAttributesClassName string #9*

PersistentVolumeClaimTemplate
  metadata ObjectMeta #1
  spec! PersistentVolumeClaimSpec #2

PersistentVolumeClaimVolumeSource
  claimName! string #1
  readOnly bool #2

PhotonPersistentDiskVolumeSource
  pdID! string #1
  fsType string #2

PortworxVolumeSource
  volumeID! string #1
  fsType string #2
  readOnly bool #3

ProjectedVolumeSource
  sources [VolumeProjection] #1
  defaultMode int32 #2*

QuobyteVolumeSource
  registry! string #1
  volume! string #2
  readOnly bool #3
  user string #4
  group string #5
  tenant string #6

RBDVolumeSource
  monitors! [string] #1
  image! string #2
  fsType string #3
  pool string #4
  user string #5
  keyring string #6
  secretRef LocalObjectReference #7
  readOnly bool #8

ScaleIOVolumeSource
  gateway! string #1
  system! string #2
  secretRef! LocalObjectReference #3
  sslEnabled bool #4
  protectionDomain string #5
  storagePool string #6
  storageMode string #7
  volumeName string #8
  fsType string #9
  readOnly bool #10

SecretProjection
  name string #1.1
  items [KeyToPath] #2
  optional bool #4*

SecretVolumeSource
  secretName string #1
  items [KeyToPath] #2
  defaultMode int32 #3*
  optional bool #4*

ServiceAccountTokenProjection
  audience string #1
  expirationSeconds int64 #2*
  path! string #3

StorageOSVolumeSource
  volumeName string #1
  volumeNamespace string #2
  fsType string #3
  readOnly bool #4
  secretRef LocalObjectReference #5

Volume
  name! string #1
  hostPath HostPathVolumeSource #2.1
  emptyDir EmptyDirVolumeSource #2.2
  gcePersistentDisk GCEPersistentDiskVolumeSource #2.3
  awsElasticBlockStore AWSElasticBlockStoreVolumeSource #2.4
  gitRepo GitRepoVolumeSource #2.5
  secret SecretVolumeSource #2.6
  nfs NFSVolumeSource #2.7
  iscsi ISCSIVolumeSource #2.8
  glusterfs GlusterfsVolumeSource #2.9
  persistentVolumeClaim PersistentVolumeClaimVolumeSource #2.10
  rbd RBDVolumeSource #2.11
  flexVolume FlexVolumeSource #2.12
  cinder CinderVolumeSource #2.13
  cephfs CephFSVolumeSource #2.14
  flocker FlockerVolumeSource #2.15
  downwardAPI DownwardAPIVolumeSource #2.16
  fc FCVolumeSource #2.17
  azureFile AzureFileVolumeSource #2.18
  configMap ConfigMapVolumeSource #2.19
  vsphereVolume VsphereVirtualDiskVolumeSource #2.20
  quobyte QuobyteVolumeSource #2.21
  azureDisk AzureDiskVolumeSource #2.22
  photonPersistentDisk PhotonPersistentDiskVolumeSource #2.23
  projected ProjectedVolumeSource #2.26
  portworxVolume PortworxVolumeSource #2.24
  scaleIO ScaleIOVolumeSource #2.25
  storageos StorageOSVolumeSource #2.27
  csi CSIVolumeSource #2.28
  ephemeral EphemeralVolumeSource #2.29
  image ImageVolumeSource #2.30

VolumeDevice
  name! string #1
  devicePath! string #2

VolumeMount
  name! string #1
  readOnly bool #2
  recursiveReadOnly string #7*
  mountPath! string #3
  subPath string #4
  mountPropagation enum(None|HostToContainer|Bidirectional) #5*
  subPathExpr string #6

VolumeMountStatus
  name string #1
  mountPath string #2
  readOnly bool #3
  recursiveReadOnly string #4*

VolumeProjection
  secret SecretProjection #1
  downwardAPI DownwardAPIProjection #2
  configMap ConfigMapProjection #3
  serviceAccountToken ServiceAccountTokenProjection #4
  clusterTrustBundle ClusterTrustBundleProjection #5

VolumeResourceRequirements
  limits map<quantity> #1
  requests map<quantity> #2

VsphereVirtualDiskVolumeSource
  volumePath! string #1
  fsType string #2
  storagePolicyName string #3
  storagePolicyID string #4
)";

}  // namespace weft::mesh::kinds
