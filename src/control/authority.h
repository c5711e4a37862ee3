// Authority: the mesh's certificate authority: a root, and the certificates it signs for workloads.
//
// A value made once at start and used on Control's loop. The key never leaves this process and its file (mode 0600, in
// a folder for its owner only). Who may have which identity is the caller's decision; this only signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "tls/certificate.h"
#include "tls/identity.h"

namespace weft::control {

// How long a workload's certificate is good if nobody says otherwise, and at most.
inline constexpr Duration kWorkloadCertificateTime = 24h;
inline constexpr Duration kMostCertificateTime = 90 * 24h;

class Authority {
 public:
  // From the files of `folder`, named as in Istio's secret "cacerts": root-cert.pem, ca-cert.pem, ca-key.pem and
  // cert-chain.pem; without any, a new root that signs by itself. Errors: io, invalid (naming the file), conflict when
  // only some of them are there.
  static Result<Authority> open(const std::string& folder, std::string trust_domain, WallTime now);

  // For the key of a PKCS #10 request: the chain, leaf first, the root last. What the request asks to be called is not
  // looked at. Error: invalid.
  Result<std::vector<std::string>> sign(std::string_view request, const tls::Identity& identity, Duration wanted,
                                        WallTime now) const;

  const std::string& root() const { return root_; }  // PEM: whom workloads trust
  const std::string& trust_domain() const { return trust_domain_; }

 private:
  std::string trust_domain_;
  std::string root_;
  std::string chain_;     // between leaf and root; empty when the root signs
  tls::KeyPair signing_;  // what signs leaves
};

}  // namespace weft::control
