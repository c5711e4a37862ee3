// Secret: a certificate with its key, or whom to trust, as text. It travels by itself (SDS over ADS), so that rotation
// changes no listener and no cluster.
//
// Immutable once compiled and shared by pointer: any thread. Made by xds/compile.h, which has proven that the material
// can be used. Whoever prints a resource prints its name and version; the key goes nowhere but into tls::Context.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "config/matcher.h"

namespace weft::config {

// A test on one subject alternative name of a peer's certificate
// (envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher). exact, prefix or suffix; case counts.
struct PeerName {
  enum class Type : uint8_t { any, dns, uri, address };

  Type type = Type::any;
  StringMatcher text;
};

// envoy.extensions.transport_sockets.tls.v3.Secret: TlsCertificate or CertificateValidationContext.
struct Secret {
  std::string name;
  std::string version;                                   // content hash
  std::string certificate;                               // PEM, a chain, leaf first
  std::string key;                                       // PEM
  std::string roots;                                     // PEM
  bool system_roots = false;                             // what the operating system trusts, too
  std::string revoked;                                   // PEM: CRLs of those; empty: nobody is asked
  bool revoked_leaf_only = false;                        // else each authority of a chain must have a list
  std::vector<PeerName> names;                           // one of which the peer must have; empty: not asked
  std::vector<std::string> pins;                         // likewise of itself (tls/verify.h)
  bool is_trust() const { return certificate.empty(); }  // says whom to trust
};

// Secrets no control plane sends, under Istio's names: the workload gets its certificate, and whom the mesh trusts, by
// a request of its own (proxy/identity.h).
inline constexpr std::string_view kOwnCertificate = "default";
inline constexpr std::string_view kMeshTrust = "ROOTCA";
inline bool is_own_secret(std::string_view name) { return name == kOwnCertificate || name == kMeshTrust; }

}  // namespace weft::config
