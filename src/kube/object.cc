#include "kube/object.h"

namespace weft::kube {

const std::string& name_of(const Value& object) { return object.at("metadata", "name").as_string(); }
const std::string& namespace_of(const Value& object) { return object.at("metadata", "namespace").as_string(); }
const std::string& uid_of(const Value& object) { return object.at("metadata", "uid").as_string(); }
const std::string& resource_version_of(const Value& object) {
  return object.at("metadata", "resourceVersion").as_string();
}
const std::string& kind_of(const Value& object) { return object.get("kind").as_string(); }
const std::string& api_version_of(const Value& object) { return object.get("apiVersion").as_string(); }
Key key_of(const Value& object) { return {namespace_of(object), name_of(object)}; }

const Value& labels_of(const Value& object) { return object.at("metadata", "labels"); }
const std::string& label(const Value& object, std::string_view key) { return labels_of(object).get(key).as_string(); }
const std::string& annotation(const Value& object, std::string_view key) {
  return object.at("metadata", "annotations").get(key).as_string();
}
int64_t generation_of(const Value& object) { return object.at("metadata", "generation").as_int(); }
bool is_being_deleted(const Value& object) { return !object.at("metadata", "deletionTimestamp").as_string().empty(); }

bool selects(const Value& selector, const Value& labels) {
  if (selector.size() == 0) return false;
  for (const codec::Member& wanted : selector.as_object()) {
    const Value* has = labels.find(wanted.key);
    if (!has || !(*has == wanted.value)) return false;
  }
  return true;
}

std::optional<Owner> controller_of(const Value& object) {
  for (const Value& owner : object.at("metadata", "ownerReferences").as_array()) {
    if (!owner.get("controller").as_bool()) continue;
    return Owner{api_version_of(owner), kind_of(owner), owner.get("name").as_string(), owner.get("uid").as_string()};
  }
  return std::nullopt;
}

bool is_owned_by(const Value& object, std::string_view uid) {
  for (const Value& owner : object.at("metadata", "ownerReferences").as_array()) {
    if (owner.get("uid").as_string() == uid) return true;
  }
  return false;
}

Value owner_reference(const Value& owner) {
  Value reference = Value::object();
  reference.set("apiVersion", api_version_of(owner));
  reference.set("kind", kind_of(owner));
  reference.set("name", name_of(owner));
  reference.set("uid", uid_of(owner));
  reference.set("controller", true);
  reference.set("blockOwnerDeletion", true);
  return reference;
}

}  // namespace weft::kube
