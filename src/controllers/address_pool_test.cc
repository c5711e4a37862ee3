#include "controllers/address_pool.h"

#include <gtest/gtest.h>

namespace weft::controllers {
namespace {

TEST(AddressPool, GivesEachOnceUntilThereIsNone) {
  auto pool = AddressPool::make({.cidr = "10.0.0.0/29", .reserved = {"10.0.0.1"}});
  ASSERT_TRUE(pool);
  pool->take("10.0.0.2");
  std::set<std::string> given;
  while (auto address = pool->allocate("shop/web")) EXPECT_TRUE(given.insert(*address).second) << *address;
  EXPECT_EQ(given, (std::set<std::string>{"10.0.0.3", "10.0.0.4", "10.0.0.5", "10.0.0.6"}));
  pool->give_back("10.0.0.4");
  EXPECT_EQ(pool->allocate("shop/other"), "10.0.0.4");
}

TEST(AddressPool, TheSameNameGetsTheSameAddress) {
  auto one = AddressPool::make({});
  auto two = AddressPool::make({});
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->allocate("shop/web"), two->allocate("shop/web"));
  EXPECT_NE(one->allocate("shop/web"), two->allocate("shop/inventory"));
}

TEST(AddressPool, OfIpv6GivesEachOnceHoweverItIsWritten) {
  auto pool = AddressPool::make({.cidr = "fd00:10:96::8/125", .reserved = {"fd00:10:96::9"}});
  ASSERT_TRUE(pool) << pool.error().detail;
  pool->take("FD00:10:96:0::a");
  std::set<std::string> given;
  while (auto address = pool->allocate("shop/web")) EXPECT_TRUE(given.insert(*address).second) << *address;
  EXPECT_EQ(given, (std::set<std::string>{"fd00:10:96::b", "fd00:10:96::c", "fd00:10:96::d", "fd00:10:96::e"}));
  pool->give_back("fd00:10:96::000c");
  EXPECT_EQ(pool->allocate("shop/other"), "fd00:10:96::c");
  EXPECT_FALSE(AddressPool::make({.cidr = "fd00:10:96::/112", .reserved = {"fd00:10:97::1"}}));
  EXPECT_FALSE(AddressPool::make({.cidr = "fd00:10:96::/112", .reserved = {"10.96.0.1"}}));
}

TEST(AddressPool, RefusesWhatIsNoRange) {
  for (const char* cidr : {"", "10.96.0.0", "10.96.0.0/31", "10.96/16", "fd00::/64", "fd00::/127", "10.0.0.0/4"}) {
    EXPECT_FALSE(AddressPool::make({.cidr = cidr, .reserved = {}})) << cidr;
  }
  const auto outside = AddressPool::make({.cidr = "10.0.0.0/24", .reserved = {"10.96.0.1"}});
  ASSERT_FALSE(outside);
  EXPECT_NE(outside.error().detail.find("10.96.0.1"), std::string::npos);
}

}  // namespace
}  // namespace weft::controllers
