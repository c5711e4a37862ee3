// Streams, in memory and over loopback sockets, keep the same promises.
#include <gtest/gtest.h>

#include <thread>

#include "io/loop.h"
#include "io/scope.h"
#include "io/socket.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::io {
namespace {

Task<void> echo_one(Acceptor& acceptor, TimePoint deadline) {
  std::unique_ptr<Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor.try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor.readable().wait(deadline));
  }
  std::array<std::byte, 1000> buffer;
  for (;;) {
    CO_TRY(size_t n, co_await read_some(*stream, buffer, deadline));
    if (n == 0) break;
    CO_TRY_VOID(co_await write_all(*stream, {reinterpret_cast<char*>(buffer.data()), n}, deadline));
  }
  stream->shutdown_write();
  co_return {};
}

Task<void> send_all_then_end(Stream& stream, const std::string& data, TimePoint deadline) {
  CO_TRY_VOID(co_await write_all(stream, data, deadline));
  stream.shutdown_write();
  co_return {};
}

Task<void> round_trip(Scope& scope, Network& network, Address address, std::string& got, const std::string& data) {
  const TimePoint deadline = network.loop().now() + 10s;
  CO_TRY(auto acceptor, network.listen(address, {}));
  scope.spawn(echo_one(*acceptor, deadline));
  CO_TRY(auto stream, co_await network.connect(acceptor->local(), {}, deadline));
  scope.spawn(send_all_then_end(*stream, data, deadline));
  std::array<std::byte, 4096> buffer;
  for (;;) {
    CO_TRY(size_t n, co_await read_some(*stream, buffer, deadline));
    if (n == 0) break;
    got.append(reinterpret_cast<char*>(buffer.data()), n);
  }
  co_return co_await scope.join();
}

std::string some_data() {
  std::string data;
  for (int i = 0; i < 300'000; ++i) data.push_back(static_cast<char>('a' + i % 26));
  return data;
}

TEST(SocketNetwork, CarriesBytesBothWaysWithBackPressure) {
  SystemClock clock;
  Loop loop(clock);
  SocketNetwork network(loop);
  std::string got;
  const std::string data = some_data();
  const auto result = loop.run(with_scope(round_trip, std::ref(static_cast<Network&>(network)), Address::loopback(0),
                                          std::ref(got), std::cref(data)));
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_EQ(got, data);
}

TEST(MemoryNetwork, CarriesBytesInSmallPieces) {
  testing::ManualClock clock;
  Loop loop(clock);
  testing::MemoryNetwork network(loop);
  network.set_faults(Address::loopback(7), {.capacity = 700, .chunk = 13});
  std::string got;
  const std::string data = some_data();
  const auto result = loop.run(with_scope(round_trip, std::ref(static_cast<Network&>(network)), Address::loopback(7),
                                          std::ref(got), std::cref(data)));
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_EQ(got, data);
}

Task<void> connect_outcome(Network& network, Address address, Result<void>& outcome) {
  auto stream = co_await network.connect(address, {}, network.loop().now() + 1s);
  if (!stream) outcome = fail(stream.error());
  co_return {};
}

TEST(MemoryNetwork, RefusesAndTimesOut) {
  testing::ManualClock clock;
  Loop loop(clock);
  testing::MemoryNetwork network(loop);
  Result<void> outcome;
  ASSERT_TRUE(loop.run(connect_outcome(network, Address::loopback(9), outcome)));
  EXPECT_EQ(outcome.error().code, Code::refused);
  EXPECT_EQ(outcome.error().retry, Retry::safe);
  network.set_faults(Address::loopback(9), {.black_hole = true});
  ASSERT_TRUE(loop.run(connect_outcome(network, Address::loopback(9), outcome)));
  EXPECT_EQ(outcome.error().code, Code::deadline);
  EXPECT_EQ(network.connects(Address::loopback(9)), 2);
}

Task<void> answer_half_and_reset(Acceptor& acceptor, TimePoint deadline) {
  std::unique_ptr<Stream> stream;
  while (!stream) {
    CO_TRY(stream, acceptor.try_accept());
    if (!stream) CO_TRY_VOID(co_await acceptor.readable().wait(deadline));
  }
  std::array<std::byte, 10> buffer;
  CO_TRY(const size_t asked, co_await read_some(*stream, buffer, deadline));
  EXPECT_EQ(asked, 1u);
  CO_TRY_VOID(co_await write_all(*stream, "half", deadline));
  stream->reset();
  EXPECT_EQ(stream->try_read(buffer).state, Io::failed);
  co_return {};
}

Task<void> read_to_the_end(Scope& scope, Network& network, Address address, Result<void>& end) {
  const TimePoint deadline = network.loop().now() + 10s;
  CO_TRY(auto acceptor, network.listen(address, {}));
  scope.spawn(answer_half_and_reset(*acceptor, deadline));
  CO_TRY(auto stream, co_await network.connect(acceptor->local(), {}, deadline));
  CO_TRY_VOID(co_await write_all(*stream, "?", deadline));
  CO_TRY_VOID(co_await scope.join());  // all of it is here before the first look
  std::array<std::byte, 10> buffer;
  for (;;) {
    auto n = co_await read_some(*stream, buffer, deadline);
    if (!n) end = fail(n.error());
    if (!n || *n == 0) co_return {};
  }
}

TEST(SocketNetwork, AResetIsNeverReadAsAnEnd) {
  SystemClock clock;
  Loop loop(clock);
  SocketNetwork network(loop);
  for (const Address& address : {Address::loopback(0), *Address::parse("[::1]:0")}) {
    Result<void> end;
    const auto ran =
        loop.run(with_scope(read_to_the_end, std::ref(static_cast<Network&>(network)), address, std::ref(end)));
    if (!ran && address.family() == Address::Family::v6) GTEST_SKIP() << "no IPv6 here: " << to_string(ran.error());
    ASSERT_TRUE(ran) << to_string(ran.error());
    ASSERT_FALSE(end) << "the peer saw a good end";
    EXPECT_EQ(end.error().code, Code::reset);
  }
}

TEST(SocketNetwork, BothFamiliesListenOnOnePort) {
  SystemClock clock;
  Loop loop(clock);
  SocketNetwork network(loop);
  auto six = network.listen(*Address::parse("[::]:0"), {});
  if (!six) GTEST_SKIP() << "no IPv6 here: " << to_string(six.error());
  const uint16_t port = (*six)->local().port();
  auto four = network.listen(Address::v4(0, port), {});
  EXPECT_TRUE(four) << to_string(four.error());
  EXPECT_EQ((*six)->local().to_string(), fmt::format("[::]:{}", port));
}

Task<void> peers_of_both(SocketNetwork& network, Acceptor& acceptor, std::string& heard) {
  const uint16_t port = acceptor.local().port();
  for (const Address& to : {Address::loopback(port), *Address::parse_ip("::1", port)}) {
    const TimePoint deadline = network.loop().now() + 10s;
    CO_TRY(auto client, co_await network.connect(to, {}, deadline));
    std::unique_ptr<Stream> server;
    while (!server) {
      CO_TRY(server, acceptor.try_accept());
      if (!server) CO_TRY_VOID(co_await acceptor.readable().wait(deadline));
    }
    heard += server->peer().host() + " at " + server->local().host() + "; ";
  }
  co_return {};
}

TEST(SocketNetwork, OneSocketTakesBothFamiliesWhereItIsAskedTo) {
  SystemClock clock;
  Loop loop(clock);
  SocketNetwork network(loop);
  auto both = network.listen(*Address::parse("[::]:0"), {.ipv4_too = true});
  ASSERT_TRUE(both) << to_string(both.error());
  if ((*both)->local().family() == Address::Family::v4) GTEST_SKIP() << "no IPv6 here";
  EXPECT_FALSE(network.listen(Address::v4(0, (*both)->local().port()), {}));
  std::string heard;
  const auto ran = loop.run(peers_of_both(network, **both, heard));
  ASSERT_TRUE(ran) << to_string(ran.error());
  EXPECT_EQ(heard, "127.0.0.1 at 127.0.0.1; ::1 at ::1; ");
}

TEST(SocketNetwork, RefusedConnectionsSaySo) {
  SystemClock clock;
  Loop loop(clock);
  SocketNetwork network(loop);
  uint16_t free_port = 0;
  {
    auto acceptor = network.listen(Address::loopback(0), {});
    ASSERT_TRUE(acceptor);
    free_port = (*acceptor)->local().port();
    EXPECT_EQ(network.listen((*acceptor)->local(), {}).error().code, Code::conflict);
  }
  Result<void> outcome;
  ASSERT_TRUE(loop.run(connect_outcome(network, Address::loopback(free_port), outcome)));
  EXPECT_EQ(outcome.error().code, Code::refused);
}

Task<void> wait_for_post(Event& event) { co_return co_await event.wait(kNever); }

TEST(Loop, PostWakesItFromAnotherThread) {
  SystemClock clock;
  Loop loop(clock);
  Event event;
  std::thread other([&] { loop.post([&] { event.set(); }); });
  ASSERT_TRUE(loop.run(wait_for_post(event)));
  other.join();
}

TEST(Address, TextForms) {
  EXPECT_EQ(Address::parse("10.1.2.3:80")->to_string(), "10.1.2.3:80");
  EXPECT_EQ(Address::parse("[fd00::1]:443")->to_string(), "[fd00::1]:443");
  EXPECT_EQ(Address::parse("[::ffff:10.0.0.1]:5")->to_string(), "10.0.0.1:5");
  EXPECT_EQ(Address::parse("unix:/a/b")->path(), "/a/b");
  EXPECT_FALSE(Address::parse("10.1.2.3"));
  EXPECT_FALSE(Address::parse("10.1.2.3:66000"));
  EXPECT_FALSE(Address::parse("shop:80"));
  EXPECT_TRUE(Address::parse("[::1]:1")->is_loopback());
}

}  // namespace
}  // namespace weft::io
