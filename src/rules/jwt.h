// Authentication of users: the tokens a request carries against what its listener requires, at a given time.
//
// Pure: any thread. The proxy runs it on live traffic, the CLI on a described request. An outcome points into the
// configuration, which the caller keeps alive. Nothing is remembered here: whoever wants to verify a token's signature
// once keeps the keys of AcceptedJwt until they end, and answers `remembers` from them; everything but the signature is
// judged anew each time. Headers that claims would set are taken off whatever the outcome, so that no client can claim
// by itself.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "codec/value.h"
#include "config/jwt.h"
#include "http/head.h"
#include "rules/jwt_claims.h"
#include "rules/jwt_place.h"
#include "tls/jwk.h"

namespace weft::rules {

struct JwtInput {
  WallTime now;
  // Keys that were fetched, in the order of JwtAuthentication::providers; it may be shorter, or hold nullptr.
  std::span<const std::shared_ptr<const tls::Jwks>> fetched;
  // Whether a signature was found valid under this key before; empty: nothing is remembered.
  std::function<bool(const std::string& key)> remembers;
};

// A token that was verified and suits its provider.
struct AcceptedJwt {
  const config::JwtProvider* provider = nullptr;
  JwtPlace place;
  std::string principal;  // "iss/sub"; "" unless the token has both
  codec::Value claims;    // as policies see them
  std::string key;        // to remember it by: of the keys and the token (tls::verification_key); "" if nobody asked
  WallTime until;         // when it expires at last, with the skew; WallTime::max(): never
};

struct JwtRefusal {
  JwtFault fault = JwtFault::missing;
  uint16_t status = 401;                          // or 403, if only the audience is wrong
  std::string sentence;                           // "Jwt is expired": for the log
  std::string body;                               // the same, or "" where the configuration says so
  std::string www_authenticate;                   // RFC 6750 §3; likewise
  const config::JwtProvider* provider = nullptr;  // who refused; nullptr: nobody in particular
  bool awaits_keys = false;                       // its keys are yet to be fetched: ask again with them
};

struct JwtOutcome {
  std::optional<JwtRefusal> refusal;
  const config::JwtRule* rule = nullptr;  // nullptr: nothing was required
  std::vector<AcceptedJwt> accepted;      // may be empty although nothing is refused

  struct SetHeader {
    std::string_view name;
    std::string value;
  };
  // Changes of the request, in this order.
  std::vector<std::string_view> remove_headers;
  std::vector<std::string_view> remove_parameters;
  std::vector<SetHeader> set_headers;
  bool reroute = false;  // the route is to be chosen again

  // Of the first token; "" without one.
  std::string_view principal() const { return accepted.empty() ? std::string_view() : accepted.front().principal; }
};

// A provider that is required wants each token at its places to be good: the application might use any of them.
JwtOutcome authenticate(const config::JwtAuthentication& wanted, const http::RequestHead& request,
                        const JwtInput& input);

// As if the request carried a good token that says this: what the provider of that issuer would accept, and its
// changes. For described requests; whether one is required is not asked.
JwtOutcome assume(const config::JwtAuthentication& wanted, const codec::Value& claims);

// Makes the outcome's changes; what is new is copied into the request's arena. Tokens in cookies stay.
void apply(const JwtOutcome& outcome, http::RequestHead& request);

}  // namespace weft::rules
