// Opaque TCP: bytes both ways between a connection and an endpoint, half-close included, counted and logged like a
// request.
#pragma once

#include "proxy/connection.h"

namespace weft::proxy {

// Ends when both directions have, or after TcpProxy::idle_timeout without a byte.
io::Task<void> serve_tunnel(Connection& connection, io::Stream& downstream, const config::TcpProxy& proxy);

}  // namespace weft::proxy
