// Fields every object has: metadata, owners, selectors.
// The form is said in schema_text.h.
#include "mesh/kinds/schema_text.h"

namespace weft::mesh::kinds {

extern const std::string_view kMetaTable = R"(
package io.k8s.apimachinery.pkg.apis.meta.v1

ManagedFieldsEntry
  manager string
  operation string
  apiVersion string
  time time
  fieldsType string
  fieldsV1 any
  subresource string

ObjectMeta
  name string
  generateName string
  namespace string
  selfLink string
  uid string
  resourceVersion string
  generation int64
  creationTimestamp time
  deletionTimestamp time
  deletionGracePeriodSeconds int64
  labels map<string>
  annotations map<string>
  ownerReferences [OwnerReference] patch=merge:uid
  finalizers [string] patch=merge
  managedFields [ManagedFieldsEntry]

OwnerReference
  apiVersion! string
  kind! string
  name! string
  uid! string
  controller bool
  blockOwnerDeletion bool

LabelSelector
  matchLabels map<string>
  matchExpressions [LabelSelectorRequirement]

LabelSelectorRequirement
  key! string
  operator! string
  values [string]
)";

}  // namespace weft::mesh::kinds
