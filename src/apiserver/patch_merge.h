// JSON merge patch (RFC 7396), the patch for kinds that have no merge keys.
//
// Pure function: any thread.
#pragma once

#include "codec/value.h"

namespace weft::apiserver {

// Null removes, an object is merged, anything else replaces.
void merge_patch(codec::Value& target, const codec::Value& patch);

}  // namespace weft::apiserver
