#include "rules/remote_address.h"

#include <gtest/gtest.h>

namespace weft::rules {
namespace {

struct RemoteAddress : ::testing::Test {
  std::optional<config::Ip> of(std::initializer_list<std::string_view> values) {
    http::RequestHead head(arena);
    for (const std::string_view value : values) head.headers.add(http::Token::x_forwarded_for, value);
    return remote_of(head.headers, config::parse_ip("10.0.0.9"));
  }
  http::Arena arena;
};

TEST_F(RemoteAddress, IsTheLastThatWasSaid) {
  EXPECT_EQ(of({"192.0.2.1"}), config::parse_ip("192.0.2.1"));
  EXPECT_EQ(of({"10.9.9.9, 192.0.2.1"}), config::parse_ip("192.0.2.1")) << "what a client says of itself stands first";
  EXPECT_EQ(of({"192.0.2.1", "192.0.2.2 "}), config::parse_ip("192.0.2.2"));
  EXPECT_EQ(of({"192.0.2.1, 2001:db8::7"}), config::parse_ip("2001:db8::7"));
}

TEST_F(RemoteAddress, IsTheOneBehindTheHopsThatAreTrusted) {
  const auto behind = [&](uint32_t hops, std::initializer_list<std::string_view> values) {
    http::RequestHead head(arena);
    for (const std::string_view value : values) {
      head.headers.add(http::Token::x_forwarded_for, value);
      head.headers.add("x-other", "192.0.2.66, 192.0.2.67");
    }
    return remote_of(head.headers, config::parse_ip("10.0.0.9"), hops);
  };
  EXPECT_EQ(behind(1, {"192.0.2.1, 192.0.2.2"}), config::parse_ip("192.0.2.1"));
  EXPECT_EQ(behind(1, {"192.0.2.1", "192.0.2.2"}), config::parse_ip("192.0.2.1"));
  EXPECT_EQ(behind(2, {"192.0.2.1 , 192.0.2.2", "192.0.2.3"}), config::parse_ip("192.0.2.1"));
  EXPECT_EQ(behind(2, {"192.0.2.2,192.0.2.3"}), config::parse_ip("10.0.0.9")) << "there are not so many";
  EXPECT_EQ(behind(1, {"unknown, 192.0.2.3"}), config::parse_ip("10.0.0.9"));
  EXPECT_EQ(behind(3, {}), config::parse_ip("10.0.0.9"));
}

// A policy about the client is not got round by a balancer that says its port, too.
TEST_F(RemoteAddress, IsReadWithAPort) {
  EXPECT_EQ(of({"192.0.2.1:8080"}), config::parse_ip("192.0.2.1"));
  EXPECT_EQ(of({"192.0.2.2, [2001:db8::7]:80"}), config::parse_ip("2001:db8::7"));
  EXPECT_EQ(of({"[2001:db8::7]"}), config::parse_ip("2001:db8::7"));
  EXPECT_EQ(of({"2001:db8::7:80"}), config::parse_ip("2001:db8::7:80")) << "it is an address as it stands";
  for (const char* none : {"192.0.2.1:", "192.0.2.1:x", "192.0.2.1:123456", "[2001:db8::7", "[2001:db8::7]80",
                           "[2001:db8::7]:", "[]:80", ":80", "192.0.2.1:80:80", "192.0.2.1,"})
    EXPECT_EQ(of({none}), config::parse_ip("10.0.0.9")) << none;
}

TEST_F(RemoteAddress, IsTheOtherEndWhereNobodySaysAnAddress) {
  EXPECT_EQ(of({}), config::parse_ip("10.0.0.9"));
  EXPECT_EQ(of({"192.0.2.1, unknown"}), config::parse_ip("10.0.0.9"));
  EXPECT_EQ(of({""}), config::parse_ip("10.0.0.9"));
}

}  // namespace
}  // namespace weft::rules
