#include "control/run_together.h"

#include "base/log.h"

namespace weft::control {
namespace {

struct Ended {
  io::Event event;
  Result<void> outcome;
};

io::Task<void> run_part(Part part, Ended& ended) {
  auto outcome = co_await part.run(part.of);
  if (!ended.event.is_set()) ended.outcome = std::move(outcome);
  ended.event.set();
  co_return {};
}

io::Task<void> in_scope(io::Scope& scope, io::Signals& signals, const std::vector<Part>& parts, const Part& wind_down,
                        Ended& ended) {
  CO_TRY_VOID(signals.attach(scope.loop()));
  for (const Part& part : parts) scope.spawn(run_part(part, ended));
  while (!ended.event.is_set()) {
    if (signals.take()) {
      log::info("asked to end");
      co_return co_await wind_down.run(wind_down.of);
    }
    CO_TRY_VOID(co_await io::Either(signals.arrived(), ended.event, kNever));
  }
  co_return ended.outcome;
}

}  // namespace

io::Task<void> run_together(io::Signals& signals, std::vector<Part> parts, Part wind_down) {
  Ended ended;
  co_return co_await io::with_scope(in_scope, std::ref(signals), std::move(parts), wind_down, std::ref(ended));
}

}  // namespace weft::control
