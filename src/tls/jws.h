// Signed tokens (RFC 7515, compact form): taking one apart, and whether a key of a set signed it.
//
// Pure functions; any thread. parse_jws proves nothing: what a token says may be believed only after verify_jws has
// said `valid`. A refusal's sentence is the one Envoy's users know where there is one ("Jwt header is an invalid
// JSON"), and never repeats the token. Refused are `none` and shared secrets (HS256 …), encrypted tokens (JWE), `crit`
// and `b64` (RFC 7797), and base64url that is not exact, so that one token has one text. Keys come from the issuer's
// set alone: `jwk`, `jku`, `x5c` and `x5u` in a token's header are not looked at.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "codec/value.h"
#include "tls/jwa.h"
#include "tls/jwk.h"

namespace weft::tls {

// Tokens with many groups reach 8 KiB, which is also what many servers take for one header.
inline constexpr size_t kMaxTokenBytes = 16 * 1024;

struct [[gsl::Pointer]] Jws {
  SignatureAlgorithm algorithm = SignatureAlgorithm::rs256;
  std::string kid;  // "": it names no key
  codec::Value header;
  std::string payload;
  std::string signature;
  // Views of the token as it came.
  std::string_view signed_text;   // "HEADER.PAYLOAD"
  std::string_view payload_text;  // base64url
};

// Error: invalid; limit, if it is longer than kMaxTokenBytes.
Result<Jws> parse_jws(std::string_view token [[clang::lifetimebound]]);

enum class Verification : uint8_t {
  valid,
  no_key,  // no key of the set has the token's kid and fits its algorithm
  wrong,   // none of those that do has made this signature
};

// Tries each key that the token may mean: of its kid, or without one, and of its algorithm. A token without a kid may
// mean any.
Verification verify_jws(const Jws& jws, const Jwks& keys);

// Under what to remember that a token was verified with these keys: 32 bytes, SHA-256 over both. Another set, or
// another token, has another.
std::string verification_key(const Jwks& keys, std::string_view token);

}  // namespace weft::tls
