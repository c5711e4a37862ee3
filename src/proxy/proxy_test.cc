// Whole proxies in memory: what reaches which upstream, what is tried again, what callers are told.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"
#include "stats/prometheus.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

TEST(Proxy, RoutesByHeaderAndSaysWhichRule) {
  Bench bench;
  config::Route chrome = route_to("chrome");
  config::HeaderMatcher header;
  header.name = "user-agent";
  header.what = config::HeaderMatcher::What::value;
  header.value = *config::StringMatcher::make(config::StringMatcher::Kind::regex, ".*Chrome.*");
  chrome.headers.push_back(std::move(header));
  chrome.origin = origin("catalog", "http[0]");
  config::Route rest = route_to("rest");
  rest.origin = origin("catalog", "http[1]");
  rest.stat_prefix = "others";
  bench.config.cluster("chrome", {"10.0.0.1:80"}).cluster("rest", {"10.0.0.2:80"}).listener("in", kIn, {chrome, rest});
  bench.upstream("10.0.0.1:80");
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer first, co_await b.get(kIn, "/a", {{"user-agent", "Chrome/126"}}));
    EXPECT_EQ(first.body, "10.0.0.1:80 ");
    CO_TRY(const Answer second, co_await b.get(kIn, "/b", {{"user-agent", "Firefox"}}));
    EXPECT_EQ(second.body, "10.0.0.2:80 ");
    const auto log = b.log();
    EXPECT_EQ(log.size(), 2u);
    EXPECT_TRUE(log[0].ends_with("\"VirtualService shop/catalog http[0]\"")) << log[0];
    EXPECT_NE(log[1].find("\"GET /b HTTP/1.1\" 200 - "), std::string::npos) << log[1];
    const std::string metrics = stats::prometheus_text(b.registry);
    EXPECT_NE(metrics.find("istio_requests_total{"), std::string::npos);
    EXPECT_NE(metrics.find("response_code=\"200\""), std::string::npos);
    EXPECT_NE(metrics.find("weft_route_requests_total{stat_prefix=\"others\",response_code_class=\"2xx\"} 1\n"),
              std::string::npos)
        << metrics;
    co_return {};
  });
}

void serve_both_families(Bench& bench) {
  bench.config.cluster("app", {"10.0.0.1:80"}).listener("in", "[::]:15001", {route_to("app")});
  auto both = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
  both->ipv4_too = true;
  bench.config.next.listeners["in"] = std::move(both);
  bench.upstream("10.0.0.1:80");
}

TEST(Proxy, AListenerOfBothFamiliesIsOfIpv4AloneWhereThereIsNoIpv6) {
  Bench bench;
  bench.network.without_ipv6();
  serve_both_families(bench);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get("0.0.0.0:15001", "/a"));
    EXPECT_EQ(answer.status, 200);
    co_return {};
  });
}

TEST(Proxy, AListenerOfBothFamiliesIsOneSocket) {
  Bench bench;
  serve_both_families(bench);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get("[::]:15001", "/a"));
    EXPECT_EQ(answer.status, 200);
    co_return {};
  });
}

TEST(Proxy, RoundRobinIsEven) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80", "10.0.0.2:80", "10.0.0.3:80"}).listener("in", kIn, {route_to("a")});
  static std::array<Upstream*, 3> hosts;
  hosts = {&bench.upstream("10.0.0.1:80"), &bench.upstream("10.0.0.2:80"), &bench.upstream("10.0.0.3:80")};
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 30; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      EXPECT_EQ(answer.status, 200);
    }
    for (const Upstream* host : hosts) EXPECT_EQ(host->requests, 10);
    co_return {};
  });
}

TEST(Proxy, AConnectFailureGoesToAnotherHostWhateverTheMethod) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80", "10.0.0.2:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.2:80");  // nobody listens on 10.0.0.1
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "body" + std::to_string(i)));
      EXPECT_EQ(answer.status, 200);
      EXPECT_EQ(answer.body, "10.0.0.2:80 body" + std::to_string(i));
    }
    co_return {};
  });
}

TEST(Proxy, AResetBeforeTheResponseIsRetriedForGetAndNeverForPost) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.1:80").reset_next = 1;
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer got, co_await b.get(kIn, "/"));
    EXPECT_EQ(got.status, 200) << got.body;
    co_return {};
  });

  Bench other;
  other.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
  static Upstream* posted;
  posted = &other.upstream("10.0.0.1:80");
  posted->reset_next = 1;
  other.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer got, co_await b.send("POST", kIn, "/", "pay"));
    EXPECT_EQ(got.status, 503);
    EXPECT_EQ(posted->requests, 1) << "a POST that may have been processed was sent again";
    EXPECT_NE(got.body.find("cluster a"), std::string::npos) << got.body;
    EXPECT_NE(b.log().at(0).find(" 503 UC "), std::string::npos) << b.log().at(0);
    co_return {};
  });
}

TEST(Proxy, ErrorsNameWhatFailed) {
  Bench bench;
  config::Route gone = route_to("gone", "/gone");
  gone.origin = origin("x", "http[3]");
  bench.config.cluster("gone", {"10.0.0.1:80"})
      .cluster("empty", {})
      .listener("in", kIn, {gone, route_to("empty", "/empty"), route_to("missing", "/missing")});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer refused, co_await b.get(kIn, "/gone"));
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.body,
              "weft: connect to 10.0.0.1:80: connection refused; cluster gone; rule VirtualService shop/x http[3]\n");
    CO_TRY(const Answer empty, co_await b.get(kIn, "/empty"));
    EXPECT_EQ(empty.body, "weft: cluster empty has no endpoints\n");
    CO_TRY(const Answer missing, co_await b.get(kIn, "/missing"));
    EXPECT_EQ(missing.body, "weft: cluster missing is not known\n");
    CO_TRY(const Answer nowhere, co_await b.get(kIn, "/nowhere"));
    EXPECT_EQ(nowhere.status, 404);
    CO_TRY(const Answer grpc, co_await b.get(kIn, "/gone", {{"content-type", "application/grpc"}}));
    EXPECT_EQ(grpc.status, 200);
    EXPECT_EQ(grpc.headers.at("grpc-status"), "14");
    co_return {};
  });
}

TEST(Proxy, NewRoutesTakeEffectOnKeptConnections) {
  Bench bench;
  bench.config.cluster("old", {"10.0.0.1:80"}).cluster("new", {"10.0.0.2:80"}).listener("in", kIn, {route_to("old")});
  bench.upstream("10.0.0.1:80");
  bench.upstream("10.0.0.2:80");
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto session, co_await b.connect(kIn));
    CO_TRY(const Answer before, co_await b.send_on(*session, "GET", "/", "", {}));
    EXPECT_EQ(before.body, "10.0.0.1:80 ");
    b.config.listener("in", kIn, {route_to("new")}).remove_cluster("old");
    b.apply();
    CO_TRY(const Answer after, co_await b.send_on(*session, "GET", "/", "", {}));
    EXPECT_EQ(after.body, "10.0.0.2:80 ");
    co_return {};
  });
}

TEST(Proxy, ATimeoutIsAnswered504AndTheUpstreamIsLetGo) {
  Bench bench;
  config::Route slow = route_to("a");
  std::get<config::Forward>(slow.action).timeout = 500ms;
  std::get<config::Forward>(slow.action).retry.num_retries = 0;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {slow});
  Upstream& upstream = bench.upstream("10.0.0.1:80");
  upstream.delay = 10s;
  bench.run([](Bench& b) -> Task<void> {
    const TimePoint start = b.loop.now();
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 504);
    EXPECT_LT(b.loop.now() - start, 600ms);
    CO_TRY_VOID(co_await io::yield());
    co_return {};
  });
  EXPECT_EQ(upstream.alive, 0);
}

Task<void> slow_request(Bench& bench, Answer& answer) {
  CO_TRY(answer, co_await bench.get(kIn, "/slow"));
  co_return {};
}

TEST(Proxy, DrainFinishesWhatRunsAndTakesNothingNew) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.1:80").delay = 3s;
  static Answer answer;
  answer = {};
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(slow_request(b, answer));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    b.worker->drain();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_FALSE(co_await b.get(kIn, "/new")) << "a draining proxy accepted";
    EXPECT_FALSE(b.worker_ended);
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 3s));
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(b.worker_ended) << "an empty worker ends before its drain time";
    co_return {};
  });
}

TEST(Proxy, TheDestinationsSidecarSaysThatTheAppWasNotReached) {
  Bench bench;
  // The caller's sidecar knows two destinations; the first one's sidecar finds no app behind it.
  bench.config.cluster("out", {"10.0.1.1:15006", "10.0.1.2:15006"})
      .listener("outbound", kIn, {route_to("out")}, config::Direction::outbound)
      .cluster("app1", {"10.0.1.1:8080"})
      .listener("inbound1", "10.0.1.1:15006", {route_to("app1")}, config::Direction::inbound)
      .cluster("app2", {"10.0.1.2:8080"})
      .listener("inbound2", "10.0.1.2:15006", {route_to("app2")}, config::Direction::inbound);
  static Upstream* app;
  app = &bench.upstream("10.0.1.2:8080");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "pay"));
      EXPECT_EQ(answer.status, 200) << answer.body;
      EXPECT_FALSE(answer.headers.contains("x-weft-app"));
    }
    EXPECT_EQ(app->requests, 6);
    for (const std::string& seen : app->seen) EXPECT_EQ(seen.find("x-weft-mesh"), std::string::npos) << seen;
    // A caller outside the mesh gets an ordinary answer.
    CO_TRY(const Answer outside, co_await b.send("POST", "10.0.1.1:15006", "/", "pay"));
    EXPECT_EQ(outside.status, 503);
    EXPECT_FALSE(outside.headers.contains("x-weft-app"));
    co_return {};
  });
}

TEST(Proxy, AnAppThatBreaksOffIsRetriedElsewhereForGetOnly) {
  Bench bench;
  bench.config.cluster("out", {"10.0.1.1:15006", "10.0.1.2:15006"})
      .listener("outbound", kIn, {route_to("out")}, config::Direction::outbound)
      .cluster("app1", {"10.0.1.1:8080"})
      .listener("inbound1", "10.0.1.1:15006", {route_to("app1")}, config::Direction::inbound)
      .cluster("app2", {"10.0.1.2:8080"})
      .listener("inbound2", "10.0.1.2:15006", {route_to("app2")}, config::Direction::inbound);
  static Upstream* broken;
  broken = &bench.upstream("10.0.1.1:8080");
  broken->reset_next = 1000;
  bench.upstream("10.0.1.2:8080");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      EXPECT_EQ(answer.status, 200) << answer.body;
    }
    const int before = broken->requests;
    int failed = 0;
    for (int i = 0; i < 6; ++i) {
      CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "pay"));
      failed += answer.status == 503 ? 1 : 0;
    }
    EXPECT_EQ(failed, 3) << "half of them met the broken app, and no POST was sent twice";
    EXPECT_EQ(broken->requests - before, 3);
    co_return {};
  });
}

TEST(Proxy, AnAppCannotForgeTheMeshsOwnHeaders) {
  Bench bench;
  bench.config.cluster("out", {"10.0.1.1:8080"})
      .listener("outbound", kIn, {route_to("out")}, config::Direction::inbound);
  Upstream& app = bench.upstream("10.0.1.1:8080");
  app.headers["x-weft-app"] = "unreached";
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(answer.headers.contains("x-weft-app"));
    co_return {};
  });
}

TEST(Proxy, Http2UpstreamsCarryHttp1Clients) {
  Bench bench;
  config::Cluster h2;
  h2.name = "a";
  h2.http = config::UpstreamHttp::http2;
  bench.config.cluster(std::move(h2), {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.1:80", http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Answer small, co_await b.send("POST", kIn, "/", "hello"));
    EXPECT_EQ(small.body, "10.0.0.1:80 hello");
    CO_TRY(const Answer big, co_await b.send("POST", kIn, "/", std::string(2'000'000, 'x')));
    EXPECT_EQ(big.body.size(), 2'000'012u);
    EXPECT_EQ(b.network.connects(io::Address::parse("10.0.0.1:80").value()), 1);
    co_return {};
  });
}

TEST(Proxy, AKeptUpstreamConnectionThatWentStaleIsNotMet) {
  Bench bench;
  bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
  bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> Task<void> {
    for (int i = 0; i < 3; ++i) {
      CO_TRY(const Answer answer, co_await b.send("POST", kIn, "/", "x"));
      EXPECT_EQ(answer.status, 200);
    }
    EXPECT_EQ(b.network.connects(io::Address::parse("10.0.0.1:80").value()), 1) << "kept connections are used again";
    co_return {};
  });
}

Task<void> echo_bytes(Bench& bench) {
  CO_TRY(auto acceptor, bench.network.listen(io::Address::parse("10.0.0.1:5432").value(), {}));
  std::unique_ptr<io::Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor->try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
  // A server-first protocol: it speaks before the client does.
  CO_TRY_VOID(co_await io::write_all(*stream, "hello;", bench.loop.now() + 5s));
  std::array<std::byte, 100> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(*stream, buffer, bench.loop.now() + 5s));
    if (n == 0) break;
    CO_TRY_VOID(co_await io::write_all(*stream, {reinterpret_cast<char*>(buffer.data()), n}, bench.loop.now() + 5s));
  }
  CO_TRY_VOID(co_await io::write_all(*stream, ";bye", bench.loop.now() + 5s));
  stream->shutdown_write();
  co_return {};
}

TEST(Proxy, OpaqueTcpKeepsHalfClosesAndServersMaySpeakFirst) {
  Bench bench;
  bench.config.cluster("db", {"10.0.0.1:5432"}).tcp_listener("db", "10.9.9.9:5432", "db");
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(echo_bytes(b));
    CO_TRY_VOID(co_await io::yield());
    CO_TRY(auto stream, co_await b.network.connect(io::Address::parse("10.9.9.9:5432").value(), {}, b.loop.now() + 5s));
    std::string got;
    std::array<std::byte, 100> buffer;
    CO_TRY(size_t n, co_await io::read_some(*stream, buffer, b.loop.now() + 5s));
    got.append(reinterpret_cast<char*>(buffer.data()), n);
    CO_TRY_VOID(co_await io::write_all(*stream, "ping", b.loop.now() + 5s));
    stream->shutdown_write();
    for (;;) {
      CO_TRY(n, co_await io::read_some(*stream, buffer, b.loop.now() + 5s));
      if (n == 0) break;
      got.append(reinterpret_cast<char*>(buffer.data()), n);
    }
    EXPECT_EQ(got, "hello;ping;bye");
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    EXPECT_NE(b.log().at(0).find("db"), std::string::npos);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
