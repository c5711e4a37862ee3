#include "config/regex_rewrite.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

std::string rewritten(std::string regex, std::string substitution, std::string_view path) {
  auto made = RegexRewrite::make(std::move(regex), std::move(substitution));
  EXPECT_TRUE(made) << made.error().detail;
  return made ? made->apply(path) : "";
}

std::string refusal(std::string regex, std::string substitution) {
  auto made = RegexRewrite::make(std::move(regex), std::move(substitution));
  EXPECT_FALSE(made);
  return made ? "" : made.error().detail;
}

TEST(RegexRewrite, PutsGroupsInTheirPlaces) {
  EXPECT_EQ(rewritten("^/service/([^/]+)(/.*)$", R"(/customprefix/\2/\1)", "/service/update/v1/api"),
            "/customprefix//v1/api/update");
  EXPECT_EQ(rewritten("(?i)/xxx/", "/yyy/", "/aaa/XxX/bbb"), "/aaa/yyy/bbb");
  EXPECT_EQ(rewritten("one", "two", "/xxx/one/yyy/one/zzz"), "/xxx/two/yyy/two/zzz");
}

TEST(RegexRewrite, LeavesAPathThatIsOne) {
  EXPECT_EQ(rewritten("^/nothing$", "/x", "/other"), "/other");
  EXPECT_EQ(rewritten("^/v1/", "", "/v1/cart"), "/cart");
  EXPECT_EQ(rewritten(".*", "", "/all"), "/");
}

TEST(RegexRewrite, RefusesWhatCannotBeMeant) {
  EXPECT_EQ(refusal("(", "/"), "the regex \"(\" is not valid RE2: missing ): (");
  EXPECT_NE(refusal("/a", R"(/\1)").find("cannot be put in the place of what \"/a\" finds"), std::string::npos);
  EXPECT_EQ(refusal("/a", "/a b"), "\"/a b\" has characters that a path cannot have; write them as %XX");
  EXPECT_EQ(refusal("/a", "/b?c=d"), "\"/b?c=d\" has characters that a path cannot have; write them as %XX");
}

}  // namespace
}  // namespace weft::config
