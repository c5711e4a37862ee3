// HTTP: whole connections in memory against a peer that says what it likes. The first byte of an input says in what
// pieces the bytes arrive: what is understood must not depend on that.
#include "base/result.h"
#include "fuzz/target.h"
#include "http/h1/client.h"
#include "http/h1/server.h"
#include "http/h2/client.h"
#include "http/h2/server.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft {
namespace {

using namespace std::chrono_literals;

constexpr size_t kMaxBody = 1 << 20;
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

// What the server's handler saw, as text.
struct Seen {
  std::string text;
  io::Loop* loop = nullptr;
};

io::Task<void> answer(void* context, http::ServerStream& stream) {
  auto& seen = *static_cast<Seen*>(context);
  const http::RequestHead& head = stream.head();
  seen.text += fmt::format("{} {} {}\n", head.method, head.authority, head.path);
  for (const http::Header& header : head.headers) seen.text += fmt::format("{}: {}\n", header.name, header.value);
  CO_TRY(const std::string body, co_await http::read_all(stream.body(), kMaxBody, seen.loop->now() + 1min));
  seen.text += fmt::format("{} bytes\n", body.size());
  http::ResponseHead reply(stream.arena());
  reply.status = 200;
  co_return stream.respond(reply, true);
}

struct Talk {
  std::string said;
  bool http2 = false;
  io::testing::Faults faults;
  Seen seen{};
};

io::Task<void> swallow(std::unique_ptr<io::Stream> stream, TimePoint deadline) {
  std::array<std::byte, 4096> buffer;
  for (;;) {
    auto n = co_await io::read_some(*stream, buffer, deadline);
    if (!n || *n == 0) co_return {};
  }
}

io::Task<void> talk_to_server(io::Scope& scope, Talk& talk) {
  talk.seen.loop = &scope.loop();
  auto pair = io::testing::memory_pair(talk.faults);
  CO_TRY_VOID(co_await io::write_all(*pair.client, talk.said, scope.loop().now() + 1s));
  pair.client->shutdown_write();
  scope.spawn(swallow(std::move(pair.client), scope.loop().now() + 10min));
  http::ServeOptions options{.handler = {&talk.seen, &answer}, .limits = {}, .drain = nullptr, .already_read = {}};
  (void)co_await (talk.http2 ? http::h2::serve(*pair.server, std::move(options))
                             : http::h1::serve(*pair.server, std::move(options)));
  co_return {};
}

std::string serve(std::string_view said, bool http2, size_t piece) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  Talk talk{.said = std::string(said), .http2 = http2, .faults = {.capacity = 4 << 20, .chunk = piece}};
  (void)loop.run(io::with_scope(talk_to_server, std::ref(talk)));
  return std::move(talk.seen.text);
}

io::Task<void> say(std::unique_ptr<io::Stream> stream, std::string_view said, TimePoint deadline) {
  (void)co_await io::write_all(*stream, said, deadline);
  stream->shutdown_write();
  co_return co_await swallow(std::move(stream), deadline);
}

// A client that asks three things of a server that says `said`.
io::Task<void> talk_to_client(io::Scope& scope, Talk& talk) {
  io::Loop& loop = scope.loop();
  auto pair = io::testing::memory_pair(talk.faults);
  scope.spawn(say(std::move(pair.server), talk.said, loop.now() + 10min));
  std::unique_ptr<http::Session> session;
  if (talk.http2) {
    CO_TRY(session, http::h2::start_session(scope, std::move(pair.client), {}));
  } else {
    session = http::h1::make_session(std::move(pair.client), {});
  }
  for (const char* method : {"GET", "HEAD", "POST"}) {
    http::Arena arena;
    http::RequestHead head(arena);
    head.method = method;
    head.authority = "shop";
    head.path = "/";
    auto exchange = session->start(head, false, 0, arena);
    if (!exchange) break;
    auto reply = co_await (*exchange)->head(loop.now() + 1min);
    while (reply && (*reply)->informational()) reply = co_await (*exchange)->head(loop.now() + 1min);
    if (!reply) break;
    // Told when it is whole: a head whose first chunk is none may come alone, or not at all if both are there at once.
    const uint16_t status = (*reply)->status;
    auto body = co_await http::read_all((*exchange)->body(), kMaxBody, loop.now() + 1min);
    if (!body) break;
    talk.seen.text += fmt::format("{}, {} bytes\n", status, body->size());
  }
  session.reset();
  co_return {};
}

std::string ask(std::string_view said, bool http2, size_t piece) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  Talk talk{.said = std::string(said), .http2 = http2, .faults = {.capacity = 4 << 20, .chunk = piece}};
  (void)loop.run(io::with_scope(talk_to_client, std::ref(talk)));
  return std::move(talk.seen.text);
}

size_t piece_of(std::string_view input) { return 1 + static_cast<uint8_t>(input[0]) % 64; }

}  // namespace

FUZZ_TARGET(h1_server) {
  if (input.empty()) return;
  const std::string whole = serve(input.substr(1), false, SIZE_MAX);
  CHECK(serve(input.substr(1), false, piece_of(input)) == whole);
}

FUZZ_TARGET(h1_client) {
  if (input.empty()) return;
  const std::string whole = ask(input.substr(1), false, SIZE_MAX);
  CHECK(ask(input.substr(1), false, piece_of(input)) == whole);
}

FUZZ_TARGET(h2_server) {
  if (input.empty()) return;
  (void)serve(std::string(kPreface) + std::string(input.substr(1)), true, piece_of(input));
}

FUZZ_TARGET(h2_client) {
  if (input.empty()) return;
  (void)ask(input.substr(1), true, piece_of(input));
}

// The input as the header block of one request: HPACK, and the rules for fields.
FUZZ_TARGET(hpack) {
  constexpr size_t kMaxFrame = 16384;
  const std::string_view block = input.substr(0, kMaxFrame);
  std::string said(kPreface);
  said.append("\0\0\0\4\0\0\0\0\0", 9);
  said += static_cast<char>(block.size() >> 16);
  said += static_cast<char>(block.size() >> 8);
  said += static_cast<char>(block.size());
  said.append("\1\5\0\0\0\1", 6);  // HEADERS, END_STREAM and END_HEADERS, stream 1
  said += block;
  (void)serve(said, true, SIZE_MAX);
}

}  // namespace weft
