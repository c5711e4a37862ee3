#include "cli/wait_active.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"

namespace weft::cli {
namespace {

Active read(std::string_view text) {
  auto object = codec::parse_json(text);
  EXPECT_TRUE(object) << object.error().detail;
  return active_of(*object);
}

TEST(WaitActive, AStatusOfAnOlderFormSaysNothing) {
  EXPECT_EQ(read(R"({"metadata":{"generation":2}})").state, Active::State::waiting);
  EXPECT_EQ(read(R"({"metadata":{"generation":2},"status":{"conditions":[
      {"type":"Ready","status":"True","observedGeneration":1},{"type":"Applied","status":"True","observedGeneration":1}]}})")
                .state,
            Active::State::waiting);
}

TEST(WaitActive, ActiveEverywhereIsDone) {
  const Active some = read(R"({"metadata":{"generation":2},"status":{"conditions":[
      {"type":"Ready","status":"True","observedGeneration":2},
      {"type":"Applied","status":"False","reason":"Spreading","message":"Applied 3/4","observedGeneration":2}]}})");
  EXPECT_EQ(some.state, Active::State::waiting);
  EXPECT_EQ(some.why, "Applied 3/4");
  EXPECT_EQ(read(R"({"metadata":{"generation":2},"status":{"conditions":[
      {"type":"Ready","status":"True","observedGeneration":2},{"type":"Applied","status":"True","observedGeneration":2}]}})")
                .state,
            Active::State::done);
}

TEST(WaitActive, WhatCannotWorkIsSaidAtOnce) {
  const Active broken = read(R"({"metadata":{"generation":1},"status":{"conditions":[
      {"type":"Ready","status":"False","message":"no Service has the host","observedGeneration":1}]}})");
  EXPECT_EQ(broken.state, Active::State::refused);
  EXPECT_EQ(broken.why, "no Service has the host");
  EXPECT_EQ(read(R"({"metadata":{"generation":1},"status":{"conditions":[
      {"type":"Ready","status":"True","observedGeneration":1},
      {"type":"Applied","status":"False","reason":"RefusedByProxy","message":"shop/cart: no","observedGeneration":1}]}})")
                .state,
            Active::State::refused);
}

TEST(WaitActive, WhateverHasAStatusIsWaitedFor) {
  for (const char* kind : {"VirtualService", "DestinationRule", "Gateway", "ServiceEntry", "WorkloadEntry", "Sidecar"})
    EXPECT_TRUE(has_mesh_status(*mesh::kinds::find_kind("networking.istio.io/v1", kind))) << kind;
  for (const char* kind : {"AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"})
    EXPECT_TRUE(has_mesh_status(*mesh::kinds::find_kind("security.istio.io/v1", kind))) << kind;
  EXPECT_FALSE(has_mesh_status(*mesh::kinds::find_kind("v1", "Service")));
}

TEST(WaitActive, ThePageOfAnotherControlPlaneIsNoAnswer) {
  const auto settled = settled_of(
      *codec::parse_json(R"({"followed":true,"resourceVersion":"12","changes":7,"behind":"not connected: shop/a"})"));
  ASSERT_TRUE(settled);
  EXPECT_TRUE(settled->followed);
  EXPECT_EQ(settled->version, "12");
  EXPECT_EQ(settled->changes, 7u);
  EXPECT_EQ(settled->behind, "not connected: shop/a");
  EXPECT_FALSE(settled_of(*codec::parse_json("{}")));
}

TEST(WaitActive, WhatNobodyWaitedForIsSaid) {
  EXPECT_EQ(sentences({}), "");
  EXPECT_EQ(sentences({.active = {"virtualservice/a"}, .unasked = {}, .unfollowed = {}}),
            "active on every proxy that uses it\n");
  EXPECT_EQ(sentences({.active = {}, .unasked = {"service/a", "service/b"}, .unfollowed = {"deployment.apps/a"}}),
            "not waited for: service/a, service/b; only the control plane knows, and it is not on this machine\n"
            "not waited for: deployment.apps/a; no proxy is configured by these, and pods start in their own time\n");
}

// Without a control plane to ask.
TEST(WaitActive, ASecretThatNoProxyReadsIsNotWaitedFor) {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  const auto client = kube::Client::make(network, {.tls = false, .host = "127.0.0.1"});
  ASSERT_TRUE(client);
  std::vector<Manifest> manifests;
  for (const char* type : {"kubernetes.io/tls", "helm.sh/release.v1", "kubernetes.io/service-account-token"}) {
    Manifest& one = manifests.emplace_back();
    one.kind = mesh::kinds::find_kind("v1", "Secret");
    one.object =
        *codec::parse_json(fmt::format(R"({{"metadata":{{"name":"{0}","namespace":"shop"}},"type":"{0}"}})", type));
  }
  Waited waited;
  ASSERT_TRUE(loop.run(wait_active(**client, network, {}, manifests, loop.now() + std::chrono::seconds(1), waited)));
  EXPECT_EQ(waited.unasked, (std::vector<std::string>{"secret/kubernetes.io/tls"}));
  EXPECT_EQ(waited.unfollowed,
            (std::vector<std::string>{"secret/helm.sh/release.v1", "secret/kubernetes.io/service-account-token"}));
}

}  // namespace
}  // namespace weft::cli
