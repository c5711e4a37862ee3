#include <gtest/gtest.h>

#include <thread>

#include "stats/prometheus.h"
#include "stats/shard.h"

namespace weft::stats {
namespace {

TEST(Prometheus, OfMomentsTheLatestCounts) {
  Registry registry;
  const auto seen = registry.moment("seen", "When.");
  registry.make_shard().gauge(seen).set(1'800'000'000);
  registry.make_shard().gauge(seen).set(1'800'000'007);
  registry.make_shard();
  EXPECT_TRUE(prometheus_text(registry).contains("\nseen 1800000007\n")) << prometheus_text(registry);
}

TEST(Stats, shards_are_summed_into_one_line_a_series) {
  Registry registry;
  auto requests = registry.counter("requests_total", "Requests\nserved \\ all.", {"host", "code"});
  auto open = registry.gauge("open", "Open connections.");
  Shard& a = registry.make_shard();
  Shard& b = registry.make_shard();
  a.counter(requests, {"cart", "200"}).add(2);
  b.counter(requests, {"cart", "200"}).add(3);
  b.counter(requests, {"a\"\\\nb", "503"}).add();
  a.gauge(open).add(5);
  a.gauge(open).add(-6);
  b.gauge(open).set(4);
  EXPECT_EQ(prometheus_text(registry), R"(# HELP requests_total Requests\nserved \\ all.
# TYPE requests_total counter
requests_total{host="a\"\\\nb",code="503"} 1
requests_total{host="cart",code="200"} 5
# HELP open Open connections.
# TYPE open gauge
open 3
)");
}

TEST(Stats, a_histogram_counts_up_to_and_including_its_bounds) {
  Registry registry;
  const double bounds[] = {0.5, 1, 2500};
  auto duration = registry.histogram("ms", "Time.", {"host"}, bounds);
  Shard& a = registry.make_shard();
  Shard& b = registry.make_shard();
  for (double value : {0.1, 0.5, 0.51, 2500.0}) a.histogram(duration, {"x"}).record(value);
  b.histogram(duration, {"x"}).record(9999);
  EXPECT_EQ(prometheus_text(registry), R"(# HELP ms Time.
# TYPE ms histogram
ms_bucket{host="x",le="0.5"} 2
ms_bucket{host="x",le="1"} 3
ms_bucket{host="x",le="2500"} 4
ms_bucket{host="x",le="+Inf"} 5
ms_sum{host="x"} 12500.11
ms_count{host="x"} 5
)");
}

TEST(Stats, the_same_label_values_find_the_same_series_wherever_their_text_lives) {
  Registry registry;
  auto requests = registry.counter("r", "", {"a", "b"});
  Shard& shard = registry.make_shard();
  std::string text = "cart";
  Counter& first = shard.counter(requests, {text, "x"});
  text = "gone";
  EXPECT_EQ(&shard.counter(requests, {"cart", "x"}), &first);
  EXPECT_NE(&shard.counter(requests, {"x", "cart"}), &first);
  EXPECT_NE(&shard.counter(requests, {"cartx", ""}), &shard.counter(requests, {"", "cartx"}));
  auto again = registry.counter("r", "", {"a", "b"});
  EXPECT_EQ(again.family, requests.family);
}

TEST(Stats, a_family_that_is_full_overflows_into_one_series) {
  Registry registry;
  auto requests = registry.counter("r", "", {"path"}, 3);
  auto other = registry.counter("o", "", {"path"}, 3);
  Shard& shard = registry.make_shard();
  for (int i = 0; i < 100; ++i) shard.counter(requests, {fmt::format("/{}", i)}).add();
  shard.counter(requests, {"/1"}).add();
  shard.counter(other, {"/1"}).add();
  shard.counter(other, {"too", "many"}).add(7);
  EXPECT_EQ(prometheus_text(registry), R"(# HELP r 
# TYPE r counter
r{path="/0"} 1
r{path="/1"} 2
r{path="/2"} 1
r{path="overflow"} 97
# HELP o 
# TYPE o counter
o{path="/1"} 1
o{path="overflow"} 7
)");
}

TEST(Stats, reading_while_workers_write_loses_nothing) {
  constexpr int kRounds = 2000;
  Registry registry;
  auto requests = registry.counter("r", "", {"n"});
  auto duration = registry.histogram("d", "", {}, kIstioDurationBounds);
  std::vector<std::thread> workers;
  std::atomic<int> running = 3;
  for (int w = 0; w < 3; ++w) {
    workers.emplace_back([&running, requests, duration, &shard = registry.make_shard()] {
      for (int i = 0; i < kRounds; ++i) {
        shard.counter(requests, {std::to_string(i % 200)}).add();
        shard.histogram(duration).record(i);
      }
      --running;
    });
  }
  while (running > 0) {
    EXPECT_TRUE(prometheus_text(registry).contains("# TYPE d histogram"));
  }
  for (auto& worker : workers) worker.join();
  const std::string text = prometheus_text(registry);
  EXPECT_TRUE(text.contains("\nd_count 6000\n")) << text;
  EXPECT_TRUE(text.contains("\nd_bucket{le=\"3600000\"} 6000\n")) << text;
  EXPECT_TRUE(text.contains("\nr{n=\"199\"} 30\n")) << text;
}

}  // namespace
}  // namespace weft::stats
