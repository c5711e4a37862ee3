#include "config/ip.h"

#include <gtest/gtest.h>

namespace weft::config {
namespace {

bool holds(const std::string& address, uint32_t length, std::string_view ip) {
  auto range = IpRange::make(address, length);
  if (!range) ADD_FAILURE() << range.error().detail;
  return range && range->contains(*parse_ip(ip));
}

TEST(Ip, ARangeHoldsWhatSharesItsFirstBits) {
  EXPECT_TRUE(holds("10.0.0.0", 8, "10.255.0.1"));
  EXPECT_FALSE(holds("10.0.0.0", 8, "11.0.0.1"));
  EXPECT_TRUE(holds("10.0.0.5", 8, "10.9.9.9"));  // bits after the length do not count
  EXPECT_TRUE(holds("172.16.0.0", 12, "172.31.255.255"));
  EXPECT_FALSE(holds("172.16.0.0", 12, "172.32.0.0"));
  EXPECT_TRUE(holds("0.0.0.0", 0, "1.2.3.4"));
  EXPECT_TRUE(holds("192.168.1.1", 32, "192.168.1.1"));
  EXPECT_FALSE(holds("192.168.1.1", 32, "192.168.1.0"));
  EXPECT_TRUE(holds("fd00::", 8, "fdff::1"));
  EXPECT_FALSE(holds("fd00::", 8, "fe00::1"));
  EXPECT_TRUE(holds("::1", 128, "::1"));
}

TEST(Ip, FamiliesDoNotMeetButMappedAddressesAreIpv4) {
  EXPECT_FALSE(holds("0.0.0.0", 0, "::1"));
  EXPECT_FALSE(holds("::", 0, "1.2.3.4"));
  EXPECT_TRUE(holds("10.0.0.0", 8, "::ffff:10.1.2.3"));
  EXPECT_TRUE(holds("::ffff:10.0.0.0", 104, "10.1.2.3"));
  EXPECT_FALSE(holds("::ffff:10.0.0.0", 104, "11.1.2.3"));
}

TEST(Ip, WhatIsNoRangeIsRefused) {
  EXPECT_EQ(IpRange::make("10.0.0", 8).error().detail, "\"10.0.0\" is no IP address");
  EXPECT_EQ(IpRange::make("10.0.0.0", 33).error().detail, "a prefix of 33 bits is too long for 10.0.0.0");
  EXPECT_FALSE(IpRange::make("fd00::", 129));
  EXPECT_FALSE(IpRange::make("::ffff:0.0.0.0", 64));
  EXPECT_FALSE(IpRange().contains(Ip{}));
  EXPECT_FALSE(parse_ip(std::string(100, '1')));
  EXPECT_EQ(IpRange::make("fd00::", 8)->text(), "fd00::/8");
}

}  // namespace
}  // namespace weft::config
