#include "dns/forwarder.h"

#include <gtest/gtest.h>

#include <array>

#include "dns/framing.h"
#include "dns/testing/table.h"
#include "io/datagram.h"
#include "io/scope.h"
#include "io/socket.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::dns {
namespace {

std::vector<std::string> servers(std::string_view text) {
  std::vector<std::string> all;
  for (const io::Address& server : read_nameservers(text)) all.push_back(server.to_string());
  return all;
}

TEST(Nameservers, AreReadAsResolversReadThem) {
  using Servers = std::vector<std::string>;
  EXPECT_EQ(servers("search shop.svc.cluster.local\nnameserver 10.96.0.10\noptions ndots:5\n"),
            Servers{"10.96.0.10:53"});
  EXPECT_EQ(servers("nameserver\t fd00::a  \r\nnameserver 10.0.0.1 # ours"), (Servers{"[fd00::a]:53", "10.0.0.1:53"}));
  EXPECT_EQ(servers("# nameserver 1.2.3.4\nnameservers 1.2.3.4\nnameserver\nnameserver host\n"), Servers{});
  EXPECT_EQ(servers("nameserver 1.1.1.1\nnameserver 1.1.1.2\nnameserver 1.1.1.3\nnameserver 1.1.1.4").size(),
            kMaxNameservers);
}

const std::string kQuestion = *codec::build_dns_query(7, "Www.Example.org", codec::kDnsA);
codec::DnsQuery query() { return *codec::parse_dns_query(kQuestion); }

struct Came {
  codec::DnsQuery query;
  io::Address from;
};

io::Task<Came> next_query(io::DatagramSocket& socket) {
  const io::Loop& loop = co_await io::current_loop();
  const TimePoint deadline = loop.now() + 5s;
  std::array<char, 4096> buffer;
  for (;;) {
    CO_TRY(const auto got, socket.try_receive(buffer));
    if (got) {
      CO_TRY(auto asked, codec::parse_dns_query({buffer.data(), got->size}));
      co_return Came{std::move(asked), got->from};
    }
    CO_TRY_VOID(co_await socket.readable().wait(deadline));
  }
}

std::string reply_with(codec::DnsQuery asked, uint32_t v4, size_t how_many = 1) {
  return *codec::build_dns_answer(asked, testing::address_answer(asked, v4, how_many), codec::kDnsMaxTcpBytes);
}

// A server that first says what others might to get a lie believed, and then the truth.
io::Task<void> lie_first(io::DatagramSocket& socket, size_t how_many) {
  CO_TRY(const Came came, co_await next_query(socket));
  codec::DnsQuery wrong = came.query;
  wrong.id = static_cast<uint16_t>(wrong.id + 1);
  socket.send_to(came.from, reply_with(wrong, 0x01010101));
  const auto other = codec::parse_dns_query(*codec::build_dns_query(came.query.id, "www.example.com", codec::kDnsA));
  socket.send_to(came.from, reply_with(*other, 0x01010101));
  socket.send_to(came.from, *codec::build_dns_query(came.query.id, "www.example.org", codec::kDnsA));
  socket.send_to(came.from, reply_with(came.query, 0x08080808, how_many));
  CO_TRY_VOID(co_await socket.readable().wait(kNever));
  co_return {};
}

// A server that is asked once and says that it cannot tell.
io::Task<void> refuse_one(io::DatagramSocket& socket) {
  CO_TRY(const Came came, co_await next_query(socket));
  socket.send_to(came.from, *codec::build_dns_answer(came.query, {.rcode = codec::Rcode::refused}, 512));
  co_return {};
}

struct Story {
  io::Network& network;
  size_t how_many = 1;
};

io::Task<void> believes_only_the_reply(io::Scope& scope, Story& story) {
  CO_TRY(const auto refusing, io::DatagramSocket::bind(scope.loop(), io::Address::loopback(0)));
  CO_TRY(const auto telling, io::DatagramSocket::bind(scope.loop(), io::Address::loopback(0)));
  Forwarder forwarder(story.network, {refusing->local(), telling->local()}, 0);
  scope.spawn(refuse_one(*refusing));
  scope.spawn(lie_first(*telling, story.how_many));
  const auto asked = query();
  auto reply = co_await forwarder.ask(asked, kQuestion, Transport::datagram);
  scope.cancel();
  (void)co_await scope.join();
  CO_TRY(const std::string message, std::move(reply));
  CO_TRY(const auto response, codec::parse_dns_response(message));
  EXPECT_EQ(response.id, 7);
  if (story.how_many > 1) {
    EXPECT_TRUE(response.truncated);
    EXPECT_LE(message.size(), codec::kDnsMaxUdpBytes);
    co_return {};
  }
  EXPECT_EQ(response.records.size(), 1U);
  if (!response.records.empty()) EXPECT_EQ(response.records[0].data, "\x08\x08\x08\x08");
  co_return {};
}

TEST(Forwarder, BelievesOnlyTheReplyToItsQuestionAndAsksTheNextServer) {
  SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  for (const size_t how_many : {size_t{1}, size_t{200}}) {
    Story story{network, how_many};
    const auto done = loop.run(io::with_scope(believes_only_the_reply, std::ref(story)));
    EXPECT_TRUE(done) << to_string(done.error());
  }
}

io::Task<void> nobody_replies(io::Network& network) {
  const auto asked = query();
  Forwarder none(network, {}, 0);
  const auto without = co_await none.ask(asked, kQuestion, Transport::datagram);
  EXPECT_FALSE(without);
  EXPECT_EQ(without.error().detail, "nobody could be asked for www.example.org: the pod's resolv.conf names no server");
  CO_TRY(const auto silent, io::DatagramSocket::bind(network.loop(), io::Address::loopback(0)));
  Forwarder forwarder(network, {silent->local(), silent->local()}, 0);
  const TimePoint begun = network.loop().now();
  const auto late = co_await forwarder.ask(asked, kQuestion, Transport::datagram);
  EXPECT_FALSE(late);
  EXPECT_NE(late.error().detail.find("it does not reply; 127.0.0.1"), std::string::npos) << late.error().detail;
  const Duration took = network.loop().now() - begun;
  EXPECT_TRUE(took >= kForwardTime - 10ms && took < kForwardTime + 1s);
  co_return {};
}

TEST(Forwarder, GivesUpInTimeAndSaysOnWhom) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  const auto done = loop.run(nobody_replies(network));
  EXPECT_TRUE(done) << to_string(done.error());
}

io::Task<void> ask_over_tcp(io::Network& network, const io::Address& server) {
  Forwarder forwarder(network, {server}, 0);
  const auto asked = query();
  CO_TRY(const std::string reply, co_await forwarder.ask(asked, kQuestion, Transport::stream));
  CO_TRY(const auto response, codec::parse_dns_response(reply));
  EXPECT_EQ(response.id, 7);
  EXPECT_EQ(response.records.size(), 500U);
  co_return {};
}

io::Task<void> over_tcp_too(io::Network& network, testing::Table& table) {
  CO_TRY(auto acceptor, network.listen(*io::Address::parse("10.96.0.10:53"), {}));
  auto first = co_await io::race(serve_streams(*acceptor, table, {}), ask_over_tcp(network, acceptor->local()));
  if (first->index() == 1) co_return std::move(std::get<1>(*first));
  co_return fail(Code::internal, Side::local, "the server ended");
}

TEST(Forwarder, AsksOverTcpWhatCameOverTcp) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  io::testing::MemoryNetwork network(loop);
  testing::Table table;
  table.how_many = 500;
  table.at_once["www.example.org"] = 0x08080808;
  const auto done = loop.run(over_tcp_too(network, table));
  EXPECT_TRUE(done) << to_string(done.error());
}

}  // namespace
}  // namespace weft::dns
