#include "node/dns_server.h"

#include <gtest/gtest.h>

#include "codec/dns.h"
#include "dns/server.h"

namespace weft::node {
namespace {

Names shop() {
  Names names("cluster.local");
  names.set("default", "product-catalog",
            {.cluster_ips = {*io::Address::parse_ip("10.96.0.7", 0), *io::Address::parse_ip("fd00:10:96::7", 0)}});
  return names;
}

std::optional<std::string> reply(const Names& names, std::string_view message) {
  NameResponder responder(names);
  return dns::hear(responder, message, dns::Transport::datagram).reply;
}

codec::DnsResponse ask(std::string_view name, uint16_t type = codec::kDnsA) {
  auto query = codec::build_dns_query(7, name, type);
  EXPECT_TRUE(query);
  auto answer = reply(shop(), *query);
  EXPECT_TRUE(answer);
  auto response = codec::parse_dns_response(answer.value_or(""));
  EXPECT_TRUE(response) << response.error().detail;
  return response ? *response : codec::DnsResponse{};
}

TEST(Dns, AnswersAServiceWithItsAddress) {
  const auto response = ask("product-catalog.default.svc.cluster.local");
  EXPECT_EQ(response.id, 7);
  EXPECT_EQ(response.rcode, codec::Rcode::noerror);
  ASSERT_EQ(response.records.size(), 1U);
  EXPECT_EQ(response.records[0].data, std::string("\x0a\x60\x00\x07", 4));
  EXPECT_EQ(response.records[0].ttl, kNameTtl);
}

TEST(Dns, AnswersAaaaWithSixteenBytes) {
  const auto response = ask("product-catalog.default.svc.cluster.local", codec::kDnsAaaa);
  ASSERT_EQ(response.records.size(), 1U);
  EXPECT_EQ(response.records[0].type, codec::kDnsAaaa);
  EXPECT_EQ(response.records[0].data, std::string("\xfd\x00\x00\x10\x00\x96\0\0\0\0\0\0\0\0\0\x07", 16));
}

TEST(Dns, TellsAbsentFromOutside) {
  EXPECT_EQ(ask("nothing.default.svc.cluster.local").rcode, codec::Rcode::nxdomain);
  EXPECT_EQ(ask("product-catalog.default.svc.cluster.local", codec::kDnsAaaa).rcode, codec::Rcode::noerror);
  const auto outside = ask("www.example.org");
  EXPECT_EQ(outside.rcode, codec::Rcode::refused);
  ASSERT_TRUE(outside.reason);
  EXPECT_NE(outside.reason->text.find("www.example.org is outside the mesh"), std::string::npos);
}

// A headless service with more pods than fit a datagram.
TEST(Dns, WhatDoesNotFitADatagramIsTruncated) {
  Names names("cluster.local");
  NamedService carts;
  for (uint32_t i = 0; i < 500; ++i) carts.addresses.push_back({io::Address::v4(0x0af40000 + i, 0), ""});
  names.set("default", "carts", std::move(carts));
  const auto asked = codec::build_dns_query(9, "carts.default.svc.cluster.local", codec::kDnsA);
  const auto datagram = codec::parse_dns_response(reply(names, *asked).value_or(""));
  ASSERT_TRUE(datagram);
  EXPECT_TRUE(datagram->truncated);
  NameResponder responder(names);
  const auto stream =
      codec::parse_dns_response(dns::hear(responder, *asked, dns::Transport::stream).reply.value_or(""));
  ASSERT_TRUE(stream);
  EXPECT_EQ(stream->records.size(), 500U);
}

TEST(Dns, IsSilentToWhatIsNoQuery) { EXPECT_FALSE(reply(shop(), "x")); }

}  // namespace
}  // namespace weft::node
