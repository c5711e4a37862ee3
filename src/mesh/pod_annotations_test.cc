#include "mesh/pod_annotations.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "mesh/analyze.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

std::string findings_of(std::string_view annotations, std::string_view labels_of_namespace) {
  const std::vector<Value> objects = testing::documents(fmt::format(R"(apiVersion: v1
kind: Namespace
metadata: {{name: shop, labels: {}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: web, namespace: shop}}
spec:
  selector: {{matchLabels: {{app: web}}}}
  template:
    metadata:
      labels: {{app: web}}
      annotations: {}
    spec: {{containers: [{{name: web, image: web}}]}}
---
apiVersion: v1
kind: Pod
metadata: {{name: web-7c-1, namespace: shop, uid: 6f1c, labels: {{app: web, pod-template-hash: 7c}}, annotations: {},
  ownerReferences: [{{kind: ReplicaSet, name: web-7c}}]}}
spec: {{initContainers: [{{name: weft-proxy, image: weft}}], containers: [{{name: web, image: web}}]}}
status: {{phase: Running, podIP: 10.244.7.1}}
)",
                                                                    labels_of_namespace, annotations, annotations));
  std::string all;
  for (const Finding& one : analyze(objects, {}))
    all += fmt::format("{} {}: {}\n", name_of(one.severity), one.line, to_sentence(one));
  return all;
}

constexpr std::string_view kEnabled = "{istio-injection: enabled}";

// Also of a pod that its Deployment made.
TEST(PodAnnotations, ThatAreNotFollowedAreToldOnceWhereTheyStand) {
  EXPECT_EQ(findings_of("{traffic.sidecar.istio.io/excludeInboundPorts: '9555'}", kEnabled),
            "warning 13: Deployment shop/web: spec.template.metadata.annotations[traffic.sidecar.istio.io/"
            "excludeInboundPorts]: is not followed: what comes to every port is captured, and policies hold there; "
            "remove it\n");
  EXPECT_EQ(findings_of("{sidecar.istio.io/proxyCPU: 100m, sidecar.istio.io/inject: 'true'}", "{}"),
            "warning 13: Deployment shop/web: spec.template.metadata.annotations[sidecar.istio.io/proxyCPU]: is not "
            "followed: the sidecar's container is the same in every pod; remove it\n");
}

TEST(PodAnnotations, ThatSayWhatIsDoneAnywayOrAreOfOthersAreNotTold) {
  EXPECT_EQ(findings_of("{traffic.sidecar.istio.io/includeInboundPorts: '*', sidecar.istio.io/interceptionMode: "
                        "REDIRECT, traffic.sidecar.istio.io/excludeOutboundPorts: '', prometheus.io/port: '9090'}",
                        kEnabled),
            "");
}

TEST(PodAnnotations, OfAPodWithoutASidecarSayNothing) {
  const std::vector<Value> objects = testing::documents(R"({apiVersion: v1, kind: Pod, metadata: {name: web,
  annotations: {proxy.istio.io/config: "{}"}}, spec: {containers: [{name: web, image: web}]}, status: {phase: Running}})");
  EXPECT_TRUE(analyze(objects, {}).empty());
}

TEST(PodAnnotations, AllStandInTheDocuments) {
  std::stringstream text;
  text << std::ifstream("docs/istio-security.md").rdbuf();
  for (const IgnoredAnnotation& one : ignored_annotations())
    EXPECT_NE(text.str().find(fmt::format("`{}`", one.key)), std::string::npos) << one.key;
}

}  // namespace
}  // namespace weft::mesh
