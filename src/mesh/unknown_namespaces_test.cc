#include "mesh/unknown_namespaces.h"

#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

// A policy of another namespace names "shop".
struct UnknownNamespaces : ::testing::Test {
  UnknownNamespaces() {
    model.apply(
        document("{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: policy, namespace: "
                 "office}, spec: {action: DENY, rules: [{from: [{source: {namespaces: [shop]}}]}]}}"));
  }
  bool says() const { return model.troubles(*model.authorization_policies().at(policy.object)).size() == 1; }

  Model model{Settings{}};
  const StatusRef policy{"AuthorizationPolicy", {"office", "policy"}};
};

// What is said of them is in tests/scenarios/policy_unknown_namespace.yaml.
TEST_F(UnknownNamespaces, WhatIsSaidOfOneIsReadAnewWhenItsFirstPodComesAndItsLastGoes) {
  EXPECT_TRUE(says());
  EXPECT_TRUE(model.apply(testing::pod("a-1", "10.244.9.1", "a", "v1")).statuses.contains(policy));
  EXPECT_FALSE(says());
  model.apply(testing::pod("a-2", "10.244.9.2", "a", "v1"));
  EXPECT_FALSE(model.apply(testing::pod("a-3", "10.244.9.3", "a", "v1")).statuses.contains(policy));
  model.remove("Pod", {"shop", "a-3"});
  model.remove("Pod", {"shop", "a-2"});
  EXPECT_FALSE(says());
  EXPECT_TRUE(model.remove("Pod", {"shop", "a-1"}).statuses.contains(policy));
  EXPECT_TRUE(says());
}

TEST_F(UnknownNamespaces, OneWithNobodyInItIsKnown) {
  const codec::Value shop = document("{apiVersion: v1, kind: Namespace, metadata: {name: shop}}");
  EXPECT_TRUE(says());
  EXPECT_TRUE(model.apply(shop).statuses.contains(policy));
  EXPECT_FALSE(says());
  EXPECT_TRUE(model.apply(shop).statuses.empty()) << "another form of it changes nothing";
  EXPECT_TRUE(model.remove("Namespace", {"", "shop"}).statuses.contains(policy));
  EXPECT_TRUE(says());
}

}  // namespace
}  // namespace weft::mesh
