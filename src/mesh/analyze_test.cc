#include "mesh/analyze.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/status.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

std::vector<Value> shop_objects() {
  std::vector<Value> all;
  for (const char* name :
       {"00-namespace", "authentication", "customer", "inventory", "product-catalog", "routing", "storefront"}) {
    for (Value& object : testing::manifests(fmt::format("examples/shop/{}.yaml", name)))
      all.push_back(std::move(object));
  }
  return all;
}

std::string text(const std::vector<Value>& objects) {
  std::string text;
  for (const Finding& finding : analyze(objects, Settings{})) {
    text += fmt::format("{} {}: {}\n", name_of(finding.severity), finding.line, to_sentence(finding));
  }
  return text;
}

TEST(Analyze, TheShopIsInOrder) { EXPECT_EQ(text(shop_objects()), ""); }

// Calls that fail for want of mutual TLS are told where somebody has them made so.
TEST(Analyze, ARuleMayCallOtherwiseThanItsHostTakes) {
  const auto with = [](std::string_view policy, std::string_view mode = "STRICT") {
    std::vector<Value> objects = shop_objects();
    for (Value& object : testing::documents(fmt::format(R"(apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {{name: default, namespace: shop}}
spec: {{mtls: {{mode: {}}}}}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: own, namespace: shop}}
spec: {{host: inventory, {}}}
)",
                                                        mode, policy)))
      objects.push_back(std::move(object));
    return text(objects);
  };
  constexpr std::string_view kText =
      "warning 9: DestinationRule shop/own: {}: calls go {}, and fail where nothing but the mesh's mutual TLS is "
      "taken: "
      "inventory.shop.svc.cluster.local port 80 (PeerAuthentication shop/default); say ISTIO_MUTUAL, or leave tls "
      "out\n";
  const auto told = [&](std::string_view path, std::string_view way) {
    return fmt::format(fmt::runtime(kText), path, way);
  };
  EXPECT_EQ(with("trafficPolicy: {tls: {mode: DISABLE}}"), told("spec.trafficPolicy.tls.mode", "in plaintext"));
  EXPECT_EQ(with("trafficPolicy: {tls: {sni: x}}"),
            "warning 9: DestinationRule shop/own: spec.trafficPolicy.tls.sni: has no effect with DISABLE: calls are "
            "plaintext; remove it, or say another mode\n" +
                told("spec.trafficPolicy.tls", "in plaintext"));
  EXPECT_EQ(with("trafficPolicy: {tls: {mode: SIMPLE}}"),
            told("spec.trafficPolicy.tls.mode", "by a TLS that is not the mesh's"));
  EXPECT_EQ(with("trafficPolicy: {portLevelSettings: [{port: {number: 80}, tls: {mode: DISABLE}}]}"),
            told("spec.trafficPolicy.portLevelSettings[0].tls.mode", "in plaintext"));
  EXPECT_EQ(with("subsets: [{name: all, labels: {app: inventory}, trafficPolicy: {tls: {mode: DISABLE}}}]"),
            told("spec.subsets[0].trafficPolicy.tls.mode", "in plaintext"));
  EXPECT_EQ(with("trafficPolicy: {tls: {mode: ISTIO_MUTUAL}}"), "");
  EXPECT_EQ(with("trafficPolicy: {tls: {mode: DISABLE}}", "PERMISSIVE"), "");
  EXPECT_EQ(with("trafficPolicy: {tls: {mode: DISABLE}, portLevelSettings: [{port: {number: 80}, tls: {mode: "
                 "ISTIO_MUTUAL}}]}"),
            "");
  // By a rule for many hosts, those that have none of their own.
  EXPECT_NE(with("trafficPolicy: {tls: {mode: ISTIO_MUTUAL}}}\n---\napiVersion: networking.istio.io/v1\nkind: "
                 "DestinationRule\nmetadata: {name: all, namespace: shop}\nspec: {host: "
                 "'*.shop.svc.cluster.local', trafficPolicy: {tls: {mode: DISABLE}}")
                .find("storefront.shop.svc.cluster.local port 80"),
            std::string::npos);
}

TEST(Analyze, TheArticlesRouteNamesAServiceNobodyHas) {
  std::vector<Value> objects = testing::manifests("examples/article/product-catalog.yaml");
  for (Value& object : testing::manifests("examples/article/virtual-service.yaml"))
    objects.push_back(std::move(object));
  EXPECT_EQ(
      text(objects),
      "error 8: VirtualService default/my-service-route: spec.hosts[0]: no Service has the host "
      "\"my-service.default.svc.cluster.local\";"
      " create the Service, or correct the name\n"
      "error 16: VirtualService default/my-service-route: spec.http[0].route[0].destination: no Service has the host"
      " \"my-service.default.svc.cluster.local\"; create the Service, or correct the name\n"
      "error 20: VirtualService default/my-service-route: spec.http[1].route[0].destination: no Service has the host"
      " \"my-service.default.svc.cluster.local\"; create the Service, or correct the name\n"
      "info 33: Service default/product-catalog: spec.ports[0]: port 80 does not say what is spoken on it: the first "
      "bytes of each"
      " connection decide; set appProtocol (http, http2, grpc, tcp), or call the port so\n");
}

TEST(Analyze, HostsOfASidecarThatNameNothing) {
  std::vector<Value> objects = shop_objects();
  for (Value& object : testing::documents(R"(apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: default, namespace: shop}
spec:
  egress:
  - hosts: ["./*", "shop/invntory.shop.svc.cluster.local", "default/*", "default/secret.example.com", "*/hers.example.com"]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: secret, namespace: default}
spec:
  hosts: [secret.example.com]
  exportTo: ["."]
  resolution: DNS
  ports: [{number: 80, name: http, protocol: HTTP}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: hers, namespace: default}
spec:
  hosts: [hers.example.com]
  exportTo: [shop]
  resolution: DNS
  ports: [{number: 80, name: http, protocol: HTTP}]
)"))
    objects.push_back(std::move(object));
  EXPECT_EQ(text(objects),
            "warning 6: Sidecar shop/default: spec.egress[0].hosts[1]: no service of namespace shop has the host "
            "\"invntory.shop.svc.cluster.local\", so it names nothing; correct it, or apply the Service or "
            "ServiceEntry\n"
            "warning 6: Sidecar shop/default: spec.egress[0].hosts[3]: no service of namespace default with the host "
            "\"secret.example.com\" is exported to shop, so it names nothing; name it in the service's exportTo, or "
            "take the host out\n");
}

TEST(Analyze, SaysWhatIsMissingAndWhere) {
  std::vector<Value> objects = shop_objects();
  for (Value& object : testing::documents(R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: inventory, namespace: shop}
spec:
  hosts: [inventory, "*.shop"]
  http:
  - route: [{destination: {host: inventory, subset: v9}}]
    fault: {delay: {exponentialDelay: 1s}}
  - route: [{destination: {host: inventory, port: {number: 81}}}]
    timeout: soon
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: storefront, namespace: shop}
spec:
  host: storefront
  subsets:
  - {name: v3, labels: {version: v3}}
---
apiVersion: v1
kind: Service
metadata: {name: lost, namespace: nowhere}
spec: {selector: {app: lost}, ports: [{port: 80, name: http}]}
)")) {
    objects.push_back(std::move(object));
  }
  EXPECT_EQ(
      text(objects),
      "error 8: VirtualService shop/inventory: spec.http[0].fault.delay.exponentialDelay: not supported yet; "
      "take it out; until then "
      "the whole object has no effect\n"
      "error 10: VirtualService shop/inventory: spec.http[1].timeout: \"soon\" is no duration from 0 to 285 years; "
      "write one like 1.5s or 250ms\n"
      "error 7: VirtualService shop/inventory: spec.http[0].route[0].destination.subset: no DestinationRule in "
      "force defines the subset"
      " \"v9\" of \"inventory.shop.svc.cluster.local\"; define it there, or take it out here; until then the "
      "former routing stays\n"
      "error 9: VirtualService shop/inventory: spec.http[1].route[0].destination.port: "
      "\"inventory.shop.svc.cluster.local\" has no port 81;"
      " say one of its ports as port.number\n"
      "warning 9: VirtualService shop/inventory: spec.http[1]: is never reached: http[0] takes every request;"
      " put the rule with the narrower match first\n"
      "warning 18: DestinationRule shop/storefront: spec.subsets[0]: no pod of "
      "\"storefront.shop.svc.cluster.local\" has the labels of the"
      " subset \"v3\": requests routed to it fail; correct the labels, or start pods that have them\n"
      "warning 22: Service nowhere/lost: metadata.namespace: there is no Namespace \"nowhere\"; add it\n"
      "warning 23: Service nowhere/lost: spec.selector: no pod has these labels: the service has no endpoints; "
      "correct the selector, or the"
      " labels of the pods\n");
}

TEST(Status, SaysReadyOrTheFirstReasonAndKeepsTheTimeOfTheTransition) {
  Model model = testing::shop();
  const StatusRef route{"VirtualService", {"shop", "product-catalog-route"}};
  Value good = status_of(model, route, 1, Value(), "2026-01-01T00:00:00Z");
  EXPECT_EQ(good.at("conditions"),
            testing::document(R"([{type: Ready, status: "True", reason: InForce, message: in force as written,
      observedGeneration: 1, lastTransitionTime: "2026-01-01T00:00:00Z"}])"));

  model.remove("DestinationRule", {"shop", "product-catalog"});
  Value bad = status_of(model, route, 1, good, "2026-01-02T00:00:00Z");
  const Value& condition = bad.get("conditions").as_array()[0];
  EXPECT_EQ(condition.get("status").as_string(), "False");
  EXPECT_EQ(condition.get("reason").as_string(), "MissingSubset");
  EXPECT_EQ(condition.get("lastTransitionTime").as_string(), "2026-01-02T00:00:00Z");
  EXPECT_EQ(status_of(model, route, 1, bad, "2026-01-03T00:00:00Z"), bad);

  EXPECT_TRUE(status_of(model, {"VirtualService", {"shop", "none"}}, 1, Value(), "").is_null());
}

TEST(Analyze, SecurityPolicies) {
  std::vector<Value> objects = shop_objects();
  for (Value& object : testing::documents(R"(apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: custom, namespace: shop}
spec:
  selector: {matchLabels: {app: inventory}}
  action: CUSTOM
  provider: {name: x}
  rules: [{}]
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: few, namespace: shop}
spec: {selector: {matchLabels: {app: few}}}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: tcp, namespace: bank}
spec:
  action: DENY
  rules:
  - to: [{operation: {methods: [GET]}}]
---
apiVersion: v1
kind: Namespace
metadata: {name: bank, labels: {istio-injection: enabled}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: db, namespace: bank}
spec:
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec: {containers: [{name: db, image: db, ports: [{name: tcp, containerPort: 5432}]}]}
---
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: users, namespace: bank}
spec:
  jwtRules:
  - {issuer: i, jwksUri: "https://i.example/keys"}
  - issuer: j
)")) {
    objects.push_back(std::move(object));
  }
  EXPECT_EQ(
      text(objects),
      "error 7: AuthorizationPolicy shop/custom: spec.provider.name: the mesh config has no extensionProvider \"x\", "
      "so "
      "whatever its rules match is denied; say in the ConfigMap istio-system/istio how it is asked\n"
      "error 42: RequestAuthentication bank/users: spec.jwtRules[1].issuer: without jwks and jwksUri its keys are "
      "looked for at the issuer, which is no URL, so no token of this issuer is taken; say where its keys are, as "
      "jwksUri, or give them as jwks\n"
      "warning 13: AuthorizationPolicy shop/few: spec.selector: no pod has these labels: it protects nobody; "
      "correct the selector, or the labels of the pods\n"
      "warning 21: AuthorizationPolicy bank/tcp: spec.rules[0]: port 5432 of bank/db is TCP: the rule's methods "
      "cannot be judged there, so it denies all; say in to.operation.ports for which ports the rule is\n");
}

}  // namespace
}  // namespace weft::mesh
