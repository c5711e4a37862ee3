#include "tls/certificate.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include "base/random.h"
#include "tls/openssl.h"

namespace weft::tls {

namespace {

std::unexpected<Error> library_failed(std::string_view doing) {
  return fail(Code::internal, Side::local, fmt::format("{}: {}", doing, take_reason()));
}

Result<KeyPtr> make_key() {
  const KeyContextPtr context(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr));
  EVP_PKEY* key = nullptr;
  if (!context || EVP_PKEY_keygen_init(context.get()) != 1 ||
      EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context.get(), NID_X9_62_prime256v1) != 1 ||
      EVP_PKEY_CTX_set_ec_param_enc(context.get(), OPENSSL_EC_NAMED_CURVE) != 1 ||
      EVP_PKEY_keygen(context.get(), &key) != 1) {
    return library_failed("make a key");
  }
  return KeyPtr(key);
}

Result<std::string> pem_of(EVP_PKEY* key) {
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
    return library_failed("write a key");
  return text_of(out.get());
}

Result<std::string> pem_of(X509* certificate) {
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_X509(out.get(), certificate) != 1) return library_failed("write a certificate");
  return text_of(out.get());
}

Result<NamePtr> name_of(const SubjectNames& names) {
  NamePtr name(X509_NAME_new());
  const auto add = [&name](const char* field, const std::string& value) {
    return value.empty() || X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8,
                                                       reinterpret_cast<const unsigned char*>(value.data()),
                                                       static_cast<int>(value.size()), -1, 0) == 1;
  };
  if (!add("O", names.organization))
    return invalid_material(fmt::format("organization \"{}\" of a certificate", names.organization));
  if (!add("CN", names.common_name))
    return invalid_material(fmt::format("common name \"{}\" of a certificate", names.common_name));
  return name;
}

// A name in an extension's text form could smuggle in others by a comma or a line end.
bool is_plain(std::string_view name) {
  return !name.empty() && name.find_first_of(", \t\r\n\"\\;") == name.npos && name.find('\0') == name.npos;
}

Result<std::string> alternative_names(const SubjectNames& names) {
  std::string text;
  const auto add = [&text](std::string_view kind, const std::string& name) -> Result<void> {
    if (!is_plain(name)) return invalid(fmt::format("\"{}\" cannot be a certificate's {} name", name, kind));
    text += fmt::format("{}{}:{}", text.empty() ? "" : ",", kind, name);
    return {};
  };
  for (const std::string& name : names.dns_names) TRY_VOID(add("DNS", name));
  for (const std::string& uri : names.uris) TRY_VOID(add("URI", uri));
  for (const std::string& address : names.addresses) TRY_VOID(add("IP", address));
  return text;
}

Result<void> extend(X509* certificate, X509* issuer, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, const_cast<char*>(value.c_str())));
  if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1) {
    return invalid_material(fmt::format("certificate extension \"{}\"", value));
  }
  return {};
}

Result<void> set_serial(X509* certificate) {
  // 20 octets at most and positive (RFC 5280 §4.1.2.2): 16 random ones with the top bit clear.
  std::array<uint8_t, 16> random;
  secure_random(random);
  random[0] = static_cast<uint8_t>((random[0] & 0x3f) | 0x40);
  const NumberPtr number(BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr));
  if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)))
    return library_failed("make a serial number");
  return {};
}

Result<void> set_validity(X509* certificate, const Validity& validity) {
  const auto seconds = [](WallTime time) {
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
  };
  if (validity.not_after <= validity.not_before) return invalid("a certificate must end after it begins");
  if (!ASN1_TIME_set(X509_getm_notBefore(certificate), seconds(validity.not_before)) ||
      !ASN1_TIME_set(X509_getm_notAfter(certificate), seconds(validity.not_after))) {
    return library_failed("set a certificate's validity");
  }
  return {};
}

// What every certificate has, unsigned.
Result<CertificatePtr> begin(EVP_PKEY* key, const SubjectNames& names, const Validity& validity) {
  CertificatePtr certificate(X509_new());
  TRY(NamePtr subject, name_of(names));
  if (!certificate || X509_set_version(certificate.get(), 2) != 1 || X509_set_pubkey(certificate.get(), key) != 1 ||
      X509_set_subject_name(certificate.get(), subject.get()) != 1) {
    return library_failed("make a certificate");
  }
  TRY_VOID(set_serial(certificate.get()));
  TRY_VOID(set_validity(certificate.get(), validity));
  return certificate;
}

Result<std::string> sign_leaf(const KeyPair& root, EVP_PKEY* key, const SubjectNames& names, const Validity& validity) {
  TRY(CertificatePtr issuer, read_certificate(root.certificate, "the authority's certificate"));
  TRY(KeyPtr issuer_key, read_key(root.key, "the authority's key"));
  TRY(CertificatePtr certificate, begin(key, names, validity));
  X509* leaf = certificate.get();
  if (X509_set_issuer_name(leaf, X509_get_subject_name(issuer.get())) != 1) return library_failed("name the issuer");
  TRY_VOID(extend(leaf, issuer.get(), NID_basic_constraints, "critical,CA:FALSE"));
  TRY_VOID(extend(leaf, issuer.get(), NID_key_usage, "critical,digitalSignature"));
  TRY_VOID(extend(leaf, issuer.get(), NID_ext_key_usage, "serverAuth,clientAuth"));
  TRY_VOID(extend(leaf, issuer.get(), NID_authority_key_identifier, "keyid"));
  TRY(std::string alternatives, alternative_names(names));
  // The SAN of a certificate without a subject must be critical (RFC 5280 §4.2.1.6).
  const bool nameless = names.common_name.empty() && names.organization.empty();
  if (nameless && alternatives.empty()) return invalid("a certificate needs at least one name");
  if (!alternatives.empty())
    TRY_VOID(extend(leaf, issuer.get(), NID_subject_alt_name, (nameless ? "critical," : "") + alternatives));
  if (X509_sign(leaf, issuer_key.get(), EVP_sha256()) <= 0) return library_failed("sign a certificate");
  return pem_of(leaf);
}

}  // namespace

Result<KeyPair> make_root(std::string_view common_name, const Validity& validity) {
  ERR_clear_error();
  TRY(KeyPtr key, make_key());
  SubjectNames names;
  names.common_name = common_name;
  TRY(CertificatePtr certificate, begin(key.get(), names, validity));
  X509* root = certificate.get();
  if (X509_set_issuer_name(root, X509_get_subject_name(root)) != 1) return library_failed("name the issuer");
  TRY_VOID(extend(root, root, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"));
  TRY_VOID(extend(root, root, NID_key_usage, "critical,keyCertSign,cRLSign"));
  TRY_VOID(extend(root, root, NID_subject_key_identifier, "hash"));
  if (X509_sign(root, key.get(), EVP_sha256()) <= 0) return library_failed("sign a certificate");
  KeyPair pair;
  TRY(pair.certificate, pem_of(root));
  TRY(pair.key, pem_of(key.get()));
  return pair;
}

Result<KeyPair> issue(const KeyPair& root, const SubjectNames& names, const Validity& validity) {
  ERR_clear_error();
  TRY(KeyPtr key, make_key());
  KeyPair pair;
  TRY(pair.certificate, sign_leaf(root, key.get(), names, validity));
  TRY(pair.key, pem_of(key.get()));
  return pair;
}

Result<KeyPair> make_request(const SubjectNames& names) {
  ERR_clear_error();
  TRY(KeyPtr key, make_key());
  TRY(NamePtr subject, name_of(names));
  TRY(std::string alternatives, alternative_names(names));
  const RequestPtr request(X509_REQ_new());
  if (!request || X509_REQ_set_version(request.get(), 0) != 1 ||
      X509_REQ_set_subject_name(request.get(), subject.get()) != 1 ||
      X509_REQ_set_pubkey(request.get(), key.get()) != 1) {
    return library_failed("make a certificate request");
  }
  if (!alternatives.empty()) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, nullptr, nullptr, request.get(), nullptr, 0);
    if (subject && X509_NAME_entry_count(subject.get()) == 0) alternatives = "critical," + alternatives;
    ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, NID_subject_alt_name, alternatives.data()));
    if (!extension) return invalid_material("a certificate request's names");
    const std::unique_ptr<STACK_OF(X509_EXTENSION), Freed<[](STACK_OF(X509_EXTENSION) * list) {
                            sk_X509_EXTENSION_pop_free(list, X509_EXTENSION_free);
                          }>>
        extensions(sk_X509_EXTENSION_new_null());
    sk_X509_EXTENSION_push(extensions.get(), extension.release());
    if (X509_REQ_add_extensions(request.get(), extensions.get()) != 1)
      return library_failed("extend a certificate request");
  }
  if (X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0) return library_failed("sign a certificate request");
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_X509_REQ(out.get(), request.get()) != 1) return library_failed("write a certificate request");
  KeyPair pair;
  pair.certificate = text_of(out.get());
  TRY(pair.key, pem_of(key.get()));
  return pair;
}

namespace {

// The least that NIST SP 800-57 has for the years to come: 112 bits of strength.
constexpr int kLeastRsaBits = 2048;
constexpr int kLeastCurveBits = 256;

Result<void> check_strength(EVP_PKEY* key) {
  const int kind = EVP_PKEY_id(key);
  const int bits = EVP_PKEY_bits(key);
  if (kind == EVP_PKEY_ED25519 || (kind == EVP_PKEY_EC && bits >= kLeastCurveBits) ||
      (kind == EVP_PKEY_RSA && bits >= kLeastRsaBits))
    return {};
  const char* name = OBJ_nid2ln(kind);
  return invalid(
      fmt::format("the certificate request's key is too weak, or of an unknown kind ({}, {} bits): make one "
                  "of ECDSA P-256, Ed25519, or RSA of {} bits at least",
                  name == nullptr ? "?" : name, bits, kLeastRsaBits));
}

}  // namespace

Result<std::string> sign_request(const KeyPair& root, std::string_view request, const SubjectNames& names,
                                 const Validity& validity) {
  ERR_clear_error();
  const BioPtr in = reader_of(request);
  const RequestPtr parsed(PEM_read_bio_X509_REQ(in.get(), nullptr, nullptr, nullptr));
  if (!parsed) return invalid_material("the certificate request is no PEM PKCS #10");
  const KeyPtr key(X509_REQ_get_pubkey(parsed.get()));
  if (!key) return invalid_material("the certificate request's key");
  TRY_VOID(check_strength(key.get()));
  if (X509_REQ_verify(parsed.get(), key.get()) != 1) {
    ERR_clear_error();
    return invalid("the certificate request is not signed by its own key");
  }
  return sign_leaf(root, key.get(), names, validity);
}

std::vector<std::string> split_certificates(std::string_view pem) {
  constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
  std::vector<std::string> certificates;
  for (;;) {
    const size_t begin = pem.find("-----BEGIN CERTIFICATE-----");
    const size_t end = pem.find(kEnd);
    if (begin == pem.npos || end == pem.npos || end < begin) return certificates;
    certificates.push_back(std::string(pem.substr(begin, end + kEnd.size() - begin)) + "\n");
    pem.remove_prefix(end + kEnd.size());
  }
}

}  // namespace weft::tls
