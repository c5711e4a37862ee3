#include "node/dns_server.h"

#include <gtest/gtest.h>

#include "codec/dns.h"
#include "io/scope.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "node/dns_tcp.h"

namespace weft::node {
namespace {

Names shop() {
  Names names("cluster.local");
  names.set("default", "product-catalog",
            {.cluster_ips = {*io::Address::parse_ip("10.96.0.7", 0), *io::Address::parse_ip("fd00:10:96::7", 0)}});
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
Names many() {
  Names names("cluster.local");
  NamedService carts;
  for (uint32_t i = 0; i < 500; ++i) carts.addresses.push_back({io::Address::v4(0x0af40000 + i, 0), ""});
  names.set("default", "carts", std::move(carts));
  return names;
}

const std::string kCarts = *codec::build_dns_query(9, "carts.default.svc.cluster.local", codec::kDnsA);

io::Task<void> ask_twice(io::Network& network, const io::Address& server) {
  CO_TRY(auto stream, co_await network.connect(server, {}, network.loop().now() + 5s));
  for (int i = 0; i < 2; ++i) {
    std::string framed{'\0', static_cast<char>(kCarts.size())};
    framed += kCarts;
    for (const char c : framed) {  // in pieces, as TCP may bring them
      CO_TRY_VOID(co_await io::write_all(*stream, {&c, 1}, network.loop().now() + 5s));
      CO_TRY_VOID(co_await io::yield());
    }
    std::string answer;
    std::array<std::byte, 1000> buffer;
    while (answer.size() < 2 ||
           answer.size() < 2 + (static_cast<uint8_t>(answer[0]) * 256u + static_cast<uint8_t>(answer[1]))) {
      CO_TRY(const size_t n, co_await io::read_some(*stream, buffer, network.loop().now() + 5s));
      if (n == 0) co_return fail(Code::closed, Side::local, "the server closed before it had answered");
      answer.append(reinterpret_cast<char*>(buffer.data()), n);
    }
    const auto response = codec::parse_dns_response(std::string_view(answer).substr(2));
    EXPECT_TRUE(response) << response.error().detail;
    EXPECT_EQ(response->id, 9);
    EXPECT_FALSE(response->truncated);
    EXPECT_EQ(response->records.size(), 500U);
  }
  // Whoever asks no more is let go.
  std::array<std::byte, 1> byte;
  CO_TRY(const size_t n, co_await io::read_some(*stream, byte, network.loop().now() + kDnsTcpIdle + 1s));
  EXPECT_EQ(n, 0U);
  co_return {};
}

io::Task<void> over_tcp(io::Network& network) {
  const Names names = many();
  CO_TRY(auto acceptor, network.listen(*io::Address::parse("10.244.0.1:53"), {}));
  auto first = co_await io::race(serve_dns_tcp(*acceptor, names), ask_twice(network, acceptor->local()));
  EXPECT_EQ(first->index(), 1U);
  if (first->index() == 1) co_return std::move(std::get<1>(*first));
  co_return {};
}

TEST(Dns, WhatDoesNotFitADatagramIsAskedForOverTcp) {
  const auto datagram = codec::parse_dns_response(answer_dns(many(), kCarts).value_or(""));
  ASSERT_TRUE(datagram);
  EXPECT_TRUE(datagram->truncated);
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  io::testing::MemoryNetwork network(loop);
  const auto done = loop.run(over_tcp(network));
  EXPECT_TRUE(done) << to_string(done.error());
}

TEST(Dns, IsSilentToWhatIsNoQuery) { EXPECT_FALSE(answer_dns(shop(), "x")); }

}  // namespace
}  // namespace weft::node
