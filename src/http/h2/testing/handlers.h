// For h2's tests: what servers do with a request, for more than one file of tests.
#pragma once

#include "http/h2/testing/peer.h"

namespace weft::http::h2 {

// Sends without end; /quick has no body.
struct Torrent {
  uint64_t pushed = 0;
};
inline io::Task<void> pour(void* context, ServerStream& stream) {
  auto& count = static_cast<Torrent*>(context)->pushed;
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

// Counts how many are served at once; each takes a second.
struct Crowd {
  int now = 0;
  int most = 0;
  int done = 0;
};
inline io::Task<void> take_a_second(void* context, ServerStream& stream) {
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

inline io::Task<void> one_of_many(Session& session) {
  CO_TRY(Answer answer, co_await fetch(session, "/", ""));
  EXPECT_EQ(answer.status, 204);
  co_return {};
}

}  // namespace weft::http::h2
