// Tunnels between real sockets: spliced where bytes stream, and nothing lost, whichever way they are moved.
#include "proxy/relay.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include "io/scope.h"
#include "io/socket.h"
#include "proxy/splice.h"

namespace weft::proxy {
namespace {

using io::Task;

// Client and server with a relay between them: four sockets.
struct Wire {
  std::unique_ptr<io::Stream> client, downstream, upstream, server;
  Pipes pipes;
  stats::Counter received_by_all, sent_by_all;
  uint64_t received = 0, sent = 0;
  Result<void> outcome;
  bool ended = false;
};

Task<void> pair(io::SocketNetwork& network, std::unique_ptr<io::Stream>& a, std::unique_ptr<io::Stream>& b) {
  const TimePoint deadline = network.loop().now() + 10s;
  CO_TRY(auto acceptor, network.listen(io::Address::loopback(0), {}));
  CO_TRY(a, co_await network.connect(acceptor->local(), {}, deadline));
  while (!b) {
    CO_TRY(b, acceptor->try_accept());
    if (!b) CO_TRY_VOID(co_await acceptor->readable().wait(deadline));
  }
  co_return {};
}

Task<void> relay(Wire& wire) {
  io::Loop& loop = co_await io::current_loop();
  Relay made{.downstream = *wire.downstream,
             .upstream = *wire.upstream,
             .from_client = "first ",
             .from_server = "",
             .idle = 10s,
             .last = loop.now(),
             .received = {wire.received, wire.received_by_all},
             .sent = {wire.sent, wire.sent_by_all},
             .pipes = wire.pipes};
  wire.outcome = co_await run(made);
  wire.ended = true;
  wire.downstream.reset();
  wire.upstream.reset();
  co_return {};
}

// Bytes of which each tells where it belongs.
std::string pattern(size_t size, unsigned seed) {
  std::string text(size, '\0');
  for (size_t i = 0; i < size; ++i) text[i] = static_cast<char>(seed + i + i / 251);
  return text;
}

Task<void> send_all(io::Stream& stream, const std::string& text) {
  CO_TRY_VOID(co_await io::write_all(stream, text, kNever));
  stream.shutdown_write();
  co_return {};
}
Task<void> receive_all(io::Stream& stream, std::string& into) {
  std::array<std::byte, 100'000> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(stream, buffer, kNever));
    if (n == 0) co_return {};
    into.append(reinterpret_cast<char*>(buffer.data()), n);
  }
}

void run_with_wire(Task<void> (*fn)(io::Scope&, io::SocketNetwork&, Wire&)) {
  SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  Wire wire;
  const auto ran = loop.run(io::with_scope(fn, std::ref(network), std::ref(wire)));
  EXPECT_TRUE(ran) << to_string(ran.error());
}

Task<void> both_ways(io::Scope& scope, io::SocketNetwork& network, Wire& wire) {
  CO_TRY_VOID(co_await pair(network, wire.client, wire.downstream));
  CO_TRY_VOID(co_await pair(network, wire.upstream, wire.server));
  static const std::string up = pattern(12'345'678, 1);
  static const std::string down = pattern(9'876'543, 7);
  static std::string at_server, at_client;
  at_server.clear(), at_client.clear();
  scope.spawn(relay(wire));
  scope.spawn(send_all(*wire.client, up));
  scope.spawn(send_all(*wire.server, down));
  scope.spawn(receive_all(*wire.client, at_client));
  scope.spawn(receive_all(*wire.server, at_server));
  CO_TRY_VOID(co_await scope.join());
  EXPECT_TRUE(wire.outcome) << to_string(wire.outcome.error());
  EXPECT_TRUE(at_server == "first " + up) << at_server.size();
  EXPECT_TRUE(at_client == down) << at_client.size();
  EXPECT_EQ(wire.received, up.size() + 6);
  EXPECT_EQ(wire.sent, down.size());
  EXPECT_EQ(wire.received_by_all.value(), up.size() + 6);
  EXPECT_GT(wire.pipes.taken(), 0u) << "a stream of bytes was copied";
  co_return {};
}
TEST(Relay, StreamsAreSplicedAndNothingIsLost) { run_with_wire(both_ways); }

Task<void> small_pieces(io::Scope& scope, io::SocketNetwork& network, Wire& wire) {
  CO_TRY_VOID(co_await pair(network, wire.client, wire.downstream));
  CO_TRY_VOID(co_await pair(network, wire.upstream, wire.server));
  scope.spawn(relay(wire));
  const TimePoint deadline = network.loop().now() + 10s;
  std::array<std::byte, 1000> buffer;
  CO_TRY(size_t n, co_await io::read_some(*wire.server, buffer, deadline));
  EXPECT_EQ(n, 6u);
  for (int i = 0; i < 200; ++i) {
    CO_TRY_VOID(co_await io::write_all(*wire.client, pattern(500, 3), deadline));
    for (size_t have = 0; have < 500; have += n) {
      CO_TRY(n, co_await io::read_some(*wire.server, buffer, deadline));
    }
  }
  EXPECT_EQ(wire.pipes.taken(), 0u) << "a pipe costs more than it saves here";
  // Half-closed, the other way lives on.
  wire.client->shutdown_write();
  CO_TRY(n, co_await io::read_some(*wire.server, buffer, deadline));
  EXPECT_EQ(n, 0u);
  CO_TRY_VOID(co_await io::write_all(*wire.server, "bye", deadline));
  CO_TRY(n, co_await io::read_some(*wire.client, buffer, deadline));
  EXPECT_EQ(n, 3u);
  wire.server->shutdown_write();
  CO_TRY_VOID(co_await scope.join());
  EXPECT_TRUE(wire.outcome);
  co_return {};
}
TEST(Relay, PiecesAreCopiedAndHalfClosesKept) { run_with_wire(small_pieces); }

Task<void> broken_off(io::Scope& scope, io::SocketNetwork& network, Wire& wire) {
  CO_TRY_VOID(co_await pair(network, wire.client, wire.downstream));
  CO_TRY_VOID(co_await pair(network, wire.upstream, wire.server));
  static const std::string up = pattern(50'000'000, 1);
  scope.spawn(relay(wire));
  scope.spawn(send_all(*wire.client, up));
  std::array<std::byte, 65536> buffer;
  for (size_t have = 0; have < 1'000'000;) {
    CO_TRY(const size_t n, co_await io::read_some(*wire.server, buffer, network.loop().now() + 10s));
    have += n;
  }
  wire.server->reset();
  auto sent = co_await scope.join();
  EXPECT_FALSE(sent) << "the client was not told";
  EXPECT_TRUE(wire.ended);
  EXPECT_FALSE(wire.outcome);
  if (!wire.outcome) EXPECT_EQ(wire.outcome.error().side, Side::upstream);
  EXPECT_LT(wire.received, up.size());
  co_return {};
}
TEST(Relay, AResetInTheMiddleBreaksBothOffAndSaysWhose) { run_with_wire(broken_off); }

TEST(Pipes, AreBoundedAndUsedAgain) {
  Pipes pipes;
  std::vector<std::unique_ptr<Pipe>> all;
  while (auto pipe = pipes.take()) all.push_back(std::move(pipe));
  EXPECT_EQ(all.size(), Pipes::kMostPipes);
  const int fd = all.back()->to_read;
  pipes.give_back(std::move(all.back()), true);
  auto again = pipes.take();
  ASSERT_TRUE(again);
  EXPECT_EQ(again->to_read, fd);
  EXPECT_FALSE(pipes.take());
  pipes.give_back(std::move(again), false);
  EXPECT_TRUE(pipes.take());
}

}  // namespace
}  // namespace weft::proxy
