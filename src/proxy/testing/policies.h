// Policies made by hand, for tests of who may come in.
#pragma once

#include <gtest/gtest.h>

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

inline constexpr const char* kIn = "10.9.9.9:80";

// A workload's inbound listener that leads to one upstream.
struct Inbound : ::testing::Test {
  Bench bench;
  Upstream* upstream = nullptr;

  void set_up(std::vector<config::HttpFilter> filters) {
    bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")}, config::Direction::inbound);
    set_filters(bench.config, "in", std::move(filters));
    upstream = &bench.upstream("10.0.0.1:80");
  }
};

config::Condition path_prefix(const std::string& prefix);
config::Condition never();

}  // namespace weft::proxy::testing
