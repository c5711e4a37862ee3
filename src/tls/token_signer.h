// TokenSigner: signs tokens (JWS, compact form) with one P-256 key (ES256), and tells others how to verify them.
//
// An immutable value; any thread. The key never leaves it, and no error's text has any of it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "codec/value.h"
#include "tls/jwk.h"

namespace weft::tls {

// A new P-256 key, PEM (PKCS #8). Error: internal.
Result<std::string> make_private_key();

class TokenSigner {
 public:
  // `key` is PEM. Error: invalid, also for a key of another kind.
  static Result<TokenSigner> make(std::string_view key);

  // "HEADER.PAYLOAD.SIGNATURE" of a JSON object.
  Result<std::string> sign(const codec::Value& payload) const;

  // The public half (RFC 7517), as a document and ready to verify with.
  const std::string& key_set() const { return key_set_; }
  const Jwks& keys() const { return *keys_; }

 private:
  std::shared_ptr<evp_pkey_st> key_;
  std::string kid_;
  std::string key_set_;
  std::shared_ptr<const Jwks> keys_;
};

}  // namespace weft::tls
