// Verification of a certificate: whether its chain leads to a trusted root, and whether it has one of the names that
// are expected.
//
// Plain values and pure functions; any thread. In a handshake the library checks the chain; stream.cc asks here for the
// name, so that a wrong peer is refused by an alert before any data moves.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "tls/certificate.h"

namespace weft::tls {

// A test on one subject alternative name (xDS StringMatcher in match_typed_subject_alt_names).
struct NameMatch {
  enum Kind : uint8_t { exact, prefix, suffix };
  enum Type : uint8_t { any, dns, uri, address };
  Kind kind = exact;
  std::string value;
  Type type = any;
};

// Whether the first certificate of a chain would be taken by who trusts these roots, of a server and of a client.
// Error: denied, with the library's reason; invalid, a text that is no certificate.
Result<void> leads_to_root(std::string_view chain_pem, std::string_view roots_pem, WallTime now);

// Whether one of the certificate's alternative names passes one of the tests.
bool matches_any(const CertificateInfo& certificate, const std::vector<NameMatch>& expected);

// Whether the certificate is for this DNS name or IP address (RFC 6125: alternative names only, one left-most "*"
// label).
bool is_for_host(const CertificateInfo& certificate, std::string_view host);

// What a certificate may be held to by itself, beside who vouches for it, in the form it is compared in: the SHA-256 of
// the certificate (hexadecimal, maybe with colons), and that of its key (of the SubjectPublicKeyInfo; base64). nullopt:
// the text is none.
std::optional<std::string> certificate_pin(std::string_view text);
std::optional<std::string> key_pin(std::string_view text);

// Whether it reads as an IPv4 or IPv6 address; such a name is never sent as SNI (RFC 6066 §3).
bool is_ip_address(std::string_view host);

// The names of a certificate, for a person: "spiffe://…, shop.local".
std::string describe_names(const CertificateInfo& certificate);

}  // namespace weft::tls
