#include "proxy/upstream/proxy_header.h"

#include <gtest/gtest.h>

#include "proxy/testing/bench.h"

namespace weft::proxy::upstream {
namespace {

using namespace std::string_view_literals;
using config::ProxyHeader;
using proxy::testing::Bench;

io::Address at(std::string_view text) { return io::Address::parse(text).value(); }

// The examples of HAProxy's proxy-protocol.txt, §2.1 and §2.2.
TEST(ProxyHeaders, AreThoseOfTheSpecification) {
  EXPECT_EQ(proxy_header(ProxyHeader::v1, at("192.168.0.1:56324"), at("192.168.0.11:443")),
            "PROXY TCP4 192.168.0.1 192.168.0.11 56324 443\r\n");
  EXPECT_EQ(proxy_header(ProxyHeader::v1, at("[2001:db8::1]:1"), at("[2001:db8::2]:2")),
            "PROXY TCP6 2001:db8::1 2001:db8::2 1 2\r\n");
  EXPECT_EQ(proxy_header(ProxyHeader::v2, at("192.168.0.1:56324"), at("192.168.0.11:443")),
            "\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\xc0\xa8\0\x01\xc0\xa8\0\x0b\xdc\x04\x01\xbb"sv);
  const std::string six = proxy_header(ProxyHeader::v2, at("[2001:db8::1]:1"), at("[2001:db8::2]:2"));
  EXPECT_EQ(six.substr(12, 4), "\x21\x21\0\x24"sv);
  EXPECT_EQ(six.size(), 16u + 36u);
}

TEST(ProxyHeaders, SayWhenNothingIsKnown) {
  EXPECT_EQ(proxy_header(ProxyHeader::v1, at("10.0.0.1:1"), at("[2001:db8::2]:2")), "PROXY UNKNOWN\r\n");
  EXPECT_EQ(proxy_header(ProxyHeader::v2, at("10.0.0.1:1"), at("[2001:db8::2]:2")), "\r\n\r\n\0\r\nQUIT\n\x20\0\0\0"sv);
  EXPECT_EQ(proxy_header(ProxyHeader::none, at("10.0.0.1:1"), at("10.0.0.2:2")), "");
}

io::Task<std::string> read(Bench& b, io::Stream& stream) {
  std::string got;
  std::array<std::byte, 256> buffer;
  CO_TRY(const size_t size, co_await io::read_some(stream, buffer, b.loop.now() + 5s));
  got.append(reinterpret_cast<const char*>(buffer.data()), size);
  co_return got;
}

// A whole proxy in memory: the database hears whose connection it is before anything else.
TEST(ProxyHeaders, StandBeforeWhatATunnelCarries) {
  Bench bench;
  config::Cluster db;
  db.name = "db";
  db.proxy_header = ProxyHeader::v1;
  bench.config.cluster(db, {"10.0.0.2:3306"}).tcp_listener("tcp", "10.9.9.9:3306", "db");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(auto acceptor, b.network.listen(at("10.0.0.2:3306"), {}));
    CO_TRY(auto client, co_await b.connect_raw("10.9.9.9:3306"));
    CO_TRY_VOID(co_await io::write_all(*client, "hello", b.loop.now() + 5s));
    CO_TRY_VOID(co_await acceptor->readable().wait(b.loop.now() + 5s));
    CO_TRY(auto server, acceptor->try_accept());
    std::string got;
    while (!got.ends_with("hello")) {
      CO_TRY(const std::string more, co_await read(b, *server));
      got += more;
    }
    EXPECT_TRUE(got.starts_with("PROXY TCP4 ")) << got;
    EXPECT_TRUE(got.ends_with(" 3306\r\nhello")) << got;
    EXPECT_NE(got.find(" 10.9.9.9 "), std::string::npos) << got;
    co_return {};
  });
}

// One connection carries many clients' requests, so it can speak for none of them.
TEST(ProxyHeaders, RequestsToSuchAClusterAreRefusedByName) {
  Bench bench;
  config::Cluster web;
  web.name = "web";
  web.proxy_header = ProxyHeader::v2;
  bench.config.cluster(web, {"10.0.0.1:80"}).listener("in", "10.9.9.9:80", {proxy::testing::route_to("web")});
  bench.upstream("10.0.0.1:80");
  bench.run([](Bench& b) -> io::Task<void> {
    CO_TRY(const auto answer, co_await b.get("10.9.9.9:80", "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_NE(answer.body.find("the PROXY protocol"), std::string::npos) << answer.body;
    EXPECT_EQ(b.network.connects(at("10.0.0.1:80")), 0);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::upstream
