// What a VirtualService matches that can never be is told in its status, until it can be.
#include "mesh/idle_matches.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/analyze.h"
#include "mesh/status.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

const StatusRef kRoute{"VirtualService", {"shop", "r"}};

struct IdleMatches : ::testing::Test {
  Model model = testing::shop_without_routing();

  Changes apply(std::string_view yaml) { return model.apply(testing::document(yaml)); }
  // What the status says beside being in force.
  std::string told(const StatusRef& object = kRoute) const {
    const Value status = status_of(model, object, 1, {}, "now");
    const Value& ready = status.get("conditions").as_array().at(0);
    EXPECT_EQ(ready.get("status").as_string(), "True") << ready.get("message").as_string();
    const std::string& message = ready.get("message").as_string();
    constexpr std::string_view kBegin = "in force as written";
    EXPECT_TRUE(message.starts_with(kBegin)) << message;
    return message.substr(std::min(message.size(), kBegin.size()));
  }
  std::string told_of(std::string_view match, std::string_view words = "hosts: [inventory]") {
    apply(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: r, namespace: shop}}
spec: {{{}, http: [{{match: [{{{}}}], route: [{{destination: {{host: inventory}}}}]}}]}}
)",
                      words, match));
    return told();
  }
};

TEST_F(IdleMatches, GatewaysThatTheObjectIsNotFor) {
  EXPECT_EQ(told_of("gateways: [nope]"),
            ". spec.http[0].match[0].gateways[0]: \"nope\" is not among the gateways of the object: the match is never "
            "true; add it to spec.gateways, or name one of those");
  EXPECT_EQ(told_of("gateways: [mesh, nope]"),
            ". spec.http[0].match[0].gateways[1]: \"nope\" is not among the gateways of the object; add it to "
            "spec.gateways, or name one of those");
  EXPECT_EQ(told_of("gateways: [mesh]"), "");
  apply(R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: door, namespace: shop}
spec: {selector: {a: b}, servers: [{port: {number: 8080, name: http, protocol: HTTP}, hosts: ["*"]}]}
)");
  EXPECT_EQ(told_of("gateways: [shop/door]", "hosts: [inventory], gateways: [door]"), "");
  EXPECT_EQ(told_of("gateways: [mesh]", "hosts: [inventory], gateways: [door]"),
            ". spec.http[0].match[0].gateways[0]: \"mesh\" is not among the gateways of the object: the match is never "
            "true; add it to spec.gateways, or name one of those");
  EXPECT_EQ(told_of("port: 8080", "hosts: [inventory], gateways: [door]"), "");
}

TEST_F(IdleMatches, PortsThatNoHostHasUntilOneDoes) {
  EXPECT_EQ(told_of("port: 80"), "");
  EXPECT_EQ(told_of("port: 9999"),
            ". spec.http[0].match[0].port: none of its hosts has a port 9999: the match is never true; say a port of "
            "theirs");
  const Changes changes =
      model.apply(testing::inventory_service_with("{name: http-more, port: 9999, targetPort: 8080}"));
  EXPECT_TRUE(changes.statuses.contains(kRoute));
  EXPECT_EQ(told(), "");
}

TEST_F(IdleMatches, MethodsThatNobodyWrites) {
  EXPECT_EQ(told_of("method: {exact: get}"),
            ". spec.http[0].match[0].method.exact: no request has the method \"get\", which is written in capitals: "
            "the match is never true; write GET");
  for (const char* method : {"GET", "mine", "propfind"})
    EXPECT_EQ(told_of(fmt::format("method: {{exact: {}}}", method)), "");
}

constexpr std::string_view kCart = R"(
apiVersion: v1
kind: Pod
metadata: {name: cart-1, namespace: web, labels: {app: cart, version: v1}}
spec: {containers: [{name: app, image: none}]}
)";

TEST_F(IdleMatches, CallersThatAreNotThereUntilTheyCome) {
  const std::string no_labels =
      ". spec.http[0].match[0].sourceLabels: no pod has these labels: the match is never true; correct the labels, or "
      "those of the pods";
  const std::string no_namespace =
      ". spec.http[0].match[0].sourceNamespace: no pod is in a namespace \"web\": the match is never true; correct the "
      "name, or start pods there";
  const std::string both = "sourceNamespace: web, sourceLabels: {app: cart}";
  EXPECT_EQ(told_of("sourceLabels: {app: inventory}"), "");
  EXPECT_EQ(told_of("sourceNamespace: web"), no_namespace);
  EXPECT_EQ(told_of(both), no_namespace);
  EXPECT_EQ(told_of("sourceLabels: {app: cart}"), no_labels);
  EXPECT_TRUE(apply(kCart).statuses.contains(kRoute));
  EXPECT_EQ(told(), "");
  EXPECT_EQ(told_of("sourceNamespace: web"), "");
  EXPECT_EQ(told_of(both), "");
  EXPECT_EQ(told_of("sourceLabels: {app: cart, version: v2}"), no_labels) << "no one pod has both";
  EXPECT_EQ(told_of("sourceNamespace: web, sourceLabels: {app: inventory}"),
            ". spec.http[0].match[0].sourceLabels: no pod of namespace \"web\" has these labels: the match is never "
            "true; correct the labels, or those of the pods");
  EXPECT_EQ(told_of("sourceLabels: {app: cart}", "hosts: [inventory], exportTo: [\".\"]"),
            ". spec.http[0].match[0].sourceLabels: no pod of the namespaces that see the object has these labels: the "
            "match is never true; correct the labels, or those of the pods");
  EXPECT_EQ(told_of("sourceLabels: {app: cart}"), "");
  EXPECT_TRUE(model.remove("Pod", {"web", "cart-1"}).statuses.contains(kRoute));
  EXPECT_EQ(told(), no_labels);
}

TEST_F(IdleMatches, NamespacesThatCouldNotSeeIt) {
  const auto to = [](std::string_view object, std::string_view words) {
    return fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: {}
metadata: {{name: r, namespace: shop}}
spec: {{{}, exportTo: [".", web]}}
)",
                       object, words);
  };
  apply(to("VirtualService", "hosts: [inventory], http: [{route: [{destination: {host: inventory}}]}]"));
  apply(to("DestinationRule", "host: inventory"));
  apply(to("ServiceEntry", "hosts: [out.example], ports: [{number: 80, name: http, protocol: HTTP}], resolution: DNS"));
  const StatusRef all[] = {kRoute, {"DestinationRule", kRoute.object}, {"ServiceEntry", kRoute.object}};
  for (const StatusRef& one : all) {
    EXPECT_EQ(told(one),
              ". spec.exportTo[1]: nothing is in a namespace \"web\" that could see it; correct the name, or take it "
              "out")
        << one.kind;
  }
  const Changes changes = apply(kCart);
  for (const StatusRef& one : all) {
    EXPECT_TRUE(changes.statuses.contains(one)) << one.kind;
    EXPECT_EQ(told(one), "") << one.kind;
  }
  model.remove("Pod", {"web", "cart-1"});
  for (const StatusRef& one : all) EXPECT_NE(told(one), "") << one.kind;
  const Changes empty = apply("{apiVersion: v1, kind: Namespace, metadata: {name: web}}");
  for (const StatusRef& one : all) {
    EXPECT_TRUE(empty.statuses.contains(one)) << one.kind;
    EXPECT_EQ(told(one), "") << one.kind << ": nobody is in it yet";
  }
  EXPECT_TRUE(model.remove("Namespace", {"", "web"}).statuses.contains(kRoute));
  EXPECT_NE(told(), "");
  const Changes gateway = apply(R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: door, namespace: web}
spec: {selector: {a: b}, servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ["*"]}]}
)");
  EXPECT_TRUE(gateway.statuses.contains(kRoute));
  EXPECT_EQ(told(), "") << "what is bound to it must be visible there";
}

TEST_F(IdleMatches, ARuleForPodsThatAreNotThereUntilTheyCome) {
  const StatusRef rule{"DestinationRule", {"shop", "r"}};
  apply(R"(
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: r, namespace: shop}
spec: {host: inventory, workloadSelector: {matchLabels: {app: late}}}
)");
  EXPECT_EQ(told(rule), ". spec.workloadSelector: no pod has these labels: it is for nobody; correct the labels");
  EXPECT_TRUE(model.apply(testing::pod("late-1", "10.244.9.9", "late", "v1")).statuses.contains(rule));
  EXPECT_EQ(told(rule), "");
  EXPECT_FALSE(model.apply(testing::pod("late-2", "10.244.9.8", "late", "v1")).statuses.contains(rule))
      << "another of the same labels changes nothing";
}

TEST_F(IdleMatches, AnalyzeKnowsWhoIsToRun) {
  const auto told_by = [](std::string_view app) {
    std::vector<Value> objects;
    for (const char* name : {"00-namespace", "inventory"}) {
      for (Value& object : testing::manifests(fmt::format("examples/shop/{}.yaml", name)))
        objects.push_back(std::move(object));
    }
    objects.push_back(testing::document(fmt::format(R"(
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {{name: r, namespace: shop}}
spec:
  hosts: [inventory]
  http: [{{match: [{{sourceLabels: {{app: {}}}}}], route: [{{destination: {{host: inventory}}}}]}}]
)",
                                                    app)));
    std::string text;
    for (const Finding& finding : analyze(objects, Settings{}, {})) text += to_sentence(finding) + "\n";
    return text;
  };
  EXPECT_EQ(told_by("inventory"), "");
  EXPECT_EQ(told_by("nobody"),
            "VirtualService shop/r: spec.http[0].match[0].sourceLabels: no pod has these labels: the match is never "
            "true; correct the labels, or those of the pods\n");
}

}  // namespace
}  // namespace weft::mesh
