// Tests of services that are asked (ext_authz): one that judges, before what lies below /admin, over HTTP or gRPC.
#pragma once

#include <gtest/gtest.h>

#include "codec/json.h"
#include "http/grpc/message.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "xds/testing/check.h"

namespace weft::proxy::testing {

inline constexpr const char* kAsked = "10.0.0.7:9000";

// As istiod says that a provider is asked about what a policy matches: here what lies below /admin.
inline constexpr std::string_view kShadow = R"({"name": "envoy.filters.http.rbac", "typed_config": {
    "@type": "type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC",
    "shadow_rules_stat_prefix": "istio_ext_authz_",
    "shadow_rules": {"action": "DENY", "policies": {"istio-ext-authz-judge-ns[shop]-policy[ask]-rule[0]": {
        "permissions": [{"and_rules": {"rules": [{"or_rules": {"rules": [{"url_path": {"path": {"prefix": "/admin"}}}]}}]}}],
        "principals": [{"and_ids": {"ids": [{"any": true}]}}]}}}}})";
inline constexpr std::string_view kEnabled = R"("filter_enabled_metadata": {"filter": "envoy.filters.http.rbac",
    "path": [{"key": "istio_ext_authz_shadow_effective_policy_id"}],
    "value": {"string_match": {"prefix": "istio-ext-authz-judge"}}})";
inline constexpr std::string_view kGrpcService = R"("grpc_service": {"envoy_grpc": {"cluster_name": "judge",
    "authority": "judge.shop.svc.cluster.local"}, "timeout": "2s"})";

// `settings`: of the ext_authz filter, beside what enables it.
inline std::vector<config::HttpFilter> asking(std::string_view settings) {
  const std::string text = fmt::format(R"([{}, {{"name": "envoy.filters.http.ext_authz", "typed_config": {{
      "@type": "type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
      "transport_api_version": "V3", {}, {}}}}}])",
                                       kShadow, kEnabled, settings);
  auto filters = xds::testing::http_filters(codec::parse_json(text).value());
  EXPECT_TRUE(filters) << to_string(filters.error());
  return filters ? std::move(*filters) : std::vector<config::HttpFilter>();
}

inline std::string http_service(std::string_view more) {
  return fmt::format(
      R"("http_service": {{"server_uri": {{"uri": "http://judge.shop.svc.cluster.local", "cluster": "judge",
      "timeout": "2s"}}{}}})",
      more);
}

inline Upstream* judge = nullptr;  // who is asked

struct External : Inbound {
  void ask_by_http(std::string_view service = "", std::string_view settings = R"("failure_mode_allow": false)") {
    bench.config.cluster("judge", {kAsked});
    set_up(asking(fmt::format("{}, {}", http_service(service), settings)));
    judge = &bench.upstream(kAsked);
  }
  void ask_by_grpc(std::string_view settings = R"("failure_mode_allow": false)") {
    bench.config.cluster("judge", {kAsked});
    set_up(asking(fmt::format("{}, {}", kGrpcService, settings)));
    judge = &bench.upstream(kAsked, http::Version::http2);
    judge->headers = {{"content-type", "application/grpc"}};
    judge->trailers = {{"grpc-status", "0"}};
  }
  void answer(std::string_view json) {
    judge->says = http::grpc::frame(xds::testing::check_response(json)).to_string();
  }
  // What it was asked, as JSON.
  codec::Value asked() const {
    EXPECT_GT(judge->body.size(), 5U);
    return judge->body.size() > 5 ? xds::testing::check_request(std::string_view(judge->body).substr(5))
                                  : codec::Value();
  }
};

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace weft::proxy::testing
