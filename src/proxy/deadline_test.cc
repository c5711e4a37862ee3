// How the deadline of a call travels: what the next hop is told, and what that hop makes of it.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

struct ToTheNextHop : ::testing::Test {
  void set_up(Duration timeout, Duration per_try, Duration idle = 0s, http::Version version = http::Version::http11) {
    config::Route route = route_to("a");
    auto& forward = std::get<config::Forward>(route.action);
    forward.timeout = timeout;
    forward.idle_timeout = idle;
    forward.retry.per_try_timeout = per_try;
    config::Cluster cluster;
    cluster.name = "a";
    if (version == http::Version::http2) cluster.http = config::UpstreamHttp::http2;
    bench.config.cluster(cluster, {"10.0.0.1:80"}).listener("in", kIn, {route});
    next = &bench.upstream("10.0.0.1:80", version);
  }
  void expect_seen(std::string_view text) {
    ASSERT_EQ(next->seen.size(), 1u);
    EXPECT_NE(next->seen[0].find(text), std::string::npos) << next->seen[0];
  }

  Bench bench;
  Upstream* next = nullptr;
};

TEST_F(ToTheNextHop, GoesWhatTheCallHasLeft) {
  set_up(2s, 0s);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    co_return {};
  });
  expect_seen(" x-envoy-expected-rq-timeout-ms=2000");
}

// It would work on for an attempt that was given up long ago.
TEST_F(ToTheNextHop, GoesNoMoreThanTheTimeOfATry) {
  set_up(2s, 300ms);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    co_return {};
  });
  expect_seen(" x-envoy-expected-rq-timeout-ms=300");
}

TEST_F(ToTheNextHop, GoesTheTimeOfATryOfACallThatHasNoEnd) {
  set_up(0s, 300ms);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    co_return {};
  });
  expect_seen(" x-envoy-expected-rq-timeout-ms=300");
}

// A try's time begins when its body has gone, which nobody knows yet.
TEST_F(ToTheNextHop, WithABodyGoesWhatTheCallHasLeft) {
  set_up(2s, 300ms);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.send("POST", kIn, "/", "x"));
    co_return {};
  });
  expect_seen(" x-envoy-expected-rq-timeout-ms=2000");
}

// gRPC binds whole streams by it, not only the wait for their beginning.
TEST_F(ToTheNextHop, GrpcIsToldTheTimeOfTheWholeCall) {
  set_up(0s, 300ms);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(
        co_await b.send("POST", kIn, "/s/m", "x", {{"content-type", "application/grpc"}, {"grpc-timeout", "5S"}}));
    co_return {};
  });
  expect_seen(" x-envoy-expected-rq-timeout-ms=5000");
  expect_seen(" grpc-timeout=5000000u");
}

TEST_F(ToTheNextHop, AnswersWithinTheTimeOfATryOrTheCallerIsToldOfThat) {
  set_up(2s, 300ms, 0s, http::Version::http2);
  next->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    constexpr std::string_view kWhy = "no answer within the perTryTimeout of 300 ms";
    CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "x"));
    EXPECT_EQ(answer.status, 504);
    EXPECT_TRUE(answer.body.starts_with(fmt::format("weft: {}", kWhy))) << answer.body;
    EXPECT_NE(b.log().back().find(kWhy), std::string::npos) << b.log().back();
    CO_TRY(const Answer call, co_await b.send("POST", kIn, "/s/m", "x", {{"content-type", "application/grpc"}}));
    EXPECT_EQ(call.headers.at("grpc-status"), "4");
    EXPECT_TRUE(call.headers.at("grpc-message").starts_with(fmt::format("weft: {}", kWhy)))
        << call.headers.at("grpc-message");
    co_return {};
  });
}

TEST_F(ToTheNextHop, AnswersBeforeTheStreamIsIdleForTooLongOrTheCallerIsToldOfThat) {
  set_up(2s, 0s, 400ms, http::Version::http2);
  next->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    constexpr std::string_view kWhy = "nothing has passed on the stream for 400 ms, its longest idle time";
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 504);
    EXPECT_TRUE(answer.body.starts_with(fmt::format("weft: {}", kWhy))) << answer.body;
    EXPECT_NE(b.log().back().find(kWhy), std::string::npos) << b.log().back();
    co_return {};
  });
}

// Answers at once, and says the rest two seconds later.
Task<void> answer_slowly(Bench& bench) {
  CO_TRY(auto acceptor, bench.network.listen(io::Address::parse("10.0.0.2:80").value(), {}));
  std::unique_ptr<io::Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor->try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
  std::array<std::byte, 4096> buffer;
  CO_TRY_VOID(co_await io::read_some(*stream, buffer, bench.loop.now() + 5s));
  const TimePoint later = bench.loop.now() + 2s;
  CO_TRY_VOID(co_await io::write_all(*stream, "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nhalf", later));
  CO_TRY_VOID(co_await io::sleep_until(later));
  co_return co_await io::write_all(*stream, "rest", bench.loop.now() + 5s);
}

// The hop before may have said no more than the time of its try, which is over with the head; it breaks off itself what
// takes too long.
TEST(WhatTheHopBeforeHasLeft, IsForTheHeadOfTheResponse) {
  Bench bench;
  bench.config.cluster("slow", {"10.0.0.2:80"}).listener("in", kIn, {route_to("slow")});
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(answer_slowly(b));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(const Answer answer, co_await b.get(kIn, "/", {{"x-envoy-expected-rq-timeout-ms", "300"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "halfrest");
    co_return {};
  });
}

TEST(Idle, AResponseThatStopsIsBrokenOffAndTheLogSaysWhy) {
  Bench bench;
  config::Route route = route_to("slow");
  std::get<config::Forward>(route.action).idle_timeout = 1s;
  bench.config.cluster("slow", {"10.0.0.2:80"}).listener("in", kIn, {route});
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(answer_slowly(b));
    CO_TRY_VOID(co_await io::yield());
    EXPECT_FALSE(co_await b.get(kIn, "/"));
    EXPECT_NE(b.log().back().find("nothing has passed on the stream for 1 s, its longest idle time"), std::string::npos)
        << b.log().back();
    co_return {};
  });
}

TEST(Deadline, WhatIsLeftGoesToTheNextHopAndBindsIt) {
  Bench bench;
  config::Route route = route_to("out");
  std::get<config::Forward>(route.action).timeout = 2s;
  bench.config.cluster("out", {"10.0.1.1:15006"})
      .listener("outbound", kIn, {route}, config::Direction::outbound)
      .cluster("app", {"10.0.1.1:8080"})
      .listener("inbound", "10.0.1.1:15006", {route_to("app")}, config::Direction::inbound);
  static Upstream* app;
  app = &bench.upstream("10.0.1.1:8080");
  app->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 504);
    EXPECT_NE(app->seen.at(0).find(" x-envoy-expected-rq-timeout-ms=2000"), std::string::npos) << app->seen[0];
    CO_TRY(const Answer asked, co_await b.get(kIn, "/", {{"x-envoy-expected-rq-timeout-ms", "500"}}));
    EXPECT_EQ(asked.status, 504);
    EXPECT_NE(app->seen.at(1).find(" x-envoy-expected-rq-timeout-ms=500"), std::string::npos) << app->seen[1];
    // The hop that is told works no longer than that, whatever its own route says.
    const TimePoint before = b.loop.now();
    CO_TRY(const Answer told, co_await b.get("10.0.1.1:15006", "/", {{"x-envoy-expected-rq-timeout-ms", "300"}}));
    EXPECT_EQ(told.status, 504);
    EXPECT_EQ(b.loop.now() - before, 300ms);
    EXPECT_NE(told.body.find("the 300 ms that the caller had left have passed"), std::string::npos) << told.body;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
