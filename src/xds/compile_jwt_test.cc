#include "xds/compile_jwt.h"

#include <fmt/format.h>
#include <google/protobuf/any.pb.h>
#include <gtest/gtest.h>

#include "codec/base64.h"
#include "codec/json.h"
#include "codec/yaml.h"
#include "envoy/extensions/filters/http/jwt_authn/v3/config.pb.h"
#include "tls/jwk.h"
#include "tls/testing/issuer.h"
#include "xds/compile_document.h"

namespace weft::xds {
namespace {

namespace jwt = envoy::extensions::filters::http::jwt_authn::v3;
using config::JwtRequirement;
using Kind = JwtRequirement::Kind;
using Compiled = Result<std::shared_ptr<const config::JwtAuthentication>>;

Compiled compiled(const jwt::JwtAuthentication& message) {
  google::protobuf::Any any;
  any.PackFrom(message);
  const Place at("filter");
  return compile_jwt(any, at);
}

Compiled compiled(const std::string& yaml) {
  jwt::JwtAuthentication message;
  auto documents = codec::parse_yaml(yaml, "test");
  if (!documents) return fail(std::move(documents).error());
  TRY_VOID(read_document(documents->front(), "test", message));
  return compiled(message);
}

std::string refusal(const Compiled& result) { return result ? "it is taken" : result.error().detail; }

std::string inline_keys() { return "{inline_string: " + codec::quote_json(tls::testing::published()) + "}"; }

// One provider "p" with these members beside its keys, and these rules.
Compiled with(const std::string& members, const std::string& rules = "[]") {
  return compiled(
      fmt::format("providers: {{p: {{issuer: i, local_jwks: {}, {}}}}}\nrules: {}\n", inline_keys(), members, rules));
}

Compiled requiring(const std::string& requirement) {
  return compiled(fmt::format(
      "providers: {{a: {{issuer: a, local_jwks: {0}}}, b: {{issuer: b, local_jwks: {0}}}, c: {{issuer: c, local_jwks: "
      "{0}}}}}\nrules: [{{match: {{prefix: /}}, requires: {1}}}]\n",
      inline_keys(), requirement));
}

// As istiod sent it to a sidecar, for one RequestAuthentication with everything set.
constexpr const char* kIstiods = R"({
  "bypass_cors_preflight": true,
  "providers": {"origins-0": {
    "audiences": ["app-1", "web"],
    "claim_to_headers": [{"claim_name": "sub", "header_name": "x-sub"}],
    "forward": true,
    "forward_payload_header": "x-jwt-payload",
    "from_cookies": ["tok"],
    "from_headers": [{"name": "Authorization", "value_prefix": "Bearer "}, {"name": "x-jwt"}],
    "from_params": ["access_token"],
    "issuer": "https://issuer.example",
    "local_jwks": {"inline_string": "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k1\",\"alg\":\"RS256\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"xBEpWzwNWp2w80pJjYqSBjJvtmePaHtnmXO1St5jBNebs3PEQruX_Yql0X_Hk9HIKzEPlWdbB8VkEPRjX6GE25A1xSHryPgvcbgC7JfrFFXla6O9Gi-5G9LsBj5NZ-0Q222cAXsJCrXxVJt_zoyIWqagyv3Yw42GgIZ-0mv1AsB6gnm0aU6kUMYZTrHGdd-TMnT5XW0cGbUke2FrOfpO8KwORmj3hxrmXIXmWP8jjEJr7uRLqx_Jn1qyEElknjBFZ1SC5vlrvluwm2VTNZJf1CrYdmHg9EofVLNofo9gkjkU-DLvlhkD83UnVR5e4g_qCe67EdMS_ryyZDYtiGALCw\"}]}"},
    "normalize_payload_in_metadata": {"space_delimited_claims": ["permission", "scope"]},
    "payload_in_metadata": "payload"}},
  "rules": [{"match": {"prefix": "/"},
             "requires": {"requires_any": {"requirements": [{"provider_name": "origins-0"}, {"allow_missing": {}}]}}}]
})";

TEST(CompileJwt, WhetherATokenIsLookedAtIsNotTheTokensToSay) {
  const std::string why = refusal(
      with("forward: true",
           "[{match: {prefix: /, dynamic_metadata: [{filter: envoy.filters.http.jwt_authn, "
           "path: [{key: payload}, {key: sub}], value: {present_match: true}}]}, requires: {provider_name: p}}]"));
  EXPECT_TRUE(why.contains("match.dynamic_metadata: what a token says cannot decide")) << why;
}

TEST(CompileJwt, WhatIstiodSendsIsUnderstood) {
  const Compiled made = compiled(kIstiods);
  ASSERT_TRUE(made) << made.error().detail;
  const config::JwtAuthentication& all = **made;
  EXPECT_TRUE(all.bypass_cors_preflight);
  ASSERT_EQ(all.providers.size(), 1U);
  const config::JwtProvider& one = all.providers[0];
  EXPECT_EQ(one.name, "origins-0");
  EXPECT_EQ(one.issuer, "https://issuer.example");
  EXPECT_EQ(one.audiences, (std::vector<std::string>{"app-1", "web"}));
  ASSERT_NE(one.keys, nullptr);
  EXPECT_EQ(one.keys->keys.at(0).kid, "k1");
  EXPECT_EQ(one.keys->keys.at(0).alg, tls::SignatureAlgorithm::rs256);
  ASSERT_EQ(one.from_headers.size(), 2U);
  EXPECT_EQ(one.from_headers[0].name + "|" + one.from_headers[0].prefix, "authorization|Bearer ");
  EXPECT_EQ(one.from_headers[1].name + "|" + one.from_headers[1].prefix, "x-jwt|");
  EXPECT_EQ(one.from_params, std::vector<std::string>{"access_token"});
  EXPECT_EQ(one.from_cookies, std::vector<std::string>{"tok"});
  EXPECT_TRUE(one.forward);
  EXPECT_EQ(one.payload_header, "x-jwt-payload");
  EXPECT_EQ(one.claim_to_headers.at(0).header + "=" + one.claim_to_headers.at(0).claim, "x-sub=sub");
  EXPECT_EQ(one.payload_name, "payload");
  EXPECT_EQ(one.space_delimited_claims, (std::vector<std::string>{"permission", "scope"}));
  EXPECT_EQ(one.clock_skew, 60s);
  const JwtRequirement& required = all.rules.at(0).requirement;
  EXPECT_EQ(required.kind, Kind::any);
  EXPECT_EQ(required.of.at(0).kind, Kind::provider);
  EXPECT_EQ(required.of.at(1).kind, Kind::allow_missing);
  EXPECT_EQ(required.of.at(1).providers, std::vector<uint32_t>{0});
}

// A CONNECT has no path; a rule for every path must not let it by.
TEST(CompileJwt, ARuleForEveryPathTakesConnectToo) {
  const Compiled made = compiled(kIstiods);
  ASSERT_TRUE(made) << made.error().detail;
  ASSERT_EQ((*made)->rules.size(), 2U);
  EXPECT_EQ((*made)->rules[1].match.path.kind, config::PathMatch::Kind::connect);
  EXPECT_EQ((*made)->rules[1].requirement.kind, Kind::any);
  EXPECT_EQ((*with("", "[{match: {prefix: /a}, requires: {provider_name: p}}]"))->rules.size(), 1U);
}

TEST(CompileJwt, UnsetPlacesAndSkewHaveTheirDefaults) {
  const Compiled made =
      with("clock_skew_seconds: 5, require_expiration: true, max_lifetime: 60s, subjects: {exact: s}");
  ASSERT_TRUE(made) << made.error().detail;
  const config::JwtProvider& one = (*made)->providers[0];
  EXPECT_EQ(one.from_headers.at(0).name + "|" + one.from_headers.at(0).prefix, "authorization|Bearer ");
  EXPECT_EQ(one.from_params, std::vector<std::string>{"access_token"});
  EXPECT_TRUE(one.from_cookies.empty());
  EXPECT_EQ(one.clock_skew, 5s);
  EXPECT_EQ(one.max_lifetime, 60s);
  EXPECT_TRUE(one.require_expiration && one.subjects->matches("s"));
  EXPECT_TRUE((*with("from_cookies: [c]"))->providers[0].from_headers.empty());
}

TEST(CompileJwt, KeysMayComeAsBytes) {
  const Compiled made = compiled(fmt::format("providers: {{p: {{local_jwks: {{inline_bytes: \"{}\"}}}}}}",
                                             codec::base64_encode(tls::testing::published())));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->providers[0].keys->keys.size(), 5U);
}

TEST(CompileJwt, RemoteKeysAreDescribed) {
  const Compiled made = compiled(R"(
providers:
  a: {remote_jwks: {http_uri: {uri: "https://i.test/keys", cluster: keys, timeout: 5s}, cache_duration: 300s,
                    async_fetch: {failed_refetch_duration: 2s}, retry_policy: {num_retries: 3}},
      jwt_cache_config: {jwt_cache_size: 10}}
  b: {remote_jwks: {http_uri: {uri: "https://i.test/keys", cluster: keys, timeout: 1s}}}
)");
  ASSERT_TRUE(made) << made.error().detail;
  const config::RemoteJwks& a = *(*made)->providers[0].remote;
  EXPECT_EQ(a.uri + " by " + a.cluster, "https://i.test/keys by keys");
  EXPECT_EQ(a.timeout, 5s);
  EXPECT_EQ(a.cache_duration, 300s);
  EXPECT_EQ(a.refetch_after_failure, 2s);
  EXPECT_TRUE(a.fetch_early);
  EXPECT_EQ((*made)->providers[1].remote->cache_duration, 10min);
  EXPECT_EQ((*made)->providers[1].keys, nullptr);
  EXPECT_EQ((*made)->names_clusters(), std::vector<std::string>{"keys"});
}

// istiod stands a key that nothing was ever signed with in for keys it could not fetch.
TEST(CompileJwt, KeysOfNoUseCloseTheProviderAlone) {
  const std::string keys = R"({"keys":[{"e":"AQAB","kid":"abc","kty":"RSA","n":"RXJyb3I"}]})";
  const Compiled made =
      compiled(fmt::format("providers: {{p: {{local_jwks: {{inline_string: {}}}}}}}", codec::quote_json(keys)));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->providers[0].keys, nullptr);
  EXPECT_EQ((*made)->providers[0].no_keys,
            "no key of the key set can be used; key 1 (kid \"abc\"): its modulus has 39 bits; 2048 to 8192 are taken");
}

TEST(CompileJwt, AllowancesAreAboutTheProvidersBesideThem) {
  const auto of = [](const std::string& requirement) {
    const Compiled made = requiring(requirement);
    EXPECT_TRUE(made) << made.error().detail;
    return made ? (*made)->rules.at(0).requirement : JwtRequirement();
  };
  using Indices = std::vector<uint32_t>;
  EXPECT_EQ(of("{allow_missing: {}}").providers, (Indices{0, 1, 2}));
  EXPECT_EQ(of("{allow_missing_or_failed: {}}").kind, Kind::allow_missing_or_failed);
  const JwtRequirement any =
      of("{requires_any: {requirements: [{allow_missing: {}}, {provider_name: b}, {allow_missing_or_failed: {}}, "
         "{provider_and_audiences: {provider_name: c, audiences: [x]}}]}}");
  ASSERT_EQ(any.of.size(), 3U);
  EXPECT_EQ(any.of[0].providers, Indices{1});
  EXPECT_EQ(any.of[1].audiences, std::vector<std::string>{"x"});
  EXPECT_EQ(any.of[2].kind, Kind::allow_missing_or_failed);
  EXPECT_EQ(any.of[2].providers, (Indices{1, 2}));
  const JwtRequirement all = of("{requires_all: {requirements: [{provider_name: a}, {allow_missing: {}}]}}");
  EXPECT_EQ(all.kind, Kind::all);
  EXPECT_EQ(all.of.at(1).providers, (Indices{0, 1, 2}));
}

TEST(CompileJwt, RequirementsMayBeNamed) {
  const Compiled made =
      compiled(fmt::format("providers: {{p: {{local_jwks: {}}}}}\nrequirement_map: {{mine: {{provider_name: p}}}}\n"
                           "rules: [{{match: {{path: /a}}, requirement_name: mine}}]",
                           inline_keys()));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->rules.at(0).requirement.kind, Kind::provider);
}

TEST(CompileJwt, ChoicesLeftOpenAreRefused) {
  EXPECT_EQ(refusal(compiled("providers: {p: {issuer: i}}")),
            "filter: providers[\"p\"]: it says nothing of the issuer's keys; set local_jwks or remote_jwks");
  EXPECT_EQ(refusal(compiled("providers: {p: {local_jwks: {}}}")),
            "filter: providers[\"p\"].local_jwks: it is missing; set inline_string or inline_bytes");
  EXPECT_TRUE(refusal(with("", "[{match: {prefix: /}}]")).starts_with("filter: rules[0]: it says nothing to require;"));
  EXPECT_TRUE(refusal(with("", "[{match: {prefix: /}, requires: {}}]"))
                  .starts_with("filter: rules[0].requires: it says nothing"));
  EXPECT_TRUE(refusal(with("", "[{match: {}, requires: {provider_name: p}}]"))
                  .starts_with("filter: rules[0].match: it says no path to match"));
  EXPECT_TRUE(
      refusal(with("", "[{requires: {provider_name: p}}]")).starts_with("filter: rules[0].match: it is missing"));
  EXPECT_EQ(refusal(requiring("{requires_any: {}}")),
            "filter: rules[0].requires.requires_any.requirements: it is empty; name what is required");
  EXPECT_TRUE(refusal(requiring("{requires_all: {requirements: [{provider_name: a}, {}]}}"))
                  .starts_with("filter: rules[0].requires.requires_all.requirements[1]: it says nothing to require"));
}

TEST(CompileJwt, NamesThatLeadNowhereAreRefused) {
  EXPECT_EQ(refusal(requiring("{provider_name: d}")),
            "filter: rules[0].requires.provider_name: there is no provider \"d\"; add it to providers");
  EXPECT_EQ(refusal(requiring("{provider_and_audiences: {provider_name: d}}")),
            "filter: rules[0].requires.provider_and_audiences.provider_name: there is no provider \"d\"; add it to "
            "providers");
  EXPECT_EQ(refusal(with("", "[{match: {prefix: /}, requirement_name: x}]")),
            "filter: rules[0].requirement_name: there is no requirement \"x\"; add it to requirement_map");
  EXPECT_EQ(refusal(compiled("requirement_map: {x: {provider_name: d}}")),
            "filter: requirement_map[\"x\"].provider_name: there is no provider \"d\"; add it to providers");
}

TEST(CompileJwt, ProvidersThatCannotBeMeantAreRefused) {
  const auto why = [](const std::string& members) {
    const std::string said = refusal(with(members));
    const std::string start = "filter: providers[\"p\"].";
    return said.starts_with(start) ? said.substr(start.size()) : said;
  };
  EXPECT_EQ(why("from_headers: [{name: ''}]"), "from_headers[0].name: it is empty; name a header");
  EXPECT_EQ(why("from_headers: [{name: ':path'}]"), "from_headers[0].name: it is no header name");
  EXPECT_EQ(why("from_headers: [{name: a, value_prefix: \"a\\nb\"}]"),
            "from_headers[0].value_prefix: it has a control character");
  EXPECT_EQ(why("from_params: ['']"), "from_params[0]: it is empty");
  EXPECT_EQ(why("from_cookies: ['']"), "from_cookies[0]: it is empty");
  EXPECT_EQ(why("audiences: ['']"), "audiences[0]: it is empty");
  EXPECT_EQ(why("subjects: {}").substr(0, 8), "subjects");
  EXPECT_EQ(why("max_lifetime: -1s"), "max_lifetime: a duration cannot be negative");
  EXPECT_EQ(why("forward_payload_header: Content-Length"),
            "forward_payload_header: no claim may set the header \"content-length\"; choose another");
  EXPECT_EQ(why("claim_to_headers: [{header_name: Host, claim_name: a}]"),
            "claim_to_headers[0].header_name: no claim may set the header \"host\"; choose another");
  EXPECT_EQ(why("claim_to_headers: [{header_name: x}]"), "claim_to_headers[0].claim_name: it is empty; name a claim");
  EXPECT_EQ(why("claim_to_headers: [{claim_name: x}]"), "claim_to_headers[0].header_name: it is empty; name a header");
}

TEST(CompileJwt, KeysThatAreNoneAreRefused) {
  EXPECT_TRUE(refusal(compiled("providers: {p: {local_jwks: {inline_string: x}}}"))
                  .starts_with("filter: providers[\"p\"].local_jwks: the key set is no JSON: 1:1"));
  EXPECT_EQ(refusal(compiled("providers: {p: {local_jwks: {filename: /x}}}")),
            "filter: providers[\"p\"].local_jwks.filename: weft speaks inline_string and inline_bytes here");
  const auto remote = [](const std::string& text) {
    return refusal(compiled("providers: {p: {remote_jwks: " + text + "}}"));
  };
  const std::string at = "filter: providers[\"p\"].remote_jwks.";
  EXPECT_EQ(remote("{}"), at + "http_uri.uri: it is empty; say where the keys are published");
  EXPECT_EQ(remote("{http_uri: {uri: u, timeout: 1s}}"),
            at + "http_uri.cluster: it is empty; name the cluster that leads there");
  EXPECT_EQ(remote("{http_uri: {uri: u, cluster: c}}"), at + "http_uri.timeout: it is missing; say how long to wait");
  EXPECT_EQ(remote("{http_uri: {uri: u, cluster: c, timeout: 1s}, cache_duration: 0s}"),
            at + "cache_duration: it is less than a millisecond");
}

TEST(CompileJwt, WhatIsNotSpokenIsRefusedByName) {
  jwt::JwtAuthentication message;
  message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(3, "");
  EXPECT_EQ(refusal(compiled(message)),
            "filter: weft does not speak the field \"filter_state_rules\" of "
            "envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication");
  // An arm of a choice that is unknown to us.
  jwt::JwtAuthentication arm;
  auto* requirement = arm.add_rules()->mutable_requires_();
  requirement->GetReflection()->MutableUnknownFields(requirement)->AddLengthDelimited(7, "");
  EXPECT_EQ(
      refusal(compiled(arm)),
      "filter: rules[0].requires: field 7 of envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement is unknown "
      "to weft");
  EXPECT_NE(refusal(with("failed_status_in_metadata: x")).find("weft does not speak the field"), std::string::npos);
  EXPECT_NE(refusal(with("header_in_metadata: x")).find("weft does not speak the field"), std::string::npos);
}

}  // namespace
}  // namespace weft::xds
