// Whole proxies in memory, spoken to in raw HTTP/1: limits of a connection, and what is refused.
#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kIn = "10.9.9.9:80";

struct Heard {
  std::string text;
  Duration after{};
};

// Sends, and reads until the proxy closes.
Task<Heard> hear(Bench& bench, std::string text) {
  CO_TRY(auto client, co_await bench.connect_raw(kIn));
  const TimePoint began = bench.loop.now();
  if (!text.empty()) CO_TRY_VOID(co_await io::write_all(*client, text, began + 5s));
  Heard heard;
  std::array<std::byte, 4096> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(*client, buffer, began + 2h));
    if (n == 0) break;
    heard.text.append(reinterpret_cast<const char*>(buffer.data()), n);
    heard.after = bench.loop.now() - began;
  }
  if (heard.text.empty()) heard.after = bench.loop.now() - began;
  co_return std::move(heard);
}

struct Http1 : ::testing::Test {
  Bench bench;

  Upstream& set_up(void (*change)(config::HttpConnection&)) {
    bench.config.cluster("a", {"10.0.0.1:80"}).listener("in", kIn, {route_to("a")});
    auto listener = std::make_shared<config::Listener>(*bench.config.next.listeners["in"]);
    change(std::get<config::HttpConnection>(listener->chains[0].terminal));
    bench.config.next.listeners["in"] = std::move(listener);
    return bench.upstream("10.0.0.1:80");
  }
};

Task<Duration> until_it_ends(Bench& b, io::Stream& client) {
  const TimePoint began = b.loop.now();
  std::array<std::byte, 16> buffer;
  auto ended = co_await io::read_some(client, buffer, began + 2h);
  EXPECT_TRUE(!ended || *ended == 0);
  co_return b.loop.now() - began;
}

// Pools connect ahead of their requests: that is as good as a connection between two of them.
TEST_F(Http1, AConnectionThatHasYetToSpeakMayBeIdle) {
  set_up([](config::HttpConnection& http) { http.idle_timeout = 60s; });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto early, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 50s));
    CO_TRY_VOID(co_await io::write_all(*early, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*early, buffer, b.loop.now() + 5s));
    EXPECT_GT(n, 0u);
    CO_TRY(auto silent, co_await b.connect_raw(kIn));
    CO_TRY(const Duration idle, co_await until_it_ends(b, *silent));
    EXPECT_GE(idle, 60s);
    EXPECT_LE(idle, 61s);
    CO_TRY(auto begun, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*begun, "PRI", b.loop.now() + 5s));
    CO_TRY(const Duration half, co_await until_it_ends(b, *begun));
    EXPECT_LE(half, 16s) << "protocol detection";
    EXPECT_EQ(b.log().size(), 1u) << "who has said nothing was refused nothing";
    co_return {};
  });
}

TEST_F(Http1, ForwardedForInSeveralLinesIsOneList) {
  static Upstream* upstream;
  upstream = &set_up([](config::HttpConnection& http) { http.use_remote_address = true; });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client,
                                       "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.1.1.1\r\nX-Other: 1\r\n"
                                       "X-Forwarded-For:\r\nX-Forwarded-For: 10.2.2.2, 10.3.3.3\r\n\r\n",
                                       b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY_VOID(co_await io::read_some(*client, buffer, b.loop.now() + 5s));
    EXPECT_NE(upstream->seen.at(0).find(" X-Forwarded-For=10.1.1.1, 10.2.2.2, 10.3.3.3, 127.0.0.1"), std::string::npos)
        << upstream->seen[0];
    co_return {};
  });
}

// Before it stands one that ends TLS for others, and is trusted to say for whom.
TEST_F(Http1, AnEdgeKeepsWhatATrustedProxySaysOfTheClient) {
  static Upstream* upstream;
  upstream = &set_up([](config::HttpConnection& http) {
    http.use_remote_address = true;
    http.trusted_hops = 1;
  });
  bench.run([](Bench& b) -> Task<void> {
    constexpr std::pair<std::string_view, std::string_view> kSaid[] = {
        {"https", "https"}, {"http", "http"}, {"gopher", "http"}};
    for (const auto& [said, becomes] : kSaid) {
      CO_TRY(const auto answer,
             co_await b.get(kIn, "/", {{"x-forwarded-for", "203.0.113.9"}, {"x-forwarded-proto", std::string(said)}}));
      EXPECT_EQ(answer.status, 200);
      const std::string& seen = upstream->seen.back();
      EXPECT_NE(seen.find("203.0.113.9, 127.0.0.1"), std::string::npos) << seen;
      EXPECT_NE(seen.find(fmt::format("x-forwarded-proto={} ", becomes)), std::string::npos) << seen;
    }
    co_return {};
  });
}

// An application may read '_' as '-', and would take the client's word for the edge's.
TEST_F(Http1, WhatAnEdgeSaysOfTheClientNobodySaysByAnotherSpelling) {
  static Upstream* upstream;
  upstream = &set_up([](config::HttpConnection& http) { http.use_remote_address = true; });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client,
                                       "GET / HTTP/1.1\r\nHost: a\r\nX_Forwarded_For: 10.9.9.9\r\n"
                                       "X-Forwarded-For: 10.1.1.1\r\nx_forwarded-proto: https\r\n\r\n",
                                       b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY_VOID(co_await io::read_some(*client, buffer, b.loop.now() + 5s));
    const std::string& seen = upstream->seen.at(0);
    EXPECT_NE(seen.find(" X-Forwarded-For=10.1.1.1, 127.0.0.1"), std::string::npos) << seen;
    EXPECT_NE(seen.find("x-forwarded-proto=http "), std::string::npos) << seen;
    EXPECT_EQ(seen.find("10.9.9.9"), std::string::npos) << seen;
    EXPECT_EQ(seen.find("https"), std::string::npos) << seen;
    co_return {};
  });
}

TEST_F(Http1, ADrainEndsAConnectionThatHasYetToSpeak) {
  set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto silent, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    b.worker->drain();
    CO_TRY(const Duration idle, co_await until_it_ends(b, *silent));
    EXPECT_LE(idle, 1s);
    co_return {};
  });
}

TEST_F(Http1, WhatWasSentAsADrainBeganIsServed) {
  set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto late, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    b.worker->drain();
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 100ms));
    CO_TRY_VOID(co_await io::write_all(*late, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", b.loop.now() + 5s));
    std::array<std::byte, 4096> buffer;
    CO_TRY(const size_t n, co_await io::read_some(*late, buffer, b.loop.now() + 5s));
    const std::string_view got(reinterpret_cast<const char*>(buffer.data()), n);
    EXPECT_TRUE(got.starts_with("HTTP/1.1 200")) << got;
    EXPECT_NE(got.find("connection: close"), got.npos) << got;
    co_return {};
  });
}

TEST_F(Http1, AnIdleConnectionIsClosedAfterItsListenersTime) {
  set_up([](config::HttpConnection& http) { http.idle_timeout = 60s; });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(auto client, co_await b.connect_raw(kIn));
    CO_TRY_VOID(co_await io::write_all(*client, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", b.loop.now() + 5s));
    const TimePoint began = b.loop.now();
    std::array<std::byte, 4096> buffer;
    for (;;) {
      CO_TRY(const size_t n, co_await io::read_some(*client, buffer, began + 2h));
      if (n == 0) break;
    }
    EXPECT_GE(b.loop.now() - began, 60s);
    EXPECT_LE(b.loop.now() - began, 61s);
    co_return {};
  });
}

TEST_F(Http1, AHeadThatTakesTooLongIsAnsweredAndLogged) {
  set_up([](config::HttpConnection& http) { http.request_headers_timeout = 10s; });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Heard heard, co_await hear(b, "GET / HTTP/1.1\r\nHost: a\r\nX: "));
    EXPECT_TRUE(heard.text.starts_with("HTTP/1.1 408 Request Timeout\r\n")) << heard.text;
    EXPECT_GE(heard.after, 10s);
    EXPECT_LE(heard.after, 11s);
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find(" 408 DPE "), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Http1, AMalformedHeadIsAnsweredAndLogged) {
  set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Heard heard, co_await hear(b, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n"));
    EXPECT_TRUE(heard.text.starts_with("HTTP/1.1 400 Bad Request\r\n")) << heard.text;
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find(" 400 DPE by_the_mesh - \"Content-Length is no number\""), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Http1, AMalformedBodyIsAnsweredAndTheUpstreamNeverHasAWholeRequest) {
  set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Heard heard,
           co_await hear(
               b,
               "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0x5\r\nhello\r\n0\r\n\r\n"
               "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"));
    EXPECT_TRUE(heard.text.starts_with("HTTP/1.1 400 Bad Request\r\n")) << heard.text;
    EXPECT_NE(heard.text.find("\r\nconnection: close\r\n"), std::string::npos) << heard.text;
    EXPECT_EQ(heard.text.find("HTTP/1.1", 1), std::string::npos) << heard.text;
    CO_TRY_VOID(co_await io::sleep_until(b.loop.now() + 1s));
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find(" 400 DPE "), std::string::npos) << log[0];
    co_return {};
  });
}

TEST_F(Http1, AnHttp10RequestWithoutHostIsForWhereItCame) {
  set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const Heard heard, co_await hear(b, "GET / HTTP/1.0\r\n\r\n"));
    EXPECT_TRUE(heard.text.starts_with("HTTP/1.1 200 OK\r\n")) << heard.text;
    const auto log = b.log();
    EXPECT_EQ(log.size(), 1u);
    EXPECT_NE(log[0].find("\"10.9.9.9:80\""), std::string::npos) << log[0];
    co_return {};
  });
}

// How often it is in there, and its value.
std::pair<int, std::string> dates_in(const std::string& text) {
  int count = 0;
  std::string value;
  for (size_t at = text.find("\r\ndate: "); at != text.npos; at = text.find("\r\ndate: ", at + 1)) {
    ++count;
    value = text.substr(at + 8, text.find('\r', at + 2) - at - 8);
  }
  return {count, value};
}

// RFC 9110 §6.6.1. The bench's clock begins at 08:00.
TEST_F(Http1, WhatHasNoDateIsGivenOne) {
  static Upstream* upstream;
  upstream = &set_up([](config::HttpConnection&) {});
  bench.config.listener("nowhere", "10.9.9.8:80", {});
  bench.run([](Bench& b) -> Task<void> {
    const std::pair<int, std::string> now{1, "Fri, 15 Jan 2027 08:00:00 GMT"};
    const std::string request = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    CO_TRY(const Heard passed_on, co_await hear(b, request));
    EXPECT_EQ(dates_in(passed_on.text), now) << passed_on.text;
    CO_TRY(const Heard old, co_await hear(b, "GET / HTTP/1.0\r\n\r\n"));
    EXPECT_EQ(dates_in(old.text), now) << old.text;
    CO_TRY(const Heard malformed, co_await hear(b, "GET / HTTP/1.1\r\n\r\n"));
    EXPECT_EQ(dates_in(malformed.text), now) << malformed.text;
    CO_TRY(const Answer local, co_await b.get("10.9.9.8:80", "/"));
    EXPECT_EQ(local.status, 404);
    EXPECT_EQ(local.headers.at("date"), now.second);
    upstream->headers["date"] = "Thu, 14 Jan 2027 07:59:59 GMT";
    CO_TRY(const Heard dated, co_await hear(b, request));
    EXPECT_EQ(dates_in(dated.text), std::pair(1, std::string("Thu, 14 Jan 2027 07:59:59 GMT"))) << dated.text;
    co_return {};
  });
}

Task<std::string> ask_once(Bench& b, std::string_view method, std::string_view headers) {
  CO_TRY(Heard heard,
         co_await hear(b, fmt::format("{} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{}\r\n", method, headers)));
  co_return std::move(heard.text);
}

TEST_F(Http1, MaxForwardsIsCountedDownAndAtZeroAnsweredHere) {
  static Upstream* upstream;
  upstream = &set_up([](config::HttpConnection&) {});
  bench.run([](Bench& b) -> Task<void> {
    for (const std::string_view method : {"OPTIONS", "TRACE"}) {
      upstream->seen.clear();
      CO_TRY(const std::string passed, co_await ask_once(b, method, "Max-Forwards: 2\r\n"));
      EXPECT_TRUE(passed.starts_with("HTTP/1.1 200 OK\r\n")) << passed;
      EXPECT_NE(upstream->seen[0].find(" max-forwards=1"), std::string::npos) << upstream->seen[0];
      CO_TRY(const std::string odd, co_await ask_once(b, method, "Max-Forwards: -2\r\n"));
      EXPECT_NE(upstream->seen[1].find("=-2"), std::string::npos) << upstream->seen[1];
    }
    const int before = upstream->requests;
    CO_TRY(const std::string last, co_await ask_once(b, "OPTIONS", "Max-Forwards: 0\r\n"));
    EXPECT_TRUE(last.starts_with("HTTP/1.1 200 OK\r\n")) << last;
    EXPECT_NE(last.find("\r\ncontent-length: 0\r\n"), std::string::npos) << last;
    CO_TRY(const std::string traced, co_await ask_once(b, "TRACE", "Max-Forwards: 0\r\nCookie: secret\r\n"));
    EXPECT_TRUE(traced.starts_with("HTTP/1.1 405 Method Not Allowed\r\n")) << traced;
    EXPECT_NE(traced.find("Max-Forwards is 0"), std::string::npos) << traced;
    EXPECT_EQ(traced.find("secret"), std::string::npos) << traced;
    EXPECT_EQ(upstream->requests, before);
    CO_TRY(const std::string got, co_await ask_once(b, "GET", "Max-Forwards: 0\r\n"));
    EXPECT_EQ(upstream->requests, before + 1) << "it says nothing to other methods";
    co_return {};
  });
}

// The upstream echoes the path it was asked for.
Task<std::string> path_of(Bench& bench, std::string path) {
  CO_TRY(auto heard, co_await hear(bench, "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
  co_return heard.text.substr(0, heard.text.find('\r'));
}

TEST_F(Http1, APathIsBroughtInFormBeforeAnybodyReadsIt) {
  set_up([](config::HttpConnection& http) {
    http.path_form = {.normalize = true, .escaped_slashes = config::EscapedSlashes::refuse};
  });
  bench.run([](Bench& b) -> Task<void> {
    CO_TRY(const auto usual, co_await path_of(b, "/a/%2e%2e/b%41?q=/../%2f"));
    EXPECT_EQ(usual, "HTTP/1.1 200 OK");
    CO_TRY(const auto hidden, co_await path_of(b, "/a%2fb"));
    EXPECT_EQ(hidden, "HTTP/1.1 400 Bad Request");
    const std::string log = fmt::format("{}", fmt::join(b.log(), "\n"));
    EXPECT_TRUE(log.find("GET /bA?q=/../%2f ") != std::string::npos) << log;
    EXPECT_TRUE(log.find("400 DPE") != std::string::npos) << log;
    EXPECT_TRUE(log.find("escaped slash") != std::string::npos) << log;
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
