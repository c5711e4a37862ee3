// Policies made by hand, for tests of who may come in.
#pragma once

#include <memory>
#include <string>

#include "config/policy.h"

namespace weft::proxy::testing {

// One policy, AuthorizationPolicy shop/callers rule[0], about whoever does what `permission` says.
std::shared_ptr<const config::Policies> policies(config::PolicyAction action, config::Condition permission);

config::Condition path_prefix(const std::string& prefix);
config::Condition never();

}  // namespace weft::proxy::testing
