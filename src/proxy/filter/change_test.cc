// Whole proxies in memory: of a thousand who are in, only those are judged again whom a change of policies could
// concern.
#include "proxy/filter/change.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "stats/prometheus.h"
#include "xds/testing/check.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Bench;
using proxy::testing::kIn;
using proxy::testing::set_filters;

constexpr const char* kDb = "10.9.9.9:3306";
constexpr size_t kAs = 600;
constexpr size_t kBs = 400;

std::string rbac(std::string_view type, std::string_view action, std::string_view policies) {
  return fmt::format(
      R"({{"name": "rbac", "typed_config": {{"@type": "type.googleapis.com/envoy.extensions.filters.{}.rbac.v3.RBAC",
      {}"rules": {{"action": "{}", "policies": {{{}}}}}}}}})",
      type, type == "network" ? R"("stat_prefix": "tcp.", )" : "", action, policies);
}

// What begins with that path; `more`: a further permission, so that it says something else.
std::string path_policy(std::string_view name, std::string_view path, std::string_view more = "") {
  return fmt::format(
      R"("ns[shop]-policy[{}]-rule[0]": {{"permissions": [{{"url_path": {{"path": {{"prefix": "{}"}}}}}}{}],
      "principals": [{{"any": true}}]}})",
      name, path, more);
}

std::string port_policy(std::string_view name, int port, std::string_view more = "") {
  return fmt::format(
      R"("ns[shop]-policy[{}]-rule[0]": {{"permissions": [{{"destination_port": {}}}{}], "principals": [{{"any": true}}]}})",
      name, port, more);
}

constexpr std::string_view kOrNowhere = R"(, {"destination_port": 1})";

// Compiled anew, as whatever comes off the wire is.
std::vector<config::HttpFilter> http(std::string_view deny, std::string_view allow) {
  auto made = xds::testing::http_filters(
      codec::parse_json(fmt::format("[{}, {}]", rbac("http", "DENY", deny), rbac("http", "ALLOW", allow))).value());
  EXPECT_TRUE(made) << to_string(made.error());
  return made ? std::move(*made) : std::vector<config::HttpFilter>();
}

std::vector<config::NetworkFilter> network(std::string_view allow) {
  auto made =
      xds::testing::network_filters(codec::parse_json(fmt::format("[{}]", rbac("network", "ALLOW", allow))).value());
  EXPECT_TRUE(made) << to_string(made.error());
  return made ? std::move(*made) : std::vector<config::NetworkFilter>();
}

struct ChangeOfPolicies : proxy::testing::Inbound {
  size_t broken_off = 0;
  size_t counted = 0;  // when counted last

  // How often a filter has been asked since this was called last, once the change has been looked at.
  static io::Task<size_t> asked_since(Bench& b, size_t& counted) {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const std::string text = stats::prometheus_text(b.registry);
    constexpr std::string_view kName = "\nweft_judged_again_total ";
    const size_t at = text.find(kName);
    const size_t now = at == text.npos ? 0 : std::stoul(text.substr(at + kName.size()));
    co_return now - std::exchange(counted, now);
  }
};

struct OfRequests : ChangeOfPolicies {};
OfRequests* of_requests = nullptr;

io::Task<void> ask(Bench& b, std::string path) {
  if (!co_await b.get(kIn, std::move(path))) ++of_requests->broken_off;
  co_return {};
}

io::Task<void> ask_on(Bench& b, http::Session& session, std::string path) {
  if (!co_await b.send_on(session, "GET", std::move(path), "", {})) ++of_requests->broken_off;
  co_return {};
}

io::Task<size_t> change_to(Bench& b, std::string_view deny, std::string_view allow) {
  set_filters(b.config, "in", http(deny, allow));
  b.apply();
  CO_TRY(const size_t asked, co_await ChangeOfPolicies::asked_since(b, of_requests->counted));
  co_return asked;
}

TEST_F(OfRequests, OnlyThoseAreAskedAboutWhomItCouldConcern) {
  const std::string deny = path_policy("d", "/never");
  const std::string a = path_policy("a", "/a");
  const std::string b_and_c = path_policy("b", "/b") + "," + path_policy("c", "/c");
  set_up(http(deny, a + "," + b_and_c));
  upstream->delay = 60s;
  of_requests = this;
  bench.run([](Bench& b) -> io::Task<void> {
    const std::string deny = path_policy("d", "/never");
    const std::string a = path_policy("a", "/a");
    const std::string also_a = path_policy("a", "/a", kOrNowhere);
    const std::string is_b = path_policy("b", "/b");
    const std::string is_c = path_policy("c", "/c");
    for (size_t i = 0; i < kAs + kBs; ++i) b.scope->spawn(ask(b, i < kAs ? "/a" : "/b"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const auto all = [](std::initializer_list<std::string> policies) {
      return fmt::format("{}", fmt::join(policies, ","));
    };

    CO_TRY(const size_t same, co_await change_to(b, deny, all({a, is_b, is_c})));
    EXPECT_EQ(same, 0U) << "they came again, and say the same";
    CO_TRY(const size_t foreign, co_await change_to(b, deny, all({a, is_b, path_policy("c", "/d")})));
    EXPECT_EQ(foreign, 0U) << "one changed that let nobody in";
    CO_TRY(const size_t moved, co_await change_to(b, deny, all({path_policy("x", "/a"), is_b})));
    EXPECT_EQ(moved, 0U) << "one has another name, one is gone that let nobody in";
    CO_TRY(const size_t fewer, co_await change_to(b, "", all({a, is_b})));
    EXPECT_EQ(fewer, 0U) << "a DENY was taken back";
    CO_TRY(const size_t more, co_await change_to(b, deny, all({a, is_b})));
    EXPECT_EQ(more, kAs + kBs) << "what a new DENY is about only it can say";
    CO_TRY(const size_t concerned, co_await change_to(b, deny, all({also_a, is_b})));
    EXPECT_EQ(concerned, kAs) << "those whom it let in, by the ALLOW filter alone";
    CO_TRY(const size_t again, co_await change_to(b, deny, all({also_a, is_b, is_c})));
    EXPECT_EQ(again, 0U) << "they were let in by what it says now";
    EXPECT_EQ(of_requests->broken_off, 0U);
    CO_TRY(const size_t last, co_await change_to(b, deny, is_b));
    EXPECT_EQ(last, kAs);
    EXPECT_EQ(of_requests->broken_off, kAs) << "and kept out whom it does not let in any more";
    co_return {};
  });
}

// By a policy that was there for a moment, between two looks at what is open.
TEST_F(OfRequests, WhoCameBetweenTwoLooksIsJudgedByWhatIsThen) {
  set_up(http("", path_policy("b", "/b")));
  of_requests = this;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    CO_TRY(const auto before, co_await b.send_on(*session, "GET", "/b", "", {}));
    EXPECT_EQ(before.status, 200);
    of_requests->upstream->delay = 60s;
    b.scope->spawn(ask(b, "/b"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    set_filters(b.config, "in", http("", path_policy("b", "/b") + "," + path_policy("a", "/a")));
    b.apply();
    b.scope->spawn(ask_on(b, *session, "/a"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20ms));
    EXPECT_EQ(of_requests->upstream->alive, 2) << "it was let in";
    CO_TRY(const size_t asked, co_await change_to(b, "", path_policy("b", "/b")));
    EXPECT_EQ(of_requests->broken_off, 1U);
    EXPECT_EQ(asked, 2U) << "both filters about it alone";
    co_return {};
  });
}

// What lets requests in says nothing of routes, nor does a cluster.
TEST_F(OfRequests, AnythingElseThatChangesAsksNobody) {
  set_up(http("", path_policy("b", "/b")));
  upstream->delay = 60s;
  of_requests = this;
  bench.run([](Bench& b) -> io::Task<void> {
    for (size_t i = 0; i < 10; ++i) b.scope->spawn(ask(b, "/b"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    auto changed = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
    std::get<config::HttpConnection>(changed->chains[0].terminal).server_name = "another";
    b.config.next.listeners["in"] = std::move(changed);
    b.config.cluster("another", {"10.0.0.3:80"});
    b.apply();
    CO_TRY(const size_t asked, co_await ChangeOfPolicies::asked_since(b, of_requests->counted));
    EXPECT_EQ(asked, 0U);
    co_return {};
  });
}

struct OfConnections : ChangeOfPolicies {};
OfConnections* of_connections = nullptr;

io::Task<size_t> change_to(Bench& b, std::string_view allow) {
  auto changed = std::make_shared<config::Listener>(*b.config.next.listeners["tcp"]);
  changed->chains[0].filters = network(allow);
  b.config.next.listeners["tcp"] = std::move(changed);
  b.apply();
  CO_TRY(const size_t asked, co_await ChangeOfPolicies::asked_since(b, of_connections->counted));
  co_return asked;
}

TEST_F(OfConnections, OnlyThoseAreAskedAboutWhomItCouldConcern) {
  bench.config.cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kDb, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  listener->chains[0].filters = network(port_policy("a", 3306) + "," + port_policy("b", 5432));
  bench.config.next.listeners["tcp"] = std::move(listener);
  bench.upstream("10.0.0.2:3306").switches = true;
  of_connections = this;
  bench.run([](Bench& b) -> io::Task<void> {
    constexpr size_t kMany = 1000;
    std::vector<std::unique_ptr<io::Stream>> clients;
    for (size_t i = 0; i < kMany; ++i) {
      CO_TRY(auto client, co_await b.connect_raw(kDb));
      clients.push_back(std::move(client));
    }
    CO_TRY_VOID(co_await ChangeOfPolicies::asked_since(b, of_connections->counted));
    EXPECT_EQ(b.worker->metrics().connections(), static_cast<int64_t>(kMany));

    CO_TRY(const size_t foreign, co_await change_to(b, port_policy("a", 3306) + "," + port_policy("b", 5433)));
    EXPECT_EQ(foreign, 0U);
    CO_TRY(const size_t concerned, co_await change_to(b, port_policy("a", 3306, kOrNowhere)));
    EXPECT_EQ(concerned, kMany);
    EXPECT_EQ(b.worker->metrics().connections(), static_cast<int64_t>(kMany)) << "it lets them in all the same";
    CO_TRY(const size_t last, co_await change_to(b, port_policy("b", 5432)));
    EXPECT_EQ(last, kMany);
    EXPECT_EQ(b.worker->metrics().connections(), 0) << "it does not any more";
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter
