#include "rules/redirect.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

std::string location(config::Redirect redirect, std::string_view authority, std::string_view path = "/cart?x=1",
                     std::string_view scheme = "http") {
  http::Arena arena;
  http::RequestHead head(arena);
  head.scheme = scheme;
  head.authority = authority;
  head.path = path;
  return location_of(redirect, {}, head);
}

TEST(Redirect, KeepsWhatItDoesNotSay) {
  EXPECT_EQ(location({.host = "new.test"}, "old.test"), "http://new.test/cart?x=1");
  EXPECT_EQ(location({.path = "/new"}, "old.test:81"), "http://old.test:81/new?x=1");
  EXPECT_EQ(location({.path = "/new", .strip_query = true}, "old.test"), "http://old.test/new");
  EXPECT_EQ(location({.port = 8443}, "old.test:80"), "http://old.test:8443/cart?x=1");
  EXPECT_EQ(location({.port = 8443}, "[::1]"), "http://[::1]:8443/cart?x=1");
}

TEST(Redirect, AnotherSchemeHasAnotherPort) {
  EXPECT_EQ(location({.scheme = "https"}, "shop.test:80"), "https://shop.test/cart?x=1");
  EXPECT_EQ(location({.scheme = "https"}, "shop.test"), "https://shop.test/cart?x=1");
  EXPECT_EQ(location({.scheme = "https"}, "shop.test:8080"), "https://shop.test:8080/cart?x=1");
  EXPECT_EQ(location({.scheme = "https"}, "shop.test:443", "/", "https"), "https://shop.test:443/");
  EXPECT_EQ(location({.scheme = "http"}, "shop.test:443", "/", "https"), "http://shop.test/");
}

TEST(Redirect, APortThatGoesWithoutSayingIsNotSaid) {
  EXPECT_EQ(location({.scheme = "https", .port = 443}, "shop.test:8080"), "https://shop.test/cart?x=1");
  EXPECT_EQ(location({.port = 80}, "shop.test:8080"), "http://shop.test/cart?x=1");
  EXPECT_EQ(location({.port = 443}, "shop.test"), "http://shop.test:443/cart?x=1");
}

TEST(Redirect, ANewPrefixStandsForAllThatAnExpressionTook) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.scheme = "http";
  head.authority = "shop.test";
  head.path = "/old/cart?x=1";
  const config::Redirect redirect{.prefix_rewrite = "/new"};
  using Kind = config::PathMatch::Kind;
  EXPECT_EQ(location_of(redirect, {.kind = Kind::prefix, .pattern = "/old"}, head), "http://shop.test/new/cart?x=1");
  EXPECT_EQ(location_of(redirect, {.kind = Kind::regex, .pattern = "/o.*"}, head), "http://shop.test/new?x=1");
}

}  // namespace
}  // namespace weft::rules
