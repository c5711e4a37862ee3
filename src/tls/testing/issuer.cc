#include "tls/testing/issuer.h"

#include <fmt/format.h>

#include "codec/base64.h"
#include "tls/openssl.h"

namespace weft::tls::testing {
namespace {

using codec::base64url_encode;

constexpr std::string_view kKids[] = {"rsa", "p256", "p384", "p521", "ed25519"};

KeyPtr make_key(KeyKind kind) {
  switch (kind) {
    case KeyKind::rsa: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t{2048}));
    case KeyKind::p256: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    case KeyKind::p384: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384"));
    case KeyKind::p521: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-521"));
    case KeyKind::ed25519: return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
  }
  return nullptr;
}

EVP_PKEY* key_of(KeyKind kind) {
  static KeyPtr keys[std::size(kKids)];
  KeyPtr& key = keys[static_cast<size_t>(kind)];
  if (!key) key = make_key(kind);
  CHECK(key != nullptr);
  return key.get();
}

// A number of the key, base64url; `bytes` long, or as long as it is.
std::string number(EVP_PKEY* key, const char* name, size_t bytes = 0) {
  BIGNUM* raw = nullptr;
  CHECK(EVP_PKEY_get_bn_param(key, name, &raw) == 1);
  const NumberPtr number(raw);
  std::string out(bytes != 0 ? bytes : static_cast<size_t>(BN_num_bytes(raw)), '\0');
  CHECK(BN_bn2binpad(raw, reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size())) > 0);
  return base64url_encode(out);
}

std::string raw_public(EVP_PKEY* key) {
  std::string out(32, '\0');
  size_t size = out.size();
  CHECK(EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(out.data()), &size) == 1);
  return base64url_encode(out);
}

std::string numbers(KeyKind kind) {
  EVP_PKEY* key = key_of(kind);
  if (kind == KeyKind::rsa) return fmt::format(R"("kty":"RSA","n":"{}","e":"{}")", number(key, "n"), number(key, "e"));
  if (kind == KeyKind::ed25519) return fmt::format(R"("kty":"OKP","crv":"Ed25519","x":"{}")", raw_public(key));
  const char* const curve = kind == KeyKind::p256 ? "P-256" : kind == KeyKind::p384 ? "P-384" : "P-521";
  const size_t bytes = coordinate_bytes(kind);
  return fmt::format(R"("kty":"EC","crv":"{}","x":"{}","y":"{}")", curve, number(key, "qx", bytes),
                     number(key, "qy", bytes));
}

const EVP_MD* digest_of(SignatureAlgorithm algorithm) {
  const std::string_view name = name_of(algorithm);
  if (name.ends_with("256")) return EVP_sha256();
  if (name.ends_with("384")) return EVP_sha384();
  return name.ends_with("512") ? EVP_sha512() : nullptr;
}

// DER → r and s of full length.
std::string fixed_form(const std::string& der, size_t half) {
  const auto* at = reinterpret_cast<const unsigned char*>(der.data());
  ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
  CHECK(signature != nullptr);
  std::string out(2 * half, '\0');
  auto* bytes = reinterpret_cast<unsigned char*>(out.data());
  BN_bn2binpad(ECDSA_SIG_get0_r(signature), bytes, static_cast<int>(half));
  BN_bn2binpad(ECDSA_SIG_get0_s(signature), bytes + half, static_cast<int>(half));
  ECDSA_SIG_free(signature);
  return out;
}

std::string signature_over(SignatureAlgorithm algorithm, const std::string& text) {
  const KeyKind kind = key_kind_of(algorithm);
  const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
  EVP_PKEY_CTX* settings = nullptr;
  CHECK(EVP_DigestSignInit(context.get(), &settings, digest_of(algorithm), nullptr, key_of(kind)) == 1);
  if (name_of(algorithm).starts_with("PS")) {
    CHECK(EVP_PKEY_CTX_set_rsa_padding(settings, RSA_PKCS1_PSS_PADDING) == 1);
    CHECK(EVP_PKEY_CTX_set_rsa_pss_saltlen(settings, RSA_PSS_SALTLEN_DIGEST) == 1);
  }
  std::string out(1024, '\0');
  size_t size = out.size();
  CHECK(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size,
                       reinterpret_cast<const unsigned char*>(text.data()), text.size()) == 1);
  out.resize(size);
  const bool ecdsa = kind == KeyKind::p256 || kind == KeyKind::p384 || kind == KeyKind::p521;
  return ecdsa ? fixed_form(out, coordinate_bytes(kind)) : out;
}

}  // namespace

std::string jwk_of(SignatureAlgorithm algorithm, std::string_view members) {
  return fmt::format("{{{}{}{}}}", numbers(key_kind_of(algorithm)), members.empty() ? "" : ",", members);
}

std::string published() {
  using enum SignatureAlgorithm;
  std::string keys;
  for (const SignatureAlgorithm algorithm : {rs256, es256, es384, es512, eddsa}) {
    const std::string_view kid = kKids[static_cast<size_t>(key_kind_of(algorithm))];
    if (!keys.empty()) keys += ",";
    keys += jwk_of(algorithm, fmt::format(R"("kid":"{}","use":"sig")", kid));
  }
  return fmt::format(R"({{"keys":[{}]}})", keys);
}

const std::shared_ptr<const Jwks>& published_keys() {
  static const std::shared_ptr<const Jwks> keys = parse_jwks(published()).value();
  return keys;
}

std::string sign(SignatureAlgorithm algorithm, std::string_view header, std::string_view payload) {
  const std::string text = base64url_encode(header) + "." + base64url_encode(payload);
  return text + "." + base64url_encode(signature_over(algorithm, text));
}

std::string sign(SignatureAlgorithm algorithm, std::string_view payload) {
  const std::string_view kid = kKids[static_cast<size_t>(key_kind_of(algorithm))];
  return sign(algorithm, fmt::format(R"({{"alg":"{}","kid":"{}","typ":"JWT"}})", name_of(algorithm), kid), payload);
}

}  // namespace weft::tls::testing
