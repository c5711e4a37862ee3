#include "rules/cors.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>

namespace weft::rules {
namespace {

using Kind = config::StringMatcher::Kind;

config::CorsPolicy policy() {
  config::CorsPolicy out;
  out.origins.push_back(*config::StringMatcher::make(Kind::exact, "https://a.example"));
  out.origins.push_back(*config::StringMatcher::make(Kind::regex, R"(https://.*\.b\.example)"));
  out.methods = "GET,POST";
  out.headers = "x-user";
  out.exposed = "x-ver";
  out.max_age = "86400";
  out.credentials = true;
  return out;
}

struct Told {
  bool answered = false;
  std::map<std::string, std::string> headers;
};

Told asked(const config::CorsPolicy& policy, std::string_view method, std::optional<std::string_view> origin,
           bool preflight = false) {
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = method;
  head.path = "/";
  if (origin) head.headers.add("Origin", *origin);
  if (preflight) head.headers.add("Access-Control-Request-Method", "POST");
  CorsDecision decision = judge_cors(policy, head);
  Told out{decision.answered, {}};
  for (const auto& one : decision.headers) out.headers[one.name] = one.value;
  return out;
}

TEST(Cors, ARequestOfAnAllowedOriginGoesOnAndItsAnswerSaysSo) {
  const Told told = asked(policy(), "GET", "https://shop.b.example");
  EXPECT_FALSE(told.answered);
  EXPECT_EQ(told.headers, (std::map<std::string, std::string>{{"access-control-allow-origin", "https://shop.b.example"},
                                                              {"access-control-allow-credentials", "true"},
                                                              {"access-control-expose-headers", "x-ver"}}));
}

TEST(Cors, APreflightIsAnswered) {
  const Told told = asked(policy(), "OPTIONS", "https://a.example", true);
  EXPECT_TRUE(told.answered);
  EXPECT_EQ(told.headers, (std::map<std::string, std::string>{{"access-control-allow-origin", "https://a.example"},
                                                              {"access-control-allow-credentials", "true"},
                                                              {"access-control-allow-methods", "GET,POST"},
                                                              {"access-control-allow-headers", "x-user"},
                                                              {"access-control-max-age", "86400"}}));
  // An OPTIONS that asks for nothing is a request like another.
  EXPECT_FALSE(asked(policy(), "OPTIONS", "https://a.example").answered);
}

TEST(Cors, AnotherOriginIsToldNothing) {
  EXPECT_TRUE(asked(policy(), "GET", "https://a.example.evil").headers.empty());
  EXPECT_TRUE(asked(policy(), "GET", std::nullopt).headers.empty());
  const Told forwarded = asked(policy(), "OPTIONS", "https://evil.example", true);
  EXPECT_FALSE(forwarded.answered);
  config::CorsPolicy ignoring = policy();
  ignoring.forward_unmatched_preflights = false;
  const Told ignored = asked(ignoring, "OPTIONS", "https://evil.example", true);
  EXPECT_TRUE(ignored.answered);
  EXPECT_TRUE(ignored.headers.empty());
  EXPECT_FALSE(asked(ignoring, "GET", "https://evil.example").answered);
}

TEST(Cors, AStarAllowsEveryOrigin) {
  config::CorsPolicy any;
  any.origins.push_back(*config::StringMatcher::make(Kind::exact, "*"));
  EXPECT_EQ(asked(any, "GET", "https://whoever.example").headers.at("access-control-allow-origin"),
            "https://whoever.example");
}

}  // namespace
}  // namespace weft::rules
