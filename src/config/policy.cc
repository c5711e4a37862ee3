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
  for (size_t i = 0; i < set.policies.size(); ++i) set.index.add(set.policies[i], static_cast<uint32_t>(i));
  return set;
}

}  // namespace weft::config
