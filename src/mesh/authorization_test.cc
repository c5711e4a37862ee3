// AuthorizationPolicy → the RBAC filters of a workload, in words.
#include "mesh/authorization.h"

#include <gtest/gtest.h>

#include "mesh/model.h"
#include "mesh/resources.h"
#include "mesh/status.h"
#include "mesh/testing/render_security.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using testing::chain_security_text;
using testing::document;

std::string policy(std::string_view name, std::string_view spec, std::string_view ns = "shop",
                   std::string_view annotations = "{}") {
  return fmt::format(
      "apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {{name: {}, namespace: {}, annotations: "
      "{}}}\nspec: {}\n",
      name, ns, annotations, spec);
}

// A pod with a port of each kind: HTTP 8080, TCP 3306, and 7777, of which nobody said what it speaks.
constexpr std::string_view kPod = R"(
apiVersion: v1
kind: Pod
metadata: {name: many, namespace: shop, labels: {app: many}}
spec:
  serviceAccountName: many
  initContainers: [{name: weft-proxy, image: weft}]
  containers:
  - {name: app, ports: [{name: http, containerPort: 8080}, {name: tcp-db, containerPort: 3306}, {name: odd, containerPort: 7777}]}
status: {phase: Running, podIP: 10.244.0.9}
)";

struct Authorization : ::testing::Test {
  Authorization() {
    Settings settings;
    settings.trust_domain = "shop.example";
    model = Model(settings);
    model.apply(document(kPod));
  }

  Changes apply(std::string_view text) { return model.apply(document(text)); }
  std::string chain(std::string_view name) const {
    return chain_security_text(model, *model.workload({"shop", "many"}), "virtualInbound", name);
  }
  std::string http() const { return chain("0.0.0.0_8080"); }
  std::string tcp() const { return chain("0.0.0.0_3306"); }

  // The one rule of a policy, as it is judged on HTTP.
  std::string rule(std::string_view text, std::string_view action = "ALLOW") {
    apply(policy("p", fmt::format("{{action: {}, rules: [{}]}}", action, text)));
    const std::string all = http();
    const std::string name = "ns[shop]-policy[p]-rule[0]: ";
    const size_t at = all.find(name);
    return at == std::string::npos ? "left out" : all.substr(at + name.size(), all.size() - at - name.size() - 1);
  }
  std::string to(std::string_view operation) { return rule(fmt::format("{{to: [{{operation: {{{}}}}}]}}", operation)); }
  std::string from(std::string_view source) { return rule(fmt::format("{{from: [{{source: {{{}}}}}]}}", source)); }
  std::string when(std::string_view key, std::string_view values) {
    return rule(fmt::format("{{when: [{{key: \"{}\", {}}}]}}", key, values));
  }
  std::string sentences(std::string_view name = "p") const {
    std::string text;
    for (const Trouble& trouble : model.troubles(*model.authorization_policies().at({"shop", std::string(name)})))
      text += to_sentence(trouble) + "\n";
    return text;
  }

  Model model{Settings{}};
};

TEST_F(Authorization, WithoutPoliciesThereIsNoFilter) {
  EXPECT_EQ(http(), "");
  EXPECT_EQ(tcp(), "");
}

TEST_F(Authorization, Operations) {
  EXPECT_EQ(to("hosts: [a.example, 'b.*', '*.c', '*']"),
            "(:authority = a.example (any case) | :authority ^ b. (any case) | :authority $ .c (any case) | :authority "
            "there) from any");
  EXPECT_EQ(to("notHosts: [a]"), "!(:authority = a (any case)) from any");
  EXPECT_EQ(to("methods: [GET, 'P*', '*'], notMethods: [PUT]"),
            "(:method = GET | :method ^ P | :method there) & !(:method = PUT) from any");
  EXPECT_EQ(to("paths: [/a, '/b/*', '*/c', '*', '/v/{*}/x', '/d/{**}']"),
            "(path = /a | path ^ /b/ | path $ /c | path ~ .+ | path template /v/*/x | path template /d/**) from any");
  EXPECT_EQ(to("notPaths: [/a]"), "!(path = /a) from any");
  EXPECT_EQ(to("ports: ['8080'], notPorts: ['80']"), "(port 8080) & !(port 80) from any");
  EXPECT_EQ(to("ports: ['8080'], paths: [/a], methods: [GET], hosts: [h]"),
            "(:authority = h (any case)) & (:method = GET) & (path = /a) & (port 8080) from any");
}

TEST_F(Authorization, Sources) {
  EXPECT_EQ(from("principals: ['cluster.local/ns/shop/sa/web', 'other.example/*', '*/sa/w.b', '*']"),
            "any from (peer = spiffe://shop.example/ns/shop/sa/web | peer ^ spiffe://other.example/ | peer ~ "
            "spiffe://.*/sa/w\\.b | peer ~ .+)");
  EXPECT_EQ(from("notPrincipals: [a/ns/b/sa/c]"), "any from !(peer = spiffe://a/ns/b/sa/c)");
  EXPECT_EQ(from("namespaces: [shop, 'dev-*'], notNamespaces: [dev-1]"),
            "any from (peer ~ .*/ns/shop/.* | peer ~ .*/ns/dev-.*/.*) & !(peer ~ .*/ns/dev-1/.*)");
  EXPECT_EQ(from("serviceAccounts: [web, bank/teller]"),
            "any from (peer ~ spiffe://.+/ns/shop/(.+/|)sa/web(/.+)? | peer ~ "
            "spiffe://.+/ns/bank/(.+/|)sa/teller(/.+)?)");
  EXPECT_EQ(from("notServiceAccounts: [web]"), "any from !(peer ~ spiffe://.+/ns/shop/(.+/|)sa/web(/.+)?)");
  EXPECT_EQ(from("ipBlocks: [10.0.0.0/8, 'fd00::1'], notIpBlocks: [10.1.1.1]"),
            "any from (direct 10.0.0.0/8 | direct fd00::1/128) & !(direct 10.1.1.1/32)");
  EXPECT_EQ(from("remoteIpBlocks: [10.0.0.0/8], notRemoteIpBlocks: [10.1.1.1]"),
            "any from (remote 10.0.0.0/8) & !(remote 10.1.1.1/32)");
}

TEST_F(Authorization, RequestPrincipals) {
  const auto one = [&](std::string_view value) { return from(fmt::format("requestPrincipals: ['{}']", value)); };
  EXPECT_EQ(one("https://i.example/ann"), "any from (payload.iss = https://i.example & payload.sub = ann)");
  EXPECT_EQ(one("https://i.example/*"), "any from (payload.iss = https://i.example & payload.sub ~ .+)");
  EXPECT_EQ(one("https://i.example/a*"), "any from (payload.iss = https://i.example & payload.sub ^ a)");
  EXPECT_EQ(one("*/ann"), "any from (payload.iss ~ .+ & payload.sub = ann)");
  EXPECT_EQ(one("*.example/ann"), "any from (payload.iss $ .example & payload.sub = ann)");
  EXPECT_EQ(one("*ann"), "any from (payload.iss ~ .+ & payload.sub $ ann)");
  EXPECT_EQ(one("me*"), "any from (payload.iss ^ me & payload.sub ~ .+)");
  EXPECT_EQ(one("*"), "any from (payload.iss ~ .+ & payload.sub ~ .+)");
  EXPECT_EQ(from("notRequestPrincipals: ['*']"), "any from !(payload.iss ~ .+ & payload.sub ~ .+)");
}

TEST_F(Authorization, Conditions) {
  EXPECT_EQ(when("request.headers[X-User]", "values: [ann, '*'], notValues: ['b*']"),
            "any from (x-user = ann | x-user there) & !(x-user ^ b)");
  EXPECT_EQ(when("source.ip", "values: [10.0.0.0/8]"), "any from (direct 10.0.0.0/8)");
  EXPECT_EQ(when("remote.ip", "notValues: [10.0.0.0/8]"), "any from !(remote 10.0.0.0/8)");
  EXPECT_EQ(when("source.namespace", "values: [shop]"), "any from (peer ~ .*/ns/shop/.*)");
  EXPECT_EQ(when("source.principal", "values: [cluster.local/ns/a/sa/b]"),
            "any from (peer = spiffe://shop.example/ns/a/sa/b)");
  EXPECT_EQ(when("source.serviceAccount", "values: [web]"), "any from (peer ~ spiffe://.+/ns/shop/(.+/|)sa/web(/.+)?)");
  EXPECT_EQ(when("request.auth.principal", "values: [i/ann]"), "any from (payload.iss = i & payload.sub = ann)");
  EXPECT_EQ(when("request.auth.audiences", "values: [a, b]"), "any from (payload.aud ([(= a | = b)] | (= a | = b)))");
  EXPECT_EQ(when("request.auth.presenter", "values: [a]"), "any from (payload.azp ([= a] | = a))");
  EXPECT_EQ(when("request.auth.claims[realm][roles]", "values: ['adm*'], notValues: [b]"),
            "any from (payload.realm.roles ([^ adm] | ^ adm)) & !(payload.realm.roles ([= b] | = b))");
  EXPECT_EQ(when("destination.ip", "values: [10.0.0.1]"), "(to 10.0.0.1/32) from any");
  EXPECT_EQ(when("destination.port", "values: ['80']"), "(port 80) from any");
  EXPECT_EQ(when("connection.sni", "values: ['*.example']"), "(sni $ .example) from any");
}

TEST_F(Authorization, EveryFromAndToHasWhatWhenAsks) {
  EXPECT_EQ(rule("{from: [{source: {namespaces: [a]}}, {source: {namespaces: [b]}}], to: [{operation: {methods: "
                 "[GET]}}, {operation: {ports: ['80']}}], when: [{key: 'request.headers[x]', values: [z]}, {key: "
                 "connection.sni, values: [s]}]}"),
            "(:method = GET) & (sni = s) or (port 80) & (sni = s) from (peer ~ .*/ns/a/.*) & (x = z) or (peer ~ "
            ".*/ns/b/.*) & (x = z)");
  EXPECT_EQ(rule("{}"), "any from any");
}

TEST_F(Authorization, IstiosOrder) {
  apply(policy("a-allow", "{action: ALLOW, rules: [{}]}"));
  apply(policy("b-deny", "{action: DENY, rules: [{}]}"));
  apply(policy("c-audit", "{action: AUDIT, rules: [{}]}"));
  apply(policy("d-custom", "{action: CUSTOM, provider: {name: x}, rules: [{}]}"));
  apply(
      "apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: {name: r, namespace: shop}\nspec: "
      "{jwtRules: [{issuer: i}]}\n");
  const std::string text = http();
  const size_t tokens = text.find("jwt ");
  ASSERT_NE(tokens, std::string::npos);
  EXPECT_EQ(text.substr(0, tokens), "rbac DENY\n  ns[shop]-policy[d-custom]-rule[0]: any from any\n");
  EXPECT_EQ(text.substr(text.find('\n', tokens) + 1),
            "rbac LOG\n  ns[shop]-policy[c-audit]-rule[0]: any from any\n"
            "rbac DENY\n  ns[shop]-policy[b-deny]-rule[0]: any from any\n"
            "rbac ALLOW\n  ns[shop]-policy[a-allow]-rule[0]: any from any\n");
  EXPECT_EQ(tcp().find("jwt"), std::string::npos);
}

TEST_F(Authorization, WithoutRulesAnAllowLetsNothingIn) {
  apply(policy("nothing", "{}"));
  EXPECT_EQ(http(), "rbac ALLOW\n  ns[shop]-policy[nothing]-rule[0]: !any from !any\n");
  EXPECT_EQ(tcp(), http());
  EXPECT_EQ(chain("virtualInbound-passthrough"), http()) << "ports nobody declares";
  EXPECT_EQ(chain("virtualInbound-passthrough-http"), http());
  EXPECT_EQ(chain("virtualInbound-passthrough-http-mtls"), http());
}

TEST_F(Authorization, ADryRunIsOnlyTold) {
  apply(policy("dry", "{action: DENY, rules: [{}]}", "shop", "{istio.io/dry-run: \"true\"}"));
  EXPECT_EQ(http(), "rbac DENY shadow istio_dry_run_deny_\n  ns[shop]-policy[dry]-rule[0]: any from any\n");
  apply(policy("wet", "{action: DENY, rules: [{to: [{operation: {ports: ['1']}}]}]}"));
  EXPECT_EQ(http(),
            "rbac DENY\n  ns[shop]-policy[wet]-rule[0]: (port 1) from any\n"
            "rbac DENY shadow istio_dry_run_deny_\n  ns[shop]-policy[dry]-rule[0]: any from any\n");
  apply(policy("allow", "{rules: [{}]}", "shop", "{istio.io/dry-run: \"true\"}"));
  EXPECT_NE(http().find("rbac ALLOW shadow istio_dry_run_allow_\n"), std::string::npos);
  apply(policy("dry", "{action: DENY, rules: [{}]}", "shop", "{istio.io/dry-run: \"maybe\"}"));
  EXPECT_NE(http().find("rbac DENY\n  ns[shop]-policy[dry]-rule[0]: any from any\n"), std::string::npos);
}

TEST_F(Authorization, OnTcpAnAllowThatSpeaksOfRequestsIsLeftOut) {
  apply(policy("p",
               "{rules: [{to: [{operation: {methods: [GET]}}]}, {from: [{source: {requestPrincipals: ['*']}}]}, "
               "{to: [{operation: {ports: ['3306']}}]}]}"));
  EXPECT_EQ(tcp(), "rbac ALLOW\n  ns[shop]-policy[p]-rule[2]: (port 3306) from any\n");
  apply(policy("p", "{rules: [{to: [{operation: {methods: [GET]}}]}]}"));
  EXPECT_EQ(tcp(), "rbac ALLOW\n") << "and so lets nothing in";
  EXPECT_EQ(sentences(),
            "spec.rules[0]: port 3306 of shop/many is TCP: the rule's methods cannot be judged there, so it lets "
            "nothing in; add a rule without them if somebody is to come in\n"
            "spec.rules[0]: port 7777 of shop/many is of unknown protocol: the rule's methods cannot be judged on what "
            "is not HTTP, so it lets none of that in; add a rule without them if somebody is to come in\n");
}

TEST_F(Authorization, OnTcpADenyKeepsWhatItSaysOfTheConnection) {
  apply(policy("p",
               "{action: DENY, rules: [{to: [{operation: {methods: [GET], paths: [/a]}}], from: [{source: "
               "{notNamespaces: [shop]}}]}]}"));
  EXPECT_EQ(tcp(), "rbac DENY\n  ns[shop]-policy[p]-rule[0]: any from !(peer ~ .*/ns/shop/.*)\n");
  EXPECT_EQ(chain("0.0.0.0_7777-opaque"), tcp()) << "never let through unseen";
  EXPECT_EQ(chain("0.0.0.0_7777"),
            "rbac DENY\n  ns[shop]-policy[p]-rule[0]: (:method = GET) & (path = /a) from !(peer ~ .*/ns/shop/.*)\n");
  EXPECT_EQ(sentences(),
            "spec.rules[0]: port 3306 of shop/many is TCP: the rule's methods and paths cannot be judged there, so it "
            "denies whatever the rest of the rule matches; say in to.operation.ports for which ports the rule is\n"
            "spec.rules[0]: port 7777 of shop/many is of unknown protocol: the rule's methods and paths cannot be "
            "judged on what is not HTTP, so it denies whatever the rest of the rule matches; say in "
            "to.operation.ports for which ports the rule is\n");
}

TEST_F(Authorization, ADenyOfRequestsAloneClosesTcpUnlessItSaysForWhichPortsItIs) {
  const Changes changes = apply(policy("p", "{action: DENY, rules: [{to: [{operation: {methods: [GET]}}]}]}"));
  EXPECT_EQ(tcp(), "rbac DENY\n  ns[shop]-policy[p]-rule[0]: any from any\n");
  EXPECT_EQ(chain("0.0.0.0_7777-opaque"), tcp());
  EXPECT_TRUE(
      sentences().starts_with("spec.rules[0]: port 3306 of shop/many is TCP: the rule's methods cannot be "
                              "judged there, so it denies all; "))
      << sentences();
  const auto status = status_of(model, {"AuthorizationPolicy", {"shop", "p"}}, 1, {}, "2026-01-01T00:00:00Z");
  const codec::Value& ready = status.get("conditions").as_array().at(0);
  EXPECT_EQ(ready.get("status").as_string(), "False");
  EXPECT_EQ(ready.get("reason").as_string(), "DeniesMore");
  apply(policy("p", "{action: DENY, rules: [{to: [{operation: {methods: [GET], ports: ['8080']}}]}]}"));
  EXPECT_EQ(tcp(), "rbac DENY\n  ns[shop]-policy[p]-rule[0]: (port 8080) from any\n");
  EXPECT_EQ(sentences(), "");
}

TEST_F(Authorization, WhatNobodyCanBeAskedAboutIsDeniedAndSaysSo) {
  apply(policy("p",
               "{action: CUSTOM, provider: {name: x}, rules: [{to: [{operation: {paths: [/a], ports: ['8080']}}]}]}"));
  EXPECT_EQ(http(), "rbac DENY\n  ns[shop]-policy[p]-rule[0]: (path = /a) & (port 8080) from any\n");
  EXPECT_EQ(
      sentences(),
      "spec.provider.name: the mesh config has no extensionProvider \"x\", so whatever its rules match is denied; "
      "say in the ConfigMap istio-system/istio how it is asked\n");
}

TEST_F(Authorization, WhatCannotBeJudgedOpensNothing) {
  EXPECT_EQ(when("experimental.envoy.filters.x[y]", "values: [z]"), "left out");
  EXPECT_NE(sentences().find("the rule lets nothing in"), std::string::npos) << sentences();
  EXPECT_EQ(rule("{when: [{key: 'experimental.envoy.filters.x[y]', values: [z]}, {key: destination.port, values: "
                 "['80']}]}",
                 "DENY"),
            "(port 80) from any");
  EXPECT_EQ(to("paths: ['/a/{**}/b/{*}']"), "left out");
  EXPECT_EQ(from("principals: ['spiffe://shop.example/ns/a/sa/b']"), "left out");
  EXPECT_EQ(from("ipBlocks: [10.0.0.0/40]"), "left out");
  EXPECT_EQ(to("paths: ['']"), "left out");
  EXPECT_EQ(from(""), "left out") << "an empty source is not everybody";
  EXPECT_EQ(when("source.ip", "values: []"), "left out");
  EXPECT_EQ(http(), "rbac ALLOW\n");
}

TEST_F(Authorization, WhomAPolicyIsAbout) {
  const auto about = [&](std::string_view spec, std::string_view ns) {
    apply(policy("p", spec, ns));
    const bool is = !http().empty();
    model.remove("AuthorizationPolicy", {std::string(ns), "p"});
    return is;
  };
  EXPECT_TRUE(about("{}", "shop"));
  EXPECT_FALSE(about("{}", "bank"));
  EXPECT_TRUE(about("{}", "istio-system"));
  EXPECT_TRUE(about("{selector: {matchLabels: {app: many}}}", "shop"));
  EXPECT_FALSE(about("{selector: {matchLabels: {app: few}}}", "shop"));
  EXPECT_TRUE(about("{selector: {matchLabels: {app: many}}}", "istio-system"));
  EXPECT_FALSE(about("{targetRefs: [{group: '', kind: Service, name: front}]}", "shop"));
  apply(
      "apiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {clusterIP: 10.96.0.1, selector: "
      "{app: many}, ports: [{port: 80, targetPort: 8080, name: http}]}\n");
  EXPECT_TRUE(about("{targetRefs: [{group: '', kind: Service, name: front}]}", "shop"));
  EXPECT_TRUE(about("{targetRef: {group: core, kind: Service, name: front}}", "shop"));
  EXPECT_FALSE(about("{targetRef: {kind: Service, name: front}}", "istio-system"));
  apply(policy("p", "{targetRef: {group: gateway.networking.k8s.io, kind: Gateway, name: front}}"));
  EXPECT_EQ(http(), "");
  EXPECT_EQ(sentences(),
            "spec.targetRef.kind \"Gateway\": not supported yet; choose workloads by selector.matchLabels; until then "
            "it protects none of them\n");
}

TEST_F(Authorization, WhatChangesIsToldOfThoseItIsAbout) {
  const std::string text = policy("p", "{selector: {matchLabels: {app: many}}}");
  Changes changes = apply(text);
  EXPECT_TRUE(changes.workloads.contains({"shop", "many"}));
  EXPECT_TRUE(changes.statuses.contains({"AuthorizationPolicy", {"shop", "p"}}));
  EXPECT_TRUE(changes.addresses.empty());
  EXPECT_TRUE(apply(text).empty()) << "the same again";
  changes = apply(policy("p", "{selector: {matchLabels: {app: few}}}"));
  EXPECT_TRUE(changes.workloads.contains({"shop", "many"})) << "it was about it";
  EXPECT_TRUE(apply(policy("p", "{selector: {matchLabels: {app: none}}}")).empty());
  EXPECT_TRUE(model.remove("AuthorizationPolicy", {"shop", "p"}).empty());
}

TEST_F(Authorization, AStatusFollowsThePortsOfItsWorkloads) {
  apply(policy("p", "{action: DENY, rules: [{to: [{operation: {methods: [GET]}}]}]}"));
  EXPECT_TRUE(model.remove("Pod", {"shop", "many"}).statuses.contains({"AuthorizationPolicy", {"shop", "p"}}));
  EXPECT_EQ(sentences(), "");
  EXPECT_TRUE(apply(kPod).statuses.contains({"AuthorizationPolicy", {"shop", "p"}}));
  EXPECT_NE(sentences(), "");
}

TEST(AuthorizationAtTheEdge, AGatewaysWorkloadIsOneLikeOthers) {
  Model model = testing::shop_without_routing();
  for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
  for (const codec::Value& object : testing::documents(R"(
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: front, namespace: shop}
spec: {selector: {istio: ingressgateway}, servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ["*"]}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec: {hosts: ["*"], gateways: [front], http: [{route: [{destination: {host: inventory}}]}]}
)"))
    model.apply(object);
  const Workload& proxy = *model.workload({"shop", "ingress"});
  const std::string listener = to_string(gateway_listeners(model, proxy).at(0));
  EXPECT_EQ(chain_security_text(model, proxy, listener, "http"), "");
  model.apply(
      document(policy("p",
                      "{selector: {matchLabels: {istio: ingressgateway}}, action: DENY, rules: [{from: [{source: "
                      "{remoteIpBlocks: [10.9.0.0/16]}}]}]}")));
  EXPECT_EQ(chain_security_text(model, proxy, listener, "http"),
            "rbac DENY\n  ns[shop]-policy[p]-rule[0]: any from (remote 10.9.0.0/16)\n");
}

TEST_F(Authorization, AnAccountOfTheMeshsOwnTrustDomainHasAForm) {
  const auto troubles_of = [&](std::string_view principal, const char* action) {
    apply(policy("p", fmt::format("{{action: {}, rules: [{{from: [{{source: {{{}}}}}]}}]}}", action, principal)));
    std::string all;
    for (const Trouble& one : model.troubles(*model.authorization_policies().at({"shop", "p"}))) {
      if (one.what != Trouble::What::by_the_way) all += fmt::format("{}: {}\n", reason_of(one.what), one.text);
    }
    return all;
  };
  const std::string said = "\"shop.example/cart\" is nobody: accounts are shop.example/ns/NAMESPACE/sa/ACCOUNT\n";
  EXPECT_EQ(troubles_of("principals: [shop.example/cart]", "DENY"), "DeniesLess: " + said);
  EXPECT_EQ(troubles_of("notPrincipals: [shop.example/cart]", "ALLOW"), "DeniesLess: " + said);
  EXPECT_EQ(troubles_of("principals: [shop.example/cart]", "ALLOW"), "InForce: " + said);
  EXPECT_EQ(troubles_of("principals: [other.example/ns/cart]", "ALLOW"),
            "BadValue: \"other.example/ns/cart\" is nobody: accounts are TRUST-DOMAIN/ns/NAMESPACE/sa/ACCOUNT\n");
  // Whoever proves to be of another form may be called so; of which domains certificates are taken is another matter.
  for (const char* principal : {"shop.example/ns/shop/sa/cart", "shop.example/*", "shop.example/ns/shop*", "*/cart"})
    EXPECT_EQ(troubles_of(fmt::format("principals: [\"{}\"]", principal), "ALLOW"), "") << principal;
  for (const char* principal : {"example.org/sa/frontend", "example.org/team/ns", "example.org/a/sa"}) {
    const std::string told = troubles_of(fmt::format("principals: [\"{}\"]", principal), "ALLOW");
    EXPECT_TRUE(told.starts_with(fmt::format("InForce: \"{}\" is nobody here: no certificate of", principal))) << told;
  }
}

}  // namespace
}  // namespace weft::mesh
