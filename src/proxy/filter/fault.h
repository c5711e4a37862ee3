// Faults that a rule does to its requests on purpose (config/fault.h): a delay before they go on, an answer instead of
// the destination's.
//
// On the worker's thread; the request's task waits. The log line has the flag (DI, FI) and the rule, the answer names
// the rule. The time a delay takes is none of the call's own: its timeout begins behind it, as with Envoy.
#pragma once

#include "base/random.h"
#include "config/fault.h"
#include "proxy/serve.h"

namespace weft::proxy::filter {

// What befalls one request; each of the two is drawn by itself.
struct Drawn {
  bool delayed = false;
  bool aborted = false;
};
Drawn draw(const config::Fault& fault, Random& random);

// True: the request has been answered. Errors: cancelled; the answer's.
io::Task<bool> inject(Request& request, const config::Fault& fault);

}  // namespace weft::proxy::filter
