#include "cli/wait_active.h"

#include <gtest/gtest.h>

#include "codec/json.h"

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
  for (const char* kind : {"VirtualService", "DestinationRule", "Gateway", "ServiceEntry", "Sidecar"})
    EXPECT_TRUE(has_mesh_status(*mesh::kinds::find_kind("networking.istio.io/v1", kind))) << kind;
  for (const char* kind : {"AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication"})
    EXPECT_TRUE(has_mesh_status(*mesh::kinds::find_kind("security.istio.io/v1", kind))) << kind;
  EXPECT_FALSE(has_mesh_status(*mesh::kinds::find_kind("v1", "Service")));
}

}  // namespace
}  // namespace weft::cli
