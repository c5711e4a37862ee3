#include "proxy/relay.h"

#include <fcntl.h>

#include <cerrno>

#include "http/bytes.h"
#include "io/scope.h"
#include "proxy/splice.h"

namespace weft::proxy {

namespace {

// Then other tasks of the loop have their turn.
constexpr uint64_t kTurnBytes = 256 * 1024;

struct Direction {
  io::Stream& from;
  io::Stream& to;
  Side from_side;
  Side to_side;
  std::string_view first;
  Passed& passed;
};

std::unexpected<Error> failed(Error error, Side side) {
  error.side = side;
  return fail(std::move(error));
}

// As long as bytes pass either way it is not idle: one that only listens must not time out while the other speaks.
io::Task<void> wait_for(io::Event& event, const Relay& relay) {
  for (;;) {
    const TimePoint deadline = deadline_in(relay.last, relay.idle);
    auto ready = co_await event.wait(deadline);
    if (ready || ready.error().code != Code::deadline || deadline_in(relay.last, relay.idle) == deadline)
      co_return std::move(ready);
  }
}

io::Task<void> write(Relay& relay, Direction& way, std::string_view bytes) {
  io::Loop& loop = co_await io::current_loop();
  while (!bytes.empty()) {
    const iovec piece{const_cast<char*>(bytes.data()), bytes.size()};
    const io::Io put = way.to.try_write({&piece, 1});
    if (put.state == io::Io::failed) co_return failed(way.to.error(), way.to_side);
    if (put.state == io::Io::blocked) {
      CO_TRY_VOID(co_await wait_for(way.to.writable(), relay));
      continue;
    }
    bytes.remove_prefix(put.n);
    way.passed.add(put.n);
    relay.last = loop.now();
  }
  co_return {};
}

bool can_splice(const Direction& way) { return way.from.fd() >= 0 && way.to.fd() >= 0; }

// What the kernel says of a splice that moved nothing; the flag of the stream that is to be waited for is cleared.
Result<void> splice_stopped(int number, io::Event& event, Side side) {
  if (number == EINTR) return {};
  if (number != EAGAIN) return fail(from_errno(number, "splice", side));
  event.clear();
  return {};
}

io::Task<void> empty_pipe(Relay& relay, Direction& way, Pipe& pipe, size_t held) {
  io::Loop& loop = co_await io::current_loop();
  while (held > 0) {
    const ssize_t n = ::splice(pipe.to_read, nullptr, way.to.fd(), nullptr, held, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    if (n > 0) {
      held -= static_cast<size_t>(n);
      way.passed.add(static_cast<uint64_t>(n));
      relay.last = loop.now();
      continue;
    }
    CO_TRY_VOID(splice_stopped(errno, way.to.writable(), way.to_side));
    CO_TRY_VOID(co_await wait_for(way.to.writable(), relay));
  }
  co_return {};
}

// Moves what comes until nothing more is there, or the end: true. The pipe is empty then.
io::Task<bool> flow(Relay& relay, Direction& way, Pipe& pipe) {
  uint64_t turn = 0;
  for (;;) {
    const ssize_t n =
        ::splice(way.from.fd(), nullptr, pipe.to_write, nullptr, Pipes::kPipeBytes, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
    if (n == 0) co_return true;
    if (n < 0) {
      CO_TRY_VOID(splice_stopped(errno, way.from.readable(), way.from_side));
      if (!way.from.readable().is_set()) co_return false;
      continue;
    }
    CO_TRY_VOID(co_await empty_pipe(relay, way, pipe, static_cast<size_t>(n)));
    turn += static_cast<uint64_t>(n);
    if (turn < kTurnBytes) continue;
    turn = 0;
    CO_TRY_VOID(co_await io::yield());
  }
}

// nullopt: there is no pipe to be had.
io::Task<std::optional<bool>> splice_some(Relay& relay, Direction& way) {
  auto pipe = relay.pipes.take();
  if (!pipe) co_return std::optional<bool>();
  auto ended = co_await flow(relay, way, *pipe);
  relay.pipes.give_back(std::move(pipe), ended.has_value());
  if (!ended) co_return fail(ended.error());
  co_return std::optional<bool>(*ended);
}

io::Task<void> copy(Relay& relay, Direction& way) {
  http::BlockRef block;
  uint64_t turn = 0;
  for (;;) {
    if (!block) block = http::BlockRef::make();
    const io::Io got = way.from.try_read({block.data(), block.size()});
    if (got.state == io::Io::failed) co_return failed(way.from.error(), way.from_side);
    if (got.state == io::Io::end) co_return {};
    if (got.state == io::Io::blocked) {
      block = http::BlockRef();
      CO_TRY_VOID(co_await wait_for(way.from.readable(), relay));
      continue;
    }
    CO_TRY_VOID(co_await write(relay, way, {reinterpret_cast<const char*>(block.data()), got.n}));
    // A read that was filled is one of many.
    if (got.n == block.size() && can_splice(way)) {
      block = http::BlockRef();
      CO_TRY(const std::optional<bool> ended, co_await splice_some(relay, way));
      if (ended.value_or(false)) co_return {};
      if (ended) continue;
    }
    turn += got.n;
    if (turn < kTurnBytes) continue;
    turn = 0;
    CO_TRY_VOID(co_await io::yield());
  }
}

io::Task<void> carry(Relay& relay, Direction& way) {
  CO_TRY_VOID(co_await write(relay, way, way.first));
  CO_TRY_VOID(co_await copy(relay, way));
  way.to.shutdown_write();
  co_return {};
}

// A direction that fails ends both.
io::Task<void> carry_or_cancel(io::Scope& scope, Relay& relay, Direction& way) {
  auto done = co_await carry(relay, way);
  if (!done) scope.cancel();
  co_return std::move(done);
}

struct BothWays {
  Relay& relay;
  Direction up;
  Direction down;
};

io::Task<void> both_ways(io::Scope& scope, BothWays& ways) {
  scope.spawn(carry_or_cancel(scope, ways.relay, ways.up));
  scope.spawn(carry_or_cancel(scope, ways.relay, ways.down));
  co_return co_await scope.join();
}

}  // namespace

io::Task<void> run(Relay& relay) {
  BothWays ways{
      relay,
      {relay.downstream, relay.upstream, Side::downstream, Side::upstream, relay.from_client, relay.received},
      {relay.upstream, relay.downstream, Side::upstream, Side::downstream, relay.from_server, relay.sent},
  };
  auto done = co_await io::with_scope(both_ways, std::ref(ways));
  if (!done && done.error().code != Code::cancelled) {
    relay.downstream.reset();
    relay.upstream.reset();
  }
  co_return std::move(done);
}

}  // namespace weft::proxy
