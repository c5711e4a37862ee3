#include "proxy/upstream/upgraded.h"

#include "io/scope.h"

namespace weft::proxy::upstream {

namespace {

struct Direction {
  http::Source& from;
  http::Sink& to;
  http::Activity& activity;
  uint64_t& moved;
};

// A direction that breaks ends both.
io::Task<void> move(io::Scope& scope, Direction direction) {
  auto done = co_await http::pump(direction.from, direction.to, direction.activity, direction.moved);
  if (!done) scope.cancel();
  co_return std::move(done);
}

io::Task<void> both_ways(io::Scope& scope, Upgraded& tunnel) {
  http::Activity activity{tunnel.idle, scope.loop().now()};
  scope.spawn(move(scope, {tunnel.from_client, tunnel.to_upstream, activity, tunnel.received}));
  scope.spawn(move(scope, {tunnel.from_upstream, tunnel.to_client, activity, tunnel.sent}));
  co_return co_await scope.join();
}

}  // namespace

io::Task<bool> relay(Upgraded& tunnel) {
  auto done = co_await io::with_scope(both_ways, std::ref(tunnel));
  if (done) co_return false;
  if (done.error().code != Code::deadline) co_return fail(done.error());
  for (http::Sink* sink : {&tunnel.to_client, &tunnel.to_upstream}) {
    CO_TRY_VOID(sink->finish(nullptr));
    CO_TRY(const bool all, sink->flushed());
    if (!all) co_return fail(done.error());  // it takes nothing more: no end in order
  }
  co_return true;
}

}  // namespace weft::proxy::upstream
