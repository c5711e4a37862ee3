// What every Kubernetes object has, read from its document: name, labels, version, owners. Accessors, not a copy.
//
// Pure functions on a codec::Value that is an object of the API; what is missing reads as "". Views live as long as the
// object.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/value.h"
#include "kube/resource.h"

namespace weft::kube {

using codec::Value;

const std::string& name_of(const Value& object);
const std::string& namespace_of(const Value& object);
const std::string& uid_of(const Value& object);
const std::string& resource_version_of(const Value& object);  // opaque: only equality means anything
const std::string& kind_of(const Value& object);
const std::string& api_version_of(const Value& object);
Key key_of(const Value& object);

const Value& labels_of(const Value& object);  // an object of strings, or null
const std::string& label(const Value& object, std::string_view key);
const std::string& annotation(const Value& object, std::string_view key);
int64_t generation_of(const Value& object);
// Deletion was asked for; finalizers or a grace period still hold it.
bool is_being_deleted(const Value& object);

// Whether the labels have every pair of a plain selector (Service spec.selector, matchLabels). An empty selector
// selects nothing here.
bool selects(const Value& selector, const Value& labels);

struct Owner {
  std::string api_version;
  std::string kind;
  std::string name;
  std::string uid;
};
// The owner that controls it (metadata.ownerReferences, controller: true).
std::optional<Owner> controller_of(const Value& object);
bool is_owned_by(const Value& object, std::string_view uid);
// An ownerReferences entry that makes `owner` the controller of what it is put into; blocks the owner's deletion.
Value owner_reference(const Value& owner);

}  // namespace weft::kube
