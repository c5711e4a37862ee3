// open_http_tunnel: opaque bytes through an HTTP proxy: asks one of a cluster's hosts by CONNECT or POST for a way to
// somewhere, and gives the way as a stream (envoy…TcpProxy.TunnelingConfig).
//
// Part of a tunnel's task, on its worker's thread. The connection is one of the host's pool: made for this tunnel with
// HTTP/1.1, shared with others with HTTP/2. The stream holds it and the host.
#pragma once

#include "config/listener.h"
#include "proxy/upstream/cluster.h"

namespace weft::proxy {
class Worker;
}

namespace weft::proxy::upstream {

struct TunnelBy {
  Worker& worker;
  const Cluster& cluster;
  HostRef host;
  const config::HttpTunnel& how;
  uint32_t mark = 0;  // SO_MARK, unless the cluster says another
};

struct HttpTunneled {
  std::unique_ptr<io::Stream> stream;  // nullptr: the proxy refused
  uint16_t status = 0;                 // of its answer
};

// Each of connecting and the proxy's answer may take the cluster's connect timeout. Errors: as Pool::lease and
// Exchange::head.
io::Task<HttpTunneled> open_http_tunnel(TunnelBy by);

}  // namespace weft::proxy::upstream
