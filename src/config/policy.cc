#include "config/policy.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::config {

std::string Policy::text() const { return origin.empty() ? fmt::format("policy \"{}\"", name) : to_string(origin); }

PolicySet PolicySet::make(PolicyAction action, std::vector<Policy> policies) {
  PolicySet set;
  set.action = action;
  set.policies = std::move(policies);
  std::ranges::sort(set.policies, {}, &Policy::name);
  set.index = PolicyIndex(set.policies);
  for (const Policy& policy : set.policies) {
    if (policy.content != 0) set.contents.push_back(policy.content);
  }
  std::ranges::sort(set.contents);
  return set;
}

bool PolicySet::says(uint64_t content) const { return std::ranges::binary_search(contents, content); }

bool PolicySet::is_within(const PolicySet& other) const {
  return contents.size() == policies.size() && std::ranges::includes(other.contents, contents);
}

}  // namespace weft::config
