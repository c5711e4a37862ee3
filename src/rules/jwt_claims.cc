#include "rules/jwt_claims.h"

#include <fmt/format.h>

#include <algorithm>

#include "codec/json.h"
#include "http/h1/chars.h"

namespace weft::rules {
namespace {

using codec::Value;

double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }

Result<std::string> text_claim(const Value& all, std::string_view name) {
  const Value* claim = all.find(name);
  if (claim == nullptr) return std::string();
  if (!claim->is_string()) return invalid(fmt::format("Jwt payload [{}] field is not a string", name));
  return claim->as_string();
}

// NumericDate (RFC 7519 §2), which may have a fraction.
Result<std::optional<double>> time_claim(const Value& all, std::string_view name) {
  const Value* claim = all.find(name);
  if (claim == nullptr) return std::nullopt;
  if (!claim->is_number()) return invalid(fmt::format("Jwt payload [{}] field is not a number", name));
  if (claim->as_double() < 0) return invalid(fmt::format("Jwt payload [{}] field is negative", name));
  return claim->as_double();
}

Result<std::vector<std::string>> audience_claim(const Value& all) {
  std::vector<std::string> out;
  const Value* claim = all.find("aud");
  if (claim == nullptr) return out;
  if (claim->is_string()) return std::vector{claim->as_string()};
  bool good = claim->is_array();
  for (const Value& one : claim->as_array()) {
    good = good && one.is_string();
    out.push_back(one.as_string());
  }
  if (!good) return invalid("Jwt payload [aud] field is not a string or string list");
  return out;
}

std::optional<JwtProblem> invalid_token(std::string_view sentence) {
  return JwtProblem{JwtFault::invalid, std::string(sentence)};
}

std::optional<JwtProblem> find_time_problem(const JwtClaims& claims, const config::JwtProvider& provider,
                                            WallTime now) {
  const double at = seconds(now.time_since_epoch());
  const double skew = seconds(provider.clock_skew);
  if (claims.not_before && at + skew < *claims.not_before) return invalid_token("Jwt not yet valid");
  if (!claims.expires) {
    const bool needed = provider.require_expiration || provider.max_lifetime;
    return needed ? invalid_token("Jwt payload [exp] field is required, since the provider limits lifetimes")
                  : std::nullopt;
  }
  // RFC 7519 §4.1.4: on or after that time it must not be accepted.
  if (at >= *claims.expires + skew) return invalid_token("Jwt is expired");
  if (provider.max_lifetime && *claims.expires - at > seconds(*provider.max_lifetime))
    return invalid_token("Jwt lives longer than the provider allows");
  return std::nullopt;
}

}  // namespace

Result<JwtClaims> read_claims(std::string_view payload) {
  auto document = codec::parse_json(payload);
  if (!document || !document->is_object()) return invalid("Jwt payload is an invalid JSON");
  JwtClaims out;
  TRY(out.issuer, text_claim(*document, "iss"));
  TRY(out.subject, text_claim(*document, "sub"));
  TRY(out.audiences, audience_claim(*document));
  TRY(out.expires, time_claim(*document, "exp"));
  TRY(out.not_before, time_claim(*document, "nbf"));
  out.all = std::move(*document);
  return out;
}

std::optional<JwtProblem> find_problem(const JwtClaims& claims, const config::JwtProvider& provider,
                                       const std::vector<std::string>& audiences, WallTime now) {
  if (!provider.issuer.empty() && claims.issuer != provider.issuer)
    return JwtProblem{JwtFault::unknown_issuer, "Jwt issuer is not configured"};
  if (auto problem = find_time_problem(claims, provider, now)) return problem;
  if (provider.subjects && !provider.subjects->matches(claims.subject))
    return invalid_token("Jwt subject is not one the provider may name");
  const auto allowed = [&](const std::string& one) { return std::ranges::find(audiences, one) != audiences.end(); };
  if (!audiences.empty() && std::ranges::none_of(claims.audiences, allowed))
    return JwtProblem{JwtFault::audience, "Audiences in Jwt are not allowed"};
  return std::nullopt;
}

std::string principal_of(const JwtClaims& claims) {
  if (claims.issuer.empty() || claims.subject.empty()) return {};
  return claims.issuer + "/" + claims.subject;
}

const Value* find_claim(const Value& claims, std::string_view path) {
  const Value* at = &claims;
  for (;;) {
    if (const Value* whole = at->find(path)) return whole;
    const size_t dot = path.find('.');
    if (dot == path.npos) return nullptr;
    at = at->find(path.substr(0, dot));
    if (at == nullptr) return nullptr;
    path.remove_prefix(dot + 1);
  }
}

std::optional<std::string> header_value_of(const Value& claim) {
  std::string text;
  if (claim.is_string()) {
    text = claim.as_string();
  } else if (claim.is_bool()) {
    text = claim.as_bool() ? "true" : "false";
  } else if (claim.is_int()) {
    text = std::to_string(claim.as_int());
  } else if (claim.is_number()) {
    text = fmt::format("{}", claim.as_double());
  }
  // A line break would end the header and begin one of the token's choice.
  if (text.empty() || !http::h1::is_value(text)) return std::nullopt;
  return text;
}

Value claims_for_policies(const Value& claims, const config::JwtProvider& provider) {
  Value out = claims;
  for (const std::string& name : provider.space_delimited_claims) {
    Value* claim = out.find(name);
    if (claim == nullptr || !claim->is_string()) continue;
    Value list = Value::array();
    std::string_view rest = claim->as_string();
    while (!rest.empty()) {
      const size_t space = rest.find(' ');
      if (space != 0) list.push_back(rest.substr(0, space));
      rest.remove_prefix(space == rest.npos ? rest.size() : space + 1);
    }
    *claim = std::move(list);
  }
  return out;
}

}  // namespace weft::rules
