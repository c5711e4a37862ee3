#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "envoy/extensions/transport_sockets/tls/v3/secret.pb.h"
#include "tls/context.h"
#include "xds/compile_tls.h"
#include "xds/compile_values.h"

namespace weft::xds {
namespace {

namespace tls3 = envoy::extensions::transport_sockets::tls::v3;
using envoy::config::core::v3::DataSource;
using tls3::SubjectAltNameMatcher;
using StringKind = config::StringMatcher::Kind;

// A chain with its key has some KiB, a bundle of all public roots 300 KiB.
constexpr size_t kMaxMaterial = 1024 * 1024;

Result<std::string> read_file(const std::string& path, const Place& at) {
  std::ifstream file(path, std::ios::binary);
  std::string text(kMaxMaterial + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad() || (file.fail() && !file.eof())) return at.refuse(fmt::format("the file {} cannot be read", path));
  text.resize(static_cast<size_t>(file.gcount()));
  return text;
}

Result<std::string> read(const DataSource& from, const Place& at) {
  std::string text;
  switch (from.specifier_case()) {
    case DataSource::kFilename: {
      if (at.files() == Files::elsewhere) return from.filename();
      TRY(text, read_file(from.filename(), at.child("filename")));
      break;
    }
    case DataSource::kInlineBytes: text = from.inline_bytes(); break;
    case DataSource::kInlineString: text = from.inline_string(); break;
    case DataSource::SPECIFIER_NOT_SET: return at.refuse("it is missing; set filename, inline_bytes or inline_string");
  }
  if (text.size() > kMaxMaterial) return at.refuse(fmt::format("it has more than {} bytes", kMaxMaterial));
  return text;
}

Result<config::PeerName> peer_name(config::PeerName::Type type, const envoy::type::matcher::v3::StringMatcher& from,
                                   const Place& at) {
  TRY(auto text, string_matcher(from, at));
  const bool plain =
      text.kind() == StringKind::exact || text.kind() == StringKind::prefix || text.kind() == StringKind::suffix;
  if (!plain || text.ignore_case())
    return at.refuse("a peer's name is compared by exact, prefix or suffix here, and case counts");
  return config::PeerName{type, std::move(text)};
}

Result<config::PeerName::Type> type_of(SubjectAltNameMatcher::SanType type, const Place& at) {
  switch (type) {
    case SubjectAltNameMatcher::DNS: return config::PeerName::Type::dns;
    case SubjectAltNameMatcher::URI: return config::PeerName::Type::uri;
    case SubjectAltNameMatcher::IP_ADDRESS: return config::PeerName::Type::address;
    default: return at.refuse("weft speaks DNS, URI and IP_ADDRESS");
  }
}

// As in the public API, the older list counts only where the newer is empty.
Result<void> add_names(const tls3::CertificateValidationContext& from, config::Secret& out, const Place& at) {
  for (int i = 0; i < from.match_typed_subject_alt_names_size(); ++i) {
    const auto& entry = from.match_typed_subject_alt_names(i);
    const Place here = at.child("match_typed_subject_alt_names", static_cast<size_t>(i));
    TRY(const auto type, type_of(entry.san_type(), here.child("san_type")));
    TRY(auto name, peer_name(type, entry.matcher(), here.child("matcher")));
    out.names.push_back(std::move(name));
  }
  if (!out.names.empty()) return {};
  for (int i = 0; i < from.match_subject_alt_names_size(); ++i) {
    TRY(auto name, peer_name(config::PeerName::Type::any, from.match_subject_alt_names(i),
                             at.child("match_subject_alt_names", static_cast<size_t>(i))));
    out.names.push_back(std::move(name));
  }
  return {};
}

// By the certificate or by its key, whichever is said.
Result<void> add_pins(const tls3::CertificateValidationContext& from, config::Secret& out, const Place& at) {
  for (const std::string& text : from.verify_certificate_hash()) {
    auto pin = tls::certificate_pin(text);
    if (!pin) return at.child("verify_certificate_hash").refuse("each is a SHA-256 in 64 hexadecimal digits");
    out.pins.push_back(std::move(*pin));
  }
  for (const std::string& text : from.verify_certificate_spki()) {
    auto pin = tls::key_pin(text);
    if (!pin) return at.child("verify_certificate_spki").refuse("each is a SHA-256 in base64");
    out.pins.push_back(std::move(*pin));
  }
  return {};
}

// What is in files of another machine cannot be tried here.
Result<void> try_trust(const tls::ClientOptions& options, bool elsewhere, const Place& at) {
  if (elsewhere) return {};
  auto tried = tls::Context::client(options);
  return tried ? Result<void>() : at.refuse(tried.error());
}

}  // namespace

Result<void> compile_certificate(const tls3::TlsCertificate& from, config::Secret& out, const Place& at) {
  TRY(out.certificate, read(from.certificate_chain(), at.child("certificate_chain")));
  TRY(out.key, read(from.private_key(), at.child("private_key")));
  const bool elsewhere = from.certificate_chain().has_filename() || from.private_key().has_filename();
  if (elsewhere && at.files() == Files::elsewhere) return {};
  auto tried = tls::Context::server({.identity = {out.certificate, out.key}});
  return tried ? Result<void>() : at.refuse(tried.error());
}

Result<void> compile_trust(const tls3::CertificateValidationContext& from, config::Secret& out, const Place& at) {
  out.system_roots = from.has_system_root_certs();
  TRY_VOID(add_pins(from, out, at));
  const bool elsewhere =
      at.files() == Files::elsewhere && (from.trusted_ca().has_filename() || from.crl().has_filename());
  if (from.has_trusted_ca()) {
    TRY(out.roots, read(from.trusted_ca(), at.child("trusted_ca")));
    TRY_VOID(try_trust({.roots = out.roots}, elsewhere, at.child("trusted_ca")));
  }
  if (from.has_crl()) {
    const Place here = at.child("crl");
    if (out.roots.empty() && !out.system_roots)
      return here.refuse("it takes back what nobody vouches for; set trusted_ca");
    TRY(out.revoked, read(from.crl(), here));
    if (out.revoked.empty()) return here.refuse("it is empty");
    out.revoked_leaf_only = from.only_verify_leaf_cert_crl();
    TRY_VOID(
        try_trust({.roots = out.roots, .revoked = {out.revoked}, .system_roots = out.system_roots}, elsewhere, here));
  }
  return add_names(from, out, at);
}

Result<std::shared_ptr<const config::Secret>> compile_secret(const tls3::Secret& from, std::string version,
                                                             const Place& at) {
  auto out = std::make_shared<config::Secret>();
  out->name = from.name();
  out->version = std::move(version);
  switch (from.type_case()) {
    case tls3::Secret::kTlsCertificate:
      TRY_VOID(compile_certificate(from.tls_certificate(), *out, at.child("tls_certificate")));
      return out;
    case tls3::Secret::kValidationContext: {
      const Place here = at.child("validation_context");
      TRY_VOID(compile_trust(from.validation_context(), *out, here));
      if (!out->pins.empty())
        return here.refuse("certificates are pinned where a listener asks for them, not in a secret");
      if (out->roots.empty() && !out->system_roots) return here.refuse("it says nobody to trust; set trusted_ca");
      return out;
    }
    case tls3::Secret::TYPE_NOT_SET: return at.refuse("weft speaks tls_certificate and validation_context here");
  }
  return out;
}

}  // namespace weft::xds
