// RequestAuthentication → the JWT filter of a workload.
#include "mesh/request_authentication.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "mesh/model.h"
#include "mesh/testing/render_security.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;
using testing::document;

// RFC 8037 appendix A.2.
constexpr std::string_view kKeys =
    R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";

std::string authentication(std::string_view name, std::string_view rules) {
  return fmt::format(
      "apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: {{name: {}, namespace: shop}}\nspec: "
      "{{selector: {{matchLabels: {{app: product-catalog}}}}, jwtRules: {}}}\n",
      name, rules);
}

Model shop_with_sidecars() {
  Model model = testing::shop();
  constexpr std::pair<std::string_view, std::string_view> kPods[] = {
      {"a", "10.244.0.1"}, {"b", "10.244.0.2"}, {"c", "10.244.0.3"}, {"chrome", "10.244.0.4"}};
  for (const auto& [name, ip] : kPods) {
    Value pod = testing::pod(name, ip, "product-catalog", name == "chrome" ? "v2" : "v1");
    pod["spec"].set("initContainers", document("[{name: weft-proxy, image: weft}]"));
    model.apply(pod);
  }
  return model;
}

struct Tokens : ::testing::Test {
  Model model = shop_with_sidecars();
  std::string security(std::string_view pod = "a") const {
    return testing::chain_security_text(model, *model.workload({"shop", std::string(pod)}), "virtualInbound",
                                        "0.0.0.0_8080");
  }
  Value filter() const {
    const std::string text = security();
    EXPECT_TRUE(text.starts_with("jwt ")) << text;
    auto parsed = codec::parse_json(text.substr(4));
    return parsed ? *parsed : Value();
  }
  std::string sentences(const std::string& name) const {
    std::string text;
    for (const Trouble& trouble : model.troubles(*model.request_authentications().at({"shop", name})))
      text += to_sentence(trouble) + "\n";
    return text;
  }
};

TEST_F(Tokens, EveryField) {
  model.apply(document(authentication("r", fmt::format(R"([{{issuer: i, audiences: [a, b], jwks: '{}',
    fromHeaders: [{{name: Authorization, prefix: "Bearer "}}, {{name: x-jwt}}], fromParams: [token], fromCookies: [tok],
    forwardOriginalToken: true, outputPayloadToHeader: x-payload, outputClaimToHeaders: [{{header: x-sub, claim: sub}}],
    timeout: 5s, spaceDelimitedClaims: [groups]}}])",
                                                       kKeys))));
  auto wanted = codec::parse_json(R"({
    "providers": {"origins-0": {
      "issuer": "i", "audiences": ["a", "b"], "localJwks": {"inlineString": ""}, "forward": true,
      "fromHeaders": [{"name": "Authorization", "valuePrefix": "Bearer "}, {"name": "x-jwt"}],
      "fromParams": ["token"], "fromCookies": ["tok"], "forwardPayloadHeader": "x-payload",
      "payloadInMetadata": "payload", "claimToHeaders": [{"headerName": "x-sub", "claimName": "sub"}],
      "normalizePayloadInMetadata": {"spaceDelimitedClaims": ["groups", "permission", "scope"]}}},
    "rules": [{"match": {"prefix": "/"}, "requires": {"requiresAny": {"requirements": [
      {"providerName": "origins-0"}, {"allowMissing": {}}]}}}],
    "bypassCorsPreflight": true})");
  ASSERT_TRUE(wanted);
  (*wanted)["providers"]["origins-0"]["localJwks"].set("inlineString", kKeys);
  EXPECT_EQ(filter(), *wanted) << codec::to_json(filter());
  EXPECT_EQ(sentences("r"), "");
  EXPECT_EQ(security("inventory"), "") << "another's";
}

TEST_F(Tokens, AllThatAreAboutTheWorkloadAreOneFilter) {
  model.apply(document(authentication("r", fmt::format("[{{issuer: i, jwks: '{}'}}]", kKeys))));
  model.apply(
      document(authentication("s", fmt::format("[{{issuer: j, jwks: '{0}'}}, {{issuer: k, jwks: '{0}'}}]", kKeys))));
  const Value made = filter();
  EXPECT_EQ(made.get("providers").size(), 3U);
  EXPECT_EQ(made.get("rules").as_array().at(0).at("requires", "requiresAny", "requirements").size(), 4U);
  EXPECT_EQ(made.at("providers", "origins-2", "issuer").as_string(), "k");
}

TEST_F(Tokens, WhoseKeysAreNotThereTakesNoToken) {
  model.apply(document(authentication(
      "r",
      "[{issuer: i, jwksUri: 'https://i.example/keys', timeout: 2s}, {issuer: j}, {issuer: 'https://k.example/'}]")));
  for (const char* name : {"origins-0", "origins-1", "origins-2"})
    EXPECT_EQ(filter().at("providers", name, "localJwks", "inlineString").as_string(), R"({"keys":[]})");
  EXPECT_EQ(sentences("r"),
            "spec.jwtRules[0].jwksUri: its keys have not come from https://i.example/keys yet, so no token of this "
            "issuer is taken; see that it answers, or give the keys inline, as jwks\n"
            "spec.jwtRules[1].issuer: without jwks and jwksUri its keys are looked for at the issuer, which is no URL, "
            "so no token of this issuer is taken; say where its keys are, as jwksUri, or give them as jwks\n"
            "spec.jwtRules[2].issuer: its keys have not come from https://k.example/.well-known/openid-configuration "
            "yet, so no token of this issuer is taken; see that it answers, or give the keys inline, as jwks\n");
  EXPECT_EQ(model.key_urls(),
            (std::map<std::string, Duration>{{"https://i.example/keys", 2s},
                                             {"https://k.example/.well-known/openid-configuration", 10s}}));
  model.apply(document(authentication("r", R"([{issuer: i, jwks: '{"keys":[{"kty":"OKP"}]}'}])")));
  EXPECT_NE(sentences("r").find("spec.jwtRules[0].jwks: no key of the key set can be used"), std::string::npos)
      << sentences("r");
}

TEST_F(Tokens, FetchedKeysTakeTheirPlace) {
  model.apply(document(authentication("r", "[{issuer: i, jwksUri: 'https://i.example/keys'}]")));
  const Changes changes = model.set_keys("https://i.example/keys", std::string(kKeys));
  EXPECT_FALSE(changes.workloads.empty());
  EXPECT_EQ(changes.statuses.size(), 1U);
  EXPECT_EQ(filter().at("providers", "origins-0", "localJwks", "inlineString").as_string(), kKeys);
  EXPECT_EQ(sentences("r"), "");
  EXPECT_TRUE(model.set_keys("https://i.example/keys", std::string(kKeys)).workloads.empty()) << "the same keys";
  model.apply(document(authentication("s", "[{issuer: i, jwksUri: 'https://i.example/keys'}]")));
  EXPECT_EQ(sentences("s"), "") << "what was fetched for one is there for the next";
}

TEST_F(Tokens, WithoutRulesThereIsNoFilter) {
  model.apply(document(authentication("r", "[]")));
  EXPECT_EQ(security(), "");
}

TEST_F(Tokens, WhatChangesIsToldOfThoseItIsAbout) {
  const Changes changes = model.apply(document(authentication("r", "[{issuer: i}]")));
  EXPECT_TRUE(changes.workloads.contains({"shop", "a"}));
  EXPECT_FALSE(changes.workloads.contains({"shop", "inventory"}));
  EXPECT_TRUE(changes.statuses.contains({"RequestAuthentication", {"shop", "r"}}));
  EXPECT_TRUE(model.apply(document(authentication("r", "[{issuer: i}]"))).empty()) << "the same again";
}

TEST_F(Tokens, AKeyThatIsPassedOverIsTold) {
  std::string keys(kKeys.substr(0, kKeys.size() - 2));
  const std::string told =
      "spec.jwtRules[0].jwks: key 2 (kid \"a\"): its \"use\" is not \"sig\", so no token signed with it is taken; see "
      "that the issuer signs with one of the others\n";
  keys += R"(,{"kid":"a","kty":"EC","use":"sing"})";
  const auto apply = [&](const std::string& all) {
    model.apply(document(authentication("a", fmt::format("[{{issuer: i, jwks: '{}'}}]", all))));
  };
  apply(keys + "]}");
  EXPECT_EQ(sentences("a"), told);
  for (const char* kid : {"b", "c", "d", "e"}) keys += fmt::format(R"(,{{"kid":"{}","kty":"EC","use":"sing"}})", kid);
  apply(keys + "]}");
  const std::string all = sentences("a");
  EXPECT_TRUE(
      all.contains("key 4 (kid \"c\"): its \"use\" is not \"sig\", so no token signed with it is taken (and 2 "
                   "more keys); see"))
      << all;
  EXPECT_FALSE(all.contains("key 5")) << all;
  apply(std::string(kKeys.substr(0, kKeys.size() - 2)) + R"(,{"kid":"a","kty":"RSA","use":"enc"}]})");
  EXPECT_EQ(sentences("a"), "") << "what it encrypts by, nobody signs by";
}

TEST_F(Tokens, AFetchedKeyThatIsPassedOverIsTold) {
  model.apply(document(authentication("a", "[{issuer: i, jwksUri: 'https://desk.example/keys'}]")));
  model.set_keys("https://desk.example/keys", std::string(kKeys.substr(0, kKeys.size() - 2)) + R"(,{"kid":")" +
                                                  std::string(500, 'k') + R"(","kty":"EC"}]})");
  EXPECT_EQ(sentences("a"),
            "spec.jwtRules[0].jwksUri: key 2: cannot be used, so no token signed with it is taken; see that the issuer "
            "signs with one of the others\n");
}

}  // namespace
}  // namespace weft::mesh
