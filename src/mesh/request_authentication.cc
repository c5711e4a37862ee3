#include "mesh/request_authentication.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/kinds/duration.h"
#include "mesh/supported.h"
#include "tls/jwk.h"

namespace weft::mesh {
namespace {

using codec::Value;

// What istiod stands in for keys it could not get: a set no token is signed by.
constexpr std::string_view kNoKeys = R"({"keys":[]})";

// OpenID Connect Discovery 1.0 §4.
constexpr std::string_view kDiscovery = "/.well-known/openid-configuration";

bool is_url(std::string_view text) { return text.starts_with("https://") || text.starts_with("http://"); }

void read_remote_keys(const Value& rule, const std::string& path, const FetchedKeys& fetched, JwtRule& out,
                      Troubles& troubles) {
  const std::string_view from = !rule.get("jwksUri").is_null()    ? "jwksUri"
                                : !rule.get("jwks_uri").is_null() ? "jwks_uri"
                                                                  : "issuer";
  const bool by_uri = from != "issuer";
  const Value& said = rule.get(from);
  const std::string field = fmt::format("{}.{}", path, from);
  if (!is_url(said.as_string())) {
    troubles.push_back(
        {Trouble::What::bad_value, false, field,
         "without jwks and jwksUri its keys are looked for at the issuer, which is no URL, so no token of "
         "this issuer is taken",
         "say where its keys are, as jwksUri, or give them as jwks", said.line});
    return;
  }
  out.keys_from = said.as_string();
  if (!by_uri) {
    while (out.keys_from.ends_with('/')) out.keys_from.pop_back();
    out.keys_from += kDiscovery;
  }
  if (const auto found = fetched.find(out.keys_from); found != fetched.end()) {
    out.keys = found->second;
    if (tls::parse_jwks(out.keys)) return;
    troubles.push_back({Trouble::What::waiting, false, field,
                        fmt::format("{} gives no key any more, so no token of this issuer is taken", out.keys_from),
                        "see that the issuer has keys, or give them inline, as jwks", said.line});
    return;
  }
  troubles.push_back(
      {Trouble::What::waiting, false, field,
       fmt::format("its keys have not come from {} yet, so no token of this issuer is taken", out.keys_from),
       "see that it answers, or give the keys inline, as jwks", said.line});
}

JwtRule read_rule(const Value& rule, const std::string& path, const FetchedKeys& fetched, Troubles& troubles) {
  JwtRule out{.spec = rule, .keys = std::string(kNoKeys)};
  const auto said = kinds::parse_duration(rule.get("timeout").as_string());
  out.fetch_time = said && *said > 0s ? std::min(*said, kMostFetchTime) : kMostFetchTime;
  const Value& inline_keys = rule.get("jwks");
  if (inline_keys.as_string().empty()) {
    read_remote_keys(rule, path, fetched, out, troubles);
    return out;
  }
  if (auto keys = tls::parse_jwks(inline_keys.as_string())) {
    out.keys = inline_keys.as_string();
  } else {
    troubles.push_back({Trouble::What::bad_value, false, path + ".jwks",
                        fmt::format("{}, so no token of this issuer is taken", keys.error().detail),
                        "give a key set with a public key that signs", inline_keys.line});
  }
  return out;
}

}  // namespace

bool RequestAuthentication::operator==(const RequestAuthentication& other) const {
  return object == other.object && spec == other.spec && rules == other.rules;
}

RequestAuthentication read_request_authentication(const Value& object, const FetchedKeys& fetched) {
  RequestAuthentication out;
  out.object = object_name(object);
  out.spec = object.get("spec");
  out.target = read_policy_target(out.spec, out.troubles);
  const Value& rules = out.spec.get("jwtRules");
  for (size_t i = 0; i < rules.size(); ++i) {
    out.rules.push_back(read_rule(rules.as_array()[i], at_index("spec.jwtRules", i), fetched, out.troubles));
  }
  return out;
}

}  // namespace weft::mesh
