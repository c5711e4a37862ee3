#include "rules/rate_limit.h"

#include <gtest/gtest.h>

#include <thread>

namespace weft::rules {
namespace {

config::RateLimit& with(config::RateLimit& limit, uint32_t most, Duration token_time) {
  limit.most_tokens = most;
  limit.token_time = token_time;
  return limit;
}

int taken(const config::RateLimit& limit, TimePoint now, int asked) {
  int got = 0;
  for (int i = 0; i < asked; ++i) got += take_token(limit, now) ? 1 : 0;
  return got;
}

TEST(RateLimit, ABucketBeginsFullAndFillsOneTokenAtATime) {
  config::RateLimit limit;
  with(limit, 3, 100ms);
  const TimePoint start(1h);
  EXPECT_EQ(taken(limit, start, 5), 3);
  EXPECT_EQ(taken(limit, start + 99ms, 5), 0);
  EXPECT_EQ(taken(limit, start + 100ms, 5), 1);
  EXPECT_EQ(taken(limit, start + 299ms, 5), 1);
  EXPECT_EQ(taken(limit, start + 300ms, 5), 1) << "what was not used does not vanish";
}

TEST(RateLimit, ItNeverHoldsMoreThanItsMost) {
  config::RateLimit limit;
  with(limit, 2, 100ms);
  const TimePoint start(1h);
  EXPECT_EQ(taken(limit, start, 9), 2);
  EXPECT_EQ(taken(limit, start + 10h, 9), 2);
}

TEST(RateLimit, AsManyPassInTheLongRunAsItSays) {
  config::RateLimit limit;
  with(limit, 10, 10ms);
  int got = 0;
  for (int i = 0; i < 10'000; ++i) got += take_token(limit, TimePoint(1h) + i * 1ms) ? 1 : 0;
  EXPECT_EQ(got, 10 + 999);
}

TEST(RateLimit, AllThreadsTakeFromOneBucket) {
  config::RateLimit limit;
  with(limit, 1000, 1h);
  std::atomic<int> got = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back([&] { got += taken(limit, TimePoint(1h), 500); });
  for (std::thread& one : threads) one.join();
  EXPECT_EQ(got, 1000);
}

}  // namespace
}  // namespace weft::rules
