// What a call says of its own time and tries (rules/callers_terms.h): who is listened to.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

struct CallersTerms : ::testing::Test {
  void set_up(config::Direction direction, bool edge = false) {
    config::Route route = route_to("a");
    auto& forward = std::get<config::Forward>(route.action);
    forward.timeout = 2s;
    forward.retry.num_retries = 0;
    bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route}, direction);
    auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners.at("in"));
    std::get<config::HttpConnection>(listener->chains.at(0).terminal).use_remote_address = edge;
    bench.config.next.listeners["in"] = std::move(listener);
    app = &bench.upstream("10.0.0.1:80");
  }

  Bench bench;
  static inline Upstream* app;
};

TEST_F(CallersTerms, ItsTimeIsInPlaceOfTheRoutesAndGoesToTheNextHop) {
  set_up(config::Direction::outbound);
  app->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    TimePoint begun = b.loop.now();
    CO_TRY(const Answer less, co_await b.get(kIn, "/", {{"x-envoy-upstream-rq-timeout-ms", "300"}}));
    EXPECT_EQ(less.status, 504);
    EXPECT_EQ(b.loop.now() - begun, 300ms);
    EXPECT_NE(less.body.find("the 300 ms that the call asks for by x-envoy-upstream-rq-timeout-ms have passed"),
              std::string::npos)
        << less.body;
    EXPECT_NE(app->seen.at(0).find(" x-envoy-expected-rq-timeout-ms=300"), std::string::npos) << app->seen[0];
    EXPECT_EQ(app->seen[0].find("upstream-rq"), std::string::npos) << app->seen[0];
    begun = b.loop.now();
    CO_TRY(const Answer more, co_await b.get(kIn, "/", {{"x-envoy-upstream-rq-timeout-ms", "3000"}}));
    EXPECT_EQ(more.status, 504);
    EXPECT_EQ(b.loop.now() - begun, 3s) << "also beyond the route's";
    CO_TRY(const Answer any, co_await b.get(kIn, "/", {{"x-envoy-upstream-rq-timeout-ms", "0"}}));
    EXPECT_EQ(any.status, 200) << "none";
    // What a hop before has left is no wish.
    begun = b.loop.now();
    CO_TRY(const Answer left,
           co_await b.get(kIn, "/",
                          {{"x-envoy-upstream-rq-timeout-ms", "3000"}, {"x-envoy-expected-rq-timeout-ms", "500"}}));
    EXPECT_EQ(left.status, 504);
    EXPECT_EQ(b.loop.now() - begun, 500ms);
    co_return {};
  });
}

TEST_F(CallersTerms, ItsConditionsAndCountsAreThoseOfItsRetries) {
  set_up(config::Direction::outbound);
  bench.run([](Bench& b) -> Task<void> {
    app->reset_next = 1;
    CO_TRY(const Answer plain, co_await b.send("POST", kIn, "/", "x"));
    EXPECT_EQ(plain.status, 503) << "what may have been processed is not tried again";
    EXPECT_EQ(app->requests, 1);
    app->reset_next = 1;
    CO_TRY(const Answer named, co_await b.send("POST", kIn, "/", "x", {{"x-envoy-retry-on", "reset"}}));
    EXPECT_EQ(named.status, 200) << "unless somebody asks for it";
    EXPECT_EQ(app->requests, 3);
    EXPECT_EQ(app->seen.back().find("x-envoy-retry-on"), std::string::npos) << app->seen.back();
    app->status = 500;
    CO_TRY(const Answer often, co_await b.get(kIn, "/", {{"x-envoy-retry-on", "5xx"}, {"x-envoy-max-retries", "2"}}));
    EXPECT_EQ(often.status, 500);
    EXPECT_EQ(app->requests, 6);
    co_return {};
  });
}

TEST_F(CallersTerms, ItsTimeOfATryLeavesASilentHost) {
  set_up(config::Direction::outbound);
  app->delay = 400ms;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/",
                                               {{"x-envoy-upstream-rq-per-try-timeout-ms", "100"},
                                                {"x-envoy-retry-on", "gateway-error"},
                                                {"x-envoy-max-retries", "1"}}));
    EXPECT_EQ(answer.status, 504) << answer.body;
    EXPECT_TRUE(answer.body.starts_with(
        "weft: no answer within the 100 ms that the call asks for by x-envoy-upstream-rq-per-try-timeout-ms"))
        << answer.body;
    EXPECT_EQ(app->requests, 2);
    EXPECT_NE(app->seen.at(0).find(" x-envoy-expected-rq-timeout-ms=100"), std::string::npos) << app->seen[0];
    co_return {};
  });
}

// Nobody else's word is taken, nor does it go on.
TEST_F(CallersTerms, OfThoseWhoCallTheAppAreNotTaken) {
  set_up(config::Direction::inbound);
  app->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/", {{"x-envoy-upstream-rq-timeout-ms", "300"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(app->seen.at(0).find("upstream-rq"), std::string::npos) << app->seen[0];
    co_return {};
  });
}

TEST_F(CallersTerms, OfThoseOutsideAreNotTakenAtAnEdge) {
  set_up(config::Direction::outbound, true);
  bench.run([](Bench& b) -> Task<void> {
    app->reset_next = 1;
    CO_TRY(const Answer answer,
           co_await b.send("POST", kIn, "/", "x", {{"x-envoy-retry-on", "reset"}, {"x-envoy-max-retries", "3"}}));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(app->requests, 1);
    EXPECT_EQ(app->seen.at(0).find("x-envoy-"), app->seen[0].find("x-envoy-expected")) << app->seen[0];
    co_return {};
  });
}

TEST_F(CallersTerms, OutsideNobodySaysWhatAPathWas) {
  set_up(config::Direction::unspecified, true);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/", {{"x-envoy-original-path", "/admin"}}));
    EXPECT_EQ(app->seen.at(0).find("x-envoy-original-path"), std::string::npos) << app->seen[0];
    co_return {};
  });
}

TEST_F(CallersTerms, StayWhereNobodySaidWhoseCallsTheyAre) {
  set_up(config::Direction::unspecified);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/", {{"x-envoy-max-retries", "3"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(app->seen.at(0).find("x-envoy-max-retries=3"), std::string::npos) << app->seen[0];
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
