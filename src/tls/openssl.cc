#include "tls/openssl.h"

#include <fmt/format.h>

namespace weft::tls {

namespace {

// An encrypted key must fail, not ask the terminal.
int no_password(char*, int, int, void*) { return -1; }

}  // namespace

std::string take_reason() {
  const unsigned long code = ERR_peek_last_error();
  const char* reason = code ? ERR_reason_error_string(code) : nullptr;
  ERR_clear_error();
  return reason ? reason : "unknown error";
}

std::unexpected<Error> invalid_material(std::string_view doing) {
  return invalid(fmt::format("{}: {}", doing, take_reason()));
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
