#include "config/policy_index.h"

#include <gtest/gtest.h>

#include "config/policy.h"

namespace weft::config {
namespace {

using Field = PolicyField;
using How = TextTable::How;
using Kind = StringMatcher::Kind;

Condition always() { return {Always{}, {}}; }
Condition any(std::vector<Condition> of) { return {AnyOf{}, std::move(of)}; }
Condition all(std::vector<Condition> of) { return {AllOf{}, std::move(of)}; }

Condition peer(Kind kind, std::string name) {
  return {AuthenticatedAs{*StringMatcher::make(kind, std::move(name))}, {}};
}
Condition path(Kind kind, std::string text) { return {UrlPath{*StringMatcher::make(kind, std::move(text))}, {}}; }
Condition header(std::string name, Kind kind, std::string value, bool invert = false, bool missing_is_empty = false) {
  return {HeaderMatcher{.name = std::move(name),
                        .what = HeaderMatcher::What::value,
                        .value = *StringMatcher::make(kind, std::move(value)),
                        .invert = invert,
                        .missing_is_empty = missing_is_empty},
          {}};
}
Condition method(std::string name) { return header(":method", Kind::exact, std::move(name)); }

Policy policy(Condition permission, Condition principal = always()) {
  return {"p", {}, std::move(permission), std::move(principal)};
}

// What the policy is filed under where it is alone: "FIELD HOW TEXT", or "open".
std::vector<std::string> bound(const Policy& one) {
  PolicyTermCounts counts;
  count_terms(one, counts);
  const auto terms = bound_of(one, counts);
  if (!terms) return {"open"};
  static constexpr const char* kFields[] = {"peer",   "domain", "ns",     "account",     "sni",  "path",   "host",
                                            "method", "source", "remote", "destination", "port", "header", "claim"};
  static constexpr const char* kHows[] = {"is", "starts", "ends", "any"};
  std::vector<std::string> out;
  for (const PolicyTerm& term : *terms) {
    std::string text = kFields[static_cast<size_t>(term.field)];
    for (const std::string& step : term.name) text += "." + step;
    out.push_back(text + " " + kHows[static_cast<size_t>(term.how)] + " " + term.text);
  }
  return out;
}
std::vector<std::string> bound(Condition one) { return bound(policy(std::move(one))); }

using Terms = std::vector<std::string>;

TEST(PolicyBound, TakesWhatFewRequestsBringAlong) {
  EXPECT_EQ(bound(policy(method("GET"), peer(Kind::exact, "a"))), Terms{"peer is a"});
  EXPECT_EQ(bound(all({path(Kind::exact, "/x"), method("GET")})), Terms{"path is /x"});
  EXPECT_EQ(bound(policy(path(Kind::prefix, "/"), peer(Kind::prefix, "spiffe://a/ns/b/"))),
            Terms{"peer starts spiffe://a/ns/b/"});
}

TEST(PolicyBound, MixesWhatAlternativesAre) {
  EXPECT_EQ(bound(any({path(Kind::exact, "/x"), path(Kind::prefix, "/api/"), path(Kind::suffix, ".png")})),
            (Terms{"path is /x", "path starts /api/", "path ends .png"}));
  EXPECT_EQ(bound(any({path(Kind::exact, "/x"), method("PUT")})), (Terms{"path is /x", "method is put"}));
  EXPECT_EQ(bound(any({path(Kind::exact, "/x"), always()})), Terms{"open"});
}

TEST(PolicyBound, ReadsIstiosFormsOfANameOfAPeer) {
  const auto regex = [](const char* pattern) { return bound(peer(Kind::regex, pattern)); };
  EXPECT_EQ(regex(".*/ns/ops/.*"), Terms{"ns starts ops/"});
  EXPECT_EQ(regex(".*/ns/team-.*/.*"), Terms{"ns starts team-"});
  EXPECT_EQ(regex(".*/ns/.*-prod/.*"), Terms{"ns ends -prod"});
  EXPECT_EQ(regex("spiffe://.+/ns/a-b/(.+/|)sa/c(/.+)?"), Terms{"account is c"});
  EXPECT_EQ(regex("spiffe://.*/sa/a\\.b"), Terms{"peer ends /sa/a.b"});
  EXPECT_EQ(regex("spiffe://[^/]*\\.example/.*"), Terms{"domain ends .example"});
  EXPECT_EQ(regex("spiffe://team[^/]*/.*"), Terms{"peer starts spiffe://team"});
  EXPECT_EQ(regex("spiffe://a"), Terms{"peer is spiffe://a"});
  for (const char* other :
       {".+", ".*/ns/.*/.*", ".*/ns/(a|b)/.*", ".*/ns/a/.*|.*", "(.*/ns/a/.*)?", "spiffe://.*\\d", "(?i)a", "a?",
        ".*/ns/?a/.*", "spiffe://.+/ns/a/(.+/|)sa/c(/.+)?|x(/.+)?", "spiffe://[^/]*(a|b)/.*", "spiffe://.*(a|b)"})
    EXPECT_EQ(regex(other), Terms{"peer any "}) << other;
}

TEST(PolicyBound, OfAHeaderAndAClaimAtLeastThatItIsThere) {
  EXPECT_EQ(bound(header("x-team", Kind::exact, "Red")), Terms{"header.x-team is red"});
  EXPECT_EQ(bound(header("x-team", Kind::prefix, "re")), Terms{"header.x-team starts re"});
  EXPECT_EQ(bound(header("x-team", Kind::contains, "e")), Terms{"header.x-team any "});
  EXPECT_EQ(bound(header("x-team", Kind::exact, "red", true)), Terms{"header.x-team any "});
  EXPECT_EQ(bound(header("x-team", Kind::exact, "red", false, true)), Terms{"header.x-team is red"});
  EXPECT_EQ(bound(header("x-team", Kind::exact, "red", true, true)), Terms{"open"});
  EXPECT_EQ(bound(header("x-team", Kind::exact, "", false, true)), Terms{"open"});
  EXPECT_EQ(bound(header(":method", Kind::exact, "GET", true)), Terms{"open"});
  EXPECT_EQ(bound(header("host", Kind::suffix, ".Example")), Terms{"host ends .example"});

  using VKind = ValueMatcher::Kind;
  const auto text = [](Kind kind, const char* value) {
    return ValueMatcher{.kind = VKind::text, .text = *StringMatcher::make(kind, value)};
  };
  const auto claim = [](ValueMatcher value, bool invert = false) {
    return bound({Claim{{"realm", "roles"}, std::move(value), invert}, {}});
  };
  const ValueMatcher either{.kind = VKind::any_of,
                            .of = {{.kind = VKind::element, .of = {text(Kind::exact, "a")}}, text(Kind::prefix, "b")}};
  EXPECT_EQ(claim(either), (Terms{"claim.realm.roles is a", "claim.realm.roles starts b"}));
  EXPECT_EQ(claim({.kind = VKind::number}), Terms{"claim.realm.roles any "});
  EXPECT_EQ(claim(text(Kind::exact, "a"), true), Terms{"open"});
}

TEST(PolicyBound, OfAddressesAndPortsTheBlocksThatHoldThem) {
  EXPECT_EQ(bound({DirectRemoteIp{*IpRange::make("10.1.255.0", 12)}, {}}), Terms{"source starts 4000010100000"});
  EXPECT_EQ(bound({RemoteIp{*IpRange::make("fd00::", 8)}, {}}), Terms{"remote starts 611111101"});
  EXPECT_EQ(bound({DestinationIp{*IpRange::make("0.0.0.0", 0)}, {}}), Terms{"destination starts 4"});
  EXPECT_EQ(bound({DestinationPorts{80, 81}, {}}), Terms{"port starts 0000000001010000"});
  EXPECT_EQ(bound({DestinationPorts{1, 4}, {}}),
            (Terms{"port starts 0000000000000001", "port starts 000000000000001"}));
  EXPECT_EQ(bound({DestinationPorts{0, 65536}, {}}), Terms{"port starts "});
  EXPECT_EQ(bound({DestinationPorts{5, 5}, {}}), Terms{}) << "no port at all";
  EXPECT_EQ(bound({DirectRemoteIp{}, {}}), Terms{}) << "no address at all";
}

TEST(PolicyBound, IsOpenWhereNothingIsDemanded) {
  for (const Condition& open :
       {always(), all({}), Condition{Not{}, {method("GET")}}, path(Kind::contains, "a"), path(Kind::regex, ".+")})
    EXPECT_EQ(bound(open), Terms{"open"}) << open.test.index();
  EXPECT_EQ(bound({Never{}, {}}), Terms{});
  EXPECT_EQ(bound(any({})), Terms{});
}

size_t found(const TextTable& table, std::string_view text) {
  size_t places = 0;
  table.each(text, [&](Places those) { places += those.size(); });
  return places;
}

// What all say tells none apart.
TEST(PolicyIndex, FilesUnderWhatFewPoliciesOfTheSetSpeakOf) {
  std::vector<Policy> policies;
  for (int i = 0; i < 100; ++i)
    policies.push_back(policy(path(Kind::prefix, "/" + std::to_string(1000 + i) + "/"), peer(Kind::exact, "a")));
  const PolicyIndex index(policies);
  EXPECT_TRUE(index.of(Field::peer).empty());
  EXPECT_EQ(found(index.of(Field::path), "/1042/x"), 1U);
}

TEST(PolicyIndex, FilesNowhereWhatCanNeverMatch) {
  const std::vector<Policy> policies = {policy(always(), {Never{}, {}})};
  const PolicyIndex index(policies);
  EXPECT_TRUE(index.rest().empty());
  EXPECT_FALSE(index.has_peers());
}

TEST(PolicyIndex, FindsEveryNamespaceAndAccountInAName) {
  const auto asked = [](const char* pattern, std::string_view name) {
    const std::vector<Policy> policies = {policy(always(), peer(Kind::regex, pattern))};
    size_t places = 0;
    PolicyIndex(policies).each_peer(name, [&](Places those) { places += those.size(); });
    return places;
  };
  EXPECT_EQ(asked(".*/ns/a/.*", "spiffe://x/ns/ns/a/ns/b"), 1U);
  EXPECT_EQ(asked(".*/ns/ns/.*", "spiffe://x/ns/ns/a/ns/b"), 1U);
  EXPECT_EQ(asked(".*/ns/b/.*", "spiffe://x/ns/ns/a/ns/b"), 0U) << "no slash after it";
  EXPECT_EQ(asked(".*/ns/.*-prod/.*", "spiffe://x/ns/a-prod/sa/b"), 1U);
  EXPECT_EQ(asked(".*/ns/.*-prod/.*", "spiffe://x/ns/a/x-prod/b"), 1U) << "a star may hold slashes";
  EXPECT_EQ(asked("spiffe://.+/ns/a/(.+/|)sa/b(/.+)?", "spiffe://x/ns/a/y/sa/b/z"), 1U);
  EXPECT_EQ(asked("spiffe://.+/ns/a/(.+/|)sa/b(/.+)?", "spiffe://x/ns/a/sa/bc"), 0U);
}

}  // namespace
}  // namespace weft::config
