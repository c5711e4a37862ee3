// Termination: the TLS of a connection ends here, if its filter chain says so; what follows is the plaintext.
//
// A part of serve_connection's task; one thread.
#pragma once

#include <memory>
#include <string>

#include "io/stream.h"
#include "proxy/connection.h"

namespace weft::proxy {

// A handshake that takes longer is broken off.
inline constexpr Duration kHandshakeTime = 15s;

// Gives the stream back as it is for a chain without TLS. Else the plaintext's: `read`, what was read of the connection
// before, is used up, and connection.tls says who the client is and what is spoken inside.
// Errors: as tls::accept; unavailable, when a secret is not here. The stream is gone then.
[[gnu::noinline]] io::Task<std::unique_ptr<io::Stream>> terminate(Connection& connection,
                                                                  std::unique_ptr<io::Stream> stream,
                                                                  std::string& read);

}  // namespace weft::proxy
