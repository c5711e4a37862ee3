// Authority: the mesh's certificate authority: a root, and the certificates it signs for workloads.
//
// A value made once at start and used on Control's loop. The key never leaves this process and where it was read: its
// file (mode 0600, in a folder for its owner only) or the Secret that supplies it. Who may have which identity is the
// caller's decision; this only signs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "codec/value.h"
#include "tls/certificate.h"
#include "tls/identity.h"

namespace weft::control {

// How long a workload's certificate is good if nobody says otherwise, and at most.
inline constexpr Duration kWorkloadCertificateTime = 24h;
inline constexpr Duration kMostCertificateTime = 90 * 24h;

// A root is replaced in steps, each of which every workload must have taken before the next: first both roots are
// trusted, then the new one signs, then the old one is forgotten.
enum class Rotation : uint8_t { none, both_trusted, new_signs };
std::string_view name_of(Rotation step);  // "both-trusted"

// Istio's Secret of a supplied authority, in the root namespace.
inline constexpr std::string_view kAuthoritySecret = "cacerts";

class Authority {
 public:
  // From the files of `folder`, named as in Istio's secret "cacerts": root-cert.pem, ca-cert.pem, ca-key.pem and
  // cert-chain.pem; without any, a new root that signs by itself. Errors: io, invalid (naming the file), conflict when
  // only some of them are there.
  static Result<Authority> open(const std::string& folder, std::string trust_domain, WallTime now);

  // From a Secret with those four keys; the last may be left out. Error: invalid, naming the key and what is wrong.
  static Result<Authority> supplied(const codec::Value& secret, std::string trust_domain, WallTime now);

  // `supplied`, which comes to a mesh that trusts the authority of that folder: it takes its place in the steps of a
  // rotation, of which the first is taken by this. How far that had come stands in the folder; after the last step
  // nothing does. Where `supplied` trusts the root there is nothing to be waited for, nor where the files are of none
  // that could sign: it signs at once. Error: io.
  static Result<Authority> in_place_of(const std::string& folder, Authority supplied, WallTime now);
  // Whether the folder has an authority's files, or what is left of them.
  static bool is_in(const std::string& folder);

  // For the key of a PKCS #10 request: the chain, leaf first, the root last. What the request asks to be called is not
  // looked at. `wanted`: how long it is to be good, at most kMostCertificateTime and as long as what signs. Error:
  // invalid, also for a weak key.
  Result<std::vector<std::string>> sign(std::string_view request, const tls::Identity& identity, Duration wanted,
                                        WallTime now) const;

  // A new key of the control plane's own with a certificate for these names, and what leads to the root. Error:
  // invalid.
  Result<tls::KeyPair> issue_own(std::vector<std::string> dns_names, const tls::Validity& validity) const;

  // Takes the next step of replacing the root; from none it makes a new one. Each step is in the folder before it
  // counts, so that a killed control plane goes on with it. Errors: io; conflict where the root was supplied and is not
  // ours to replace.
  Result<void> rotate(WallTime now);
  Rotation rotation() const;

  // What is to be said, and done, when what signs or what is trusted ends within kWarnBefore; "" otherwise.
  static constexpr Duration kWarnBefore = 30 * 24h;
  std::string expiry_warning(WallTime now) const;

  // When what is trusted, and what signs, ends: of several roots the first that does, of what signs with all that
  // stands between it and the root.
  struct Ends {
    WallTime root = WallTime::max();
    WallTime signing = WallTime::max();
  };
  Ends ends() const;

  const std::string& root() const { return root_; }  // PEM: whom workloads trust; two while both are trusted
  const std::string& trust_domain() const { return trust_domain_; }

 private:
  static Result<Authority> read(const std::string& folder, std::string trust_domain, WallTime now);
  Result<void> check_supplied(WallTime now) const;
  Result<tls::KeyPair> issue(const tls::SubjectNames& names, const tls::Validity& validity) const;
  Result<void> check_chain(WallTime now) const;
  Result<void> begin_rotation(WallTime now);
  Result<void> let_new_sign();
  Result<void> forget_old();
  void sign_by_next();

  std::string folder_;  // empty: it was supplied by a Secret
  std::string where_;   // the folder, or the Secret, for a person
  std::string trust_domain_;
  std::string root_;
  std::string chain_;     // between leaf and root; empty when the root signs
  tls::KeyPair signing_;  // what signs leaves
  // While another authority takes this one's place: what will sign, what stands above it and whom it leads to. Else
  // empty.
  tls::KeyPair next_;
  std::string next_chain_;
  std::string next_root_;
  std::string next_where_;  // the Secret that supplies it; empty: the folder has it
};

}  // namespace weft::control
