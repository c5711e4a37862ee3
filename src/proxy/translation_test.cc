// What one version can say and another cannot, or only a peer that breaks its rules says: between HTTP/1 and HTTP/2 it
// becomes what the other side may hear, or the message is refused.
#include "proxy/testing/between.h"

namespace weft::proxy::testing {
namespace {

using http::Version;
using io::Task;
namespace h2 = http::h2;

constexpr const char* kIn = kBetweenListener;
constexpr const char* kUpstream = kBetweenUpstream;
constexpr const char* kAsk = kAskOnce;

TEST(Translation, AStatusThatHttp1WouldNotTakeIsMalformedOnHttp2) {
  Bench bench;
  set_up(bench, Version::http2);
  frames_upstream = [](uint32_t id) {
    return h2::frame(h2::kHeaders, h2::kEndHeaders | h2::kEndStream, id, literal(kStatus, "042"));
  };
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_frames);
    CO_TRY(const std::string got, co_await hear(b, kAsk));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 502 Bad Gateway\r\n")) << got;
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
    EXPECT_EQ(answer.status, 502);
    co_return {};
  });
}

// HTTP/2 has none of them (RFC 9113 §8.2.2): a client would have to take its stream for malformed.
TEST(Translation, ATrailerOfTheConnectionsOwnIsDropped) {
  Bench bench;
  set_up(bench, Version::http11);
  text_upstream =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n"
      "Keep-Alive: timeout=5\r\nProxy-Connection: close\r\nX-End: 1\r\n\r\n";
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_text);
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
    EXPECT_FALSE(answer.broken);
    EXPECT_EQ(answer.body, "hello");
    EXPECT_EQ(answer.trailers.size(), 1u);
    EXPECT_EQ(answer.trailers.count("x-end"), 1u);
    CO_TRY(const std::string got, co_await hear(b, kAsk));
    EXPECT_TRUE(got.ends_with("\r\n0\r\nX-End: 1\r\n\r\n")) << got;
    co_return {};
  });
}

// A CONNECT has no body, so a length says nothing good: an upstream of HTTP/1 might wait for it, or take what the
// tunnel carries for it.
TEST_F(Switching, ATunnelThatSaysALengthIsRefusedOnHttp2) {
  static Upstream* upstream;
  upstream = &set_up({{.type = "websocket"}}, connect_route(false));
  config::Route plain = route_to("a");
  auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
  auto& http = std::get<config::HttpConnection>(listener->chains[0].terminal);
  auto table = std::make_shared<config::RouteTable>(*http.routes);
  table->hosts[0].routes.push_back(plain);
  http.routes = table;
  bench.config.next.listeners["in"] = std::move(listener);
  bench.run([](Bench& b) -> Task<void> {
    for (const std::string_view protocol : {"", "websocket"}) {
      CO_TRY(auto session, co_await connect_h2(b, kIn));
      while (!session->greeted()) CO_TRY_VOID(co_await io::yield());
      http::Arena arena;
      http::RequestHead head(arena);
      head.method = protocol.empty() ? "CONNECT" : "GET";
      head.protocol = protocol;
      head.authority = "db:5432";
      if (!protocol.empty()) head.path = "/chat";
      head.headers.add("content-length", "5");
      CO_TRY(auto exchange, session->start(head, false, {}, arena));
      CO_TRY(const http::ResponseHead* answer, co_await exchange->head(b.loop.now() + 5s));
      EXPECT_EQ(answer->status, 400) << protocol;
    }
    EXPECT_EQ(upstream->requests, 0);
    co_return {};
  });
}

// What a client of HTTP/2 sends before the answer is the tunnel's, or nobody's.
TEST_F(Switching, WhatComesEarlyIsForTheTunnelOrForNobody) {
  static Upstream* upstream;
  upstream = &set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint soon = b.loop.now() + 5s;
    for (const bool taken_up : {false, true}) {
      upstream->switches = taken_up;
      upstream->status = 401;
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      // :method CONNECT, :protocol websocket, :scheme http, :path /, :authority x; a DATA frame at once.
      const std::string ask = literal(2, "CONNECT") + std::string("\0", 1) + "\x09:protocol" + "\x09websocket" +
                              "\x86\x84" + literal(1, "x");
      CO_TRY_VOID(co_await io::write_all(
          *client,
          h2::greeting() + h2::frame(h2::kHeaders, h2::kEndHeaders, 1, ask) + h2::frame(h2::kData, 0, 1, "early"),
          soon));
      CO_TRY(const std::string heard, co_await h2::listen(*client, b.loop.now() + 1s));
      const auto frames = h2::frames_of(heard);
      EXPECT_FALSE(h2::only(frames, h2::kHeaders).empty());
      std::string data;
      for (const h2::Frame& each : h2::only(frames, h2::kData)) data += each.payload;
      EXPECT_EQ(data, taken_up ? "early" : "10.0.0.1:80 ");
    }
    EXPECT_EQ(upstream->seen.size(), 2u);
    EXPECT_EQ(upstream->connections, 1) << "the refusal left the connection as good as new";
    co_return {};
  });
}

// What stands behind a switch that its upstream does not take up is the next request, whatever that speaks.
TEST_F(Switching, WhatStandsBehindARefusedSwitchIsTheNextRequest) {
  for (const Version version : {Version::http11, Version::http2}) {
    Bench fresh;
    static Upstream* upstream;
    config::Cluster cluster;
    cluster.name = "a";
    if (version == Version::http2) cluster.http = config::UpstreamHttp::http2;
    fresh.config.cluster(cluster, {kUpstream}).listener("in", kIn, {route_to("a")});
    auto listener = std::make_shared<config::Listener>(*fresh.config.next.listeners["in"]);
    std::get<config::HttpConnection>(listener->chains[0].terminal).upgrades = {{.type = "websocket"}};
    fresh.config.next.listeners["in"] = std::move(listener);
    upstream = &fresh.upstream(kUpstream, version);
    upstream->status = 401;
    fresh.run([](Bench& b) -> Task<void> {
      CO_TRY(const std::string got,
             co_await hear(b,
                           "GET /chat HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                           "GET /next HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"));
      EXPECT_EQ(upstream->seen.size(), 2u) << got;
      EXPECT_TRUE(upstream->seen.back().starts_with("GET /next")) << upstream->seen.back();
      EXPECT_NE(got.find("HTTP/1.1 401 ", 1), got.npos) << got;
      co_return {};
    });
  }
}

// Answered by us when the body is wanted, and by nobody else: an upstream of either version is not asked.
TEST(Translation, AHundredIsSaidToTheClientAndNotAskedForUpstream) {
  for (const Version upstream : {Version::http11, Version::http2}) {
    SCOPED_TRACE(name_of(upstream));
    static Upstream* asked;
    Bench bench;
    set_up(bench, upstream);
    asked = &bench.upstream(kUpstream, upstream);
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      const TimePoint soon = b.loop.now() + 5s;
      CO_TRY_VOID(co_await io::write_all(
          *client, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n", soon));
      CO_TRY(const std::string hundred, co_await read_until(*client, "\r\n\r\n", soon));
      EXPECT_EQ(hundred, "HTTP/1.1 100 Continue\r\n\r\n");
      CO_TRY_VOID(co_await io::write_all(*client, "hello", soon));
      CO_TRY(const std::string got, co_await read_until(*client, "10.0.0.1:80 hello", soon));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
      CO_TRY(auto session, co_await connect_h2(b, kIn));
      http::Arena arena;
      http::RequestHead head(arena);
      head.method = "POST";
      head.path = "/";
      head.authority = "shop";
      head.headers.add("expect", "100-continue");
      CO_TRY(auto exchange, session->start(head, true, {}, arena));
      CO_TRY(const http::ResponseHead* answer, co_await exchange->head(soon));
      EXPECT_EQ(answer->status, 100);
      http::Bytes body("again");
      CO_TRY([[maybe_unused]] const bool all, exchange->upload().push(body));
      CO_TRY_VOID(exchange->upload().finish(nullptr));
      CO_TRY(answer, co_await exchange->head(soon));
      EXPECT_EQ(answer->status, 200);
      CO_TRY(const std::string said, co_await http::read_all(exchange->body(), 100, soon));
      EXPECT_EQ(said, "10.0.0.1:80 again");
      EXPECT_EQ(asked->seen.size(), 2u);
      for (const std::string& seen : asked->seen) EXPECT_EQ(seen.find(" expect="), seen.npos) << seen;
      co_return {};
    });
  }
}

TEST(Translation, AClientOfHttp10IsAnsweredWithoutChunks) {
  Bench bench;
  set_up(bench, Version::http2);
  bench.upstream(kUpstream, Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const std::string got, co_await hear(b, "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    EXPECT_EQ(got.find("chunked"), got.npos) << got;
    EXPECT_TRUE(got.ends_with("\r\n\r\n10.0.0.1:80 ")) << got;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
