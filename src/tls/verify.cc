#include "tls/verify.h"

#include <arpa/inet.h>

#include <algorithm>

#include "base/text.h"
#include "codec/base64.h"

namespace weft::tls {

namespace {

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

}  // namespace weft::tls
