#include "mesh/secret.h"

#include <algorithm>

#include "codec/base64.h"
#include "mesh/service.h"
#include "tls/context.h"

namespace weft::mesh {
namespace {

using codec::Value;

constexpr std::string_view kScheme = "kubernetes://";

// The first of the keys that is there; from a manifest, it may still stand in plain text.
std::string member(const Value& object, std::initializer_list<std::string_view> keys) {
  for (std::string_view key : keys) {
    if (const Value& plain = object.at("stringData", key); !plain.is_null()) return plain.as_string();
    const Value& encoded = object.at("data", key);
    if (encoded.is_null()) continue;
    if (auto bytes = codec::base64_decode(encoded.as_string())) return std::move(*bytes);
  }
  return {};
}

}  // namespace

bool is_read(std::string_view secret_type) {
  return std::ranges::find(kSecretTypesOfOthers, secret_type) == std::end(kSecretTypesOfOthers);
}

std::shared_ptr<const TlsSecret> read_tls_secret(const Value& object) {
  TlsSecret secret;
  secret.object = object_name(object);
  secret.certificate = member(object, {"tls.crt", "cert"});
  secret.key = member(object, {"tls.key", "key"});
  secret.roots = member(object, {"ca.crt", "cacert"});
  secret.revoked = member(object, {"ca.crl", "crl"});
  if (secret.certificate.empty() && secret.key.empty() && secret.roots.empty()) return nullptr;
  if (secret.certificate.empty() || secret.key.empty()) {
    secret.why_no_certificate = "it has no tls.crt with a tls.key";
  } else if (auto tried = tls::Context::server({.identity = {secret.certificate, secret.key}}); !tried) {
    secret.why_no_certificate = tried.error().detail;
  }
  if (secret.roots.empty()) {
    secret.why_no_roots = "it has no ca.crt";
  } else if (auto tried = tls::Context::client({.roots = secret.roots, .revoked = {secret.revoked}}); !tried) {
    secret.why_no_roots = tried.error().detail;
  }
  return std::make_shared<const TlsSecret>(std::move(secret));
}

std::string to_string(const SecretName& secret) {
  return std::string(kScheme) + secret.name + std::string(secret.trust ? kRootsSuffix : std::string_view());
}

std::optional<SecretName> parse_secret_name(std::string_view name) {
  if (!name.starts_with(kScheme)) return std::nullopt;
  name.remove_prefix(kScheme.size());
  if (name.empty() || name.find('/') != std::string_view::npos) return std::nullopt;
  SecretName out{std::string(name), name.ends_with(kRootsSuffix)};
  if (out.trust) out.name.resize(out.name.size() - kRootsSuffix.size());
  return out;
}

}  // namespace weft::mesh
