#include "dns/server.h"

#include <gtest/gtest.h>

#include <array>

#include "dns/framing.h"
#include "dns/testing/table.h"
#include "io/datagram.h"
#include "io/scope.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::dns {
namespace {

using testing::Table;

std::string question(uint16_t id, std::string_view name) { return *codec::build_dns_query(id, name, codec::kDnsA); }

// One answer of a server over UDP.
io::Task<codec::DnsResponse> next_answer(io::DatagramSocket& socket) {
  const io::Loop& loop = co_await io::current_loop();
  const TimePoint deadline = loop.now() + 5s;
  std::array<char, 4096> buffer;
  for (;;) {
    CO_TRY(const auto got, socket.try_receive(buffer));
    if (got) co_return codec::parse_dns_response({buffer.data(), got->size});
    CO_TRY_VOID(co_await socket.readable().wait(deadline));
  }
}

struct Story {
  std::unique_ptr<io::DatagramSocket> server, client;
  Table table;
  io::Event told;
};

io::Task<void> known_and_unknown(io::Scope& scope, Story& story) {
  scope.spawn(serve_datagrams(*story.server, story.table, {.waiting = 1}));
  io::DatagramSocket& client = *story.client;
  CO_TRY_VOID(client.send(question(1, "asked")));
  CO_TRY_VOID(client.send(question(2, "known")));
  // What is known does not wait for what is asked for.
  CO_TRY(const auto first, co_await next_answer(client));
  EXPECT_EQ(first.id, 2);
  EXPECT_EQ(first.records.size(), 1U);
  // One waits already.
  CO_TRY_VOID(client.send(question(3, "more")));
  CO_TRY(const auto refused, co_await next_answer(client));
  EXPECT_EQ(refused.id, 3);
  EXPECT_EQ(refused.rcode, codec::Rcode::servfail);
  EXPECT_TRUE(refused.reason && refused.reason->text == "too many questions wait for an answer");
  story.told.set();
  CO_TRY(const auto late, co_await next_answer(client));
  EXPECT_EQ(late.id, 1);
  EXPECT_EQ(late.records.size(), 1U);
  CO_TRY_VOID(client.send(question(4, "nobody")));
  CO_TRY(const auto failed, co_await next_answer(client));
  EXPECT_EQ(failed.rcode, codec::Rcode::servfail);
  EXPECT_TRUE(failed.reason && failed.reason->text == "nobody knows nobody");
  co_return {};
}

TEST(DnsServer, AnswersWhatIsKnownAtOnceWhateverIsBeingAskedFor) {
  SystemClock clock;
  io::Loop loop(clock);
  Story story;
  story.table.at_once["known"] = 0x0a600001;
  story.table.asked["asked"] = 0x0a600002;
  story.table.until = &story.told;
  story.server = std::move(*io::DatagramSocket::bind(loop, io::Address::loopback(0)));
  story.client = std::move(*io::DatagramSocket::connect(loop, story.server->local(), 0));
  const auto done = loop.run(io::with_scope(known_and_unknown, std::ref(story)));
  EXPECT_TRUE(done) << to_string(done.error());
}

io::Task<void> ask_twice(io::Network& network, const io::Address& server) {
  CO_TRY(auto stream, co_await network.connect(server, {}, network.loop().now() + 5s));
  const std::string carts = question(9, "carts");
  for (int i = 0; i < 2; ++i) {
    std::string framed{'\0', static_cast<char>(carts.size())};
    framed += carts;
    for (const char c : framed) {  // in pieces, as TCP may bring them
      CO_TRY_VOID(co_await io::write_all(*stream, {&c, 1}, network.loop().now() + 5s));
      CO_TRY_VOID(co_await io::yield());
    }
    CO_TRY(const std::string reply, co_await read_message(*stream, network.loop().now() + 5s));
    const auto response = codec::parse_dns_response(reply);
    EXPECT_TRUE(response) << response.error().detail;
    EXPECT_EQ(response->id, 9);
    EXPECT_FALSE(response->truncated);
    EXPECT_EQ(response->records.size(), 500U);
  }
  // Whoever asks no more is let go.
  std::array<std::byte, 1> byte;
  CO_TRY(const size_t n, co_await io::read_some(*stream, byte, network.loop().now() + kStreamIdle + 1s));
  EXPECT_EQ(n, 0U);
  co_return {};
}

io::Task<void> over_tcp(io::Network& network, Table& table) {
  CO_TRY(auto acceptor, network.listen(*io::Address::parse("10.244.0.1:53"), {}));
  auto first = co_await io::race(serve_streams(*acceptor, table, {}), ask_twice(network, acceptor->local()));
  EXPECT_EQ(first->index(), 1U);
  if (first->index() == 1) co_return std::move(std::get<1>(*first));
  co_return {};
}

TEST(DnsServer, WhatDoesNotFitADatagramIsAskedForOverTcp) {
  io::testing::ManualClock clock;
  io::Loop loop(clock);
  io::testing::MemoryNetwork network(loop);
  Table table;
  table.how_many = 500;
  table.at_once["carts"] = 0x0af40000;
  const auto datagram =
      codec::parse_dns_response(hear(table, question(9, "carts"), Transport::datagram).reply.value_or(""));
  ASSERT_TRUE(datagram);
  EXPECT_TRUE(datagram->truncated);
  auto done = loop.run(over_tcp(network, table));
  EXPECT_TRUE(done) << to_string(done.error());
  // Likewise when it has to be asked for.
  table.asked = std::exchange(table.at_once, {});
  done = loop.run(over_tcp(network, table));
  EXPECT_TRUE(done) << to_string(done.error());
  EXPECT_EQ(table.times_asked, 2);
}

}  // namespace
}  // namespace weft::dns
