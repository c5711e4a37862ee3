// Which hosts a request is tried at again (config::RetryPolicy::hosts_not_tried).
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr int kRequests = 60;

// Of two hosts picked at random one breaks everything off; how many requests fail that may be tried twice.
int failed(bool hosts_not_tried) {
  static int failures;
  failures = 0;
  Bench bench;
  config::Cluster cluster;
  cluster.name = "a";
  cluster.balance = config::Balance::random;
  config::Route route = route_to("a");
  auto& retry = std::get<config::Forward>(route.action).retry;
  retry.num_retries = 1;
  retry.hosts_not_tried = hosts_not_tried;
  bench.config.cluster(std::move(cluster), {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route});
  bench.upstream("10.0.0.1:80").reset_next = 2 * kRequests;
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < kRequests; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      if (answer.status != 200) ++failures;
    }
    co_return {};
  });
  return failures;
}

TEST(TriedHosts, AreAvoidedUnlessTheRuleSaysThatTheyNeedNotBe) {
  EXPECT_EQ(failed(true), 0);
  EXPECT_GT(failed(false), 0);
}

}  // namespace
}  // namespace weft::proxy::testing
