// What resources say about HTTP/2 connections and about how long a stream may live.
#include <gtest/gtest.h>

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/http/router/v3/router.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "xds/compile.h"

namespace weft::xds {
namespace {

using envoy::config::core::v3::Http2ProtocolOptions;
using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;

template <class Object>
Result<std::shared_ptr<const Object>> compiled(std::string_view type, const auto& message) {
  TRY(auto resource, compile(type, message.SerializeAsString()));
  return std::get<std::shared_ptr<const Object>>(resource);
}

void keep_alive(Http2ProtocolOptions& options, int interval, int timeout) {
  options.mutable_connection_keepalive()->mutable_interval()->set_seconds(interval);
  options.mutable_connection_keepalive()->mutable_timeout()->set_seconds(timeout);
}

TEST(CompileHttp2, AClustersKeepAlive) {
  envoy::config::cluster::v3::Cluster cluster;
  cluster.set_name("a");
  keep_alive(*cluster.mutable_http2_protocol_options(), 30, 5);
  auto good = compiled<config::Cluster>(config::kClusterType, cluster);
  ASSERT_TRUE(good) << good.error().detail;
  EXPECT_EQ((*good)->http, config::UpstreamHttp::http2);
  EXPECT_EQ((*good)->keep_alive.interval, 30s);
  EXPECT_EQ((*good)->keep_alive.timeout, 5s);

  keep_alive(*cluster.mutable_http2_protocol_options(), 30, 0);
  auto bad = compiled<config::Cluster>(config::kClusterType, cluster);
  ASSERT_FALSE(bad);
  EXPECT_EQ(
      bad.error().detail,
      "cluster a: http2_protocol_options.connection_keepalive.timeout: it says no time to wait for an answer; set "
      "it");
}

// A listener of one connection manager.
envoy::config::listener::v3::Listener listener_of(HttpConnectionManager http) {
  http.set_stat_prefix("http");
  http.mutable_route_config()->set_name("local");
  auto& router = *http.add_http_filters();
  router.set_name("envoy.filters.http.router");
  router.mutable_typed_config()->PackFrom(envoy::extensions::filters::http::router::v3::Router());
  envoy::config::listener::v3::Listener listener;
  listener.set_name("in");
  listener.mutable_address()->mutable_socket_address()->set_address("127.0.0.1");
  listener.mutable_address()->mutable_socket_address()->set_port_value(80);
  auto& filter = *listener.add_filter_chains()->add_filters();
  filter.set_name("envoy.filters.network.http_connection_manager");
  filter.mutable_typed_config()->PackFrom(http);
  return listener;
}

TEST(CompileHttp2, AListenersKeepAlive) {
  HttpConnectionManager http;
  keep_alive(*http.mutable_http2_protocol_options(), 10, 2);
  http.mutable_http2_protocol_options()->mutable_max_concurrent_streams()->set_value(7);
  auto made = compiled<config::Listener>(config::kListenerType, listener_of(http));
  ASSERT_TRUE(made) << made.error().detail;
  const auto& out = std::get<config::HttpConnection>((*made)->chains[0].terminal);
  EXPECT_EQ(out.keep_alive.interval, 10s);
  EXPECT_EQ(out.keep_alive.timeout, 2s);
  EXPECT_EQ(out.max_concurrent_streams, 7u);
}

TEST(CompileHttp2, WhatIsNotSpokenOfAConnectionsAgeIsRefusedByName) {
  const std::string a_minute = "\x22\x02\x08\x3c";  // max_stream_duration, field 4 of HttpProtocolOptions
  const std::string unspoken =
      "common_http_protocol_options: weft does not speak the field \"max_stream_duration\" of "
      "envoy.config.core.v3.HttpProtocolOptions";
  HttpConnectionManager streams;
  ASSERT_TRUE(streams.mutable_common_http_protocol_options()->MergeFromString(a_minute));
  HttpConnectionManager age;
  age.mutable_common_http_protocol_options()->mutable_max_connection_duration()->set_seconds(60);
  const std::pair<HttpConnectionManager, std::string> rows[] = {
      {streams, unspoken},
      {age, "common_http_protocol_options.max_connection_duration: weft does not speak it downstream"}};
  for (const auto& [http, sentence] : rows) {
    auto bad = compiled<config::Listener>(config::kListenerType, listener_of(http));
    ASSERT_FALSE(bad) << sentence;
    EXPECT_TRUE(bad.error().detail.ends_with(sentence)) << bad.error().detail;
  }
  envoy::config::cluster::v3::Cluster cluster;
  cluster.set_name("a");
  ASSERT_TRUE(cluster.mutable_common_http_protocol_options()->MergeFromString(a_minute));
  EXPECT_EQ(compiled<config::Cluster>(config::kClusterType, cluster).error().detail, "cluster a: " + unspoken);
}

TEST(CompileHttp2, HowLongAStreamMayLive) {
  envoy::config::route::v3::RouteConfiguration routes;
  routes.set_name("r");
  auto& host = *routes.add_virtual_hosts();
  host.set_name("v");
  host.add_domains("*");
  auto& route = *host.add_routes();
  route.mutable_match()->set_prefix("/");
  route.mutable_route()->set_cluster("a");
  const auto forward_of = [&] {
    auto table = compiled<config::RouteTable>(config::kRouteType, routes);
    EXPECT_TRUE(table) << table.error().detail;
    return std::get<config::Forward>((*table)->hosts[0].routes[0].action);
  };
  EXPECT_EQ(forward_of().max_stream_duration, 0s);
  EXPECT_FALSE(forward_of().grpc_timeout_max);
  auto& limit = *route.mutable_route()->mutable_max_stream_duration();
  limit.mutable_max_stream_duration()->set_seconds(60);
  limit.mutable_grpc_timeout_header_max()->set_seconds(0);
  EXPECT_EQ(forward_of().max_stream_duration, 60s);
  EXPECT_EQ(forward_of().grpc_timeout_max, Duration(0)) << "no cap, and yet it is said";
}

}  // namespace
}  // namespace weft::xds
