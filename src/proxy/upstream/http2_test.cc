// HTTP/2 upstreams that refuse, leave, limit, fall silent: nothing that was not processed is lost, nothing that may
// have been is done twice.
#include "proxy/testing/h2_wire.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
namespace h2 = http::h2;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kFirst = "10.0.0.1:80";
constexpr const char* kSecond = "10.0.0.2:80";

std::string goaway(uint32_t last) { return h2::frame(h2::kGoaway, 0, 0, h2::be32(last) + h2::be32(h2::kNoError)); }
std::string refuse(uint32_t id) { return h2::frame(h2::kReset, 0, id, h2::be32(h2::kRefusedStream)); }
// HEADERS: ":status: 204", END_STREAM.
std::string no_content(uint32_t id) { return h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, id, "\x89"); }

Task<void> say_and_listen(Bench& b, io::Stream& stream, std::string text) {
  CO_TRY_VOID(co_await io::write_all(stream, text, b.loop.now() + 1s));
  CO_TRY([[maybe_unused]] const std::string rest, co_await h2::listen(stream, b.loop.now() + 60s));
  co_return {};
}
Task<void> leaves(Bench& b, io::Stream& stream, int) {
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 1));
  co_return co_await say_and_listen(b, stream, goaway(0));
}
Task<void> refuses(Bench& b, io::Stream& stream, int) { co_return co_await answer_each(b, stream, 0s, &refuse); }

ByHand unwilling = nullptr;

TEST(Http2Upstream, WhatItDidNotProcessGoesElsewhereWhateverTheMethod) {
  for (const ByHand how : {&leaves, &refuses}) {
    unwilling = how;
    Bench bench;
    bench.config.cluster(h2_cluster("a"), {kFirst, kSecond}).listener("in", kIn, {route_to("a")});
    bench.upstream(kSecond, http::Version::http2);
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kFirst, unwilling);
      for (int i = 0; i < 4; ++i) {
        CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "pay" + std::to_string(i)));
        EXPECT_EQ(answer.status, 200) << answer.body;
        EXPECT_EQ(answer.body, fmt::format("{} pay{}", kSecond, i));
      }
      EXPECT_GE(b.network.connects(io::Address::parse(kFirst).value()), 1);
      co_return {};
    });
  }
}

Task<void> leaves_then_serves(Bench& b, io::Stream& stream, int number) {
  if (number == 0) co_return co_await leaves(b, stream, number);
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 1));
  co_return co_await say_and_listen(b, stream, no_content(1));
}

TEST(Http2Upstream, WithOneHostItIsAnotherConnection) {
  Bench bench;
  bench.config.cluster(h2_cluster("a"), {kFirst}).listener("in", kIn, {route_to("a")});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &leaves_then_serves);
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "pay"));
    EXPECT_EQ(answer.status, 204) << answer.body;
    co_return {};
  });
}

// Takes two requests and says that it did only the first.
Task<void> does_the_first(Bench& b, io::Stream& stream, int number) {
  if (number > 0) co_return co_await leaves_then_serves(b, stream, number);
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 2));
  co_return co_await say_and_listen(b, stream, goaway(1) + no_content(1));
}
Task<void> post_one(Bench& bench, std::vector<uint16_t>& statuses) {
  CO_TRY(const H2Answer answer, co_await ask_h2(bench, kIn, "POST", "/", "pay"));
  statuses.push_back(answer.status);
  co_return {};
}

TEST(Http2Upstream, StreamsAboveTheLastOneOfAGoawayAreAskedAgain) {
  Bench bench;
  bench.config.cluster(h2_cluster("a"), {kFirst}).listener("in", kIn, {route_to("a")});
  static std::vector<uint16_t> statuses;
  statuses.clear();
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &does_the_first);
    for (int i = 0; i < 2; ++i) b.scope->spawn(post_one(b, statuses));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    EXPECT_EQ(statuses, (std::vector<uint16_t>{204, 204}));
    EXPECT_EQ(b.network.connects(io::Address::parse(kFirst).value()), 2);
    co_return {};
  });
}

Task<void> breaks_off(Bench& b, io::Stream& stream, int) {
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 1));
  co_return co_await say_and_listen(b, stream, h2::frame(h2::kReset, 0, 1, h2::be32(h2::kInternalError)));
}

TEST(Http2Upstream, WhatMayHaveBeenProcessedIsNotDoneTwice) {
  Bench bench;
  bench.config.cluster(h2_cluster("a"), {kFirst}).listener("in", kIn, {route_to("a")});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &breaks_off);
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "pay"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(b.network.connects(io::Address::parse(kFirst).value()), 1);
    co_return {};
  });
}

TEST(Http2Upstream, MoreRequestsThanStreamsOpenMoreConnections) {
  Bench bench;
  bench.config.cluster(h2_cluster("a"), {kFirst}).listener("in", kIn, {route_to("a")});
  static Upstream* upstream;
  upstream = &bench.upstream(kFirst, http::Version::http2);
  upstream->limits.max_concurrent_streams = 2;
  upstream->delay = 1s;
  static std::vector<uint16_t> statuses;
  statuses.clear();
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) b.scope->spawn(post_one(b, statuses));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    EXPECT_EQ(statuses, std::vector<uint16_t>(6, 200));
    EXPECT_EQ(upstream->requests, 6);
    EXPECT_EQ(b.network.connects(io::Address::parse(kFirst).value()), 3);
    co_return {};
  });
}

TEST(Http2Upstream, TheClustersOwnLimitOfStreamsCounts) {
  Bench bench;
  config::Cluster cluster = h2_cluster("a");
  cluster.max_concurrent_streams = 3;
  bench.config.cluster(std::move(cluster), {kFirst}).listener("in", kIn, {route_to("a")});
  bench.upstream(kFirst, http::Version::http2).delay = 1s;
  static std::vector<uint16_t> statuses;
  statuses.clear();
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) b.scope->spawn(post_one(b, statuses));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    EXPECT_EQ(statuses, std::vector<uint16_t>(6, 200));
    EXPECT_EQ(b.network.connects(io::Address::parse(kFirst).value()), 2);
    co_return {};
  });
}

Task<void> falls_silent(Bench& b, io::Stream& stream, int) {
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 1));
  CO_TRY([[maybe_unused]] const std::string rest, co_await h2::listen(stream, b.loop.now() + 100s));
  co_return {};
}

TEST(Http2Upstream, ADeadOneIsNoticedByPings) {
  Bench bench;
  config::Cluster cluster = h2_cluster("a");
  cluster.keep_alive = {.interval = 3s, .timeout = 2s};
  config::Route route = route_to("a");
  std::get<config::Forward>(route.action).timeout = 0s;
  bench.config.cluster(std::move(cluster), {kFirst}).listener("in", kIn, {route});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &falls_silent);
    const TimePoint start = b.loop.now();
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "pay"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("did not answer a PING within 2000 ms"), std::string::npos) << answer.body;
    EXPECT_GE(b.loop.now() - start, 5s);
    EXPECT_LT(b.loop.now() - start, 8s);
    co_return {};
  });
}

Task<void> pings_a_lot(Bench& b, io::Stream& stream, int) {
  CO_TRY([[maybe_unused]] const auto seen, co_await greet_and_take(b, stream, 1));
  std::string pings;
  for (int i = 0; i < 300; ++i) pings += h2::frame(h2::kPing, 0, 0, "12345678");
  co_return co_await say_and_listen(b, stream, std::move(pings));
}

TEST(Http2Upstream, FloodsAreCountedBySideAndKind) {
  Bench bench;
  bench.config.cluster(h2_cluster("a"), {kFirst}).listener("in", kIn, {route_to("a")});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kFirst, &pings_a_lot);
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "POST", "/", "pay"));
    EXPECT_EQ(answer.status, 503);
    CO_TRY(auto client, co_await b.network.connect(io::Address::parse(kIn).value(), {}, b.loop.now() + 1s));
    std::string flood = h2::greeting();
    for (int i = 0; i < 150; ++i) flood += h2::frame(h2::kSettings, 0, 0);
    CO_TRY_VOID(co_await io::write_all(*client, flood, b.loop.now() + 1s));
    CO_TRY([[maybe_unused]] const std::string heard, co_await h2::listen(*client, b.loop.now() + 10s));
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find("weft_http2_floods_total{side=\"upstream\",kind=\"pings\"} 1\n"), std::string::npos);
    EXPECT_NE(metrics.find("weft_http2_floods_total{side=\"downstream\",kind=\"settings\"} 1\n"), std::string::npos);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
