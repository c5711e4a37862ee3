#include "rules/jwt.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "codec/base64.h"
#include "codec/json.h"
#include "tls/jws.h"
#include "tls/testing/issuer.h"

namespace weft::rules {
namespace {

using Kind = config::JwtRequirement::Kind;
using Requirement = config::JwtRequirement;
using Algorithm = tls::SignatureAlgorithm;
using tls::testing::sign;

constexpr WallTime kNow{1'700'000'000s};

std::string token_of(std::string_view issuer, std::string_view more = R"("sub":"ann","exp":1700000300)") {
  return sign(Algorithm::es256, fmt::format(R"({{"iss":"{}",{}}})", issuer, more));
}

Requirement provider(uint32_t index) { return {.kind = Kind::provider, .providers = {index}}; }
Requirement allow(Kind kind, std::vector<uint32_t> providers) {
  return {.kind = kind, .providers = std::move(providers)};
}
Requirement group(Kind kind, std::vector<Requirement> of) { return {.kind = kind, .of = std::move(of)}; }

// What istiod makes of one RequestAuthentication: a token must be good if there is one.
Requirement optional(uint32_t index) {
  return group(Kind::any, {provider(index), allow(Kind::allow_missing, {index})});
}
// And of two: either issuer's, or none at all.
Requirement either() {
  return group(Kind::any, {provider(0), provider(1), group(Kind::all, {optional(0), optional(1)})});
}

class Jwt : public ::testing::Test {
 protected:
  Jwt() : request_(arena_) {
    request_.method = "GET";
    request_.authority = "shop.test";
    request_.path = "/cart";
    add_provider("one", "one.test");
    add_provider("two", "two.test");
    require(provider(0));
  }

  config::JwtProvider& add_provider(std::string name, std::string issuer) {
    config::JwtProvider& made = wanted_.providers.emplace_back();
    made.name = std::move(name);
    made.issuer = std::move(issuer);
    made.keys = tls::testing::published_keys();
    made.from_headers = {{"authorization", "Bearer "}};
    return made;
  }

  void require(Requirement requirement) {
    config::JwtRule rule;
    rule.requirement = std::move(requirement);
    wanted_.rules = {std::move(rule)};
  }

  void bear(std::string_view token) { request_.headers.add_copy("Authorization", fmt::format("Bearer {}", token)); }

  JwtOutcome judged() { return authenticate(wanted_, request_, {.now = kNow, .fetched = {}, .remembers = {}}); }

  // "401 Jwt is missing", or "passes as PRINCIPAL".
  std::string fate() {
    const JwtOutcome outcome = judged();
    if (!outcome.refusal) return fmt::format("passes as {}", outcome.principal());
    EXPECT_EQ(outcome.refusal->body, outcome.refusal->sentence);
    EXPECT_TRUE(outcome.accepted.empty() && outcome.set_headers.empty());
    return fmt::format("{} {}", outcome.refusal->status, outcome.refusal->sentence);
  }
  std::string fate_with(std::string_view token) {
    request_.headers.clear();
    bear(token);
    return fate();
  }

  http::Arena arena_;
  http::RequestHead request_;
  config::JwtAuthentication wanted_;
};

TEST_F(Jwt, ARequiredTokenMustBeThereAndGood) {
  EXPECT_EQ(fate(), "401 Jwt is missing");
  EXPECT_EQ(fate_with(token_of("one.test")), "passes as one.test/ann");
  EXPECT_EQ(fate_with(token_of("two.test")), "401 Jwt issuer is not configured");
  EXPECT_EQ(fate_with(token_of("one.test", R"("exp":1699999000)")), "401 Jwt is expired");
  EXPECT_EQ(fate_with(token_of("one.test", R"("nbf":1700000300)")), "401 Jwt not yet valid");
  EXPECT_EQ(fate_with("a.b"), "401 Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections");
  EXPECT_EQ(fate_with(token_of("one.test", R"("sub":1)")), "401 Jwt payload [sub] field is not a string");
  EXPECT_EQ(fate_with(std::string(tls::kMaxTokenBytes + 1, 'a')), "401 Jwt is longer than 16384 bytes");
}

TEST_F(Jwt, WhatNobodySignedIsRefused) {
  const std::string good = token_of("one.test");
  const std::string forged = codec::base64url_encode(R"({"iss":"one.test","sub":"root"})");
  const size_t first = good.find('.');
  EXPECT_EQ(fate_with(good.substr(0, first + 1) + forged + good.substr(good.rfind('.'))), "401 Jwt verification fails");
  const std::string none = codec::base64url_encode(R"({"alg":"none"})") + "." + forged + ".";
  EXPECT_EQ(fate_with(none), "401 Jwt header [alg] is not supported: none: it signs nothing");
  const std::string unknown = sign(Algorithm::es256, R"({"alg":"ES256","kid":"old"})", R"({"iss":"one.test"})");
  EXPECT_EQ(fate_with(unknown), "401 Jwks doesn't have key to match kid or alg from Jwt");
  EXPECT_EQ(judged().refusal->fault, JwtFault::no_key);
}

TEST_F(Jwt, AnAudienceThatIsNotAllowedIsForbidden) {
  wanted_.providers[0].audiences = {"web"};
  EXPECT_EQ(fate_with(token_of("one.test", R"("sub":"ann","aud":["web","app"])")), "passes as one.test/ann");
  EXPECT_EQ(fate_with(token_of("one.test", R"("aud":"app")")), "403 Audiences in Jwt are not allowed");
  wanted_.rules[0].requirement.audiences = {{"app"}};
  EXPECT_EQ(fate(), "passes as ");
}

TEST_F(Jwt, RefusalsSayWhatIsWantedAndWhoRefused) {
  request_.path = "/cart?access_token=secret";
  request_.authority = "shop\".test";
  JwtOutcome outcome = judged();
  EXPECT_EQ(outcome.refusal->www_authenticate, "Bearer realm=\"http://shop'.test/cart\"");
  bear("a.b");
  outcome = judged();
  EXPECT_EQ(outcome.refusal->provider, &wanted_.providers[0]);
  EXPECT_EQ(outcome.rule, &wanted_.rules[0]);
  EXPECT_EQ(outcome.refusal->www_authenticate,
            "Bearer realm=\"http://shop'.test/cart\", error=\"invalid_token\", error_description=\"Jwt is not in the "
            "form of Header.Payload.Signature with two dots and 3 sections\"");
  const std::string long_path = "/" + std::string(1000, 'a');
  request_.path = long_path;
  EXPECT_LT(judged().refusal->www_authenticate.size(), 450U);
  wanted_.strip_failure_response = true;
  outcome = judged();
  EXPECT_EQ(outcome.refusal->body + outcome.refusal->www_authenticate, "");
  EXPECT_NE(outcome.refusal->sentence, "");
}

TEST_F(Jwt, EveryTokenAtARequiredProvidersPlacesMustBeGood) {
  wanted_.providers[0].from_headers.push_back({"x-jwt", ""});
  bear(token_of("one.test"));
  const std::string same = token_of("one.test", R"("sub":"bob")");
  request_.headers.add("x-jwt", same);
  EXPECT_EQ(fate(), "passes as one.test/ann");
  EXPECT_EQ(judged().accepted.size(), 2U);
  request_.headers.add("x-jwt", "bad");
  EXPECT_TRUE(fate().starts_with("401 Jwt is not in the form"));
  request_.headers.clear();
  for (size_t i = 0; i <= kMaxTokensOfProvider; ++i) bear(token_of("one.test"));
  EXPECT_EQ(fate(), "401 Found multiple Jwt tokens, more than 4");
}

TEST_F(Jwt, AllowMissingTakesNoBadToken) {
  require(optional(0));
  EXPECT_EQ(fate(), "passes as ");
  EXPECT_EQ(fate_with(token_of("one.test")), "passes as one.test/ann");
  EXPECT_EQ(fate_with(token_of("one.test", R"("exp":1)")), "401 Jwt is expired");
  EXPECT_EQ(fate_with(token_of("two.test")), "401 Jwt issuer is not configured");
  EXPECT_TRUE(fate_with("x").starts_with("401 Jwt is not in the form"));
  // Not a token at all, as far as this provider is concerned.
  request_.headers.clear();
  request_.headers.add("authorization", "Basic YTpi");
  EXPECT_EQ(fate(), "passes as ");
}

TEST_F(Jwt, NoTokenHidesBehindOthers) {
  require(optional(0));
  for (size_t i = 0; i <= kMaxTokensOfProvider; ++i) bear(token_of("one.test"));
  bear(token_of("one.test", R"("exp":1)"));
  EXPECT_EQ(fate(), "401 Found multiple Jwt tokens, more than 4");
}

TEST_F(Jwt, AllowMissingOrFailedStopsNobodyAndBelievesNothingUnproven) {
  require(allow(Kind::allow_missing_or_failed, {0, 1}));
  EXPECT_EQ(fate(), "passes as ");
  EXPECT_EQ(fate_with(token_of("two.test")), "passes as two.test/ann");
  EXPECT_EQ(fate_with(token_of("one.test", R"("sub":"ann","exp":1)")), "passes as ");
  EXPECT_EQ(fate_with("x"), "passes as ");
  EXPECT_EQ(fate_with(token_of("three.test")), "passes as ");
  bear(token_of("one.test"));
  EXPECT_EQ(fate(), "passes as one.test/ann");
}

TEST_F(Jwt, TwoIssuersMayShareAPlace) {
  require(either());
  EXPECT_EQ(fate(), "passes as ");
  EXPECT_EQ(fate_with(token_of("one.test")), "passes as one.test/ann");
  EXPECT_EQ(fate_with(token_of("two.test")), "passes as two.test/ann");
  EXPECT_EQ(fate_with(token_of("three.test")), "401 Jwt issuer is not configured");
  // The reason that says most is told, whichever alternative it came from.
  EXPECT_EQ(fate_with(token_of("two.test", R"("exp":1)")), "401 Jwt is expired");
}

TEST_F(Jwt, AllMayBeRequired) {
  wanted_.providers[1].from_headers = {{"x-two", ""}};
  require(group(Kind::all, {provider(0), provider(1)}));
  EXPECT_EQ(fate_with(token_of("one.test")), "401 Jwt is missing");
  request_.headers.add_copy("x-two", token_of("two.test"));
  EXPECT_EQ(fate(), "passes as one.test/ann");
  EXPECT_EQ(judged().accepted.at(1).principal, "two.test/ann");
}

TEST_F(Jwt, AProviderWithoutAnIssuerTakesAnybodysButLast) {
  wanted_.providers[0].issuer.clear();
  require(allow(Kind::allow_missing, {0, 1}));
  bear(token_of("two.test"));
  EXPECT_EQ(judged().accepted.at(0).provider, &wanted_.providers[1]);
  request_.headers.clear();
  bear(token_of("three.test"));
  EXPECT_EQ(judged().accepted.at(0).provider, &wanted_.providers[0]);
  // A token where only the second looks is not the first's.
  wanted_.providers[0].from_headers = {{"x-one", ""}};
  EXPECT_EQ(fate(), "401 Jwt issuer is not configured");
}

TEST_F(Jwt, TheFirstRuleThatMatchesCounts) {
  config::JwtRule health;
  health.match.path.pattern = "/health";
  health.requirement = allow(Kind::allow_missing_or_failed, {});
  wanted_.rules.insert(wanted_.rules.begin(), health);
  request_.path = "/health";
  EXPECT_EQ(fate(), "passes as ");
  request_.path = "/cart";
  EXPECT_EQ(fate(), "401 Jwt is missing");
  wanted_.rules.clear();
  EXPECT_EQ(fate(), "passes as ");
}

TEST_F(Jwt, OnlyAPreflightMayBypass) {
  wanted_.bypass_cors_preflight = true;
  request_.method = "OPTIONS";
  EXPECT_EQ(fate(), "401 Jwt is missing");
  request_.headers.add("Origin", "http://a.test");
  EXPECT_EQ(fate(), "401 Jwt is missing");
  request_.headers.add("Access-Control-Request-Method", "PUT");
  EXPECT_EQ(fate(), "passes as ");
  wanted_.bypass_cors_preflight = false;
  EXPECT_EQ(fate(), "401 Jwt is missing");
}

TEST_F(Jwt, ClaimsGoUpstreamAsHeaders) {
  config::JwtProvider& one = wanted_.providers[0];
  one.payload_header = "x-payload";
  one.claim_to_headers = {{"x-sub", "sub"}, {"x-role", "realm.role"}, {"x-age", "age"}, {"x-list", "list"}};
  one.payload_name = "payload";
  one.reroute = true;
  one.space_delimited_claims = {"scope"};
  const std::string token =
      token_of("one.test", R"("sub":"ann","realm":{"role":"buyer"},"age":30,"list":[1],"scope":"a b")");
  bear(token);
  request_.headers.add("X-Sub", "root");
  request_.headers.add("x-list", "root");
  const JwtOutcome outcome = judged();
  ASSERT_FALSE(outcome.refusal);
  EXPECT_TRUE(outcome.reroute);
  EXPECT_EQ(codec::to_json(outcome.accepted.at(0).claims.get("scope")), R"(["a","b"])");
  apply(outcome, request_);
  EXPECT_EQ(request_.headers.find("authorization"), std::nullopt);
  EXPECT_EQ(request_.headers.find("x-sub"), "ann");
  EXPECT_EQ(request_.headers.find("x-role"), "buyer");
  EXPECT_EQ(request_.headers.find("x-age"), "30");
  EXPECT_EQ(request_.headers.find("x-list"), std::nullopt);
  const size_t first = token.find('.') + 1;
  EXPECT_EQ(request_.headers.find("x-payload"), token.substr(first, token.rfind('.') - first));
}

TEST_F(Jwt, APayloadMayBePadded) {
  wanted_.providers[0].payload_header = "x-payload";
  wanted_.providers[0].pad_payload_header = true;
  for (const char* sub : {"a", "ab", "abc"}) {
    request_.headers.clear();
    bear(token_of("one.test", fmt::format(R"("sub":"{}")", sub)));
    apply(judged(), request_);
    EXPECT_EQ(request_.headers.find("x-payload").value_or("").size() % 4, 0U);
  }
}

TEST_F(Jwt, NoClientClaimsByItself) {
  wanted_.providers[0].claim_to_headers = {{"x-sub", "sub"}};
  wanted_.providers[1].payload_header = "x-payload";
  const auto left = [&] {
    request_.headers.clear();
    request_.headers.add("x-sub", "root");
    request_.headers.add("X-PAYLOAD", "e30");
    request_.headers.add("x-other", "a");
    apply(judged(), request_);
    return request_.headers.size();
  };
  require(optional(0));
  EXPECT_EQ(left(), 1U) << "without a token";
  wanted_.rules.clear();
  EXPECT_EQ(left(), 1U) << "without a rule";
}

TEST_F(Jwt, ATokenStaysWhereItIsForwarded) {
  config::JwtProvider& one = wanted_.providers[0];
  one.from_params = {"access_token"};
  const std::string path = "/cart?a=1&access_token=" + token_of("one.test");
  bear(token_of("one.test"));
  request_.path = path;
  one.forward = true;
  apply(judged(), request_);
  EXPECT_EQ(request_.path, path);
  EXPECT_NE(request_.headers.find("authorization"), std::nullopt);
  one.forward = false;
  apply(judged(), request_);
  EXPECT_EQ(request_.path, "/cart?a=1");
  EXPECT_EQ(request_.headers.find("authorization"), std::nullopt);
}

TEST_F(Jwt, ATokenSentTwiceCountsOnce) {
  wanted_.providers[0].from_params = {"access_token"};
  wanted_.providers[0].claim_to_headers = {{"x-sub", "sub"}};
  const std::string token = token_of("one.test");
  const std::string path = "/?access_token=" + token;
  bear(token);
  request_.path = path;
  apply(judged(), request_);
  EXPECT_EQ(request_.headers.size(), 1U);
  EXPECT_EQ(request_.path, "/");
}

TEST_F(Jwt, KeysMayBeFetched) {
  config::JwtProvider& one = wanted_.providers[0];
  one.keys = nullptr;
  bear(token_of("one.test"));
  EXPECT_EQ(fate(), "401 Jwks doesn't have any valid public key");
  EXPECT_FALSE(judged().refusal->awaits_keys);
  one.remote = config::RemoteJwks{};
  EXPECT_EQ(fate(), "401 Jwks remote fetch is failed");
  EXPECT_TRUE(judged().refusal->awaits_keys);
  const std::vector fetched{tls::testing::published_keys()};
  EXPECT_FALSE(authenticate(wanted_, request_, {.now = kNow, .fetched = fetched, .remembers = {}}).refusal);
}

TEST_F(Jwt, WhoRemembersAVerificationSkipsOnlyThat) {
  bear(token_of("one.test"));
  std::set<std::string> remembered;
  int asked = 0;
  const auto judge_at = [&](WallTime now) {
    return authenticate(wanted_, request_, {.now = now, .fetched = {}, .remembers = [&](const std::string& key) {
                                              ++asked;
                                              return remembered.contains(key);
                                            }});
  };
  const JwtOutcome first = judge_at(kNow);
  ASSERT_FALSE(first.refusal);
  EXPECT_EQ(first.accepted[0].until, WallTime(1'700'000'360s));
  remembered.insert(first.accepted[0].key);
  config::JwtProvider& one = wanted_.providers[0];
  EXPECT_FALSE(judge_at(kNow).refusal);
  EXPECT_EQ(asked, 2);
  EXPECT_EQ(judge_at(kNow + 1h).refusal->sentence, "Jwt is expired");
  one.audiences = {"other"};
  EXPECT_EQ(judge_at(kNow).refusal->status, 403);
  one.audiences.clear();
  // Other keys, another memory.
  one.keys = *tls::parse_jwks(R"({"keys":[)" + tls::testing::jwk_of(Algorithm::es384) + "]}");
  EXPECT_EQ(judge_at(kNow).refusal->fault, JwtFault::no_key);
}

TEST_F(Jwt, TheSignatureOfARememberedTokenIsNotLookedAt) {
  bear(sign(Algorithm::es256, R"({"alg":"ES384"})", R"({"iss":"one.test"})"));
  EXPECT_EQ(fate(), "401 Jwt verification fails");
  const auto always = [](const std::string&) { return true; };
  EXPECT_FALSE(authenticate(wanted_, request_, {.now = kNow, .fetched = {}, .remembers = always}).refusal);
}

TEST_F(Jwt, ATokenWithoutAnEndMayBeRememberedForEver) {
  bear(token_of("one.test", R"("sub":"ann")"));
  EXPECT_EQ(judged().accepted.at(0).until, WallTime::max());
  EXPECT_EQ(judged().accepted.at(0).key, "");
  request_.headers.clear();
  bear(token_of("one.test", R"("exp":9223372036.8)"));
  EXPECT_EQ(judged().accepted.at(0).until, WallTime::max());
}

}  // namespace
}  // namespace weft::rules
