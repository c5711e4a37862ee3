#include "mesh/locality.h"

#include <gtest/gtest.h>

#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

const std::vector<Place> kEverywhere = {
    {"r1/z1/s1", {{"version", "v1"}}}, {"r1/z1/s2", {{"version", "v1"}}}, {"r1/z2", {{"version", "v2"}}},
    {"r2/z1", {{"version", "v2"}}},    {"r3/z1", {{"version", "v2"}}},
};
const std::vector<uint32_t> kAlike(kEverywhere.size(), 1);

codec::Value setting(std::string_view words) { return testing::documents(words).front(); }

std::vector<uint32_t> priorities(std::string_view words, const Place& proxy, bool outliers = true) {
  std::vector<uint32_t> out;
  for (const Turn& turn : turns(setting(words), outliers, proxy, kEverywhere, kAlike)) out.push_back(turn.priority);
  return out;
}

using Order = std::vector<uint32_t>;

TEST(Locality, TheNearestFirst) {
  EXPECT_EQ(priorities("{enabled: true}", {"r1/z1/s1", {}}), (Order{0, 1, 2, 3, 3}));
  EXPECT_EQ(priorities("{enabled: true}", {"r2/z1", {}}), (Order{1, 1, 1, 0, 1})) << "without gaps";
  EXPECT_EQ(priorities("{enabled: true}", {"r9", {}}), (Order{0, 0, 0, 0, 0}));
}

TEST(Locality, OnlyWhereSomethingTellsWhoIsWell) {
  EXPECT_EQ(priorities("{enabled: true}", {"r1/z1/s1", {}}, false), (Order{0, 0, 0, 0, 0}));
  EXPECT_EQ(priorities("{enabled: false}", {"r1/z1/s1", {}}), (Order{0, 0, 0, 0, 0}));
  EXPECT_FALSE(depends_on_place(setting("{enabled: true}"), false));
  EXPECT_TRUE(depends_on_place(setting("{enabled: true}"), true));
  EXPECT_TRUE(depends_on_place(setting("{distribute: [{from: r1, to: {r1: 100}}]}"), false));
}

TEST(Locality, WhereToGoWhenARegionIsGone) {
  EXPECT_EQ(priorities("{failover: [{from: r1, to: r3}]}", {"r1/z1/s1", {}}), (Order{0, 1, 2, 4, 3}));
}

TEST(Locality, ByLabels) {
  EXPECT_EQ(priorities("{failoverPriority: [version=v2]}", {"r1", {}}), (Order{1, 1, 0, 0, 0}));
  EXPECT_EQ(priorities("{failoverPriority: [version]}", {"r1", {{"version", "v1"}}}), (Order{0, 0, 1, 1, 1}));
}

// As Istio, which then makes each turn of labels into those of places.
TEST(Locality, ByLabelsAndWithinThemByRegion) {
  EXPECT_EQ(priorities("{failoverPriority: [version=v2], failover: [{from: r2, to: r3}]}", {"r2/z9", {}}),
            (Order{3, 3, 2, 0, 1}));
}

std::vector<uint32_t> by_region(std::string_view words, const Place& proxy) {
  std::vector<uint32_t> out;
  for (const Turn& turn : turns_by_region(setting(words), proxy, kEverywhere)) {
    EXPECT_FALSE(turn.left_out);
    out.push_back(turn.priority);
  }
  return out;
}

TEST(Locality, WhereZonesCountOnlyRegionsAndLabelsMakeAnOrder) {
  EXPECT_EQ(by_region("{enabled: true}", {"r1/z1/s1", {}}), (Order{0, 0, 0, 1, 1}));
  EXPECT_EQ(by_region("{failover: [{from: r1, to: r3}]}", {"r1/z1/s1", {}}), (Order{0, 0, 0, 2, 1}));
  EXPECT_EQ(by_region("{failoverPriority: [version=v2]}", {"r1/z1/s1", {}}), (Order{2, 2, 0, 1, 1}));
  EXPECT_EQ(by_region("{enabled: true}", {"", {}}), (Order{0, 0, 0, 0, 0})) << "nobody knows where it is";
  EXPECT_TRUE(asks_for_zones(setting("{minClusterSize: 3}")));
  EXPECT_FALSE(asks_for_zones(setting("{enabled: false}")));
  EXPECT_FALSE(asks_for_zones({}));
}

// As istiod, which adds to labels what the locality says, and compares also what neither has.
TEST(Locality, ByLabelsOfTheTopology) {
  EXPECT_EQ(priorities("{failoverPriority: [topology.kubernetes.io/region, topology.kubernetes.io/zone, "
                       "topology.istio.io/subzone]}",
                       {"r1/z1/s1", {}}),
            (Order{0, 1, 2, 3, 3}));
  EXPECT_EQ(priorities("{failoverPriority: [topology.istio.io/network, topology.kubernetes.io/region]}", {"r1/z1", {}}),
            (Order{0, 0, 0, 1, 1}));
  EXPECT_EQ(priorities("{failoverPriority: [topology.kubernetes.io/region=r3]}", {"r1", {}}), (Order{1, 1, 1, 1, 0}));
  EXPECT_EQ(priorities("{failoverPriority: [tier, version]}", {"r1", {{"version", "v1"}}}), (Order{0, 0, 1, 1, 1}));
  EXPECT_EQ(priorities("{failoverPriority: [tier, version]}", {"r1", {{"tier", "gold"}}}), (Order{0, 0, 0, 0, 0}));
}

TEST(Locality, FailoverWithinWhatLabelsMakeAlike) {
  EXPECT_EQ(priorities("{failoverPriority: [version=v2], failover: [{from: r1, to: r3}]}", {"r1/z1/s1", {}}),
            (Order{3, 4, 0, 2, 1}));
}

TEST(Locality, Shares) {
  const auto out = turns(setting("{distribute: [{from: r1/z1/*, to: {\"r1/z1/*\": 80, \"r2/*\": 20}}]}"), false,
                         {"r1/z1/s1", {}}, kEverywhere, {1, 3, 1, 1, 1});
  EXPECT_EQ(out[0].share, 20000u) << "a quarter of the eighty";
  EXPECT_EQ(out[1].share, 60000u);
  EXPECT_TRUE(out[2].left_out);
  EXPECT_EQ(out[3].share, 20000u);
  EXPECT_TRUE(out[4].left_out);
  const auto other =
      turns(setting("{distribute: [{from: r1/z1/*, to: {\"r1/*\": 100}}]}"), false, {"r2", {}}, kEverywhere, kAlike);
  EXPECT_FALSE(other[4].left_out) << "it is not said for who is elsewhere";
}

}  // namespace
}  // namespace weft::mesh
