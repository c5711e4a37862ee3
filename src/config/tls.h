// Tls: how a filter chain terminates TLS, or how a cluster begins it.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile_tls.h from a DownstreamTlsContext or
// an UpstreamTlsContext; proxy/secure.h makes the tls::Context of it and of the secrets it names.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "config/secret.h"

namespace weft::config {

enum class TlsVersion : uint8_t { any, tls12, tls13 };

// UpstreamHttpProtocolOptions: the server is asked for by the name that a request calls it by (auto_sni), and must
// prove to be that one, too (auto_san_validation).
enum class ByHost : uint8_t { no, asked_for, proven };

struct Tls {
  // Content hash: what has the same one is the same.
  std::string version;

  // One's own certificate: by the name of a Secret, or inline, or none.
  std::string certificate_name;
  std::shared_ptr<const Secret> certificate;
  // A server's others, for keys of other kinds: likewise.
  struct More {
    std::string name;
    std::shared_ptr<const Secret> certificate;
  };
  std::vector<More> more_certificates;

  // Whom to trust; neither: the peer's certificate is not looked at.
  std::string trust_name;
  std::shared_ptr<const Secret> trust;
  std::vector<PeerName> names;    // beside those of the secret
  std::vector<std::string> pins;  // likewise

  bool require_peer_certificate = false;  // of a client
  std::string server_name;                // SNI, of a server; empty: none is sent
  ByHost by_host = ByHost::no;            // of a server: before `server_name`, beside `names`
  std::vector<std::string> alpn;          // in order of preference
  TlsVersion least = TlsVersion::any;
  TlsVersion most = TlsVersion::any;
  std::vector<std::string> ciphers;  // of TLS 1.2, by OpenSSL's names; empty: the house's
  std::vector<std::string> curves;   // of kCurves; empty: the TLS library's

  // Istio's ALPN: whoever is reached by it is a sidecar, and speaks HTTP/2.
  bool is_between_sidecars() const { return std::ranges::find(alpn, "istio") != alpn.end(); }
  bool verifies() const { return trust != nullptr || !trust_name.empty(); }
  // What must be active before whatever holds this may be.
  std::vector<std::string> names_secrets() const;
};

}  // namespace weft::config
