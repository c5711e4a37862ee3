// Proxies that follow a control plane: a real xDS server, real bytes, workers that serve while what they serve by
// changes.
#include "proxy/discovery.h"

#include <gtest/gtest.h>

#include <deque>

#include "http/h1/client.h"
#include "proxy/testing/mesh.h"

namespace weft::proxy::testing {
namespace {

using io::Task;
using xds::testing::WireListener;

constexpr const char* kService = "10.96.0.10:80";
constexpr const char* kServiceListener = "10.96.0.10_80";
constexpr const char* kOld = "10.244.1.1:8080";
constexpr const char* kNew = "10.244.1.2:8080";

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

// An app that asks over one kept connection, every 5 ms, until it is told to stop.
struct Load {
  Mesh& mesh;
  MeshProxy& from;
  std::string address = kService;
  int asked = 0;
  std::vector<std::string> failures{};
  std::string last{};
  bool stop = false;
};

Task<void> keep_asking(Load& load) {
  std::unique_ptr<http::Session> session;
  while (!load.stop) {
    if (!session || session->closing()) {
      CO_TRY(session, co_await load.mesh.connect_from(load.from, load.address));
    }
    auto answer = co_await load.mesh.send_on(*session, "GET", "/" + std::to_string(load.asked), {}, {});
    ++load.asked;
    if (!answer) {
      load.failures.push_back(to_string(answer.error()));
      session.reset();
    } else {
      if (answer->status != 200) load.failures.push_back(answer->body);
      load.last = answer->body.substr(0, answer->body.find(' '));
    }
    CO_TRY_VOID(co_await io::sleep_until(load.mesh.loop.now() + 5ms));
  }
  co_return {};
}

// They outlive the script, which may end early.
std::deque<Load>& loads() {
  static std::deque<Load> all;
  return all;
}
Load& start_load(MeshProxy& from, std::string address = kService) {
  Load& load = loads().emplace_back(from.mesh, from, std::move(address));
  from.mesh.scope->spawn(keep_asking(load));
  return load;
}

struct FollowsControlPlane : ::testing::Test {
  FollowsControlPlane() {
    mesh.add_proxy("a", "10.244.0.1");
    mesh.add_proxy("b", "10.244.0.2");
    mesh.outbound();
    mesh.service(kService, "catalog", {kOld});
    mesh.upstream(kOld);
    mesh.upstream(kNew);
  }
  ~FollowsControlPlane() override { loads().clear(); }
  Mesh mesh;
};

TEST_F(FollowsControlPlane, AnUnknownMeshAddressIsAskedForAndRouted) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    EXPECT_TRUE(a.discovery->ready());
    EXPECT_EQ(a.discovery->status(), "connected to weft-control");
    EXPECT_FALSE(a.staging.snapshot()->listeners.contains(kServiceListener)) << "nobody has needed it yet";
    CO_TRY(const Answer answer, co_await m.ask(a, kService, "/items"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, std::string(kOld) + " ");
    const std::string line = a.log().at(0);
    EXPECT_TRUE(has(line, "\"GET /items HTTP/1.1\" 200 - via_upstream")) << line;
    EXPECT_TRUE(line.ends_with("catalog \"VirtualService shop/10.96.0.10_80 http[0]\"")) << line;
    EXPECT_FALSE(m["b"].staging.snapshot()->listeners.contains(kServiceListener)) << "only who needs it has it";
    co_return {};
  });
}

// One direction between a proxy and the control plane: bytes arrive late.
struct Late {
  io::Stream& from;
  io::Stream& to;
  Duration delay;
  std::deque<std::pair<TimePoint, std::string>> on_the_way{};
  io::Event news{};
};

Task<void> deliver(Late& late) {
  for (;;) {
    while (late.on_the_way.empty()) {
      late.news.clear();
      CO_TRY_VOID(co_await late.news.wait(kNever));
    }
    auto [when, bytes] = std::move(late.on_the_way.front());
    late.on_the_way.pop_front();
    CO_TRY_VOID(co_await io::sleep_until(when));
    CO_TRY_VOID(co_await io::write_all(late.to, bytes, kNever));
  }
}

Task<void> collect(io::Scope& scope, Late& late) {
  scope.spawn(deliver(late));
  auto& loop = scope.loop();
  std::array<std::byte, 16384> buffer;
  for (;;) {
    CO_TRY(const size_t n, co_await io::read_some(late.from, buffer, kNever));
    if (n == 0) co_return {};
    late.on_the_way.emplace_back(loop.now() + late.delay, std::string(reinterpret_cast<char*>(buffer.data()), n));
    late.news.set();
  }
}

Task<void> carry(Mesh& mesh, std::unique_ptr<io::Stream> client, Duration delay) {
  CO_TRY(auto server, co_await mesh.network.connect(mesh.control_address, {}, mesh.loop.now() + 5s));
  Late up{*client, *server, delay};
  Late down{*server, *client, delay};
  (void)co_await io::race(io::with_scope(collect, std::ref(up)), io::with_scope(collect, std::ref(down)));
  co_return {};
}

// A far control plane: what proxies connect to is `delay` away from it.
Task<void> run_wire(Mesh& mesh, Duration delay) {
  CO_TRY(auto acceptor, mesh.network.listen(mesh.proxies_ask, {}));
  for (;;) {
    CO_TRY(auto stream, acceptor->try_accept());
    if (stream) {
      mesh.scope->spawn(carry(mesh, std::move(stream), delay));
    } else {
      CO_TRY_VOID(co_await acceptor->readable().wait(kNever));
    }
  }
}

TEST_F(FollowsControlPlane, AnAddressOnDemandCostsTwoRoundTrips) {
  mesh.proxies_ask = io::Address::unix_socket("/run/weft/far.sock");
  mesh.play([](Mesh& m) -> Task<void> {
    m.scope->spawn(run_wire(m, 50ms));
    CO_TRY_VOID(co_await m.settle(3s));
    EXPECT_TRUE(m["a"].discovery->ready());
    const TimePoint start = m.loop.now();
    CO_TRY(const Answer answer, co_await m.ask(m["a"], kService, "/"));
    EXPECT_EQ(answer.status, 200);
    const Duration took = m.loop.now() - start;
    EXPECT_GE(took, 200ms);
    EXPECT_LT(took, 240ms) << "a third round trip took its 100 ms";
    // The next one costs none.
    const TimePoint again = m.loop.now();
    CO_TRY(const Answer known, co_await m.ask(m["a"], kService, "/"));
    EXPECT_EQ(known.status, 200);
    EXPECT_EQ(m.loop.now(), again);
    co_return {};
  });
}

// The first listener of proxy "a", which names others.
void set_first(Mesh& mesh, std::string beside) {
  mesh.set(config::kListenerType, "virtualOutbound",
           xds::testing::listener_bytes({.name = "virtualOutbound",
                                         .address = mesh["a"].address.to_string(),
                                         .bind = true,
                                         .hand_over = true,
                                         .mesh_ranges = "10.96.0.0/16",
                                         .beside = std::move(beside),
                                         .tcp_cluster = "PassthroughCluster"}),
           "a");
}

// From outside all pods.
Task<Answer> asked(Mesh& mesh, uint16_t port) {
  const io::Address address = *io::Address::parse_ip("127.0.0.1", port);
  CO_TRY(auto stream, co_await mesh.network.connect(address, {}, mesh.loop.now() + 1s));
  const auto session = http::h1::make_session(std::move(stream), {});
  co_return co_await mesh.send_on(*session, "GET", "/", {}, {});
}

// Asked by nobody's call; and no call to them goes on to themselves, for ever.
TEST_F(FollowsControlPlane, ListenersBesideTheFirstAreOpenedAndClosedAsItSays) {
  static constexpr const char* kBeside = "egress_127.0.0.1_9080";
  static constexpr const char* kBack = "egress_127.0.0.1_9081";
  mesh.play([](Mesh& m) -> Task<void> {
    EXPECT_FALSE(co_await asked(m, 9080));
    m.set(config::kListenerType, kBeside,
          xds::testing::listener_bytes(
              {.name = kBeside, .address = "127.0.0.1:9080", .bind = true, .routes = {{.cluster = "catalog"}}}));
    m.set(
        config::kListenerType, kBack,
        xds::testing::listener_bytes(
            {.name = kBack, .address = "127.0.0.1:9081", .bind = true, .routes = {{.cluster = "PassthroughCluster"}}}));
    set_first(m, fmt::format("{},{}", kBeside, kBack));
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer answer, co_await asked(m, 9080));
    EXPECT_EQ(answer.body, std::string(kOld) + " ");
    CO_TRY(const Answer back, co_await asked(m, 9081));
    EXPECT_EQ(back.status, 503);
    EXPECT_TRUE(has(back.body, "forwards to the original destination, and there is none")) << back.body;
    set_first(m, kBack);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_FALSE(co_await asked(m, 9080));
    co_return {};
  });
}

TEST_F(FollowsControlPlane, AnAddressTheControlPlaneDoesNotKnowIsPassedThrough) {
  mesh.upstream("10.96.0.99:80");
  mesh.upstream("192.0.2.7:80");
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    CO_TRY(const Answer inside, co_await m.ask(a, "10.96.0.99:80", "/"));
    EXPECT_EQ(inside.body, "10.96.0.99:80 ");
    EXPECT_TRUE(a.staging.snapshot()->absent.contains("10.96.0.99_80"));
    CO_TRY(const Answer outside, co_await m.ask(a, "192.0.2.7:80", "/"));
    EXPECT_EQ(outside.body, "192.0.2.7:80 ");
    EXPECT_FALSE(a.staging.snapshot()->absent.contains("192.0.2.7_80")) << "an address outside the mesh asks nobody";
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(has(a.log().at(0), "\"10.96.0.99:80\" PassthroughCluster")) << a.log().at(0);

    // It comes to be: the next connection is the mesh's.
    m.service("10.96.0.99:80", "late", {kNew});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer known, co_await m.ask(a, "10.96.0.99:80", "/"));
    EXPECT_EQ(known.body, std::string(kNew) + " ");
    co_return {};
  });
}

TEST_F(FollowsControlPlane, AChangedRouteTakesEffectOnKeptConnectionsWithoutALoss) {
  mesh.play([](Mesh& m) -> Task<void> {
    Load& load = start_load(m["a"]);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(load.last, kOld);
    m.cluster("catalog-v2", {kNew});
    m.listener(
        {.name = kServiceListener, .address = kService, .routes = {{.cluster = "catalog-v2", .rule = "http[1]"}}});
    m.remove(config::kClusterType, "catalog");
    m.remove(config::kEndpointType, "catalog");
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(load.last, kNew);
    load.stop = true;
    CO_TRY_VOID(co_await m.settle());
    EXPECT_GT(load.asked, 50);
    EXPECT_TRUE(load.failures.empty()) << load.failures.front();
    EXPECT_EQ(m.network.connects(io::Address::parse(kService).value()), 1) << "one connection carried them all";
    EXPECT_TRUE(has(m["a"].log().back(), "http[1]"));
    EXPECT_FALSE(m["a"].staging.snapshot()->clusters.contains("catalog")) << "nothing names it any more";
    co_return {};
  });
}

// One step of a change; each proxy must serve every request between any two of them.
void step(Mesh& m, int which) {
  switch (which) {
    case 0:
      return m.set(config::kRouteType, "http-80",
                   xds::testing::routes_bytes("http-80", {{.cluster = "new", .rule = "http[1]"}}));
    case 1: return m.set(config::kClusterType, "new", xds::testing::cluster_bytes("new"));
    case 2: return m.set(config::kEndpointType, "new", xds::testing::endpoints_bytes("new", {kNew}));
    case 3: return m.remove(config::kClusterType, "old");
    case 4: return m.remove(config::kEndpointType, "old");
    default: return;
  }
}

TEST_F(FollowsControlPlane, NoOrderOfAChangeLosesARequest) {
  mesh.play([](Mesh& m) -> Task<void> {
    std::vector<int> order = {0, 1, 2, 3, 4};
    int changes = 0;
    m.cluster("old", {kOld});
    m.set(config::kRouteType, "http-80",
          xds::testing::routes_bytes("http-80", {{.cluster = "old", .rule = "http[0]"}}));
    m.listener({.name = "10.96.0.20_80", .address = "10.96.0.20:80", .routes_name = "http-80"});
    Load& load = start_load(m["a"], "10.96.0.20:80");
    CO_TRY_VOID(co_await m.settle(100ms));
    do {
      EXPECT_EQ(load.last, kOld);
      for (const int which : order) {
        step(m, which);
        CO_TRY_VOID(co_await m.settle(30ms));
      }
      EXPECT_EQ(load.last, kNew) << "after change " << changes;
      ++changes;
      m.cluster("old", {kOld});
      m.set(config::kRouteType, "http-80",
            xds::testing::routes_bytes("http-80", {{.cluster = "old", .rule = "http[0]"}}));
      CO_TRY_VOID(co_await m.settle(30ms));
      m.remove(config::kClusterType, "new");
      m.remove(config::kEndpointType, "new");
      CO_TRY_VOID(co_await m.settle(30ms));
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(changes, 120);
    load.stop = true;
    CO_TRY_VOID(co_await m.settle());
    EXPECT_GT(load.asked, 3000);
    EXPECT_TRUE(load.failures.empty()) << load.failures.size() << " of " << load.asked
                                       << ", the first: " << load.failures.front();
    co_return {};
  });
}

TEST_F(FollowsControlPlane, ARefusedListenerKeepsTheLastGoodOneAndSaysWhy) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    CO_TRY(const Answer before, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(before.status, 200);
    m.listener(
        {.name = kServiceListener, .address = kService, .routes = {{.cluster = "catalog"}}, .log_format = "%NO_SUCH%"});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer after, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(after.status, 200);
    const std::string reason = a.reason(std::string("Listener ") + kServiceListener);
    EXPECT_TRUE(has(reason, "the operator %NO_SUCH% is not one that weft knows")) << reason;
    // The control plane hears it too.
    bool heard = false;
    for (const xds::ProxyStatus& proxy : m.server->proxies()) {
      if (proxy.node.id != "a" || !proxy.generation) continue;
      for (const xds::ResourceState& state : proxy.generation->resources) heard |= has(state.reason, "%NO_SUCH%");
    }
    EXPECT_TRUE(heard);

    m.listener({.name = kServiceListener,
                .address = kService,
                .routes = {{.cluster = "catalog", .rule = "http[2]"}},
                .log_format = "%WEFT_RULE%"});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer good, co_await m.ask(a, kService, "/"));
    EXPECT_EQ(good.status, 200);
    EXPECT_EQ(a.reason(std::string("Listener ") + kServiceListener), "");
    EXPECT_EQ(a.log().back(), "VirtualService shop/10.96.0.10_80 http[2]");
    co_return {};
  });
}

TEST_F(FollowsControlPlane, TheLogSaysWhatItsFormatAsksFor) {
  mesh.upstream("10.244.1.3:8080").headers["x-served-by"] = "catalog-1";
  mesh.cluster("labelled", {"10.244.1.3:8080"});
  mesh.cluster("nobody", {});
  mesh.listener(
      {.name = "10.96.0.30_80",
       .address = "10.96.0.30:80",
       .routes = {{.cluster = "nobody", .prefix = "/nobody"}, {.cluster = "labelled", .rule = "http[0]"}},
       .log_format =
           "%REQ(X-TEAM?USER-AGENT):4% %RESP(X-Served-By)% %RESP(CONTENT-TYPE)% %UPSTREAM_HOST% %RESPONSE_FLAGS% "
           "%UPSTREAM_REQUEST_ATTEMPT_COUNT% %DOWNSTREAM_LOCAL_ADDRESS%\n"});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    CO_TRY(auto session, co_await m.connect_from(a, "10.96.0.30:80"));
    CO_TRY(const Answer first, co_await m.send_on(*session, "GET", "/", {}, {{"x-team", "payments"}}));
    EXPECT_EQ(first.status, 200);
    CO_TRY(const Answer second, co_await m.send_on(*session, "GET", "/", {}, {{"user-agent", "curl"}}));
    EXPECT_EQ(second.status, 200);
    CO_TRY(const Answer third, co_await m.send_on(*session, "GET", "/nobody", {}, {}));
    EXPECT_EQ(third.status, 503);
    EXPECT_EQ(a.log(), (std::vector<std::string>{"paym catalog-1 - 10.244.1.3:8080 - 1 10.96.0.30:80",
                                                 "curl catalog-1 - 10.244.1.3:8080 - 1 10.96.0.30:80",
                                                 "- - text/plain; charset=utf-8 - UH 1 10.96.0.30:80"}));
    co_return {};
  });
}

TEST_F(FollowsControlPlane, AServiceThatGoesAndComesBackIsFoundAgainOnKeptConnections) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    CO_TRY(auto session, co_await m.connect_from(a, kService));
    CO_TRY(const Answer before, co_await m.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(before.status, 200);
    m.remove(config::kListenerType, kServiceListener);
    m.remove(config::kClusterType, "catalog");
    m.remove(config::kEndpointType, "catalog");
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer gone, co_await m.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(gone.status, 503);
    EXPECT_TRUE(has(gone.body, "cluster catalog is not known")) << gone.body;
    m.service(kService, "catalog", {kNew});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(const Answer back, co_await m.send_on(*session, "GET", "/", {}, {}));
    EXPECT_EQ(back.body, std::string(kNew) + " ");
    co_return {};
  });
}

TEST_F(FollowsControlPlane, AListenerRefusedAtFirstSaysSoToWhoNeedsIt) {
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    m.listener(
        {.name = kServiceListener, .address = kService, .routes = {{.cluster = "catalog"}}, .log_format = "%NO_SUCH%"});
    CO_TRY_VOID(co_await m.settle());
    const TimePoint start = m.loop.now();
    EXPECT_FALSE(co_await m.ask(a, kService, "/"));
    EXPECT_LT(m.loop.now() - start, 100ms) << "it waited for what will not come";
    EXPECT_TRUE(has(a.log().back(), "%NO_SUCH%")) << a.log().back();
    co_return {};
  });
}

TEST_F(FollowsControlPlane, WithoutTheControlPlaneWhatIsKnownGoesOnAndWhatIsNotFailsByName) {
  mesh.service("10.96.0.11:80", "inventory", {kNew});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& a = m["a"];
    Load& load = start_load(a);
    CO_TRY_VOID(co_await m.settle());
    CO_TRY_VOID(co_await m.stop_control());
    CO_TRY_VOID(co_await m.settle(1s));
    EXPECT_TRUE(a.discovery->status().starts_with("disconnected: ")) << a.discovery->status();

    const TimePoint start = m.loop.now();
    EXPECT_FALSE(co_await m.ask(a, "10.96.0.11:80", "/"));
    EXPECT_GE(m.loop.now() - start, Mesh::kWantTime);
    EXPECT_LT(m.loop.now() - start, Mesh::kWantTime + 100ms);
    const std::vector<std::string> lines = a.log();
    const auto refused = std::ranges::find_if(lines, [](const std::string& line) { return has(line, " NFCF "); });
    if (refused == lines.end()) co_return fail(Code::not_found, Side::local, "no line tells of it");
    EXPECT_TRUE(has(*refused, "\"the control plane did not say in time what 10.96.0.11_80 is\"")) << *refused;
    EXPECT_TRUE(has(*refused, " 10.96.0.11:80 ")) << *refused;

    // Changed while it was away.
    m.cluster("catalog", {kNew});
    m.start_control();
    CO_TRY_VOID(co_await m.settle(15s));
    EXPECT_EQ(a.discovery->status(), "connected to weft-control");
    CO_TRY(const Answer known, co_await m.ask(a, "10.96.0.11:80", "/"));
    EXPECT_EQ(known.status, 200);
    EXPECT_EQ(load.last, kNew);
    load.stop = true;
    CO_TRY_VOID(co_await m.settle());
    EXPECT_GT(load.asked, 1000);
    EXPECT_TRUE(load.failures.empty()) << load.failures.front();
    co_return {};
  });
}

TEST_F(FollowsControlPlane, AConnectionThatWaitsIsServedWhenTheControlPlaneComesBackInTime) {
  mesh.play([](Mesh& m) -> Task<void> {
    CO_TRY_VOID(co_await m.stop_control());
    Load& load = start_load(m["a"]);
    CO_TRY_VOID(co_await m.settle(1s));
    EXPECT_EQ(load.asked, 0);
    m.start_control();
    CO_TRY_VOID(co_await m.settle(3s));
    load.stop = true;
    CO_TRY_VOID(co_await m.settle());
    EXPECT_GT(load.asked, 0);
    EXPECT_TRUE(load.failures.empty()) << load.failures.front();
    co_return {};
  });
}

TEST_F(FollowsControlPlane, TwoProxiesAreReconfiguredLiveByOneServer) {
  mesh.play([](Mesh& m) -> Task<void> {
    Load& first = start_load(m["a"]);
    Load& second = start_load(m["b"]);
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(first.last, kOld);
    EXPECT_EQ(second.last, kOld);
    // Endpoints for both, then a rule that only the second one has.
    m.set(config::kEndpointType, "catalog", xds::testing::endpoints_bytes("catalog", {kNew}));
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(first.last, kNew);
    EXPECT_EQ(second.last, kNew);
    m.cluster("canary", {kOld});
    m.set(config::kListenerType, kServiceListener,
          xds::testing::listener_bytes(
              {.name = kServiceListener, .address = kService, .routes = {{.cluster = "canary", .rule = "http[3]"}}}),
          "b");
    CO_TRY_VOID(co_await m.settle());
    EXPECT_EQ(first.last, kNew);
    EXPECT_EQ(second.last, kOld);
    EXPECT_FALSE(m["a"].staging.snapshot()->clusters.contains("canary"));
    EXPECT_EQ(m.server->proxies().size(), 2u);
    for (const xds::ProxyStatus& proxy : m.server->proxies()) {
      EXPECT_TRUE(proxy.generation && proxy.generation->resources.empty())
          << proxy.node.id << " has not everything active";
    }
    first.stop = second.stop = true;
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(first.failures.empty()) << first.failures.front();
    EXPECT_TRUE(second.failures.empty()) << second.failures.front();
    EXPECT_GT(first.asked + second.asked, 150);
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
