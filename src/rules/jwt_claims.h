// What a token claims (RFC 7519 §4.1), read from its payload, and whether that suits a provider at a given time.
//
// Pure functions; any thread. Nothing here proves that the claims are true: that is tls/jws.h's. Sentences are
// those Envoy's users know, where there are any.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "codec/value.h"
#include "config/jwt.h"

namespace weft::rules {

// Why a token, or the want of one, is not enough; in the order in which a request with several reasons tells one.
enum class JwtFault : uint8_t {
  missing,
  unknown_issuer,
  invalid,
  audience,
  no_key,   // its issuer has keys, but none that the token means: they may have changed
  no_keys,  // there are no keys, or not yet
};

struct JwtProblem {
  JwtFault fault = JwtFault::invalid;
  std::string sentence;
};

struct JwtClaims {
  codec::Value all;  // the payload, an object
  std::string issuer;
  std::string subject;
  std::vector<std::string> audiences;
  std::optional<double> expires;  // seconds since 1970
  std::optional<double> not_before;
};

// Error: invalid.
Result<JwtClaims> read_claims(std::string_view payload);

// Issuer, times, subject and audiences; `audiences` are those that count, none: not asked. Audiences are compared
// exactly (RFC 7519 §4.1.3). `iat` is not looked at.
std::optional<JwtProblem> find_problem(const JwtClaims& claims, const config::JwtProvider& provider,
                                       const std::vector<std::string>& audiences, WallTime now);

// "iss/sub", Istio's source.requestPrincipal; "" unless the token has both.
std::string principal_of(const JwtClaims& claims);

// A claim by its name, or by a path of names joined by dots; nullptr if there is none. A name that has dots itself
// wins ("https://example.com/role").
const codec::Value* find_claim(const codec::Value& claims, std::string_view path);

// A string, number or boolean as a header's value; nullopt for every other claim, for "", and for what no header may
// hold.
std::optional<std::string> header_value_of(const codec::Value& claim);

// The claims as policies see them: those the provider says are lists in a string ("openid email") are lists.
codec::Value claims_for_policies(const codec::Value& claims, const config::JwtProvider& provider);

}  // namespace weft::rules
