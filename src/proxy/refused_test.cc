// What a proxy has refused and has no good form of: whoever needs it is told so by name. Nothing goes out past the
// mesh's rules and its mutual TLS instead, as it would to an address of nobody.
#include <gtest/gtest.h>

#include "proxy/testing/mesh.h"
#include "xds/testing/written.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kService = "10.96.0.10:80";
constexpr const char* kDatabase = "10.96.0.10:5432";
constexpr const char* kServiceListener = "10.96.0.10_80";
constexpr const char* kEndpoint = "10.244.1.1:8080";
constexpr const char* kNoBytes = "this is no message";

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

// An endpoint of a service, and whoever would answer at the service's address in plaintext.
struct RefusedForm : ::testing::Test {
  RefusedForm() {
    mesh.add_proxy("a", "10.244.0.1");
    mesh.upstream(kEndpoint);
    for (const char* address : {kService, kDatabase}) mesh.upstream(address);
    mesh.service(kService, "catalog", {kEndpoint});
  }
  // As under our own control plane, or under an istiod, which sends all there is.
  void follow(bool istiod) {
    mesh["a"].istiod = istiod;
    mesh.outbound({}, istiod ? "" : "10.96.0.0/16");
  }
  void refuse_routes() {
    mesh.listener({.name = kServiceListener, .address = kService, .routes_name = "http-80"});
    mesh.set(config::kRouteType, "http-80", kNoBytes);
  }
  void play(Task<void> (*script)(Mesh&)) {
    mesh.play(script);
    for (const char* address : {kService, kDatabase})
      EXPECT_EQ(mesh.upstream(address).connections, 0) << "it left in plaintext";
  }
  Mesh mesh;
};

// The connection ends at once, and the log says why.
Task<void> expect_closed(Mesh& m, std::string address, std::string_view why) {
  MeshProxy& a = m["a"];
  const TimePoint start = m.loop.now();
  const auto answer = co_await m.ask(a, std::move(address), "/");
  EXPECT_FALSE(answer) << answer->status << " " << answer->body;
  EXPECT_LT(m.loop.now() - start, 100ms) << "it waited for what will not come";
  const std::vector<std::string> log = a.log();
  EXPECT_TRUE(!log.empty() && has(log.back(), why)) << (log.empty() ? "nothing is logged" : log.back());
  co_return {};
}

Task<void> listener_is_refused(Mesh& m) {
  co_return co_await expect_closed(m, kService, "\"this proxy refused what the control plane says of 10.96.0.10_80: ");
}

TEST_F(RefusedForm, AListenerClosesItsConnectionsAndSaysWhy) {
  follow(false);
  mesh.set(config::kListenerType, kServiceListener, kNoBytes);
  play(&listener_is_refused);
}

TEST_F(RefusedForm, AListenerOfAnIstiodsDoesNotLetThemPass) {
  follow(true);
  mesh.set(config::kListenerType, kServiceListener, kNoBytes);
  play(&listener_is_refused);
}

TEST_F(RefusedForm, SoDoesAListenerOfAPort) {
  follow(true);
  mesh.remove(config::kListenerType, kServiceListener);
  mesh.set(config::kListenerType, "0.0.0.0_80", kNoBytes);
  play([](Mesh& m) -> Task<void> {
    co_return co_await expect_closed(m, kService, "\"this proxy refused what the control plane says of 0.0.0.0_80: ");
  });
}

// What names it cannot serve.
Task<void> cluster_is_refused(Mesh& m) {
  CO_TRY_VOID(co_await expect_closed(
      m, kService, "\"this proxy refused what the control plane says of 10.96.0.10_80: Cluster catalog: "));
  m.cluster("catalog", {kEndpoint});
  CO_TRY_VOID(co_await m.settle());
  CO_TRY(const Answer good, co_await m.ask(m["a"], kService, "/"));
  EXPECT_EQ(good.body, std::string(kEndpoint) + " ");
  co_return {};
}

TEST_F(RefusedForm, AClusterClosesWhatLeadsToItUntilThereIsAGoodOne) {
  follow(false);
  mesh.set(config::kClusterType, "catalog", kNoBytes);
  play(&cluster_is_refused);
}

TEST_F(RefusedForm, AClusterOfAnIstiodsDoesNotLetThemPass) {
  follow(true);
  mesh.set(config::kClusterType, "catalog", kNoBytes);
  play(&cluster_is_refused);
}

Task<void> routes_are_refused(Mesh& m) {
  CO_TRY_VOID(co_await expect_closed(
      m, kService, "\"this proxy refused what the control plane says of 10.96.0.10_80: RouteConfiguration http-80: "));
  m.set(config::kRouteType, "http-80",
        xds::testing::routes_bytes("http-80", {{.cluster = "catalog", .rule = "http[0]"}}));
  CO_TRY_VOID(co_await m.settle());
  CO_TRY(const Answer good, co_await m.ask(m["a"], kService, "/"));
  EXPECT_EQ(good.status, 200);
  co_return {};
}

TEST_F(RefusedForm, ARouteTableLikewise) {
  follow(false);
  refuse_routes();
  play(&routes_are_refused);
}

TEST_F(RefusedForm, ARouteTableOfAnIstiodsLikewise) {
  follow(true);
  refuse_routes();
  play(&routes_are_refused);
}

// What has come and leads to what has not: an istiod sends the listener first.
TEST_F(RefusedForm, AListenerOfAnIstiodsThatCannotServeYetIsWaitedFor) {
  follow(true);
  mesh.listener({.name = kServiceListener, .address = kService, .routes_name = "http-80"});
  play([](Mesh& m) -> Task<void> {
    m.scope->spawn([](Mesh& later) -> Task<void> {
      CO_TRY_VOID(co_await later.settle());
      later.set(config::kRouteType, "http-80", xds::testing::routes_bytes("http-80", {{.cluster = "catalog"}}));
      co_return {};
    }(m));
    const TimePoint start = m.loop.now();
    CO_TRY(const Answer answer, co_await m.ask(m["a"], kService, "/"));
    EXPECT_EQ(answer.body, std::string(kEndpoint) + " ");
    EXPECT_GE(m.loop.now() - start, 400ms);
    co_return {};
  });
}

TEST_F(RefusedForm, AListenerOfAnIstiodsThatNeverServesLetsNothingPass) {
  follow(true);
  mesh.listener({.name = kServiceListener, .address = kService, .routes_name = "http-80"});
  play([](Mesh& m) -> Task<void> {
    const TimePoint start = m.loop.now();
    EXPECT_FALSE(co_await m.ask(m["a"], kService, "/"));
    EXPECT_GE(m.loop.now() - start, Mesh::kWantTime);
    EXPECT_TRUE(has(m["a"].log().back(), "\"what 10.96.0.10_80 leads to did not come in time\""))
        << m["a"].log().back();
    co_return {};
  });
}

// Two steps down, and a listener that asks for nothing refused serves beside it.
TEST_F(RefusedForm, AClusterBehindARouteTableIsNamed) {
  follow(true);
  mesh.listener({.name = kServiceListener, .address = kService, .routes_name = "http-80"});
  mesh.set(config::kRouteType, "http-80", xds::testing::routes_bytes("http-80", {{.cluster = "bad"}}));
  mesh.set(config::kClusterType, "bad", kNoBytes);
  mesh.service("10.96.0.11:80", "inventory", {kEndpoint});
  play([](Mesh& m) -> Task<void> {
    CO_TRY_VOID(co_await expect_closed(
        m, kService, "\"this proxy refused what the control plane says of 10.96.0.10_80: Cluster bad: "));
    CO_TRY(const Answer other, co_await m.ask(m["a"], "10.96.0.11:80", "/"));
    EXPECT_EQ(other.status, 200);
    co_return {};
  });
}

// What our own control plane sends instead, which refuses it first (mesh::stand_in).
struct StandIn : RefusedForm {
  StandIn() {
    follow(false);
    mesh.cluster("BlackHoleCluster", {});
    for (const xds::testing::Written& one : xds::testing::written("tests/golden/stand_in.json")) {
      EXPECT_TRUE(one.bytes) << one.bytes.error().detail;
      if (one.bytes) mesh.set(one.type, one.name, *one.bytes);
    }
  }
};

TEST_F(StandIn, OfAListenerAnswers503WithTheReason) {
  play([](Mesh& m) -> Task<void> {
    CO_TRY(const Answer answer, co_await m.ask(m["a"], kService, "/items"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body,
              "weft: unavailable: the control plane's compiler refused 10.96.0.10_80: routes[0]: nobody takes it\n");
    EXPECT_TRUE(has(m["a"].log().back(), "\"Service shop/web refused: routes[0]: nobody takes it\""))
        << m["a"].log().back();
    co_return {};
  });
}

TEST_F(StandIn, OfAListenerThatIsOpaqueClosesAndSaysWhy) {
  play([](Mesh& m) -> Task<void> {
    CO_TRY(auto stream, co_await m.network.connect(*io::Address::parse(kDatabase),
                                                   {.mark = 0, .source = m["a"].address}, m.loop.now() + 5s));
    CO_TRY_VOID(co_await io::write_all(*stream, "SELECT 1", m.loop.now() + 5s));
    std::array<std::byte, 64> buffer;
    const auto read = co_await io::read_some(*stream, buffer, m.loop.now() + 5s);
    EXPECT_TRUE(!read || *read == 0) << "somebody answered";
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(has(m["a"].log().back(), "\"Service shop/web refused: routes[0]: nobody takes it\""))
        << m["a"].log().back();
    co_return {};
  });
}

TEST_F(StandIn, OfAClusterAnswers503WithTheReason) {
  mesh.listener({.name = "10.96.0.12_80",
                 .address = "10.96.0.12:80",
                 .routes = {{.cluster = "outbound|80||web.shop.svc.cluster.local", .rule = "http[0]"}}});
  play([](Mesh& m) -> Task<void> {
    CO_TRY(const Answer answer, co_await m.ask(m["a"], "10.96.0.12:80", "/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.body,
              "weft: cluster outbound|80||web.shop.svc.cluster.local has no endpoints: Cluster "
              "outbound|80||web.shop.svc.cluster.local refused: routes[0]: nobody takes it; rule VirtualService "
              "shop/10.96.0.12_80 http[0]\n");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
