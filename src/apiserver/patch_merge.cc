#include "apiserver/patch_merge.h"

namespace weft::apiserver {

using codec::Value;

void merge_patch(Value& target, const Value& patch) {
  if (!patch.is_object()) {
    target = patch;
    return;
  }
  if (!target.is_object()) target = Value::object();
  for (const codec::Member& member : patch.as_object()) {
    if (member.value.is_null()) {
      target.erase(member.key);
    } else {
      merge_patch(target[member.key], member.value);
    }
  }
}

}  // namespace weft::apiserver
