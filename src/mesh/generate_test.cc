#include "mesh/generate.h"

#include <gtest/gtest.h>

#include "config/resource.h"
#include "mesh/testing/render.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::cluster_text;
using testing::document;
using testing::endpoints_text;
using testing::listener_text;
using testing::routes_text;
using testing::shop;

const Workload& proxy_of(const Model& model, std::string name) { return *model.workload({"shop", std::move(name)}); }

TEST(Generate, WhatComesInIsServedOnThePodsOwnPorts) {
  Model model = shop();
  EXPECT_EQ(listener_text(model, proxy_of(model, "a"), "virtualInbound"),
            "virtualInbound 0.0.0.0:15006 original_dst tls_inspector http_inspector\n"
            "  virtualInbound-blackhole port 15006: tcp BlackHoleCluster\n"
            "  virtualInbound-blackhole-outbound port 15001: tcp BlackHoleCluster\n"
            "  0.0.0.0_8080-mtls port 8080 istio-http/1.0 istio-http/1.1 istio-h2 istio istio-peer-exchange: http\n"
            "    path ^ / -> inbound|8080|| [Service shop/product-catalog]\n"
            "  0.0.0.0_8080 port 8080: http\n"
            "    path ^ / -> inbound|8080|| [Service shop/product-catalog]\n"
            "  virtualInbound-passthrough-http-mtls istio-http/1.0 istio-http/1.1 istio-h2: http\n"
            "    path ^ / -> InboundPassthroughCluster [Pod shop/a]\n"
            "  virtualInbound-passthrough-mtls istio istio-peer-exchange: tcp InboundPassthroughCluster\n"
            "  virtualInbound-passthrough-http http/1.0 http/1.1 h2c: http\n"
            "    path ^ / -> InboundPassthroughCluster [Pod shop/a]\n"
            "  else virtualInbound-passthrough: tcp InboundPassthroughCluster\n");
  EXPECT_EQ(cluster_text(model, proxy_of(model, "a"), "inbound|8080||"),
            "ORIGINAL_DST CLUSTER_PROVIDED http1 mark 2 [Service shop/product-catalog]\n");
  EXPECT_EQ(cluster_text(model, proxy_of(model, "a"), "inbound|9999||"), "none\n");
}

TEST(Generate, WhatGoesOutIsHandedOverOrPassedThrough) {
  Model model = shop();
  EXPECT_EQ(listener_text(model, proxy_of(model, "a"), "virtualOutbound"),
            "virtualOutbound 0.0.0.0:15001 hands over asks for 10.96.0.0/16,10.244.0.0/16,240.240.0.0/16\n"
            "  virtualOutbound-blackhole port 15001: tcp BlackHoleCluster\n"
            "  else virtualOutbound-catchall-tcp: tcp PassthroughCluster\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "PassthroughCluster"),
            "ORIGINAL_DST CLUSTER_PROVIDED as downstream mark 1\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "InboundPassthroughCluster"),
            "ORIGINAL_DST CLUSTER_PROVIDED as downstream mark 2\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "BlackHoleCluster"), "STATIC ROUND_ROBIN opaque\n");
}

TEST(Generate, TheShopsRoutingReachesTheListenerOfItsAddress) {
  Model model = shop();
  EXPECT_EQ(listener_text(model, Workload{}, "10.96.0.7_80"),
            "10.96.0.7_80 10.96.0.7:80 unbound\n"
            "  http: http\n"
            "    path ^ /, user-agent ~ .*Chrome.* -> outbound|80|chrome-users|product-catalog.shop.svc.cluster.local"
            " [VirtualService shop/product-catalog-route http[0]]\n"
            "    path ^ / -> outbound|80|default|product-catalog.shop.svc.cluster.local"
            " [VirtualService shop/product-catalog-route http[1]]\n");
}

TEST(Generate, ClustersAndEndpointsFollowTheSubset) {
  Model model = shop();
  const std::string chrome = "outbound|80|chrome-users|product-catalog.shop.svc.cluster.local";
  EXPECT_EQ(cluster_text(model, Workload{}, chrome),
            "EDS LEAST_REQUEST http1 mark 1 [DestinationRule shop/product-catalog subsets[0]]\n");
  EXPECT_EQ(endpoints_text(model, chrome), "10.244.0.4:8080 healthy chrome\n");
  EXPECT_EQ(endpoints_text(model, "outbound|80|default|product-catalog.shop.svc.cluster.local"),
            "10.244.0.1:8080 healthy a\n10.244.0.2:8080 healthy b\n10.244.0.3:8080 healthy c\n");
  EXPECT_EQ(endpoints_text(model, "outbound|80||product-catalog.shop.svc.cluster.local"),
            "10.244.0.1:8080 healthy a\n10.244.0.2:8080 healthy b\n10.244.0.3:8080 healthy c\n10.244.0.4:8080 healthy "
            "chrome\n");
  EXPECT_EQ(endpoints_text(model, "outbound|80|none|product-catalog.shop.svc.cluster.local"), "none\n");
}

TEST(Generate, AServiceWithoutRulesIsItself) {
  Model model = shop();
  EXPECT_EQ(routes_text(model, "10.96.0.8_80"),
            "path ^ / -> outbound|80||inventory.shop.svc.cluster.local [Service shop/inventory]\n");
}

TEST(Generate, APodsAddressIsThatEndpoint) {
  Model model = shop();
  EXPECT_EQ(listener_text(model, Workload{}, "10.244.0.4_8080"),
            "10.244.0.4_8080 10.244.0.4:8080 unbound\n"
            "  http: http\n"
            "    path ^ / -> outbound|8080||10-244-0-4.shop.pod.cluster.local [Service shop/product-catalog]\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "outbound|8080||10-244-0-4.shop.pod.cluster.local"),
            "STATIC ROUND_ROBIN http1 mark 1 [Pod shop/chrome]\n");
}

TEST(Generate, UnknownNamesAreNoErrors) {
  Model model = shop();
  for (std::string_view name : {"10.96.0.7_81", "10.96.0.99_80", "8.8.8.8_53", "", "_", "10.96.0.7_", "10.96.0.7_0",
                                "x_80", "10.96.0.7_65536"}) {
    EXPECT_EQ(listener_text(model, Workload{}, name), "none\n") << name;
  }
  for (std::string_view name :
       {"", "|||", "outbound|80||", "outbound|80||nobody.shop.svc.cluster.local", "outbound|x||a", "inbound|80||a",
        "outbound|81||inventory.shop.svc.cluster.local", "outbound|80||10-9-9-9.shop.pod.cluster.local"}) {
    EXPECT_EQ(cluster_text(model, Workload{}, name), "none\n") << name;
    EXPECT_EQ(endpoints_text(model, name), "none\n") << name;
  }
  EXPECT_FALSE(generate(model, Workload{}, "type.googleapis.com/envoy.config.core.v3.Node", "x").has_value());
}

TEST(Generate, EndpointsThatDrainStayAndThoseNotReadyGo) {
  Model model = shop();
  codec::Value slice = testing::slice("inventory", {{"inventory", "10.244.0.5"}, {"b", "10.244.0.2"}});
  slice["endpoints"].array_ref()[0].set("conditions", document("{ready: false, serving: true, terminating: true}"));
  slice["endpoints"].array_ref()[1].set("conditions", document("{ready: false}"));
  Changes changes = model.apply(slice);
  EXPECT_TRUE(changes.hosts.empty());
  EXPECT_TRUE(changes.endpoints.contains("inventory.shop.svc.cluster.local"));
  EXPECT_EQ(endpoints_text(model, "outbound|80||inventory.shop.svc.cluster.local"),
            "10.244.0.5:8080 draining inventory\n");
}

TEST(Generate, APortNobodyDescribesIsDetected) {
  Model model = shop();
  for (codec::Value& object : testing::manifests("examples/article/product-catalog.yaml")) {
    if (object.get("kind").as_string() != "Service") continue;
    object["spec"].set("clusterIP", "10.96.0.9");
    model.apply(object);
  }
  EXPECT_EQ(listener_text(model, Workload{}, "10.96.0.9_80"),
            "10.96.0.9_80 10.96.0.9:80 unbound http_inspector\n"
            "  http http/1.0 http/1.1 h2c: http\n"
            "    path ^ / -> outbound|80||product-catalog.default.svc.cluster.local [Service default/product-catalog]\n"
            "  else tcp: tcp outbound|80||product-catalog.default.svc.cluster.local\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "outbound|80||product-catalog.default.svc.cluster.local"),
            "EDS LEAST_REQUEST as downstream mark 1 [Service default/product-catalog]\n");
}

TEST(Generate, ProtocolsComeFromThePortAndTargetsFromItsName) {
  Model model{Settings{}};
  model.apply(document(R"(
apiVersion: v1
kind: Service
metadata: {name: mixed, namespace: shop}
spec:
  clusterIP: 10.96.0.1
  selector: {app: mixed}
  ports:
  - {name: grpc-api, port: 9000, targetPort: api}
  - {name: mysql, port: 3306}
  - {name: web, port: 80, targetPort: 8080, appProtocol: http2}
  - {name: odd, port: 7777}
  - {name: dns, port: 53, protocol: UDP}
)"));
  model.apply(document(R"(
apiVersion: v1
kind: Pod
metadata: {name: mixed, namespace: shop, labels: {app: mixed}}
spec:
  containers: [{name: app, ports: [{name: api, containerPort: 9090}, {name: http-extra, containerPort: 9999}]}]
status: {phase: Running, podIP: 10.244.0.9}
)"));
  EXPECT_EQ(listener_text(model, proxy_of(model, "mixed"), "virtualInbound"),
            "virtualInbound 0.0.0.0:15006 original_dst tls_inspector http_inspector not[3306,3307) not[8080,8081) "
            "not[9090,9091) "
            "not[9999,10000)\n"
            "  virtualInbound-blackhole port 15006: tcp BlackHoleCluster\n"
            "  virtualInbound-blackhole-outbound port 15001: tcp BlackHoleCluster\n"
            "  0.0.0.0_3306-mtls port 3306 istio-http/1.0 istio-http/1.1 istio-h2 istio istio-peer-exchange: tcp "
            "inbound|3306||\n"
            "  0.0.0.0_3306 port 3306: tcp inbound|3306||\n"
            "  0.0.0.0_3306-other-tls port 3306: tcp inbound|3306||\n"
            "  0.0.0.0_7777-mtls port 7777 istio-http/1.0 istio-http/1.1 istio-h2: http\n"
            "    path ^ / -> inbound|7777|| [Service shop/mixed]\n"
            "  0.0.0.0_7777-opaque-mtls port 7777 istio istio-peer-exchange: tcp inbound|7777||\n"
            "  0.0.0.0_7777 port 7777 http/1.0 http/1.1 h2c: http\n"
            "    path ^ / -> inbound|7777|| [Service shop/mixed]\n"
            "  0.0.0.0_7777-opaque port 7777: tcp inbound|7777||\n"
            "  0.0.0.0_7777-opaque-other-tls port 7777: tcp inbound|7777||\n"
            "  0.0.0.0_8080-mtls port 8080 istio-http/1.0 istio-http/1.1 istio-h2 istio istio-peer-exchange: http\n"
            "    path ^ / -> inbound|8080|| [Service shop/mixed]\n"
            "  0.0.0.0_8080 port 8080: http\n"
            "    path ^ / -> inbound|8080|| [Service shop/mixed]\n"
            "  0.0.0.0_9090-mtls port 9090 istio-http/1.0 istio-http/1.1 istio-h2 istio istio-peer-exchange: http\n"
            "    path ^ / -> inbound|9090|| [Service shop/mixed]\n"
            "  0.0.0.0_9090 port 9090: http\n"
            "    path ^ / -> inbound|9090|| [Service shop/mixed]\n"
            "  0.0.0.0_9999-mtls port 9999 istio-http/1.0 istio-http/1.1 istio-h2 istio istio-peer-exchange: http\n"
            "    path ^ / -> inbound|9999|| [Pod shop/mixed]\n"
            "  0.0.0.0_9999 port 9999: http\n"
            "    path ^ / -> inbound|9999|| [Pod shop/mixed]\n"
            "  virtualInbound-passthrough-http-mtls istio-http/1.0 istio-http/1.1 istio-h2: http\n"
            "    path ^ / -> InboundPassthroughCluster [Pod shop/mixed]\n"
            "  virtualInbound-passthrough-mtls istio istio-peer-exchange: tcp InboundPassthroughCluster\n"
            "  virtualInbound-passthrough-http http/1.0 http/1.1 h2c: http\n"
            "    path ^ / -> InboundPassthroughCluster [Pod shop/mixed]\n"
            "  else virtualInbound-passthrough: tcp InboundPassthroughCluster\n");
  EXPECT_EQ(listener_text(model, Workload{}, "10.96.0.1_53"), "none\n");
  EXPECT_EQ(listener_text(model, Workload{}, "10.96.0.1_3306"),
            "10.96.0.1_3306 10.96.0.1:3306 unbound\n  tcp: tcp outbound|3306||mixed.shop.svc.cluster.local\n");
  EXPECT_EQ(cluster_text(model, Workload{}, "outbound|9000||mixed.shop.svc.cluster.local"),
            "EDS LEAST_REQUEST http2 [Service shop/mixed]\n");
}

TEST(Generate, OutsideTheRegistryIsRefusedWhenTheMeshSaysSo) {
  Settings settings;
  settings.registry_only = true;
  Model model{settings};
  EXPECT_NE(
      listener_text(model, Workload{}, "virtualOutbound").find("virtualOutbound-catchall-tcp: tcp BlackHoleCluster"),
      std::string::npos);
}

TEST(Generate, FirstNamesAreFewAndAllOfThemExist) {
  Model model = shop();
  const Workload& proxy = proxy_of(model, "a");
  EXPECT_EQ(initial(model, proxy, config::kListenerType),
            (std::vector<std::string>{"virtualInbound", "virtualOutbound"}));
  EXPECT_EQ(initial(model, proxy, config::kClusterType),
            (std::vector<std::string>{"PassthroughCluster", "InboundPassthroughCluster", "BlackHoleCluster",
                                      "inbound|8080||"}));
  for (std::string_view type : {config::kListenerType, config::kClusterType, config::kEndpointType}) {
    for (const std::string& name : visible(model, proxy, type)) {
      auto generated = generate(model, proxy, type, name);
      ASSERT_TRUE(generated && *generated) << type << " " << name;
      EXPECT_EQ((*generated)->version, generate(model, proxy, type, name)->value().version);
    }
  }
  EXPECT_EQ(visible(model, proxy, config::kListenerType),
            (std::vector<std::string>{"10.96.0.7_80", "10.96.0.8_80", "virtualInbound", "virtualOutbound"}));
}

TEST(Generate, AHeadlessServiceIsVisibleByItsPods) {
  Model model = shop();
  for (codec::Value& object : testing::manifests("examples/shop/inventory.yaml")) {
    if (object.get("kind").as_string() != "Service") continue;
    object["spec"].set("clusterIP", "None");
    model.apply(object);
  }
  auto names = visible(model, Workload{}, config::kListenerType);
  EXPECT_EQ(names, (std::vector<std::string>{"10.244.0.5_8080", "10.96.0.7_80", "virtualInbound", "virtualOutbound"}));
}

}  // namespace
}  // namespace weft::mesh
