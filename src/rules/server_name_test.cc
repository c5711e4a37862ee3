#include "rules/server_name.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

TEST(ServerName, TheExactNameIsCloserThanAnyPatternAndALongPatternThanAShortOne) {
  EXPECT_GT(name_score({"www.shop.test"}, "www.shop.test"), name_score({"*.shop.test"}, "www.shop.test"));
  EXPECT_GT(name_score({"*.shop.test"}, "www.shop.test"), name_score({"*.test"}, "www.shop.test"));
  EXPECT_GT(name_score({"*.test"}, "www.shop.test"), name_score({}, "www.shop.test"));
  EXPECT_EQ(name_score({}, ""), 0);
}

TEST(ServerName, APatternTakesWhatIsBelowItAndNotItself) {
  EXPECT_EQ(name_score({"*.shop.test"}, "shop.test"), kOtherName);
  EXPECT_EQ(name_score({"*.shop.test"}, ".shop.test"), kOtherName);
  EXPECT_EQ(name_score({"*.shop.test", "a.test"}, "b.test"), kOtherName);
  EXPECT_EQ(name_score({"*.shop.test"}, ""), kOtherName);
}

}  // namespace
}  // namespace weft::rules
