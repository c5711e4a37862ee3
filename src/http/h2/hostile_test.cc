// Peers that do not speak HTTP/2, stop in the middle, take nothing, or leave early: every one ends in an error within a
// stated time, none in a crash.
#include "base/random.h"
#include "http/h2/testing/frames.h"
#include "http/h2/testing/peer.h"
#include "io/scope.h"

namespace weft::http::h2 {
namespace {

using H2Hostile = LoopTest;

constexpr std::string_view kEmptySettings("\0\0\0\4\0\0\0\0\0", 9);
// HEADERS of stream 1 with 32 bytes of block to come.
constexpr std::string_view kBegunHeaders("\0\0\x20\1\4\0\0\0\1", 9);

io::Task<void> answers(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 200;
  co_return stream.respond(head, true);
}

struct Said {
  explicit Said(std::string said, Handler by = {nullptr, &answers}) : bytes(std::move(said)), handler(by) {}
  std::string bytes;
  Handler handler;
  io::testing::Faults faults;
  Result<void> served;
  Duration took{};
};

// Writes some bytes to a server and then only waits for it to end.
io::Task<void> say(io::Scope& scope, Said& said) {
  auto pair = io::testing::memory_pair(said.faults);
  auto client = std::move(pair.client);
  CO_TRY_VOID(co_await io::write_all(*client, said.bytes, scope.loop().now() + 1s));
  const TimePoint start = scope.loop().now();
  said.served = co_await serve(*pair.server, {said.handler, {}, nullptr, {}});
  said.took = scope.loop().now() - start;
  co_return {};
}

TEST_F(H2Hostile, WhatIsNotHttp2IsRefusedAtOnce) {
  Said said{"GET / HTTP/1.1\r\nHost: x\r\n\r\n"};
  ASSERT_TRUE(loop.run(io::with_scope(say, std::ref(said))));
  EXPECT_EQ(said.served.error().code, Code::protocol);
  EXPECT_EQ(said.served.error().side, Side::downstream);
}

TEST_F(H2Hostile, AFrameAgainstTheRulesIsAnsweredByGoaway) {
  Said said{std::string(kPreface) + std::string(kEmptySettings) +
            std::string("\0\0\1\0\1\0\0\0\7x", 10)};  // DATA of an idle stream
  ASSERT_TRUE(loop.run(io::with_scope(say, std::ref(said))));
  EXPECT_EQ(said.served.error().code, Code::protocol);
}

TEST_F(H2Hostile, SilenceAndHalfHeadsEndAfterHeadTime) {
  for (const std::string& bytes :
       {std::string(), std::string(kPreface),
        std::string(kPreface) + std::string(kEmptySettings) + std::string(kBegunHeaders) + "\x82"}) {
    Said said{bytes};
    ASSERT_TRUE(loop.run(io::with_scope(say, std::ref(said))));
    EXPECT_EQ(said.served.error().code, Code::deadline);
    EXPECT_GE(said.took, 30s);
    EXPECT_LT(said.took, 40s);
  }
}

io::Task<void> sends_without_end(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 200;
  CO_TRY_VOID(stream.respond(head, false));
  for (;;) {
    Bytes piece(std::string(10'000, 'x'));
    CO_TRY(bool all, stream.sink().push(piece));
    if (!all) CO_TRY_VOID(co_await stream.sink().writable().wait(kNever));
  }
}

TEST_F(H2Hostile, APeerThatTakesNoBytesIsGivenUp) {
  const std::string get("\0\0\6\1\5\0\0\0\1\x82\x86\x84\x41\1x", 15);  // HEADERS: GET http://x/
  Said said(std::string(kPreface) + std::string(kEmptySettings) + get, {nullptr, &sends_without_end});
  said.faults.capacity = 2'000;
  ASSERT_TRUE(loop.run(io::with_scope(say, std::ref(said))));
  EXPECT_EQ(said.served.error().code, Code::deadline);
  EXPECT_GE(said.took, 2min);
  EXPECT_LT(said.took, 3min);
}

struct Spoken {
  std::string bytes;
  std::vector<Frame> heard;
  Handler handler = {nullptr, &answers};
};
io::Task<void> serve_answers(std::unique_ptr<io::Stream> stream, Handler handler) {
  (void)co_await serve(*stream, {handler, {}, nullptr, {}});
  co_return {};
}
io::Task<void> speak(io::Scope& scope, Spoken& spoken) {
  auto pair = io::testing::memory_pair();
  scope.spawn(serve_answers(std::move(pair.server), spoken.handler));
  CO_TRY_VOID(co_await io::write_all(*pair.client, greeting() + spoken.bytes, scope.loop().now() + 1s));
  CO_TRY(const std::string heard, co_await listen(*pair.client, scope.loop().now() + 1s));
  spoken.heard = frames_of(heard);
  pair.client.reset();
  co_return co_await scope.join();
}

std::string field(std::string_view name, std::string_view value) {
  return std::string(1, '\0') + static_cast<char>(name.size()) + std::string(name) + static_cast<char>(value.size()) +
         std::string(value);
}

TEST_F(H2Hostile, AConnectionSpecificHeaderIsMalformedAndItsNeighboursAreServed) {
  const std::pair<std::string_view, std::string_view> bad[] = {
      {"connection", "close"},
      {"keep-alive", "timeout=5"},
      {"proxy-connection", "close"},
      {"transfer-encoding", "chunked"},
      {"upgrade", "websocket"},
      {"te", "gzip"},
      {"X-Upper", "1"},
      {"x", " padded"},
  };
  for (const auto& [name, value] : bad) {
    Spoken spoken{frame(kHeaders, kEndHeaders | kEndStream, 1, std::string(kGetBlock) + field(name, value)) +
                      frame(kHeaders, kEndHeaders | kEndStream, 3, std::string(kGetBlock) + field("te", "trailers")),
                  {}};
    ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
    const auto resets = only(spoken.heard, kReset);
    ASSERT_EQ(resets.size(), 1u) << name;
    EXPECT_EQ(resets[0].stream, 1u) << name;
    EXPECT_EQ(resets[0].number(0), kProtocolError) << name;
    const auto heads = only(spoken.heard, kHeaders);
    ASSERT_EQ(heads.size(), 1u) << name;
    EXPECT_EQ(heads[0].stream, 3u) << name;
  }
}

// What a policy is judged by must be what the next reader reads, be that one of HTTP/1.
TEST_F(H2Hostile, ATargetThatHttp1WouldNotTakeIs400) {
  constexpr std::string_view kGet = "\x82";
  struct Case {
    std::string_view scheme, authority, path, status;  // as an index of the static table: 200, 400
  };
  const Case cases[] = {
      {"http", "shop", "/a?b=%20", "\x88"}, {"https", "shop:8443", "/", "\x88"},
      {"http", "[::1]:80", "/", "\x88"},    {"http", "shop", "/public#/admin", "\x8c"},
      {"http", "shop", "/a\"b", "\x88"},    {"http", "shop", "/a<b>?{|}", "\x88"},
      {"http", "shop", "/\xff", "\x8c"},    {"http", "shop@evil", "/", "\x8c"},
      {"http", "shop:80:90", "/", "\x8c"},  {"http", "a,b", "/", "\x8c"},
      {"http", "shop.", "/", "\x88"},       {"http", "shop..", "/", "\x8c"},
      {"http", "shop..:443", "/", "\x8c"},  {"http", ".shop", "/", "\x8c"},
      {"http", ".", "/", "\x8c"},           {"http", "a..b", "/", "\x8c"},
      {"foo", "shop", "/", "\x8c"},         {"foo", "shop", "http://shop/admin", "\x8c"},
  };
  for (const Case& one : cases) {
    const std::string block = std::string(kGet) + field(":scheme", one.scheme) + field(":authority", one.authority) +
                              field(":path", one.path);
    Spoken spoken{frame(kHeaders, kEndHeaders | kEndStream, 1, block), {}};
    ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
    const auto heads = only(spoken.heard, kHeaders);
    ASSERT_EQ(heads.size(), 1u) << one.authority << one.path;
    EXPECT_EQ(heads[0].payload.substr(0, 1), one.status) << one.scheme << "://" << one.authority << one.path;
  }
}

// What came with the request's trailers, or why they did not come.
struct Trailed {
  std::string names;
  std::optional<Error> error;
};
io::Task<void> reads_trailers(void* context, ServerStream& stream) {
  auto& trailed = *static_cast<Trailed*>(context);
  auto body = co_await read_all(stream.body(), 100, kNever);
  if (!body) {
    trailed.error = body.error();
    co_return fail(body.error());
  }
  for (const Header& header : *stream.body().trailers()) trailed.names += fmt::format("{} ", header.name);
  co_return co_await answers(nullptr, stream);
}

std::string with_trailers(const std::string& block) {
  return frame(kHeaders, kEndHeaders, 1, kGetBlock) + frame(kData, 0, 1, "x") +
         frame(kHeaders, kEndHeaders | kEndStream, 1, block);
}

TEST_F(H2Hostile, ATrailerThatFramesOrRoutesAMessageIsMalformed) {
  for (const std::string_view name : {"content-length", "host", "trailer"}) {
    Trailed trailed;
    Spoken spoken{with_trailers(field("x-sum", "7") + field(name, "1")), {}, {&trailed, &reads_trailers}};
    ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
    ASSERT_TRUE(trailed.error) << name << " came through among: " << trailed.names;
    EXPECT_EQ(trailed.error->code, Code::protocol) << name;
    const auto resets = only(spoken.heard, kReset);
    ASSERT_EQ(resets.size(), 1u) << name;
    EXPECT_EQ(resets[0].number(0), kProtocolError) << name;
  }
}

TEST_F(H2Hostile, WhatMeansNothingInATrailerIsDropped) {
  Trailed trailed;
  Spoken spoken{with_trailers(field("authorization", "me") + field("x-weft-app", "unreached") +
                              field("x-weft-mesh", "1") + field("x-sum", "7")),
                {},
                {&trailed, &reads_trailers}};
  ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
  EXPECT_FALSE(trailed.error);
  EXPECT_EQ(trailed.names, "x-sum ");
}

std::string many_fields(int count) {
  std::string block;
  for (int i = 0; i < count; ++i) block += field("x", "y");
  return block;
}

TEST_F(H2Hostile, TrailersBeyondTheLimitsAreNotCut) {
  Trailed trailed;
  Spoken spoken{with_trailers(many_fields(101)), {}, {&trailed, &reads_trailers}};
  ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
  ASSERT_TRUE(trailed.error) << "cut: " << trailed.names;
  EXPECT_EQ(trailed.error->code, Code::limit);
  EXPECT_EQ(only(spoken.heard, kReset).size(), 1u);
}

io::Task<void> tells_no_length(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 204;
  head.headers.add(Token::content_length, "5");
  co_return stream.respond(head, true);
}

TEST_F(H2Hostile, A204HasNoLength) {
  Spoken spoken{get_frame(1), {}, {nullptr, &tells_no_length}};
  ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
  const auto heads = only(spoken.heard, kHeaders);
  ASSERT_EQ(heads.size(), 1u);
  EXPECT_EQ(heads[0].payload, "\x89") << "the status alone";
}

struct Refusals {
  std::vector<uint16_t> statuses;
  std::string why;
};
void take_refusal(void* context, const Refusal& refusal) {
  auto& refusals = *static_cast<Refusals*>(context);
  refusals.statuses.push_back(refusal.status);
  refusals.why = refusal.why;
}

TEST_F(H2Hostile, ARefusedRequestIsToldWhyAndItsHandlerToo) {
  struct Case {
    std::string block;
    uint16_t status;
    std::string_view indexed, why;  // the status, if HPACK's static table has it
  };
  const std::string bad_path = "\x82" + field(":scheme", "http") + field(":authority", "a") + field(":path", "/\xff");
  const Case cases[] = {{std::string(kGetBlock) + many_fields(101), 431, "", "more than 100 header fields"},
                        {bad_path, 400, "\x8c", "the scheme, authority or path is none that a request can have"}};
  for (const Case& one : cases) {
    for (const bool grpc : {false, true}) {
      Refusals refusals;
      // It comes last, when the limit has been passed.
      Spoken spoken{frame(kHeaders, kEndHeaders | kEndStream, 1,
                          one.block + (grpc ? field("content-type", "application/grpc") : std::string())),
                    {},
                    {&refusals, &answers, &take_refusal}};
      ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
      EXPECT_EQ(refusals.statuses, std::vector<uint16_t>{one.status});
      EXPECT_NE(refusals.why.find(one.why), std::string::npos) << refusals.why;
      const auto heads = only(spoken.heard, kHeaders);
      ASSERT_EQ(heads.size(), 1u);
      std::string body;
      for (const Frame& data : only(spoken.heard, kData)) body += data.payload;
      EXPECT_EQ(body, grpc ? "" : refusals.why + "\n");
      EXPECT_EQ(heads[0].flags & kEndStream, grpc ? kEndStream : 0);
      EXPECT_TRUE(heads[0].payload.starts_with(grpc ? std::string_view("\x88") : one.indexed));
    }
  }
}

io::Task<void> notes_cookie(void* context, ServerStream& stream) {
  *static_cast<std::string*>(context) = stream.head().headers.get(Token::cookie).value_or("none");
  co_return co_await answers(nullptr, stream);
}

// As a browser with as many cookies sends it: over HTTP/1 it is one field.
TEST_F(H2Hostile, ACookieInCrumbsIsOneField) {
  struct Case {
    int crumbs, others;
    std::string_view status;
  };
  for (const Case& one : {Case{120, 99, "\x88"}, Case{0, 100, "\x88"}, Case{2, 100, ""}, Case{120, 100, ""}}) {
    std::string heard, crumbs, joined;
    for (int i = 0; i < one.crumbs; ++i) {
      crumbs += field("cookie", fmt::format("c{}=1", i));
      joined += fmt::format("{}c{}=1", i == 0 ? "" : "; ", i);
    }
    for (const bool first : {true, false}) {
      const std::string others = many_fields(one.others);
      Spoken spoken{frame(kHeaders, kEndHeaders | kEndStream, 1,
                          std::string(kGetBlock) + (first ? crumbs + others : others + crumbs)),
                    {},
                    {&heard, &notes_cookie}};
      ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
      const auto heads = only(spoken.heard, kHeaders);
      ASSERT_EQ(heads.size(), 1u);
      EXPECT_EQ(heads[0].payload.starts_with("\x88"), !one.status.empty()) << one.crumbs << '+' << one.others;
      if (one.crumbs > 0 && !one.status.empty()) EXPECT_EQ(heard, joined);
    }
  }
}

// Bytes bound them.
TEST_F(H2Hostile, CrumbsBeyondTheBytesOfAHeadAreTooLarge) {
  std::string heard;
  std::string crumbs;
  for (int i = 0; i < 2000; ++i) crumbs += field("cookie", "a=1");
  const std::string block = std::string(kGetBlock) + crumbs;
  constexpr size_t kPiece = 16'000;
  Spoken spoken{frame(kHeaders, kEndStream, 1, block.substr(0, kPiece)) +
                    frame(kContinuation, kEndHeaders, 1, block.substr(kPiece)),
                {},
                {&heard, &notes_cookie}};
  ASSERT_TRUE(loop.run(io::with_scope(speak, std::ref(spoken))));
  const auto heads = only(spoken.heard, kHeaders);
  ASSERT_EQ(heads.size(), 1u);
  EXPECT_FALSE(heads[0].payload.starts_with("\x88"));
  EXPECT_EQ(heard, "");
}

// A server that answers with interim heads before the final one.
struct Interim {
  int count = 0;
  std::optional<Error> error;
  uint16_t status = 0;
};
io::Task<void> interim_server(std::unique_ptr<io::Stream> stream, int count) {
  const TimePoint deadline = (co_await io::current_loop()).now() + 1s;
  std::string said(kEmptySettings);
  for (int i = 0; i < count; ++i) said += frame(kHeaders, kEndHeaders, 1, field(":status", "103"));
  said += frame(kHeaders, kEndHeaders | kEndStream, 1, "\x88");
  std::array<std::byte, 4096> request;
  CO_TRY_VOID(co_await io::read_some(*stream, request, deadline));
  CO_TRY_VOID(co_await io::write_all(*stream, said, deadline));
  (void)co_await listen(*stream, deadline);
  co_return {};
}
io::Task<void> ask_an_interim_one(io::Scope& scope, Interim& interim) {
  auto pair = io::testing::memory_pair();
  scope.spawn(interim_server(std::move(pair.server), interim.count));
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}));
  Arena arena;
  {
    CO_TRY(auto exchange, session->start(get(arena, "/"), false, {}, arena));
    for (;;) {
      auto head = co_await exchange->head(scope.loop().now() + 1s);
      if (!head) {
        interim.error = head.error();
        break;
      }
      interim.status = (*head)->status;
      if (!(*head)->informational()) break;
    }
  }
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H2Hostile, InterimHeadsAreCounted) {
  Interim some{.count = 100, .error = {}};
  ASSERT_TRUE(loop.run(io::with_scope(ask_an_interim_one, std::ref(some))));
  EXPECT_EQ(some.status, 200);
  Interim many{.count = 101, .error = {}};
  ASSERT_TRUE(loop.run(io::with_scope(ask_an_interim_one, std::ref(many))));
  ASSERT_TRUE(many.error) << "it heard " << many.status;
  EXPECT_EQ(many.error->code, Code::protocol);
  EXPECT_EQ(many.error->detail, "more than 100 interim heads and no final one");
}

struct Garbage {
  Random random{7};
};
io::Task<void> noisy_server(std::unique_ptr<io::Stream> stream, Random& random) {
  io::Loop& loop = co_await io::current_loop();
  std::string noise = random.below(2) ? std::string(kEmptySettings) : std::string();
  for (uint32_t i = random.below(200); i > 0; --i) noise += static_cast<char>(random.below(random.below(2) ? 8 : 256));
  CO_TRY_VOID(co_await io::write_all(*stream, noise, loop.now() + 1s));
  co_return co_await io::sleep_until(loop.now() + 1s);
}
io::Task<void> ask_noise(io::Scope& scope, Garbage& garbage) {
  auto pair = io::testing::memory_pair();
  scope.spawn(noisy_server(std::move(pair.server), garbage.random));
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}));
  auto answer = co_await fetch(*session, "/", "body");
  EXPECT_FALSE(answer);
  co_return {};
}

TEST_F(H2Hostile, AServerOfNoiseIsAnErrorToItsClient) {
  Garbage garbage;
  for (int i = 0; i < 300; ++i) ASSERT_TRUE(loop.run(io::with_scope(ask_noise, std::ref(garbage))));
}

// A server that pushes though it was told not to; `acknowledges`: having said that it heard.
struct Pushing {
  bool acknowledges = false;
  std::string heard;
  std::optional<Error> error;
};
io::Task<void> pushing_server(std::unique_ptr<io::Stream> stream, Pushing& pushing) {
  const TimePoint deadline = (co_await io::current_loop()).now() + 1s;
  std::string said(kEmptySettings);
  if (pushing.acknowledges) said += frame(kSettings, kAck, 0);
  CO_TRY_VOID(co_await io::write_all(*stream, said, deadline));
  std::array<std::byte, 4096> request;
  CO_TRY(const size_t asked, co_await io::read_some(*stream, request, deadline));
  pushing.heard.assign(reinterpret_cast<const char*>(request.data()), asked);
  const std::string promise = frame(kPush, kEndHeaders, 1, be32(2) + std::string(kGetBlock));
  const std::string pushed = frame(kHeaders, kEndHeaders | kEndStream, 2, "\x88");
  CO_TRY_VOID(co_await io::write_all(*stream, promise + pushed, deadline));
  CO_TRY(const std::string rest, co_await listen(*stream, deadline));
  pushing.heard += rest;
  co_return {};
}
io::Task<void> ask_a_pushing_one(io::Scope& scope, Pushing& pushing) {
  auto pair = io::testing::memory_pair();
  scope.spawn(pushing_server(std::move(pair.server), pushing));
  CO_TRY(auto session, start_session(scope, std::move(pair.client), Limits{}));
  auto answer = co_await fetch(*session, "/", "");
  if (!answer) pushing.error = answer.error();
  session.reset();
  co_return co_await scope.join();
}

TEST_F(H2Hostile, AServerIsToldNotToPushAndLeftIfItDoes) {
  for (const bool acknowledges : {false, true}) {
    Pushing pushing{.acknowledges = acknowledges, .heard = {}, .error = {}};
    ASSERT_TRUE(loop.run(io::with_scope(ask_a_pushing_one, std::ref(pushing))));
    ASSERT_TRUE(pushing.heard.starts_with(kPreface));
    const auto heard = frames_of(std::string_view(pushing.heard).substr(kPreface.size()));
    const auto settings = only(heard, kSettings);
    ASSERT_FALSE(settings.empty());
    EXPECT_NE(settings[0].payload.find(std::string("\0\2\0\0\0\0", 6)), std::string::npos) << "ENABLE_PUSH is 0";
    ASSERT_TRUE(pushing.error);
    EXPECT_EQ(pushing.error->code, Code::protocol);
    EXPECT_EQ(pushing.error->side, Side::upstream);
    const auto goaways = only(heard, kGoaway);
    ASSERT_FALSE(goaways.empty());
    EXPECT_EQ(goaways[0].number(4), kProtocolError);
  }
}

io::Task<void> answer_after_a_second(void*, ServerStream& stream) {
  io::Loop& loop = co_await io::current_loop();
  CO_TRY_VOID(co_await io::sleep_until(loop.now() + 1s));
  co_return co_await answers(nullptr, stream);
}
io::Task<void> session_goes_first(io::Scope&, std::unique_ptr<ClientSession>& session, uint16_t& status) {
  Arena arena;
  CO_TRY(auto exchange, session->start(get(arena, "/"), false, {}, arena));
  session.reset();
  CO_TRY(ResponseHead * head, co_await exchange->head(kNever));
  status = head->status;
  co_return {};
}

TEST_F(H2Hostile, ADroppedSessionLetsItsExchangesFinish) {
  Wire wire;
  wire.handler = {nullptr, &answer_after_a_second};
  uint16_t status = 0;
  auto ran = run_connected(loop, wire, &session_goes_first, status);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(status, 200);
  EXPECT_TRUE(wire.served);
}

}  // namespace
}  // namespace weft::http::h2
