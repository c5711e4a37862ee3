#include "config/listener.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

RouteTable table_to(std::initializer_list<std::string> clusters) {
  RouteTable table;
  VirtualHost& host = table.hosts.emplace_back();
  for (const std::string& cluster : clusters) {
    Forward forward;
    forward.clusters.push_back({.cluster = cluster, .mutations = {}, .host_rewrite = {}});
    host.routes.emplace_back().action = forward;
  }
  return table;
}

TEST(Listener, NamesWhatItNeeds) {
  Listener listener;
  listener.chains.emplace_back().terminal = HttpConnection{.routes_name = "80"};
  listener.chains.emplace_back().terminal =
      HttpConnection{.routes = std::make_shared<RouteTable>(table_to({"b", "a", "b"}))};
  TcpProxy tcp;
  tcp.clusters.push_back({.cluster = "passthrough", .mutations = {}, .host_rewrite = {}});
  listener.default_chain.emplace().terminal = tcp;
  EXPECT_EQ(listener.names_routes(), std::vector<std::string>{"80"});
  EXPECT_EQ(listener.names_clusters(), (std::vector<std::string>{"a", "b", "passthrough"}));
}

TEST(Inspector, SparesThePortsItIsToldTo) {
  const Inspector inspector{true, {{3306, 3307}, {5000, 65536}}};
  EXPECT_FALSE(inspector.applies_to(3306));
  EXPECT_TRUE(inspector.applies_to(3307));
  EXPECT_FALSE(inspector.applies_to(65535));
  EXPECT_FALSE(Inspector{}.applies_to(80));
}

}  // namespace
}  // namespace weft::config
