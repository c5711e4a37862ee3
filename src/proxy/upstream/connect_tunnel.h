// connect_tunnel: a CONNECT that ends here: what it carries goes to an endpoint of the route's cluster as TCP
// (envoy…RouteAction.UpgradeConfig.connect_config).
#pragma once

#include "proxy/serve.h"

namespace weft::proxy::upstream {

// Connects, answers 200 and moves bytes until both directions have ended. Error before request.response_started:
// nothing was answered yet.
io::Task<void> connect_tunnel(Request& request, const config::Forward& forward, const config::ClusterWeight& chosen);

}  // namespace weft::proxy::upstream
