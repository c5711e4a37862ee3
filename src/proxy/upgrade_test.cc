// Whole proxies in memory: WebSocket and CONNECT over HTTP/1.1: who may switch, what passes through, how it ends.
#include <gtest/gtest.h>

#include "proxy/testing/switching.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = kSwitchingListener;
constexpr const char* kAsk =
    "GET /chat HTTP/1.1\r\nHost: shop\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

TEST_F(Switching, BytesPassBothWaysAndAreCounted) {
  set_up({{.type = "websocket"}}).headers = {{"sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="}};
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint deadline = b.loop.now() + 5s;
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    // The first frame comes in the same packet as the request.
    CO_TRY_VOID(co_await io::write_all(*client, std::string(kAsk) + "hello", deadline));
    CO_TRY(const std::string head, co_await read_until(*client, "hello", deadline));
    EXPECT_EQ(head,
              "HTTP/1.1 101 Switching Protocols\r\nsec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
              "connection: upgrade\r\nupgrade: websocket\r\n\r\nhello");
    CO_TRY_VOID(co_await io::write_all(*client, "again", deadline));
    CO_TRY(const std::string echo, co_await read_until(*client, "again", deadline));
    EXPECT_EQ(echo, "again");
    // Half-close goes through and comes back.
    client->shutdown_write();
    CO_TRY(const std::string end, co_await read_until(*client, "never", deadline));
    EXPECT_EQ(end, "");
    CO_TRY_VOID(co_await io::yield());
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find("\"GET /chat HTTP/1.1\" 101 - "), std::string::npos) << log[0];
    EXPECT_NE(log[0].find(" 10 10 "), std::string::npos) << "bytes each way: " << log[0];
    co_return {};
  });
}

TEST_F(Switching, TheUpstreamSeesTheRequestAsAsked) {
  static Upstream* upstream;
  upstream = &set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string head, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    EXPECT_TRUE(head.starts_with("HTTP/1.1 101 ")) << head;
    EXPECT_NE(upstream->seen[0].find("connection=upgrade upgrade=websocket"), std::string::npos) << upstream->seen[0];
    EXPECT_EQ(upstream->seen[0].find("keep-alive"), std::string::npos) << upstream->seen[0];
    co_return {};
  });
}

TEST_F(Switching, WhatNobodyAllowsIsRefusedWithASentence) {
  set_up({{.type = "websocket", .enabled = false}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "would have to name it", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 403 Forbidden\r\n")) << got;
    EXPECT_NE(got.find("neither listener nor route allows a switch to websocket"), std::string::npos) << got;
    // The connection goes on.
    CO_TRY_VOID(co_await io::write_all(*client, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", b.loop.now() + 5s));
    CO_TRY(const std::string next, co_await read_until(*client, "10.0.0.1:80 ", b.loop.now() + 5s));
    EXPECT_NE(next.find("HTTP/1.1 200 OK"), std::string::npos) << next;
    co_return {};
  });
}

TEST_F(Switching, ARefusalOfTheUpstreamIsAPlainResponse) {
  set_up({{.type = "websocket"}}).switches = false;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    for (int i = 0; i < 2; ++i) {
      CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
      CO_TRY(const std::string got, co_await read_until(*client, "10.0.0.1:80 ", b.loop.now() + 5s));
      EXPECT_NE(got.find("HTTP/1.1 200 OK\r\n"), std::string::npos) << got;
      EXPECT_EQ(got.find("upgrade"), std::string::npos) << got;
    }
    EXPECT_EQ(b.network.connects(*io::Address::parse("10.0.0.1:80")), 1) << "the upstream connection is used again";
    co_return {};
  });
}

TEST_F(Switching, AnUpgradeThatIsNoneIsAPlainRequest) {
  static Upstream* upstream;
  upstream = &set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> Task<void> {
    for (const std::string text :
         {"GET /h2c HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: "
          "AAMAAABk\r\n\r\n",
          "GET /unnamed HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n",
          "GET /two HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\nUpgrade: mqtt\r\n\r\n",
          "GET /list HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket, h2c\r\n\r\n",
          "GET /old HTTP/1.0\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
          "POST /body HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: websocket\r\nContent-Length: "
          "2\r\n\r\nhi"}) {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      CO_TRY_VOID(co_await io::write_all(*client, text, b.loop.now() + 5s));
      CO_TRY(const std::string got, co_await read_until(*client, "10.0.0.1:80 ", b.loop.now() + 5s));
      EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << text << got;
      EXPECT_EQ(upstream->seen.back().find("upgrade"), std::string::npos) << upstream->seen.back();
      EXPECT_EQ(upstream->seen.back().find("http2-settings"), std::string::npos) << upstream->seen.back();
    }
    co_return {};
  });
}

TEST_F(Switching, AnIdleTunnelIsEndedInOrder) {
  config::Route route = route_to("a");
  std::get<config::Forward>(route.action).idle_timeout = 30s;
  set_up({{.type = "websocket"}}, route);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string head, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    // One direction alone keeps both alive.
    for (int i = 0; i < 3; ++i) {
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 20s));
      CO_TRY_VOID(co_await io::write_all(*client, "x", b.loop.now() + 5s));
      CO_TRY(const std::string echo, co_await read_until(*client, "x", b.loop.now() + 5s));
      EXPECT_EQ(echo, "x");
    }
    const TimePoint began = b.loop.now();
    CO_TRY(const std::string end, co_await read_until(*client, "never", b.loop.now() + 300s));
    EXPECT_EQ(end, "");
    EXPECT_GE(b.loop.now() - began, 29s);
    EXPECT_LE(b.loop.now() - began, 31s);
    CO_TRY_VOID(co_await io::yield());
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find(" 101 SI "), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Switching, DrainLetsATunnelGoOnAndBreaksItOffInTheEnd) {
  set_up({{.type = "websocket"}});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, kAsk, b.loop.now() + 5s));
    CO_TRY(const std::string head, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    const TimePoint began = b.loop.now();
    b.worker->drain();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 10s));
    CO_TRY_VOID(co_await io::write_all(*client, "still", b.loop.now() + 5s));
    CO_TRY(const std::string echo, co_await read_until(*client, "still", b.loop.now() + 5s));
    EXPECT_EQ(echo, "still");
    (void)co_await read_until(*client, "never", b.loop.now() + 300s);
    EXPECT_GE(b.loop.now() - began, 30s) << "WorkerOptions::drain_time";
    EXPECT_LE(b.loop.now() - began, 31s);
    while (!b.worker_ended) CO_TRY_VOID(co_await io::yield());
    co_return {};
  });
}

TEST_F(Switching, AConnectIsPassedOnWhereARouteSaysSo) {
  static Upstream* upstream;
  upstream = &set_up({}, connect_route(false));
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(
        co_await io::write_all(*client, "CONNECT db:5432 HTTP/1.1\r\nHost: db:5432\r\n\r\nhello", b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "hello", b.loop.now() + 5s));
    EXPECT_EQ(without_date(got), "HTTP/1.1 200 OK\r\n\r\nhello");
    EXPECT_TRUE(upstream->seen[0].starts_with("CONNECT ")) << upstream->seen[0];
    client->shutdown_write();
    CO_TRY(const std::string end, co_await read_until(*client, "never", b.loop.now() + 5s));
    EXPECT_EQ(end, "");
    co_return {};
  });
}

TEST_F(Switching, AConnectEndsHereWhereARouteSaysSo) {
  static Upstream* upstream;
  upstream = &set_up({}, connect_route(true));
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, "CONNECT web:80 HTTP/1.1\r\nHost: web:80\r\n\r\n", b.loop.now() + 5s));
    CO_TRY(const std::string head, co_await read_until(*client, "\r\n\r\n", b.loop.now() + 5s));
    EXPECT_EQ(without_date(head), "HTTP/1.1 200 OK\r\n\r\n");
    CO_TRY_VOID(co_await io::write_all(*client, "GET /inside HTTP/1.1\r\nHost: web\r\n\r\n", b.loop.now() + 5s));
    CO_TRY(const std::string got, co_await read_until(*client, "10.0.0.1:80 ", b.loop.now() + 5s));
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200 OK\r\n")) << got;
    EXPECT_TRUE(upstream->seen[0].starts_with("GET /inside")) << "the endpoint sees the bytes, not the CONNECT";
    client.reset();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find(" 200 "), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Switching, AConnectIsRefusedElsewhere) {
  config::Route barred = connect_route(false);
  std::get<config::Forward>(barred.action).upgrades.clear();
  set_up({{.type = "websocket"}}, barred);
  bench.config.listener("plain", "10.9.9.9:81", {route_to("a")});
  bench.run([](Bench& b) -> Task<void> {
    const std::string connect = "CONNECT db:5432 HTTP/1.1\r\nHost: db:5432\r\n\r\n";
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, connect, b.loop.now() + 5s));
    CO_TRY(const std::string barred_answer, co_await read_until(*client, "would have to name it", b.loop.now() + 5s));
    EXPECT_TRUE(barred_answer.starts_with("HTTP/1.1 405 Method Not Allowed\r\n")) << barred_answer;
    EXPECT_NE(barred_answer.find("\r\nallow: "), std::string::npos) << barred_answer;
    CO_TRY(client, co_await b.connect_raw("10.9.9.9:81"));
    CO_TRY_VOID(co_await io::write_all(*client, connect, b.loop.now() + 5s));
    CO_TRY(const std::string none, co_await read_until(*client, "matches CONNECT db:5432", b.loop.now() + 5s));
    EXPECT_TRUE(none.starts_with("HTTP/1.1 404 Not Found\r\n")) << none;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
