// Faults: how many requests they befall, what callers are told, what the log says.
#include "proxy/filter/fault.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

config::Route faulty(config::Fault fault) {
  config::Route route = route_to("a");
  route.origin = origin("catalog", "http[0]");
  route.fault = std::make_shared<const config::Fault>(fault);
  return route;
}

TEST(Fault, BefallsTheShareItSays) {
  Random random(7);
  constexpr int kDraws = 200'000;
  int delayed = 0;
  int aborted = 0;
  int both = 0;
  for (int i = 0; i < kDraws; ++i) {
    const filter::Drawn drawn = filter::draw({.delayed = 250'000, .aborted = 15'000}, random);
    delayed += drawn.delayed;
    aborted += drawn.aborted;
    both += drawn.delayed && drawn.aborted;
  }
  // Five standard deviations of the binomial distribution.
  EXPECT_NEAR(delayed, 50'000, 970);
  EXPECT_NEAR(aborted, 3'000, 272);
  EXPECT_NEAR(both, 750, 137);
}

TEST(Fault, OfNoneOrAllIsDrawnWithoutExceptions) {
  Random random(7);
  for (int i = 0; i < 10'000; ++i) {
    const filter::Drawn drawn = filter::draw({.delayed = config::kMillion, .aborted = 0}, random);
    ASSERT_TRUE(drawn.delayed);
    ASSERT_FALSE(drawn.aborted);
  }
}

TEST(Fault, AnAbortedRequestNeverReachesItsDestinationAndNamesTheRule) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"})
      .listener("in", kIn, {faulty({.abort_status = 418, .aborted = config::kMillion})});
  static Upstream* upstream;
  upstream = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 418);
    EXPECT_EQ(answer.body, "weft: a fault was injected: HTTP 418; rule VirtualService shop/catalog http[0]\n");
    EXPECT_EQ(upstream->requests, 0);
    const std::string line = b.log().at(0);
    EXPECT_NE(line.find("\" 418 FI by_the_mesh"), std::string::npos) << line;
    EXPECT_TRUE(line.ends_with("\"VirtualService shop/catalog http[0]\"")) << line;
    co_return {};
  });
}

TEST(Fault, AGrpcCallIsToldTheGrpcStatusAndOthersWhatThatIsInHttp) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"})
      .listener("in", kIn, {faulty({.abort_grpc_status = 8, .aborted = config::kMillion})});
  bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer call, co_await b.send("POST", kIn, "/s/m", "x", {{"content-type", "application/grpc"}}));
    EXPECT_EQ(call.status, 200);
    EXPECT_EQ(call.headers.at("grpc-status"), "8");
    EXPECT_NE(call.headers.at("grpc-message").find("a fault was injected: gRPC status RESOURCE_EXHAUSTED; rule"),
              std::string::npos);
    CO_TRY(const Answer plain, co_await b.get(kIn, "/"));
    EXPECT_EQ(plain.status, 429);
    co_return {};
  });
}

TEST(Fault, ADelayedRequestGoesOnLaterAndItsTimeoutBeginsThen) {
  Bench bench;
  config::Route route = faulty({.delay = 7s, .delayed = config::kMillion});
  std::get<config::Forward>(route.action).timeout = 3s;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* upstream;
  upstream = &bench.upstream("10.0.0.1:80");
  upstream->delay = 2s;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_GE(b.loop.now() - before, Duration(9s));
    EXPECT_NE(b.log().at(0).find("\" 200 DI via_upstream"), std::string::npos) << b.log().at(0);
    upstream->delay = 4s;
    CO_TRY(const Answer late, co_await b.get(kIn, "/"));
    EXPECT_EQ(late.status, 504);
    EXPECT_NE(b.log().at(1).find("\" 504 DI,UT "), std::string::npos) << b.log().at(1);
    co_return {};
  });
}

TEST(Fault, ADelayIsOutOfWhatTheCallerHasLeft) {
  Bench bench;
  config::Route route = faulty({.delay = 2s, .delayed = config::kMillion});
  std::get<config::Forward>(route.action).timeout = 30s;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* upstream;
  upstream = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer answer, co_await b.get(kIn, "/", {{"x-envoy-expected-rq-timeout-ms", "5000"}}));
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_NE(upstream->seen.at(0).find(" x-envoy-expected-rq-timeout-ms=3000"), std::string::npos)
        << upstream->seen[0];
    upstream->delay = 4s;
    CO_TRY(const Answer late, co_await b.get(kIn, "/", {{"x-envoy-expected-rq-timeout-ms", "5000"}}));
    EXPECT_EQ(late.status, 504);
    EXPECT_LT(b.loop.now() - before, Duration(8s));
    co_return {};
  });
}

TEST(Fault, OfTheListenerBefallsRoutesThatHaveNone) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {faulty({}), route_to("a")});
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
  auto& http = std::get<config::HttpConnection>(listener->chains[0].terminal);
  http.fault = std::make_shared<const config::Fault>(config::Fault{.abort_status = 503, .aborted = config::kMillion});
  auto table = std::make_shared<config::RouteTable>(*http.routes);
  table->hosts[0].routes[0].path.pattern = "/well";
  http.routes = std::move(table);
  bench.config.next.listeners["in"] = std::move(listener);
  bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer well, co_await b.get(kIn, "/well"));
    EXPECT_EQ(well.status, 200);
    CO_TRY(const Answer ill, co_await b.get(kIn, "/ill"));
    EXPECT_EQ(ill.status, 503);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
