#include "mesh/server_tls.h"

#include <fmt/format.h>

#include "envoy/config/listener/v3/listener_components.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "mesh/mutual_tls.h"
#include "mesh/secret.h"
#include "mesh/tls_terms.h"
#include "mesh/wire.h"
#include "tls/verify.h"

namespace weft::mesh {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using codec::Value;

tls3::TlsParameters::TlsProtocol version_of(const std::string& word) {
  if (word == "TLSV1_0") return tls3::TlsParameters::TLSv1_0;
  if (word == "TLSV1_1") return tls3::TlsParameters::TLSv1_1;
  if (word == "TLSV1_2") return tls3::TlsParameters::TLSv1_2;
  if (word == "TLSV1_3") return tls3::TlsParameters::TLSv1_3;
  return tls3::TlsParameters::TLS_AUTO;
}

void set_server_secret(const SecretName& name, tls3::SdsSecretConfig& out) {
  out.set_name(to_string(name));
  out.mutable_sds_config()->mutable_ads();
  out.mutable_sds_config()->set_resource_api_version(envoy::config::core::v3::V3);
}

void show_certificate(const ServerTls& tls, tls3::CommonTlsContext& common) {
  for (const std::string& credential : tls.credentials)
    set_server_secret({credential, false}, *common.add_tls_certificate_sds_secret_configs());
  if (!tls.credentials.empty()) return;
  for (const Value* files : files_of(tls.said)) {
    auto& certificate = *common.add_tls_certificates();
    certificate.mutable_certificate_chain()->set_filename(files->get("serverCertificate").as_string());
    certificate.mutable_private_key()->set_filename(files->get("privateKey").as_string());
  }
}

void set_client_names(const Value& tls, tls3::CertificateValidationContext& out) {
  for (const Value& name : tls.get("subjectAltNames").as_array())
    out.add_match_subject_alt_names()->set_exact(name.as_string());
}

void set_vouching(const ServerTls& tls, tls3::CommonTlsContext& common) {
  if (!tls.trust.empty()) {
    auto& both = *common.mutable_combined_validation_context();
    set_client_names(tls.said, *both.mutable_default_validation_context());
    return set_server_secret({tls.trust, true}, *both.mutable_validation_context_sds_secret_config());
  }
  auto& own = *common.mutable_validation_context();
  own.mutable_trusted_ca()->set_filename(tls.said.get("caCertificates").as_string());
  if (const std::string& revoked = tls.said.get("caCrl").as_string(); !revoked.empty())
    own.mutable_crl()->set_filename(revoked);
  set_client_names(tls.said, own);
}

void set_pins(const Value& tls, tls3::CommonTlsContext& common) {
  auto& out = common.has_combined_validation_context()
                  ? *common.mutable_combined_validation_context()->mutable_default_validation_context()
                  : *common.mutable_validation_context();
  for (const Value& pin : tls.get("verifyCertificateHash").as_array()) out.add_verify_certificate_hash(pin.as_string());
  for (const Value& pin : tls.get("verifyCertificateSpki").as_array()) out.add_verify_certificate_spki(pin.as_string());
}

bool is_of_mesh(const Value& tls) { return tls.get("mode").as_string() == "ISTIO_MUTUAL"; }

}  // namespace

bool requires_clients(const Value& tls) { return tls.get("mode").as_string() == "MUTUAL" || is_of_mesh(tls); }

bool asks_clients(const Value& tls) {
  return requires_clients(tls) || tls.get("mode").as_string() == "OPTIONAL_MUTUAL";
}

std::vector<const Value*> files_of(const Value& tls) {
  std::vector<const Value*> files;
  for (const Value& one : tls.get("tlsCertificates").as_array()) files.push_back(&one);
  if (files.empty()) files.push_back(&tls);
  return files;
}

void end_tls(const Settings& settings, const ServerTls& tls, envoy::config::listener::v3::FilterChain& chain) {
  tls3::DownstreamTlsContext context;
  auto& common = *context.mutable_common_tls_context();
  if (tls.http) {
    for (const char* name : {"h2", "http/1.1"}) common.add_alpn_protocols(name);
  }
  auto& parameters = *common.mutable_tls_params();
  parameters.set_tls_minimum_protocol_version(version_of(tls.said.get("minProtocolVersion").as_string()));
  parameters.set_tls_maximum_protocol_version(version_of(tls.said.get("maxProtocolVersion").as_string()));
  for (const Value& suite : tls.said.get("cipherSuites").as_array()) parameters.add_cipher_suites(suite.as_string());
  if (is_of_mesh(tls.said)) {
    require_mesh_certificate(settings, tls.said.get("subjectAltNames"), context);
  } else {
    set_tls_terms(settings.tls_defaults, common);
    show_certificate(tls, common);
    if (asks_clients(tls.said)) {
      set_vouching(tls, common);
      context.mutable_require_client_certificate()->set_value(requires_clients(tls.said));
    }
  }
  if (asks_clients(tls.said)) set_pins(tls.said, common);
  chain.mutable_transport_socket()->set_name("envoy.transport_sockets.tls");
  pack(context, *chain.mutable_transport_socket()->mutable_typed_config());
}

void check_pins(const Value& tls, const std::string& path, Troubles& troubles) {
  const auto bad = [&](std::string at, const Value& value, std::string text, std::string advice) {
    troubles.push_back({Trouble::What::bad_value, true, std::move(at), std::move(text), std::move(advice), value.line});
  };
  for (const std::string_view field : {"verifyCertificateHash", "verifyCertificateSpki"}) {
    const codec::Array& pins = tls.get(field).as_array();
    const std::string here = fmt::format("{}.{}", path, field);
    if (!pins.empty() && !asks_clients(tls))
      bad(here, tls.get(field), "it is about clients, whom this mode asks for no certificate", "say mode: MUTUAL");
    for (size_t i = 0; i < pins.size(); ++i) {
      const Value& pin = pins[i];
      const bool of_key = field == "verifyCertificateSpki";
      if (of_key ? tls::key_pin(pin.as_string()) : tls::certificate_pin(pin.as_string())) continue;
      bad(fmt::format("{}[{}]", here, i), pin, "it is no SHA-256",
          of_key ? "write its 32 bytes in base64" : "write its 64 hexadecimal digits");
    }
  }
}

void check_vouching(const Value& tls, const std::string& path, Troubles& troubles) {
  const bool of_secret = !tls.get("credentialName").as_string().empty() || tls.get("credentialNames").size() > 0 ||
                         !tls.get("caCertCredentialName").as_string().empty();
  if (const Value& revoked = tls.get("caCrl"); !revoked.as_string().empty()) {
    const auto bad = [&](std::string text, std::string advice) {
      troubles.push_back(
          {Trouble::What::bad_value, true, path + ".caCrl", std::move(text), std::move(advice), revoked.line});
    };
    if (!asks_clients(tls)) {
      bad("it is about clients, whom this mode asks for no certificate", "say mode: MUTUAL");
    } else if (is_of_mesh(tls)) {
      bad("the mesh vouches for these clients, and has no list of them", "take it out");
    } else if (of_secret) {
      bad("who vouches for clients is in a Secret, and so is whom they have taken back", "put it there, as ca.crl");
    }
  }
  if (!asks_clients(tls) || is_of_mesh(tls) || of_secret || !tls.get("caCertificates").as_string().empty()) return;
  troubles.push_back({Trouble::What::bad_value, true, path + ".caCertificates",
                      "clients are asked for a certificate, and nobody vouches for it",
                      "name the file of their authority", tls.line});
}

}  // namespace weft::mesh
