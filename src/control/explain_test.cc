// The answer `weft explain` gives, with the compiler the proxy runs on.
#include "mesh/explain.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/yaml.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

std::vector<codec::Value> documents(std::string_view text) {
  auto parsed = codec::parse_yaml(text, "test.yaml");
  EXPECT_TRUE(parsed.has_value()) << parsed.error().detail;
  return parsed ? *parsed : std::vector<codec::Value>();
}

constexpr std::string_view kRunning = R"(
apiVersion: v1
kind: Service
metadata: {name: product-catalog, namespace: shop}
spec: {clusterIP: 10.96.0.7, selector: {app: product-catalog}, ports: [{name: http, port: 80, targetPort: 8080}, {name: tcp, port: 81}]}
---
apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop, labels: {app: product-catalog, version: v1}}
status: {phase: Running, podIP: 10.244.0.1}
---
apiVersion: v1
kind: Pod
metadata: {name: chrome, namespace: shop, labels: {app: product-catalog, version: v2}}
status: {phase: Running, podIP: 10.244.0.4}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: product-catalog-1, namespace: shop, labels: {kubernetes.io/service-name: product-catalog}}
ports: [{name: http, port: 8080}]
endpoints:
- {addresses: [10.244.0.1], targetRef: {kind: Pod, name: a}}
- {addresses: [10.244.0.4], targetRef: {kind: Pod, name: chrome}}
)";

mesh::Model shop() {
  mesh::Model model{mesh::Settings{}};
  std::ostringstream routing;
  routing << std::ifstream("examples/shop/routing.yaml").rdbuf();
  for (const std::string& text : {std::string(kRunning), routing.str()}) {
    for (const codec::Value& object : documents(text)) model.apply(object);
  }
  return model;
}

Result<std::shared_ptr<const config::Listener>> compile(std::string_view bytes) {
  TRY(auto resource, xds::compile(config::kListenerType, bytes));
  return std::get<std::shared_ptr<const config::Listener>>(resource);
}

std::string ask(mesh::Question question) {
  mesh::Model model = shop();
  auto answer = mesh::explain(model, question, compile);
  return answer ? mesh::to_text(*answer) : answer.error().detail;
}

TEST(Explain, ChromeAndOthersGoTheirWays) {
  EXPECT_EQ(ask({.source_namespace = "shop",
                 .url = "http://product-catalog/",
                 .headers = {{"User-Agent", "Mozilla Chrome/126"}}}),
            "service   product-catalog.shop.svc.cluster.local\n"
            "listener  10.96.0.7_80\n"
            "rule      VirtualService shop/product-catalog-route http[0]\n"
            "cluster   outbound|80|chrome-users|product-catalog.shop.svc.cluster.local (100 %)\n"
            "endpoint  10.244.0.4:8080 pod shop/chrome\n"
            "arrives   in plaintext at shop/chrome: it has no sidecar: nobody judges\n");
  std::string other =
      ask({.source_namespace = "default", .url = "product-catalog.shop", .headers = {{"user-agent", "Firefox"}}});
  EXPECT_NE(other.find("not       VirtualService shop/product-catalog-route http[0]: "), std::string::npos) << other;
  EXPECT_NE(other.find("\nrule      VirtualService shop/product-catalog-route http[1]\n"), std::string::npos) << other;
  EXPECT_TRUE(
      other.ends_with("endpoint  10.244.0.1:8080 pod shop/a\n"
                      "arrives   in plaintext at shop/a: it has no sidecar: nobody judges\n"))
      << other;
}

TEST(Explain, APodAndAnOpaquePort) {
  EXPECT_NE(ask({.url = "http://10.244.0.4:8080/x"})
                .find("cluster   outbound|8080||10-244-0-4.shop.pod.cluster.local (100 %)\n"
                      "endpoint  10.244.0.4:8080 pod shop/chrome\n"),
            std::string::npos);
  EXPECT_NE(ask({.source_namespace = "shop", .url = "http://product-catalog:81/"})
                .find("(opaque bytes: no rule is looked at)"),
            std::string::npos);
}

TEST(Explain, RequestsAreSentNowhereBehindAProxyHeader) {
  mesh::Model model = shop();
  for (const codec::Value& object : documents(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: announced, namespace: shop}
spec: {host: product-catalog, trafficPolicy: {proxyProtocol: {version: V1}}}
)"))
    model.apply(object);
  const auto routed = mesh::explain(model, {.source_namespace = "shop", .url = "http://product-catalog/"}, compile);
  ASSERT_TRUE(routed);
  const std::string text = mesh::to_text(*routed);
  EXPECT_TRUE(
      text.ends_with("(100 %)\nendpoint  none, since it asks for the PROXY protocol, which weft speaks on opaque "
                     "connections only: such a request is answered with 503\n"))
      << text;
  EXPECT_TRUE(routed->arrivals.empty());
}

TEST(Explain, WhatCannotBeExplainedSaysWhy) {
  EXPECT_EQ(ask({.source_namespace = "shop", .url = "http://product-catalog:99/"}),
            "product-catalog.shop.svc.cluster.local has no port 99: the call would leave the mesh as it is");
  EXPECT_EQ(ask({.source_namespace = "shop", .url = "http://nobody/"}),
            "no Service \"nobody\" is visible from the namespace \"shop\": outside the mesh nothing is routed; name a "
            "service, or "
            "name.namespace for one elsewhere");
  EXPECT_EQ(ask({.url = "http://a:b/"}), "http://a:b/: \"b\" is no port; write it as in http://name:8080/");
  EXPECT_EQ(ask({.url = "https://a/"}), "https://a/: only http:// is explained: the mesh sees no rules inside TLS");
  EXPECT_EQ(ask({.url = "http:///x"}), "\"http:///x\" names no host; write it as in http://product-catalog/");
}

}  // namespace
}  // namespace weft::control
