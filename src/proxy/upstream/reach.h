// Reach: how a connection to one host of a cluster is made, or one in its pool is told to be the right one: protocol,
// TLS, marks, times.
//
// On the worker's thread.
#pragma once

#include <optional>

#include "proxy/upstream/cluster.h"

namespace weft::proxy {
class Worker;
}

namespace weft::proxy::upstream {

struct Reaching {
  Worker& worker;
  const Cluster& cluster;
  Host& host;
  http::Version callers = http::Version::http11;  // for a cluster that speaks what its callers do
  std::optional<http::Version> speaks{};          // whatever the cluster says
  std::string_view called_as{};                   // the authority of what is sent; empty: it has none
  bool may_be_sidecar = false;                    // who answers may have added to what it took, TLS or not
  uint32_t mark = 0;                              // SO_MARK, unless the cluster says another
  TimePoint deadline = kNever;                    // of waiting and connecting, beside the cluster's own
};

io::TcpKeepAlive keep_alive_of(const config::Cluster& cluster);

// Whom TLS asks for and, unless names are configured, expects. `called_as`: a request's authority, or what the client's
// own TLS asks for. Error: it must be that, and is nothing.
Result<std::string> server_name_for(const config::Cluster& cluster, const config::Tls& tls, std::string_view called_as);

// Error: of a certificate that is not here, or cannot be used.
Result<LeaseOptions> lease_options(const Reaching& reaching);

}  // namespace weft::proxy::upstream
