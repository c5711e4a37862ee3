// What timeouts and retries add up to, as `weft analyze` says it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/analyze.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

// The shop, in which policies say that authentication calls product-catalog, and that the inventory. `bare`: whose pods
// are to have no sidecar.
std::string warnings(std::string_view rules, const std::vector<SeenCall>& seen = {}, std::string_view bare = {}) {
  std::vector<Value> objects;
  for (const char* name :
       {"00-namespace", "authentication", "customer", "inventory", "product-catalog", "storefront", "policies"}) {
    for (Value& object : testing::manifests(fmt::format("examples/shop/{}.yaml", name))) {
      if (name == bare && object.get("kind").as_string() == "Deployment")
        object["spec"]["template"]["metadata"]["labels"].set("sidecar.istio.io/inject", "false");
      objects.push_back(std::move(object));
    }
  }
  for (Value& object : testing::documents(rules)) objects.push_back(std::move(object));
  std::string text;
  for (const Finding& finding : analyze(objects, Settings{}, seen)) text += to_sentence(finding) + "\n";
  return text;
}

std::string rule(std::string_view service, std::string_view words) {
  return fmt::format(R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: {0}, namespace: shop}}
spec: {{hosts: [{0}], http: [{{{1}, route: [{{destination: {{host: {0}}}}}]}}]}}
)",
                     service, words);
}

TEST(CallGraph, TimesThatFitSayNothing) {
  EXPECT_EQ(warnings(rule("product-catalog", "timeout: 500ms, retries: {attempts: 1, retryOn: 5xx}") +
                     rule("inventory", "timeout: 200ms")),
            "");
}

TEST(CallGraph, AnInnerCallMayNotOutliveTheOuter) {
  EXPECT_EQ(
      warnings(rule("product-catalog", "timeout: 500ms") + rule("inventory", "timeout: 2s")),
      "VirtualService shop/inventory: spec.http[0].timeout: a call of inventory.shop.svc.cluster.local may take 2 s, "
      "and its caller product-catalog.shop.svc.cluster.local is itself waited for 500 ms at most "
      "(shop/product-catalog spec.http[0]); give the inner call less than the outer has\n");
  EXPECT_EQ(warnings(rule("product-catalog", "timeout: 0s") + rule("inventory", "timeout: 2s")), "")
      << "nobody is in a hurry";
}

TEST(CallGraph, WhoHasNoSidecarCallsByNoRule) {
  const std::string rules = rule("product-catalog", "timeout: 500ms, retries: {attempts: 2, retryOn: 5xx}") +
                            rule("inventory", "timeout: 2s, retries: {attempts: 2, retryOn: 5xx}");
  const std::vector<SeenCall> seen = {{{"shop", "product-catalog"}, "inventory.shop.svc.cluster.local"}};
  for (const auto& calls : {std::vector<SeenCall>(), seen}) {
    EXPECT_NE(warnings(rules, calls).find("VirtualService shop/inventory: spec.http[0].timeout"), std::string::npos);
    const std::string text = warnings(rules, calls, "product-catalog");
    EXPECT_EQ(text.find("VirtualService"), std::string::npos) << text;
    EXPECT_NE(text.find("product-catalog-chrome have no sidecar"), std::string::npos) << text;
  }
}

TEST(CallGraph, AttemptsMultiply) {
  EXPECT_EQ(
      warnings(rule("product-catalog", "retries: {attempts: 2, retryOn: 5xx}") +
               rule("inventory", "retries: {attempts: 3, retryOn: \"gateway-error,reset\"}")),
      "VirtualService shop/inventory: spec.http[0].retries: one call of authentication.shop.svc.cluster.local may "
      "become 12 calls of inventory.shop.svc.cluster.local: attempts multiply (3 of "
      "product-catalog.shop.svc.cluster.local × 4 of inventory.shop.svc.cluster.local); retry at one place of a "
      "chain, the outermost or the innermost\n");
}

TEST(CallGraph, WhatWasSeenIsACallToo) {
  const std::string rules = rule("authentication", "retries: {attempts: 1, retryOn: 5xx}") +
                            rule("product-catalog", "retries: {attempts: 2, retryOn: 5xx}") +
                            R"(---
apiVersion: v1
kind: Pod
metadata: {name: authentication-1, namespace: shop, labels: {app: authentication}}
spec: {containers: [{name: app, image: none}]}
---
apiVersion: v1
kind: Pod
metadata: {name: storefront-1, namespace: shop, labels: {app: storefront}}
spec: {containers: [{name: app, image: none}]}
)";
  const SeenCall call{{"shop", "storefront-1"}, "authentication.shop.svc.cluster.local"};
  EXPECT_EQ(
      warnings(rules, {call}),
      "VirtualService shop/product-catalog: spec.http[0].retries: one call of storefront.shop.svc.cluster.local may "
      "become 6 calls of product-catalog.shop.svc.cluster.local: attempts multiply (2 of "
      "authentication.shop.svc.cluster.local × 3 of product-catalog.shop.svc.cluster.local); retry at one place of a "
      "chain, the outermost or the innermost\n");
  EXPECT_EQ(warnings(rules, {{{"shop", "gone"}, call.host}}), warnings(rules)) << "nobody knows whose pod that was";
}

TEST(CallGraph, WhatNobodyNamedMultipliesWhatMayBeMadeTwice) {
  EXPECT_EQ(warnings(rule("product-catalog", "retries: {attempts: 2, retryOn: \"connect-failure,refused-stream\"}") +
                     rule("inventory", "retries: {attempts: 3, retryOn: 5xx}")),
            "VirtualService shop/inventory: spec.http[0].retries: one call of "
            "authentication.shop.svc.cluster.local may become 12 calls of inventory.shop.svc.cluster.local: attempts "
            "multiply (3 of product-catalog.shop.svc.cluster.local × 4 of inventory.shop.svc.cluster.local), of "
            "requests that may be made twice (GET, PUT, …); retry at one place of a chain, the outermost or the "
            "innermost\n");
  EXPECT_EQ(warnings(rule("product-catalog", "retries: {attempts: 0}") +
                     rule("inventory", "retries: {attempts: 3, retryOn: 5xx}")),
            "");
}

TEST(CallGraph, AGatewaysRetriesAndTimesCountToo) {
  const std::string front = R"(---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: door, namespace: shop}
spec: {selector: {app: storefront}, servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: [shop.example]}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec:
  hosts: [shop.example]
  gateways: [door]
  http: [{route: [{destination: {host: product-catalog}}], timeout: 300ms, retries: {attempts: 1, retryOn: 5xx}}]
)";
  EXPECT_EQ(warnings(front + rule("inventory", "timeout: 400ms, retries: {attempts: 2, retryOn: 5xx}")),
            "Gateway shop/door: spec.selector: no gateway's pod has these labels: nobody opens its ports; correct the "
            "selector, or add a Deployment of a gateway\n"
            "VirtualService shop/inventory: spec.http[0].timeout: a call of inventory.shop.svc.cluster.local may take "
            "400 ms, and its caller product-catalog.shop.svc.cluster.local is itself waited for 300 ms at most "
            "(shop/front spec.http[0]); give the inner call less than the outer has\n"
            "VirtualService shop/inventory: spec.http[0].retries: one call of product-catalog.shop.svc.cluster.local "
            "may become 6 calls of inventory.shop.svc.cluster.local: attempts multiply (2 of "
            "product-catalog.shop.svc.cluster.local × 3 of inventory.shop.svc.cluster.local); retry at one place of a "
            "chain, the outermost or the innermost\n");
}

TEST(CallGraph, WhatARuleLeavesOutOfItsRetriesIsWhatProxiesDo) {
  const std::string product_catalog = rule("product-catalog", "retries: {attempts: 2, retryOn: 5xx}");
  EXPECT_EQ(warnings(product_catalog + rule("inventory", "retries: {retryOn: 5xx}")),
            "VirtualService shop/inventory: spec.http[0].retries: one call of "
            "authentication.shop.svc.cluster.local may become 6 calls of inventory.shop.svc.cluster.local: attempts "
            "multiply (3 of product-catalog.shop.svc.cluster.local × 2 of inventory.shop.svc.cluster.local); retry at "
            "one place of a chain, the outermost or the innermost\n");
  const std::string by_time = warnings(product_catalog + rule("inventory", "retries: {perTryTimeout: 100ms}"));
  EXPECT_TRUE(by_time.contains("may become 6 calls of inventory")) << by_time;
  EXPECT_TRUE(by_time.contains("of requests that may be made twice")) << by_time;
  EXPECT_EQ(warnings(rule("product-catalog", "timeout: 300ms, retries: {attempts: 0}") +
                     rule("inventory", "retries: {perTryTimeout: 100ms}")),
            "")
      << "two tries fit";
  EXPECT_TRUE(warnings(rule("product-catalog", "timeout: 150ms, retries: {attempts: 0}") +
                       rule("inventory", "retries: {perTryTimeout: 100ms}"))
                  .contains("may take 200 ms"));
}

// What a hop without a rule adds, and a circle: storefront → authentication → product-catalog → inventory.
std::string circle(std::string_view rules) {
  std::string pods;
  for (const char* name : {"storefront", "authentication", "product-catalog", "inventory"}) {
    pods += fmt::format(
        "---\napiVersion: v1\nkind: Pod\nmetadata: {{name: {0}-1, namespace: shop, labels: {{app: {0}}}}}\n"
        "spec: {{serviceAccountName: {0}, containers: [{{name: app, image: none}}]}}\n",
        name);
  }
  const auto host = [](const char* name) { return fmt::format("{}.shop.svc.cluster.local", name); };
  return warnings(std::string(rules) + pods, {{{"shop", "storefront-1"}, host("authentication")},
                                              {{"shop", "authentication-1"}, host("product-catalog")},
                                              {{"shop", "product-catalog-1"}, host("inventory")},
                                              {{"shop", "inventory-1"}, host("storefront")}});
}

TEST(CallGraph, WhereEverybodyIsCalledChainsBeginSomewhereAllTheSame) {
  EXPECT_EQ(circle(rule("product-catalog", "retries: {attempts: 2, retryOn: 5xx}") +
                   rule("inventory", "retries: {attempts: 3, retryOn: 5xx}")),
            "VirtualService shop/inventory: spec.http[0].retries: one call of "
            "authentication.shop.svc.cluster.local may become 12 calls of inventory.shop.svc.cluster.local: attempts "
            "multiply (3 of product-catalog.shop.svc.cluster.local × 4 of inventory.shop.svc.cluster.local); retry at "
            "one place of a chain, the outermost or the innermost\n");
}

TEST(CallGraph, AHopWithoutARuleAsksAgainForWhatMayBeMadeTwice) {
  EXPECT_TRUE(circle(rule("authentication", "retries: {attempts: 2, retryOn: 5xx}") +
                     rule("inventory", "retries: {attempts: 3, retryOn: 5xx}"))
                  .contains("may become 24 calls of inventory.shop.svc.cluster.local: attempts multiply (3 of "
                            "authentication.shop.svc.cluster.local × 2 of product-catalog.shop.svc.cluster.local × 4 "
                            "of inventory.shop.svc.cluster.local), of requests that may be made twice (GET, PUT, …)"));
}

TEST(CallGraph, AnInnerCallWithoutALimitEndsByItsCallersOnlyIfThatIsPassedOn) {
  EXPECT_EQ(warnings(rule("product-catalog", "timeout: 500ms") + rule("inventory", "retries: {attempts: 0}")),
            "VirtualService shop/inventory: spec.http[0].timeout: a call of inventory.shop.svc.cluster.local has no "
            "limit of its own, and its caller product-catalog.shop.svc.cluster.local is itself waited for 500 ms at "
            "most (shop/product-catalog spec.http[0]): it ends by then only if "
            "product-catalog.shop.svc.cluster.local passes x-envoy-expected-rq-timeout-ms, or grpc-timeout, on from "
            "its own request; give it a timeout, or have the header passed on\n");
  EXPECT_EQ(warnings(rule("product-catalog", "timeout: 500ms")), "") << "nobody wrote a rule that leaves it out";
}

TEST(CallGraph, AttemptsThatTheWholeHasNoTimeFor) {
  EXPECT_EQ(
      warnings(rule("inventory", "timeout: 1s, retries: {attempts: 3, perTryTimeout: 500ms, retryOn: 5xx}")),
      "VirtualService shop/inventory: spec.http[0].retries.perTryTimeout: 4 attempts of 500 ms take 2 s, and the "
      "call ends after 1 s: at worst 2 of them are made; raise the timeout, or lower perTryTimeout or attempts\n");
}

TEST(CallGraph, TimesAreComparedAllAlongAChain) {
  const std::string outer = rule("authentication", "timeout: 300ms, retries: {attempts: 0}");
  const std::string told =
      "VirtualService shop/inventory: spec.http[0].timeout: a call of authentication.shop.svc.cluster.local may take "
      "300 ms in all (shop/authentication spec.http[0]), and 2 hops further one of inventory.shop.svc.cluster.local "
      "5 s (authentication.shop.svc.cluster.local → product-catalog.shop.svc.cluster.local → "
      "inventory.shop.svc.cluster.local); give the inner call less than the outer has\n";
  EXPECT_EQ(warnings(outer + rule("inventory", "timeout: 5s, retries: {attempts: 0}")), told)
      << "the hop between has no rule";
  EXPECT_EQ(warnings(outer + rule("inventory", "timeout: 300ms, retries: {attempts: 0}")), "");
  EXPECT_EQ(circle(outer + rule("inventory", "timeout: 5s, retries: {attempts: 0}")), told) << "who calls the outer";
  const std::string direct = warnings(outer + rule("product-catalog", "timeout: 200ms, retries: {attempts: 0}") +
                                      rule("inventory", "timeout: 5s, retries: {attempts: 0}"));
  EXPECT_TRUE(direct.contains("its caller product-catalog.shop.svc.cluster.local is itself waited for 200 ms"))
      << direct;
  EXPECT_FALSE(direct.contains("hops further")) << direct;
}

TEST(CallGraph, ACallWithoutALimitIsToldOfHoweverFarInside) {
  EXPECT_EQ(
      warnings(rule("authentication", "timeout: 300ms, retries: {attempts: 0}") +
               rule("inventory", "retries: {attempts: 0}")),
      "VirtualService shop/inventory: spec.http[0].timeout: a call of authentication.shop.svc.cluster.local may take "
      "300 ms in all (shop/authentication spec.http[0]), and 2 hops further one of inventory.shop.svc.cluster.local "
      "has no limit of its own (authentication.shop.svc.cluster.local → product-catalog.shop.svc.cluster.local → "
      "inventory.shop.svc.cluster.local): it ends by then only if each on the way passes "
      "x-envoy-expected-rq-timeout-ms, or grpc-timeout, on from its own request; give it a timeout, or have the header "
      "passed on\n");
}

// Chrome has 300 ms, all others what they like, or more.
TEST(CallGraph, EachWayOfTheOuterCallHasATimeOfItsOwn) {
  const auto outer = [](std::string_view service, std::string_view others) {
    return fmt::format(R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: {0}, namespace: shop}}
spec:
  hosts: [{0}]
  http:
  - {{match: [{{headers: {{user-agent: {{regex: ".*Chrome.*"}}}}}}], timeout: 300ms, retries: {{attempts: 0}}, route: [{{destination: {{host: {0}}}}}]}}
  - {{{1}, retries: {{attempts: 0}}, route: [{{destination: {{host: {0}}}}}]}}
)",
                       service, others);
  };
  const std::string inner = rule("inventory", "timeout: 5s, retries: {attempts: 0}");
  for (const std::string_view others : {"timeout: 0s", "timeout: 10s"}) {
    EXPECT_EQ(warnings(outer("product-catalog", others) + inner),
              "VirtualService shop/inventory: spec.http[0].timeout: a call of inventory.shop.svc.cluster.local may "
              "take 5 s, and its caller product-catalog.shop.svc.cluster.local is itself waited for 300 ms at most "
              "(shop/product-catalog spec.http[0], for calls by that rule); give the inner call less than the outer "
              "has\n");
    EXPECT_TRUE(warnings(outer("authentication", others) + inner)
                    .contains("may take 300 ms in all (shop/authentication spec.http[0], for calls by that rule), and "
                              "2 hops further one of inventory.shop.svc.cluster.local 5 s"));
  }
}

TEST(CallGraph, OfSeveralOuterCallsTheLeastCountsAndACircleEnds) {
  const std::string text = circle(rule("storefront", "timeout: 2s, retries: {attempts: 0}") +
                                  rule("authentication", "timeout: 300ms, retries: {attempts: 0}") +
                                  rule("inventory", "timeout: 5s, retries: {attempts: 0}"));
  EXPECT_TRUE(text.contains("and 2 hops further one of inventory.shop.svc.cluster.local 5 s")) << text;
  EXPECT_FALSE(text.contains("3 hops further one of inventory")) << text;
  EXPECT_TRUE(
      text.contains("a call of authentication.shop.svc.cluster.local may take 300 ms in all "
                    "(shop/authentication spec.http[0]), and 3 hops further one of "
                    "storefront.shop.svc.cluster.local 2 s"))
      << text;
  const std::string three = circle(rule("storefront", "timeout: 2s, retries: {attempts: 0}") +
                                   rule("inventory", "timeout: 5s, retries: {attempts: 0}"));
  EXPECT_TRUE(
      three.contains("a call of storefront.shop.svc.cluster.local may take 2 s in all (shop/storefront "
                     "spec.http[0]), and 3 hops further one of inventory.shop.svc.cluster.local 5 s"))
      << three;
}

// Calls by a name without pods of its own, which a rule leads to others.
constexpr std::string_view kCatalog = R"(---
apiVersion: v1
kind: Service
metadata: {name: catalog, namespace: shop}
spec: {selector: {app: nobody}, ports: [{port: 80, name: http}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: catalog, namespace: shop}
spec:
  hosts: [catalog]
  http: [{timeout: 300ms, retries: {attempts: 3, retryOn: 5xx}, route: [{destination: {host: product-catalog}}]}]
)";

TEST(CallGraph, ChainsGoOnWhereARuleLeadsToAnotherService) {
  const std::string text =
      warnings(std::string(kCatalog) + rule("inventory", "timeout: 9s, retries: {attempts: 3, retryOn: 5xx}"));
  EXPECT_TRUE(
      text.contains("a call of inventory.shop.svc.cluster.local may take 9 s, and its caller "
                    "product-catalog.shop.svc.cluster.local is itself waited for 300 ms at most (shop/catalog "
                    "spec.http[0])"))
      << text;
  EXPECT_TRUE(
      text.contains("one call of authentication.shop.svc.cluster.local may become 16 calls of "
                    "inventory.shop.svc.cluster.local: attempts multiply (4 of "
                    "catalog.shop.svc.cluster.local × 4 of inventory.shop.svc.cluster.local)"))
      << text;
}

TEST(CallGraph, WhatARuleLeadsElsewhereIsNoCallOfItsHost) {
  const std::string text = warnings(R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: all, namespace: shop}
spec:
  hosts: ["*.shop.svc.cluster.local"]
  http:
  - route: [{destination: {host: storefront}}]
    timeout: 1s
    retries: {attempts: 2, retryOn: 5xx, perTryTimeout: 500ms}
)");
  EXPECT_FALSE(text.contains("calls of inventory")) << text;
  EXPECT_EQ(text.find("attempts of 500 ms"), text.rfind("attempts of 500 ms")) << "told once: " << text;
  EXPECT_TRUE(text.contains("3 attempts of 500 ms take 1500 ms")) << text;
}

TEST(CallGraph, RulesForOtherCallersAreNoMeasure) {
  const auto inventory = [](std::string_view match) {
    return fmt::format(R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: inventory, namespace: shop}}
spec:
  hosts: [inventory]
  http:
  - {{match: [{{{}}}], timeout: 9s, retries: {{attempts: 0}}, route: [{{destination: {{host: inventory}}}}]}}
  - {{timeout: 100ms, retries: {{attempts: 0}}, route: [{{destination: {{host: inventory}}}}]}}
)",
                       match);
  };
  const std::string outer = rule("product-catalog", "timeout: 500ms, retries: {attempts: 0}");
  for (const char* match : {"sourceLabels: {app: customer}", "sourceNamespace: other"}) {
    EXPECT_FALSE(warnings(outer + inventory(match)).contains("may take 9 s")) << match;
  }
  for (const char* match : {"sourceLabels: {app: product-catalog}", "sourceNamespace: shop"}) {
    EXPECT_TRUE(warnings(outer + inventory(match)).contains("may take 9 s")) << match;
  }
}

TEST(CallGraph, RulesForGatewaysAloneAreLookedAtToo) {
  const auto front = [](std::string_view words) {
    return fmt::format(R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: front, namespace: shop}}
spec:
  hosts: [shop.example]
  gateways: [door]
  http: [{{route: [{{destination: {{host: product-catalog}}}}], {}}}]
)",
                       words);
  };
  EXPECT_TRUE(warnings(front("timeout: 1s, retries: {attempts: 5, perTryTimeout: 800ms}"))
                  .contains("spec.http[0].retries.perTryTimeout: 6 attempts of 800 ms take 4800 ms, and the call ends "
                            "after 1 s: at worst 2 of them are made"));
  EXPECT_TRUE(warnings(front("timeout: 1s, retries: {attempts: 0, perTryTimeout: 5s}"))
                  .contains("spec.http[0].retries.perTryTimeout: the one attempt may take 5 s, and the call ends after "
                            "1 s: it is never what ends an attempt"));
}

}  // namespace
}  // namespace weft::mesh
