#include "tls/certificate_info.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <openssl/sha.h>

#include <ctime>

#include "codec/base64.h"

namespace weft::tls {

namespace {

struct FreeNames {
  void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};

std::string text_of(const X509_NAME* name) {
  BioPtr out(BIO_new(BIO_s_mem()));
  X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
  return tls::text_of(out.get());
}

std::string_view bytes_of(const ASN1_STRING* text) {
  return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), static_cast<size_t>(ASN1_STRING_length(text))};
}

std::string address_of(std::string_view bytes) {
  char text[INET6_ADDRSTRLEN];
  if (bytes.size() == 4 && inet_ntop(AF_INET, bytes.data(), text, sizeof text)) return text;
  if (bytes.size() == 16 && inet_ntop(AF_INET6, bytes.data(), text, sizeof text)) return text;
  return {};
}

void read_names(X509* certificate, CertificateInfo& info) {
  const std::unique_ptr<GENERAL_NAMES, FreeNames> names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
  if (!names) return;
  for (size_t i = 0; i < static_cast<size_t>(sk_GENERAL_NAME_num(names.get())); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), static_cast<int>(i));
    switch (name->type) {
      case GEN_DNS: info.dns_names.emplace_back(bytes_of(name->d.dNSName)); break;
      case GEN_URI: info.uris.emplace_back(bytes_of(name->d.uniformResourceIdentifier)); break;
      case GEN_IPADD: info.addresses.push_back(address_of(bytes_of(name->d.iPAddress))); break;
      default: break;
    }
  }
}

WallTime wall_of(const ASN1_TIME* time) {
  std::tm parts{};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return {};
  const std::chrono::seconds seconds(::timegm(&parts));
  // 99991231235959Z says that there is no end (RFC 5280 §4.1.2.5); our clock's count of nanoseconds ends before.
  if (seconds >= std::chrono::duration_cast<std::chrono::seconds>(Duration::max())) return WallTime::max();
  return WallTime(seconds);
}

std::string hex_of(const unsigned char* data, size_t size) {
  std::string text;
  for (size_t i = 0; i < size; ++i) text += fmt::format("{:02x}", data[i]);
  return text;
}

std::string serial_of(X509* certificate) {
  const NumberPtr number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
  if (!number) return {};
  std::vector<unsigned char> bytes(static_cast<size_t>(BN_num_bytes(number.get())));
  BN_bn2bin(number.get(), bytes.data());
  return hex_of(bytes.data(), bytes.size());
}

}  // namespace

WallTime end_of(const X509* certificate) { return wall_of(X509_get0_notAfter(certificate)); }

CertificateInfo info_of(X509* certificate) {
  CertificateInfo info;
  info.subject = text_of(X509_get_subject_name(certificate));
  info.issuer = text_of(X509_get_issuer_name(certificate));
  info.serial = serial_of(certificate);
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  if (X509_digest(certificate, EVP_sha256(), digest, &size) == 1) info.sha256 = hex_of(digest, size);
  info.not_before = wall_of(X509_get0_notBefore(certificate));
  info.not_after = end_of(certificate);
  read_names(certificate, info);
  ERR_clear_error();
  return info;
}

std::string_view CertificateInfo::spiffe_id() const {
  for (const std::string& uri : uris) {
    if (uri.starts_with("spiffe://")) return uri;
  }
  return {};
}

Result<CertificateInfo> read_certificate_info(std::string_view pem) {
  TRY(CertificatePtr certificate, read_certificate(pem, "the text"));
  return info_of(certificate.get());
}

std::string key_hash_of(const X509* certificate) {
  unsigned char* der = nullptr;
  const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
  if (size <= 0) return {};
  std::array<unsigned char, 32> hash{};
  SHA256(der, static_cast<size_t>(size), hash.data());
  OPENSSL_free(der);
  return codec::base64_encode(std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size()));
}

bool is_signed_by(std::string_view pem, std::string_view issuer_pem) {
  const auto certificate = read_certificate(pem, "the text");
  const auto issuer = read_certificate(issuer_pem, "the text");
  if (!certificate || !issuer) return false;
  const KeyPtr key(X509_get_pubkey(issuer->get()));
  const bool good = key && X509_verify(certificate->get(), key.get()) == 1;
  ERR_clear_error();
  return good;
}

Fingerprint fingerprint_of(const X509* certificate) {
  Fingerprint out{};
  unsigned int size = 0;
  CHECK(X509_digest(certificate, EVP_sha256(), out.data(), &size) == 1 && size == out.size());
  return out;
}

std::vector<Fingerprint> fingerprints_of(std::string_view pem) {
  std::vector<Fingerprint> out;
  for (const std::string& one : split_certificates(pem)) {
    const auto certificate = read_certificate(one, "a certificate");
    if (certificate) out.push_back(fingerprint_of(certificate->get()));
  }
  return out;
}

std::string authority_of(std::string_view chain_pem) {
  const std::vector<std::string> chain = split_certificates(chain_pem);
  if (chain.empty()) return {};
  const auto last = read_certificate(chain.back(), "a certificate");
  if (!last) return {};
  if (const ASN1_OCTET_STRING* key = X509_get0_authority_key_id(last->get()); key != nullptr)
    return hex_of(ASN1_STRING_get0_data(key), static_cast<size_t>(ASN1_STRING_length(key)));
  char name[256];
  return X509_NAME_oneline(X509_get_issuer_name(last->get()), name, sizeof(name));
}

}  // namespace weft::tls
