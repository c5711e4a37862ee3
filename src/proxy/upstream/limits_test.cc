// What a cluster may be given at a time, and what becomes of the rest.
#include "proxy/upstream/limits.h"

#include <gtest/gtest.h>

#include "proxy/testing/limited.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = kLimitedIn;
constexpr auto cluster = &limited_cluster;

TEST(Limits, RequestsBeyondTheMostAreRefusedByName) {
  Bench bench;
  bench.config.cluster(cluster({.max_requests = 2}), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 2);
    EXPECT_EQ(with_status(answers, 503), 3);
    const auto refused = std::ranges::find(answers, 503, &Answer::status);
    EXPECT_NE(refused->body.find("is at its limit of 2 requests at a time by DestinationRule shop/inventory"),
              std::string::npos)
        << refused->body;
    EXPECT_EQ(refused->headers.at("x-envoy-overloaded"), "true");
    EXPECT_NE(b.log().front().find(" 503 UO "), std::string::npos) << b.log().front();
    EXPECT_NE(stats::prometheus_text(b.registry)
                  .find("weft_upstream_overflows_total{destination_service=\"inventory.shop.svc.cluster.local\"} 3"),
              std::string::npos);
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200);
    co_return {};
  });
}

TEST(Limits, RequestsWaitForAConnectionWhereNoMoreMayBeMade) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 5);
    EXPECT_EQ(slow->connections, 1);
    co_return {};
  });
}

// A host that has no connection is given that of another, idle or when it comes back.
TEST(Limits, ConnectionsAreThoseOfAllHosts) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static std::array<Upstream*, 3> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1));
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 9));
    EXPECT_EQ(with_status(answers, 200), 9);
    EXPECT_GE(b.loop.now() - begun, 9s) << "one after the other";
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer one, co_await b.get(kIn, "/"));
      EXPECT_EQ(one.status, 200) << one.body;
    }
    EXPECT_LT(b.loop.now() - begun, 20s) << "nobody waits for what is idle";
    for (const Upstream* host : hosts) EXPECT_GT(host->requests, 0);
    co_return {};
  });
}

TEST(Limits, WhatIsIdleEndsOnlyForWhoHasNone) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 2}), {"10.0.0.1:80", "10.0.0.2:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static std::array<Upstream*, 2> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1));
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 4; ++i) {
      CO_TRY(const auto answers, co_await at_once(b, 6));
      EXPECT_EQ(with_status(answers, 200), 6);
    }
    EXPECT_EQ(hosts[0]->connections + hosts[1]->connections, 2) << "of each host its own";
    co_return {};
  });
}

// The only connection of one host is held without end, that of the other is idle.
TEST(Limits, WhoseOwnConnectionsAreAllBusyAreGivenWhatOthersKeepIdle) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 2}), {"10.0.0.1:80", "10.0.0.2:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  static std::array<Upstream*, 2> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1));
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const Answer first, co_await b.get(kIn, "/"));
      EXPECT_EQ(first.status, 200) << first.body;
    }
    CO_TRY(auto session, co_await b.connect(kIn));
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = "GET";
    head.path = "/";
    head.authority = "shop";
    for (Upstream* host : hosts) host->delay = 1h;
    CO_TRY(auto endless, session->start(head, false, std::nullopt, arena));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
    EXPECT_EQ(hosts[0]->requests + hosts[1]->requests, 3);
    for (Upstream* host : hosts) host->delay = 0s;
    const TimePoint begun = b.loop.now();
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer one, co_await b.get(kIn, "/"));
      EXPECT_EQ(one.status, 200) << one.body;
    }
    EXPECT_LT(b.loop.now() - begun, 1s) << "nobody waits for what is idle";
    EXPECT_EQ(hosts[0]->alive + hosts[1]->alive, 1) << "the endless one";
    co_return {};
  });
}

// HTTP/2 carries all on one, which may never be idle.
TEST(Limits, AnHttp2HostWithoutAConnectionIsGivenOneInAnyCase) {
  Bench bench;
  config::Cluster http2 = cluster({.max_connections = 1});
  http2.http = config::UpstreamHttp::http2;
  bench.config.cluster(http2, {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to(http2.name)});
  static std::array<Upstream*, 2> hosts;
  for (size_t i = 0; i < hosts.size(); ++i) {
    hosts[i] = &bench.upstream(fmt::format("10.0.0.{}:80", i + 1), http::Version::http2);
    hosts[i]->delay = 1s;
  }
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_LT(b.loop.now() - begun, 2s);
    EXPECT_EQ(hosts[0]->connections + hosts[1]->connections, 2);
    co_return {};
  });
}

// Of another worker, on this one's loop: it hears of places, and has none to give.
struct OtherWorker final : upstream::PlaceUser {
  OtherWorker(io::Loop& loop, upstream::Places& of) : places(of), seat(of.join(loop, *this)) {}
  ~OtherWorker() { places.leave(seat); }
  void end_an_idle_connection() override {}
  void look_for_place() override {
    if (!place && (place = places.take(1))) places.stop_waiting(seat);
  }

  upstream::Places& places;
  upstream::SeatPtr seat;
  std::optional<upstream::Place> place;
};

TEST(Limits, AnHttp2ConnectionThatWasAskedForWhileBusyEndsWithItsLastRequest) {
  Bench bench;
  config::Cluster http2 = cluster({.max_connections = 1});
  http2.http = config::UpstreamHttp::http2;
  bench.config.cluster(http2, {"10.0.0.1:80"}).listener("in", kIn, {route_to(http2.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80", http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    for (const Duration delay : {Duration(0s), Duration(1s)}) {
      host->delay = delay;
      b.scope->spawn([](Bench& of) -> Task<void> {
        CO_TRY(const auto answers, co_await at_once(of, 3));
        EXPECT_EQ(with_status(answers, 200), 3);
        co_return {};
      }(b));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
      EXPECT_EQ(host->alive, delay == 0s ? 0 : 3);
      OtherWorker other(b.loop, b.worker->clusters().find(cluster({}).name)->places());
      other.places.wait(other.seat, false);
      other.places.ask_others(other.seat);
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 500ms));
      EXPECT_EQ(other.place.has_value(), delay == 0s) << "what is in use stays";
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      EXPECT_TRUE(other.place);
    }
    EXPECT_EQ(host->connections, 2) << "neither was kept";
    co_return {};
  });
}

// What becomes free is for who has waited.
TEST(Limits, AnOpaqueConnectionTakesNoPlaceWhileARequestWaitsForOne) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"}).tcp_listener("in", kIn, cluster({}).name);
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    {
      OtherWorker other(b.loop, b.worker->clusters().find(cluster({}).name)->places());
      other.places.wait(other.seat, false);
      EXPECT_FALSE(co_await b.get(kIn, "/"));
      EXPECT_EQ(host->connections, 0);
      EXPECT_NE(b.log().back().find(" UO"), std::string::npos) << b.log().back();
    }
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200);
    co_return {};
  });
}

TEST(Limits, OnlySoManyWait) {
  Bench bench;
  bench.config.cluster(cluster({.max_connections = 1, .max_pending = 2}), {"10.0.0.1:80"})
      .listener("in", kIn, {route_to(cluster({}).name)});
  bench.upstream("10.0.0.1:80").delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer first, co_await b.get(kIn, "/"));  // which leaves a connection
    EXPECT_EQ(first.status, 200);
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 200), 3);
    EXPECT_EQ(with_status(answers, 503), 2);
    EXPECT_NE(b.log()[1].find("its limit of 2 requests that wait for a connection"), std::string::npos) << b.log()[1];
    co_return {};
  });
}

TEST(Limits, WhoWaitsInVainIsToldWhatFor) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 300ms;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80");
  slow->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 2));
    EXPECT_EQ(with_status(answers, 504), 2);
    const bool told = std::ranges::any_of(answers, [](const Answer& answer) {
      return answer.body.find("waited in vain for one of the 1 connections that 10.0.0.1:80 may have") !=
             std::string::npos;
    });
    EXPECT_TRUE(told) << answers[0].body << answers[1].body;
    EXPECT_EQ(slow->requests, 1);
    co_return {};
  });
}

// What waits in our own queue says nothing of the host: only the one request that it had counts against it.
class LimitsAndOutliers : public ::testing::TestWithParam<http::Version> {};

TEST_P(LimitsAndOutliers, NobodyIsEjectedForTheWaitInOurOwnQueue) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 300ms;
  config::Cluster watched = cluster({.max_connections = 1});
  const bool http2 = GetParam() == http::Version::http2;
  if (http2) watched.http = config::UpstreamHttp::http2;
  if (http2) watched.max_concurrent_streams = 1;
  watched.panic_percent = 0;
  watched.outlier.enabled = true;
  watched.outlier.consecutive_5xx = 2;
  bench.config.cluster(watched, {"10.0.0.1:80"}).listener("in", kIn, {route});
  static Upstream* slow;
  slow = &bench.upstream("10.0.0.1:80", GetParam());
  slow->delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 5));
    EXPECT_EQ(with_status(answers, 504), 5);
    const auto in_vain = std::ranges::count_if(answers, [](const Answer& answer) {
      return answer.body.find("waited in vain for one of the 1 connections that 10.0.0.1:80 may have") !=
             std::string::npos;
    });
    EXPECT_EQ(in_vain, 4);
    EXPECT_EQ(slow->requests, 1);
    slow->delay = 0s;
    CO_TRY(const Answer later, co_await b.get(kIn, "/"));
    EXPECT_EQ(later.status, 200) << later.body;
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, LimitsAndOutliers, ::testing::Values(http::Version::http11, http::Version::http2),
                         [](const auto& of) { return of.param == http::Version::http2 ? "http2" : "http1"; });

// Nobody has said how long: in the end it is told as what it is.
TEST(Limits, WhoHasAllTheTimeIsToldThatThereIsNoPlace) {
  Bench bench;
  config::Route route = route_to(cluster({}).name);
  std::get<config::Forward>(route.action).timeout = 0s;
  bench.config.cluster(cluster({.max_connections = 1}), {"10.0.0.1:80"}).listener("in", kIn, {route});
  bench.upstream("10.0.0.1:80").delay = 100s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 2));
    const auto refused = std::ranges::find(answers, 503, &Answer::status);
    EXPECT_NE(refused, answers.end());
    if (refused == answers.end()) co_return {};
    EXPECT_NE(refused->body.find("waited in vain"), std::string::npos) << refused->body;
    EXPECT_EQ(refused->headers.at("x-envoy-overloaded"), "true");
    EXPECT_NE(b.log().front().find(" 503 UO"), std::string::npos) << b.log().front();
    co_return {};
  });
}

TEST(Limits, AConnectionServesOnlySoMany) {
  Bench bench;
  config::Cluster worn = cluster({.max_connections = 1});
  worn.max_requests_per_connection = 2;
  bench.config.cluster(worn, {"10.0.0.1:80"}).listener("in", kIn, {route_to(worn.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 3);
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_EQ(host->connections, 6);
    co_return {};
  });
}

TEST(Limits, LikewiseOfHttp2) {
  Bench bench;
  config::Cluster worn = cluster({.max_connections = 1});
  worn.http = config::UpstreamHttp::http2;
  worn.max_requests_per_connection = 2;
  worn.max_concurrent_streams = 1;
  bench.config.cluster(worn, {"10.0.0.1:80"}).listener("in", kIn, {route_to(worn.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80", http::Version::http2);
  host->delay = 10ms;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto answers, co_await at_once(b, 6));
    EXPECT_EQ(with_status(answers, 200), 6);
    EXPECT_EQ(host->connections, 3);
    co_return {};
  });
}

TEST(Limits, AnOldConnectionTakesNoNewRequest) {
  Bench bench;
  config::Cluster aging = cluster({});
  aging.max_connection_age = 1min;
  bench.config.cluster(aging, {"10.0.0.1:80"}).listener("in", kIn, {route_to(aging.name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 50s));
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 1);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20s));
    CO_TRY_VOID(co_await b.get(kIn, "/"));
    EXPECT_EQ(host->connections, 2);
    co_return {};
  });
}

// One of several workers: what another has in use of a limit is not there for this one.
struct OfTwoWorkers {
  const char* name;
  config::Limits limits;
  std::atomic<uint32_t> upstream::InUse::* what;
  uint32_t taken;   // by the other
  int asked;        // here, at once
  int answered;     // of these; the rest are refused
  int connections;  // made for them
  std::string_view refusal;
};

class LimitsOfTwoWorkers : public ::testing::TestWithParam<OfTwoWorkers> {};

TEST_P(LimitsOfTwoWorkers, HoldForTheProxy) {
  static OfTwoWorkers two;
  two = GetParam();
  Bench bench;
  bench.config.cluster(cluster(two.limits), {"10.0.0.1:80"}).listener("in", kIn, {route_to(cluster({}).name)});
  static Upstream* host;
  host = &bench.upstream("10.0.0.1:80");
  host->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    upstream::Clusters other({&b.network, b.scope}, b.worker->options().clusters);
    other.adopt(b.worker->snapshot());
    std::atomic<uint32_t>& in_use = other.find(cluster({}).name)->in_use().*two.what;
    {
      std::vector<upstream::Taken> taken;
      for (uint32_t i = 0; i < two.taken; ++i) taken.push_back(upstream::Taken::beyond(in_use));
      CO_TRY(const auto answers, co_await at_once(b, two.asked));
      EXPECT_EQ(with_status(answers, 200), two.answered);
      EXPECT_EQ(with_status(answers, 503), two.asked - two.answered);
      EXPECT_EQ(host->connections, two.connections);
      const auto refused = std::ranges::find(answers, 503, &Answer::status);
      if (refused != answers.end()) EXPECT_NE(refused->body.find(two.refusal), std::string::npos) << refused->body;
    }
    // The other gives back what it had.
    CO_TRY(const auto answers, co_await at_once(b, two.answered + 1));
    EXPECT_EQ(with_status(answers, 200), two.answered + 1);
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(
    Each, LimitsOfTwoWorkers,
    ::testing::Values(OfTwoWorkers{.name = "requests",
                                   .limits = {.max_requests = 2},
                                   .what = &upstream::InUse::requests,
                                   .taken = 1,
                                   .asked = 3,
                                   .answered = 1,
                                   .connections = 1,
                                   .refusal = "at its limit of 2 requests at a time by DestinationRule shop/inventory"},
                      OfTwoWorkers{.name = "pending",  // beside the one that has the connection
                                   .limits = {.max_connections = 1, .max_pending = 2},
                                   .what = &upstream::InUse::pending,
                                   .taken = 1,
                                   .asked = 4,
                                   .answered = 2,
                                   .connections = 1,
                                   .refusal = "its limit of 2 requests that wait for a connection"}),
    [](const auto& of) { return of.param.name; });

}  // namespace
}  // namespace weft::proxy::testing
