// Policies made by hand, for tests of who may come in.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "config/policy.h"
#include "proxy/testing/bench.h"

namespace weft::proxy::testing {

// One policy, AuthorizationPolicy shop/callers rule[0], about whoever does what `permission` says.
std::shared_ptr<const config::Policies> policies(config::PolicyAction action, config::Condition permission);

// The listener's requests must pass these.
void set_filters(ConfigBuilder& config, const std::string& listener, std::vector<config::HttpFilter> filters);

config::Condition path_prefix(const std::string& prefix);
config::Condition never();

}  // namespace weft::proxy::testing
