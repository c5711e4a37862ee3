#include "mesh/request_authentication.h"

#include <fmt/format.h>

#include "mesh/supported.h"
#include "tls/jwk.h"

namespace weft::mesh {
namespace {

using codec::Value;

// What istiod stands in for keys it could not get: a set no token is signed by.
constexpr std::string_view kNoKeys = R"({"keys":[]})";

std::string read_keys(const Value& rule, const std::string& path, Troubles& troubles) {
  const Value& inline_keys = rule.get("jwks");
  if (inline_keys.as_string().empty()) {
    const bool by_uri = !rule.get("jwksUri").is_null();
    troubles.push_back({Trouble::What::unsupported, false, path + (by_uri ? ".jwksUri" : ".issuer"),
                        by_uri ? "keys are not fetched yet, so no token of this issuer is taken"
                               : "without jwks its keys would have to be discovered, which is not supported yet, so no "
                                 "token of this issuer is taken",
                        "give the keys inline, as jwks", by_uri ? rule.get("jwksUri").line : rule.line});
    return std::string(kNoKeys);
  }
  auto keys = tls::parse_jwks(inline_keys.as_string());
  if (keys) return inline_keys.as_string();
  troubles.push_back({Trouble::What::bad_value, false, path + ".jwks",
                      fmt::format("{}, so no token of this issuer is taken", keys.error().detail),
                      "give a key set with a public key that signs", inline_keys.line});
  return std::string(kNoKeys);
}

}  // namespace

bool RequestAuthentication::operator==(const RequestAuthentication& other) const {
  return object == other.object && spec == other.spec;
}

RequestAuthentication read_request_authentication(const Value& object) {
  RequestAuthentication out;
  out.object = object_name(object);
  out.spec = object.get("spec");
  out.target = read_policy_target(out.spec, out.troubles);
  const Value& rules = out.spec.get("jwtRules");
  for (size_t i = 0; i < rules.size(); ++i) {
    const Value& rule = rules.as_array()[i];
    out.rules.push_back({rule, read_keys(rule, at_index("spec.jwtRules", i), out.troubles)});
  }
  return out;
}

}  // namespace weft::mesh
