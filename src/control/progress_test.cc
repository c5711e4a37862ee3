#include "control/progress.h"

#include <gtest/gtest.h>

namespace weft::control {
namespace {

const std::string kListeners(config::kListenerType);

// A proxy of ours that runs on all of version "v1" of its listeners.
xds::ProxyStatus proxy(const std::string& id) {
  xds::ProxyStatus status;
  status.node = {id, "", {{std::string(xds::kReportsKey), "true"}}};
  xds::TypeStatus type;
  type.type = kListeners;
  type.sent = type.acked = 1;
  type.sent_version = type.acked_version = "v1";
  status.types.push_back(type);
  status.generation.emplace();
  status.generation->active_versions = status.generation->received_versions = {{kListeners, "v1"}};
  return status;
}

struct InUse {
  std::set<std::string> nodes;
  std::vector<Source::InUse> of(const std::string& version) { return {{{kListeners, "l"}, version, &nodes}}; }
};

TEST(Progress, WhatIsAckedIsNotActiveBeforeTheProxySaysSo) {
  InUse use{{"shop/a"}};
  xds::ProxyStatus one = proxy("shop/a");
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 1u);
  one.types[0].sent_version = one.types[0].acked_version = "v2";
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 0u);
  // Another resource of the type keeps it from saying that all of them are active: what came it says all the same.
  one.generation->active_versions.clear();
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 0u);
  one.generation->received_versions[kListeners] = "v2";
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 1u);
}

TEST(Progress, WhatIsNotPushedYetIsNotActiveThoughAllThatWasSentIs) {
  InUse use{{"shop/a"}};
  xds::ProxyStatus one = proxy("shop/a");
  one.types[0].pending = true;
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 0u);
}

TEST(Progress, OnlyWhoReportsIsWaitedForItsReport) {
  InUse use{{"shop/a"}};
  xds::ProxyStatus one = proxy("shop/a");
  one.generation.reset();
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 0u);
  one.node.metadata.clear();
  EXPECT_EQ(progress_of(use.of("x"), {one}).applied, 1u);
}

TEST(Progress, WhoIsAwayOrSlowIsBehind) {
  xds::ProxyStatus a = proxy("shop/a");
  xds::ProxyStatus b = proxy("shop/b");
  a.settled = 7;
  b.settled = 6;
  EXPECT_EQ(behind({"shop/a"}, {a}, 7).sentence(), "");
  EXPECT_EQ(behind({"shop/a", "shop/b", "shop/c"}, {a, b}, 7).sentence(),
            "not connected: shop/c; not on the newest form of all they use: shop/b");
  // Its new stream counts, not what is left of the old one.
  xds::ProxyStatus old = a;
  a.settled = 0;
  EXPECT_EQ(behind({"shop/a"}, {old, a}, 7).sentence(), "not on the newest form of all they use: shop/a");
}

}  // namespace
}  // namespace weft::control
