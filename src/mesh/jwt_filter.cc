#include "mesh/jwt_filter.h"

#include <fmt/format.h>

#include <set>

#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"

namespace weft::mesh {
namespace {

namespace jwt = envoy::extensions::filters::http::jwt_authn::v3;
using codec::Value;

void write_provider(const JwtRule& rule, jwt::JwtProvider& out) {
  const Value& spec = rule.spec;
  out.set_issuer(spec.get("issuer").as_string());
  for (const Value& one : spec.get("audiences").as_array()) out.add_audiences(one.as_string());
  out.mutable_local_jwks()->set_inline_string(rule.keys);
  out.set_forward(spec.get("forwardOriginalToken").as_bool());
  for (const Value& one : spec.get("fromHeaders").as_array()) {
    auto* header = out.add_from_headers();
    header->set_name(one.get("name").as_string());
    header->set_value_prefix(one.get("prefix").as_string());
  }
  for (const Value& one : spec.get("fromParams").as_array()) out.add_from_params(one.as_string());
  for (const Value& one : spec.get("fromCookies").as_array()) out.add_from_cookies(one.as_string());
  out.set_forward_payload_header(spec.get("outputPayloadToHeader").as_string());
  for (const Value& one : spec.get("outputClaimToHeaders").as_array()) {
    auto* claim = out.add_claim_to_headers();
    claim->set_header_name(one.get("header").as_string());
    claim->set_claim_name(one.get("claim").as_string());
  }
  out.set_payload_in_metadata("payload");
  std::set<std::string> lists = {"permission", "scope"};  // in every mesh of Istio
  for (const Value& one : spec.get("spaceDelimitedClaims").as_array()) lists.insert(one.as_string());
  for (const std::string& one : lists) out.mutable_normalize_payload_in_metadata()->add_space_delimited_claims(one);
}

}  // namespace

std::optional<ChainFilter> jwt_filter(const std::vector<std::shared_ptr<const RequestAuthentication>>& objects) {
  jwt::JwtAuthentication out;
  auto* rule = out.add_rules();
  rule->mutable_match()->set_prefix("/");
  auto& any = *rule->mutable_requires_()->mutable_requires_any();
  for (const auto& object : objects) {
    for (const JwtRule& one : object->rules) {
      const std::string name = fmt::format("origins-{}", out.providers_size());
      write_provider(one, (*out.mutable_providers())[name]);
      any.add_requirements()->set_provider_name(name);
    }
  }
  if (out.providers().empty()) return std::nullopt;
  any.add_requirements()->mutable_allow_missing();
  out.set_bypass_cors_preflight(true);
  return chain_filter("envoy.filters.http.jwt_authn", out);
}

}  // namespace weft::mesh
