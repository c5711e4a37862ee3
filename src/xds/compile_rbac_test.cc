#include "xds/compile_rbac.h"

#include <google/protobuf/any.pb.h>
#include <gtest/gtest.h>

#include "codec/json.h"
#include "envoy/extensions/filters/http/rbac/v3/rbac.pb.h"
#include "rules/authorize.h"
#include "xds/testing/rbac.h"

namespace weft::xds {
namespace {

using envoy::extensions::filters::http::rbac::v3::RBAC;
using testing::Compiled;
using testing::http_rbac;
using testing::rbac_json;
using testing::tcp_rbac;

constexpr std::string_view kAny = R"({"any": true})";

codec::Value json(std::string_view text) {
  auto value = codec::parse_json(text);
  if (!value) ADD_FAILURE() << value.error().detail << " in " << text;
  return value ? *value : codec::Value();
}

Compiled permission(std::string_view text, std::string_view action = "ALLOW") {
  return http_rbac(json(rbac_json(action, text, kAny)));
}
Compiled principal(std::string_view text, std::string_view action = "ALLOW") {
  return http_rbac(json(rbac_json(action, kAny, text)));
}
Compiled tcp_permission(std::string_view text, std::string_view action) {
  return tcp_rbac(json(rbac_json(action, text, kAny)));
}

// What judges each arm: one request that has everything.
class CompileRbac : public ::testing::Test {
 protected:
  CompileRbac() : request_(arena_) {
    request_.method = "GET";
    request_.authority = "cart.shop";
    request_.path = "/v/1/x?q";
    request_.headers.add("x-tenant", "blue");
    peer_.uris = uris_;
    facts_.peer = &peer_;
    facts_.direct_remote = config::parse_ip("10.0.0.1");
    facts_.remote = config::parse_ip("192.168.1.1");
    facts_.destination = config::parse_ip("10.9.9.9");
    facts_.destination_port = 8080;
    facts_.server_name = "cart.example.com";
    facts_.request = &request_;
    facts_.claims = &claims_;
  }

  bool allows(const Compiled& compiled) const {
    if (!compiled) ADD_FAILURE() << compiled.error().detail;
    if (!compiled) return false;
    const config::Policies* filters[] = {compiled->get()};
    return rules::authorize(filters, facts_).allowed;
  }

  http::Arena arena_;
  http::RequestHead request_;
  std::vector<std::string> uris_ = {"spiffe://cluster.local/ns/shop/sa/web"};
  rules::Peer peer_;
  codec::Value claims_ = json(R"({"iss": "https://i", "groups": ["a", "b"], "n": 3, "team": {"name": "cart"}})");
  rules::Facts facts_;
};

TEST_F(CompileRbac, EveryPermission) {
  for (const char* holds : {
           R"({"any": true})",
           R"({"and_rules": {"rules": [{"any": true}, {"destination_port": 8080}]}})",
           R"({"or_rules": {"rules": [{"destination_port": 1}, {"destination_port": 8080}]}})",
           R"({"not_rule": {"destination_port": 1}})",
           R"({"header": {"name": ":method", "string_match": {"exact": "GET"}}})",
           R"({"header": {"name": ":authority", "string_match": {"prefix": "CART.", "ignore_case": true}}})",
           R"({"header": {"name": ":path", "string_match": {"suffix": "?q"}}})",
           R"({"header": {"name": "X-Tenant", "present_match": true}})",
           R"({"header": {"name": "x-tenant", "string_match": {"exact": "red"}, "invert_match": true}})",
           R"({"url_path": {"path": {"exact": "/v/1/x"}}})",
           R"({"uri_template": {"name": "uri-template", "typed_config": {
               "@type": "type.googleapis.com/envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig",
               "path_template": "/v/*/x"}}})",
           R"({"destination_ip": {"address_prefix": "10.9.0.0", "prefix_len": 16}})",
           R"({"destination_port_range": {"start": 8080, "end": 8081}})",
           R"({"requested_server_name": {"suffix": ".example.com"}})",
           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}, {"key": "iss"}],
               "value": {"string_match": {"exact": "https://i"}}}})",
       }) {
    EXPECT_TRUE(allows(permission(holds))) << holds;
    EXPECT_FALSE(allows(permission(std::string(R"({"not_rule": )") + holds + "}"))) << holds;
    EXPECT_FALSE(allows(permission(holds, "DENY"))) << holds;
    EXPECT_TRUE(allows(permission(holds, "LOG"))) << holds;
  }
}

TEST_F(CompileRbac, EveryPrincipal) {
  for (const char* holds : {
           R"({"any": true})",
           R"({"and_ids": {"ids": [{"any": true}, {"authenticated": {}}]}})",
           R"({"or_ids": {"ids": [{"not_id": {"any": true}}, {"any": true}]}})",
           R"({"authenticated": {"principal_name": {"exact": "spiffe://cluster.local/ns/shop/sa/web"}}})",
           R"({"authenticated": {"principal_name": {"prefix": "spiffe://cluster.local/"}}})",
           R"({"authenticated": {"principal_name": {"suffix": "/sa/web"}}})",
           R"({"authenticated": {"principal_name": {"safe_regex": {"regex": ".*/ns/shop/.*"}}}})",
           R"({"source_ip": {"address_prefix": "10.0.0.0", "prefix_len": 8}})",
           R"({"direct_remote_ip": {"address_prefix": "10.0.0.0", "prefix_len": 8}})",
           R"({"remote_ip": {"address_prefix": "192.168.0.0", "prefix_len": 16}})",
           R"({"header": {"name": "x-tenant", "string_match": {"exact": "blue"}}})",
           R"({"url_path": {"path": {"prefix": "/v/"}}})",
           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}, {"key": "groups"}],
               "value": {"or_match": {"value_matchers": [
                 {"list_match": {"one_of": {"string_match": {"exact": "b"}}}}, {"string_match": {"exact": "b"}}]}}}})",
           R"({"filter_state": {"key": "io.istio.peer_principal", "string_match": {"suffix": "/ns/shop/sa/web"}}})",
       }) {
    EXPECT_TRUE(allows(principal(holds))) << holds;
    EXPECT_FALSE(allows(principal(std::string(R"({"not_id": )") + holds + "}"))) << holds;
  }
}

TEST_F(CompileRbac, EveryValueOfAClaim) {
  const auto claim = [](std::string_view at, std::string_view value, std::string_view more = "") {
    return principal(fmt::format(R"({{"metadata": {{"filter": "envoy.filters.http.jwt_authn",
                         "path": [{{"key": "payload"}}, {{"key": "{}"}}], "value": {}{}}}}})",
                                 at, value, more));
  };
  EXPECT_TRUE(allows(claim("n", R"({"double_match": {"exact": 3}})")));
  EXPECT_TRUE(allows(claim("n", R"({"double_match": {"range": {"start": 3, "end": 4}}})")));
  EXPECT_FALSE(allows(claim("n", R"({"double_match": {"range": {"start": 2, "end": 3}}})")));
  EXPECT_TRUE(allows(claim("n", R"({"present_match": true})")));
  EXPECT_FALSE(allows(claim("m", R"({"present_match": true})")));
  EXPECT_TRUE(allows(claim("m", R"({"present_match": true})", R"(, "invert": true)")));
  EXPECT_FALSE(allows(claim("n", R"({"null_match": {}})")));
  EXPECT_FALSE(allows(claim("n", R"({"bool_match": true})")));
  EXPECT_TRUE(allows(claim("iss", R"({"string_match": {"safe_regex": {"regex": ".+"}}})")));
}

TEST_F(CompileRbac, TheFilterKeepsItsNamesAndOrigins) {
  auto compiled = http_rbac(json(R"({
    "rules": {"policies": {
      "ns[shop]-policy[b]-rule[1]": {"permissions": [{"any": true}], "principals": [{"any": true}]},
      "ns[shop]-policy[a]-rule[0]": {"permissions": [{"any": true}], "principals": [{"any": true}]}}},
    "shadow_rules": {"action": "DENY"},
    "rules_stat_prefix": "r", "shadow_rules_stat_prefix": "istio_dry_run_allow_", "track_per_rule_stats": true})"));
  ASSERT_TRUE(compiled) << compiled.error().detail;
  const config::Policies& filter = **compiled;
  ASSERT_EQ(filter.rules->policies.size(), 2U);
  EXPECT_EQ(filter.rules->action, config::PolicyAction::allow);
  EXPECT_EQ(filter.rules->policies[0].text(), "AuthorizationPolicy shop/a rule[0]");
  EXPECT_EQ(filter.shadow->action, config::PolicyAction::deny);
  EXPECT_EQ(filter.stat_prefix, "r");
  EXPECT_EQ(filter.shadow_stat_prefix, "istio_dry_run_allow_");
}

void expect_refused(const Compiled& compiled, std::string_view place, std::string_view sentence) {
  ASSERT_FALSE(compiled) << place;
  EXPECT_EQ(compiled.error().detail, fmt::format("{}: {}", place, sentence));
}

TEST_F(CompileRbac, RefusesWhatIsLeftOpen) {
  const std::string p = "filter: rules.policies[\"p\"].";
  expect_refused(permission("{}"), p + "permissions[0]",
                 "it says no rule, or one weft does not speak; set any to take everything");
  expect_refused(principal("{}"), p + "principals[0]",
                 "it says no identity, or one weft does not speak; set any to take everybody");
  expect_refused(permission(""), p + "permissions", "it is empty; it needs one at least");
  expect_refused(principal(""), p + "principals", "it is empty; it needs one at least");
  expect_refused(permission(R"({"and_rules": {}})"), p + "permissions[0].and_rules.rules",
                 "it is empty; it needs one at least");
  expect_refused(permission(R"({"any": false})"), p + "permissions[0].any", "it must be true, or left out");
  expect_refused(permission(R"({"not_rule": {}})"), p + "permissions[0].not_rule",
                 "it says no rule, or one weft does not speak; set any to take everything");
  expect_refused(permission(R"({"header": {"name": "x"}})"), p + "permissions[0].header",
                 "it says nothing to match; set string_match, or present_match to ask for presence");
  expect_refused(permission(R"({"url_path": {}})"), p + "permissions[0].url_path",
                 "it says nothing to match; set path");
  expect_refused(principal(R"({"filter_state": {"key": "io.istio.peer_principal"}})"), p + "principals[0].filter_state",
                 "it says nothing to match; set string_match");
  expect_refused(http_rbac(json("{}")), "filter",
                 "it has neither rules nor shadow_rules, so it would check nothing; set one, or leave it out");
  for (const char* open : {R"({"authenticated": {"principal_name": {}}})", R"({"url_path": {"path": {}}})",
                           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}]}})",
                           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}],
                               "value": {"list_match": {}}}})",
                           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}],
                               "value": {"or_match": {}}}})",
                           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}],
                               "value": {"double_match": {}}}})",
                           R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}, {}],
                               "value": {"present_match": true}}})"}) {
    EXPECT_FALSE(principal(open)) << open;
  }
}

TEST_F(CompileRbac, RefusesWhatCannotBeJudged) {
  const std::string p = "filter: rules.policies[\"p\"].";
  expect_refused(principal(R"({"metadata": {"filter": "istio_authn", "path": [{"key": "x"}],
                               "value": {"present_match": true}}})"),
                 p + "principals[0].metadata.filter",
                 "weft keeps no metadata of \"istio_authn\", so this could not be judged; it speaks "
                 "envoy.filters.http.jwt_authn");
  expect_refused(principal(R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "x"}],
                               "value": {"present_match": true}}})"),
                 p + "principals[0].metadata.path", "it must begin with \"payload\", where claims are kept");
  expect_refused(
      principal(R"({"filter_state": {"key": "other", "string_match": {"exact": "x"}}})"),
      p + "principals[0].filter_state.key",
      "weft keeps no filter state \"other\", so this could not be judged; it speaks io.istio.peer_principal");
  expect_refused(principal(R"({"remote_ip": {"address_prefix": "0.0.0.0"}})"), p + "principals[0].remote_ip.prefix_len",
                 "it is missing; say how many bits count, 0 for every address");
  expect_refused(principal(R"({"remote_ip": {"address_prefix": "ten", "prefix_len": 8}})"),
                 p + "principals[0].remote_ip", "\"ten\" is no IP address");
  expect_refused(permission(R"({"destination_port": 65536})"), p + "permissions[0].destination_port",
                 "65536 is no port");
  EXPECT_FALSE(permission(R"({"destination_port_range": {"start": 9, "end": 9}})"));
  EXPECT_FALSE(permission(R"({"destination_port_range": {"start": -1, "end": 9}})"));
  EXPECT_FALSE(permission(R"({"destination_port_range": {"start": 1, "end": 65537}})"));
  EXPECT_TRUE(permission(R"({"destination_port_range": {"start": 0, "end": 65536}})"));
  EXPECT_FALSE(principal(R"({"authenticated": {"principal_name": {"safe_regex": {"regex": "("}}}})"));
  expect_refused(permission(R"({"uri_template": {"name": "t", "typed_config": {
                   "@type": "type.googleapis.com/envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig",
                   "path_template": "/**/*"}}})"),
                 p + "permissions[0].uri_template.typed_config.path_template",
                 "the path template \"/**/*\": no glob may follow \"**\"");
  expect_refused(permission(R"({"uri_template": {"name": "t"}})"), p + "permissions[0].uri_template.typed_config",
                 "it is missing; a envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig belongs here");
  expect_refused(http_rbac(json(R"({"rules": {"action": 7}})")), "filter: rules.action",
                 "7 is none that weft knows; it speaks ALLOW, DENY and LOG");
}

// An arm of a newer API comes as an unknown field, under an oneof that looks unset.
TEST_F(CompileRbac, RefusesAnArmItDoesNotKnowByName) {
  const auto with_unknown = [](int number) {
    RBAC message;
    auto& policy = (*message.mutable_rules()->mutable_policies())["p"];
    auto& inner = *policy.add_permissions()->mutable_and_rules()->add_rules();
    inner.GetReflection()->MutableUnknownFields(&inner)->AddLengthDelimited(number, "");
    policy.add_principals()->set_any(true);
    google::protobuf::Any any;
    any.PackFrom(message);
    return compile_http_rbac(any, Place("filter"));
  };
  const std::string at = "filter: rules.policies[\"p\"].permissions[0].and_rules.rules[0]";
  expect_refused(with_unknown(14), at,
                 "weft does not speak the field \"sourced_metadata\" of envoy.config.rbac.v3.Permission");
  expect_refused(with_unknown(99), at, "field 99 of envoy.config.rbac.v3.Permission is unknown to weft");

  RBAC message;
  message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(4, "");
  google::protobuf::Any any;
  any.PackFrom(message);
  expect_refused(compile_http_rbac(any, Place("filter")), "filter",
                 "weft does not speak the field \"matcher\" of envoy.extensions.filters.http.rbac.v3.RBAC");
  expect_refused(compile_tcp_rbac(any, Place("filter")), "filter",
                 "weft does not speak envoy.extensions.filters.http.rbac.v3.RBAC; a "
                 "envoy.extensions.filters.network.rbac.v3.RBAC belongs here");
}

constexpr const char* kOfRequests[] = {
    R"({"header": {"name": ":method", "string_match": {"exact": "GET"}}})",
    R"({"url_path": {"path": {"prefix": "/"}}})",
    R"({"uri_template": {"name": "t", "typed_config": {
        "@type": "type.googleapis.com/envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig",
        "path_template": "/**"}}})",
    R"({"metadata": {"filter": "envoy.filters.http.jwt_authn", "path": [{"key": "payload"}],
        "value": {"present_match": true}}})"};

TEST_F(CompileRbac, OnTcpAConditionOnARequestLetsNothingInNegatedOrNot) {
  facts_.request = nullptr;
  for (const std::string one : kOfRequests) {
    const std::string negated = R"({"not_rule": )" + one + "}";
    const std::string twice = R"({"not_rule": )" + negated + "}";
    const std::string beside = R"({"or_rules": {"rules": [{"destination_port": 8080}, )" + one + "]}}";
    EXPECT_FALSE(allows(tcp_permission(one, "ALLOW"))) << one;
    EXPECT_FALSE(allows(tcp_permission(negated, "ALLOW"))) << one;
    EXPECT_FALSE(allows(tcp_permission(twice, "ALLOW"))) << one;
    EXPECT_TRUE(allows(tcp_permission(beside, "ALLOW"))) << one;
  }
  EXPECT_TRUE(allows(tcp_permission(R"({"destination_port": 8080})", "ALLOW")));
}

TEST_F(CompileRbac, OnTcpADenyThatAsksForARequestIsRefused) {
  for (const std::string one : kOfRequests) {
    const auto plain = tcp_permission(one, "DENY");
    ASSERT_FALSE(plain) << one;
    EXPECT_NE(plain.error().detail.find("it asks for a request, which a network filter does not have"),
              std::string::npos);
    EXPECT_FALSE(tcp_permission(R"({"not_rule": )" + one + "}", "DENY")) << one;
    EXPECT_TRUE(permission(one, "DENY")) << one;
  }
  expect_refused(tcp_permission(kOfRequests[1], "DENY"), "filter: rules.policies[\"p\"].permissions[0].url_path",
                 "it asks for a request, which a network filter does not have, so this DENY could not be judged; leave "
                 "the condition out for TCP");
  EXPECT_FALSE(tcp_rbac(json(R"({"shadow_rules": {"action": "DENY", "policies": {"p": {
      "permissions": [{"url_path": {"path": {"prefix": "/"}}}], "principals": [{"any": true}]}}}})")));
}

}  // namespace
}  // namespace weft::xds
