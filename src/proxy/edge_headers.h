// Edge headers: what a request says of where it comes from, once it has come in from outside the mesh: only what the
// connection shows, and nothing that the client claims.
//
// Called once a request, before it is routed, where the listener says use_remote_address; one thread.
#pragma once

#include "http/head.h"
#include "proxy/connection.h"

namespace weft::proxy {

// X-Forwarded-For gets the peer's address behind what it has; X-Forwarded-Proto is replaced.
void set_edge_headers(const Connection& connection, http::RequestHead& head);

}  // namespace weft::proxy
