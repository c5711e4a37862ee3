// gRPC calls over an HTTP/2 session and server in memory.
#include "http/grpc/client.h"
#include "http/grpc/server.h"
#include "http/h2/testing/peer.h"

namespace weft::http::grpc {
namespace {

using h2::ClientSession;
using h2::Wire;
using Grpc = h2::LoopTest;

// Answers each message with itself twice over; "stop" ends the call with a status.
io::Task<void> doubles(void*, ServerStream& stream) {
  ServerCall call(stream, 100'000);
  for (;;) {
    auto message = co_await call.receive(kNever);
    if (!message) {
      if (call.finished()) co_return {};
      co_return fail(message.error());
    }
    if (!*message) co_return call.finish({});
    if (**message == "stop") co_return call.finish({StatusCode::failed_precondition, "50% done\nÜber"});
    CO_TRY_VOID(co_await call.send(**message + **message, kNever));
  }
}

struct Seen {
  std::vector<std::string> messages;
  std::optional<Error> error;
  Status status;
};

io::Task<void> unary(io::Scope&, std::unique_ptr<ClientSession>& session, Seen& seen) {
  CO_TRY(std::string answer, co_await call(*session, "istiod", "/a.B/C", {}, "abc", kNever));
  seen.messages.push_back(answer);
  auto failed = co_await call(*session, "istiod", "/a.B/C", {}, "stop", kNever);
  seen.error = failed.error();
  co_return {};
}

TEST_F(Grpc, UnaryCallsAndAStatusOfTheirOwn) {
  Wire wire;
  wire.handler = {nullptr, &doubles};
  Seen seen;
  auto ran = run_connected(loop, wire, &unary, seen);
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(seen.messages, (std::vector<std::string>{"abcabc"}));
  ASSERT_TRUE(seen.error);
  EXPECT_EQ(seen.error->code, Code::invalid);
  EXPECT_EQ(seen.error->detail, "gRPC FAILED_PRECONDITION: 50% done\nÜber");
}

io::Task<void> sends(ClientStream& stream, std::string message, int count) {
  for (int i = 0; i < count; ++i) CO_TRY_VOID(co_await stream.send(message, kNever));
  co_return stream.close_send();
}

io::Task<void> chat(io::Scope& scope, std::unique_ptr<ClientSession>& session, Seen& seen) {
  const std::pair<std::string_view, std::string_view> metadata[] = {{"x-who", "me"}};
  CO_TRY(auto stream, open_stream(*session, "istiod", "/a.B/C", metadata));
  // One at a time: an answer comes while the call stays open.
  CO_TRY_VOID(co_await stream->send("", kNever));
  CO_TRY(auto first, co_await stream->receive(kNever));
  EXPECT_EQ(first, "");
  EXPECT_EQ((co_await stream->receive(scope.loop().now() + 1s)).error().code, Code::deadline);
  // Then many, sent and received at once, larger than every window and buffer.
  scope.spawn(sends(*stream, std::string(30'000, 'm'), 20));
  for (;;) {
    CO_TRY(auto message, co_await stream->receive(kNever));
    if (!message) break;
    seen.messages.push_back(std::move(*message));
  }
  seen.status = stream->status();
  co_return {};
}

TEST_F(Grpc, MessagesFlowBothWaysUnderBackPressure) {
  Wire wire;
  wire.handler = {nullptr, &doubles};
  wire.server_limits.stream_window = wire.client_limits.stream_window = 5'000;
  wire.server_limits.widening = wire.client_limits.widening = 0;
  wire.faults.capacity = 3'000;
  Seen seen;
  auto ran = run_connected(loop, wire, &chat, seen);
  ASSERT_TRUE(ran) << to_string(ran.error());
  ASSERT_EQ(seen.messages.size(), 20u);
  for (const std::string& message : seen.messages) EXPECT_EQ(message, std::string(60'000, 'm'));
  EXPECT_TRUE(seen.status.ok());
}

io::Task<void> too_large(io::Scope&, std::unique_ptr<ClientSession>& session, Seen& seen) {
  auto failed = co_await call(*session, "istiod", "/a.B/C", {}, std::string(100'001, 'x'), kNever);
  seen.error = failed.error();
  co_return {};
}

TEST_F(Grpc, AMessageBeyondTheLimitIsRefusedBeforeItIsStored) {
  Wire wire;
  wire.handler = {nullptr, &doubles};
  Seen seen;
  ASSERT_TRUE(run_connected(loop, wire, &too_large, seen));
  ASSERT_TRUE(seen.error);
  EXPECT_EQ(seen.error->detail, "gRPC RESOURCE_EXHAUSTED: a message of 100001 bytes is larger than the 100000 taken");
}

io::Task<void> raw_body(io::Scope&, std::unique_ptr<ClientSession>& session, Seen& seen) {
  for (const std::string& body : {std::string("\1\0\0\0\1x", 6), std::string("\0\0\0\0\5x", 6)}) {
    Arena arena;
    RequestHead head = h2::get(arena, "/a.B/C", "POST");
    head.headers.add(Token::content_type, "application/grpc+proto");
    CO_TRY(auto exchange, session->start(head, true, {}, arena));
    Bytes bytes(body);
    CO_TRY([[maybe_unused]] bool all, exchange->upload().push(bytes));
    CO_TRY_VOID(exchange->upload().finish(nullptr));
    CO_TRY(ResponseHead * response, co_await exchange->head(kNever));
    seen.status = status_in(response->headers).value_or(Status{});
    seen.messages.push_back(std::string(name_of(seen.status.code)));
  }
  co_return {};
}

TEST_F(Grpc, CompressedAndBrokenMessagesAreRefusedByStatus) {
  Wire wire;
  wire.handler = {nullptr, &doubles};
  Seen seen;
  ASSERT_TRUE(run_connected(loop, wire, &raw_body, seen));
  EXPECT_EQ(seen.messages, (std::vector<std::string>{"UNIMPLEMENTED", "INTERNAL"}));
}

io::Task<void> not_grpc(void*, ServerStream& stream) {
  ResponseHead head(stream.arena());
  head.status = 503;
  co_return stream.respond(head, true);
}

TEST_F(Grpc, AnHttpErrorBecomesAStatus) {
  Wire wire;
  wire.handler = {nullptr, &not_grpc};
  Seen seen;
  ASSERT_TRUE(run_connected(loop, wire, &too_large, seen));
  ASSERT_TRUE(seen.error);
  EXPECT_EQ(seen.error->code, Code::unavailable);
}

// The handler is in the middle of receive() when the client drops the call.
struct Dropped {
  std::optional<Code> code;
};
io::Task<void> waits(void* context, ServerStream& stream) {
  ServerCall call(stream);
  CO_TRY_VOID(co_await call.send("hello", kNever));
  auto next = co_await call.receive(kNever);
  if (!next) static_cast<Dropped*>(context)->code = next.error().code;
  co_return {};
}
io::Task<void> drop_the_call(io::Scope& scope, std::unique_ptr<ClientSession>& session, Dropped& state) {
  {
    CO_TRY(auto stream, open_stream(*session, "istiod", "/a.B/C", {}));
    CO_TRY(auto hello, co_await stream->receive(kNever));
    EXPECT_EQ(hello, "hello");
    EXPECT_FALSE(state.code);
  }
  CO_TRY_VOID(co_await io::sleep_until(scope.loop().now() + 1s));
  EXPECT_EQ(state.code, Code::reset) << "who waits for the stream itself hears why; every other wait is cancelled";
  co_return {};
}

TEST_F(Grpc, DroppingTheStreamEndsTheServersCall) {
  Wire wire;
  Dropped state;
  wire.handler = {&state, &waits};
  ASSERT_TRUE(run_connected(loop, wire, &drop_the_call, state));
}

TEST(GrpcStatus, MessagesSurviveTheirEncoding) {
  const std::string text = "100% \n\t\"q\" ü \x7f";
  EXPECT_EQ(percent_encode(text), "100%25 %0A%09\"q\" %C3%BC %7F");
  EXPECT_EQ(percent_decode(percent_encode(text)), text);
  EXPECT_EQ(percent_decode("50% off %zz %4"), "50% off %zz %4");
}

TEST(GrpcStatus, TimeoutsAreReadAsTheSpecificationHasThem) {
  EXPECT_EQ(parse_timeout("100m"), Duration(100ms));
  EXPECT_EQ(parse_timeout("2H"), Duration(2h));
  EXPECT_TRUE(parse_timeout("99999999H"));
  for (const char* bad : {"", "m", "123456789S", "12", "1x", "-1S"}) EXPECT_FALSE(parse_timeout(bad)) << bad;
}

TEST(GrpcStatus, TimeoutsAreWrittenInTheFinestUnitThatFits) {
  const std::pair<Duration, std::string_view> rows[] = {
      {1ns, "1n"},       {99'999'999ns, "99999999n"}, {250ms, "250000u"},
      {100s, "100000m"}, {99'999'999s, "99999999S"},  {100'000'000s, "1666666M"},
      {-1s, "0n"},
  };
  for (const auto& [time, text] : rows) {
    EXPECT_EQ(timeout_text(time), text);
    if (time > 0s) EXPECT_LE(*parse_timeout(text), time);
  }
}

TEST(GrpcStatus, NumbersNobodyKnowsAreUnknown) {
  Arena arena;
  for (const char* bad : {"17", "-1", "x", "", "1 "}) {
    Headers headers(arena);
    headers.add(Token::grpc_status, bad);
    EXPECT_EQ(status_in(headers)->code, StatusCode::unknown) << bad;
  }
  EXPECT_FALSE(status_in(Headers(arena)));
}

}  // namespace
}  // namespace weft::http::grpc
