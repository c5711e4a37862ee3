// Tokens and key sets: what a stranger sends is taken apart or refused with a reason, and never believed unsigned.
#include "base/result.h"
#include "fuzz/target.h"
#include "rules/jwt_claims.h"
#include "tls/jwk.h"
#include "tls/jws.h"

namespace weft {

// RFC 8037 A.4: a key, and all that was ever signed with it here.
constexpr std::string_view kKeys =
    R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";
constexpr std::string_view kSigned = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";

FUZZ_TARGET(jws) {
  static const auto keys = tls::parse_jwks(kKeys).value();
  auto jws = tls::parse_jws(input);
  if (!jws) {
    CHECK(!jws.error().detail.empty());
    return;
  }
  const bool valid = tls::verify_jws(*jws, *keys) == tls::Verification::valid;
  CHECK(!valid || jws->signed_text == kSigned);
  auto claims = rules::read_claims(jws->payload);
  if (!claims) {
    CHECK(!claims.error().detail.empty());
    return;
  }
  for (const codec::Member& claim : claims->all.as_object()) (void)rules::header_value_of(claim.value);
}

FUZZ_TARGET(jwks) {
  auto keys = tls::parse_jwks(input);
  if (!keys) {
    CHECK(!keys.error().detail.empty());
    return;
  }
  CHECK(!(*keys)->keys.empty() && (*keys)->keys.size() + (*keys)->passed_over.size() <= tls::kMaxJwksKeys);
  for (const tls::Jwk& key : (*keys)->keys) CHECK(key.key != nullptr && (!key.alg || key.fits(*key.alg)));
}

}  // namespace weft
