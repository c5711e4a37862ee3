// forward: a routed request to its cluster: attempts until one succeeds, the policy says no, or the deadline has
// passed; then the response back.
#pragma once

#include "proxy/serve.h"

namespace weft::proxy::upstream {

// Relays the whole response. Error before request.response_started: nothing was answered yet. After: the stream must be
// aborted.
io::Task<void> forward(Request& request, const config::Forward& forward, const config::ClusterWeight& cluster);

}  // namespace weft::proxy::upstream
