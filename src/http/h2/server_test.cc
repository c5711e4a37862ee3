// A client session and a server over two ends in memory: what passes between them.
#include "http/h2/testing/handlers.h"
#include "io/scope.h"

namespace weft::http::h2 {
namespace {

// Answers with the path and what it was sent; a trailer at the end.
io::Task<void> echo(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 200;
  head.headers.add("X-Path", stream.head().path);
  head.headers.add(Token::connection, "close");
  CO_TRY_VOID(stream.respond(head, false));
  Headers trailers(stream.arena());
  io::Loop& loop = co_await io::current_loop();
  for (;;) {
    Pull got = stream.body().pull(1000);
    if (got.state == Pull::failed) co_return fail(stream.body().error());
    if (got.state == Pull::end) break;
    if (got.state == Pull::blocked) {
      CO_TRY_VOID(co_await stream.body().ready().wait(loop.now() + 10s));
      continue;
    }
    const size_t size = got.bytes.size();
    for (;;) {
      CO_TRY(bool all, stream.sink().push(got.bytes));
      if (all) break;
      CO_TRY_VOID(co_await stream.sink().writable().wait(loop.now() + 10s));
    }
    stream.body().release(size);
  }
  trailers.add("x-end", "bye");
  co_return stream.sink().finish(&trailers);
}

using H2 = LoopTest;

io::Task<void> two_fetches(io::Scope&, std::unique_ptr<ClientSession>& session, std::vector<Answer>& answers) {
  for (const char* body : {"", "hello"}) {
    CO_TRY(Answer answer, co_await fetch(*session, "/a", body));
    answers.push_back(answer);
  }
  co_return {};
}

TEST_F(H2, RoundTripsWithAndWithoutBody) {
  Wire wire;
  wire.handler = {nullptr, &echo};
  std::vector<Answer> answers;
  auto ran = run_connected(loop, wire, &two_fetches, answers);
  ASSERT_TRUE(ran) << to_string(ran.error());
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[0].status, 200);
  EXPECT_EQ(answers[0].body, "");
  EXPECT_EQ(answers[1].body, "hello");
  EXPECT_EQ(answers[1].trailer, "bye");
  EXPECT_TRUE(wire.served) << to_string(wire.served.error());
}

io::Task<void> headers_of_response(io::Scope&, std::unique_ptr<ClientSession>& session, std::string& seen) {
  Arena arena;
  RequestHead head = get(arena, "/h");
  CO_TRY(auto exchange, session->start(head, false, {}, arena));
  CO_TRY(ResponseHead * response, co_await exchange->head(kNever));
  for (const Header& header : response->headers) seen += fmt::format("{}={};", header.name, header.value);
  co_return {};
}

TEST_F(H2, NamesAreLowerCaseAndHopByHopStaysHere) {
  Wire wire;
  wire.handler = {nullptr, &echo};
  std::string seen;
  ASSERT_TRUE(run_connected(loop, wire, &headers_of_response, seen));
  EXPECT_EQ(seen, "x-path=/h;");
}

std::string pattern(size_t size) {
  std::string text(size, ' ');
  for (size_t i = 0; i < size; ++i) text[i] = static_cast<char>('a' + i * i % 23);
  return text;
}

struct Upload {
  std::string body;
  std::string back;
};

io::Task<void> push_body(Exchange& exchange, const std::string& body) {
  BytesSource source{Bytes(body)};
  uint64_t moved = 0;
  co_return co_await pump(source, exchange.upload(), 10s, moved);
}

io::Task<void> both_ways(io::Scope& scope, std::unique_ptr<ClientSession>& session, Upload& upload) {
  Arena arena;
  RequestHead head = get(arena, "/stream", "POST");
  CO_TRY(auto exchange, session->start(head, true, {}, arena));
  scope.spawn(push_body(*exchange, upload.body));
  CO_TRY([[maybe_unused]] ResponseHead * response, co_await exchange->head(kNever));
  CO_TRY(upload.back, co_await read_all(exchange->body(), 64 << 20, kNever));
  co_return {};
}

TEST_F(H2, StreamsBothWaysThroughSmallWindowsAndASmallPipe) {
  Wire wire;
  wire.handler = {nullptr, &echo};
  wire.server_limits.stream_window = wire.client_limits.stream_window = 3000;
  wire.server_limits.connection_window = wire.client_limits.connection_window = 65535;
  wire.server_limits.widening = wire.client_limits.widening = 0;
  wire.faults.capacity = 700;
  wire.faults.chunk = 333;
  Upload upload{pattern(300'000), {}};
  auto ran = run_connected(loop, wire, &both_ways, upload);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(upload.back, upload.body);
}

TEST_F(H2, LargeBodiesKeepTheirBytes) {
  Wire wire;
  wire.handler = {nullptr, &echo};
  Upload upload{pattern(5'000'000), {}};
  auto ran = run_connected(loop, wire, &both_ways, upload);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(upload.back, upload.body);
}

io::Task<void> ignore_the_torrent(io::Scope&, std::unique_ptr<ClientSession>& session, Torrent&) {
  Arena arena;
  RequestHead head = get(arena, "/flood");
  CO_TRY(auto slow, session->start(head, false, {}, arena));
  CO_TRY([[maybe_unused]] ResponseHead * response, co_await slow->head(kNever));
  for (int i = 0; i < 20; ++i) {
    CO_TRY(Answer quick, co_await fetch(*session, "/quick", ""));
    EXPECT_EQ(quick.status, 200);
  }
  co_return {};
}

// A response nobody reads must neither be produced without limit nor stall its neighbours.
TEST_F(H2, AnUnreadBodyIsBoundedAndStallsNoOther) {
  Wire wire;
  Torrent state;
  wire.handler = {&state, &pour};
  wire.client_limits.stream_window = 100'000;
  ASSERT_TRUE(run_connected(loop, wire, &ignore_the_torrent, state));
  EXPECT_GE(state.pushed, 100'000u);
  EXPECT_LE(state.pushed, 100'000u + 2 * 64 * 1024);
}

// Answers at once without reading the body.
io::Task<void> refuse_upload(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 413;
  co_return stream.respond(head, true);
}

io::Task<void> early_response(io::Scope& scope, std::unique_ptr<ClientSession>& session, Upload& upload) {
  Arena arena;
  RequestHead head = get(arena, "/big", "POST");
  CO_TRY(auto exchange, session->start(head, true, {}, arena));
  scope.spawn(push_body(*exchange, upload.body));
  CO_TRY(ResponseHead * response, co_await exchange->head(scope.loop().now() + 5s));
  EXPECT_EQ(response->status, 413);
  CO_TRY(upload.back, co_await read_all(exchange->body(), 1000, scope.loop().now() + 5s));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  Bytes more("more");
  EXPECT_FALSE(exchange->upload().push(more));
  CO_TRY(Answer again, co_await fetch(*session, "/again", ""));
  EXPECT_EQ(again.status, 413);
  // The pump's own error is not the script's.
  exchange.reset();
  co_return {};
}

TEST_F(H2, AnEarlyResponseEndsTheUpload) {
  Wire wire;
  wire.handler = {nullptr, &refuse_upload};
  Upload upload{pattern(2'000'000), {}};
  auto ran = run_connected(loop, wire, &early_response, upload);
  EXPECT_TRUE(wire.served);
  ASSERT_FALSE(ran);
  EXPECT_NE(ran.error().code, Code::deadline) << to_string(ran.error());
}

// 1xx, then the final head once the body was asked for.
io::Task<void> informs(void*, ServerStream& stream) {
  ResponseHead hints(stream.arena());
  hints.status = 103;
  hints.headers.add("link", "</style.css>");
  CO_TRY_VOID(stream.respond(hints, false));
  CO_TRY(std::string body, co_await read_all(stream.body(), 1000, kNever));
  ResponseHead head(stream.arena());
  head.status = 101;
  EXPECT_FALSE(stream.respond(head, true)) << "HTTP/2 has no 101";
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, true));
  EXPECT_FALSE(stream.respond(head, true));
  co_return {};
}

io::Task<void> expects_continue(io::Scope&, std::unique_ptr<ClientSession>& session, std::vector<int>& seen) {
  Arena arena;
  RequestHead head = get(arena, "/", "POST");
  head.headers.add(Token::expect, "100-continue");
  CO_TRY(auto exchange, session->start(head, true, 4, arena));
  for (;;) {
    CO_TRY(ResponseHead * response, co_await exchange->head(kNever));
    seen.push_back(response->status);
    if (response->status == 100 || response->status == 103) {
      Bytes body(seen.size() == 1 ? "bo" : "dy");
      CO_TRY([[maybe_unused]] bool all, exchange->upload().push(body));
      if (seen.size() == 2) CO_TRY_VOID(exchange->upload().finish(nullptr));
      continue;
    }
    co_return {};
  }
}

TEST_F(H2, InformationalResponsesComeBeforeTheFinalOne) {
  Wire wire;
  wire.handler = {nullptr, &informs};
  std::vector<int> seen;
  auto ran = run_connected(loop, wire, &expects_continue, seen);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(seen, (std::vector{103, 100, 200}));
}
io::Task<void> a_hundred(io::Scope& scope, std::unique_ptr<ClientSession>& session, Crowd& crowd) {
  for (int i = 0; i < 100; ++i) scope.spawn(one_of_many(*session));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 500ms));
  EXPECT_EQ(session->capacity(), 0u);
  Arena arena;
  auto refused = session->start(get(arena, "/"), false, {}, arena);
  EXPECT_EQ(refused.error().retry, Retry::safe);
  bool told = false;
  session->on_change([&told] { told = true; });
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  EXPECT_TRUE(told);
  EXPECT_EQ(crowd.done, 100);
  EXPECT_EQ(session->capacity(), 100u);
  session->on_change(nullptr);
  co_return {};
}

TEST_F(H2, AHundredStreamsAtOnce) {
  Wire wire;
  Crowd crowd;
  wire.handler = {&crowd, &take_a_second};
  auto ran = run_connected(loop, wire, &a_hundred, crowd);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(crowd.most, 100);
}

io::Task<void> big_head(io::Scope&, std::unique_ptr<ClientSession>& session, std::vector<int>& seen) {
  for (const size_t size : {100u, 3000u}) {
    Arena arena;
    RequestHead head = get(arena, "/");
    head.headers.add("x-big", arena.copy(pattern(size)));
    CO_TRY(auto exchange, session->start(head, false, {}, arena));
    CO_TRY(ResponseHead * response, co_await exchange->head(kNever));
    seen.push_back(response->status);
  }
  co_return {};
}

TEST_F(H2, AnOversizedHeadIsAnswered431) {
  Wire wire;
  wire.handler = {nullptr, &echo};
  wire.server_limits.head_bytes = 2000;
  std::vector<int> seen;
  auto ran = run_connected(loop, wire, &big_head, seen);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(seen, (std::vector{200, 431}));
}
}  // namespace
}  // namespace weft::http::h2
