// The server against raw streams: what other clients do, and what a slow one costs.
#include "http/grpc/client.h"
#include "http/h2/client.h"
#include "xds/testing/ads_world.h"

namespace weft::xds {
namespace {

struct Peer {
  std::unique_ptr<http::h2::ClientSession> session;
  std::unique_ptr<http::grpc::ClientStream> call;
};

io::Task<void> open(io::Scope& scope, World& world, Peer& peer, std::string_view path) {
  start_server(scope, world);
  CO_TRY_VOID(co_await io::yield());
  CO_TRY(auto stream, co_await world.network.connect(world.address, {}, kNever));
  CO_TRY(peer.session, http::h2::start_session(scope, std::move(stream), {}));
  CO_TRY(peer.call, http::grpc::open_stream(*peer.session, "x", path, {}));
  co_return {};
}

template <class Message>
io::Task<void> say(Peer& peer, const Message& message) {
  const std::string bytes = encode(message);
  co_return co_await peer.call->send(bytes, kNever);
}

std::vector<std::string> texts(const StateResponse& response) {
  std::vector<std::string> out;
  for (const SentResource& one : response.resources) out.push_back(one.bytes);
  return out;
}

io::Task<StateResponse> hear_state(World& world, Peer& peer) {
  CO_TRY(auto message, co_await peer.call->receive(world.loop.now() + 1s));
  if (!message) co_return fail(Code::closed, Side::upstream, "ended");
  co_return decode_state_response(*message);
}

io::Task<DeltaResponse> hear_delta(World& world, Peer& peer) {
  CO_TRY(auto message, co_await peer.call->receive(world.loop.now() + 1s));
  if (!message) co_return fail(Code::closed, Side::upstream, "ended");
  co_return decode_delta_response(*message);
}

const Node kEnvoy{"envoy", "shop", {}};

io::Task<void> state_of_the_world(io::Scope& scope, World& world, Peer& peer) {
  world.source.set(kClusters, "c");
  world.source.set(kClusters, "d");
  world.source.set(kEndpoints, "c");
  CO_TRY_VOID(co_await open(scope, world, peer, kStatePath));
  CO_TRY_VOID(co_await say(peer, StateRequest{kEnvoy, "", kClusters, {}, "", {}}));
  CO_TRY(auto clusters, co_await hear_state(world, peer));
  EXPECT_EQ(texts(clusters), (std::vector<std::string>{"c", "d"}));
  EXPECT_EQ(clusters.control_plane, "weft-control");
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, clusters.version, kClusters, {}, clusters.nonce, {}}));
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, "", kEndpoints, {"c", "d"}, "", {}}));
  CO_TRY(auto endpoints, co_await hear_state(world, peer));
  EXPECT_EQ(texts(endpoints), (std::vector<std::string>{"c"}));
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, endpoints.version, kEndpoints, {"c", "d"}, endpoints.nonce, {}}));
  EXPECT_EQ((co_await hear_state(world, peer)).error().code, Code::deadline) << "an ACK is not answered";

  world.source.resources.erase({kClusters, "d"});
  world.server->changed({{kClusters, "d"}});
  CO_TRY(auto fewer, co_await hear_state(world, peer));
  EXPECT_EQ(texts(fewer), (std::vector<std::string>{"c"}));
  EXPECT_NE(fewer.version, clusters.version);
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, clusters.version, kClusters, {}, fewer.nonce, "no"}));
  CO_TRY_VOID(co_await settle(world));
  const auto proxies = world.server->proxies();
  EXPECT_EQ(proxies.size(), 1u);
  EXPECT_FALSE(proxies[0].incremental);
  EXPECT_EQ(proxies[0].types[0].nacked, 1u);
  EXPECT_EQ(proxies[0].types[0].nack_reason, "no");

  // One name more is answered; a stale nonce is not.
  world.source.set(kEndpoints, "e");
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, endpoints.version, kEndpoints, {"c", "e"}, endpoints.nonce, {}}));
  CO_TRY(auto more, co_await hear_state(world, peer));
  EXPECT_EQ(texts(more), (std::vector<std::string>{"c", "e"}));
  CO_TRY_VOID(co_await say(peer, StateRequest{{}, endpoints.version, kEndpoints, {"c"}, endpoints.nonce, {}}));
  EXPECT_EQ((co_await hear_state(world, peer)).error().code, Code::deadline);
  peer.call.reset();
  CO_TRY_VOID(co_await settle(world));
  EXPECT_TRUE(world.server->proxies().empty());
  co_return {};
}

io::Task<void> slow(io::Scope& scope, World& world, Peer& peer) {
  world.source.set(kEndpoints, "c");
  CO_TRY_VOID(co_await open(scope, world, peer, kDeltaPath));
  CO_TRY_VOID(co_await say(peer, DeltaRequest{kEnvoy, kEndpoints, {"c"}, {}, {}, "", {}}));
  CO_TRY(auto first, co_await hear_delta(world, peer));
  for (int i = 0; i < 50; ++i) {
    world.source.set(kEndpoints, "c#" + std::to_string(i));
    world.server->changed({{kEndpoints, "c"}});
    CO_TRY_VOID(co_await settle(world));
  }
  EXPECT_EQ((co_await hear_delta(world, peer)).error().code, Code::deadline) << "the first is not acknowledged yet";
  CO_TRY_VOID(co_await say(peer, DeltaRequest{{}, kEndpoints, {}, {}, {}, first.nonce, {}}));
  CO_TRY(auto second, co_await hear_delta(world, peer));
  EXPECT_EQ(second.resources.size(), 1u);
  EXPECT_EQ(second.resources[0].bytes, "c#49");
  EXPECT_EQ(world.server->proxies()[0].types[0].sent, 2u);
  co_return {};
}

io::Task<void> large(io::Scope& scope, World& world, Peer& peer) {
  for (char name = 'a'; name < 'f'; ++name)
    world.source.set(kListeners, name + std::string("#") + std::string(600'000, 'x'));
  CO_TRY_VOID(co_await open(scope, world, peer, kDeltaPath));
  CO_TRY_VOID(co_await say(peer, DeltaRequest{kEnvoy, kListeners, {"*"}, {}, {}, "", {}}));
  size_t total = 0;
  for (const size_t expected : {2u, 2u, 1u}) {
    CO_TRY(auto part, co_await hear_delta(world, peer));
    EXPECT_EQ(part.resources.size(), expected);
    total += part.resources.size();
    CO_TRY_VOID(co_await say(peer, DeltaRequest{{}, kListeners, {}, {}, {}, part.nonce, {}}));
  }
  EXPECT_EQ(total, 5u);
  co_return {};
}

io::Task<void> versions(io::Scope& scope, World& world, Peer& peer) {
  world.source.set(kClusters, "c");
  CO_TRY_VOID(co_await open(scope, world, peer, kDeltaPath));
  // Held: c as it is, and one that is gone. Nothing but that needs saying, but a wildcard is answered.
  CO_TRY_VOID(co_await say(
      peer, DeltaRequest{kEnvoy, kClusters, {}, {}, {{"c", config::content_version("c")}, {"gone", "1"}}, "", {}}));
  CO_TRY(auto answer, co_await hear_delta(world, peer));
  EXPECT_TRUE(answer.resources.empty());
  EXPECT_EQ(answer.removed, (std::vector<std::string>{"gone"}));
  CO_TRY_VOID(co_await say(peer, DeltaRequest{{}, kClusters, {}, {}, {}, answer.nonce, {}}));
  // Asked for again, it is sent again: the client has dropped it.
  CO_TRY_VOID(co_await say(peer, DeltaRequest{{}, kClusters, {"c"}, {}, {}, "", {}}));
  CO_TRY(auto again, co_await hear_delta(world, peer));
  EXPECT_EQ(again.resources.size(), 1u);
  EXPECT_EQ(again.system_version, answer.system_version) << "the same content";
  co_return {};
}

io::Task<void> broken(io::Scope& scope, World& world, Peer& peer) {
  CO_TRY_VOID(co_await open(scope, world, peer, kDeltaPath));
  CO_TRY_VOID(co_await say(peer, DeltaRequest{{}, kClusters, {"c"}, {}, {}, "", {}}));
  auto refused = co_await peer.call->receive(kNever);
  EXPECT_EQ(refused.error().detail, "gRPC INVALID_ARGUMENT: the first request does not say which node asks");
  auto other = co_await http::grpc::call(*peer.session, "x", "/grpc.health.v1.Health/Check", {}, "", kNever);
  EXPECT_EQ(other.error().detail,
            "gRPC UNIMPLEMENTED: weft serves aggregated discovery, not /grpc.health.v1.Health/Check");
  auto stray =
      co_await http::grpc::call(*peer.session, "x", std::string(kReportPath), {}, encode(Report{"pod", {}}), kNever);
  EXPECT_EQ(stray.error().detail, "gRPC FAILED_PRECONDITION: node \"pod\" has no discovery stream on this connection");
  co_return {};
}

struct AdsServer : Ads {
  Peer peer;
  void play_with_peer(io::Task<void> (*script)(io::Scope&, World&, Peer&)) {
    auto ran = loop.run(io::with_scope(script, std::ref(static_cast<World&>(*this)), std::ref(peer)));
    EXPECT_TRUE(ran) << to_string(ran.error());
    peer.call.reset();
  }
};

TEST_F(AdsServer, StateOfTheWorldClientsGetAllOfAType) { play_with_peer(&state_of_the_world); }
TEST_F(AdsServer, ASlowClientGetsOnlyTheNewest) { play_with_peer(&slow); }
TEST_F(AdsServer, ALargeStateGoesInParts) { play_with_peer(&large); }
TEST_F(AdsServer, WhatAClientSaysItHoldsIsNotSentAgain) { play_with_peer(&versions); }
TEST_F(AdsServer, WhatIsNotServedIsRefusedWithAReason) { play_with_peer(&broken); }

}  // namespace
}  // namespace weft::xds
