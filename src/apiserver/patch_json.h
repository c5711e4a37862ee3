// JSON patch (RFC 6902): a list of operations on places named by JSON pointers (RFC 6901).
//
// Pure function: any thread. All operations are applied or none: on a failure the caller throws its copy away.
#pragma once

#include "base/result.h"
#include "codec/value.h"

namespace weft::apiserver {

inline constexpr size_t kMaxJsonPatchOperations = 10'000;  // as the Kubernetes API limits them

// Code::invalid: the patch is no JSON patch. Code::conflict: it does not apply (a failed test, a place that is not
// there).
Result<codec::Value> json_patch(codec::Value target, const codec::Value& patch);

}  // namespace weft::apiserver
