// What of the mesh's ConfigMap is misspelt or of another type than it should be: named, never passed over, and no
// reason to end.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <functional>

#include "codec/json.h"
#include "mesh/model.h"
#include "mesh/testing/shop.h"

namespace weft::mesh {
namespace {

using codec::Value;
using Names = std::vector<std::string>;

Value object_of(Value mesh) {
  Value out = testing::document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}}");
  out["data"].set("mesh", std::move(mesh));
  return out;
}

MeshConfig config_of(std::string_view mesh) { return read_mesh_config(object_of(mesh)); }

constexpr std::string_view kWhole = R"(
trustDomain: cluster.local
trustDomainAliases: [old.example]
outboundTrafficPolicy: {mode: REGISTRY_ONLY}
pathNormalization: {normalization: MERGE_SLASHES}
meshMTLS: {minProtocolVersion: TLSV1_3, cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256]}
tlsDefaults: {minProtocolVersion: TLSV1_2, cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256], ecdhCurves: [P-384]}
defaultConfig: {gatewayTopology: {numTrustedProxies: 1, forwardClientCertDetails: SANITIZE}}
extensionProviders:
- name: gate
  envoyExtAuthzHttp:
    service: gate.office.svc.cluster.local
    port: 8000
    timeout: 1s
    failOpen: true
    statusOnError: 503
    clearRouteCache: true
    pathPrefix: /check
    includeRequestBodyInCheck: {maxRequestBytes: 100, allowPartialMessage: true, packAsBytes: true}
    includeRequestHeadersInCheck: [x-user]
    includeHeadersInCheck: [x-user]
    includeAdditionalHeadersInCheck: {x-a: a}
    headersToUpstreamOnAllow: [x-id]
    headersToDownstreamOnDeny: [x-why]
    headersToDownstreamOnAllow: [x-note]
- name: grpc
  envoyExtAuthzGrpc: {service: gate.office.svc.cluster.local, port: 9000}
)";

using Look = std::function<void(const std::string& place, const Value& right, const Value& other)>;

// Calls `look` for each value in `at`, and for `at` itself, once with each of other things in its place.
void misshape(Value& at, const std::string& place, const Look& look) {
  const Value right = at;
  for (const char* text :
       {"null", "true", "7", "\"?\"", "[]", "[\"?\"]", "[7]", "[null]", "[[]]", "{}", "{\"?\": 7}"}) {
    const Value other = *codec::parse_json(text);
    at = other;
    look(fmt::format("{} = {}", place, text), right, other);
  }
  at = right;
  if (at.is_object()) {
    for (codec::Member& member : at.object_ref()) misshape(member.value, place + "." + member.key, look);
  } else if (at.is_array()) {
    for (Value& one : at.array_ref()) misshape(one, place + "[]", look);
  }
}

TEST(MeshConfigShape, WhateverStandsInAnyPlaceIsReadAndWhatIsOfAnotherTypeIsNamed) {
  ASSERT_EQ(config_of(kWhole).ignored, Names());
  Value changed = testing::document(kWhole);
  size_t others = 0;
  misshape(changed, "data.mesh", [&](const std::string& place, const Value& right, const Value& other) {
    const MeshConfig read = config_of(codec::to_json(changed));
    if (other.is_null() || other.type_name() == right.type_name()) return;
    ++others;
    EXPECT_FALSE(read.ignored.empty()) << place;
    Model model{Settings{}};
    EXPECT_FALSE(model.apply(object_of(codec::to_json(changed))).ignored.empty()) << place;
  });
  EXPECT_GT(others, 200U);
}

TEST(MeshConfigShape, EachMisspeltWordIsNamed) {
  const auto first = [](std::string_view mesh) {
    const MeshConfig read = config_of(mesh);
    return read.ignored.empty() ? "nothing" : read.ignored.front();
  };
  EXPECT_EQ(first("meshMTLS: TLSV1_3"),
            "data.mesh: meshMTLS is text, where a map belongs, and is taken as minProtocolVersion: TLSV1_3");
  EXPECT_EQ(first("meshMTLS: {minProtocolVersoin: TLSV1_3}"),
            "data.mesh: meshMTLS.minProtocolVersoin does nothing: weft reads minProtocolVersion, cipherSuites, "
            "ecdhCurves there");
  EXPECT_EQ(first("meshMTLS: {minProtocolVersion: 1.3}"),
            "data.mesh: meshMTLS.minProtocolVersion is a number, where text belongs, and is taken as TLSV1_3");
  EXPECT_EQ(first("meshMTLS: {minProtocolVersion: [TLSV1_3]}"),
            "data.mesh: meshMTLS.minProtocolVersion is a list, where text belongs, and is taken as TLSV1_3");
  EXPECT_EQ(first("tlsDefaults: [x]"),
            "data.mesh: tlsDefaults is a list, where a map belongs, and is taken as minProtocolVersion: TLSV1_3");
  EXPECT_EQ(first("tlsDefaults: {cipherSuites: ECDHE-RSA-AES128-GCM-SHA256}"),
            "data.mesh: tlsDefaults.cipherSuites is text, where a list belongs");
  EXPECT_EQ(first("tlsDefaults: {ecdhCurve: [P-384]}"),
            "data.mesh: tlsDefaults.ecdhCurve does nothing: weft reads minProtocolVersion, cipherSuites, ecdhCurves "
            "there");
  EXPECT_EQ(first("defaultConfig: 'gatewayTopology: {}'"), "data.mesh: defaultConfig is text, where a map belongs");
  EXPECT_EQ(first("defaultConfig: {gatewayTopology: 2}"),
            "data.mesh: defaultConfig.gatewayTopology is a number, where a map belongs");
  EXPECT_EQ(first("outboundTrafficPolicy: REGISTRY_ONLY"),
            "data.mesh: outboundTrafficPolicy is text, where a map belongs, and is taken as REGISTRY_ONLY");
  EXPECT_EQ(first("outboundTrafficPolicy: {mod: ALLOW_ANY}"),
            "data.mesh: outboundTrafficPolicy.mod does nothing: weft reads mode there");
  EXPECT_EQ(first("pathNormalization: MERGE_SLASHES"),
            "data.mesh: pathNormalization is text, where a map belongs, and is taken as BASE");
  EXPECT_EQ(first("pathNormalization: {normalisation: NONE}"),
            "data.mesh: pathNormalization.normalisation does nothing: weft reads normalization there");
  EXPECT_EQ(first("trustDomainAliases: {old.test: true}"),
            "data.mesh: trustDomainAliases is a map, where a list belongs, and names none");
  EXPECT_EQ(first("extensionProviders: {a: b}"),
            "data.mesh: extensionProviders is a map, where a list belongs, and names nobody");
  EXPECT_EQ(first("trustDomain: a\n---\ntrustDomain: b\n"), "data.mesh: of its 2 documents the first alone is read");
  for (const char* list : {"headersToUpstreamOnAllow", "includeRequestHeadersInCheck"}) {
    const MeshConfig read = config_of(fmt::format(
        "extensionProviders: [{{name: gate, envoyExtAuthzHttp: {{service: a.b, port: 1, {}: {{x-user: 1}}}}}}]", list));
    const std::string why =
        fmt::format("extensionProviders[0].envoyExtAuthzHttp.{}: is a map, where a list belongs", list);
    EXPECT_EQ(read.ignored, Names{"data.mesh: " + why});
    EXPECT_EQ(read.providers.at("gate").wrong, why) << "nobody is asked, and what its policies match is denied";
  }
}

TEST(MeshConfigShape, WhatWasMeantToCloseCloses) {
  for (const char* said : {"TLSV1_3", "{minProtocolVersion: 1.3}", "{minProtocolVersion: [TLSV1_3]}", "[x]",
                           "{cipherSuites: ECDHE-RSA-AES128-GCM-SHA256}"}) {
    EXPECT_EQ(config_of(fmt::format("meshMTLS: {}", said)).mesh_tls.least, config::TlsVersion::tls13) << said;
    EXPECT_EQ(config_of(fmt::format("tlsDefaults: {}", said)).tls_defaults.least, config::TlsVersion::tls13) << said;
  }
  EXPECT_EQ(config_of("outboundTrafficPolicy: REGISTRY_ONLY").outbound, OutboundMode::registry_only);
}

// As with a text that is no YAML.
TEST(MeshConfigShape, ATextThatIsNoMapChangesNothing) {
  for (const char* text : {"REGISTRY_ONLY", "[meshMTLS]", "7"}) {
    Model model{Settings{}};
    model.apply(object_of("{meshMTLS: {minProtocolVersion: TLSV1_3}, outboundTrafficPolicy: {mode: REGISTRY_ONLY}}"));
    const Changes changes = model.apply(object_of(text));
    ASSERT_EQ(changes.ignored.size(), 1U);
    EXPECT_TRUE(changes.ignored[0].starts_with("ConfigMap istio-system/istio: data.mesh is ")) << changes.ignored[0];
    EXPECT_TRUE(changes.ignored[0].ends_with(", where a map belongs; what it said before holds"));
    EXPECT_TRUE(changes.workloads.empty() && changes.views.empty());
    EXPECT_EQ(model.settings().mesh_tls.least, config::TlsVersion::tls13);
    EXPECT_EQ(model.outbound_mode(), OutboundMode::registry_only);
  }
  EXPECT_EQ(read_mesh_config(object_of(testing::document("{meshMTLS: {}}"))).ignored,
            Names{"data.mesh is a map, where text belongs; what it said before holds"});
  EXPECT_TRUE(config_of("").readable);
  EXPECT_TRUE(config_of("{}").ignored.empty());
}

TEST(MeshConfigShape, AGatewaysAnnotationIsHeldToTheSame) {
  const auto first = [](std::string_view annotation) {
    Value pod = testing::manifests("tests/scenarios/common/edge.yaml").at(1);
    pod["metadata"]["annotations"].set("proxy.istio.io/config", annotation);
    Model model{Settings{}};
    const Changes changes = model.apply(pod);
    return changes.ignored.empty() ? "nothing" : changes.ignored.front();
  };
  const std::string place = "Pod shop/ingress: metadata.annotations[proxy.istio.io/config]";
  EXPECT_EQ(first("[1]"), place + " is a list, where a map belongs");
  EXPECT_EQ(first("gatewayTopology: [1]"), place + ": gatewayTopology is a list, where a map belongs");
  EXPECT_EQ(first("gatewayTopology: {numTrustedProxies: [1]}"),
            place + ": gatewayTopology.numTrustedProxies is no number from 0 to 100, and no proxy is trusted");
  EXPECT_EQ(first("gatewayTopology: {numTrustedProxies: 1}"), "nothing");
}

}  // namespace
}  // namespace weft::mesh
