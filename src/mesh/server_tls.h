// How TLS ends at a server of a Gateway, or at a port that a Sidecar declares (networking.istio.io ServerTLSSettings).
//
// For the .cc files of this room that write messages; what is wrong with the words is told where they are read. Pure:
// any thread.
#pragma once

#include <string>
#include <vector>

#include "codec/value.h"
#include "mesh/settings.h"
#include "mesh/trouble.h"

namespace envoy::config::listener::v3 {
class FilterChain;
}

namespace weft::mesh {

struct ServerTls {
  const codec::Value& said;
  std::vector<std::string> credentials{};  // Secrets of certificates; none: files, or with ISTIO_MUTUAL the proxy's own
  std::string trust{};                     // the Secret of who vouches for clients; empty: a file
  bool http = false;                       // inside
};

// Whether clients are asked for a certificate, and must have one.
bool asks_clients(const codec::Value& tls);
bool requires_clients(const codec::Value& tls);
// Where the files of the proxy's own pod stand that it names: for each certificate.
std::vector<const codec::Value*> files_of(const codec::Value& tls);

void end_tls(const Settings& settings, const ServerTls& tls, envoy::config::listener::v3::FilterChain& chain);

// Where files are named, and nobody to vouch for the clients that a mode asks; and a list of clients' certificates that
// were taken back, where it is not asked.
void check_vouching(const codec::Value& tls, const std::string& path, Troubles& troubles);

// Certificates of clients, or of their keys, that are said and can be none, or that nobody is asked for.
void check_pins(const codec::Value& tls, const std::string& path, Troubles& troubles);

}  // namespace weft::mesh
