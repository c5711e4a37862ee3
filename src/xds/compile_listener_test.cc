#include <gtest/gtest.h>

#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/access_loggers/file/v3/file.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "xds/compile.h"
#include "xds/testing/wire.h"

namespace weft::xds {
namespace {

using envoy::extensions::access_loggers::file::v3::FileAccessLog;

void add_tcp_chain(envoy::config::listener::v3::Listener& listener) {
  envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy tcp;
  tcp.set_stat_prefix("tcp");
  tcp.set_cluster("PassthroughCluster");
  auto& filter = *listener.add_filter_chains()->add_filters();
  filter.set_name("envoy.filters.network.tcp_proxy");
  filter.mutable_typed_config()->PackFrom(tcp);
}

using envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy;

Result<config::TcpProxy> compile_carried(const TcpProxy& tcp) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("db");
  listener.mutable_address()->mutable_socket_address()->set_address("10.96.0.9");
  listener.mutable_address()->mutable_socket_address()->set_port_value(5432);
  listener.add_filter_chains()->add_filters()->mutable_typed_config()->PackFrom(tcp);
  TRY(const auto compiled, compile(config::kListenerType, listener.SerializeAsString()));
  return std::get<config::TcpProxy>(std::get<0>(compiled)->chains.at(0).terminal);
}

// As istiod says them of a DestinationRule.
TEST(CompileListener, OpaqueConnectionsAreCarriedOnTheseTerms) {
  TcpProxy tcp;
  tcp.set_cluster("db");
  auto plain = compile_carried(tcp);
  ASSERT_TRUE(plain) << plain.error().detail;
  EXPECT_EQ(plain->max_duration, 0s);
  EXPECT_FALSE(plain->hash_source_ip);
  EXPECT_FALSE(plain->tunnel);
  tcp.mutable_max_downstream_connection_duration()->set_seconds(90);
  tcp.add_hash_policy()->mutable_source_ip();
  tcp.mutable_tunneling_config()->set_hostname("db.example:5432");
  tcp.mutable_tunneling_config()->set_use_post(true);
  auto carried = compile_carried(tcp);
  ASSERT_TRUE(carried) << carried.error().detail;
  EXPECT_EQ(carried->max_duration, 90s);
  EXPECT_TRUE(carried->hash_source_ip);
  ASSERT_TRUE(carried->tunnel);
  EXPECT_EQ(carried->tunnel->target, "db.example:5432");
  EXPECT_TRUE(carried->tunnel->post);
}

TEST(CompileListener, TermsThatWeftDoesNotKeepAreRefusedByName) {
  const std::string at = "listener db: filter_chains[0].filters[0].typed_config.";
  TcpProxy hashed;
  hashed.set_cluster("db");
  hashed.add_hash_policy();
  EXPECT_EQ(compile_carried(hashed).error().detail,
            at + "hash_policy[0]: weft hashes connections by source_ip only; set it");
  TcpProxy tunneled;
  tunneled.set_cluster("db");
  tunneled.mutable_tunneling_config();
  EXPECT_EQ(compile_carried(tunneled).error().detail,
            at + "tunneling_config.hostname: it is empty; say whom the proxy is asked for, as HOST:PORT");
  tunneled.mutable_tunneling_config()->set_hostname("%REQUESTED_SERVER_NAME%:443");
  EXPECT_EQ(compile_carried(tunneled).error().detail,
            at + "tunneling_config.hostname: \"%REQUESTED_SERVER_NAME%:443\" is no HOST:PORT; weft puts nothing in for "
                 "%…%");
  // headers_to_add, which is not in the subset.
  TcpProxy adding;
  adding.set_cluster("db");
  adding.mutable_tunneling_config()->set_hostname("db.example:5432");
  adding.mutable_tunneling_config()
      ->GetReflection()
      ->MutableUnknownFields(adding.mutable_tunneling_config())
      ->AddLengthDelimited(3, "");
  EXPECT_EQ(compile_carried(adding).error().detail,
            at + "tunneling_config: weft does not speak the field \"headers_to_add\" of "
                 "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TunnelingConfig");
}

Result<config::Resource> compile_with_ranges(const std::string& ranges) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("virtualOutbound");
  auto& address = *listener.mutable_address()->mutable_socket_address();
  address.set_address("0.0.0.0");
  address.set_port_value(15001);
  (*(*listener.mutable_metadata()->mutable_filter_metadata())["weft"].mutable_fields())["mesh_ranges"].set_string_value(
      ranges);
  add_tcp_chain(listener);
  return compile(config::kListenerType, listener.SerializeAsString());
}

TEST(CompileListener, MeshRangesComeFromItsMetadata) {
  auto compiled = compile_with_ranges("10.96.0.0/16,fd00::/8,0.0.0.0/0");
  ASSERT_TRUE(compiled) << compiled.error().detail;
  std::string text;
  for (const config::Cidr& range : std::get<0>(*compiled)->mesh_ranges)
    text += fmt::format("{}/{} ", range.address, range.length);
  EXPECT_EQ(text, "10.96.0.0/16 fd00::/8 0.0.0.0/0 ");
  EXPECT_TRUE(std::get<0>(*compile_with_ranges(""))->mesh_ranges.empty());
}

TEST(CompileListener, WhetherDenialsAreNamedComesFromItsMetadata) {
  envoy::config::listener::v3::Listener listener;
  const testing::WireListener wire{.name = "in", .address = "0.0.0.0:15006", .routes = {{.cluster = "app"}}};
  ASSERT_TRUE(listener.ParseFromString(testing::listener_bytes(wire)));
  for (const bool named : {false, true}) {
    if (named)
      (*(*listener.mutable_metadata()->mutable_filter_metadata())["weft"].mutable_fields())["denials"].set_string_value(
          "named");
    auto compiled = compile(config::kListenerType, listener.SerializeAsString());
    ASSERT_TRUE(compiled) << compiled.error().detail;
    const config::FilterChain& chain = std::get<0>(*compiled)->chains.at(0);
    EXPECT_EQ(std::get<config::HttpConnection>(chain.terminal).names_denials, named);
  }
}

TEST(CompileListener, ARangeThatIsNoneIsRefused) {
  for (const char* bad :
       {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "mesh/8", "10.0.0.0/8,,", "10.0.0.0/-1"}) {
    auto compiled = compile_with_ranges(bad);
    ASSERT_FALSE(compiled) << bad;
    EXPECT_NE(compiled.error().detail.find("listener virtualOutbound: metadata: mesh_ranges: \""), std::string::npos)
        << compiled.error().detail;
  }
}

Result<config::Resource> compile_for_both(const std::string& address) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("virtualInbound");
  auto& socket = *listener.mutable_address()->mutable_socket_address();
  socket.set_address(address);
  socket.set_port_value(15006);
  socket.set_ipv4_compat(true);
  add_tcp_chain(listener);
  return compile(config::kListenerType, listener.SerializeAsString());
}

TEST(CompileListener, BothFamiliesAreTakenWhereEveryAddressIs) {
  auto compiled = compile_for_both("::");
  ASSERT_TRUE(compiled) << compiled.error().detail;
  EXPECT_TRUE(std::get<0>(*compiled)->ipv4_too);
  EXPECT_EQ(config::to_string(std::get<0>(*compiled)->address), "[::]:15006");
  for (const char* other : {"0.0.0.0", "fd00::1", "::1"}) {
    auto refused = compile_for_both(other);
    ASSERT_FALSE(refused) << other;
    EXPECT_EQ(refused.error().detail,
              "listener virtualInbound: address.socket_address.ipv4_compat: weft speaks it only where the address is "
              "\"::\"");
  }
}

TEST(CompileListener, AnEndpointIsOfOneFamily) {
  envoy::config::endpoint::v3::ClusterLoadAssignment set;
  set.set_cluster_name("web");
  auto& socket =
      *set.add_endpoints()->add_lb_endpoints()->mutable_endpoint()->mutable_address()->mutable_socket_address();
  socket.set_address("::");
  socket.set_port_value(80);
  socket.set_ipv4_compat(true);
  auto compiled = compile(config::kEndpointType, set.SerializeAsString());
  ASSERT_FALSE(compiled);
  EXPECT_NE(compiled.error().detail.find("socket_address.ipv4_compat: it is for listeners"), std::string::npos)
      << compiled.error().detail;
}

Result<config::Resource> compile_with_log(const FileAccessLog& log) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("virtualOutbound");
  listener.mutable_address()->mutable_socket_address()->set_address("0.0.0.0");
  listener.mutable_address()->mutable_socket_address()->set_port_value(15001);
  listener.add_access_log()->mutable_typed_config()->PackFrom(log);
  add_tcp_chain(listener);
  return compile(config::kListenerType, listener.SerializeAsString());
}

TEST(CompileListener, AnUnknownOperatorInALogFormatIsRefusedByName) {
  FileAccessLog log;
  log.set_path("/dev/stdout");
  log.mutable_log_format()->set_text_format("%START_TIME% %DYNAMIC_METADATA(a:b)%\n");
  auto compiled = compile_with_log(log);
  ASSERT_FALSE(compiled);
  EXPECT_EQ(compiled.error().detail,
            "listener virtualOutbound: access_log[0].typed_config.log_format.text_format: the operator "
            "%DYNAMIC_METADATA% is not one that weft knows; take it out");
}

TEST(CompileListener, ALogFormatMayStandInAnyOfItsPlaces) {
  FileAccessLog log;
  log.set_path("/dev/stdout");
  auto none = compile_with_log(log);
  ASSERT_TRUE(none) << none.error().detail;
  EXPECT_EQ(std::get<0>(*none)->access_logs.at(0).format, nullptr);
  log.set_format("%PROTOCOL%");
  auto old_place = compile_with_log(log);
  ASSERT_TRUE(old_place) << old_place.error().detail;
  EXPECT_EQ(std::get<0>(*old_place)->access_logs.at(0).format->segments.at(0).field, config::LogField::protocol);
  log.mutable_log_format()->mutable_text_format_source()->set_inline_string("%REQ(X-Team)%");
  auto new_place = compile_with_log(log);
  ASSERT_TRUE(new_place) << new_place.error().detail;
  EXPECT_EQ(std::get<0>(*new_place)->access_logs.at(0).format->request_headers, std::vector<std::string>{"x-team"});
}

using envoy::config::listener::v3::FilterChainMatch;

Result<config::Resource> compile_with_match(const FilterChainMatch& match) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("in");
  listener.mutable_address()->mutable_socket_address()->set_address("0.0.0.0");
  listener.mutable_address()->mutable_socket_address()->set_port_value(443);
  add_tcp_chain(listener);
  *listener.mutable_filter_chains(0)->mutable_filter_chain_match() = match;
  return compile(config::kListenerType, listener.SerializeAsString());
}

TEST(CompileListener, AChainSaysWhomItTakes) {
  FilterChainMatch match;
  match.add_server_names("WWW.Example.com");
  match.add_server_names("*.example.com");
  match.set_source_type(FilterChainMatch::EXTERNAL);
  match.add_source_ports(5000);
  auto& range = *match.add_source_prefix_ranges();
  range.set_address_prefix("fd00::");
  range.mutable_prefix_len()->set_value(8);
  auto& direct = *match.add_direct_source_prefix_ranges();
  direct.set_address_prefix("10.0.0.0");
  direct.mutable_prefix_len()->set_value(8);
  auto compiled = compile_with_match(match);
  ASSERT_TRUE(compiled) << compiled.error().detail;
  const config::FilterChainMatch& out = std::get<0>(*compiled)->chains.at(0).match;
  EXPECT_EQ(out.server_names, (std::vector<std::string>{"www.example.com", "*.example.com"}));
  EXPECT_EQ(out.source_type, config::SourceType::external);
  EXPECT_EQ(out.source_ports, std::vector<uint16_t>{5000});
  EXPECT_EQ(out.sources.at(0).address, "fd00::");
  EXPECT_EQ(out.direct_sources.at(0).length, 8);
}

TEST(CompileListener, AServerNameThatCannotBeComparedIsRefused) {
  for (const char* bad : {"*", "w*.example.com", "*.", "", "*.*.com"}) {
    FilterChainMatch match;
    match.add_server_names(bad);
    auto compiled = compile_with_match(match);
    ASSERT_FALSE(compiled) << bad;
    EXPECT_NE(compiled.error().detail.find("filter_chains[0].filter_chain_match.server_names[0]: \""),
              std::string::npos)
        << compiled.error().detail;
  }
}

TEST(CompileListener, ASourcePortThatIsNoneIsRefused) {
  FilterChainMatch match;
  match.add_source_ports(70000);
  auto compiled = compile_with_match(match);
  ASSERT_FALSE(compiled);
  EXPECT_NE(compiled.error().detail.find("source_ports[0]: 70000 is no port"), std::string::npos)
      << compiled.error().detail;
}

}  // namespace
}  // namespace weft::xds
