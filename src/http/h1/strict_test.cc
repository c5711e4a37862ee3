// What two readers might read differently is refused: 400 and the end of the connection, on both sides of the proxy.
#include <gtest/gtest.h>

#include "http/h1/chars.h"
#include "http/h1/client.h"
#include "http/h1/server.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::http::h1 {
namespace {

using io::Scope;
using io::Task;
using io::testing::memory_pair;

// Reads the body and answers with the path.
Task<void> answer(void* context, ServerStream& stream) {
  io::Loop& loop = *static_cast<io::Loop*>(context);
  CO_TRY([[maybe_unused]] std::string body, co_await read_all(stream.body(), 1 << 20, loop.now() + 5s));
  ResponseHead head(stream.arena());
  head.status = 200;
  co_return stream.respond(head, true);
}

struct Refused {
  std::string sent;
  std::string got;
  uint16_t status = 0;  // as Handler::refused heard it
  Result<void> served;
  size_t chunk = SIZE_MAX;
};

void note_refusal(void* context, const Refusal& refusal);

struct Context {
  io::Loop& loop;
  Refused& refused;
};

Task<void> answer_in(void* context, ServerStream& stream) {
  co_return co_await answer(&static_cast<Context*>(context)->loop, stream);
}

void note_refusal(void* context, const Refusal& refusal) {
  static_cast<Context*>(context)->refused.status = refusal.status;
}

Task<void> serve_one(std::unique_ptr<io::Stream> stream, Context& context) {
  context.refused.served =
      co_await serve(*stream, {.handler = {&context, answer_in, note_refusal}, .limits = {}, .already_read = {}});
  co_return {};
}

// The client never closes: the server must.
Task<void> send_raw(Scope& scope, Refused& refused) {
  io::Loop& loop = scope.loop();
  Context context{loop, refused};
  auto pair = memory_pair({.chunk = refused.chunk});
  scope.spawn(serve_one(std::move(pair.server), context));
  CO_TRY_VOID(co_await io::write_all(*pair.client, refused.sent, loop.now() + 5s));
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(*pair.client, buffer, loop.now() + 60s);
    if (!n || *n == 0) break;
    refused.got.append(reinterpret_cast<char*>(buffer.data()), *n);
  }
  pair.client.reset();
  co_return co_await scope.join();
}

struct Strict : ::testing::Test {
  io::testing::ManualClock clock;
  io::Loop loop{clock};

  Refused send(std::string text, size_t chunk = SIZE_MAX) {
    Refused refused{.sent = std::move(text), .got = {}, .served = {}, .chunk = chunk};
    const auto ran = loop.run(io::with_scope(send_raw, std::ref(refused)));
    EXPECT_TRUE(ran) << to_string(ran.error());
    return refused;
  }

  void expect_refused(const std::string& text, uint16_t status = 400, std::string_view reason = "Bad Request") {
    const std::string line = fmt::format("HTTP/1.1 {} {}\r\n", status, reason);
    for (const size_t chunk : {size_t{SIZE_MAX}, size_t{1}}) {
      const Refused refused = send(text, chunk);
      EXPECT_TRUE(refused.got.starts_with(line)) << text << "\ngot " << refused.got;
      EXPECT_NE(refused.got.find("\r\nconnection: close\r\n"), std::string::npos) << text;
      EXPECT_EQ(refused.got.find("HTTP/1.1 200"), std::string::npos) << "one answer and no more: " << text;
      EXPECT_EQ(refused.status, status) << text;
      EXPECT_FALSE(refused.served) << text;
    }
  }
};

// With a whole request behind, which must not be served.
constexpr std::string_view kNext = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

TEST_F(Strict, RequestLine) {
  const std::string host = "\r\nHost: a\r\n\r\n";
  for (const std::string line : {"GET /a b HTTP/1.1",
                                 "GET  / HTTP/1.1",
                                 "GET / HTTP/1",
                                 "GET / HTTP/1.10",
                                 "GET / HTTP/1.x",
                                 "GET / HTTP/12.1",
                                 "GET / http/1.1",
                                 "GET /",
                                 "GET",
                                 "GET\t/ HTTP/1.1",
                                 " GET / HTTP/1.1",
                                 "G\x01T / HTTP/1.1",
                                 "GE(T / HTTP/1.1",
                                 "GET /\x7f HTTP/1.1",
                                 "GET /\xc3\xa9 HTTP/1.1",
                                 "GET /a#b HTTP/1.1",
                                 "GET * HTTP/1.1",
                                 "GET a HTTP/1.1",
                                 "GET ftp://a/ HTTP/1.1",
                                 "GET http:///x HTTP/1.1",
                                 "GET http://u@a/ HTTP/1.1",
                                 "GET / HTTP/1.1 ",
                                 "CONNECT a HTTP/1.1",
                                 "CONNECT a: HTTP/1.1",
                                 "CONNECT /x HTTP/1.1",
                                 "GET /\r HTTP/1.1"}) {
    expect_refused(line + host + std::string(kNext));
  }
  expect_refused(std::string("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28));
  expect_refused("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
}

// As clients write them that put JSON into a query without escaping it: nobody reads them as anything else.
TEST_F(Strict, CharactersThatOnlyAUrlMayNotHaveAreTaken) {
  for (const std::string target : {"/q?x=\"a\"", "/a<b>", "/{id}?q={\"a\":[1]}", "/a|b^c`d", "http://a/\"<>"}) {
    const Refused taken = send("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(taken.got.starts_with("HTTP/1.1 200 ")) << target << taken.got;
  }
  for (int byte = 0; byte < 256; ++byte)
    EXPECT_EQ(is_target(std::string("/") + static_cast<char>(byte)), byte > 0x20 && byte < 0x7f && byte != '#') << byte;
}

TEST_F(Strict, AnotherMinorVersionIsOneOfOursAndAnotherMajorOneIsNot) {
  for (const char* version : {"HTTP/1.2", "HTTP/1.9"}) {
    const Refused served = send(fmt::format("GET / {}\r\nHost: a\r\nConnection: close\r\n\r\n", version));
    EXPECT_TRUE(served.got.starts_with("HTTP/1.1 200 OK\r\n")) << served.got;
    expect_refused(fmt::format("GET / {}\r\n\r\n", version));  // as HTTP/1.1, it has a Host
  }
  for (const char* version : {"HTTP/2.0", "HTTP/0.9", "HTTP/3.0"}) {
    expect_refused(fmt::format("GET / {}\r\nHost: a\r\n\r\n{}", version, kNext), 505, "HTTP Version Not Supported");
  }
}

TEST_F(Strict, Host) {
  for (const std::string hosts :
       {"", "Host: a\r\nHost: a\r\n", "Host: a\r\nhost: b\r\n", "Host: a@b\r\n", "Host: a/b\r\n", "Host: a, b\r\n",
        "Host: a:x\r\n", "Host: a:1:2\r\n", "Host: [::1\r\n", "Host: a b\r\n", "Host: a:123456\r\n", "Host: :80\r\n"}) {
    expect_refused("GET / HTTP/1.1\r\n" + hosts + "\r\n" + std::string(kNext));
  }
}

// Of which one dot fewer would be another name, and one fewer again a third.
TEST_F(Strict, ANameWithAnEmptyLabelIsNone) {
  for (const std::string name :
       {"a..", "a..:443", "a..b", ".a", ".", "..", ".:80", "a.b..", "10.0.0.1..", "a...", "a..:"}) {
    expect_refused("GET / HTTP/1.1\r\nHost: " + name + "\r\n\r\n" + std::string(kNext));
    expect_refused("GET http://" + name + "/ HTTP/1.1\r\nHost: a\r\n\r\n" + std::string(kNext));
    expect_refused("GET http://a/ HTTP/1.1\r\nHost: " + name + "\r\n\r\n" + std::string(kNext));
    const std::string with_port = name.find(':') == name.npos ? name + ":1" : name;
    expect_refused("CONNECT " + with_port + " HTTP/1.1\r\nHost: a\r\n\r\n" + std::string(kNext));
  }
  for (const std::string name : {"a.", "a.:443", "a.b.", "10.0.0.1."}) {
    const Refused taken = send("GET / HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(taken.got.starts_with("HTTP/1.1 200 ")) << name << taken.got;
  }
}

// A target without an authority of its own has an empty Host (RFC 9112 §3.2).
TEST_F(Strict, AnEmptyHostIsOne) {
  const Refused taken = send("GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(taken.got.starts_with("HTTP/1.1 200 ")) << taken.got;
}

TEST_F(Strict, Fields) {
  const std::string line = "GET / HTTP/1.1\r\nHost: a\r\n";
  for (const std::string field : {"X : 1\r\n", "X\t: 1\r\n", " X: 1\r\n", "X: 1\r\n 2\r\n", "X: 1\r\n\t2\r\n", "X\r\n",
                                  ": 1\r\n", "X y: 1\r\n", "X: a\rb\r\n", "X: a\nY: b\r\n", "X: a\x01\r\n",
                                  "X: a\x7f\r\n", "X(: 1\r\n", "X: 1\n\r\n", "X: 1\r\r\n", "X: 1\r\n\n"}) {
    expect_refused(line + field + "\r\n" + std::string(kNext));
  }
  expect_refused(line + std::string("X: a\0b\r\n\r\n", 10));
  expect_refused("GET / HTTP/1.1\nHost: a\n\n");
  expect_refused("GET / HTTP/1.1\r\nHost: a\n\r\n");
}

TEST(Values, WhatMayStandInThemIsTheSameAtEveryPlaceOfEveryLength) {
  for (size_t size = 1; size <= 20; ++size) {
    for (size_t at = 0; at < size; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text(size, 'x');
        text[at] = static_cast<char>(byte);
        EXPECT_EQ(is_value(text), byte == '\t' || (byte >= 0x20 && byte != 0x7f)) << size << ' ' << at << ' ' << byte;
        text[0] = '\t';  // has it asked byte by byte
        EXPECT_EQ(is_value(text), at == 0 || byte == '\t' || (byte >= 0x20 && byte != 0x7f))
            << size << ' ' << at << ' ' << byte;
      }
    }
  }
}

TEST_F(Strict, Framing) {
  const std::string line = "POST / HTTP/1.1\r\nHost: a\r\n";
  for (const std::string fields : {"Content-Length: 1\r\nContent-Length: 1\r\n",
                                   "Content-Length: 1\r\nContent-Length: 2\r\n",
                                   "Content-Length: 1, 1\r\n",
                                   "Content-Length: +1\r\n",
                                   "Content-Length: -1\r\n",
                                   "Content-Length: 0x1\r\n",
                                   "Content-Length: 1 1\r\n",
                                   "Content-Length:\r\n",
                                   "Content-Length: 1.0\r\n",
                                   "Content-Length: 18446744073709551617\r\n",
                                   "Content-Length: 9223372036854775808\r\n",
                                   "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
                                   "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n",
                                   "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                                   "Transfer-Encoding: chunked, chunked\r\n",
                                   "Transfer-Encoding: gzip, chunked\r\n",
                                   "Transfer-Encoding: identity\r\n",
                                   "Transfer-Encoding: xchunked\r\n",
                                   "Transfer-Encoding: chunked;q=1\r\n",
                                   "Transfer-Encoding: \"chunked\"\r\n",
                                   "Transfer-Encoding:\r\n",
                                   "Transfer-Encoding: chunked,\r\n",
                                   "Transfer-Encoding: \x0b"
                                   "chunked\r\n",
                                   "Transfer-Encoding : chunked\r\n"}) {
    expect_refused(line + fields + "\r\n0\r\n\r\n" + std::string(kNext));
  }
  expect_refused("POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  expect_refused("CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\nContent-Length: 3\r\n\r\nabc");
}

TEST_F(Strict, Chunks) {
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (const std::string chunks : {"x\r\n",
                                   "\r\n",
                                   "5\nhello\r\n0\r\n\r\n",
                                   "5\r\nhelloXX0\r\n\r\n",
                                   "5\r\nhello\n0\r\n\r\n",
                                   "-1\r\n",
                                   "+1\r\na\r\n0\r\n\r\n",
                                   "0x1\r\na\r\n0\r\n\r\n",
                                   " 1\r\na\r\n0\r\n\r\n",
                                   "1 \r\na\r\n0\r\n\r\n",
                                   "1\t\r\na\r\n0\r\n\r\n",
                                   ";a\r\n",
                                   "1_0\r\n",
                                   "10000000000000001\r\na\r\n",
                                   "1;a\rb\r\na\r\n0\r\n\r\n",
                                   "1;a\nb\r\na\r\n0\r\n\r\n",
                                   "1;\x01\r\na\r\n0\r\n\r\n",
                                   "1\r\r\na\r\n0\r\n\r\n",
                                   "1\r\na\r\n0\r\nX: 1\n\r\n",
                                   "0\r\nX : 1\r\n\r\n",
                                   "0\r\n X: 1\r\n\r\n",
                                   "0\r\nX: a\rb\r\n\r\n",
                                   "0\r\nContent-Length: 5\r\n\r\n",
                                   "0\r\nTransfer-Encoding: chunked\r\n\r\n",
                                   "0\r\nHost: b\r\n\r\n",
                                   "0\r\nConnection: close\r\n\r\n",
                                   "0\r\nUpgrade: x\r\n\r\n"}) {
    expect_refused(head + chunks + std::string(kNext));
  }
}

TEST_F(Strict, ChunkExtensionsAreBounded) {
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  expect_refused(head + "1;" + std::string(300, 'x') + "\r\na\r\n0\r\n\r\n");
  std::string many = head;
  for (int i = 0; i < 100; ++i) many += "1;" + std::string(200, 'x') + "\r\na\r\n";
  expect_refused(many + "0\r\n\r\n");
  EXPECT_TRUE(send(head + "1;a=b\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                  .got.starts_with("HTTP/1.1 200 OK\r\n"));
}

// --- the same on responses ---

struct Asking {
  std::string response;
  std::string method = "GET";
  std::string protocol = {};
  Result<void> outcome;
  std::string body;
  bool heard_head = false;
  bool reusable = false;
};

Task<void> ask(Scope& scope, Asking& asking) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair();
  auto session = make_session(std::move(pair.client), {});
  Arena arena;
  RequestHead head(arena);
  head.method = asking.method;
  head.protocol = asking.protocol;
  head.authority = "a";
  head.path = "/";
  {
    CO_TRY(auto exchange, session->start(head, false, std::nullopt, arena));
    CO_TRY_VOID(co_await io::write_all(*pair.server, asking.response, loop.now() + 5s));
    pair.server->shutdown_write();
    for (;;) {
      auto got = co_await exchange->head(loop.now() + 5s);
      if (!got) {
        asking.outcome = fail(got.error());
        break;
      }
      if ((*got)->informational()) continue;
      asking.heard_head = true;
      auto body = co_await read_all(exchange->body(), 1 << 20, loop.now() + 5s);
      if (!body) asking.outcome = fail(body.error());
      if (body) asking.body = *body;
      break;
    }
  }
  asking.reusable = session->capacity() > 0;
  co_return {};
}

TEST_F(Strict, Responses) {
  const std::string ok = "HTTP/1.1 200 OK\r\n";
  std::vector<std::string> bad = {
      ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na",
      ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      ok + "Content-Length: +1\r\n\r\na",
      ok + "Content-Length : 1\r\n\r\na",
      ok + "X: 1\r\n 2\r\nContent-Length: 0\r\n\r\n",
      ok + "X: a\rb\r\nContent-Length: 0\r\n\r\n",
      ok + "X: a\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 200 OK\nContent-Length: 0\n\n",
      ok + "Transfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n",
      ok + "Transfer-Encoding: chunked\r\n\r\n1\na\r\n0\r\n\r\n",
      ok + "Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 1\r\n\r\n",
      "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "HTTP/1.1 2x0 OK\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1  200 OK\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 200\tOK\r\nContent-Length: 0\r\n\r\n",
      "ICY 200 OK\r\n\r\n",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
  };
  std::string endless;
  for (int i = 0; i < 101; ++i) endless += "HTTP/1.1 103 Early Hints\r\n\r\n";
  bad.push_back(endless);
  for (const std::string& response : bad) {
    Asking asking{.response = response, .outcome = {}, .body = {}};
    ASSERT_TRUE(loop.run(io::with_scope(ask, std::ref(asking))));
    ASSERT_FALSE(asking.outcome) << response;
    EXPECT_EQ(asking.outcome.error().code, Code::protocol) << response;
    EXPECT_EQ(asking.outcome.error().side, Side::upstream) << response;
    EXPECT_EQ(asking.outcome.error().retry, Retry::never) << response;
    EXPECT_FALSE(asking.reusable) << response;
  }
  Asking other{.response = "HTTP/1.1 101 x\r\nUpgrade: mqtt\r\nConnection: upgrade\r\n\r\n",
               .protocol = "websocket",
               .outcome = {},
               .body = {}};
  ASSERT_TRUE(loop.run(io::with_scope(ask, std::ref(other))));
  ASSERT_FALSE(other.outcome);
  EXPECT_EQ(other.outcome.error().code, Code::protocol) << "it was asked for another protocol";
}

constexpr std::string_view kChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

// Where requests are refused: see Chunks.
TEST_F(Strict, BlanksBehindTheSizesOfAnUpstreamsChunksArePassedOver) {
  for (const char* line : {"2 ", "2   ", "2\t", "2 \t ", "2 ;a=b", "2\t; a"}) {
    Asking asking{.response = fmt::format("{}{}\r\nok\r\n0  \r\n\r\n", kChunked, line), .outcome = {}, .body = {}};
    ASSERT_TRUE(loop.run(io::with_scope(ask, std::ref(asking))));
    EXPECT_TRUE(asking.outcome) << line << to_string(asking.outcome.error());
    EXPECT_EQ(asking.body, "ok") << line;
  }
  for (const char* line : {"", " ", "\t", " 2", "2 2", "2 x", "2\v", "0x2", " ;a", ";a"}) {
    Asking asking{.response = fmt::format("{}{}\r\nok\r\n0\r\n\r\n", kChunked, line), .outcome = {}, .body = {}};
    ASSERT_TRUE(loop.run(io::with_scope(ask, std::ref(asking))));
    ASSERT_FALSE(asking.outcome) << line;
    EXPECT_EQ(asking.outcome.error().code, Code::protocol) << line;
    EXPECT_FALSE(asking.heard_head) << "its client can still be told: " << line;
  }
}

}  // namespace
}  // namespace weft::http::h1
