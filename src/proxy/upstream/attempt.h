// attempt: one try of a request at one host: lease a session, send, await the head, relay the response.
#pragma once

#include "proxy/serve.h"
#include "proxy/upstream/cluster.h"
#include "proxy/upstream/replay.h"

namespace weft::proxy::upstream {

struct Attempt {
  Request& request;
  const config::Forward& forward;
  const config::ClusterWeight& chosen;
  Cluster& cluster;
  HostRef host;
  ReplayBody& body;
  bool has_body;
  TimePoint deadline;       // of the whole request
  bool may_repeat;          // another attempt could follow
  uint64_t bytes_sent = 0;  // of this attempt, for the retry decision
  uint64_t tunneled = 0;    // bytes from the client after a switch of protocols
};

// Error: as the exchange's; Request::response_started says whether the response had begun.
io::Task<void> run(Attempt& attempt);

}  // namespace weft::proxy::upstream
