#include "rules/rewrite.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

using Kind = config::PathMatch::Kind;

std::string rewritten(config::PathMatch match, std::string_view path) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.path = path;
  config::Route route;
  route.path = std::move(match);
  config::Forward forward;
  forward.prefix_rewrite = "/v2/";
  rewrite_target(head, route, forward, {});
  return std::string(head.path);
}

TEST(Rewrite, ReplacesWhatTheMatchTook) {
  EXPECT_EQ(rewritten({.kind = Kind::prefix, .pattern = "/api/"}, "/api/items?a=1"), "/v2/items?a=1");
  EXPECT_EQ(rewritten({.kind = Kind::exact, .pattern = "/api"}, "/api?a=1"), "/v2/?a=1");
  // As long as the path is what an expression matches, however long the expression is.
  EXPECT_EQ(rewritten({.kind = Kind::regex, .pattern = "/a.*"}, "/api/items?a=1"), "/v2/?a=1");
  EXPECT_EQ(rewritten({.kind = Kind::regex, .pattern = "/[a-z]+/[a-z]+/[a-z]+"}, "/a/b/c"), "/v2/");
}

}  // namespace
}  // namespace weft::rules
