#include "config/uri_template.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

struct Case {
  const char* pattern;
  const char* path;
  bool matches;
};

TEST(UriTemplate, GlobsTakeWhatTheyShould) {
  const Case cases[] = {
      {"/", "/", true},
      {"/", "/a", false},
      {"/a/b", "/a/b", true},
      {"/a/b", "/a/b/", false},
      {"/a/", "/a/", true},
      {"/a/", "/a", false},
      {"/v/*/x", "/v/1/x", true},
      {"/v/*/x", "/v//x", false},
      {"/v/*/x", "/v/1/2/x", false},
      {"/v/*/x", "/v/1/x/", false},
      {"/v/*/x", "/v/a b/x", false},
      {"/v/*/x", "/v/a=b;c%20d/x", true},
      {"/v/*/x", "/v/*/x", false},
      {"/*", "/a", true},
      {"/*", "/", false},
      {"/*/*", "/a/b", true},
      {"/*/*", "/a", false},
      {"/*/*", "/a/", false},
      {"/**", "/", true},
      {"/**", "/a/b/c", true},
      {"/a/**", "/a/", true},
      {"/a/**", "/a", false},
      {"/a/**", "/a/b/c", true},
      {"/a/**", "/ab", false},
      {"/a/**/z", "/a/z", false},
      {"/a/**/z", "/a//z", true},
      {"/a/**/z", "/a/b/c/z", true},
      {"/a/**/z", "/a/b/c/y", false},
      {"/*/b/**", "/x/b/c/d", true},
      {"/img/*.png", "/img/a.b.png", true},
      {"/img/*.png", "/img/.png", false},
      {"/img/*.png", "/img/a/b.png", false},
      {"/img/**.png", "/img/a/b.png", true},
      {"/img/**.png", "/img/.png", true},
  };
  for (const Case& one : cases) {
    auto made = UriTemplate::make(one.pattern);
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->matches(one.path), one.matches) << one.pattern << " on " << one.path;
  }
  EXPECT_FALSE(UriTemplate().matches(""));
}

TEST(UriTemplate, WhatIsNoneIsRefused) {
  for (const char* bad : {"", "a", "//", "/a//b", "/a*", "/*a/b", "/**/*", "/**/**", "/***", "/{*}/x", "/{name}",
                          "/a?b", "/a b", "/*a*"}) {
    EXPECT_FALSE(UriTemplate::make(bad)) << bad;
  }
  EXPECT_EQ(UriTemplate::make("/**/*").error().detail, "the path template \"/**/*\": no glob may follow \"**\"");
  EXPECT_EQ(UriTemplate::make("/{*}").error().detail,
            "the path template \"/{*}\": weft speaks \"*\" and \"**\", not \"{*}\"");
}

}  // namespace
}  // namespace weft::config
