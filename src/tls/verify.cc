#include "tls/verify.h"

#include <arpa/inet.h>

#include <algorithm>

#include "base/text.h"
#include "codec/base64.h"
#include "tls/openssl.h"

namespace weft::tls {

namespace {

struct FreeList {  // and not what it lists
  void operator()(STACK_OF(X509) * list) const { sk_X509_free(list); }
};

constexpr size_t kHash = 32;  // bytes of SHA-256

bool passes(std::string_view name, const NameMatch& match) {
  switch (match.kind) {
    case NameMatch::exact: return name == match.value;
    case NameMatch::prefix: return name.starts_with(match.value);
    case NameMatch::suffix: return name.ends_with(match.value);
  }
  return false;
}

bool any_passes(NameMatch::Type type, const std::vector<std::string>& names, const NameMatch& match) {
  if (match.type != NameMatch::any && match.type != type) return false;
  return std::ranges::any_of(names, [&match](const std::string& name) { return passes(name, match); });
}

// 16 bytes in network order, IPv4 mapped; empty for anything else.
std::string address_bytes(std::string_view text) {
  const std::string terminated(text);
  std::string bytes("\0\0\0\0\0\0\0\0\0\0\xff\xff\0\0\0\0", 16);
  if (inet_pton(AF_INET, terminated.c_str(), bytes.data() + 12) == 1) return bytes;
  if (inet_pton(AF_INET6, terminated.c_str(), bytes.data()) == 1) return bytes;
  return {};
}

bool dns_matches(std::string pattern, std::string_view host) {
  pattern = lower_case(pattern);
  if (pattern == host) return true;
  if (!pattern.starts_with("*.")) return false;
  const size_t dot = host.find('.');
  // "*.x" stands for exactly one label, and never for all of a top-level domain.
  return dot != host.npos && dot > 0 && host.substr(dot) == pattern.substr(1) && pattern.find('.', 2) != pattern.npos;
}

}  // namespace

bool matches_any(const CertificateInfo& certificate, const std::vector<NameMatch>& expected) {
  return std::ranges::any_of(expected, [&certificate](const NameMatch& match) {
    return any_passes(NameMatch::uri, certificate.uris, match) ||
           any_passes(NameMatch::dns, certificate.dns_names, match) ||
           any_passes(NameMatch::address, certificate.addresses, match);
  });
}

std::optional<std::string> certificate_pin(std::string_view text) {
  std::string pin = lower_case(text);
  std::erase(pin, ':');
  const bool hex = pin.find_first_not_of("0123456789abcdef") == std::string::npos;
  return hex && pin.size() == 2 * kHash ? std::optional(std::move(pin)) : std::nullopt;
}

std::optional<std::string> key_pin(std::string_view text) {
  const auto hash = codec::base64_decode(text);
  return hash && hash->size() == kHash ? std::optional(codec::base64_encode(*hash)) : std::nullopt;
}

bool is_ip_address(std::string_view host) { return !address_bytes(host).empty(); }

bool is_for_host(const CertificateInfo& certificate, std::string_view host) {
  if (const std::string wanted = address_bytes(host); !wanted.empty()) {
    return std::ranges::any_of(certificate.addresses,
                               [&wanted](const std::string& address) { return address_bytes(address) == wanted; });
  }
  std::string name = lower_case(host);
  if (name.ends_with('.')) name.pop_back();
  if (name.empty()) return false;
  return std::ranges::any_of(certificate.dns_names,
                             [&name](const std::string& pattern) { return dns_matches(pattern, name); });
}

std::string describe_names(const CertificateInfo& certificate) {
  std::string text;
  for (const auto* names : {&certificate.uris, &certificate.dns_names, &certificate.addresses}) {
    for (const std::string& name : *names) text += (text.empty() ? "" : ", ") + name;
  }
  if (text.empty()) text = certificate.subject;
  return text.empty() ? "nobody" : text;
}

Result<void> leads_to_root(std::string_view chain_pem, std::string_view roots_pem, WallTime now) {
  const StorePtr roots(X509_STORE_new());
  const std::unique_ptr<STACK_OF(X509), FreeList> between(sk_X509_new_null());
  if (!roots || !between) return invalid("there is no memory to verify a certificate");
  std::vector<CertificatePtr> kept;
  const auto read = [&kept](std::string_view pem) -> Result<X509*> {
    TRY(CertificatePtr one, read_certificate(pem, "a certificate"));
    kept.push_back(std::move(one));
    return kept.back().get();
  };
  for (const std::string& root : split_certificates(roots_pem)) {
    TRY(X509* const one, read(root));
    X509_STORE_add_cert(roots.get(), one);
  }
  X509_VERIFY_PARAM_set_flags(X509_STORE_get0_param(roots.get()), X509_V_FLAG_PARTIAL_CHAIN);  // as contexts do
  X509* leaf = nullptr;
  for (const std::string& link : split_certificates(chain_pem)) {
    TRY(X509* const one, read(link));
    if (leaf == nullptr) leaf = one;
    else sk_X509_push(between.get(), one);
  }
  if (leaf == nullptr) return invalid("the chain has no PEM certificate");
  for (const char* purpose : {"ssl_server", "ssl_client"}) {
    const VerificationPtr chain(X509_STORE_CTX_new());
    if (!chain || X509_STORE_CTX_init(chain.get(), roots.get(), leaf, between.get()) != 1 ||
        X509_STORE_CTX_set_default(chain.get(), purpose) != 1)
      return invalid("a certificate cannot be verified");
    X509_STORE_CTX_set_time(chain.get(), 0,
                            std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());
    const bool good = X509_verify_cert(chain.get()) == 1;
    const int why = X509_STORE_CTX_get_error(chain.get());
    ERR_clear_error();
    if (!good) return fail(Code::denied, Side::local, X509_verify_cert_error_string(why));
  }
  return {};
}

}  // namespace weft::tls
