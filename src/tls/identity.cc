#include "tls/identity.h"

#include <fmt/format.h>

namespace weft::tls {

namespace {

constexpr std::string_view kScheme = "spiffe://";

bool is_trust_domain(std::string_view text) {
  return !text.empty() && text.size() <= 255 &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_") == text.npos;
}

// SPIFFE-ID §2.2: letters, digits, dot, dash, underscore, and neither "." nor "..".
bool is_segment(std::string_view text) {
  if (text.empty() || text == "." || text == "..") return false;
  for (const char c : text) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    if (!plain) return false;
  }
  return true;
}

// Takes the text up to the next '/' off the front.
std::string_view take_segment(std::string_view& rest) {
  const size_t slash = rest.find('/');
  const std::string_view segment = rest.substr(0, slash);
  rest = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
  return segment;
}

}  // namespace

std::string Identity::uri() const {
  return fmt::format("{}{}/ns/{}/sa/{}", kScheme, trust_domain, ns, service_account);
}

Result<Identity> parse_identity(std::string_view uri) {
  const auto refuse = [uri](std::string_view why) {
    return invalid(fmt::format(
        "\"{}\" is no mesh identity: {}; it must read spiffe://<trust domain>/ns/<namespace>/sa/<service account>",
        uri.substr(0, 256), why));
  };
  if (uri.size() > kMaxSpiffeId) return refuse("it is longer than 2048 bytes");
  if (!uri.starts_with(kScheme)) return refuse("it does not begin with spiffe://");
  std::string_view rest = uri.substr(kScheme.size());
  const std::string_view trust_domain = take_segment(rest);
  if (!is_trust_domain(trust_domain))
    return refuse("the trust domain must be lower-case letters, digits, dots, dashes or underscores");
  if (take_segment(rest) != "ns") return refuse("its path does not begin with /ns/");
  const std::string_view ns = take_segment(rest);
  if (!is_segment(ns)) return refuse("the namespace is missing or not a plain name");
  if (take_segment(rest) != "sa") return refuse("/sa/ does not follow the namespace");
  if (!is_segment(rest)) return refuse("the service account is missing or not a plain name");
  return Identity{std::string(trust_domain), std::string(ns), std::string(rest)};
}

}  // namespace weft::tls
