// Shares of many draws, within five sigma.
#include "rules/zones.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace weft::rules {
namespace {

constexpr int kDraws = 40'000;

// Each zone's part, and last that of "any".
std::vector<double> shares(const std::vector<Zone>& zones, size_t own) {
  Random random{7};
  std::vector<double> out(zones.size() + 1);
  for (int i = 0; i < kDraws; ++i) {
    const size_t zone = pick_zone(zones, own, random);
    out[zone == kAnyZone ? zones.size() : zone] += 1.0 / kDraws;
  }
  return out;
}

void expect_shares(const std::vector<Zone>& zones, size_t own, const std::vector<double>& expected) {
  const std::vector<double> found = shares(zones, own);
  for (size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(found[i], expected[i], 5 * std::sqrt(expected[i] * (1 - expected[i]) / kDraws) + 1e-6) << i;
}

TEST(Zones, CallsStayWhereThereIsRoom) {
  expect_shares({{5000, 3}, {5000, 3}}, 0, {1, 0, 0});
  expect_shares({{2500, 3}, {7500, 3}}, 0, {1, 0, 0});
}

// Three quarters of the callers and half of the endpoints: a third of their calls go.
TEST(Zones, WhatIsTooMuchGoesWhereThereIsRoom) {
  expect_shares({{7500, 3}, {2500, 3}}, 0, {2.0 / 3, 1.0 / 3, 0});
  expect_shares({{5000, 2}, {2500, 3}, {2500, 5}}, 0, {0.4, 0.6 * 50 / 300, 0.6 * 250 / 300, 0});
  expect_shares({{6000, 4}, {4000, 3}, {0, 3}}, 0, {2.0 / 3, 0, 1.0 / 3, 0});
}

// All that the zones send adds up to the same for every endpoint.
TEST(Zones, NoEndpointIsGivenMoreThanAnother) {
  const std::vector<Zone> zones{{6000, 2}, {3000, 5}, {1000, 3}};
  std::vector<double> given(zones.size());
  for (size_t own = 0; own < zones.size(); ++own) {
    const std::vector<double> found = shares(zones, own);
    for (size_t i = 0; i < zones.size(); ++i) given[i] += zones[own].callers / 1e4 * found[i];
  }
  for (size_t i = 0; i < zones.size(); ++i) EXPECT_NEAR(given[i], zones[i].well / 10.0, 0.01) << i;
}

TEST(Zones, WhereNobodyIsWellOrNothingIsKnownAnyWillDo) {
  expect_shares({{5000, 0}, {5000, 3}}, 0, {0, 0, 1});
  expect_shares({{10000, 3}}, 0, {0, 1});
  expect_shares({{5000, 3}, {5000, 3}}, 2, {0, 0, 1});
}

}  // namespace
}  // namespace weft::rules
