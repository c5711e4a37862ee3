#include "proxy/filter/fault.h"

#include "proxy/local_reply.h"
#include "proxy/worker.h"

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
    CO_TRY_VOID(co_await io::sleep_until(deadline_in(worker.loop().now(), fault.delay)));
    request.held = fault.delay;
  }
  if (drawn.aborted) CO_TRY_VOID(co_await reply_fault(request, fault));
  co_return drawn.aborted;
}

}  // namespace weft::proxy::filter
