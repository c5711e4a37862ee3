// Whole proxies in memory: who may come in, by policies and tokens; what the caller and the log are told.
#include "proxy/filter/access.h"

#include <gtest/gtest.h>

#include "config/jwt.h"
#include "config/policy.h"
#include "proxy/testing/bench.h"
#include "proxy/testing/policies.h"
#include "tls/testing/issuer.h"

namespace weft::proxy::filter {
namespace {

using proxy::testing::Bench;
using proxy::testing::kIn;
using proxy::testing::path_prefix;
using proxy::testing::policies;
using proxy::testing::route_to;

constexpr const char* kTcp = "10.9.9.9:3306";

struct Access : proxy::testing::Inbound {};

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

TEST_F(Access, WhereTheMeshIsSetToItTheCallerLearnsThePolicyToo) {
  set_up({policies(config::PolicyAction::deny, path_prefix("/admin"))});
  auto named = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
  std::get<config::HttpConnection>(named->chains[0].terminal).names_denials = true;
  bench.config.next.listeners["in"] = std::move(named);
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto denied, co_await b.get(kIn, "/admin/users"));
    EXPECT_EQ(denied.status, 403);
    EXPECT_EQ(denied.body, "RBAC: access denied by AuthorizationPolicy shop/callers rule[0]");
    CO_TRY(const auto call, co_await b.send("POST", kIn, "/admin/S", "", {{"content-type", "application/grpc"}}));
    EXPECT_EQ(call.headers.at("grpc-message"), "RBAC: access denied by AuthorizationPolicy shop/callers rule[0]");
    co_return {};
  });
}

TEST(Told, WhatIsNoVerdictOfAPolicyStandsBehindAColon) {
  EXPECT_EQ(told({.names_denials = true}, "denied: no ALLOW policy matched (a)"),
            "RBAC: access denied: no ALLOW policy matched (a)");
  EXPECT_EQ(told({.names_denials = true}, "its token is gone"), "RBAC: access denied: its token is gone");
  EXPECT_EQ(told({}, "denied by AuthorizationPolicy shop/callers rule[0]"), "RBAC: access denied");
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
  listener->chains[0].filters = {policies(config::PolicyAction::deny, {config::DestinationPorts{3306, 3307}, {}})};
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

// What an application reads as one with the head.
io::Task<void> say_by_trailers(Bench& bench, const std::string& token) {
  CO_TRY(auto stream, co_await bench.connect_raw(kIn));
  const std::string request = fmt::format(
      "POST / HTTP/1.1\r\nHost: a\r\nAuthorization: {}\r\nX_User: root\r\nTransfer-Encoding: chunked\r\n"
      "Connection: close\r\n\r\n0\r\nX-User: root\r\nx_user: root\r\nX-Fine: 1\r\n"
      "X-Forwarded-Client-Cert: URI=root\r\nX-Forwarded-For: 1.2.3.4\r\n"
      "X_Forwarded_Client_Cert: URI=root\r\nx_forwarded-for: 1.2.3.4\r\nX_FORWARDED_PROTO: https\r\n\r\n",
      token);
  CO_TRY_VOID(co_await io::write_all(*stream, request, bench.loop.now() + 5s));
  std::array<std::byte, 1024> answer;
  CO_TRY(const size_t n, co_await io::read_some(*stream, answer, bench.loop.now() + 5s));
  EXPECT_TRUE(std::string_view(reinterpret_cast<const char*>(answer.data()), n).starts_with("HTTP/1.1 200"));
  co_return {};
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
    CO_TRY_VOID(co_await say_by_trailers(b, ann));
    CO_TRY(const auto other, co_await b.get(kIn, "/", {{"authorization", token("bob", 10min)}}));
    EXPECT_EQ(other.status, 403);
    CO_TRY(const auto late, co_await b.get(kIn, "/", {{"authorization", token("ann", -10min)}}));
    EXPECT_EQ(late.status, 401);
    EXPECT_EQ(late.body, "Jwt is expired");
    CO_TRY(const auto in_query, co_await b.get(kIn, "/?access_token=secret&a=1"));
    EXPECT_EQ(in_query.status, 401);
    EXPECT_NE(b.log().back().find("/?access_token=***&a=1"), std::string::npos) << b.log().back();
    EXPECT_EQ(b.log().back().find("secret"), std::string::npos) << b.log().back();
    CO_TRY(const auto escaped, co_await b.get(kIn, "/?a%63cess_token=hidden&a=1"));
    EXPECT_EQ(escaped.status, 401);
    EXPECT_NE(b.log().back().find("/?a%63cess_token=***&a=1"), std::string::npos) << b.log().back();
    CO_TRY(const auto elsewhere, co_await b.get(kIn, "/?t=%65yJhbGci.eyJpc3Mi.c2ln&a=1"));
    EXPECT_EQ(elsewhere.status, 401);
    EXPECT_NE(b.log().back().find("/?t=***&a=1"), std::string::npos) << b.log().back();
    EXPECT_EQ(b.worker->tokens().size(), 2u) << "good signatures are remembered, whatever the policy says";
    co_return {};
  });
  EXPECT_NE(upstream->seen[0].find("x-user=ann"), std::string::npos) << upstream->seen[0];
  for (const std::string& seen : upstream->seen) EXPECT_EQ(seen.find("root"), std::string::npos) << seen;
  EXPECT_EQ(upstream->trailers_seen, "X-Fine=1\n");
  EXPECT_EQ(upstream->seen[0].find("authorization"), std::string::npos) << "it is not passed on";
}

}  // namespace
}  // namespace weft::proxy::filter
