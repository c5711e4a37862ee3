#include "mesh/inject/inject.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/yaml.h"
#include "mesh/kinds/check_shape.h"

namespace weft::mesh::inject {
namespace {

using codec::Value;

std::vector<Value> documents(std::string_view yaml) {
  auto parsed = codec::parse_yaml(yaml, "test.yaml");
  EXPECT_TRUE(parsed.has_value()) << parsed.error().detail;
  return parsed ? *parsed : std::vector<Value>();
}
Value document(std::string_view yaml) { return documents(yaml).at(0); }

std::vector<Value> manifests(const char* file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return documents(text.str());
}

Value plain_pod() {
  return document(R"(
apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop, labels: {app: a}}
spec: {containers: [{name: app, image: a, ports: [{containerPort: 8080}]}]}
)");
}
Value enabled() { return document("{istio-injection: enabled}"); }

TEST(Inject, AddsANativeSidecarBeforeEverythingElse) {
  Value pod = plain_pod();
  pod["spec"].set("initContainers", document("[{name: migrate, image: x}]"));
  Injected done = inject_pod(pod, enabled(), Settings{});
  ASSERT_TRUE(done.changed);
  EXPECT_EQ(done.why, "its namespace says istio-injection: enabled");
  const codec::Array& started = done.object.at("spec", "initContainers").as_array();
  ASSERT_EQ(started.size(), 2u);
  EXPECT_EQ(started[0].get("name").as_string(), "weft-proxy");
  EXPECT_EQ(started[0].get("image").as_string(), "weft/proxy");
  EXPECT_EQ(started[0].get("restartPolicy").as_string(), "Always");
  EXPECT_EQ(started[0].at("startupProbe", "httpGet", "port").as_int(), 15021);
  EXPECT_EQ(started[1].get("name").as_string(), "migrate");
  EXPECT_EQ(done.object.at("spec", "containers"), pod.at("spec", "containers"));
  EXPECT_FALSE(done.object.at("metadata", "annotations").get("sidecar.istio.io/status").as_string().empty());
}

// By what the proxy comes in at the control plane (docs/security.md): in Istio's words, so that what watches for those
// finds them.
TEST(Inject, TheProxyGetsATokenForTheAuthorityAndWhomToTrust) {
  Value pod = plain_pod();
  pod["spec"].set("volumes", document("[{name: data, emptyDir: {}}]"));
  const Value done = inject_pod(pod, enabled(), Settings{}).object;
  EXPECT_EQ(done.at("spec", "volumes"), document(R"(
- {name: data, emptyDir: {}}
- name: istio-token
  projected: {sources: [{serviceAccountToken: {path: istio-token, audience: istio-ca, expirationSeconds: 43200}}]}
- {name: istiod-ca-cert, configMap: {name: istio-ca-root-cert}}
)"));
  const Value& sidecar = done.at("spec", "initContainers").as_array().at(0);
  EXPECT_EQ(sidecar.get("volumeMounts"), document(R"(
- {name: istio-token, mountPath: /var/run/secrets/tokens, readOnly: true}
- {name: istiod-ca-cert, mountPath: /var/run/secrets/istio, readOnly: true}
)"));
  EXPECT_EQ(sidecar.get("args"), document("[--sidecar, --certified, --control-token, "
                                          "/var/run/secrets/tokens/istio-token, --control-root, "
                                          "/var/run/secrets/istio/root-cert.pem]"));
  EXPECT_EQ(done.at("spec", "containers"), pod.at("spec", "containers")) << "nothing of it is the application's";
}

TEST(Inject, TwiceIsOnce) {
  Value once = inject_pod(plain_pod(), enabled(), Settings{}).object;
  Injected twice = inject_pod(once, enabled(), Settings{});
  EXPECT_FALSE(twice.changed);
  EXPECT_EQ(twice.object, once);
}

TEST(Inject, WhatThePodSaysWinsOverItsNamespace) {
  for (std::string_view place : {"labels", "annotations"}) {
    Value pod = plain_pod();
    pod["metadata"][place].set("sidecar.istio.io/inject", "false");
    Injected done = inject_pod(pod, enabled(), Settings{});
    EXPECT_FALSE(done.changed);
    EXPECT_EQ(done.object, pod);
    pod["metadata"][place].set("sidecar.istio.io/inject", "true");
    EXPECT_TRUE(inject_pod(pod, document("{istio-injection: disabled}"), Settings{}).changed);
  }
}

TEST(Inject, WithoutAWordTheSettingDecides) {
  EXPECT_FALSE(inject_pod(plain_pod(), Value(), Settings{}).changed);
  Settings settings;
  settings.by_default = true;
  EXPECT_TRUE(inject_pod(plain_pod(), Value(), settings).changed);
  EXPECT_FALSE(inject_pod(plain_pod(), document("{istio-injection: disabled}"), settings).changed);
  Value host = plain_pod();
  host["spec"].set("hostNetwork", true);
  EXPECT_FALSE(inject_pod(host, enabled(), settings).changed);
}

TEST(Inject, TemplatesGetItWhereTheirPodsAre) {
  int changed = 0;
  for (const Value& object : manifests("examples/shop/product-catalog.yaml")) {
    Injected done = inject_object(object, enabled(), Settings{});
    bool makes_pods = object.get("kind").as_string() == "Deployment";
    EXPECT_EQ(done.changed, makes_pods);
    if (!makes_pods) EXPECT_EQ(done.object, object);
    if (makes_pods) EXPECT_EQ(done.object.at("spec", "template", "spec", "initContainers").size(), 1u);
    changed += done.changed ? 1 : 0;
  }
  EXPECT_EQ(changed, 2);
  Injected cron = inject_object(
      document("{kind: CronJob, spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a}]}}}}}}"),
      enabled(), Settings{});
  EXPECT_TRUE(cron.changed);
}

TEST(Inject, TheResultIsAValidPod) {
  const kinds::Kind* kind = kinds::find_kind("v1", "Pod");
  ASSERT_NE(kind, nullptr);
  Value pod = inject_pod(plain_pod(), enabled(), Settings{}).object;
  EXPECT_EQ(kinds::to_sentence(kinds::check_shape(*kind, pod)), "");
}

TEST(Inject, AGatewaysContainerIsFilledInAndGetsNoSidecar) {
  Value pod = document(R"(
apiVersion: v1
kind: Pod
metadata: {name: in, namespace: shop, labels: {istio: ingressgateway}, annotations: {inject.istio.io/templates: gateway}}
spec: {containers: [{name: istio-proxy, image: auto, env: [{name: MINE, value: x}], ports: [{name: http, containerPort: 8080}]}]}
)");
  Injected done = inject_pod(pod, Value(), Settings{});
  ASSERT_TRUE(done.changed);
  EXPECT_EQ(done.why, "the pod says inject.istio.io/templates: gateway");
  EXPECT_TRUE(done.object.at("spec", "initContainers").is_null());
  const Value& proxy = done.object.at("spec", "containers").as_array().at(0);
  EXPECT_EQ(proxy.get("name").as_string(), "weft-proxy");
  EXPECT_EQ(proxy.get("image").as_string(), "weft/proxy");
  EXPECT_EQ(proxy.get("args").as_array().at(0).as_string(), "--gateway");
  EXPECT_TRUE(proxy.get("restartPolicy").is_null());
  EXPECT_EQ(proxy.get("ports").as_array().at(0).get("containerPort").as_int(), 8080);
  EXPECT_EQ(proxy.get("env").as_array().at(0).get("name").as_string(), "MINE");
  EXPECT_EQ(proxy.at("readinessProbe", "httpGet", "port").as_int(), 15021);
  for (const Value& port : proxy.get("ports").as_array()) EXPECT_NE(port.get("containerPort").as_int(), 15001);
  EXPECT_EQ(proxy.get("volumeMounts").size(), 2u);
  EXPECT_EQ(done.object.at("spec", "volumes").size(), 2u);

  Injected again = inject_pod(done.object, enabled(), Settings{});
  EXPECT_FALSE(again.changed);
  EXPECT_EQ(again.why, "it is a gateway already");
}

TEST(Inject, AGatewayThatSaysNoIsLeftAsItIs) {
  Value pod = plain_pod();
  pod["metadata"]["annotations"].set("inject.istio.io/templates", "gateway");
  pod["metadata"]["labels"].set("sidecar.istio.io/inject", "false");
  pod["spec"]["containers"].array_ref()[0].set("image", "auto");
  EXPECT_FALSE(inject_pod(pod, enabled(), Settings{}).changed);
}

}  // namespace
}  // namespace weft::mesh::inject
