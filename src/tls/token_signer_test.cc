#include "tls/token_signer.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "tls/certificate.h"
#include "tls/jws.h"

namespace weft::tls {
namespace {

TEST(TokenSigner, WhatItSignsItsKeySetVerifiesAndNoOther) {
  const auto signer = TokenSigner::make(*make_private_key());
  ASSERT_TRUE(signer) << to_string(signer.error());
  const auto payload = codec::parse_json(R"({"sub":"system:serviceaccount:shop:inventory","exp":7})");
  // Many, since r or s of one in 256 begins with a zero byte.
  for (int i = 0; i < 600; ++i) {
    const auto token = signer->sign(*payload);
    ASSERT_TRUE(token) << to_string(token.error());
    const auto jws = parse_jws(*token);
    ASSERT_TRUE(jws) << to_string(jws.error());
    ASSERT_EQ(verify_jws(*jws, signer->keys()), Verification::valid);
    ASSERT_EQ(jws->payload, codec::to_json(*payload));
  }
  const auto other = TokenSigner::make(*make_private_key());
  ASSERT_TRUE(other);
  const auto token = other->sign(*payload);
  EXPECT_EQ(verify_jws(*parse_jws(*token), signer->keys()), Verification::no_key);
  EXPECT_EQ(parse_jwks(signer->key_set()).value()->keys.size(), 1u);
}

TEST(TokenSigner, AnotherKindOfKeyIsRefused) { EXPECT_EQ(TokenSigner::make("no key").error().code, Code::invalid); }

}  // namespace
}  // namespace weft::tls
