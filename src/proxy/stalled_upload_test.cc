// Requests whose bodies stop coming, come slowly, or are not read: whose fault it is that there is no answer in time.
#include <gtest/gtest.h>

#include "proxy/testing/h2_wire.h"
#include "proxy/testing/switching.h"

namespace weft::proxy::testing {
namespace {

using http::Version;
using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kApp = "10.0.0.1:80";

// A host that two failures take away, behind a route of these limits.
struct Limited {
  const char* name;
  Duration timeout;
  Duration per_try;
  Duration idle;
};

void set_up(Bench& bench, const Limited& limits, Version upstream) {
  config::Cluster cluster;
  cluster.name = "a";
  cluster.panic_percent = 0;
  cluster.outlier.enabled = true;
  cluster.outlier.consecutive_5xx = 2;
  cluster.outlier.base_ejection = 30s;
  cluster.outlier.max_ejection_percent = 100;
  if (upstream == Version::http2) cluster.http = config::UpstreamHttp::http2;
  config::Route route = route_to("a");
  auto& forward = std::get<config::Forward>(route.action);
  forward.timeout = limits.timeout;
  forward.idle_timeout = limits.idle;
  forward.retry.per_try_timeout = limits.per_try;
  forward.retry.num_retries = 0;
  bench.config.cluster(cluster, {kApp}).listener("in", kIn, {route});
}

// The first piece of 100000 bytes, then silence; what the client is told.
Task<Answer> stall(Bench& b, Version version, Pairs headers = {}, std::string_view said = "abc") {
  std::unique_ptr<http::Session> session;
  if (version == Version::http2) {
    CO_TRY(session, co_await connect_h2(b, kIn));
  } else {
    CO_TRY(session, co_await b.connect(kIn));
  }
  http::Arena arena;
  http::RequestHead head(arena);
  head.method = "POST";
  head.path = "/";
  head.authority = "shop";
  for (const auto& [name, value] : headers) head.headers.add(name, value);
  CO_TRY(auto exchange, session->start(head, true, 100'000, arena));
  http::Bytes piece(said);
  CO_TRY([[maybe_unused]] bool all, exchange->upload().push(piece));
  CO_TRY(all, exchange->upload().flushed());
  CO_TRY(const http::ResponseHead* response, co_await exchange->head(b.loop.now() + 30s));
  Answer answer{.status = response->status, .body = {}, .headers = as_map(response->headers)};
  CO_TRY(answer.body, co_await http::read_all(exchange->body(), 1 << 16, b.loop.now() + 10s));
  co_return std::move(answer);
}

class StalledUpload : public ::testing::TestWithParam<std::tuple<Limited, Version, Version>> {};

TEST_P(StalledUpload, IsTheClientsAndCountsAgainstNoHost) {
  static Version client;
  Bench bench;
  client = std::get<1>(GetParam());
  set_up(bench, std::get<0>(GetParam()), std::get<2>(GetParam()));
  Upstream& app = bench.upstream(kApp, std::get<2>(GetParam()));
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 3; ++i) {
      const TimePoint begun = b.loop.now();
      CO_TRY(const Answer answer, co_await stall(b, client));
      EXPECT_EQ(answer.status, 408) << answer.body;
      EXPECT_EQ(answer.headers.contains("connection"), client == Version::http11) << "close: it waits no more";
      EXPECT_TRUE(answer.body.starts_with("weft: the request's body did not come in time")) << answer.body;
      EXPECT_GE(b.loop.now() - begun, 2s);
      EXPECT_LE(b.loop.now() - begun, 2100ms);
      CO_TRY_VOID(co_await io::yield());
      EXPECT_NE(b.log().back().find(" 408 SI "), std::string::npos) << b.log().back();
    }
    CO_TRY(const Answer next, co_await b.get(kIn, "/"));
    EXPECT_EQ(next.status, 200) << next.body;
    co_return {};
  });
  EXPECT_EQ(app.requests, 4) << "none is tried again";
  EXPECT_EQ(app.alive, 0);
}

INSTANTIATE_TEST_SUITE_P(Each, StalledUpload,
                         ::testing::Combine(::testing::Values(Limited{"timeout", 2s, 0s, 0s},
                                                              Limited{"idle", 0s, 0s, 2s},
                                                              Limited{"per_try", 0s, 300ms, 2s}),
                                            ::testing::Values(Version::http11, Version::http2),
                                            ::testing::Values(Version::http11, Version::http2)),
                         [](const auto& of) {
                           return fmt::format("{}_{}_to_{}", std::get<0>(of.param).name,
                                              std::get<1>(of.param) == Version::http2 ? "h2" : "h1",
                                              std::get<2>(of.param) == Version::http2 ? "h2" : "h1");
                         });

TEST(StalledUploadOfGrpc, GetsAStatusThatSaysSo) {
  Bench bench;
  set_up(bench, {"timeout", 2s, 0s, 0s}, Version::http2);
  bench.upstream(kApp, Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await stall(b, Version::http2, kGrpc));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("grpc-status"), "4");
    EXPECT_TRUE(answer.headers.at("grpc-message")
                    .starts_with("weft: the request's body did not come in time: "
                                 "the route's timeout of 2 s has passed"))
        << answer.headers.at("grpc-message");
    co_return {};
  });
}

// A message that may be answered went on, and the host said nothing: it is slow, as that of a call would be.
TEST(StalledUploadOfGrpc, CountsAgainstAHostThatHasAMessageAndIsSilent) {
  using namespace std::string_view_literals;
  Bench bench;
  set_up(bench, {"timeout", 2s, 0s, 0s}, Version::http2);
  bench.upstream(kApp, Version::http2).delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const Answer part, co_await stall(b, Version::http2, kGrpc, "\0\0\0\0\3ab"sv));
      EXPECT_TRUE(part.headers.at("grpc-message").starts_with("weft: the request's body did not come in time"))
          << part.headers.at("grpc-message");
    }
    for (int i = 0; i < 2; ++i) {
      CO_TRY(const Answer answer, co_await stall(b, Version::http2, kGrpc, "\0\0\0\0\3abc"sv));
      EXPECT_EQ(answer.headers.at("grpc-status"), "4");
      EXPECT_TRUE(
          answer.headers.at("grpc-message").contains("neither a message of the client's nor an answer came in time"))
          << answer.headers.at("grpc-message");
    }
    CO_TRY(const Answer next, co_await b.get(kIn, "/"));
    EXPECT_NE(next.body.find("1 of 1 are ejected"), std::string::npos) << next.body;
    co_return {};
  });
}

// Takes what fits in between, and no more.
Task<void> read_nothing(Bench& b, io::Stream&, int) { co_return co_await io::sleep_until(b.loop.now() + 1h); }
Task<void> open_no_window(Bench& b, io::Stream& stream, int) {
  CO_TRY_VOID(co_await io::write_all(stream, http::h2::frame(http::h2::kSettings, 0, 0), b.loop.now() + 1s));
  co_return co_await io::sleep_until(b.loop.now() + 1h);
}

class UnreadUpload : public ::testing::TestWithParam<std::tuple<Limited, Version>> {};

TEST_P(UnreadUpload, IsTheHosts) {
  static Version upstream;
  upstream = std::get<1>(GetParam());
  Bench bench;
  set_up(bench, std::get<0>(GetParam()), upstream);
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kApp, upstream == Version::http2 ? &open_no_window : &read_nothing);
    for (int i = 0; i < 2; ++i) {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      const std::string request =
          "POST / HTTP/1.1\r\nHost: shop\r\nContent-Length: 1000000\r\n\r\n" + std::string(1'000'000, 'x');
      (void)co_await io::write_all(*client, request, b.loop.now() + 1s);
      CO_TRY(const std::string got, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 504 ")) << got;
    }
    CO_TRY(const Answer next, co_await b.get(kIn, "/"));
    EXPECT_EQ(next.status, 503);
    EXPECT_NE(next.body.find("1 of 1 are ejected"), std::string::npos) << next.body;
    co_return {};
  });
}

INSTANTIATE_TEST_SUITE_P(Each, UnreadUpload,
                         ::testing::Combine(::testing::Values(Limited{"timeout", 2s, 0s, 0s},
                                                              Limited{"idle", 0s, 0s, 2s},
                                                              Limited{"per_try", 0s, 2s, 0s}),
                                            ::testing::Values(Version::http11, Version::http2)),
                         [](const auto& of) {
                           return fmt::format("{}_to_{}", std::get<0>(of.param).name,
                                              std::get<1>(of.param) == Version::http2 ? "h2" : "h1");
                         });

// `pieces` of one byte, half a second apart.
Task<std::string> drip(Bench& b, int pieces) {
  CO_TRY(auto client, co_await b.connect_raw(kIn));
  CO_TRY_VOID(co_await io::write_all(
      *client, fmt::format("POST / HTTP/1.1\r\nHost: shop\r\nContent-Length: {}\r\n\r\n", pieces), b.loop.now() + 1s));
  for (int i = 0; i < pieces; ++i) {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 500ms));
    CO_TRY_VOID(co_await io::write_all(*client, "x", b.loop.now() + 1s));
  }
  co_return co_await read_until(*client, "\r\n\r\n", b.loop.now() + 30s);
}

TEST(SlowUpload, IsNotIdleWhileBytesCome) {
  Bench bench;
  set_up(bench, {"idle", 0s, 0s, 2s}, Version::http11);
  Upstream& app = bench.upstream(kApp);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const std::string got, co_await drip(b, 10));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 ")) << got;
    co_return {};
  });
  EXPECT_EQ(app.body, std::string(10, 'x'));
}

// Its idle time begins with the last byte that it was sent.
TEST(SlowUpload, GivesASilentHostItsIdleTimeBehindIt) {
  Bench bench;
  set_up(bench, {"idle", 0s, 0s, 2s}, Version::http11);
  bench.upstream(kApp).delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const std::string got, co_await drip(b, 10));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 504 ")) << got;
    EXPECT_GE(b.loop.now() - begun, 7s);
    EXPECT_LE(b.loop.now() - begun, 7100ms);
    co_return {};
  });
}

// A time of a try shorter than the upload: it is the host's, and begins behind it.
TEST(SlowUpload, LeavesTheHostTheTimeOfATry) {
  Bench bench;
  set_up(bench, {"per_try", 10s, 300ms, 0s}, Version::http11);
  Upstream& app = bench.upstream(kApp);
  app.delay = 200ms;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const std::string got, co_await drip(b, 5));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 ")) << got;
    co_return {};
  });
  EXPECT_EQ(app.requests, 1);
}

TEST(SlowUpload, IsLeftWhenTheTimeOfATryBehindItIsOver) {
  Bench bench;
  set_up(bench, {"per_try", 10s, 300ms, 0s}, Version::http11);
  bench.upstream(kApp).delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint begun = b.loop.now();
    CO_TRY(const std::string got, co_await drip(b, 5));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 504 ")) << got;
    EXPECT_GE(b.loop.now() - begun, 2800ms);
    EXPECT_LE(b.loop.now() - begun, 2900ms);
    co_return {};
  });
}

// What is left for the host is too little to judge it by.
TEST(SlowUpload, ThatTakesMostOfTheCallsTimeCountsAgainstNoHost) {
  Bench bench;
  set_up(bench, {"timeout", 2s, 0s, 0s}, Version::http11);
  static Upstream* app;
  app = &bench.upstream(kApp);
  app->delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const std::string got, co_await drip(b, 3));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 504 ")) << got;
    }
    app->delay = 0s;
    CO_TRY(const Answer next, co_await b.get(kIn, "/"));
    EXPECT_EQ(next.status, 200) << next.body;
    co_return {};
  });
}

// Sends a piece each second, and lets the request's body be.
Task<void> talk(void* context, http::ServerStream& stream) {
  Bench& b = *static_cast<Bench*>(context);
  http::ResponseHead head(stream.arena());
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, false));
  for (int i = 0; i < 5; ++i) {
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    http::Bytes piece("tick");
    CO_TRY_VOID(stream.sink().push(piece));
    CO_TRY_VOID(stream.sink().flushed());
  }
  CO_TRY(const std::string asked, co_await http::read_all(stream.body(), 100, b.loop.now() + 1s));
  http::Bytes last(asked);
  CO_TRY_VOID(stream.sink().push(last));
  co_return stream.sink().finish(nullptr);
}
Task<void> serve_talk(Bench& b, io::Stream& stream, int) {
  co_return co_await http::h2::serve(stream,
                                     {.handler = {&b, &talk}, .limits = {}, .drain = nullptr, .already_read = {}});
}

// Whoever hears something is not idle though it has nothing to say for longer, and may go on to speak.
TEST(SlowUpload, IsNotIdleWhileTheAnswerComes) {
  Bench bench;
  set_up(bench, {"idle", 0s, 0s, 2s}, Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kApp, &serve_talk);
    CO_TRY(auto session, co_await connect_h2(b, kIn));
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = "POST";
    head.path = "/";
    head.authority = "shop";
    CO_TRY(auto exchange, session->start(head, true, {}, arena));
    CO_TRY(const http::ResponseHead* answer, co_await exchange->head(b.loop.now() + 5s));
    EXPECT_EQ(answer->status, 200);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 4s));
    http::Bytes late("late");
    CO_TRY_VOID(exchange->upload().push(late));
    CO_TRY_VOID(exchange->upload().finish(nullptr));
    CO_TRY(const std::string body, co_await http::read_all(exchange->body(), 100, b.loop.now() + 10s));
    EXPECT_EQ(body, "tickticktickticktick" + std::string("late"));
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
