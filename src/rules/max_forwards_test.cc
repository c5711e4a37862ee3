#include "rules/max_forwards.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

std::optional<uint32_t> left(std::string_view method, std::initializer_list<std::string_view> values) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = method;
  for (const std::string_view value : values) head.headers.add("Max-Forwards", value);
  return forwards_left(head);
}

TEST(MaxForwards, CountsForOptionsAndTrace) {
  EXPECT_EQ(left("OPTIONS", {"0"}), 0u);
  EXPECT_EQ(left("TRACE", {"10"}), 10u);
  EXPECT_EQ(left("OPTIONS", {"007"}), 7u);
  EXPECT_EQ(left("OPTIONS", {}), std::nullopt);
  EXPECT_EQ(left("GET", {"0"}), std::nullopt);
  EXPECT_EQ(left("options", {"0"}), std::nullopt) << "methods have case";
}

TEST(MaxForwards, SaysNothingWhereItCannotBeUnderstood) {
  for (const std::string_view text : {"", "-1", "+1", "1.5", "0x1", "1, 2", "one", "1 "}) {
    EXPECT_EQ(left("OPTIONS", {text}), std::nullopt) << text;
  }
  EXPECT_EQ(left("OPTIONS", {"0", "0"}), std::nullopt);
}

TEST(MaxForwards, HasAMost) {
  EXPECT_EQ(left("TRACE", {"1000001"}), kMostForwards + 1);
  EXPECT_EQ(left("TRACE", {"99999999999999999999999999"}), kMostForwards + 1);
}

}  // namespace
}  // namespace weft::rules
