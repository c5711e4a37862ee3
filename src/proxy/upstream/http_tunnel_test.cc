// Opaque connections through an HTTP proxy, in memory.
#include "proxy/upstream/http_tunnel.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "stats/prometheus.h"

namespace weft::proxy::upstream {
namespace {

using io::Task;
using proxy::testing::Bench;

constexpr const char* kIn = "10.9.9.9:5432";
constexpr const char* kProxy = "10.0.0.1:3128";

io::Address at(std::string_view text) { return io::Address::parse(text).value(); }

// Everything through the proxy, which gives back what comes through it.
proxy::testing::Upstream& set_up(Bench& bench, http::Version version, bool post = false) {
  config::Cluster cluster;
  cluster.name = "proxy";
  cluster.connect_timeout = 2s;
  cluster.http = version == http::Version::http2 ? config::UpstreamHttp::http2 : config::UpstreamHttp::http1;
  config::TcpProxy terms;
  terms.tunnel = {"db.example:5432", post};
  bench.config.cluster(cluster, {kProxy}).tcp_listener("db", kIn, "proxy", std::move(terms));
  proxy::testing::Upstream& upstream = bench.upstream(kProxy, version);
  upstream.switches = true;
  return upstream;
}

// So many bytes, or fewer at the end.
Task<std::string> hear(Bench& bench, io::Stream& stream, size_t bytes) {
  std::string text(bytes, '\0');
  size_t have = 0;
  while (have < bytes) {
    CO_TRY(const size_t n, co_await io::read_some(stream, std::as_writable_bytes(std::span(text).subspan(have)),
                                                  bench.loop.now() + 5s));
    if (n == 0) break;
    have += n;
  }
  text.resize(have);
  co_return std::move(text);
}

// What comes before the end of a head, or of the stream, and nothing behind it.
Task<std::string> hear_head(Bench& bench, io::Stream& stream) {
  std::string head;
  while (!head.ends_with("\r\n\r\n")) {
    CO_TRY(const std::string more, co_await hear(bench, stream, 1));
    if (more.empty()) break;
    head += more;
  }
  co_return std::move(head);
}

Task<void> say(Bench& bench, io::Stream& stream, std::string text) {
  co_return co_await io::write_all(stream, text, bench.loop.now() + 60s);
}

// Both ways, more than any buffer on the way holds; then half-close there and back.
Task<void> expect_echo(Bench& bench) {
  CO_TRY(auto client, co_await bench.connect_raw(kIn));
  CO_TRY_VOID(co_await say(bench, *client, "hello"));
  CO_TRY(const std::string first, co_await hear(bench, *client, 5));
  EXPECT_EQ(first, "hello");
  std::string much(3'000'000, 'x');
  for (size_t i = 0; i < much.size(); i += 1000) much[i] = static_cast<char>('a' + i / 1000 % 26);
  bench.scope->spawn(say(bench, *client, much));
  CO_TRY(const std::string back, co_await hear(bench, *client, much.size()));
  EXPECT_TRUE(back == much) << back.size();
  client->shutdown_write();
  CO_TRY(const std::string rest, co_await hear(bench, *client, 1));
  EXPECT_EQ(rest, "");
  co_return {};
}

Task<void> expect_echo_and_log(Bench& bench) {
  CO_TRY_VOID(co_await expect_echo(bench));
  CO_TRY_VOID(co_await io::sleep_until(bench.loop.now() + 1s));
  const auto log = bench.log();
  EXPECT_EQ(log.size(), 1u);
  EXPECT_NE(log.at(0).find(" 3000005 3000005 "), std::string::npos) << log.at(0);
  EXPECT_NE(log.at(0).find(kProxy), std::string::npos) << log.at(0);
  co_return {};
}

TEST(HttpTunnel, CarriesByAConnectOfHttp1) {
  Bench bench;
  proxy::testing::Upstream& upstream = set_up(bench, http::Version::http11);
  bench.run(expect_echo_and_log);
  ASSERT_EQ(upstream.seen.size(), 1u);
  EXPECT_TRUE(upstream.seen[0].starts_with("CONNECT db.example:5432")) << upstream.seen[0];
}

TEST(HttpTunnel, SeveralShareAConnectionOfHttp2) {
  Bench bench;
  proxy::testing::Upstream& upstream = set_up(bench, http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto other, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await say(b, *other, "one"));
    CO_TRY(std::string heard, co_await hear(b, *other, 3));
    EXPECT_EQ(heard, "one");
    CO_TRY_VOID(co_await expect_echo(b));
    CO_TRY_VOID(co_await say(b, *other, "two"));
    CO_TRY(heard, co_await hear(b, *other, 3));
    EXPECT_EQ(heard, "two");
    co_return {};
  });
  EXPECT_EQ(upstream.connections, 1);
  EXPECT_EQ(upstream.requests, 2);
}

Task<void> answer_a_post(Bench& bench) {
  CO_TRY(auto acceptor, bench.network.listen(at(kProxy), {}));
  CO_TRY_VOID(co_await acceptor->readable().wait(bench.loop.now() + 5s));
  CO_TRY(auto stream, acceptor->try_accept());
  CO_TRY(const std::string head, co_await hear_head(bench, *stream));
  EXPECT_TRUE(head.starts_with("POST / HTTP/1.1\r\nhost: db.example:5432\r\n")) << head;
  EXPECT_NE(head.find("transfer-encoding: chunked"), std::string::npos) << head;
  CO_TRY_VOID(co_await say(bench, *stream, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n6\r\nlisten\r\n"));
  CO_TRY(const std::string said, co_await hear(bench, *stream, 10));
  EXPECT_EQ(said, "5\r\nhello\r\n");
  CO_TRY_VOID(co_await say(bench, *stream, "3\r\nbye\r\n0\r\n\r\n"));
  CO_TRY(const std::string end, co_await hear(bench, *stream, 5));
  EXPECT_EQ(end, "0\r\n\r\n");
  co_return {};
}

TEST(HttpTunnel, CarriesByThePartsOfAPost) {
  Bench bench;
  config::Cluster cluster;
  cluster.name = "proxy";
  config::TcpProxy terms;
  terms.tunnel = {"db.example:5432", true};
  bench.config.cluster(cluster, {kProxy}).tcp_listener("db", kIn, "proxy", std::move(terms));
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(answer_a_post(b));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY(const std::string listen, co_await hear(b, *client, 6));
    EXPECT_EQ(listen, "listen") << "the other side may speak first";
    CO_TRY_VOID(co_await say(b, *client, "hello"));
    CO_TRY(const std::string bye, co_await hear(b, *client, 4));
    EXPECT_EQ(bye, "bye");
    client->shutdown_write();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_EQ(b.log().size(), 1u);
    EXPECT_NE(b.log().at(0).find(" 5 9 "), std::string::npos) << b.log().at(0);
    co_return {};
  });
}

TEST(HttpTunnel, ARefusalEndsTheConnectionAndTheLogSaysWhose) {
  for (const auto version : {http::Version::http11, http::Version::http2}) {
    Bench bench;
    proxy::testing::Upstream& upstream = set_up(bench, version);
    upstream.switches = false;
    upstream.status = 403;
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      std::array<std::byte, 16> buffer;
      const auto ended = co_await io::read_some(*client, buffer, b.loop.now() + 5s);
      EXPECT_FALSE(ended);
      const auto log = b.log();
      EXPECT_EQ(log.size(), 1u);
      EXPECT_NE(log.at(0).find(" UF "), std::string::npos) << log.at(0);
      EXPECT_NE(log.at(0).find("the proxy 10.0.0.1:3128 refused a tunnel to db.example:5432: it answered 403"),
                std::string::npos)
          << log.at(0);
      co_return {};
    });
    EXPECT_EQ(upstream.requests, 1) << "nobody is asked again";
  }
}

TEST(HttpTunnel, AProxyThatDoesNotAnswerIsGivenUpForAnother) {
  Bench bench;
  set_up(bench, http::Version::http11);
  bench.config.cluster(
      [] {
        config::Cluster cluster;
        cluster.name = "proxy";
        cluster.connect_timeout = 2s;
        return cluster;
      }(),
      {"10.0.0.9:3128", kProxy});
  bench.run([](Bench& b) -> Task<void> {
    // It takes the connection and says nothing.
    CO_TRY(auto silent, b.network.listen(at("10.0.0.9:3128"), {}));
    for (int i = 0; i < 6; ++i) {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      const TimePoint began = b.loop.now();
      CO_TRY_VOID(co_await say(b, *client, "hello"));
      CO_TRY(const std::string heard, co_await hear(b, *client, 5));
      EXPECT_EQ(heard, "hello");
      EXPECT_LT(b.loop.now() - began, 3s);
    }
    EXPECT_GT(b.network.connects(at("10.0.0.9:3128")), 0);
    co_return {};
  });
}

TEST(HttpTunnel, WhereNoProxyAnswersTheLogSaysSo) {
  for (const auto version : {http::Version::http11, http::Version::http2}) {
    Bench bench;
    proxy::testing::Upstream& upstream = set_up(bench, version);
    upstream.switches = false;
    upstream.delay = 1h;
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      std::array<std::byte, 16> buffer;
      EXPECT_FALSE(co_await io::read_some(*client, buffer, b.loop.now() + 20s));
      EXPECT_NE(b.log().at(0).find("no tunnel to db.example:5432: 10.0.0.1:3128 did not answer within 2000 ms"),
                std::string::npos)
          << b.log().at(0);
      co_return {};
    });
  }
}

// On a port that nobody declared the tunnel is asked for while the client is silent, and the server's first word, which
// comes through it, decides.
TEST(HttpTunnel, AServerMaySpeakFirstWhereNobodyDeclaredThePort) {
  Bench bench;
  set_up(bench, http::Version::http11);
  bench.config.listener("web", "10.9.9.9:80", {proxy::testing::route_to("proxy")});
  auto undeclared = std::make_shared<config::Listener>(*bench.config.next.listeners["web"]);
  undeclared->chains[0].match.transport_protocol = "raw_buffer";
  undeclared->chains[0].match.application_protocols = {"http/1.1"};
  undeclared->default_chain = bench.config.next.listeners["db"]->chains[0];
  undeclared->http_inspector.enabled = true;
  undeclared->inspect_timeout = 0s;
  undeclared->continue_on_inspect_timeout = true;
  bench.config.next.listeners["web"] = std::move(undeclared);
  bench.remove_upstream(kProxy);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto acceptor, b.network.listen(at(kProxy), {}));
    CO_TRY(auto client, co_await b.connect_raw("10.9.9.9:80"));
    CO_TRY_VOID(co_await acceptor->readable().wait(b.loop.now() + 5s));
    CO_TRY(auto way_out, acceptor->try_accept());
    CO_TRY(const std::string head, co_await hear_head(b, *way_out));
    EXPECT_TRUE(head.starts_with("CONNECT db.example:5432 HTTP/1.1\r\n")) << head;
    CO_TRY_VOID(co_await say(b, *way_out, "HTTP/1.1 200 OK\r\n\r\n220 ready"));
    CO_TRY(const std::string greeting, co_await hear(b, *client, 9));
    EXPECT_EQ(greeting, "220 ready");
    CO_TRY_VOID(co_await say(b, *client, "HELO"));
    CO_TRY(const std::string said, co_await hear(b, *way_out, 4));
    EXPECT_EQ(said, "HELO");
    co_return {};
  });
}

// As an opaque destination's, an HTTP proxy's connections have a limit; that of the pool.
TEST(HttpTunnel, BeyondTheLimitOfConnectionsOneWaitsAndIsThenRefused) {
  Bench bench;
  set_up(bench, http::Version::http11);
  bench.config.cluster(
      [] {
        config::Cluster cluster;
        cluster.name = "proxy";
        cluster.connect_timeout = 2s;
        cluster.limits.max_connections = 1;
        return cluster;
      }(),
      {kProxy});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto first, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await say(b, *first, "one"));
    CO_TRY(std::string heard, co_await hear(b, *first, 3));
    EXPECT_EQ(heard, "one");
    CO_TRY(auto second, co_await b.connect_raw(kIn));
    std::array<std::byte, 16> buffer;
    EXPECT_FALSE(co_await io::read_some(*second, buffer, b.loop.now() + 20s));
    EXPECT_EQ(b.network.connects(at(kProxy)), 1);
    EXPECT_EQ(b.log().size(), 1u);
    CO_TRY_VOID(co_await say(b, *first, "two"));
    CO_TRY(heard, co_await hear(b, *first, 3));
    EXPECT_EQ(heard, "two");
    co_return {};
  });
}

// The proxy goes away in the middle.
TEST(HttpTunnel, OneThatBreaksIsLoggedAsTheUpstreams) {
  for (const auto version : {http::Version::http11, http::Version::http2}) {
    Bench bench;
    set_up(bench, version);
    bench.network.set_faults(at(kProxy), {.reset_after = 5000});
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      (void)co_await say(b, *client, std::string(20000, 'x'));
      for (;;) {
        auto heard = co_await hear(b, *client, 1);
        if (!heard) break;
        if (heard->empty()) {
          ADD_FAILURE() << "a good end";
          break;
        }
      }
      CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
      EXPECT_EQ(b.log().size(), 1u);
      EXPECT_NE(b.log().at(0).find(" UC "), std::string::npos) << b.log().at(0);
      co_return {};
    });
  }
}

}  // namespace
}  // namespace weft::proxy::upstream
