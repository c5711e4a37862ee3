#include "xds/siblings.h"

#include <gtest/gtest.h>

#include "http/grpc/server.h"
#include "http/h2/server.h"
#include "xds/testing/ads_world.h"

namespace weft::xds {
namespace {

using Lines = std::vector<std::string>;

TEST(Siblings, WhatMostOfThemUseComesFirst) {
  EXPECT_EQ(most_used({"c", "a", "b", "b", "c", "c"}, 10), (Lines{"c", "b", "a"}));
  EXPECT_EQ(most_used({"c", "a", "b", "b", "c", "c"}, 2), (Lines{"c", "b"}));
}

TEST(Siblings, MessagesComeBackAsTheyWere) {
  EXPECT_EQ(decode_siblings_request(encode_siblings_request("shop/a")), "shop/a");
  EXPECT_EQ(decode_siblings_use(encode_siblings_use({"a", "b"})), (Lines{"a", "b"}));
  EXPECT_EQ(decode_siblings_use(encode_siblings_use({})), Lines{});
  EXPECT_FALSE(decode_siblings_use("\x0a\xff"));
}

io::Task<void> know_nothing(void*, http::ServerStream& stream) {
  http::grpc::ServerCall call(stream);
  co_return call.finish({http::grpc::StatusCode::unimplemented, "unknown service"});
}

io::Task<void> serve_foreign(World& world) {
  CO_TRY(auto acceptor, world.network.listen(world.address, {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) (void)co_await http::h2::serve(*stream, {{nullptr, &know_nothing}, {}, nullptr, {}});
    else CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
  }
}

io::Task<void> foreign(io::Scope& scope, World& world) {
  scope.spawn(serve_foreign(world));
  start_client(scope, world);
  world.client->ask_siblings();
  CO_TRY_VOID(co_await settle(world));
  EXPECT_EQ(world.events.siblings, Lines{}) << "an answer all the same: nobody waits for another";
  co_return {};
}
TEST_F(Ads, AControlPlaneThatDoesNotKnowOfSiblingsHasNone) { play(&foreign); }

}  // namespace
}  // namespace weft::xds
