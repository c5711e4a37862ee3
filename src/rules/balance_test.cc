#include "rules/balance.h"

#include <gtest/gtest.h>

#include <string>

namespace weft::rules {
namespace {

TEST(RoundRobin, IsSmoothAndExact) {
  const Candidate items[] = {{5, 0, true}, {1, 0, true}, {1, 0, true}};
  RoundRobin turn;
  std::string order;
  for (int i = 0; i < 14; ++i) order += static_cast<char>('a' + turn.pick(CandidateSpan(items)));
  EXPECT_EQ(order, "aabacaaaabacaa");
}

TEST(RoundRobin, PassesOverTheIneligible) {
  Candidate items[] = {{1, 0, true}, {1, 0, false}, {1, 0, true}};
  RoundRobin turn;
  std::string order;
  for (int i = 0; i < 4; ++i) order += static_cast<char>('a' + turn.pick(CandidateSpan(items)));
  EXPECT_EQ(order, "acac");
  for (Candidate& item : items) item.eligible = false;
  EXPECT_EQ(turn.pick(CandidateSpan(items)), kNobody);
  EXPECT_EQ(turn.pick(CandidateSpan({})), kNobody);
}

TEST(RoundRobin, WorkersStartElsewhere) {
  const Candidate items[] = {{1, 0, true}, {1, 0, true}, {1, 0, true}};
  EXPECT_EQ(RoundRobin(1).pick(CandidateSpan(items)), 1u);
  EXPECT_EQ(RoundRobin(5).pick(CandidateSpan(items)), 2u);
}

TEST(PickRandom, IsProportionalToWeight) {
  const Candidate items[] = {{1, 0, true}, {3, 0, true}, {6, 0, false}};
  Random random(7);
  int counts[3] = {};
  for (int i = 0; i < 4000; ++i) ++counts[pick_random(CandidateSpan(items), random)];
  EXPECT_NEAR(counts[0], 1000, 120);
  EXPECT_NEAR(counts[1], 3000, 120);
  EXPECT_EQ(counts[2], 0);
}

TEST(PickLeastRequest, AvoidsTheBusyAndTheIneligible) {
  const Candidate items[] = {{1, 10, true}, {1, 0, true}, {1, 0, false}};
  Random random(7);
  int counts[3] = {};
  for (int i = 0; i < 1000; ++i) ++counts[pick_least_request(CandidateSpan(items), 2, random)];
  EXPECT_EQ(counts[0], 0) << "two draws are of two candidates";
  EXPECT_EQ(counts[2], 0);
  EXPECT_EQ(pick_least_request(CandidateSpan({}), 2, random), kNobody);
}

TEST(Panic, WhenFewerThanTheThresholdAreHealthy) {
  EXPECT_TRUE(is_panic(1, 3, 50));
  EXPECT_FALSE(is_panic(2, 4, 50));
  EXPECT_TRUE(is_panic(0, 4, 1));
  EXPECT_FALSE(is_panic(0, 4, 0));
}

}  // namespace
}  // namespace weft::rules
