// The first look at an object: is every field known, of its type, and are those there that must be?
//
// Pure functions: any thread. A field set to null counts as absent, as the Kubernetes API has it. Under `status`
// nothing is required: it is written by programs, piece by piece.
#pragma once

#include "codec/value.h"
#include "mesh/kinds/kind.h"
#include "mesh/kinds/problem.h"

namespace weft::mesh::kinds {

Problems check_shape(const Kind& kind, const codec::Value& object);
Problems check_shape(const Type& type, const codec::Value& object);

// Takes out every field the schema does not know (fieldValidation=Warn and Ignore keep none of them, as in Kubernetes).
void prune_unknown(const Type& type, codec::Value& object);

// The name among `known` a person most likely meant; empty if none is near.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

}  // namespace weft::mesh::kinds
