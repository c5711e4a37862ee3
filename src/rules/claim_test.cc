#include "rules/claim.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "rules/route.h"

namespace weft::rules {
namespace {

config::Claim group_of(std::string group, bool invert = false) {
  config::ValueMatcher text{.kind = config::ValueMatcher::Kind::text};
  text.text = *config::StringMatcher::make(config::StringMatcher::Kind::exact, std::move(group));
  config::ValueMatcher list{.kind = config::ValueMatcher::Kind::element, .of = {text}};
  return {.path = {"realm", "groups"}, .value = {.of = {list, text}}, .invert = invert};
}

// Where a request goes by its claims: to "staff", to "guests" unless it is of a banned group, or nowhere.
struct ByClaims : ::testing::Test {
  config::RouteTable table;

  ByClaims() {
    EXPECT_TRUE(table.domains.add("*", 0));
    config::VirtualHost& host = table.hosts.emplace_back();
    for (const auto& [name, claim] : {std::pair{"staff", group_of("staff")}, {"guests", group_of("banned", true)}}) {
      config::Route route{.name = name, .claims = {claim}, .action = config::DirectResponse{200, {}}};
      host.routes.push_back(std::move(route));
    }
  }
  std::string taken(std::string_view claims) {
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = "GET";
    head.path = "/";
    head.authority = "shop";
    const auto read = claims.empty() ? codec::Value() : codec::parse_json(claims).value();
    const auto explained = explain_route(table, head, 0, claims.empty() ? nullptr : &read);
    EXPECT_EQ(match_route(table, head, 0, claims.empty() ? nullptr : &read).route, explained.decision.route);
    std::string out = explained.decision.route == nullptr ? "none" : explained.decision.route->name;
    for (const Tried& tried : explained.tried) out += "; not " + tried.route->name + ": " + tried.why;
    return out;
  }
};

TEST_F(ByClaims, ATextOrAnElementOfAListPasses) {
  EXPECT_EQ(taken(R"({"realm": {"groups": "staff"}})"), "staff");
  EXPECT_EQ(taken(R"({"realm": {"groups": ["lenders", "staff"]}})"), "staff");
  EXPECT_EQ(taken(R"({"realm": {"groups": ["staffing"]}})"),
            "guests; not staff: claim realm.groups: no verified token says what it must");
  EXPECT_EQ(taken(R"({"groups": "staff"})").substr(0, 6), "guests");
}

TEST_F(ByClaims, WithoutATokenNothingIsSaid) {
  EXPECT_EQ(taken(""), "guests; not staff: claim realm.groups: no verified token says what it must");
}

TEST_F(ByClaims, WhatMustNotBeSaidKeepsItOut) {
  EXPECT_EQ(taken(R"({"realm": {"groups": ["banned"]}})"),
            "none; not staff: claim realm.groups: no verified token says what it must; not guests: claim realm.groups: "
            "the token says what it must not");
}

}  // namespace
}  // namespace weft::rules
