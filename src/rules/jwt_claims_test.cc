#include "rules/jwt_claims.h"

#include <gtest/gtest.h>

#include "codec/json.h"

namespace weft::rules {
namespace {

using codec::Value;

constexpr WallTime kNow{1'700'000'000s};

JwtClaims claims_of(std::string_view payload) {
  auto claims = read_claims(payload);
  EXPECT_TRUE(claims) << claims.error().detail;
  return claims.value_or(JwtClaims());
}

std::string refusal(std::string_view payload) {
  auto claims = read_claims(payload);
  return claims ? "it is taken" : claims.error().detail;
}

// What a provider of the issuer "i" says of it; "" if it suits.
std::string problem(std::string_view payload, config::JwtProvider provider = {}) {
  provider.issuer = "i";
  auto found = find_problem(claims_of(payload), provider, provider.audiences, kNow);
  return found ? found->sentence : std::string();
}

TEST(JwtClaims, RegisteredClaimsAreRead) {
  const JwtClaims claims = claims_of(R"({"iss":"i","sub":"s","aud":["a","b"],"exp":1700000000.5,"nbf":1})");
  EXPECT_EQ(claims.issuer, "i");
  EXPECT_EQ(claims.audiences, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(claims.expires, 1700000000.5);
  EXPECT_EQ(claims.not_before, 1.0);
  EXPECT_EQ(principal_of(claims), "i/s");
  EXPECT_EQ(claims_of(R"({"aud":"a"})").audiences, std::vector<std::string>{"a"});
  EXPECT_EQ(principal_of(claims_of(R"({"iss":"i"})")), "");
  EXPECT_EQ(principal_of(claims_of(R"({"sub":"s"})")), "");
}

TEST(JwtClaims, ClaimsOfAnotherTypeAreRefused) {
  EXPECT_EQ(refusal(R"({"iss":1})"), "Jwt payload [iss] field is not a string");
  EXPECT_EQ(refusal(R"({"sub":null})"), "Jwt payload [sub] field is not a string");
  EXPECT_EQ(refusal(R"({"aud":{}})"), "Jwt payload [aud] field is not a string or string list");
  EXPECT_EQ(refusal(R"({"aud":["a",1]})"), "Jwt payload [aud] field is not a string or string list");
  EXPECT_EQ(refusal(R"({"exp":"1700000000"})"), "Jwt payload [exp] field is not a number");
  EXPECT_EQ(refusal(R"({"exp":null})"), "Jwt payload [exp] field is not a number");
  EXPECT_EQ(refusal(R"({"nbf":-1})"), "Jwt payload [nbf] field is negative");
  EXPECT_EQ(refusal("[]"), "Jwt payload is an invalid JSON");
  EXPECT_EQ(refusal(R"({"sub":"a","sub":"b"})"), "Jwt payload is an invalid JSON");
  EXPECT_EQ(refusal(""), "Jwt payload is an invalid JSON");
  EXPECT_EQ(refusal(R"({"iat":"any","jti":1})"), "it is taken");
}

TEST(JwtClaims, TimesAreJudgedWithTheSkew) {
  // 60 s of skew: good until just before 60 s after `exp`, and from 60 s before `nbf`.
  EXPECT_EQ(problem(R"({"iss":"i","exp":1699999941})"), "");
  EXPECT_EQ(problem(R"({"iss":"i","exp":1699999940})"), "Jwt is expired");
  EXPECT_EQ(problem(R"({"iss":"i","exp":0})"), "Jwt is expired");
  EXPECT_EQ(problem(R"({"iss":"i","nbf":1700000060})"), "");
  EXPECT_EQ(problem(R"({"iss":"i","nbf":1700000061})"), "Jwt not yet valid");
  EXPECT_EQ(problem(R"({"iss":"i"})"), "");
  EXPECT_EQ(problem(R"({"iss":"i","exp":1e300})"), "");
  EXPECT_EQ(problem(R"({"iss":"i","exp":1700000000})", {.clock_skew = 0s}), "Jwt is expired");
}

TEST(JwtClaims, LifetimesMayBeLimited) {
  const config::JwtProvider needed{.require_expiration = true};
  EXPECT_EQ(problem(R"({"iss":"i"})", needed),
            "Jwt payload [exp] field is required, since the provider limits lifetimes");
  EXPECT_EQ(problem(R"({"iss":"i","exp":1e300})", needed), "");
  const config::JwtProvider hour{.max_lifetime = 1h};
  EXPECT_EQ(problem(R"({"iss":"i","exp":1700003600})", hour), "");
  EXPECT_EQ(problem(R"({"iss":"i","exp":1700003601})", hour), "Jwt lives longer than the provider allows");
  EXPECT_NE(problem(R"({"iss":"i"})", hour), "");
}

TEST(JwtClaims, IssuerSubjectAndAudienceMustBeTheProviders) {
  EXPECT_EQ(problem(R"({"iss":"I"})"), "Jwt issuer is not configured");
  EXPECT_EQ(problem(R"({})"), "Jwt issuer is not configured");
  const config::JwtProvider audience{.audiences = {"a", "b"}};
  EXPECT_EQ(problem(R"({"iss":"i","aud":["c","b"]})", audience), "");
  EXPECT_EQ(problem(R"({"iss":"i","aud":"a"})", audience), "");
  EXPECT_EQ(problem(R"({"iss":"i","aud":"c"})", audience), "Audiences in Jwt are not allowed");
  EXPECT_EQ(problem(R"({"iss":"i","aud":[]})", audience), "Audiences in Jwt are not allowed");
  EXPECT_EQ(problem(R"({"iss":"i"})", audience), "Audiences in Jwt are not allowed");
  const config::JwtProvider subject{
      .subjects = *config::StringMatcher::make(config::StringMatcher::Kind::prefix, "spiffe://shop/")};
  EXPECT_EQ(problem(R"({"iss":"i","sub":"spiffe://shop/a"})", subject), "");
  EXPECT_EQ(problem(R"({"iss":"i","sub":"a"})", subject), "Jwt subject is not one the provider may name");
  EXPECT_EQ(find_problem(claims_of(R"({"iss":"anybody"})"), {}, {}, kNow), std::nullopt);
}

TEST(JwtClaims, AreFoundByPath) {
  const Value claims = *codec::parse_json(R"({"a":{"b":{"c":1},"b.c":2},"https://x.y/r":3,"s":"t"})");
  const auto at = [&](std::string_view path) {
    const Value* found = find_claim(claims, path);
    return found == nullptr ? -1 : found->as_int(-2);
  };
  EXPECT_EQ(at("a.b.c"), 2);
  EXPECT_EQ(at("https://x.y/r"), 3);
  EXPECT_EQ(at("a.b"), -2);
  for (const char* path : {"b", "a.c", "a.b.c.d", "s.t", "", ".", "a."}) EXPECT_EQ(at(path), -1) << path;
}

TEST(JwtClaims, BecomeHeaderValues) {
  const auto value = [](Value claim) { return header_value_of(claim).value_or("none"); };
  EXPECT_EQ(value("a b"), "a b");
  EXPECT_EQ(value(true), "true");
  EXPECT_EQ(value(false), "false");
  EXPECT_EQ(value(-7), "-7");
  EXPECT_EQ(value(INT64_MAX), "9223372036854775807");
  EXPECT_EQ(value(1.5), "1.5");
  EXPECT_EQ(value(""), "none");
  EXPECT_EQ(value(nullptr), "none");
  EXPECT_EQ(value(Value::array()), "none");
  EXPECT_EQ(value(Value::object()), "none");
  EXPECT_EQ(value("a\r\nx-admin: true"), "none");
  EXPECT_EQ(value(std::string("a\0b", 3)), "none");
}

TEST(JwtClaims, ListsInAStringAreListsForPolicies) {
  const config::JwtProvider provider{.space_delimited_claims = {"scope", "permission", "n"}};
  const Value claims = *codec::parse_json(R"({"scope":" openid  email ","n":1,"other":"a b"})");
  EXPECT_EQ(codec::to_json(claims_for_policies(claims, provider)),
            R"({"scope":["openid","email"],"n":1,"other":"a b"})");
}

}  // namespace
}  // namespace weft::rules
