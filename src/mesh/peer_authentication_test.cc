#include "mesh/peer_authentication.h"

#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;
using testing::endpoints_text;
using testing::listener_text;
using testing::shop;

constexpr uint16_t kPort = 8080;

std::string policy(const std::string& ns, const std::string& name, const std::string& spec, int day = 1) {
  return fmt::format(
      "apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {{name: {}, namespace: {}, "
      "creationTimestamp: \"2026-01-0{}T00:00:00Z\"}}\nspec: {}\n",
      name, ns, day, spec);
}

struct Modes : ::testing::Test {
  Model model = shop();
  std::string mode(uint16_t port = kPort) const {
    return std::string(name_of(model.mtls_mode(*model.workload({"shop", "a"}), port)));
  }
};

TEST_F(Modes, TheNearestThatSaysSomethingHolds) {
  EXPECT_EQ(mode(), "PERMISSIVE");
  model.apply(document(policy("istio-system", "default", "{mtls: {mode: STRICT}}")));
  EXPECT_EQ(mode(), "STRICT");
  model.apply(document(policy("shop", "default", "{mtls: {mode: DISABLE}}")));
  EXPECT_EQ(mode(), "DISABLE");
  model.apply(document(policy("shop", "a",
                              "{selector: {matchLabels: {app: product-catalog}}, mtls: {mode: PERMISSIVE}, "
                              "portLevelMtls: {\"8080\": {mode: STRICT}}}")));
  EXPECT_EQ(mode(), "STRICT");
  EXPECT_EQ(mode(9090), "PERMISSIVE");
  model.apply(document(policy("shop", "default", "{mtls: {mode: UNSET}}")));
  model.remove("PeerAuthentication", {"shop", "a"});
  EXPECT_EQ(mode(), "STRICT") << "of the mesh";
  model.remove("PeerAuthentication", {"istio-system", "default"});
  EXPECT_EQ(mode(), "PERMISSIVE");
}

TEST_F(Modes, OfTwoAlikeTheOlderHolds) {
  model.apply(document(policy("shop", "younger", "{mtls: {mode: STRICT}}", 2)));
  model.apply(document(policy("shop", "older", "{mtls: {mode: DISABLE}}", 1)));
  EXPECT_EQ(mode(), "DISABLE");
}

TEST_F(Modes, AnotherNamespaceAndAnotherSelectorSayNothing) {
  model.apply(document(policy("bank", "default", "{mtls: {mode: STRICT}}")));
  model.apply(document(policy("shop", "other", "{selector: {matchLabels: {app: other}}, mtls: {mode: STRICT}}")));
  EXPECT_EQ(mode(), "PERMISSIVE");
}

TEST_F(Modes, StrictLeavesNoWayInForPlaintext) {
  model.apply(document(policy("shop", "default", "{mtls: {mode: STRICT}}")));
  EXPECT_EQ(listener_text(model, *model.workload({"shop", "a"}), "virtualInbound"),
            "virtualInbound 0.0.0.0:15006 original_dst tls_inspector http_inspector\n"
            "  virtualInbound-blackhole port 15006: tcp BlackHoleCluster\n"
            "  virtualInbound-blackhole-outbound port 15001: tcp BlackHoleCluster\n"
            "  0.0.0.0_8080-mtls port 8080: http\n"
            "    path ^ / -> inbound|8080|| [Service shop/product-catalog]\n"
            "  0.0.0.0_8080-plaintext-refused port 8080: tcp BlackHoleCluster\n"
            "  virtualInbound-passthrough-http-mtls istio-http/1.0 istio-http/1.1 istio-h2: http\n"
            "    path ^ / -> InboundPassthroughCluster [Pod shop/a]\n"
            "  else virtualInbound-passthrough istio istio-peer-exchange: tcp InboundPassthroughCluster\n");
}

TEST_F(Modes, WhatChangesIsToldOfThoseItIsAbout) {
  const Changes changes = model.apply(document(policy("shop", "default", "{mtls: {mode: STRICT}}")));
  EXPECT_TRUE(changes.workloads.contains({"shop", "a"}));
  EXPECT_TRUE(model.apply(document(policy("shop", "default", "{mtls: {mode: STRICT}}"))).empty()) << "the same again";
  EXPECT_FALSE(model.remove("PeerAuthentication", {"shop", "default"}).empty());
}

}  // namespace
}  // namespace weft::mesh
