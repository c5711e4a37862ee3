// Whole proxies in memory: who may come in, by policies and tokens; what the caller and the log are told.
#include "proxy/filter/access.h"

#include <gtest/gtest.h>

#include "config/jwt.h"
#include "config/policy.h"
#include "proxy/testing/bench.h"
#include "stats/prometheus.h"
#include "tls/testing/issuer.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Bench;
using proxy::testing::route_to;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kTcp = "10.9.9.9:3306";

std::shared_ptr<const config::Policies> policies(config::PolicyAction action, config::Condition permission) {
  config::Policy policy;
  policy.name = "ns[shop]-policy[callers]-rule[0]";
  policy.origin = {.kind = "AuthorizationPolicy", .ns = "shop", .name = "callers", .rule = "rule[0]"};
  policy.permission = std::move(permission);
  policy.principal = {config::Always{}, {}};
  auto made = std::make_shared<config::Policies>();
  made->rules = config::PolicySet::make(action, {std::move(policy)});
  return made;
}

config::Condition path_prefix(const std::string& prefix) {
  return {config::UrlPath{config::StringMatcher::make(config::StringMatcher::Kind::prefix, prefix).value()}, {}};
}

struct Access : ::testing::Test {
  Bench bench;

  void set_up(std::vector<config::HttpFilter> filters) {
    bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")}, config::Direction::inbound);
    auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
    std::get<config::HttpConnection>(listener->chains[0].terminal).filters = std::move(filters);
    bench.config.next.listeners["in"] = std::move(listener);
    upstream = &bench.upstream("10.0.0.1:80");
  }
  proxy::testing::Upstream* upstream = nullptr;
};

TEST_F(Access, ADeniedCallerLearnsNothingAndTheLogThePolicy) {
  set_up({policies(config::PolicyAction::deny, path_prefix("/admin"))});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto denied, co_await b.get(kIn, "/admin/users?x=1"));
    EXPECT_EQ(denied.status, 403);
    EXPECT_EQ(denied.body, "RBAC: access denied");
    CO_TRY(const auto passed, co_await b.get(kIn, "/shop"));
    EXPECT_EQ(passed.status, 200);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 2u);
    EXPECT_NE(log[0].find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log[0];
    EXPECT_NE(log[0].find(" 403 - "), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Access, GrpcCallersGetAStatus) {
  set_up({policies(config::PolicyAction::deny, {config::Always{}, {}})});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto denied, co_await b.send("POST", kIn, "/pkg.S/M", "", {{"content-type", "application/grpc"}}));
    EXPECT_EQ(denied.status, 200);
    EXPECT_EQ(denied.headers.at("grpc-status"), "7");
    EXPECT_EQ(denied.headers.at("grpc-message"), "RBAC: access denied");
    co_return {};
  });
}

TEST_F(Access, WhatNoAllowPolicyNamesIsDenied) {
  set_up({policies(config::PolicyAction::allow, path_prefix("/open"))});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto open, co_await b.get(kIn, "/open"));
    EXPECT_EQ(open.status, 200);
    CO_TRY(const auto other, co_await b.get(kIn, "/other"));
    EXPECT_EQ(other.status, 403);
    EXPECT_NE(b.log()[1].find("no ALLOW policy matched"), std::string::npos) << b.log()[1];
    co_return {};
  });
}

TEST_F(Access, AnOpaqueConnectionIsJudgedBeforeItReachesAnybody) {
  bench.config.cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  listener->access_logs = {{"log", {}}};
  listener->chains[0].policies = {policies(config::PolicyAction::deny, {config::DestinationPorts{3306, 3307}, {}})};
  bench.config.next.listeners["tcp"] = std::move(listener);
  bench.upstream("10.0.0.2:3306");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kTcp));
    std::array<std::byte, 16> buffer;
    auto got = co_await io::read_some(*client, buffer, b.loop.now() + 5s);
    EXPECT_TRUE(!got || *got == 0) << "it is closed";
    EXPECT_EQ(b.network.connects(*io::Address::parse("10.0.0.2:3306")), 0);
    EXPECT_NE(b.log()[0].find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << b.log()[0];
    co_return {};
  });
}

// A token is required, and who it names may only read.
TEST_F(Access, TokensSayWhoTheUserIsAndPoliciesWhatTheUserMay) {
  auto wanted = std::make_shared<config::JwtAuthentication>();
  config::JwtProvider issuer;
  issuer.name = "issuer";
  issuer.issuer = "issuer.test";
  issuer.keys = tls::testing::published_keys();
  issuer.from_headers = {{"authorization", "Bearer "}};
  issuer.claim_to_headers = {{"x-user", "sub"}};
  wanted->providers = {issuer};
  wanted->rules = {
      {.match = route_to("a"), .requirement = {.kind = config::JwtRequirement::Kind::provider, .providers = {0}}}};
  const config::Condition ann{
      config::Claim{{"sub"},
                    {.kind = config::ValueMatcher::Kind::text,
                     .text = config::StringMatcher::make(config::StringMatcher::Kind::exact, "ann").value()}},
      {}};
  set_up({std::shared_ptr<const config::JwtAuthentication>(wanted), policies(config::PolicyAction::allow, ann)});
  bench.run([](Bench& b) -> io::Task<void> {
    const auto token = [&](const std::string& sub, Duration left) {
      return "Bearer " +
             tls::testing::sign(
                 tls::SignatureAlgorithm::es256,
                 fmt::format(R"({{"iss":"issuer.test","sub":"{}","exp":{}}})", sub,
                             std::chrono::duration_cast<std::chrono::seconds>((b.loop.wall() + left).time_since_epoch())
                                 .count()));
    };
    CO_TRY(const auto none, co_await b.get(kIn, "/", {{"x-user", "ann"}}));
    EXPECT_EQ(none.status, 401);
    EXPECT_EQ(none.body, "Jwt is missing");
    EXPECT_EQ(none.headers.count("www-authenticate"), 1u);
    const std::string ann = token("ann", 10min);
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const auto passed, co_await b.get(kIn, "/", {{"authorization", ann}, {"x-user", "root"}}));
      EXPECT_EQ(passed.status, 200) << passed.body;
    }
    CO_TRY(const auto other, co_await b.get(kIn, "/", {{"authorization", token("bob", 10min)}}));
    EXPECT_EQ(other.status, 403);
    CO_TRY(const auto late, co_await b.get(kIn, "/", {{"authorization", token("ann", -10min)}}));
    EXPECT_EQ(late.status, 401);
    EXPECT_EQ(late.body, "Jwt is expired");
    EXPECT_EQ(b.worker->tokens().size(), 2u) << "good signatures are remembered, whatever the policy says";
    co_return {};
  });
  EXPECT_NE(upstream->seen[0].find("x-user=ann"), std::string::npos) << upstream->seen[0];
  EXPECT_EQ(upstream->seen[0].find("root"), std::string::npos) << upstream->seen[0];
  EXPECT_EQ(upstream->seen[0].find("authorization"), std::string::npos) << "it is not passed on";
}

config::Condition never() { return {config::Never{}, {}}; }

std::shared_ptr<const config::Policies> audit_and_dry_run() {
  auto made = std::make_shared<config::Policies>(*policies(config::PolicyAction::log, path_prefix("/a")));
  made->shadow = policies(config::PolicyAction::deny, path_prefix("/ab"))->rules;
  return made;
}

TEST_F(Access, AuditsAndDryRunsAreToldAndKeepNobodyOut) {
  set_up({audit_and_dry_run()});
  bench.run([](Bench& b) -> io::Task<void> {
    for (const char* path : {"/other", "/a", "/abc"}) {
      CO_TRY(const auto passed, co_await b.get(kIn, path));
      EXPECT_EQ(passed.status, 200);
    }
    const auto log = b.log();
    const auto has = [&](size_t line, std::string_view text) { return log[line].find(text) != std::string::npos; };
    EXPECT_FALSE(has(0, "audited") || has(0, "dry run")) << log[0];
    EXPECT_TRUE(has(1, "audited by AuthorizationPolicy shop/callers rule[0]") && !has(1, "dry run")) << log[1];
    EXPECT_TRUE(has(2, "audited by") && has(2, "dry run: would be denied by AuthorizationPolicy shop/callers"))
        << log[2];
    co_return {};
  });
  const std::string text = stats::prometheus_text(bench.registry);
  EXPECT_NE(
      text.find(R"(weft_policy_remarks_total{policy="AuthorizationPolicy shop/callers rule[0]",outcome="audited"} 2)"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find(R"(outcome="would_deny"} 1)"), std::string::npos) << text;
}

io::Task<void> ask(io::Event& done, Result<proxy::testing::Answer>& into, Bench& b, std::string path) {
  into = co_await b.get(kIn, std::move(path));
  done.set();
  co_return {};
}

// A policy comes while two requests are in flight: the one that it forbids is broken off within a second.
TEST_F(Access, WhatIsInFlightIsJudgedAgainWhenPoliciesChange) {
  set_up({policies(config::PolicyAction::deny, never())});
  upstream->delay = 5s;
  bench.run([](Bench& b) -> io::Task<void> {
    Result<proxy::testing::Answer> allowed, denied;
    io::Event allowed_done, denied_done;
    b.scope->spawn(ask(allowed_done, allowed, b, "/shop"));
    b.scope->spawn(ask(denied_done, denied, b, "/admin/users"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    auto listener = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
    std::get<config::HttpConnection>(listener->chains[0].terminal).filters = {
        policies(config::PolicyAction::deny, path_prefix("/admin"))};
    b.config.next.listeners["in"] = std::move(listener);
    b.apply();
    const TimePoint changed = b.loop.now();
    CO_TRY_VOID(co_await denied_done.wait(b.loop.now() + 10s));
    EXPECT_FALSE(denied) << denied->status;
    EXPECT_LE(b.loop.now() - changed, 1s);
    CO_TRY_VOID(co_await allowed_done.wait(b.loop.now() + 10s));
    EXPECT_TRUE(allowed && allowed->status == 200) << "its neighbour goes on";
    const auto log = b.log();
    EXPECT_NE(log[0].find("/admin/users"), std::string::npos) << log[0];
    EXPECT_NE(log[0].find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Access, AnOpaqueConnectionIsClosedWhenAPolicyComesAgainstIt) {
  bench.config.cluster("db", {"10.0.0.2:3306"}).tcp_listener("tcp", kTcp, "db");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["tcp"]);
  std::get<config::TcpProxy>(listener->chains[0].terminal).access_logs = {{"log", {}}};
  bench.config.next.listeners["tcp"] = listener;
  bench.upstream("10.0.0.2:3306").switches = true;
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kTcp));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    // A change that concerns it not.
    auto same = std::make_shared<config::Listener>(*b.config.next.listeners["tcp"]);
    same->chains[0].policies = {policies(config::PolicyAction::deny, never())};
    b.config.next.listeners["tcp"] = same;
    b.apply();
    std::array<std::byte, 16> buffer;
    auto still = co_await io::read_some(*client, buffer, b.loop.now() + 2s);
    EXPECT_TRUE(!still && still.error().code == Code::deadline) << "it stays open";
    auto against = std::make_shared<config::Listener>(*same);
    against->chains[0].policies = {policies(config::PolicyAction::deny, {config::DestinationPorts{3306, 3307}, {}})};
    b.config.next.listeners["tcp"] = against;
    b.apply();
    const TimePoint changed = b.loop.now();
    auto got = co_await io::read_some(*client, buffer, b.loop.now() + 5s);
    EXPECT_TRUE(!got || *got == 0) << "it is closed";
    EXPECT_LE(b.loop.now() - changed, 1s);
    CO_TRY_VOID(co_await io::yield());
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_NE(log.find("denied by AuthorizationPolicy shop/callers rule[0]"), std::string::npos) << log;
    co_return {};
  });
}

// PERMISSIVE became STRICT: what comes in plaintext is a chain of its own now, that leads nowhere.
TEST_F(Access, AnIdleConnectionOnTermsThatNoLongerHoldIsEnded) {
  set_up({});
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    CO_TRY(const auto before, co_await b.send_on(*session, "GET", "/", "", {}));
    EXPECT_EQ(before.status, 200);
    auto listener = std::make_shared<config::Listener>(*b.config.next.listeners["in"]);
    listener->chains[0].terminal = config::TcpProxy{
        .stat_prefix = "none",
        .clusters = {{.cluster = "BlackHoleCluster", .weight = 1, .mutations = {}, .host_rewrite = {}}}};
    b.config.next.listeners["in"] = std::move(listener);
    b.apply();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_TRUE(session->closing()) << "it was ended although it asked nothing";
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::filter
