#include <gtest/gtest.h>

#include "codec/yaml.h"
#include "mesh/kinds/check_meaning.h"
#include "mesh/kinds/check_shape.h"
#include "mesh/kinds/defaults.h"
#include "mesh/kinds/parse.h"

namespace weft::mesh::kinds {
namespace {

constexpr std::string_view kDeployment = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
      - name: web
        image: shop/web:1
        ports:
        - containerPort: 8080
)";

std::string replaced(std::string_view from, std::string_view to) {
  std::string text(kDeployment);
  size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string refusal(std::string_view text) {
  auto parsed = parse_objects(text, "web.yaml");
  return parsed ? "" : parsed.error().detail;
}

TEST(Kinds, AcceptsAPlainDeployment) { EXPECT_EQ(refusal(kDeployment), ""); }

TEST(Kinds, NamesAnUnknownFieldWithPlaceAndGuess) {
  EXPECT_EQ(refusal(replaced("image:", "imagee:")),
            "web.yaml:14: Deployment \"web\": spec.template.spec.containers[0].imagee: unknown field; did you mean "
            "\"image\"?");
}

TEST(Kinds, AStatefulSetSaysWhatOneMachineCanHonour) {
  const auto set = [](std::string_view spec, std::string_view name = "db") {
    return refusal(fmt::format(
        "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {{name: {}}}\nspec: {{selector: {{matchLabels: {{app: "
        "db}}}}, "
        "template: {{metadata: {{labels: {{app: db}}}}, spec: {{containers: [{{name: db, image: db}}]}}}}, {}}}\n",
        name, spec));
  };
  const std::string at = "web.yaml:4: StatefulSet \"db\": spec.";
  EXPECT_EQ(set("serviceName: data, ordinals: {start: 3}, updateStrategy: {rollingUpdate: {partition: 2}}"), "");
  EXPECT_EQ(set("podManagementPolicy: Parallel, minReadySeconds: 3, updateStrategy: {type: OnDelete}"), "");
  EXPECT_EQ(set("volumeClaimTemplates: [{metadata: {name: data}}]"),
            at +
                "volumeClaimTemplates: volumes cannot be claimed on one machine; take the claims out, or run this in a "
                "cluster");
  EXPECT_EQ(
      set("updateStrategy: {rollingUpdate: {maxUnavailable: 2}}"),
      at + "updateStrategy.rollingUpdate.maxUnavailable: pods are replaced one at a time here: leave it out, or say 1");
  EXPECT_EQ(set("updateStrategy: {type: OnDelete, rollingUpdate: {partition: 2}}"),
            at + "updateStrategy.rollingUpdate: is for the type RollingUpdate");
  EXPECT_EQ(set("serviceName: a.b"), at + "serviceName: \"a.b\" is no name of a Service");
  EXPECT_EQ(set("ordinals: {start: -1}"), at + "ordinals.start: must not be negative");
  const std::string name(62, 'a');
  EXPECT_NE(set("replicas: 3", name).find("would have a name of 64 letters; 63 are the most"), std::string::npos);
}

TEST(Kinds, WhatARulesTlsNeedsAndWhatDoesNotGoTogether) {
  const auto rule = [](std::string_view tls) {
    return refusal(
        fmt::format("apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {{name: a}}\nspec: "
                    "{{host: a, trafficPolicy: {{tls: {{{}}}}}}}\n",
                    tls));
  };
  const std::string at = "web.yaml:4: DestinationRule \"a\": spec.trafficPolicy.tls.";
  EXPECT_EQ(rule("mode: MUTUAL, credentialName: c"), "");
  EXPECT_EQ(rule("mode: ISTIO_MUTUAL, credentialName: c"), at + "credentialName: is for the modes SIMPLE and MUTUAL");
  EXPECT_EQ(rule("mode: SIMPLE, credentialName: c, caCertificates: /f"),
            at + "caCertificates: stands beside credentialName, which says where certificates are; keep one");
  EXPECT_EQ(rule("mode: SIMPLE, caCrl: /f"), "");
  EXPECT_EQ(rule("mode: ISTIO_MUTUAL, caCrl: /f"), at + "caCrl: is for the modes SIMPLE and MUTUAL");
  EXPECT_EQ(rule("mode: SIMPLE, caCrl: /f, insecureSkipVerify: true"),
            at + "caCrl: stands beside insecureSkipVerify, which asks nobody; keep one");
  EXPECT_EQ(rule("mode: SIMPLE, caCertificates: /f, insecureSkipVerify: true"),
            at + "caCertificates: stands beside insecureSkipVerify, which asks nobody; keep one");
  EXPECT_EQ(rule("mode: SIMPLE, subjectAltNames: [a], insecureSkipVerify: true"),
            at + "subjectAltNames: stands beside insecureSkipVerify, which asks nobody; keep one");
  EXPECT_EQ(rule("mode: SIMPLE, credentialName: c, insecureSkipVerify: true"),
            at + "credentialName: stands beside insecureSkipVerify, which asks nobody; keep one");
  EXPECT_EQ(rule("mode: MUTUAL, credentialName: c, insecureSkipVerify: true"), "");
  EXPECT_EQ(rule("mode: SIMPLE, caCrl: /f, credentialName: c"),
            at + "caCrl: stands beside credentialName, which says where certificates are; keep one");
  EXPECT_EQ(rule("mode: MUTUAL, privateKey: /k"),
            at + "clientCertificate: is required with the mode MUTUAL; or say credentialName");
}

TEST(Kinds, ATunnelLeadsToAHostAndPort) {
  const auto rule = [](std::string_view tunnel) {
    return refusal(
        fmt::format("apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {{name: a}}\nspec: "
                    "{{host: a, subsets: [{{name: s, trafficPolicy: {{tunnel: {{{}}}}}}}]}}\n",
                    tunnel));
  };
  const std::string at = "web.yaml:4: DestinationRule \"a\": spec.subsets[0].trafficPolicy.tunnel.";
  EXPECT_EQ(rule("targetHost: db.example, targetPort: 5432"), "");
  EXPECT_EQ(rule("protocol: POST, targetHost: '2001:db8::1', targetPort: 5432"), "");
  EXPECT_EQ(rule("protocol: UDP, targetHost: db.example, targetPort: 5432"),
            at + "protocol: \"UDP\" is neither CONNECT nor POST");
  EXPECT_EQ(rule("targetHost: 'db example', targetPort: 5432"),
            at + "targetHost: \"db example\" is no host name or address");
  EXPECT_EQ(rule("targetHost: db.example, targetPort: 70000"), at + "targetPort: 70000 is not between 1 and 65535");
  EXPECT_EQ(rule("targetHost: db.example"), at + "targetPort: is required");
}

TEST(Kinds, NamesAWrongType) {
  std::string text = refusal(replaced("8080", "\"8080\""));
  EXPECT_NE(text.find("web.yaml:16: "), std::string::npos) << text;
  EXPECT_NE(text.find("ports[0].containerPort: must be an integer, not a string"), std::string::npos) << text;
}

TEST(Kinds, TellsToQuoteWhatMustBeAString) {
  std::string text = refusal(replaced("image: shop/web:1", "image: 1"));
  EXPECT_NE(text.find("must be a string, not an integer; write it in quotes"), std::string::npos) << text;
}

TEST(Kinds, WantsWhatIsRequired) {
  std::string text = refusal(replaced("image: shop/web:1", "tty: true"));
  EXPECT_NE(text.find("containers[0].image: is required"), std::string::npos) << text;
}

TEST(Kinds, ComparesSelectorAndLabels) {
  std::string text = refusal(replaced("labels: {app: web}", "labels: {app: shop}"));
  EXPECT_NE(text.find("must have app=web, which spec.selector asks for"), std::string::npos) << text;
}

TEST(Kinds, GuessesTheKindAndTheVersion) {
  EXPECT_NE(refusal("apiVersion: apps/v1\nkind: Deploymnt\n").find("did you mean Deployment?"), std::string::npos);
  EXPECT_NE(refusal("apiVersion: extensions/v1beta1\nkind: Deployment\n").find("write apiVersion: apps/v1"),
            std::string::npos);
  EXPECT_NE(refusal("kind: Service\n").find("apiVersion is missing; a Service has v1"), std::string::npos);
}

TEST(Kinds, NamesTheProblemsOfEveryDocument) {
  std::string text =
      refusal(std::string("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {prts: []}\n---\n") +
              replaced("image:", "imagee:"));
  EXPECT_NE(text.find("web.yaml:4: Service \"a\": spec.prts: unknown field; did you mean \"ports\"?\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("imagee"), std::string::npos) << text;
}

TEST(Kinds, TakesTheItemsOutOfAList) {
  auto parsed = parse_objects(
      "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
      "- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n",
      "list.yaml");
  ASSERT_TRUE(parsed) << parsed.error().detail;
  EXPECT_EQ(parsed->size(), 2U);
}

TEST(Kinds, KnowsFieldsNothingOfOursReads) {
  std::string rare =
      replaced("        ports:",
               R"(        securityContext: {capabilities: {drop: [ALL]}, seccompProfile: {type: RuntimeDefault}}
        resources: {limits: {cpu: 500m, memory: 128Mi}, requests: {cpu: 1}}
        livenessProbe: {grpc: {port: 9000}}
        lifecycle: {preStop: {sleep: {seconds: 5}}}
        envFrom: [{configMapRef: {name: settings, optional: true}}]
        volumeMounts: [{name: data, mountPath: /data, recursiveReadOnly: Disabled}]
        ports:)") +
      R"(      topologySpreadConstraints:
      - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, matchLabelKeys: [pod-template-hash]}
      affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists}]}]}}}
      volumes:
      - name: data
        projected: {sources: [{serviceAccountToken: {path: token, expirationSeconds: 3600}}, {clusterTrustBundle: {path: ca, name: x}}]}
)";
  EXPECT_EQ(refusal(rare), "");
}

constexpr std::string_view kRoutes = R"(apiVersion: networking.istio.io/v1alpha3
kind: VirtualService
metadata: {name: catalog}
spec:
  hosts: [product-catalog]
  http:
  - match:
    - headers: {user-agent: {regex: ".*Chrome.*"}}
    route:
    - destination: {host: product-catalog, subset: chrome-users}
  - timeout: 1.5s
    retries: {attempts: 3, perTryTimeout: 250ms}
    route:
    - destination: {host: product-catalog, subset: default}
      weight: 100
)";

TEST(Kinds, AcceptsAVirtualServiceInEveryVersion) {
  for (std::string_view version : {"v1alpha3", "v1beta1", "v1"}) {
    std::string text(kRoutes);
    text.replace(text.find("v1alpha3"), 8, version);
    EXPECT_EQ(refusal(text), "") << version;
  }
}

TEST(Kinds, RefusesARegexThatIsNone) {
  std::string text(kRoutes);
  text.replace(text.find(".*Chrome.*"), 10, "(Chrome");
  EXPECT_NE(
      refusal(text).find("web.yaml:8: VirtualService \"catalog\": spec.http[0].match[0].headers[user-agent].regex"),
      std::string::npos)
      << refusal(text);
}

TEST(Kinds, RefusesTwoOfAOneof) {
  std::string text(kRoutes);
  text.replace(text.find("{regex:"), 7, "{exact: x, regex:");
  EXPECT_NE(refusal(text).find("says both exact and regex"), std::string::npos) << refusal(text);
}

TEST(Kinds, DefaultsADeployment) {
  auto document = codec::parse_yaml(kDeployment, "web.yaml");
  ASSERT_TRUE(document);
  codec::Value object = (*document)[0];
  apply_defaults(*find_kind("apps/v1", "Deployment"), object);
  EXPECT_EQ(object.at("spec", "replicas").as_int(), 1);
  EXPECT_EQ(object.at("spec", "strategy", "rollingUpdate", "maxSurge").as_string(), "25%");
  const codec::Value& container = object.at("spec", "template", "spec", "containers").as_array()[0];
  EXPECT_EQ(container.get("ports").as_array()[0].get("protocol").as_string(), "TCP");
  EXPECT_EQ(container.get("imagePullPolicy").as_string(), "IfNotPresent");
  EXPECT_EQ(object.at("spec", "template", "spec", "restartPolicy").as_string(), "Always");
  codec::Value again = object;
  apply_defaults(*find_kind("apps/v1", "Deployment"), again);
  EXPECT_EQ(again, object) << "defaults are applied once and for all";
}

TEST(Kinds, PrunesOnlyWhatIsUnknown) {
  auto document = codec::parse_yaml(replaced("image:", "colour: red\n        image:"), "x");
  ASSERT_TRUE(document);
  codec::Value object = (*document)[0];
  prune_unknown(*find_kind("apps/v1", "Deployment")->type, object);
  auto plain = codec::parse_yaml(kDeployment, "x");
  EXPECT_EQ(object, (*plain)[0]);
}

TEST(Kinds, EveryTypeIsReachableAndSaysWhatItHolds) {
  for (const auto& type : all_types()) {
    EXPECT_TRUE(!type->fields.empty() || type->open) << type->name;
    for (const Field& field : type->fields) {
      EXPECT_TRUE(field.merge_key.empty() || (field.type != nullptr && field.type->find(field.merge_key) != nullptr))
          << type->name << "." << field.name;
    }
  }
}

}  // namespace
}  // namespace weft::mesh::kinds
