// HTTP/1 on streams in memory: what goes through unchanged, what is refused, and which connections are used again.
#include <gtest/gtest.h>

#include "http/h1/client.h"
#include "http/h1/server.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::http::h1 {
namespace {

using io::Scope;
using io::Task;
using io::testing::Faults;
using io::testing::memory_pair;

// Answers with what it understood: method, path, authority and the body.
Task<void> echo(void* context, ServerStream& stream) {
  io::Loop& loop = *static_cast<io::Loop*>(context);
  std::string said = fmt::format("{} {} {}\n", stream.head().method, stream.head().authority, stream.head().path);
  if (stream.head().path == "/early") {
    ResponseHead head(stream.arena());
    head.status = 403;
    CO_TRY_VOID(stream.respond(head, true));
    co_return {};
  }
  if (stream.head().path == "/broken") co_return fail(Code::reset, Side::upstream, "gone");
  CO_TRY(std::string body, co_await read_all(stream.body(), 1 << 24, loop.now() + 5s));
  said += body;
  if (const Headers* trailers = stream.body().trailers()) {
    for (const Header& header : *trailers) said += fmt::format("\n{}={}", header.name, header.value);
  }
  ResponseHead head(stream.arena());
  head.status = 200;
  if (!stream.head().headers.find("x-chunked")) {
    head.headers.add(Token::content_length, stream.arena().copy(std::to_string(said.size())));
  }
  CO_TRY_VOID(stream.respond(head, stream.head().method == "HEAD"));
  if (stream.head().method == "HEAD") co_return {};
  BytesSource source{Bytes(said)};
  uint64_t moved = 0;
  co_return co_await pump(source, stream.sink(), 5s, moved);
}

using Serve = Task<void> (*)(void* context, ServerStream& stream);

Task<void> serve_in_child(std::unique_ptr<io::Stream> stream, io::Loop& loop, Drain* drain, Result<void>& outcome,
                          Serve serves = &echo) {
  outcome = co_await serve(*stream, {.handler = {&loop, serves}, .limits = {}, .drain = drain, .already_read = {}});
  co_return {};
}

struct H1Test : ::testing::Test {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
};

struct Raw {
  std::string to_server;
  std::string from_server;
  Result<void> served;
  Faults faults;
  bool half_close = true;
  Serve serves = &echo;
};

Task<void> raw_client(Scope& scope, Raw& raw) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair(raw.faults);
  scope.spawn(serve_in_child(std::move(pair.server), loop, nullptr, raw.served, raw.serves));
  CO_TRY_VOID(co_await io::write_all(*pair.client, raw.to_server, loop.now() + 5s));
  if (raw.half_close) pair.client->shutdown_write();
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(*pair.client, buffer, loop.now() + 60s);
    if (!n || *n == 0) break;
    raw.from_server.append(reinterpret_cast<char*>(buffer.data()), *n);
  }
  co_return co_await scope.join();
}

Raw exchange_raw(io::Loop& loop, std::string text, Faults faults = {}, Serve serves = &echo) {
  Raw raw{.to_server = std::move(text), .from_server = {}, .served = {}, .faults = faults, .serves = serves};
  const auto run = loop.run(io::with_scope(raw_client, std::ref(raw)));
  EXPECT_TRUE(run) << to_string(run.error());
  return raw;
}

TEST_F(H1Test, AnswersPipelinedRequestsInOrder) {
  const Raw raw = exchange_raw(loop,
                               "GET /a HTTP/1.1\r\nHost: shop\r\n\r\n"
                               "POST /b HTTP/1.1\r\nHost: shop\r\nContent-Length: 5\r\n\r\nhello"
                               "GET http://other/c?d HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(raw.from_server,
            "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\nGET shop /a\n"
            "HTTP/1.1 200 OK\r\ncontent-length: 18\r\n\r\nPOST shop /b\nhello"
            "HTTP/1.1 200 OK\r\ncontent-length: 15\r\nconnection: close\r\n\r\nGET other /c?d\n");
  EXPECT_TRUE(raw.served);
}

TEST_F(H1Test, SameMeaningInPiecesOfOneByte) {
  const std::string text =
      "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nX-Chunked: 1\r\n\r\n"
      "3;ext=1\r\nabc\r\nA\r\n0123456789\r\n0\r\nx-sum: 7\r\nauthorization: me\r\n\r\n";
  const Raw whole = exchange_raw(loop, text);
  const Raw pieces = exchange_raw(loop, text, {.chunk = 1});
  EXPECT_EQ(
      whole.from_server,
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1f\r\nPOST a /x\nabc0123456789\nx-sum=7\r\n0\r\n\r\n");
  EXPECT_EQ(pieces.from_server, whole.from_server);
}

TEST_F(H1Test, ARefusedClientThatStaysIsLetGoInTime) {
  Raw raw{.to_server = "GET / HTTP/1.1\r\n\r\n", .from_server = {}, .served = {}, .faults = {}, .half_close = false};
  ASSERT_TRUE(loop.run(io::with_scope(raw_client, std::ref(raw))));
  EXPECT_TRUE(raw.from_server.starts_with("HTTP/1.1 400 Bad Request\r\n"));
  EXPECT_EQ(raw.served.error().code, Code::protocol);
}

TEST_F(H1Test, LimitsTheHead) {
  const std::string line = "GET / HTTP/1.1\r\nHost: a\r\n";
  const Raw big = exchange_raw(loop, line + "X: " + std::string(70'000, 'x') + "\r\n\r\n");
  EXPECT_TRUE(big.from_server.starts_with("HTTP/1.1 431 "));
  std::string many = line;
  for (int i = 0; i < 101; ++i) many += "x: y\r\n";
  EXPECT_TRUE(exchange_raw(loop, many + "\r\n").from_server.starts_with("HTTP/1.1 431 "));
  const std::string target(33 * 1024, 'u');
  const Raw longer = exchange_raw(loop, "GET /" + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_TRUE(longer.from_server.starts_with("HTTP/1.1 414 ")) << longer.from_server;
  const Raw endless = exchange_raw(loop, "GET /" + target + target);
  EXPECT_TRUE(endless.from_server.starts_with("HTTP/1.1 414 ")) << endless.from_server;
  const Raw within = exchange_raw(loop, "GET /" + target.substr(0, 32'000) + " HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_TRUE(within.from_server.starts_with("HTTP/1.1 200 "));
}

TEST_F(H1Test, ASlowHeadIsAnsweredWith408) {
  Raw raw{.to_server = "GET / HTTP/1.1\r\nHo", .from_server = {}, .served = {}, .faults = {}, .half_close = false};
  ASSERT_TRUE(loop.run(io::with_scope(raw_client, std::ref(raw))));
  EXPECT_TRUE(raw.from_server.starts_with("HTTP/1.1 408 Request Timeout\r\n"));
  EXPECT_EQ(raw.served.error().code, Code::deadline);
}

TEST_F(H1Test, AnIdleConnectionIsClosedInOrder) {
  const std::string once = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n";
  Raw raw{.to_server = once, .from_server = {}, .served = {}, .faults = {}, .half_close = false};
  const TimePoint began = clock.now();
  ASSERT_TRUE(loop.run(io::with_scope(raw_client, std::ref(raw))));
  EXPECT_TRUE(raw.served);
  EXPECT_GE(clock.now() - began, Limits{}.idle);
}

TEST_F(H1Test, ContinueIsSentWhenTheBodyIsFirstWanted) {
  const Raw wanted =
      exchange_raw(loop, "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi");
  // The body came with the head: nobody waits for a 100.
  EXPECT_TRUE(wanted.from_server.starts_with("HTTP/1.1 200 OK\r\n")) << wanted.from_server;
  const Raw early =
      exchange_raw(loop, "POST /early HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_TRUE(early.from_server.starts_with("HTTP/1.1 403 Forbidden\r\n")) << early.from_server;
  EXPECT_NE(early.from_server.find("connection: close"), std::string::npos)
      << "whether the body still comes nobody can tell: the next bytes could be either";
}

Task<void> continue_client(Scope& scope, Raw& raw) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair(raw.faults);
  scope.spawn(serve_in_child(std::move(pair.server), loop, nullptr, raw.served));
  CO_TRY_VOID(co_await io::write_all(*pair.client, raw.to_server, loop.now() + 5s));
  std::array<std::byte, 4096> buffer;
  CO_TRY(size_t n, co_await io::read_some(*pair.client, buffer, loop.now() + 5s));
  raw.from_server.assign(reinterpret_cast<char*>(buffer.data()), n);
  CO_TRY_VOID(co_await io::write_all(*pair.client, "hi", loop.now() + 5s));
  CO_TRY(n, co_await io::read_some(*pair.client, buffer, loop.now() + 5s));
  raw.from_server.append(reinterpret_cast<char*>(buffer.data()), n);
  pair.client->shutdown_write();
  co_return co_await scope.join();
}

TEST_F(H1Test, AClientThatWaitsIsToldToGoOn) {
  Raw raw;
  raw.to_server = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n";
  ASSERT_TRUE(loop.run(io::with_scope(continue_client, std::ref(raw))));
  EXPECT_EQ(raw.from_server, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\nPOST a /\nhi");
}

TEST_F(H1Test, Http10PeersGetADelimitedBody) {
  EXPECT_EQ(exchange_raw(loop, "GET / HTTP/1.0\r\n\r\n").from_server,
            "HTTP/1.1 200 OK\r\ncontent-length: 7\r\nconnection: close\r\n\r\nGET  /\n");
  EXPECT_EQ(exchange_raw(loop, "GET / HTTP/1.0\r\nX-Chunked: 1\r\n\r\n").from_server,
            "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nGET  /\n");
  // One that asks to be kept is told, too, that only the end tells where the body ends.
  EXPECT_EQ(exchange_raw(loop, "GET / HTTP/1.0\r\nConnection: keep-alive\r\nX-Chunked: 1\r\n\r\n").from_server,
            "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nGET  /\n");
}

TEST_F(H1Test, HeadHasALengthButNoBody) {
  EXPECT_EQ(exchange_raw(loop, "HEAD /h HTTP/1.1\r\nHost: a\r\n\r\n").from_server,
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n");
}

TEST_F(H1Test, AnEarlyResponseLeavesTheConnectionUsable) {
  const Raw raw = exchange_raw(loop,
                               "POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
                               "GET /next HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(raw.from_server,
            "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"
            "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\nGET a /next\n");
}

Task<void> drain_idle(Scope& scope, Drain& drain, Result<void>& outcome, std::string& got) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair();
  scope.spawn(serve_in_child(std::move(pair.server), loop, &drain, outcome));
  CO_TRY_VOID(co_await io::write_all(*pair.client, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", loop.now() + 1s));
  std::array<std::byte, 4096> buffer;
  CO_TRY(size_t n, co_await io::read_some(*pair.client, buffer, loop.now() + 1s));
  got.assign(reinterpret_cast<char*>(buffer.data()), n);
  drain.begin();
  CO_TRY(size_t end, co_await io::read_some(*pair.client, buffer, loop.now() + 1s));
  EXPECT_EQ(end, 0u) << "an idle connection ends when draining begins";
  co_return co_await scope.join();
}

// A request crosses with the drain: before it is begun, the request is read; after the end was said, nobody is reset.
Task<void> drain_with_a_request_on_its_way(Scope& scope, Drain& drain, Result<void>& outcome, std::string& got) {
  io::Loop& loop = scope.loop();
  const std::string ask = "GET /late HTTP/1.1\r\nHost: a\r\n\r\n";
  std::array<std::byte, 4096> buffer;
  for (const bool before : {true, false}) {
    Drain own;
    Drain& begins = before ? drain : own;
    auto pair = memory_pair();
    scope.spawn(serve_in_child(std::move(pair.server), loop, &begins, outcome));
    CO_TRY_VOID(co_await io::sleep_until(loop.now() + 10ms));
    if (before) CO_TRY_VOID(co_await io::write_all(*pair.client, ask, loop.now() + 1s));
    begins.begin();
    if (!before) {
      CO_TRY_VOID(co_await io::sleep_until(loop.now() + 10ms));
      CO_TRY_VOID(co_await io::write_all(*pair.client, ask, loop.now() + 1s));
    }
    for (;;) {
      CO_TRY(const size_t n, co_await io::read_some(*pair.client, buffer, loop.now() + 5s));
      if (n == 0) break;
      got.append(reinterpret_cast<char*>(buffer.data()), n);
    }
    got += before ? "|" : "";
    pair.client.reset();
    CO_TRY_VOID(co_await scope.join());
  }
  co_return {};
}

TEST_F(H1Test, ARequestThatCrossesWithADrainIsServedOrReadsAnEndAndNoReset) {
  Drain drain;
  Result<void> outcome;
  std::string got;
  const auto run =
      loop.run(io::with_scope(drain_with_a_request_on_its_way, std::ref(drain), std::ref(outcome), std::ref(got)));
  ASSERT_TRUE(run) << to_string(run.error());
  EXPECT_EQ(got, "HTTP/1.1 200 OK\r\ncontent-length: 12\r\nconnection: close\r\n\r\nGET a /late\n|");
}

Task<void> tells_no_length(void*, ServerStream& stream) {
  ResponseHead hints(stream.arena());
  hints.status = 103;
  hints.headers.add(Token::content_length, "5");
  CO_TRY_VOID(stream.respond(hints, false));
  ResponseHead head(stream.arena());
  head.status = 204;
  head.headers.add(Token::content_length, "5");
  co_return stream.respond(head, true);
}

TEST_F(H1Test, InterimHeadsAnd204HaveNoLength) {
  const Raw raw = exchange_raw(loop, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", {}, &tells_no_length);
  EXPECT_EQ(raw.from_server, "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
}

TEST_F(H1Test, DrainEndsIdleConnectionsAtOnce) {
  Drain drain;
  Result<void> outcome;
  std::string got;
  const auto run = loop.run(io::with_scope(drain_idle, std::ref(drain), std::ref(outcome), std::ref(got)));
  ASSERT_TRUE(run) << to_string(run.error());
  EXPECT_TRUE(outcome);
}

// --- the client against our server, through faults ---

struct Answer {
  uint16_t status = 0;
  std::string body;
  bool reusable = false;
};

Task<void> ask(Session& session, io::Loop& loop, std::string_view method, std::string_view path, std::string body,
               Answer& answer) {
  Arena arena;
  RequestHead head(arena);
  head.method = method;
  head.path = path;
  head.authority = "shop";
  head.headers.add("x-chunked", "1");
  {
    CO_TRY(auto exchange, session.start(head, !body.empty(), std::nullopt, arena));
    if (!body.empty()) {
      BytesSource source{Bytes(body)};
      uint64_t moved = 0;
      CO_TRY_VOID(co_await pump(source, exchange->upload(), 5s, moved));
    }
    CO_TRY(ResponseHead * response, co_await exchange->head(loop.now() + 5s));
    answer.status = response->status;
    CO_TRY(answer.body, co_await read_all(exchange->body(), 1 << 24, loop.now() + 5s));
  }
  answer.reusable = session.capacity() == 1;
  co_return {};
}

Task<void> two_requests(Scope& scope, const Faults& faults, Result<void>& outcome, Answer& first, Answer& second) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair(faults);
  scope.spawn(serve_in_child(std::move(pair.server), loop, nullptr, outcome));
  auto session = make_session(std::move(pair.client), {});
  CO_TRY_VOID(co_await ask(*session, loop, "GET", "/1", "", first));
  CO_TRY_VOID(co_await ask(*session, loop, "POST", "/2", std::string(100'000, 'z'), second));
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H1Test, ASessionIsUsedAgain) {
  for (const size_t chunk : {size_t{SIZE_MAX}, size_t{7}}) {
    Answer first;
    Answer second;
    Result<void> outcome;
    const Faults faults{.capacity = 5000, .chunk = chunk};
    const auto run =
        loop.run(io::with_scope(two_requests, faults, std::ref(outcome), std::ref(first), std::ref(second)));
    ASSERT_TRUE(run) << to_string(run.error());
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(first.body, "GET shop /1\n");
    EXPECT_TRUE(first.reusable);
    EXPECT_EQ(second.body.size(), 100'000 + 13u);
  }
}

TEST_F(H1Test, ABrokenExchangeIsNeverPooledAndSaysWhetherItWasSent) {
  Answer first;
  Answer second;
  Result<void> outcome;
  const auto run = loop.run(
      io::with_scope(two_requests, Faults{.reset_after = 90}, std::ref(outcome), std::ref(first), std::ref(second)));
  ASSERT_FALSE(run);
  EXPECT_EQ(run.error().side, Side::upstream);
  EXPECT_EQ(run.error().retry, Retry::never);
  EXPECT_FALSE(second.reusable);
}

Task<void> goodbye_while_idle(Scope& scope, Drain& drain, Result<void>& outcome) {
  io::Loop& loop = scope.loop();
  auto pair = memory_pair();
  scope.spawn(serve_in_child(std::move(pair.server), loop, &drain, outcome));
  auto session = make_session(std::move(pair.client), {});
  Answer answer;
  CO_TRY_VOID(co_await ask(*session, loop, "GET", "/1", "", answer));
  EXPECT_FALSE(session->closing());
  drain.begin();
  CO_TRY_VOID(co_await io::yield());
  CO_TRY_VOID(co_await io::yield());
  EXPECT_TRUE(session->closing()) << "the peer has said goodbye";
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H1Test, AnIdleSessionWhosePeerLeftIsNotOffered) {
  Drain drain;
  Result<void> outcome;
  const auto run = loop.run(io::with_scope(goodbye_while_idle, std::ref(drain), std::ref(outcome)));
  ASSERT_TRUE(run) << to_string(run.error());
}

}  // namespace
}  // namespace weft::http::h1
