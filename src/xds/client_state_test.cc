// A control plane that speaks only state-of-the-world: the client finds that out, and gets the same.
#include "xds/client_state.h"

#include <gtest/gtest.h>

#include "http/grpc/server.h"
#include "http/h2/server.h"
#include "xds/compile.h"
#include "xds/testing/ads_world.h"
#include "xds/testing/wire.h"

namespace weft::xds {
namespace {

using Lines = std::vector<std::string>;
using http::grpc::StatusCode;

DeltaRequest ask(const std::string& type, Lines names) {
  DeltaRequest out;
  out.type = type;
  out.subscribe = std::move(names);
  return out;
}
DeltaRequest answer(const std::string& type, std::string nonce, std::optional<std::string> error = {}) {
  DeltaRequest out;
  out.type = type;
  out.nonce = std::move(nonce);
  out.error = std::move(error);
  return out;
}
StateResponse whole(const std::string& type, const std::string& version, const Lines& names) {
  StateResponse out{version, type, "n" + version, {}, {}};
  for (const std::string& name : names) out.resources.push_back({name, {}, type, name});
  return out;
}

TEST(StateStream, EachRequestNamesAllThatIsWantedAndWhatWasLastAccepted) {
  StateStream stream;
  EXPECT_EQ(stream.request(ask(kEndpoints, {"a", "b"})).names, (Lines{"a", "b"}));
  (void)stream.response(whole(kEndpoints, "1", {"a"}));
  const StateRequest more = stream.request(ask(kEndpoints, {"c"}));
  EXPECT_EQ(more.names, (Lines{"a", "b", "c"}));
  EXPECT_EQ(more.version + more.nonce, "") << "nothing has been accepted yet";
  EXPECT_EQ(stream.request(answer(kEndpoints, "n1")).version, "1");
  (void)stream.response(whole(kEndpoints, "2", {"a"}));
  const StateRequest refused = stream.request(answer(kEndpoints, "n2", "it is bad"));
  EXPECT_EQ(refused.version, "1") << "what is refused is not what serves";
  EXPECT_EQ(refused.nonce, "n2");
  EXPECT_EQ(refused.error, "it is bad");
}

TEST(StateStream, WhatAWholeAnswerLacksIsRemovedOfListenersAndClustersOnly) {
  StateStream stream;
  (void)stream.request(ask(kClusters, {}));
  EXPECT_EQ(stream.response(whole(kClusters, "1", {"a", "b"})).removed, Lines{});
  EXPECT_EQ(stream.response(whole(kClusters, "2", {"b"})).removed, (Lines{"a"}));
  EXPECT_EQ(stream.response(whole(kClusters, "3", {"b"})).removed, Lines{}) << "said once";
  (void)stream.request(ask(kEndpoints, {"a", "b"}));
  (void)stream.response(whole(kEndpoints, "1", {"a", "b"}));
  EXPECT_EQ(stream.response(whole(kEndpoints, "2", {"b"})).removed, Lines{});
  (void)stream.request(ask(kListeners, {"x"}));
  EXPECT_EQ(stream.response(whole(kListeners, "1", {})).removed, (Lines{"x"})) << "asked for by name, and absent";
}

TEST(StateStream, WhatWentWhileNobodyListenedIsNoticed) {
  StateStream stream;
  stream.remember({kClusters, "stored"});
  (void)stream.request(ask(kClusters, {}));
  (void)stream.response(whole(kClusters, "1", {"a"}));
  stream.restart();
  const StateRequest again = stream.request(ask(kClusters, {}));
  EXPECT_EQ(again.nonce, "");
  EXPECT_EQ(stream.response(whole(kClusters, "2", {"b"})).removed, (Lines{"a"}));
}

// A control plane of one form, from tables of bytes; it writes down what it hears.
struct WholePlane {
  World& world;
  std::map<std::string, std::map<std::string, std::string>> tables{};  // type → name → bytes
  Lines heard{};
  int refused_calls = 0;
  io::Event end_stream{};

  StateResponse whole_of(const StateRequest& request) const {
    StateResponse out{"v", request.type, "n", "whole", {}};
    const auto found = tables.find(request.type);
    if (found == tables.end()) return out;
    for (const auto& [name, bytes] : found->second) {
      if (request.names.empty() || std::ranges::find(request.names, name) != request.names.end())
        out.resources.push_back({name, {}, {}, bytes});
    }
    return out;
  }
};

io::Task<void> converse(WholePlane& plane, http::grpc::ServerCall& call) {
  for (;;) {
    CO_TRY(auto message, co_await call.receive(kNever));
    if (!message) co_return {};
    CO_TRY(const StateRequest request, decode_state_request(*message));
    plane.heard.push_back(fmt::format("{} [{}]{}{}", request.type.substr(request.type.rfind('.') + 1),
                                      fmt::join(request.names, ","), request.nonce.empty() ? "" : " ack",
                                      request.error ? ": " + *request.error : ""));
    if (request.nonce.empty())
      CO_TRY_VOID(co_await call.send(encode(plane.whole_of(request)), plane.world.loop.now() + 1s));
  }
}

io::Task<void> only_whole(void* context, http::ServerStream& stream) {
  auto& plane = *static_cast<WholePlane*>(context);
  http::grpc::ServerCall call(stream);
  if (call.path() != kStatePath) {
    ++plane.refused_calls;
    co_return call.finish({StatusCode::unimplemented, "unknown method"});
  }
  (void)co_await io::race(converse(plane, call), wait_for(plane.end_stream));
  if (!call.finished()) co_return call.finish({StatusCode::unavailable, "come again"});
  co_return {};
}

io::Task<void> serve_whole(WholePlane& plane) {
  CO_TRY(auto acceptor, plane.world.network.listen(plane.world.address, {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) (void)co_await http::h2::serve(*stream, {{&plane, &only_whole}, {}, nullptr, {}});
    else CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
}

io::Task<void> falls_back(io::Scope& scope, World& world) {
  static std::unique_ptr<WholePlane> kept;  // outlives the script's end
  kept = std::make_unique<WholePlane>(world);
  WholePlane& plane = *kept;
  world.events.control_plane = "whole";
  for (const char* name : {"c", "d"}) {
    plane.tables[kClusters][name] = testing::cluster_bytes(name);
    plane.tables[kEndpoints][name] = testing::endpoints_bytes(name, {"10.0.0.1:80"});
  }
  plane.tables[kClusters]["odd"] = testing::cluster_bytes("odd") + "\x98\x06\x01";  // a field nobody knows
  scope.spawn(serve_whole(plane));
  world.options.wildcard = {kClusters, kListeners};
  world.options.compile = &compile;
  world.options.reports = false;
  start_client(scope, world);
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(plane.refused_calls, 1) << "incremental is tried once, and nothing else is asked that it does not know";
  EXPECT_EQ(world.events.ends, Lines{}) << "no news: the other form was tried at once";
  Lines came = world.events.take();
  EXPECT_EQ(came.size(), 5u);
  EXPECT_TRUE(came.at(0).starts_with("!Cluster odd: ")) << came.at(0) << ": refused by its name";
  EXPECT_EQ(came.at(1), "+Cluster c");
  EXPECT_EQ(came.at(3), "+ClusterLoadAssignment c");
  EXPECT_NE(std::ranges::find(plane.heard, "ClusterLoadAssignment [c,d]"), plane.heard.end());
  EXPECT_TRUE(std::ranges::any_of(plane.heard, [](const std::string& line) {
    return line.starts_with("Cluster [] ack: Cluster odd: ");
  })) << fmt::format("{}", fmt::join(plane.heard, "\n"));

  plane.tables[kClusters].erase("c");
  plane.end_stream.set();
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(plane.refused_calls, 1) << "what the server speaks is remembered";
  came = world.events.take();
  EXPECT_NE(std::ranges::find(came, "-Cluster c"), came.end()) << "it went while nobody listened";
  co_return {};
}
TEST_F(Ads, AServerThatKnowsNoIncrementsIsSpokenToInItsOwnForm) { play(&falls_back); }

}  // namespace
}  // namespace weft::xds
