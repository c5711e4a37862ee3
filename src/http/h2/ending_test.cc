// How streams and connections end: given up, refused, drained, idle, lost, silent; and what each side learns of it.
#include "http/h2/testing/frames.h"
#include "http/h2/testing/handlers.h"

namespace weft::http::h2 {
namespace {

using H2Ending = LoopTest;

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

TEST_F(H2Ending, AResetByTheClientCancelsTheHandler) {
  Wire wire;
  Waiter state;
  wire.handler = {&state, &wait_for_ever};
  ASSERT_TRUE(run_connected(loop, wire, &start_and_drop, state));
}
struct Aborter {
  std::optional<Error> error;
};
io::Task<void> aborts(void*, ServerStream& stream) {
  stream.abort();
  co_return {};
}
io::Task<void> see_the_abort(io::Scope&, std::unique_ptr<ClientSession>& session, Aborter& state) {
  auto answer = co_await fetch(*session, "/", "");
  if (!answer) state.error = answer.error();
  co_return {};
}

TEST_F(H2Ending, AnAbortIsAResetThatMayHaveHadAnEffect) {
  Wire wire;
  Aborter state;
  wire.handler = {&state, &aborts};
  ASSERT_TRUE(run_connected(loop, wire, &see_the_abort, state));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->side, Side::upstream);
  EXPECT_EQ(state.error->code, Code::reset);
  EXPECT_EQ(state.error->retry, Retry::never);
}

io::Task<void> forgets_to_answer(void*, ServerStream&) { co_return {}; }

TEST_F(H2Ending, AHandlerThatDoesNotAnswerResetsTheStream) {
  Wire wire;
  Aborter state;
  wire.handler = {nullptr, &forgets_to_answer};
  ASSERT_TRUE(run_connected(loop, wire, &see_the_abort, state));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->code, Code::reset);
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

TEST_F(H2Ending, DrainFinishesWhatIsInFlight) {
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

TEST_F(H2Ending, AnIdleConnectionIsClosedByEitherSide) {
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

TEST_F(H2Ending, AConnectionLostMidBodyIsAnErrorNotAnEnd) {
  Wire wire;
  Torrent torrent;
  wire.handler = {&torrent, &pour};
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

TEST_F(H2Ending, ALossBeforeTheFirstByteMayBeRetried) {
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

TEST_F(H2Ending, AnExchangeMayOutliveEverything) {
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

// A peer made by hand: what it hears while a server answers its one request after a second and drains meanwhile.
struct ByHand {
  Limits limits;
  Drain drain;
  Crowd crowd;
  Result<void> served = fail(Code::internal, Side::local, "still serving");
  TimePoint ended;
  std::vector<Frame> heard;
};

io::Task<void> serve_by_hand(std::unique_ptr<io::Stream> stream, ByHand& state) {
  io::Loop& loop = co_await io::current_loop();
  state.served = co_await serve(*stream, {{&state.crowd, &take_a_second}, state.limits, &state.drain, {}});
  state.ended = loop.now();
  co_return {};
}

io::Task<void> hear_the_drain(io::Scope& scope, ByHand& state) {
  auto pair = io::testing::memory_pair();
  scope.spawn(serve_by_hand(std::move(pair.server), state));
  io::Loop& loop = scope.loop();
  CO_TRY_VOID(co_await io::write_all(*pair.client, greeting() + get_frame(1), loop.now() + 1s));
  CO_TRY_VOID(co_await io::sleep_until(loop.now() + 500ms));
  state.drain.begin();
  CO_TRY(std::string heard, co_await listen(*pair.client, loop.now() + 100ms));
  auto first = frames_of(heard);
  EXPECT_EQ(only(first, kGoaway).size(), 1u);
  EXPECT_EQ(only(first, kGoaway).at(0).number(0), 0x7fffffffu) << "the first only announces";
  EXPECT_EQ(only(first, kGoaway).at(0).number(4), kNoError);
  // A request that was on its way is still taken; then the answer to the PING says that none is.
  CO_TRY_VOID(co_await io::write_all(*pair.client, get_frame(3), loop.now() + 1s));
  const std::string asked = only(first, kPing).at(0).payload;
  CO_TRY_VOID(co_await io::write_all(*pair.client, frame(kPing, kAck, 0, asked) + get_frame(5), loop.now() + 1s));
  CO_TRY(heard, co_await listen(*pair.client, loop.now() + 5s));
  state.heard = frames_of(heard);
  pair.client.reset();
  co_return co_await scope.join();
}

TEST_F(H2Ending, ADrainIsAnnouncedAndThenFinal) {
  ByHand state;
  ASSERT_TRUE(loop.run(io::with_scope(hear_the_drain, std::ref(state))));
  const auto goaways = only(state.heard, kGoaway);
  ASSERT_EQ(goaways.size(), 1u);
  const uint32_t last = goaways[0].number(0);
  EXPECT_TRUE(last == 3 || last == 5) << "what came before it was sent is served: " << last;
  EXPECT_EQ(state.crowd.done, last == 3 ? 2 : 3);
  EXPECT_EQ(only(state.heard, kHeaders).size(), last == 3 ? 2u : 3u);
  EXPECT_TRUE(state.served) << to_string(state.served.error());
}

io::Task<void> says_no_more(io::Scope& scope, ByHand& state) {
  auto pair = io::testing::memory_pair();
  scope.spawn(serve_by_hand(std::move(pair.server), state));
  CO_TRY_VOID(co_await io::write_all(*pair.client, greeting(), scope.loop().now() + 1s));
  CO_TRY(const std::string heard, co_await listen(*pair.client, kNever));
  state.heard = frames_of(heard);
  pair.client.reset();
  co_return co_await scope.join();
}

TEST_F(H2Ending, APeerThatAnswersNoPingIsGivenUp) {
  ByHand state;
  state.limits.ping_interval = 10s;
  state.limits.ping_timeout = 5s;
  const TimePoint start = loop.now();
  ASSERT_TRUE(loop.run(io::with_scope(says_no_more, std::ref(state))));
  EXPECT_EQ(only(state.heard, kPing).size(), 1u);
  EXPECT_GE(state.ended - start, 15s);
  EXPECT_LT(state.ended - start, 25s);
}

io::Task<void> silent_server(std::unique_ptr<io::Stream> stream) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY_VOID(co_await io::write_all(*stream, frame(kSettings, 0, 0), loop.now() + 1s));
  CO_TRY([[maybe_unused]] const std::string heard, co_await listen(*stream, kNever));
  co_return {};
}
io::Task<void> wait_for_the_dead(io::Scope& scope, Aborter& state) {
  auto pair = io::testing::memory_pair();
  scope.spawn(silent_server(std::move(pair.server)));
  Limits limits;
  limits.ping_interval = 10s;
  limits.ping_timeout = 5s;
  CO_TRY(auto session, start_session(scope, std::move(pair.client), limits));
  Arena arena;
  CO_TRY(auto exchange, session->start(get(arena, "/"), false, {}, arena));
  auto head = co_await exchange->head(scope.loop().now() + 1h);
  state.error = head.error();
  EXPECT_TRUE(session->closing());
  co_return {};
}

TEST_F(H2Ending, AnUpstreamThatAnswersNoPingIsGivenUpWithItsRequests) {
  Aborter state;
  const TimePoint start = loop.now();
  ASSERT_TRUE(loop.run(io::with_scope(wait_for_the_dead, std::ref(state))));
  ASSERT_TRUE(state.error);
  EXPECT_EQ(state.error->code, Code::reset);
  EXPECT_EQ(state.error->detail, "the peer did not answer a PING within 5000 ms");
  EXPECT_EQ(state.error->retry, Retry::never) << "it may have been processed";
  EXPECT_GE(loop.now() - start, 15s);
  EXPECT_LT(loop.now() - start, 25s);
}

io::Task<void> listening_server(std::unique_ptr<io::Stream> stream, ByHand& state) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY_VOID(co_await io::write_all(*stream, frame(kSettings, 0, 0), loop.now() + 1s));
  CO_TRY(const std::string heard, co_await listen(*stream, loop.now() + 100s));
  state.heard = frames_of(heard.substr(heard.find("\r\n\r\nSM\r\n\r\n") + 10));
  CO_TRY([[maybe_unused]] const std::string rest, co_await listen(*stream, kNever));
  co_return {};
}
io::Task<void> idle_then_ask(io::Scope& scope, ByHand& state) {
  auto pair = io::testing::memory_pair();
  scope.spawn(listening_server(std::move(pair.server), state));
  Limits limits;
  limits.ping_interval = 10s;
  limits.ping_timeout = 5s;
  limits.ping_in_use_only = true;
  CO_TRY(auto session, start_session(scope, std::move(pair.client), limits));
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 200s));
  EXPECT_FALSE(session->closing());
  EXPECT_TRUE(only(state.heard, kPing).empty());
  Arena arena;
  CO_TRY(auto exchange, session->start(get(arena, "/"), false, {}, arena));
  const TimePoint asked = scope.loop().now();
  auto head = co_await exchange->head(asked + 1h);
  EXPECT_EQ(head.error().detail, "the peer did not answer a PING within 5000 ms");
  EXPECT_GE(scope.loop().now() - asked, 5s);
  EXPECT_LE(scope.loop().now() - asked, 16s) << "one round of the idle connection, then the PING's time";
  co_return {};
}

TEST_F(H2Ending, AnIdleUpstreamIsNotPingedWhereOnlyCallsCount) {
  ByHand state;
  ASSERT_TRUE(loop.run(io::with_scope(idle_then_ask, std::ref(state))));
}

TEST_F(H2Ending, PingsKeepNoIdleConnectionOpen) {
  Wire wire;
  Crowd crowd;
  wire.handler = {&crowd, &take_a_second};
  wire.server_limits.ping_interval = wire.client_limits.ping_interval = 5s;
  wire.server_limits.idle = 60s;
  DrainCase state{&wire, &crowd};
  auto ran = run_connected(loop, wire, &one_then_idle, state);
  ASSERT_TRUE(ran) << to_string(ran.error());
}
}  // namespace
}  // namespace weft::http::h2
