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
      {"type":"Applied","status":"False","reason":"Spreading","message":"applied by 3 of 4 proxies","observedGeneration":2}]}})");
  EXPECT_EQ(some.state, Active::State::waiting);
  EXPECT_EQ(some.why, "applied by 3 of 4 proxies");
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

}  // namespace
}  // namespace weft::cli
