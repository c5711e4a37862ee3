#include "tls/jwk.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "codec/base64.h"
#include "codec/json.h"
#include "tls/der.h"
#include "tls/openssl.h"

namespace weft::tls {
namespace {

using codec::Value;
using SharedKey = std::shared_ptr<EVP_PKEY>;

// Object identifiers with their tag and length (RFC 3279 §2.3, RFC 5480 §2.1.1).
constexpr std::string_view kRsaEncryption("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 13);  // and NULL
constexpr std::string_view kEcPublicKey("\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01", 9);
constexpr std::string_view kP256("\x06\x08\x2A\x86\x48\xCE\x3D\x03\x01\x07", 10);
constexpr std::string_view kP384("\x06\x05\x2B\x81\x04\x00\x22", 7);
constexpr std::string_view kP521("\x06\x05\x2B\x81\x04\x00\x23", 7);

Result<std::string> text_member(const Value& jwk, std::string_view name) {
  const Value* found = jwk.find(name);
  if (found == nullptr) return invalid(fmt::format("\"{}\" is missing", name));
  if (!found->is_string()) return invalid(fmt::format("\"{}\" is no string", name));
  return found->as_string();
}

Result<std::string> bytes_member(const Value& jwk, std::string_view name) {
  TRY(const std::string text, text_member(jwk, name));
  auto bytes = codec::base64url_decode(text);
  if (!bytes) return invalid(fmt::format("\"{}\": {}", name, bytes.error().detail));
  return bytes;
}

// From a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), in which the library proves the point to be on its curve.
Result<SharedKey> read_public_key(const std::string& der) {
  ERR_clear_error();
  const auto* at = reinterpret_cast<const unsigned char*>(der.data());
  SharedKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), Freed<EVP_PKEY_free>());
  if (!key) return invalid_material("the numbers make no key");
  return key;
}

// RFC 7518 §6.3.1.
Result<SharedKey> rsa_key(const Value& jwk) {
  TRY(const std::string n, bytes_member(jwk, "n"));
  TRY(const std::string e, bytes_member(jwk, "e"));
  const std::string_view modulus = without_leading_zeros(n);
  const std::string_view exponent = without_leading_zeros(e);
  const size_t bits =
      modulus.empty() ? 0
                      : modulus.size() * 8 - static_cast<size_t>(std::countl_zero(static_cast<uint8_t>(modulus[0])));
  if (bits < kMinRsaBits || bits > kMaxRsaBits)
    return invalid(fmt::format("its modulus has {} bits; {} to {} are taken", bits, kMinRsaBits, kMaxRsaBits));
  const bool odd = (modulus.back() & 1) != 0 && !exponent.empty() && (exponent.back() & 1) != 0;
  if (!odd || exponent == "\x01" || exponent.size() > 4) return invalid("its modulus or exponent is none of RSA's");
  return read_public_key(der_sequence(
      {der_sequence({kRsaEncryption}), der_bit_string(der_sequence({der_integer(modulus), der_integer(exponent)}))}));
}

struct Curve {
  std::string_view name;
  KeyKind kind;
  std::string_view oid;
};
constexpr Curve kCurves[] = {
    {"P-256", KeyKind::p256, kP256}, {"P-384", KeyKind::p384, kP384}, {"P-521", KeyKind::p521, kP521}};

// RFC 7518 §6.2.1: coordinates have their full length, zeros in front included.
Result<std::string> coordinate(const Value& jwk, std::string_view name, KeyKind kind) {
  TRY(std::string bytes, bytes_member(jwk, name));
  if (bytes.size() != coordinate_bytes(kind))
    return invalid(fmt::format("\"{}\" has {} bytes instead of {}", name, bytes.size(), coordinate_bytes(kind)));
  return bytes;
}

Result<SharedKey> ec_key(const Value& jwk, KeyKind& kind) {
  TRY(const std::string name, text_member(jwk, "crv"));
  const auto* curve = std::ranges::find(kCurves, name, &Curve::name);
  if (curve == std::end(kCurves)) return invalid(fmt::format("the curve {} is not spoken", codec::quote_json(name)));
  kind = curve->kind;
  TRY(const std::string x, coordinate(jwk, "x", kind));
  TRY(const std::string y, coordinate(jwk, "y", kind));
  return read_public_key(
      der_sequence({der_sequence({kEcPublicKey, curve->oid}), der_bit_string("\x04" + x + y)}));  // uncompressed
}

// RFC 8037 §2.
Result<SharedKey> okp_key(const Value& jwk) {
  TRY(const std::string name, text_member(jwk, "crv"));
  if (name != "Ed25519") return invalid(fmt::format("the curve {} is not spoken", codec::quote_json(name)));
  TRY(const std::string x, coordinate(jwk, "x", KeyKind::ed25519));
  ERR_clear_error();
  SharedKey key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char*>(x.data()),
                                            x.size()),
                Freed<EVP_PKEY_free>());
  if (!key) return invalid_material("the bytes make no key");
  return key;
}

Result<void> check_purpose(const Value& jwk) {
  if (const Value* use = jwk.find("use"); use != nullptr && use->as_string() != "sig")
    return invalid("its \"use\" is not \"sig\"");
  const Value* operations = jwk.find("key_ops");
  if (operations == nullptr) return {};
  for (const Value& operation : operations->as_array()) {
    if (operation.as_string() == "verify") return {};
  }
  return invalid("its \"key_ops\" lacks \"verify\"");
}

Result<void> read_key(const Value& jwk, Jwk& out) {
  TRY(const std::string type, text_member(jwk, "kty"));
  if (type == "RSA") {
    TRY(out.key, rsa_key(jwk));
  } else if (type == "EC") {
    TRY(out.key, ec_key(jwk, out.kind));
  } else if (type == "OKP") {
    out.kind = KeyKind::ed25519;
    TRY(out.key, okp_key(jwk));
  } else {
    return invalid(fmt::format("the kind {} is not spoken", codec::quote_json(type)));
  }
  return {};
}

Result<Jwk> read_jwk(const Value& jwk) {
  Jwk out;
  if (!jwk.is_object()) return invalid("it is no object");
  if (jwk.find("kid") != nullptr) {
    TRY(out.kid, text_member(jwk, "kid"));
  }
  TRY_VOID(check_purpose(jwk));
  TRY_VOID(read_key(jwk, out));
  if (jwk.find("alg") != nullptr) {
    TRY(const std::string name, text_member(jwk, "alg"));
    out.alg = signature_algorithm(name);
    if (!out.alg || key_kind_of(*out.alg) != out.kind)
      return invalid(fmt::format("{} is no signature algorithm for it", codec::quote_json(name)));
  }
  return out;
}

std::string sentence_on(size_t index, const Value& jwk, const Error& error) {
  const Value& kid = jwk.get("kid");
  return fmt::format("key {}{}: {}", index + 1,
                     kid.is_string() ? fmt::format(" (kid {})", codec::quote_json(kid.as_string())) : "", error.detail);
}

}  // namespace

Result<std::shared_ptr<const Jwks>> parse_jwks(std::string_view text) {
  if (text.size() > kMaxJwksBytes) return invalid(fmt::format("the key set has more than {} bytes", kMaxJwksBytes));
  auto document = codec::parse_json(text);
  if (!document) return invalid(fmt::format("the key set is no JSON: {}", document.error().detail));
  if (!document->get("keys").is_array()) return invalid("the key set has no array \"keys\"");
  const codec::Array& all = document->get("keys").as_array();
  if (all.size() > kMaxJwksKeys) return invalid(fmt::format("the key set has more than {} keys", kMaxJwksKeys));
  auto out = std::make_shared<Jwks>();
  std::string reasons;
  for (size_t i = 0; i < all.size(); ++i) {
    auto key = read_jwk(all[i]);
    if (key) {
      out->keys.push_back(std::move(*key));
      continue;
    }
    std::string reason = sentence_on(i, all[i], key.error());
    reasons += "; " + reason;
    // Issuers that encrypt publish such keys beside the others: nobody misses them here.
    if (all[i].get("use").as_string() != "enc") out->passed_over.push_back(std::move(reason));
  }
  if (out->keys.empty()) {
    std::string why = "no key of the key set can be used" + reasons;
    return fail(Code::not_found, Side::local, std::move(why));
  }
  out->fingerprint = sha256(text);
  return out;
}

}  // namespace weft::tls
