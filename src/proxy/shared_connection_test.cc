// Two sidecars in memory with one HTTP/2 connection between them, which all calls share: what some callers do on it
// harms no other.
#include "proxy/testing/between.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kCaller = "10.9.9.9:80";
constexpr const char* kDestination = "10.0.1.1:15006";
constexpr const char* kItsApp = "10.0.1.1:8080";
// To a server of HTTP/2 that has no sidecar.
constexpr const char* kCallerOfServer = "10.9.9.10:80";
constexpr const char* kServer = "10.0.1.2:8080";

struct SharedConnection : ::testing::Test {
  Bench bench;
  static inline Upstream* app = nullptr;

  void SetUp() override { set_up({}); }
  // `limits`: of the caller's sidecar.
  void set_up(const config::Limits& limits) {
    config::Cluster in;
    in.name = "inbound|8080||";
    config::Cluster out;
    out.name = "outbound|80||pay";
    out.http = config::UpstreamHttp::http2;
    out.limits = limits;
    bench.config.cluster(out, {kDestination})
        .listener("outbound", kCaller, {route_without_end(out.name)}, config::Direction::outbound)
        .cluster(in, {kItsApp})
        .listener("inbound", kDestination, {route_without_end(in.name)}, config::Direction::inbound);
    bench.config.cluster(h2_cluster("outbound|80||server"), {kServer})
        .listener("to-server", kCallerOfServer, {route_without_end("outbound|80||server")},
                  config::Direction::outbound);
    if (app_.empty()) app = &bench.upstream(app_ = kItsApp);
  }
  std::string app_;

  static config::Route route_without_end(const std::string& cluster) {
    config::Route route = route_to(cluster);
    std::get<config::Forward>(route.action).timeout = 0s;
    return route;
  }
  static int connections(Bench& b) { return b.network.connects(*io::Address::parse(kDestination)); }
};

// More than fits in all windows and buffers on its way.
constexpr size_t kMuch = 1 << 20;

struct Download {
  http::Arena arena;
  std::unique_ptr<http::Session> session;
  std::unique_ptr<http::Exchange> exchange;
};

Task<void> begin_download(Bench& b, Download& download) {
  CO_TRY(download.session, co_await b.connect(kCaller));
  http::RequestHead head(download.arena);
  head.method = "GET";
  head.authority = "shop";
  head.path = "/";
  CO_TRY(download.exchange, download.session->start(head, false, {}, download.arena));
  CO_TRY(const http::ResponseHead* response, co_await download.exchange->head(b.loop.now() + 5s));
  EXPECT_EQ(response->status, 200);
  co_return {};
}

TEST_F(SharedConnection, FortyDownloadsThatNobodyReadsHoldUpNoOther) {
  app->says = std::string(kMuch, 'x');
  bench.run([](Bench& b) -> Task<void> {
    std::deque<Download> unread(40);
    for (Download& download : unread) CO_TRY_VOID(co_await begin_download(b, download));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    CO_TRY(const Answer quick, co_await b.get(kCaller, "/"));
    EXPECT_EQ(quick.body.size(), kMuch);
    for (Download& download : unread) {
      CO_TRY(const std::string body, co_await http::read_all(download.exchange->body(), 1 << 24, b.loop.now() + 60s));
      EXPECT_EQ(body.size(), kMuch);
    }
    EXPECT_EQ(connections(b), 1);
    co_return {};
  });
}

// Forty uploads to an app that reads one after another.
Task<void> upload_much(Bench& b, int& done) {
  CO_TRY(const Answer answer, co_await b.send("POST", kCaller, "/", std::string(kMuch, 'x')));
  EXPECT_EQ(answer.status, 200);
  ++done;
  co_return {};
}

Task<void> read_one_after_another(Bench& b, std::unique_ptr<io::Acceptor> acceptor) {
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (!stream) {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
      continue;
    }
    CO_TRY(const std::string head, co_await read_until(*stream, "\r\n\r\n", b.loop.now() + 5s));
    std::vector<std::byte> buffer(64 * 1024);
    for (size_t read = head.size() - head.find("\r\n\r\n") - 4; read < kMuch;) {
      CO_TRY(const size_t n, co_await io::read_some(*stream, buffer, b.loop.now() + 5s));
      if (n == 0) break;
      read += n;
    }
    CO_TRY_VOID(co_await io::write_all(*stream, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                                       b.loop.now() + 5s));
  }
}

TEST_F(SharedConnection, FortyUploadsToAnAppThatReadsOneAfterAnotherAreAllTaken) {
  bench.remove_upstream(kItsApp);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto acceptor, b.network.listen(io::Address::parse(kItsApp).value(), {}));
    static int done;
    done = 0;
    b.scope->spawn(read_one_after_another(b, std::move(acceptor)));
    for (int i = 0; i < 40; ++i) b.scope->spawn(upload_much(b, done));
    for (int waited = 0; done < 40 && waited < 60; ++waited) CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(done, 40);
    EXPECT_EQ(connections(b), 1);
    co_return {};
  });
}

Task<void> ask_for_long(Bench& b, const char* caller, std::optional<Answer>& answer) {
  CO_TRY(answer, co_await b.get(caller, "/bystander"));
  co_return {};
}

// Somebody's call that is under way while others do what a test is about.
Task<void> begin_beside(Bench& b, const char* caller, std::optional<Answer>& bystander) {
  bystander.reset();
  b.scope->spawn(ask_for_long(b, caller, bystander));
  co_return co_await io::sleep_until(b.loop.now() + 1s);
}

void expect_served(const std::optional<Answer>& bystander) {
  ASSERT_TRUE(bystander);
  EXPECT_EQ(bystander->status, 200) << bystander->body;
}

Task<void> give_up(Bench& b, int count) {
  for (int i = 0; i < count; ++i) {
    CO_TRY(auto stranger, co_await b.connect_raw(kCaller));
    CO_TRY_VOID(co_await io::write_all(*stranger, kAskOnce, b.loop.now() + 5s));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5ms));
    stranger->reset();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 5ms));
  }
  co_return {};
}

TEST_F(SharedConnection, CallsThatOthersGiveUpEndNobodyElses) {
  app->delay = 100s;
  bench.run([](Bench& b) -> Task<void> {
    static std::optional<Answer> bystander;
    CO_TRY_VOID(co_await begin_beside(b, kCaller, bystander));
    CO_TRY_VOID(co_await give_up(b, 3000));
    EXPECT_GE(app->requests, 3000) << "they came that far";
    EXPECT_GT(connections(b), 1);
    EXPECT_FALSE(bystander);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 100s));
    expect_served(bystander);
    co_return {};
  });
}

constexpr uint32_t kDenials = 1500;

// Whoever serves that answers before the body has come, which never does.
Task<void> be_denied(Bench& b, const char* caller, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    CO_TRY(auto stranger, co_await b.connect_raw(caller));
    CO_TRY_VOID(co_await io::write_all(*stranger, "POST /denied HTTP/1.1\r\nHost: shop\r\nContent-Length: 10\r\n\r\n",
                                       b.loop.now() + 5s));
    CO_TRY(const std::string head, co_await read_until(*stranger, "\r\n\r\n", b.loop.now() + 5s));
    EXPECT_TRUE(head.starts_with("HTTP/1.1 403 ")) << "after " << i << ": " << head;
    stranger->reset();
    CO_TRY_VOID(co_await io::yield());
  }
  co_return {};
}

// A server that ends a stream in the same breath as it answers (gRPC's do): the bystander's, the first, is answered
// when kDenials of others have been.
Task<void> answer_and_reset(Bench& b, io::Stream& stream, int) {
  namespace h2 = http::h2;
  CO_TRY_VOID(co_await io::write_all(stream, h2::frame(h2::kSettings, 0, 0), b.loop.now() + 1s));
  std::array<std::byte, 4096> buffer;
  for (uint32_t denied = 0;;) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, b.loop.now() + 100s));
    if (n == 0) co_return {};
    // One request after another: frames come whole.
    std::string_view heard(reinterpret_cast<const char*>(buffer.data()), n);
    if (heard.starts_with(h2::kPreface)) heard.remove_prefix(h2::kPreface.size());
    std::string say;
    for (const h2::Frame& head : h2::only(h2::frames_of(heard), h2::kHeaders)) {
      if (head.stream == 1) continue;
      say += h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, head.stream, literal(kStatus, "403"));
      say += h2::frame(h2::kReset, 0, head.stream, h2::be32(h2::kNoError));
      if (++denied == kDenials) say += h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, 1, "\x88");
    }
    CO_TRY_VOID(co_await io::write_all(stream, say, b.loop.now() + 1s));
  }
}

TEST_F(SharedConnection, StreamsThatAServerEndsAsItAnswersEndNobodyElsesCall) {
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kServer, &answer_and_reset);
    static std::optional<Answer> bystander;
    CO_TRY_VOID(co_await begin_beside(b, kCallerOfServer, bystander));
    CO_TRY_VOID(co_await be_denied(b, kCallerOfServer, kDenials));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    expect_served(bystander);
    EXPECT_EQ(b.network.connects(*io::Address::parse(kServer)), 1);
    co_return {};
  });
}

// The connection that was left has its place for as long as somebody's call is on it.
TEST_F(SharedConnection, WhoComesThenWaitsForNobodyWhereOnlyOneConnectionMayBe) {
  set_up({.max_connections = 1});
  app->delay = 1h;
  bench.run([](Bench& b) -> Task<void> {
    static std::optional<Answer> bystander;
    CO_TRY_VOID(co_await begin_beside(b, kCaller, bystander));
    CO_TRY_VOID(co_await give_up(b, 1500));
    app->delay = 0s;
    const TimePoint asked = b.loop.now();
    CO_TRY(const Answer answer, co_await b.get(kCaller, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_LT(b.loop.now() - asked, 1s);
    EXPECT_FALSE(bystander);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
