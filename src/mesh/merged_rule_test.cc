#include "mesh/merged_rule.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

constexpr std::string_view kCatalog = "product-catalog.shop.svc.cluster.local";

// The longer its name, the younger.
codec::Value rule(std::string_view name, std::string_view spec) {
  return document(
      fmt::format("{{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {{namespace: shop, name: {}, "
                  "creationTimestamp: '2026-01-01T00:00:0{}Z'}}, spec: {{host: product-catalog, {}}}}}",
                  name, name.size(), spec));
}

std::vector<std::string> told(const Model& model, const std::string& name) {
  std::vector<std::string> sentences;
  for (const Trouble& one : model.troubles(*model.destination_rules().at({"shop", name}))) {
    EXPECT_FALSE(one.blocks) << "the rest of it counts";
    sentences.push_back(to_sentence(one));
  }
  return sentences;
}

TEST(MergedRule, SubsetsAddUpInWhateverOrderTheyCome) {
  const std::vector<codec::Value> objects{
      rule("a", "subsets: [{name: one, labels: {version: v1}}]"),
      rule("bb",
           "trafficPolicy: {loadBalancer: {simple: RANDOM}}, subsets: [{name: one, labels: {version: v2}}, "
           "{name: two, labels: {version: v2}}]"),
      rule("ccc", "trafficPolicy: {loadBalancer: {simple: ROUND_ROBIN}}, subsets: [{name: three}]"),
  };
  for (const bool forth : {true, false}) {
    Model model = testing::shop_without_routing();
    for (size_t i = 0; i < objects.size(); ++i) model.apply(objects[forth ? i : objects.size() - 1 - i]);
    EXPECT_EQ(model.subsets(kCatalog), (std::vector<std::string>{"one", "three", "two"}));
    const auto whole = model.rule(kCatalog);
    EXPECT_EQ(whole->object.name, "bb") << "whose policy it has";
    EXPECT_EQ(whole->spec.at("trafficPolicy", "loadBalancer", "simple").as_string(), "RANDOM");
    EXPECT_EQ(model.subset(kCatalog, "one")->subset.object.name, "a");
    EXPECT_EQ(model.subset(kCatalog, "one")->subset.labels, (Labels{{"version", "v1"}}));
    EXPECT_EQ(model.subset(kCatalog, "two")->subset.object.name, "bb");
    EXPECT_EQ(model.subset(kCatalog, "two")->subset.rule, "subsets[1]");
    EXPECT_TRUE(told(model, "a").empty());
    EXPECT_EQ(told(model, "bb"), (std::vector<std::string>{fmt::format(
                                     "spec.subsets[0].name: the subset \"one\" of the host \"{}\" is that of an older "
                                     "DestinationRule, shop/a, which is in force; give it another name, or take it out",
                                     kCatalog)}));
    EXPECT_EQ(told(model, "ccc"),
              (std::vector<std::string>{fmt::format("spec.trafficPolicy: the policy of the host \"{}\" is that of an "
                                                    "older DestinationRule, shop/bb, which is in force; merge the two "
                                                    "into one, or say it of subsets",
                                                    kCatalog)}));
    model.remove("DestinationRule", {"shop", "bb"});
    EXPECT_EQ(model.subsets(kCatalog), (std::vector<std::string>{"one", "three"}));
    EXPECT_EQ(model.rule(kCatalog)->object.name, "ccc");
    EXPECT_TRUE(told(model, "ccc").empty());
  }
}

// How endpoints are asked whether they are well is said beside a policy, and by another part as well.
TEST(MergedRule, TheOldestHealthCheckCountsWhoeverHasThePolicy) {
  const auto checked = [](std::string_view name, std::string_view path) {
    codec::Value object = rule(name, "subsets: []");
    object["metadata"]["annotations"].set("weft.dev/health-check",
                                          fmt::format("{{\"http\": {{\"path\": \"{}\"}}}}", path));
    return object;
  };
  Model model = testing::shop_without_routing();
  model.apply(rule("a", "trafficPolicy: {loadBalancer: {simple: RANDOM}}"));
  model.apply(checked("bb", "/older"));
  model.apply(checked("ccc", "/younger"));
  const auto whole = model.rule(kCatalog);
  EXPECT_EQ(whole->object.name, "a");
  EXPECT_EQ(whole->health_check.at("http", "path").as_string(), "/older");
  EXPECT_TRUE(told(model, "bb").empty());
  EXPECT_EQ(told(model, "ccc"), (std::vector<std::string>{fmt::format(
                                    "metadata.annotations: the health check of the host \"{}\" is that of an older "
                                    "DestinationRule, shop/bb, which is in force; merge the two into one",
                                    kCatalog)}));
}

TEST(MergedRule, WhatIsForOthersStaysApart) {
  Model model = testing::shop_without_routing();
  model.apply(testing::pod("x-1", "10.244.9.1", "x", "v1"));
  model.apply(rule("a", "subsets: [{name: one}]"));
  model.apply(rule("bb", "exportTo: [shop], subsets: [{name: two}]"));
  model.apply(rule("ccc", "workloadSelector: {matchLabels: {app: x}}, subsets: [{name: three}]"));
  model.apply(rule("dddd", "workloadSelector: {matchLabels: {app: x}}, subsets: [{name: three}, {name: four}]"));
  Workload caller;
  caller.object.ns = "shop";
  EXPECT_EQ(model.rule(kCatalog, caller)->subsets.size(), 1u);
  caller.labels = {{"app", "x"}};
  const auto chosen = model.rule(kCatalog, caller);
  EXPECT_NE(chosen->subset("three"), nullptr);
  EXPECT_NE(chosen->subset("four"), nullptr);
  EXPECT_EQ(chosen->subset("one"), nullptr);
  EXPECT_TRUE(told(model, "ccc").empty());
  EXPECT_EQ(told(model, "dddd").size(), 1u);
}

// A change elsewhere makes nothing of it anew: whoever asks is told the same.
TEST(MergedRule, WhatHasNotChangedIsTheSame) {
  Model model = testing::shop_without_routing();
  model.apply(rule("a", "subsets: [{name: one}]"));
  model.apply(rule("bb", "subsets: [{name: two}]"));
  const auto before = model.rule(kCatalog);
  model.apply(rule("ccc", "workloadSelector: {matchLabels: {app: x}}"));
  EXPECT_EQ(model.rule(kCatalog), before);
  EXPECT_TRUE(model.shaped_callers(kCatalog).ns) << "callers of the namespace see another list";
}

// Each object's own form is what is written down of it, not the whole.
TEST(MergedRule, EachPartIsInForceAsItIsWritten) {
  Model model = testing::shop_without_routing();
  model.apply(rule("a", "subsets: [{name: one}]"));
  model.apply(rule("bb", "subsets: [{name: two}]"));
  for (const char* name : {"a", "bb"}) {
    const auto& object = *model.destination_rules().at({"shop", name});
    const auto form = model.rule_by(object);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->spec, object.spec);
  }
}

}  // namespace
}  // namespace weft::mesh
