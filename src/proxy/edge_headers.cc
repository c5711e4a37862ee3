#include "proxy/edge_headers.h"

#include <fmt/format.h>

#include "tls/stream.h"

namespace weft::proxy {

namespace {

using http::Token;

constexpr std::string_view kClientCertificate = "x-forwarded-client-cert";

// A quoted value of the header: '"' and '\' behind a '\'.
std::string quoted_value(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// Envoy's form: Hash=…;Subject="…";URI=…;DNS=….
std::string describe(const tls::CertificateInfo& certificate) {
  std::string text = fmt::format("Hash={};Subject={}", certificate.sha256, quoted_value(certificate.subject));
  for (const std::string& uri : certificate.uris) text += ";URI=" + quoted_value(uri);
  for (const std::string& name : certificate.dns_names) text += ";DNS=" + quoted_value(name);
  return text;
}

}  // namespace

void set_edge_headers(const Connection& connection, http::RequestHead& head) {
  http::Headers& headers = head.headers;
  head.scheme = connection.tls ? "https" : "http";
  headers.set(Token::x_forwarded_proto, head.scheme);
  const std::string peer = connection.peer.host();
  const auto before = headers.get(Token::x_forwarded_for);
  headers.set(Token::x_forwarded_for, headers.arena().copy(before ? fmt::format("{}, {}", *before, peer) : peer));
  headers.remove(kClientCertificate);
  if (connection.tls == nullptr || !connection.tls->verified()) return;
  headers.add(kClientCertificate, headers.arena().copy(describe(*connection.tls->peer_certificate())));
}

}  // namespace weft::proxy
