// What a pod is told of names: by a mesh in memory, and beyond its limits.
#include "proxy/name_service.h"

#include <gtest/gtest.h>

#include "dns/server.h"
#include "dns/testing/table.h"
#include "proxy/testing/mesh.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
constexpr const char* kCart = "cart.shop.svc.cluster.local";
constexpr const char* kOutside = "www.example.org";

// What the pod hears: the addresses, or the error's name.
Task<std::string> resolve(NameService& names, std::string name, uint16_t type = codec::kDnsA) {
  const std::string message = *codec::build_dns_query(7, name, type);
  dns::Heard heard = dns::hear(names, message, dns::Transport::stream);
  std::string reply = heard.reply.value_or("");
  if (heard.later) {
    auto found = co_await names.later(*heard.later, message, dns::Transport::stream);
    if (!found) co_return std::string(name_of(found.error().code));
    reply = std::move(*found);
  }
  CO_TRY(const auto response, codec::parse_dns_response(reply));
  EXPECT_EQ(response.id, 7);
  if (response.rcode != codec::Rcode::noerror) co_return fmt::format("rcode {}", static_cast<int>(response.rcode));
  std::string text;
  for (const codec::DnsRecord& record : response.records) {
    const auto ip = config::ip_of_bytes({reinterpret_cast<const uint8_t*>(record.data.data()), record.data.size()});
    text += (text.empty() ? "" : " ") + (ip ? config::text_of(*ip) : "?");
  }
  co_return text;
}

struct MeshNames : ::testing::Test {
  MeshNames() {
    mesh.add_proxy("a", "10.244.0.1");
    mesh.outbound();
    mesh.set(config::kNameType, kCart, xds::testing::name_bytes(kCart, {"10.96.0.10", "fd00::10"}));
    mesh.set(config::kNameType, "v4.shop.svc.cluster.local",
             xds::testing::name_bytes("v4.shop.svc.cluster.local", {"10.96.0.11"}));
  }
  Mesh mesh;
};

struct Resolver {
  dns::testing::Table table;
  std::unique_ptr<io::Acceptor> acceptor;
};

// The pod's resolver, which knows what is outside.
Task<void> with_resolver(Mesh& m, Task<void> (*story)(Mesh&, dns::testing::Table&)) {
  Resolver resolver;
  resolver.table.at_once[kOutside] = 0x08080808;
  resolver.table.at_once[kCart] = 0x01010101;
  CO_TRY(resolver.acceptor, m.network.listen(m.resolver, {}));
  auto first = co_await io::race(dns::serve_streams(*resolver.acceptor, resolver.table, {}), story(m, resolver.table));
  EXPECT_EQ(first->index(), 1U);
  if (first->index() == 1) co_return std::move(std::get<1>(*first));
  co_return {};
}

size_t subscribed(const Mesh& m) {
  for (const xds::ProxyStatus& proxy : m.server->proxies()) {
    for (const xds::TypeStatus& status : proxy.types) {
      if (status.type == config::kNameType) return status.subscribed;
    }
  }
  return 0;
}

TEST_F(MeshNames, AreAskedForWhenThePodDoesAndKept) {
  mesh.play([](Mesh& m) -> Task<void> {
    co_return co_await with_resolver(m, [](Mesh& m, dns::testing::Table&) -> Task<void> {
      NameService& names = *m["a"].names;
      EXPECT_EQ(subscribed(m), 0U);
      const auto query = codec::parse_dns_query(*codec::build_dns_query(7, kCart, codec::kDnsA));
      EXPECT_FALSE(names.now(*query));
      CO_TRY(std::string heard, co_await resolve(names, kCart));
      EXPECT_EQ(heard, "10.96.0.10");
      EXPECT_TRUE(names.now(*query)) << "the second time it is known";
      CO_TRY(heard, co_await resolve(names, kCart, codec::kDnsAaaa));
      EXPECT_EQ(heard, "fd00::10");
      // Without an address of that family there is none, but the name is there.
      CO_TRY(heard, co_await resolve(names, "v4.shop.svc.cluster.local", codec::kDnsAaaa));
      EXPECT_EQ(heard, "");
      EXPECT_EQ(subscribed(m), 2U);
      // A change is heard of without asking.
      m.set(config::kNameType, kCart, xds::testing::name_bytes(kCart, {"10.96.0.12"}));
      CO_TRY_VOID(co_await m.settle());
      CO_TRY(heard, co_await resolve(names, kCart));
      EXPECT_EQ(heard, "10.96.0.12");
      EXPECT_EQ(names.page(), fmt::format("{} 10.96.0.12\nv4.shop.svc.cluster.local 10.96.0.11\n", kCart));
      co_return {};
    });
  });
}

TEST_F(MeshNames, ThatAreNoneOfTheMeshAreTheResolversUntilTheyAre) {
  mesh.play([](Mesh& m) -> Task<void> {
    co_return co_await with_resolver(m, [](Mesh& m, dns::testing::Table& resolver) -> Task<void> {
      NameService& names = *m["a"].names;
      const TimePoint begun = m.loop.now();
      CO_TRY(std::string heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "8.8.8.8");
      EXPECT_LT(m.loop.now() - begun, kNameAskTime);
      EXPECT_EQ(names.page(), fmt::format("{}: none of the mesh\n", kOutside));
      // Other types than addresses are the resolvers', whatever the name.
      CO_TRY(heard, co_await resolve(names, kCart, 33));
      EXPECT_EQ(subscribed(m), 1U);
      // What the resolver says is handed on.
      resolver.refuses = true;
      CO_TRY(heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "rcode 5");
      // It begins to be one: who has asked hears of it.
      m.set(config::kNameType, kOutside, xds::testing::name_bytes(kOutside, {"240.240.0.1"}));
      CO_TRY_VOID(co_await m.settle());
      CO_TRY(heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "240.240.0.1");
      m.remove(config::kNameType, kOutside);
      CO_TRY_VOID(co_await m.settle());
      CO_TRY(heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "rcode 5");
      co_return {};
    });
  });
}

TEST_F(MeshNames, AreAnsweredWithoutTheControlPlane) {
  mesh.play([](Mesh& m) -> Task<void> {
    co_return co_await with_resolver(m, [](Mesh& m, dns::testing::Table&) -> Task<void> {
      NameService& names = *m["a"].names;
      CO_TRY(std::string heard, co_await resolve(names, kCart));
      CO_TRY_VOID(co_await m.stop_control());
      CO_TRY_VOID(co_await m.settle(3 * kForgetAfter));
      CO_TRY(heard, co_await resolve(names, kCart));
      EXPECT_EQ(heard, "10.96.0.10") << "nothing is forgotten that could not be had again";
      // What is not known is the resolvers' at once.
      const TimePoint begun = m.loop.now();
      CO_TRY(heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "8.8.8.8");
      EXPECT_LT(m.loop.now() - begun, 100ms);
      // When it is back it is asked for what was missed, and what nobody looks up is forgotten.
      m.set(config::kNameType, kOutside, xds::testing::name_bytes(kOutside, {"240.240.0.1"}));
      m.start_control();
      CO_TRY_VOID(co_await m.settle(xds::kMaxBackoff + 1s));
      CO_TRY(heard, co_await resolve(names, kOutside));
      EXPECT_EQ(heard, "240.240.0.1");
      CO_TRY_VOID(co_await m.settle(kForgetAfter + 3 * kForgetSweep));
      EXPECT_EQ(names.page(), "");
      EXPECT_EQ(subscribed(m), 0U);
      co_return {};
    });
  });
}

// A control plane that takes what it is asked for, and says what the test says.
class Silent final : public AskedSource {
 public:
  bool connected = true;
  std::vector<std::string> wanted, forgotten;

  void want(const xds::ResourceId& id) override { wanted.push_back(id.name); }
  void forget(const xds::ResourceId& id) override { forgotten.push_back(id.name); }
  bool answers() const override { return connected; }
};

struct NameLimits : ::testing::Test {
  NameLimits() { names.asked().ask_of(source); }

  xds::Update absent(const std::string& name) {
    xds::Update update;
    update.removed.push_back({std::string(config::kNameType), name});
    return update;
  }

  io::testing::ManualClock clock;
  io::Loop loop{clock};
  io::testing::MemoryNetwork network{loop};
  stats::Registry registry;
  NameService names{network, {*io::Address::parse("10.96.0.53:53")}, 0, registry};
  Silent source;
};

Task<void> waits_once(NameLimits& test) {
  const TimePoint begun = test.loop.now();
  (void)co_await resolve(test.names, kCart);
  EXPECT_GE(test.loop.now() - begun, kNameAskTime);
  EXPECT_EQ(test.names.page(), fmt::format("{}: asked for, not answered in time\n", kCart));
  const TimePoint again = test.loop.now();
  (void)co_await resolve(test.names, kCart);
  EXPECT_LT(test.loop.now() - again, kNameAskTime);
  EXPECT_EQ(test.source.wanted.size(), 1U);
  co_return {};
}

TEST_F(NameLimits, AControlPlaneThatDoesNotAnswerIsWaitedForOnce) {
  const auto done = loop.run(waits_once(*this));
  EXPECT_TRUE(done) << to_string(done.error());
}

Task<void> invents_names(NameLimits& test) {
  for (size_t i = 0; i < kMaxNames + 10; ++i) {
    const std::string name = fmt::format("n{}.example.org", i);
    if (i % 8 == 0) CO_TRY_VOID(co_await io::sleep_until(test.loop.now() + 1s));  // slower than the limit
    test.source.connected = i >= kMaxNames;  // nobody is waited for before it matters
    (void)co_await resolve(test.names, name);
  }
  EXPECT_EQ(test.source.wanted.size(), kMaxNames + 10);
  EXPECT_EQ(test.source.forgotten.size(), 10U);
  if (!test.source.forgotten.empty())
    EXPECT_EQ(test.source.forgotten.front(), "n0.example.org") << "the one that was longest not looked up goes";
  // Away, nothing is given up for what could not be had.
  test.source.connected = false;
  (void)co_await resolve(test.names, "more.example.org");
  EXPECT_EQ(test.source.wanted.size(), kMaxNames + 10);
  co_return {};
}

TEST_F(NameLimits, HoldSoManyNames) {
  const auto done = loop.run(invents_names(*this));
  EXPECT_TRUE(done) << to_string(done.error());
}

Task<void> asks_fast(NameLimits& test) {
  test.source.connected = false;
  for (size_t i = 0; i < 2 * kNameBurst; ++i) (void)co_await resolve(test.names, fmt::format("n{}.example.org", i));
  EXPECT_EQ(test.source.wanted.size(), kNameBurst);
  co_return {};
}

TEST_F(NameLimits, AskForSoManyNewNamesAtATime) {
  const auto done = loop.run(asks_fast(*this));
  EXPECT_TRUE(done) << to_string(done.error());
}

Task<void> asks_again(NameLimits& test) {
  test.source.connected = false;
  (void)co_await resolve(test.names, kCart);
  test.names.asked().take(test.absent(kCart));
  test.source.connected = true;
  (void)co_await resolve(test.names, kCart);
  EXPECT_EQ(test.source.wanted.size(), 1U);
  CO_TRY_VOID(co_await io::sleep_until(test.loop.now() + AskedLimits{}.absent + 1s));
  (void)co_await resolve(test.names, kCart);
  EXPECT_EQ(test.source.wanted.size(), 2U);
  EXPECT_EQ(test.source.forgotten.size(), 1U);
  (void)co_await resolve(test.names, kCart);
  EXPECT_EQ(test.source.wanted.size(), 2U) << "and not with every query";
  co_return {};
}

TEST_F(NameLimits, AskFromTimeToTimeWhetherANameHasComeToBeOne) {
  const auto done = loop.run(asks_again(*this));
  EXPECT_TRUE(done) << to_string(done.error());
}

}  // namespace
}  // namespace weft::proxy::testing
