// What a proxy knows of its mesh: kept for its next process, given up when it is not used, taken over from siblings.
#include <gtest/gtest.h>

#include <filesystem>

#include "proxy/testing/mesh.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kService = "10.96.0.10:80";
constexpr const char* kServiceListener = "10.96.0.10_80";
constexpr const char* kOne = "10.244.1.1:8080";
constexpr const char* kTwo = "10.244.1.2:8080";

struct OnDemand : ::testing::Test {
  OnDemand() {
    std::string form = (std::filesystem::temp_directory_path() / "weft-on-demand-XXXXXX").string();
    folder = mkdtemp(form.data());
    mesh.add_proxy("a", "10.244.0.1").store_folder = folder + "/a";
    mesh.outbound();
    mesh.service(kService, "catalog", {kOne});
    mesh.upstream(kOne);
    mesh.upstream(kTwo);
  }
  ~OnDemand() override { std::filesystem::remove_all(folder); }

  std::string folder;
  Mesh mesh;
};

std::vector<std::string> names(const std::vector<xds::Known>& known) {
  std::vector<std::string> all;
  for (const xds::Known& one : known) all.push_back(to_string(one.id));
  std::ranges::sort(all);
  return all;
}
using Lines = std::vector<std::string>;
const Lines kFirstOnly = {"Cluster PassthroughCluster", "Listener virtualOutbound"};
const Lines kWithService = {"Cluster PassthroughCluster", "Cluster catalog", "ClusterLoadAssignment catalog",
                            "Listener 10.96.0.10_80", "Listener virtualOutbound"};

// The status the control plane has of one type of this proxy's resources.
xds::TypeStatus told(const Mesh& m, std::string_view node, std::string_view type) {
  for (const xds::ProxyStatus& proxy : m.server->proxies()) {
    if (proxy.node.id != node) continue;
    for (const xds::TypeStatus& status : proxy.types) {
      if (status.type == type) return status;
    }
  }
  return {};
}

Task<int> status_of(Mesh& m, MeshProxy& proxy, std::string address = kService) {
  auto answer = co_await m.ask(proxy, std::move(address), "/");
  co_return answer ? answer->status : 0;
}

// --- known resources on disk ---

TEST_F(OnDemand, WhatServesIsStoredAndWhatIsGoneIsNot) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ(names(a.stored()), kFirstOnly);
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    EXPECT_EQ(names(a.stored()), kWithService);
    m.remove(config::kListenerType, kServiceListener);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(names(a.stored()), kFirstOnly);
    co_return {};
  });
}

TEST_F(OnDemand, ARestartedProxyServesWithoutTheControlPlane) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    CO_TRY_VOID(co_await m.stop_control());
    m.start(a);
    CO_TRY_VOID(co_await m.settle(10ms));
    EXPECT_TRUE(a.discovery->ready());
    EXPECT_TRUE(a.discovery->status().starts_with("not connected yet") ||
                a.discovery->status().starts_with("disconnected"))
        << a.discovery->status();
    CO_TRY(const Answer answer, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(answer.body, std::string(kOne) + " ");
    // What it did not know is held until its deadline, then refused by name, as ever.
    const TimePoint start = m.loop.now();
    EXPECT_EQ((co_await status_of(m, a, "10.96.0.11:80")).value_or(0), 0);
    EXPECT_GE(m.loop.now() - start, Mesh::kWantTime);
    EXPECT_NE(a.log().back().find("did not say in time what 10.96.0.11_80 is"), std::string::npos) << a.log().back();
    co_return {};
  });
}

TEST_F(OnDemand, WithoutAStoreARestartedProxyHasNothing) {
  mesh["a"].store_folder.clear();
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    CO_TRY_VOID(co_await m.stop_control());
    m.start(a);
    CO_TRY_VOID(co_await m.settle(3s));
    EXPECT_FALSE(a.discovery->ready());
    co_return {};
  });
}

TEST_F(OnDemand, AfterARestartOnlyWhatDiffersComes) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    m.set(config::kEndpointType, "catalog", xds::testing::endpoints_bytes("catalog", {kTwo}));
    std::vector<std::string> sent;
    m.start(a);
    const auto listener = a.staging.snapshot()->listeners.at(kServiceListener);
    const auto cluster = a.staging.snapshot()->clusters.at("catalog");
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(a.discovery->status(), "connected to weft-control");
    CO_TRY(const Answer answer, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(answer.body, std::string(kTwo) + " ") << "what changed meanwhile has come";
    EXPECT_EQ(a.staging.snapshot()->listeners.at(kServiceListener), listener) << "what did not was not sent again";
    EXPECT_EQ(a.staging.snapshot()->clusters.at("catalog"), cluster);
    EXPECT_EQ(told(m, "a", config::kListenerType).subscribed, 2u);
    co_return {};
  });
}

TEST_F(OnDemand, WhatIsGoneMeanwhileGoesWhenTheControlPlaneSaysSo) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    m.remove(config::kListenerType, kServiceListener);
    m.start(a);
    EXPECT_TRUE(a.staging.snapshot()->listeners.contains(kServiceListener));
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(a.staging.snapshot()->absent.contains(kServiceListener));
    EXPECT_FALSE(a.staging.snapshot()->clusters.contains("catalog"));
    EXPECT_EQ(names(a.stored()), kFirstOnly);
    co_return {};
  });
}

// Its endpoints may have moved while it was down: it serves by what it knows, and one that is not there is no lost
// request as long as another is.
TEST_F(OnDemand, AStaleEndpointCostsAnAttemptNotARequest) {
  mesh.cluster("catalog", {kOne, kTwo});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    CO_TRY_VOID(co_await m.stop_control());
    m.remove_upstream(kOne);
    m.start(a);
    CO_TRY_VOID(co_await m.settle(10ms));
    for (int i = 0; i < 20; ++i) {
      CO_TRY(const Answer answer, co_await m.ask(a, kService, "/"));
      EXPECT_EQ(answer.body, std::string(kTwo) + " ");
    }
    co_return {};
  });
}

// A form that waits for a cluster that has not come would serve nothing after a restart: its predecessor is stored.
TEST_F(OnDemand, AFormThatWaitsIsNotStoredItsPredecessorIs) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    const auto before = a.stored();
    m.listener({.name = kServiceListener, .address = kService, .routes = {{.cluster = "late", .rule = "http[1]"}}});
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(a.reason(std::string("Listener ") + kServiceListener), "waits for Cluster late (not received)");
    EXPECT_EQ(a.stored(), before);
    CO_TRY_VOID(co_await m.stop(a));
    CO_TRY_VOID(co_await m.stop_control());
    m.start(a);
    CO_TRY_VOID(co_await m.settle(10ms));
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    // It comes: then the new form is stored, and the old clusters are not.
    m.start_control();
    m.cluster("late", {kTwo});
    CO_TRY_VOID(co_await m.settle(15s));
    EXPECT_EQ(names(a.stored()), (Lines{"Cluster PassthroughCluster", "Cluster late", "ClusterLoadAssignment late",
                                        "Listener 10.96.0.10_80", "Listener virtualOutbound"}));
    co_return {};
  });
}

TEST_F(OnDemand, ADamagedStoreIsAsNone) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    a.store->flush();
    const std::string path = a.store->path();
    CO_TRY_VOID(co_await m.stop(a));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 3);
    m.start(a);
    EXPECT_TRUE(a.staging.snapshot()->listeners.empty());
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(a.discovery->ready()) << "the control plane is there";
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    EXPECT_EQ(names(a.stored()), kWithService) << "and the store is good again";
    co_return {};
  });
}

// --- idle = forgotten ---

bool holds_service(const MeshProxy& proxy) {
  const Snapshot& now = *proxy.staging.snapshot();
  return now.listeners.contains(kServiceListener) || now.clusters.contains("catalog") ||
         now.endpoints.contains("catalog") || now.uses.contains(kServiceListener);
}

TEST_F(OnDemand, AnUnusedListenerIsForgottenWithWhatOnlyItNamedAndAskedForAgain) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    const std::weak_ptr<const config::Listener> listener = a.staging.snapshot()->listeners.at(kServiceListener);
    const std::weak_ptr<const config::Cluster> cluster = a.staging.snapshot()->clusters.at("catalog");
    const std::weak_ptr<const config::EndpointSet> endpoints = a.staging.snapshot()->endpoints.at("catalog");
    CO_TRY_VOID(co_await m.settle(kForgetAfter - 1min));
    EXPECT_TRUE(holds_service(a));
    CO_TRY_VOID(co_await m.settle(1min + 3 * kForgetSweep));
    EXPECT_FALSE(holds_service(a));
    EXPECT_TRUE(listener.expired() && cluster.expired() && endpoints.expired()) << "its memory is given back";
    EXPECT_EQ(told(m, "a", config::kListenerType).subscribed, 1u);
    EXPECT_EQ(told(m, "a", config::kClusterType).subscribed, 1u);
    EXPECT_EQ(told(m, "a", config::kEndpointType).subscribed, 0u);
    EXPECT_EQ(names(a.stored()), kFirstOnly);
    EXPECT_TRUE(a.discovery->ready()) << "the first listeners stay";

    m.set(config::kEndpointType, "catalog", xds::testing::endpoints_bytes("catalog", {kTwo}));
    CO_TRY(const Answer answer, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(answer.body, std::string(kTwo) + " ");
    EXPECT_TRUE(holds_service(a));
    co_return {};
  });
}

TEST_F(OnDemand, OneThatIsUsedNowAndThenStays) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    const auto listener = a.staging.snapshot()->listeners.at(kServiceListener);
    for (int i = 0; i < 6; ++i) {
      CO_TRY_VOID(co_await m.settle(kForgetAfter - 2min));
      EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    }
    EXPECT_EQ(a.staging.snapshot()->listeners.at(kServiceListener), listener) << "it was never away";
    co_return {};
  });
}

TEST_F(OnDemand, AnOpenConnectionKeepsItThoughItComesAndGoes) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    CO_TRY(auto session, co_await m.connect_from(a, kService));
    for (int i = 0; i < 5; ++i) {
      CO_TRY(const Answer answer, co_await m.send_on(*session, "GET", "/", {}, {}));
      EXPECT_EQ(answer.status, 200);
      CO_TRY_VOID(co_await m.settle(50min));
      if (i != 1) continue;
      // Gone and back within the life of the connection: it is the same use.
      m.remove(config::kListenerType, kServiceListener);
      CO_TRY_VOID(co_await m.settle());
      EXPECT_FALSE(holds_service(a));
      m.service(kService, "catalog", {kOne});
      CO_TRY_VOID(co_await m.settle());
    }
    EXPECT_TRUE(holds_service(a));
    session.reset();
    CO_TRY_VOID(co_await m.settle(kForgetAfter - 2min));
    EXPECT_TRUE(holds_service(a)) << "its hour begins when the connection ends";
    CO_TRY_VOID(co_await m.settle(2min + 3 * kForgetSweep));
    EXPECT_FALSE(holds_service(a));
    co_return {};
  });
}

TEST_F(OnDemand, NothingIsForgottenWhileTheControlPlaneIsAway) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop_control());
    CO_TRY_VOID(co_await m.settle(3 * kForgetAfter));
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    EXPECT_TRUE(holds_service(a));
    CO_TRY_VOID(co_await m.settle(3 * kForgetAfter));
    EXPECT_TRUE(holds_service(a));
    m.start_control();
    CO_TRY_VOID(co_await m.settle(15s + 3 * kForgetSweep));
    EXPECT_FALSE(holds_service(a)) << "it is back, and nobody has used it for hours";
    co_return {};
  });
}

// A wire to the control plane on which nothing moves while it hangs.
bool& hangs() {
  static bool now = false;
  return now;
}

Task<void> pass(Mesh& mesh, io::Stream& from, io::Stream& to) {
  std::array<std::byte, 16384> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(from, buffer, kNever));
    if (n == 0) co_return {};
    while (hangs()) CO_TRY_VOID(co_await io::sleep_until(mesh.loop.now() + 10s));
    CO_TRY_VOID(co_await io::write_all(to, {reinterpret_cast<char*>(buffer.data()), n}, kNever));
  }
}

Task<void> carry(Mesh& mesh, std::unique_ptr<io::Stream> client) {
  CO_TRY(auto server, co_await mesh.network.connect(mesh.control_address, {}, mesh.loop.now() + 5s));
  (void)co_await io::race(pass(mesh, *client, *server), pass(mesh, *server, *client));
  co_return {};
}

Task<void> run_hanging_wire(Mesh& mesh) {
  CO_TRY(auto acceptor, mesh.network.listen(mesh.proxies_ask, {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) {
      mesh.scope->spawn(carry(mesh, std::move(stream)));
    } else {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
    }
  }
}

// Stopped, not dead: its connections stay, and nothing answers.
TEST_F(OnDemand, NothingIsForgottenWhileTheControlPlaneHangs) {
  mesh.proxies_ask = io::Address::unix_socket("/run/weft/hangs.sock");
  mesh.play([](Mesh& m) -> Task<void> {
    m.scope->spawn(run_hanging_wire(m));
    CO_TRY_VOID(co_await m.settle(15s));
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    hangs() = true;
    CO_TRY_VOID(co_await m.settle(3 * kForgetAfter));
    EXPECT_TRUE(holds_service(a));
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    hangs() = false;
    CO_TRY_VOID(co_await m.settle(kForgetAfter + 5 * kForgetSweep));
    EXPECT_FALSE(holds_service(a));
    co_return {};
  });
}

// --- warmed with what siblings use ---

TEST_F(OnDemand, AReplicaThatBeginsHasWhatItsSiblingsUseBeforeItsFirstCall) {
  mesh.add_proxy("b", "10.244.0.2");
  mesh.add_proxy("stranger", "10.244.0.3");
  mesh.outbound();
  mesh.source.siblings = {"a", "b"};
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& b = m["b"];
    EXPECT_FALSE(b.staging.snapshot()->listeners.contains(kServiceListener)) << "nobody used it when it began";
    EXPECT_EQ((co_await status_of(m, m["a"])).value_or(0), 200);
    EXPECT_EQ((co_await status_of(m, m["stranger"], "10.96.0.99:80")).value_or(0), 0);
    CO_TRY_VOID(co_await m.stop(b));
    CO_TRY_VOID(co_await m.stop(m["stranger"]));
    m.start(b);
    m.start(m["stranger"]);
    while (!b.discovery->ready()) {
      b.discovery->changed().clear();
      CO_TRY_VOID(co_await b.discovery->changed().wait(m.loop.now() + 5s));
    }
    EXPECT_TRUE(b.staging.snapshot()->listeners.contains(kServiceListener)) << "ready, so it has it";
    CO_TRY_VOID(co_await m.stop_control());
    EXPECT_EQ((co_await status_of(m, b)).value_or(0), 200) << "nobody was asked";
    EXPECT_FALSE(m["stranger"].staging.snapshot()->listeners.contains(kServiceListener));
    co_return {};
  });
}

TEST_F(OnDemand, WhatSiblingsUseIsForgottenByTheReplicaThatDoesNot) {
  mesh.add_proxy("b", "10.244.0.2");
  mesh.outbound();
  mesh.source.siblings = {"a", "b"};
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& b = m["b"];
    EXPECT_EQ((co_await status_of(m, m["a"])).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(b));
    m.start(b);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(holds_service(b));
    CO_TRY_VOID(co_await m.settle(kForgetAfter + 3 * kForgetSweep));
    EXPECT_FALSE(holds_service(b));
    EXPECT_TRUE(b.discovery->ready());
    co_return {};
  });
}

TEST_F(OnDemand, AListenerOfASiblingThatCannotBeHadDelaysTheStartButEndsIt) {
  mesh.add_proxy("b", "10.244.0.2");
  mesh.outbound();
  mesh.source.siblings = {"a", "b"};
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& b = m["b"];
    EXPECT_EQ((co_await status_of(m, m["a"])).value_or(0), 200);
    // From now on it names a cluster that never comes: a has its last good form, b will have none.
    m.listener({.name = kServiceListener, .address = kService, .routes = {{.cluster = "never"}}});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY_VOID(co_await m.stop(b));
    const TimePoint begun = m.loop.now();
    m.start(b);
    CO_TRY_VOID(co_await m.settle(kWarmTime - 1s));
    EXPECT_FALSE(b.discovery->ready());
    CO_TRY_VOID(co_await m.settle(2s));
    EXPECT_TRUE(b.discovery->ready());
    EXPECT_LT(m.loop.now() - begun, kWarmTime + 2s);
    co_return {};
  });
}

TEST_F(OnDemand, ARefusedListenerOfASiblingDoesNotDelayTheStart) {
  mesh.add_proxy("b", "10.244.0.2");
  mesh.outbound();
  mesh.source.siblings = {"a", "b"};
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& b = m["b"];
    EXPECT_EQ((co_await status_of(m, m["a"])).value_or(0), 200);
    m.listener(
        {.name = kServiceListener, .address = kService, .routes = {{.cluster = "catalog"}}, .log_format = "%NO_SUCH%"});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY_VOID(co_await m.stop(b));
    m.start(b);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(b.discovery->ready());
    EXPECT_TRUE(b.staging.snapshot()->refused.contains(kServiceListener));
    co_return {};
  });
}

TEST_F(OnDemand, AProxyThatKnowsFromBeforeWhatItUsesAsksNobodyElse) {
  mesh.add_proxy("b", "10.244.0.2");
  mesh.outbound();
  mesh.service("10.96.0.12:80", "inventory", {kTwo});
  mesh.source.siblings = {"a", "b"};
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_EQ((co_await status_of(m, a)).value_or(0), 200);
    EXPECT_EQ((co_await status_of(m, m["b"], "10.96.0.12:80")).value_or(0), 200);
    CO_TRY_VOID(co_await m.stop(a));
    m.start(a);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(a.staging.snapshot()->listeners.contains(kServiceListener));
    EXPECT_FALSE(a.staging.snapshot()->listeners.contains("10.96.0.12_80"));
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
