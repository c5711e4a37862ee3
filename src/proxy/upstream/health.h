// Active health checks: endpoints that are asked whether they are well, in a rhythm of the cluster's configuration.
//
// On each worker's thread; of the workers of a proxy one asks an endpoint (Standing::claim_checks), and all believe it.
#pragma once

#include "proxy/upstream/cluster.h"

namespace weft::proxy {
class Worker;
}

namespace weft::proxy::upstream {

// Begins to ask the hosts of clusters that want it and are not asked yet. Call it whenever configuration has changed.
// What runs ends by itself when a host or its checks have gone.
void begin_health_checks(Worker& worker, Clusters& clusters);

}  // namespace weft::proxy::upstream
