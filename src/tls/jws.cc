#include "tls/jws.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "codec/base64.h"
#include "codec/json.h"
#include "tls/der.h"
#include "tls/openssl.h"

namespace weft::tls {
namespace {

using codec::Value;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

// The form of a token and of what replaces it when it is encrypted (RFC 7516 §3).
constexpr size_t kSignedParts = 3;
constexpr size_t kEncryptedParts = 5;

Result<std::array<std::string_view, kSignedParts>> split(std::string_view token) {
  const auto parts = static_cast<size_t>(std::ranges::count(token, '.')) + 1;
  if (parts == kEncryptedParts) return invalid("Jwt is encrypted (JWE), which is not spoken");
  if (parts != kSignedParts)
    return invalid("Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections");
  const size_t first = token.find('.');
  const size_t second = token.find('.', first + 1);
  return std::array{token.substr(0, first), token.substr(first + 1, second - first - 1), token.substr(second + 1)};
}

Result<std::string> decoded(std::string_view part, std::string_view name) {
  auto bytes = codec::base64url_decode(part);
  if (!bytes) return invalid(fmt::format("Jwt {} is an invalid Base64url encoded", name));
  return bytes;
}

Result<SignatureAlgorithm> algorithm_of(const Value& header) {
  const Value* alg = header.find("alg");
  if (alg == nullptr || !alg->is_string()) return invalid("Jwt header [alg] field is required and must be a string");
  const std::string& name = alg->as_string();
  if (const auto algorithm = signature_algorithm(name)) return *algorithm;
  std::string_view why = "it is unknown";
  if (name == "none") why = "it signs nothing";
  if (name.starts_with("HS")) why = "its key would be a secret that everybody who verifies can sign with";
  // Only of registered names; a stranger's text goes into no reply.
  const bool known = name == "none" || name == "HS256" || name == "HS384" || name == "HS512";
  return invalid(fmt::format("Jwt header [alg] is not supported: {}{}", known ? name + ": " : "", why));
}

Result<void> read_header(std::string_view part, Jws& out) {
  TRY(const std::string text, decoded(part, "header"));
  auto header = codec::parse_json(text);
  if (!header || !header->is_object()) return invalid("Jwt header is an invalid JSON");
  if (header->find("enc") != nullptr) return invalid("Jwt is encrypted (JWE), which is not spoken");
  // RFC 7515 §4.1.11: whoever does not understand what `crit` names must refuse, and we understand no extension.
  if (header->find("crit") != nullptr) return invalid("Jwt header [crit] names extensions, of which none is spoken");
  if (header->find("b64") != nullptr) return invalid("Jwt header [b64] is not spoken: the payload must be encoded");
  TRY(out.algorithm, algorithm_of(*header));
  if (const Value* kid = header->find("kid")) {
    if (!kid->is_string()) return invalid("Jwt header [kid] field is not a string");
    out.kid = kid->as_string();
  }
  out.header = std::move(*header);
  return {};
}

const EVP_MD* digest_of(SignatureAlgorithm algorithm) {
  switch (algorithm) {
    case SignatureAlgorithm::rs256:
    case SignatureAlgorithm::ps256:
    case SignatureAlgorithm::es256: return EVP_sha256();
    case SignatureAlgorithm::rs384:
    case SignatureAlgorithm::ps384:
    case SignatureAlgorithm::es384: return EVP_sha384();
    case SignatureAlgorithm::rs512:
    case SignatureAlgorithm::ps512:
    case SignatureAlgorithm::es512: return EVP_sha512();
    case SignatureAlgorithm::eddsa: return nullptr;  // it hashes by itself
  }
  return nullptr;
}

bool is_pss(SignatureAlgorithm algorithm) {
  return algorithm == SignatureAlgorithm::ps256 || algorithm == SignatureAlgorithm::ps384 ||
         algorithm == SignatureAlgorithm::ps512;
}

// RFC 7518 §3.5: MGF1 with the same hash, the salt as long as the hash.
bool set_pss(EVP_PKEY_CTX* context, const EVP_MD* digest) {
  return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
         EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) == 1 &&
         EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

// A token's ECDSA signature is r and s, each of full length (RFC 7518 §3.4); the library wants them in DER. "" if the
// length is wrong.
std::string library_form(const Jws& jws) {
  const KeyKind kind = key_kind_of(jws.algorithm);
  const size_t half = coordinate_bytes(kind);
  if (kind != KeyKind::rsa && jws.signature.size() != 2 * half) return {};
  if (kind == KeyKind::rsa || kind == KeyKind::ed25519) return jws.signature;
  const std::string_view both = jws.signature;
  return der_sequence({der_integer(both.substr(0, half)), der_integer(both.substr(half))});
}

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

bool signed_by(const Jws& jws, std::string_view signature, EVP_PKEY* key) {
  const DigestPtr context(EVP_MD_CTX_new());
  const EVP_MD* digest = digest_of(jws.algorithm);
  EVP_PKEY_CTX* settings = nullptr;
  const bool good = context != nullptr && EVP_DigestVerifyInit(context.get(), &settings, digest, nullptr, key) == 1 &&
                    (!is_pss(jws.algorithm) || set_pss(settings, digest)) &&
                    EVP_DigestVerify(context.get(), bytes_of(signature), signature.size(), bytes_of(jws.signed_text),
                                     jws.signed_text.size()) == 1;
  ERR_clear_error();
  return good;
}

// RFC 8017 §8.1.2, §8.2.2: an RSA signature is as long as the key, its leading zeros included, which OpenSSL does not
// ask.
bool has_length_for(std::string_view signature, const EVP_PKEY* key) {
  return EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || signature.size() == static_cast<size_t>(EVP_PKEY_get_size(key));
}

}  // namespace

Result<Jws> parse_jws(std::string_view token) {
  if (token.size() > kMaxTokenBytes)
    return fail(Code::limit, Side::downstream, fmt::format("Jwt is longer than {} bytes", kMaxTokenBytes));
  TRY(const auto parts, split(token));
  Jws out;
  TRY_VOID(read_header(parts[0], out));
  TRY(out.payload, decoded(parts[1], "payload"));
  TRY(out.signature, decoded(parts[2], "signature"));
  out.signed_text = token.substr(0, parts[0].size() + 1 + parts[1].size());
  out.payload_text = parts[1];
  return out;
}

Verification verify_jws(const Jws& jws, const Jwks& keys) {
  const std::string signature = library_form(jws);
  bool meant = false;
  for (const Jwk& key : keys.keys) {
    if (!jws.kid.empty() && !key.kid.empty() && key.kid != jws.kid) continue;
    if (!key.fits(jws.algorithm)) continue;
    meant = true;
    if (!signature.empty() && has_length_for(signature, key.key.get()) && signed_by(jws, signature, key.key.get()))
      return Verification::valid;
  }
  return meant ? Verification::wrong : Verification::no_key;
}

std::string verification_key(const Jwks& keys, std::string_view token) {
  const DigestPtr context(EVP_MD_CTX_new());
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  CHECK(context != nullptr && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1 &&
        EVP_DigestUpdate(context.get(), keys.fingerprint.data(), keys.fingerprint.size()) == 1 &&
        EVP_DigestUpdate(context.get(), token.data(), token.size()) == 1 &&
        EVP_DigestFinal_ex(context.get(), out, &size) == 1);
  return {reinterpret_cast<const char*>(out), size};
}

}  // namespace weft::tls
