// What routes say of faults, mirrors, CORS and regex rewrites, as istiod sends it.
#include <gtest/gtest.h>

#include "codec/yaml.h"
#include "config/route.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/http/cors/v3/cors.pb.h"
#include "envoy/extensions/filters/http/fault/v3/fault.pb.h"
#include "xds/compile.h"
#include "xds/compile_document.h"

namespace weft::xds {
namespace {

Result<config::Resource> compile_yaml(std::string_view yaml) {
  auto documents = codec::parse_yaml(yaml, "test");
  EXPECT_TRUE(documents) << documents.error().detail;
  envoy::config::route::v3::RouteConfiguration message;
  TRY_VOID(read_document(documents->front(), "test", message));
  return compile(config::kRouteType, message.SerializeAsString());
}

std::shared_ptr<const config::RouteTable> table(std::string_view yaml) {
  auto made = compile_yaml(yaml);
  EXPECT_TRUE(made) << made.error().detail;
  return made ? std::get<std::shared_ptr<const config::RouteTable>>(*made) : nullptr;
}

std::string with_route(std::string_view action, std::string_view filters = "{}") {
  return "name: r\nvirtual_hosts:\n- name: all\n  domains: [\"*\"]\n  routes:\n  - match: {prefix: /}\n    route: " +
         std::string(action) + "\n    typed_per_filter_config: " + std::string(filters) + "\n";
}

std::string refusal(std::string_view yaml) {
  auto made = compile_yaml(yaml);
  EXPECT_FALSE(made);
  return made ? "" : made.error().detail;
}

constexpr std::string_view kIstiod = R"yaml(
name: "80"
virtual_hosts:
- name: reviews
  domains: ["*"]
  typed_per_filter_config:
    envoy.filters.http.fault: {"@type": type.googleapis.com/envoy.extensions.filters.http.fault.v3.HTTPFault, abort: {grpc_status: 14, percentage: {numerator: 1}}}
  routes:
  - match: {path: /one}
    route:
      cluster: a
      regex_rewrite: {pattern: {regex: "/rr/([^/]+)/(.*)"}, substitution: "/\\2/\\1"}
      request_mirror_policies:
      - {cluster: b, runtime_fraction: {default_value: {numerator: 250000, denominator: MILLION}}, trace_sampled: false, disable_shadow_host_suffix_append: true}
      - {cluster: c}
      - {cluster: d, runtime_fraction: {default_value: {numerator: 0}}}
      retry_policy: {retry_on: reset, retry_host_predicate: [{name: p, typed_config: {"@type": type.googleapis.com/envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate}}], host_selection_retry_max_attempts: 5, retry_priority: {name: r, typed_config: {"@type": type.googleapis.com/envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig, update_frequency: 2}}}
    typed_per_filter_config:
      envoy.filters.http.cors: {"@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy, allow_origin_string_match: [{exact: "https://a.example"}], allow_methods: "GET,POST", allow_headers: x-user, expose_headers: x-ver, max_age: "86400", allow_credentials: true, filter_enabled: {default_value: {numerator: 100}}, forward_not_matching_preflights: true}
      envoy.filters.http.fault: {"@type": type.googleapis.com/envoy.extensions.filters.http.fault.v3.HTTPFault, delay: {fixed_delay: 2s, percentage: {numerator: 15000, denominator: MILLION}}, abort: {http_status: 503, percentage: {numerator: 10, denominator: TEN_THOUSAND}}}
  - match: {prefix: /}
    route: {cluster: a, retry_policy: {retry_on: reset}}
)yaml";

TEST(CompileRouteFilter, TakesWhatIstiodSends) {
  const auto routes = table(kIstiod);
  const config::Route& one = routes->hosts[0].routes[0];
  EXPECT_EQ(one.fault->delay, Duration(2s));
  EXPECT_EQ(one.fault->delayed, 15'000u);
  EXPECT_EQ(one.fault->abort_status, 503);
  EXPECT_EQ(one.fault->aborted, 1'000u);
  EXPECT_TRUE(one.cors->origins[0].matches("https://a.example"));
  EXPECT_EQ(one.cors->methods, "GET,POST");
  EXPECT_EQ(one.cors->headers, "x-user");
  EXPECT_EQ(one.cors->exposed, "x-ver");
  EXPECT_EQ(one.cors->max_age, "86400");
  EXPECT_TRUE(one.cors->credentials);
  EXPECT_TRUE(one.cors->forward_unmatched_preflights);
  const auto& forward = std::get<config::Forward>(one.action);
  ASSERT_EQ(forward.mirrors.size(), 2u);
  EXPECT_EQ(forward.mirrors[0].cluster, "b");
  EXPECT_EQ(forward.mirrors[0].share, 250'000u);
  EXPECT_TRUE(forward.mirrors[0].keep_authority);
  EXPECT_EQ(forward.mirrors[1].share, config::kMillion);
  EXPECT_FALSE(forward.mirrors[1].keep_authority);
  EXPECT_EQ(forward.regex_rewrite->apply("/rr/a/b"), "/b/a");
  EXPECT_TRUE(forward.retry.hosts_not_tried);
  EXPECT_EQ(routes->names_clusters(), (std::vector<std::string>{"a", "b", "c"}));
}

TEST(CompileRouteFilter, ARouteThatSaysNothingHasWhatItsVirtualHostSays) {
  const auto routes = table(kIstiod);
  const config::Route& rest = routes->hosts[0].routes[1];
  EXPECT_EQ(rest.fault->abort_grpc_status, 14);
  EXPECT_EQ(rest.fault->aborted, 10'000u);
  EXPECT_EQ(rest.fault->delayed, 0u);
  EXPECT_EQ(rest.cors, nullptr);
  EXPECT_FALSE(std::get<config::Forward>(rest.action).retry.hosts_not_tried);
}

TEST(CompileRouteFilter, RefusesWhatCannotBeMeant) {
  constexpr std::string_view kFault =
      "envoy.filters.http.fault: {\"@type\": "
      "type.googleapis.com/envoy.extensions.filters.http.fault.v3.HTTPFault, ";
  const auto fault = [&](std::string_view said) {
    return refusal(with_route("{cluster: a}", "{" + std::string(kFault) + std::string(said) + "}}"));
  };
  constexpr std::string_view kAt =
      "routes \"r\": virtual_hosts[0].routes[0].typed_per_filter_config[\"envoy.filters.http.fault\"]";
  EXPECT_NE(fault("abort: {http_status: 99}").find("abort.http_status: 99 is no final HTTP status"), std::string::npos)
      << kAt << fault("abort: {http_status: 99}");
  EXPECT_NE(fault("abort: {grpc_status: 17}").find("abort.grpc_status: 17 is no status of gRPC"), std::string::npos);
  EXPECT_NE(fault("abort: {percentage: {numerator: 1}}").find("it says no status"), std::string::npos);
  EXPECT_NE(fault("delay: {percentage: {numerator: 1}}").find("it says no time"), std::string::npos);
  EXPECT_NE(fault("delay: {fixed_delay: 0s}").find("must be more than 0"), std::string::npos);
  EXPECT_NE(refusal(with_route("{cluster: a, prefix_rewrite: /x, regex_rewrite: {pattern: {regex: a}}}"))
                .find("regex_rewrite: it stands beside prefix_rewrite; keep one"),
            std::string::npos);
  EXPECT_NE(refusal(with_route("{cluster: a, regex_rewrite: {pattern: {regex: \"(\"}}}")).find("not valid RE2"),
            std::string::npos);
  EXPECT_NE(refusal(with_route("{cluster: a, request_mirror_policies: [{}]}"))
                .find("request_mirror_policies[0].cluster: it is empty"),
            std::string::npos);
  EXPECT_NE(refusal(with_route("{cluster: a}",
                               "{x: {\"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router}}"))
                .find("weft does not speak what a route says to the filter x"),
            std::string::npos);
}

}  // namespace
}  // namespace weft::xds
