// Certificates: making them (a root, leaves, requests and what is signed for a request) and reading what is in one.
//
// Pure functions on PEM text; any thread. Keys are ECDSA P-256. Whoever stores a key writes its file with mode 0600;
// nothing here logs one, and no error's text has key bytes in it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace weft::tls {

// A certificate (one or a chain, leaf first) with its key, both PEM.
struct KeyPair {
  std::string certificate;
  std::string key;
};

struct Validity {
  WallTime not_before;
  WallTime not_after;
};

// Who a certificate is for. A name given in several forms is valid under each.
struct SubjectNames {
  std::string common_name;
  std::string organization;            // a Kubernetes client certificate's group; "" = none
  std::vector<std::string> dns_names;  // may begin with "*."
  std::vector<std::string> addresses;  // IPv4 or IPv6
  std::vector<std::string> uris;       // SPIFFE IDs
};

// A self-signed authority that may sign leaves only. Error: invalid (names), internal.
Result<KeyPair> make_root(std::string_view common_name, const Validity& validity);

// A new key and a certificate for it signed by `root`, good for servers and clients. Error: invalid, naming what is
// wrong.
Result<KeyPair> issue(const KeyPair& root, const SubjectNames& names, const Validity& validity);

// A PKCS #10 request: key and request, both PEM (in KeyPair::certificate the request).
Result<KeyPair> make_request(const SubjectNames& names);

// Signs for the key of a request. The names are the caller's decision: those in the request are not looked at.
// Error: invalid, when the request is malformed or not signed by its own key.
Result<std::string> sign_request(const KeyPair& root, std::string_view request, const SubjectNames& names,
                                 const Validity& validity);

// What a certificate says of itself.
struct CertificateInfo {
  std::string subject;  // RFC 2253
  std::string issuer;
  std::string serial;  // hexadecimal
  std::string sha256;  // of the DER form, hexadecimal
  std::vector<std::string> dns_names;
  std::vector<std::string> addresses;
  std::vector<std::string> uris;
  WallTime not_before;
  WallTime not_after;

  // The first URI that is a SPIFFE ID; "" without one.
  std::string_view spiffe_id() const;
};

// A text's certificates, a text each, in their order.
std::vector<std::string> split_certificates(std::string_view pem);

// SHA-256 of a certificate, by which one is told from another.
using Fingerprint = std::array<uint8_t, 32>;
// Of each certificate of a bundle that is one.
std::vector<Fingerprint> fingerprints_of(std::string_view pem);

// Who signed the last certificate of a chain: its authority's key identifier, else that one's name. Empty: it is none.
std::string authority_of(std::string_view chain_pem);

// The first certificate of the text. Error: invalid.
Result<CertificateInfo> read_certificate_info(std::string_view pem);

// Whether the first certificate of one text bears the signature of the key that the first of the other is for.
bool is_signed_by(std::string_view pem, std::string_view issuer_pem);

}  // namespace weft::tls
