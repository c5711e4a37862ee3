#include "tls/der.h"

#include <gtest/gtest.h>

namespace weft::tls {
namespace {

using namespace std::string_literals;

TEST(Der, NumbersHaveOneForm) {
  EXPECT_EQ(der_integer("\x01"), "\x02\x01\x01");
  EXPECT_EQ(der_integer("\0\0\x7F"s), "\x02\x01\x7F");
  EXPECT_EQ(der_integer("\x80"), "\x02\x02\0\x80"s);
  EXPECT_EQ(der_integer(""), "\x02\x01\0"s);
  EXPECT_EQ(der_integer("\0"s), "\x02\x01\0"s);
}

TEST(Der, LengthsGrow) {
  EXPECT_EQ(der_sequence({"ab", "c"}), "\x30\x03"s + "abc");
  EXPECT_EQ(der_sequence({std::string(127, 'a')}).substr(0, 2), "\x30\x7F");
  EXPECT_EQ(der_sequence({std::string(128, 'a')}).substr(0, 3), "\x30\x81\x80");
  EXPECT_EQ(der_sequence({std::string(256, 'a')}).substr(0, 4), "\x30\x82\x01\0"s);
  EXPECT_EQ(der_bit_string("a"), "\x03\x02\0a"s);
}

}  // namespace
}  // namespace weft::tls
