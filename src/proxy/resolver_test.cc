// Clusters whose endpoints are names: what serves when DNS answers, is silent, and answers something else.
#include "proxy/resolver.h"

#include <gtest/gtest.h>

#include "base/log.h"
#include "io/testing/manual_clock.h"
#include "proxy/name_lookup.h"
#include "proxy/staging.h"

namespace weft::proxy {
namespace {

using io::Task;
using Texts = std::vector<std::string>;

constexpr Duration kRefresh = 60s;

// A staging area with a resolver, and a DNS that says what it is told.
struct World {
  io::testing::ManualClock clock;
  io::Loop loop{clock};
  Staging staging;
  std::map<std::string, Texts> names;
  Duration silence{};  // before each answer
  int asked = 0;
  config::Resource last;  // the cluster
  Resolver resolver{&World::look_up, this, [this](auto sets, auto gone) {
                      xds::Update update;
                      update.changed = std::move(sets);
                      update.forgotten = std::move(gone);
                      apply(update);
                    }};

  World() { log::set_level(log::Level::off); }
  ~World() { log::set_level(log::Level::info); }

  static Task<Texts> look_up(void* world, std::string name, config::DnsFamily) {
    World& self = *static_cast<World*>(world);
    ++self.asked;
    if (self.silence > 0s) CO_TRY_VOID(co_await io::sleep_until(self.loop.now() + self.silence));
    const auto found = self.names.find(name);
    if (found == self.names.end()) co_return fail(Code::not_found, Side::upstream, "DNS has no address for " + name);
    co_return found->second;
  }

  void apply(const xds::Update& update) {
    xds::Applied applied = staging.apply(update).applied;
    resolver.follow(update, applied);
    for (const xds::ResourceId& id : applied.named) EXPECT_EQ(id.name.find("dns/"), std::string::npos) << id.name;
  }

  void add(const std::string& version, Texts hosts, uint16_t port = 80) {
    auto cluster = std::make_shared<config::Cluster>();
    cluster->name = "api";
    cluster->version = version;
    cluster->discovery = config::Discovery::dns;
    cluster->dns_refresh = kRefresh;
    auto set = std::make_shared<config::EndpointSet>();
    for (const std::string& host : hosts) {
      config::Endpoint one;
      one.address = {host, port, ""};
      set->endpoints.push_back(one);
    }
    cluster->endpoints = std::move(set);
    xds::Update update;
    update.changed.emplace_back(std::shared_ptr<const config::Cluster>(std::move(cluster)));
    last = update.changed.back();
    apply(update);
  }

  bool serves() const { return staging.snapshot()->clusters.contains("api"); }
  std::string endpoints() const {
    const auto set = Snapshot::find(staging.snapshot()->endpoints, "dns/api");
    if (!set) return "none";
    std::string text;
    for (const auto& one : set->endpoints) text += (text.empty() ? "" : " ") + config::to_string(one.address);
    return text;
  }

  void run(Task<void> (*script)(World&)) {
    auto both = [](World& world, Task<void> (*fn)(World&)) -> Task<void> {
      auto first = co_await io::race(world.resolver.run(), fn(world));
      EXPECT_TRUE(first.has_value());
      co_return {};
    };
    EXPECT_TRUE(loop.run(both(*this, script)).has_value());
  }
};

Task<void> wait(World& world, Duration time) { co_return co_await io::sleep_until(world.loop.now() + time); }

TEST(Resolver, AClusterServesOnceItsNamesAreKnown) {
  World world;
  world.names = {{"a.example", {"192.0.2.2", "192.0.2.1"}}, {"b.example", {"192.0.2.9"}}};
  world.silence = 500ms;
  world.run([](World& w) -> Task<void> {
    w.add("1", {"a.example", "b.example", "198.51.100.1"});
    EXPECT_FALSE(w.serves()) << "a call would find nobody";
    CO_TRY_VOID(co_await wait(w, 1500ms));
    EXPECT_TRUE(w.serves());
    EXPECT_EQ(w.endpoints(), "192.0.2.1:80 192.0.2.2:80 192.0.2.9:80 198.51.100.1:80");
    co_return {};
  });
}

TEST(Resolver, AnotherAnswerIsTakenAndNoAnswerChangesNothing) {
  World world;
  world.names = {{"a.example", {"192.0.2.1"}}};
  world.run([](World& w) -> Task<void> {
    w.add("1", {"a.example"});
    CO_TRY_VOID(co_await wait(w, 1ms));
    EXPECT_EQ(w.endpoints(), "192.0.2.1:80");
    w.names["a.example"] = {"192.0.2.2"};
    CO_TRY_VOID(co_await wait(w, kRefresh + 1ms));
    EXPECT_EQ(w.endpoints(), "192.0.2.2:80");
    const auto same = w.staging.snapshot();
    CO_TRY_VOID(co_await wait(w, kRefresh));
    EXPECT_EQ(w.staging.snapshot(), same) << "the same answer makes no new snapshot";
    w.names.clear();
    CO_TRY_VOID(co_await wait(w, kRefresh));
    EXPECT_EQ(w.endpoints(), "192.0.2.2:80");
    const int asked = w.asked;
    CO_TRY_VOID(co_await wait(w, kResolveRetry));
    EXPECT_EQ(w.asked, asked + 1) << "who gave no answer is asked again sooner";
    co_return {};
  });
}

TEST(Resolver, ASilentDnsHoldsNobodyForLong) {
  World world;
  world.names = {{"a.example", {"192.0.2.1"}}};
  world.silence = 30s;
  world.run([](World& w) -> Task<void> {
    w.add("1", {"a.example"});
    CO_TRY_VOID(co_await wait(w, kResolveTime - 1ms));
    EXPECT_FALSE(w.serves());
    CO_TRY_VOID(co_await wait(w, 2ms));
    EXPECT_TRUE(w.serves());
    EXPECT_EQ(w.endpoints(), "");
    CO_TRY_VOID(co_await wait(w, 30s));
    EXPECT_EQ(w.endpoints(), "192.0.2.1:80") << "what comes late is taken";
    co_return {};
  });
}

// The node's DNS answers applications by the mesh's own virtual addresses, and the proxy hears them, too.
TEST(Resolver, VirtualAddressesAreNoEndpoints) {
  World world;
  world.names = {{"a.example", {"240.240.7.1"}}};
  world.run([](World& w) -> Task<void> {
    w.add("1", {"a.example"});
    CO_TRY_VOID(co_await wait(w, 1ms));
    EXPECT_TRUE(w.serves());
    EXPECT_EQ(w.endpoints(), "");
    co_return {};
  });
}

TEST(Resolver, AnotherFormIsResolvedAnewAndWhatIsGoneIsForgotten) {
  World world;
  world.names = {{"a.example", {"192.0.2.1"}}, {"b.example", {"192.0.2.2"}}};
  world.run([](World& w) -> Task<void> {
    w.add("1", {"a.example"});
    CO_TRY_VOID(co_await wait(w, 1ms));
    w.add("2", {"b.example"}, 8080);
    CO_TRY_VOID(co_await wait(w, 1ms));
    EXPECT_EQ(w.endpoints(), "192.0.2.2:8080");
    xds::Update gone;
    gone.forgotten.push_back({std::string(config::kClusterType), "api"});
    w.apply(gone);
    CO_TRY_VOID(co_await wait(w, 1ms));
    EXPECT_EQ(w.endpoints(), "none");
    const int asked = w.asked;
    CO_TRY_VOID(co_await wait(w, 10 * kRefresh));
    EXPECT_EQ(w.asked, asked) << "nobody asks for it any more";
    co_return {};
  });
}

TEST(Resolver, WhatIsSaidOfANameIsSaidOfItsAddresses) {
  World world;
  auto set = std::make_shared<config::EndpointSet>();
  set->endpoints = {
      {.address = {"192.0.2.1", 80, ""}, .weight = 3, .priority = 1, .locality_weight = 20, .locality = "r1/z1"}};
  set->callers = {.own = "r1/z1", .parts = {{"r1/z1", 10'000}}};
  config::Cluster cluster;
  cluster.name = "api";
  cluster.endpoints = std::move(set);
  const auto found = resolved_already(cluster);
  ASSERT_NE(found, nullptr);
  ASSERT_EQ(found->endpoints.size(), 1u);
  const config::Endpoint& one = found->endpoints.front();
  EXPECT_EQ(one.weight, 3u);
  EXPECT_EQ(one.priority, 1u);
  EXPECT_EQ(one.locality_weight, 20u);
  EXPECT_EQ(one.locality, "r1/z1");
  EXPECT_EQ(found->callers.own, "r1/z1");
  EXPECT_EQ(found->callers.parts, cluster.endpoints->callers.parts);
}

TEST(Resolver, WhereAllNamesAreAddressesNobodyIsAsked) {
  World world;
  world.add("1", {"192.0.2.1", "192.0.2.2"});
  const auto set = resolved_already(*std::get<std::shared_ptr<const config::Cluster>>(world.last));
  ASSERT_NE(set, nullptr);
  EXPECT_EQ(set->name, "dns/api");
  EXPECT_EQ(set->endpoints.size(), 2u);
  world.add("2", {"192.0.2.1", "a.example"});
  EXPECT_EQ(resolved_already(*std::get<std::shared_ptr<const config::Cluster>>(world.last)), nullptr);
}

TEST(NameLookup, AsksTheSystem) {
  SystemClock clock;
  io::Loop loop{clock};
  NameLookup lookup(loop);
  auto script = [](NameLookup& names) -> Task<void> {
    CO_TRY(auto found, co_await names.look_up("localhost", config::DnsFamily::v4));
    EXPECT_EQ(found, Texts{"127.0.0.1"});
    const auto none = co_await names.look_up("nobody.invalid", config::DnsFamily::v4);
    EXPECT_FALSE(none.has_value());
    co_return {};
  };
  EXPECT_TRUE(loop.run(script(lookup)).has_value());
}

}  // namespace
}  // namespace weft::proxy
