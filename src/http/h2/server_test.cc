// A client session and a server over two ends in memory: what the two promise each other.
#include "http/h2/testing/peer.h"
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

// A response nobody reads must neither be produced without limit nor stall its neighbours.
struct Flood {
  uint64_t pushed = 0;
};
io::Task<void> flood(void* context, ServerStream& stream) {
  auto& count = static_cast<Flood*>(context)->pushed;
  ResponseHead head(stream.arena());
  head.status = 200;
  if (stream.head().path == "/quick") co_return stream.respond(head, true);
  CO_TRY_VOID(stream.respond(head, false));
  for (;;) {
    Bytes piece(std::string_view("0123456789abcdef"));
    CO_TRY(bool all, stream.sink().push(piece));
    if (all) {
      count += 16;
      continue;
    }
    CO_TRY_VOID(co_await stream.sink().writable().wait(kNever));
  }
}

io::Task<void> ignore_the_flood(io::Scope&, std::unique_ptr<ClientSession>& session, Flood&) {
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

TEST_F(H2, AnUnreadBodyIsBoundedAndStallsNoOther) {
  Wire wire;
  Flood state;
  wire.handler = {&state, &flood};
  wire.client_limits.stream_window = 100'000;
  ASSERT_TRUE(run_connected(loop, wire, &ignore_the_flood, state));
  EXPECT_GE(state.pushed, 100'000u);
  EXPECT_LE(state.pushed, 100'000u + 2 * 64 * 1024);
}

// Waits for ever, and notes how it ended.
struct Waiter {
  bool started = false;
  std::optional<Code> ended;
  io::Event never;
};
io::Task<void> wait_for_ever(void* context, ServerStream&) {
  auto& state = *static_cast<Waiter*>(context);
  state.started = true;
  auto waited = co_await state.never.wait(kNever);
  state.ended = waited ? Code::internal : waited.error().code;
  co_return std::move(waited);
}

io::Task<void> start_and_drop(io::Scope& scope, std::unique_ptr<ClientSession>& session, Waiter& state) {
  Arena arena;
  RequestHead head = get(arena, "/wait");
  {
    CO_TRY(auto exchange, session->start(head, false, {}, arena));
    auto response = co_await exchange->head(scope.loop().now() + 1s);
    EXPECT_EQ(response.error().code, Code::deadline);
    EXPECT_TRUE(state.started);
    EXPECT_FALSE(state.ended);
    EXPECT_GT(exchange->bytes_sent(), 0u);
  }
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  EXPECT_EQ(state.ended, Code::cancelled);
  EXPECT_EQ(session->capacity(), 100u);
  EXPECT_FALSE(session->closing());
  co_return {};
}

TEST_F(H2, AResetByTheClientCancelsTheHandler) {
  Wire wire;
  Waiter state;
  wire.handler = {&state, &wait_for_ever};
  ASSERT_TRUE(run_connected(loop, wire, &start_and_drop, state));
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

struct Aborter {
  bool unprocessed = false;
  std::optional<Error> error;
};
io::Task<void> aborts(void* context, ServerStream& stream) {
  stream.abort(static_cast<Aborter*>(context)->unprocessed);
  co_return {};
}
io::Task<void> see_the_abort(io::Scope&, std::unique_ptr<ClientSession>& session, Aborter& state) {
  auto answer = co_await fetch(*session, "/", "");
  if (!answer) state.error = answer.error();
  co_return {};
}

TEST_F(H2, AbortSaysWhetherTheRequestHadAnEffect) {
  for (const bool unprocessed : {true, false}) {
    Wire wire;
    Aborter state;
    state.unprocessed = unprocessed;
    wire.handler = {&state, &aborts};
    ASSERT_TRUE(run_connected(loop, wire, &see_the_abort, state));
    ASSERT_TRUE(state.error);
    EXPECT_EQ(state.error->side, Side::upstream);
    EXPECT_EQ(state.error->code, unprocessed ? Code::refused : Code::reset);
    EXPECT_EQ(state.error->retry, unprocessed ? Retry::safe : Retry::never);
  }
}

io::Task<void> forgets_to_answer(void*, ServerStream&) { co_return {}; }

TEST_F(H2, AHandlerThatDoesNotAnswerResetsTheStream) {
  Wire wire;
  Aborter state;
  wire.handler = {nullptr, &forgets_to_answer};
  ASSERT_TRUE(run_connected(loop, wire, &see_the_abort, state));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->code, Code::reset);
}

// Counts how many are served at once; each takes a second.
struct Crowd {
  int now = 0;
  int most = 0;
  int done = 0;
};
io::Task<void> take_a_second(void* context, ServerStream& stream) {
  auto& crowd = *static_cast<Crowd*>(context);
  crowd.most = std::max(crowd.most, ++crowd.now);
  io::Loop& loop = co_await io::current_loop();
  auto slept = co_await io::sleep_until(loop.now() + 1s);
  --crowd.now;
  if (!slept) co_return fail(slept.error());
  ++crowd.done;
  ResponseHead head(stream.arena());
  head.status = 204;
  co_return stream.respond(head, true);
}
io::Task<void> one_of_many(Session& session) {
  CO_TRY(Answer answer, co_await fetch(session, "/", ""));
  EXPECT_EQ(answer.status, 204);
  co_return {};
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

struct DrainCase {
  Wire* wire;
  Crowd* crowd;
};
io::Task<void> drain_in_flight(io::Scope& scope, std::unique_ptr<ClientSession>& session, DrainCase& state) {
  bool told = false;
  session->on_change([&told] { told = true; });
  for (int i = 0; i < 5; ++i) scope.spawn(one_of_many(*session));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 500ms));
  state.wire->drain.begin();
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 100ms));
  EXPECT_TRUE(told);
  EXPECT_TRUE(session->closing());
  EXPECT_EQ(session->capacity(), 0u);
  Arena arena;
  EXPECT_EQ(session->start(get(arena, "/"), false, {}, arena).error().retry, Retry::safe);
  EXPECT_EQ(state.crowd->now, 5);
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  EXPECT_EQ(state.crowd->done, 5);
  EXPECT_TRUE(state.wire->served) << "the server ends by itself when the streams are done";
  co_return {};
}

TEST_F(H2, DrainFinishesWhatIsInFlight) {
  Wire wire;
  Crowd crowd;
  wire.handler = {&crowd, &take_a_second};
  DrainCase state{&wire, &crowd};
  auto ran = run_connected(loop, wire, &drain_in_flight, state);
  ASSERT_TRUE(ran) << to_string(ran.error());
}

io::Task<void> one_then_idle(io::Scope& scope, std::unique_ptr<ClientSession>& session, DrainCase& state) {
  CO_TRY([[maybe_unused]] Answer answer, co_await fetch(*session, "/", ""));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 59s));
  EXPECT_FALSE(session->closing());
  EXPECT_FALSE(state.wire->served);
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 3s));
  EXPECT_TRUE(session->closing());
  EXPECT_TRUE(state.wire->served);
  co_return {};
}

TEST_F(H2, AnIdleConnectionIsClosedByEitherSide) {
  for (const bool server : {true, false}) {
    Wire wire;
    Crowd crowd;
    wire.handler = {&crowd, &take_a_second};
    (server ? wire.server_limits : wire.client_limits).idle = 60s;
    DrainCase state{&wire, &crowd};
    auto ran = run_connected(loop, wire, &one_then_idle, state);
    ASSERT_TRUE(ran) << to_string(ran.error());
  }
}

io::Task<void> body_is_cut(io::Scope& scope, std::unique_ptr<ClientSession>& session, Aborter& state) {
  Arena arena;
  RequestHead head = get(arena, "/flood");
  CO_TRY(auto exchange, session->start(head, false, {}, arena));
  CO_TRY([[maybe_unused]] ResponseHead * response, co_await exchange->head(scope.loop().now() + 5s));
  auto all = co_await read_all(exchange->body(), SIZE_MAX, scope.loop().now() + 5s);
  if (!all) state.error = all.error();
  EXPECT_TRUE(session->closing());
  session.reset();
  EXPECT_FALSE(exchange->upload().finish(nullptr));
  co_return {};
}

TEST_F(H2, AConnectionLostMidBodyIsAnErrorNotAnEnd) {
  Wire wire;
  Flood flooding;
  wire.handler = {&flooding, &flood};
  wire.faults.reset_after_sent = 1'000'000;
  Aborter state;
  ASSERT_TRUE(run_connected(loop, wire, &body_is_cut, state));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->side, Side::upstream);
  EXPECT_EQ(state.error->code, Code::reset);
  EXPECT_EQ(state.error->retry, Retry::never);
  EXPECT_FALSE(wire.served);
}

io::Task<void> never_written(io::Scope& scope, Aborter& state) {
  auto pair = io::testing::memory_pair();
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}));
  pair.server->reset();
  Arena arena;
  CO_TRY(auto exchange, session->start(get(arena, "/"), false, {}, arena));
  auto response = co_await exchange->head(kNever);
  state.error = response.error();
  EXPECT_EQ(exchange->bytes_sent(), 0u);
  co_return {};
}

TEST_F(H2, ALossBeforeTheFirstByteMayBeRetried) {
  Aborter state;
  ASSERT_TRUE(loop.run(io::with_scope(never_written, std::ref(state))));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->retry, Retry::if_unsent);
}

io::Task<void> outlives(io::Scope& scope, std::unique_ptr<ClientSession>& session, std::unique_ptr<Exchange>& kept) {
  static Arena arena;
  CO_TRY(kept, session->start(get(arena, "/wait"), false, {}, arena));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  scope.cancel();
  co_return {};
}

TEST_F(H2, AnExchangeMayOutliveEverything) {
  Wire wire;
  Waiter state;
  wire.handler = {&state, &wait_for_ever};
  std::unique_ptr<Exchange> kept;
  (void)run_connected(loop, wire, &outlives, kept);
  ASSERT_TRUE(kept);
  EXPECT_EQ(state.ended, Code::cancelled);
  EXPECT_EQ(kept->body().pull(1).state, Pull::failed);
  EXPECT_FALSE(kept->body().error().detail.empty());
  EXPECT_GT(kept->bytes_sent(), 0u);
  kept.reset();
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

io::Task<void> reset_many(io::Scope& scope, std::unique_ptr<ClientSession>& session, int& sent) {
  for (int i = 0; i < 3000 && !session->closing(); ++i) {
    Arena arena;
    auto exchange = session->start(get(arena, "/wait"), false, {}, arena);
    if (!exchange) break;
    ++sent;
    CO_TRY_VOID(co_await io::yield());
    exchange->reset();
    CO_TRY_VOID(co_await io::yield());
  }
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  EXPECT_TRUE(session->closing());
  co_return {};
}

io::Task<void> never_answers(void*, ServerStream&) { co_return co_await io::sleep_until(kNever - 1s); }

TEST_F(H2, RapidResetsEndTheConnection) {
  Wire wire;
  wire.handler = {nullptr, &never_answers};
  int sent = 0;
  ASSERT_TRUE(run_connected(loop, wire, &reset_many, sent));
  EXPECT_GE(sent, 1000);
  EXPECT_LT(sent, 1500);
}

}  // namespace
}  // namespace weft::http::h2
