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

// As Envoy says it.
TEST(Rewrite, WhoGetsARewrittenPathIsToldWhatItWas) {
  const auto told = [](const config::Forward& forward) {
    http::Arena arena;
    http::RequestHead head(arena);
    head.path = "/api/items?a=1";
    head.headers.add(kOriginalPath, "/somebody/said/so");
    config::Route route;
    route.path = {.kind = Kind::prefix, .pattern = "/api/"};
    rewrite_target(head, route, forward, {});
    return std::string(head.headers.find(kOriginalPath).value_or("nothing"));
  };
  config::Forward by_prefix;
  by_prefix.prefix_rewrite = "/v2/";
  EXPECT_EQ(told(by_prefix), "/api/items?a=1");
  config::Forward by_host;
  by_host.host_rewrite = "inner.example";
  EXPECT_EQ(told(by_host), "/somebody/said/so") << "the path is as it came";
}

}  // namespace
}  // namespace weft::rules
