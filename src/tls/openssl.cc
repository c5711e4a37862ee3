#include "tls/openssl.h"

#include <fmt/format.h>

#ifdef OPENSSL_IS_AWSLC
#include <openssl/hmac.h>
#else
#include <openssl/core_names.h>
#include <openssl/params.h>
#endif

namespace weft::tls {

namespace {

// An encrypted key must fail, not ask the terminal.
int no_password(char*, int, int, void*) { return -1; }

}  // namespace

#ifdef OPENSSL_IS_AWSLC

bool set_key(TicketMac* mac, std::span<const uint8_t> key) {
  return HMAC_Init_ex(mac, key.data(), key.size(), EVP_sha256(), nullptr) == 1;
}

void set_ticket_keys(SSL_CTX* library, TicketKeyCallback callback) {
  SSL_CTX_set_tlsext_ticket_key_cb(library, callback);
}

uint32_t ticket_lifetime(const SSL_SESSION* session) { return SSL_SESSION_get_timeout(session); }

bool release_buffers(SSL*) { return true; }

#else

bool set_key(TicketMac* mac, std::span<const uint8_t> key) {
  char digest[] = "SHA256";
  const OSSL_PARAM params[] = {
      OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, const_cast<uint8_t*>(key.data()), key.size()),
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
  return EVP_MAC_CTX_set_params(mac, params) == 1;
}

void set_ticket_keys(SSL_CTX* library, TicketKeyCallback callback) {
  SSL_CTX_set_tlsext_ticket_key_evp_cb(library, callback);
}

uint32_t ticket_lifetime(const SSL_SESSION* session) {
  return static_cast<uint32_t>(SSL_SESSION_get_ticket_lifetime_hint(session));
}

bool release_buffers(SSL* ssl) {
  // Versions before 3.0.14 do not look at these themselves (CVE-2024-4741): "RB" is in the middle of a record.
  if (SSL_has_pending(ssl) == 1 || std::string_view(SSL_rstate_string(ssl)) == "RB") return false;
  return SSL_free_buffers(ssl) == 1;
}

#endif

std::string take_reason() {
  const unsigned long code = ERR_peek_last_error();
  const char* reason = code ? ERR_reason_error_string(code) : nullptr;
  ERR_clear_error();
  return reason ? reason : "unknown error";
}

std::unexpected<Error> invalid_material(std::string_view doing) {
  return invalid(fmt::format("{}: {}", doing, take_reason()));
}

std::string sha256(std::string_view text) {
  std::string digest(SHA256_DIGEST_LENGTH, '\0');
  unsigned int size = 0;
  CHECK(EVP_Digest(text.data(), text.size(), reinterpret_cast<unsigned char*>(digest.data()), &size, EVP_sha256(),
                   nullptr) == 1);
  return digest;
}

std::string text_of(BIO* memory) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  return size > 0 ? std::string(data, static_cast<size_t>(size)) : std::string();
}

BioPtr reader_of(std::string_view text) {
  BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
  CHECK(bio != nullptr);
  return bio;
}

Result<CertificatePtr> read_certificate(std::string_view pem, std::string_view what) {
  ERR_clear_error();
  BioPtr bio = reader_of(pem);
  CertificatePtr certificate(PEM_read_bio_X509(bio.get(), nullptr, no_password, nullptr));
  if (!certificate) return invalid_material(fmt::format("{} is no PEM certificate", what));
  return certificate;
}

Result<KeyPtr> read_key(std::string_view pem, std::string_view what) {
  ERR_clear_error();
  BioPtr bio = reader_of(pem);
  KeyPtr key(PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr));
  if (!key) return invalid_material(fmt::format("{} is no PEM private key without a password", what));
  return key;
}

}  // namespace weft::tls
