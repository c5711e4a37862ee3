// Of a mesh with a Sidecar in each namespace, a Service is the business of those that name it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

#include "mesh/model.h"
#include "mesh/status.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::document;

constexpr int kNamespaces = 200;
constexpr int kServices = 10;  // in each

codec::Value service(int ns, std::string_view name) {
  return document(
      fmt::format("{{apiVersion: v1, kind: Service, metadata: {{name: {}, namespace: ns-{}}}, spec: {{ports: [{{name: "
                  "http, port: 80}}]}}}}",
                  name, ns));
}

codec::Value sidecar(int ns, std::string_view hosts) {
  return document(
      fmt::format("{{apiVersion: networking.istio.io/v1, kind: Sidecar, metadata: {{name: default, namespace: ns-{}}}, "
                  "spec: {{egress: [{{hosts: [{}]}}]}}}}",
                  ns, hosts));
}

std::set<ObjectName> told(const Changes& changes) {
  std::set<ObjectName> out;
  for (const StatusRef& one : changes.statuses) {
    if (one.kind == "Sidecar") out.insert(one.object);
  }
  return out;
}

struct SidecarsOfManyNamespaces : ::testing::Test {
  SidecarsOfManyNamespaces() {
    for (int ns = 0; ns < kNamespaces; ++ns) {
      for (int i = 0; i < kServices; ++i) model.apply(service(ns, fmt::format("app-{}", i)));
      model.apply(sidecar(ns, "'./*', 'istio-system/*'"));
    }
  }
  Model model{Settings{}};
};

TEST_F(SidecarsOfManyNamespaces, AServiceIsTheBusinessOfThoseThatNameIt) {
  model.apply(sidecar(3, "'./*', 'ns-7/late.ns-7.svc.cluster.local'"));
  model.apply(sidecar(4, "'*/*'"));
  model.apply(sidecar(5, "'ns-7/late'"));  // no host, and told what it may have meant
  const auto begun = std::chrono::steady_clock::now();
  const Changes came = model.apply(service(7, "late"));
  for (const StatusRef& one : came.statuses) status_of(model, one, 1, {}, "now");
  const auto took = std::chrono::steady_clock::now() - begun;
  std::cout << "one Service among " << kNamespaces * kServices << ", with " << kNamespaces
            << " Sidecars: " << std::chrono::duration_cast<std::chrono::microseconds>(took).count() << " us\n";
  const std::set<ObjectName> those{{"ns-3", "default"}, {"ns-4", "default"}, {"ns-5", "default"}, {"ns-7", "default"}};
  EXPECT_EQ(told(came), those);
  EXPECT_EQ(told(model.remove("Service", {"ns-7", "late"})), those);
}

TEST_F(SidecarsOfManyNamespaces, TheLastServiceOfANamespaceIsMissedByWhoNamesAllOfIt) {
  model.apply(sidecar(1, "'ns-empty/*'"));
  const auto says = [&] { return model.troubles(*model.sidecars().at({"ns-1", "default"})).size(); };
  EXPECT_EQ(says(), 1u);
  codec::Value only = service(0, "only");
  only["metadata"].set("namespace", "ns-empty");
  EXPECT_TRUE(told(model.apply(only)).contains({"ns-1", "default"}));
  EXPECT_EQ(says(), 0u);
  EXPECT_TRUE(told(model.remove("Service", {"ns-empty", "only"})).contains({"ns-1", "default"}));
  EXPECT_EQ(says(), 1u);
}

}  // namespace
}  // namespace weft::mesh
