// The signature algorithms of tokens (RFC 7518 §3.1, RFC 8037 §3.1), by name, and the kind of key each needs.
//
// Pure look-ups; any thread. An algorithm is used only with a key of its kind, whatever a token asks for: that is what
// keeps a public key from being taken for a shared secret. `none` and HS256, HS384, HS512 are left out on purpose.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace weft::tls {

enum class SignatureAlgorithm : uint8_t { rs256, rs384, rs512, ps256, ps384, ps512, es256, es384, es512, eddsa };

enum class KeyKind : uint8_t { rsa, p256, p384, p521, ed25519 };

// By its registered name, in which case counts ("RS256"); nullopt for every other.
std::optional<SignatureAlgorithm> signature_algorithm(std::string_view name);
std::string_view name_of(SignatureAlgorithm algorithm);

KeyKind key_kind_of(SignatureAlgorithm algorithm);

// Bytes of one coordinate of the curve (RFC 7518 §6.2.1.2); 32 for Ed25519; 0 for RSA.
size_t coordinate_bytes(KeyKind kind);

}  // namespace weft::tls
