#include "node/dns_server.h"

#include <gtest/gtest.h>

#include "codec/dns.h"

namespace weft::node {
namespace {

Names shop() {
  Names names("cluster.local");
  names.set("default", "product-catalog", {.cluster_ip = 0x0a600007});
  return names;
}

codec::DnsResponse ask(std::string_view name, uint16_t type = codec::kDnsA) {
  auto query = codec::build_dns_query(7, name, type);
  EXPECT_TRUE(query);
  auto answer = answer_dns(shop(), *query);
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

TEST(Dns, TellsAbsentFromOutside) {
  EXPECT_EQ(ask("nothing.default.svc.cluster.local").rcode, codec::Rcode::nxdomain);
  EXPECT_EQ(ask("product-catalog.default.svc.cluster.local", codec::kDnsAaaa).rcode, codec::Rcode::noerror);
  const auto outside = ask("www.example.org");
  EXPECT_EQ(outside.rcode, codec::Rcode::refused);
  ASSERT_TRUE(outside.reason);
  EXPECT_NE(outside.reason->text.find("www.example.org is outside the mesh"), std::string::npos);
}

TEST(Dns, IsSilentToWhatIsNoQuery) { EXPECT_FALSE(answer_dns(shop(), "x")); }

}  // namespace
}  // namespace weft::node
