// Two sidecars in memory, the caller's and the destination's: what the second cannot do the first one's caller hears.
#include "http/grpc/status.h"
#include "proxy/testing/between.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
namespace grpc = http::grpc;

constexpr const char* kIn = "10.9.9.9:80";
constexpr const char* kSidecar = "10.0.1.1:15006";
constexpr const char* kApp = "10.0.1.1:8080";

std::string message_of(const H2Answer& answer) {
  const auto found = answer.headers.find("grpc-message");
  return found == answer.headers.end() ? std::string() : grpc::percent_decode(found->second);
}

config::Route timed_route(const char* cluster, Duration timeout) {
  config::Route route = route_to(cluster);
  std::get<config::Forward>(route.action).timeout = timeout;
  return route;
}

// `between`: what the sidecars speak with each other, and the second with its app.
void set_two_sidecars(Bench& bench, http::Version between, const config::Limits& limits = {}, Duration timeout = 15s) {
  config::Cluster app;
  app.name = "inbound|8080||";
  app.origin = {"DestinationRule", "shop", "pay", ""};
  app.limits = limits;
  config::Cluster out;
  out.name = "outbound|80||pay";
  if (between == http::Version::http2) app.http = out.http = config::UpstreamHttp::http2;
  bench.config.cluster(out, {kSidecar})
      .listener("outbound", kIn, {timed_route("outbound|80||pay", timeout)}, config::Direction::outbound)
      .cluster(app, {kApp})
      .listener("inbound", kSidecar, {timed_route("inbound|8080||", timeout)}, config::Direction::inbound);
}

constexpr http::Version kBoth[] = {http::Version::http11, http::Version::http2};

bool any_has(const std::vector<std::string>& lines, std::string_view text) {
  return std::ranges::any_of(lines, [&](const std::string& line) { return line.find(text) != line.npos; });
}

TEST(TwoSidecars, WhyTheAppWasNotReachedIsSaidToTheCaller) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(const H2Answer call, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
      EXPECT_EQ(call.status, 200);
      EXPECT_EQ(call.headers.at("grpc-status"), "14");
      EXPECT_NE(message_of(call).find("the destination's sidecar could not reach its app: connect to 10.0.1.1:8080: "
                                      "connection refused; cluster inbound|8080||"),
                std::string::npos)
          << message_of(call);
      EXPECT_FALSE(call.headers.contains("x-weft-app"));
      CO_TRY(const Answer plain, co_await b.get(kIn, "/"));
      EXPECT_EQ(plain.status, 503);
      EXPECT_NE(plain.body.find("connect to 10.0.1.1:8080: connection refused"), std::string::npos) << plain.body;
      EXPECT_FALSE(plain.headers.contains("x-weft-app"));
      EXPECT_FALSE(plain.headers.contains("grpc-message"));
      co_return {};
    });
  }
}

TEST(TwoSidecars, ThatThereIsNoEndpointIsSaidToTheCaller) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    bench.config.cluster("inbound|8080||", {});
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(const H2Answer call, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
      EXPECT_EQ(call.headers.at("grpc-status"), "14");
      EXPECT_NE(message_of(call).find("cluster inbound|8080|| has no endpoint"), std::string::npos) << message_of(call);
      co_return {};
    });
  }
}

TEST(TwoSidecars, AnAppThatBreaksOffIsSaidToTheCaller) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    static Upstream* app;
    app = &bench.upstream(kApp, version);
    app->reset_next = 1000;
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(const H2Answer call, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
      EXPECT_EQ(call.headers.at("grpc-status"), "14");
      EXPECT_NE(message_of(call).find("the destination's app broke off before it answered: "), std::string::npos)
          << message_of(call);
      EXPECT_EQ(app->requests, 1) << "it may have been processed";
      co_return {};
    });
  }
}

TEST(TwoSidecars, ALimitOfTheDestinationIsNamedAndNotAskedForAgain) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version, {.max_requests = 0});
    bench.upstream(kApp, version);
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(const Answer plain, co_await b.get(kIn, "/"));
      EXPECT_EQ(plain.status, 503);
      EXPECT_EQ(plain.headers.count("x-envoy-overloaded"), 1u);
      EXPECT_NE(plain.body.find("is at its limit of 0 requests at a time by DestinationRule shop/pay"),
                std::string::npos)
          << plain.body;
      const auto log = b.log();
      EXPECT_EQ(log.size(), 2u) << "one line of each sidecar: it was asked once";
      for (const std::string& line : log) EXPECT_NE(line.find(" 503 UO "), line.npos) << line;
      CO_TRY(const H2Answer call, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
      EXPECT_EQ(call.headers.at("grpc-status"), "14");
      EXPECT_NE(message_of(call).find("at its limit of 0 requests at a time by DestinationRule shop/pay"),
                std::string::npos)
          << message_of(call);
      co_return {};
    });
  }
}

TEST(TwoSidecars, WhatWasNotProcessedGoesToAnotherSidecar) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    config::Cluster out;
    out.name = "outbound|80||pay";
    config::Cluster second;
    second.name = "second";
    if (version == http::Version::http2) out.http = second.http = config::UpstreamHttp::http2;
    bench.config.cluster(out, {kSidecar, "10.0.1.2:15006"})
        .cluster(second, {"10.0.1.2:8080"})
        .listener("inbound2", "10.0.1.2:15006", {route_to("second")}, config::Direction::inbound);
    bench.upstream("10.0.1.2:8080", version);
    bench.run([](Bench& b) -> Task<void> {
      for (int i = 0; i < 6; ++i) {
        CO_TRY(const H2Answer call, co_await ask_h2(b, kIn, "POST", "/s/M", "x", kGrpc));
        EXPECT_EQ(call.status, 200);
        EXPECT_FALSE(call.headers.contains("grpc-status"));
        EXPECT_TRUE(call.body.ends_with("x")) << call.body;
      }
      co_return {};
    });
  }
}

Task<void> hold_the_only_connection(Bench& b) {
  (void)co_await b.get(kIn, "/");
  co_return {};
}

// One that waited in vain for a connection to the app is a limit's, too: it is not asked for again.
TEST(TwoSidecars, ThatThereWasNoPlaceIsNotAskedForAgain) {
  Bench bench;
  set_two_sidecars(bench, http::Version::http11, {.max_connections = 1}, 0s);
  static Upstream* app;
  app = &bench.upstream(kApp);
  app->delay = 300s;
  bench.run([](Bench& b) -> Task<void> {
    b.scope->spawn(hold_the_only_connection(b));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const TimePoint began = b.loop.now();
    CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
    EXPECT_EQ(answer.status, 503) << answer.body;
    EXPECT_EQ(answer.headers.count("x-envoy-overloaded"), 1u);
    EXPECT_LE(b.loop.now() - began, 62s) << "it waited once";
    EXPECT_EQ(app->requests, 1);
    co_return {};
  });
}

// Neither an app nor a caller outside the mesh has part in what sidecars tell each other.
TEST(TwoSidecars, WhatTheyTellEachOtherComesFromNobodyElseAndGoesToNobodyElse) {
  Bench bench;
  set_two_sidecars(bench, http::Version::http2);
  Upstream& app = bench.upstream(kApp, http::Version::http2);
  app.headers = {{"x-weft-app", "overloaded"}, {"x-kept", "yes"}};
  bench.run([](Bench& b) -> Task<void> {
    for (const char* at : {kIn, kSidecar}) {
      CO_TRY(const H2Answer answer, co_await ask_h2(b, at, "POST", "/", "x"));
      EXPECT_EQ(answer.status, 200);
      EXPECT_TRUE(answer.headers.contains("x-kept"));
      EXPECT_FALSE(answer.headers.contains("x-weft-app"));
    }
    co_return {};
  });
}

TEST(TwoSidecars, ACallerOutsideTheMeshGetsAnOrdinaryAnswer) {
  Bench bench;
  set_two_sidecars(bench, http::Version::http2);
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const H2Answer call, co_await ask_h2(b, kSidecar, "POST", "/s/M", "x", kGrpc));
    EXPECT_EQ(call.headers.at("grpc-status"), "14");
    EXPECT_FALSE(call.headers.contains("x-weft-app"));
    CO_TRY(const H2Answer plain, co_await ask_h2(b, kSidecar, "POST", "/", "x"));
    EXPECT_EQ(plain.status, 503);
    EXPECT_FALSE(plain.headers.contains("x-weft-app"));
    EXPECT_FALSE(plain.headers.contains("grpc-message"));
    co_return {};
  });
}

// The first sidecar adds headers of its own to what it lets in at its limit.
TEST(TwoSidecars, AHeadAtTheLimitPassesBoth) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    Upstream& app = bench.upstream(kApp, version);
    app.limits.header_count = 200;
    bench.run([](Bench& b) -> Task<void> {
      Pairs headers;
      for (int i = 0; i < 100; ++i) headers.emplace_back("x-one-of-many", "1");
      CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/", "", headers));
      EXPECT_EQ(answer.status, 200) << answer.body;
      headers.emplace_back("x-one-of-many", "1");
      CO_TRY(const H2Answer more, co_await ask_h2(b, kIn, "GET", "/", "", headers));
      EXPECT_EQ(more.status, 431);
      EXPECT_TRUE(any_has(b.log(), "431 DPE"));
      co_return {};
    });
  }
}

Task<void> expect_an_answer(Bench& b) {
  http::Limits limits;
  limits.header_count = 200;
  CO_TRY(auto session, co_await connect_h2(b, kIn, limits));
  CO_TRY(const H2Answer answer, co_await exchange_on(b, *session, "GET", "/", "", {}));
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_TRUE(answer.headers.contains("date"));
  co_return {};
}

Task<void> expect_too_many(Bench& b) {
  CO_TRY(const H2Answer answer, co_await ask_h2(b, kIn, "GET", "/"));
  EXPECT_EQ(answer.status, 502) << answer.body;
  EXPECT_TRUE(any_has(b.log(), "502 UPE"));
  co_return {};
}

// Nothing tells the caller's sidecar that who answers in plaintext is one, too, and has added the date.
TEST(TwoSidecars, AnAnswerAtTheLimitPassesBoth) {
  for (const http::Version version : kBoth) {
    const int most = version == http::Version::http11 ? 99 : 100;  // beside transfer-encoding
    for (const int own : {most, most + 1}) {
      Bench bench;
      set_two_sidecars(bench, version);
      Upstream& app = bench.upstream(kApp, version);
      for (int i = 0; i < own; ++i) app.headers[fmt::format("x-{}", i)] = "1";
      bench.run(own == most ? expect_an_answer : expect_too_many);
    }
  }
}

TEST(TwoSidecars, AResponseHeadBeyondTheLimitIs502) {
  for (const http::Version version : kBoth) {
    Bench bench;
    set_two_sidecars(bench, version);
    Upstream& app = bench.upstream(kApp, version);
    app.headers["x-large"] = std::string(70'000, 'x');
    bench.run([](Bench& b) -> Task<void> {
      CO_TRY(const Answer answer, co_await b.get(kIn, "/"));
      EXPECT_EQ(answer.status, 502) << answer.body;
      EXPECT_TRUE(any_has(b.log(), "502 UPE"));
      co_return {};
    });
  }
}

struct Said {
  const char* request;
  const char* by_app;
  const char* heard;  // by the caller; without Date
};

// Caller and app speak HTTP/1.1, the sidecars HTTP/2: neither sees that.
TEST(TwoSidecars, Http1MeansTheSameBehindHttp2) {
  constexpr Said kSaid[] = {
      {"GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello"},
      {"GET", "HTTP/1.1 404 Nothing\r\nContent-Length: 0\r\n\r\n",
       "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"},
      {"HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n"},
      {"HEAD", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n"},
      {"GET", "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 204 No Content\r\n\r\n"},
      {"GET", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\nETag: \"a\"\r\n\r\n",
       "HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\netag: \"a\"\r\n\r\n"},
      {"GET", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
       "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"},
      {"GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX-End: 1\r\n\r\n",
       "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nx-end: 1\r\n\r\n"},
      {"GET",
       "HTTP/1.1 299 Ours\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nConnection: x-mine\r\nX-Mine: 1\r\nContent-Length: "
       "0\r\n\r\n",
       "HTTP/1.1 299 Unknown\r\nset-cookie: a=1\r\nset-cookie: b=2\r\ncontent-length: 0\r\n\r\n"}};
  static Said said;
  for (const Said& each : kSaid) {
    SCOPED_TRACE(each.by_app);
    said = each;
    text_upstream = each.by_app;
    Bench bench;
    set_two_sidecars(bench, http::Version::http2);
    config::Cluster app;
    app.name = "inbound|8080||";
    bench.config.cluster(app, {kApp});
    bench.run([](Bench& b) -> Task<void> {
      upstream_by_hand(b, kApp, &answer_by_text);
      CO_TRY(auto client, co_await b.connect_raw(kIn));
      const TimePoint soon = b.loop.now() + 5s;
      // Twice on one connection: the end of the first is where the client looks for it.
      for (int i = 0; i < 2; ++i) {
        CO_TRY_VOID(
            co_await io::write_all(*client, fmt::format("{} / HTTP/1.1\r\nHost: pay\r\n\r\n", said.request), soon));
        const size_t date = std::string_view("\r\ndate: Fri, 15 Jan 2027 08:00:00 GMT").size();
        std::string got;
        std::array<std::byte, 4096> buffer;
        while (got.size() < std::string_view(said.heard).size() + date) {
          CO_TRY(const size_t n, co_await io::read_some(*client, buffer, soon));
          if (n == 0) break;
          got.append(reinterpret_cast<const char*>(buffer.data()), n);
        }
        EXPECT_EQ(without_date(got), said.heard);
      }
      co_return {};
    });
  }
}

}  // namespace
}  // namespace weft::proxy::testing
