#include <gtest/gtest.h>
#include <sys/socket.h>

#include "cli/put_object.h"
#include "cli/up/gateway.h"
#include "cli/up/host_port.h"
#include "cli/up/readiness.h"
#include "codec/json.h"
#include "codec/yaml.h"

namespace weft::cli::up {
namespace {

codec::Value document(std::string_view text) {
  auto parsed = codec::parse_yaml(text, "test.yaml");
  EXPECT_TRUE(parsed) << parsed.error().detail;
  return parsed ? std::move(parsed->front()) : codec::Value();
}

TEST(HostPort, InUseNamesThePortAndTheFlag) {
  auto first = open_host_port(0, "the API", "--api-port");
  ASSERT_TRUE(first);
  ASSERT_NE(first->port, 0);
  auto second = open_host_port(first->port, "the API", "--api-port");
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().detail, "port " + std::to_string(first->port) +
                                       " of 127.0.0.1, for the API, is in use; choose another with --api-port");
}

TEST(Gateway, LeadsToReadyEndpointsOfThePortOnly) {
  kube::Store services;
  kube::Store slices;
  services.put(
      document("metadata: {name: store, namespace: shop}\n"
               "spec: {ports: [{name: http, port: 80, targetPort: 8080}, {name: admin, port: 81}]}\n"));
  slices.put(
      document("metadata: {name: store-1, namespace: shop, labels: {kubernetes.io/service-name: store}}\n"
               "ports: [{name: admin, port: 9000}, {name: http, port: 8080}]\n"
               "endpoints:\n"
               "- {addresses: [10.244.0.5], conditions: {ready: true}}\n"
               "- {addresses: [10.244.0.6], conditions: {ready: false}}\n"
               "- {addresses: [10.244.0.7]}\n"));
  slices.put(
      document("metadata: {name: other-1, namespace: shop, labels: {kubernetes.io/service-name: other}}\n"
               "ports: [{name: http, port: 1}]\nendpoints: [{addresses: [10.244.0.9]}]\n"));
  const auto found = ready_endpoints({"shop", "store", 80, 0}, services, slices);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].to_string(), "10.244.0.5:8080");
  EXPECT_EQ(found[1].to_string(), "10.244.0.7:8080");
  EXPECT_TRUE(ready_endpoints({"shop", "store", 82, 0}, services, slices).empty());
}

TEST(Readiness, SaysWhatKeepsEachPod) {
  kube::Store pods;
  pods.put(document("metadata: {name: a, namespace: shop}\nstatus: {conditions: [{type: Ready, status: 'True'}]}\n"));
  pods.put(document(
      "metadata: {name: b, namespace: shop}\n"
      "status:\n  initContainerStatuses: [{name: weft-proxy, ready: true, state: {running: {}}}]\n"
      "  containerStatuses: [{name: app, state: {waiting: {reason: CrashLoopBackOff, message: it ended with 1}}}]\n"));
  pods.put(document("metadata: {name: c, namespace: shop}\n"));
  pods.put(document("metadata: {name: d, namespace: shop, deletionTimestamp: '2026-11-23T13:04:05Z'}\n"));
  const Readiness state = readiness_of(pods);
  EXPECT_EQ(state.ready, 1U);
  EXPECT_EQ(state.waiting, (std::vector<std::string>{"shop/b: app: it ended with 1", "shop/c: starting"}));
}

TEST(Replacement, KeepsWhatOthersWroteAndTheVersionItReplaces) {
  const codec::Value current = document(
      "metadata: {name: a, uid: u1, resourceVersion: '7', labels: {app: old, theirs: x}, annotations: {revision: '1'}, "
      "finalizers: [f]}\nspec: {replicas: 1, paused: true}\n");
  const codec::Value wanted = document("metadata: {name: a, labels: {app: new}}\nspec: {replicas: 2}\n");
  EXPECT_EQ(replacement(current, wanted),
            document("metadata: {name: a, uid: u1, resourceVersion: '7', labels: {app: new, theirs: x}, annotations: "
                     "{revision: '1'}, finalizers: [f]}\nspec: {replicas: 2}\n"));
}

}  // namespace
}  // namespace weft::cli::up
