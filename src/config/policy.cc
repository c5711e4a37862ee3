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
  return set;
}

}  // namespace weft::config
