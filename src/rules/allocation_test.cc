// That the request path's decisions allocate nothing: counts every operator new of the test program while they run.
// Not under the thread sanitizer, whose runtime has an operator new of its own.

#if !__has_feature(thread_sanitizer)

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>

#include "codec/json.h"
#include "rules/authorize.h"
#include "rules/balance.h"
#include "rules/route.h"

namespace {
thread_local size_t allocations = 0;
}

void* operator new(size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  std::abort();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }

namespace weft::rules {
namespace {

TEST(HotPath, MatchingARouteAllocatesNothing) {
  config::RouteTable table;
  table.ignore_port = true;
  ASSERT_TRUE(table.domains.add("*.shop.svc.cluster.local", 0));
  config::VirtualHost& host = table.hosts.emplace_back();
  config::Forward forward;
  forward.clusters.push_back({.cluster = "a", .mutations = {}, .host_rewrite = {}});
  for (int i = 0; i < 2; ++i) host.routes.emplace_back().action = forward;
  auto regex = config::StringMatcher::make(config::StringMatcher::Kind::regex, ".*Chrome.*");
  host.routes[0].headers.push_back({.name = "user-agent", .what = config::HeaderMatcher::What::value, .value = *regex});
  host.routes[1].headers.push_back(
      {.name = "x-some-quite-unusual-header", .what = config::HeaderMatcher::What::present, .value = {}});

  http::Arena arena;
  http::RequestHead request(arena);
  request.authority = "product-catalog.SHOP.svc.cluster.local:8080";
  request.path = "/a/path?with=query";
  request.headers.add("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
  request.headers.add("x-some-quite-unusual-header", "a value too long for a small string to hold");
  ASSERT_NE(match_route(table, request, 0).route, nullptr);  // RE2 builds its states once

  const size_t before = allocations;
  const RouteDecision decision = match_route(table, request, 1);
  EXPECT_EQ(allocations, before);
  EXPECT_EQ(decision.route, &host.routes[1]);
}

TEST(HotPath, BalancingAllocatesNothing) {
  const Candidate items[5] = {{1, 0, true}, {2, 3, true}, {1, 1, false}, {4, 0, true}, {1, 9, true}};
  const CandidateSpan candidates{items};
  Random random(1);
  RoundRobin turn;
  ASSERT_NE(turn.pick(candidates), kNobody);
  const size_t before = allocations;
  for (int i = 0; i < 10; ++i) {
    turn.pick(candidates);
    pick_random(candidates, random);
    pick_least_request(candidates, 2, random);
  }
  EXPECT_EQ(allocations, before);
}

// 500 policies of each kind, filed under every table there is; one of them speaks of this peer.
TEST(HotPath, AuthorizingAllocatesNothing) {
  using config::Condition;
  using Kind = config::StringMatcher::Kind;
  const auto text = [](Kind kind, std::string pattern) {
    return *config::StringMatcher::make(kind, std::move(pattern));
  };
  std::vector<config::Policy> policies;
  for (int i = 0; i < 500; ++i) {
    const std::string number = std::to_string(i);
    const std::string name = "spiffe://cluster.local/ns/shop/sa/caller-" + number;
    const auto add = [&](const std::string& as, Condition permission, Condition principal) {
      policies.push_back(
          {as, {}, {config::AnyOf{}, {std::move(permission)}}, {config::AnyOf{}, {std::move(principal)}}});
    };
    const auto header = [&](std::string of, config::StringMatcher value) {
      return Condition{
          config::HeaderMatcher{
              .name = std::move(of), .what = config::HeaderMatcher::What::value, .value = std::move(value)},
          {}};
    };
    const Condition always{config::Always{}, {}};
    add(name, {*config::UriTemplate::make("/orders/*/items"), {}},
        {config::AuthenticatedAs{text(Kind::exact, name)}, {}});
    add("start " + number, {config::UrlPath{text(Kind::prefix, "/orders/" + number)}, {}}, always);
    add("end " + number, header(":authority", text(Kind::suffix, "." + number)), always);
    add("ns " + number, always, {config::AuthenticatedAs{text(Kind::regex, ".*/ns/a" + number + "/.*")}, {}});
    add("header " + number, always, header("x-a-team-" + number, text(Kind::prefix, "a" + number)));
    add("block " + number, always, {config::DirectRemoteIp{*config::IpRange::make("fd00:" + number + "::", 48)}, {}});
    add("claim " + number, always,
        {config::Claim{{"group"}, {.kind = config::ValueMatcher::Kind::text, .text = text(Kind::exact, number)}}, {}});
  }
  config::Policies allow;
  allow.rules = config::PolicySet::make(config::PolicyAction::allow, std::move(policies));
  ASSERT_TRUE(allow.rules->index.rest().empty());
  allow.shadow = allow.rules;
  const config::Policies* filters[] = {&allow};

  http::Arena arena;
  http::RequestHead request(arena);
  request.authority = "a-quite-long-name-of-a-host.shop.svc.cluster.local";
  request.path = "/orders/a-quite-long-name-of-an-order/items?with=query";
  request.headers.add("x-a-team-7", "a value too long for a small string to hold");
  const std::vector<std::string> uris = {"spiffe://cluster.local/ns/shop/sa/caller-499"};
  const Peer peer{uris, {}, {}};
  const codec::Value claims =
      codec::parse_json(R"({"group": ["a value too long for a small string to hold"]})").value();
  Facts facts;
  facts.peer = &peer;
  facts.request = &request;
  facts.claims = &claims;
  facts.direct_remote = facts.remote = config::parse_ip("fd00:499::1");

  const size_t before = allocations;
  const Decision decision = authorize(filters, facts);
  EXPECT_EQ(allocations, before);
  ASSERT_NE(decision.policy, nullptr);
  EXPECT_EQ(decision.policy->name, "block 499");
}

}  // namespace
}  // namespace weft::rules

#endif
