// What the API refuses in security policies, a sentence each.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "mesh/kinds/parse.h"

namespace weft::mesh::kinds {
namespace {

// The problems of one object, without the file and its name before them; empty: there are none.
std::string refusal(std::string_view kind, std::string_view spec, std::string_view version = "v1") {
  auto parsed =
      parse_objects(fmt::format("{{apiVersion: security.istio.io/{}, kind: {}, metadata: {{name: p}}, spec: {}}}",
                                version, kind, spec),
                    "p.yaml");
  if (parsed) return {};
  std::string text = parsed.error().detail;
  const std::string before = fmt::format("p.yaml:1: {} \"p\": ", kind);
  for (size_t at = text.find(before); at != std::string::npos; at = text.find(before)) text.erase(at, before.size());
  return text;
}
std::string policy(std::string_view spec) { return refusal("AuthorizationPolicy", spec); }
std::string rule(std::string_view text) { return policy(fmt::format("{{rules: [{}]}}", text)); }
std::string source(std::string_view text) { return rule(fmt::format("{{from: [{{source: {{{}}}}}]}}", text)); }
std::string operation(std::string_view text) { return rule(fmt::format("{{to: [{{operation: {{{}}}}}]}}", text)); }
std::string when(std::string_view text) { return rule(fmt::format("{{when: [{{{}}}]}}", text)); }
std::string token(std::string_view text) {
  return refusal("RequestAuthentication", fmt::format("{{jwtRules: [{{issuer: i, {}}}]}}", text));
}

TEST(AuthorizationPolicyCheck, TakesWhatIstioTakes) {
  for (std::string_view version : {"v1", "v1beta1"}) {
    EXPECT_EQ(refusal("AuthorizationPolicy", R"({selector: {matchLabels: {app: a}}, action: DENY, rules: [{from: [
      {source: {principals: ["*"], notPrincipals: [a], requestPrincipals: [a], notRequestPrincipals: [a],
      namespaces: [a], notNamespaces: [b], ipBlocks: [10.0.0.0/8, "fd00::/8", 1.2.3.4], notIpBlocks: [1.2.3.4],
      remoteIpBlocks: [1.2.3.4], notRemoteIpBlocks: [1.2.3.4]}}, {source: {serviceAccounts: [a, b/c],
      notServiceAccounts: [d]}}], to: [{operation: {hosts: [a], notHosts: [a], ports: ["0", "65535"], notPorts: ["1"],
      methods: [GET], notMethods: [PUT], paths: ["/a/{*}/b", "/c/{**}", "/d/*"], notPaths: ["*/e"]}}], when: [
      {key: "request.headers[x]", values: [a]}, {key: source.ip, notValues: [1.2.3.4]},
      {key: "request.auth.claims[a][b]", values: [a]}, {key: "experimental.envoy.filters.a.b[c]", values: [d]}]}, {}]})",
                      version),
              "");
  }
  EXPECT_EQ(policy("{}"), "");
  EXPECT_EQ(policy("{action: CUSTOM, provider: {name: x}, rules: [{}]}"), "");
  EXPECT_EQ(policy("{targetRefs: [{kind: Service, name: a}]}"), "");
}

TEST(AuthorizationPolicyCheck, Actions) {
  EXPECT_EQ(policy("{action: LOG}"), "spec.action: \"LOG\" is none of ALLOW, DENY, AUDIT, CUSTOM");
  EXPECT_EQ(policy("{action: DENY}"),
            "spec.rules: is needed for DENY: without a rule it would never match; write [{}] to match everything");
  EXPECT_EQ(policy("{action: CUSTOM, rules: [{}]}"),
            "spec.provider.name: is required with the action CUSTOM: it says who is asked");
  EXPECT_EQ(policy("{provider: {name: x}}"), "spec.provider: is for the action CUSTOM alone; leave it out");
  EXPECT_EQ(
      policy("{action: CUSTOM, provider: {name: x}, rules: [{from: [{source: {namespaces: [a]}}], when: [{key: "
             "request.auth.principal, values: [a]}]}]}"),
      "spec.rules[0].from[0].source.namespaces: is not possible with the action CUSTOM; choose by to, ipBlocks or "
      "headers\n"
      "spec.rules[0].when[0].key: \"request.auth.principal\" is not possible with the action CUSTOM; choose by to, "
      "ipBlocks or headers");
}

TEST(AuthorizationPolicyCheck, Targets) {
  EXPECT_EQ(policy("{selector: {matchLabels: {a: b}}, targetRef: {kind: Service, name: x}}"),
            "spec: has more than one of selector, targetRef and targetRefs; keep one");
  EXPECT_EQ(policy("{selector: {matchLabels: {a: 'b*'}}}"),
            "spec.selector.matchLabels[a]: must be a whole label: a selector has no \"*\"");
  EXPECT_EQ(policy("{targetRef: {kind: Service, name: x, namespace: other}}"),
            "spec.targetRef.namespace: must not be said: a policy is about its own namespace");
  EXPECT_EQ(policy("{targetRef: {kind: Service}}"), "spec.targetRef.name: is required");
  EXPECT_EQ(policy("{targetRefs: [{kind: Pod, name: x}]}"),
            "spec.targetRefs[0].kind: \"Pod\" of the group \"\" is none of Service, ServiceEntry (networking.istio.io) "
            "and Gateway (gateway.networking.k8s.io)");
}

TEST(AuthorizationPolicyCheck, FromAndTo) {
  EXPECT_EQ(rule("{from: []}"), "spec.rules[0].from: is empty; leave it out to match everything");
  EXPECT_EQ(rule("{to: []}"), "spec.rules[0].to: is empty; leave it out to match everything");
  EXPECT_EQ(rule("{from: [{}]}"), "spec.rules[0].from[0].source: must say something in at least one of its fields");
  EXPECT_EQ(operation("ports: []"), "spec.rules[0].to[0].operation: must say something in at least one of its fields");
  EXPECT_EQ(source("principals: ['']"), "spec.rules[0].from[0].source.principals[0]: must not be empty");
  EXPECT_EQ(source("ipBlocks: [10.0.0.0/33]"),
            "spec.rules[0].from[0].source.ipBlocks[0]: \"10.0.0.0/33\" is neither an IP address nor a CIDR block; "
            "write one like 10.0.0.0/8");
  EXPECT_NE(source("notRemoteIpBlocks: [here]"), "");
  EXPECT_EQ(source("serviceAccounts: [a], notNamespaces: [b]"),
            "spec.rules[0].from[0].source: has serviceAccounts beside principals or namespaces; an account says its "
            "namespace already");
  EXPECT_EQ(source("serviceAccounts: [a/b/c]"),
            "spec.rules[0].from[0].source.serviceAccounts[0]: \"a/b/c\" is no service account; write NAME or "
            "NAMESPACE/NAME");
  EXPECT_EQ(operation("ports: ['80000']"), "spec.rules[0].to[0].operation.ports[0]: \"80000\" is no port: 0 to 65535");
  EXPECT_NE(operation("notPorts: [http]"), "");
  for (std::string_view path : {"/{*}/{name}", "/{**}/*", "/{*}{", "/a*/{*}"}) {
    EXPECT_EQ(operation(fmt::format("paths: ['{}']", path)),
              fmt::format("spec.rules[0].to[0].operation.paths[0]: \"{}\" is no path template: {{*}} and {{**}} stand "
                          "alone, without other \"*\" or braces",
                          path));
  }
}

TEST(AuthorizationPolicyCheck, When) {
  EXPECT_EQ(when("key: source.ipp, values: [1.2.3.4]"),
            "spec.rules[0].when[0].key: \"source.ipp\" is no key that Istio knows; did you mean \"source.ip\"?");
  EXPECT_EQ(when("key: destination.labels, values: [a]"),
            "spec.rules[0].when[0].key: \"destination.labels\" is no key that Istio knows");
  EXPECT_EQ(when("key: source.ip"), "spec.rules[0].when[0].values: needs at least one value, there or in notValues");
  EXPECT_EQ(when("values: [a]"), "spec.rules[0].when[0].key: is required");
  EXPECT_EQ(
      when("key: 'request.headers', values: [a]"),
      "spec.rules[0].when[0].key: \"request.headers\" must end in a name in brackets, like request.headers[NAME]");
  EXPECT_NE(when("key: 'request.auth.claims[]', values: [a]"), "");
  EXPECT_NE(when("key: destination.port, notValues: [a]"), "");
  EXPECT_NE(when("key: remote.ip, values: [a]"), "");
  EXPECT_NE(when("key: source.principal, values: ['']"), "");
}

TEST(RequestAuthenticationCheck, TakesWhatIstioTakes) {
  EXPECT_EQ(token(R"(audiences: [a], jwksUri: "https://i.example/keys", fromHeaders: [{name: a, prefix: b}],
    fromParams: [a], fromCookies: [b], outputPayloadToHeader: x-a, forwardOriginalToken: true,
    outputClaimToHeaders: [{header: a, claim: b}], timeout: 5s, spaceDelimitedClaims: [a])"),
            "");
  EXPECT_EQ(token(R"(jwks: '{"keys": []}')"), "");
  EXPECT_EQ(refusal("RequestAuthentication", "{selector: {matchLabels: {a: b}}}", "v1beta1"), "");
}

TEST(RequestAuthenticationCheck, Rules) {
  EXPECT_EQ(refusal("RequestAuthentication", "{jwtRules: [{audiences: [a]}]}"), "spec.jwtRules[0].issuer: is required");
  EXPECT_EQ(token("audiences: ['']"), "spec.jwtRules[0].audiences[0]: must not be empty");
  EXPECT_EQ(token(R"(jwks: '{"keys": []}', jwksUri: "https://i.example/keys")"),
            "spec.jwtRules[0]: says both jwks and jwksUri; keep one");
  EXPECT_EQ(token("jwksUri: i.example"), "spec.jwtRules[0].jwksUri: \"i.example\" must begin with http:// or https://");
  EXPECT_EQ(token("jwks: none"), "spec.jwtRules[0].jwks: is no JSON Web Key Set; write {\"keys\": [...]} (RFC 7517)");
  EXPECT_EQ(token("fromHeaders: [{prefix: a}]"), "spec.jwtRules[0].fromHeaders[0].name: is required");
  EXPECT_EQ(token("fromHeaders: [{name: 'a b'}]"), "spec.jwtRules[0].fromHeaders[0].name: \"a b\" is no header name");
  EXPECT_EQ(token("fromParams: ['']"), "spec.jwtRules[0].fromParams[0]: must not be empty");
  EXPECT_EQ(token("fromCookies: ['']"), "spec.jwtRules[0].fromCookies[0]: must not be empty");
  EXPECT_EQ(token("spaceDelimitedClaims: ['']"), "spec.jwtRules[0].spaceDelimitedClaims[0]: must not be empty");
  EXPECT_EQ(token("outputClaimToHeaders: [{header: ':authority', claim: a}]"),
            "spec.jwtRules[0].outputClaimToHeaders[0].header: \":authority\" is no header name");
  EXPECT_EQ(token("outputPayloadToHeader: Content-Length"),
            "spec.jwtRules[0].outputPayloadToHeader: no claim may set the header \"Content-Length\"; choose another");
  EXPECT_NE(token("timeout: apple"), "");
}

}  // namespace
}  // namespace weft::mesh::kinds
