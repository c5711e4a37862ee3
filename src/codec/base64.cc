#include "codec/base64.h"

namespace weft::codec {
namespace {

constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr uint8_t kForeign = 0xFF;

consteval std::array<uint8_t, 256> reversed(std::string_view alphabet) {
  std::array<uint8_t, 256> table{};
  table.fill(kForeign);
  for (size_t i = 0; i < alphabet.size(); ++i) table[static_cast<uint8_t>(alphabet[i])] = static_cast<uint8_t>(i);
  return table;
}

constexpr auto kFromStandard = reversed(kStandard);
constexpr auto kFromUrlSafe = reversed(kUrlSafe);

std::string encode(std::string_view bytes, std::string_view alphabet) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  uint32_t bits = 0;
  int held = 0;
  for (char c : bytes) {
    bits = (bits << 8 | static_cast<uint8_t>(c)) & 0xFFFF;
    for (held += 8; held >= 6; held -= 6) out += alphabet[bits >> (held - 6) & 63];
  }
  if (held > 0) out += alphabet[bits << (6 - held) & 63];
  return out;
}

Result<std::string> decode(std::string_view text, const std::array<uint8_t, 256>& values) {
  if (text.size() % 4 == 1) return invalid("the base64 text ends in the middle of a byte");
  std::string out;
  out.reserve(text.size() / 4 * 3 + 2);
  uint32_t bits = 0;
  int held = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    const uint8_t value = values[static_cast<uint8_t>(text[i])];
    if (value == kForeign)
      return invalid(fmt::format("character {} of the base64 text is none of its alphabet", i + 1));
    bits = (bits << 6 | value) & 0xFFFF;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>(bits >> held & 0xFF);
  }
  if ((bits & ((1u << held) - 1)) != 0)
    return invalid("the last character of the base64 text has bits that belong to no byte");
  return out;
}

}  // namespace

std::string base64_encode(std::string_view bytes) {
  std::string out = encode(bytes, kStandard);
  out.append((4 - out.size() % 4) % 4, '=');
  return out;
}

std::string base64url_encode(std::string_view bytes) { return encode(bytes, kUrlSafe); }

Result<std::string> base64_decode(std::string_view text) {
  if (text.size() % 4 != 0)
    return invalid("the length of a base64 text must be a multiple of 4: its padding is missing");
  for (int padding = 0; padding < 2 && text.ends_with('='); ++padding) text.remove_suffix(1);
  return decode(text, kFromStandard);
}

Result<std::string> base64url_decode(std::string_view text) { return decode(text, kFromUrlSafe); }

}  // namespace weft::codec
