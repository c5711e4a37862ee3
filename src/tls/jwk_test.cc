#include "tls/jwk.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/base64.h"
#include "tls/testing/issuer.h"

namespace weft::tls {
namespace {

using enum SignatureAlgorithm;
using testing::jwk_of;

std::string set_of(std::initializer_list<std::string> keys) {
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : ",") + key;
  return R"({"keys":[)" + text + "]}";
}

// Why a set of one key cannot be used.
std::string refusal(const std::string& key) {
  auto keys = parse_jwks(set_of({key}));
  if (keys) return "it is taken";
  EXPECT_EQ(keys.error().code, Code::not_found);
  return keys.error().detail;
}

std::string rsa_of(size_t bytes, std::string_view exponent = "AQAB", char last = '\x01') {
  std::string modulus(bytes, '\xFF');
  modulus.back() = last;
  return fmt::format(R"({{"kty":"RSA","n":"{}","e":"{}"}})", codec::base64url_encode(modulus), exponent);
}

TEST(Jwk, EveryKindIsRead) {
  auto keys = parse_jwks(testing::published());
  ASSERT_TRUE(keys) << keys.error().detail;
  EXPECT_TRUE((*keys)->passed_over.empty());
  ASSERT_EQ((*keys)->keys.size(), 5U);
  const KeyKind kinds[] = {KeyKind::rsa, KeyKind::p256, KeyKind::p384, KeyKind::p521, KeyKind::ed25519};
  for (size_t i = 0; i < 5; ++i) EXPECT_EQ((*keys)->keys[i].kind, kinds[i]);
  EXPECT_EQ((*keys)->keys[1].kid, "p256");
  EXPECT_EQ((*keys)->fingerprint.size(), 32U);
}

TEST(Jwk, AKeyFitsOnlyTheAlgorithmsOfItsKind) {
  auto keys = parse_jwks(set_of({jwk_of(rs256), jwk_of(rs256, R"("alg":"PS384")"), jwk_of(es384)}));
  ASSERT_TRUE(keys) << keys.error().detail;
  const auto& [any, only, curve] = std::tie((*keys)->keys[0], (*keys)->keys[1], (*keys)->keys[2]);
  EXPECT_TRUE(any.fits(rs256) && any.fits(rs512) && any.fits(ps256));
  EXPECT_FALSE(any.fits(es256) || any.fits(eddsa));
  EXPECT_TRUE(only.fits(ps384));
  EXPECT_FALSE(only.fits(rs384) || only.fits(ps256));
  EXPECT_TRUE(curve.fits(es384));
  EXPECT_FALSE(curve.fits(es256) || curve.fits(es512));
}

TEST(Jwk, WhatCannotBeUsedIsPassedOverWithItsReason) {
  auto keys = parse_jwks(set_of({R"({"kty":"oct","k":"c2VjcmV0","kid":"a"})", jwk_of(es256), R"("text")",
                                 R"({"kty":"EC","crv":"secp256k1","x":"AA","y":"AA"})"}));
  ASSERT_TRUE(keys) << keys.error().detail;
  EXPECT_EQ((*keys)->keys.size(), 1U);
  EXPECT_EQ((*keys)->passed_over,
            (std::vector<std::string>{R"(key 1 (kid "a"): the kind "oct" is not spoken)", "key 3: it is no object",
                                      R"(key 4: the curve "secp256k1" is not spoken)"}));
}

TEST(Jwk, PurposesOtherThanVerifyingArePassedOver) {
  EXPECT_NE(refusal(jwk_of(es256, R"("use":"enc")")).find("its \"use\" is not \"sig\""), std::string::npos);
  EXPECT_NE(refusal(jwk_of(es256, R"("use":1)")).find("its \"use\" is not \"sig\""), std::string::npos);
  EXPECT_NE(refusal(jwk_of(es256, R"("key_ops":["encrypt"])")).find("lacks \"verify\""), std::string::npos);
  EXPECT_NE(refusal(jwk_of(es256, R"("key_ops":"verify")")).find("lacks \"verify\""), std::string::npos);
  EXPECT_EQ(refusal(jwk_of(es256, R"("key_ops":["sign","verify"],"use":"sig")")), "it is taken");
}

TEST(Jwk, AnAlgorithmMustBelongToItsKey) {
  for (const char* alg : {R"("HS256")", R"("none")", R"("ES384")", R"("RS256")", R"("RSA-OAEP")"})
    EXPECT_NE(refusal(jwk_of(es256, fmt::format(R"("alg":{})", alg))).find("is no signature algorithm for it"),
              std::string::npos)
        << alg;
  EXPECT_NE(refusal(jwk_of(es256, R"("alg":7)")).find("\"alg\" is no string"), std::string::npos);
  EXPECT_NE(refusal(jwk_of(es256, R"("kid":7)")).find("\"kid\" is no string"), std::string::npos);
  EXPECT_EQ(refusal(jwk_of(eddsa, R"("alg":"EdDSA")")), "it is taken");
}

TEST(Jwk, RsaNumbersAreBounded) {
  EXPECT_EQ(refusal(rsa_of(256)), "it is taken");
  EXPECT_NE(refusal(rsa_of(255)).find("its modulus has 2040 bits; 2048 to 8192 are taken"), std::string::npos);
  EXPECT_NE(refusal(rsa_of(1025)).find("8200 bits"), std::string::npos);
  for (const char* exponent : {"AQ", "Ag", "", "AAAA", "AQAAAAAB"})
    EXPECT_NE(refusal(rsa_of(256, exponent)).find("none of RSA's"), std::string::npos) << exponent;
  EXPECT_NE(refusal(rsa_of(256, "AQAB", '\x02')).find("none of RSA's"), std::string::npos);
  EXPECT_NE(refusal(R"({"kty":"RSA","n":"","e":"AQAB"})").find("0 bits"), std::string::npos);
  EXPECT_NE(refusal(R"({"kty":"RSA","e":"AQAB"})").find("\"n\" is missing"), std::string::npos);
  EXPECT_NE(refusal(R"({"kty":"RSA","n":"A+A=","e":"AQAB"})").find("\"n\": character 2"), std::string::npos);
}

// What istiod publishes for an issuer whose keys it could not fetch: the modulus is an encoded sentence.
TEST(Jwk, IstiodsStandInForMissingKeysCannotBeUsed) {
  const std::string n = codec::base64url_encode("Error-IstiodFailedToFetchJwksUri-https://issuer.example/jwks");
  EXPECT_NE(refusal(fmt::format(R"({{"e":"AQAB","kid":"abc","kty":"RSA","n":"{}"}})", n)).find("are taken"),
            std::string::npos);
}

TEST(Jwk, PointsMustHaveTheirLengthAndLieOnTheCurve) {
  const std::string full = codec::base64url_encode(std::string(32, '\x01'));
  const std::string part = codec::base64url_encode(std::string(31, '\x01'));
  const auto point = [&](const std::string& x, const std::string& y) {
    return refusal(fmt::format(R"({{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}})", x, y));
  };
  EXPECT_NE(point(full, part).find("\"y\" has 31 bytes instead of 32"), std::string::npos);
  EXPECT_NE(point(full, full).find("the numbers make no key"), std::string::npos);
  EXPECT_NE(refusal(fmt::format(R"({{"kty":"OKP","crv":"Ed25519","x":"{}"}})", part)).find("31 bytes instead of 32"),
            std::string::npos);
  EXPECT_NE(refusal(R"({"kty":"OKP","crv":"X25519","x":"AA"})").find("the curve \"X25519\" is not spoken"),
            std::string::npos);
  EXPECT_NE(refusal(R"({"kty":"EC","x":"AA"})").find("\"crv\" is missing"), std::string::npos);
}

TEST(Jwk, WhatIsNoSetIsRefused) {
  const auto why = [](std::string_view text) {
    auto keys = parse_jwks(text);
    EXPECT_FALSE(keys);
    return keys ? std::string() : std::string(name_of(keys.error().code)) + ": " + keys.error().detail;
  };
  EXPECT_TRUE(why("").starts_with("invalid: the key set is no JSON: 1:1"));
  EXPECT_EQ(why("[]"), "invalid: the key set has no array \"keys\"");
  EXPECT_EQ(why(R"({"keys":{}})"), "invalid: the key set has no array \"keys\"");
  EXPECT_EQ(why(R"({"keys":[]})"), "not_found: no key of the key set can be used");
  std::string many = R"({"keys":[{})";
  for (size_t i = 0; i < kMaxJwksKeys; ++i) many += ",{}";
  EXPECT_EQ(why(many + "]}"), "invalid: the key set has more than 100 keys");
  EXPECT_EQ(why(std::string(kMaxJwksBytes + 1, ' ')), "invalid: the key set has more than 262144 bytes");
}

}  // namespace
}  // namespace weft::tls
