#include "mesh/in_namespace.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

TEST(InNamespace, FindsItsOwnAmongLikeNames) {
  const std::map<ObjectName, int> all = {
      {{"a", "x"}, 1}, {{"shop", "x"}, 2}, {{"shop", "y"}, 3}, {{"shop-2", "x"}, 4}, {{"z", ""}, 5}};
  const auto found = [&](const char* ns) {
    std::vector<int> out;
    for (const auto& [name, one] : in_namespace(all, ns)) out.push_back(one);
    return out;
  };
  EXPECT_EQ(found("shop"), (std::vector<int>{2, 3}));
  EXPECT_EQ(found("z"), std::vector<int>{5});
  EXPECT_TRUE(found("sho").empty());
  std::vector<int> both;
  each_for_namespace(all, "shop", "a", [&](const ObjectName&, int one) { both.push_back(one); });
  each_for_namespace(all, "a", "a", [&](const ObjectName&, int one) { both.push_back(one); });
  EXPECT_EQ(both, (std::vector<int>{1, 2, 3, 1}));
}

codec::Value pod_of(const std::string& ns, int number) {
  return document(
      fmt::format("{{apiVersion: v1, kind: Pod, metadata: {{name: pod-{1}, namespace: {0}, labels: {{app: a}}}}, spec: "
                  "{{containers: [{{name: a}}]}}, status: {{podIP: 10.{2}.{3}.{4}}}}}",
                  ns, number, ns == "shop" ? 1 : 2, number / 250, number % 250 + 1));
}

codec::Value policy_of(const std::string& ns, int number) {
  return document(
      fmt::format("{{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {{name: policy-{}, "
                  "namespace: {}}}, spec: {{rules: [{{from: [{{source: {{namespaces: [shop]}}}}]}}]}}}}",
                  number, ns));
}

// What others have, pods and policies, is not looked at.
TEST(WithinReach, APodAndAPolicyCostByTheirNamespace) {
  Model model{Settings{}};
  for (int i = 0; i < 3; ++i) model.apply(pod_of("shop", i));
  for (int i = 0; i < 500; ++i) model.apply(pod_of(fmt::format("other-{}", i % 50), i));
  EXPECT_EQ(std::ranges::distance(model.within_reach("shop")), 3);
  EXPECT_EQ(std::ranges::distance(model.within_reach("nowhere")), 0);
  EXPECT_EQ(std::ranges::distance(model.within_reach("istio-system")), 503) << "the mesh's is about everybody";

  model.apply(policy_of("istio-system", 0));
  for (int i = 0; i < 300; ++i) model.apply(policy_of(fmt::format("other-{}", i % 50), i));
  EXPECT_EQ(model.apply(policy_of("shop", 0)).workloads.size(), 3U);
  const Changes came = model.apply(pod_of("shop", 3));
  EXPECT_EQ(came.statuses.size(), 2U) << "of the namespace's and of the mesh's policy";
  EXPECT_EQ(came.workloads.size(), 1U);
}

}  // namespace
}  // namespace weft::mesh
