// An issuer of tokens for tests: a key of each kind, the set it publishes, and tokens signed by it.
//
// Keys are made once a process, since RSA's cost time. Any room's tests may use it.
#pragma once

#include <string>
#include <string_view>

#include "tls/jwk.h"

namespace weft::tls::testing {

// The public key of the kind an algorithm needs, as one JSON object; `members` go in as they are: `"kid":"a"`.
std::string jwk_of(SignatureAlgorithm algorithm, std::string_view members = {});

// {"keys":[...]} of one key for each kind, under the kids "rsa", "p256", "p384", "p521" and "ed25519".
std::string published();
const std::shared_ptr<const Jwks>& published_keys();

// The compact form of a token with this header and payload, signed for the algorithm, whatever the header says.
std::string sign(SignatureAlgorithm algorithm, std::string_view header, std::string_view payload);

// The same with the header that belongs to the algorithm and published().
std::string sign(SignatureAlgorithm algorithm, std::string_view payload);

}  // namespace weft::tls::testing
