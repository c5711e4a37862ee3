#include "rules/hash_table.h"

#include <gtest/gtest.h>

#include <array>

#include "rules/hash.h"

namespace weft::rules {
namespace {

constexpr uint64_t kKeys = 20000;

std::vector<HashTarget> targets(std::initializer_list<uint32_t> weights) {
  std::vector<HashTarget> out;
  for (const uint32_t weight : weights) out.push_back({fmt::format("10.0.0.{}:80", out.size() + 1), weight});
  return out;
}

std::vector<size_t> falls(const HashTable& table, const std::vector<Candidate>& candidates) {
  std::vector<size_t> out;
  for (uint64_t key = 0; key < kKeys; ++key)
    out.push_back(table.pick(CandidateSpan(candidates), hash_of(std::to_string(key))));
  return out;
}

std::array<double, 4> shares(const std::vector<size_t>& falls) {
  std::array<double, 4> out{};
  for (const size_t target : falls) out.at(target) += 100.0 / static_cast<double>(kKeys);
  return out;
}

HashTable made(bool maglev, const std::vector<HashTarget>& targets) {
  return maglev ? HashTable::maglev(targets, 65537) : HashTable::ring(targets, 1024, 8 * 1024 * 1024);
}

class BothTables : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(HashTable, BothTables, testing::Bool());

TEST_P(BothTables, SharesFollowWeights) {
  const auto parts = shares(falls(made(GetParam(), targets({1, 1, 2})), std::vector<Candidate>(3)));
  const double within = GetParam() ? 1.5 : 6;  // a ring of a thousand places is uneven, as the field knows
  EXPECT_NEAR(parts[0], 25, within);
  EXPECT_NEAR(parts[1], 25, within);
  EXPECT_NEAR(parts[2], 50, within);
}

TEST_P(BothTables, OneMoreMovesFewAndMostOfThemToItself) {
  const auto before = falls(made(GetParam(), targets({1, 1, 1})), std::vector<Candidate>(3));
  const auto after = falls(made(GetParam(), targets({1, 1, 1, 1})), std::vector<Candidate>(4));
  uint64_t moved = 0;
  uint64_t astray = 0;
  for (size_t i = 0; i < before.size(); ++i) {
    moved += before[i] != after[i] ? 1 : 0;
    astray += before[i] != after[i] && after[i] != 3 ? 1 : 0;
  }
  // A ring keeps its size: where there is one more, each of the others gives some of its places up.
  EXPECT_NEAR(static_cast<double>(moved) / kKeys, GetParam() ? 0.25 : 0.35, 0.05);
  EXPECT_LE(static_cast<double>(astray) / kKeys, GetParam() ? 0.05 : 0.12);
}

TEST_P(BothTables, WhoMayNotTakeItIsPassedOver) {
  const HashTable table = made(GetParam(), targets({1, 1, 1}));
  const std::vector<Candidate> all(3);
  std::vector<Candidate> without = all;
  without[1].eligible = false;
  const auto before = falls(table, all);
  const auto after = falls(table, without);
  for (size_t i = 0; i < before.size(); ++i) {
    if (before[i] != 1) EXPECT_EQ(after[i], before[i]);
    EXPECT_NE(after[i], 1u);
  }
  EXPECT_EQ(table.pick(CandidateSpan(std::vector<Candidate>(3, {1, 0, false})), 7), kNobody);
}

TEST(HashTable, ARingHasAPlaceForEveryTarget) {
  EXPECT_EQ(HashTable::ring(targets({1, 1, 1}), 1024, 8192).size(), 1026u);  // a whole number for each
  EXPECT_LE(HashTable::ring(targets({1, 1, 1}), 1024, 1024).size(), 1024u);
  EXPECT_EQ(HashTable::ring({}, 1024, 8192).size(), 0u);
  EXPECT_EQ(HashTable::maglev({}, 251).size(), 0u);
  EXPECT_EQ(HashTable::ring({}, 1024, 8192).pick(CandidateSpan({}), 3), kNobody);
}

}  // namespace
}  // namespace weft::rules
