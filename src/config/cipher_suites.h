// The cipher suites of TLS 1.2 that weft speaks, by OpenSSL's names: forward secret and authenticated. Of TLS 1.3 it
// speaks all. They are what kCiphers in tls/context.cc stands for.
#pragma once

#include <array>
#include <string_view>

namespace weft::config {

inline constexpr std::array<std::string_view, 6> kCipherSuites = {
    "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",   "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",   "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305"};

// Likewise the groups that keys are agreed on in, of both versions.
inline constexpr std::array<std::string_view, 4> kCurves = {"X25519", "P-256", "P-384", "P-521"};

}  // namespace weft::config
