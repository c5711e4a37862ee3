// Peers that flood a connection: each kind has an allowance, and beyond it the connection ends with ENHANCE_YOUR_CALM,
// is counted by its kind, and costs no more.
#include "http/h2/flood.h"

#include "http/h2/testing/frames.h"
#include "http/h2/testing/peer.h"
#include "io/scope.h"

namespace weft::http::h2 {
namespace {

using H2Flood = LoopTest;

constexpr uint32_t kCalm = 0xb;

io::Task<void> waits(void*, ServerStream&) { co_return co_await io::sleep_until(kNever - 1s); }

struct Flooding {
  explicit Flooding(std::string said) : bytes(std::move(said)) {}
  std::string bytes;
  std::string kind;  // as the server counted it
  Result<void> served = fail(Code::internal, Side::local, "still serving");
  std::vector<Frame> heard;
};

io::Task<void> serve_flood(std::unique_ptr<io::Stream> stream, Flooding& flooding) {
  Handler handler{.context = &flooding, .serve = &waits, .flooded = [](void* context, std::string_view kind) {
                    static_cast<Flooding*>(context)->kind += kind;
                  }};
  flooding.served = co_await serve(*stream, {handler, {}, nullptr, {}});
  co_return {};
}

io::Task<void> flood_it(io::Scope& scope, Flooding& flooding) {
  auto pair = io::testing::memory_pair();
  scope.spawn(serve_flood(std::move(pair.server), flooding));
  CO_TRY_VOID(co_await io::write_all(*pair.client, greeting() + flooding.bytes, scope.loop().now() + 10s));
  CO_TRY(const std::string heard, co_await listen(*pair.client, scope.loop().now() + 1s));
  flooding.heard = frames_of(heard);
  pair.client.reset();
  co_return co_await scope.join();
}

std::string times(int count, const std::string& bytes) {
  std::string all;
  for (int i = 0; i < count; ++i) all += bytes;
  return all;
}

using ForStream = std::string (*)(uint32_t id);
std::string streams(int count, ForStream open, ForStream then) {
  std::string all;
  for (uint32_t id = 1; count > 0; --count, id += 2) all += open(id) + then(id);
  return all;
}
std::string reset_it(uint32_t id) { return frame(kReset, 0, id, be32(kCancel)); }
// More body than was announced: we have to reset the stream ourselves, with its task begun (CVE-2025-8671).
std::string exceed_it(uint32_t id) { return frame(kData, 0, id, "more"); }

std::string open_stream(uint32_t id) { return frame(kHeaders, kEndHeaders, id, kGetBlock); }
std::string open_for_one_byte(uint32_t id) {
  return frame(kHeaders, kEndHeaders, id,
               std::string(kGetBlock) +
                   "\x0f\x0d\x01"
                   "1");
}

std::string continued(int count) {
  return frame(kHeaders, 0, 1, kGetBlock) + times(count, frame(kContinuation, 0, 1, "\x82"));
}

// One field of 4000 bytes, and then a byte for each repetition of it.
std::string bomb(int repetitions) {
  const std::string field = std::string(
                                "\x40\x01"
                                "b"
                                "\x7f\xa1\x1e",
                                6) +
                            std::string(4000, 'x');
  return frame(kHeaders, kEndHeaders | kEndStream, 1,
               std::string(kGetBlock) + field + std::string(static_cast<size_t>(repetitions), '\xbe'));
}

const std::string kPingFrame = frame(kPing, 0, 0, "12345678");
const std::string kEmptyData = frame(kData, 0, 1);
const std::string kOnlyPadding = frame(kData, kPadded, 1, std::string("\x01\0", 2));
const std::string kPriorityFrame = frame(kPriority, 0, 1, std::string("\0\0\0\0\x10", 5));

struct Kind {
  std::string_view name;
  std::string too_much;
  std::string well_within;
};

std::vector<Kind> kinds() {
  return {
      {"resets", streams(1200, get_frame, reset_it), streams(400, get_frame, reset_it)},
      {"resets", streams(1200, open_for_one_byte, exceed_it), streams(400, open_for_one_byte, exceed_it)},
      {"pings", times(300, kPingFrame), times(100, kPingFrame)},
      {"settings", times(150, frame(kSettings, 0, 0)), times(50, frame(kSettings, 0, 0))},
      {"priorities", times(1200, kPriorityFrame), times(500, kPriorityFrame)},
      {"window_updates", times(1200, frame(kWindowUpdate, 0, 0, be32(1))),
       times(500, frame(kWindowUpdate, 0, 0, be32(1)))},
      {"empty_frames", open_stream(1) + times(300, kEmptyData), open_stream(1) + times(100, kEmptyData)},
      {"empty_frames", open_stream(1) + times(300, kOnlyPadding), open_stream(1) + times(100, kOnlyPadding)},
      {"continuations", continued(9), continued(7) + frame(kContinuation, kEndHeaders, 1)},
      {"header_bytes", bomb(100), bomb(20)},
  };
}

TEST_F(H2Flood, EachKindEndsTheConnectionWithEnhanceYourCalm) {
  for (const Kind& kind : kinds()) {
    Flooding flooding{kind.too_much};
    ASSERT_TRUE(loop.run(io::with_scope(flood_it, std::ref(flooding)))) << kind.name;
    EXPECT_EQ(flooding.kind, kind.name);
    EXPECT_EQ(flooding.served.error().code, Code::limit) << kind.name;
    EXPECT_EQ(flooding.served.error().side, Side::downstream) << kind.name;
    const auto goaways = only(flooding.heard, kGoaway);
    ASSERT_EQ(goaways.size(), 1u) << kind.name;
    EXPECT_EQ(goaways[0].number(4), kCalm) << kind.name;
  }
}

TEST_F(H2Flood, WhatIsWithinTheAllowanceEndsNothing) {
  for (const Kind& kind : kinds()) {
    Flooding flooding{kind.well_within};
    ASSERT_TRUE(loop.run(io::with_scope(flood_it, std::ref(flooding)))) << kind.name;
    EXPECT_EQ(flooding.kind, "") << kind.name;
    EXPECT_TRUE(only(flooding.heard, kGoaway).empty()) << kind.name;
  }
}

// An upstream may flood, too.
struct Ping {
  std::string kind;
  std::optional<Error> error;
};
io::Task<void> pinging_server(std::unique_ptr<io::Stream> stream) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY_VOID(co_await io::write_all(*stream, frame(kSettings, 0, 0), loop.now() + 1s));
  std::array<std::byte, 4096> request;
  CO_TRY_VOID(co_await io::read_some(*stream, request, loop.now() + 1s));
  CO_TRY_VOID(co_await io::write_all(*stream, times(300, kPingFrame), loop.now() + 1s));
  CO_TRY([[maybe_unused]] const std::string heard, co_await listen(*stream, loop.now() + 10s));
  co_return {};
}
io::Task<void> ask_it(io::Scope& scope, Ping& ping) {
  auto pair = io::testing::memory_pair();
  scope.spawn(pinging_server(std::move(pair.server)));
  const FloodHook hook{&ping, [](void* context, const io::Address&, std::string_view kind) {
                         static_cast<Ping*>(context)->kind = kind;
                       }};
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}, hook));
  auto answer = co_await fetch(*session, "/", "");
  if (!answer) ping.error = answer.error();
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H2Flood, AnUpstreamThatFloodsIsLeft) {
  Ping ping;
  ASSERT_TRUE(loop.run(io::with_scope(ask_it, std::ref(ping))));
  EXPECT_EQ(ping.kind, "pings");
  ASSERT_TRUE(ping.error);
  EXPECT_EQ(ping.error->code, Code::limit);
  EXPECT_EQ(ping.error->side, Side::upstream);
}

// Gives up as many as it may while somebody else waits for an answer on the same connection.
io::Task<void> give_up_many(io::Scope& scope, std::unique_ptr<ClientSession>& session, uint32_t& sent) {
  Arena others;
  CO_TRY(auto bystander, session->start(get(others, "/wait"), false, {}, others));
  for (; sent < 3000 && !session->closing(); ++sent) {
    Arena arena;
    CO_TRY(auto exchange, session->start(get(arena, "/wait"), false, {}, arena));
    CO_TRY_VOID(co_await io::yield());
    exchange.reset();
    CO_TRY_VOID(co_await io::yield());
  }
  EXPECT_TRUE(session->closing());
  EXPECT_EQ(session->start(get(others, "/"), false, {}, others).error().retry, Retry::safe);
  const auto answer = co_await bystander->head(scope.loop().now() + 5s);
  EXPECT_EQ(answer.error().code, Code::deadline) << "it is waited for: " << to_string(answer.error());
  co_return {};
}

TEST_F(H2Flood, ASessionIsLeftBeforeItsPeerTakesWhatItGivesUpForOne) {
  Wire wire;
  wire.handler = {
      .context = nullptr, .serve = &waits, .flooded = [](void*, std::string_view kind) { ADD_FAILURE() << kind; }};
  uint32_t sent = 0;
  ASSERT_TRUE(run_connected(loop, wire, &give_up_many, sent));
  EXPECT_EQ(sent, kMostGivenUp);
}

io::Task<void> goodbye_server(std::unique_ptr<io::Stream> stream) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY_VOID(co_await io::write_all(*stream, frame(kSettings, 0, 0), loop.now() + 1s));
  std::array<std::byte, 4096> request;
  CO_TRY_VOID(co_await io::read_some(*stream, request, loop.now() + 1s));
  const std::string goaway = be32(1) + be32(kCalm) + "too many\nresets";
  co_return co_await io::write_all(*stream, frame(kGoaway, 0, 0, goaway), loop.now() + 1s);
}
io::Task<void> ask_who_leaves(io::Scope& scope, std::optional<Error>& error) {
  auto pair = io::testing::memory_pair();
  scope.spawn(goodbye_server(std::move(pair.server)));
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}));
  auto answer = co_await fetch(*session, "/", "");
  if (!answer) error = answer.error();
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H2Flood, WhatThePeerSaysOfItsEndIsTold) {
  std::optional<Error> error;
  ASSERT_TRUE(loop.run(io::with_scope(ask_who_leaves, std::ref(error))));
  ASSERT_TRUE(error);
  EXPECT_EQ(error->detail, "the peer closed the connection (GOAWAY ENHANCE_YOUR_CALM: too many?resets)");
}

TEST(FloodGuard, AllowancesComeBackWithTime) {
  FloodGuard guard(64 * 1024);
  TimePoint now{1h};
  int taken = 0;
  while (guard.take(Flood::pings, now)) ++taken;
  EXPECT_EQ(taken, 200);
  now += 3s;
  for (taken = 0; guard.take(Flood::pings, now);) ++taken;
  EXPECT_EQ(taken, 29) << "ten a second, less the one that was too many";
  now += 24h;
  for (taken = 0; guard.take(Flood::pings, now);) ++taken;
  EXPECT_EQ(taken, 200) << "no more than a burst";
}

TEST(FloodGuard, ABusyConnectionEarnsWhatItsPeerAnswersWith) {
  FloodGuard guard(64 * 1024);
  const TimePoint now{1h};
  for (int i = 0; i < 100'000; ++i) {
    guard.sent_frame();
    for (int update = 0; update < 2; ++update) ASSERT_TRUE(guard.take(Flood::window_updates, now));
    ASSERT_TRUE(guard.take(Flood::pings, now)) << "gRPC asks how far the path reaches whenever data comes";
    guard.finished_stream();
    ASSERT_TRUE(guard.take(Flood::resets, now)) << "half of all streams may be cancelled";
  }
}

}  // namespace
}  // namespace weft::http::h2
