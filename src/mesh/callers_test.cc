#include "mesh/callers.h"

#include <gtest/gtest.h>

#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

Workload caller(std::string ns, Labels labels) {
  Workload out;
  out.object = {std::move(ns), "pod"};
  out.labels = std::move(labels);
  return out;
}

codec::Value spec(std::string_view yaml) { return testing::document(yaml); }

TEST(Callers, AMatchIsForThoseItNames) {
  const codec::Value match = spec("{sourceNamespace: shop, sourceLabels: {app: cart}}");
  EXPECT_TRUE(is_for_caller(match, caller("shop", {{"app", "cart"}, {"version", "v1"}})));
  EXPECT_FALSE(is_for_caller(match, caller("shop", {{"version", "v1"}})));
  EXPECT_FALSE(is_for_caller(match, caller("bank", {{"app", "cart"}})));
  EXPECT_TRUE(is_for_caller(spec("{uri: {prefix: /}}"), caller("bank", {})));
}

TEST(Callers, WhatIsExportedIsVisibleThere) {
  EXPECT_TRUE(is_visible_in(exported_to(spec("{}"), "shop"), "bank"));
  EXPECT_TRUE(is_visible_in(exported_to(spec("{exportTo: [\".\", \"*\"]}"), "shop"), "bank"));
  const auto own = exported_to(spec("{exportTo: [\".\", desk]}"), "shop");
  EXPECT_TRUE(is_visible_in(own, "shop"));
  EXPECT_TRUE(is_visible_in(own, "desk"));
  EXPECT_FALSE(is_visible_in(own, "bank"));
}

TEST(Callers, OnlyWhatARuleAsksForTellsThemApart) {
  EXPECT_EQ(caller_class(traits_of(spec("{http: [{match: [{uri: {prefix: /}}]}]}")), caller("shop", {})), "");
  const CallerTraits traits = traits_of(
      spec("{http: [{match: [{sourceLabels: {app: a, kubernetes.io/arch: x}}]}], tcp: [{match: [{sourceLabels: "
           "{version: v}}]}]}"));
  EXPECT_FALSE(traits.ns);
  const std::string text =
      caller_class(traits, caller("shop", {{"app", "cart"}, {"kubernetes.io/arch", "arm64"}, {"color", "red"}}));
  EXPECT_EQ(text, "callers|shop|app=cart,kubernetes.io/arch=arm64");
  ASSERT_TRUE(is_caller_class(text));
  const Workload back = caller_of_class(text);
  EXPECT_EQ(back.object.ns, "shop");
  EXPECT_EQ(back.labels, (Labels{{"app", "cart"}, {"kubernetes.io/arch", "arm64"}}));
  EXPECT_EQ(caller_of_class("callers|shop|").labels, Labels());
}

}  // namespace
}  // namespace weft::mesh
