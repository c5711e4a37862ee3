#include "tls/jwa.h"

#include <cstddef>

namespace weft::tls {
namespace {

struct Entry {
  std::string_view name;
  KeyKind kind;
};

// In the order of SignatureAlgorithm.
constexpr Entry kAlgorithms[] = {
    {"RS256", KeyKind::rsa},  {"RS384", KeyKind::rsa},     {"RS512", KeyKind::rsa},  {"PS256", KeyKind::rsa},
    {"PS384", KeyKind::rsa},  {"PS512", KeyKind::rsa},     {"ES256", KeyKind::p256}, {"ES384", KeyKind::p384},
    {"ES512", KeyKind::p521}, {"EdDSA", KeyKind::ed25519},
};

}  // namespace

std::optional<SignatureAlgorithm> signature_algorithm(std::string_view name) {
  for (size_t i = 0; i < std::size(kAlgorithms); ++i) {
    if (kAlgorithms[i].name == name) return static_cast<SignatureAlgorithm>(i);
  }
  return std::nullopt;
}

std::string_view name_of(SignatureAlgorithm algorithm) { return kAlgorithms[static_cast<size_t>(algorithm)].name; }

KeyKind key_kind_of(SignatureAlgorithm algorithm) { return kAlgorithms[static_cast<size_t>(algorithm)].kind; }

size_t coordinate_bytes(KeyKind kind) {
  constexpr size_t kBytes[] = {0, 32, 48, 66, 32};
  return kBytes[static_cast<size_t>(kind)];
}

}  // namespace weft::tls
