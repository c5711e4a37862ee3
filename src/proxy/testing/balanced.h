// One worker's view of a cluster, and the shares that it gives its hosts.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <deque>
#include <map>

#include "proxy/testing/bench.h"
#include "proxy/upstream/cluster.h"

namespace weft::proxy::testing {

inline constexpr int kPicks = 20'000;

inline config::Endpoint endpoint(int number, uint32_t weight = 1, uint32_t priority = 0) {
  return {.address = {.host = fmt::format("10.0.0.{}", number), .port = 80, .path = {}},
          .weight = weight,
          .priority = priority,
          .hostname = {},
          .locality = {},
          .labels = {}};
}

// One worker's view of a cluster, beside a loop.
struct Balanced {
  Balanced(Bench& bench, config::Cluster cluster, std::vector<config::Endpoint> endpoints)
      : bench(bench), clusters({&bench.network, bench.scope}, std::make_shared<upstream::ClusterStates>()) {
    cluster.name = "a";
    bench.config.cluster(std::move(cluster), {});
    become(std::move(endpoints));
  }
  void become(std::vector<config::Endpoint> endpoints) {
    auto set = std::make_shared<config::EndpointSet>();
    set->name = "a";
    set->version = std::to_string(endpoints.size());
    set->endpoints = std::move(endpoints);
    bench.config.next.endpoints["a"] = std::move(set);
    clusters.adopt(bench.config.next);
  }
  const std::vector<upstream::HostRef>& hosts() const { return clusters.find("a")->hosts(); }
  void eject(size_t host) {
    const config::Outlier rule{.enabled = true, .base_ejection = 1h, .max_ejection = 1h};
    EXPECT_TRUE(hosts()[host]->standing->eject(rule, bench.loop.now()));
  }

  // Of so many picks, each host's part, while the last `running` of them have no answer yet; each takes 50 ms.
  std::vector<double> shares(int picks = kPicks, size_t running = 0) {
    std::vector<double> counts(hosts().size());
    const io::Address nowhere;
    std::deque<std::pair<upstream::HostRef, upstream::Running>> unanswered;
    for (int i = 0; i < picks; ++i) {
      const auto host = clusters.find("a")->pick({.random = random, .now = bench.loop.now(), .original = nowhere});
      if (!host) return {};
      const auto at = std::ranges::find_if(hosts(), [&](const upstream::HostRef& one) { return &*one == &**host; });
      counts[static_cast<size_t>(at - hosts().begin())] += 1.0 / picks;
      if (running == 0) continue;
      unanswered.emplace_back(std::piecewise_construct, std::forward_as_tuple(*host), std::forward_as_tuple(*host));
      if (unanswered.size() <= running) continue;
      unanswered.front().first->latency.observe(50ms, false, bench.loop.now());
      unanswered.pop_front();
    }
    return counts;
  }

  Bench& bench;
  upstream::Clusters clusters;
  Random random{7};
};

inline void expect_share(double found, double share, int picks = kPicks) {
  EXPECT_NEAR(found, share, 5 * std::sqrt(share * (1 - share) / picks) + 1e-9);
}

inline config::Cluster balanced(config::Balance balance) {
  config::Cluster out;
  out.balance = balance;
  return out;
}

// A test's body beside a running loop.
inline void beside(io::Task<void> (*body)(Bench& bench)) {
  Bench bench;
  bench.run(body);
}

}  // namespace weft::proxy::testing
