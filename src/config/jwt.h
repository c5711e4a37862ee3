// JwtAuthentication: which tokens (RFC 7519) a request may carry, whose they are, and which it must carry.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile_jwt.h; rules/jwt.h judges requests by
// it. Keys that are to be fetched are only described here: who fetches them hands them to the judgement, in the order
// of `providers`. Header names are lower case; names of parameters, cookies and claims are as configured.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "config/matcher.h"
#include "config/route.h"

namespace weft::tls {
struct Jwks;
}

namespace weft::config {

// Where an issuer publishes its keys (envoy…jwt_authn.v3.RemoteJwks).
struct RemoteJwks {
  std::string uri;      // "https://issuer.example/.well-known/jwks.json"
  std::string cluster;  // by which it is reached
  Duration timeout{0};
  Duration cache_duration{600'000'000'000};       // 10 min, the public API's default
  bool fetch_early = false;                       // async_fetch: before a request asks
  Duration refetch_after_failure{1'000'000'000};  // 1 s, the same
};

// A header that holds a token, after a prefix ("Bearer ") or alone.
struct JwtHeader {
  std::string name;
  std::string prefix;
};

struct ClaimToHeader {
  std::string header;
  std::string claim;  // with dots for a claim within a claim
};

// One issuer (envoy…jwt_authn.v3.JwtProvider).
struct JwtProvider {
  std::string name;
  std::string issuer;                  // what `iss` must be; empty: anybody
  std::vector<std::string> audiences;  // one of which `aud` must have; empty: not asked
  std::optional<StringMatcher> subjects;
  bool require_expiration = false;
  std::optional<Duration> max_lifetime;  // from now to `exp`, which it must have then
  Duration clock_skew{60'000'000'000};   // 60 s, the public API's default

  std::shared_ptr<const tls::Jwks> keys;  // nullptr: none, or to be fetched
  std::string no_keys;                    // why there are none to use although they came with the configuration
  std::optional<RemoteJwks> remote;

  std::vector<JwtHeader> from_headers;
  std::vector<std::string> from_params;
  std::vector<std::string> from_cookies;

  bool forward = false;  // leaves the token in the request
  std::string payload_header;
  bool pad_payload_header = false;
  std::vector<ClaimToHeader> claim_to_headers;
  bool reroute = false;  // clear_route_cache

  std::string payload_name;                         // payload_in_metadata
  std::vector<std::string> space_delimited_claims;  // which policies see as lists
};

// What tokens a request needs (envoy…jwt_authn.v3.JwtRequirement).
struct JwtRequirement {
  enum class Kind : uint8_t { provider, any, all, allow_missing, allow_missing_or_failed };

  Kind kind = Kind::provider;
  // Indices into JwtAuthentication::providers: Kind::provider has one; allow_* has those whose tokens it is about.
  std::vector<uint32_t> providers;
  std::optional<std::vector<std::string>> audiences;  // instead of the provider's
  std::vector<JwtRequirement> of;                     // any, all; in `any`, allow_* stands last
};

struct JwtRule {
  Route match;  // only its conditions count
  JwtRequirement requirement;
};

// envoy…jwt_authn.v3.JwtAuthentication.
struct JwtAuthentication {
  std::vector<JwtProvider> providers;  // by name
  std::vector<JwtRule> rules;          // the first that matches counts; none: nothing is required
  bool bypass_cors_preflight = false;
  bool strip_failure_response = false;
  uint64_t content = 0;  // hash of all of it; 0: unknown

  // Of remote keys, each once, sorted: what must be active before this may be.
  std::vector<std::string> names_clusters() const;
};

}  // namespace weft::config
