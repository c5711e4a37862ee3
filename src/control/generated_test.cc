// The control plane refuses what a proxy would refuse, so what the mesh generates must compile: every resource of the
// shop, and of rules and policies that use all that is supported.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "codec/yaml.h"
#include "mesh/generate.h"
#include "mesh/resources.h"
#include "mesh/testing/shop.h"
#include "xds/compile.h"

namespace weft::control {
namespace {

std::vector<codec::Value> documents(std::string_view text) {
  auto parsed = codec::parse_yaml(text, "test.yaml");
  EXPECT_TRUE(parsed.has_value()) << parsed.error().detail;
  return parsed ? *parsed : std::vector<codec::Value>();
}

std::vector<codec::Value> manifests(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(fmt::format("examples/shop/{}.yaml", name)).rdbuf();
  return documents(text.str());
}

constexpr std::string_view kRunning = R"(
apiVersion: v1
kind: Pod
metadata: {name: catalog, namespace: shop, labels: {app: product-catalog, version: v1}}
spec: {containers: [{name: app, ports: [{containerPort: 8080}, {containerPort: 9000}]}]}
status: {phase: Running, podIP: 10.244.0.1}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: product-catalog-1, namespace: shop, labels: {kubernetes.io/service-name: product-catalog}}
ports: [{name: http, port: 8080}]
endpoints:
- {addresses: [10.244.0.1], targetRef: {kind: Pod, name: catalog}}
- {addresses: [10.244.0.2], conditions: {ready: false, serving: true, terminating: true}}
---
apiVersion: v1
kind: Service
metadata: {name: headless, namespace: shop}
spec: {clusterIP: None, selector: {app: product-catalog}, ports: [{name: http, port: 8080}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: headless-1, namespace: shop, labels: {kubernetes.io/service-name: headless}}
ports: [{name: http, port: 8080}]
endpoints: [{addresses: [10.244.0.1], targetRef: {kind: Pod, name: catalog}}]
---
apiVersion: v1
kind: Service
metadata: {name: mixed, namespace: shop}
spec:
  clusterIP: 10.96.1.1
  selector: {app: product-catalog}
  ports: [{name: odd, port: 7777}, {name: mysql, port: 3306}, {name: grpc, port: 9000}]
)";

constexpr std::string_view kEverything = R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: inventory, namespace: shop}
spec:
  hosts: [inventory]
  gateways: [mesh]
  exportTo: ["*"]
  http:
  - name: canary
    match:
    - headers: {x-user: {regex: "^(a|b)-[0-9]+$"}, end-user: {exact: jason}, there: {}}
      uri: {prefix: /api/}
      method: {exact: GET}
      authority: {prefix: inv}
      scheme: {exact: http}
      port: 80
      queryParams: {debug: {exact: "1"}, any: {}}
    - uri: {regex: "/v[12]/.*"}
      withoutHeaders: {x-skip: {}, x-no: {exact: "1"}}
    - uri: {exact: /A}
      ignoreUriCase: true
    route:
    - destination: {host: product-catalog, subset: default, port: {number: 80}}
      weight: 90
      headers: {request: {set: {x-canary: "true"}, remove: [x-old]}, response: {add: {x-ver: v2}, remove: [x-b]}}
    - {destination: {host: inventory}, weight: 10}
    timeout: 3s
    retries: {attempts: 3, perTryTimeout: 1s, retryOn: "5xx,reset,connect-failure,retriable-status-codes,503", backoff: 50ms}
    headers: {request: {add: {x-route: canary}}}
  - match: [{uri: {prefix: /old/}}]
    rewrite: {uri: /new/, authority: inner.example}
    route: [{destination: {host: inventory}}]
    retries: {attempts: 0}
  - match: [{uri: {exact: /moved}}]
    redirect: {uri: /new, authority: other.example.com, scheme: https, port: 8443, redirectCode: 308}
  - match: [{uri: {exact: /teapot}}]
    directResponse: {status: 418, body: {string: short and stout}}
  - route: [{destination: {host: inventory}}]
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: inventory, namespace: shop}
spec:
  host: inventory
  trafficPolicy:
    loadBalancer: {simple: ROUND_ROBIN}
    connectionPool:
      tcp: {maxConnections: 100, connectTimeout: 2s, tcpKeepalive: {time: 300s, interval: 30s, probes: 4}, maxConnectionDuration: 1h}
      http: {http1MaxPendingRequests: 50, http2MaxRequests: 200, maxRequestsPerConnection: 10, maxRetries: 5, idleTimeout: 60s}
    outlierDetection: {consecutive5xxErrors: 7, consecutiveGatewayErrors: 5, consecutiveLocalOriginFailures: 3,
      splitExternalLocalOriginErrors: true, interval: 5s, baseEjectionTime: 15s, maxEjectionPercent: 50, minHealthPercent: 30}
    tls: {mode: DISABLE}
  subsets:
  - {name: random, labels: {version: v1}, trafficPolicy: {loadBalancer: {simple: RANDOM}, outlierDetection: {interval: 1s}}}
  - {name: ring, labels: {version: v1}, trafficPolicy: {loadBalancer: {consistentHash: {useSourceIp: true, ringHash: {minimumRingSize: 2048}}}}}
  - {name: maglev, labels: {version: v1}, trafficPolicy: {loadBalancer: {consistentHash: {httpHeaderName: x, maglev: {tableSize: 251}}}}}
  - {name: warm, labels: {version: v1}, trafficPolicy: {loadBalancer: {simple: LEAST_REQUEST, warmup: {duration: 30s, aggression: 1.5}}}}
  - {name: through, labels: {version: v1}, trafficPolicy: {loadBalancer: {simple: PASSTHROUGH}, retryBudget: {percent: 25}}}
  - name: ports
    labels: {version: v1}
    trafficPolicy:
      portLevelSettings:
      - {port: {number: 80}, connectionPool: {http: {h2UpgradePolicy: UPGRADE, maxConcurrentStreams: 50, useClientProtocol: true}}}
)";

TEST(Generated, CompilesWhole) {
  mesh::Settings settings;
  settings.mesh_ranges = {{"10.96.0.0", 16}, {"10.244.0.0", 16}};
  settings.outbound_mark = 0x77656601;
  settings.inbound_mark = 0x77656602;
  mesh::Model model(settings);
  int address = 1;
  for (const char* name : {"authentication", "inventory", "product-catalog", "storefront", "routing"}) {
    for (codec::Value& object : manifests(name)) {
      if (object.get("kind").as_string() == "Service")
        object["spec"].set("clusterIP", fmt::format("10.96.0.{}", address++));
      model.apply(object);
    }
  }
  for (std::string_view text : {kRunning, kEverything}) {
    for (const codec::Value& object : documents(text)) model.apply(object);
  }
  EXPECT_TRUE(model.routing("inventory.shop.svc.cluster.local", "shop"));

  const mesh::Workload& proxy = *model.workload({"shop", "catalog"});
  int compiled = 0;
  for (std::string_view type : {config::kListenerType, config::kClusterType, config::kEndpointType}) {
    auto names = mesh::visible(model, proxy, type);
    if (type == config::kListenerType) names.push_back("10.244.0.1_9000");
    if (type == config::kClusterType) names.push_back("outbound|9000||10-244-0-1.shop.pod.cluster.local");
    for (const std::string& name : names) {
      auto made = mesh::generate(model, proxy, type, name);
      ASSERT_TRUE(made && *made) << name;
      auto resource = xds::compile(type, (*made)->bytes);
      ASSERT_TRUE(resource.has_value()) << name << ": " << resource.error().detail;
      EXPECT_EQ(config::name_of(*resource), name);
      EXPECT_EQ(config::version_of(*resource), (*made)->version);
      ++compiled;
    }
  }
  EXPECT_GT(compiled, 30);
}

TEST(Generated, OriginsArriveInTheProxy) {
  mesh::Model model{mesh::Settings{}};
  for (const char* name : {"inventory", "product-catalog", "routing"}) {
    for (codec::Value& object : manifests(name)) {
      if (object.get("kind").as_string() == "Service")
        object["spec"].set("clusterIP", name[0] == 'p' ? "10.96.0.7" : "10.96.0.8");
      model.apply(object);
    }
  }
  auto made = mesh::generate(model, mesh::Workload{}, config::kListenerType, "10.96.0.7_80");
  ASSERT_TRUE(made && *made);
  auto resource = xds::compile(config::kListenerType, (*made)->bytes);
  ASSERT_TRUE(resource.has_value()) << resource.error().detail;
  const auto& listener = *std::get<std::shared_ptr<const config::Listener>>(*resource);
  EXPECT_FALSE(listener.bind);
  EXPECT_EQ(config::to_string(listener.origin), "Service shop/product-catalog");
  const auto& http = std::get<config::HttpConnection>(listener.chains.at(0).terminal);
  const auto& routes = http.routes->hosts.at(0).routes;
  ASSERT_EQ(routes.size(), 2u);
  EXPECT_EQ(config::to_string(routes[0].origin), "VirtualService shop/product-catalog-route http[0]");
  EXPECT_EQ(config::to_string(routes[1].origin), "VirtualService shop/product-catalog-route http[1]");
}

// networking.istio.io ClientTLSSettings.
TEST(Generated, ARulesTlsSaysHowItsHostIsReached) {
  const auto cluster = [](const std::string& tls, bool at_gateway = false) {
    mesh::Model model = mesh::testing::shop();
    model.apply(mesh::testing::document(
        fmt::format("apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {{name: inventory, "
                    "namespace: shop}}\nspec: {{host: inventory, trafficPolicy: {{tls: {}}}}}\n",
                    tls)));
    for (const codec::Value& object : mesh::testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
    mesh::Workload caller;
    caller.object.ns = "shop";
    caller.is_gateway = at_gateway;
    const auto bytes =
        mesh::outbound_cluster(model, caller, mesh::View(), {false, 80, "", "inventory.shop.svc.cluster.local"});
    return bytes ? xds::compile(config::kClusterType, *bytes) : Result<config::Resource>(invalid("none"));
  };
  const auto of = [&](const std::string& tls) {
    return std::get<std::shared_ptr<const config::Cluster>>(cluster(tls).value());
  };
  EXPECT_EQ(of("null")->transports.size(), 2u);
  EXPECT_EQ(of("{mode: DISABLE}")->transports.size(), 0u);
  EXPECT_EQ(of("{mode: DISABLE}")->tls, nullptr);
  const auto mutual = of("{mode: ISTIO_MUTUAL, sni: inside}");
  ASSERT_NE(mutual->tls, nullptr);
  EXPECT_EQ(mutual->names_secrets(), (std::vector<std::string>{"ROOTCA", "default"}));
  EXPECT_EQ(mutual->tls->server_name, "inside");
  const auto simple = of("{mode: SIMPLE, subjectAltNames: [stock.example]}");
  EXPECT_EQ(simple->tls->server_name, "inventory.shop.svc.cluster.local");
  EXPECT_TRUE(simple->tls->trust->system_roots);
  EXPECT_EQ(simple->tls->trust->names.size(), 2u);
  EXPECT_FALSE(of("{mode: SIMPLE, insecureSkipVerify: true}")->tls->verifies());
  // A Secret is seen by gateways alone.
  const auto named = [&](const std::string& tls, bool at_gateway) {
    return std::get<std::shared_ptr<const config::Cluster>>(cluster(tls, at_gateway).value())->names_secrets();
  };
  const std::string credential = "{mode: MUTUAL, credentialName: admin-example}";
  EXPECT_EQ(named(credential, true),
            (std::vector<std::string>{"kubernetes://admin-example", "kubernetes://admin-example-cacert"}));
  EXPECT_TRUE(named(credential, false).empty());
  EXPECT_TRUE(of(credential)->tls->trust->system_roots) << "a sidecar calls by TLS, too, and shows no certificate";
  EXPECT_EQ(named("{mode: SIMPLE, credentialName: admin-example}", true),
            std::vector<std::string>{"kubernetes://admin-example-cacert"});
  const auto files = cluster("{mode: MUTUAL, clientCertificate: /no/cert.pem, privateKey: /no/key.pem}");
  ASSERT_FALSE(files);
  EXPECT_NE(files.error().detail.find("/no/cert.pem cannot be read"), std::string::npos) << files.error().detail;
}

TEST(Generated, AServersFilesAreThoseItNames) {
  mesh::Model model{mesh::Settings{}};
  for (const codec::Value& object : documents(R"(
apiVersion: v1
kind: Pod
metadata: {name: ingress, namespace: shop, labels: {istio: ingressgateway}}
spec: {containers: [{name: weft-proxy, ports: [{containerPort: 8443}]}]}
status: {phase: Running, podIP: 10.244.0.20}
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: front, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - port: {number: 8443, name: https, protocol: HTTPS}
    hosts: ["*"]
    tls: {mode: SIMPLE, serverCertificate: /no/server.pem, privateKey: /no/server.key}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: all, namespace: shop}
spec: {hosts: ["*"], gateways: [front], http: [{directResponse: {status: 200}}]}
)"))
    model.apply(object);
  const auto made = mesh::generate(model, *model.workload({"shop", "ingress"}), config::kListenerType, "0.0.0.0_8443");
  ASSERT_TRUE(made && *made);
  EXPECT_NE((*made)->bytes.find("/no/server.pem"), std::string::npos);
  EXPECT_NE((*made)->bytes.find("/no/server.key"), std::string::npos);
}

}  // namespace
}  // namespace weft::control
