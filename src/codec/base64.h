// Base64 (RFC 4648): standard with padding, and URL-safe without.
//
// Pure functions; any thread. Decoding is strict: one text for one value, so no white space, no foreign character, no
// missing or surplus padding, no stray bits in the last character.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::codec {

std::string base64_encode(std::string_view bytes);
std::string base64url_encode(std::string_view bytes);

Result<std::string> base64_decode(std::string_view text);
Result<std::string> base64url_decode(std::string_view text);

}  // namespace weft::codec
