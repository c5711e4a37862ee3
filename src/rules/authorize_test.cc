#include "rules/authorize.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/json.h"
#include "rules/testing/conditions.h"

namespace weft::rules {
namespace {

using namespace testing;
using config::Policies;
using config::Policy;
using config::PolicyAction;
using config::PolicySet;
using config::StringMatcher;

Condition peer_of_namespace(const std::string& ns) { return peer(Kind::regex, ".*/ns/" + ns + "/.*"); }

std::string rule(const std::string& name) { return "ns[shop]-policy[" + name + "]-rule[0]"; }

Policy policy(const std::string& name, Condition permission, Condition principal = always()) {
  return {rule(name), config::origin_from_policy_name(rule(name)), std::move(permission), std::move(principal)};
}

Policies filter(PolicyAction action, std::vector<Policy> policies) {
  Policies out;
  out.rules = PolicySet::make(action, std::move(policies));
  return out;
}

const std::string kWeb = "spiffe://cluster.local/ns/shop/sa/web";
const std::string kOps = "spiffe://cluster.local/ns/ops/sa/admin";

// A request of one peer that can be changed before it is judged.
struct World {
  World() : request(arena) {
    request.method = "GET";
    request.authority = "cart.shop:8080";
    request.path = "/items?id=1";
    facts.peer = &peer;
    facts.request = &request;
    facts.destination_port = 8080;
    facts.direct_remote = config::parse_ip("10.1.2.3");
    facts.remote = config::parse_ip("192.168.0.7");
    facts.destination = config::parse_ip("10.9.9.9");
    facts.server_name = "cart.example.com";
    set_peer(kWeb);
  }

  void set_peer(std::string uri) {
    uris = {std::move(uri)};
    peer.uris = uris;
  }

  bool judged(const Condition& condition) const {
    return judge(PolicySet::make(PolicyAction::allow, {policy("p", condition)}), facts).allowed;
  }

  http::Arena arena;
  http::RequestHead request;
  std::vector<std::string> uris;
  Peer peer;
  Facts facts;
};

Decision decide(std::vector<const Policies*> filters, const Facts& facts) { return authorize(filters, facts); }

TEST(Authorize, WithoutPoliciesEverythingComesIn) {
  const World world;
  const Decision decision = decide({}, world.facts);
  EXPECT_TRUE(decision.allowed);
  EXPECT_EQ(why(decision), "allowed: no policy is against it");
}

TEST(Authorize, AnEmptyAllowKeepsEverythingOut) {
  const World world;
  const Policies empty = filter(PolicyAction::allow, {});
  const Decision decision = decide({&empty}, world.facts);
  EXPECT_FALSE(decision.allowed);
  EXPECT_EQ(decision.filter, &empty);
  EXPECT_EQ(why(decision), "denied: no ALLOW policy matched");
}

TEST(Authorize, DenyBeforeAllow) {
  World world;
  const Policies deny = filter(PolicyAction::deny, {policy("deny-post", method("POST"))});
  const Policies allow = filter(PolicyAction::allow, {policy("allow-web", always(), peer(kWeb))});
  EXPECT_EQ(why(decide({&deny, &allow}, world.facts)), "allowed by AuthorizationPolicy shop/allow-web rule[0]");
  world.request.method = "POST";
  const Decision denied = decide({&deny, &allow}, world.facts);
  EXPECT_FALSE(denied.allowed);
  EXPECT_EQ(denied.filter, &deny);
  EXPECT_EQ(why(denied), "denied by AuthorizationPolicy shop/deny-post rule[0]");
  world.request.method = "GET";
  world.set_peer(kOps);
  EXPECT_EQ(why(decide({&deny, &allow}, world.facts)), "denied: no ALLOW policy matched (shop/allow-web)");
  EXPECT_EQ(why(decide({&deny}, world.facts)), "allowed: no policy is against it");
}

TEST(Authorize, OfManyThatDidNotMatchTheFirstAreNamedOnceEach) {
  World world;
  world.request.method = "DELETE";
  std::vector<Policy> policies;
  for (const char* name : {"e", "d", "c", "b", "a"}) {
    for (const char* rule : {"0", "1"}) {
      Policy one = policy(name, method("PUT"));
      one.name = fmt::format("ns[shop]-policy[{}]-rule[{}]", name, rule);
      policies.push_back(std::move(one));
    }
  }
  const Policies allow = filter(PolicyAction::allow, std::move(policies));
  EXPECT_EQ(why(decide({&allow}, world.facts)), "denied: no ALLOW policy matched (shop/a, shop/b, shop/c and 2 more)");
  Policy foreign = policy("x", method("PUT"));
  foreign.name = "another control plane's";
  foreign.origin = {};
  const Policies other = filter(PolicyAction::allow, {foreign});
  EXPECT_EQ(why(decide({&other}, world.facts)), "denied: no ALLOW policy matched (policy \"another control plane's\")");
}

TEST(Authorize, EveryAllowFilterMustLetItIn) {
  const World world;
  const Policies one = filter(PolicyAction::allow, {policy("one", method("GET"))});
  const Policies other = filter(PolicyAction::allow, {policy("other", method("PUT"))});
  EXPECT_FALSE(decide({&one, &other}, world.facts).allowed);
  EXPECT_EQ(decide({&one, &other}, world.facts).policy, nullptr);
}

TEST(Authorize, AuditNamesWhatMatchedAndKeepsNothingOut) {
  const World world;
  const Policies audit = filter(PolicyAction::log, {policy("c", method("PUT")), policy("b", always(), peer(kWeb)),
                                                    policy("a", path(Kind::prefix, "/items"))});
  const Decision decision = decide({&audit}, world.facts);
  EXPECT_TRUE(decision.allowed);
  EXPECT_EQ(decision.policy, nullptr);
  std::vector<std::string> names;
  for (const Policy* one : decision.audits) names.push_back(one->origin.name);
  std::ranges::sort(names);
  EXPECT_EQ(names, (std::vector<std::string>{"a", "b"}));
}

TEST(Authorize, AuditsBeyondTheFewAreCounted) {
  const World world;
  std::vector<Policy> policies;
  for (int i = 0; i < 20; ++i) policies.push_back(policy(std::to_string(i), always()));
  const Policies audit = filter(PolicyAction::log, std::move(policies));
  const Decision decision = decide({&audit}, world.facts);
  EXPECT_EQ(decision.audits.size(), kMostAudits);
  EXPECT_EQ(decision.audits.total(), 20U);
}

// One that is found by several of the things it may match by has matched once, also where it is not named any more.
TEST(Authorize, AnAuditIsCountedOnceByHoweverManyOfItsValuesItIsFound) {
  World world;
  world.uris.push_back(kOps);
  world.peer.uris = world.uris;
  std::vector<Policy> policies;
  for (int i = 0; i < 20; ++i) {
    policies.push_back(policy(std::to_string(i),
                              either({path(Kind::exact, "/items"), path(Kind::prefix, "/it"), path(Kind::suffix, "ms"),
                                      peer(kWeb), peer(kOps), block<config::RemoteIp>("192.168.0.0", 16)})));
  }
  const Policies audit = filter(PolicyAction::log, policies);
  EXPECT_EQ(decide({&audit}, world.facts).audits.total(), 20U);
  const Policies another = filter(PolicyAction::log, std::move(policies));
  EXPECT_EQ(decide({&audit, &another}, world.facts).audits.total(), 40U) << "those of another filter are others";
}

TEST(Authorize, ShadowsSayWhatWouldHaveBeen) {
  World world;
  Policies deny;  // dry-run only: nothing is enforced
  deny.shadow = PolicySet::make(PolicyAction::deny, {policy("dry-deny", method("GET"))});
  Policies allow = filter(PolicyAction::allow, {policy("allow", method("GET"))});
  allow.shadow = PolicySet::make(PolicyAction::allow, {policy("dry-allow", method("GET"))});
  const Decision decision = decide({&deny, &allow}, world.facts);
  EXPECT_TRUE(decision.allowed);
  ASSERT_EQ(decision.shadows.size(), 2U);
  EXPECT_TRUE(decision.shadows[0].otherwise());
  EXPECT_EQ(decision.shadows[0].filter, &deny);
  EXPECT_EQ(decision.shadows[0].verdict.policy->origin.name, "dry-deny");
  EXPECT_FALSE(decision.shadows[1].otherwise());

  world.request.method = "PUT";
  const Decision other = decide({&deny, &allow}, world.facts);
  EXPECT_FALSE(other.allowed);
  EXPECT_FALSE(other.shadows[0].otherwise());
  EXPECT_FALSE(other.shadows[1].otherwise());  // neither lets it in
}

TEST(Authorize, OfSeveralThatMatchTheFirstByNameIsNamed) {
  const World world;
  const Policies deny =
      filter(PolicyAction::deny, {policy("c", always()), policy("b", method("GET")), policy("a", always(), peer(kOps)),
                                  policy("d", always(), peer(kWeb))});
  EXPECT_EQ(decide({&deny}, world.facts).policy->origin.name, "b");
}

TEST(Authorize, APolicyOfAnotherFormIsNamedAsSent) {
  const World world;
  Policy odd = policy("x", always());
  odd.name = "service-admin";
  odd.origin = {};
  const Policies deny = filter(PolicyAction::deny, {odd});
  EXPECT_EQ(why(decide({&deny}, world.facts)), "denied by policy \"service-admin\"");
}

TEST(Authorize, ConditionsOnTheRequest) {
  World world;
  world.request.headers.add("x-tenant", "blue");
  EXPECT_TRUE(world.judged(method("GET")));
  EXPECT_FALSE(world.judged(method("get")));
  EXPECT_TRUE(world.judged(header(":authority", text(Kind::prefix, "CART.", true))));
  EXPECT_TRUE(world.judged(header(":path", text(Kind::exact, "/items?id=1"))));
  EXPECT_TRUE(world.judged(header("x-tenant", text(Kind::exact, "blue"))));
  EXPECT_FALSE(world.judged(header("x-other", text(Kind::exact, ""))));
  EXPECT_TRUE(world.judged(no(header("x-tenant", text(Kind::exact, "red")))));
  EXPECT_TRUE(world.judged(path(Kind::exact, "/items")));
  EXPECT_TRUE(world.judged(leaf(*config::UriTemplate::make("/*"))));
  world.request.path = "/items#part";
  EXPECT_TRUE(world.judged(path(Kind::exact, "/items")));
  world.request.method = "CONNECT";
  world.request.path = "";
  EXPECT_FALSE(world.judged(path(Kind::regex, ".*")));
}

TEST(Authorize, ConditionsOnTheConnection) {
  World world;
  EXPECT_TRUE(world.judged(block<config::DirectRemoteIp>("10.0.0.0", 8)));
  EXPECT_FALSE(world.judged(block<config::RemoteIp>("10.0.0.0", 8)));
  EXPECT_TRUE(world.judged(block<config::RemoteIp>("192.168.0.0", 16)));
  EXPECT_TRUE(world.judged(block<config::DestinationIp>("10.9.9.9", 32)));
  EXPECT_TRUE(world.judged(leaf(config::DestinationPorts{8080, 8081})));
  EXPECT_FALSE(world.judged(leaf(config::DestinationPorts{8081, 8090})));
  EXPECT_TRUE(world.judged(leaf(config::ServerName{text(Kind::suffix, ".example.com")})));
  world.facts.direct_remote.reset();
  EXPECT_FALSE(world.judged(block<config::DirectRemoteIp>("0.0.0.0", 0)));
}

TEST(Authorize, APeerHasAnyOfItsNames) {
  World world;
  EXPECT_TRUE(world.judged(leaf(config::Authenticated{})));
  EXPECT_TRUE(world.judged(peer(kWeb)));
  EXPECT_TRUE(world.judged(peer_of_namespace("shop")));
  EXPECT_FALSE(world.judged(peer_of_namespace("ops")));
  EXPECT_TRUE(world.judged(leaf(config::PeerPrincipal{text(Kind::prefix, "spiffe://cluster.local/")})));
  const std::vector<std::string> dns = {"web.shop"};
  world.peer.dns_names = dns;
  world.peer.subject = "CN=web";
  EXPECT_TRUE(world.judged(peer("web.shop")));
  EXPECT_TRUE(world.judged(peer("CN=web")));
  EXPECT_FALSE(world.judged(leaf(config::PeerPrincipal{text(Kind::exact, "web.shop")})));
}

TEST(Authorize, WithoutACertificateNobodyIsAnybody) {
  World world;
  world.facts.peer = nullptr;
  EXPECT_FALSE(world.judged(leaf(config::Authenticated{})));
  EXPECT_FALSE(world.judged(peer(Kind::regex, ".*")));
  EXPECT_FALSE(world.judged(leaf(config::PeerPrincipal{text(Kind::regex, ".*")})));
  EXPECT_TRUE(world.judged(no(peer(kOps))));
}

config::ValueMatcher is(StringMatcher matcher) {
  config::ValueMatcher out;
  out.kind = config::ValueMatcher::Kind::text;
  out.text = std::move(matcher);
  return out;
}

config::ValueMatcher over(config::ValueMatcher::Kind kind, std::vector<config::ValueMatcher> of = {}) {
  config::ValueMatcher out;
  out.kind = kind;
  out.of = std::move(of);
  return out;
}

TEST(Authorize, ClaimsOfAToken) {
  using config::Claim;
  using VKind = config::ValueMatcher::Kind;
  World world;
  const auto claims = codec::parse_json(
      R"({"iss": "https://i", "groups": ["dev", "admin"], "team": {"name": "cart"}, "level": 3, "staff": true, "gone": null})");
  ASSERT_TRUE(claims);
  const auto has = [&](std::vector<std::string> at, config::ValueMatcher value, bool invert = false) {
    return world.judged(leaf(Claim{std::move(at), std::move(value), invert}));
  };
  config::ValueMatcher level = over(VKind::number);
  level.least = 3;
  level.most = 4;
  level.exclusive_most = true;
  config::ValueMatcher staff = over(VKind::boolean);
  staff.boolean = true;

  EXPECT_FALSE(has({"iss"}, is(text(Kind::exact, "https://i"))));  // no token
  EXPECT_TRUE(has({"iss"}, is(text(Kind::exact, "https://i")), true));
  world.facts.claims = &*claims;
  EXPECT_TRUE(has({"iss"}, is(text(Kind::exact, "https://i"))));
  EXPECT_TRUE(has({"iss"}, is(text(Kind::prefix, "https:"))));
  EXPECT_TRUE(has({"iss"}, is(text(Kind::suffix, "//i"))));
  EXPECT_TRUE(has({"iss"}, is(text(Kind::regex, ".+"))));
  EXPECT_FALSE(has({"iss"}, is(text(Kind::exact, "https://i")), true));
  EXPECT_TRUE(has({"team", "name"}, is(text(Kind::exact, "cart"))));
  EXPECT_FALSE(has({"team"}, is(text(Kind::regex, ".*"))));
  EXPECT_FALSE(has({"iss", "name"}, over(VKind::present)));
  EXPECT_TRUE(has({"groups"}, over(VKind::element, {is(text(Kind::exact, "admin"))})));
  EXPECT_FALSE(has({"groups"}, over(VKind::element, {is(text(Kind::exact, "ops"))})));
  EXPECT_FALSE(has({"groups"}, is(text(Kind::exact, "admin"))));
  EXPECT_TRUE(has({"groups"}, over(VKind::any_of, {is(text(Kind::exact, "x")), over(VKind::present)})));
  EXPECT_TRUE(has({"level"}, level));
  level.most = 3;
  EXPECT_FALSE(has({"level"}, level));
  level.exclusive_most = false;
  EXPECT_TRUE(has({"level"}, level));
  EXPECT_TRUE(has({"staff"}, staff));
  EXPECT_FALSE(has({"level"}, staff));
  EXPECT_TRUE(has({"gone"}, over(VKind::null)));
  EXPECT_FALSE(has({"never"}, over(VKind::null)));
  EXPECT_TRUE(has({}, over(VKind::present)));
}

TEST(Authorize, OnATcpConnectionNothingAskedOfARequestHolds) {
  World world;
  world.facts.request = nullptr;
  EXPECT_FALSE(world.judged(method("GET")));
  EXPECT_FALSE(world.judged(path(Kind::prefix, "/")));
  EXPECT_FALSE(world.judged(leaf(*config::UriTemplate::make("/**"))));
  EXPECT_FALSE(world.judged(leaf(config::Claim{{"iss"}, over(config::ValueMatcher::Kind::present), true})));
  EXPECT_TRUE(world.judged(peer(kWeb)));
}

}  // namespace
}  // namespace weft::rules
