// TlsSecret: a certificate with its key, or roots to trust, as a Kubernetes Secret holds them for a Gateway's
// credentialName.
//
// Immutable once read and shared by pointer: any thread. It holds a private key: it is written into secret resources
// and nowhere else. Keys of a Secret are those of type kubernetes.io/tls (tls.crt, tls.key, ca.crt, ca.crl) and Istio's
// own (cert, key, cacert, crl).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "codec/value.h"
#include "mesh/names.h"

namespace weft::mesh {

struct TlsSecret {
  ObjectName object;
  std::string certificate;         // PEM, a chain, leaf first; empty: none
  std::string key;                 // PEM
  std::string roots;               // PEM; empty: none
  std::string revoked;             // PEM: what those have taken back; empty: nobody is asked
  std::string why_no_certificate;  // one clause, if the pair cannot be used; empty if it can
  std::string why_no_roots;

  bool operator==(const TlsSecret&) const = default;
};

// Of a cluster's Secrets most are accounts' tokens and releases of charts, which are none of our business: they are not
// even read.
inline constexpr std::string_view kSecretTypesOfOthers[] = {"kubernetes.io/service-account-token",
                                                            "helm.sh/release.v1"};
bool is_read(std::string_view secret_type);

// nullptr: it holds nothing of TLS. What is in it is proven with the TLS library that proxies run.
std::shared_ptr<const TlsSecret> read_tls_secret(const codec::Value& object);

// How proxies ask for it: Istio's names. The secret is looked for in the gateway workload's own namespace.
//   kubernetes://shop           certificate and key
//   kubernetes://shop-cacert    whom to trust
struct SecretName {
  std::string name;    // of the Secret, without "-cacert"
  bool trust = false;  // its roots
};
std::string to_string(const SecretName& secret);
// nullopt: no such form.
std::optional<SecretName> parse_secret_name(std::string_view name);

// What Istio's users append to the name of a Secret that holds only roots.
inline constexpr std::string_view kRootsSuffix = "-cacert";

}  // namespace weft::mesh
