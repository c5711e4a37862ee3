#include "rules/route.h"

#include <gtest/gtest.h>

#include <map>

#include "rules/host.h"

namespace weft::rules {
namespace {

using config::HeaderMatcher;
using config::PathMatch;
using config::StringMatcher;
using Kind = config::StringMatcher::Kind;

config::Route route_to(std::string cluster, PathMatch path = {}) {
  config::Forward forward;
  forward.clusters.push_back({.cluster = cluster, .mutations = {}, .host_rewrite = {}});
  return {.name = std::move(cluster),
          .origin = {},
          .path = std::move(path),
          .headers = {},
          .query = {},
          .mutations = {},
          .action = forward};
}

HeaderMatcher header(std::string name, Kind kind, std::string pattern) {
  return {.name = std::move(name),
          .what = HeaderMatcher::What::value,
          .value = *StringMatcher::make(kind, std::move(pattern))};
}

PathMatch path(PathMatch::Kind kind, std::string pattern) {
  PathMatch match{.kind = kind, .pattern = pattern, .regex = {}};
  if (kind == PathMatch::Kind::regex) match.regex = *StringMatcher::make(Kind::regex, std::move(pattern));
  return match;
}

// The article's shop: Chrome users to one subset, the rest by path and query.
config::RouteTable shop() {
  config::RouteTable table;
  table.name = "80";
  table.ignore_port = true;
  auto add_host = [&](std::string name, std::initializer_list<std::string> domains) -> config::VirtualHost& {
    for (const std::string& domain : domains)
      EXPECT_TRUE(table.domains.add(domain, static_cast<uint32_t>(table.hosts.size())));
    config::VirtualHost& host = table.hosts.emplace_back();
    host.name = std::move(name);
    return host;
  };
  config::VirtualHost& catalog = add_host("catalog", {"product-catalog", "product-catalog.shop"});
  catalog.routes.push_back(route_to("chrome"));
  catalog.routes[0].headers.push_back(header("user-agent", Kind::regex, ".*Chrome.*"));
  catalog.routes.push_back(route_to("post"));
  catalog.routes[1].headers.push_back(header(":method", Kind::exact, "POST"));
  catalog.routes.push_back(route_to("exact", path(PathMatch::Kind::exact, "/exact")));
  catalog.routes.push_back(route_to("segments", path(PathMatch::Kind::separated_prefix, "/api")));
  catalog.routes.push_back(route_to("regex", path(PathMatch::Kind::regex, "/item/[0-9]+")));
  catalog.routes.push_back(route_to("query"));
  catalog.routes.back().query.push_back(
      {.name = "v", .only_present = false, .value = *StringMatcher::make(Kind::exact, "2")});
  catalog.routes.push_back(route_to("prefix", path(PathMatch::Kind::prefix, "/p")));
  return table;
}

struct Row {
  std::string_view method;
  std::string_view authority;
  std::string_view path;
  std::string_view agent;
  std::string_view cluster;  // "" is a miss
};

TEST(MatchRoute, FirstRouteWhoseEveryConditionHolds) {
  const config::RouteTable table = shop();
  const Row rows[] = {
      {"GET", "product-catalog", "/", "Mozilla Chrome/126", "chrome"},
      {"POST", "product-catalog", "/", "Firefox", "post"},
      {"GET", "product-catalog", "/exact", "Firefox", "exact"},
      {"GET", "product-catalog", "/exact?x=1", "Firefox", "exact"},
      {"GET", "product-catalog", "/exact/", "Firefox", ""},
      {"GET", "product-catalog", "/api", "Firefox", "segments"},
      {"GET", "product-catalog", "/api/x", "Firefox", "segments"},
      {"GET", "product-catalog", "/apix", "Firefox", ""},
      {"GET", "product-catalog", "/item/12", "Firefox", "regex"},
      {"GET", "product-catalog", "/item/12/x", "Firefox", ""},
      {"GET", "product-catalog", "/?v=2", "Firefox", "query"},
      {"GET", "product-catalog", "/?w=1&v=2&v=3", "Firefox", "query"},
      {"GET", "product-catalog", "/?v=3&v=2", "Firefox", ""},
      {"GET", "product-catalog", "/path", "Firefox", "prefix"},
      {"GET", "Product-Catalog.SHOP:80", "/path", "Firefox", "prefix"},
      {"GET", "elsewhere", "/path", "Firefox", ""},
  };
  for (const Row& row : rows) {
    http::Arena arena;
    http::RequestHead request(arena);
    request.method = row.method;
    request.authority = row.authority;
    request.path = row.path;
    request.headers.add("User-Agent", row.agent);
    const RouteDecision decision = match_route(table, request, 0);
    EXPECT_EQ(decision.cluster ? decision.cluster->cluster : "", row.cluster)
        << row.method << " " << row.authority << row.path;
  }
}

TEST(MatchRoute, AMissIsNamed) {
  const config::RouteTable table = shop();
  http::Arena arena;
  http::RequestHead request(arena);
  request.method = "GET";
  request.authority = "elsewhere";
  request.path = "/x?y";
  RouteDecision decision = match_route(table, request, 0);
  EXPECT_EQ(decision.miss, Miss::no_virtual_host);
  EXPECT_EQ(why_missed(decision, table, request), "no virtual host of routes \"80\" has the domain \"elsewhere\"");
  request.authority = "product-catalog";
  decision = match_route(table, request, 0);
  EXPECT_EQ(decision.miss, Miss::no_route);
  EXPECT_EQ(why_missed(decision, table, request),
            "none of the 7 routes of virtual host \"catalog\" in routes \"80\" matches GET /x");
}

TEST(MatchRoute, HeadersThatStandSeveralTimesAreJoined) {
  config::RouteTable table = shop();
  table.hosts[0].routes[0].headers[0] = header("x-tag", Kind::exact, "a,b");
  http::Arena arena;
  http::RequestHead request(arena);
  request.authority = "product-catalog";
  request.path = "/";
  request.headers.add("X-Tag", "a");
  request.headers.add("x-tag", "b");
  EXPECT_EQ(match_route(table, request, 0).route, &table.hosts[0].routes[0]);
}

TEST(ExplainRoute, SaysWhyEachRouteBeforeWasPassedOver) {
  const config::RouteTable table = shop();
  http::Arena arena;
  http::RequestHead request(arena);
  request.method = "GET";
  request.authority = "product-catalog";
  request.path = "/path?w";
  const Explanation explanation = explain_route(table, request, 0);
  std::string text;
  for (const Tried& tried : explanation.tried) text += tried.route->name + ": " + tried.why + "\n";
  EXPECT_EQ(text,
            "chrome: header user-agent regex \".*Chrome.*\": it is missing\n"
            "post: header :method exact \"POST\" does not match \"GET\"\n"
            "exact: path exact \"/exact\" does not match \"/path\"\n"
            "segments: path prefix \"/api\" by segments does not match \"/path\"\n"
            "regex: path regex \"/item/[0-9]+\" does not match \"/path\"\n"
            "query: query parameter v exact \"2\": it is missing\n");
  EXPECT_EQ(explanation.decision.cluster->cluster, "prefix");
}

TEST(PickCluster, SharesByWeight) {
  std::vector<config::ClusterWeight> clusters;
  for (uint32_t weight : {0u, 90u, 10u}) {
    clusters.push_back({.cluster = std::to_string(weight), .weight = weight, .mutations = {}, .host_rewrite = {}});
  }
  std::map<std::string, int> counts;
  for (uint32_t i = 0; i < 1000; ++i) ++counts[pick_cluster(clusters, 100, i * 4294967u).cluster];
  EXPECT_EQ(counts["0"], 0);
  EXPECT_NEAR(counts["90"], 900, 2);
  EXPECT_EQ(pick_cluster(clusters, 100, 0xffffffffu).cluster, "10");
}

TEST(WithoutPort, LeavesAddressesWhole) {
  EXPECT_EQ(without_port("a:80"), "a");
  EXPECT_EQ(without_port("a"), "a");
  EXPECT_EQ(without_port("[::1]:80"), "[::1]");
  EXPECT_EQ(without_port("[::1]"), "[::1]");
}

}  // namespace
}  // namespace weft::rules
