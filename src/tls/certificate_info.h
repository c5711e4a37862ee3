// From the library's certificate to CertificateInfo. Private to tls/.
#pragma once

#include "tls/certificate.h"
#include "tls/openssl.h"

namespace weft::tls {

CertificateInfo info_of(X509* certificate);
Fingerprint fingerprint_of(const X509* certificate);
// SHA-256 of its SubjectPublicKeyInfo, in base64; "" if the library cannot.
std::string key_hash_of(const X509* certificate);
WallTime end_of(const X509* certificate);

}  // namespace weft::tls
