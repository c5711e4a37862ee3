// Whole proxies in memory: an HTTP/1 client that goes away while its request is served, when nobody writes to it.
#include "proxy/testing/h2_wire.h"
#include "proxy/testing/switching.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kApp = "10.0.0.1:80";
constexpr const char* kGet = "GET /events HTTP/1.1\r\nHost: shop\r\n\r\n";
constexpr const char* kPost = "POST /events HTTP/1.1\r\nHost: shop\r\nContent-Length: 3\r\n\r\nask";

// The app's own server takes an end that comes from the proxy for one after as long.
constexpr Duration kHalfClosed = 2100ms;

void expect_log(Bench& bench, std::string_view status_and_flag) {
  const auto log = bench.log();
  ASSERT_EQ(log.size(), 1u);
  EXPECT_NE(log[0].find(fmt::format(" {} ", status_and_flag)), std::string::npos) << log[0];
}

struct ClientLeaves : ::testing::Test {
  Bench bench;
  static inline Upstream* app = nullptr;

  // Who has all the time there is; the test makes it.
  void to_a_patient_app(http::Version version = http::Version::http11) {
    config::Route route = route_to("a");
    std::get<config::Forward>(route.action).timeout = 0s;
    config::Cluster cluster;
    cluster.name = "a";
    if (version == http::Version::http2) cluster.http = config::UpstreamHttp::http2;
    bench.config.cluster(cluster, {kApp}).listener("in", kIn, {route});
  }
  void patient_app(http::Version version = http::Version::http11) {
    to_a_patient_app(version);
    app = &bench.upstream(kApp, version);
    app->delay = 1h;
  }
};

Task<void> ask_and_leave(Bench& b, const char* request, bool by_reset, Duration until_noticed) {
  {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, request, b.loop.now() + 5s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(ClientLeaves::app->alive, 1);
    if (by_reset) client->reset();
  }
  CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + until_noticed));
  expect_log(b, "0 DC");
  CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + kHalfClosed));
  EXPECT_EQ(ClientLeaves::app->alive, 0) << "the app still serves " << request;
  co_return {};
}

TEST_F(ClientLeaves, AResetIsNoticedAtOnceWhileTheHeadIsAwaited) {
  patient_app();
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask_and_leave(b, kGet, true, 10ms); });
}

TEST_F(ClientLeaves, SoIsOneBehindTheRequestsBody) {
  patient_app();
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask_and_leave(b, kPost, true, 10ms); });
}

TEST_F(ClientLeaves, AnEndIsTakenForOneWhenNothingWasWrittenForAWhile) {
  patient_app();
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask_and_leave(b, kGet, false, kHalfClosed); });
}

TEST_F(ClientLeaves, AStreamOfAnHttp2UpstreamIsReset) {
  patient_app(http::Version::http2);
  bench.run([](Bench& b) -> Task<void> { co_return co_await ask_and_leave(b, kPost, false, kHalfClosed); });
}

TEST_F(ClientLeaves, AnEndThatCameWithTheRequestIsSeen) {
  patient_app();
  bench.run([](Bench& b) -> Task<void> {
    for (const char* request : {kGet, kPost}) {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      CO_TRY_VOID(co_await io::write_all(*client, request, b.loop.now() + 5s));
      client->shutdown_write();
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      EXPECT_EQ(app->alive, 1) << "it may wait for its answer";
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2 * kHalfClosed));
      EXPECT_EQ(app->alive, 0) << request;
    }
    co_return {};
  });
}

TEST_F(ClientLeaves, WhoHasOnlyEndedItsHalfGetsAnAnswerThatComesSoon) {
  patient_app();
  app->delay = 1s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kPost, b.loop.now() + 5s));
    client->shutdown_write();
    CO_TRY(const std::string got, co_await read_until(*client, "ask", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    co_return {};
  });
}

// Neither can its client tell who takes so long, nor we whether it waits.
TEST_F(ClientLeaves, WhoEndsItsHalfIsNotWaitedForLongerWhereItsRequestIsHeldHere) {
  config::Fault fault;
  fault.delay = 1500ms;
  fault.delayed = config::kMillion;
  config::Route route = route_to("a");
  route.fault = std::make_shared<const config::Fault>(fault);
  config::Route long_held = route;
  long_held.path.pattern = "/events";
  fault.delay = 3s;
  long_held.fault = std::make_shared<const config::Fault>(fault);
  bench.config.cluster("a", {kApp}).listener("in", kIn, {long_held, route});
  app = &bench.upstream(kApp);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto soon, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*soon, "POST /soon HTTP/1.1\r\nHost: shop\r\nContent-Length: 3\r\n\r\nask",
                                       b.loop.now() + 5s));
    soon->shutdown_write();
    CO_TRY(auto late, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*late, kPost, b.loop.now() + 5s));
    late->shutdown_write();
    CO_TRY(const std::string got, co_await read_until(*soon, "ask", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5s));
    EXPECT_EQ(app->requests, 1) << "it was gone before it was sent on";
    EXPECT_NE(b.log().back().find(" 0 DI,DC "), std::string::npos) << b.log().back();
    co_return {};
  });
}

TEST_F(ClientLeaves, RequestsThatWereSentAheadAreServedInTheirTurn) {
  patient_app();
  app->delay = 3s;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kGet, b.loop.now() + 5s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    // More than is read ahead, in pieces: what is over waits.
    const std::string big = fmt::format("POST /big HTTP/1.1\r\nHost: shop\r\nContent-Length: 100000\r\n\r\n{}{}{}",
                                        std::string(99'997, 'x'), "end", kPost);
    CO_TRY_VOID(co_await io::write_all(*client, big, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "80 ask", b.loop.now() + 20s));
    EXPECT_NE(got.find("xend"), std::string::npos);
    EXPECT_EQ(app->requests, 3);
    EXPECT_EQ(app->seen.back().substr(0, 12), "POST /events");
    co_return {};
  });
}

// A connection that an app takes, and reads nothing from.
struct Unread {
  std::unique_ptr<io::Acceptor> acceptor;
  std::unique_ptr<io::Stream> stream;
};

Task<void> upload_unread(Bench& b, std::unique_ptr<io::Stream>& client, Unread& app, uint64_t length, bool all) {
  CO_TRY(app.acceptor, b.network.listen(io::Address::parse(kApp).value(), {}));
  CO_TRY(client, co_await b.connect_raw(kIn));
  const std::string head = fmt::format("POST /big HTTP/1.1\r\nHost: shop\r\nContent-Length: {}\r\n\r\n", length);
  auto sent = co_await io::write_all(*client, head + std::string(length, 'x'), b.loop.now() + 1s);
  EXPECT_EQ(sent.has_value(), all) << "more, or less, than fits in on its way";
  CO_TRY(app.stream, app.acceptor->try_accept());
  EXPECT_TRUE(app.stream);
  co_return {};
}

bool has_ended(io::Stream& stream) { return stream.hung_up().is_set(); }

TEST_F(ClientLeaves, AResetIsNoticedWhileItsUploadIsHeldUp) {
  to_a_patient_app();
  bench.run([](Bench& b) -> Task<void> {
    Unread app;
    std::unique_ptr<io::Stream> client;
    CO_TRY_VOID(co_await upload_unread(b, client, app, 4 << 20, false));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 60s));
    EXPECT_FALSE(has_ended(*app.stream)) << "its client is held up and there";
    client->reset();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10ms));
    EXPECT_TRUE(has_ended(*app.stream));
    expect_log(b, "0 DC");
    co_return {};
  });
}

TEST_F(ClientLeaves, SoIsAnEndThatIsStillToBeReadWhenNothingMovesForAWhile) {
  to_a_patient_app();
  bench.run([](Bench& b) -> Task<void> {
    Unread app;
    std::unique_ptr<io::Stream> client;
    CO_TRY_VOID(co_await upload_unread(b, client, app, 500'000, true));
    client->shutdown_write();
    // As long as the app takes some of it now and then, it may take all.
    std::vector<std::byte> some(100'000);
    for (int i = 0; i < 3; ++i) {
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1500ms));
      EXPECT_FALSE(has_ended(*app.stream)) << i;
      CO_TRY([[maybe_unused]] const size_t n, co_await io::read_some(*app.stream, some, b.loop.now() + 1s));
    }
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 2 * kHalfClosed));
    EXPECT_TRUE(has_ended(*app.stream));
    expect_log(b, "0 DC");
    co_return {};
  });
}

// An app that begins an endless stream of events, says `first` and then nothing, `every` now and then something.
Task<void> stream_of_events(Bench& bench, Duration every, bool& left) {
  CO_TRY(auto acceptor, bench.network.listen(io::Address::parse(kApp).value(), {}));
  std::unique_ptr<io::Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor->try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
  CO_TRY(const std::string head, co_await read_until(*stream, "\r\n\r\n", kNever));
  CO_TRY_VOID(co_await io::write_all(
      *stream, "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: first\n\n", kNever));
  for (;;) {
    std::array<std::byte, 100> buffer;
    auto n = co_await io::read_some(*stream, buffer, deadline_in(bench.loop.now(), every));
    if (!n && n.error().code == Code::deadline) {
      if (!co_await io::write_all(*stream, "data: next\n\n", kNever)) break;
      continue;
    }
    break;
  }
  left = true;
  co_return {};
}

TEST_F(ClientLeaves, ASilentStreamOfEventsEndsWithItsClient) {
  to_a_patient_app();
  bench.run([](Bench& b) -> Task<void> {
    static bool left;
    left = false;
    b.scope->spawn(stream_of_events(b, Duration::max(), left));
    CO_TRY_VOID(co_await io::yield());
    {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      CO_TRY_VOID(co_await io::write_all(*client, kGet, b.loop.now() + 5s));
      CO_TRY(const std::string got, co_await read_until(*client, "first\n\n", b.loop.now() + 5s));
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 60s));
      EXPECT_FALSE(left) << "its client is silent and there";
    }
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + kHalfClosed));
    EXPECT_TRUE(left);
    expect_log(b, "200 DC");
    co_return {};
  });
}

TEST_F(ClientLeaves, WhoHasOnlyEndedItsHalfIsServedAsLongAsSomethingComes) {
  to_a_patient_app();
  bench.run([](Bench& b) -> Task<void> {
    static bool left;
    left = false;
    b.scope->spawn(stream_of_events(b, 1s, left));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kGet, b.loop.now() + 5s));
    client->shutdown_write();
    std::string got;
    while (got.size() < 400) {
      CO_TRY(const std::string more, co_await read_until(*client, "next\n\n", b.loop.now() + 5s));
      if (more.empty()) break;
      got += more;
    }
    EXPECT_GE(got.size(), 400u) << got;
    EXPECT_FALSE(left);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
