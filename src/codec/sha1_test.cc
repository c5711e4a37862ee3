#include "codec/sha1.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace weft::codec {
namespace {

std::string hex(std::string_view text) {
  std::string out;
  for (const uint8_t byte : sha1(text)) out += fmt::format("{:02x}", byte);
  return out;
}

TEST(Sha1, TheStandardsExamples) {
  EXPECT_EQ(hex(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  EXPECT_EQ(hex("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  EXPECT_EQ(hex(std::string(1'000'000, 'a')), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}

TEST(Sha1, EveryWayToFillTheLastBlock) {
  const std::pair<size_t, std::string_view> rows[] = {
      {55, "cef734ba81a024479e09eb5a75b6ddae62e6abf1"},  {56, "901305367c259952f4e7af8323f480d59f81335b"},
      {63, "0ddc4e0cccd9a12850deb5abb0853a4425559fec"},  {64, "bb2fa3ee7afb9f54c6dfb5d021f14b1ffe40c163"},
      {65, "78c741ddc482e4cdf8c474a0876347a0905b6233"},  {119, "4300320394f7ee239bcdce7d3b8bcee173a0cd5c"},
      {120, "ceb2821639c4b6dcb10bce0e522ca2e608ce056d"}, {128, "150fa3fbdc899bd0b8f95a9fb6027f564d953762"}};
  for (const auto& [size, digest] : rows) EXPECT_EQ(hex(std::string(size, 'x')), digest) << size;
}

}  // namespace
}  // namespace weft::codec
