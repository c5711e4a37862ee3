#include "xds/compile_tls.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/testing/temp_folder.h"
#include "codec/yaml.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener.pb.h"
#include "envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.pb.h"
#include "envoy/extensions/transport_sockets/raw_buffer/v3/raw_buffer.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "tls/testing/authority.h"
#include "xds/compile.h"
#include "xds/compile_document.h"

namespace weft::xds {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;

const tls::KeyPair& leaf() {
  static const tls::KeyPair made = tls::testing::leaf({.dns_names = {"shop.test"}});
  return made;
}

// As a JSON string.
std::string quoted(std::string text) {
  for (size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\\n");
  return "\"" + text + "\"";
}

std::string inline_leaf() {
  return fmt::format("{{certificate_chain: {{inline_string: {}}}, private_key: {{inline_string: {}}}}}",
                     quoted(leaf().certificate), quoted(leaf().key));
}
std::string inline_root() { return fmt::format("{{inline_string: {}}}", quoted(tls::testing::root().certificate)); }

template <class Message>
void read(const std::string& yaml, Message& out) {
  auto documents = codec::parse_yaml(yaml, "test");
  ASSERT_TRUE(documents) << documents.error().detail;
  auto done = read_document(documents->front(), "test", out);
  ASSERT_TRUE(done) << done.error().detail;
}

Result<std::shared_ptr<const config::Tls>> downstream(const std::string& yaml) {
  tls3::DownstreamTlsContext context;
  read(yaml, context);
  envoy::config::listener::v3::Listener listener;
  listener.set_name("edge");
  listener.mutable_address()->mutable_socket_address()->set_address("0.0.0.0");
  listener.mutable_address()->mutable_socket_address()->set_port_value(8443);
  auto& chain = *listener.add_filter_chains();
  envoy::extensions::filters::network::tcp_proxy::v3::TcpProxy tcp;
  tcp.set_cluster("c");
  chain.add_filters()->mutable_typed_config()->PackFrom(tcp);
  chain.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  chain.mutable_transport_socket()->mutable_typed_config()->PackFrom(context);
  TRY(auto made, compile(config::kListenerType, listener.SerializeAsString()));
  return std::get<0>(made)->chains.at(0).tls;
}

Result<std::shared_ptr<const config::Tls>> upstream(const std::string& yaml) {
  tls3::UpstreamTlsContext context;
  read(yaml, context);
  envoy::config::cluster::v3::Cluster cluster;
  cluster.set_name("c");
  cluster.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  cluster.mutable_transport_socket()->mutable_typed_config()->PackFrom(context);
  TRY(auto made, compile(config::kClusterType, cluster.SerializeAsString()));
  return std::get<2>(made)->tls;
}

Result<std::shared_ptr<const config::Secret>> secret(const std::string& yaml) {
  tls3::Secret message;
  read(yaml, message);
  TRY(auto made, compile(config::kSecretType, message.SerializeAsString()));
  return std::get<4>(made);
}

template <class T>
std::string refusal(const Result<T>& result) {
  return result ? "it is taken" : result.error().detail;
}

TEST(CompileTls, WhatIstiosGatewaySendsIsUnderstood) {
  auto made = downstream(R"(
common_tls_context:
  tls_params:
    tls_minimum_protocol_version: TLSv1_2
    tls_maximum_protocol_version: TLSv1_3
    cipher_suites: [ECDHE-RSA-AES128-GCM-SHA256, AES256-GCM-SHA384]
    ecdh_curves: [P-384, P-224]
  alpn_protocols: [h2, http/1.1]
  tls_certificate_sds_secret_configs: [{name: "kubernetes://shop", sds_config: {ads: {}, resource_api_version: V3}}]
  combined_validation_context:
    default_validation_context: {match_subject_alt_names: [{exact: client.test}]}
    validation_context_sds_secret_config: {name: "kubernetes://shop-cacert", sds_config: {ads: {}}}
require_client_certificate: true
)");
  ASSERT_TRUE(made) << made.error().detail;
  const config::Tls& tls = **made;
  EXPECT_EQ(tls.certificate_name, "kubernetes://shop");
  EXPECT_EQ(tls.trust_name, "kubernetes://shop-cacert");
  EXPECT_EQ(tls.names_secrets(), (std::vector<std::string>{"kubernetes://shop", "kubernetes://shop-cacert"}));
  EXPECT_EQ(tls.names.at(0).text.text(), "exact \"client.test\"");
  EXPECT_EQ(tls.alpn, (std::vector<std::string>{"h2", "http/1.1"}));
  EXPECT_EQ(tls.ciphers, std::vector<std::string>{"ECDHE-RSA-AES128-GCM-SHA256"});
  EXPECT_EQ(tls.curves, std::vector<std::string>{"P-384"});
  EXPECT_EQ(tls.least, config::TlsVersion::tls12);
  EXPECT_EQ(tls.most, config::TlsVersion::tls13);
  EXPECT_TRUE(tls.require_peer_certificate);
  EXPECT_TRUE(tls.verifies());
}

TEST(CompileTls, CertificatesMayStandInline) {
  auto made =
      downstream(fmt::format("common_tls_context: {{tls_certificates: [{}], validation_context: {{trusted_ca: {}, "
                             "match_typed_subject_alt_names: [{{san_type: URI, matcher: {{prefix: 'spiffe://'}}}}]}}}}",
                             inline_leaf(), inline_root()));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->certificate->certificate, leaf().certificate);
  EXPECT_EQ((*made)->trust->roots, tls::testing::root().certificate);
  EXPECT_EQ((*made)->trust->names.at(0).type, config::PeerName::Type::uri);
  EXPECT_TRUE((*made)->names_secrets().empty());
}

TEST(CompileTls, AServerMayHaveOneForEachKindOfKey) {
  const tls::KeyPair& rsa = tls::testing::rsa_leaf();
  const std::string other =
      fmt::format("{{certificate_chain: {{inline_string: {}}}, private_key: {{inline_string: {}}}}}",
                  quoted(rsa.certificate), quoted(rsa.key));
  auto made = downstream(fmt::format("common_tls_context: {{tls_certificates: [{}, {}]}}", inline_leaf(), other));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->certificate->certificate, leaf().certificate);
  ASSERT_EQ((*made)->more_certificates.size(), 1u);
  EXPECT_EQ((*made)->more_certificates[0].certificate->certificate, rsa.certificate);
  auto named = downstream(
      "common_tls_context: {tls_certificate_sds_secret_configs: [{name: a, sds_config: {ads: {}}}, {name: b, "
      "sds_config: {ads: {}}}]}");
  ASSERT_TRUE(named) << named.error().detail;
  EXPECT_EQ((*named)->names_secrets(), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(
      refusal(
          downstream(fmt::format("common_tls_context: {{tls_certificates: [{}, {}]}}", inline_leaf(), inline_leaf()))),
      "listener edge: filter_chains[0].transport_socket.typed_config.common_tls_context.tls_certificates: two of "
      "its certificates are for keys of one kind (id-ecPublicKey), of which a client could not be given the one it "
      "knows");
}

TEST(CompileTls, CertificatesMayComeFromAFile) {
  const TempFolder temp;
  const std::string path = temp.file("certificate.pem");
  std::ofstream(path) << leaf().certificate << leaf().key;
  const std::string form =
      "common_tls_context: {{tls_certificates: [{{certificate_chain: {{filename: {}}}, private_key: {{filename: "
      "{}}}}}]}}";
  auto made = downstream(fmt::format(fmt::runtime(form), path, path));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_NE((*made)->certificate->key.find("PRIVATE KEY"), std::string::npos);
  EXPECT_EQ(refusal(downstream(fmt::format(fmt::runtime(form), "/no/such.pem", path))),
            "listener edge: filter_chains[0].transport_socket.typed_config.common_tls_context.tls_certificates[0]."
            "certificate_chain.filename: the file /no/such.pem cannot be read");
}

// Whoever compiles for another machine looks for no file on his own.
TEST(CompileTls, FilesOfAnotherMachineAreTakenToBeGood) {
  envoy::config::listener::v3::Listener listener;
  read(
      "{name: edge, address: {socket_address: {address: 127.0.0.1, port_value: 1}}, filter_chains: [{filters: [{name: "
      "t, typed_config: {'@type': type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy, "
      "stat_prefix: t, cluster: c}}], transport_socket: {name: envoy.transport_sockets.tls, typed_config: {'@type': "
      "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext, "
      "require_client_certificate: true, common_tls_context: {tls_certificates: [{certificate_chain: {filename: "
      "/no/c}, private_key: {filename: /no/k}}], validation_context: {trusted_ca: {filename: /no/r}}}}}}]}",
      listener);
  EXPECT_FALSE(compile(config::kListenerType, listener.SerializeAsString()));
  const auto made = compile_for_another(config::kListenerType, listener.SerializeAsString());
  ASSERT_TRUE(made) << made.error().detail;
}

TEST(CompileTls, ClientsMayBePinnedAndServersNot) {
  const std::string form = "{{common_tls_context: {{{} validation_context: {{trusted_ca: {}, {}}}}}}}";
  const std::string own = fmt::format("tls_certificates: [{}],", inline_leaf());
  const std::string hash(64, 'A');
  const auto made = downstream(fmt::format(fmt::runtime(form), own, inline_root(),
                                           fmt::format("verify_certificate_hash: [{}], verify_certificate_spki: "
                                                       "[\"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"]",
                                                       hash)));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->trust->pins,
            (std::vector<std::string>{std::string(64, 'a'), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}));
  EXPECT_FALSE(downstream(fmt::format(fmt::runtime(form), own, inline_root(), "verify_certificate_hash: [abc]")));
  EXPECT_FALSE(downstream(fmt::format(fmt::runtime(form), own, inline_root(), "verify_certificate_spki: [abc]")));
  const auto server =
      upstream(fmt::format(fmt::runtime(form), "", inline_root(), "verify_certificate_hash: [" + hash + "]"));
  ASSERT_FALSE(server);
  EXPECT_NE(server.error().detail.find("weft pins the certificates of clients, not of servers"), std::string::npos)
      << server.error().detail;
}

TEST(CompileTls, AClusterSaysWhomItExpects) {
  auto made = upstream(
      fmt::format("{{sni: api.test, common_tls_context: {{validation_context: {{trusted_ca: {}}}}}}}", inline_root()));
  ASSERT_TRUE(made) << made.error().detail;
  EXPECT_EQ((*made)->server_name, "api.test");
  EXPECT_TRUE((*made)->verifies());
  auto blind = upstream("{}");
  ASSERT_TRUE(blind) << blind.error().detail;
  EXPECT_FALSE((*blind)->verifies());
}

TEST(CompileTls, RefusesWhatItCannotMeanInOneSentenceWithItsPlace) {
  const std::string at = "listener edge: filter_chains[0].transport_socket.typed_config.common_tls_context";
  const std::string one = "{name: x, sds_config: {ads: {}}}";
  const std::pair<std::string, std::string> rows[] = {
      {"{}", at + ": a server needs a certificate; set tls_certificates or tls_certificate_sds_secret_configs"},
      {"{common_tls_context: {tls_certificate_sds_secret_configs: [{name: x}]}}",
       at + ".tls_certificate_sds_secret_configs[0].sds_config: weft speaks only ads here"},
      {fmt::format("{{common_tls_context: {{tls_certificate_sds_secret_configs: [{}, {}]}}}}", one, one),
       at + ".tls_certificate_sds_secret_configs[1].name: x stands there twice"},
      {fmt::format(
           "{{require_client_certificate: true, common_tls_context: {{tls_certificate_sds_secret_configs: [{}]}}}}",
           one),
       at + ": a client's certificate is required and nobody is trusted to vouch for it; set trusted_ca"},
      {fmt::format("{{common_tls_context: {{tls_certificate_sds_secret_configs: [{}], tls_params: "
                   "{{tls_maximum_protocol_version: TLSv1_1}}}}}}",
                   one),
       at + ".tls_params.tls_maximum_protocol_version: weft speaks TLS 1.2 and 1.3"},
      {fmt::format("{{common_tls_context: {{tls_certificate_sds_secret_configs: [{}], validation_context: "
                   "{{match_subject_alt_names: [{{exact: a}}]}}}}}}",
                   one),
       at + ".validation_context: it names peers and nobody to vouch for them; set trusted_ca"},
      {"{common_tls_context: {tls_certificates: [{certificate_chain: {inline_string: nothing}, private_key: "
       "{inline_string: "
       "nothing}}]}}",
       at + ".tls_certificates[0]: the certificate chain is no PEM certificate: no start line"},
  };
  for (const auto& [context, sentence] : rows) EXPECT_EQ(refusal(downstream(context)), sentence);
}

// What the public API has and we do not would loosen or tighten who gets in.
TEST(CompileTls, AFieldItDoesNotSpeakRefusesTheResourceByName) {
  tls3::DownstreamTlsContext context;
  read(
      "{common_tls_context: {tls_certificate_sds_secret_configs: [{name: x, sds_config: {ads: {}}}], "
      "validation_context: {}}}",
      context);
  auto* trust = context.mutable_common_tls_context()->mutable_validation_context();
  trust->GetReflection()->MutableUnknownFields(trust)->AddLengthDelimited(11, "ab");  // watched_directory
  envoy::config::listener::v3::Listener listener;
  listener.set_name("edge");
  listener.mutable_address()->mutable_socket_address()->set_address("0.0.0.0");
  listener.mutable_address()->mutable_socket_address()->set_port_value(8443);
  listener.add_filter_chains()->mutable_transport_socket()->mutable_typed_config()->PackFrom(context);
  auto made = compile(config::kListenerType, listener.SerializeAsString());
  EXPECT_EQ(refusal(made),
            "listener edge: filter_chains[0].transport_socket.typed_config.common_tls_context.validation_context: weft "
            "does not speak the field \"watched_directory\" of "
            "envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext");
}

TEST(CompileSecret, IsACertificateOrWhomToTrust) {
  auto certificate = secret(fmt::format("{{name: s, tls_certificate: {}}}", inline_leaf()));
  ASSERT_TRUE(certificate) << certificate.error().detail;
  EXPECT_EQ((*certificate)->name, "s");
  EXPECT_FALSE((*certificate)->is_trust());
  auto trust = secret(fmt::format("{{name: s, validation_context: {{trusted_ca: {}}}}}", inline_root()));
  ASSERT_TRUE(trust) << trust.error().detail;
  EXPECT_TRUE((*trust)->is_trust());
}

TEST(CompileSecret, WhomToTrustMayComeWithWhatTheyHaveTakenBack) {
  const std::string text = tls::testing::revoking({});
  const std::string list = fmt::format("{{inline_string: {}}}", quoted(text));
  const auto trust = [](const std::string& context) {
    return secret(fmt::format("{{name: s, validation_context: {{{}}}}}", context));
  };
  auto whole = trust(fmt::format("trusted_ca: {}, crl: {}", inline_root(), list));
  ASSERT_TRUE(whole) << whole.error().detail;
  EXPECT_EQ((*whole)->revoked, text);
  EXPECT_FALSE((*whole)->revoked_leaf_only);
  auto leaf_only = trust(fmt::format("trusted_ca: {}, crl: {}, only_verify_leaf_cert_crl: true", inline_root(), list));
  ASSERT_TRUE(leaf_only) << leaf_only.error().detail;
  EXPECT_TRUE((*leaf_only)->revoked_leaf_only);
  const std::string at = "secret s: validation_context.crl: ";
  EXPECT_EQ(refusal(trust("crl: " + list)), at + "it takes back what nobody vouches for; set trusted_ca");
  EXPECT_EQ(refusal(trust(fmt::format("trusted_ca: {}, crl: {{inline_string: x}}", inline_root()))),
            at + "the revocation list has no PEM X509 CRL");
  EXPECT_EQ(refusal(trust(fmt::format("trusted_ca: {}, crl: {{inline_string: ''}}", inline_root()))),
            at + "it is empty");
}

TEST(CompileSecret, MaterialThatCannotBeUsedIsRefusedAndNotShown) {
  const tls::KeyPair other = tls::testing::leaf({.dns_names = {"other.test"}});
  const std::string mixed = fmt::format(
      "{{name: s, tls_certificate: {{certificate_chain: {{inline_string: {}}}, private_key: {{inline_string: {}}}}}}}",
      quoted(leaf().certificate), quoted(other.key));
  EXPECT_EQ(refusal(secret(mixed)), "secret s: tls_certificate: the key does not belong to the certificate");
  EXPECT_EQ(refusal(secret("{name: s}")), "secret s: weft speaks tls_certificate and validation_context here");
  EXPECT_EQ(refusal(secret("{name: s, validation_context: {}}")),
            "secret s: validation_context: it says nobody to trust; set trusted_ca");
}

}  // namespace
}  // namespace weft::xds
