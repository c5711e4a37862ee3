#include "xds/compile.h"

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "weft/v1/name.pb.h"
#include "weft/v1/peer.pb.h"
#include "xds/testing/compiled.h"

namespace weft::xds {
namespace {

using testing::bytes_of;
using testing::compiled;
using testing::refusal;

std::string routes_bytes(std::string_view yaml) { return bytes_of<envoy::config::route::v3::RouteConfiguration>(yaml); }
std::string listener_bytes(std::string_view yaml) { return bytes_of<envoy::config::listener::v3::Listener>(yaml); }

// A length-delimited field as it stands on the wire.
std::string raw_field(int number, std::string_view value) {
  std::string out;
  for (int tag = number << 3 | 2;; tag >>= 7) {
    out += static_cast<char>(tag > 127 ? (tag & 127) | 128 : tag);
    if (tag <= 127) break;
  }
  out += static_cast<char>(value.size());
  out += value;
  return out;
}

constexpr std::string_view kShop = R"(
name: "80"
ignore_port_in_host_matching: true
request_headers_to_remove: [x-internal]
virtual_hosts:
- name: product-catalog.shop
  domains: [product-catalog, "*.shop"]
  include_request_attempt_count: true
  routes:
  - match: {prefix: /, headers: [{name: User-Agent, string_match: {safe_regex: {regex: ".*Chrome.*"}}}]}
    route: {cluster: outbound|80|chrome-users|product-catalog.shop, timeout: 0s, max_grpc_timeout: 0s}
    metadata: {filter_metadata: {weft: {kind: VirtualService, namespace: shop, name: product-catalog, rule: "http[0]"}}}
    decorator: {operation: ignored}
  - match: {path_separated_prefix: /api, case_sensitive: false, query_parameters: [{name: v, string_match: {exact: "2"}}]}
    route:
      weighted_clusters: {clusters: [{name: a, weight: 90}, {name: b, weight: 10, request_headers_to_add: [{header: {key: X-To, value: b}}]}]}
      prefix_rewrite: /v2
      retry_policy: {retry_on: "connect-failure,503,retriable-status-codes", num_retries: 3, retriable_status_codes: [502]}
    request_headers_to_add: [{header: {key: X-Rate, value: "100%%"}, append_action: OVERWRITE_IF_EXISTS_OR_ADD}]
    metadata: {filter_metadata: {istio: {config: /apis/networking.istio.io/v1alpha3/namespaces/shop/virtual-service/product-catalog}}}
- name: rest
  domains: ["*"]
  routes:
  - {match: {path: /gone}, direct_response: {status: 410, body: {inline_string: gone}}}
  - {match: {safe_regex: {regex: "/old/.*"}}, redirect: {host_redirect: new, response_code: PERMANENT_REDIRECT, https_redirect: true}}
)";

TEST(CompileRoutes, ByWhatATokenSays) {
  constexpr std::string_view kForm = R"(
name: r
virtual_hosts:
- name: v
  domains: ["*"]
  routes:
  - match: {{prefix: /, dynamic_metadata: [{{filter: {}, path: [{{key: payload}}, {{key: groups}}], value: {{list_match: {{one_of: {{string_match: {{exact: staff}}}}}}}}, invert: true}}]}}
    direct_response: {{status: 200}}
)";
  const auto table = compiled<config::RouteTable>(config::kRouteType,
                                                  routes_bytes(fmt::format(kForm, "envoy.filters.http.jwt_authn")));
  ASSERT_TRUE(table);
  const config::Route& route = table->hosts.at(0).routes.at(0);
  ASSERT_EQ(route.claims.size(), 1U);
  EXPECT_EQ(route.claims[0].path, std::vector<std::string>{"groups"});
  EXPECT_TRUE(route.claims[0].invert);
  const std::string why = refusal(config::kRouteType, routes_bytes(fmt::format(kForm, "envoy.lb")));
  EXPECT_TRUE(why.contains("match.dynamic_metadata[0].filter: weft keeps no metadata of \"envoy.lb\"")) << why;
}

TEST(CompileRoutes, CarriesMeaningAndOrigin) {
  const std::string bytes = routes_bytes(kShop);
  auto table = compiled<config::RouteTable>(config::kRouteType, bytes);
  ASSERT_TRUE(table);
  EXPECT_EQ(table->name, "80");
  EXPECT_EQ(table->version, config::content_version(bytes));
  EXPECT_TRUE(table->ignore_port);
  EXPECT_EQ(table->names_clusters(),
            (std::vector<std::string>{"a", "b", "outbound|80|chrome-users|product-catalog.shop"}));
  EXPECT_EQ(table->domains.find("x.shop"), 0);
  EXPECT_EQ(table->domains.find("x"), 1);

  const config::Route& chrome = table->hosts[0].routes[0];
  EXPECT_EQ(to_string(chrome.origin), "VirtualService shop/product-catalog http[0]");
  EXPECT_EQ(chrome.headers[0].text(), "header user-agent regex \".*Chrome.*\"");
  EXPECT_EQ(std::get<config::Forward>(chrome.action).timeout, Duration(0));
  EXPECT_EQ(std::get<config::Forward>(chrome.action).retry, config::RetryPolicy{});
  ASSERT_EQ(chrome.mutations.request.size(), 1u);
  EXPECT_EQ(chrome.mutations.request[0].name, "x-internal");

  const config::Route& api = table->hosts[0].routes[1];
  EXPECT_EQ(to_string(api.origin), "VirtualService shop/product-catalog");
  EXPECT_EQ(api.path.text(), "path prefix \"/api\" by segments ignoring case");
  EXPECT_EQ(api.query[0].text(), "query parameter v exact \"2\"");
  EXPECT_EQ(api.mutations.request[0].value, "100%");
  EXPECT_EQ(api.mutations.request[0].action, config::HeaderMutation::Action::overwrite);
  const auto& forward = std::get<config::Forward>(api.action);
  EXPECT_EQ(forward.total_weight, 100u);
  EXPECT_EQ(forward.clusters[1].mutations.request[0].name, "x-to");
  EXPECT_EQ(forward.retry.num_retries, 3u);
  EXPECT_EQ(forward.retry.statuses, (std::vector<uint16_t>{503, 502}));
  EXPECT_EQ(forward.timeout, 15s);

  EXPECT_EQ(std::get<config::DirectResponse>(table->hosts[1].routes[0].action).status, 410);
  const auto& redirect = std::get<config::Redirect>(table->hosts[1].routes[1].action);
  EXPECT_EQ(redirect.status, 308);
  EXPECT_EQ(redirect.scheme, "https");
}

// `routes: [ROUTE]` in one virtual host, refused with this sentence.
std::string route_refusal(std::string_view route) {
  return refusal(
      config::kRouteType,
      routes_bytes(fmt::format("{{name: r, virtual_hosts: [{{name: v, domains: ['*'], routes: [{}]}}]}}", route)));
}

TEST(CompileRoutes, RefusesInOneSentenceWithItsPlace) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"{match: {}, route: {cluster: a}}",
       "match: it says no path to match; set prefix, path, path_separated_prefix, safe_regex or connect_matcher"},
      {"{match: {prefix: /}}", "it says nothing to do; set route, direct_response or redirect"},
      {"{match: {prefix: /}, route: {}}", "route: it names no destination; set cluster or weighted_clusters"},
      {"{match: {prefix: /, headers: [{name: a, string_match: {}}]}, route: {cluster: a}}",
       "match.headers[0].string_match: it says nothing to match; set exact, prefix, suffix, contains or safe_regex"},
      {"{match: {safe_regex: {regex: 'a('}}, route: {cluster: a}}",
       "match.safe_regex: the regex \"a(\" is not valid RE2: missing ): a("},
      {"{match: {prefix: /}, route: {cluster: a, retry_policy: {retry_on: sometimes}}}",
       "route.retry_policy.retry_on: \"sometimes\" is no retry condition weft knows"},
      {"{match: {prefix: /}, route: {weighted_clusters: {clusters: [{name: a}]}}}",
       "route.weighted_clusters: the weights sum up to 0"},
      {"{match: {prefix: /}, route: {cluster: a, timeout: -1s}}", "route.timeout: a duration cannot be negative"},
      {"{match: {prefix: /}, route: {cluster: a, max_stream_duration: {max_stream_duration: -1s}}}",
       "route.max_stream_duration.max_stream_duration: a duration cannot be negative"},
      {"{match: {prefix: /}, route: {cluster: a}, request_headers_to_add: [{header: {key: a, value: '%NOPE(b)%'}}]}",
       "request_headers_to_add[0].header: the operator %NOPE% is not one that weft knows; take it out"},
      {"{match: {prefix: /}, route: {cluster: a}, request_headers_to_add: [{header: {key: a, value: '%RESP(b)%'}}]}",
       "request_headers_to_add[0].header: \"%RESP(b)%\" speaks of the response, which a request does not have yet"},
      {"{match: {prefix: /}, direct_response: {status: 99}}", "direct_response.status: 99 is no final HTTP status"},
      {"{match: {prefix: /}, route: {cluster: a}, request_headers_to_add: [{header: {key: 'a b', value: c}}]}",
       "request_headers_to_add[0].header: the header name has a character that no name has"},
      {"{match: {prefix: /}, route: {cluster: a}, response_headers_to_add: [{header: {key: a, value: \"b\\r\\nc: "
       "d\"}}]}",
       "response_headers_to_add[0].header.value: it has a line break or another control character"},
      {"{match: {prefix: /}, route: {cluster: a}, request_headers_to_add: [{header: {key: Transfer-Encoding, value: "
       "a}}]}",
       "request_headers_to_add[0].header: \"Transfer-Encoding\" says where a message ends or what it shares a "
       "connection "
       "with"},
      {"{match: {prefix: /}, route: {cluster: a}, response_headers_to_remove: [content-length]}",
       "response_headers_to_remove[0]: \"content-length\" says where a message ends or what it shares a connection "
       "with"},
      {"{match: {prefix: /}, route: {cluster: a, prefix_rewrite: \"/a b\"}}",
       "route.prefix_rewrite: it has a character that no path has"},
      {"{match: {prefix: /}, route: {cluster: a, host_rewrite_literal: \"a\\nb\"}}",
       "route.host_rewrite_literal: it is no host, with or without a port"},
      {"{match: {prefix: /}, redirect: {path_redirect: \"/a\\r\\nb\"}}",
       "redirect.path_redirect: it has a character that no path has"},
      {"{match: {prefix: /}, redirect: {host_redirect: \"a b\"}}",
       "redirect.host_redirect: it is no host, with or without a port"},
  };
  for (const auto& [route, sentence] : rows) {
    const std::string said = route_refusal(route);
    const bool at_route =
        sentence.find(": ") == std::string_view::npos || sentence.starts_with("it says nothing to do");
    EXPECT_EQ(said, fmt::format("routes r: virtual_hosts[0].routes[0]{}{}", at_route ? ": " : ".", sentence));
  }
}

TEST(CompileRoutes, RefusesADomainThatStandsTwice) {
  EXPECT_EQ(refusal(config::kRouteType,
                    routes_bytes("{name: r, virtual_hosts: [{name: v, domains: [a]}, {name: w, domains: [b, A]}]}")),
            "routes r: virtual_hosts[1].domains[1]: the domain \"A\" stands in two places of this route table; keep it "
            "in one virtual host");
}

TEST(CompileUnknown, NamesThePublicFieldItDoesNotSpeak) {
  // RouteAction.rate_limits, in routes[0].route.
  std::string action = raw_field(1, "a") + raw_field(13, "");
  std::string route = raw_field(1, raw_field(1, "/")) + raw_field(2, action);
  std::string bytes = raw_field(1, "r") + raw_field(2, raw_field(1, "v") + raw_field(2, "*") + raw_field(3, route));
  EXPECT_EQ(refusal(config::kRouteType, bytes),
            "routes r: virtual_hosts[0].routes[0].route: weft does not speak the field \"rate_limits\" of "
            "envoy.config.route.v3.RouteAction");
}

TEST(CompileUnknown, AnArmItDoesNotKnowIsNeverMatchAll) {
  std::string match = raw_field(1, "/") + raw_field(6, raw_field(1, "x-user") + raw_field(99, "?"));
  std::string route = raw_field(1, match) + raw_field(2, raw_field(1, "a"));
  std::string bytes = raw_field(1, "r") + raw_field(2, raw_field(1, "v") + raw_field(2, "*") + raw_field(3, route));
  EXPECT_EQ(refusal(config::kRouteType, bytes),
            "routes r: virtual_hosts[0].routes[0].match.headers[0]: field 99 of envoy.config.route.v3.HeaderMatcher is "
            "unknown to weft");
}

TEST(CompileUnknown, IgnoresWhatIsOnTheList) {
  std::string route =
      raw_field(1, raw_field(1, "/")) + raw_field(2, raw_field(1, "a")) + raw_field(5, raw_field(1, "decorated"));
  std::string bytes = raw_field(1, "r") + raw_field(2, raw_field(1, "v") + raw_field(2, "*") + raw_field(3, route));
  EXPECT_TRUE(compile(config::kRouteType, bytes));
}

TEST(CompileUnknown, RefusesOtherTypesAndBytes) {
  EXPECT_EQ(refusal("type.googleapis.com/envoy.service.runtime.v3.Runtime", ""),
            "weft does not speak resources of type type.googleapis.com/envoy.service.runtime.v3.Runtime");
  EXPECT_EQ(refusal(config::kClusterType, "\xff"), "cluster: the bytes are no envoy.config.cluster.v3.Cluster");
  EXPECT_EQ(refusal(config::kClusterType, ""), "cluster: it has no name");
}

constexpr std::string_view kInbound = R"(
name: virtualInbound
address: {socket_address: {address: 0.0.0.0, port_value: 15006}}
traffic_direction: INBOUND
enable_reuse_port: true
listener_filters:
- {name: envoy.filters.listener.original_dst, typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.listener.original_dst.v3.OriginalDst}}
- name: envoy.filters.listener.http_inspector
  typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.listener.http_inspector.v3.HttpInspector}
  filter_disabled: {or_match: {rules: [{destination_port_range: {start: 3306, end: 3307}}]}}
filter_chains:
- name: "8080"
  filter_chain_match: {destination_port: 8080, transport_protocol: raw_buffer, application_protocols: [http/1.1, h2c]}
  filters:
  - name: envoy.filters.network.http_connection_manager
    typed_config:
      "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
      stat_prefix: inbound
      stream_idle_timeout: 0s
      server_header_transformation: PASS_THROUGH
      normalize_path: true
      merge_slashes: true
      path_with_escaped_slashes_action: REJECT_REQUEST
      route_config: {name: inbound|8080||, virtual_hosts: [{name: all, domains: ["*"], routes: [{match: {prefix: /}, route: {cluster: inbound|8080||}}]}]}
      access_log:
      - {name: f, typed_config: {"@type": type.googleapis.com/envoy.extensions.access_loggers.file.v3.FileAccessLog, path: /dev/stdout, log_format: {text_format_source: {inline_string: "%RESPONSE_CODE%"}}}}
      http_filters:
      - {name: istio.stats, typed_config: {"@type": type.googleapis.com/stats.PluginConfig}}
      - {name: envoy.filters.http.fault, typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.http.fault.v3.HTTPFault}}
      - {name: envoy.filters.http.router, typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router}}
default_filter_chain:
  filters:
  - name: tcp
    typed_config: {"@type": type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy, stat_prefix: t, cluster: InboundPassthrough}
)";

TEST(CompileListener, AStreamThatNothingIsSaidOfMayBeSilentForFiveMinutes) {
  std::string silent(kInbound);
  const std::string line = "      stream_idle_timeout: 0s\n";
  silent.erase(silent.find(line), line.size());
  auto listener = compiled<config::Listener>(config::kListenerType, listener_bytes(silent));
  ASSERT_TRUE(listener);
  EXPECT_EQ(std::get<config::HttpConnection>(listener->chains.at(0).terminal).stream_idle_timeout, 5min);
}

TEST(CompileListener, CarriesMeaning) {
  auto listener = compiled<config::Listener>(config::kListenerType, listener_bytes(kInbound));
  ASSERT_TRUE(listener);
  EXPECT_EQ(to_string(listener->address), "0.0.0.0:15006");
  EXPECT_EQ(listener->direction, config::Direction::inbound);
  EXPECT_TRUE(listener->take_original && listener->bind);
  EXPECT_TRUE(listener->http_inspector.applies_to(80));
  EXPECT_FALSE(listener->http_inspector.applies_to(3306));
  EXPECT_EQ(listener->names_clusters(), (std::vector<std::string>{"InboundPassthrough", "inbound|8080||"}));
  EXPECT_TRUE(listener->names_routes().empty());
  const config::FilterChain& chain = listener->chains.at(0);
  EXPECT_EQ(chain.match.destination_port, 8080);
  const auto& http = std::get<config::HttpConnection>(chain.terminal);
  EXPECT_EQ(http.stream_idle_timeout, Duration(0));
  EXPECT_EQ(http.idle_timeout, 1h);
  EXPECT_EQ(http.server_header, config::ServerHeader::keep);
  EXPECT_EQ(http.path_form, (config::PathForm{true, true, config::EscapedSlashes::refuse}));
  EXPECT_EQ(http.access_logs.at(0).format->segments.at(0).field, config::LogField::response_code);
}

TEST(CompileListener, IgnoresOnTheWireWhatItIgnoresInAFile) {
  envoy::config::listener::v3::Listener message;
  ASSERT_TRUE(message.ParseFromString(listener_bytes(kInbound)));
  auto* filter = message.mutable_default_filter_chain()->add_filters();
  *filter = message.default_filter_chain().filters(0);
  message.mutable_default_filter_chain()->mutable_filters(0)->mutable_typed_config()->set_type_url(
      "type.googleapis.com/stats.PluginConfig");
  EXPECT_TRUE(compile(config::kListenerType, message.SerializeAsString()));
}

TEST(CompileListener, RefusesToRedirectWhereASlashIsEscaped) {
  std::string text(kInbound);
  const std::string_view action = "REJECT_REQUEST";
  text.replace(text.find(action), action.size(), "UNESCAPE_AND_REDIRECT");
  EXPECT_EQ(
      refusal(config::kListenerType, listener_bytes(text)),
      "listener virtualInbound: filter_chains[0].filters[0].typed_config.path_with_escaped_slashes_action: weft speaks "
      "KEEP_UNCHANGED, REJECT_REQUEST and UNESCAPE_AND_FORWARD");
}

TEST(CompileListener, RefusesAFilterItDoesNotSpeak) {
  envoy::config::listener::v3::Listener message;
  ASSERT_TRUE(message.ParseFromString(listener_bytes(kInbound)));
  auto* filter = message.mutable_default_filter_chain()->mutable_filters(0);
  filter->set_name("envoy.filters.network.ratelimit");
  filter->mutable_typed_config()->set_type_url(
      "type.googleapis.com/envoy.extensions.filters.network.ratelimit.v3.RateLimit");
  EXPECT_EQ(refusal(config::kListenerType, message.SerializeAsString()),
            "listener virtualInbound: default_filter_chain.filters[0]: weft does not speak the network filter "
            "envoy.filters.network.ratelimit "
            "(envoy.extensions.filters.network.ratelimit.v3.RateLimit)");
}

TEST(CompileListener, RefusesWhatStandsUnknownInsideAFilter) {
  envoy::config::listener::v3::Listener message;
  ASSERT_TRUE(message.ParseFromString(listener_bytes(kInbound)));
  auto* config = message.mutable_default_filter_chain()->mutable_filters(0)->mutable_typed_config();
  config->set_value(config->value() + raw_field(18, ""));
  EXPECT_EQ(refusal(config::kListenerType, message.SerializeAsString()),
            "listener virtualInbound: default_filter_chain.filters[0].typed_config: weft does not speak the field "
            "\"backoff_options\" of "
            "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy");
}

TEST(Compile, ANameIsItsAddressesAndNeverWithoutOne) {
  weft::v1::Name message;
  message.set_name("cart.shop.svc.cluster.local");
  EXPECT_EQ(refusal(config::kNameType, message.SerializeAsString()),
            "name cart.shop.svc.cluster.local: it has no addresses: a name without one is not to be sent");
  message.add_addresses("10.96.0.7");
  message.add_addresses("fd00::7");
  const auto name = compiled<config::Name>(config::kNameType, message.SerializeAsString());
  ASSERT_TRUE(name);
  EXPECT_EQ(name->name, "cart.shop.svc.cluster.local");
  ASSERT_EQ(name->addresses.size(), 2U);
  EXPECT_EQ(config::text_of(name->addresses[1]), "fd00::7");
  message.add_addresses("10.96.0");
  EXPECT_EQ(refusal(config::kNameType, message.SerializeAsString()),
            "name cart.shop.svc.cluster.local: addresses[2]: \"10.96.0\" is no IP address");
}

TEST(Compile, APeerIsAtAnAddress) {
  weft::v1::Peer message;
  message.set_name("fd00::7");
  const auto peer = compiled<config::Peer>(config::kPeerType, message.SerializeAsString());
  ASSERT_TRUE(peer);
  EXPECT_EQ(peer->name, "fd00::7");
  message.set_name("cart");
  EXPECT_EQ(refusal(config::kPeerType, message.SerializeAsString()), "peer cart: name: \"cart\" is no IP address");
}

}  // namespace
}  // namespace weft::xds
