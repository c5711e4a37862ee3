// Dial: a new connection to an endpoint, with TLS begun on it if its cluster asks for that.
//
// One thread. The bytes of the stream it gives are the plaintext.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "http/exchange.h"
#include "io/network.h"
#include "tls/context.h"
#include "tls/sessions.h"

namespace weft::proxy::upstream {

struct Terms;

struct Dialing {
  io::ConnectOptions connect;
  std::string preface{};        // sent first, in plaintext (proxy_header.h)
  TimePoint deadline = kNever;  // of it all, the handshake included
  std::optional<tls::Context> tls;
  std::shared_ptr<Terms> terms;             // of that; told who vouched for the server
  std::shared_ptr<tls::Sessions> sessions;  // of this endpoint, where `tls` resumes
  std::string server_name;                  // SNI
  std::string_view protocol;                // that is going to be spoken, as ALPN names it; empty: opaque bytes
};

// Errors: as Network::connect; unreachable, when the handshake fails, with its reason. All of side upstream and safe to
// retry: nothing of a request was sent.
io::Task<std::unique_ptr<io::Stream>> dial(io::Network& network, const io::Address& to, Dialing options);

// ALPN's name of a version.
std::string_view alpn_of(http::Version version);

}  // namespace weft::proxy::upstream
