// Strategic merge patch: Kubernetes' own patch, in which lists of objects are merged by a key the schema names.
//
// Pure function: any thread. Directives, as the API's documentation defines them:
//   $patch: replace | merge | delete          in an object, or in an element of a merged list
//   $retainKeys: [a, b]                       in an object: every other field goes
//   $deleteFromPrimitiveList/<field>: [x]     beside a merged list of words
//   $setElementOrder/<field>: [...]           beside a merged list: the order its elements end up in
#pragma once

#include "base/result.h"
#include "codec/value.h"
#include "mesh/kinds/schema.h"

namespace weft::apiserver {

// Code::invalid if a directive is malformed, or an element of a merged list has no merge key.
Result<codec::Value> strategic_patch(codec::Value target, const codec::Value& patch, const mesh::kinds::Type& type);

}  // namespace weft::apiserver
