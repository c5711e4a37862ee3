// What a Gateway that is refused, and never was in force, closes, and that whoever has the listener hears of it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/gateway_servers.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

constexpr std::string_view kWildGateway = R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: wild, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - {port: {number: 443, name: https, protocol: HTTPS}, hosts: ["*.example"], tls: {mode: SIMPLE, credentialName: shop-example}}
)";
// `what`: more of its TLS.
codec::Value guarded_gateway(std::string_view what, std::string_view selector = "ingressgateway") {
  return document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {{name: guarded, namespace: shop}}
spec:
  selector: {{istio: {}}}
  servers:
  - {{port: {{number: 443, name: admin, protocol: HTTPS}}, hosts: [admin.example], tls: {{mode: MUTUAL, credentialName: admin-example{}}}}}
)",
                              selector, what));
}
constexpr std::string_view kRefused = ", caCrl: /etc/crl.pem";

struct ClosedGateway : ::testing::Test {
  ClosedGateway() {
    for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
    model.apply(document(kWildGateway));
  }
  std::string version() const {
    const auto made = generate(model, *model.workload(pod), config::kListenerType, "0.0.0.0_8443");
    return made && made->has_value() ? (*made)->version : "none";
  }
  std::vector<std::string> closed() const {
    std::vector<std::string> hosts;
    for (const ClosedServer& server : gateway_servers(model, *model.workload(pod)).closed) {
      for (const ServerHost& host : server.is.hosts) hosts.push_back(host.host);
    }
    return hosts;
  }
  // Whether it concerns whoever has the gateway's listener, as what it does to the bytes says it must.
  void expect_change(const Changes& changes, std::string_view former) const {
    EXPECT_NE(version(), former);
    EXPECT_TRUE(concerns(changes, pod, config::kListenerType, "0.0.0.0_8443"));
  }

  const ObjectName pod{"shop", "ingress"};
  Model model = testing::shop_without_routing();
};

TEST_F(ClosedGateway, TheListenerChangesWhenARefusedOneComesAndGoes) {
  const std::string open = version();
  EXPECT_TRUE(closed().empty());
  expect_change(model.apply(guarded_gateway(kRefused)), open);
  EXPECT_EQ(closed(), std::vector<std::string>{"admin.example"});
  const std::string shut = version();
  expect_change(model.remove("Gateway", {"shop", "guarded"}), shut);
  EXPECT_EQ(version(), open);
  EXPECT_TRUE(closed().empty());
}

TEST_F(ClosedGateway, TheListenerChangesWhenARefusedOneIsMendedOrSelectsOthers) {
  const std::string open = version();
  model.apply(guarded_gateway(kRefused));
  std::string former = version();
  expect_change(model.apply(guarded_gateway(kRefused, "nobody")), former);
  EXPECT_EQ(version(), open);
  expect_change(model.apply(guarded_gateway(kRefused)), open);
  former = version();
  expect_change(model.apply(guarded_gateway("")), former);
  EXPECT_TRUE(closed().empty()) << "it is open";
  former = version();
  model.apply(guarded_gateway(kRefused));
  EXPECT_EQ(version(), former) << "its last good form is in force";
}

// Nothing but the status says why a host is closed to whoever applied the object.
TEST_F(ClosedGateway, TheStatusSaysWhatIsClosed) {
  const auto says = [&] {
    for (const Trouble& trouble : model.troubles(*model.gateways().at({"shop", "guarded"}))) {
      if (trouble.text.ends_with("; its hosts are closed")) return true;
    }
    return false;
  };
  model.apply(guarded_gateway(kRefused));
  EXPECT_TRUE(says());
  model.apply(guarded_gateway(kRefused, "nobody"));
  EXPECT_FALSE(says()) << "no gateway opens it";
  model.apply(guarded_gateway(""));
  EXPECT_FALSE(says());
  model.apply(guarded_gateway(kRefused));
  EXPECT_FALSE(says()) << "its last good form is in force";
}

}  // namespace
}  // namespace weft::mesh
