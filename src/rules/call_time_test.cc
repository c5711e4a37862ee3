#include "rules/call_time.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

struct Call {
  explicit Call(std::string_view timeout = {}, std::string_view type = "application/grpc") {
    head.headers.add(http::Token::content_type, type);
    if (!timeout.empty()) head.headers.add(http::Token::grpc_timeout, timeout);
  }
  http::Arena arena;
  http::RequestHead head{arena};
};

config::Forward route(Duration timeout, Duration stream = 0s, std::optional<Duration> grpc_max = {}) {
  config::Forward forward;
  forward.timeout = timeout;
  forward.max_stream_duration = stream;
  forward.grpc_timeout_max = grpc_max;
  return forward;
}

TEST(CallTime, TheLeastCounts) {
  struct Row {
    config::Forward forward;
    std::string_view asked;
    std::string_view why;
  };
  const Row rows[] = {
      {route(0s), "", ""},
      {route(15s), "", "the route's timeout of 15 s has passed"},
      {route(15s), "250m", "the call's grpc-timeout of 250 ms has passed"},
      {route(1500ms), "2S", "the route's timeout of 1500 ms has passed"},
      {route(0s), "1H", "the call's grpc-timeout of 3600 s has passed"},
      {route(0s), "soon", ""},
      {route(0s, 5s), "10S", "the route's max_stream_duration of 5 s has passed"},
      {route(0s, 5s, 0s), "10S", "the call's grpc-timeout of 10 s has passed"},
      {route(0s, 5s, 7s), "10S", "the call's grpc-timeout of 7 s has passed"},
      {route(0s, 5s, 7s), "", "the route's max_stream_duration of 5 s has passed"},
  };
  for (const Row& row : rows) {
    const Call call(row.asked);
    EXPECT_EQ(why_ended(call_time(row.forward, call.head)), row.why) << row.asked;
  }
}

TEST(CallTime, OnlyGrpcCallsHaveOneOfTheirOwn) {
  const Call call("1S", "application/json");
  EXPECT_EQ(call_time(route(0s), call.head).by, CallTime::By::nobody);
}

TEST(CallTime, WhatIsLeftIsPassedOn) {
  Call with("10S");
  http::Headers& headers = with.head.headers;
  put_time_left(headers, 9s + 750ms, 9s + 750ms);
  EXPECT_EQ(headers.get(http::Token::grpc_timeout), "9750000u");
  EXPECT_EQ(headers.get(http::Token::x_envoy_expected_rq_timeout_ms), "9750");
  Call without;
  put_time_left(without.head.headers, 1s, 1s);
  EXPECT_FALSE(without.head.headers.get(http::Token::grpc_timeout));
  EXPECT_EQ(without.head.headers.get(http::Token::x_envoy_expected_rq_timeout_ms), "1000");
}

TEST(CallTime, ATryThatIsOnlyAPartOfTheCallTellsItsOwnTimeAndTheCallsApart) {
  Call with("10S");
  http::Headers& headers = with.head.headers;
  put_time_left(headers, 250ms, 9s);
  EXPECT_EQ(headers.get(http::Token::x_envoy_expected_rq_timeout_ms), "250");
  EXPECT_EQ(headers.get(http::Token::grpc_timeout), "9000000u");
  put_time_left(headers, 200ms, std::nullopt);
  EXPECT_EQ(headers.get(http::Token::x_envoy_expected_rq_timeout_ms), "200");
  EXPECT_EQ(headers.get(http::Token::grpc_timeout), "9000000u") << "nobody has shortened it";
}

TEST(CallTime, TheCallersPartIsWhatTheRouteDoesNotSay) {
  Call call("5S");
  EXPECT_EQ(callers_time(nullptr, call.head).most, 5s);
  config::Forward capped = route(1s);
  capped.grpc_timeout_max = 3s;
  EXPECT_EQ(callers_time(&capped, call.head).most, 3s);
  call.head.headers.add("x-envoy-expected-rq-timeout-ms", "250");
  EXPECT_EQ(callers_time(&capped, call.head).by, CallTime::By::hop_before);
  EXPECT_EQ(callers_time(&capped, call.head).most, 250ms);
  EXPECT_EQ(time_of_response(capped, call.head).most, 1s) << "that hop ends it itself";
  EXPECT_EQ(callers_time(nullptr, Call("", "text/plain").head).by, CallTime::By::nobody);
}

TEST(CallTime, AFaultsDelayIsOutOfTheCallersTimeOnly) {
  const Call call("5S");
  EXPECT_EQ(call_time(route(4s), call.head, 2s).by, CallTime::By::grpc_timeout);
  EXPECT_EQ(call_time(route(4s), call.head, 2s).ends(TimePoint(10s)), TimePoint(15s));
  EXPECT_EQ(call_time(route(2s), call.head, 2s).by, CallTime::By::route);
  EXPECT_EQ(call_time(route(2s), call.head, 2s).ends(TimePoint(10s)), TimePoint(14s));
  EXPECT_EQ(call_time(route(0s), Call().head, 2s).ends(TimePoint(10s)), kNever);
}

TEST(CallTime, NoMoreThanTheHopBeforeHasLeft) {
  Call call("", "application/json");
  http::Headers& headers = call.head.headers;
  headers.add("x-envoy-expected-rq-timeout-ms", "250");
  const CallTime time = call_time(route(2s), call.head);
  EXPECT_EQ(time.most, 250ms);
  EXPECT_EQ(why_ended(time), "the 250 ms that the caller had left have passed");
  EXPECT_EQ(call_time(route(100ms), call.head).most, 100ms);
  for (const std::string_view none : {"", "0", "-5", "soon", "12x", "99999999999"}) {
    headers.set("x-envoy-expected-rq-timeout-ms", none);
    EXPECT_EQ(call_time(route(2s), call.head).most, 2s) << none;
  }
}

}  // namespace
}  // namespace weft::rules
