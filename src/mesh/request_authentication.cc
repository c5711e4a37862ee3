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

// Of keys that are passed over, so many are told of, each in a sentence no longer than that: issuers write what they
// like.
constexpr size_t kMostKeysTold = 3;
constexpr size_t kMostKeySentence = 200;

void add_passed_over(const tls::Jwks& keys, const std::string& field, uint32_t line, Troubles& troubles) {
  const size_t told = std::min(keys.passed_over.size(), kMostKeysTold);
  const size_t more = keys.passed_over.size() - told;
  for (size_t i = 0; i < told; ++i) {
    std::string why = keys.passed_over[i];
    if (why.size() > kMostKeySentence) why = why.substr(0, why.find_first_of(" :", 4)) + ": cannot be used";
    troubles.push_back({Trouble::What::has_no_say, false, field,
                        fmt::format("{}, so no token signed with it is taken{}", why,
                                    i + 1 == told && more > 0 ? fmt::format(" (and {} more keys)", more) : ""),
                        "see that the issuer signs with one of the others", line});
  }
}

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
    if (const auto keys = tls::parse_jwks(out.keys)) return add_passed_over(**keys, field, said.line, troubles);
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
    add_passed_over(**keys, path + ".jwks", inline_keys.line, troubles);
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
  const codec::Array& rules = out.spec.get("jwtRules").as_array();
  for (size_t i = 0; i < rules.size(); ++i) {
    out.rules.push_back(read_rule(rules[i], at_index("spec.jwtRules", i), fetched, out.troubles));
  }
  return out;
}

}  // namespace weft::mesh
