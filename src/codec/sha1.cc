#include "codec/sha1.h"

#include <bit>
#include <string>

namespace weft::codec {

namespace {

constexpr size_t kBlock = 64;
constexpr size_t kLengthAt = 56;  // of the last block

using State = std::array<uint32_t, 5>;

uint32_t round_function(size_t round, uint32_t b, uint32_t c, uint32_t d) {
  if (round < 20) return (b & c) | (~b & d);
  if (round < 40 || round >= 60) return b ^ c ^ d;
  return (b & c) | (b & d) | (c & d);
}

constexpr uint32_t kRound[] = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};

void add_block(State& state, std::string_view block) {
  std::array<uint32_t, 80> words;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i < 16) {
      words[i] = 0;
      for (size_t byte = 0; byte < 4; ++byte) words[i] = words[i] << 8 | static_cast<uint8_t>(block[i * 4 + byte]);
    } else {
      words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    }
  }
  auto [a, b, c, d, e] = state;
  for (size_t i = 0; i < words.size(); ++i) {
    const uint32_t next = std::rotl(a, 5) + round_function(i, b, c, d) + e + kRound[i / 20] + words[i];
    e = d;
    d = c;
    c = std::rotl(b, 30);
    b = a;
    a = next;
  }
  const State add = {a, b, c, d, e};
  for (size_t i = 0; i < state.size(); ++i) state[i] += add[i];
}

}  // namespace

std::array<uint8_t, 20> sha1(std::string_view text) {
  std::string padded(text);
  padded += '\x80';
  while (padded.size() % kBlock != kLengthAt) padded += '\0';
  const uint64_t bits = uint64_t{text.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift & 0xff);
  State state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  for (size_t at = 0; at < padded.size(); at += kBlock) add_block(state, std::string_view(padded).substr(at, kBlock));
  std::array<uint8_t, 20> digest;
  for (size_t i = 0; i < digest.size(); ++i) digest[i] = static_cast<uint8_t>(state[i / 4] >> (24 - i % 4 * 8));
  return digest;
}

}  // namespace weft::codec
