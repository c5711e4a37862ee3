// What a real istiod sent (tests/golden/istio/), compiled and judged: what the AuthorizationPolicies it was made of
// mean.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/json.h"
#include "rules/authorize.h"
#include "xds/testing/rbac.h"

namespace weft::xds {
namespace {

using Filters = std::vector<std::shared_ptr<const config::Policies>>;

codec::Value golden() {
  const std::ifstream file("tests/golden/istio/rbac_filters.json");
  std::ostringstream text;
  text << file.rdbuf();
  auto parsed = codec::parse_json(text.str());
  if (!parsed) ADD_FAILURE() << parsed.error().detail;
  return parsed ? *parsed : codec::Value();
}

template <class Compile>
Filters compiled(std::string_view kind, Compile compile) {
  Filters out;
  const codec::Value document = golden();
  for (const codec::Value& filter : document.get(kind).as_array()) {
    auto one = compile(filter);
    if (!one) ADD_FAILURE() << one.error().detail;
    if (one) out.push_back(*one);
  }
  EXPECT_EQ(out.size(), 4U);
  return out;
}

class IstioRbac : public ::testing::Test {
 protected:
  IstioRbac() : request_(arena_) {
    request_.method = "GET";
    request_.authority = "app-1.default.svc.cluster.local:8080";
    request_.path = "/api/items?q=1";
    facts_.peer = &peer_;
    facts_.direct_remote = config::parse_ip("10.1.1.1");
    facts_.remote = facts_.direct_remote;
    facts_.destination_port = 8080;
    facts_.request = &request_;
    facts_.claims = &claims_;
    come_from("default", "web");
  }

  void come_from(const std::string& ns, const std::string& account) {
    uris_ = {"spiffe://cluster.local/ns/" + ns + "/sa/" + account};
    peer_.uris = uris_;
  }

  rules::Decision decide(const Filters& filters) const {
    std::vector<const config::Policies*> pointers;
    for (const auto& one : filters) pointers.push_back(one.get());
    return rules::authorize(pointers, facts_);
  }
  std::string http() const { return why(decide(http_)); }
  std::string tcp() const { return why(decide(tcp_)); }

  Filters http_ = compiled("http", testing::http_rbac);
  Filters tcp_ = compiled("tcp", testing::tcp_rbac);
  http::Arena arena_;
  http::RequestHead request_;
  std::vector<std::string> uris_;
  rules::Peer peer_;
  codec::Value claims_ = *codec::parse_json(R"({"iss": "https://issuer.example", "sub": "ann", "groups": ["dev"]})");
  rules::Facts facts_;
};

constexpr const char* kRule0 = "allowed by AuthorizationPolicy default/allow rule[0]";
constexpr const char* kNone = "denied: no ALLOW policy matched (default/allow)";

TEST_F(IstioRbac, RuleZeroAsksForPeerTokenHostMethodPathAndSource) {
  EXPECT_EQ(http(), kRule0);
  for (const char* path : {"/v/7/x", "/any/where/info", "/api/"}) {
    request_.path = path;
    EXPECT_EQ(http(), kRule0) << path;
  }
  for (const char* path : {"/v/7/8/x", "/v//x", "/api", "/other"}) {
    request_.path = path;
    EXPECT_EQ(http(), kNone) << path;
  }
  request_.path = "/api/items";
  request_.method = "PATCH";
  EXPECT_EQ(http(), kNone);
  request_.method = "GET";
  request_.authority = "app-2.default";
  EXPECT_EQ(http(), kNone);
  request_.authority = "APP-1.other";
  EXPECT_EQ(http(), kRule0);
  facts_.direct_remote = config::parse_ip("11.1.1.1");
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, RuleZeroAsksWhoCalls) {
  come_from("default", "other");
  EXPECT_EQ(http(), kNone);
  come_from("default", "web");
  EXPECT_EQ(http(), kRule0);
  facts_.peer = nullptr;
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, RuleZeroAsksForClaims) {
  for (const char* good : {R"({"iss": "https://issuer.example", "sub": "ann", "groups": "admin"})",
                           R"({"iss": "https://issuer.example", "sub": "b", "groups": ["x", "admin"]})"}) {
    claims_ = *codec::parse_json(good);
    EXPECT_EQ(http(), kRule0) << good;
  }
  for (const char* bad : {R"({"iss": "https://other.example", "sub": "ann", "groups": ["dev"]})",
                          R"({"iss": "https://issuer.example", "sub": "", "groups": ["dev"]})",
                          R"({"iss": "https://issuer.example", "groups": ["dev"]})",
                          R"({"iss": "https://issuer.example", "sub": "ann", "groups": ["ops"]})",
                          R"({"iss": "https://issuer.example", "sub": "ann", "groups": {"dev": true}})"}) {
    claims_ = *codec::parse_json(bad);
    EXPECT_EQ(http(), kNone) << bad;
  }
  facts_.claims = nullptr;
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, ABannedTenantIsNotLetIn) {
  request_.headers.add("x-tenant", "good");
  EXPECT_EQ(http(), kRule0);
  request_.headers.set("x-tenant", "banned");
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, DenyComesBeforeAllow) {
  request_.method = "DELETE";
  request_.path = "/admin/users";
  EXPECT_EQ(http(), "denied by AuthorizationPolicy default/deny-admin rule[0]");
  facts_.peer = nullptr;
  EXPECT_EQ(http(), "denied by AuthorizationPolicy default/deny-admin rule[0]");
  facts_.peer = &peer_;
  come_from("ops", "admin");
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, TheOtherRules) {
  facts_.peer = &peer_;
  come_from("default", "batch");
  facts_.destination_port = 9090;
  facts_.remote = config::parse_ip("192.168.4.5");
  EXPECT_EQ(http(), "allowed by AuthorizationPolicy default/allow rule[1]");
  facts_.remote = config::parse_ip("10.1.1.1");
  EXPECT_EQ(http(), kNone);
  facts_.destination_port = 8081;
  facts_.server_name = "a.example.com";
  EXPECT_EQ(http(), "allowed by AuthorizationPolicy default/allow rule[2]");
  facts_.server_name = "";
  EXPECT_EQ(http(), kNone);
}

TEST_F(IstioRbac, AuditAndCustomSayWhatTheySaw) {
  request_.method = "PUT";
  request_.path = "/ext/thing";
  const rules::Decision decision = decide(http_);
  EXPECT_FALSE(decision.allowed);
  ASSERT_EQ(decision.audits.size(), 1U);
  EXPECT_EQ(decision.audits[0]->text(), "AuthorizationPolicy default/audit rule[0]");
  ASSERT_EQ(decision.shadows.size(), 1U);
  EXPECT_EQ(decision.shadows[0].filter->shadow_stat_prefix, "istio_ext_authz_");
  EXPECT_EQ(decision.shadows[0].verdict.policy->name,
            "istio-ext-authz-ext-authz-grpc-ns[default]-policy[custom]-rule[0]");
  request_.method = "GET";
  request_.path = "/api/items";
  EXPECT_EQ(decide(http_).audits.size(), 0U);
  EXPECT_EQ(decide(http_).shadows[0].verdict.policy, nullptr);
}

TEST_F(IstioRbac, OnTcpOnlyTheConnectionCounts) {
  facts_.request = nullptr;
  facts_.claims = nullptr;
  // istiod widened the DENY to whatever it can say without a request.
  EXPECT_EQ(tcp(), "denied by AuthorizationPolicy default/deny-admin rule[0]");
  come_from("ops", "admin");
  EXPECT_EQ(tcp(), kNone);
  facts_.destination_port = 8081;
  facts_.server_name = "a.example.com";
  EXPECT_EQ(tcp(), "allowed by AuthorizationPolicy default/allow rule[2]");
}

}  // namespace
}  // namespace weft::xds
