#include "rules/path.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

constexpr config::PathForm kNormal{.normalize = true};

std::string form(std::string_view target, const config::PathForm& wanted = kNormal) {
  http::Arena arena;
  const auto out = in_form(target, wanted, arena);
  return out ? std::string(*out) : "(refused)";
}

TEST(Path, IsLeftAloneWhereNothingIsToBeChanged) {
  http::Arena arena;
  for (const std::string_view target : {"/", "/a/b", "/shop.Catalog/Get", "/a.b/..c/.d/e..", "/?x=../%41", "*", ""}) {
    EXPECT_EQ(form(target), target);
  }
  const std::string_view usual = "/shop.Catalog/Get?q=%2e";
  EXPECT_EQ(in_form(usual, kNormal, arena)->data(), usual.data()) << "nothing may be copied";
  EXPECT_EQ(form("/a/../b%41", {}), "/a/../b%41");
}

TEST(Path, DotSegmentsAreResolved) {
  EXPECT_EQ(form("/a/../admin"), "/admin");
  EXPECT_EQ(form("/a/./b/"), "/a/b/");
  EXPECT_EQ(form("/a/b/.."), "/a/");
  EXPECT_EQ(form("/a/."), "/a/");
  EXPECT_EQ(form("/.."), "/");
  EXPECT_EQ(form("/../../x"), "/x");
  EXPECT_EQ(form("/a//../b"), "/a/b");
  EXPECT_EQ(form("/a/../b?back=/../.."), "/b?back=/../..");
}

TEST(Path, AnEscapedNulIsRefused) {
  EXPECT_EQ(form("/admin%00.html"), "(refused)");
  EXPECT_EQ(form("/%00"), "(refused)");
  EXPECT_EQ(form("/a?b=%00"), "/a?b=%00");
  EXPECT_EQ(form("/a%00", {}), "/a%00");
}

TEST(Path, AnEscapeDoesNotHideWhatItStandsFor) {
  EXPECT_EQ(form("/%61dmin"), "/admin");
  EXPECT_EQ(form("/a/%2e%2E/admin"), "/admin");
  EXPECT_EQ(form("/a/%2e./admin"), "/admin");
  EXPECT_EQ(form("/a\\..\\admin"), "/admin");
  EXPECT_EQ(form("/%20%3f"), "/%20%3f");
  EXPECT_EQ(form("/%252e"), "/%252e") << "unescaped once";
  EXPECT_EQ(form("/100%"), "/100%");
  EXPECT_EQ(form("/%4"), "/%4");
  EXPECT_EQ(form("/%zz/%41"), "/%zz/A");
}

TEST(Path, UnescapingMakesNoNewEscape) {
  const config::PathForm refusing{.normalize = true, .escaped_slashes = config::EscapedSlashes::refuse};
  for (const std::string_view target : {"/a/%2%65%2%65/b", "/a/%%32e%%32e/b", "/%2%46", "/%%32f"}) {
    EXPECT_EQ(form(target), target) << "whoever unescapes it next would read another path";
    EXPECT_EQ(form(target, refusing), target);
  }
  EXPECT_EQ(form("/%2-%41/%2%2D/%%32%65"), "/%2-A/%2-/%%32e");
}

TEST(Path, EscapedSlashesAreKeptRefusedOrUnescaped) {
  EXPECT_EQ(form("/a%2fb%5C..%2Fc"), "/a%2fb%5C..%2Fc");
  EXPECT_EQ(form("/a%2Fb", {.normalize = true, .escaped_slashes = config::EscapedSlashes::refuse}), "(refused)");
  EXPECT_EQ(form("/a%5cb", {.escaped_slashes = config::EscapedSlashes::refuse}), "(refused)");
  EXPECT_EQ(form("/a?b=%2f", {.escaped_slashes = config::EscapedSlashes::refuse}), "/a?b=%2f");
  EXPECT_EQ(form("/a%2f..%5cadmin", {.normalize = true, .escaped_slashes = config::EscapedSlashes::unescape}),
            "/admin");
}

TEST(Path, SlashesAreMergedWhereAsked) {
  EXPECT_EQ(form("//a///b//"), "//a///b//");
  EXPECT_EQ(form("//a///b//?c=//", {.merge_slashes = true}), "/a/b/?c=//");
  EXPECT_EQ(form("/a/%2f/b", {.merge_slashes = true, .escaped_slashes = config::EscapedSlashes::unescape}), "/a/b");
}

}  // namespace
}  // namespace weft::rules
