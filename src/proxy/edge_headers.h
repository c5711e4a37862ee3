// Edge headers: what a request says of where it comes from, once it has come in from outside the mesh: only what the
// connection shows, and nothing that the client claims.
//
// Called once a request, before it is routed, where the listener says use_remote_address; one thread.
#pragma once

#include "http/head.h"
#include "proxy/connection.h"

namespace weft::proxy {

// X-Forwarded-For gets the peer's address behind what it has; X-Forwarded-Proto is replaced,
// but for what a trusted proxy before this one has said.
void set_edge_headers(const Connection& connection, uint32_t trusted_hops, http::RequestHead& head);

}  // namespace weft::proxy
