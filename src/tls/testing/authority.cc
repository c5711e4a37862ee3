#include "tls/testing/authority.h"

#include "tls/openssl.h"

namespace weft::tls::testing {

Validity always() {
  return {WallTime(std::chrono::seconds(1'577'836'800)), WallTime(std::chrono::seconds(4'102'444'800))};
}

const KeyPair& root() {
  static const KeyPair pair = [] {
    auto made = make_root("test root", always());
    CHECK(made);
    return *made;
  }();
  return pair;
}

KeyPair leaf(const SubjectNames& names, const Validity& validity) {
  auto made = issue(root(), names, validity);
  CHECK(made);
  return *made;
}

const KeyPair& rsa_leaf() {
  static const KeyPair pair = [] {
    const KeyPtr key(EVP_RSA_gen(2048));
    const RequestPtr request(X509_REQ_new());
    CHECK(key && request);
    CHECK(X509_REQ_set_pubkey(request.get(), key.get()) == 1 &&
          X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0);
    const BioPtr request_out(BIO_new(BIO_s_mem()));
    const BioPtr key_out(BIO_new(BIO_s_mem()));
    CHECK(PEM_write_bio_X509_REQ(request_out.get(), request.get()) == 1 &&
          PEM_write_bio_PrivateKey(key_out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    auto certificate = sign_request(root(), text_of(request_out.get()), {.dns_names = {"server.test"}}, always());
    CHECK(certificate);
    return KeyPair{*certificate, text_of(key_out.get())};
  }();
  return pair;
}

std::string revoking(const std::vector<std::string>& certificates) {
  const auto issuer = read_certificate(root().certificate, "the root");
  const auto key = read_key(root().key, "its key");
  CHECK(issuer && key);
  const RevokedPtr list(X509_CRL_new());
  const std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>> from(ASN1_TIME_set(nullptr, 1'577'836'800));
  const std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>> until(ASN1_TIME_set(nullptr, 4'102'444'800));
  CHECK(X509_CRL_set_version(list.get(), 1) == 1);
  CHECK(X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer->get())) == 1);
  CHECK(X509_CRL_set1_lastUpdate(list.get(), from.get()) == 1 &&
        X509_CRL_set1_nextUpdate(list.get(), until.get()) == 1);
  for (const std::string& one : certificates) {
    const auto certificate = read_certificate(one, "a certificate");
    CHECK(certificate);
    X509_REVOKED* entry = X509_REVOKED_new();
    CHECK(X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate->get())) == 1);
    CHECK(X509_REVOKED_set_revocationDate(entry, from.get()) == 1);
    CHECK(X509_CRL_add0_revoked(list.get(), entry) == 1);
  }
  CHECK(X509_CRL_sort(list.get()) == 1 && X509_CRL_sign(list.get(), key->get(), EVP_sha256()) > 0);
  const BioPtr out(BIO_new(BIO_s_mem()));
  CHECK(PEM_write_bio_X509_CRL(out.get(), list.get()) == 1);
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<size_t>(size)};
}

namespace {

void drop_extension(X509* certificate, int kind) {
  const int at = X509_get_ext_by_NID(certificate, kind, -1);
  if (at >= 0) X509_EXTENSION_free(X509_delete_ext(certificate, at));
}

// Of what signs for itself one that `above` has signed, and that may sign for other authorities.
KeyPair signed_by(const KeyPair& above, KeyPair made) {
  const auto issuer = read_certificate(above.certificate, "the issuer");
  const auto issuer_key = read_key(above.key, "the issuer's key");
  const auto certificate = read_certificate(made.certificate, "the certificate");
  CHECK(issuer && issuer_key && certificate);
  CHECK(X509_set_issuer_name(certificate->get(), X509_get_subject_name(issuer->get())) == 1);
  drop_extension(certificate->get(), NID_authority_key_identifier);
  drop_extension(certificate->get(), NID_basic_constraints);
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer->get(), certificate->get(), nullptr, nullptr, 0);
  for (const auto& [kind, text] :
       {std::pair(NID_basic_constraints, "critical,CA:TRUE"), std::pair(NID_authority_key_identifier, "keyid")}) {
    const ExtensionPtr added(X509V3_EXT_conf_nid(nullptr, &context, kind, text));
    CHECK(added && X509_add_ext(certificate->get(), added.get(), -1) == 1);
  }
  CHECK(X509_sign(certificate->get(), issuer_key->get(), EVP_sha256()) > 0);
  const BioPtr out(BIO_new(BIO_s_mem()));
  CHECK(PEM_write_bio_X509(out.get(), certificate->get()) == 1);
  made.certificate = text_of(out.get());
  return made;
}

}  // namespace

KeyPair company_root(std::string_view common_name, const Validity& validity) {
  const auto made = make_root(common_name, validity);
  CHECK(made);
  return signed_by(*made, *made);
}

KeyPair intermediate(const KeyPair& above, std::string_view common_name, const Validity& validity) {
  const auto made = make_root(common_name, validity);
  CHECK(made);
  return signed_by(above, *made);
}

Context server_context(std::vector<std::string> alpn) {
  static const KeyPair identity =
      leaf({.common_name = "server", .dns_names = {"server.test"}, .addresses = {"127.0.0.1"}});
  auto context = Context::server({.identity = identity, .alpn = std::move(alpn)});
  CHECK(context);
  return *context;
}

Context client_context(std::vector<std::string> alpn) {
  auto context = Context::client({.roots = root().certificate, .alpn = std::move(alpn)});
  CHECK(context);
  return *context;
}

}  // namespace weft::tls::testing
