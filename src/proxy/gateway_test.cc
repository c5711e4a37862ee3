// A proxy that is a gateway: it takes all listeners it is given, asks for what they name, and follows their secrets.
#include <gtest/gtest.h>

#include "http/h1/client.h"
#include "proxy/testing/mesh.h"
#include "tls/stream.h"
#include "tls/testing/authority.h"
#include "xds/compile.h"

namespace weft::proxy::testing {
namespace {

using io::Task;

constexpr const char* kPlain = "10.244.0.20:8080";
constexpr const char* kSecure = "10.244.0.20:8443";
constexpr const char* kApp = "10.244.1.1:80";
constexpr const char* kSecret = "kubernetes://shop";

MeshProxy& add_gateway(Mesh& mesh) {
  MeshProxy& gateway = mesh.add_proxy("shop/ingress", "10.244.0.20");
  gateway.gateway = true;
  mesh.cluster("app", {kApp});
  mesh.cluster("unused", {kApp});
  mesh.upstream(kApp);
  return gateway;
}

void set_secret(Mesh& mesh, std::vector<std::string> names) {
  const tls::KeyPair pair = tls::testing::leaf({.dns_names = std::move(names)});
  mesh.set(config::kSecretType, kSecret, xds::testing::secret_bytes(kSecret, pair.certificate, pair.key));
}

// The names of the certificate that a request for shop.test is shown; the request itself must be answered.
Task<std::string> shown(Mesh& mesh) {
  auto context = tls::Context::client({.roots = tls::testing::root().certificate});
  CHECK(context);
  CO_TRY(auto plain, co_await mesh.network.connect(*io::Address::parse(kSecure), {}, mesh.loop.now() + 5s));
  CO_TRY(auto stream, co_await tls::connect(std::move(plain), *context, "shop.test", mesh.loop.now() + 5s));
  std::string names = tls::describe_names(*stream->peer_certificate());
  auto session = http::h1::make_session(std::move(stream), {});
  CO_TRY(auto answer, co_await mesh.send_on(*session, "GET", "/", {}, {}));
  EXPECT_EQ(answer.status, 200) << answer.body;
  co_return std::move(names);
}

TEST(GatewayProxy, TakesEveryListenerItIsGivenAndNoClusterThatNoneNames) {
  Mesh mesh;
  add_gateway(mesh);
  mesh.listener({.name = "0.0.0.0_8080", .address = kPlain, .bind = true, .routes = {{.cluster = "app"}}});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& gateway = m["shop/ingress"];
    EXPECT_TRUE(gateway.discovery->ready());
    CO_TRY(auto answer, co_await m.get(kPlain, "/"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_TRUE(gateway.staging.snapshot()->clusters.contains("app"));
    EXPECT_FALSE(gateway.staging.snapshot()->clusters.contains("unused"));
    m.remove(config::kListenerType, "0.0.0.0_8080");
    CO_TRY_VOID(co_await m.settle());
    EXPECT_FALSE(co_await m.get(kPlain, "/"));
    EXPECT_TRUE(gateway.discovery->ready()) << "its pod is no less alive without a Gateway";
    co_return {};
  });
}

TEST(GatewayProxy, IsReadyWhereNoGatewaySelectsIt) {
  Mesh mesh;
  add_gateway(mesh);
  mesh.play([](Mesh& m) -> Task<void> {
    EXPECT_TRUE(m["shop/ingress"].discovery->ready());
    co_return {};
  });
}

// What comes from its own side says nothing of its listeners, and a listener that waits serves nobody.
TEST(GatewayProxy, IsReadyOnceTheFirstListenersThatItIsSentServe) {
  Mesh mesh;
  add_gateway(mesh);
  mesh.listener({.name = "0.0.0.0_8080", .address = kPlain, .bind = true, .routes = {{.cluster = "late"}}});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& gateway = m["shop/ingress"];
    EXPECT_FALSE(gateway.discovery->ready());
    CO_TRY_VOID(co_await m.stop(gateway));
    CO_TRY_VOID(co_await m.stop_control());
    m.start(gateway);
    const tls::KeyPair own = tls::testing::leaf({.dns_names = {"own.test"}});
    const std::string name(config::kOwnCertificate);
    auto secret = xds::compile(config::kSecretType, xds::testing::secret_bytes(name, own.certificate, own.key));
    EXPECT_TRUE(secret);
    gateway.discovery->bring({*std::move(secret)});
    CO_TRY_VOID(co_await m.settle());
    EXPECT_FALSE(gateway.discovery->ready()) << "nobody has said which listeners there are";
    m.start_control();
    CO_TRY_VOID(co_await m.settle(20s));
    EXPECT_EQ(gateway.reason("Listener 0.0.0.0_8080"), "waits for Cluster late (not received)");
    EXPECT_FALSE(gateway.discovery->ready()) << "its port is not open";
    m.cluster("late", {kApp});
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(gateway.discovery->ready());
    co_return {};
  });
}

TEST(GatewayProxy, WaitsForASecretAndFollowsIt) {
  Mesh mesh;
  add_gateway(mesh);
  mesh.listener(
      {.name = "0.0.0.0_8443", .address = kSecure, .bind = true, .routes = {{.cluster = "app"}}, .secret = kSecret});
  mesh.play([](Mesh& m) -> Task<void> {
    MeshProxy& gateway = m["shop/ingress"];
    EXPECT_FALSE(gateway.discovery->ready());
    EXPECT_EQ(gateway.reason("Listener 0.0.0.0_8443"), "waits for Secret kubernetes://shop (not received)");
    set_secret(m, {"shop.test"});
    CO_TRY_VOID(co_await m.settle());
    EXPECT_TRUE(gateway.discovery->ready());
    CO_TRY(auto first, co_await shown(m));
    EXPECT_EQ(first, "shop.test");

    set_secret(m, {"shop.test", "new.test"});
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(auto second, co_await shown(m));
    EXPECT_EQ(second, "shop.test, new.test");

    // One that cannot be used is refused, and the good one serves on.
    m.set(config::kSecretType, kSecret, xds::testing::secret_bytes(kSecret, "nothing", "of use"));
    CO_TRY_VOID(co_await m.settle());
    CO_TRY(auto third, co_await shown(m));
    EXPECT_EQ(third, "shop.test, new.test");
    EXPECT_NE(gateway.reason("Secret kubernetes://shop").find("is no PEM certificate"), std::string::npos)
        << gateway.reason("Secret kubernetes://shop");
    co_return {};
  });
}

}  // namespace
}  // namespace weft::proxy::testing
