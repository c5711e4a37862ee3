#include "control/root_certificates.h"

#include <gtest/gtest.h>

#include "io/testing/manual_clock.h"
#include "io/testing/memory_network.h"
#include "kube/testing/fake_api.h"
#include "mesh/testing/shop.h"

namespace weft::control {
namespace {

using codec::Value;
using mesh::testing::document;

const io::Address kRootsApi = io::Address::loopback(6443);

struct Roots : ::testing::Test {
  using Story = io::Task<void> (*)(Roots&);

  void space(const std::string& name) {
    api.put(kube::kNamespaces, document("{apiVersion: v1, kind: Namespace, metadata: {name: " + name + "}}"));
  }
  std::string root_in(const std::string& ns) const {
    const Value* map = api.find(kube::kConfigMaps, ns, std::string(kRootConfigMap));
    return map == nullptr ? "none" : map->at("data", kRootKey).as_string();
  }
  void run(Story story) {
    const auto done = loop.run(io::with_scope(begin, std::ref(*this), story));
    EXPECT_TRUE(done) << to_string(done.error());
  }
  static io::Task<void> begin(io::Scope& scope, Roots& self, Story story) {
    (void)scope;
    kube::Config config;
    config.tls = false;
    config.host = "127.0.0.1";
    config.port = 6443;
    CO_TRY(self.client, kube::Client::make(self.network, std::move(config)));
    self.mirror = std::make_unique<Mirror>(*self.client, mesh::Settings{});
    self.roots = std::make_unique<RootCertificates>(*self.client, *self.mirror);
    self.mirror->on_change([&self](const mesh::Changes&) { self.roots->look(); });
    const auto ran = co_await io::with_scope(beside, std::ref(self), story);
    self.roots.reset();
    self.mirror.reset();
    self.client.reset();
    co_return ran;
  }
  static io::Task<void> beside(io::Scope& scope, Roots& self, Story story) {
    scope.spawn(self.api.run());
    scope.spawn(self.mirror->run());
    scope.spawn(self.roots->run());
    co_return co_await story(self);
  }
  io::Task<void> pass(Duration time) { co_return co_await io::sleep_until(loop.now() + time); }

  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  kube::testing::FakeApi api{network, kRootsApi};
  std::unique_ptr<kube::Client> client;
  std::unique_ptr<Mirror> mirror;
  std::unique_ptr<RootCertificates> roots;
};

TEST_F(Roots, StandInEveryNamespaceAlsoInOneThatComesLater) {
  space("shop");
  run([](Roots& r) -> io::Task<void> {
    r.roots->set_root("ROOT 1");
    CO_TRY_VOID(co_await r.pass(2s));
    EXPECT_EQ(r.root_in("shop"), "ROOT 1");
    r.space("later");
    CO_TRY_VOID(co_await r.pass(2s));
    EXPECT_EQ(r.root_in("later"), "ROOT 1");
    co_return {};
  });
}

TEST_F(Roots, FollowTheAuthorityAndComeBackWhenSomebodyTakesThemAway) {
  space("shop");
  run([](Roots& r) -> io::Task<void> {
    r.roots->set_root("ROOT 1");
    CO_TRY_VOID(co_await r.pass(2s));
    r.roots->set_root("ROOT 1\nROOT 2");
    CO_TRY_VOID(co_await r.pass(2s));
    EXPECT_EQ(r.root_in("shop"), "ROOT 1\nROOT 2");
    r.api.erase(kube::kConfigMaps, "shop", std::string(kRootConfigMap));
    CO_TRY_VOID(co_await r.pass(2s));
    EXPECT_EQ(r.root_in("shop"), "ROOT 1\nROOT 2");
    const int written = r.api.count("PATCH ") + r.api.count("POST ");
    CO_TRY_VOID(co_await r.pass(60s));
    EXPECT_EQ(r.api.count("PATCH ") + r.api.count("POST "), written) << "nothing changed";
    co_return {};
  });
}

TEST_F(Roots, WaitWhereThereIsNoAuthorityYetAndTryAgain) {
  space("shop");
  run([](Roots& r) -> io::Task<void> {
    CO_TRY_VOID(co_await r.pass(2s));
    EXPECT_EQ(r.root_in("shop"), "none");
    r.api.refuse(503, 1);
    r.roots->set_root("ROOT 1");
    CO_TRY_VOID(co_await r.pass(5s));
    EXPECT_EQ(r.root_in("shop"), "ROOT 1");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::control
