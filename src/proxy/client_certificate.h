// X-Forwarded-Client-Cert: what the destination is told of the certificate its client came with (Envoy's header, which
// Istio's users read who called in).
//
// Called once a request, before it is routed; one thread.
#pragma once

#include "http/head.h"
#include "proxy/connection.h"

namespace weft::proxy {

// As config::ForwardedClientCert says. What stands there from a client without a verified certificate never passes,
// unless configuration says `always_forward`.
void forward_client_certificate(Connection& connection, const config::ForwardedClientCert& how, http::Headers& headers);

}  // namespace weft::proxy
