#include "tls/token_signer.h"

#include <fmt/format.h>

#include <array>

#include "codec/base64.h"
#include "codec/json.h"
#include "tls/openssl.h"

namespace weft::tls {
namespace {

constexpr int kCoordinate = 32;        // bytes of P-256
constexpr size_t kPoint = 1 + 2 * 32;  // SEC 1 §2.3.3: 0x04, x, y
constexpr size_t kKidBytes = 8;

using SignaturePtr = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

const unsigned char* bytes_of_text(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::unexpected<Error> cannot(std::string_view what) {
  return fail(Code::internal, Side::local, fmt::format("{}: {}", what, take_reason()));
}

// "" unless the key is on P-256.
std::string public_point(EVP_PKEY* key) {
  std::array<char, 32> group{};
  std::array<unsigned char, kPoint> point{};
  size_t size = 0;
  if (EVP_PKEY_base_id(key) != EVP_PKEY_EC ||
      EVP_PKEY_get_utf8_string_param(key, "group", group.data(), group.size(), nullptr) != 1 ||
      std::string_view(group.data()) != "prime256v1" ||
      EVP_PKEY_get_octet_string_param(key, "encoded-pub-key", point.data(), point.size(), &size) != 1 ||
      size != kPoint) {
    ERR_clear_error();
    return {};
  }
  return {reinterpret_cast<const char*>(point.data()), size};
}

// The library's DER as r and s, each of full length (RFC 7518 §3.4). "" if it is none.
std::string token_form(std::string_view der) {
  const unsigned char* at = bytes_of_text(der);
  const SignaturePtr signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
  if (!signature) return {};
  std::array<unsigned char, 2 * kCoordinate> out{};
  if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out.data(), kCoordinate) != kCoordinate ||
      BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out.data() + kCoordinate, kCoordinate) != kCoordinate) {
    return {};
  }
  return {reinterpret_cast<const char*>(out.data()), out.size()};
}

std::string hex_of(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return text;
}

}  // namespace

Result<std::string> make_private_key() {
  const KeyPtr key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
  const BioPtr out(BIO_new(BIO_s_mem()));
  if (!key || PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
    return cannot("make a key");
  return text_of(out.get());
}

Result<TokenSigner> TokenSigner::make(std::string_view key) {
  TRY(KeyPtr read, read_key(key, "the key that signs tokens"));
  const std::string point = public_point(read.get());
  if (point.empty()) return invalid("the key that signs tokens is no P-256 key");
  TokenSigner made;
  made.key_ = std::move(read);
  const std::string_view x = std::string_view(point).substr(1, kCoordinate);
  const std::string_view y = std::string_view(point).substr(1 + kCoordinate);
  made.kid_ = hex_of(x.substr(0, kKidBytes));
  codec::Value jwk = codec::Value::object();
  jwk.set("kty", "EC");
  jwk.set("crv", "P-256");
  jwk.set("alg", "ES256");
  jwk.set("use", "sig");
  jwk.set("kid", made.kid_);
  jwk.set("x", codec::base64url_encode(x));
  jwk.set("y", codec::base64url_encode(y));
  codec::Value set = codec::Value::object();
  set["keys"].push_back(std::move(jwk));
  made.key_set_ = codec::to_json(set);
  TRY(made.keys_, parse_jwks(made.key_set_));
  return made;
}

Result<std::string> TokenSigner::sign(const codec::Value& payload) const {
  const std::string header = fmt::format(R"({{"alg":"ES256","kid":"{}"}})", kid_);
  std::string token = codec::base64url_encode(header) + "." + codec::base64url_encode(codec::to_json(payload));
  const DigestPtr context(EVP_MD_CTX_new());
  size_t size = 0;
  if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) != 1 ||
      EVP_DigestSign(context.get(), nullptr, &size, bytes_of_text(token), token.size()) != 1)
    return cannot("sign a token");
  std::string der(size, '\0');
  if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size, bytes_of_text(token),
                     token.size()) != 1)
    return cannot("sign a token");
  der.resize(size);
  const std::string signature = token_form(der);
  if (signature.empty()) return cannot("sign a token");
  return token + "." + codec::base64url_encode(signature);
}

}  // namespace weft::tls
