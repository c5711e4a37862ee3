// KeySet: tells a repeated key of one object while the object is being read, in constant time however large it grows.
//
// Owned by the parser, one an open object; one thread. Small objects are searched as they are and cost no set.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "codec/value.h"

namespace weft::codec {

class KeySet {
 public:
  // True if `key` is a member already. If not, the caller adds it to `members` before asking again.
  bool contains_or_add(const Object& members, std::string_view key) {
    if (members.size() < kLinear) return std::ranges::find(members, key, &Member::key) != members.end();
    if (keys_.empty()) {
      for (const Member& member : members) keys_.insert(member.key);
    }
    return !keys_.emplace(key).second;
  }

 private:
  // Objects up to this size are searched one by one.
  static constexpr size_t kLinear = 16;
  std::unordered_set<std::string> keys_;
};

}  // namespace weft::codec
