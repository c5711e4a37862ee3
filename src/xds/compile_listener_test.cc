#include <gtest/gtest.h>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "xds/compile.h"

namespace weft::xds {
namespace {

Result<config::Resource> compile_with_ranges(const std::string& ranges) {
  envoy::config::listener::v3::Listener listener;
  listener.set_name("virtualOutbound");
  auto& address = *listener.mutable_address()->mutable_socket_address();
  address.set_address("0.0.0.0");
  address.set_port_value(15001);
  (*(*listener.mutable_metadata()->mutable_filter_metadata())["weft"].mutable_fields())["mesh_ranges"].set_string_value(
      ranges);
  envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy tcp;
  tcp.set_stat_prefix("tcp");
  tcp.set_cluster("PassthroughCluster");
  auto& filter = *listener.add_filter_chains()->add_filters();
  filter.set_name("envoy.filters.network.tcp_proxy");
  filter.mutable_typed_config()->PackFrom(tcp);
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

TEST(CompileListener, ARangeThatIsNoneIsRefused) {
  for (const char* bad :
       {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "mesh/8", "10.0.0.0/8,,", "10.0.0.0/-1"}) {
    auto compiled = compile_with_ranges(bad);
    ASSERT_FALSE(compiled) << bad;
    EXPECT_NE(compiled.error().detail.find("listener virtualOutbound: metadata: mesh_ranges: \""), std::string::npos)
        << compiled.error().detail;
  }
}

}  // namespace
}  // namespace weft::xds
