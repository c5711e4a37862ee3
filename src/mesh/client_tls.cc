#include "mesh/client_tls.h"

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/transport_sockets/proxy_protocol/v3/upstream_proxy_protocol.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/mutual_tls.h"
#include "mesh/secret.h"
#include "mesh/supported.h"
#include "mesh/tls_terms.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

namespace proxy3 = envoy::extensions::transport_sockets::proxy_protocol::v3;
namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using codec::Value;

void set_names(const Value& names, tls3::CertificateValidationContext& trust) {
  for (const Value& name : names.as_array()) {
    // An authority that vouches for both kinds vouches for either.
    for (const auto type : {tls3::SubjectAltNameMatcher::DNS, tls3::SubjectAltNameMatcher::URI}) {
      auto* match = trust.add_match_typed_subject_alt_names();
      match->set_san_type(type);
      match->mutable_matcher()->set_exact(name.as_string());
    }
  }
}

void set_secret(const SecretName& secret, tls3::SdsSecretConfig& config) {
  config.set_name(to_string(secret));
  config.mutable_sds_config()->mutable_ads();
  config.mutable_sds_config()->set_resource_api_version(envoy::config::core::v3::V3);
}

bool is_own(std::string_view mode) { return mode == "SIMPLE" || mode == "MUTUAL"; }

// With the Secret's certificates.
tls3::UpstreamTlsContext named_tls(const Value& tls, const std::string& credential, tls3::UpstreamTlsContext context) {
  auto* common = context.mutable_common_tls_context();
  if (tls.get("mode").as_string() == "MUTUAL")
    set_secret({credential, false}, *common->add_tls_certificate_sds_secret_configs());
  if (tls.get("insecureSkipVerify").as_bool()) return context;
  auto* combined = common->mutable_combined_validation_context();
  set_names(tls.get("subjectAltNames"), *combined->mutable_default_validation_context());
  set_secret({credential, true}, *combined->mutable_validation_context_sds_secret_config());
  return context;
}

// A rule for many hosts says none of theirs: which one is asked for, and has to be proven where the rule says nobody
// else, shows with each request. Istio leaves it to requests for a whole host, too.
bool is_by_host(const Value& tls, const ClusterName& name) {
  return tls.get("sni").as_string().empty() && name.host.starts_with('*');
}

bool is_proven_by_host(const Value& tls) {
  return tls.get("subjectAltNames").size() == 0 && !tls.get("insecureSkipVerify").as_bool();
}

tls3::UpstreamTlsContext own_tls(const Settings& settings, const Value& tls, const ClusterName& name,
                                 bool sees_secrets) {
  tls3::UpstreamTlsContext context;
  auto* common = context.mutable_common_tls_context();
  set_tls_terms(settings.tls_defaults, *common);
  const std::string& sni = tls.get("sni").as_string();
  if (!is_by_host(tls, name)) context.set_sni(sni.empty() ? name.host : sni);
  const std::string& credential = tls.get("credentialName").as_string();
  if (sees_secrets && !credential.empty()) return named_tls(tls, credential, std::move(context));
  if (tls.get("mode").as_string() == "MUTUAL" && credential.empty()) {
    auto* certificate = common->add_tls_certificates();
    certificate->mutable_certificate_chain()->set_filename(tls.get("clientCertificate").as_string());
    certificate->mutable_private_key()->set_filename(tls.get("privateKey").as_string());
  }
  if (tls.get("insecureSkipVerify").as_bool()) return context;
  auto* trust = common->mutable_validation_context();
  // "system" is Istio's word for the machine's own, too.
  if (const std::string& roots = tls.get("caCertificates").as_string(); !roots.empty() && roots != "system") {
    trust->mutable_trusted_ca()->set_filename(roots);
  } else {
    trust->mutable_system_root_certs();
  }
  if (const std::string& revoked = tls.get("caCrl").as_string(); !revoked.empty())
    trust->mutable_crl()->set_filename(revoked);
  set_names(tls.get("subjectAltNames"), *trust);
  return context;
}

}  // namespace

void set_client_tls(const Settings& settings, const Value& tls, const ClusterName& name, bool sees_secrets,
                    envoy::config::cluster::v3::Cluster& cluster) {
  const std::string& mode = tls.get("mode").as_string();
  if (tls.is_null()) return reach_by_mutual_tls(settings, name, cluster);
  if (mode.empty() || mode == "DISABLE") return;
  if (mode == "ISTIO_MUTUAL") return reach_only_by_mutual_tls(settings, name, tls, cluster);
  cluster.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  pack(own_tls(settings, tls, name, sees_secrets), *cluster.mutable_transport_socket()->mutable_typed_config());
  if (is_by_host(tls, name)) set_names_by_host(is_proven_by_host(tls), cluster);
}

void announce_client(const Value& said, envoy::config::cluster::v3::Cluster& cluster) {
  if (said.is_null()) return;
  proxy3::ProxyProtocolUpstreamTransport around;
  using Config = envoy::config::core::v3::ProxyProtocolConfig;
  around.mutable_config()->set_version(said.get("version").as_string() == "V2" ? Config::V2 : Config::V1);
  const auto wrap = [&](envoy::config::core::v3::TransportSocket& socket) {
    if (socket.name().empty()) set_plaintext(socket);
    *around.mutable_transport_socket() = socket;
    socket.set_name("envoy.transport_sockets.upstream_proxy_protocol");
    pack(around, *socket.mutable_typed_config());
  };
  for (auto& match : *cluster.mutable_transport_socket_matches()) wrap(*match.mutable_transport_socket());
  if (cluster.transport_socket_matches_size() == 0) wrap(*cluster.mutable_transport_socket());
}

std::optional<CredentialUse> credential_of(const Value& tls) {
  const Value& name = tls.get("credentialName");
  const std::string& mode = tls.get("mode").as_string();
  if (name.as_string().empty() || !is_own(mode)) return std::nullopt;
  return CredentialUse{name.as_string(), mode == "MUTUAL", !tls.get("insecureSkipVerify").as_bool(), {}, name.line};
}

bool sees_secrets(const Workload& caller, const DestinationRule* rule) {
  return caller.is_gateway || (rule != nullptr && !rule->selector.empty());
}

std::string_view wanted_of(const CredentialUse& use) {
  if (!use.roots) return "a certificate and its key";
  return use.certificate ? "a certificate, its key and whom to trust" : "whom to trust";
}

std::vector<CredentialUse> credentials_of(const DestinationRule& rule) {
  std::vector<CredentialUse> found;
  const auto add = [&](const Value& tls, std::string path) {
    auto use = credential_of(tls);
    if (!use) return;
    use->path = std::move(path) + ".tls.credentialName";
    found.push_back(*std::move(use));
  };
  const auto add_policy = [&](const Value& policy, const std::string& path) {
    add(policy.get("tls"), path);
    const codec::Array& ports = policy.get("portLevelSettings").as_array();
    for (size_t i = 0; i < ports.size(); ++i) add(ports[i].get("tls"), at_index(path + ".portLevelSettings", i));
  };
  add_policy(rule.spec.get("trafficPolicy"), "spec.trafficPolicy");
  for (const Subset& subset : rule.subsets) add_policy(subset.policy, "spec." + subset.rule + ".trafficPolicy");
  return found;
}

}  // namespace weft::mesh
