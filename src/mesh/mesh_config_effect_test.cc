// What the mesh's ConfigMap says of TLS, of gateways and of trust domains, in the bytes that proxies get.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "config/resource.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/endpoint/v3/endpoint.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/http_connection_manager/v3/http_connection_manager.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/generate.h"
#include "mesh/testing/shop.h"
#include "mesh/tls_terms.h"

namespace weft::mesh {
namespace {

using envoy::extensions::filters::network::http_connection_manager::v3::HttpConnectionManager;
using envoy::extensions::transport_sockets::tls::v3::DownstreamTlsContext;
using envoy::extensions::transport_sockets::tls::v3::TlsParameters;
using envoy::extensions::transport_sockets::tls::v3::UpstreamTlsContext;
using testing::document;
using Names = std::vector<std::string>;

constexpr std::string_view kInventory = "outbound|80||inventory.shop.svc.cluster.local";

struct MeshConfigEffect : ::testing::Test {
  Model model = testing::shop_without_routing();

  MeshConfigEffect() {
    codec::Value sidecar = testing::pod("inventory", "10.244.0.5", "inventory", "v1");
    sidecar["spec"].set("initContainers", document("[{name: weft-proxy, restartPolicy: Always}]"));
    model.apply(sidecar);
  }
  Changes say(std::string_view mesh) {
    codec::Value config =
        document("{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}}");
    config["data"].set("mesh", mesh);
    return model.apply(config);
  }
  void add_gateway() {
    for (const codec::Value& object : testing::manifests("tests/scenarios/common/edge.yaml")) model.apply(object);
    model.apply(document(
        "{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: front, namespace: shop}, spec: "
        "{selector: "
        "{istio: ingressgateway}, servers: [{port: {number: 443, name: https, protocol: HTTPS}, hosts: [shop.example], "
        "tls: {mode: SIMPLE, credentialName: shop-example}}]}}"));
    model.apply(document(
        "{apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: front, namespace: shop}, spec: "
        "{hosts: ['*'], gateways: [front], http: [{route: [{destination: {host: inventory}}]}]}}"));
  }
  template <class Message>
  Message made(const Workload& proxy, std::string_view type, std::string_view name) {
    Message message;
    const auto bytes = generate(model, proxy, type, name);
    EXPECT_TRUE(bytes && bytes->has_value() && message.ParseFromString((*bytes)->bytes)) << name;
    return message;
  }
  const Workload& pod(const char* name) { return *model.workload({"shop", name}); }

  TlsParameters of_inbound() {
    const auto listener =
        made<envoy::config::listener::v3::Listener>(pod("inventory"), config::kListenerType, "virtualInbound");
    for (const auto& chain : listener.filter_chains()) {
      DownstreamTlsContext context;
      if (chain.has_transport_socket() && chain.transport_socket().typed_config().UnpackTo(&context))
        return context.common_tls_context().tls_params();
    }
    ADD_FAILURE() << "no chain takes mutual TLS";
    return {};
  }
  TlsParameters of_gateway() {
    const auto listener =
        made<envoy::config::listener::v3::Listener>(pod("ingress"), config::kListenerType, "0.0.0.0_8443");
    DownstreamTlsContext context;
    EXPECT_TRUE(listener.filter_chains(0).transport_socket().typed_config().UnpackTo(&context));
    return context.common_tls_context().tls_params();
  }
  UpstreamTlsContext outbound() {
    const auto cluster = made<envoy::config::cluster::v3::Cluster>(pod("a"), config::kClusterType, kInventory);
    UpstreamTlsContext context;
    const auto& socket = cluster.has_transport_socket() ? cluster.transport_socket()
                                                        : cluster.transport_socket_matches(0).transport_socket();
    EXPECT_TRUE(socket.typed_config().UnpackTo(&context));
    return context;
  }
};

TEST_F(MeshConfigEffect, MeshMtlsIsOfSidecarsOnBothSidesAndOfNobodyElse) {
  add_gateway();
  EXPECT_EQ(of_inbound().tls_minimum_protocol_version(), TlsParameters::TLS_AUTO);
  const Changes changes =
      say("meshMTLS: {minProtocolVersion: TLSV1_3, cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256], ecdhCurves: [P-384]}");
  EXPECT_TRUE(concerns(changes, {"shop", "inventory"}, config::kListenerType, "virtualInbound"));
  EXPECT_TRUE(concerns(changes, {"shop", "a"}, config::kClusterType, kInventory));
  EXPECT_EQ(changes.ignored,
            Names{"ConfigMap istio-system/istio: data.mesh: meshMTLS.ecdhCurves does nothing, as in Istio: sidecars "
                  "choose among all of theirs"});
  for (const TlsParameters& terms : {of_inbound(), outbound().common_tls_context().tls_params()}) {
    EXPECT_EQ(terms.tls_minimum_protocol_version(), TlsParameters::TLSv1_3);
    ASSERT_EQ(terms.cipher_suites_size(), 1);
    EXPECT_EQ(terms.ecdh_curves_size(), 0);
  }
  EXPECT_EQ(of_gateway().tls_minimum_protocol_version(), TlsParameters::TLS_AUTO);
  EXPECT_TRUE(say("meshMTLS: {minProtocolVersion: TLSV1_3, cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256]}").empty());
  EXPECT_FALSE(say("{}").empty());
  EXPECT_EQ(of_inbound().tls_minimum_protocol_version(), TlsParameters::TLS_AUTO);
}

TEST_F(MeshConfigEffect, TlsDefaultsAreOfGatewaysAndOfOtherTlsThatSaysNothingNearer) {
  add_gateway();
  const Changes changes =
      say("tlsDefaults: {minProtocolVersion: TLSV1_3, cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256], ecdhCurves: [P-384, "
          "X25519]}");
  EXPECT_EQ(changes.ignored, Names());
  EXPECT_TRUE(concerns(changes, {"shop", "ingress"}, config::kListenerType, "0.0.0.0_8443"));
  EXPECT_EQ(of_inbound().tls_minimum_protocol_version(), TlsParameters::TLS_AUTO);
  EXPECT_EQ(outbound().common_tls_context().tls_params().ecdh_curves_size(), 0) << "it is the mesh's own";
  model.apply(document(
      "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: inventory, namespace: shop}, spec: "
      "{host: inventory, trafficPolicy: {tls: {mode: SIMPLE}}}}"));
  for (const TlsParameters& terms : {of_gateway(), outbound().common_tls_context().tls_params()}) {
    EXPECT_EQ(terms.tls_minimum_protocol_version(), TlsParameters::TLSv1_3);
    EXPECT_EQ(terms.cipher_suites_size(), 1);
    ASSERT_EQ(terms.ecdh_curves_size(), 2);
    EXPECT_EQ(terms.ecdh_curves(0), "P-384");
  }
  // What a server says of itself holds, and is never contradicted.
  codec::Value gateway = model.gateways().at({"shop", "front"})->spec;
  for (const auto& [said, least] : {std::pair("minProtocolVersion", "TLSV1_2"), {"maxProtocolVersion", ""}}) {
    codec::Value object =
        document("{apiVersion: networking.istio.io/v1, kind: Gateway, metadata: {name: front, namespace: shop}}");
    object.set("spec", gateway);
    object["spec"]["servers"].array_ref()[0]["tls"].set(said, "TLSV1_2");
    object["spec"]["servers"].array_ref()[0]["tls"]["cipherSuites"].push_back("ECDHE-RSA-AES256-GCM-SHA384");
    model.apply(object);
    EXPECT_EQ(of_gateway().tls_minimum_protocol_version(),
              *least != 0 ? TlsParameters::TLSv1_2 : TlsParameters::TLS_AUTO);
    ASSERT_EQ(of_gateway().cipher_suites_size(), 1);
    EXPECT_EQ(of_gateway().cipher_suites(0), "ECDHE-RSA-AES256-GCM-SHA384");
  }
}

// The server has its account in each trust domain of the mesh.
TEST_F(MeshConfigEffect, ServersAreOfTheMeshsTrustDomainOrOfAnAlias) {
  const auto identity = [&] {
    const auto made_of =
        made<envoy::config::endpoint::v3::ClusterLoadAssignment>(pod("a"), config::kEndpointType, kInventory);
    return made_of.endpoints(0)
        .lb_endpoints(0)
        .metadata()
        .filter_metadata()
        .at("weft")
        .fields()
        .at("identity")
        .string_value();
  };
  constexpr std::string_view kOwn = "spiffe://cluster.local/ns/shop/sa/inventory";
  EXPECT_EQ(identity(), kOwn);
  EXPECT_TRUE(outbound().common_tls_context().has_validation_context_sds_secret_config());
  const Changes changes = say("trustDomainAliases: [old.example]");
  EXPECT_TRUE(concerns(changes, {"shop", "a"}, config::kEndpointType, kInventory));
  EXPECT_TRUE(concerns(changes, {"shop", "a"}, config::kClusterType, kInventory));
  EXPECT_EQ(identity(), std::string(kOwn) + " spiffe://old.example/ns/shop/sa/inventory");
  const UpstreamTlsContext context = outbound();
  const auto& names = context.common_tls_context()
                          .combined_validation_context()
                          .default_validation_context()
                          .match_typed_subject_alt_names();
  ASSERT_EQ(names.size(), 2);
  EXPECT_EQ(names[0].matcher().prefix(), "spiffe://cluster.local/");
  EXPECT_EQ(names[1].matcher().prefix(), "spiffe://old.example/");
}

TEST_F(MeshConfigEffect, WhatStandsBeforeGatewaysIsSaidForAllAndForOne) {
  add_gateway();
  const auto manager = [&] {
    const auto listener =
        made<envoy::config::listener::v3::Listener>(pod("ingress"), config::kListenerType, "0.0.0.0_8443");
    HttpConnectionManager http;
    EXPECT_TRUE(listener.filter_chains(0).filters(0).typed_config().UnpackTo(&http));
    return http;
  };
  EXPECT_EQ(manager().xff_num_trusted_hops(), 0U);
  EXPECT_EQ(manager().forward_client_cert_details(), HttpConnectionManager::SANITIZE_SET);
  const std::pair<const char*, HttpConnectionManager::ForwardClientCertDetails> kChoices[] = {
      {"SANITIZE", HttpConnectionManager::SANITIZE},
      {"FORWARD_ONLY", HttpConnectionManager::FORWARD_ONLY},
      {"APPEND_FORWARD", HttpConnectionManager::APPEND_FORWARD},
      {"SANITIZE_SET", HttpConnectionManager::SANITIZE_SET},
      {"ALWAYS_FORWARD_ONLY", HttpConnectionManager::ALWAYS_FORWARD_ONLY},
      {"UNDEFINED", HttpConnectionManager::SANITIZE_SET}};
  for (const auto& [word, choice] : kChoices) {
    say(fmt::format("defaultConfig: {{gatewayTopology: {{numTrustedProxies: 2, forwardClientCertDetails: {}}}}}",
                    word));
    EXPECT_EQ(manager().forward_client_cert_details(), choice) << word;
    EXPECT_EQ(manager().xff_num_trusted_hops(), 2U);
  }
  const Changes changes =
      say("defaultConfig: {gatewayTopology: {numTrustedProxies: 2, forwardClientCertDetails: SANITIZE}}");
  EXPECT_TRUE(concerns(changes, {"shop", "ingress"}, config::kListenerType, "0.0.0.0_8443"));
  EXPECT_FALSE(concerns(changes, {"shop", "a"}, config::kListenerType, "virtualInbound")) << "sidecars are no gateways";
  codec::Value own = testing::manifests("tests/scenarios/common/edge.yaml").at(1);
  own["metadata"]["annotations"].set("proxy.istio.io/config", "gatewayTopology: {numTrustedProxies: 1}");
  model.apply(own);
  EXPECT_EQ(manager().xff_num_trusted_hops(), 1U);
  EXPECT_EQ(manager().forward_client_cert_details(), HttpConnectionManager::SANITIZE) << "which it does not say itself";
  own["metadata"]["annotations"].set("proxy.istio.io/config", "a: [");
  const Changes wrong = model.apply(own);
  ASSERT_EQ(wrong.ignored.size(), 1U);
  EXPECT_TRUE(wrong.ignored[0].starts_with("Pod shop/ingress: metadata.annotations[proxy.istio.io/config]"))
      << wrong.ignored[0];
  EXPECT_EQ(manager().xff_num_trusted_hops(), 2U);
}

TEST(TlsTerms, AWordThatWeftDoesNotKnowTakesNothingAway) {
  Names wrong;
  TlsTerms terms =
      read_tls_terms(document("{minProtocolVersion: TLSv1.3, cipherSuites: [AES128-SHA], ecdhCurves: [P-1]}"),
                     "tlsDefaults", TermsOf::others, wrong);
  EXPECT_EQ(terms.least, config::TlsVersion::tls13);
  EXPECT_TRUE(terms.ciphers.empty());
  EXPECT_TRUE(terms.curves.empty());
  ASSERT_EQ(wrong.size(), 5U);
  EXPECT_EQ(
      wrong[0],
      "tlsDefaults.minProtocolVersion: \"TLSv1.3\" is none of TLS_AUTO, TLSV1_2 and TLSV1_3, and taken as TLSV1_3");
  EXPECT_TRUE(wrong[1].starts_with(
      "tlsDefaults.cipherSuites: \"AES128-SHA\" is none that weft speaks, and left out; it has ECDHE-"));
  EXPECT_EQ(wrong[2], "tlsDefaults.cipherSuites: none is left for TLS 1.2, so it is not spoken");
  EXPECT_EQ(
      wrong[3],
      "tlsDefaults.ecdhCurves: \"P-1\" is none that weft speaks, and left out; it has X25519, P-256, P-384, P-521");
  EXPECT_EQ(wrong[4], "tlsDefaults.ecdhCurves: none is left, so all that weft speaks are taken");
  wrong.clear();
  EXPECT_EQ(read_tls_terms(document("{minProtocolVersion: TLS_AUTO}"), "meshMTLS", TermsOf::mesh, wrong), TlsTerms());
  EXPECT_EQ(wrong, Names());
}

}  // namespace
}  // namespace weft::mesh
