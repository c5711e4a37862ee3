#include "rules/query.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

TEST(Query, ParametersAreSetWhereTheyStandAndRemovedAfterThat) {
  EXPECT_EQ(with_query("/a?x=1&y=2", {{"x", "9"}}, {}), "/a?x=9&y=2");
  EXPECT_EQ(with_query("/a?x=1&y=2&x=3", {{"x", "9"}}, {}), "/a?x=9&y=2");
  EXPECT_EQ(with_query("/a", {{"x", "9"}, {"z", ""}}, {}), "/a?x=9&z=");
  EXPECT_EQ(with_query("/a?x=1&y=2", {{"z", "3"}}, {"x", "z"}), "/a?y=2");
}

TEST(Query, WhatIsNotNamedStaysAsItIs) {
  EXPECT_EQ(with_query("/a?token=s&b=%2F&flag", {}, {"token"}), "/a?b=%2F&flag");
  EXPECT_EQ(with_query("/a?flag&b=1", {}, {"flag"}), "/a?b=1");
  EXPECT_EQ(with_query("/a?x=1", {}, {"x"}), "/a");
  EXPECT_EQ(with_query("/a?xx=1", {}, {"x"}), "/a?xx=1");
}

}  // namespace
}  // namespace weft::rules
