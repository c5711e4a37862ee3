// The scale subresource of a Deployment or StatefulSet: autoscaling/v1 Scale, a small window onto spec.replicas.
//
// Pure functions: any thread. Reading and writing the object itself is objects.h's business.
#pragma once

#include "base/result.h"
#include "codec/value.h"
#include "mesh/kinds/schema.h"

namespace weft::apiserver {

const mesh::kinds::Type& scale_type();

codec::Value scale_of(const codec::Value& deployment);

// Writes the Scale's replicas into the Deployment. Code::invalid if they are no count.
Result<void> apply_scale(const codec::Value& scale, codec::Value& deployment);

}  // namespace weft::apiserver
