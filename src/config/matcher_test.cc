#include "config/matcher.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

using Kind = StringMatcher::Kind;

struct Row {
  Kind kind;
  std::string_view pattern;
  bool ignore_case;
  std::string_view text;
  bool matches;
};

TEST(StringMatcher, MatchesAsItsKindSays) {
  const Row rows[] = {
      {Kind::exact, "v1", false, "v1", true},
      {Kind::exact, "v1", false, "V1", false},
      {Kind::exact, "v1", true, "V1", true},
      {Kind::exact, "", false, "", true},
      {Kind::prefix, "/api", false, "/api/x", true},
      {Kind::prefix, "/api", false, "/ap", false},
      {Kind::prefix, "/API", true, "/api/x", true},
      {Kind::suffix, ".com", false, "a.com", true},
      {Kind::suffix, ".com", false, "com", false},
      {Kind::suffix, ".COM", true, "a.com", true},
      {Kind::contains, "b", false, "abc", true},
      {Kind::contains, "B", false, "abc", false},
      {Kind::contains, "B", true, "abc", true},
      {Kind::regex, ".*Chrome.*", false, "X Chrome/126", true},
      {Kind::regex, "Chrome", false, "X Chrome", false},  // the whole text, not a part of it
      {Kind::regex, "(?i)chrome", false, "CHROME", true},
  };
  for (const Row& row : rows) {
    auto matcher = StringMatcher::make(row.kind, std::string(row.pattern), row.ignore_case);
    ASSERT_TRUE(matcher) << row.pattern;
    EXPECT_EQ(matcher->matches(row.text), row.matches) << matcher->text() << " on " << row.text;
  }
}

TEST(StringMatcher, RefusesWhatCannotBeMeant) {
  auto open = StringMatcher::make(Kind::regex, "a(b");
  ASSERT_FALSE(open);
  EXPECT_EQ(open.error().detail, "the regex \"a(b\" is not valid RE2: missing ): a(b");
  auto empty = StringMatcher::make(Kind::prefix, "");
  ASSERT_FALSE(empty);
  EXPECT_EQ(empty.error().detail, "an empty prefix would match everything; match on presence instead");
}

TEST(HeaderMatcher, AMissingHeaderFailsEveryValueUnlessItCountsAsEmpty) {
  HeaderMatcher matcher{
      .name = "x", .what = HeaderMatcher::What::value, .value = *StringMatcher::make(Kind::exact, "a")};
  EXPECT_FALSE(matcher.matches(nullptr));
  matcher.invert = true;
  EXPECT_FALSE(matcher.matches(nullptr));
  matcher.missing_is_empty = true;
  EXPECT_TRUE(matcher.matches(nullptr));
  EXPECT_EQ(matcher.text(), "header x not exact \"a\"");
}

TEST(HeaderMatcher, PresenceAndRange) {
  const std::string_view text = "42";
  HeaderMatcher present{.name = "x"};
  EXPECT_TRUE(present.matches(&text));
  EXPECT_FALSE(present.matches(nullptr));
  present.present = false;
  EXPECT_TRUE(present.matches(nullptr));
  EXPECT_EQ(present.text(), "header x absent");
  HeaderMatcher range{.name = "x", .what = HeaderMatcher::What::range, .range_start = 40, .range_end = 42};
  EXPECT_FALSE(range.matches(&text));
  range.range_end = 43;
  EXPECT_TRUE(range.matches(&text));
  const std::string_view word = "42x";
  EXPECT_FALSE(range.matches(&word));
}

}  // namespace
}  // namespace weft::config
