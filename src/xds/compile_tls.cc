#include "xds/compile_tls.h"

#include <fmt/format.h>

#include <algorithm>

#include "config/cipher_suites.h"
#include "config/version.h"
#include "envoy/config/core/v3/base.pb.h"
#include "envoy/extensions/transport_sockets/tls/v3/tls.pb.h"
#include "tls/context.h"
#include "xds/compile_values.h"
#include "xds/compile_wire.h"

namespace weft::xds {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using envoy::config::core::v3::TransportSocket;
using tls3::CommonTlsContext;
using tls3::TlsParameters;

using config::kCipherSuites;
using config::kCurves;

// TLS (RFC 7301 §3.1) and DNS (RFC 1035 §2.3.4) have the same limit.
constexpr size_t kMaxName = 255;

Result<config::TlsVersion> version(TlsParameters::TlsProtocol from, bool least, const Place& at) {
  switch (from) {
    case TlsParameters::TLS_AUTO: return config::TlsVersion::any;
    case TlsParameters::TLSv1_3: return config::TlsVersion::tls13;
    case TlsParameters::TLSv1_2: return config::TlsVersion::tls12;
    default:
      // "At least 1.0" is kept by whoever speaks no less than 1.2.
      if (least) return config::TlsVersion::any;
      return at.refuse("weft speaks TLS 1.2 and 1.3");
  }
}

// A suite or a curve that is none of ours is left out: fewer never let in what more would have kept out.
Result<void> set_parameters(const TlsParameters& from, config::Tls& out, const Place& at) {
  TRY(out.least, version(from.tls_minimum_protocol_version(), true, at.child("tls_minimum_protocol_version")));
  TRY(out.most, version(from.tls_maximum_protocol_version(), false, at.child("tls_maximum_protocol_version")));
  if (out.least == config::TlsVersion::tls13 && out.most == config::TlsVersion::tls12)
    return at.refuse("the least version is above the most");
  for (const std::string& name : from.cipher_suites()) {
    if (std::ranges::find(kCipherSuites, name) != kCipherSuites.end()) out.ciphers.push_back(name);
  }
  if (out.ciphers.empty() && from.cipher_suites_size() != 0)
    return at.child("cipher_suites")
        .refuse(fmt::format("weft speaks none of them; it has {}", fmt::join(kCipherSuites, ", ")));
  for (const std::string& name : from.ecdh_curves()) {
    if (std::ranges::find(kCurves, name) != kCurves.end()) out.curves.push_back(name);
  }
  if (out.curves.empty() && from.ecdh_curves_size() != 0)
    return at.child("ecdh_curves").refuse(fmt::format("weft speaks none of them; it has {}", fmt::join(kCurves, ", ")));
  return {};
}

// Istio's agent hands its proxy files as secrets; of those weft knows the one that is no file: what the operating
// system trusts.
constexpr std::string_view kSystemTrust = "file-root:system";

Result<std::string> secret_name(const tls3::SdsSecretConfig& from, const Place& at) {
  if (from.name().empty()) return at.child("name").refuse("it is empty");
  if (from.sds_config().has_ads()) return from.name();
  // An agent's socket, as Istio has it: what comes by it is the workload's own.
  if (!from.sds_config().has_api_config_source()) return at.child("sds_config").refuse("weft speaks only ads here");
  if (!config::is_own_secret(from.name())) {
    return at.child("name").refuse(fmt::format("only {}, {} and {} come from the workload's own side; others by ads",
                                               config::kOwnCertificate, config::kMeshTrust, kSystemTrust));
  }
  return from.name();
}

Result<void> set_named_trust(const tls3::SdsSecretConfig& from, config::Tls& out, const Place& at) {
  if (from.name() == kSystemTrust && from.sds_config().has_api_config_source()) {
    out.trust = std::make_shared<config::Secret>(config::Secret{.name = from.name(),
                                                                .version = from.name(),
                                                                .certificate = {},
                                                                .key = {},
                                                                .roots = {},
                                                                .system_roots = true,
                                                                .names = {}});
    return {};
  }
  TRY(out.trust_name, secret_name(from, at));
  return {};
}

bool is_in_file(const tls3::TlsCertificate& from) {
  return from.certificate_chain().has_filename() || from.private_key().has_filename();
}

// What is here can be tried together; what comes by name is when it is there.
Result<void> try_together(const CommonTlsContext& from, const config::Tls& tls, const Place& at) {
  if (from.tls_certificates_size() < 2) return {};
  if (at.files() == Files::elsewhere && std::ranges::any_of(from.tls_certificates(), is_in_file)) return {};
  tls::ServerOptions options{.identity = {tls.certificate->certificate, tls.certificate->key}};
  for (const config::Tls::More& more : tls.more_certificates) {
    if (more.certificate) options.more_identities.push_back({more.certificate->certificate, more.certificate->key});
  }
  auto tried = tls::Context::server(options);
  return tried ? Result<void>() : at.child("tls_certificates").refuse(tried.error());
}

Result<void> set_certificates(const CommonTlsContext& from, config::Tls& out, const Place& at) {
  std::vector<config::Tls::More> all;
  for (int i = 0; i < from.tls_certificates_size(); ++i) {
    auto secret = std::make_shared<config::Secret>();
    TRY_VOID(compile_certificate(from.tls_certificates(i), *secret, at.child("tls_certificates", i)));
    all.push_back({{}, std::move(secret)});
  }
  for (int i = 0; i < from.tls_certificate_sds_secret_configs_size(); ++i) {
    const Place here = at.child("tls_certificate_sds_secret_configs", i);
    TRY(std::string name, secret_name(from.tls_certificate_sds_secret_configs(i), here));
    if (std::ranges::find(all, name, &config::Tls::More::name) != all.end())
      return here.child("name").refuse(fmt::format("{} stands there twice", name));
    all.push_back({std::move(name), nullptr});
  }
  if (all.empty()) return {};
  out.certificate_name = std::move(all.front().name);
  out.certificate = std::move(all.front().certificate);
  all.erase(all.begin());
  out.more_certificates = std::move(all);
  return try_together(from, out, at);
}

// Names only narrow whom the roots let in, so without roots they would mean nothing.
Result<void> set_inline_trust(const tls3::CertificateValidationContext& from, config::Tls& out, const Place& at) {
  auto trust = std::make_shared<config::Secret>();
  TRY_VOID(compile_trust(from, *trust, at));
  if (trust->roots.empty() && !trust->system_roots) {
    if (trust->names.empty() && trust->pins.empty()) return {};
    return at.refuse("it names peers and nobody to vouch for them; set trusted_ca");
  }
  out.trust = std::move(trust);
  return {};
}

Result<void> set_trust(const CommonTlsContext& from, config::Tls& out, const Place& at) {
  switch (from.validation_context_type_case()) {
    case CommonTlsContext::kValidationContext:
      return set_inline_trust(from.validation_context(), out, at.child("validation_context"));
    case CommonTlsContext::kValidationContextSdsSecretConfig:
      return set_named_trust(from.validation_context_sds_secret_config(), out,
                             at.child("validation_context_sds_secret_config"));
    case CommonTlsContext::kCombinedValidationContext: {
      const Place here = at.child("combined_validation_context");
      const auto& both = from.combined_validation_context();
      TRY_VOID(set_named_trust(both.validation_context_sds_secret_config(), out,
                               here.child("validation_context_sds_secret_config")));
      const Place own = here.child("default_validation_context");
      config::Secret more;
      TRY_VOID(compile_trust(both.default_validation_context(), more, own));
      if (!more.roots.empty() || more.system_roots)
        return own.refuse("the roots come by the secret; take trusted_ca out of here");
      out.names = std::move(more.names);
      out.pins = std::move(more.pins);
      return {};
    }
    case CommonTlsContext::VALIDATION_CONTEXT_TYPE_NOT_SET: return {};
  }
  return {};
}

Result<void> set_common(const CommonTlsContext& from, config::Tls& out, const Place& at) {
  TRY_VOID(set_parameters(from.tls_params(), out, at.child("tls_params")));
  TRY_VOID(set_certificates(from, out, at));
  TRY_VOID(set_trust(from, out, at));
  out.alpn.assign(from.alpn_protocols().begin(), from.alpn_protocols().end());
  for (size_t i = 0; i < out.alpn.size(); ++i) {
    if (out.alpn[i].empty() || out.alpn[i].size() > kMaxName)
      return at.child("alpn_protocols", i).refuse("a protocol's name has 1 to 255 bytes");
  }
  return {};
}

bool is_plaintext(const TransportSocket& from) {
  if (!from.has_typed_config()) return from.name() == "envoy.transport_sockets.raw_buffer";
  return type_in(from.typed_config()) == "envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer";
}

std::unexpected<Error> refuse_socket(const TransportSocket& from, const Place& at) {
  return at.refuse(fmt::format("weft does not speak the transport socket {} ({}); only raw_buffer and tls", from.name(),
                               type_in(from.typed_config())));
}

}  // namespace

Result<std::shared_ptr<const config::Tls>> compile_downstream_tls(const TransportSocket& from, const Place& at) {
  if (is_plaintext(from)) return nullptr;
  tls3::DownstreamTlsContext message;
  if (!from.typed_config().Is<tls3::DownstreamTlsContext>()) return refuse_socket(from, at);
  const Place here = at.child("typed_config");
  TRY_VOID(unpack(from.typed_config(), message, here));
  auto out = std::make_shared<config::Tls>();
  out->version = config::content_version(from.typed_config().value());
  const Place common = here.child("common_tls_context");
  TRY_VOID(set_common(message.common_tls_context(), *out, common));
  out->require_peer_certificate = message.require_client_certificate().value();
  if (!out->certificate && out->certificate_name.empty())
    return common.refuse("a server needs a certificate; set tls_certificates or tls_certificate_sds_secret_configs");
  if (out->require_peer_certificate && !out->verifies())
    return common.refuse("a client's certificate is required and nobody is trusted to vouch for it; set trusted_ca");
  return out;
}

Result<std::shared_ptr<const config::Tls>> compile_upstream_tls(const TransportSocket& from, config::ByHost by_host,
                                                                const Place& at) {
  if (is_plaintext(from)) return nullptr;
  tls3::UpstreamTlsContext message;
  if (!from.typed_config().Is<tls3::UpstreamTlsContext>()) return refuse_socket(from, at);
  const Place here = at.child("typed_config");
  TRY_VOID(unpack(from.typed_config(), message, here));
  auto out = std::make_shared<config::Tls>();
  out->version = config::content_version(from.typed_config().value() + std::string(static_cast<size_t>(by_host), '+'));
  out->by_host = by_host;
  TRY_VOID(set_common(message.common_tls_context(), *out, here.child("common_tls_context")));
  if (!out->more_certificates.empty())
    return here.child("common_tls_context").refuse("weft shows servers one certificate");
  if (!out->pins.empty() || (out->trust && !out->trust->pins.empty()))
    return here.child("common_tls_context").refuse("weft pins the certificates of clients, not of servers");
  out->server_name = message.sni();
  if (out->server_name.size() > kMaxName) return here.child("sni").refuse("a server's name has at most 255 bytes");
  return out;
}

}  // namespace weft::xds
