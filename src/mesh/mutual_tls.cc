#include "mesh/mutual_tls.h"

#include <fmt/format.h>

#include "config/secret.h"
#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/config/listener/v3/listener_components.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/tls_terms.h"
#include "mesh/wire.h"
#include "tls/identity.h"

namespace weft::mesh {
namespace {

namespace core = envoy::config::core::v3;
namespace tls3 = envoy::extensions::transport_sockets::tls::v3;

constexpr std::string_view kMatched = "envoy.transport_socket_match";
constexpr std::string_view kMode = "tlsMode";
constexpr std::string_view kIstio = "istio";

// Istio's agent's socket, by the name its users find in Envoy's configuration.
void set_own(std::string_view name, tls3::SdsSecretConfig& secret) {
  secret.set_name(std::string(name));
  auto* source = secret.mutable_sds_config();
  source->set_resource_api_version(core::V3);
  auto* api = source->mutable_api_config_source();
  api->set_api_type(core::ApiConfigSource::GRPC);
  api->set_transport_api_version(core::V3);
  api->add_grpc_services()->mutable_envoy_grpc()->set_cluster_name("sds-grpc");
}

void set_identity(tls3::CommonTlsContext& common) {
  set_own(config::kOwnCertificate, *common.add_tls_certificate_sds_secret_configs());
}

// Whoever is of the mesh's trust domain, or of an alias.
void add_domains(const Settings& settings, tls3::CertificateValidationContext& trust) {
  const auto add = [&](const std::string& domain) {
    auto* name = trust.add_match_typed_subject_alt_names();
    name->set_san_type(tls3::SubjectAltNameMatcher::URI);
    name->mutable_matcher()->set_prefix(fmt::format("spiffe://{}/", domain));
  };
  add(settings.trust_domain);
  for (const std::string& alias : settings.trust_domain_aliases) add(alias);
}

void set_text(std::string_view key, std::string value, core::Metadata& metadata) {
  auto& space = (*metadata.mutable_filter_metadata())[std::string(kMatched)];
  (*space.mutable_fields())[std::string(key)].set_string_value(std::move(value));
}

// Of `tls`: what a DestinationRule says; null: nothing.
void set_client(const Settings& settings, const ClusterName& name, const codec::Value& tls,
                core::TransportSocket& socket) {
  tls3::UpstreamTlsContext context;
  auto* common = context.mutable_common_tls_context();
  set_identity(*common);
  set_tls_terms(settings.mesh_tls, *common);
  const std::string& sni = tls.get("sni").as_string();
  if (const codec::Value& names = tls.get("subjectAltNames"); names.size() == 0) {
    // Of an endpoint whose account nobody knows, without more words whoever is of the caller's own trust domain is
    // meant.
    if (settings.trust_domain_aliases.empty()) {
      set_own(config::kMeshTrust, *common->mutable_validation_context_sds_secret_config());
    } else {
      auto* trust = common->mutable_combined_validation_context();
      set_own(config::kMeshTrust, *trust->mutable_validation_context_sds_secret_config());
      add_domains(settings, *trust->mutable_default_validation_context());
    }
  } else {
    auto* trust = common->mutable_combined_validation_context();
    set_own(config::kMeshTrust, *trust->mutable_validation_context_sds_secret_config());
    for (const codec::Value& one : names.as_array()) {
      auto* match = trust->mutable_default_validation_context()->add_match_typed_subject_alt_names();
      match->set_san_type(tls3::SubjectAltNameMatcher::URI);
      match->mutable_matcher()->set_exact(one.as_string());
    }
  }
  common->add_alpn_protocols(std::string(kIstio));
  context.set_sni(sni.empty() ? fmt::format("outbound_.{}_.{}_.{}", name.port, name.subset, name.host) : sni);
  socket.set_name("envoy.transport_sockets.tls");
  pack(context, *socket.mutable_typed_config());
}

}  // namespace

void reach_only_by_mutual_tls(const Settings& settings, const ClusterName& name, const codec::Value& tls,
                              envoy::config::cluster::v3::Cluster& cluster) {
  set_client(settings, name, tls, *cluster.mutable_transport_socket());
}

void require_mesh_certificate(const Settings& settings, const codec::Value& names,
                              tls3::DownstreamTlsContext& context) {
  set_identity(*context.mutable_common_tls_context());
  set_tls_terms(settings.mesh_tls, *context.mutable_common_tls_context());
  auto* trust = context.mutable_common_tls_context()->mutable_combined_validation_context();
  set_own(config::kMeshTrust, *trust->mutable_validation_context_sds_secret_config());
  auto& own = *trust->mutable_default_validation_context();
  for (const codec::Value& name : names.as_array()) {
    auto* one = own.add_match_typed_subject_alt_names();
    one->set_san_type(tls3::SubjectAltNameMatcher::URI);
    one->mutable_matcher()->set_exact(name.as_string());
  }
  // An authority may sign for several trust domains; whoever is of another is nobody here.
  if (names.size() == 0) add_domains(settings, own);
  context.mutable_require_client_certificate()->set_value(true);
}

void take_mutual_tls(const Settings& settings, Inside inside, envoy::config::listener::v3::FilterChain& chain) {
  auto* match = chain.mutable_filter_chain_match();
  match->set_transport_protocol("tls");
  if (inside == Inside::anything || inside == Inside::http) {
    for (const char* protocol : {"istio-http/1.0", "istio-http/1.1", "istio-h2"})
      match->add_application_protocols(protocol);
  }
  if (inside == Inside::anything || inside == Inside::opaque) {
    for (const char* protocol : {"istio", "istio-peer-exchange"}) match->add_application_protocols(protocol);
  }
  tls3::DownstreamTlsContext context;
  require_mesh_certificate(settings, {}, context);
  chain.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  pack(context, *chain.mutable_transport_socket()->mutable_typed_config());
}

void reach_by_mutual_tls(const Settings& settings, const ClusterName& name,
                         envoy::config::cluster::v3::Cluster& cluster) {
  auto* mesh = cluster.add_transport_socket_matches();
  mesh->set_name("tlsMode-istio");
  (*mesh->mutable_match()->mutable_fields())[std::string(kMode)].set_string_value(std::string(kIstio));
  set_client(settings, name, {}, *mesh->mutable_transport_socket());

  auto* plain = cluster.add_transport_socket_matches();
  plain->set_name("tlsMode-disabled");
  plain->mutable_match();
  set_plaintext(*plain->mutable_transport_socket());
}

void set_account(const Workload& pod, const Settings& settings, core::Metadata& metadata) {
  std::string names = tls::Identity{settings.trust_domain, pod.object.ns, pod.service_account}.uri();
  for (const std::string& alias : settings.trust_domain_aliases)
    names += " " + tls::Identity{alias, pod.object.ns, pod.service_account}.uri();
  set_label("identity", names, metadata);
}

void set_mesh_peer(const Workload& pod, Protocol protocol, const Settings& settings, core::Metadata& metadata) {
  set_text(kMode, std::string(kIstio), metadata);
  set_account(pod, settings, metadata);
  if (is_http(protocol)) set_label("carrier", "http2", metadata);
}

}  // namespace weft::mesh
