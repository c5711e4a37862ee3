#include "mesh/traffic_distribution.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/resources.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

codec::Value service(std::string_view annotations, std::string_view spec) {
  return testing::document(
      fmt::format("{{apiVersion: v1, kind: Service, metadata: {{name: a, namespace: shop, annotations: {{{}}}}}, spec: "
                  "{{selector: {{app: a}}, ports: [{{port: 80}}]{}}}}}",
                  annotations, spec));
}

bool prefers(std::string_view annotations, std::string_view spec) { return prefers_close(service(annotations, spec)); }

std::string told(std::string_view annotations, std::string_view spec) {
  std::string text;
  for (const UnfollowedWord& one : unfollowed_words(service(annotations, spec)))
    text += fmt::format("{}: {}\n", one.path, one.so);
  return text;
}

constexpr std::string_view kAnnotation = "networking.istio.io/traffic-distribution";

TEST(TrafficDistribution, TheFieldOrIstiosAnnotation) {
  EXPECT_FALSE(prefers("", ""));
  for (const char* word : {"PreferClose", "PreferSameZone", "PreferSameNode"}) {
    EXPECT_TRUE(prefers("", fmt::format(", trafficDistribution: {}", word))) << word;
    EXPECT_TRUE(prefers(fmt::format("{}: {}", kAnnotation, word), "")) << word;
  }
  EXPECT_TRUE(prefers(fmt::format("{}: preferclose", kAnnotation), ""));
  EXPECT_FALSE(prefers(fmt::format("{}: Any", kAnnotation), ""));
}

TEST(TrafficDistribution, WhatIsNotFollowedIsTold) {
  EXPECT_EQ(told("", ", trafficDistribution: PreferClose, internalTrafficPolicy: Cluster"), "");
  EXPECT_EQ(told("", ", trafficDistribution: PreferSameNode"),
            "spec.trafficDistribution: is followed as PreferSameZone: which pods are on the caller's node makes no "
            "difference\n");
  EXPECT_EQ(told(fmt::format("{}: near", kAnnotation), ""),
            "metadata.annotations[networking.istio.io/traffic-distribution]: \"near\" is not followed: it is none of "
            "PreferClose, PreferSameZone and PreferSameNode\n");
  EXPECT_EQ(told("", ", internalTrafficPolicy: Local"),
            "spec.internalTrafficPolicy: \"Local\" is not followed: calls of the mesh go to the pods of every node\n");
}

}  // namespace
}  // namespace weft::mesh
