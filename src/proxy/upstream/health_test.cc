// Endpoints that are asked whether they are well.
#include "proxy/upstream/health.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
using Kind = config::HealthCheck::Kind;

constexpr const char* kIn = "10.9.9.9:80";

config::Cluster checked(Kind kind) {
  config::Cluster out;
  out.name = "inventory";
  out.panic_percent = 0;
  config::HealthCheck check;
  check.kind = kind;
  check.path = "/healthz";
  check.interval = 1s;
  check.timeout = 200ms;
  check.unhealthy_threshold = 2;
  check.healthy_threshold = 2;
  out.health_checks.push_back(check);
  return out;
}

int checks(const Upstream& upstream) {
  return static_cast<int>(std::ranges::count_if(upstream.seen, [](const std::string& seen) {
    return seen.find("user-agent=weft/health-check") != std::string::npos;
  }));
}

Task<int> answered_by(Bench& bench, const std::string& host, int requests) {
  int count = 0;
  for (int i = 0; i < requests; ++i) {
    CO_TRY(const Answer answer, co_await bench.get(kIn, "/"));
    count += answer.body.starts_with(host) ? 1 : 0;
  }
  co_return count;
}

TEST(HealthCheck, WhoFailsIsGivenNothingUntilItIsWellAgain) {
  Bench bench;
  bench.config.cluster(checked(Kind::http), {"10.0.0.1:80", "10.0.0.2:80"})
      .listener("in", kIn, {route_to("inventory")});
  static Upstream* ill;
  ill = &bench.upstream("10.0.0.1:80");
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2500ms));
    EXPECT_EQ(checks(*ill), 3);
    CO_TRY(int its, co_await answered_by(b, "10.0.0.1:80", 4));
    EXPECT_EQ(its, 2);
    ill->status = 503;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));  // one failure is not enough
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 4));
    EXPECT_EQ(its, 2);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 4));
    EXPECT_EQ(its, 0);
    ill->status = 200;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 3s));
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 4));
    EXPECT_EQ(its, 2);
    co_return {};
  });
}

TEST(HealthCheck, WhoIsWellAgainIsWarmedUpAgain) {
  Bench bench;
  config::Cluster cluster = checked(Kind::http);
  cluster.slow_start = {.window = 1000s, .aggression = 1, .least_percent = 1};
  bench.config.cluster(cluster, {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to("inventory")});
  static Upstream* ill;
  ill = &bench.upstream("10.0.0.1:80");
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1000500ms));
    CO_TRY(int its, co_await answered_by(b, "10.0.0.1:80", 50));
    EXPECT_EQ(its, 25);
    ill->status = 503;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 3s));
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 50));
    EXPECT_EQ(its, 0);
    ill->status = 200;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 3s));
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 50));
    EXPECT_LE(its, 1) << "a hundredth for the first ten seconds";
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1000s));
    CO_TRY(its, co_await answered_by(b, "10.0.0.1:80", 50));
    EXPECT_NEAR(its, 25, 1);
    co_return {};
  });
}

TEST(HealthCheck, WhereAllFailTheErrorSaysSo) {
  Bench bench;
  bench.config.cluster(checked(Kind::tcp), {"10.0.0.1:80"}).listener("in", kIn, {route_to("inventory")});
  bench.run([](Bench& b) -> Task<void> {  // nobody listens there
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 100ms));
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("cluster inventory has no healthy endpoint: 1 of 1 fail their health checks"),
              std::string::npos)
        << answer.body;
    co_return {};
  });
}

TEST(HealthCheck, GrpcServicesAreAskedForSERVING) {
  Bench bench;
  config::Cluster cluster = checked(Kind::grpc);
  cluster.http = config::UpstreamHttp::http2;
  bench.config.cluster(cluster, {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to("inventory")});
  static Upstream* well;
  for (const auto& [address, status] : {std::pair("10.0.0.1:80", '\x01'), std::pair("10.0.0.2:80", '\x02')}) {
    Upstream& host = bench.upstream(address, http::Version::http2);
    host.headers["content-type"] = "application/grpc";
    host.trailers["grpc-status"] = "0";
    host.says = std::string("\0\0\0\0\x02\x08", 6) + status;
    if (status == '\x01') well = &host;
  }
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 100ms));
    const int before = well->requests;
    for (int i = 0; i < 4; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(well->requests - before, 4) << "the other says NOT_SERVING";
    EXPECT_NE(well->seen.front().find("POST /grpc.health.v1.Health/Check"), std::string::npos) << well->seen.front();
    co_return {};
  });
}

TEST(HealthCheck, ChecksThatAreTakenAwayEnd) {
  Bench bench;
  bench.config.cluster(checked(Kind::http), {"10.0.0.1:80"}).listener("in", kIn, {route_to("inventory")});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  host->status = 503;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2500ms));
    config::Cluster plain;
    plain.name = "inventory";
    b.config.cluster(plain, {"10.0.0.1:80"});
    b.apply();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1500ms));
    const int before = checks(*host);
    host->status = 200;
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 200);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    EXPECT_EQ(checks(*host), before);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
