// InForce: the form of an object that is in force, as documents its status carries under `inForce`, and read back.
//
// Pure functions: any thread. What a Model remembers of former forms would be gone with its process; so whoever decides
// writes it beside the object (control/), always, not only when a newer form takes no effect: whoever meets the object
// next knows what it meant before, even if the newer form came while nobody looked. A list: the object itself in that
// form; for a VirtualService also the DestinationRules that define the subsets it leads to, which may be gone by now.
#pragma once

#include <string_view>

#include "base/result.h"
#include "codec/value.h"
#include "mesh/model.h"

namespace weft::mesh {

inline constexpr std::string_view kInForce = "inForce";

// As JSON. With the object itself it has to stay well below the 1.5 MiB that etcd takes; what is longer is not kept.
inline constexpr size_t kMaxInForce = 256 * 1024;

// What is to stand under `inForce` of the object's status. null: no form of it is in force.
codec::Value in_force(const Model& model, const StatusRef& object);

// Takes the former form from the status of `object`, which `into` was read from. Error: invalid, a sentence that names
// the object; then there is none.
Result<void> recall(const codec::Value& object, std::string_view domain, VirtualService& into);
Result<void> recall(const codec::Value& object, std::string_view domain, DestinationRule& into);

}  // namespace weft::mesh
