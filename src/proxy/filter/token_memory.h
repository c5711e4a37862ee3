// TokenMemory: which tokens' signatures were found good, so that a client's next request costs a look instead of a
// verification.
//
// Owned by a worker; one thread. Keys are hashes of the token and of the keys it was verified with (rules/jwt.h);
// nothing of a token itself is kept.
#pragma once

#include <string>
#include <unordered_map>

#include "base/time.h"

namespace weft::proxy::filter {

class TokenMemory {
 public:
  // As many as users are active at a time on one proxy; beyond it all are forgotten, and verified again.
  static constexpr size_t kMost = 10'000;

  bool has(const std::string& key, WallTime now) const {
    const auto at = until_.find(key);
    return at != until_.end() && now < at->second;
  }
  void remember(const std::string& key, WallTime until) {
    if (key.empty()) return;
    if (until_.size() >= kMost && !until_.contains(key)) until_.clear();
    until_[key] = until;
  }
  size_t size() const { return until_.size(); }

 private:
  std::unordered_map<std::string, WallTime> until_;
};

}  // namespace weft::proxy::filter
