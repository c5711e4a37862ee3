// Who is asked about CUSTOM: what the mesh's ConfigMap says of it, and the filters made of that.
#include "mesh/extension_provider.h"

#include <gtest/gtest.h>

#include "codec/json.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "mesh/model.h"
#include "mesh/resources.h"
#include "mesh/testing/render_security.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;

Value config_map(std::string_view mesh) {
  Value out = testing::document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}}");
  out["data"].set("mesh", mesh);
  return out;
}

MeshConfig read(std::string_view mesh) { return read_mesh_config(config_map(mesh)); }

TEST(ExtensionProvider, EveryFieldOfHttp) {
  const MeshConfig config = read(R"(
extensionProviders:
- name: gate
  envoyExtAuthzHttp:
    service: office/Gate.office.svc.cluster.local
    port: 8000
    timeout: 1.5s
    failOpen: true
    statusOnError: "503"
    clearRouteCache: true
    pathPrefix: /check
    includeRequestBodyInCheck: {maxRequestBytes: 100, allowPartialMessage: true, packAsBytes: true}
    includeRequestHeadersInCheck: [X-User, "x-team-*"]
    includeAdditionalHeadersInCheck: {X-B: "2", X-A: "1"}
    headersToUpstreamOnAllow: ["*-id"]
    headersToDownstreamOnDeny: [x-why]
    headersToDownstreamOnAllow: [x-note]
)");
  EXPECT_TRUE(config.ignored.empty()) << config.ignored.front();
  const ExtensionProvider expected{.speaks = ExtensionProvider::Speaks::http,
                                   .ns = "office",
                                   .host = "gate.office.svc.cluster.local",
                                   .port = 8000,
                                   .timeout = 1500ms,
                                   .fail_open = true,
                                   .status_on_error = 503,
                                   .most_body = 100,
                                   .partial_body = true,
                                   .body_as_bytes = true,
                                   .path_prefix = "/check",
                                   .shown_headers = {"x-user", "x-team-*"},
                                   .added_headers = {{"x-a", "1"}, {"x-b", "2"}},
                                   .headers_to_upstream = {"*-id"},
                                   .headers_of_denial = {"x-why"},
                                   .headers_to_client = {"x-note"},
                                   .wrong = {}};
  EXPECT_EQ(config.providers.at("gate"), expected);
}

TEST(ExtensionProvider, WhatCannotBeMeantIsKeptWithItsReason) {
  const auto wrong = [](std::string_view fields, std::string_view kind = "envoyExtAuthzGrpc") {
    const MeshConfig config = read(fmt::format("extensionProviders: [{{name: x, {}: {{{}}}}}]", kind, fields));
    const std::string& said = config.providers.at("x").wrong;
    EXPECT_EQ(config.ignored, std::vector<std::string>{"data.mesh: " + said});
    return said.substr(said.find(kind.substr(0, 12)));
  };
  EXPECT_EQ(wrong("port: 1"), "envoyExtAuthzGrpc.service: is required: the host of a Service");
  EXPECT_EQ(wrong("service: a.b"), "envoyExtAuthzGrpc.port: must be 1 to 65535");
  EXPECT_EQ(wrong("service: a.b, port: 1, failOpne: true"), "envoyExtAuthzGrpc.failOpne: is no field that weft knows");
  EXPECT_EQ(wrong("service: a.b, port: 1, pathPrefix: /x"),
            "envoyExtAuthzGrpc.pathPrefix: is no field that weft knows");
  EXPECT_EQ(wrong("service: a.b, port: 1, timeout: soon"), "envoyExtAuthzGrpc.timeout: must be a time like 500ms");
  EXPECT_EQ(wrong("service: a.b, port: 1, statusOnError: '42'"),
            "envoyExtAuthzGrpc.statusOnError: is no status of a response");
  EXPECT_EQ(wrong("service: a.b, port: 1, includeRequestBodyInCheck: {}"),
            "envoyExtAuthzGrpc.includeRequestBodyInCheck.maxRequestBytes: must be 1 to 4194304");
  EXPECT_EQ(wrong("service: a.b, port: 1, pathPrefix: x", "envoyExtAuthzHttp"),
            "envoyExtAuthzHttp.pathPrefix: must be a path that begins with /");
  EXPECT_EQ(wrong("service: a.b, port: 1, includeAdditionalHeadersInCheck: {Host: x}", "envoyExtAuthzHttp"),
            "envoyExtAuthzHttp.includeAdditionalHeadersInCheck.Host: is no header that can be added");
  EXPECT_EQ(wrong("service: a.b, port: 1, headersToUpstreamOnAllow: ['*']", "envoyExtAuthzHttp"),
            "envoyExtAuthzHttp.headersToUpstreamOnAllow: takes names, and names that begin or end with *");
}

TEST(ExtensionProvider, OfTheRestOnlyTheOperatorIsTold) {
  const MeshConfig config =
      read("accessLogFile: /dev/stdout\nextensionProviders:\n- {name: Upper}\n- {name: traces, zipkin: {}}\n");
  EXPECT_EQ(config.ignored,
            (std::vector<std::string>{
                "data.mesh: weft reads defaultConfig, extensionProviders, meshMTLS, "
                "outboundTrafficPolicy, pathNormalization, tlsDefaults, trustDomain, trustDomainAliases "
                "alone; accessLogFile does nothing",
                "data.mesh: extensionProviders[0].name: \"Upper\" is no name of a provider: lower-case "
                "letters, digits and \"-\", at most 63"}));
  EXPECT_FALSE(config.providers.at("traces").wrong.empty()) << "nobody can be asked there";
  EXPECT_FALSE(read("a: [").readable);
  EXPECT_TRUE(read("").providers.empty());
}

TEST(MeshConfig, AnotherTrustDomainThanTheControlPlanesIsTold) {
  const Settings settings;
  EXPECT_EQ(why_not_followed(read("trustDomainAliases: [a.example, a.example, b]"), settings), "");
  EXPECT_EQ(why_not_followed(read("trustDomain: cluster.local"), settings), "");
  EXPECT_TRUE(why_not_followed(read("trustDomain: a.example"), settings).contains("\"a.example\" is not this mesh's"));
  EXPECT_EQ(read("trustDomainAliases: [a.example, a.example, b]").trust_domain_aliases,
            (std::vector<std::string>{"a.example", "b"}));
  EXPECT_TRUE(read("trustDomainAliases: ['*', 7, 'spiffe://a']").trust_domain_aliases.empty());
  EXPECT_EQ(read("trustDomainAliases: a.example").ignored,
            (std::vector<std::string>{"data.mesh: trustDomainAliases is text, where a list belongs, and names none"}));
}

struct Asking : ::testing::Test {
  Asking() {
    for (const Value& object : testing::documents(R"(apiVersion: v1
kind: Service
metadata: {name: judge, namespace: default}
spec: {clusterIP: 10.96.0.9, ports: [{name: grpc, port: 9000}]}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: default}
spec: {clusterIP: 10.96.0.8, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: default, labels: {app: web}}
spec:
  initContainers: [{name: weft-proxy, image: weft, restartPolicy: Always}]
  containers: [{name: web, image: web}]
status: {podIP: 10.244.0.5, phase: Running}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: ask, namespace: default}
spec: {action: CUSTOM, provider: {name: judge}, rules: [{to: [{operation: {paths: [/ext/*]}}]}]}
)"))
      model.apply(object);
  }
  std::vector<Value> filters(std::string_view chain) const {
    return testing::chain_filters(model, *model.workload({"default", "web"}), "virtualInbound", chain);
  }
  Model model{Settings{}};
};

// The same, word for word, as a real istiod sends.
TEST_F(Asking, TheFiltersAreIstios) {
  const Changes changes =
      model.apply(config_map("extensionProviders: [{name: judge, envoyExtAuthzGrpc: {service: "
                             "judge.default.svc.cluster.local, port: 9000}}]"));
  EXPECT_TRUE(changes.workloads.contains({"default", "web"}));
  EXPECT_TRUE(changes.statuses.contains({"AuthorizationPolicy", {"default", "ask"}}));
  const auto all = filters("0.0.0.0_8080");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].get("shadowRulesStatPrefix").as_string(), "istio_ext_authz_");
  EXPECT_EQ(all[0].at("shadowRules", "policies").as_object().at(0).key,
            "istio-ext-authz-judge-ns[default]-policy[ask]-rule[0]");
  EXPECT_TRUE(all[0].get("rules").is_null());
  EXPECT_EQ(all[1], codec::parse_json(R"({
      "@type": "type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
      "grpcService": {"envoyGrpc": {"clusterName": "outbound|9000||judge.default.svc.cluster.local",
                                    "authority": "judge.default.svc.cluster.local"}, "timeout": "600s"},
      "transportApiVersion": "V3",
      "filterEnabledMetadata": {"filter": "envoy.filters.http.rbac",
        "path": [{"key": "istio_ext_authz_shadow_effective_policy_id"}],
        "value": {"stringMatch": {"prefix": "istio-ext-authz-judge"}}}})")
                        .value())
      << codec::to_json(all[1]);
}

// A policy about the whole namespace would have it asked about every question to it, and about those, too. The other
// ports of its pods are like any other.
TEST_F(Asking, NobodyIsAskedAboutBeingAsked) {
  model.apply(
      config_map("extensionProviders: [{name: judge, envoyExtAuthzGrpc: {service: judge.default.svc.cluster.local, "
                 "port: 9000}}]"));
  const auto text = [&] { return codec::to_json(filters("0.0.0.0_8080").at(0)); };
  EXPECT_EQ(text().find("notRule"), std::string::npos) << text();
  const Changes changes = model.apply(testing::document(
      "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: judge-1, namespace: default, labels: "
      "{kubernetes.io/service-name: judge}}, addressType: IPv4, ports: [{name: grpc, port: 9191}], endpoints: "
      "[{addresses: [10.244.0.5], conditions: {ready: true}}]}"));
  EXPECT_TRUE(changes.workloads.contains({"default", "web"}));
  EXPECT_NE(text().find(R"("notRule":{"destinationPort":9191})"), std::string::npos) << text();
  EXPECT_EQ(filters("0.0.0.0_8080").size(), 2U) << "it is asked about the rest";
}

TEST_F(Asking, WhetherDenialsAreNamedIsSaidToEveryProxysListeners) {
  const auto said = [&] {
    envoy::config::listener::v3::Listener listener;
    const auto bytes = virtual_inbound(model, *model.workload({"default", "web"}));
    EXPECT_TRUE(bytes && listener.ParseFromString(*bytes));
    const auto at = listener.metadata().filter_metadata().find("weft");
    return at != listener.metadata().filter_metadata().end() && at->second.fields().contains("denials");
  };
  EXPECT_FALSE(said());
  Value config = config_map("");
  config["metadata"]["annotations"].set(kDenialsAnnotation, "NAMED");
  EXPECT_TRUE(model.apply(config).workloads.contains({"default", "web"}));
  EXPECT_TRUE(said());
  config["metadata"]["annotations"].set(kDenialsAnnotation, "yes");
  const Changes changes = model.apply(config);
  ASSERT_EQ(changes.ignored.size(), 1U);
  EXPECT_EQ(changes.ignored[0],
            "ConfigMap istio-system/istio: metadata.annotations[weft.dev/denials]: \"yes\" is neither NAMED nor "
            "PLAIN, and taken as PLAIN");
  EXPECT_FALSE(said());
}

TEST_F(Asking, WhatChangesWhomToAskChangesTheListeners) {
  const Value config = config_map(
      "extensionProviders: [{name: judge, envoyExtAuthzGrpc: {service: judge.default.svc.cluster.local, port: 9000}}]");
  model.apply(config);
  EXPECT_TRUE(model.apply(config).empty());
  EXPECT_FALSE(model.remove("Service", {"default", "judge"}).workloads.empty());
  EXPECT_TRUE(model.why_not_asked("judge").starts_with("no Service has the host")) << model.why_not_asked("judge");
  EXPECT_FALSE(model.apply(config_map("extensionProviders: [")).ignored.empty());
  EXPECT_NE(model.provider("judge"), nullptr) << "a text that is none changes nothing";
  EXPECT_FALSE(model.remove("ConfigMap", {"istio-system", "istio"}).workloads.empty());
  EXPECT_EQ(model.provider("judge"), nullptr);
  model.apply(
      testing::document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: shop}, data: {mesh: "
                        "'extensionProviders: [{name: judge}]'}}"));
  EXPECT_EQ(model.provider("judge"), nullptr) << "only the root namespace's counts";
}

}  // namespace
}  // namespace weft::mesh
