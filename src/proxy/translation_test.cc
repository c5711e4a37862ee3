// What one version can say and another cannot, or only a peer that breaks its rules says: between HTTP/1 and HTTP/2 it
// becomes what the other side may hear, or the message is refused.
#include "http/h1/server.h"
#include "proxy/testing/h2_wire.h"
#include "proxy/testing/switching.h"

namespace weft::proxy::testing {
namespace {

using http::Version;
using io::Task;
namespace h2 = http::h2;

constexpr const char* kIn = kSwitchingListener;
constexpr const char* kUpstream = "10.0.0.1:80";
constexpr const char* kAsk = "GET / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n";

void set_up(Bench& bench, Version upstream) {
  config::Cluster cluster;
  cluster.name = "a";
  if (upstream == Version::http2) cluster.http = config::UpstreamHttp::http2;
  bench.config.cluster(cluster, {kUpstream}).listener("in", kIn, {route_to("a")});
}

// All that a client of HTTP/1 hears until the proxy closes.
Task<std::string> hear(Bench& b, std::string text) {
  CO_TRY(auto client, co_await b.connect_raw(kIn));
  CO_TRY_VOID(co_await io::write_all(*client, text, b.loop.now() + 5s));
  std::string got;
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(*client, buffer, b.loop.now() + 30s);
    if (!n) EXPECT_NE(n.error().code, Code::deadline) << "the proxy leaves it open; so far: " << got;
    if (!n || *n == 0) break;
    got.append(reinterpret_cast<const char*>(buffer.data()), *n);
  }
  co_return std::move(got);
}

// An upstream of HTTP/1 that answers every request head with that text; what it was sent.
struct ByText {
  std::string says;
  std::string heard;
};
ByText text_upstream;

Task<void> answer_by_text(Bench& b, io::Stream& stream, int) {
  std::array<std::byte, 4096> buffer;
  for (std::string head;;) {
    auto n = co_await io::read_some(stream, buffer, b.loop.now() + 60s);
    if (!n || *n == 0) co_return {};
    head.append(reinterpret_cast<const char*>(buffer.data()), *n);
    text_upstream.heard.append(reinterpret_cast<const char*>(buffer.data()), *n);
    if (head.find("\r\n\r\n") == head.npos) continue;
    head.clear();
    CO_TRY_VOID(co_await io::write_all(stream, text_upstream.says, b.loop.now() + 5s));
  }
}

// One of HTTP/2 that answers with these frames.
std::string (*frames_upstream)(uint32_t stream) = nullptr;
Task<void> answer_by_frames(Bench& b, io::Stream& stream, int) {
  co_return co_await answer_each(b, stream, 0s, frames_upstream);
}

// HPACK: a literal that is not indexed, of a name in the static table.
std::string literal(uint8_t name, std::string_view value) {
  return {std::string(1, static_cast<char>(name)) + static_cast<char>(value.size()) + std::string(value)};
}
constexpr uint8_t kStatus = 8;

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
  text_upstream = {.says =
                       "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n"
                       "Keep-Alive: timeout=5\r\nProxy-Connection: close\r\nX-End: 1\r\n\r\n",
                   .heard = {}};
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_text);
    CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
    EXPECT_FALSE(answer.broken) << to_string(*answer.broken);
    EXPECT_EQ(answer.body, "hello");
    EXPECT_EQ(answer.trailers.size(), 1u);
    EXPECT_EQ(answer.trailers.count("x-end"), 1u);
    CO_TRY(const std::string got, co_await hear(b, kAsk));
    EXPECT_TRUE(got.ends_with("\r\n0\r\nX-End: 1\r\n\r\n")) << got;
    co_return {};
  });
}

// What has no body has none whatever its upstream sends (RFC 9110 §6.4.1), and that is nobody else's answer.
TEST(Translation, BytesBehindAnAnswerWithoutBodyReachNobody) {
  for (const char* head :
       {"204 No Content\r\n", "204 No Content\r\nContent-Length: 5\r\n", "304 Not Modified\r\nContent-Length: 5\r\n",
        "304 Not Modified\r\nTransfer-Encoding: chunked\r\n"}) {
    SCOPED_TRACE(head);
    Bench bench;
    set_up(bench, Version::http11);
    text_upstream = {.says = fmt::format("HTTP/1.1 {}\r\nhello", head), .heard = {}};
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, &answer_by_text);
      for (int i = 0; i < 2; ++i) {
        CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
        EXPECT_TRUE(answer.status == 204 || answer.status == 304) << answer.status;
        EXPECT_EQ(answer.body, "");
        EXPECT_FALSE(answer.broken);
        if (answer.status == 204) EXPECT_FALSE(answer.headers.contains("content-length"));
      }
      CO_TRY(const std::string got, co_await hear(b, kAsk));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 204 ") || got.starts_with("HTTP/1.1 304 ")) << got;
      EXPECT_TRUE(got.ends_with("\r\n\r\n")) << got;
      co_return {};
    });
  }
}

TEST(Translation, DataOfAnAnswerWithoutBodyReachesNobody) {
  for (const bool head : {false, true}) {
    SCOPED_TRACE(head ? "HEAD" : "204");
    Bench bench;
    set_up(bench, Version::http2);
    static const char* method;
    method = head ? "HEAD" : "GET";
    static std::string status;
    status = head ? "\x88" : "\x89";  // 200, 204
    frames_upstream = [](uint32_t id) {
      return h2::frame(h2::kHeaders, h2::kEndHeaders, id, status) + h2::frame(h2::kData, h2::kEndStream, id, "hello");
    };
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, &answer_by_frames);
      CO_TRY(const std::string got, co_await hear(b, std::string(method) + (kAsk + 3)));
      EXPECT_EQ(got.find("hello"), got.npos) << got;
      CO_TRY(auto session, co_await connect_h2(b, kIn));
      auto answer = co_await exchange_on(b, *session, method, "/", "", {});
      if (answer) EXPECT_EQ(answer->body, "");
      // Its neighbours on the connections of both sides are served.
      auto next = co_await exchange_on(b, *session, method, "/", "", {});
      EXPECT_TRUE(next) << to_string(next.error());
      co_return {};
    });
  }
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

// Sends back each piece as it comes, the head before the first of them.
Task<void> echo_pieces(void*, http::ServerStream& stream) {
  http::ResponseHead head(stream.arena());
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, false));
  uint64_t moved = 0;
  co_return co_await http::pump(stream.body(), stream.sink(), 60s, moved);
}

template <Version version>
Task<void> serve_pieces(Bench&, io::Stream& stream, int) {
  http::ServeOptions options{.handler = {nullptr, &echo_pieces}, .limits = {}, .drain = nullptr, .already_read = {}};
  if (version == Version::http2) co_return co_await h2::serve(stream, std::move(options));
  co_return co_await http::h1::serve(stream, std::move(options));
}

Version client_speaks;
Version upstream_speaks;

// The answer begins, and goes on, while the request's body is still coming.
TEST(Translation, BothBodiesMayBeUnderWayAtOnce) {
  for (const Version client : {Version::http11, Version::http2}) {
    for (const Version upstream : {Version::http11, Version::http2}) {
      SCOPED_TRACE(fmt::format("{} to {}", name_of(client), name_of(upstream)));
      client_speaks = client;
      upstream_speaks = upstream;
      Bench bench;
      set_up(bench, upstream);
      bench.run([](Bench& b) -> Task<void> {
        const bool second = upstream_speaks == Version::http2;
        upstream_by_hand(b, kUpstream, second ? &serve_pieces<Version::http2> : &serve_pieces<Version::http11>);
        std::unique_ptr<http::Session> session;
        if (client_speaks == Version::http11) {
          CO_TRY(session, co_await b.connect(kIn));
        } else {
          CO_TRY(auto made, co_await connect_h2(b, kIn));
          session = std::move(made);
        }
        http::Arena arena;
        http::RequestHead head(arena);
        head.method = "POST";
        head.path = "/";
        head.authority = "shop";
        CO_TRY(auto exchange, session->start(head, true, {}, arena));
        const TimePoint soon = b.loop.now() + 5s;
        for (const std::string_view piece : {"one", "two", "three"}) {
          http::Bytes bytes(piece);
          CO_TRY([[maybe_unused]] bool all, exchange->upload().push(bytes));
          CO_TRY(all, exchange->upload().flushed());
          if (piece == "one") {
            CO_TRY(const http::ResponseHead* answer, co_await exchange->head(soon));
            EXPECT_EQ(answer->status, 200);
          }
          std::string echo;
          while (echo.size() < piece.size()) {
            http::Pull got = exchange->body().pull(4096);
            if (got.state == http::Pull::failed) co_return fail(exchange->body().error());
            EXPECT_NE(got.state, http::Pull::end);
            if (got.state == http::Pull::end) co_return {};
            if (got.state == http::Pull::blocked) CO_TRY_VOID(co_await exchange->body().ready().wait(soon));
            exchange->body().release(got.bytes.size());
            for (const http::Slice& slice : got.bytes.slices()) echo += slice.text();
          }
          EXPECT_EQ(echo, piece);
        }
        CO_TRY_VOID(exchange->upload().finish(nullptr));
        CO_TRY([[maybe_unused]] bool all, exchange->upload().flushed());
        CO_TRY(const std::string rest, co_await http::read_all(exchange->body(), 100, soon));
        EXPECT_EQ(rest, "");
        co_return {};
      });
    }
  }
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

// A body that breaks off is no whole one on the other version either.
TEST(Translation, AnAnswerThatBreaksOffIsBrokenOff) {
  constexpr const char* kChunked = "Transfer-Encoding: chunked\r\n\r\n";
  for (const std::string& rest :
       {std::string(kChunked) + "5\r\nhel", std::string(kChunked) + "5\r\nhello\r\n",
        std::string(kChunked) + "5\r\nhello\r\n0\r\nHost: x\r\n\r\n", std::string(kChunked) + "5\r\nhello\r\nx\r\n",
        std::string("Content-Length: 10\r\n\r\nhello")}) {
    SCOPED_TRACE(rest);
    static std::string says;
    says = "HTTP/1.1 200 OK\r\n" + rest;
    Bench bench;
    set_up(bench, Version::http11);
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kUpstream, [](Bench& bench_, io::Stream& stream, int) -> Task<void> {
        std::array<std::byte, 4096> buffer;
        CO_TRY([[maybe_unused]] const size_t n, co_await io::read_some(stream, buffer, bench_.loop.now() + 5s));
        co_return co_await io::write_all(stream, says, bench_.loop.now() + 5s);
      });
      const auto answer = co_await ask_h2(b, kIn, "GET", "/");
      EXPECT_TRUE(!answer || answer->broken);
      CO_TRY(const std::string got, co_await hear(b, kAsk));
      EXPECT_FALSE(got.ends_with("0\r\n\r\n")) << got;
      co_return {};
    });
  }
}

// HTTP/1 has no other way to say so than to close.
TEST(Translation, AnAnswerOfAnotherLengthThanItSaidIsBrokenOff) {
  Bench bench;
  set_up(bench, Version::http2);
  frames_upstream = [](uint32_t id) {
    // content-length is 28 in the static table: beyond four bits.
    return h2::frame(h2::kHeaders, h2::kEndHeaders, id, std::string("\x88\x0f\x0d\x02") + "10") +
           h2::frame(h2::kData, h2::kEndStream, id, "hello");
  };
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_frames);
    CO_TRY(const std::string got, co_await hear(b, "GET / HTTP/1.1\r\nHost: shop\r\n\r\n"));
    EXPECT_TRUE(got.find("\r\ncontent-length: 10\r\n") == got.npos || got.ends_with("hello")) << got;
    const auto answer = co_await ask_h2(b, kIn, "GET", "/");
    EXPECT_TRUE(!answer || answer->broken || answer->status == 502);
    co_return {};
  });
}

// An upstream that has said all it will asks for no more of the request (RFC 9113 §8.1): its answer is whole.
TEST(Translation, AnAnswerWithAResetWithoutErrorBehindItIsWhole) {
  Bench bench;
  set_up(bench, Version::http2);
  frames_upstream = [](uint32_t id) {
    return h2::frame(h2::kHeaders, h2::kEndHeaders, id, literal(kStatus, "413")) +
           h2::frame(h2::kData, h2::kEndStream, id, "too much") + h2::frame(h2::kReset, 0, id, h2::be32(h2::kNoError));
  };
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, kUpstream, &answer_by_frames);
    const TimePoint soon = b.loop.now() + 5s;
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(
        co_await io::write_all(*client, "POST / HTTP/1.1\r\nHost: shop\r\nContent-Length: 1000000\r\n\r\nabc", soon));
    CO_TRY(const std::string got, co_await read_until(*client, "\r\n0\r\n\r\n", soon));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 413 ")) << got;
    EXPECT_NE(got.find("too much"), got.npos) << got;
    CO_TRY(auto session, co_await connect_h2(b, kIn));
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = "POST";
    head.path = "/";
    head.authority = "shop";
    CO_TRY(auto exchange, session->start(head, true, {}, arena));
    CO_TRY(const http::ResponseHead* answer, co_await exchange->head(soon));
    EXPECT_EQ(answer->status, 413);
    CO_TRY(const std::string body, co_await http::read_all(exchange->body(), 100, soon));
    EXPECT_EQ(body, "too much");
    co_return {};
  });
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
