#include "rules/host.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

TEST(Host, AFinalDotIsTakenOffTheNameAndNothingElseIs) {
  http::Arena arena;
  const auto rest = [&](std::string_view authority) { return std::string(without_final_dot(authority, arena)); };
  EXPECT_EQ(rest("shop.test."), "shop.test");
  EXPECT_EQ(rest("Shop.Test.:8080"), "Shop.Test:8080");
  EXPECT_EQ(rest("shop.test.:"), "shop.test:");
  EXPECT_EQ(rest("10.0.0.1."), "10.0.0.1");
  for (const char* same : {"", ".", ".:80", "shop.test", "shop.test:80", "[fd00::1]", "[fd00::1]:80"})
    EXPECT_EQ(rest(same), same);
  for (const char* whole : {"shop.test.", "Shop.Test.:8080", "10.0.0.1.", "shop.test.:"})
    EXPECT_EQ(rest(rest(whole)), rest(whole)) << "the next hop reads the same name";
}

}  // namespace
}  // namespace weft::rules
