// Kubernetes' protobuf, read: kubectl's typed commands (create namespace, create configmap ...) send it. Answers are
// always JSON, which they take.
//
// Pure functions: any thread. The form: "k8s\0", then a message {1: {1: apiVersion, 2: kind}, 2: the object's bytes};
// the object's fields have the numbers that the schema tables give them.
#pragma once

#include <string_view>

#include "base/result.h"
#include "codec/value.h"
#include "mesh/kinds/schema.h"

namespace weft::apiserver {

inline constexpr int kMaxProtobufDepth = 64;  // messages within each other; no kind is half as deep

// Error: invalid, saying what is broken. Unknown fields are passed over, as protobuf has it.
Result<codec::Value> read_protobuf(std::string_view bytes, const mesh::kinds::Type& type);

}  // namespace weft::apiserver
