// How a control plane comes to its own: the authority first, then whom to trust is there for the node, then the port at
// which proxies come in, with a certificate of that authority; and none of it while one before it cannot be had.
#include <gtest/gtest.h>

#include <filesystem>

#include "base/private_file.h"
#include "control/testing/control_world.h"
#include "tls/stream.h"

namespace weft::control {
namespace {

const io::Address kPort = io::Address::loopback(25012);

struct Coming {
  const TempFolder temp;
  bool authority = false;  // its key is kept
  bool trust = false;      // the node can give it to proxies
  bool port = false;       // somebody listens
  bool proven = false;     // and has a certificate of that authority

  std::string trusted() const { return read_whole_file(temp.path() + "/root-cert.pem", 1 << 20).value_or(""); }
};

// The last first, so that one which was not there before what it needs was not there after it either.
io::Task<void> look(World& world, Coming& coming) {
  const TimePoint deadline = world.loop.now() + 1s;
  auto stream = co_await world.network.connect(kPort, {}, deadline);
  coming.port = stream.has_value();
  coming.trust = !coming.trusted().empty();
  coming.authority = std::filesystem::exists(coming.temp.path() + "/ca/ca-key.pem");
  if (!stream) co_return {};
  CO_TRY(auto with, tls::Context::client({.identity = {}, .roots = coming.trusted(), .alpn = {"h2"}}));
  coming.proven =
      (co_await tls::connect(std::move(*stream), std::move(with), std::string(kDiscoveryNames[0]), deadline))
          .has_value();
  co_return {};
}

io::Task<void> watch(World& world, Coming& coming) {
  CO_TRY_VOID(co_await settle(world, 5s));
  CO_TRY_VOID(co_await look(world, coming));
  EXPECT_FALSE(coming.authority || coming.trust || coming.port) << "nobody knows yet whether the API supplies one";
  world.api.resume();
  for (int looks = 0; looks < 1000 && !coming.proven; ++looks) {
    CO_TRY_VOID(co_await settle(world, 1ms));
    CO_TRY_VOID(co_await look(world, coming));
    EXPECT_TRUE(coming.authority || !coming.trust) << "no trust in an authority that is not kept";
    EXPECT_TRUE(coming.trust || !coming.port) << "no port before it can be trusted";
  }
  EXPECT_TRUE(coming.proven);
  co_return {};
}

io::Task<void> another_comes(io::Scope& scope, World& world) {
  (void)scope;
  Coming coming;
  world.api.pause();
  Control other(world.network, *world.client, {.run_dir = coming.temp.path(), .discovery = kPort, .mesh = {}});
  CO_TRY(const auto first, co_await io::race(other.run(), watch(world, coming)));
  EXPECT_EQ(first.index(), 1u) << "it ends by itself";
  co_return {};
}
TEST_F(WeftControl, AnAuthorityIsThereBeforeTrustInItAndThatBeforeThePort) { play(&another_comes); }

io::Task<void> watch_nothing(World& world, Coming& coming) {
  for (int looks = 0; looks < 1000; ++looks) {
    CO_TRY_VOID(co_await settle(world, 1ms));
    CO_TRY_VOID(co_await look(world, coming));
    EXPECT_FALSE(coming.authority || coming.trust || coming.port);
  }
  co_return {};
}

io::Task<void> cannot_sign(io::Scope& scope, World& world) {
  (void)scope;
  CO_TRY_VOID(co_await settle(world));
  Value secret = Value::object();
  secret["metadata"].set("namespace", "istio-system");
  secret["metadata"].set("name", "cacerts");
  world.api.put(kube::kSecrets, std::move(secret));
  Coming coming;
  Control other(world.network, *world.client, {.run_dir = coming.temp.path(), .discovery = kPort, .mesh = {}});
  CO_TRY(const auto first, co_await io::race(other.run(), watch_nothing(world, coming)));
  const auto* ended = std::get_if<0>(&first);
  EXPECT_TRUE(ended != nullptr && !*ended &&
              ended->error().detail ==
                  "Secret istio-system/cacerts has no root-cert.pem; supply it, or delete the Secret");
  co_return {};
}
TEST_F(WeftControl, WithoutAnAuthorityThatSignsThereIsNoPort) { play(&cannot_sign); }

}  // namespace
}  // namespace weft::control
