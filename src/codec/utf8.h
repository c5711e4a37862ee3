// UTF-8 (RFC 3629): where one character ends, and whether it is one. For writers that must never emit broken text.
//
// Pure functions on bytes; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft::codec {

// U+FFFD, what stands for bytes that are no character.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// The length in bytes (1 to 4) of the character `text` begins with; 0 if it begins with no valid one (overlong forms,
// surrogates and what lies above U+10FFFF are not valid) or is empty.
size_t utf8_length(std::string_view text);

bool is_utf8(std::string_view text);

// A byte that begins a character (counting these counts characters, as columns do).
inline bool begins_character(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) != 0x80; }

}  // namespace weft::codec
