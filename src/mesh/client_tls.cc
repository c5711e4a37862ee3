#include "mesh/client_tls.h"

#include "envoy/config/cluster/v3/cluster.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/mutual_tls.h"
#include "mesh/wire.h"

namespace weft::mesh {
namespace {

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

tls3::UpstreamTlsContext own_tls(const Value& tls, const ClusterName& name) {
  tls3::UpstreamTlsContext context;
  auto* common = context.mutable_common_tls_context();
  const std::string& sni = tls.get("sni").as_string();
  context.set_sni(sni.empty() ? name.host : sni);
  if (tls.get("mode").as_string() == "MUTUAL") {
    auto* certificate = common->add_tls_certificates();
    certificate->mutable_certificate_chain()->set_filename(tls.get("clientCertificate").as_string());
    certificate->mutable_private_key()->set_filename(tls.get("privateKey").as_string());
  }
  if (tls.get("insecureSkipVerify").as_bool()) return context;
  auto* trust = common->mutable_validation_context();
  if (const std::string& roots = tls.get("caCertificates").as_string(); !roots.empty()) {
    trust->mutable_trusted_ca()->set_filename(roots);
  } else {
    trust->mutable_system_root_certs();
  }
  set_names(tls.get("subjectAltNames"), *trust);
  return context;
}

}  // namespace

void set_client_tls(const Value& tls, const ClusterName& name, envoy::config::cluster::v3::Cluster& cluster) {
  const std::string& mode = tls.get("mode").as_string();
  if (tls.is_null()) return reach_by_mutual_tls(name, cluster);
  if (mode.empty() || mode == "DISABLE") return;
  if (mode == "ISTIO_MUTUAL") return reach_only_by_mutual_tls(name, tls.get("sni").as_string(), cluster);
  cluster.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  pack(own_tls(tls, name), *cluster.mutable_transport_socket()->mutable_typed_config());
}

}  // namespace weft::mesh
