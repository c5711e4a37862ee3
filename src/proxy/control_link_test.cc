// The way to the control plane, with real TLS over a network in memory.
#include "proxy/control_link.h"

#include <gtest/gtest.h>

#include "base/private_file.h"
#include "base/testing/temp_folder.h"
#include "io/scope.h"
#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"

namespace weft::proxy {
namespace {

const io::Address kControl = io::Address::v4(0x0a000001, 15012);

struct World {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  std::unique_ptr<io::Acceptor> acceptor;
  const TempFolder temp;
  std::vector<std::string> callers;  // who they proved to be

  std::string root_file() const { return temp.file("root.pem"); }
  WallTime now() const { return loop.wall(); }
  tls::KeyPair workload() const {
    return *tls::issue(tls::testing::root(),
                       {.common_name = {},
                        .organization = {},
                        .dns_names = {},
                        .addresses = {},
                        .uris = {"spiffe://cluster.local/ns/shop/sa/cart"}},
                       {now() - 1h, now() + 1h});
  }
};

io::Task<void> serve(World& world) {
  const auto own =
      tls::issue(tls::testing::root(),
                 {.common_name = {}, .organization = {}, .dns_names = {"control.test"}, .addresses = {}, .uris = {}},
                 {world.now() - 1h, world.now() + 1h});
  CO_TRY(const auto context, tls::Context::server({.identity = *own,
                                                   .roots = tls::testing::root().certificate,
                                                   .client_certificate = tls::ClientCertificate::optional,
                                                   .client_names = {},
                                                   .alpn = {"h2"},
                                                   .protocols = {}}));
  for (;;) {
    CO_TRY(auto stream, world.acceptor->try_accept());
    if (!stream) {
      CO_TRY_VOID(co_await world.acceptor->readable().wait(kNever));
      continue;
    }
    auto secured = co_await tls::accept(std::move(stream), context, world.loop.now() + 5s);
    if (!secured) continue;
    const tls::CertificateInfo* shown = (*secured)->peer_certificate();
    world.callers.emplace_back(shown != nullptr ? shown->spiffe_id() : "nobody");
  }
}

using Body = io::Task<void> (*)(World& world, ControlLink& link);

io::Task<void> beside(io::Scope& scope, World& world, Body body, const std::string& name) {
  CO_TRY(world.acceptor, world.network.listen(kControl, {}));
  scope.spawn(serve(world));
  ControlLink link(world.network,
                   {.address = kControl, .name = name, .root_file = world.root_file(), .token_file = {}});
  const auto done = co_await body(world, link);
  EXPECT_TRUE(done) << to_string(done.error());
  (void)co_await io::sleep_until(world.loop.now() + 1s);
  scope.cancel();
  co_return {};
}

void play(World& world, Body body, const std::string& name = "control.test") {
  (void)world.loop.run(io::with_scope(beside, std::ref(world), body, std::string(name)));
}

io::Task<void> known_later(World& world, ControlLink& link) {
  CO_TRY(const auto asking, co_await link.connect_unknown(world.loop.now() + 5s));
  const auto waited = co_await link.connect(world.loop.now() + 3s);
  EXPECT_EQ(waited.error().detail, "this workload has no certificate yet");
  // Also of the mesh's own roots, which need not end where the file begins.
  link.become(world.workload(), tls::testing::root().certificate);
  CO_TRY(const auto as_workload, co_await link.connect(world.loop.now() + 5s));
  CO_TRY(const auto asking_again, co_await link.connect_unknown(world.loop.now() + 5s));
  co_return {};
}

TEST(ControlLink, ShowsWhoItIsOnceItIsSomebody) {
  World world;
  std::string root = tls::testing::root().certificate;
  while (root.ends_with('\n')) root.pop_back();  // as people supply it
  ASSERT_TRUE(replace_private_file(world.root_file(), root));
  play(world, known_later);
  EXPECT_EQ(world.callers, (std::vector<std::string>{"nobody", "spiffe://cluster.local/ns/shop/sa/cart", "nobody"}));
}

io::Task<void> refused(World& world, ControlLink& link) {
  EXPECT_FALSE(co_await link.connect_unknown(world.loop.now() + 5s));
  co_return {};
}

TEST(ControlLink, SaysNothingToWhoIsNotTheControlPlane) {
  World world;
  ASSERT_TRUE(replace_private_file(world.root_file(), tls::testing::root().certificate));
  play(world, refused, "another.test");
  const auto stranger = tls::make_root("stranger", {world.now() - 1h, world.now() + 1h});
  ASSERT_TRUE(replace_private_file(world.root_file(), stranger->certificate));
  play(world, refused);
  EXPECT_TRUE(world.callers.empty());
}

io::Task<void> no_file(World& world, ControlLink& link) {
  const auto got = co_await link.connect_unknown(world.loop.now() + 5s);
  EXPECT_TRUE(!got && got.error().detail.contains(world.root_file()));
  co_return {};
}

TEST(ControlLink, AFileThatIsNotThereIsNamed) {
  World world;
  play(world, no_file);
}

}  // namespace
}  // namespace weft::proxy
