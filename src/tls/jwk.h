// JSON Web Key sets (RFC 7517): the public keys an issuer of tokens signs with, read and proven usable.
//
// Immutable once read and shared by pointer: any thread. A key we cannot use is passed over with its reason, as RFC
// 7517 §5 asks: an issuer may publish kinds we do not know, or an encryption key beside the others. Private and
// symmetric parts are never looked at, and no error's text has key material in it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "tls/jwa.h"

struct evp_pkey_st;  // the library's EVP_PKEY

namespace weft::tls {

// Issuers publish two or three keys, with certificates in them perhaps 20 KiB; a token that names no key is tried
// against each that fits.
inline constexpr size_t kMaxJwksBytes = 256 * 1024;
inline constexpr size_t kMaxJwksKeys = 100;

// RFC 7518 §3.3 asks for the least; the most bounds what one verification may cost.
inline constexpr size_t kMinRsaBits = 2048;
inline constexpr size_t kMaxRsaBits = 8192;

struct Jwk {
  std::string kid;                        // "": it has none, so any token may mean it
  std::optional<SignatureAlgorithm> alg;  // the only one it may be used with, if it says so
  KeyKind kind = KeyKind::rsa;
  std::shared_ptr<evp_pkey_st> key;

  bool fits(SignatureAlgorithm algorithm) const {
    return key_kind_of(algorithm) == kind && (!alg || *alg == algorithm);
  }
};

struct Jwks {
  std::vector<Jwk> keys;                 // never empty
  std::vector<std::string> passed_over;  // `key 2 (kid "b"): the curve "secp256k1" is not spoken`
  std::string fingerprint;               // SHA-256 of the text, 32 bytes: which set this is
};

// RSA, EC (P-256, P-384, P-521) and OKP (Ed25519; RFC 8037 §2). A key whose `use` is not "sig", whose `key_ops` lacks
// "verify", or whose `alg` is unknown or of another kind is passed over. Error: invalid, if the text is no key set;
// not_found, if it is one of which no key can be used, with the reasons.
Result<std::shared_ptr<const Jwks>> parse_jwks(std::string_view text);

}  // namespace weft::tls
