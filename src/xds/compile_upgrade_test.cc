// upgrade_configs and connect_matcher: what may switch protocols, and what is refused as configuration.
#include <gtest/gtest.h>

#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/config/route/v3/route.pb.h"
#include "envoy/extensions/filters/http/router/v3/router.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "xds/compile.h"

namespace weft::xds {
namespace {

using envoy::config::route::v3::RouteConfiguration;
using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;

RouteConfiguration connect_routes() {
  RouteConfiguration routes;
  routes.set_name("gateway");
  auto& host = *routes.add_virtual_hosts();
  host.set_name("all");
  host.add_domains("*");
  auto& route = *host.add_routes();
  route.mutable_match()->mutable_connect_matcher();
  route.mutable_route()->set_cluster("db");
  auto& upgrade = *route.mutable_route()->add_upgrade_configs();
  upgrade.set_upgrade_type("CONNECT");
  upgrade.mutable_connect_config();
  return routes;
}

Result<config::Resource> compile_listener_with(HttpConnectionManager manager) {
  auto& router = *manager.add_http_filters();
  router.set_name("envoy.filters.http.router");
  router.mutable_typed_config()->PackFrom(envoy::extensions::filters::http::router::v3::Router());
  envoy::config::listener::v3::Listener listener;
  listener.set_name("in");
  listener.mutable_address()->mutable_socket_address()->set_address("0.0.0.0");
  listener.mutable_address()->mutable_socket_address()->set_port_value(80);
  auto& filter = *listener.add_filter_chains()->add_filters();
  filter.set_name("envoy.filters.network.http_connection_manager");
  filter.mutable_typed_config()->PackFrom(manager);
  return compile(config::kListenerType, listener.SerializeAsString());
}

TEST(CompileUpgrade, ARouteForConnectEndsItHere) {
  const auto compiled = compile(config::kRouteType, connect_routes().SerializeAsString());
  ASSERT_TRUE(compiled) << compiled.error().detail;
  const auto& table = *std::get<std::shared_ptr<const config::RouteTable>>(*compiled);
  const config::Route& route = table.hosts[0].routes[0];
  EXPECT_EQ(route.path.kind, config::PathMatch::Kind::connect);
  const auto& upgrades = std::get<config::Forward>(route.action).upgrades;
  ASSERT_EQ(upgrades.size(), 1u);
  EXPECT_EQ(upgrades[0].type, "connect");
  EXPECT_TRUE(upgrades[0].enabled);
  EXPECT_TRUE(upgrades[0].terminate);
}

TEST(CompileUpgrade, AListenersTypesAreKeptInLowerCase) {
  HttpConnectionManager manager;
  *manager.mutable_route_config() = connect_routes();
  manager.add_upgrade_configs()->set_upgrade_type("WebSocket");
  auto& barred = *manager.add_upgrade_configs();
  barred.set_upgrade_type("SPDY/3.1");
  barred.mutable_enabled()->set_value(false);
  const auto compiled = compile_listener_with(manager);
  ASSERT_TRUE(compiled) << compiled.error().detail;
  const auto& listener = *std::get<std::shared_ptr<const config::Listener>>(*compiled);
  const auto& upgrades = std::get<config::HttpConnection>(listener.chains[0].terminal).upgrades;
  ASSERT_EQ(upgrades.size(), 2u);
  EXPECT_EQ(upgrades[0].type, "websocket");
  EXPECT_TRUE(upgrades[0].enabled);
  EXPECT_EQ(upgrades[1].type, "spdy/3.1");
  EXPECT_FALSE(upgrades[1].enabled);
}

TEST(CompileUpgrade, WhatNoTunnelCanCarryIsRefused) {
  for (const char* type : {"", "h2c", "H2C", "connect-udp"}) {
    HttpConnectionManager manager;
    *manager.mutable_route_config() = connect_routes();
    manager.add_upgrade_configs()->set_upgrade_type(type);
    const auto compiled = compile_listener_with(manager);
    ASSERT_FALSE(compiled) << type;
    EXPECT_NE(compiled.error().detail.find("upgrade_configs[0]"), std::string::npos) << compiled.error().detail;
    EXPECT_NE(compiled.error().detail.find("upgrade_type"), std::string::npos) << compiled.error().detail;
  }
  RouteConfiguration routes = connect_routes();
  auto& action = *routes.mutable_virtual_hosts(0)->mutable_routes(0)->mutable_route();
  action.mutable_upgrade_configs(0)->mutable_connect_config()->set_allow_post(true);
  auto compiled = compile(config::kRouteType, routes.SerializeAsString());
  ASSERT_FALSE(compiled);
  EXPECT_NE(compiled.error().detail.find("allow_post"), std::string::npos) << compiled.error().detail;
  action.mutable_upgrade_configs(0)->set_upgrade_type("websocket");
  compiled = compile(config::kRouteType, routes.SerializeAsString());
  ASSERT_FALSE(compiled);
  EXPECT_NE(compiled.error().detail.find("connect_config: it is for CONNECT"), std::string::npos)
      << compiled.error().detail;
}

}  // namespace
}  // namespace weft::xds
