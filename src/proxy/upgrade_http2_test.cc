// Whole proxies in memory: WebSocket and CONNECT where one side or both speak HTTP/2 (RFC 8441).
#include "proxy/testing/h2_wire.h"
#include "proxy/testing/switching.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = kSwitchingListener;
const std::vector<config::Upgrade> kWebSocket = {{.type = "websocket"}};

// What the client of RFC 6455 §1.3 asks with, and the answer it must get.
constexpr const char* kAsk =
    "GET /chat HTTP/1.1\r\nHost: shop\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
constexpr const char* kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

// An HTTP/2 client and its one exchange, which asks for a tunnel.
struct Tunnel {
  http::Arena arena;
  std::unique_ptr<http::h2::ClientSession> session;
  std::unique_ptr<http::Exchange> exchange;
  http::ResponseHead* head = nullptr;
};

Task<std::unique_ptr<Tunnel>> ask(Bench& bench, std::string method, std::string protocol, std::string authority) {
  auto made = std::make_unique<Tunnel>();
  CO_TRY(made->session, co_await connect_h2(bench, kIn));
  while (!made->session->greeted()) CO_TRY_VOID(co_await io::yield());
  http::RequestHead head(made->arena);
  head.method = method;
  head.protocol = protocol;
  head.authority = authority;
  if (method != "CONNECT") head.path = "/chat";
  CO_TRY(made->exchange, made->session->start(head, false, {}, made->arena));
  CO_TRY(made->head, co_await made->exchange->head(bench.loop.now() + 5s));
  co_return std::move(made);
}

Task<void> send(Tunnel& tunnel, std::string_view text) {
  http::Bytes bytes(text);
  CO_TRY([[maybe_unused]] const bool all, tunnel.exchange->upload().push(bytes));
  co_return {};
}

Task<std::string> take(Bench& bench, Tunnel& tunnel) {
  http::Source& source = tunnel.exchange->body();
  for (;;) {
    http::Pull got = source.pull(4096);
    if (got.state == http::Pull::failed) co_return fail(source.error());
    if (got.state == http::Pull::end) co_return std::string();
    if (got.state == http::Pull::data) {
      source.release(got.bytes.size());
      co_return std::string(got.bytes.slices()[0].text());
    }
    CO_TRY_VOID(co_await source.ready().wait(bench.loop.now() + 5s));
  }
}

// Bytes there and back, then half-close there and back.
Task<void> check_echo(Bench& bench, Tunnel& tunnel) {
  EXPECT_TRUE(tunnel.exchange->upgraded());
  for (const std::string text : {"hello", "again"}) {
    CO_TRY_VOID(co_await send(tunnel, text));
    CO_TRY(const std::string echo, co_await take(bench, tunnel));
    EXPECT_EQ(echo, text);
  }
  CO_TRY_VOID(tunnel.exchange->upload().finish(nullptr));
  CO_TRY(const std::string end, co_await take(bench, tunnel));
  EXPECT_EQ(end, "");
  co_return {};
}

TEST_F(Switching, AWebSocketComesByHttp2AndGoesByHttp1) {
  static Upstream* upstream;
  upstream = &set_up(kWebSocket);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto tunnel, co_await ask(b, "GET", "websocket", "shop"));
    EXPECT_EQ(tunnel->head->status, 101);
    EXPECT_FALSE(tunnel->head->headers.find("sec-websocket-accept")) << "HTTP/2 has none";
    CO_TRY_VOID(co_await check_echo(b, *tunnel));
    EXPECT_TRUE(upstream->seen[0].starts_with("GET /chat ")) << upstream->seen[0];
    EXPECT_NE(upstream->seen[0].find("sec-websocket-key="), std::string::npos) << upstream->seen[0];
    EXPECT_NE(upstream->seen[0].find("upgrade=websocket"), std::string::npos) << upstream->seen[0];
    while (b.log().empty()) CO_TRY_VOID(co_await io::yield());
    EXPECT_NE(b.log()[0].find("\"GET /chat HTTP/2\" 101 - "), std::string::npos) << b.log()[0];
    EXPECT_NE(b.log()[0].find(" 10 10 "), std::string::npos) << "bytes each way: " << b.log()[0];
    co_return {};
  });
}

TEST_F(Switching, AWebSocketComesByHttp1AndGoesByHttp2) {
  static Upstream* upstream;
  upstream = &set_up(kWebSocket, route_to("a"), http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint deadline = b.loop.now() + 5s;
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, std::string(kAsk) + "hello", deadline));
    CO_TRY(const std::string got, co_await read_until(*client, "hello", deadline));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 101 Switching Protocols\r\n")) << got;
    EXPECT_NE(got.find(std::string("sec-websocket-accept: ") + kAccept + "\r\n"), std::string::npos) << got;
    EXPECT_EQ(upstream->seen[0].find("sec-websocket-key"), std::string::npos) << upstream->seen[0];
    EXPECT_NE(upstream->seen[0].find("sec-websocket-version=13"), std::string::npos) << upstream->seen[0];
    client->shutdown_write();
    CO_TRY(const std::string end, co_await read_until(*client, "never", deadline));
    EXPECT_EQ(end, "");
    co_return {};
  });
}

std::string asked_for;
Task<void> take_up(Bench&, io::Stream& stream, int) {
  constexpr auto kTakeUp = [](void*, http::ServerStream& stream_) -> Task<void> {
    asked_for = stream_.head().protocol;
    http::ResponseHead head(stream_.arena());
    head.status = 101;
    CO_TRY_VOID(stream_.respond(head, false));
    co_return stream_.sink().finish(nullptr);
  };
  co_return co_await http::h2::serve(
      stream, {.handler = {nullptr, kTakeUp}, .limits = {}, .drain = nullptr, .already_read = {}});
}

// In HTTP/1.1 names of protocols have no case (RFC 9110 §7.8); servers of RFC 8441 look for the registered one.
TEST_F(Switching, AWebSocketIsAskedForByItsRegisteredName) {
  config::Cluster cluster = h2_cluster("a");
  set_up(kWebSocket);
  bench.config.cluster(cluster, {"10.0.0.2:80"});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, "10.0.0.2:80", &take_up);
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    std::string ask = kAsk;
    ask.replace(ask.find("websocket"), 9, "WebSocket");
    CO_TRY_VOID(co_await io::write_all(*client, ask, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 101 Switching Protocols\r\n")) << got;
    EXPECT_EQ(asked_for, "websocket");
    co_return {};
  });
}

TEST_F(Switching, AWebSocketStaysInHttp2) {
  set_up(kWebSocket, route_to("a"), http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    // Two of them share the upstream's connection.
    CO_TRY(const auto one, co_await ask(b, "GET", "websocket", "shop"));
    CO_TRY(const auto two, co_await ask(b, "GET", "websocket", "shop"));
    EXPECT_EQ(one->head->status, 101);
    CO_TRY_VOID(co_await check_echo(b, *two));
    CO_TRY_VOID(co_await check_echo(b, *one));
    EXPECT_EQ(b.network.connects(*io::Address::parse("10.0.0.1:80")), 1);
    co_return {};
  });
}

TEST_F(Switching, AClientThatBreaksItsTunnelOffFreesTheUpstream) {
  static Upstream* upstream;
  upstream = &set_up(kWebSocket, route_to("a"), http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto tunnel, co_await ask(b, "GET", "websocket", "shop"));
    EXPECT_EQ(upstream->alive, 1);
    tunnel->exchange.reset();
    const TimePoint deadline = b.loop.now() + 5s;
    while (upstream->alive > 0 && b.loop.now() < deadline) CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1ms));
    EXPECT_EQ(upstream->alive, 0);
    co_return {};
  });
}

TEST_F(Switching, AConnectPassesThroughHttp2) {
  set_up({}, connect_route(false), http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto tunnel, co_await ask(b, "CONNECT", "", "db:5432"));
    EXPECT_EQ(tunnel->head->status, 200);
    CO_TRY_VOID(co_await check_echo(b, *tunnel));
    co_return {};
  });
}

TEST_F(Switching, AConnectPassesFromHttp1ToHttp2) {
  static Upstream* upstream;
  upstream = &set_up({}, connect_route(false), http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint deadline = b.loop.now() + 5s;
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, "CONNECT db:5432 HTTP/1.1\r\nHost: db:5432\r\n\r\nhello", deadline));
    CO_TRY(const std::string got, co_await read_until(*client, "hello", deadline));
    EXPECT_EQ(without_date(got), "HTTP/1.1 200 OK\r\n\r\nhello");
    EXPECT_TRUE(upstream->seen[0].starts_with("CONNECT db:5432")) << upstream->seen[0];
    client->shutdown_write();
    CO_TRY(const std::string end, co_await read_until(*client, "never", deadline));
    EXPECT_EQ(end, "");
    co_return {};
  });
}

TEST_F(Switching, AConnectPassesFromHttp2ToHttp1) {
  static Upstream* upstream;
  upstream = &set_up({}, connect_route(false));
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto tunnel, co_await ask(b, "CONNECT", "", "db:5432"));
    EXPECT_EQ(tunnel->head->status, 200);
    CO_TRY_VOID(co_await check_echo(b, *tunnel));
    EXPECT_TRUE(upstream->seen[0].starts_with("CONNECT db:5432")) << upstream->seen[0];
    co_return {};
  });
}

// A 2xx that switches nothing would say over HTTP/2 that the tunnel is open (RFC 8441 §5).
TEST_F(Switching, ARefusalNeverLooksLikeATunnel) {
  set_up(kWebSocket, route_to("a"), http::Version::http2).switches = false;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    client->shutdown_write();
    CO_TRY(const std::string got, co_await read_until(*client, "never", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 501 Not Implemented\r\n")) << got;
    EXPECT_EQ(got.find("sec-websocket-accept"), std::string::npos) << got;
    CO_TRY(const auto refused, co_await ask(b, "GET", "websocket", "shop"));
    EXPECT_EQ(refused->head->status, 501);
    EXPECT_FALSE(refused->exchange->upgraded());
    CO_TRY(const std::string why, co_await take(b, *refused));
    EXPECT_TRUE(why.starts_with("10.0.0.1:80 ")) << why;
    co_return {};
  });
}

TEST_F(Switching, AnUpstreamWithoutExtendedConnectIsNamed) {
  set_up(kWebSocket, route_to("b"));
  bench.config.cluster(h2_cluster("b"), {"10.0.0.2:80"});
  bench.run([](Bench& b) -> Task<void> {
    upstream_by_hand(b, "10.0.0.2:80", [](Bench& bench, io::Stream& stream, int) -> Task<void> {
      CO_TRY_VOID(co_await greet_and_take(bench, stream, 1));
      co_return {};
    });
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "RFC 8441", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 502 ")) << got;
    EXPECT_NE(got.find("without extended CONNECT (RFC 8441), which a switch to websocket needs"), std::string::npos)
        << got;
    co_return {};
  });
}

TEST_F(Switching, AnUpstreamThatNeverGreetsIsGivenUp) {
  set_up(kWebSocket, route_to("b"));
  bench.config.cluster(h2_cluster("b"), {"10.0.0.2:80"});
  bench.run([](Bench& b) -> Task<void> {
    static int connections;
    connections = 0;
    upstream_by_hand(b, "10.0.0.2:80", [](Bench&, io::Stream&, int number) -> Task<void> {
      connections = number + 1;
      co_return {};
    });
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "SETTINGS", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 503 ")) << got;
    EXPECT_LE(connections, 8) << "and not asked for ever";
    co_return {};
  });
}

TEST_F(Switching, AnUpstreamThatDidNotUnderstandTheKeyIsRefused) {
  set_up(kWebSocket).headers = {{"sec-websocket-accept", kAccept}};  // of another key
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto tunnel, co_await ask(b, "GET", "websocket", "shop"));
    EXPECT_EQ(tunnel->head->status, 502);
    CO_TRY(const std::string why, co_await take(b, *tunnel));
    EXPECT_NE(why.find("its Sec-WebSocket-Accept does not answer the key it was sent"), std::string::npos) << why;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
