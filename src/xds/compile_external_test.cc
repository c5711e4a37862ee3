// ext_authz filters: what a service is asked about, as istiod says it; and what cannot be meant.
#include "xds/compile_external.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "xds/testing/check.h"

namespace weft::xds {
namespace {

using config::ExternalAuthorization;
using ExternalPtr = std::shared_ptr<const ExternalAuthorization>;
using PoliciesPtr = std::shared_ptr<const config::Policies>;

codec::Value json(std::string_view text) { return codec::parse_json(text).value(); }

// Shadow rules under the prefix of CUSTOM, with these policies about everything; and rules that deny, or not.
std::string rbac(std::initializer_list<std::string_view> policies, bool rules = false) {
  std::string named;
  for (std::string_view policy : policies) {
    named += fmt::format(R"({}"{}": {{"permissions": [{{"any": true}}], "principals": [{{"any": true}}]}})",
                         named.empty() ? "" : ", ", policy);
  }
  return fmt::format(R"({{"name": "envoy.filters.http.rbac", "typed_config": {{
      "@type": "type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC", {}
      "shadow_rules_stat_prefix": "istio_ext_authz_",
      "shadow_rules": {{"action": "DENY", "policies": {{{}}}}}}}}})",
                     rules ? R"("rules": {"action": "ALLOW"},)" : "", named);
}

std::string external(std::string_view settings) {
  return fmt::format(R"({{"name": "envoy.filters.http.ext_authz", "typed_config": {{
      "@type": "type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", {}}}}})",
                     settings);
}

constexpr std::string_view kGrpc = R"("grpc_service": {"envoy_grpc": {"cluster_name": "outbound|9000||judge.test"}})";

std::string enabled(std::string_view prefix) {
  return fmt::format(R"("filter_enabled_metadata": {{"filter": "envoy.filters.http.rbac",
      "path": [{{"key": "istio_ext_authz_shadow_effective_policy_id"}}],
      "value": {{"string_match": {{"prefix": "{}"}}}}}})",
                     prefix);
}

std::vector<std::string> names(const config::PolicySet& set) {
  std::vector<std::string> out;
  for (const config::Policy& policy : set.policies) out.push_back(policy.name);
  return out;
}

TEST(External, TheShadowRulesThatEnableItSayAboutWhatItIsAsked) {
  const std::string mine = "istio-ext-authz-judge-ns[shop]-policy[ask]-rule[0]";
  const std::string other = "istio-ext-authz-other-ns[shop]-policy[ask]-rule[0]";
  auto filters = testing::http_filters(json(fmt::format(
      "[{}, {}]", rbac({mine, other}), external(fmt::format("{}, {}", kGrpc, enabled("istio-ext-authz-judge"))))));
  ASSERT_TRUE(filters) << to_string(filters.error());
  ASSERT_EQ(filters->size(), 1U) << "the filter that only said when is gone";
  const auto& made = *std::get<ExternalPtr>(filters->front());
  EXPECT_EQ(names(made.when.value()), std::vector<std::string>{mine});
  EXPECT_EQ(made.when->policies[0].text(), "AuthorizationPolicy shop/ask rule[0]");
  EXPECT_EQ(made.cluster, "outbound|9000||judge.test");
  EXPECT_EQ(made.timeout, 200ms) << "the public API's default";
  EXPECT_FALSE(made.allow_on_error);
}

TEST(External, RulesOfThatFilterStay) {
  auto filters = testing::http_filters(
      json(fmt::format("[{}, {}]", rbac({"istio-ext-authz-judge-x"}, true),
                       external(fmt::format("{}, {}", kGrpc, enabled("istio-ext-authz-judge"))))));
  ASSERT_TRUE(filters) << to_string(filters.error());
  ASSERT_EQ(filters->size(), 2U);
  EXPECT_TRUE(std::get<PoliciesPtr>(filters->front())->rules.has_value());
  EXPECT_FALSE(std::get<PoliciesPtr>(filters->front())->shadow.has_value()) << "it is no dry run that is told of";
}

TEST(External, WithoutAConditionItIsAskedAboutEverything) {
  auto filters = testing::http_filters(json(fmt::format("[{}]", external(kGrpc))));
  ASSERT_TRUE(filters) << to_string(filters.error());
  EXPECT_FALSE(std::get<ExternalPtr>(filters->front())->when.has_value());
}

struct Refused {
  std::string filters;
  std::string_view says;
};

TEST(External, WhatWouldNeverBeAskedOrCannotBeMeantIsRefused) {
  const std::string condition = enabled("istio-ext-authz-judge");
  const Refused refused[] = {
      {external(fmt::format("{}, {}", kGrpc, condition)), "no RBAC filter before it"},
      {rbac({"istio-ext-authz-other-x"}) + ", " + external(fmt::format("{}, {}", kGrpc, condition)),
       "no policy's name is prefix \"istio-ext-authz-judge\""},
      {external(R"("transport_api_version": "V3")"), "it names nobody to ask"},
      {external(R"("grpc_service": {"envoy_grpc": {}})"), "grpc_service.envoy_grpc.cluster_name: it is empty"},
      {external(R"("http_service": {"server_uri": {"uri": "http://x"}})"),
       "http_service.server_uri.cluster: it is empty"},
      {external(R"("http_service": {"server_uri": {"cluster": "x"}, "path_prefix": "check"})"),
       "is no path that begins with /"},
      {external(R"("http_service": {"server_uri": {"cluster": "x"}, "authorization_request": {"headers_to_add": [
          {"key": "content-length", "value": "5"}]}})"),
       "\"content-length\" is no header that can be added"},
      {external(R"("http_service": {"server_uri": {"cluster": "x"}, "authorization_request": {"headers_to_add": [
          {"key": "x-a", "value": "1\r\nx-b: 2"}]}})"),
       "\"x-a\" is no header that can be added"},
      {external(fmt::format(R"({}, "transport_api_version": "V2")", kGrpc)), "weft speaks only V3"},
      {external(fmt::format(R"({}, "status_on_error": {{"code": 42}})", kGrpc)), "42 is no status"},
      {external(fmt::format(R"({}, "with_request_body": {{}})", kGrpc)), "max_request_bytes: it must be more than 0"},
      {external(fmt::format(R"({}, "deny_at_disable": {{}})", kGrpc)), "deny_at_disable"},
      {external(fmt::format(R"({}, "encode_raw_headers": true)", kGrpc)), "encode_raw_headers"},
      {external(fmt::format(R"({}, "filter_enabled_metadata": {{"filter": "envoy.filters.http.lua"}})", kGrpc)),
       "weft keeps no metadata of \"envoy.filters.http.lua\""},
      {external(fmt::format(R"({}, "filter_enabled_metadata": {{"filter": "envoy.filters.http.rbac",
          "path": [{{"key": "engine_result"}}]}})",
                            kGrpc)),
       "it must be one key"},
  };
  for (const Refused& one : refused) {
    const auto filters = testing::http_filters(json("[" + one.filters + "]"));
    ASSERT_FALSE(filters) << one.says;
    EXPECT_NE(filters.error().detail.find(one.says), std::string::npos) << filters.error().detail;
  }
}

}  // namespace
}  // namespace weft::xds
