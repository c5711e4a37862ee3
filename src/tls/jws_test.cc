#include "tls/jws.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "codec/base64.h"
#include "tls/testing/issuer.h"

namespace weft::tls {
namespace {

using codec::base64url_encode;
using testing::jwk_of;
using testing::published_keys;
using testing::sign;

constexpr SignatureAlgorithm kAll[] = {SignatureAlgorithm::rs256, SignatureAlgorithm::rs384, SignatureAlgorithm::rs512,
                                       SignatureAlgorithm::ps256, SignatureAlgorithm::ps384, SignatureAlgorithm::ps512,
                                       SignatureAlgorithm::es256, SignatureAlgorithm::es384, SignatureAlgorithm::es512,
                                       SignatureAlgorithm::eddsa};

std::shared_ptr<const Jwks> keys_of(const std::string& key) {
  auto keys = parse_jwks(R"({"keys":[)" + key + "]}");
  EXPECT_TRUE(keys) << keys.error().detail;
  return keys.value_or(nullptr);
}

Verification verified(const std::string& token, const Jwks& keys) {
  auto jws = parse_jws(token);
  EXPECT_TRUE(jws) << jws.error().detail;
  return jws ? verify_jws(*jws, keys) : Verification::wrong;
}

// Of a token with this header, which nobody needs to have signed.
std::string refusal(std::string_view header) {
  const std::string token = base64url_encode(header) + "." + base64url_encode("{}") + ".AAAA";
  auto jws = parse_jws(token);
  return jws ? "it is taken" : jws.error().detail;
}

struct Vector {
  const char* source;
  const char* key;
  const char* token;
};

// Published with the RFCs.
constexpr Vector kVectors[] = {
    {"RFC 7515 A.2, RS256",
     R"({"kty":"RSA","e":"AQAB","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"})",
     "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
     "cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJd"
     "bF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn"
     "6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0i"
     "gcN_IoypGlUPQGe77Rw"},
    {"RFC 7515 A.3, ES256",
     R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})",
     "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
     "cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"},
    {"RFC 7515 A.4, ES512",
     R"({"kty":"EC","crv":"P-521","x":"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk","y":"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2"})",
     "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34X"
     "O0aw_7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn"},
    {"RFC 7520 4.2, PS384",
     R"({"kty":"RSA","kid":"bilbo.baggins@hobbiton.example","use":"sig","e":"AQAB","n":"n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw"})",
     "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9.SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzL"
     "CBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmV"
     "ldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4.cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fU"
     "DcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFl"
     "fz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n"
     "6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw"},
    {"RFC 8037 A.4, EdDSA", R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
     "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4k"
     "i4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"},
};

TEST(Jws, WhatTheStandardsSignedIsValid) {
  for (const Vector& vector : kVectors) {
    SCOPED_TRACE(vector.source);
    EXPECT_EQ(verified(vector.token, *keys_of(vector.key)), Verification::valid);
    EXPECT_NE(verified(vector.token, *published_keys()), Verification::valid);
  }
}

TEST(Jws, EveryAlgorithmIsVerified) {
  for (const SignatureAlgorithm algorithm : kAll) {
    SCOPED_TRACE(name_of(algorithm));
    const std::string token = sign(algorithm, R"({"sub":"a"})");
    auto jws = parse_jws(token);
    ASSERT_TRUE(jws) << jws.error().detail;
    EXPECT_EQ(jws->algorithm, algorithm);
    EXPECT_EQ(jws->payload, R"({"sub":"a"})");
    EXPECT_EQ(codec::base64url_decode(jws->payload_text).value_or(""), jws->payload);
    EXPECT_EQ(jws->header.get("typ").as_string(), "JWT");
    EXPECT_EQ(verify_jws(*jws, *published_keys()), Verification::valid);
  }
}

TEST(Jws, AnRsaSignatureWithoutItsLeadingZeroIsWrong) {
  for (int i = 0; i < 20'000; ++i) {  // one in 256 begins with one
    const std::string token = sign(SignatureAlgorithm::ps256, R"({"sub":"a"})");
    auto jws = parse_jws(token);
    ASSERT_TRUE(jws);
    if (jws->signature.front() != '\0') continue;
    EXPECT_EQ(verify_jws(*jws, *published_keys()), Verification::valid);
    jws->signature.erase(0, 1);
    EXPECT_EQ(verify_jws(*jws, *published_keys()), Verification::wrong);
    return;
  }
  FAIL() << "no signature began with a zero";
}

TEST(Jws, ChangingAnythingMakesItWrong) {
  for (const SignatureAlgorithm algorithm : kAll) {
    SCOPED_TRACE(name_of(algorithm));
    const std::string token = sign(algorithm, R"({"sub":"a"})");
    const size_t dot = token.rfind('.');
    const std::string other = token.substr(0, token.find('.') + 1) + base64url_encode(R"({"sub":"b"})");
    EXPECT_EQ(verified(other + token.substr(dot), *published_keys()), Verification::wrong);
    auto jws = parse_jws(token);
    ASSERT_TRUE(jws);
    for (const size_t at : {size_t{0}, jws->signature.size() / 2, jws->signature.size() - 1}) {
      Jws changed = *jws;
      changed.signature[at] ^= 1;
      EXPECT_EQ(verify_jws(changed, *published_keys()), Verification::wrong);
    }
    for (const std::string& signature : {std::string(), jws->signature + '\0', jws->signature.substr(1)}) {
      Jws changed = *jws;
      changed.signature = signature;
      EXPECT_EQ(verify_jws(changed, *published_keys()), Verification::wrong);
    }
    Jws zeros = *jws;
    std::ranges::fill(zeros.signature, '\0');
    EXPECT_EQ(verify_jws(zeros, *published_keys()), Verification::wrong);
  }
}

TEST(Jws, AnotherAlgorithmOfTheSameKeyIsWrong) {
  // Signed as RS256, said to be PS256: the padding differs.
  const std::string token = sign(SignatureAlgorithm::rs256, R"({"alg":"PS256","kid":"rsa"})", "{}");
  EXPECT_EQ(verified(token, *published_keys()), Verification::wrong);
}

TEST(Jws, AKeyIsMeantByKidAndAlgorithm) {
  const auto es256 = SignatureAlgorithm::es256;
  const std::string named = sign(es256, R"({"alg":"ES256","kid":"b"})", "{}");
  const std::string unnamed = sign(es256, R"({"alg":"ES256"})", "{}");
  EXPECT_EQ(verified(named, *keys_of(jwk_of(es256, R"("kid":"b")"))), Verification::valid);
  EXPECT_EQ(verified(named, *keys_of(jwk_of(es256))), Verification::valid);
  EXPECT_EQ(verified(unnamed, *keys_of(jwk_of(es256, R"("kid":"b")"))), Verification::valid);
  EXPECT_EQ(verified(unnamed, *published_keys()), Verification::valid);
  EXPECT_EQ(verified(named, *keys_of(jwk_of(es256, R"("kid":"c")"))), Verification::no_key);
  EXPECT_EQ(verified(named, *keys_of(jwk_of(SignatureAlgorithm::rs256, R"("kid":"b")"))), Verification::no_key);
  EXPECT_EQ(verified(named, *keys_of(jwk_of(SignatureAlgorithm::es384, R"("kid":"b")"))), Verification::no_key);
  const std::string rsa = sign(SignatureAlgorithm::rs512, R"({"alg":"RS512"})", "{}");
  EXPECT_EQ(verified(rsa, *keys_of(jwk_of(SignatureAlgorithm::rs256, R"("alg":"RS256")"))), Verification::no_key);
}

TEST(Jws, UnsafeHeadersAreRefused) {
  EXPECT_EQ(refusal(R"({"alg":"none"})"), "Jwt header [alg] is not supported: none: it signs nothing");
  EXPECT_EQ(refusal(R"({"alg":"HS256"})"),
            "Jwt header [alg] is not supported: HS256: its key would be a secret that everybody who verifies can sign "
            "with");
  for (const char* alg : {"None", "NONE", "nOnE", "rs256", "RS1", "ES256K", "RSA-OAEP", ""})
    EXPECT_EQ(refusal(fmt::format(R"({{"alg":"{}"}})", alg)), "Jwt header [alg] is not supported: it is unknown");
  EXPECT_EQ(refusal("{}"), "Jwt header [alg] field is required and must be a string");
  EXPECT_EQ(refusal(R"({"alg":["RS256"]})"), "Jwt header [alg] field is required and must be a string");
  EXPECT_EQ(refusal(R"({"alg":"RS256","kid":1})"), "Jwt header [kid] field is not a string");
  EXPECT_EQ(refusal(R"({"alg":"RS256","crit":["exp"]})"),
            "Jwt header [crit] names extensions, of which none is spoken");
  EXPECT_EQ(refusal(R"({"alg":"RS256","crit":[]})"), "Jwt header [crit] names extensions, of which none is spoken");
  EXPECT_EQ(refusal(R"({"alg":"RS256","b64":false})"), "Jwt header [b64] is not spoken: the payload must be encoded");
  EXPECT_EQ(refusal(R"({"alg":"RS256","enc":"A128GCM"})"), "Jwt is encrypted (JWE), which is not spoken");
  EXPECT_EQ(refusal(R"({"alg":"RS256","alg":"none"})"), "Jwt header is an invalid JSON");
  EXPECT_EQ(refusal(R"(["alg"])"), "Jwt header is an invalid JSON");
  EXPECT_EQ(refusal(R"({"alg":"RS256"})"), "it is taken");
}

TEST(Jws, TheFormIsExact) {
  const std::string good = sign(SignatureAlgorithm::es256, "{}");
  const auto why = [](const std::string& token) {
    auto jws = parse_jws(token);
    return jws ? "it is taken" : jws.error().detail;
  };
  const std::string form = "Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections";
  EXPECT_EQ(why(""), form);
  EXPECT_EQ(why("a.b"), form);
  EXPECT_EQ(why(good + ".x"), form);
  EXPECT_EQ(why("a.b.c.d.e"), "Jwt is encrypted (JWE), which is not spoken");
  EXPECT_EQ(why("!" + good), "Jwt header is an invalid Base64url encoded");
  EXPECT_EQ(why(good + "="), "Jwt signature is an invalid Base64url encoded");
  EXPECT_EQ(why(good + " "), "Jwt signature is an invalid Base64url encoded");
  const std::string head = base64url_encode(R"({"alg":"ES256"})");
  EXPECT_EQ(why(head + ".e.AAAA"), "Jwt payload is an invalid Base64url encoded");
  // The two bits left over must be zero, or one signature had several texts.
  EXPECT_EQ(why(head + ".e30.AAB"), "Jwt signature is an invalid Base64url encoded");
  EXPECT_EQ(why(std::string(kMaxTokenBytes + 1, 'a')), "Jwt is longer than 16384 bytes");
}

TEST(Jws, WhatMayBeRememberedIsOneTokenUnderOneSet) {
  const auto other = keys_of(jwk_of(SignatureAlgorithm::es256));
  EXPECT_EQ(verification_key(*other, "a").size(), 32U);
  EXPECT_EQ(verification_key(*other, "a"), verification_key(*other, "a"));
  EXPECT_NE(verification_key(*other, "a"), verification_key(*other, "b"));
  EXPECT_NE(verification_key(*other, "a"), verification_key(*published_keys(), "a"));
}

}  // namespace
}  // namespace weft::tls
