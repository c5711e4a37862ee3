// What our filters decide, judged by the engine proxies run: the same as a real istiod's, made of the same policies.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/json.h"
#include "mesh/model.h"
#include "mesh/testing/render_security.h"
#include "mesh/testing/shop.h"
#include "rules/authorize.h"
#include "rules/jwt.h"
#include "tls/testing/issuer.h"
#include "xds/testing/jwt.h"
#include "xds/testing/rbac.h"

namespace weft::control {
namespace {

using codec::Value;
using Filters = std::vector<std::shared_ptr<const config::Policies>>;

constexpr std::string_view kPod = R"(
apiVersion: v1
kind: Pod
metadata: {name: app-1-x, namespace: default, labels: {app: app-1}}
spec: {containers: [{name: app, ports: [{name: http, containerPort: 8080}, {name: tcp, containerPort: 3306}, {name: odd, containerPort: 7777}]}]}
status: {phase: Running, podIP: 10.244.0.9}
)";

// The AuthorizationPolicies that tests/golden/istio/rbac_filters.json was made of.
std::vector<Value> golden_policies() {
  std::vector<Value> out;
  for (Value& object : mesh::testing::manifests("tests/golden/istio/config/30-security.yaml")) {
    if (object.get("kind").as_string() == "AuthorizationPolicy") out.push_back(std::move(object));
  }
  EXPECT_EQ(out.size(), 4U);
  return out;
}

bool is_custom(const Value& policy) { return policy.at("spec", "action").as_string() == "CUSTOM"; }

std::vector<Value> without_custom() {
  std::vector<Value> out = golden_policies();
  EXPECT_EQ(std::erase_if(out, is_custom), 1U);
  return out;
}

mesh::Model model_of(const std::vector<Value>& policies) {
  mesh::Model model{mesh::Settings{}};
  model.apply(mesh::testing::document(kPod));
  for (const Value& object : policies) model.apply(object);
  return model;
}

mesh::Model model_of(std::string_view policies) { return model_of(mesh::testing::documents(policies)); }

std::vector<Value> filters_of(const mesh::Model& model, std::string_view chain) {
  return mesh::testing::chain_filters(model, *model.workload({"default", "app-1-x"}), "virtualInbound", chain);
}

std::vector<Value> golden(std::string_view kind) {
  std::ostringstream text;
  text << std::ifstream("tests/golden/istio/rbac_filters.json").rdbuf();
  auto parsed = codec::parse_json(text.str());
  EXPECT_TRUE(parsed);
  return parsed ? parsed->get(kind).as_array() : std::vector<Value>();
}

template <class Compile>
Filters compiled(const std::vector<Value>& filters, Compile compile) {
  Filters out;
  for (const Value& filter : filters) {
    auto one = compile(filter);
    EXPECT_TRUE(one) << one.error().detail;
    if (one) out.push_back(*one);
  }
  return out;
}

rules::Decision decide(const Filters& filters, const rules::Facts& facts) {
  std::vector<const config::Policies*> pointers;
  for (const auto& one : filters) pointers.push_back(one.get());
  return rules::authorize(pointers, facts);
}

// "V" wherever it stands becomes the value.
void put_value(Value& at, const Value& value) {
  if (at.is_object()) {
    for (codec::Member& member : at.object_ref()) put_value(member.value, value);
  } else if (at.is_array()) {
    for (Value& element : at.array_ref()) put_value(element, value);
  } else if (at.as_string() == "V") {
    at = value;
  }
}

// One described request, and all that are made of it by choosing each fact from a few.
class Istio : public ::testing::Test {
 protected:
  static Value claims(std::string_view json) { return *codec::parse_json(json); }

  template <class Look>
  void each_connection(Look look) {
    for (const char* name :
         {"", "spiffe://cluster.local/ns/default/sa/web", "spiffe://cluster.local/ns/default/sa/batch",
          "spiffe://cluster.local/ns/ops/sa/admin", "spiffe://cluster.local/ns/defaults/sa/web"}) {
      uris_ = {name};
      peer_.uris = uris_;
      facts_.peer = *name == '\0' ? nullptr : &peer_;
      for (const char* ip : {"10.1.1.1", "11.1.1.1", "192.168.4.5"}) {
        facts_.direct_remote = facts_.remote = config::parse_ip(ip);
        for (const uint16_t port : {8080, 9090, 8081}) {
          facts_.destination_port = port;
          for (const char* sni : {"", "a.example.com"}) {
            facts_.server_name = sni;
            look();
          }
        }
      }
    }
  }

  template <class Look>
  void each_request(Look look) {
    const Value good = claims(R"({"iss": "https://issuer.example", "sub": "ann", "groups": ["dev", "x"]})");
    const Value other = claims(R"({"iss": "https://other.example", "sub": "ann", "groups": "dev"})");
    const Value poor = claims(R"({"iss": "https://issuer.example", "sub": "ann", "groups": "ops"})");
    for (const char* method : {"GET", "PUT", "DELETE"}) {
      for (const char* path :
           {"/api/items?q=1", "/v/7/x", "/v/7/8/x", "/any/info", "/admin/a", "/ext/thing", "/other"}) {
        for (const char* host : {"app-1.default:8080", "APP-1.other", "app-2.default"}) {
          for (const Value* token : {&good, &other, &poor, static_cast<const Value*>(nullptr)}) {
            for (const char* tenant : {"", "banned"}) {
              http::Arena arena;
              http::RequestHead request(arena);
              request.method = method;
              request.path = path;
              request.authority = host;
              if (*tenant != '\0') request.headers.add("x-tenant", tenant);
              facts_.request = &request;
              facts_.claims = token;
              look();
            }
          }
        }
      }
    }
    facts_.request = nullptr;
    facts_.claims = nullptr;
  }

  std::string described() const {
    const auto* request = facts_.request;
    return fmt::format("{} port {} sni \"{}\" {}", facts_.peer == nullptr ? "nobody" : uris_.front(),
                       facts_.destination_port, facts_.server_name,
                       request == nullptr ? std::string()
                                          : fmt::format("{} {} {}", std::string(request->method),
                                                        std::string(request->authority), std::string(request->path)));
  }

  std::vector<std::string> uris_;
  rules::Peer peer_;
  rules::Facts facts_;
};

TEST_F(Istio, DecidesTheSameOfEveryRequest) {
  const Filters theirs = compiled(golden("http"), xds::testing::http_rbac);
  const Filters ours = compiled(filters_of(model_of(without_custom()), "0.0.0.0_8080"), xds::testing::http_rbac);
  ASSERT_EQ(ours.size(), 3U);
  size_t allowed = 0;
  size_t audited = 0;
  each_connection([&] {
    each_request([&] {
      const rules::Decision a = decide(theirs, facts_);
      const rules::Decision b = decide(ours, facts_);
      ASSERT_EQ(why(a), why(b)) << described();
      ASSERT_EQ(a.audits.size(), b.audits.size()) << described();
      allowed += b.allowed ? 1 : 0;
      audited += b.audits.size();
    });
  });
  EXPECT_GT(allowed, 100U);
  EXPECT_GT(audited, 100U);
}

TEST_F(Istio, DecidesTheSameOfEveryConnection) {
  Filters theirs = compiled(golden("tcp"), xds::testing::tcp_rbac);
  const mesh::Model model = model_of(without_custom());
  const Filters ours = compiled(filters_of(model, "0.0.0.0_3306"), xds::testing::tcp_rbac);
  const Filters opaque = compiled(filters_of(model, "0.0.0.0_7777-opaque"), xds::testing::tcp_rbac);
  size_t allowed = 0;
  each_connection([&] {
    const std::string said = why(decide(ours, facts_));
    ASSERT_EQ(why(decide(theirs, facts_)), said) << described();
    ASSERT_EQ(why(decide(opaque, facts_)), said) << described();
    allowed += said.starts_with("allowed") ? 1 : 0;
  });
  EXPECT_GT(allowed, 0U);
}

TEST_F(Istio, WithoutAProviderCustomIsDeniedWhereIstioWouldAsk) {
  const Filters theirs = compiled(golden("http"), xds::testing::http_rbac);
  const Filters ours = compiled(filters_of(model_of(golden_policies()), "0.0.0.0_8080"), xds::testing::http_rbac);
  size_t asked = 0;
  facts_.destination_port = 9090;
  each_request([&] {
    const rules::Decision a = decide(theirs, facts_);
    const bool asks = a.shadows[0].verdict.policy != nullptr;
    asked += asks ? 1 : 0;
    ASSERT_EQ(why(decide(ours, facts_)), asks ? "denied by AuthorizationPolicy default/custom rule[0]" : why(a))
        << described();
  });
  EXPECT_GT(asked, 0U);
}

// A filter that proxies refuse would leave the one before in force, so nothing that a policy may say makes one.
TEST(Policies, WhateverTheySayCompiles) {
  constexpr std::string_view kValues =
      R"(['*', 'a*', '*a', '**', 'a.b(c)[d]{2}+$^|?\', '{*}', '/{*}/x', '/x/{**}', 'a/{**}/b', '/', 'a/b', '*/b', 'a/*', '1.2.3.4', '1.2.3.4/33', 'fd00::/8', '::ffff:1.2.3.4/96', '80', '99999', '-1', 'spiffe://a', 'ü'])";
  std::string rules;
  const auto add = [&](std::string_view list, std::string_view inner, std::string name) {
    std::string negated = "not" + name;
    negated[3] = static_cast<char>(negated[3] - 'a' + 'A');
    for (const std::string& one : {name, negated})
      rules += fmt::format("  - {{{}: [{{{}: {{{}: [V]}}}}]}}\n", list, inner, one);
  };
  for (const char* name :
       {"principals", "requestPrincipals", "namespaces", "serviceAccounts", "ipBlocks", "remoteIpBlocks"})
    add("from", "source", name);
  for (const char* name : {"hosts", "methods", "paths", "ports"}) add("to", "operation", name);
  for (const char* key : {"request.headers[x]", "request.headers[a b]", "request.headers[]", "source.ip", "remote.ip",
                          "source.namespace", "source.principal", "source.serviceAccount", "request.auth.principal",
                          "request.auth.audiences", "request.auth.presenter", "request.auth.claims[a][b]",
                          "request.auth.claims[]", "destination.ip", "destination.port", "connection.sni", "what"}) {
    for (const char* list : {"values", "notValues"})
      rules += fmt::format("  - {{when: [{{key: '{}', {}: [V]}}]}}\n", key, list);
  }
  size_t compiled_filters = 0;
  const std::vector<Value> values = mesh::testing::document(kValues).as_array();
  for (const char* action : {"ALLOW", "DENY"}) {
    Value policy = mesh::testing::document(
        fmt::format("apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {{name: p, namespace: "
                    "default}}\nspec:\n  action: {}\n  rules:\n{}",
                    action, rules));
    for (const Value& value : values) {
      Value made = policy;
      for (Value& rule : made["spec"]["rules"].array_ref()) put_value(rule, value);
      mesh::Model with{mesh::Settings{}};
      with.apply(mesh::testing::document(kPod));
      with.apply(made);
      for (const Value& filter : filters_of(with, "0.0.0.0_8080")) {
        const auto one = xds::testing::http_rbac(filter);
        ASSERT_TRUE(one) << value.as_string() << ": " << one.error().detail;
        ++compiled_filters;
      }
      for (const Value& filter : filters_of(with, "0.0.0.0_3306")) {
        const auto one = xds::testing::tcp_rbac(filter);
        ASSERT_TRUE(one) << value.as_string() << ": " << one.error().detail;
        ++compiled_filters;
      }
    }
  }
  EXPECT_EQ(compiled_filters, 2 * values.size() * 2);
}

// From the token to the decision: what one filter reads, the next one asks about.
TEST(Tokens, ClaimsReachThePolicies) {
  using tls::SignatureAlgorithm;
  constexpr WallTime kNow{1'700'000'000s};
  Value tokens = mesh::testing::document(R"(
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: r, namespace: default}
spec: {jwtRules: [{issuer: i.test}, {issuer: unknown.test, jwksUri: "https://unknown.test/keys"}]}
)");
  tokens["spec"]["jwtRules"].array_ref().front().set("jwks", tls::testing::published());
  mesh::Model model = model_of(R"(
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: users, namespace: default}
spec: {rules: [{from: [{source: {requestPrincipals: ["i.test/*"]}}], when: [{key: "request.auth.claims[scope]", values: [read]}]}]}
)");
  model.apply(tokens);
  std::vector<Value> filters = filters_of(model, "0.0.0.0_8080");
  ASSERT_EQ(filters.size(), 2U);
  const auto authentication = xds::testing::jwt_filter(filters.front());
  ASSERT_TRUE(authentication) << authentication.error().detail;
  const Filters policies = compiled({filters.back()}, xds::testing::http_rbac);

  const auto said = [&](const std::string& token) -> std::string {
    http::Arena arena;
    http::RequestHead request(arena);
    request.method = "GET";
    request.path = "/";
    request.authority = "app-1";
    const std::string bearer = "Bearer " + token;
    if (!token.empty()) request.headers.add("authorization", bearer);
    const rules::JwtOutcome outcome =
        rules::authenticate(**authentication, request, {.now = kNow, .fetched = {}, .remembers = {}});
    if (outcome.refusal) return fmt::format("{} {}", outcome.refusal->status, outcome.refusal->sentence);
    rules::Facts facts;
    facts.request = &request;
    facts.claims = outcome.accepted.empty() ? nullptr : &outcome.accepted.front().claims;
    return why(decide(policies, facts));
  };
  const auto token = [](std::string_view payload) { return tls::testing::sign(SignatureAlgorithm::es256, payload); };
  EXPECT_EQ(said(token(R"({"iss":"i.test","sub":"ann","exp":1700000300,"scope":"write read"})")),
            "allowed by AuthorizationPolicy default/users rule[0]");
  EXPECT_EQ(said(token(R"({"iss":"i.test","sub":"ann","exp":1700000300,"scope":"write"})")),
            "denied: no ALLOW policy matched (default/users)");
  EXPECT_EQ(said(""), "denied: no ALLOW policy matched (default/users)");
  EXPECT_TRUE(said(token(R"({"iss":"i.test","sub":"ann","exp":1600000000,"scope":"read"})")).starts_with("401 "));
  EXPECT_TRUE(said(token(R"({"iss":"unknown.test","sub":"ann","exp":1700000300})")).starts_with("401 "))
      << "its keys are not there";
}

}  // namespace
}  // namespace weft::control
