#include "mesh/identity_reach.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

// What they say of it is in tests/scenarios/policy_without_identity.yaml.
TEST(IdentityReach, WhatAPolicySaysOfItIsReadAnewWhenWhoProvesItselfHowChanges) {
  Model model{Settings{}};
  const auto policy = [&](const std::string& ns) {
    model.apply(document(
        "{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: policy, namespace: " + ns +
        "}, spec: {action: DENY, rules: [{from: [{source: {namespaces: [outside]}}]}]}}"));
  };
  const auto peers = [&](const std::string& ns) {
    return model.apply(document(
        "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: peers, namespace: " + ns +
        "}, spec: {mtls: {mode: STRICT}}}"));
  };
  for (const char* ns : {"shop", "office", "istio-system"}) policy(ns);
  const auto is_read = [](const Changes& changes, const std::string& ns) {
    return changes.statuses.contains({"AuthorizationPolicy", {ns, "policy"}});
  };
  const Changes of_shop = peers("shop");
  EXPECT_TRUE(is_read(of_shop, "shop"));
  EXPECT_TRUE(is_read(of_shop, "istio-system"));
  EXPECT_FALSE(is_read(of_shop, "office"));
  EXPECT_TRUE(is_read(peers("istio-system"), "office"));
  EXPECT_TRUE(is_read(model.apply(document("{apiVersion: security.istio.io/v1, kind: RequestAuthentication, metadata: "
                                           "{name: tokens, namespace: shop}, spec: {jwtRules: []}}")),
                      "shop"));
  EXPECT_TRUE(is_read(model.remove("PeerAuthentication", {"shop", "peers"}), "shop"));
}

// A port's own TLS may ask for certificates, which stands in a Sidecar.
TEST(IdentityReach, AndWhenOnlyTheTlsOfASidecarsIngressChanges) {
  Model model{Settings{}};
  for (const char* ns : {"shop", "office", "istio-system"}) {
    model.apply(document(
        fmt::format("{{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {{name: policy, "
                    "namespace: {}}}, spec: {{action: DENY, rules: [{{from: [{{source: {{namespaces: [a]}}}}]}}]}}}}",
                    ns)));
  }
  const auto sidecar = [&](const char* ns, const char* mode) {
    return model.apply(document(
        fmt::format("{{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {{name: own-tls, namespace: {}}}, "
                    "spec: {{ingress: [{{port: {{number: 8080, protocol: HTTPS, name: https}}, defaultEndpoint: "
                    "\"127.0.0.1:8080\", tls: {{mode: {}, credentialName: own}}}}]}}}}",
                    ns, mode)));
  };
  const auto is_read = [](const Changes& changes, const char* ns) {
    return changes.statuses.contains({"AuthorizationPolicy", {ns, "policy"}});
  };
  sidecar("shop", "SIMPLE");
  const Changes asks_now = sidecar("shop", "MUTUAL");
  EXPECT_TRUE(is_read(asks_now, "shop"));
  EXPECT_TRUE(is_read(asks_now, "istio-system"));
  EXPECT_FALSE(is_read(asks_now, "office"));
  EXPECT_FALSE(is_read(sidecar("shop", "MUTUAL"), "shop")) << "nothing changed";
  EXPECT_TRUE(is_read(sidecar("istio-system", "MUTUAL"), "office")) << "that of the mesh";
  EXPECT_TRUE(is_read(model.remove("Sidecar", {"shop", "own-tls"}), "shop"));
}

// The second of two that are alike says no more than the first.
TEST(IdentityReach, NamesTheSamePortsHoweverManyPodsThereAre) {
  Model model{Settings{}};
  for (const char* yaml :
       {"{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: peers, namespace: shop}, spec: "
        "{mtls: {mode: DISABLE}}}",
        "{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: policy, namespace: shop}, "
        "spec: {action: DENY, rules: [{from: [{source: {namespaces: [shop]}}]}]}}"}) {
    model.apply(document(yaml));
  }
  const auto said = [&] {
    std::string all;
    for (const Trouble& one : model.troubles(*model.authorization_policies().at({"shop", "policy"}))) all += one.text;
    return all;
  };
  const auto replica = [&](int number) {
    model.apply(document(fmt::format(
        "{{apiVersion: v1, kind: Pod, metadata: {{name: web-7c-{0}, namespace: shop, labels: {{app: web, "
        "pod-template-hash: 7c}}, ownerReferences: [{{kind: ReplicaSet, name: web-7c}}]}}, spec: {{initContainers: "
        "[{{name: weft-proxy, image: weft}}], containers: [{{name: app, image: web, ports: [{{containerPort: "
        "8080}}]}}]}}, status: {{phase: Running, podIP: 10.244.7.{0}}}}}",
        number)));
  };
  replica(1);
  const std::string of_one = said();
  EXPECT_TRUE(of_one.starts_with("at port 8080 of shop/web nobody shows a certificate")) << of_one;
  replica(2);
  EXPECT_EQ(said(), of_one);
}

}  // namespace
}  // namespace weft::mesh
