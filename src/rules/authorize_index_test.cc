// That the index of a policy set changes what a decision costs, and nothing else.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

#include "codec/json.h"
#include "rules/authorize.h"
#include "rules/testing/conditions.h"

namespace weft::rules {
namespace {

using namespace testing;
using config::Policies;
using config::Policy;
using config::PolicyAction;
using config::PolicySet;
using config::StringMatcher;
using config::ValueMatcher;

// As Istio asks for one: it is the text, or a list with it.
Condition claim(std::vector<std::string> path, StringMatcher value) {
  const ValueMatcher text{.kind = ValueMatcher::Kind::text, .text = std::move(value)};
  const ValueMatcher element{.kind = ValueMatcher::Kind::element, .of = {text}};
  return {config::Claim{std::move(path), {.kind = ValueMatcher::Kind::any_of, .of = {element, text}}}, {}};
}
Policy numbered(size_t number, Condition permission, Condition principal = always()) {
  return {fmt::format("{:06}", number), {}, std::move(permission), std::move(principal)};
}

// Draws conditions and requests from words so few that they often meet.
class Dice {
 public:
  explicit Dice(uint32_t seed) : random_(seed) {}

  bool once_in(uint32_t n) { return random_() % n == 0; }
  template <class T>
  T one_of(std::initializer_list<T> all) {
    return all.begin()[random_() % all.size()];
  }

  std::string path() {
    return one_of<const char*>({"/", "/a", "/a/b", "/A/b", "/api/a", "/api/v1/b.png", "/b.png", "/apple"});
  }
  std::string host() { return one_of<const char*>({"a.shop", "A.shop:80", "b.shop", "shop", "a.b.shop"}); }
  std::string uri() {
    return fmt::format("spiffe://{}/ns/{}/sa/{}", one_of({"td", "other.td", "td.x"}),
                       one_of({"shop", "shop-prod", "team-a", "x/ns/shop", "x/y-prod"}),
                       one_of({"web", "ops", "Web", "web/x"}));
  }
  std::string word() { return one_of<const char*>({"red", "Red", "reddish", "blue", "infrared", "", "red,blue"}); }
  std::string name() { return one_of<const char*>({"x-team", "x-user", "x-none"}); }
  std::vector<std::string> claim() {
    return one_of<std::vector<std::string>>({{"group"}, {"realm", "role"}, {"realm"}, {"iss"}, {}, {""}});
  }
  std::string address() {
    return one_of<const char*>({"10.1.2.3", "10.1.9.9", "10.200.0.1", "1.1.1.1", "fd00::1", "fd80::1", "::"});
  }

  StringMatcher matcher(std::string whole, bool may_ignore_case = true) {
    const Kind kind = one_of({Kind::exact, Kind::prefix, Kind::suffix, Kind::contains, Kind::regex});
    if (kind == Kind::regex)
      return text(kind, one_of<std::string>({".+", ".*" + whole, whole + ".*", whole, ".*", "(?i).*e.*", "a|.*d"}));
    const size_t cut = kind == Kind::exact || whole.empty() ? 0 : random_() % whole.size();
    if (kind == Kind::suffix) whole.erase(0, cut);
    else whole.resize(whole.size() - cut);
    if (whole.empty()) return text(Kind::exact, "");
    return text(kind, whole, may_ignore_case && once_in(3));
  }

  Condition of_peer() {
    switch (random_() % 8) {
      case 0: return {config::PeerPrincipal{matcher(uri())}, {}};
      case 1: return {config::Authenticated{}, {}};
      case 2:
        return peer(Kind::regex, fmt::format(".*/ns/{}/.*", one_of({"shop", "team-.*", ".*-prod", ".*", "x/y.*d"})));
      case 3:
        return peer(Kind::regex, fmt::format("spiffe://.+/ns/{}/(.+/|)sa/{}(/.+)?", one_of({"shop", "team-a", "x"}),
                                             one_of({"web", "ops"})));
      case 4:
        return peer(Kind::regex, one_of({"spiffe://.*/sa/web", "spiffe://.*b", "spiffe://[^/]*td/.*",
                                         "spiffe://td[^/]*/.*", "spiffe://[^/]*\\.x/.*", "CN=.*"}));
      default: return {config::AuthenticatedAs{matcher(uri())}, {}};
    }
  }

  Condition of_claim() {
    ValueMatcher text{.kind = ValueMatcher::Kind::text, .text = matcher(word())};
    ValueMatcher element{.kind = ValueMatcher::Kind::element, .of = {text}};
    ValueMatcher deep{.kind = ValueMatcher::Kind::element, .of = {element}};
    ValueMatcher any{.kind = ValueMatcher::Kind::any_of, .of = {element, text}};
    ValueMatcher number{.kind = ValueMatcher::Kind::number, .least = 1, .most = 3};
    ValueMatcher present{.kind = ValueMatcher::Kind::present};
    return {config::Claim{claim(), one_of({text, element, deep, any, any, number, present}), once_in(6)}, {}};
  }

  Condition leaf() {
    switch (random_() % 16) {
      case 0:
      case 1: return of_peer();
      case 2: return {config::UrlPath{matcher(path())}, {}};
      case 3:
        return {*config::UriTemplate::make(one_of({"/a/*", "/**", "/api/*/b.png", "/api/**", "/**.png", "/a"})), {}};
      case 4: return header(one_of({":authority", "host"}), matcher(host()), once_in(5));
      case 5: return header(":method", matcher(one_of({"GET", "PUT", "get"})), once_in(5));
      case 6: return header(name(), matcher(word()), once_in(4), once_in(4));
      case 7: return header(one_of({":path", ":scheme"}), matcher(one_of({"/a?q=1", "http", "/a"})), once_in(4));
      case 8:
        return {config::HeaderMatcher{.name = name(), .present = once_in(2), .value = {}, .invert = once_in(2)}, {}};
      case 9: return of_claim();
      case 10: return block<config::DirectRemoteIp>(address(), one_of({0U, 8U, 15U, 24U, 32U}));
      case 11: return block<config::RemoteIp>(address(), one_of({0U, 9U, 16U, 31U}));
      case 12: return block<config::DestinationIp>(address(), one_of({0U, 16U, 32U}));
      case 13: return {config::DestinationPorts{one_of({0U, 80U, 81U}), one_of({81U, 443U, 65536U})}, {}};
      case 14: return {config::ServerName{matcher(one_of({"a.shop", "b.shop", "x"}))}, {}};
      default: return one_of<Condition>({always(), {config::Never{}, {}}});
    }
  }

  Condition tree(int depth) {
    if (depth == 0 || once_in(4)) return leaf();
    std::vector<Condition> of;
    for (uint32_t left = random_() % 3 + 1; left > 0; --left) of.push_back(tree(depth - 1));
    if (once_in(7)) return {config::Not{}, {of.front()}};
    return once_in(2) ? both(std::move(of)) : either(std::move(of));
  }

 private:
  std::mt19937 random_;
};

// What somebody asks: everything that policies see of it.
struct Asked {
  explicit Asked(Dice& dice) : request(arena) {
    uris = {dice.uri()};
    if (dice.once_in(3)) uris.push_back(dice.uri());
    if (dice.once_in(4)) dns = {"a.shop"};
    peer = {uris, dns, dice.one_of({"", "CN=web"})};
    if (!dice.once_in(5)) facts.peer = &peer;
    const auto maybe = [&] { return dice.once_in(6) ? std::nullopt : config::parse_ip(dice.address()); };
    facts.direct_remote = maybe();
    facts.remote = maybe();
    facts.destination = maybe();
    facts.destination_port = dice.one_of<uint16_t>({0, 80, 81, 443, 65535});
    facts.server_name = dice.one_of<std::string_view>({"", "a.shop", "b.shop"});
    if (dice.once_in(8)) return;
    request.method = dice.one_of({"GET", "PUT", "CONNECT"});
    request.scheme = "http";
    request.authority = arena.copy(dice.host());
    request.path = arena.copy(dice.once_in(6) ? "" : dice.path() + dice.one_of({"", "?q=1", "#x"}));
    for (int i = 0; i < 3; ++i) request.headers.add_copy(dice.one_of({"x-team", "X-Team", "x-user"}), dice.word());
    facts.request = &request;
    claims = codec::parse_json(dice.one_of({R"({"iss":"red","group":["b","red"],"realm":{"role":"Red"}})",
                                            R"({"group":[["red"],1],"realm":2,"":"red"})",
                                            R"({"group":"reddish","realm":{"role":["x","blue"]}})", "{}"}))
                 .value();
    if (!dice.once_in(4)) facts.claims = &claims;
  }

  http::Arena arena;
  http::RequestHead request;
  std::vector<std::string> uris;
  std::vector<std::string> dns;
  Peer peer;
  codec::Value claims;
  Facts facts;
};

// Under a negation nothing is filed, so that it is asked of every request.
PolicySet asked_plainly(const Policy& policy) {
  const Condition twice_not = {config::Not{}, {{config::Not{}, {both({policy.permission, policy.principal})}}}};
  return PolicySet::make(PolicyAction::allow, {numbered(0, twice_not)});
}

// Each policy alone, and all of them together, of which `judge` must name the first by name that holds.
TEST(AuthorizeIndex, ChangesNoAnswer) {
  size_t held = 0, filed = 0;
  for (uint32_t seed = 0; seed < 40; ++seed) {
    Dice dice(seed);
    std::vector<Policy> policies;
    for (size_t i = 0; i < 60; ++i) policies.push_back(numbered(i, dice.tree(2), dice.tree(2)));
    const PolicySet together = PolicySet::make(PolicyAction::allow, policies);
    std::vector<PolicySet> alone, plain;
    for (const Policy& one : policies) {
      alone.push_back(PolicySet::make(PolicyAction::allow, {one}));
      plain.push_back(asked_plainly(one));
    }
    filed += policies.size() - together.index.rest().size();
    for (int i = 0; i < 20; ++i) {
      const Asked asked(dice);
      std::string first;
      for (size_t j = 0; j < policies.size(); ++j) {
        const bool plainly = judge(plain[j], asked.facts).allowed;
        held += plainly ? 1 : 0;
        ASSERT_EQ(judge(alone[j], asked.facts).allowed, plainly) << "seed " << seed << " policy " << j;
        if (plainly && first.empty()) first = policies[j].name;
      }
      const Policy* named = judge(together, asked.facts).policy;
      ASSERT_EQ(named == nullptr ? "" : named->name, first) << "seed " << seed;
    }
  }
  EXPECT_GT(held, 2000U);
  EXPECT_GT(filed, 1200U) << "else little is shown";
}

// What each policy of a thousand is about that a request is not: `number` is in what it says.
struct Dimension {
  const char* what;
  std::function<Condition(const std::string& number)> of;
};

const std::vector<Dimension>& dimensions() {
  static const std::vector<Dimension> all = {
      {"peer", [](const auto& n) { return peer(Kind::exact, "spiffe://td/ns/shop/sa/" + n); }},
      {"start of a peer", [](const auto& n) { return peer(Kind::prefix, "spiffe://td/ns/" + n); }},
      {"end of a peer", [](const auto& n) { return peer(Kind::regex, "spiffe://.*/sa/" + n); }},
      {"namespace", [](const auto& n) { return peer(Kind::regex, ".*/ns/" + n + "/.*"); }},
      {"start of a namespace", [](const auto& n) { return peer(Kind::regex, ".*/ns/" + n + ".*/.*"); }},
      {"end of a namespace", [](const auto& n) { return peer(Kind::regex, ".*/ns/.*" + n + "/.*"); }},
      {"account", [](const auto& n) { return peer(Kind::regex, "spiffe://.+/ns/shop/(.+/|)sa/" + n + "(/.+)?"); }},
      {"start of a trust domain", [](const auto& n) { return peer(Kind::regex, "spiffe://" + n + "[^/]*/.*"); }},
      {"end of a trust domain", [](const auto& n) { return peer(Kind::regex, "spiffe://[^/]*" + n + "/.*"); }},
      {"path", [](const auto& n) { return path(Kind::exact, "/" + n); }},
      {"start of a path", [](const auto& n) { return path(Kind::prefix, "/api/" + n + "/"); }},
      {"starts of many lengths",
       [](const auto& n) { return path(Kind::prefix, "/" + std::string(std::stoul(n) % 1000, 'x') + n); }},
      {"end of a path", [](const auto& n) { return path(Kind::suffix, "/" + n); }},
      {"template", [](const auto& n) { return Condition{*config::UriTemplate::make("/api/*/" + n), {}}; }},
      {"paths mixed",
       [](const auto& n) {
         return either({path(Kind::exact, "/" + n), path(Kind::prefix, "/api/" + n), path(Kind::suffix, "/z" + n)});
       }},
      {"host", [](const auto& n) { return header(":authority", text(Kind::exact, n + ".shop", true)); }},
      {"start of a host", [](const auto& n) { return header(":authority", text(Kind::prefix, n, true)); }},
      {"end of a host", [](const auto& n) { return header(":authority", text(Kind::suffix, "." + n, true)); }},
      {"hosts mixed",
       [](const auto& n) {
         return either({header(":authority", text(Kind::exact, n, true)),
                        header(":authority", text(Kind::suffix, "." + n, true))});
       }},
      {"method", [](const auto& n) { return header(":method", text(Kind::exact, "M" + n)); }},
      {"port",
       [](const auto& n) {
         return Condition{
             config::DestinationPorts{static_cast<uint32_t>(std::stoul(n)), static_cast<uint32_t>(std::stoul(n)) + 1},
             {}};
       }},
      {"block",
       [](const auto& n) {
         return block<config::DirectRemoteIp>(fmt::format("77.{}.{}.0", std::stoul(n) / 250, std::stoul(n) % 250), 24);
       }},
      {"block of whom it is from", [](const auto& n) { return block<config::RemoteIp>("fd00:" + n + "::", 48); }},
      {"destination", [](const auto& n) { return block<config::DestinationIp>("fd00::" + n, 128); }},
      {"value of a header", [](const auto& n) { return header("x-team", text(Kind::exact, n)); }},
      {"start of a header", [](const auto& n) { return header("x-team", text(Kind::prefix, n)); }},
      {"end of a header", [](const auto& n) { return header("x-team", text(Kind::suffix, n)); }},
      {"name of a header", [](const auto& n) { return header("x-" + n, text(Kind::contains, "e")); }},
      {"value of a claim", [](const auto& n) { return claim({"group"}, text(Kind::exact, n)); }},
      {"start of a claim", [](const auto& n) { return claim({"group"}, text(Kind::prefix, n)); }},
      {"end of a claim", [](const auto& n) { return claim({"group"}, text(Kind::suffix, n)); }},
      {"name of a claim", [](const auto& n) { return claim({n}, text(Kind::regex, ".+")); }},
      {"issuer", [](const auto& n) { return claim({"iss"}, text(Kind::exact, "https://" + n)); }},
      {"server name", [](const auto& n) { return Condition{config::ServerName{text(Kind::exact, n + ".shop")}, {}}; }},
      {"end of a server name",
       [](const auto& n) { return Condition{config::ServerName{text(Kind::suffix, "." + n)}, {}}; }},
      {"path of one peer",
       [](const auto& n) {
         return both({peer(Kind::exact, "spiffe://td/ns/shop/sa/web"), path(Kind::prefix, "/api/" + n)});
       }},
      {"peers and blocks mixed",
       [](const auto& n) {
         return either(
             {peer(Kind::prefix, "spiffe://td/ns/" + n),
              block<config::DirectRemoteIp>(fmt::format("77.{}.{}.0", std::stoul(n) / 250, std::stoul(n) % 250), 24)});
       }},
  };
  return all;
}

// How many policies are judged. Filed by what they were made of they are then changed to match anybody, and an audit
// counts those it is told of.
size_t judged(const Dimension& dimension, size_t many, const Facts& facts) {
  std::vector<Policy> policies;
  for (size_t i = 0; i < many; ++i) policies.push_back(numbered(i, dimension.of(std::to_string(1000 + i))));
  Policies audit;
  audit.rules = PolicySet::make(PolicyAction::log, std::move(policies));
  for (Policy& one : audit.rules->policies) one.permission = one.principal = always();
  const Policies* filters[] = {&audit};
  return authorize(filters, facts).audits.total();
}

struct Stranger {
  Stranger() : request(arena) {
    request.method = "GET";
    request.scheme = "http";
    request.authority = "cart.shop:8080";
    request.path = path;
    request.headers.add("x-team", "red");
    request.headers.add("user-agent", "somebody");
    facts.peer = &peer;
    facts.request = &request;
    facts.claims = &claims;
    facts.destination_port = 80;
    facts.server_name = "a.example";
    facts.direct_remote = facts.remote = facts.destination = config::parse_ip("10.1.2.3");
  }

  std::string path = "/items/7";
  http::Arena arena;
  http::RequestHead request;
  std::vector<std::string> uris = {"spiffe://td/ns/shop/sa/web"};
  Peer peer{uris, {}, "CN=web"};
  codec::Value claims = codec::parse_json(R"({"iss":"https://i","group":["a","b"]})").value();
  Facts facts;
};

TEST(AuthorizeIndex, AThousandThatCannotMatchCostWhatOneDoes) {
  const Stranger stranger;
  for (const Dimension& one : dimensions()) {
    const size_t alone = judged(one, 1, stranger.facts);
    EXPECT_LE(alone, one.what == std::string_view("path of one peer") ? 1U : 0U) << one.what;
    EXPECT_EQ(judged(one, 1000, stranger.facts), 0U) << one.what;
  }
}

TEST(AuthorizeIndex, OfAThousandThatOneIsAskedWhichARequestIsAbout) {
  Stranger stranger;
  stranger.path = "/api/1777/1777";
  stranger.request.path = stranger.path;
  stranger.uris = {"spiffe://td/ns/1777/sa/1777"};
  stranger.peer.uris = stranger.uris;
  size_t found = 0;
  for (const Dimension& one : dimensions()) {
    const size_t asked = judged(one, 1000, stranger.facts);
    EXPECT_LE(asked, 1U) << one.what;
    found += asked;
  }
  // Of peers their start and end, the namespace and its start and end, the account; of paths start, end, template and
  // mixture; peers mixed, and a path of a peer, by the path.
  EXPECT_EQ(found, 12U);
}

// The limit: of a grid in which each is about one of 30 peers and one of 30 paths, of which others are about each, too,
// the row or the column of the request is asked, and no more.
TEST(AuthorizeIndex, OfAGridOfTwoDemandsOneLineIsAsked) {
  constexpr size_t kSide = 30;
  Stranger stranger;
  const Dimension grid = {"grid", [](const std::string& n) {
                            const size_t i = std::stoul(n) - 1000;
                            return both({peer(fmt::format("spiffe://td/ns/shop/sa/{}", i / kSide)),
                                         path(Kind::exact, fmt::format("/{}", i % kSide))});
                          }};
  EXPECT_EQ(judged(grid, kSide * kSide, stranger.facts), 0U) << "a request about neither";
  size_t most = 0;
  for (const auto& [account, path] : {std::pair("7", "/7"), {"7", "/elsewhere"}, {"nobody", "/7"}}) {
    stranger.uris = {std::string("spiffe://td/ns/shop/sa/") + account};
    stranger.peer.uris = stranger.uris;
    stranger.path = path;
    stranger.request.path = stranger.path;
    most = std::max(most, judged(grid, kSide * kSide, stranger.facts));
  }
  EXPECT_EQ(most, kSide);
}

// What nothing positive bounds may match nearly anything.
TEST(AuthorizeIndex, WhatNothingBoundsIsAlwaysAsked) {
  const Stranger stranger;
  const Dimension negation = {
      "not", [](const std::string& n) { return Condition{config::Not{}, {path(Kind::exact, "/" + n)}}; }};
  EXPECT_EQ(judged(negation, 1000, stranger.facts), 1000U);
}

}  // namespace
}  // namespace weft::rules
