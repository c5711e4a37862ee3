// TLS streams keep a Stream's promises over any stream below.
#include "tls/stream.h"

#include <gtest/gtest.h>

#include "io/socket.h"
#include "tls/testing/two_ends.h"

namespace weft::tls {
namespace {

using io::Scope;
using io::Task;
using io::testing::Faults;
using testing::do_accept;
using testing::do_connect;
using testing::Ends;
using testing::kHost;
using testing::receive_all;

struct TlsStream : testing::TwoEnds {};

std::string some_data(size_t size) {
  std::string data;
  for (size_t i = 0; i < size; ++i) data.push_back(static_cast<char>('a' + i * 7 % 23));
  return data;
}

Task<void> send_then_end(io::Stream& stream, const std::string& data, TimePoint deadline) {
  CO_TRY_VOID(co_await io::write_all(stream, data, deadline));
  stream.shutdown_write();
  co_return {};
}

Task<void> both_ways(Scope& scope, io::Stream& a, io::Stream& b, const std::string& data, std::string& at_a,
                     std::string& at_b) {
  const TimePoint deadline = scope.loop().now() + 60s;
  scope.spawn(send_then_end(a, data, deadline));
  scope.spawn(send_then_end(b, data, deadline));
  scope.spawn(receive_all(a, at_a, deadline));
  scope.spawn(receive_all(b, at_b, deadline));
  co_return co_await scope.join();
}

TEST_F(TlsStream, HandshakeAgreesOnProtocolAndNames) {
  auto server_side = Context::server({.identity = testing::leaf({.dns_names = {kHost}}),
                                      .roots = testing::root().certificate,
                                      .client_certificate = ClientCertificate::required,
                                      .client_names = {{NameMatch::prefix, "spiffe://cluster.local/"}},
                                      .alpn = {"h2", "http/1.1"}});
  ASSERT_TRUE(server_side);
  auto client_side = Context::client({.identity = testing::leaf({.uris = {"spiffe://cluster.local/ns/a/sa/b"}}),
                                      .roots = testing::root().certificate,
                                      .alpn = {"http/1.1", "h2"}});
  ASSERT_TRUE(client_side);
  handshake(*server_side, *client_side);
  ASSERT_TRUE(ends_->server) << to_string(ends_->server.error());
  ASSERT_TRUE(ends_->client) << to_string(ends_->client.error());
  EXPECT_EQ(client().alpn(), "h2");
  EXPECT_EQ(server().alpn(), "h2");
  EXPECT_EQ(server().server_name(), kHost);
  EXPECT_EQ(server().version(), "TLSv1.3");
  ASSERT_NE(server().peer_certificate(), nullptr);
  EXPECT_EQ(server().peer_certificate()->spiffe_id(), "spiffe://cluster.local/ns/a/sa/b");
  EXPECT_EQ(client().peer_certificate()->dns_names.front(), kHost);
  EXPECT_TRUE(server().verified());
  EXPECT_TRUE(client().verified());
}

TEST_F(TlsStream, ACurveThatTheOtherSideDoesNotSpeakEndsTheHandshake) {
  for (const auto& [curve, agreed] : {std::pair("P-384", true), {"P-256", false}}) {
    auto server_side = Context::server(
        {.identity = testing::leaf({.dns_names = {kHost}}), .protocols = {.ciphers = {}, .curves = {"P-384"}}});
    ASSERT_TRUE(server_side) << to_string(server_side.error());
    auto client_side = Context::client(
        {.identity = {}, .roots = testing::root().certificate, .protocols = {.ciphers = {}, .curves = {curve}}});
    ASSERT_TRUE(client_side) << to_string(client_side.error());
    handshake(*server_side, *client_side);
    EXPECT_EQ(ends_->client.has_value(), agreed) << curve;
  }
  EXPECT_FALSE(Context::client({.identity = {}, .roots = {}, .protocols = {.ciphers = {}, .curves = {"P-1"}}}));
}

TEST_F(TlsStream, NoCommonProtocolGoesOnWithoutOne) {
  handshake(testing::server_context({"h2"}), testing::client_context({"http/1.1"}));
  ASSERT_TRUE(ends_->client) << to_string(ends_->client.error());
  EXPECT_EQ(client().alpn(), "");
}

TEST_F(TlsStream, CarriesMuchBothWaysThroughNarrowPipes) {
  const std::string data = some_data(200'000);
  for (const Faults& faults : {Faults{}, Faults{.capacity = 700, .chunk = 13}, Faults{.capacity = 1, .chunk = 1},
                               Faults{.capacity = 16 * 1024}}) {
    const std::string part = data.substr(0, faults.capacity == 1 ? 5000 : data.size());
    handshake(testing::server_context(), testing::client_context(), kHost, faults);
    ASSERT_TRUE(ends_->client) << to_string(ends_->client.error());
    std::string at_client;
    std::string at_server;
    run(io::with_scope(both_ways, std::ref(static_cast<io::Stream&>(client())),
                       std::ref(static_cast<io::Stream&>(server())), std::cref(part), std::ref(at_client),
                       std::ref(at_server)));
    EXPECT_EQ(at_client, part);
    EXPECT_EQ(at_server, part);
  }
}

Task<void> write_and_drop(Stream& stream, std::unique_ptr<Stream>& owner, const std::string& data, TimePoint deadline) {
  CO_TRY_VOID(co_await io::write_all(stream, data, deadline));
  owner.reset();
  co_return {};
}

Task<void> drop_after_write(Scope& scope, std::unique_ptr<Stream>& from, Stream& to, const std::string& data,
                            std::string& got) {
  const TimePoint deadline = scope.loop().now() + 60s;
  scope.spawn(write_and_drop(*from, from, data, deadline));
  scope.spawn(receive_all(to, got, deadline));
  (void)co_await scope.join();  // the end is clean or `reset` as there was room for close_notify or not
  co_return {};
}

TEST_F(TlsStream, WhatWasReportedWrittenArrivesThoughTheStreamIsDroppedAtOnce) {
  const std::string data = some_data(100'000);
  handshake(testing::server_context(), testing::client_context(), kHost, {.capacity = 900});
  ASSERT_TRUE(ends_->server);
  std::string got;
  run(io::with_scope(drop_after_write, std::ref(*ends_->server), std::ref(client()), std::cref(data), std::ref(got)));
  EXPECT_EQ(got, data);
}

TEST_F(TlsStream, ScatteredPiecesArriveInOrder) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  std::string head = "head ";
  std::string none;
  std::string body = some_data(40'000);
  std::string tail = " tail";
  const std::array<iovec, 4> pieces{
      {{head.data(), head.size()}, {none.data(), 0}, {body.data(), body.size()}, {tail.data(), tail.size()}}};
  const io::Io written = client().try_write(pieces);
  ASSERT_EQ(written.state, io::Io::ok);
  ASSERT_EQ(written.n, head.size() + body.size() + tail.size());
  client().shutdown_write();
  std::string got;
  run(receive_all(server(), got, kNever));
  EXPECT_EQ(got, head + body + tail);
}

TEST_F(TlsStream, ReadableIsClearOnlyWhenNothingIsLeft) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  std::array<std::byte, 4> small;
  EXPECT_EQ(server().try_read(small).state, io::Io::blocked);
  EXPECT_FALSE(server().readable().is_set());
  std::string text = "12345678";
  const iovec piece{text.data(), text.size()};
  ASSERT_EQ(client().try_write({&piece, 1}).n, 8u);
  EXPECT_TRUE(server().readable().is_set());
  EXPECT_EQ(server().try_read(small).n, 4u);
  EXPECT_TRUE(server().readable().is_set());
  EXPECT_EQ(server().try_read(small).n, 4u);
  EXPECT_EQ(server().try_read(small).state, io::Io::blocked);
  EXPECT_FALSE(server().readable().is_set());
}

TEST_F(TlsStream, ABlockedWriteMustBeTakenUpWithTheSameBytes) {
  handshake(testing::server_context(), testing::client_context(), kHost, {.capacity = 2000});
  ASSERT_TRUE(ends_->client);
  std::string data = some_data(5000);
  const iovec piece{data.data(), data.size()};
  const io::Io first = client().try_write({&piece, 1});
  ASSERT_EQ(first.state, io::Io::ok);
  EXPECT_EQ(first.n, data.size() - 1);
  const iovec rest{data.data() + first.n, 1};
  EXPECT_EQ(client().try_write({&rest, 1}).state, io::Io::blocked);
  EXPECT_FALSE(client().writable().is_set());
  std::array<std::byte, 8000> buffer;
  std::string other = "!";
  const iovec wrong{other.data(), 1};
  io::Io second{io::Io::blocked};
  for (int i = 0; i < 10 && second.state == io::Io::blocked; ++i) {
    (void)server().try_read(buffer);
    second = client().try_write({&wrong, 1});
  }
  EXPECT_EQ(second.state, io::Io::failed);
  EXPECT_EQ(client().error().code, Code::internal);
}

TEST_F(TlsStream, HalfCloseLetsTheOtherHalfLive) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  client().shutdown_write();
  std::string at_server;
  run(receive_all(server(), at_server, kNever));
  run(send_then_end(server(), "late answer", kNever));
  std::string at_client;
  run(receive_all(client(), at_client, kNever));
  EXPECT_EQ(at_client, "late answer");
}

TEST_F(TlsStream, EndWithoutCloseNotifyIsAReset) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  run(io::write_all(server(), "cut sh", kNever));
  below_server_->shutdown_write();
  std::string got;
  const auto result = loop_.run(receive_all(client(), got, kNever));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Code::reset);
  EXPECT_EQ(got, "cut sh");
  EXPECT_TRUE(client().readable().is_set());
}

TEST_F(TlsStream, ResetBreaksItOff) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  server().reset();
  std::string got;
  EXPECT_EQ(loop_.run(receive_all(client(), got, kNever)).error().code, Code::reset);
  EXPECT_EQ(loop_.run(receive_all(server(), got, kNever)).error().code, Code::reset);
}

TEST_F(TlsStream, GarbageIsAProtocolError) {
  handshake(testing::server_context(), testing::client_context());
  ASSERT_TRUE(ends_->client);
  run(io::write_all(*below_server_, "this is no TLS record at all", kNever));
  std::string got;
  EXPECT_EQ(loop_.run(receive_all(client(), got, kNever)).error().code, Code::protocol);
}

TEST_F(TlsStream, SilentPeerEndsAtTheDeadline) {
  auto pair = io::testing::memory_pair();
  Result<std::unique_ptr<Stream>> outcome = fail(Error::cancelled());
  run(do_accept(std::move(pair.server), testing::server_context(), loop_.now() + 5s, outcome));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, Code::deadline);
  EXPECT_EQ(outcome.error().side, Side::downstream);
}

TEST_F(TlsStream, PlaintextClientIsAProtocolError) {
  auto pair = io::testing::memory_pair();
  run(io::write_all(*pair.client, "GET / HTTP/1.1\r\n\r\n", kNever));
  Result<std::unique_ptr<Stream>> outcome = fail(Error::cancelled());
  run(do_accept(std::move(pair.server), testing::server_context(), loop_.now() + 5s, outcome));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, Code::protocol);
}

Task<void> peek_then_accept(std::unique_ptr<io::Stream> below, TimePoint deadline,
                            Result<std::unique_ptr<Stream>>& into) {
  std::array<std::byte, 7> peeked;
  CO_TRY(size_t n, co_await io::read_some(*below, peeked, deadline));
  std::string already_read(reinterpret_cast<char*>(peeked.data()), n);
  co_return co_await do_accept(std::move(below), testing::server_context(), deadline, into, std::move(already_read));
}

Task<void> shake_hands_after_peek(Scope& scope, io::testing::MemoryPair& pair, Ends& ends) {
  const TimePoint deadline = scope.loop().now() + 10s;
  scope.spawn(peek_then_accept(std::move(pair.server), deadline, ends.server));
  scope.spawn(do_connect(std::move(pair.client), testing::client_context(), kHost, deadline, ends.client));
  co_return co_await scope.join();
}

TEST_F(TlsStream, TakesOverWhatDetectionHasRead) {
  auto pair = io::testing::memory_pair();
  ends_ = std::make_unique<Ends>();
  run(io::with_scope(shake_hands_after_peek, std::ref(pair), std::ref(*ends_)));
  EXPECT_TRUE(ends_->server);
  EXPECT_TRUE(ends_->client);
}

Task<void> serve_socket(io::Acceptor& acceptor, const std::string& data, std::string& got, TimePoint deadline) {
  std::unique_ptr<io::Stream> below;
  while (!below) {
    CO_TRY(below, acceptor.try_accept());
    if (!below) CO_TRY_VOID(co_await acceptor.readable().wait(deadline));
  }
  CO_TRY(auto stream, co_await accept(std::move(below), testing::server_context(), deadline));
  CO_TRY_VOID(co_await receive_all(*stream, got, deadline));
  co_return co_await send_then_end(*stream, data, deadline);
}

Task<void> over_sockets(Scope& scope, io::Network& network, const std::string& data, std::string& at_client,
                        std::string& at_server) {
  const TimePoint deadline = scope.loop().now() + 30s;
  CO_TRY(auto acceptor, network.listen(io::Address::loopback(0), {}));
  scope.spawn(serve_socket(*acceptor, data, at_server, deadline));
  CO_TRY(auto below, co_await network.connect(acceptor->local(), {}, deadline));
  CO_TRY(auto stream, co_await connect(std::move(below), testing::client_context(), kHost, deadline));
  CO_TRY_VOID(co_await send_then_end(*stream, data, deadline));
  CO_TRY_VOID(co_await receive_all(*stream, at_client, deadline));
  co_return co_await scope.join();
}

TEST(TlsOverSockets, CarriesMuchBothWays) {
  SystemClock clock;
  io::Loop loop(clock);
  io::SocketNetwork network(loop);
  const std::string data = some_data(8'000'000);
  std::string at_client;
  std::string at_server;
  const auto result = loop.run(io::with_scope(over_sockets, std::ref(static_cast<io::Network&>(network)),
                                              std::cref(data), std::ref(at_client), std::ref(at_server)));
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_TRUE(at_client == data);
  EXPECT_TRUE(at_server == data);
}

}  // namespace
}  // namespace weft::tls
