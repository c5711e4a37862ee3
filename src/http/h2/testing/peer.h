// For h2's tests: a client session and a server on two ends in memory, and handlers to serve with.
//
// Everything runs on one loop with a manual clock, so nothing here waits for real time.
#pragma once

#include <gtest/gtest.h>

#include "http/h2/client.h"
#include "http/h2/server.h"
#include "io/loop.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::http::h2 {

struct LoopTest : ::testing::Test {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
};

// What a scripted test sees of a connection.
struct Wire {
  Handler handler{nullptr, nullptr};
  Limits server_limits;
  Limits client_limits;
  io::testing::Faults faults;
  Drain drain;
  Result<void> served = fail(Code::internal, Side::local, "still serving");
};

inline io::Task<void> keep_serving(std::unique_ptr<io::Stream> stream, Wire& wire) {
  wire.served = co_await serve(*stream, {wire.handler, wire.server_limits, &wire.drain, {}});
  co_return {};
}

// Runs `script` on a session to a server of wire.handler; then the session is dropped and the server must end by
// itself.
template <class Context>
io::Task<void> connected(io::Scope& scope, Wire& wire,
                         io::Task<void> (*script)(io::Scope&, std::unique_ptr<ClientSession>&, Context&),
                         Context& context) {
  auto pair = io::testing::memory_pair(wire.faults);
  scope.spawn(keep_serving(std::move(pair.server), wire));
  CO_TRY(auto session, start_session(scope, std::move(pair.client), wire.client_limits));
  CO_TRY_VOID(co_await script(scope, session, context));
  session.reset();
  co_return co_await scope.join();
}

template <class Context>
Result<void> run_connected(io::Loop& loop, Wire& wire,
                           io::Task<void> (*script)(io::Scope&, std::unique_ptr<ClientSession>&, Context&),
                           Context& context) {
  return loop.run(io::with_scope(connected<Context>, std::ref(wire), script, std::ref(context)));
}

inline RequestHead get(Arena& arena, std::string_view path, std::string_view method = "GET") {
  RequestHead head(arena);
  head.method = method;
  head.authority = "shop";
  head.path = path;
  return head;
}

struct Answer {
  uint16_t status = 0;
  std::string body;
  std::string trailer;  // x-end
};

// One whole exchange.
inline io::Task<Answer> fetch(Session& session, std::string path, std::string body) {
  Arena arena;
  RequestHead head = get(arena, path, body.empty() ? "GET" : "POST");
  CO_TRY(auto exchange, session.start(head, !body.empty(), body.size(), arena));
  io::Loop& loop = co_await io::current_loop();
  if (!body.empty()) {
    BytesSource source{Bytes(body)};
    uint64_t moved = 0;
    CO_TRY_VOID(co_await pump(source, exchange->upload(), 10s, moved));
  }
  CO_TRY(ResponseHead * response, co_await exchange->head(loop.now() + 10s));
  while (response->informational()) {
    CO_TRY(response, co_await exchange->head(loop.now() + 10s));
  }
  Answer answer;
  answer.status = response->status;
  CO_TRY(answer.body, co_await read_all(exchange->body(), 64 << 20, loop.now() + 60s));
  if (const Headers* trailers = exchange->body().trailers()) answer.trailer = trailers->find("x-end").value_or("");
  co_return std::move(answer);
}

}  // namespace weft::http::h2
