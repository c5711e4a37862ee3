// SHA-1 (FIPS 180-4), which the WebSocket handshake asks for and nothing else may: it protects no secret.
//
// A pure function, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace weft::codec {

std::array<uint8_t, 20> sha1(std::string_view text);

}  // namespace weft::codec
