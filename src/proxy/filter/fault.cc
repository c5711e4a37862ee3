#include "proxy/filter/fault.h"

#include "proxy/local_reply.h"
#include "proxy/worker.h"
#include "rules/call_time.h"

namespace weft::proxy::filter {

Drawn draw(const config::Fault& fault, Random& random) {
  Drawn drawn;
  drawn.delayed = fault.delayed > 0 && random.below(config::kMillion) < fault.delayed;
  drawn.aborted = fault.aborted > 0 && random.below(config::kMillion) < fault.aborted;
  return drawn;
}

io::Task<bool> inject(Request& request, const config::Fault& fault) {
  Worker& worker = request.connection.worker;
  const Drawn drawn = draw(fault, worker.random());
  if (drawn.delayed) {
    request.record.delayed = true;
    const config::Route* route = request.record.route;
    const auto* forward = route != nullptr ? std::get_if<config::Forward>(&route->action) : nullptr;
    const rules::CallTime callers = rules::callers_time(forward, request.stream.head());
    const TimePoint gives_up = callers.ends(request.record.start);
    const TimePoint until = deadline_in(worker.loop().now(), fault.delay);
    CO_TRY_VOID(co_await io::sleep_until(std::min(until, gives_up)));
    if (gives_up < until) {
      const Error late = Error::deadline(rules::why_ended(callers));
      CO_TRY_VOID(co_await reply_error(request, late, verdict_of(late)));
      co_return true;
    }
    request.held = fault.delay;
  }
  if (drawn.aborted) CO_TRY_VOID(co_await reply_fault(request, fault));
  co_return drawn.aborted;
}

}  // namespace weft::proxy::filter
