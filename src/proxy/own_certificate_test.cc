// A workload and an authority in memory, on a clock that tests move: when a certificate is renewed, and what is kept.
#include "proxy/own_certificate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/private_file.h"
#include "base/testing/temp_folder.h"
#include "http/grpc/server.h"
#include "http/h2/server.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "tls/testing/authority.h"
#include "xds/certify.h"

namespace weft::proxy {
namespace {

const io::Address kAuthority = io::Address::v4(0x0a000001, 15012);

struct World {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  std::unique_ptr<io::Acceptor> acceptor;
  const TempFolder temp;
  const std::string& folder = temp.path();
  int asked = 0;
  uint64_t seed = 7;
  bool refuses = false;
  Duration renew_after = Duration::max();       // when it is told to ask at once
  std::vector<std::string> certificates, keys;  // as they were taken
  std::vector<WallTime> taken_at;

  World() { CHECK(replace_private_file(token_file(), "token-of-cart\n")); }
  std::string token_file() const { return temp.file("token"); }

  void take(const std::vector<config::Resource>& secrets) {
    for (const config::Resource& one : secrets) {
      const auto& secret = *std::get<std::shared_ptr<const config::Secret>>(one);
      if (secret.name != config::kOwnCertificate) continue;
      certificates.push_back(secret.certificate);
      keys.push_back(secret.key);
      taken_at.push_back(loop.wall());
    }
  }
};

io::Task<void> answer(void* context, http::ServerStream& stream) {
  World& world = *static_cast<World*>(context);
  ++world.asked;
  http::grpc::ServerCall call(stream);
  CO_TRY(const auto message, co_await call.receive(world.loop.now() + 1s));
  EXPECT_EQ(call.bearer_token(), "token-of-cart");
  if (world.refuses) co_return call.finish({http::grpc::StatusCode::unavailable, "not now"});
  CO_TRY(const auto request, xds::decode_certify_request(*message));
  CO_TRY(const std::string leaf, tls::sign_request(tls::testing::root(), request.request,
                                                   {.common_name = {},
                                                    .organization = {},
                                                    .dns_names = {},
                                                    .addresses = {},
                                                    .uris = {"spiffe://cluster.local/ns/shop/sa/cart"}},
                                                   {world.loop.wall() - 5min, world.loop.wall() + 24h}));
  CO_TRY_VOID(co_await call.send(xds::encode_certify_response({leaf, tls::testing::root().certificate}),
                                 world.loop.now() + 1s));
  co_return call.finish({});
}

io::Task<void> serve_one(std::unique_ptr<io::Stream> stream, World& world) {
  (void)co_await http::h2::serve(*stream,
                                 {.handler = {&world, answer}, .limits = {}, .drain = nullptr, .already_read = {}});
  co_return {};
}

io::Task<void> serve(io::Scope& scope, World& world) {
  for (;;) {
    CO_TRY(auto stream, world.acceptor->try_accept());
    if (stream) scope.spawn(serve_one(std::move(stream), world));
    else CO_TRY_VOID(co_await world.acceptor->readable().wait(kNever));
  }
}

io::Task<void> wait_for(World& world, OwnCertificate& certificate, Duration time) {
  const TimePoint end = world.loop.now() + time;
  if (world.renew_after < time) {
    CO_TRY_VOID(co_await io::sleep_until(world.loop.now() + world.renew_after));
    certificate.renew();
  }
  co_return co_await io::sleep_until(end);
}

io::Task<void> play(io::Scope& scope, World& world, Duration time) {
  auto acceptor = world.network.listen(kAuthority, {});
  CHECK(acceptor);
  world.acceptor = std::move(*acceptor);
  scope.spawn(serve(scope, world));
  ControlLink link(world.network,
                   {.address = kAuthority, .name = {}, .root_file = {}, .token_file = world.token_file()});
  OwnCertificate certificate(world.loop, link, {.folder = world.folder, .seed = world.seed},
                             [&](std::vector<config::Resource> secrets) { world.take(secrets); });
  (void)co_await io::race(certificate.run(), wait_for(world, certificate, time));
  scope.cancel();
  world.acceptor.reset();
  co_return {};
}

io::Task<void> play_whole(World& world, Duration time) {
  (void)co_await io::with_scope(play, std::ref(world), Duration(time));
  co_return {};
}

void run(World& world, Duration time) { ASSERT_TRUE(world.loop.run(play_whole(world, time))); }

TEST(OwnCertificate, IsRenewedAroundHalfOfItsTimeWithAnotherKey) {
  World world;
  run(world, 10h);
  EXPECT_EQ(world.certificates.size(), 1u);
  run(world, 30h);  // the kept one first, then its renewals
  EXPECT_GE(world.certificates.size(), 4u);
  EXPECT_LE(world.certificates.size(), 6u);
  EXPECT_EQ(world.certificates[1], world.certificates[0]) << "a restart begins with what was kept";
  const std::set<std::string> keys(world.keys.begin() + 1, world.keys.end());
  EXPECT_EQ(keys.size(), world.keys.size() - 1) << "a key of its own for each";
}

TEST(OwnCertificate, ThoseOfOneMomentAreNotRenewedInOneMoment) {
  const auto renewed_after = [](uint64_t seed) {
    World world;
    world.seed = seed;
    run(world, 20h);
    CHECK(world.taken_at.size() >= 2);
    return world.taken_at[1] - world.taken_at[0];
  };
  std::vector<WallTime::duration> times;
  for (uint64_t seed = 1; seed <= 8; ++seed) times.push_back(renewed_after(seed));
  std::ranges::sort(times);
  EXPECT_GT(times.back() - times.front(), 30min) << "a whole mesh that started at once would come back at once";
  for (size_t i = 1; i < times.size(); ++i) EXPECT_NE(times[i], times[i - 1]);
}

TEST(OwnCertificate, IsAskedForUntilItComes) {
  World world;
  world.refuses = true;
  run(world, 60s);
  EXPECT_TRUE(world.certificates.empty());
  EXPECT_GE(world.asked, 8) << "soon at first";
  EXPECT_LE(world.asked, 30) << "and then not all the time";
  world.refuses = false;
  run(world, 5s);
  EXPECT_EQ(world.certificates.size(), 1u);
}

TEST(OwnCertificate, ThatItEndsIsSaidWhenAQuarterIsLeft) {
  World world;
  run(world, 1s);
  ASSERT_EQ(world.certificates.size(), 1u);
  world.refuses = true;
  const auto said = [&world](Duration time) {
    ::testing::internal::CaptureStderr();
    run(world, time);
    return ::testing::internal::GetCapturedStderr().contains("nobody renews it");
  };
  EXPECT_FALSE(said(13h));
  EXPECT_TRUE(said(7h));
}

TEST(OwnCertificate, OneThatHasExpiredIsNotTakenUp) {
  World world;
  run(world, 1s);
  ASSERT_EQ(world.certificates.size(), 1u);
  world.clock.advance(25h);
  world.refuses = true;
  run(world, 1s);
  EXPECT_EQ(world.certificates.size(), 1u);
}

TEST(OwnCertificate, IsAskedForAtOnceWhenTold) {
  World world;
  world.renew_after = 1min;
  run(world, 2min);
  EXPECT_EQ(world.certificates.size(), 2u) << "twice within minutes, though each is good for a day";
}

}  // namespace
}  // namespace weft::proxy
